"""Which pictures stay, how often, and with all that their figures hold."""

from __future__ import annotations

import pytest

from harbour import article, paragraph
from harbour_wall import body_of, page, story, taken, text
from lens import CAPTION, FILE, LENS


def test_a_button_that_enlarges_a_figure_is_the_figure() -> None:
    body = body_of(f'<div><button aria-label="Open"><figure><img src="{FILE}">{CAPTION}</figure></button></div>')
    assert FILE in body
    assert f"<figcaption>{LENS}</figcaption>" in body


SIZES = f'srcset="{FILE} 400w, {FILE}?large 1200w" alt="A lens"'


def test_a_button_that_enlarges_a_picture_is_a_box_of_it() -> None:
    body = body_of(f'<div><button aria-haspopup="dialog"><img src="{FILE}" {SIZES}></button><div>{LENS}</div></div>')
    assert FILE in body
    assert LENS in body


WARE = (
    '<div class="card"><a href="{0}"><img src="/ware/lamp.jpg" alt="A lamp"></a><div><a href="{0}"><span>A lamp of brass</span></a>'
    "<span>{1}</span></div></div>"
)


@pytest.mark.parametrize("price", ["Regular price <s>$118.00</s> Sale price $98.00", "98,00 €", "£98", "990 kr"])
def test_a_picture_of_what_the_site_sells_goes_with_its_price(price: str) -> None:
    wares = "".join(WARE.format(f"/products/{number}", price) for number in range(2))
    body = body_of(f'<div class="grid">{wares}</div>')
    assert "lamp" not in body


@pytest.mark.parametrize(
    ("address", "price"),
    [
        ("/products/1", "as it hung in the lens room"),
        ("https://museum.example/lamp", "$98.00"),
        ("/big/lamp.jpg", "$98.00"),
    ],
)
def test_a_picture_of_what_is_for_sale_nowhere_or_elsewhere_stays(address: str, price: str) -> None:
    shown = (
        f'<figure><a href="{address}"><img src="/ware/lamp.jpg"></a><figcaption>A lamp, {price}</figcaption></figure>'
    )
    assert "/ware/lamp.jpg" in body_of(shown)


FOLLOWED = '<section><div><strong>{}</strong></div><div><img src="/i/quay.png" alt=""><a href="{}">{}</a><p>Kowane safe da sassafe.</p></div></section>'


@pytest.mark.parametrize(
    ("address", "label", "stays"),
    [
        ("https://www.whatsapp.com/channel/0029Mora", "Tashar Tashar Ruwa", False),
        ("https://news.google.com/publications/Mora", "Tashar Tashar Ruwa", False),
        ("https://www.whatsapp.com/about", "Tashar Tashar Ruwa", True),
    ],
)
def test_a_picture_over_a_link_to_the_site_s_channel_goes_with_its_words(
    address: str, label: str, *, stays: bool
) -> None:
    body = body_of(FOLLOWED.format("Ku biyo mu", address, label))
    assert (label in body) is stays
    assert stays or not ("/i/quay.png" in body or "sassafe" in body)


@pytest.mark.parametrize(
    ("sizes", "stays"),
    [
        ('alt="" width="120" height="12"', False),
        ('alt="" width="900" height="12"', False),
        ('alt="The line of the tide" width="900" height="12"', True),
        ('alt="" width="120" height="112"', True),
    ],
)
def test_a_rule_between_two_parts_that_is_drawn_as_a_picture_is_none(sizes: str, stays: bool) -> None:
    assert ("/i/rule.png" in body_of(f'<p style="text-align:center"><img src="/i/rule.png" {sizes}></p>')) == stays


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("inline-image subscriber-hide", True),
        ("inline-image layout-with-sidebar", True),
        ("inline-image subscriber-box", False),
        ("inline-image subscription", False),
    ],
)
def test_to_whom_a_picture_is_shown_says_nothing_of_it(name: str, stays: bool) -> None:
    body = body_of(f'<div class="{name}"><figure><img src="{FILE}">{CAPTION}</figure></div>')
    assert (FILE in body) == stays


@pytest.mark.parametrize(
    "buttons",
    [
        f'<button aria-label="Play the film"><img src="{FILE}" {SIZES}></button>',
        f'<button><img src="{FILE}" {SIZES} width="120">Add us to your sources</button>',
        f'<button><img src="{FILE}" {SIZES}></button><button><img src="/bell.jpg" {SIZES}></button>',
        f'<button><img src="{FILE}">Follow us</button>',
    ],
)
def test_other_buttons_with_a_picture_are_none(buttons: str) -> None:
    assert FILE not in body_of(f"<div>{buttons}</div>")


