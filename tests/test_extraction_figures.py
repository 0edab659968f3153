"""Which pictures are figures of the article: not its signs, stars and counters, but drawings that it speaks of."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, page, paragraph
from republish import Page

BEFORE, BEHIND = "".join(map(paragraph, (1, 2, 3))), "".join(map(paragraph, (4, 5, 6)))
LIGHT = '<img src="/img/light.jpg" alt="The light at night" width="800" height="500">'


def body(inner: str) -> str:
    """What is made of something between three and three paragraphs."""
    return article(BEFORE + inner + BEHIND).body


@pytest.mark.parametrize(
    "alt",
    [
        *(
            "null",
            "undefined",
            "NaN",
            "[object Object]",
            "Image",
            "image 12",
            "Featured image",
            "Article thumbnail image",
        ),
        *(
            "Media image.",
            "Bild",
            "Please set an alt value for this image...",
            "pier-at-dawn_1024x683.JPG",
            "IMG_0042.heic",
        ),
    ],
)
def test_what_a_program_writes_for_no_description_is_none(alt: str) -> None:
    assert '<img src="https://site.example/img/pier.jpg" alt="">' in body(
        f'<p><img src="/img/pier.jpg" alt="{alt}"></p>'
    )


@pytest.mark.parametrize(
    "alt", ["The null mark of the gauge", "Image of the pier", "The pier.jpg", "Media pier", "Photo booth", "Pier 12"]
)
def test_words_that_only_hold_such_a_word_stay(alt: str) -> None:
    assert f'alt="{alt}"' in body(f'<p><img src="/img/pier.jpg" alt="{alt}"></p>')


IDLE = {
    "an icon by its style": '<img src="/img/badge.png" alt="Ezra" style="width:14px; height:14px;">',
    "a counter by its alternative text": '<img src="/c/rob.gif" alt="tracking">',
    "a counter by its address": '<img src="https://news.example/track/rob.gif?id=4" alt="">',
    "a rating": '<img src="/img/st.png" alt="4.5 out of 5 stars">',
    "a rating of several files": '<img src="/img/st.png" alt="5 out of 5 stars"><img src="/img/st.png" alt="">',
    "a rating in German": '<img src="/img/st.png" alt="4 von 5 Sternen">',
    "a rating in French": '<img src="/img/st.png" alt="Note : 4,5 sur 5 étoiles">',
}


@pytest.mark.parametrize("picture", IDLE.values(), ids=IDLE)
@pytest.mark.parametrize("around", ["<p>{}</p>", "<div>{}</div>", "<figure>{}</figure>"])
def test_signs_counters_and_stars_are_no_figures(picture: str, around: str) -> None:
    found = article(BEFORE + around.format(picture) + BEHIND)
    assert "<img" not in found.body
    assert (found.images, found.lead_image) == ((), None)


def test_every_icon_that_goes_is_listed() -> None:
    items = "".join(f'<li><img src="/i/lamp.png" width="9" height="9" alt="">{words}</li>' for words in ("One", "Two"))
    changes = article(f"{BEFORE}<ul>{items}</ul>{BEHIND}").changes
    assert [change.reason for change in changes] == ["an icon that stands by itself"] * 2


PICTURES = {
    "a box by its style": '<img src="/img/pier.jpg" alt="The pier" style="width:614px;height:414px">',
    "a telephone": '<img src="/img/telephone.jpg" alt="Pixel">',
    "a border by its style": '<img src="/img/pier.jpg" alt="The pier" style="border-width:4px;max-height:90px;width:80px">',
    "a race track": '<img src="/img/track-day.gif" alt="The race track">',
    "stars at night": '<img src="/img/pier.jpg" alt="5 stars over the pier">',
    "one of several": '<img src="/img/pier.jpg" alt="3 of 5">',
}


@pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)
def test_pictures_that_share_a_word_with_them_are_figures(picture: str) -> None:
    assert "<figure><img" in body(f"<p>{picture}</p>")


def test_no_star_is_the_lead_image() -> None:
    stars = '<div><img src="/img/st.png" alt="5 out of 5 stars"><img src="/img/st.png" alt=""></div>'
    html = page(BEFORE + BEHIND, above=stars)
    assert republish.extract(Page.from_html(html, URL)).lead_image is None
    shown = republish.extract(Page.from_html(page(BEFORE + BEHIND, above=stars + f"<div>{LIGHT}</div>"), URL))
    assert shown.lead_image is not None
    assert shown.lead_image.url == "https://site.example/img/light.jpg"


SIGN = '<div class="part"><img src="/img/lamp.gif" {} alt="lamp"/>&nbsp; The pier of Brennick <em>(harbour)</em></div>'


def test_a_sign_before_the_words_of_a_line_leaves_them_text() -> None:
    found = article(BEFORE + SIGN.format('height="10"') + BEHIND)
    assert "<p>The pier of Brennick <em>(harbour)</em></p>" in found.body
    assert "<img" not in found.body
    assert [change.reason for change in found.changes] == ["an icon that stands by itself"]


def test_a_picture_above_the_words_of_a_line_takes_them_for_its_caption() -> None:
    assert "<figcaption>The pier of Brennick <em>(harbour)</em></figcaption>" in body(SIGN.format('height="300"'))


def test_a_thin_banner_that_stands_alone_is_a_picture() -> None:
    assert "/img/coast.jpg" in body('<p><img src="/img/coast.jpg" width="900" height="20" alt="The coast"></p>')


DIAGRAM = '<figure class="medium"><img src="/img/{}" alt="{}"></figure>'
ANNOUNCED = "<p>The parts of the lamp are joined as in the following diagram:</p>"


@pytest.mark.parametrize(
    ("before", "picture", "shown"),
    [
        (ANNOUNCED, DIAGRAM.format("parts.svg", "Lamp parts"), True),
        (ANNOUNCED, DIAGRAM.format("parts.svg", "Lamp"), True),
        ("", DIAGRAM.format("parts.svg", "Lamp parts"), True),
        (ANNOUNCED, DIAGRAM.format("parts.svg", ""), False),
        (ANNOUNCED, DIAGRAM.format("parts.svg", "Lamp logo"), False),
        (ANNOUNCED, DIAGRAM.format("icon-lamp.svg", "Lamp parts"), False),
        ("", "<div><span>" + DIAGRAM.format("parts.svg", "Lamp parts") + "</span></div>", False),
    ],
)
def test_a_drawing_that_the_text_leads_to_is_a_picture(before: str, picture: str, shown: bool) -> None:
    assert ("<img" in body(before + picture)) is shown


FILE = (
    '<div class="file file-image"><h2 class="{}"><a href="/files/{}">{}</a></h2><div class="content">{}{}</div></div>'
)
CAPTION = '<div class="image-caption">The lens of the old light.</div>'


def test_the_name_of_its_file_for_screen_readers_makes_no_teaser_of_a_picture() -> None:
    found = article(
        BEFORE + FILE.format("element-invisible", "lens", "lens_of_brennick_2024.jpg", LIGHT, CAPTION) + BEHIND
    )
    assert "<figcaption>The lens of the old light.</figcaption>" in found.body
    assert "lens_of_brennick" not in found.text
    assert [change.kind for change in found.changes] == ["spoken"]


def test_a_headline_over_a_picture_makes_a_teaser_of_it() -> None:
    assert "<img" not in body(FILE.format("title", "lens", "The lens of Brennick is lit once more", LIGHT, ""))


LAZY = (
    '<img alt="A lens" data-src-small="/p/{0}-large-169.jpg" data-src-large="/p/{0}-super-169.jpg" '
    'src="data:image/gif;base64,R0"><div class="img__preloader"></div><noscript><img alt="A lens" src="/p/{1}-large-169.jpg"></noscript>'
)


@pytest.mark.parametrize(
    ("other", "shown"), [("lens-01", ["lens-01-super-169"]), ("lens-02", ["lens-01-super-169", "lens-02-large-169"])]
)
def test_what_is_shown_without_scripts_is_the_picture_that_names_its_file(other: str, shown: list[str]) -> None:
    found = article(f"{BEFORE}<div>{LAZY.format('lens-01', other)}</div>{BEHIND}")
    assert [image.url.rpartition("/")[2].removesuffix(".jpg") for image in found.images] == shown


POP_UP = """onclick="window.open('/a/lens-103.html','popup','width=628'); return false" """
LARGER = [
    (f'<a href="/a/lens-103.html" {POP_UP}>', True),
    ('<a href="/2026/other/lens/" rel="attachment wp-att-12">', True),
    ('<a href="/2026/the-wall/lens-103/">', True),
    (f'<a href="/a/ferry-7.html" {POP_UP}>', False),
    ('<a href="/2026/lens-103/">', False),
    (f'<a href="https://other.example/a/lens-103.html" {POP_UP}>', False),
]


@pytest.mark.parametrize(("link", "shown"), LARGER)
def test_a_link_to_a_larger_view_is_no_way_to_another_story(link: str, shown: bool) -> None:
    name = "lens" if "attachment" in link else "lens-103"
    picture = f'<img src="/a/{name.replace("-", "-thumb-200x150-")}.jpg" width="300" height="200" alt="A lens">'
    assert ("<img" in body(f'<div class="shot">{link}{picture}</a></div>')) is shown


BANNER = '<img src="/img/mail-header.png" alt="The Brennick Mail" width="900" height="200">'
MASTHEADS = {
    "a link to the first page": f'<div><a href="/">{BANNER}</a></div>',
    "what Blogger names it": f'<div id="header-inner"><div>{BANNER}</div></div>',
    "what themes name it": f'<header class="site-header">{BANNER}</header>',
}


@pytest.mark.parametrize("masthead", MASTHEADS.values(), ids=MASTHEADS)
def test_the_banner_of_a_site_is_no_picture_of_an_article_without_a_headline(masthead: str) -> None:
    post = f"<html><head><title>The wall</title></head><body>{masthead}<div class=post>{BEFORE}{BEHIND}</div></body></html>"
    found = republish.extract(Page.from_html(post, URL))
    assert found.lead_image is None
    assert "<img" not in found.body


@pytest.mark.parametrize(
    ("words", "shown"), [("<a href=/contact>Contact the harbour</a>", False), ("Of the harbour", True)]
)
def test_a_picture_in_the_page_s_head_of_links_is_not_the_text_s(words: str, *, shown: bool) -> None:
    above = f'<div class="page-header">{words}<div><img src="/img/Brennick.png"></div></div>'
    post = f'{above}<div class=post><div class="copy"><h1>The wall</h1>{BEFORE}{LIGHT}{BEHIND}</div></div>'
    head = '<title>The wall</title><meta property="og:image" content="/img/light.jpg">'
    found = republish.extract(Page.from_html(f"<html><head>{head}</head><body>{post}</body></html>", URL))
    assert ("Brennick.png" in found.body) is shown


def test_the_picture_in_the_article_s_own_header_is_its_lead() -> None:
    html = f'<header class="entry-header"><h1>The wall</h1><div>{LIGHT}</div></header>{BEFORE}{BEHIND}'
    found = republish.extract(
        Page.from_html(f"<html><title>The wall</title><body><article>{html}</article></body></html>", URL)
    )
    assert found.lead_image is not None
    assert found.lead_image.url == "https://site.example/img/light.jpg"


IN_LINE = "<p><span class='figure'>{}<span class='{}' aria-hidden='true'>The lens of the old light.</span></span>{}</p>"
PROSE = " Beside it stands the ladder that nobody has climbed since the keeper left, and it is rusting away."


@pytest.mark.parametrize("prose", [PROSE, PROSE * 4], ids=["short", "long"])
@pytest.mark.parametrize("name", ["figcaption", "wp-caption-text"])
def test_a_caption_in_a_paragraph_is_its_picture_s(name: str, prose: str) -> None:
    found = body(IN_LINE.format(LIGHT, name, prose))
    assert "<figcaption>The lens of the old light.</figcaption></figure>" in found
    assert f"<p>{prose.strip()}</p>" in found


@pytest.mark.parametrize(
    ("picture", "name"), [(LIGHT, "emphatic"), ("", "figcaption"), (LIGHT + " In short: ", "figcaption")]
)
def test_words_in_a_paragraph_that_are_not_named_so_or_follow_no_picture_are_text(picture: str, name: str) -> None:
    assert "<figcaption>The lens of the old light.</figcaption>" not in body(IN_LINE.format(picture, name, PROSE * 4))


def test_the_kinds_of_files_between_a_picture_and_its_caption_part_them_not() -> None:
    files = (
        '<div class="tools">Download:<ul><li><a href="/1.ppt">PPT</a></li><li><a href="/1.png">PNG</a></li></ul></div>'
    )
    figure = (
        '<div class="figure"><div class="img-box"><a href="/1.png"><img src="/ferry-in-the-ice.jpg" alt="Ferry"></a>'
        f'{files}</div><div class="figcaption"><span>Fig 1. </span> The ice of the harbour.</div></div>'
    )
    text = [paragraph(number) for number in range(6)]
    made = article("".join([*text[:3], figure, *text[3:]]))
    assert [image.caption for image in made.images] == ["Fig 1. The ice of the harbour."]
    assert "PNG" not in made.text


def test_a_picture_stays_without_the_line_that_opens_its_file() -> None:
    links = '<a href="img-1.jpg">Agrandir</a> <a href="img-1.jpg">Original (jpeg, 184k)</a>'
    box = f'<div class="textIcon"><p><a href="img-1.jpg"><img src="img-1-small580.jpg" width="580" height="400"></a></p><p>{links}</p></div>'
    found = body(box)
    assert "img-1-small580.jpg" in found
    assert "Agrandir" not in found


TITLE = '<p class="titreillustration">Figure 1. The quay in 1904.</p>'
PICTURE = '<div class="textIcon"><p><img src="img-1-small580.jpg" width="580" height="400"></p></div>'
FRAMED = '<figure><img src="https://site.example/2026/img-1-small580.jpg" alt="" width="580" height="400"><figcaption>Figure 1. The quay in 1904.{}</figcaption></figure>'


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (f"{TITLE}{PICTURE}", ""),
        (f'{TITLE}{PICTURE}<p class="legendeillustration">Before the storm.</p>', " Before the storm."),
        (f'{TITLE}{PICTURE}<p class="creditillustration">© Ada Marlow</p><p>It was dark.</p>', " © Ada Marlow"),
    ],
)
def test_a_title_above_a_picture_is_its_caption_as_openedition_writes_it(row: str, said: str) -> None:
    assert FRAMED.format(said) in body(row)


@pytest.mark.parametrize("row", [f"{TITLE}<p>It was dark.</p>{PICTURE}", f"{TITLE} It was dark. {PICTURE}"])
def test_such_a_title_with_words_behind_it_is_a_line_of_the_text(row: str) -> None:
    made = body(row)
    assert "<p>Figure 1. The quay in 1904.</p>" in made
    assert "<p>It was dark.</p>" in made


@pytest.mark.parametrize("title", ['<p class="title"><b>{}</b></p>', '<div class="{}-title">{}</div>'])
@pytest.mark.parametrize("above", [True, False])
def test_titles_of_figures_and_tables_are_captions_as_docbook_writes_them(title: str, above: bool) -> None:
    contents = {
        "figure": '<div class="mediaobject"><img src="quay.jpg" alt=""></div>',
        "table": "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1926</td><td>12</td></tr></table>",
    }
    words = {"figure": "Figure 1. The quay in 1904.", "table": "Table 1. Ships in the harbour"}
    parts = []
    for kind, inner in contents.items():
        said = title.format(*([kind] if "{}-" in title else []), words[kind])
        box = f'<div class="{kind}-contents">{inner}</div>'
        parts.append(f'<div class="{kind}">{said + box if above else box + said}</div>')
    made = body("".join(parts)).replace("<b>", "").replace("</b>", "")
    assert "<figcaption>Figure 1. The quay in 1904.</figcaption></figure>" in made
    assert "<table><caption>Table 1. Ships in the harbour</caption>" in made


def test_a_title_in_a_box_that_holds_neither_is_no_caption() -> None:
    made = body(
        '<div class="sidebar"><p class="title">The quay in 1904.</p><div class="contents"><p>It was dark.</p></div></div>'
    )
    assert "caption" not in made
