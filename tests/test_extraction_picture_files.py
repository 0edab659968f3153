"""Which file is a picture's, however scripts load it, and what the element says of it: size and alternative text."""

from __future__ import annotations

import pytest

from harbour_wall import body_of
from lens import CAPTION, FILE, LENS
from republish.extraction.pictures.file_of import file_name


def test_a_preview_beside_its_original_is_not_shown() -> None:
    body = body_of(
        '<figure><div><img src="/60/lens.jpg?q=20"></div><img width="900" height="600">'
        f'<noscript><img src="/1900/lens.jpg"></noscript>{CAPTION}</figure>'
    )
    assert body.count("<img") == 1
    assert "/1900/lens.jpg" in body


def test_a_lazy_picture_with_sizes_wins_over_its_noscript_copy() -> None:
    body = body_of(
        '<figure><img data-srcset="/a/lens.jpg 800w, /b/lens.jpg 1600w" src="data:image/gif;base64,R0">'
        f'<noscript><img src="/c/lens.jpg"></noscript>{CAPTION}</figure>'
    )
    assert body.count("<img") == 1
    assert "/b/lens.jpg" in body


@pytest.mark.parametrize(("copy", "shown"), [("/small/lens-of-light.jpg", 1), ("/tower.jpg", 2)])
def test_a_copy_for_browsers_without_scripts_of_the_file_that_is_shown_first_is_that_picture(
    copy: str, shown: int
) -> None:
    body = body_of(
        '<div><div><img src="/small/lens-of-light.jpg" srcset="data:image/gif;base64,R0" data-srcset="/a/8812.jpg 800w, /b/8813.jpg 1600w">'
        f'<noscript><img src="{copy}"></noscript></div></div>'
    )
    assert body.count("<img") == shown


@pytest.mark.parametrize("names", ["data-actualsrc", "data-src-normal"])
@pytest.mark.parametrize(("copy", "shown"), [("/i/lens-of-light_b.jpg", 1), ("/i/tower_b.jpg", 2)])
def test_a_copy_for_browsers_without_scripts_that_the_picture_names_beside_a_file_to_load_is_that_picture(
    names: str, copy: str, shown: int
) -> None:
    lazy = (
        f'<img src="data:image/svg+xml;utf8,x" data-original="/i/lens-of-light_r.jpg" {names}="/i/lens-of-light_b.jpg">'
    )
    body = body_of(f'<figure><noscript><img src="{copy}"></noscript>{lazy}{CAPTION}</figure>')
    assert body.count("<img") == shown
    assert "/i/lens-of-light_r.jpg" in body


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ("/v2/lens/1200x-1.jpg", "/v2/lens/1200x-1.jpg"),
        ("/v2/lens/20x-1.jpg", "/v2/lens/60x-1.jpg"),
        ("/v2/tower/1200x-1.jpg", "/v2/lens/60x-1.jpg"),
    ],
)
def test_a_larger_file_of_the_same_picture_that_a_script_would_load_is_shown(stated: str, shown: str) -> None:
    body = body_of(f'<figure><img src="/v2/lens/60x-1.jpg" data-native-src="{stated}">{CAPTION}</figure>')
    assert f'<img src="https://news.example{shown}"' in body


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://news.example/_processed_/6/2/csm_quay_979d95bffb.jpg", "quay"),
        ("https://news.example/_processed_/6/2/csm_csm_quay_01_0b97d3457c_a561f80644.jpg", "quay_01_0b97d3457c"),
        ("https://news.example/galleries/quay.jpg_525287282.jpg", "quay"),
        ("https://news.example/_next/image?url=%2Fi%2Fquay.jpg&w=828&q=75", "quay"),
        ("https://news.example/dims4/resize/840x473!/quality/90/?url=http%3A%2F%2Fs3.example%2Fquay.jpg", "quay"),
        ("https://a.cdn.example/f/123/2000x1333/ab12cd34ef/quay.jpg/m/800x0", "quay"),
        ("https://news.example/styles/large/public/quay.jpg.webp?itok=x", "quay"),
        ("https://news.example/cdn/quay_800x.jpg", "quay"),
        ("https://news.example/files/quay.800x0.jpg", "quay"),
        ("https://news.example/assets/quay__ScaleWidthWzgwMF0.jpg", "quay"),
        ("https://lh3.cdn.example/AVvXsE1=w640-h426", "AVvXsE1"),
        ("https://news.example/page?url=/quay", "page"),
        ("https://news.example/quay_979d95bffb.jpg", "quay_979d95bffb"),
        ("https://news.example/csm_quay.jpg", "csm_quay"),
    ],
)
def test_what_a_system_adds_to_the_name_of_a_rendition_is_none_of_it(url: str, name: str) -> None:
    assert file_name(url) == name


