"""What a sentence beside a grant says of one kind of use or of user, and what only tells of such: tables/uses_beside.csv."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import republish
from evidence_pages import page_of
from republish import Use
from republish.model import Finding, Page, Review
from test_evidence_newsrooms import LINKS

TABLE = Path(__file__).parent / "tables" / "uses_beside.csv"
GRANT = "<p>This article is published under {BY}.</p>".format(**LINKS)
BADGE = (
    '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
    '<img src="https://licensebuttons.net/l/by/4.0/88x31.png" alt="CC BY 4.0"></a>'
)
PLAIN = Use(commercial=False)
AGAINST = {"edits.translate": Use(translated=True), "advertising": Use(advertising="against")}
RUNNING = "<p>The reef was laid in the spring of that year, and those who laid it remember the cold, the mud, the songs, the wind that never dropped and the soup.</p>"


def rows(*places: str) -> list[tuple[str, str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        found = csv.DictReader(file, delimiter=";")
        return [(row["language"], row["wish"], row["words"]) for row in found if row["place"] in places]


SAID = [row for row in rows("beside") if row[1]]
HARMLESS = [(language, words) for language, wish, words in rows("beside") if not wish]


def below(language: str, words: str) -> Page:
    return page_of(inside=f"{GRANT}<p>{words}</p>", language=language)


def in_box(language: str, words: str) -> Page:
    return page_of(after=f'<div class="republish"><h3>Republish</h3>{GRANT}<p>{words}</p></div>', language=language)


def at_badge(language: str, words: str) -> Page:
    return page_of(after=f'<div class="cc">{BADGE}<p>{words}</p></div>', language=language)


def review(page: Page, use: Use = PLAIN) -> Review:
    return republish.review(page, use=use)


def words_of(finding: Finding) -> str:
    return " ".join((finding.text, *(claim.text for claim in finding.claims)))


def questions(decided: Review) -> list[str]:
    return [words_of(finding) for finding in decided.findings if finding.level != "info"]


def told(decided: Review) -> str:
    return " ".join((*map(words_of, decided.findings), *(one.text for one in decided.requests)))


def quoted(words: str) -> str:
    """What is to be found of a sentence: it may be two short ones."""
    return max(words.replace("。", ".").split("."), key=len).strip()[:40]


@pytest.mark.parametrize("place", [below, in_box, at_badge])
@pytest.mark.parametrize(("language", "wish", "words"), SAID)
def test_what_is_said_beside_a_grant_is_told_in_its_words(place, language: str, wish: str, words: str) -> None:  # type: ignore[no-untyped-def]
    decided = review(place(language, words))
    assert quoted(words) in told(decided)
    assert wish != "limits" or any(quoted(words) in text for text in questions(decided))


@pytest.mark.parametrize(("language", "wish", "words"), [row for row in SAID if row[1] in AGAINST])
def test_a_use_against_it_is_a_question(language: str, wish: str, words: str) -> None:
    assert any(quoted(words) in text for text in questions(review(below(language, words), AGAINST[wish])))


@pytest.mark.parametrize(("language", "words"), HARMLESS)
def test_what_tells_of_the_text_asks_nothing(language: str, words: str) -> None:
    for place in (below, in_box):
        assert questions(review(place(language, words))) == []


@pytest.mark.parametrize(("language", "wish", "words"), rows("told"))
def test_what_a_story_tells_is_none_of_its_conditions(language: str, wish: str, words: str) -> None:
    decided = review(page_of(inside=f"{RUNNING}<p>{words}</p>{RUNNING}{GRANT}", language=language))
    assert questions(decided) == []
    assert words[:30] not in told(decided)


@pytest.mark.parametrize(("language", "wish", "words"), rows("site"))
def test_what_a_site_says_of_itself_is_none_either(language: str, wish: str, words: str) -> None:
    assert questions(review(page_of(inside=GRANT, footer=f"<p>{words}</p>", language=language))) == []


def test_a_text_that_goes_on_below_a_grant_says_nothing_of_it() -> None:
    line = "Political parties may not use the square after dark."
    assert questions(review(page_of(inside=f"{GRANT}<p>{line}</p>{RUNNING}"))) == []
    assert questions(review(page_of(inside=f"{GRANT}<p>{line}</p>"))) != []


@pytest.mark.parametrize(
    "words",
    [
        "Translations are welcome, no permission needed.",
        "You may translate our stories, but do not change the licence.",
        "Companies may republish our stories but not sell them.",
        "Do political parties use our stories?",
        "We never accept money from political parties.",
        "Our photos may not be used by political parties.",
        "Ads beside our stories are not chosen by us.",
    ],
)
def test_what_sets_free_or_is_of_something_else_is_no_question(words: str) -> None:
    assert questions(review(below("en", words))) == []


def test_the_second_half_of_the_grant_s_own_sentence_is_heard() -> None:
    grant = "<p>This article is published under {BY}, but not for the training of AI models.</p>".format(**LINKS)
    assert "purpose" in [request.kind for request in review(page_of(inside=grant)).requests]
