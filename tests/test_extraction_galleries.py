"""Galleries and the pictures at the head of an article: lists of figures, slides turned to later, alternative texts that captions begin with."""

from __future__ import annotations

import pytest

from harbour import URL, article, page, paragraph
from republish import Page, extract

TEXT = "".join(map(paragraph, range(6)))
ALT = "The masons leave the yard of the upper town on Friday, Feb. 23. For nearly si"
SAID = f"{ALT}x decades it had fed the town."
FIGURE = '<figure><img src="/{0}.jpg"><figcaption>The wall in {0}.</figcaption></figure>'


def body(block: str) -> str:
    """The article with a block between its paragraphs."""
    text = list(map(paragraph, range(6)))
    return article("".join([*text[:3], block, *text[3:]])).body


@pytest.mark.parametrize(
    "item", [FIGURE, '<div><img src="/{0}.jpg"></div>', '<img src="/{0}.jpg">'], ids=["figures", "boxes", "pictures"]
)
def test_a_list_of_nothing_but_pictures_has_no_bullets(item: str) -> None:
    made = body(f'<ul class="slides"><li>{item.format("May")}</li><li>{item.format("June")}</li></ul>')
    assert made.count("<figure>") == 2
    assert "<li>" not in made


def test_a_list_of_what_is_seen_stays() -> None:
    made = body('<ul><li><img src="/may.jpg"> The old wall of the town in the month of May</li><li>The pier</li></ul>')
    assert made.count("<li>") == 2


def test_a_caption_begins_with_what_the_picture_says_instead() -> None:
    made = body(f'<ul><li><div><img src="/yard.jpg" alt="{ALT}"></div><p><span>{SAID}</span></p></li></ul>')
    assert f"<figcaption>{SAID}</figcaption></figure>" in made


def test_a_heading_that_the_picture_repeats_stays_one() -> None:
    heading = "How the masons of Mora built the wall of the upper town again"
    made = body(f'<div><img src="/yard.jpg" alt="{heading}"><h2>{heading} in a year</h2></div>{paragraph(9)}')
    assert f"<h2>{heading} in a year</h2>" in made


def test_what_stands_below_slides_is_said_of_the_one_that_is_shown() -> None:
    slides = (
        f'<section><div role="group"><img src="/yard.jpg" alt="{ALT}"></div>'
        '<div role="group" aria-hidden="true" style="visibility:hidden"><img src="/gate.jpg"></div>'
        f"<p><span>{SAID}</span>(Ada Moor / The Post)</p></section>"
    )
    made = extract(Page.from_html(page(TEXT, head='<meta property="og:image" content="/yard.jpg">', above=slides), URL))
    assert made.lead_image is not None
    assert (made.lead_image.caption, made.lead_image.credit) == (SAID, "Ada Moor / The Post")
    assert "/gate.jpg" not in made.body


def test_the_picture_that_the_data_name_leads_though_another_is_closer() -> None:
    above = '<div><img src="/yard-900.jpg" width="900" height="600"></div><div><img src="/mark.jpg" width="300" height="300"></div>'
    head = '<meta property="og:image" content="https://site.example/yard-900.jpg">'
    assert "/yard-900.jpg" in extract(Page.from_html(page(TEXT, head=head, above=above), URL)).body


@pytest.mark.parametrize(
    "line",
    [
        '<p><img src="/jenny.jpg" align="left" hspace="10"> <i>Von Jenny Moor</i></p>',
        '<div><span><img src="/340/jenny.jpg" alt="Jenny Moor"></span><span>By <a href="/p/jenny">Jenny Moor</a></span></div>',
        '<div><img src="/p/j.jpg" alt="profile-picture" width="150" height="150"></div>',
        '<div class="flex"><img alt="Author" src="/a.jpg"><span>Jenny Moor</span><span>July 26, 2024</span></div>',
        '<div class="flex"><img alt="" src="/a.jpg"><span>Jenny Moor</span><span>July 26, 2024</span></div>',
        '<p>Nachricht vom 06.11.2023 <a href="print.php?id=1"><img src="/img/print.gif" title="Drucken"></a></p>',
        '<div><a href="https://twitter.com/@mail"><img src="/img/Twitter-image.png" alt="twitter-logo"></a><a href="/by/1">MAIL</a> | July 9, 2020</div>',
        '<div><span>Joe Bell | </span>2020-03-04 16:52 <img src="/img/sns/sns_share_24.jpg"><img src="/img/sns/sns_share_24_off.jpg"></div>',
        '<div><a href="/of/desk"><img src="/u/594c.jpg" alt="The desk"> The desk</a> Updated Thu, 16 Apr 2020 01:00 AM IST</div>',
        '<a onclick="follow()" title="Follow us"><strong>The Mail</strong><img height="28" src="/news.png" alt="Follow us"></a>',
    ],
    ids=["von", "by", "profile", "author", "name and day", "printer", "network", "networks", "stamp", "button"],
)
def test_a_portrait_or_a_sign_beside_the_byline_is_no_picture_of_the_article(line: str) -> None:
    head = '<meta name="author" content="Jenny Moor">'
    made = extract(Page.from_html(page(f"{line}{TEXT}", head=head), URL))
    assert "<img" not in made.body


