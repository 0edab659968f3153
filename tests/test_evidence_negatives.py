"""What speaks against a licence: agencies, permissions, partners, reserved rights, paywalls, embargoes."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import claims_on, license_id, page_of
from republish.model import Claim, Page

GRANT = '<p>All content on this site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
LONG = "A tide mill will turn again next spring after ninety years, neighbours of the creek said on Monday."


def against(page: Page, kind: str) -> list[Claim]:
    return [claim for claim in claims_on(page) if claim.kind == kind]


def story(first: str) -> str:
    return f"<main><article><h1>The mill</h1><p>{first}</p><p>{LONG}</p></article></main><footer>{GRANT}</footer>"


DATELINES = [
    f"HARROW CREEK (AP) — {LONG}",
    f"LONDON, March 3 (Reuters) - {LONG}",
    f"(Reuters) — {LONG}",
    f"PARIS (AFP) – {LONG}",
    f"MADRID, 12 Mar. (EUROPA PRESS) - {LONG}",
    f"BEIJING, Nov. 3 (Xinhua) -- {LONG}",
    f"Berlin (dpa) - {LONG}",
    f"Berlin (dpa/AFP) - {LONG}",
    f"Köln (dpa/lnw) - {LONG}",
    f"Berlin (dpa-AFX) - {LONG}",
    f"Praha (ČTK) - {LONG}",
    f"Kyjiw (Ukrinform) - {LONG}",
    f"Bonn (KNA) {LONG}",
    f"Madrid, 3 mar (EFE).- {LONG}",
    f"MOSCOW, May 5. /TASS/. {LONG}",
]


@pytest.mark.parametrize("first", DATELINES)
def test_an_agencys_dateline_makes_the_text_its_own(first: str) -> None:
    page = page_of(body=story(first))
    assert against(page, "wire")[0].scope == "article"
    assert license_id(page) is None


BYLINES = [
    '<p class="byline">By The Associated Press</p>',
    '<div class="author"><span>Reuters</span></div>',
    '<p class="article-author">Von dpa</p>',
    '<p class="byline">By Ada Reed, Associated Press</p>',
    '<span class="source">AFP</span>',
    "<p>Quelle: dpa</p>",
    f"<p>{LONG} (dpa)</p>",
    f"<p>{LONG} (AFP, dpa)</p>",
    f"<p>{LONG} (dpa/AFP)</p>",
    f"<p>{LONG} (Reuters/AFP/dpa)</p>",
    f"<p>{LONG} (dpa/lnw)</p>",
    f"<p>{LONG} (dpa-AFX)</p>",
    f"<p>{LONG} (red/dpa)</p>",
    f"<p>{LONG} (APA/dpa)</p>",
    f"<p>{LONG} (dpa, jk)</p>",
    "<p>Fuente: EFE</p>",
    "<p>© 2024 The Associated Press. All rights reserved.</p>",
    "<p>With files from The Canadian Press</p>",
    "<p>Bron: BELGA</p>",
]


@pytest.mark.parametrize("line", BYLINES)
def test_an_agencys_byline_or_source_line(line: str) -> None:
    page = page_of(before=line, footer=GRANT)
    assert against(page, "wire")
    assert license_id(page) is None


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="author" content="Reuters">',
        '<meta name="author" content="Associated Press">',
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "AFP"}}</script>',
        '<script type="application/ld+json">{"@type": "NewsArticle", "author": [{"name": "dpa"}]}</script>',
    ],
)
def test_an_agency_as_author_in_the_head(head: str) -> None:
    page = page_of(head=head, footer=GRANT)
    assert against(page, "wire")[0].place == "byline"
    assert license_id(page) is None


MENTIONS = [
    "<p>The mayor told Reuters that the mill would open in May.</p>",
    "<p>Wie die Nachrichtenagentur Reuters berichtete, soll die Mühle bleiben.</p>",
    '<figure><img src="/m.jpg"><figcaption>The mill. (AP Photo/Ada Reed)</figcaption></figure>',
    '<figure><img src="/m.jpg"><figcaption>Die Mühle. Foto: dpa</figcaption></figure>',
    "<p>Foto: dpa/Ada Reed</p>",
    "<p>Foto: dpa/AFP</p>",
    "<p>Die Mühle bei Nacht (dpa/Ada Reed)</p>",
    '<p><img src="/m.jpg"></p><p>Reuters</p>',
    "<p>The pap boiled over; epd and kna are not words.</p>",
    '<div class="related"><p class="byline">By The Associated Press</p></div>',
    "<blockquote><p>PARIS (AFP) – A quoted line of another story altogether.</p></blockquote>",
]


@pytest.mark.parametrize("inside", MENTIONS)
def test_a_mention_or_a_photo_credit_is_no_agency_copy(inside: str) -> None:
    page = page_of(inside=inside, footer=GRANT)
    assert against(page, "wire") == []
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize(
    ("line", "scope"),
    [
        ("<p>This article is republished with permission from the Harrow Herald.</p>", "article"),
        ("<p>Reprinted with permission of the author.</p>", "article"),
        ("<p>Dieser Beitrag erscheint mit freundlicher Genehmigung des Verlags.</p>", "article"),
        ("<p>Cet article est reproduit avec l’aimable autorisation de la revue.</p>", "article"),
        ("<p>Återges med tillstånd av Ankaret.</p>", "article"),
        ("<p>Bragt med venlig tilladelse fra Ankeret.</p>", "article"),
        ("<p>Gjengitt med tillatelse fra Ankeret.</p>", "article"),
        ("<p>Uudelleenjulkaistu Ankkurin luvalla.</p>", "article"),
        ("<p>Převzato z časopisu Kotva s laskavým svolením redakce.</p>", "article"),
        ("<p>Publikujeme so súhlasom autora.</p>", "unclear"),
        ("<p>A cikket a Horgony engedélyével közöljük.</p>", "article"),
        ("<p>Preneseno z dovoljenjem uredništva.</p>", "article"),
        ("<p>Tekst prenosimo uz dopuštenje redakcije.</p>", "article"),
        ("<p>Pārpublicēts ar redakcijas atļauju.</p>", "article"),
        ("<p>Perspausdinta gavus redakcijos leidimą.</p>", "article"),
        ("<p>Avaldame autori loal.</p>", "unclear"),
        ("<p>Photo used with permission.</p>", "image"),
        ("<p>Our stories may only be republished with permission.</p>", "unclear"),
        ("<p>It cannot be reproduced with permission of anyone else.</p>", "unclear"),
    ],
)
def test_permissions(line: str, scope: str) -> None:
    page = page_of(inside=line, footer=GRANT)
    assert [claim.scope for claim in against(page, "permission")] == [scope]
    assert (license_id(page) is None) == (scope == "article")


@pytest.mark.parametrize(
    "line",
    [
        "Ředitelka odešla se souhlasem rady a nikdo se neptal.",
        "Loď vyplávala so súhlasom kapitána.",
        "Hon fick tillstånd av hamnen att måla muren.",
        "Muren ble malt med tillatelse fra havna.",
        "Muuri maalattiin sataman luvalla.",
        "A hajó a kikötő engedélyével indult.",
        "Brod je isplovio uz dozvolu luke.",
        "Kuģis izgāja ar ostas atļauju.",
        "Laev läks välja sadama loal.",
    ],
)
def test_leave_for_other_things_is_none_for_the_text(line: str) -> None:
    assert against(page_of(inside=f"<p>{line}</p>", footer=GRANT), "permission") == []


RESERVED = [
    "All rights reserved",
    "Alle Rechte vorbehalten",
    "Tous droits réservés",
    "Todos los derechos reservados",
    "Todos os direitos reservados",
    "Tutti i diritti riservati",
    "Alle rechten voorbehouden",
    "Wszelkie prawa zastrzeżone",
    "Hak cipta dilindungi",
    "جميع الحقوق محفوظة",
    "版权所有",
    "無断転載を禁じます",
    "Все права защищены",
]


@pytest.mark.parametrize("words", RESERVED)
def test_reserved_rights_in_a_footer_are_the_sites(words: str) -> None:
    page = page_of(footer=f"<p>© 2024 Example. {words}.</p>{GRANT}")
    assert [(claim.scope, claim.place) for claim in against(page, "reserved")] == [("site", "footer")]
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize("words", RESERVED)
def test_reserved_rights_in_the_article_are_its_own(words: str) -> None:
    page = page_of(inside=f"<p>© 2024 Harrow Herald. {words}.</p>", footer=GRANT)
    assert [claim.scope for claim in against(page, "reserved")] == ["article"]
    assert license_id(page) is None


def test_an_agencys_ban_is_reserved_rights() -> None:
    ban = "<p>This material may not be published, broadcast, rewritten or redistributed.</p>"
    assert license_id(page_of(inside=ban, footer=GRANT)) is None


def test_reserved_rights_of_a_picture_are_the_pictures() -> None:
    page = page_of(
        inside='<figure><img src="/m.jpg"><figcaption>© Jo Penn. All rights reserved.</figcaption></figure>',
        footer=GRANT,
    )
    assert [claim.scope for claim in against(page, "reserved")] == ["image"]
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "line",
    [
        "This story was produced in partnership with the Harrow Herald.",
        "This article was co-published with the Harrow Herald.",
        "This article appears here under a content-sharing agreement.",
        "This article was produced for the Tide’s Local Reporting Network in partnership with the Harrow Herald.",
        "This story was produced by Ada Reed as part of the Harbours desk, a collaboration with Quay Radio.",
        "This story was produced through the River Desk, a collaboration between ten newsrooms.",
        "This story is a product of the River Desk, an independent reporting network at the University of Harrow.",
        "This story is part of Lost Rivers, a collaboration between the Harrow Herald and Quay Radio.",
    ],
)
def test_a_partners_story_is_a_question(line: str) -> None:
    page = page_of(inside=f"<p>{line}</p>", footer=GRANT)
    assert [claim.scope for claim in against(page, "partner")] == ["article"]


@pytest.mark.parametrize(
    "line",
    [
        "This story is part of Lost Rivers, a series about water.",
        "This story is part of Covering Tides Now, a global collaboration of news outlets.",
        "The Harrow Herald is part of Quay Newsrooms, a network of news bureaus supported by grants.",
        "This story was reported with a grant from the Fund for Harbours.",
        "The wall is part of the Northern Harbours, a partnership between six towns.",
    ],
)
def test_who_pays_and_who_belongs_to_whom_is_no_partner(line: str) -> None:
    assert against(page_of(inside=f"<p>{line}</p>", footer=GRANT), "partner") == []


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("This column is not eligible for republication.", "forbidden"),
        ("This story isn’t available for republishing.", "forbidden"),
        ("This story is not free to republish.", "forbidden"),
        ("This op-ed is not offered for republication.", "forbidden"),
        ("This essay is not licensed for reuse.", "forbidden"),
        ("Photographs are not eligible for republication.", "allowed"),
        ("The bottles are not intended for reuse, the port says.", "allowed"),
    ],
)
def test_a_story_that_is_not_for_republication(line: str, verdict: str) -> None:
    assert republish.review(page_of(inside=f"<p><em>{line}</em></p>", footer=GRANT)).verdict == verdict


@pytest.mark.parametrize(
    "parts",
    [
        {"head": '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'},
        {
            "head": '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": "False"}</script>'
        },
        {"head": '<meta property="article:content_tier" content="locked">'},
        {"inside": "<p>Subscribe to continue reading.</p>"},
        {"inside": "<p>This article is for subscribers.</p>"},
        {"inside": "<h2>This post is for paying subscribers only</h2>"},
        {"inside": "<h2>This post is for paid subscribers</h2>"},
        {"inside": "<p>This story is for members only.</p>"},
        {"inside": "<p>Subscribe to read the full story.</p>"},
        {"inside": "<p>Create a free account to read the full story.</p>"},
        {"inside": "<p>Weiterlesen mit Abo</p>"},
        {"inside": "<p>Artículo exclusivo para suscriptores</p>"},
        {"inside": "<p>Artikeln är endast för prenumeranter.</p>"},
        {"inside": "<p>Denne saken er kun for abonnenter.</p>"},
        {"inside": "<p>Juttu on vain tilaajille.</p>"},
        {"inside": "<p>Článek je dostupný pouze pro předplatitele.</p>"},
        {"inside": "<p>Článok je dostupný len pre predplatiteľov.</p>"},
        {"inside": "<p>A cikk csak előfizetőknek olvasható.</p>"},
        {"inside": "<p>Članek je na voljo samo naročnikom.</p>"},
        {"inside": "<p>Članak je dostupan samo pretplatnicima.</p>"},
        {"inside": "<p>Raksts pieejams tikai abonentiem.</p>"},
        {"inside": "<p>Straipsnis skirtas tik prenumeratoriams.</p>"},
        {"inside": "<p>Artikkel on ainult tellijatele.</p>"},
    ],
)
def test_a_paywall(parts: dict[str, str]) -> None:
    assert [claim.scope for claim in against(page_of(**parts), "paywall")] == ["article"]


@pytest.mark.parametrize(
    "line",
    [
        "The library is for members only, and so is its bar.",
        "He subscribed to read the full story of the wall.",
        "The union keeps a list of its paying members.",
        "Wer das Abo hat, kann am Abend weiterlesen.",
        "Muuri avataan vain tilaajille, sanoi satamakapteeni.",
        "Avisen holdt en fest kun for abonnenter i havnen.",
        "Muzeum je otevřeno jen pro předplatitele divadla.",
        "A kikötő csak előfizetőknek ad parkolót.",
    ],
)
def test_a_story_of_members_and_subscribers_is_no_wall(line: str) -> None:
    assert against(page_of(inside=f"<p>{line}</p>"), "paywall") == []


@pytest.mark.parametrize(
    "head",
    [
        '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": true}</script>',
        '<meta property="article:content_tier" content="free">',
        '<meta property="article:content_tier" content="metered">',
    ],
)
def test_open_and_metered_articles_are_not_behind_a_wall(head: str) -> None:
    assert against(page_of(head=head), "paywall") == []


@pytest.mark.parametrize(
    "line", ["Embargoed until 12 May, 00:01 GMT", "Sperrfrist: 12. Mai, 0 Uhr", "Under embargo until Monday"]
)
def test_an_embargo(line: str) -> None:
    assert [claim.scope for claim in against(page_of(before=f"<p>{line}</p>"), "embargo")] == ["article"]


def test_an_embargo_of_trade_is_none() -> None:
    assert against(page_of(inside="<p>The oil embargo lasted for years.</p>"), "embargo") == []


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("本文由王小明授权转载。", "permission"),
        ("本文經王小明授權轉載。", "permission"),
        ("未经作者授权转载必究。", "reserved"),
        ("未經授權轉載必究。", "reserved"),
        ("转载请注明出处，违者必究。", ""),
        ("图书室由孙老师授权，转载了三本旧杂志的目录。", ""),
    ],
)
def test_who_may_reprint_in_chinese(line: str, kind: str) -> None:
    found = {claim.kind for claim in claims_on(page_of(inside=f"<p>{line}</p>")) if claim.scope == "article"}
    assert found == {kind} - {""}