@pytest.mark.parametrize(
    ("address", "file"),
    [
        (FILE, FILE),
        ("/full/lens.JPG?size=XL", "https://news.example/full/lens.JPG?size=XL"),
        ("/the-lens-of-the-light", None),
        ("/wiki/File:Lens.jpg", None),
        ("javascript:show('/lens.jpg')", None),
    ],
)
def test_a_picture_of_which_only_a_place_is_held_is_the_file_that_a_click_opens(address: str, file: str | None) -> None:
    body = body_of(
        f'<figure><a href="{address}"><img src="data:image/svg+xml,x" width="900" height="600"></a>{CAPTION}</figure>'
    )
    assert (f'<img src="{file}" alt="" width="900" height="600"><figcaption>{LENS}' in body) == (file is not None)


def test_a_picture_that_names_its_file_is_not_the_one_that_a_click_opens() -> None:
    body = body_of(f'<figure><a href="/full/lens.jpg"><img src="{FILE}"></a>{CAPTION}</figure>')
    assert f'<img src="{FILE}" alt="">' in body


def test_an_element_of_the_pages_own_may_be_a_picture() -> None:
    body = body_of(f'<figure><site-image src="{FILE}" alt="A lens"></site-image>{CAPTION}</figure>')
    assert f'<img src="{FILE}" alt="A lens">' in body


@pytest.mark.parametrize("size", ['width="0" height="0" alt="A lens"', 'width="16" height="9"'])
def test_pictures_that_fill_their_box_stay(size: str) -> None:
    body = body_of(f'<figure><img src="{FILE}" {size}>{CAPTION}</figure>')
    assert FILE in body
    assert "width=" not in body


@pytest.mark.parametrize("name", ["data-cfsrc", "data-echo", "data-of-some-script"])
def test_a_file_that_a_script_will_load_is_the_picture(name: str) -> None:
    assert FILE in body_of(f'<figure><img src="/spacer.gif" {name}="{FILE}">{CAPTION}</figure>')


def test_a_grey_sweater_is_no_placeholder() -> None:
    assert "/grey-sweater.jpg" in body_of('<figure><img src="/grey-sweater.jpg"></figure>')


def test_a_number_in_an_address_is_no_size() -> None:
    shelf = "https://news.example/image/s28/568849/large/lens.jpg"
    assert shelf in body_of(
        f'<div><a href="{shelf}"><img src="{shelf}"></a><div class="image-caption"><br>{LENS}</div></div>'
    )


@pytest.mark.parametrize(
    "address", ["https://1.bp.blogspot.com/-x/abc/s72-c/a.jpg", "https://lh3.googleusercontent.com/abc=s96-c"]
)
def test_a_size_right_before_a_file_s_name_is_one(address: str) -> None:
    assert "<img" not in body_of(f'<div><img src="{address}"></div>')


@pytest.mark.parametrize(
    "image",
    [
        f'<img nitro-lazy-src="{FILE}" src="data:image/svg+xml;base64,AAAA">',
        f'<img nitro-lazy-srcset="{FILE} 800w" src="data:image/svg+xml;base64,AAAA">',
        f'<img data-speed-original="{FILE}" src="/spacer.gif">',
        f'<img data-my-lazyload="{FILE}">',
        f'<img src="/static/none.gif" file="{FILE}" zoomfile="{FILE}">',
        f'<img src="/x.gif" lazyload="{FILE}">',
        f'<img src="/lens-200x150.jpg" data-orig-src="{FILE}">',
        f'<img src="/spacer.gif" data-src="{FILE}|https://news.example/lens@2x.jpg">',
        f'<amp-anim src="{FILE}" width="400" height="300"></amp-anim>',
        f'<img data-thumb-src="/small.jpg" x-src="{FILE}">',
        f'<img data-delayed-url="{FILE}">',
    ],
)
def test_a_file_to_come_is_found_whatever_a_plugin_calls_it(image: str) -> None:
    assert f'<img src="{FILE}"' in body_of(image)


@pytest.mark.parametrize(
    "image",
    [
        '<img src="https://:0" alt="Nothing">',
        '<img x-error-src="https://site.example/none.jpg" src="data:image/gif;base64,A">',
        '<img data-share-url="https://site.example/the-lens" src="data:image/gif;base64,A">',
    ],
)
def test_what_names_no_picture_is_none(image: str) -> None:
    assert "<img" not in body_of(image)


