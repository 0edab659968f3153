"""Pictures as plugins and themes of newsrooms write them: the caption before the credit, and every picture of a gallery."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from harbour import article, paragraph
from republish import Article

FILES = "https://site.example/wp-content/uploads/2026/05/"
CAPTION, CREDIT = "The old mole at low tide, with the lamp on its end.", "Una Berg / Agency"


def picture(name: str = "mole") -> str:
    return f'<img src="{FILES}{name}-1024x683.jpg" alt="" width="1024" height="683">'


def among(html: str) -> Article:
    return article("".join([*map(paragraph, range(3)), html, *map(paragraph, range(3, 6))]), "entry-content")


def behind(html: str) -> Article:
    return article("".join(map(paragraph, range(6))) + html, "entry-content")


CREDITED = {
    "Largo": f'<div class="wp-caption module image aligncenter">{picture()}<p class="wp-media-credit">{CREDIT}</p><p class="wp-caption-text">{CAPTION}</p></div>',
    "Largo's slides": f'<div class="navis-slideshow"><div>{picture()}<h6 class="credit">{CREDIT}</h6><p class="wp-caption-text">{CAPTION}</p></div></div>',
    "Media Credit": f'<div class="wp-caption"><div class="media-credit-container">{picture()}<span class="media-credit">{CREDIT}</span></div>'
    f'<p class="wp-caption-text">{CAPTION}</p></div>',
    "Image Source Control": f'<figure class="wp-block-image"><span class="isc-source"><span class="isc-source-text">Source: {CREDIT}</span>{picture()}</span>'
    f'<figcaption class="wp-element-caption">{CAPTION}</figcaption></figure>',
}


@pytest.mark.parametrize("html", CREDITED.values(), ids=CREDITED)
def test_a_credit_right_under_its_picture_is_written_behind_the_caption(html: str) -> None:
    made = among(html)
    (image,) = made.images
    label = "Source: " if "Source: " in html else ""
    assert f"<figcaption>{CAPTION} {label}{CREDIT}</figcaption>" in made.body
    assert (image.caption, image.credit) == (CAPTION, label + CREDIT)


def test_a_bracket_before_a_credit_stays_there() -> None:
    html = f'<div>{picture()}<div class="credit"><span>(</span><p>Image: {CREDIT})</p></div></div>'
    assert ") (" not in among(html).text


GALLERIES = {
    "core": '<div class="gallery galleryid-1"><dl class="gallery-item"><dt class="gallery-icon landscape"><a href="{0}a.jpg">{1}</a></dt>'
    '<dd class="wp-caption-text gallery-caption">One</dd></dl><dl class="gallery-item"><dt class="gallery-icon"><a href="{0}b.jpg">{2}</a></dt></dl></div>',
    "block": '<figure class="wp-block-gallery"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure>{1}</figure></li>'
    '<li class="blocks-gallery-item"><figure>{2}</figure></li></ul></figure>',
    "Jetpack's tiles": '<div class="wp-block-jetpack-tiled-gallery"><div><div class="tiled-gallery__gallery"><div class="tiled-gallery__row">'
    '<div class="tiled-gallery__col"><figure class="tiled-gallery__item">{1}</figure></div><div class="tiled-gallery__col">'
    '<figure class="tiled-gallery__item">{2}</figure></div></div></div></div></div>',
    "Jetpack's slides": '<div class="wp-block-jetpack-slideshow"><div class="swiper-container"><ul><li class="swiper-slide"><figure>{1}</figure></li>'
    '<li class="swiper-slide"><figure>{2}</figure></li></ul></div></div>',
    "Envira": '<div class="envira-gallery-wrap"><div class="envira-gallery-public"><div class="envira-gallery-item"><div><a href="{0}a.jpg">{1}</a></div></div>'
    '<div class="envira-gallery-item"><div><a href="{0}b.jpg">{2}</a></div></div></div></div>',
    "before and after": '<div class="twenty20"><div class="twentytwenty-wrapper"><div class="twentytwenty-container">{1}{2}</div></div></div>',
}


@pytest.mark.parametrize("place", [among, behind], ids=["among", "behind"])
@pytest.mark.parametrize("gallery", GALLERIES.values(), ids=GALLERIES)
def test_every_picture_of_a_gallery_stays(gallery: str, place: Callable[[str], Article]) -> None:
    made = place(gallery.format(FILES, picture("a"), picture("b")))
    assert [image.url for image in made.images] == [f"{FILES}a-1024x683.jpg", f"{FILES}b-1024x683.jpg"]


def test_a_gallery_that_says_it_has_no_pages_is_none_of_them() -> None:
    html = (
        '<div class="ngg-galleryoverview ngg-ajax-pagination-none"><div class="slideshowlink"><a href="/slides">[Show slideshow]</a></div>'
        f'<div class="ngg-gallery-thumbnail-box"><div class="ngg-gallery-thumbnail"><a href="{FILES}mole.jpg">{picture()}</a></div></div></div>'
    )
    assert len(among(html).images) == 1
    assert "slideshow" not in among(html).text


def test_teasers_behind_the_text_are_no_gallery() -> None:
    card = (
        f'<div><a href="/2026/bell">{picture()}</a><h3><a href="/2026/bell">The bell of Mora rings again</a></h3></div>'
    )
    assert behind(f'<div class="gallery">{card}</div>').images == ()


@pytest.mark.parametrize(
    "html",
    [
        '<div class="post-ratings"><img src="{0}rating_off.gif" alt="1 Star"><img src="{0}rating_on.gif" alt="2 Stars"> (<strong>3</strong> votes)</div>',
        '<div class="printfriendly pf-button"><a href="#"><img src="https://cdn.printfriendly.com/buttons/printfriendly-pdf-button.png" alt="Print"></a></div>',
    ],
    ids=["ratings", "a button"],
)
def test_what_a_plugin_shows_above_the_text_is_no_picture(html: str) -> None:
    made = article(html.format(FILES) + "".join(map(paragraph, range(6))), "entry-content")
    assert (made.images, made.lead_image) == ((), None)


CHART, FILM = (
    '<iframe src="https://datawrapper.dwcdn.net/AbCdE/1/"></iframe>',
    '<iframe src="https://www.youtube.com/embed/abc"></iframe>',
)
EMBEDDED = {
    "a block": (f'<div class="wp-block-datawrapper">{CHART}</div>', "datawrapper.dwcdn.net/AbCdE/1/"),
    "an embed": (
        f'<figure class="wp-block-embed is-provider-youtube"><div class="wp-block-embed__wrapper">{FILM}</div></figure>',
        "www.youtube.com/embed/abc",
    ),
    "a wrapper": (f'<div class="fluid-width-video-wrapper">{FILM}</div>', "www.youtube.com/embed/abc"),
    "Elementor's settings": (
        '<div class="elementor-widget-video" data-settings="{&quot;youtube_url&quot;:&quot;https:\\/\\/www.youtube.com\\/watch?v=abc&quot;}"><div></div></div>',
        "www.youtube.com/watch?v=abc",
    ),
}


@pytest.mark.parametrize(("html", "address"), EMBEDDED.values(), ids=EMBEDDED)
@pytest.mark.parametrize("place", [among, behind], ids=["among", "behind"])
def test_a_chart_or_a_film_alone_in_its_boxes_may_end_the_text(
    html: str, address: str, place: Callable[[str], Article]
) -> None:
    assert f'<a href="https://{address}">' in place(html).body


def test_a_chart_for_readers_without_scripts_may_end_the_text() -> None:
    html = '<div id="datawrapper-vis-AbCdE"><noscript><img src="https://datawrapper.dwcdn.net/AbCdE/full.png" alt="Lamps"></noscript></div>'
    assert [image.url for image in behind(html).images] == ["https://datawrapper.dwcdn.net/AbCdE/full.png"]


def test_a_player_in_a_box_that_is_named_for_other_stories_may_not() -> None:
    assert "youtube" not in behind(f'<div class="related-videos">{FILM}</div>').body


def test_a_post_with_its_owner_above_it_may_end_the_text() -> None:
    post = (
        '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@x/video/1"><section><a href="https://www.tiktok.com/@x">@x</a>'
        "<p>The lamp by night, at last</p></section></blockquote>"
    )
    assert "The lamp by night, at last" in behind(post).text
