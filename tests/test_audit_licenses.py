"""Which links to a licence say it of the text: a picture's own licence is no licence notice of the article."""

from __future__ import annotations

from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site, wishing
from republish import Audit, License, Package, Use, parse_license
from republish.model import Notice

DEED = "https://creativecommons.org/licenses/by-nd/4.0/"
LINK = f'<a href="{DEED}">CC BY-ND 4.0</a>'
CREDIT = "Jo Amari/Wikimedia Commons"
CAPTION = "The reef at Saltgate after its second summer"
IMAGE = '<img src="/uploads/reef.jpg" alt="">'


def license_() -> License:
    found = parse_license(DEED)
    assert found is not None
    return found


def illustrated(package: Package) -> Package:
    """The package, its picture under the very licence of the article and its own list of image credits with it."""
    images = tuple(
        replace(image, license=license_(), credit=CREDIT) if image.action == "keep" else image
        for image in package.images
    )
    listed = Notice(f"<p>Image credits:</p>\n<ul><li>{CAPTION}: {CREDIT}, {LINK}</li><li>Image 2: {LINK}</li></ul>")
    return replace(package, images=images, notices=replace(package.notices, image_credits=listed))


def audit(inner: str, package: Package | None = None) -> Audit:
    return republish.audit(published(site(inner)), package=package or illustrated(bound("license-link")))


OF_A_PICTURE = [
    pytest.param(f"<figure>{IMAGE}<figcaption>{CAPTION}. {LINK}</figcaption></figure>", id="figcaption"),
    pytest.param(f"<figure>{IMAGE}<p>{LINK}</p></figure>", id="figure"),
    pytest.param(f"<figure>{IMAGE}<figcaption>Licence: {DEED}</figcaption></figure>", id="spelled-out"),
    pytest.param(
        f'<figure>{IMAGE}<figcaption><a rel="license" href="{DEED}">CC</a></figcaption></figure>', id="rel-license"
    ),
    pytest.param(
        f'<div class="wp-caption">{IMAGE}<p class="wp-caption-text">Our own. {LINK}</p></div>', id="wordpress-classic"
    ),
    pytest.param(f'{IMAGE}<div class="lead__image-credit">Photo: Herald, {LINK}</div>', id="credit-by-class"),
    pytest.param(f'<p>{IMAGE}<span class="caption">The quay, {LINK}</span></p>', id="caption-in-a-line"),
    pytest.param(f"<ul><li>{CAPTION}: {CREDIT}, {LINK}</li></ul>", id="list-of-the-notices"),
    pytest.param(f"<p>Image 2: {LINK}</p>", id="line-of-the-notices"),
    pytest.param(f"<p>Photo by {CREDIT}, licensed under {LINK}.</p>", id="credit-by-the-theme"),
    pytest.param(f"<p>PHOTO: {CREDIT.upper()} ({DEED})</p>", id="credit-spelled-out"),
    pytest.param(f"<p>{CAPTION} ({LINK})</p>", id="caption-as-a-paragraph"),
]
OF_THE_TEXT = [
    pytest.param(f"<p>This article is under {LINK}.</p>", id="line"),
    pytest.param(f"<p>{LINK}</p>", id="bare"),
    pytest.param(f'<p><a rel="license" href="{DEED}">Some rights reserved</a></p>', id="rel-license"),
    pytest.param(f"<p>Licence: {DEED}</p>", id="spelled-out"),
    pytest.param(
        f'<p><a rel="license" href="{DEED}"><img alt="Creative Commons" src="https://i.creativecommons.org/88x31.png">'
        "</a></p>",
        id="badge",
    ),
    pytest.param(f"<footer>{LINK}</footer>", id="footer"),
    pytest.param(f'<article class="has-caption post-figure"><p>{LINK}</p></article>', id="a-story-named-after-it"),
    pytest.param(f'<div class="has-image-caption"><p>{LINK}</p></div>', id="a-class-that-tells-of-one"),
    pytest.param(f'<div class="wide with-photo-credit"><p>{LINK}</p></div>', id="a-class-that-tells-of-a-credit"),
    pytest.param(f'<div class="no-caption"><p>{LINK}</p></div>', id="a-class-that-denies-it"),
    pytest.param(f'<figure>{IMAGE}<figcaption>The reef</figcaption></figure><p>{LINK}</p>', id="behind-a-figure"),
    pytest.param(f"<figure><p><a href='{OYSTERS}'>The original</a> is under {LINK}</p></figure>", id="credit-in-a-figure"),
    pytest.param(f"<p>By Marta Quintero, {LINK}</p>", id="author"),
    pytest.param(
        f"<p>Words by Marta Quintero and Ben O’Hara-Singh for The Conversation, picture by {CREDIT}, all {LINK}</p>",
        id="credit-of-both",
    ),
    pytest.param(f"<p>Text: Marta Quintero. Photo: {CREDIT}. {LINK}</p>", id="short-credit-of-both"),
]  # fmt: skip