def test_the_author_s_name_before_more_than_a_day_is_a_caption() -> None:
    head = '<meta name="author" content="Jenny Moor">'
    card = '<div class="flex"><img src="/yard.jpg"> <span>Jenny Moor at the yard on July 26, 2024</span></div>'
    assert "/yard.jpg" in extract(Page.from_html(page(f"{card}{TEXT}", head=head), URL)).body


def test_a_day_with_a_time_may_be_part_of_a_caption() -> None:
    told = "The wall of the old town as a camera on the quay saw it on 16 April 2020 at 1:00"
    made = extract(Page.from_html(page(f'<div><img src="/yard.jpg"> {told}</div>{TEXT}'), URL))
    assert "/yard.jpg" in made.body


def test_a_picture_that_a_script_enlarges_stays() -> None:
    shown = '<div><a onclick="enlarge(this)"><img src="/yard.jpg"></a><span>The yard in May</span></div>'
    assert "<figcaption>The yard in May" in extract(Page.from_html(page(f"{shown}{TEXT}"), URL)).body


def test_a_label_in_the_link_to_a_larger_picture_is_its_button() -> None:
    names = ("yard", "gate", "tower", "quay")
    shown = (
        f'<div><a href="/{name}-large.jpg"><span>click to enlarge</span> <img src="/{name}.jpg" width="660"></a>'
        f"<div><div>Jenny Moor</div><div>The {name} in May, when nobody was there.</div></div></div>{paragraph(i)}"
        for i, name in enumerate(names)
    )
    made = extract(Page.from_html(page("".join(shown)), URL))
    assert all(f"/{name}.jpg" in made.body for name in names)
    assert "enlarge" not in made.body
    assert {change.kind for change in made.changes if change.words == "click to enlarge"} == {"ornament"}


def test_the_maker_of_a_figure_may_be_the_author() -> None:
    figure = '<figure><img src="/yard.jpg" width="900"><figcaption>By Jenny Moor</figcaption></figure>'
    made = extract(
        Page.from_html(page(f"{paragraph(8)}{figure}{TEXT}", head='<meta name="author" content="Jenny Moor">'), URL)
    )
    assert "/yard.jpg" in made.body


TOLD = "<a href={0}>Whose wall it was that the town took down</a>"


@pytest.mark.parametrize(
    ("words", "stays"),
    [
        (f"<div>{TOLD.format('/2026/whose')} <span>Read more</span></div>", False),
        (f"<div>{TOLD.format('https://site.example/2026/whose')}</div>", False),
        (f"<figcaption>{TOLD.format('/2026/whose')}</figcaption>", True),
        (f"<div>{TOLD.format('https://yard.example/whose')}</div>", True),
        (f"<div>{TOLD.format('/2026/whose')} when the masons came</div>", True),
        (
            f"<div>The wall was the best of the land, and the masons of the yard had built it. Read our {TOLD.format('/2026/whose')}.</div>",
            True,
        ),
        ('<div><a href="/p/ada">Ada Moor</a></div>', True),
    ],
    ids=["more", "link", "caption", "another site", "words go on", "words go before", "maker"],
)
def test_a_figure_whose_words_are_the_headline_of_another_story_is_a_teaser(words: str, stays: bool) -> None:
    made = body(f'<figure><img src="/whose.jpg" alt="">{words}</figure>')
    assert ("/whose.jpg" in made) is stays
    assert stays or "<figcaption" not in made


