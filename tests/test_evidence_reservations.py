"""Rights reserved and bans on copying: whose they are, and which words only speak of such things."""

from __future__ import annotations

import pytest

import republish
from evidence_pages import STORY, claims_on, license_id, page_of
from republish.model import Page

GRANT = '<p>All content on this site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'


def scopes(page: Page) -> list[str]:
    return [claim.scope for claim in claims_on(page) if claim.kind == "reserved"]


BANS_THAT_NAME_THE_TEXT = [
    "This article may not be reproduced without permission.",
    "No part of this article may be reproduced in any form.",
    "Reproduction of this article without permission is prohibited.",
    "Please do not repost this story without my written permission.",
    "Please do not republish this article.",
    "This story is not available for republishing.",
    "Dieser Text darf nicht kopiert werden.",
    "Note: the following pictures and texts may not be copied!",
    "Die folgenden Bilder und Texte sind geschützt und dürften garnicht kopiert werden!",
    "Ce texte ne peut être reproduit sans autorisation.",
    "Este artículo no puede ser reproducido sin permiso.",
    "Este artigo não pode ser reproduzido sem permissão.",
    "La riproduzione di questo articolo è vietata.",
    "Overname van dit artikel is niet toegestaan zonder toestemming.",
    "Ten tekst nie może być kopiowany bez zgody.",
    "Denne artikel må ikke kopieres uden tilladelse.",
    "Tento článek se nesmí kopírovat bez souhlasu.",
    "Este artículo solo puede reproducirse con autorización de la autora.",
    "A republicação deste texto depende de autorização prévia.",
    "Questo articolo può essere ripubblicato solo con il consenso dell’autore.",
    "Cet article ne peut être repris qu’avec l’accord de la rédaction.",
    "Aquest article no es pot reproduir sense permís.",
    "Este artigo non pode ser reproducido sen permiso.",
    "Acest articol poate fi preluat doar cu acordul scris al autorului.",
    "Artikulu hau ezin da baimenik gabe argitaratu.",
]
LINES = [
    "Reproduction without permission is prohibited.",
    "Texts and pictures may not be copied.",
    "Nachdruck nur mit Erlaubnis.",
    "Nachdruck, auch auszugsweise, nur mit Genehmigung.",
    "Toute reproduction, même partielle, sans autorisation est interdite.",
    "Reproduction interdite.",
    "Prohibida la reproducción total o parcial.",
    "É proibida a reprodução.",
    "Vietata la riproduzione.",
    "Overname niet toegestaan zonder toestemming.",
    "Kopiowanie bez zgody autora zabronione.",
    "Перепечатка без разрешения редакции запрещена.",
    "Eftertryck förbjudet.",
    "Ettertrykk forbudt.",
    "Tekstin kopiointi on kielletty.",
    "Kopírování bez souhlasu je zakázáno.",
    "Izinsiz kopyalanamaz.",
    "Dilarang mengutip tanpa izin.",
    "未经授权不得转载。",
    "無断での転載を禁じます。",
    "무단 전재 및 재배포 금지",
    "Not for republication.",
    "Nicht zur Wiederveröffentlichung.",
    "Ne pas republier.",
    "No republicar.",
    "Niet voor herpublicatie.",
    "転載不可",
    "Reproducción solo con permiso de la autora.",
    "Reprodução somente com autorização.",
    "Riproduzione consentita solo previa autorizzazione.",
    "Reprise soumise à l’accord de la rédaction.",
    "Prohibida la reproducció total o parcial.",
    "Prohibida a reprodución.",
    "Preluarea integrală este interzisă.",
    "Orice preluare se poate face doar în limita a 500 de semne.",
    "Debekatuta dago baimenik gabe kopiatzea.",
]


@pytest.mark.parametrize("ban", BANS_THAT_NAME_THE_TEXT)
def test_a_ban_that_names_the_text_is_the_articles_wherever_it_stands(ban: str) -> None:
    page = page_of(inside=f"<p>{ban}</p>{STORY}", footer=GRANT)
    assert scopes(page) == ["article"]
    assert license_id(page) is None


@pytest.mark.parametrize("ban", LINES)
def test_a_short_ban_below_the_text_is_the_articles(ban: str) -> None:
    page = page_of(inside=f"<p>{ban}</p>", footer=GRANT)
    assert scopes(page) == ["article"]
    assert license_id(page) is None


PLATES = "<h1>The mill in twelve pictures</h1><p>The wheel at dawn.</p><p>The mill at noon.</p>"


