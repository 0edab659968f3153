"""The lead picture: what stands between headline and text, and what the data name, with its maker; never one from deep in the text."""

from __future__ import annotations

import pytest

import harbour
import republish
from heads import PARAGRAPH, ld, of, page
from republish import Page, _html
from republish.extraction.head.reading import read_head

SHARED = "https://site.example/i/quay.jpg"
STATED = f'<meta property="og:image" content="{SHARED}">'
CHART = '<figure><img src="/i/chart.png" width="900" height="500"><figcaption>Ships a year</figcaption></figure>'
SENTENCE = harbour.sentence(1) + " It was late, and it left again before anybody on the pier had found the time to ask."


def lead(inner: str, head: str = STATED, url: str = harbour.URL) -> str | None:
    """The address of the lead picture of such a page, the paragraphs of the harbour behind `inner`."""
    html = harbour.page(inner + "".join(map(harbour.paragraph, range(5))), head=head)
    image = republish.extract(Page.from_html(html, url)).lead_image
    return image.url if image else None


@pytest.mark.parametrize(
    "dressed",
    [
        f"<p><strong>HARBOUR CITY</strong> – {SENTENCE}</p>",
        f"<p><span>{SENTENCE}</span></p>",
        f'<p><a href="/pilots">The pilots</a> were asked. {SENTENCE}</p>',
        f"<p><br>{SENTENCE}</p>",
        f"<div>{SENTENCE}</div>",
    ],
    ids=["town", "span", "link", "break", "box"],
)
def test_a_picture_in_the_text_is_no_lead(dressed: str) -> None:
    assert lead(dressed * 3 + CHART) == SHARED


@pytest.mark.parametrize(
    "above",
    [
        "",
        f"<p><strong>{SENTENCE}</strong></p>",
        f"<div><span>{SENTENCE}</span></div>",
        "<p><span>Short.</span></p>" * 3,
        f"<div><div>{SENTENCE[:90]}</div><div>{SENTENCE[90:]}</div></div>" * 2,
        "<div><script>" + "let light = 1;" * 20 + "</script></div>" + "<div><style>" + "a {color: red}" * 20 + "</style></div>",
    ],
    ids=["nothing", "bold standfirst", "standfirst in a box", "short lines", "boxes of lines", "scripts"],
)  # fmt: skip
def test_a_picture_behind_the_standfirst_is_the_lead(above: str) -> None:
    assert lead(above + CHART) == "https://site.example/i/chart.png"


@pytest.mark.parametrize(
    "stated",
    [
        harbour.URL,
        f"{harbour.URL}#primaryimage",
        "https://site.example/elsewhere/#primaryimage",
        "",
        "org.harbour.entities.Image@1aa3b0b8",
        "/i/undefined",
        "[object Object]",
    ],
    ids=["itself", "fragment", "another page's", "empty", "object", "undefined", "script's object"],
)
def test_what_leads_to_no_picture_is_passed_over(stated: str) -> None:
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"The wall","image":{{"@id":"{stated}"}}}}</script>'
    assert lead("", data + STATED) == SHARED
    assert lead("", data) is None


@pytest.mark.parametrize(
    "address", ["/i/wall?light=1", "/2026/the-wall/picture", "/i/undefined-coast.jpg", "/i/Wall@2x"]
)
def test_an_address_without_the_end_of_a_picture_may_lead_to_one(address: str) -> None:
    assert lead("", f'<meta property="og:image" content="{address}">') == f"https://site.example{address}"


@pytest.mark.parametrize(
    "picture",
    [
        "https://harbour.example/logo.png",
        "https://harbour.example/og-default.jpg",
        "https://licensebuttons.net/l/by/4.0/88x31.png",
        "https://secure.gravatar.com/avatar/abc.jpg",
        "https://harbour.example/drawing.svg",
        "https://harbour.example/wp-content/plugins/ferry/includes/ferry_blank.jpg",
    ],
)
def test_logos_and_badges_are_no_lead_image(picture: str) -> None:
    assert of(page(f'<meta property="og:image" content="{picture}">')).lead_image is None