AT_HEAD = [FIGURE.format(name) for name in ("May", "June", "July")]
BOX = '<div class="{1}"><img src="/{0}.jpg"></div>'


def shown(above: str, head: str = "") -> list[str]:
    """The pictures of an article with this between headline and text."""
    made = extract(Page.from_html(page(TEXT, head=head, above=above), URL))
    return [image.url.rpartition("/")[2].removesuffix(".jpg") for image in made.images]


@pytest.mark.parametrize(
    "gallery",
    [
        "".join(AT_HEAD),
        f"<ul><li>{'</li><li>'.join(AT_HEAD)}</li></ul>",
        "".join(BOX.format(name, "slide") for name in ("May", "June", "July")),
        BOX.format("May", "slide is-active") + BOX.format("June", "slide is-next") + BOX.format("July", "slide"),
        "".join(f'<p><img src="/{name}.jpg"></p>' for name in ("May", "June", "July")),
    ],
    ids=["figures", "list", "boxes of one class", "slides of a carousel", "paragraphs"],
)
@pytest.mark.parametrize("head", ["", '<meta property="og:image" content="https://site.example/May.jpg">'])
def test_all_of_a_gallery_at_the_head_of_an_article_is_shown(gallery: str, head: str) -> None:
    assert shown(gallery, head) == ["May", "June", "July"]


@pytest.mark.parametrize("told", [f'<div><img src="/July.jpg"><p class="caption">{SAID}</p></div>', AT_HEAD[2]])
def test_the_captioned_of_two_twins_is_shown(told: str) -> None:
    twin = '<noscript><img src="/July.jpg"></noscript>'
    made = extract(Page.from_html(page(TEXT, above=f"<div>{told}</div><div>{twin}</div>"), URL))
    assert [image.url for image in made.images] == ["https://site.example/July.jpg"]
    assert "<figcaption>" in made.body


def test_a_picture_is_not_left_out_for_a_teaser_that_shows_it_again() -> None:
    teaser = f'<div><img src="/July.jpg"><span>{SAID}</span></div>'
    made = extract(Page.from_html(page(TEXT, above=f'<div><img src="/July.jpg" alt="July"></div>{teaser}'), URL))
    assert "/July.jpg" in made.body


@pytest.mark.parametrize("name", ["logoMora.png", "logo-2.png"])
def test_the_sites_logo_above_the_text_is_no_picture_of_it(name: str) -> None:
    assert not shown(f'<div><img src="/img/{name}" alt="The Mora Mail online"></div>')


@pytest.mark.parametrize(
    ("size", "said", "stays"),
    [('width="84"', "", False), ('width="84"', "The wall in July.", True), ('width="300"', "", True)],
)
def test_a_narrow_picture_above_the_text_is_shown_where_something_is_said_of_it(
    size: str, said: str, stays: bool
) -> None:
    above = f'<div><img src="/July.jpg" {size}><figcaption>{said}</figcaption></div><div>The desk of Mora</div>'
    assert (shown(above) == ["July"]) is stays


@pytest.mark.parametrize(
    "beside",
    [
        BOX.format("mark", "mark") + BOX.format("July", "slide"),
        BOX.format("mark", "mark slide") + BOX.format("July", "slide"),
        BOX.format("mark", "row banner") + BOX.format("July", "row"),
        FIGURE.format("other") + "<p>Another story</p><div>of</div><div>the town</div>" + AT_HEAD[2],
        f'<div class="slide"><img src="/ico-photo.png"></div>{BOX.format("July", "slide")}',
        f'<div class="slide"><img src="/mark.jpg" width="60" height="60"></div>{BOX.format("July", "slide")}',
        f'<figure><img src="/July-300x200.jpg"></figure>{AT_HEAD[2]}',
        AT_HEAD[2] * 2,
        '<div class="by"><figure><img src="/ada.jpg"></figure><p>Ada Moor</p></div><div class="by"><figure><img src="/July.jpg"></figure></div>',
    ],
    ids=[
        "another box",
        "a box of another make",
        "rows of a grid",
        "words between",
        "an icon",
        "a small one",
        "the same file",
        "the same twice",
        "portraits",
    ],
)
def test_what_is_not_of_one_make_with_the_lead_picture_is_no_gallery(beside: str) -> None:
    assert shown(beside) == ["July"]