def test_an_unsharp_rendition_stands_for_its_file_where_nothing_else_does() -> None:
    whole = "https://static.wixstatic.com/media/11_ab~mv2.jpg"
    unsharp = f"{whole}/v1/fill/w_49,h_33,al_c,q_80,usm_0.66_1.00_0.01,blur_2,enc_auto/lens.jpg"
    sharp = f"{whole}/v1/fill/w_740,h_493,al_c,q_85,enc_auto/lens.jpg"
    assert f'<img src="{whole}"' in body_of(f'<figure><img src="{unsharp}">{CAPTION}</figure>')
    assert f'<img src="{sharp}"' in body_of(f'<figure><img src="{sharp}">{CAPTION}</figure>')


PAIRS = [
    ("hidden-xs", "visible-xs"),
    ("desktop-only", "mobile-only"),
    ("d-none d-md-block", "d-md-none"),
    ("hidden md:block", "md:hidden"),
    ("show-for-medium", "show-for-small-only"),
]


@pytest.mark.parametrize(("large", "small"), PAIRS)
@pytest.mark.parametrize("pair", ["{0}{1}", "{1}{0}"])
def test_of_two_files_for_two_screens_the_larger_is_shown(large: str, small: str, pair: str) -> None:
    files = [
        f'<img class="{large}" src="/wide.jpg" alt="A lens">',
        f'<img class="{small}" src="/high.jpg" alt="A lens">',
    ]
    for made in (pair.format(*files), *(f"<figure>{pair.format(*files)}{CAPTION}</figure>",)):
        assert [file in body_of(made) for file in ("/wide.jpg", "/high.jpg")] == [True, False]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("mobile-12 desktop-6", "mobile-12 desktop-6"),
        ("mobile-only", "mobile-only"),
        ("desktop-only", "mobile-only"),
    ],
    ids=["columns", "both", "another description"],
)
def test_two_pictures_side_by_side_stay_two(one: str, other: str) -> None:
    body = body_of(
        f'<p><img class="{one}" src="/a.jpg" alt="A lens"><img class="{other}" src="/b.jpg" alt="A lamp"></p>'
    )
    assert body.count("<img") == 2


def test_an_attribute_of_another_name_does_not_replace_a_picture() -> None:
    assert f'<img src="{FILE}"' in body_of(f'<img src="{FILE}" data-full-lazy-src="https://site.example/b.jpg">')


@pytest.mark.parametrize(
    ("alt", "said"),
    [
        ("The &amp;quot;wall&amp;quot;", "The &quot;wall&quot;"),
        ("Oak &amp;amp; rope", "Oak &amp; rope"),
        ("Oak &amp; rope; tar", "Oak &amp; rope; tar"),
    ],
)
def test_an_alternative_text_is_escaped_once(alt: str, said: str) -> None:
    assert f'alt="{said}"' in body_of(f'<img src="{FILE}" alt="{alt}">')


@pytest.mark.parametrize(
    ("picture", "file"),
    [
        (  # A source that no screen is wide enough for is switched off.
            '<picture><source srcset="/crop.jpg" media="screen and (min-width:10000px)">'
            '<source srcset="/whole.webp" media="screen"><img src="/whole.jpg"></picture>',
            "/whole.webp",
        ),
        (
            '<picture><source srcset="/wide.jpg" media="(min-width: 1200px)"><img src="/whole.jpg"></picture>',
            "/wide.jpg",
        ),
        (  # Of two of one width, what every program reads.
            '<picture><source type="image/avif" srcset="/a.avif 1200w"><source srcset="/b.jpg 1200w, /c.jpg 600w">'
            '<img src="/c.jpg"></picture>',
            "/b.jpg",
        ),
        ('<img srcset="/print.jpg 3706w, /thumb.jpg 300w" src="/print.jpg?w=900">', "/print.jpg"),
        ('<img srcset="/print.jpg 3706w, /page.jpg 1024w" src="/print.jpg?w=900">', "/page.jpg"),
        ('<img srcset="/page.jpg 400w, /thumb.jpg 300w" src="/page.jpg">', "/page.jpg"),
        ('<img srcset="/thumb.jpg 300w 200h, /page.jpg 900w 600h" src="/thumb.jpg">', "/page.jpg"),
        ('<img srcset="/thumb.jpg 200h 300w,/page.jpg 600h 900w" src="/thumb.jpg">', "/page.jpg"),
        ('<img srcset="/thumb.jpg 300px, /page.jpg 900px">', "/page.jpg"),
        ('<img src="/files/pier~wide.jpg" srcset="~wide.jpg">', "/files/pier~wide.jpg"),  # Half an address.
        ('<img srcset="/w_300,h_200/a.jpg 300w,/w_900,h_600/a.jpg 900w">', "/w_900,h_600/a.jpg"),
        ('<picture><source media="print" srcset="/print.jpg 1800w"><img src="/page.jpg"></picture>', "/page.jpg"),
        (
            '<picture><source media="(prefers-color-scheme: dark)" srcset="/night.png"><img src="/day.png"></picture>',
            "/day.png",
        ),
        (
            '<picture><source media="screen and (min-width: 600px)" srcset="/blueprint.jpg"><img src="/page.jpg"></picture>',
            "/blueprint.jpg",
        ),
    ],
)
def test_the_file_of_a_set_is_the_widest_that_a_page_would_show(picture: str, file: str) -> None:
    assert f'<img src="https://news.example{file}"' in body_of(f"<figure>{picture}{CAPTION}</figure>")