@pytest.mark.parametrize(
    "card",
    [
        '<div><a href="/ferry"><img src="/ferry.jpg" width="640" height="400"><span>The ferry sails</span></a></div>',
        '<div><div><img src="/ferry.jpg"></div><div><h3>Ferry timetable</h3><a href="/ferry">All sailings</a></div></div>',
        '<div><img src="/img/share.png"><span>Tell others</span></div>',
        '<div><img src="/portrait.jpg?w=48&amp;h=48"></div>',
        '<div><a href="/une"><img src="/tracker.jpg" width="1" height="1"></a></div>',
        '<div><span>Advertisement</span><br><img src="/soap.jpg"></div>',
        '<div><img src="/mail.jpg"><div>Sign up for <a href="/newsletters">our newsletter</a> on the sea.</div></div>',
        '<noscript><a href="https://shop.example"><img src="https://ads.shop.example/soap.jpg"></a></noscript>',
        '<div><a href="/newsletter-sign/"><img src="/join.jpg" width="700" height="50"></a></div>',
        '<p><a href="https://www.patreon.com/brennick"><img src="/patron.png" width="400"></a></p>',
        '<p><a href="//www.pinterest.com/pin/create/button/"><img src="//assets.pinterest.com/images/red.png"></a></p>',
        '<p><img src=":0" width="400"></p>',
        '<p><img src="/share/weibo.png"><img src="/share/qzone.png"><img src="/timg.jpg"></p>',
        '<div class="video-resource"><div class="video-resource__wrapper"><div><img src="/still.jpg"></div></div><div class="details">'
        '<div class="headline">Watch the wall fall</div><div><span>02:12</span> <span>- Source: TV</span></div></div></div>',
        '<figure class="teaser-layout"><a href="/ferry"><div><img src="/ferry.jpg"><figcaption><h3>The ferry sails</h3>'
        "<p>She left at noon, with forty people on board.</p></figcaption></div></a></figure>",
        '<div><a href="/people/una-berg"><img src="/una.jpg"></a><div>Una Berg writes of stones and of lamps.</div></div>',
    ],
)
def test_pictures_of_buttons_and_teasers_go(card: str) -> None:
    assert "<img" not in body_of(card)


def test_a_picture_that_links_to_its_own_page_stays() -> None:
    body = body_of(f'<div><a href="https://news.example/2026/harbour-wall-12345"><img src="{FILE}"></a></div>')
    assert FILE in body


def test_a_gallery_under_its_heading_is_no_teaser() -> None:
    views = "".join(f'<li><img src="/view{i}.jpg"></li>' for i in range(4))
    assert body_of(f"<section><h4>Views of the wall</h4><ul>{views}</ul></section>").count("<img") == 4


def test_a_picture_on_a_line_of_its_own_leaves_the_paragraph() -> None:
    words = "It turns slowly, and it has done so since the first night on which the light was lit."
    body = body_of(f'<p class="text">{words}<br><img src="{FILE}"></p>')
    assert f'<p>{words}</p>\n<figure><img src="{FILE}" alt=""></figure>' in body


@pytest.mark.parametrize(
    ("second", "shown"),
    [
        ("/img/lens-w60/lens-of-the-light.jpg", 1),
        ("/img/lens-w900/lens-of-the-light.jpg", 2),
        ("/img/lens-w60/lamp-of-the-light.jpg", 2),
    ],
    ids=["a preview", "as large", "another file"],
)
def test_the_preview_of_a_picture_in_one_figure_with_it_is_not_shown(second: str, shown: int) -> None:
    first = "/img/lens-w1136/lens-of-the-light.jpg"
    figure = f'<figure><div><img src="{first}"></div><div><img src="{second}"></div>{CAPTION}</figure>'
    body = body_of(figure)
    assert (body.count("<img"), first in body) == (shown, True)


OTHER_SCREENS = {
    "boxes": '<div class="lens"><div class="wrap _wrapDesktop_1d_98">{0}</div><div class="_wrapMobile_1d_203 wrap">{1}</div></div>',
    "a dark one first": '<div class="lens"><picture class="lens--dark">{1}</picture><picture class="lens--light">{0}</picture></div>',
}


@pytest.mark.parametrize("twins", OTHER_SCREENS.values(), ids=OTHER_SCREENS)
def test_a_picture_for_another_kind_of_screen_is_shown_once(twins: str) -> None:
    body = body_of(twins.format('<img src="/img/lens-light.jpg">', '<img src="/img/lens-dark.jpg">'))
    assert (body.count("<img"), "/img/lens-light.jpg" in body) == (1, True)