SLIDE = (
    '<li><img src="/{0}-1024x683.jpg" alt=""><p class="x">{1}The wall of the town in {0}. (Photo: Ada Moor)</p></li>'
)
SMALL = '<li><img src="/{0}-150x150.jpg" alt=""></li>'
MONTHS = ("may", "june", "july")


def opened(slides: str, small: str = "") -> str:
    """The body under a gallery above the headline, whose last picture the data name."""
    above = f'<div class="v"><ul class="slides">{slides}</ul><ul>{small}</ul><img src="/img/playicon.png" alt=""></div>'
    head = '<meta property="og:image" content="https://site.example/july-1024x683.jpg">'
    return extract(Page.from_html(page(TEXT, head=head, above=above), URL)).body


@pytest.mark.parametrize("count", ["{}/3 ", "{} of 3 | ", "{} von 3 | "])
def test_a_gallery_above_the_headline_comes_without_its_thumbnails_and_numbers(count: str) -> None:
    slides = "".join(SLIDE.format(month, count.format(number)) for number, month in enumerate(MONTHS, 1))
    made = opened(slides, "".join(map(SMALL.format, MONTHS)))
    assert made.count("<figure>") == made.count("<figcaption>The wall of the town") == len(MONTHS)
    assert "150x150" not in made
    assert "playicon" not in made


def test_the_number_of_a_slide_in_a_line_above_its_caption_is_none_of_it() -> None:
    slide = '<div class="slide"><div><img src="/{1}.jpg"></div><div><span class="n">{0} of 2&nbsp;|&nbsp;</span><p>The wall in {1}.</p></div></div>'
    slides = slide.format(1, "May") + slide.format(2, "July")
    made = extract(Page.from_html(page(TEXT, above=f"<div>{slides}</div>"), URL))
    assert "<figcaption>The wall in July.</figcaption>" in made.body
    assert "of 2" not in made.body


def test_a_number_of_several_that_no_other_slide_goes_on_with_is_the_captions() -> None:
    made = opened(SLIDE.format("may", "1 of 2 | ") + SLIDE.format("july", ""))
    assert "<figcaption>1 of 2 | The wall" in made


def test_a_number_that_does_not_count_is_the_captions() -> None:
    made = opened(SLIDE.format("may", "1/2 Mile of ") + SLIDE.format("july", ""))
    assert "<figcaption>1/2 Mile of The wall" in made


NUMBERED = (
    '<div class="slide"><div class="number"><span>{0}</span>/<span>2</span></div><div><div><img src="/{1}.jpg"></div>'
    '<div class="copyright">© Ada Moor</div></div><div class="image-text"><p>The wall in {1}.</p></div></div>'
)


def test_slides_over_the_text_are_a_gallery_though_one_stands_again_for_browsers_without_scripts() -> None:
    slides = NUMBERED.format(1, "May") + NUMBERED.format(2, "July")
    again = f"<noscript>{NUMBERED.format(1, 'May')}</noscript>"
    made = extract(Page.from_html(page(TEXT, above=f"<div>{slides}{again}</div>"), URL))
    assert [(image.url.rpartition("/")[2], image.caption, image.credit) for image in made.images] == [
        (f"{name}.jpg", f"The wall in {name}.", "© Ada Moor") for name in ("May", "July")
    ]


CAPTIONS = [
    f"The masons of pier {number} carry the stones of the old wall through the ice of the harbour, on the coldest day of the year."
    for number in range(6)
]
SHOT = (
    '<li id="p{0}"><figure><img data-src="/pier-{0}.jpg"></figure><div><p class="caption"><span>{1}</span> '
    '<a href="/2026/the-wall#p{0}">#</a></p><div class="credit">Ada Moor / Agency / Syndicate</div></div><a href="#">Read more</a></li>'
)


def shots(count: int) -> str:
    """A page of nothing but so many pictures in a list, each with caption and credit."""
    items = "".join(SHOT.format(number, CAPTIONS[number]) for number in range(count))
    return extract(Page.from_html(page("", below=f"<ul>{items}</ul>"), URL)).body


def test_a_photo_essay_whose_text_is_its_captions_shows_the_pictures_above_them() -> None:
    figures = [
        f'<figure><img src="https://site.example/pier-{number}.jpg" alt=""><figcaption>{said} Ada Moor / Agency / Syndicate</figcaption></figure>'
        for number, said in enumerate(CAPTIONS)
    ]
    assert shots(6).split("\n") == figures


