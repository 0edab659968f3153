"""The traps of the domain notes that concern evidence, origin and the reading of licences, by their number there."""

from __future__ import annotations

import csv
import gzip
from datetime import date

import pytest

from evidence_pages import claims_on, concluded, license_id, page_of
from republish import _html
from republish.evidence import conclude, gather
from republish.licenses import parse_license
from republish.model import Grant, Page, Profile
from republish.origin import trace
from shared import shared

CC = "https://creativecommons.org/licenses/"
SITE = f'<p>All content on this site is licensed under <a href="{CC}by/4.0/">CC BY 4.0</a>.</p>'


def codes(page: Page) -> set[str]:
    return {finding.code for finding in concluded(page).conflicts}


def test_trap_1_an_agencys_picture_does_not_make_the_text_the_agencys() -> None:
    page = page_of(
        inside='<figure><img src="/m.jpg"><figcaption>The mill. Jo Penn/Getty Images/AFP</figcaption></figure>',
        footer=SITE,
    )
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "parts",
    [
        {"footer": f'<p>Theme by Jo Penn, <a rel="license" href="{CC}by/3.0/">CC BY 3.0</a></p>'},
        {"head": f'<script type="application/ld+json">{{"@type": "NewsArticle", "sdLicense": "{CC}by/4.0/"}}</script>'},
        {
            "after": f'<ol class="comment-list"><li>This article is <a rel="license" href="{CC}by/4.0/">CC BY</a></li></ol>'
        },
        {"sidebar": f'<div class="widget">Photo: Jo Penn <a rel="license" href="{CC}by/4.0/">CC BY</a></div>'},
        {
            "inside": f'<div class="flickr-embed"><figure><img src="/f.jpg"><a rel="license" href="{CC}by/2.0/">CC BY</a></figure></div>'
        },
        {"after": f'<div class="related"><p>This article is <a rel="license" href="{CC}by/4.0/">CC BY</a></p></div>'},
        {
            "sidebar": f'<div class="widget"><p>Her book Slow Water is <a rel="license" href="{CC}by-nc/4.0/">CC BY-NC</a>.</p></div>'
        },
        {"inside": f'<p><img src="/m.jpg"> Jo Penn, <a rel="license" href="{CC}by/2.0/">CC BY 2.0</a></p>'},
    ],
)
def test_trap_3_a_licence_of_something_else_on_the_page(parts: dict[str, str]) -> None:
    assert license_id(page_of(**parts)) is None


def test_trap_4_two_licences_on_a_page_are_both_reported() -> None:
    photo = f'<figure><img src="/m.jpg"><figcaption><a href="{CC}by-sa/4.0/">CC BY-SA 4.0</a></figcaption></figure>'
    page = page_of(inside=photo, footer=SITE)
    assert {(claim.scope, claim.license.id) for claim in claims_on(page) if claim.license} == {
        ("site", "CC-BY-4.0"),
        ("image", "CC-BY-SA-4.0"),
    }
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize("words", ["All rights reserved", "Alle Rechte vorbehalten", "Tous droits réservés"])
def test_trap_5_the_articles_own_reservation_beats_the_sites_licence(words: str) -> None:
    page = page_of(inside=f"<p>© 2024 Ada Reed. {words}.</p>", footer=SITE)
    assert license_id(page) is None
    assert "rights-reserved" in codes(page)


def test_trap_5_a_stricter_licence_in_the_article_holds_and_a_freer_one_does_not() -> None:
    strict = page_of(
        inside=f'<p>This article is licensed under <a href="{CC}by-nc/4.0/">CC BY-NC 4.0</a>.</p>', footer=SITE
    )
    assert license_id(strict) == "CC-BY-NC-4.0"
    nc_site = SITE.replace("by/4.0", "by-nc/4.0").replace("CC BY 4.0", "CC BY-NC 4.0")
    free = page_of(inside=f'<p>This article is licensed under <a href="{CC}by/4.0/">CC BY 4.0</a>.</p>', footer=nc_site)
    assert license_id(free) == "CC-BY-NC-4.0"
    assert "conflict-site" in codes(free)


def test_trap_6_a_copy_names_its_origin_whatever_badge_it_wears() -> None:
    line = '<p>First published by <a href="https://harrowherald.example/mill-4711">Harrow Herald</a>.</p>'
    page = page_of(inside=line, footer=SITE)
    found = trace(_html.parse(page.html, page.url), page)
    assert found is not None
    assert found.url == "https://harrowherald.example/mill-4711"
    assert found.license is None


def test_trap_7_agency_copy_on_a_licensed_site_is_not_covered() -> None:
    page = page_of(before='<p class="byline">By The Associated Press</p>', footer=SITE)
    assert license_id(page) is None
    assert "wire-copy" in codes(page)


def test_trap_7_a_co_publication_is_a_question() -> None:
    page = page_of(inside="<p>This story was co-published with The Guardian.</p>", footer=SITE)
    assert "partner-copy" in codes(page)


def test_trap_13_a_counter_of_another_article_does_not_make_a_copy() -> None:
    state = '<script>var posts = {"tracker": "https://counter.theconversation.com/content/1/count.gif"}</script>'
    page = page_of(after=state)
    assert trace(_html.parse(page.html, page.url), page) is None


@pytest.mark.parametrize(
    ("canonical", "copied"),
    [
        ("https://news.example.org/2024/tide-mills?utm_source=feed", False),
        ("http://news.example.org/2024/tide-mills", False),
        ("https://m.example.org/2024/tide-mills/amp", False),
        ("https://harrowherald.example/mill-4711", True),
    ],
)
def test_trap_14_a_canonical_is_a_sign_only_at_another_publisher(canonical: str, copied: bool) -> None:
    page = page_of(head=f'<link rel="canonical" href="{canonical}">')
    assert (trace(_html.parse(page.html, page.url), page) is not None) == copied


