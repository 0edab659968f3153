"""Apps put each paragraph in a box of its own: that says nothing of it, and the page reads as if there were none."""

from __future__ import annotations

import re

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


@pytest.mark.parametrize("attribute", ["", " data-v-4a1f"], ids=["bare", "of a script"])
@pytest.mark.parametrize("lines", LINES, ids=["headed", "short", "linked"])
def test_boxes_around_two_paragraphs_each_change_nothing(lines: str, attribute: str) -> None:
    text = "".join([*map(paragraph, range(1, 5)), lines, *map(paragraph, range(5, 9))])
    boxed = re.sub(r"<p>.*?</p><p>.*?</p>", rf"<div{attribute}>\g<0></div>", text)
    assert article(boxed).body == article(text).body


LONG = "The pilots had not been told about the new light when the harbour woke that morning, and nobody said a word about it until noon."


@pytest.mark.parametrize(
    ("html", "tags"),
    [
        (f"<div><p>{LONG}</p><p>Cod</p></div><div><p>{LONG}</p></div>", ["p", "p", "p"]),
        (f"<p>{LONG}</p><div><p>Ray {LONG}</p></div><div><p>Ice {LONG}</p><p>Cod</p></div>", ["p", "p", "p", "p"]),
        (f"<p>{LONG}</p><p>Ray {LONG}</p><div><p>Ice {LONG}</p><p>Cod</p></div>", ["p", "p", "div"]),
        (f"<p>Ice</p><div><p>{LONG}</p><p>Cod</p></div>", ["p", "div"]),
        (f"<div><p>{LONG}</p></div><div><p>Eel {LONG}</p></div><div><p>Cod</p><p>Crab</p></div>", ["p", "p", "div"]),
        (
            "".join(f"<div><p>{LONG} {kind}</p></div>" for kind in ("Ice", "Eel", "Ray"))
            + "<div><p>Cod</p><p>Crab</p></div>",
            ["p", "p", "p", "p", "p"],
        ),
        (f"<p>Eel {LONG}</p><p>Ray {LONG}</p><div class='box'><p>{LONG}</p><p>Cod</p></div>", ["p", "p", "div"]),
        (f"<p>Eel {LONG}</p><p>Ray {LONG}</p><div><p>{LONG}</p><h3>Cod</h3></div>", ["p", "p", "div"]),
        (f"<p>Eel {LONG}</p><p>Ray {LONG}</p><div><p><a href='/x'>{LONG}</a></p><p>Cod</p></div>", ["p", "p", "div"]),
        (f"<p>Eel {LONG}</p><p>Ray {LONG}</p><div><p>{LONG}</p> Cod</div>", ["p", "p", "div"]),
    ],
    ids=[
        "running text",
        "beside bare text",
        "one box",
        "all of it",
        "a box of short lines",
        "among many",
        "named",
        "headed",
        "a link",
        "words",
    ],
)
def test_boxes_of_running_text_go(html: str, tags: list[str]) -> None:
    assert boxes(html) == tags


def test_a_headline_has_no_deck_where_every_paragraph_stands_in_boxes() -> None:
    boxed = "".join(f"<div><div>{paragraph(number)}</div></div>" for number in range(4))
    found = article(boxed)
    assert found.standfirst is None
    assert found.text.split("\n") == [sentence(number) for number in range(4)]