@pytest.mark.parametrize("ban", LINES)
@pytest.mark.parametrize(
    ("body", "scope"),
    [
        (f"<main><article><div class='entry-content'>{PLATES}<p>{{}}</p></div></article></main>", "article"),
        (f"<main><article><div class='entry-content'>{PLATES}<div><p>{{}}</p></div></div></article></main>", "article"),
        (f"{PLATES}<p>{{}}</p>", "unclear"),
    ],
)
def test_a_short_ban_beside_lines_as_short_is_a_line_of_its_own(body: str, scope: str, ban: str) -> None:
    page = page_of(body=f"{body.format(ban)}<footer>{GRANT}</footer>")
    assert scopes(page) == [scope]
    assert license_id(page) is None


@pytest.mark.parametrize("ban", LINES)
@pytest.mark.parametrize("box", ["<p>{}</p>", "<div><p>{}</p></div>"])
def test_a_short_ban_amid_the_text_explains(box: str, ban: str) -> None:
    page = page_of(inside=f"{box.format(ban)}{STORY}", footer=GRANT)
    assert scopes(page) == ["explanation"]
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize("ban", BANS_THAT_NAME_THE_TEXT[:3])
@pytest.mark.parametrize("box", ['<div id="copyright">{}</div>', '<footer class="entry-footer"><p>{}</p></footer>'])
def test_a_ban_in_the_articles_own_foot_is_the_articles(box: str, ban: str) -> None:
    page = page_of(inside=box.format(ban), footer=GRANT)
    assert scopes(page) == ["article"]
    assert license_id(page) is None


def test_rights_reserved_in_the_articles_copyright_box_are_a_doubt() -> None:
    page = page_of(inside='<div class="copyright">© 2026 Ada Reed. All rights reserved.</div>', footer=GRANT)
    assert scopes(page) == ["unclear"]
    assert license_id(page) is None


def test_rights_reserved_in_a_footer_are_the_sites_though_it_stands_in_the_article() -> None:
    page = page_of(inside='<footer class="copyright">© 2026 Harrow Press. All rights reserved.</footer>', footer=GRANT)
    assert scopes(page) == ["site"]
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize("ban", LINES)
def test_a_ban_in_the_footer_is_the_sites(ban: str) -> None:
    page = page_of(footer=f"<p>{ban}</p>{GRANT}")
    assert scopes(page) == ["site"]
    assert license_id(page) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "line",
    [
        "This article may not be reproduced for commercial purposes.",
        "Dieser Text darf nicht kommerziell vervielfältigt werden.",
        "Reproduction of this article without attribution is prohibited.",
        "Перепечатка без ссылки на источник запрещена.",
        "Prohibida la reproducción sin citar la fuente.",
        "Este interzisă preluarea articolului fără citarea sursei.",
        "Prohibida la reproducció sense citar la font.",
        "Reproducerea comercială a acestui articol este interzisă.",
        "Debekatuta dago artikulu hau egilea aipatu gabe kopiatzea.",
        "May this article not be copied, or must it not be reproduced?",
        "“This article may not be reproduced without permission,” says the small print.",
        "This article is licensed under CC BY and may not be reproduced in altered form.",
    ],
)
def test_conditions_questions_and_quotations_are_no_bans(line: str) -> None:
    page = page_of(inside=f"<p>{line}</p>", footer=GRANT)
    assert scopes(page) in ([], ["explanation"])


@pytest.mark.parametrize(
    "line",
    [
        "Nachdruck nur mit Quellenangabe.",
        "Diesen Text darf man nur mit Namensnennung nachdrucken.",
        "Articolele pot fi preluate doar cu link activ către sursă.",
        "Aquest article es pot reproduir lliurement si se’n cita la font.",
        "Este artigo pode ser reproducido libremente citando a fonte.",
        "Riproduzione consentita solo citando la fonte.",
        "Reproducción libre solo con enlace a la fuente.",
        "The findings of this paper cannot be reproduced.",
        "Don’t republish our stories wholesale.",
        "Please do not republish more than five articles a day.",
        "The mayor said with some emphasis that a new mill would not be permitted.",
    ],
)
def test_other_words_of_the_same_kind_are_no_bans(line: str) -> None:
    assert scopes(page_of(inside=f"<p>{line}</p>", footer=GRANT)) == []


@pytest.mark.parametrize(
    ("line", "scope"),
    [
        ("Die Fotos dürfen nicht kopiert werden.", "image"),
        ("Fotografiile nu pot fi preluate fără acordul autorilor.", "image"),
        ("Les photos ne peuvent être reprises qu’avec l’accord de leurs auteurs.", "image"),
        ("The photos in this article may not be reproduced without permission.", "image"),
        ("The recordings in this article may not be copied.", "part"),
        ("No part of this site may be reproduced without permission.", "site"),
        ("Reproduction of this article or its photos without permission is prohibited.", "article"),
    ],
)
def test_what_a_ban_speaks_of(line: str, scope: str) -> None:
    page = page_of(inside=f"<p>{line}</p>", footer=GRANT)
    assert scopes(page) == [scope]
    assert (license_id(page) is None) == (scope == "article")