@pytest.mark.parametrize(
    "others",
    [
        OTHER_SCREENS["boxes"].replace("_wrapDesktop", "_wrapWide"),
        OTHER_SCREENS["boxes"].replace(
            "</div></div>", "<p>The keeper of the light has a lamp of his own.</p></div></div>"
        ),
        OTHER_SCREENS["a dark one first"].replace("</picture><picture", "</picture><p>And by day:</p><picture"),
        OTHER_SCREENS["a dark one first"],
    ],
    ids=["no such pair", "words with it", "words between", "another file in a dark box"],
)
def test_another_picture_beside_one_is_shown(others: str) -> None:
    body = body_of(others.format(f'<img src="{FILE}">', '<img src="/img/lens-narrow.jpg">'))
    assert body.count("<img") == 2


def test_a_picture_whose_words_stand_above_is_not_shown_again() -> None:
    words = f"{LENS} It took the men of the village three winters, and one of them lost the sight of an eye."
    figure = f'<figure><img src="{FILE}"><figcaption>{words}</figcaption></figure>'
    body = body_of(
        f'{figure}<p class="text">It turns slowly, and has since the first night it was lit.</p><div>{figure}</div>'
    )
    assert body.count("<img") == 1


@pytest.mark.parametrize(
    ("behind", "listed"),
    [
        (f'<p>{LENS} It is heavier than a boat.</p><figure><img src="{FILE}"></figure>', ["image"]),
        (f'<noscript><img src="{FILE}"></noscript>', []),
    ],
    ids=["further down", "for whoever runs no scripts"],
)
def test_a_picture_that_stood_above_goes_and_is_listed(behind: str, listed: list[str]) -> None:
    made = taken(page(story(text(f'<figure><img src="{FILE}"></figure>{behind}'))))
    assert str(made.body).count("<img") == 1
    assert [change.kind for change in made.changes] == listed


@pytest.mark.parametrize(("name", "shown"), [("landings-as-a-share-of-all-fish", True), ("share-buttons", False)])
def test_a_share_of_something_is_no_share_bar(name: str, shown: bool) -> None:
    body = body_of(
        f'<section id="{name}"><img src="{FILE}" width="900" height="600"><p class="caption">{LENS}</p></section>'
    )
    assert (FILE in body) is shown


def shop(link: str, alt: str = "A keeper with a lamp of brass") -> str:
    picture = f'<figure class="image"><a href="{link}" rel="sponsored"><img src="{FILE}" alt="{alt}"></a></figure>'
    return f'<figure class="gallery">{picture}{picture.replace("lens", "lamp")}</figure>'


def test_described_figures_among_the_paragraphs_may_lead_to_who_makes_what_they_show() -> None:
    assert body_of(shop("https://lamps.example/brass")).count("<img") == 2


@pytest.mark.parametrize(
    "figure",
    [shop("/lamps"), shop("https://lamps.example/brass", "Lamps")],
    ids=["another page of the site", "without a description"],
)
def test_other_pictures_that_lead_away_are_not_shown(figure: str) -> None:
    assert "<img" not in body_of(figure)


def test_a_quotation_beside_a_logo_in_a_box_is_the_article_s() -> None:
    said = "The light has been lit on every night since the wall was built"
    box = f'<div class="testimonial"><div><img src="/l.png" alt="The Mail logo"></div><div><blockquote><p class="lg">{said}</p></blockquote></div></div>'
    assert f"<blockquote><p>{said}</p></blockquote>" in body_of(box)


BOXED = {
    "list": "<ul><li>A lens of glass.</li><li>A lamp of brass.</li></ul>",
    "table": "<table><tr><td>Lens</td><td>Glass</td></tr><tr><td>Lamp</td><td>Brass</td></tr></table>",
    "quotation": "<blockquote><p>Nobody grinds a lens like that any more.</p></blockquote>",
    "code": "<pre>lens = glass + time</pre>",
}


@pytest.mark.parametrize("boxed", BOXED.values(), ids=BOXED)
def test_a_figure_that_holds_more_than_words_keeps_its_picture_with_the_caption_behind_it(boxed: str) -> None:
    image = f'<img src="{FILE}" width="900" height="600">'
    body = body_of(f"<figure>{image}{CAPTION}{boxed}</figure>")
    assert f'<figure><img src="{FILE}" alt="" width="900" height="600">{CAPTION}</figure>' in body
    assert boxed.split(">")[0] + ">" in body


@pytest.mark.parametrize("boxed", BOXED.values(), ids=BOXED)
def test_what_stands_between_a_picture_and_its_caption_stays_there(boxed: str) -> None:
    body = body_of(f'<figure><img src="{FILE}" width="900" height="600">{boxed}{CAPTION}</figure>')
    assert body.count(FILE) == 1
    assert body.index(FILE) < body.index(boxed.split(">")[0]) < body.index(LENS)