SOURCES = '<source media="(min-width: 900px)" {}="/a/lens.jpg 600w, /b/lens.jpg 1200w"><source media="(max-width: 899px)" {}="/c/lens.jpg 300w">'


@pytest.mark.parametrize("attribute", ["srcset", "data-srcset"])
def test_a_picture_of_nothing_but_files_for_several_screens_is_shown_over_its_caption(attribute: str) -> None:
    body = body_of(f"<figure><picture>{SOURCES.replace('{}', attribute)}</picture>{CAPTION}</figure>")
    assert '<figure><img src="https://news.example/b/lens.jpg" alt=""><figcaption>' in body


@pytest.mark.parametrize("inner", ["<picture><source></picture>", "<video><source src=/lens.mp4></video>"])
def test_a_figure_without_such_files_shows_no_picture(inner: str) -> None:
    assert "<img" not in body_of(f"<figure>{inner}{CAPTION}</figure>")


def test_files_without_a_caption_are_no_picture() -> None:
    assert "<img" not in body_of(f"<figure><picture>{SOURCES.replace('{}', 'srcset')}</picture></figure>")


@pytest.mark.parametrize(
    ("file", "link", "shown"),
    [
        ("/ferry-150x150.jpg", "/ferry.jpg", "/ferry.jpg"),
        ("/ferry-300x300.jpg", "/ferry.jpg", "/ferry.jpg"),
        ("/ferry-300x200.jpg", "/ferry.jpg", "/ferry-300x200.jpg"),
        ("/ferry-150x150.jpg", "/pier.jpg", "/ferry-150x150.jpg"),
        ("/ferry-150x150.jpg", "", "/ferry-150x150.jpg"),
        ("/gallery/thumbs/thumbs_ferry.jpg", "/gallery/ferry.jpg", "/gallery/ferry.jpg"),
        ("/i/thumb_ferry.jpg", "/i/ferry.jpg", "/i/ferry.jpg"),
        ("/i/ferry_thumb.jpg", "/i/ferry.jpg", "/i/ferry.jpg"),
        ("/i/small/ferry.jpg", "/i/large/ferry.jpg", "/i/large/ferry.jpg"),
        ("/i/s320/ferry.jpg", "/i/s1600/ferry.jpg", "/i/s1600/ferry.jpg"),
        ("/i/s640/ferry.jpg", "/i/s1600/ferry.jpg", "/i/s640/ferry.jpg"),
        ("/i/thumb_ferry.jpg", "/i/pier.jpg", "/i/thumb_ferry.jpg"),
        ("/i/thumb_ferry.jpg", "/the-ferry", "/i/thumb_ferry.jpg"),
        ("/i/green-thumb.jpg", "/i/green-thumb.jpg", "/i/green-thumb.jpg"),
    ],
)
def test_a_small_file_of_a_picture_gives_way_to_the_whole_that_the_link_opens(file: str, link: str, shown: str) -> None:
    body = body_of(f'<figure><a href="{link}"><img src="{file}" width="150" height="150"></a>{CAPTION}</figure>')
    assert f'{shown}"' in body
    assert (f'{file}"' in body, 'width="150"' in body) == (shown == file, shown == file)


@pytest.mark.parametrize(
    ("alt", "said"),
    [("&lt;p&gt;The lens &lt;b&gt;turns&lt;/b&gt;.&lt;/p&gt;", "The lens turns."), ("1 &lt; 2", "1 &lt; 2")],
)
def test_alternative_words_are_without_tags(alt: str, said: str) -> None:
    assert f'alt="{said}"' in body_of(f'<figure><img src="/lens.jpg" alt="{alt}">{CAPTION}</figure>')
