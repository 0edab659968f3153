"""Credits of somebody's picture, sound or text give the article no licence, wherever they stand."""

from __future__ import annotations

import pytest

from evidence_pages import claims_on, license_id, page_of

LICENSE = '<a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a>'
PHOTO = "https://www.flickr.com/photos/ada/1234/"
CREDITS = [
    f'<a href="{PHOTO}">Dusk</a> by Ada Marlow is licensed under {LICENSE}',
    f"“The boat” by Ada Marlow is licensed under {LICENSE}",
    f"« La barque » par Ada Marlow, sous licence {LICENSE}",
    f"“El barco” de Ada Marlow bajo licencia {LICENSE}",
    f"By Ada Marlow (Own work) [{LICENSE}], via Wikimedia Commons",
    f"Von Ada Marlow - Eigenes Werk, {LICENSE}",
    f"Par Ada Marlow — Travail personnel, {LICENSE}",
    f"Di Ada Marlow - Opera propria, {LICENSE}",
    f"(Ada Marlow / {LICENSE})",
    f"Music: Ada Marlow – Lamplight ({LICENSE})",
    f"Musik: Ada Marlow – „Lamplight“ ({LICENSE})",
]


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_among_the_facts_of_the_article_is_no_licence_of_it(credit: str) -> None:
    meta = f'<div class="entry-meta"><time>4 March 2024</time> <span class="credit-line">{credit}</span></div>'
    assert license_id(page_of(inside=meta)) is None


@pytest.mark.parametrize("credit", CREDITS)
def test_a_credit_in_a_sidebar_or_footer_is_no_licence_of_the_site(credit: str) -> None:
    assert license_id(page_of(sidebar=f'<div class="widget"><p>{credit}</p></div>')) is None
    assert license_id(page_of(footer=f"<p>{credit}</p>")) is None


@pytest.mark.parametrize("place", ["inside", "footer", "sidebar"])
def test_the_licence_in_the_line_under_a_tunes_name_is_the_tunes(place: str) -> None:
    tune = (
        "<p>“Lamplight” Ada Marlow (incompetech.com)<br>Licensed under Creative Commons: By Attribution 4.0 License<br>"
        '<a href="http://creativecommons.org/licenses/by/4.0/">http://creativecommons.org/licenses/by/4.0/</a></p>'
    )
    assert license_id(page_of(**{place: tune})) is None


def test_the_caption_of_elementors_picture_is_no_widget() -> None:
    figure = (
        '<div class="elementor-widget"><figure class="wp-caption"><img src="/boat.jpg">'
        f'<figcaption class="widget-image-caption wp-caption-text">Ada Marlow, {LICENSE}</figcaption></figure></div>'
    )
    assert [claim.scope for claim in claims_on(page_of(inside=figure))] == ["image"]


@pytest.mark.parametrize(
    "own",
    [
        f"“Example News” by Ada Marlow is licensed under {LICENSE}",
        f"“The mill that waits for the tide” by Ada Marlow is licensed under {LICENSE}",
        f'© 2024 Ada Marlow. <a href="https://www.flickr.com/photos/ada">Flickr</a>. Texts: {LICENSE}',
    ],
)
def test_the_licence_of_the_page_or_the_site_stays_its_own(own: str) -> None:
    page = page_of(footer=f"<p>{own}</p>", url="https://examplenews.org/tide-mills")
    assert license_id(page) == "CC-BY-SA-4.0"


@pytest.mark.parametrize(
    "facts",
    [
        f"<dl><dt>Photo</dt><dd>Ada Marlow</dd><dt>License</dt><dd>{LICENSE}</dd></dl>",
        f"<ul><li>Foto: Ada Marlow</li><li>Lizenz: {LICENSE}</li></ul>",
        f"<table><tr><th>Photo</th><td>Ada Marlow</td></tr><tr><th>License</th><td>{LICENSE}</td></tr></table>",
    ],
)
def test_the_licence_in_the_row_under_a_pictures_maker_is_a_doubt(facts: str) -> None:
    assert license_id(page_of(inside=facts)) is None


def test_the_licence_in_a_row_of_the_articles_facts_is_its_own() -> None:
    facts = f"<dl><dt>Author</dt><dd>Ada Marlow</dd><dt>License</dt><dd>{LICENSE}</dd></dl>"
    assert license_id(page_of(inside=facts)) == "CC-BY-SA-4.0"