@pytest.mark.parametrize("inner", OF_A_PICTURE)
def test_a_pictures_licence_is_not_the_articles(inner: str) -> None:
    found = audit(inner)
    assert [duty.kind for duty in found.missing] == ["license-link"]
    (said,) = [finding for finding in found.findings if finding.code == "license-link"]
    assert said.level == "refusal"
    assert "It does for a picture, which says nothing of the text." in said.text


@pytest.mark.parametrize("inner", OF_A_PICTURE)
def test_nor_for_the_publishers_wish_or_a_changed_text(inner: str) -> None:
    wished = audit(inner, illustrated(wishing("license_link", "required")))
    assert [duty.kind for duty in wished.missing] == ["license_link"]
    shared = audit(inner, illustrated(bound("share-alike", use=Use(adapted=True))))
    assert [duty.kind for duty in shared.missing] == ["share-alike"]


@pytest.mark.parametrize("inner", OF_THE_TEXT)
def test_a_licence_that_is_said_of_the_text(inner: str) -> None:
    assert [duty.kind for duty in audit(inner).fulfilled] == ["license-link"]


@pytest.mark.parametrize("inner", OF_THE_TEXT)
def test_a_picture_beside_it_takes_nothing_away(inner: str) -> None:
    figure = f"<figure>{IMAGE}<figcaption>{CAPTION}. {CREDIT}, {LINK}</figcaption></figure>"
    assert [duty.kind for duty in audit(figure + inner).fulfilled] == ["license-link"]


def test_a_pictures_other_licence_is_not_held_against_the_article() -> None:
    other = LINK.replace("by-nd/4.0", "by-sa/3.0").replace("BY-ND 4.0", "BY-SA 3.0")
    inner = f"<figure>{IMAGE}<figcaption>Our own. {other}</figcaption></figure>"
    (said,) = [finding for finding in audit(inner).findings if finding.code == "license-link"]
    assert said.text == f"The page does not link <{DEED}> or spell it out. Link it in the credit line."
    (said,) = [finding for finding in audit(f"<p>{other}</p>").findings if finding.code == "license-link"]
    assert said.text.startswith("The page links CC-BY-SA-3.0, and the article is under CC-BY-ND-4.0")


def test_an_author_who_took_the_picture_still_licenses_the_text() -> None:
    package = illustrated(bound("license-link"))
    images = tuple(replace(image, credit="Marta Quintero", caption=None, alt=None) for image in package.images)
    found = audit(f"<p>By Marta Quintero, {LINK}</p>", replace(package, images=images))
    assert [duty.kind for duty in found.fulfilled] == ["license-link"]


def test_the_packages_own_page_is_in_order_and_not_without_its_licence_notice() -> None:
    package = illustrated(oysters())
    html = str(package.html).replace(str(oysters().notices.image_credits), str(package.notices.image_credits))
    html = html.replace("http://creativecommons.org/licenses/by/4.0/", DEED)
    assert "license-link" in {duty.kind for duty in audit(html, package).fulfilled}
    without = html.replace(str(package.notices.license_notice), "")
    assert DEED in without
    assert "license-link" in {duty.kind for duty in audit(without, package).missing}