def test_links_in_a_figure_beside_its_picture_are_not_taken_for_text() -> None:
    links = "".join(f'<li><a href="/{name}">How the {name} came to Mora</a></li>' for name in ("lamp", "bell"))
    body = body_of(f'<figure><img src="{FILE}" width="900" height="600"><ul>{links}</ul>{CAPTION}</figure>')
    assert "came to Mora" not in body


@pytest.mark.parametrize(("file", "leads"), [("wall.jpg", True), ("spacer-line.gif", False), ("logo.png", False)])
def test_the_picture_that_the_text_begins_with_leads_where_no_other_does(file: str, leads: bool) -> None:
    button = f'<button aria-label="Open image"><img src="/i/{file}" alt="The wall" width="1200"></button>'
    figure = f"<figure>{button}<figcaption>The wall at noon.</figcaption></figure>"
    made = article(figure + "".join(map(paragraph, range(4))))
    lead = made.lead_image
    assert (lead is not None and lead.url.endswith(file)) is leads
    assert lead is None or (lead.caption, lead.lead) == ("The wall at noon.", True)


def test_a_mark_that_ends_the_text_makes_no_caption_of_its_last_line() -> None:
    note = "Editor’s note: the pilots of Mora were given this story to read, and had nothing to say."
    end = f'<p><em>{note}</em> <span class="endmark"><img src="/end.svg" alt="View Homepage"></span></p>'
    found = article("".join(map(paragraph, range(4))) + end)
    assert found.text.split("\n")[-1] == note
    assert all(image.caption is None for image in found.images)


JOIN = '<div class="x4"><a href="{}"><img src="/i/together.png" alt="Together" width="600" height="200"></a><p>Every morning on your telephone.</p></div>'


@pytest.mark.parametrize(
    ("address", "stays"),
    [
        ("https://lin.ee/brennick", False),
        ("https://line.me/R/ti/p/@brennick", False),
        ("https://whatsapp.com/channel/0029Brennick", False),
        ("https://t.me/brennick/4711", True),
        ("/i/together-large.png", True),
    ],
)
def test_a_picture_that_leads_to_the_site_s_channel_goes_with_what_is_said_under_it(
    address: str, *, stays: bool
) -> None:
    body = body_of(JOIN.format(address), at=5)
    assert ("/i/together.png" in body) is stays
    assert ("telephone" in body) is stays


@pytest.mark.parametrize(
    "sentence",
    [
        "港の朝は早く、漁師たちは桟橋に並んで船が戻るのを待っている。",
        "Nobody had measured the wall since the war, so two students did it with a rope.",
    ],
)
def test_a_sentence_before_a_picture_on_its_line_is_no_caption_though_a_credit_stands_behind_it(sentence: str) -> None:
    more = "港の夜は静かで、誰もいない桟橋に波の音だけが聞こえる。"
    body = body_of(f'<p>{sentence}<br>{more * 2}<br><img src="{FILE}"><br>撮影・小林遥</p>')
    assert f"<p>{sentence}" in body
    assert FILE in body


@pytest.mark.parametrize("size", ["30x0", "80x60"])
def test_a_preview_is_known_by_the_size_that_is_a_folder_of_its_address(size: str) -> None:
    made = body_of(
        f'<div><img src="https://news.example/{size}/lens.jpg"><img src="https://news.example/900x0/lens.jpg"></div>'
    )
    assert "900x0/lens.jpg" in made
    assert size not in made


def test_a_shape_that_is_a_folder_of_an_address_is_no_size() -> None:
    assert "/16x9/lens.jpg" in body_of('<p><img src="https://news.example/16x9/lens.jpg"></p>')


STEP = "Open the lamp with the brass key, and set the glass down where nobody walks."
LAST = '<p><img src="https://news.example/wick.jpg"></p>'


def test_a_picture_behind_the_list_that_a_text_ends_with_stays() -> None:
    found = article("".join(map(paragraph, range(4))) + f"<ol><li>{STEP}</li></ol>{LAST}")
    assert STEP in found.body
    assert "wick.jpg" in found.body


def test_a_box_outside_of_the_text_is_no_caption_of_its_last_picture() -> None:
    maker = '</div><div class="post-copyright"><div class="post-copyright__author">Author: Una Berg</div>'
    found = article("".join(map(paragraph, range(4))) + LAST + maker)
    assert "wick.jpg" in found.body
    assert "Una Berg" not in found.body
