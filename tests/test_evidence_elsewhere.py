"""An article's data call terms of another kind its licence, and the page grants one of Creative Commons."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

import republish
from lamps import BY, GRANT, SITE_GRANT, URL, data, page, reviewed
from republish import Claim, Clearance, Review, parse_license
from republish.evidence import conclude
from republish.model.rights import Scope

OWN = "https://news.example.org/terms"
OTHERS = "https://agency.example.com/licence"
CODE = "license-elsewhere"


def level(review: Review) -> str | None:
    return next((finding.level for finding in review.findings if finding.code == CODE), None)


@pytest.mark.parametrize(
    ("license", "inside", "footer", "expected"),
    [
        (OWN, GRANT, "", "info"),
        ("https://www.example.org/terms", GRANT, "", "info"),
        ({"@type": "CreativeWork", "url": OWN}, GRANT, "", "info"),
        ([BY, OWN], GRANT, "", "info"),
        ([BY, OTHERS], GRANT, "", "info"),
        (OWN, GRANT, SITE_GRANT, "info"),
        (OWN, "", SITE_GRANT, "question"),
        (OTHERS, GRANT, "", "question"),
        ([OWN, OTHERS], GRANT, "", "question"),
        (BY, GRANT, "", None),
        (f"{BY}deed.de", GRANT, "", None),
        ("/terms", GRANT, "", None),
    ],
)
def test_terms_beside_a_grant(license: Any, inside: str, footer: str, expected: str | None) -> None:
    review = reviewed(head=data(license=license), inside=inside, footer=footer)
    assert level(review) == expected
    assert review.verdict == ("ask" if expected == "question" else "allowed")
    assert review.license
    assert review.license.id == "CC-BY-4.0"


@pytest.mark.parametrize(("scope", "expected"), [("site", "info"), ("unclear", "question")])
def test_a_grant_of_all_texts_in_rules_that_a_person_read_settles_it(scope: Scope, expected: str) -> None:
    here = {"source": URL, "text": "as found"}
    claims = (
        Claim(scope="article", place="json-ld", url=OWN, **here),
        Claim(scope="site", place="footer", license=parse_license(BY), url=BY, **here),
        Claim(scope=scope, place="profile", license=parse_license(BY), url=BY, **here),
    )
    assert [(finding.code, finding.level) for finding in conclude(claims).conflicts] == [(CODE, expected)]


def test_the_finding_names_the_address() -> None:
    finding = next(finding for finding in reviewed(head=data(license=OWN)).findings if finding.code == CODE)
    assert f"<{OWN}>" in finding.text
    assert (finding.source, [claim.url for claim in finding.claims]) == (URL, [OWN])


@pytest.mark.parametrize(
    "said",
    [
        {"image": {"@type": "ImageObject", "url": "/p.jpg", "license": OWN}},
        {"publisher": {"@type": "Organization", "name": "Example News", "license": OWN}},
        {"isBasedOn": {"@type": "CreativeWork", "url": "https://a.example.com/x", "license": OTHERS}},
    ],
)
def test_terms_of_something_else_are_not_the_articles(said: dict[str, Any]) -> None:
    assert level(reviewed(head=data(**said))) is None


def test_without_a_grant_it_is_a_licence_that_nobody_named() -> None:
    review = reviewed(head=data(license=OWN), inside="")
    assert (level(review), review.license) == (None, None)


def test_a_person_who_read_the_terms_settles_it() -> None:
    asked = page(head=data(license=OTHERS))
    word = Clearance(code=CODE, url=URL, text="The terms repeat the licence.", by="Ina Berg", on=date(2026, 5, 20))
    review = republish.review(asked, clearances=[word], today=date(2026, 6, 1))
    assert (review.verdict, level(review)) == ("allowed", "info")


@pytest.mark.parametrize("words", ["All rights reserved", "© 2026 Example News. Alle Rechte vorbehalten."])
def test_a_licence_in_words_that_reserves_all_rights_is_a_doubt(words: str) -> None:
    review = reviewed(head=data(license=words))
    assert review.verdict == "ask"
    assert "rights-reserved" in {finding.code for finding in review.findings}


@pytest.mark.parametrize("words", ["Some rights reserved", "Free to read"])
def test_a_licence_in_other_words_reserves_nothing(words: str) -> None:
    assert reviewed(head=data(license=words)).verdict == "allowed"