def test_a_picture_has_its_licence_by_its_own_link() -> None:
    found = audit(str(oysters().html), oysters())
    assert "image-license" not in {finding.code for finding in found.findings}


BY = f'<p>Marta Quintero and Ben O’Hara-Singh, <a href="{OYSTERS}">The Conversation</a></p>'
OF_SOMETHING_ELSE = [
    pytest.param(f"<footer><p>Icons by Font Awesome, {LINK}</p></footer>", id="icons"),
    pytest.param(f'<ol id="comments"><li class="comment">Bob: see {LINK}!</li></ol>', id="comment"),
    pytest.param(f'<ol id="comments"><li class="comment">{BY}This article is under {LINK}</li></ol>', id="credit-in-one"),
    pytest.param(f'<div class="related"><p>The mill that burned twice, {LINK}</p></div>', id="related-card"),
    pytest.param(f"<p>Map data © OpenStreetMap contributors, {LINK}</p>", id="map"),
]  # fmt: skip
IN_DOUBT = [
    pytest.param(f"<p>We have long thought that {LINK} is a fine thing for a paper like this one.</p>", id="prose"),
    pytest.param(f"<p>Some of these stories may be licensed under {LINK}.</p>", id="hedged"),
    pytest.param(f"<p>Some of these stories may be licensed under {LINK}.</p>{BY}", id="hedged-above-the-credit"),
]  # fmt: skip


def link_of(inner: str, package: Package | None = None) -> tuple[str, str]:
    """The level and the words of the finding about the link."""
    found = audit(inner, package)
    assert [duty.kind for duty in found.missing] == ["license-link"]
    (said,) = [finding for finding in found.findings if finding.code == "license-link"]
    return said.level, said.text


@pytest.mark.parametrize("inner", OF_SOMETHING_ELSE)
def test_a_licence_of_something_else_is_not_the_texts(inner: str) -> None:
    level, text = link_of(inner)
    assert "It does for something else, which says nothing of the text." in text
    assert level == "refusal"
    assert link_of(BY + inner)[0] == "question"


@pytest.mark.parametrize("inner", OF_SOMETHING_ELSE)
def test_beside_the_texts_own_it_does_no_harm(inner: str) -> None:
    assert audit(f"{inner}<p>This article is under {LINK}.</p>").missing == ()
    assert audit(f"{inner}<footer>All content on this site is licensed under {LINK}.</footer>").missing == ()


@pytest.mark.parametrize("inner", IN_DOUBT)
def test_a_licence_that_may_be_of_anything_is_a_question(inner: str) -> None:
    level, text = link_of(inner)
    assert (level, text) == (
        "question",
        f"The page links {DEED}, and does not make plain that this is the licence of the text.",
    )


def test_a_line_beside_a_picture_that_only_names_the_author_is_a_question() -> None:
    figure = f"<figure>{IMAGE}<figcaption>The reef</figcaption></figure>"
    assert link_of(f"{figure}<p>Map: Marta Quintero, {LINK}</p>")[0] == "question"
    assert audit(f"{figure}<p>By Marta Quintero, {LINK}</p>").missing == ()


def test_the_authors_line_in_the_card_of_another_story_is_a_question() -> None:
    line = f"<p>By Marta Quintero, {LINK}</p>"
    body = str(oysters().body)
    assert link_of(f'{body}<article class="card">{line}</article>')[0] == "question"
    assert audit(f"{body}{line}").missing == ()


@pytest.mark.parametrize(
    "head",
    [
        f'<link rel="license" href="{DEED}">',
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"Reefs","license":"{DEED}"}}</script>',
    ],
)
def test_what_machines_are_told_in_the_head_makes_no_other_line_the_texts(head: str) -> None:
    icons = f"<footer><p>Icons by Font Awesome, {LINK}</p></footer>"
    found = republish.audit(published(site(icons, head=head)), package=illustrated(bound("license-link")))
    assert [duty.kind for duty in found.missing] == ["license-link"]
