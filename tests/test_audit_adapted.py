"""Copies that are no longer verbatim: how a page says so, what it puts the changed text under, and boxes amid the text."""

from __future__ import annotations

from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site
from republish import Audit, Finding, Package, Use, parse_license

CC = "https://creativecommons.org/licenses"
BODY = str(oysters().body)
ADDED = BODY.replace("<p>Reefs are coming", "<p>At Mill End nobody has laid any shells yet.</p><p>Reefs are coming")
PART = BODY[: BODY.index("<p>Three things decide")]
TITLED = f'<a href="{OYSTERS}">{oysters().article.title}</a>'
PROSE = "In our own harbour two families have begun to hang cages from the old pier, and the town has lent them a boat until the winter comes."


def level(found: Audit, code: str) -> str:
    return next((item.level for item in found.findings if item.code == code and item.level != "info"), "")


def under(code: str, *kinds: str, use: Use | None = None) -> Package:
    package = bound(*kinds, use=use)
    return replace(package, review=replace(package.review, license=parse_license(f"{CC}/{code}/")))


def audited(inner: str, package: Package) -> Audit:
    return republish.audit(published(site(inner)), package=package)


@pytest.mark.parametrize(
    "line",
    [
        "Additional reporting by Ann Bell, The Herald.",
        "The Herald added to this. Additional reporting contributed by Ann Bell.",
        "This article was summarised by The Herald.",
        "This item was edited for length.",
        "Vom Herald ergänzt und für diesen Beitrag zusammengefasst.",
    ],
)
def test_a_line_that_says_who_added_tells_of_a_change(line: str) -> None:
    package = bound("indicate-changes")
    assert (
        level(audited(f"{ADDED}<p>{TITLED}</p><p>More of the harbour.</p>", package), "indicate-changes") == "refusal"
    )
    assert level(audited(f"{ADDED}<p>{TITLED}</p><p>More of the harbour.</p><p>{line}</p>", package), "indicate-changes") == ""  # fmt: skip


def test_the_originals_own_contributor_tells_nothing_of_the_copy() -> None:
    line = "Additional reporting by Marta Quintero."
    found = audited(f"{ADDED}<p>{TITLED}</p><p>More of the harbour.</p><p>{line}</p>", bound("indicate-changes"))
    assert level(found, "indicate-changes") == "refusal"


@pytest.mark.parametrize(
    "line",
    [
        "Traducción automática del inglés, revisada por la redacción.",
        "Übersetzung: Lena Brandt",
        "Aus dem Englischen von Lena Brandt",
        "Traduction de l’anglais par Luc Bel",
        "Tradução: Rui Melo",
        "Перевод с английского: Анна Белл",
        "Пер. с англ.: Анна Белл",
        "译者：李明",
        "Tłum. Ewa Nowak",
        "Trad. de Rui Melo",
    ],
)
def test_a_translators_line_above_the_text_says_that_it_is_one(line: str) -> None:
    package = bound("indicate-changes", use=Use(translated=True))
    inner = "<p>En una mañana gris, una barcaza vacía su bodega en el puerto de Aldermoor.</p>"
    assert level(audited(f"<p>{line}</p>{inner}<p>{inner}</p><p>{TITLED}</p>", package), "indicate-changes") == ""
    assert level(audited(f"{inner}<p>{inner}</p><p>{TITLED}</p>", package), "indicate-changes") == "refusal"


@pytest.mark.parametrize("box", ["<p>{}</p>", '<p class="credit">{}</p>', '<div class="credit">{}</div>'])
def test_what_a_translation_is_put_under_counts_in_whatever_box_it_stands(box: str) -> None:
    package = under("by-sa/4.0", "share-alike", use=Use(translated=True))
    credit = f'{TITLED} is licensed under <a rel="license" href="{CC}/by-sa/4.0/">CC BY-SA 4.0</a>. '
    for code, wanted in (("by-nc/4.0", "question"), ("by-sa/3.0", "question"), ("by-sa/4.0", "")):
        said = f'{credit}This translation is licensed under <a rel="license" href="{CC}/{code}/">CC {code.upper()}</a>.'
        assert (
            level(audited(f"<p>Una barcaza vacía su bodega.</p>{box.format(said)}", package), "share-alike") == wanted
        )