@pytest.mark.parametrize(
    ("name", "card"),
    [
        ("harbour-card-share.jpg", True),
        ("harbour-social-image.46ac2375.png", True),
        ("share.png", True),
        ("fb_landscape_share.png", True),
        ("gist-og-image-54fd7dc0713e.png", True),
        ("facebook.jpg", True),
        ("og.png", True),
        ("facebook-harbour.jpg", False),
        ("timeshare.jpg", False),
        ("social-life-of-gulls.jpg", False),
        ("og-harbour.jpg", False),
    ],
)
def test_a_card_made_for_sharing_is_no_lead_image(name: str, card: bool) -> None:
    stated = f'<meta property="og:image" content="https://harbour.example/i/{name}">'
    assert (of(page(stated)).lead_image is None) is card
    assert of(page(stated, f'{PARAGRAPH * 4}<img src="/i/{name}" width="900">')).lead_image is not None


def test_a_stated_address_that_is_escaped_twice_is_read() -> None:
    stated = "https://harbour.example/i.php?of=quay&amp;w=800"
    image = of(page(ld(f'{{"@type": "NewsArticle", "headline": "The old harbour", "image": "{stated}"}}'))).lead_image
    assert image is not None
    assert image.url == "https://harbour.example/i.php?of=quay&w=800"


@pytest.mark.parametrize(
    ("stated", "shown", "same"),
    [
        ("75/1430475_400_400_0_0_0_0_2.jpg", "75/1430475_605_0_0_0_0_0_2.jpg", True),
        ("75/1430475_400_400_0_0_0_0_2.jpg", "75/1430476_605_0_0_0_0_0_2.jpg", False),
        ("quay_2026_11_28_10_15_1.jpg", "quay_2026_11_28_10_15_2.jpg", False),
        ("rp5xy8sa3_std1024.jpg", "rp5xy8sa3_wd640.jpg/the-old-harbour.jpg", True),
        ("harbour-dsc1024.jpg", "harbour-dsc1025.jpg", False),
        ("w_800/harbour-7.jpg", "w_800,e_blur:5000/harbour-7.jpg", False),
    ],
)
def test_another_cut_of_the_stated_picture_is_the_one_that_is_shown(stated: str, shown: str, same: bool) -> None:
    head = f'<meta property="og:image" content="https://harbour.example/i/{stated}">'
    text = f"<p>{SENTENCE}</p>" * 3
    image = of(page(head, f'{text}<figure><img src="/i/{shown}"></figure>')).lead_image
    assert image is not None
    assert (image.url == f"https://harbour.example/i/{shown}") is same


def test_the_stated_image_finds_its_caption_on_the_page() -> None:
    figure = '<figure><img src="/i/quay-800x600.jpg"><figcaption>The quay. Photo: Chi Ode</figcaption></figure>'
    image = of(
        page('<meta property="og:image" content="https://harbour.example/i/quay.jpg">', PARAGRAPH * 4 + figure)
    ).lead_image
    assert image is not None
    assert (image.caption, image.credit) == ("The quay.", "Photo: Chi Ode")


@pytest.mark.parametrize(
    ("above", "credit"),
    [
        ('<div class="post-image-credits"><i class="camera"></i> Ada Marlow | Agency</div>', "Ada Marlow | Agency"),
        ('<img src="/i/quay.jpg" width="900"><span class="photo-credit">Ada Marlow</span>', "Ada Marlow"),
        ('<img src="/i/quay.jpg" width="900"><img src="/i/pier.jpg"><span class="photo-credit">Ada</span>', None),
        (f'<p>{"The tide is high. " * 10}</p><div class="photo-credit">Ada Marlow</div>', None),
        ('<div class="photo-credit"><img src="/i/pier.svg">Ada Marlow</div>', None),
        ('<div class="photo-credit">Tuesday, 11 February</div>', None),
        ('<div class="credit-cards">Ada Marlow</div>', None),
        ("<p>22/11 - 04:30 - Fonte: The Tide - Foto: Ada Marlow/Tide</p>", "Foto: Ada Marlow/Tide"),
        ("<p>Image: Ada Marlow / Unsplash / Tide</p>", "Image: Ada Marlow / Unsplash / Tide"),
        ("<p>Foto: Imago</p>", "Foto: Imago"),
        ("<div><small>Foto: © TIDEPIX</small></div>", "Foto: © TIDEPIX"),
        ("<div><small>Video: © TIDEPIX</small></div>", None),
        ("<p>Video: Ada Marlow</p>", None),
        ("<p>Photo: The quay in winter</p>", None),
        ("<p>Source: Ada Marlow</p>", None),
    ],
)
def test_a_box_between_headline_and_text_names_the_maker(above: str, credit: str | None) -> None:
    stated = '<meta property="og:image" content="https://harbour.example/i/quay.jpg">'
    image = of(page(stated, f"<h1>Tides</h1>{above}{PARAGRAPH * 4}")).lead_image
    assert image is not None
    assert image.credit == credit


