"""Wordings in the manner of newsrooms, each judged by a person first: tables/newsrooms.csv."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import republish
from evidence_pages import claims_on, page_of
from republish import Page

TABLE = Path(__file__).parent / "tables" / "newsrooms.csv"
NAMES = {"BY": "by", "ND": "by-nd", "SA": "by-sa", "NC": "by-nc", "NCND": "by-nc-nd"}
LINKS = {
    key: f'<a href="https://creativecommons.org/licenses/{unit}/4.0/">CC {unit.upper()} 4.0</a>'
    for key, unit in NAMES.items()
}
GRANT = "<p>All content on this site is licensed under {BY}.</p>".format(**LINKS)
SITE = '<meta property="og:site_name" content="Example News">'


def rows(verdict: str) -> list[tuple[str, str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return [
            (row["place"], row["language"], row["words"])
            for row in csv.DictReader(file, delimiter=";")
            if row["verdict"] == verdict
        ]


def page(place: str, language: str, words: str) -> Page:
    said = words.format(**LINKS)
    parts = {
        "footer": {"footer": f"<p>{said}</p>"},
        "own-line": {"inside": f"<p>{said}</p>"},
        "line": {"inside": f"<p>{said}</p>", "footer": GRANT},
        "byline": {"before": f'<p class="byline">{said}</p>', "footer": GRANT},
        "kicker": {"before": f'<p class="kicker">{said}</p>', "footer": GRANT},
    }[place]
    return page_of(**parts, head=SITE, language=language)


@pytest.mark.parametrize(("place", "language", "words"), rows("allowed"))
def test_what_limits_nothing_is_no_question(place: str, language: str, words: str) -> None:
    assert republish.review(page(place, language, words)).verdict == "allowed"


@pytest.mark.parametrize(("place", "language", "words"), rows("not-allowed"))
def test_what_licenses_something_else_or_nothing_is_never_allowed(place: str, language: str, words: str) -> None:
    decided = republish.review(page(place, language, words))
    assert decided.verdict != "allowed"
    assert any(finding.level != "info" for finding in decided.findings)


@pytest.mark.parametrize(
    ("byline", "owner", "asked"),
    [
        ("By Ada Quill, The Harbour Times", "", True),
        ("By Ada Quill, The Harbour Times, and Jo Penn, Example News", "", True),
        ("By Ada Quill, Harbour University", "", False),
        ("By Mary Ann Post", "", False),
        ("By Ada Quill, Breaking News Editor", "", False),
        ("By Ada Quill", "<p>© 2024 The Harbour Times</p>", True),
        ("By Ada Quill", "<p>© 2024 Example News</p>", False),
        ("By Ada Quill", "<p>© Ada Quill</p>", False),
    ],
)
def test_another_newsroom_that_signs_or_owns_the_text_is_a_question(byline: str, owner: str, asked: bool) -> None:
    shown = page_of(before=f'<p class="byline">{byline}</p>', inside=owner, footer=GRANT, head=SITE)
    assert ("partner-copy" in [finding.code for finding in republish.review(shown).findings]) == asked


def test_an_owner_may_license_his_own_text() -> None:
    owned = "<p>© 2024 Harbour Publishing Ltd</p><p>This article is licensed under {BY}.</p>".format(**LINKS)
    assert republish.review(page_of(inside=owned, head=SITE)).verdict == "allowed"


@pytest.mark.parametrize(
    ("head", "asked"),
    [
        ('<meta name="dc.rights" content="© 2024 Ada Quill. All rights reserved">', True),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "copyrightNotice": "All rights reserved"}</script>',
            True,
        ),
        ('<meta name="copyright" content="© 2024 Example News. All rights reserved">', False),
        ('<meta name="dc.rights" content="© 2024 Ada Quill">', False),
    ],
)
def test_rights_that_the_articles_data_reserve_are_a_question(head: str, asked: bool) -> None:
    decided = republish.review(page_of(head=f"{SITE}{head}", footer=GRANT))
    assert ("rights-reserved" in [finding.code for finding in decided.findings]) == asked


@pytest.mark.parametrize(
    ("title", "url", "licensed"),
    [
        ("Pods", "https://example.org/docs/pods/", True),
        ("Pods - Example Documentation", "https://example.org/pods/", True),
        ("The mill that waits", "https://example.org/2024/mill", False),
    ],
)
def test_a_licence_of_the_documentation_is_a_manuals_own(title: str, url: str, licensed: bool) -> None:
    shown = page_of(title=title, url=url, footer="<p>Documentation distributed under {BY}</p>".format(**LINKS))
    assert (republish.review(shown).license is not None) == licensed


def organizations(mark: str, name: str) -> list[tuple[str, str]]:
    page = page_of(
        head=SITE.replace("Example News", "Montana Free Press"),
        before=f'<main><p class="by">By Ada Reed, <b {mark}>{name}</b></p></main>',
        footer=GRANT,
    )
    return [(claim.kind, claim.scope) for claim in claims_on(page) if claim.kind == "partner"]


@pytest.mark.parametrize("mark", ['itemprop="sourceOrganization"', 'property="schema:sourceOrganization"'])
def test_an_organization_that_the_text_comes_from_is_a_doubt_unless_it_is_the_sites_own(mark: str) -> None:
    assert organizations(mark, "Quay Weekly") == [("partner", "unclear")]
    assert organizations(mark, "Montana Free Press") == []
    assert organizations("", "Quay Weekly") == []


@pytest.mark.parametrize(
    ("site", "line"),
    [
        ("taz", "Quelle: taz"),
        ("ZEIT ONLINE", "Quelle: Die Zeit"),
        ("EL PAÍS", "Fuente: El País"),
        ("한겨레", "출처: 한겨레"),
    ],
)
def test_a_source_that_is_the_page_itself_is_no_other_newsroom(site: str, line: str) -> None:
    def verdict(name: str) -> str:
        head = f'<meta property="og:site_name" content="{name}">'
        return republish.review(page_of(inside=f"<p>{line}</p>", footer=GRANT, head=head, language="de")).verdict

    assert (verdict(site), verdict("Example News")) == ("allowed", "ask")
