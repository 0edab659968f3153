"""The names of those who speak in turn stay before what they say, the author's among them."""

from __future__ import annotations

import pytest

from harbour import URL, page, paragraph, sentence
from republish import Page, extract

SPEAKERS = ["Ana Campana", "Hollis", "Ana Campana", "Hollis", "Ana Campana"]
AUTHOR = '<meta name="author" content="Ana Campana">'


def names(turn: str, speakers: list[str], clock: str = "{}:10") -> list[str]:
    """The lines of a transcript that name somebody."""
    said = "".join(
        turn.format(name=name, said=sentence(20 + at), clock=clock.format(at)) for at, name in enumerate(speakers)
    )
    html = page(paragraph(0) + paragraph(1) + said, head=AUTHOR)
    return [line for line in extract(Page.from_html(html, URL)).text.split("\n") if line.startswith(tuple(speakers))]


@pytest.mark.parametrize(
    "turn",
    [
        '<p class="speaker">{name}</p><p>{said}</p>',
        '<div class="line"><span class="who">{name}</span><p>{said}</p></div>',
        '<div class="part"><div class="name"><b>{name}</b></div><div class="said">{said}</div></div>',
    ],
    ids=["paragraphs", "loose in boxes", "boxes"],
)
def test_names_in_turn_stay(turn: str) -> None:
    assert names(turn, SPEAKERS) == SPEAKERS


def test_names_with_the_time_in_the_recording_stay() -> None:
    said = names('<div class="line"><span>{name}</span> <span>{clock}</span><p>{said}</p></div>', SPEAKERS)
    assert said == [f"{name} {at}:10" for at, name in enumerate(SPEAKERS)]


def test_authors_of_entries_with_the_time_of_day_go() -> None:
    turn = '<div class="line"><span>{name}</span> <span>{clock}</span><p>{said}</p></div>'
    assert names(turn, SPEAKERS, "1{}:10") == []


def test_a_name_that_stands_over_every_part_goes() -> None:
    assert names('<p class="speaker">{name}</p><p>{said}</p>', ["Ana Campana"] * 5) == []


def test_a_short_question_of_the_author_stays() -> None:
    html = page(f"{paragraph(0)}{paragraph(1)}<p><b>Ana Campana:</b> Why?</p>{paragraph(2)}", head=AUTHOR)
    assert "Ana Campana: Why?" in extract(Page.from_html(html, URL)).text


def interview(lines: list[str]) -> list[str]:
    """What is left of the lines of an interview, each in a box of its own."""
    said = "".join(f'<div><section class="rich"><p>{line}</p></section></div>' for line in lines)
    html = page(f'<div><section class="rich">{paragraph(0)}{paragraph(1)}</section></div>{said}')
    return [line for line in extract(Page.from_html(html, URL)).text.split("\n") if line not in map(sentence, range(2))]


TOLD = [
    f"<b>MAIL:</b> {sentence(3)}",
    f"<b>Petersen:</b> {sentence(4)}",
    '<b>MAIL:</b> Some say <a href="/x">the herring comes too early and finds nothing to eat.</a>',
    f"<b>Petersen:</b> {sentence(5)}",
    "<b>MAIL:</b> Will you stop?",
    "<b>Petersen</b>: No.",
]


def test_what_two_say_in_turn_behind_their_names_stays() -> None:
    said = interview(TOLD)
    assert said[2] == "MAIL: Some say the herring comes too early and finds nothing to eat."
    assert said[4:] == ["MAIL: Will you stop?", "Petersen: No."]


def test_labels_that_come_but_once_name_no_speakers() -> None:
    last = '<b>More:</b> <a href="/x">The herring comes too early and finds nothing to eat</a>'
    assert len(interview([*TOLD[:2], *TOLD[3:4], last])) == 3


def test_a_photographer_who_is_the_author_is_named_as_such_apart() -> None:
    html = page(f"{paragraph(0)}{paragraph(1)}<p>Photos: Ana Campana</p>", head=AUTHOR)
    assert "Ana Campana" not in extract(Page.from_html(html, URL)).text.split("\n")


def test_labels_over_lists_in_turn_are_headings() -> None:
    lists = "".join(
        f"<p><b>{word}</b></p><ul><li>It is tall.</li><li>It is dear.</li></ul>" for word in ("Pros", "Cons") * 3
    )
    html = page("".join(map(paragraph, range(4))) + lists + paragraph(5))
    assert str(extract(Page.from_html(html, URL)).body).count("<h3>Pros</h3>") == 3


def test_lines_of_a_page_that_is_still_loading_are_no_speakers() -> None:
    loading = ["Loading image...", "Loading paragraph..."] * 3
    assert names('<p class="speaker">{name}</p><p>{said}</p>', loading) == []


def test_labels_in_turn_are_headings() -> None:
    said = "".join(
        f"<p><b>{word}:</b></p>{paragraph(at)}"
        for at, word in enumerate(["What to look for", "Recommendations"] * 3, 10)
    )
    html = page("".join(map(paragraph, range(4))) + said)
    assert str(extract(Page.from_html(html, URL)).body).count("Recommendations:</h") == 3
