"""Lines that lead to other stories, under a label, and boxes beside the text of a label and one story."""

from __future__ import annotations

import pytest

from harbour import article, left_of, paragraph

STORIES = (
    "The bell of the old pier rings again",
    "Ferry crews ask for a second winter boat",
    "Gulls return to the mole",
)
STROKE = "<p>_______________________</p>"


def _lines(kind: str = "p", site: str = "", first: str = "{}") -> str:
    """One line a story, each a link."""
    linked = (f'<a href="{site}/news/{number}-story">{story}</a>' for number, story in enumerate(STORIES))
    return "".join(f"<{kind}>{first.format(link)}</{kind}>" for link in linked)


@pytest.mark.parametrize("at", [1, 2, 4], ids=["first", "middle", "last"])
@pytest.mark.parametrize(
    "label",
    [
        "<p><strong>More on the harbour:</strong></p>",
        "<h3>More on the harbour</h3>",
        "<p>Read more on the harbour:</p>",
        "<p>Mehr zur Hafenwahl:</p>",
        "<p><b>Plus sur le port :</b></p>",
        "<p>Más sobre el puerto:</p>",
        "<h2>More Harbour Stories You’ll Love</h2>",
        "<h3>Weitere Hafenlieder, die dir gefallen könnten</h3>",
    ],
)
def test_goes_with_its_lines(label: str, at: int) -> None:
    assert left_of(label + _lines(), at) == []


def test_goes_with_the_strokes_around_it() -> None:
    assert left_of(f"{STROKE}<p><strong>More on the harbour:</strong></p>{_lines()}{STROKE}", 2) == []


@pytest.mark.parametrize(
    "block",
    [
        f"<p>More on the harbour</p>{_lines()}",
        f"<h3>More on the harbour</h3>{paragraph(7)}",
        f"<p><strong>More on the harbour:</strong></p>{_lines(site='https://pilots.example')}",
        f"<p><strong>Papers on the harbour:</strong></p>{_lines()}",
        f"<h3>Harbour stories you will love</h3>{_lines()}",
        f"<h3>More harbour stories you will love</h3>{paragraph(7)}",
    ],
    ids=["no label", "over a paragraph", "to another site", "of the author's", "the text's own", "its own paragraph"],
)
def test_stays(block: str) -> None:
    assert len(left_of(block, 2)) >= 2


def _boxed(label: str, lines: str, tag: str = "div") -> str:
    return f'<{tag} class="b7"><h4>{label}</h4>{lines}</{tag}>'


@pytest.mark.parametrize("label", ["Mehr zum Thema", "Lire aussi", "Related stories"])
def test_goes_whole_in_a_box_whose_lines_begin_with_links(label: str) -> None:
    lines = _lines(first="{} What the crews say about it")
    assert left_of(_boxed(label, lines), 1) == []


def test_stays_where_its_box_has_a_paragraph() -> None:
    lines = _lines(first="{} What the crews say about it")
    assert len(left_of(_boxed("Mehr zum Thema", lines + paragraph(8)), 1)) > 2


@pytest.mark.parametrize("label", ["Lesen Sie auch", "Read also"])
def test_takes_what_an_aside_tells_of_its_story(label: str) -> None:
    told = "Three captains have counted what a winter boat would cost. An overview of their sums."
    headline = f'<h4><a href="/news/7-story">{label}</a></h4><h3><a href="/news/7-story">{STORIES[1]}</a></h3>'
    assert left_of(f"<aside><hgroup>{headline}</hgroup><p>{told}</p></aside>", 1) == []
    own = f"<aside><h4>{STORIES[2]}</h4><p>{told}</p></aside>"
    assert told in article(f"{paragraph(0)}{own}{''.join(map(paragraph, range(1, 5)))}").text
