"""People whose family name is an agency's, in bylines, lines of contributors and credits of pictures; and the agencies."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import page_of
from republish import Use
from republish._people import without_namesakes

PERSONS = ["Ada Bloomberg", "Michael R. Bloomberg", "Photo: Sarah Bloomberg", "Foto: Anna Ritzau", "By Peter Getty"]
AGENCIES = [
    "Bloomberg",
    "Ada Bell/Bloomberg",
    "Ada Bell, Bloomberg",
    "Ada Bell Bloomberg",
    "Ada Bloomberg News",
    "ADA BLOOMBERG",
    "Ada Bloomberg/Reuters",
    "Photo: Getty Images",
    "Photo: Anna Getty Images",
    "Bell / Anna Bloomberg / Getty",
    "via Bloomberg",
]
GRANT = '<p>This article is published under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
CREDIT = '<figure><img src="/mill.jpg" alt="The mill"><figcaption>The mill. {} / <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure>'


@pytest.mark.parametrize("text", PERSONS)
def test_of_a_person_the_given_names_are_left(text: str) -> None:
    assert without_namesakes(text) == text.rpartition(" ")[0]


@pytest.mark.parametrize("text", AGENCIES)
def test_an_agency_stays(text: str) -> None:
    assert any(name in without_namesakes(text) for name in ("Bloomberg", "BLOOMBERG", "Getty"))


@pytest.mark.parametrize(
    ("line", "is_wire"),
    [
        ("Ada Bloomberg contributed to this report.", False),
        ("With reporting from Michael Bloomberg.", False),
        ("Bloomberg contributed to this report.", True),
        ("Ada Bell of Bloomberg contributed to this report.", True),
    ],
)
def test_a_line_of_contributors_names_an_agency_or_a_person(line: str, is_wire: bool) -> None:
    codes = [finding.code for finding in republish.review(page_of(inside=f"<p>{line}</p>{GRANT}")).findings]
    assert ("wire-copy" in codes) == is_wire


@pytest.mark.parametrize(
    ("credit", "action"),
    [
        ("Photo: Ada Bloomberg", "keep"),
        ("Foto: Anna Ritzau", "keep"),
        ("Photo: Ada Bell/Bloomberg", "drop"),
        ("Photo: Bloomberg", "drop"),
        ("Photo: Ada Bell Getty", "drop"),
    ],
)
def test_a_picture_is_an_agency_s_or_a_person_s(credit: str, action: str) -> None:
    page = page_of(inside=f"{CREDIT.format(credit)}{GRANT}")
    decisions = republish.prepare(page, use=Use(commercial=False)).review.images
    assert [decision.action for decision in decisions] == [action]
