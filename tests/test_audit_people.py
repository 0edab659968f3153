"""Who is to be named beside the authors: translators and contributors, as far as the package's notices name them."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import pytest

import republish
from copies import OYSTERS, bound, published, site, wishing
from originals import RADIO, URL
from republish import Audit, Author, Package, Page
from republish.model import Notice

LINE = f'<p>By Marta Quintero and Ben O’Hara-Singh, <a href="{OYSTERS}">The Conversation</a>.</p>'
HELPED = "<p>Translated by Lena Brandt-Weiß. With contributions by Tom Ito.</p>"
PARTIES = ("attribution", "attribution-parties")


@lru_cache(maxsize=1)
def helped() -> Package:
    """A package of an article that somebody translated and somebody contributed to."""
    package = bound(*PARTIES)
    people = (Author(name="Lena Brandt-Weiß", kind="translator"), Author(name="Tom Ito", kind="contributor"))
    article = replace(package.article, authors=(*package.article.authors, *people))
    notices = replace(package.notices, license_notice=Notice(HELPED))
    return replace(package, article=article, notices=notices)


def audit(inner: str, package: Package | None = None) -> Audit:
    return republish.audit(published(site(inner)), package=package or helped())


HIDDEN = " It stands where no reader sees it."
ADVICE = " Add to the byline or the credit line."


@pytest.mark.parametrize(
    ("said", "absent"),
    [
        ("", "“Lena Brandt-Weiß”, “Tom Ito”"),
        ("<p>Translated by Lena Brandt-Weiß.</p>", "“Tom Ito”"),
        ("<p>With contributions by Tom Ito.</p>", "“Lena Brandt-Weiß”"),
        ("<p>Translated by Lena Brandt. With contributions by Tom Ito.</p>", "“Lena Brandt-Weiß”"),
        (f'<div style="display: none">{HELPED}</div>', "“Lena Brandt-Weiß”, “Tom Ito”"),
    ],
)
def test_whoever_helped_is_to_be_named(said: str, absent: str) -> None:
    found = audit(LINE + said)
    assert [duty.kind for duty in found.missing] == list(PARTIES)
    told = [finding for finding in found.findings if finding.code in PARTIES]
    assert [(finding.level, finding.text) for finding in told] == [
        ("refusal", f"Not on the page: {absent}.{HIDDEN * ('none' in said)}{ADVICE}")
    ] * 2


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(HELPED, id="as-the-package-says-it"),
        pytest.param(HELPED.upper(), id="capitals"),
        pytest.param("<p>Tom Ito helped.</p><aside>Übersetzung: Lena Brandt-Weiß</aside>", id="elsewhere"),
    ],
)
def test_helpers_who_are_named_are_in_order(said: str) -> None:
    found = audit(LINE + said)
    assert found.missing == ()
    assert [duty.kind for duty in found.fulfilled] == list(PARTIES)


def test_helpers_whom_no_notice_names_are_not_looked_for() -> None:
    package = replace(helped(), notices=replace(helped().notices, license_notice=Notice("<p>Tom Itoh helped.</p>")))
    assert audit(LINE, package).missing == ()


def test_an_article_without_helpers_needs_none() -> None:
    assert audit(LINE, bound(*PARTIES)).missing == ()


def test_a_publisher_who_is_not_named_is_told_first() -> None:
    found = audit("<p>By Marta Quintero and Ben O’Hara-Singh.</p>")
    said = {finding.code: finding.text for finding in found.findings}
    assert said["attribution-parties"] == f"Not on the page: “The Conversation”.{ADVICE}"
    assert said["attribution"] == f"Not on the page: “Lena Brandt-Weiß”, “Tom Ito”.{ADVICE}"


@pytest.mark.parametrize("value", ["authors", "authors-and-institutions", "author-publisher", "publisher"])
def test_a_byline_names_no_helper(value: str) -> None:
    found = audit(f"{LINE}<p>University of Aldermoor</p>", wishing("byline", value, package=helped()))
    assert [duty.kind for duty in found.fulfilled] == ["byline"]


def test_a_translator_of_the_page_whose_credit_is_lost_is_missed() -> None:
    html = RADIO.replace('"publisher":', '"translator":{"@type":"Person","name":"Paul Klein"},"publisher":')
    package = republish.prepare(Page.from_html(html, URL))
    line = " Translated by Paul Klein."
    assert line in package.html
    whole = site(package.html, title=package.article.title)
    assert republish.audit(published(whole), package=package).ok
    found = republish.audit(published(whole.replace(line, "")), package=package)
    assert [duty.kind for duty in found.missing] == list(PARTIES)


@pytest.mark.parametrize("name", ["", "Marta Quintero"])
def test_what_is_told_of_a_person_without_a_name_is_looked_for_whole(name: str) -> None:
    told = "Fellow at the harbour laboratory of Aldermoor"
    package = helped()
    article = replace(package.article, authors=(Author(name=name, bio=f"{name} {told}".strip()),))
    notices = replace(package.notices, author_bio=Notice(f"<p>{name} {told}</p>"))
    package = replace(package, article=article, notices=notices)

    assert "author-bio" not in [found.code for found in audit(f"{LINE}{HELPED}<p>{told}</p>", package).findings]
    assert "author-bio" in [found.code for found in audit(f"{LINE}{HELPED}", package).findings]
