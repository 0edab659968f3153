"""Lines that are never an article's, and the like-sounding ones that may be: days, rights, topics."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph
from republish.extraction.surveying.rules import is_never
from republish.extraction.surveying.verdicts import Verdicts


def drop_never(verdicts: Verdicts) -> None:
    for leaf in verdicts.leaves:
        if verdicts.kept[leaf.index] and is_never(leaf):
            verdicts.drop(leaf.index)


def stays(inner: str, words: str) -> bool:
    return any(words in line for line in kept_by(drop_never, page(paragraph(0) + inner + paragraph(1))))


@pytest.mark.parametrize(
    "line", ["24.11.2026, 10:15", "Stand: 24.11.2026, 10:15", "Published: 24/11/2026", "Mo 24.11.2026"]
)
def test_when_a_page_was_written_goes(line: str) -> None:
    assert not stays(f"<p>{line}</p>", line)


def test_a_day_of_which_most_is_marked_up_within_a_span_goes() -> None:
    line = '<span class="published">Veröffentlicht: <time datetime="2026-03-04T10:00Z">10:00, 4. Mär. 2026 (CET)</time></span>'
    assert not stays(f"<p>{line}</p>", "Mär. 2026")


@pytest.mark.parametrize("line", ["5343 mal gelesen | 32 Kommentare", "120 views | 3 comments", "12 reads"])
def test_how_often_it_was_read_goes(line: str) -> None:
    assert not stays(f"<p>{line}</p>", line)
    assert stays(f"<p>{line} | The keeper of the light</p>", line)


def test_both_days_of_a_text_go_with_where_it_was_printed() -> None:
    days = "<time>19. Oktober 2026, 19:08 Uhr</time> <time>Editiert am 20. Oktober 2026, 19:08 Uhr</time>"
    assert not stays(f"<div>{days} <span>DIE MOLE Nr. 43/2026</span></div>", "Editiert")
    assert stays(
        f"<p>Zwischen {days} lag Eis im Hafen von Mora, und alle Boote blieben draußen vor dem Tor.</p>", "Editiert"
    )


@pytest.mark.parametrize(
    "line", ["Termin: 24.11.2026, 19 Uhr", "Verkündet am: 24.11.2026", "Low water: 24/11/2026, 10:15"]
)
def test_the_day_of_something_else_stays(line: str) -> None:
    assert stays(f"<p>{line}</p>", line)


@pytest.mark.parametrize("line", ["© 2026 The Brennick Mail", "Copyright Brennick Mail", "All rights reserved."])
def test_whose_the_page_is_goes(line: str) -> None:
    assert not stays(f"<p>{line}</p>", line)


@pytest.mark.parametrize(
    ("inner", "words"),
    [
        ("<p>“Copyright” also means the rights in a map of the tides.</p>", "also means"),
        ('<ul><li><a href="https://office.example/law">Copyright Office on maps of the tides</a></li></ul>', "of the tides"),
        ('<figure><table><tr><td>1</td></tr></table><figcaption>© Tide Tables Ltd</figcaption></figure>', "Tide Tables"),
    ],
)  # fmt: skip
def test_what_is_said_of_rights_in_something_else_stays(inner: str, words: str) -> None:
    assert stays(inner, words)


TAGS = '<a href="/tag/harbour">Harbour</a><a href="/topic/walls/">Walls of Mora</a>'


@pytest.mark.parametrize("inner", [f"<div>{TAGS}</div>", f"<p>{TAGS}</p>", f"<ul><li>{TAGS}</li></ul>"])
def test_nothing_but_links_to_topics_goes(inner: str) -> None:
    assert not stays(inner, "Walls of Mora")


@pytest.mark.parametrize(
    "inner",
    [
        f"<h2>{TAGS}</h2>",
        f"<table><tr><td>{TAGS}</td><td>1802</td></tr></table>",
        '<p><a href="/tag/walls/">Walls of Mora</a></p>',
        '<p><a href="/tag/">All tags</a> <a href="/piers/">Walls of Mora</a></p>',
        '<p><a href="/tag/harbour">Harbours</a> are older than <a href="/topic/walls/">Walls of Mora</a></p>',
    ],
    ids=["a heading", "a cell", "one link", "other addresses", "a sentence"],
)
def test_other_links_to_topics_stay(inner: str) -> None:
    assert stays(inner, "Walls of Mora")


@pytest.mark.parametrize(
    "line",
    [
        '<a href="?page=1">Previous page</a> <span>Page 2 of 4</span> <a href="?page=3">Next page</a>',
        '<a href="?s=1">Poprzednia strona</a> Strona 2 z 4 <a href="?s=3">Następna strona</a>',
    ],
)
def test_a_line_that_turns_pages_goes(line: str) -> None:
    assert not stays(f"<div>{line}</div>", "2")


def test_a_sentence_that_links_to_pages_stays() -> None:
    assert stays('<p>The map is on <a href="/2">page 2</a>, the list on <a href="/3">page 3</a>.</p>', "The map")


@pytest.mark.parametrize(
    "code",
    [
        '[contact-form-7 id="12" title="The harbour"]',
        "[gallery ids=”4,5,6” columns=”3”]",
        "[/caption]",
        "{loadposition harbour}",
        "{youtube}8fJk3lA{/youtube}",
    ],
)
def test_a_short_code_alone_goes_and_the_one_that_a_listing_shows_stays(code: str) -> None:
    assert not stays(f"<p>{code}</p>", code)
    assert stays(f"<pre>{code}</pre>", code)
    assert stays(f"<p>Write {code} where the boats are to stand.</p>", code)


def test_what_a_list_says_of_a_term_stays() -> None:
    facts = "<dl><dt>Running time</dt><dd>94 minutes</dd><dt>From</dt><dd>the age of six</dd></dl>"
    assert stays(facts, "94 minutes")


def test_a_day_over_the_headline_of_another_story_goes() -> None:
    other = '<ul><li><time>3 May 2024</time><p><a href="/2024/bell">A bell for Harsk</a></p></li></ul>'
    assert not stays(other, "3 May 2024")