@pytest.mark.parametrize(
    ("box", "shown"),
    [
        ('<div style="background-image: url(/i/pier.jpg)"><div><h1>The wall</h1></div></div>', True),
        ('<div><div style="background:url(/i/pier.jpg)"></div><h1>The wall</h1></div>', True),
        ('<div style="background-image: url(/i/logo.png)"><h1>The wall</h1></div>', False),
        ('<div><div style="background:url(/i/pier.jpg)">Advertisement</div><h1>The wall</h1></div>', False),
        (f'<div style="background:url(/i/pier.jpg)"><h1>The wall</h1>{harbour.paragraph(1) * 12}</div>', False),
    ],
    ids=["around", "an empty box before", "a logo", "words", "around the text"],
)
def test_what_is_painted_behind_the_headline_leads_where_nothing_else_does(box: str, shown: bool) -> None:
    html = f"<html lang=en><head>{{}}</head><body>{box}<div>{''.join(map(harbour.paragraph, range(5)))}</div></body></html>"
    images = [
        republish.extract(Page.from_html(html.format(head), harbour.URL)).lead_image
        for head in (STATED.replace("quay", "site-logo"), STATED)
    ]
    urls = [image and image.url.rpartition("/")[2] for image in images]
    assert urls == ["pier.jpg" if shown else None, "quay.jpg"]


def test_an_authors_portrait_is_no_lead_image() -> None:
    assert of(page("", '<div class="author-box"><img src="/ada.jpg" width="300"></div>')).lead_image is None


@pytest.mark.parametrize(
    ("said", "leads"),
    [
        ("Ada Marlow, photographed for the Post", False),
        ("Photo of Ada Marlow", False),
        ("Portrait: Ada Marlow", False),
        ("The pilots of the northern pier and Ada Marlow", True),
        ("Photo of the quay", True),
    ],
)
def test_a_picture_described_by_little_more_than_the_authors_name_is_no_lead_image(said: str, *, leads: bool) -> None:
    portrait = f'<div><img src="/p/4711.jpg" alt="{said}" width="300"></div>'
    assert (of(page('<meta name="author" content="Ada Marlow">', portrait)).lead_image is not None) is leads


def test_the_stated_picture_is_found_by_whatever_attribute_names_its_file() -> None:
    head = '<meta property="og:image" content="https://harbour.example/large/the-old-quay.jpg">'
    shown = (
        '<a href="/gallery/7"><img src="/img/blank.gif" data-retina-src="/wide/the-old-quay.jpg" alt="The quay"></a>'
    )
    image = of(page(head, shown)).lead_image
    assert image is not None
    assert (image.url, image.alt) == ("https://harbour.example/wide/the-old-quay.jpg", "The quay")


@pytest.mark.parametrize(
    ("link", "said", "leads"),
    [
        ("/2026/another-story", "", False),
        ("/gallery/7", "<figcaption>The boat. Photo: Ada Moor</figcaption>", True),
        ("/i/boat.jpg", "", True),
        ("/tides", "", True),
    ],
    ids=["a teaser", "a gallery", "the file", "this page"],
)
def test_a_picture_of_which_nothing_is_said_and_that_leads_elsewhere_is_no_lead(
    link: str, said: str, leads: bool
) -> None:
    shown = f'<figure><a href="{link}"><img src="/i/boat-900.jpg" width="900"></a>{said}</figure>'
    assert (of(page("", shown)).lead_image is not None) is leads
    assert of(page("", shown.replace("width", 'itemprop="image" width'))).lead_image is not None