@pytest.mark.parametrize(
    ("line", "scope"),
    [
        ("This text is mine (all rights reserved)", "article"),
        ("© 2020 Ada Reed for the Harrow Herald and the friends of the mill, who have kept its books. All rights reserved.", "article"),
        (
            "The licences stand between the old law of copyright, with all rights reserved, on one side and the public "
            "domain on the other.",
            "explanation",
        ),
        (
            "The licences stand between the old law of copyright (all rights reserved) on one side and the public domain on "
            "the other.",
            "unclear",
        ),
        (
            "In the old days of the harbour press every printed sheet, be it a poem or a price list, carried the words “all "
            "rights reserved”, which nobody read.",
            "explanation",
        ),
        (
            "In the old days of the harbour press every printed sheet, be it a poem or a price list, had all rights reserved "
            "by the printer and never by the poet.",
            "unclear",
        ),
        ("© 2020 Ada Reed, all rights reserved but for what is under CC BY", "unclear"),
    ],
)  # fmt: skip
def test_reserved_rights_and_sentences_about_them(line: str, scope: str) -> None:
    page = page_of(inside=f"<p>{line}</p>{STORY}", footer=GRANT)
    assert scopes(page) == [scope]
    verdict = {"article": "forbidden", "unclear": "ask", "explanation": "allowed"}[scope]
    assert republish.review(page).verdict == verdict
    assert (license_id(page) is None) == (scope != "explanation")


def test_a_licence_that_is_outweighed_is_not_said_to_be_missing() -> None:
    granted = page_of(inside=f"<p>{LINES[0]}</p>", footer=GRANT)
    assert [finding.code for finding in republish.review(granted).findings] == ["rights-reserved"]
    bare = page_of(inside=f"<p>{LINES[0]}</p>")
    assert [finding.code for finding in republish.review(bare).findings] == ["rights-reserved", "no-license"]


BY = '<a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'


@pytest.mark.parametrize(
    "line",
    [
        f"Text: {BY} · Code: MIT · Photos: all rights reserved",
        f"Text: {BY} | Fotos: alle Rechte vorbehalten",
        f"Texte : {BY} · Photos : tous droits réservés",
    ],
)
def test_in_a_line_with_the_text_s_licence_only_the_pictures_are_reserved(line: str) -> None:
    assert license_id(page_of(inside=f"<p>{line}</p>")) == "CC-BY-4.0"


@pytest.mark.parametrize(
    "line",
    [
        f"Text: {BY}, all rights reserved",
        f"Text and photos: all rights reserved. Code: {BY}",
        "© 2021 Ada Marlow (text), Ben Oduya (photos), all rights reserved",
    ],
)
def test_the_text_beside_pictures_is_reserved_too(line: str) -> None:
    assert license_id(page_of(inside=f"<p>{line}</p>", footer=f"<p>This site is licensed under {BY}.</p>")) is None


@pytest.mark.parametrize(
    ("ban", "scope"),
    [
        ("This article may not be republished without permission.", "unclear"),
        ("Dieser Artikel darf nicht kopiert werden.", "unclear"),
        ("Este artículo no puede ser reproducido sin permiso.", "unclear"),
        ("No part of this website may be reproduced without written permission.", "site"),
        (
            "This material may not be published, broadcast, rewritten or redistributed; no part of it may be reproduced.",
            "site",
        ),
        ("Articles on this site may not be republished without our permission.", "site"),
        ("このページに掲載されている記事の無断転載を禁じます。", "site"),
        ("Kein Teil dieser Website darf ohne schriftliche Genehmigung vervielfältigt werden.", "site"),
        ("Ninguna parte de este sitio puede ser reproducida sin permiso.", "site"),
        ("Nenhuma parte deste site pode ser reproduzida sem permissão.", "site"),
        ("Nessuna parte di questo sito può essere riprodotta senza permesso.", "site"),
    ],
)
def test_a_ban_at_the_foot_is_the_sites_unless_it_names_one_article(ban: str, scope: str) -> None:
    own = '<p>This article is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
    page = page_of(inside=own, footer=f"<p>{ban}</p>")
    assert scopes(page) == [scope]
    assert republish.review(page).verdict == ("ask" if scope == "unclear" else "allowed")