def test_a_reservation_in_a_box_that_is_called_a_credit_counts() -> None:
    said = f'<p class="credit">From {TITLED}. © of the translation: The Herald. All rights reserved.</p>'
    package = under("by-sa/4.0", "no-additional-restrictions", use=Use(translated=True))
    assert (
        level(audited(f"<p>Una barcaza vacía su bodega.</p>{said}", package), "no-additional-restrictions")
        == "question"
    )
    elsewhere = '<figure><img src="/x.jpg"><figcaption class="credit">AP. All rights reserved.</figcaption></figure>'
    assert level(audited(f"{BODY}{elsewhere}<p>From {TITLED}.</p>", under("by-sa/4.0", "no-additional-restrictions")), "no-additional-restrictions") == ""  # fmt: skip


def test_a_translation_that_nobody_declared_is_told_from_a_page_without_the_text() -> None:
    lines = "Una mañana gris, una barcaza vacía su bodega en el puerto. Lo que cae no es arena, sino conchas que guardaron los restaurantes."
    page = published(site(f"<p>{lines}</p><p>{lines}</p><p>{TITLED}</p>"))
    told = {finding.code: finding.text for finding in republish.audit(page, package=bound("no-derivatives")).findings}
    assert "which is in “es”" in told["not-the-article"]
    assert "translated=True" in told["not-the-article"]
    english = audited(
        "<p>A page of our own about the weather, which has been grey for a week.</p>" * 3, bound("no-derivatives")
    )
    assert "scripts" in next(finding.text for finding in english.findings if finding.code == "not-the-article")


def beside(found: Audit) -> Finding | None:
    return next((finding for finding in found.findings if finding.code == "text-beside"), None)


@pytest.mark.parametrize(("code", "wanted"), [("by-nd/4.0", "question"), ("by/4.0", "info")])
def test_prose_in_an_aside_amid_the_text_is_told_and_no_alteration(code: str, wanted: str) -> None:
    boxed = BODY.replace(
        "<p>Reefs are coming", f"<aside class='box'><h3>In our county</h3><p>{PROSE}</p></aside><p>Reefs are coming"
    )
    found = audited(f"{boxed}<p>{TITLED}</p>", under(code, "no-derivatives"))
    finding = beside(found)
    assert (found.altered, finding and (finding.level, "in a box" in finding.text)) == ((), (wanted, True))


def test_the_same_prose_without_a_box_is_one() -> None:
    found = audited(BODY.replace("<p>Reefs are coming", f"<p>{PROSE}</p><p>Reefs are coming"), bound("no-derivatives"))
    assert [change.action for change in found.altered] == ["added"]


def test_another_version_of_a_line_in_an_aside_is_one() -> None:
    line = BODY[BODY.index("<p>Reefs are coming") : BODY.index("<h2")]
    found = audited(BODY.replace(line, f"<aside>{line.replace('useful', 'useless')}</aside>"), bound("no-derivatives"))
    assert any("useful" in change.words for change in found.altered)


def test_a_pull_quote_in_an_aside_says_nothing_new() -> None:
    said = "It makes a new one, in which a child standing on the quay at low tide can again see something living break the water."
    assert said in oysters().text
    assert (
        beside(audited(BODY.replace("<p>Reefs are", f"<aside><p>{said}</p></aside><p>Reefs are"), under("by-nd/4.0")))
        is None
    )


def test_words_left_out_amid_an_excerpt_that_leads_to_the_whole_are_a_question() -> None:
    package = bound("indicate-changes", use=Use(excerpt=True))
    shorter = PART.replace(PART[PART.index("<h2") : PART.index("<p>A wave")], "")
    link = f'<p><a href="{OYSTERS}">Read the full article</a></p>'
    assert level(audited(f"{shorter}{link}", package), "indicate-changes") == "question"
    assert (
        level(audited(f"{shorter.replace('forty tonnes', 'fifty tonnes')}{link}", package), "indicate-changes")
        == "refusal"
    )
    assert level(audited(f"{shorter}<p>{TITLED}</p>", package), "indicate-changes") == "refusal"