def test_a_picture_named_only_in_a_link_leads() -> None:
    linked = (
        '<html><head><link rel="image_src" href="/pictures/ferry.jpg"></head><body><h1>The ferry</h1></body></html>'
    )
    page = Page.from_html(linked, "https://harbourpost.example/ferry")
    head = read_head(_html.parse(page.html, page.url), page, None)
    assert head.lead_image is not None
    assert head.lead_image.url == "https://harbourpost.example/pictures/ferry.jpg"
    assert head.sources["lead_image"] == "link image_src"


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        *(
            (name, True)
            for name in (
                "silicon-valley",
                "iconic-bridge",
                "semiconductor-plant",
                "badger-in-snow",
                "blanket",
                "authority",
            )
        ),
        *(
            (name, True)
            for name in (
                "catalogo-2026",
                "el-psicologo",
                "avatar-film-still",
                "coauthors",
                "clock-tower-fire",
                "arrow-of-time",
                "5e9d3c-default",
                "loan-default-vote",
                "vi/b4fTide/default",
                "calendar-girls",
            )
        ),
        *(
            (name, False)
            for name in (
                "logo",
                "siteLogo",
                "sitelogo-512",
                "icon-512",
                "favicon",
                "badge-2",
                "fallback",
                "placeholder",
            )
        ),
        *(
            (name, False)
            for name in ("ico/weather/5", "arrow-top", "some-default", "default-1200x630", "news_default_2")
        ),
        *((name, False) for name in ("og_default", "share-image", "avatars/12", "blank", "logo-new")),
    ],
)
def test_whole_words_of_an_address_tell_that_a_file_is_no_picture(name: str, shown: bool) -> None:
    stated = f"https://site.example/i/{name}.jpg"
    assert (lead("", f'<meta property="og:image" content="{stated}">') == stated) is shown


@pytest.mark.parametrize(
    ("stated", "caption"),
    [
        ("https://harbour.example/files/1/tide.jpg", "The tide."),
        ("https://harbour.example/files/2/tide.jpg", None),
        ("https://harbour.example/files/1/tide.jpg?of=2", None),
    ],
    ids=["the same folder", "another", "a program's"],
)
def test_a_short_file_name_counts_with_its_folders(stated: str, caption: str | None) -> None:
    shown = '<figure><img src="/files/1/tide.jpg"><figcaption>The tide.</figcaption></figure>'
    text = f"<p>{SENTENCE}</p>" * 3
    image = of(harbour.page(f"{text}{shown}{text}", head=f'<meta property="og:image" content="{stated}">')).lead_image
    assert image is not None
    assert (image.url, image.caption) == (stated, caption)


@pytest.mark.parametrize(
    ("shown", "caption"),
    [
        ("/i/quay-at-dawn/25770058/3-format2003.jpg", "The tide."),
        ("/i/letter-of-the-port/25600134/3-formatOriginal.jpg", None),
    ],
    ids=["another size in the same folder", "another picture of that size"],
)
def test_a_size_is_no_name_of_a_file(shown: str, caption: str | None) -> None:
    stated = "https://harbour.example/i/quay-at-dawn/25770058/3-formatOriginal.jpg"
    figure = f'<figure><img src="{shown}"><figcaption>The tide.</figcaption></figure>'
    text = f"<p>{SENTENCE}</p>" * 3
    image = of(harbour.page(f"{text}{figure}{text}", head=f'<meta property="og:image" content="{stated}">')).lead_image
    assert image is not None
    assert ("quay-at-dawn" in image.url, image.caption) == (True, caption)


@pytest.mark.parametrize(
    ("caption", "credit"), [("", "Kay Stone"), ("The quay", None)], ids=["no word is shown", "a caption is shown"]
)
def test_a_picture_without_a_word_has_the_credit_of_its_data(caption: str, credit: str | None) -> None:
    stated = '{"@type": "ImageObject", "url": "https://harbour.example/i/quay-1.jpg", "creditText": "Kay Stone", "caption": "A quay"}'
    data = f'{{"@type": "NewsArticle", "headline": "The old harbour", "image": {stated}}}'
    shown = f'<figure><img src="/i/quay-1.jpg"><figcaption>{caption}</figcaption></figure>'
    image = of(page(ld(data), shown)).lead_image
    assert image is not None
    assert (image.caption or "", image.credit) == (caption, credit)


def test_a_credit_in_the_field_of_the_caption_is_the_credit() -> None:
    stated = (
        '{"@type": "ImageObject", "url": "https://harbour.example/i/quay-1.jpg", "caption": "Photo: Kay Stone/Tide"}'
    )
    image = of(page(ld(f'{{"@type": "NewsArticle", "headline": "The old harbour", "image": {stated}}}'), "")).lead_image
    assert image is not None
    assert (image.caption, image.credit) == (None, "Photo: Kay Stone/Tide")


def test_an_icon_of_which_the_page_tells_only_the_height_is_no_lead_image() -> None:
    deck = '<p class="summary">A light was lit on the old wall, and nobody had told the pilots.</p>'
    assert lead(f'<div><img height="27" src="/i/listen"></div>{deck}') == SHARED


