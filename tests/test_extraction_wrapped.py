"""Apps put each paragraph in a box of its own: that says nothing of it, and the page reads as if there were none."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence
from republish import _html
from republish.extraction.tree.outline import outline_of

LINES = [
    "<h2>What the boats bring</h2><p>Herring</p><p>Cod and crab</p><p>Ice</p>",
    "<p>Ferries at a glance</p><p>Anna, 40 cars</p><p>Brita, 12 cars</p>",
    '<h2>Sources</h2><p><a href="https://tides.example/1">Source</a></p><p><a href="https://tides.example/2">Source</a></p>',
]


def wrapped(html: str) -> str:
    """Each paragraph in a box that says nothing."""
    return html.replace("<p>", "<div><p>").replace("</p>", "</p></div>")


def boxes(html: str) -> list[str]:
    """The tags of what stands in a page's one section."""
    section = next(
        outline_of(_html.parse_served(f"<section>{html}</section>".encode(), "utf-8", "https://site.example/")).blocks()
    )
    return [block.tag for block in section.blocks()]


@pytest.mark.parametrize("lines", LINES, ids=["headed", "short", "linked"])
def test_boxes_around_paragraphs_change_nothing(lines: str) -> None:
    text = "".join([*map(paragraph, range(1, 4)), lines, *map(paragraph, range(4, 6))])
    assert article(wrapped(text)).body == article(text).body


@pytest.mark.parametrize(
    ("box", "beside", "tags"),
    [
        ("<div><p>{}</p></div>", "", ["p", "p", "p"]),
        ("<div><p>{}</p></div>", "<h3>Ice</h3>", ["h3", "p", "p", "p"]),
        ("<div><p>{}</p></div>", "<p>Ice</p>", ["p", "div", "div", "div"]),
        ('<div class="caption"><p>{}</p></div>', "", ["div", "div", "div"]),
        ('<div lang="fr"><p>{}</p></div>', "", ["div", "div", "div"]),
        ("<div><p>{}</p><p>Ice</p></div>", "", ["div", "div", "div"]),
        ("<div>Ice <p>{}</p></div>", "", ["div", "div", "div"]),
        ("<div><p>Ice<br>{}</p></div>", "", ["p", "p", "p"]),
        ("<div><div><p>{}</p></div></div>", "", ["p", "p", "p"]),
        ("<x-block><p>{}</p></x-block>", "", ["p", "p", "p"]),
        ('<x-block kind="note"><p>{}</p></x-block>', "", ["x-block", "x-block", "x-block"]),
        ("<div><h3>{}</h3></div>", "", ["div", "div", "div"]),
    ],
    ids=[
        "each",
        "a heading",
        "bare",
        "named",
        "of a tongue",
        "two",
        "words",
        "a line break",
        "two boxes",
        "an element of the page's own",
        "one that says what it is",
        "headings",
    ],
)
def test_boxes_go_that_say_nothing_and_are_the_rule(box: str, beside: str, tags: list[str]) -> None:
    assert boxes(beside + "".join(map(box.format, ("Herring", "Cod", "Crab")))) == tags


def test_a_headline_has_no_deck_where_every_paragraph_stands_in_boxes() -> None:
    boxed = "".join(f"<div><div>{paragraph(number)}</div></div>" for number in range(4))
    found = article(boxed)
    assert found.standfirst is None
    assert found.text.split("\n") == [sentence(number) for number in range(4)]
