"""The last line of a story that stands beside its licence is none of the licence's conditions; a condition there is heard."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import republish
from evidence_pages import page_of
from republish import Use
from republish.model import Page
from test_evidence_newsrooms import LINKS

TABLE = Path(__file__).parent / "tables" / "lines_beside.csv"
URL = "https://creativecommons.org/licenses/by/4.0/"
LINE = "<p>This text is licensed under {BY}.</p>".format(**LINKS)
BARE = "<p>Licensed under {BY}.</p>".format(**LINKS)
BADGE = f'<p><a rel="license" href="{URL}"><img src="by.png" alt="CC BY 4.0"></a></p>'


def rows(kind: str) -> list[tuple[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [(row["language"], row["line"]) for row in csv.DictReader(file) if row["kind"] == kind]


def asked(page: Page) -> list[str]:
    findings = republish.review(page, use=Use(commercial=False)).findings
    return [finding.code for finding in findings if finding.level == "question"]


@pytest.mark.parametrize(("language", "line"), rows("story"))
def test_a_story_s_last_line_is_no_condition(language: str, line: str) -> None:
    for grant in (LINE, BARE):
        assert asked(page_of(inside=f"<p>{line}</p>{grant}", language=language)) == []


@pytest.mark.parametrize(("language", "line"), rows("condition"))
@pytest.mark.parametrize("grant", [LINE, BARE, BADGE], ids=["sentence", "bare", "badge"])
def test_a_condition_beside_a_licence_or_its_badge_is_heard(language: str, line: str, grant: str) -> None:
    assert asked(page_of(inside=f"<p>{line}</p>{grant}", language=language)) != []


@pytest.mark.parametrize(
    ("line", "by", "by_nc"),
    [
        ("Commercial use only with our written permission.", True, False),
        ("No commercial reuse.", True, False),
        ("Kommerzielle Nutzung nur nach Absprache.", True, False),
        ("Solo para medios sin fines de lucro.", True, False),
        ("Commercial outlets do not need to ask us.", False, False),
        ("Commercial use is welcome.", False, False),
    ],
)
def test_trade_is_kept_back_only_where_the_licence_lets_it(line: str, by: bool, by_nc: bool) -> None:
    grants = (LINE, LINE.replace("/by/4.0", "/by-nc/4.0").replace("CC BY 4.0", "CC BY-NC 4.0"))
    heard = tuple("condition-unread" in asked(page_of(inside=f"<p>{line}</p>{grant}")) for grant in grants)
    assert heard == (by, by_nc)


PARAGRAPH = "<p>The reef was laid in the spring of that year, and those who laid it remember the cold, the mud and the songs.</p>"
BARE_LINK = f'<p><a rel="license" href="{URL}">CC BY 4.0</a></p>'
SPOKEN = [
    "“The picture has changed,” says Lindqvist, who still sails every morning.",
    "Nobody has drawn new maps of the coast since then, he says.",
    "“On the map we do not exist,” she says.",
    "„Das ist kein schönes Bild“, sagt der Bürgermeister.",
]
SEEN = [
    "The map hangs in the town hall.",
    "He never looks at the map.",
    "The old photo is in a drawer somewhere.",
    "Das Bild hängt im Rathaus.",
]
CREDITS = [
    "The map shows the reefs.",
    "The photos hang in the museum’s collection.",
    "The picture, by Al Poe, hangs in the town hall.",
    "The image is from 1931.",
    "Photo courtesy of the harbour office",
    "Map: Ada Bell",
    "Photo: Al Poe.",
    "The maps were drawn by the author.",
    "“The Reef” is a photograph that Al Poe released in 2019.",
    "She has released the maps, all of them.",
    "The photographs, she says, were taken by Al Poe.",
    "Every chart is the author’s.",
]


def granted(inside: str) -> bool:
    return republish.review(page_of(inside=inside), use=Use(commercial=False)).license is not None


@pytest.mark.parametrize("line", SPOKEN)
def test_a_picture_in_what_somebody_says_is_not_what_the_licence_below_is_of(line: str) -> None:
    assert granted(f"{PARAGRAPH}<p>{line}</p>{BARE_LINK}")


@pytest.mark.parametrize("line", SEEN)
def test_nor_is_one_of_which_a_story_tells_where_it_is(line: str) -> None:
    assert granted(f"{PARAGRAPH}<p>{line}</p>{BARE_LINK}")
    assert not granted(f"{PARAGRAPH}<figure><img src='/reef.jpg'></figure><p>{line}</p>{BARE_LINK}")


@pytest.mark.parametrize("line", CREDITS)
def test_the_licence_below_a_credit_is_the_pictures(line: str) -> None:
    assert not granted(f"{PARAGRAPH}<p>{line}</p>{BARE_LINK}")


@pytest.mark.parametrize("above", ["<figure><img src='/reef.jpg'></figure>", "<p>Notes</p>"])
def test_what_somebody_says_below_a_picture_or_a_short_line_may_be_its_caption(above: str) -> None:
    assert not granted(f"{PARAGRAPH}{above}<p>{SPOKEN[0]}</p>{BARE_LINK}")


OPEN = [
    "The children of the coast have a rule of their own for the reef:",
    "And when the lamp goes out, he says what his father used to say:",
]
LEADS = [
    "The result looks like this:",
    "Then put this line in the footer:",
    "The line below it reads:",
    "She wrote this on the wall of the shed:",
]
NAMED = "<p>This article is published under {BY}.</p>".format(**LINKS)


@pytest.mark.parametrize("line", OPEN)
def test_a_story_that_ends_with_a_colon_leads_to_no_example(line: str) -> None:
    assert granted(f"{PARAGRAPH}<p>{line}</p>{NAMED}")
    assert not granted(f"{PARAGRAPH}<p>{line}</p><p>This work is licensed under {LINKS['BY']}.</p>")


@pytest.mark.parametrize("line", LEADS)
def test_what_is_shown_behind_a_colon_is_an_example(line: str) -> None:
    assert not granted(f"{PARAGRAPH}<p>{line}</p>{NAMED}")