@pytest.mark.parametrize(
    ("address", "led"),
    [
        ("/i/quay.jpg?w=60&h=60", None),
        ("/i/quay.jpg?w=960&h=540", "https://site.example/i/quay.jpg?w=960&h=540"),
    ],
)
def test_a_thumbnail_that_only_the_data_name_is_no_lead(address: str, led: str | None) -> None:
    assert lead("", f'<meta property="og:image" content="https://site.example{address}">') == led


def test_an_icon_that_data_and_page_show_alike_is_no_lead() -> None:
    icon = '<p><img src="/i/topic_64.png" width="64" height="64"></p>'
    assert lead(icon, '<meta property="og:image" content="https://site.example/i/topic_64.png">') is None


def of_both(stated: str, shown: str) -> republish.Article:
    """The article of a page whose data name one file, and whose text shows another with a caption."""
    figure = f'<figure><img src="{shown}"><figcaption>The quay at noon. Photo: Ada Marlow</figcaption></figure>'
    inner = f"<p>{SENTENCE}</p>" * 3 + figure + harbour.paragraph(6)
    return republish.extract(
        Page.from_html(harbour.page(inner, head=f'<meta property="og:image" content="{stated}">'), harbour.URL)
    )


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ("https://cdn.example/2026/84211-scaled.jpg?w=1200", "https://cdn.example/2026/84211-scaled.jpg"),
        ("https://cdn.example/a/wide/quay-at-noon-110.webp", "https://cdn.example/a/original/quay-at-noon-110.jpg"),
        ("https://cdn.example/2026/quay-1200x630.jpg", "https://cdn.example/2026/quay.jpg"),
    ],
    ids=["query", "long name", "size in the name"],
)
def test_the_lead_is_the_rendition_that_the_article_shows(stated: str, shown: str) -> None:
    article = of_both(stated, shown)
    assert article.lead_image is not None
    assert (article.lead_image.url, article.lead_image.credit, article.lead_image.lead) == (
        shown,
        "Photo: Ada Marlow",
        True,
    )


@pytest.mark.parametrize(
    "shown",
    ["https://cdn.example/2026/pier.jpg", "https://cdn.example/picture?id=8", "https://cdn.example/picture?id=7&w=60"],
)
def test_another_picture_or_a_thumbnail_of_the_text_leaves_the_lead_alone(shown: str) -> None:
    article = of_both("https://cdn.example/picture?id=7&w=1200", shown)
    assert article.lead_image is not None
    assert article.lead_image.url == "https://cdn.example/picture?id=7&w=1200"


MENU = "".join(f'<li><img src="/media/signs/{name}.png" alt="{name}"></li>' for name in ("settings", "facebook"))


@pytest.mark.parametrize(
    "menu",
    [
        f"<ul>{MENU}</ul>",
        '<div><img src="/media/socialicons/facebook.png" alt="News on Facebook"></div>',
        '<div class="s-ewm"><img src="/images/wx.png"><div>Follow us</div></div>',
    ],
    ids=["items of a list", "social icons", "a code to scan"],
)
def test_the_icons_of_a_menu_are_no_lead(menu: str) -> None:
    assert lead(menu) == SHARED


def test_a_thumbnail_that_the_page_shows_gives_way_to_the_whole_file() -> None:
    small = '<a href="/i/quay.jpg"><img src="/i/quay-150x150.jpg" alt="The quay"></a>'
    inner = f"<p>{SENTENCE}</p>" * 3
    assert lead(f"{inner}<div>{small}</div>", STATED) == SHARED


PARTNER = '<div class="meta"><div><time>May 4, 2026</time></div><div class="partner"><p>From <a href="{}">{}</a></p></div><p class="byline">By Ada Moor</p></div>'
SIGN = '<img src="/chrome/partner-4711.gif" alt="Coast Desk">'


@pytest.mark.parametrize(
    ("above", "first"),
    [
        (PARTNER.format("https://coastdesk.example/", SIGN), False),
        (PARTNER.format("http://www.coastdesk.example", SIGN), False),
        (PARTNER.format("#", SIGN), True),
        (f'<figure><a href="https://coastdesk.example/">{SIGN}</a><figcaption>The quay in May.</figcaption></figure>', True),
    ],
    ids=["partner", "without a stroke", "opens nothing", "figure"],
)  # fmt: skip
def test_the_sign_of_another_site_over_the_text_is_no_lead(above: str, *, first: bool) -> None:
    assert ("/chrome/" in (lead(above) or "")) is first


DEED = "https://creativecommons.org/licenses/by/2.0/"