@pytest.mark.parametrize(("place", "stays"), [("p1", False), ("p2", True)])
def test_a_mark_that_leads_to_the_figure_it_stands_in_goes_though_it_names_the_page(place: str, *, stays: bool) -> None:
    line = f'The wall in May, as seen from the pier. <a href="/2026/the-wall#{place}">#</a>'
    assert ("#</a>" in body(f'<figure id="p1"><img src="/may.jpg"><figcaption>{line}</figcaption></figure>')) is stays


OPENED = (
    '<div class="x1"><div><a href="/gallery/wall"><img src="/may.jpg" alt="The wall" width="630" height="352"></a></div>'
    '<div class="caption"><span>The wall of the upper town in May.</span> <span class="credit">| photo: Ada Moor</span> {}</div></div>'
)


@pytest.mark.parametrize(
    ("link", "stays"),
    [
        ('<a href="/gallery/wall">Fotogalerie 9</a>', False),
        ('<a class="z8" href="/gallery/wall"><b>12</b> photos</a>', False),
        ('<a href="/gallery/wall">Zobrazit galerii</a>', False),
        ('<a href="/gallery/harbour">Fotogalerie 9</a>', True),
        ('<a href="/gallery/wall">The Post</a>', True),
        ('with <a href="/gallery/wall">line 9</a>', True),
        ('<a href="/gallery/wall">1987</a>', True),
    ],
    ids=["counted", "number first", "button", "elsewhere", "maker", "in a sentence", "year"],
)
def test_a_link_that_opens_the_picture_s_gallery_is_none_of_its_caption(link: str, *, stays: bool) -> None:
    made = article("".join([paragraph(1), paragraph(2), OPENED.format(link), *map(paragraph, range(3, 6))]))
    assert ("</a></figcaption>" in made.body) is stays
    if not stays:
        assert "The wall of the upper town in May. | photo: Ada Moor</figcaption>" in made.body
        assert (made.images[0].caption, made.images[0].credit) == (
            "The wall of the upper town in May.",
            "photo: Ada Moor",
        )


SEPARATOR = '<div class="separator"><a href="/{0}.jpg"><img src="/{0}.jpg" width="640" height="360"></a></div>'
CAPTIONED = (
    '<table class="tr-caption-container"><tbody><tr><td><a href="/{0}.jpg"><img src="/{0}.jpg" width="640" height="360"></a></td></tr>'
    '<tr><td class="{1}">Children on the way to school. Photo: Una Berg</td></tr></tbody></table>'
)


def heads(inner: str, above: str = "") -> list[str]:
    """The pictures of a post in Blogger's markup whose data name the first."""
    head = '<meta property="og:image" content="https://site.example/May.jpg">'
    made = extract(Page.from_html(page(inner + TEXT, "post-body entry-content", head=head, above=above), URL))
    return [image.url.rpartition("/")[2] for image in made.images]


def test_a_captioned_picture_between_the_first_one_and_the_text_stays() -> None:
    assert heads(SEPARATOR.format("May") + CAPTIONED.format("June", "tr-caption")) == ["May.jpg", "June.jpg"]


@pytest.mark.parametrize(
    ("inner", "above"),
    [
        (SEPARATOR.format("May") + CAPTIONED.format("June", "promo-line"), ""),
        (CAPTIONED.format("June", "tr-caption"), SEPARATOR.format("May")),
        (SEPARATOR.format("May") + f'<div class="related">{CAPTIONED.format("June", "tr-caption")}</div>', ""),
    ],
    ids=["no caption", "one of them outside the text", "in a box of other stories"],
)
def test_what_stands_there_otherwise_does_not_come_along(inner: str, above: str) -> None:
    assert len(heads(inner, above)) < 2


def test_all_pictures_of_a_slider_above_the_text_come_along() -> None:
    shown = "".join(
        f'<li><img src="/{month}.jpg" width="800" height="600"><div> </div></li>' for month in ("may", "june", "july")
    )
    html = page(f'<h1>The wall</h1><div class="flexslider"><ul class="slides">{shown}</ul></div>{TEXT}')
    made = str(extract(Page.from_html(html, URL)).body)
    assert [made.count(f"/{month}.jpg") for month in ("may", "june", "july")] == [1, 1, 1]
