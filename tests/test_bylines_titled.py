"""Bylines that say in one word what somebody is at a paper, right before the name; how pages mark bylines; days with halves of a day."""

from __future__ import annotations

import pytest

from harbour import article, authors, left_of, paragraph
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.stamps import says_only_when


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Von HAFEN-Autorin Ada Marlow", ["Ada Marlow"]),
        ("Von HAFEN-online-Redakteurin Ada Marlow", ["Ada Marlow"]),
        ("Von H.P.Z.-Korrespondentin Ada Marlow", ["Ada Marlow"]),
        ("Von hafen-Reporter Ben Noor", ["Ben Noor"]),
        ("Von Chefreporterin Ada Marlow und Ben Noor", ["Ada Marlow", "Ben Noor"]),
        ("Ben Noor, HAFEN-Autorin Ada Marlow", ["Ben Noor", "Ada Marlow"]),
        ("Door HAVEN-redacteur Ben van der Noor", ["Ben van der Noor"]),
        ("Door wetenschapsverslaggever Ben Noor", ["Ben Noor"]),
        ("Av HAMN-journalist Ada Marlow", ["Ada Marlow"]),
        ("Par notre envoyée spéciale Ada Marlow", ["Ada Marlow"]),
        ("By Ada Marlow, Harbour reporter", ["Ada Marlow"]),
        ("By Ada Reporter Marlow", ["Ada Reporter Marlow"]),
    ],
)
def test_a_name_stands_alone_behind_what_somebody_is_at_a_paper(byline: str, names: list[str]) -> None:
    assert [author.name for author in read_people(byline)] == names


def test_who_took_the_pictures_is_no_author_by_what_stands_before_the_name() -> None:
    assert "Ben Noor" not in [author.name for author in read_people("Von Ada Marlow und Fotoreporter Ben Noor")]


@pytest.mark.parametrize(
    "marked",
    [
        '<span class="posted-by"><a href="/team/1">Ada Marlow</a></span>',
        '<div class="written_by">Ada Marlow</div>',
        '<div aria-label="Byline">Ada Marlow</div>',
    ],
)
def test_what_a_page_calls_a_byline_names_the_author(marked: str) -> None:
    assert authors(above=marked) == ["Ada Marlow"]
    assert (
        authors(above=marked.replace("posted-by", "q7").replace("written_by", "q7").replace("Byline", "Harbour")) == []
    )


@pytest.mark.parametrize(
    ("line", "when"),
    [
        ("March 12, 2024 at 2:02 p.m.", True),
        ("12 de marzo de 2024 a las 2:02 p. m.", True),
        ("12. března 2024 ve 14:02", True),
        ("March 12, 2024 at 2:02 p.m. the ferry came", False),
        ("On March 12, 2024 P. Marlow left", False),
    ],
)
def test_a_line_says_only_when_with_the_half_of_the_day(line: str, when: bool) -> None:
    assert says_only_when(line) is when


def test_such_a_line_above_the_text_goes_and_a_sentence_that_begins_so_stays() -> None:
    text = "".join(map(paragraph, range(6)))
    made = article(f"<p>March 12, 2024 at 2:02 p.m.</p>{text}")
    assert made.published is not None
    assert "2024" not in made.text
    told = "March 12, 2024 at 2:02 p.m. was when the ferry came, and nobody in the harbour had a watch that was right."
    assert left_of(f"<p>{told}</p>", 0, 6) == [told]