@pytest.mark.parametrize(
    ("stated", "license", "credit"),
    [
        (f'"license": "{DEED}", "creditText": "Kay Stone"', "CC-BY-2.0", "Kay Stone"),
        (f'"license": "{DEED}", "creator": {{"@type": "Person", "name": "Kay Stone"}}', "CC-BY-2.0", "Kay Stone"),
        (
            f'"license": "{DEED}", "creditText": "Kay Stone", "copyrightNotice": "© Agency"',
            "CC-BY-2.0",
            "Kay Stone, © Agency",
        ),
        (f'"license": "{DEED}"', None, None),
        ('"creditText": "Kay Stone, CC BY 2.0"', "CC-BY-2.0", "Kay Stone, CC BY 2.0"),
        ('"creditText": "Kay Stone, CC BY"', "CC-BY", "Kay Stone, CC BY"),
        ('"caption": "The quay. Photo: Kay Stone, CC BY 2.0"', "CC-BY-2.0", "Photo: Kay Stone, CC BY 2.0"),
        (
            '"creditText": "Kay Stone, CC BY 2.0", "copyrightHolder": "Agency"',
            "CC-BY-2.0",
            "Kay Stone, CC BY 2.0, Agency",
        ),
        ('"creditText": "Kay Stone, not CC BY 2.0"', None, "Kay Stone, not CC BY 2.0"),
        ('"creditText": "Map: Kay Stone. Data: Tilery, CC BY 2.0"', None, "Map: Kay Stone. Data: Tilery, CC BY 2.0"),
        ('"caption": "Kay Stone explains CC BY 2.0 to pupils"', None, None),
        ('"license": "https://shop.example/terms", "creditText": "Kay Stone, CC BY 2.0"', None, "Kay Stone, CC BY 2.0"),
        ('"license": "https://shop.example/terms", "creditText": "Kay Stone"', None, "Kay Stone"),
        (f'"acquireLicensePage": "{DEED}", "creditText": "Kay Stone"', None, "Kay Stone"),
        (f'"sdLicense": "{DEED}", "creditText": "Kay Stone"', None, "Kay Stone"),
        (f'"license": ["{DEED}", "https://shop.example/terms"], "creditText": "Kay Stone"', None, "Kay Stone"),
    ],
)
@pytest.mark.parametrize("caption", ["", "<figcaption>A quay. Photo: Max Orr</figcaption>"])
def test_a_picture_without_a_word_has_the_licence_of_its_data(
    caption: str, stated: str, license: str | None, credit: str | None
) -> None:
    value = f'{{"@type": "ImageObject", "url": "https://harbour.example/i/quay-1.jpg", {stated}}}'
    data = f'{{"@type": "NewsArticle", "headline": "The old harbour", "image": {value}}}'
    image = of(page(ld(data), f'<figure><img src="/i/quay-1.jpg">{caption}</figure>')).lead_image
    assert image is not None
    found = image.license.id if image.license else None
    assert (found, image.credit) == ((None, "Photo: Max Orr") if caption else (license, credit))


PORTRAIT = '<div class="author-info"><a rel="author" href="/al"><img class="avatar" src="{}" width="512" height="512"></a> Al Poe writes.</div>'


@pytest.mark.parametrize(
    "shown", ["https://site.example/i/portrait-of-al-512x512.jpg", "https://site.example/i/portrait-of-al.jpg"]
)
def test_the_portrait_of_the_author_is_no_lead_though_the_data_name_it(shown: str) -> None:
    stated = '<meta property="og:image" content="https://site.example/i/portrait-of-al.jpg">'
    assert lead(PORTRAIT.format(shown), stated) is None


def test_a_picture_that_is_the_authors_portrait_and_the_storys_is_the_lead() -> None:
    file = "https://site.example/i/portrait-of-al.jpg"
    story = f'<figure><img src="{file}" width="900" height="600"></figure>'
    assert lead(PORTRAIT.format(file) + story, f'<meta property="og:image" content="{file}">') == file


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("https://img.harbour.example/i/harbour_facebook.jpg", False),
        ("https://img.harbour.example/i/quay_facebook.jpg", True),
        ("https://town.example/content/tncms/custom/image/69fce19e-58f5-11e7.jpg", False),
        ("https://town.example/content/tncms/assets/v3/editorial/69fce19e-58f5-11e7.jpg", True),
    ],
    ids=["the site's card", "another's name", "the system's own", "an article's"],
)
def test_what_a_site_states_for_all_of_its_pages_is_no_lead(file: str, expected: bool) -> None:
    assert (lead("", f'<meta property="og:image" content="{file}">') == file) is expected