def test_trap_14_a_canonical_pasted_into_the_body_counts_with_the_first() -> None:
    page = page_of(
        head='<link rel="canonical" href="https://news.example.org/2024/tide-mills">',
        inside='<link rel="canonical" href="https://harrowherald.example/mill-4711">',
    )
    assert trace(_html.parse(page.html, page.url), page) is None


def dated(text: str, since: date | None, until: date | None) -> Grant:
    license = parse_license(text)
    assert license is not None
    return Grant(
        license=license,
        text=text,
        source="https://news.example.org/rules",
        read=date(2024, 1, 2),
        grade="P",
        valid_from=since,
        valid_until=until,
    )


@pytest.mark.parametrize(
    ("day", "expected"), [("2015-03-01", "CC-BY-3.0"), ("2022-03-01", "CC-BY-NC-4.0"), (None, None)]
)
def test_trap_20_the_grant_is_the_one_of_the_articles_day(day: str | None, expected: str | None) -> None:
    grants = (dated("CC-BY-3.0", None, date(2019, 12, 31)), dated("CC-BY-NC-4.0", date(2020, 1, 1), None))
    profile = Profile(
        id="x", name="Example News", home="https://news.example.org/", hosts=("news.example.org",), grants=grants
    )
    head = f'<meta property="article:published_time" content="{day}">' if day else ""
    assert license_id(page_of(head=head), profile) == expected


@pytest.mark.parametrize("words", ["CC BY-NC-ND", "CC BY NC ND", "Creative Commons Attribution-NonCommercial-NoDerivs"])
def test_trap_22_a_lost_version_stays_lost(words: str) -> None:
    found = concluded(page_of(footer=f"<p>Our articles are licensed under {words}.</p>")).license
    assert found is not None
    assert (found.id, found.version, found.url) == ("CC-BY-NC-ND", None, None)


def test_trap_22_a_port_is_neither_lost_nor_filled_in() -> None:
    us = page_of(footer=f'<p><a rel="license" href="{CC}by-nc-nd/3.0/us/">Creative Commons</a></p>')
    unported = page_of(footer=f'<p><a rel="license" href="{CC}by-nc-nd/3.0/">Creative Commons</a></p>')
    assert (license_id(us), license_id(unported)) == ("CC-BY-NC-ND-3.0-US", "CC-BY-NC-ND-3.0")


def test_trap_24_the_sites_footer_cannot_take_back_what_the_article_grants() -> None:
    page = page_of(
        inside=f'<p>This article is licensed under <a href="{CC}by-nd/4.0/">CC BY-ND 4.0</a>.</p>',
        footer="<p>© 2025 Example News. All rights reserved.</p>",
    )
    assert license_id(page) == "CC-BY-ND-4.0"
    assert "rights-reserved-site" in codes(page)


def test_trap_29_what_readers_contribute_has_its_own_licence() -> None:
    page = page_of(
        footer=f'<p>Comments and user contributions are licensed under <a href="{CC}by-sa/4.0/">CC BY-SA 4.0</a>.</p>'
    )
    assert license_id(page) is None


@pytest.mark.parametrize(
    ("footer", "expected"),
    [
        ("Alle Inhalte dieser Website: Creative Commons Namensnennung 3.0 Deutschland", "CC-BY-3.0-DE"),
        ("Contenu de ce site : Creative Commons Paternité 2.0 France", "CC-BY-2.0-FR"),
        ("Contenidos de este sitio: Creative Commons Reconocimiento-NoComercial 3.0 España", "CC-BY-NC-3.0-ES"),
        ("このサイトの文章: クリエイティブ・コモンズ 表示 4.0 国際", "CC-BY-4.0"),
        ('<a href="/lizenz"><img src="/by-sa.png" alt="Creative Commons BY-SA 4.0"></a>', "CC-BY-SA-4.0"),
        ("Published under a Creative Commons license.", None),
        ("Creative Commons", None),
    ],
)
def test_trap_31_other_languages_badges_and_the_bare_name(footer: str, expected: str | None) -> None:
    assert license_id(page_of(footer=f"<p>{footer}</p>")) == expected


def test_trap_32_the_public_domain_mark_is_read_as_what_it_is() -> None:
    page = page_of(
        footer='<p><a rel="license" href="https://creativecommons.org/publicdomain/mark/1.0/">Public Domain Mark</a></p>'
    )
    found = concluded(page).license
    assert found is not None
    assert found.unit == "mark"


# --- figures on real pages kept beside the checkout ---


def test_no_real_page_without_a_licence_is_given_one() -> None:
    """59 pages whose article has none, 82 whose article has one: no false grant, and at least 76 read exactly."""
    index = shared("corpus", "licences", "index.tsv")
    exact = grants = 0
    for row in csv.DictReader(index.read_text(encoding="utf-8").splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        path = index.parent / row["file"]
        if not row["file"].endswith(".html.gz") or not path.exists() or row["publisher"] == "theconversation":
            continue
        found = _license_of(path.read_bytes(), row["url"])
        wanted = row["licence"].split(" ")[0]
        if row["kind"] == "negative" or wanted == "NONE":
            assert row["kind"] == "republished" or found is None, row["file"]
        elif row["kind"] == "positive" and wanted.startswith("CC-BY"):
            grants += 1
            exact += found == wanted
    assert grants >= 80
    assert exact >= 76


def _license_of(content: bytes, url: str) -> str | None:
    page = Page.from_html(gzip.decompress(content), url or "https://unknown.example/")
    found = conclude(gather(_html.parse(page.html, page.url), page)).license
    return found.id if found else None
