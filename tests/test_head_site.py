"""Publisher and keywords: names that readers would know, not the labels of a content system."""

from __future__ import annotations

import json

import pytest

from republish import _html
from republish.extraction.head.reading import Head, read_head
from republish.model import Page


def head(markup: str, url: str = "https://www.harbourpost.example/tides", title: str = "Tides") -> Head:
    html = (
        f"<html lang=en><head><title>{title}</title>{markup}</head><body><h1>Tides</h1><p>They turn.</p></body></html>"
    )
    return read_head(_html.parse(html, url), Page.from_html(html, url))


def data(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", "headline": "Tides", **fields})}</script>'


@pytest.mark.parametrize(
    ("stated", "keywords"),
    [
        (["Ferries", "Business, Finance, & Economics"], ("Ferries", "Business, Finance, & Economics")),
        (["Ferries, Tides, Ferries"], ("Ferries", "Tides")),
        (["26157981-b4f7-4929-adc1-e860c6f03636", "Tides"], ("Tides",)),
        (["Category: Travel", "NLP Category: General", "NLP Entity Tokens: Mora", "Page Type: Article", "Tides"], ("Tides",)),
        (["Day: Friday", "Time: 11.00", "Tides"], ("Tides",)),
        (["sections/coast", "topic/high water & storms", "Tides"], ("Tides",)),
        (["harbourpost.example", "Uncategorized", "4711", "Tides"], ("Tides",)),
        (["The pilots of Mora had not been told about the new light of that night", "Tides"], ("Tides",)),
        (["content-type: Round-up", "locale: US", "displayType: listicle", "subsection: Coast", "Tides"], ("Tides",)),
        (["iPhone: Tides", "Red-tide: Mora"], ("iPhone: Tides", "Red-tide: Mora")),
        (["Star Wars: The Tides", "AC/DC", "St. Mora", "24/7"], ("Star Wars: The Tides", "AC/DC", "St. Mora", "24/7")),
        (["Lite:true", "Tag:Tides", "Tag:Ferries", "Publication:harbour"], ("Tides", "Ferries")),
        (['"TIDES"', "Page: article", "affiliate"], ("TIDES",)),
    ],
)  # fmt: skip
def test_keywords_are_words_for_readers(stated: list[str], keywords: tuple[str, ...]) -> None:
    assert head(data(keywords=stated)).keywords == keywords


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("keywords", "Tides | Ferries"),
        ("keywords", "Tides، Ferries"),
        ("og:article:tag", "Tides, Ferries"),
        ("parsely-tags", "Tides,Ferries"),
        ("sailthru.tags", "Tides, Ferries"),
        ("citation_keywords", "Tides; Ferries"),
        ("DC.subject", "Tides; Ferries"),
        ("keywords", "Tag:Tides, Topic: Ferries"),
    ],
)
def test_keywords_stand_in_many_elements_and_behind_many_signs(name: str, content: str) -> None:
    assert head(f'<meta name="{name}" content="{content}">').keywords == ("Tides", "Ferries")


def test_labels_alone_leave_the_page_s_other_keywords() -> None:
    found = head(f'{data(keywords=["Category: Travel"])}<meta name="keywords" content="Tides, Ferries">')
    assert (found.keywords, found.sources["keywords"]) == (("Tides", "Ferries"), "meta keywords")


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Tides - The Harbour Post", "The Harbour Post"),
        ("Tides | Harbour Post", "Harbour Post"),
        ("Harbour Post – Tides", "Harbour Post"),
        ("Tides – harbourpost.example", "harbourpost.example"),
        ("Tides – News", None),
        ("Harbour Post", None),
        ("tides [Harbourpost Handbook]", "Harbourpost Handbook"),
        ("Harbourpost tides [video]", None),
    ],
)
def test_the_title_s_end_names_a_publisher_that_its_address_repeats(title: str, publisher: str | None) -> None:
    found = head("", title=title)
    assert (found.publisher, found.sources.get("publisher")) == (publisher, "title" if publisher else None)


@pytest.mark.parametrize(
    ("url", "title", "publisher"),
    [
        ("https://v8.example/tides", "Tides · V8", "V8"),
        ("https://www.v8.example/tides", "Tides · V8", "V8"),
        ("https://v8.example/tides", "Tides · V8 engines", None),
        ("https://en.harbourpost.example/tides", "Tides | EN", None),
    ],
)
def test_a_name_of_two_letters_is_the_address_s_own(url: str, title: str, publisher: str | None) -> None:
    assert head("", url, title).publisher == publisher


@pytest.mark.parametrize(
    "nowhere",
    ["Uncategorized", "Uncategorised", "Allgemein", "Sin categoría", "Non classé", "Senza categoria", "Sem categoria", "Geen categorie",
     "Ukategorisert", "Okategoriserade", "Без рубрики", "未分类", "未分類", "post", "nil", "Articles", "Front Page", "Homepage", "Featured"],
)  # fmt: skip
def test_where_nobody_filed_a_text_is_no_section(nowhere: str) -> None:
    assert head(data(articleSection=nowhere)).section is None
    assert head(f'<meta property="article:section" content="{nowhere}">').section is None
    assert head(data(articleSection=f"{nowhere},Harbour")).section == "Harbour"
    assert head(data(articleSection=f"{nowhere} tides")).section == f"{nowhere} tides"


TAGS = '<ul class="tags-list"><li><a rel="tag" href="/tag/piers">#Piers</a>, <li><a rel="tag" href="/tag/low-water">Low water</a></ul>'
LISTED = TAGS.replace("rel=", "data-rel=")


def filed(below: str, markup: str = "") -> tuple[str, ...]:
    html = f"<html lang=en><head>{markup}</head><body><article><h1>Tides</h1><p>They turn.</p>{below}</article></body></html>"
    url = "https://www.harbourpost.example/tides"
    return read_head(_html.parse(html, url), Page.from_html(html, url)).keywords


def test_what_counters_are_told_gives_way_to_the_tags_that_readers_see() -> None:
    assert filed(TAGS, '<meta name="sailthru.tags" content="ideas, length-long">') == ("Piers", "Low water")


@pytest.mark.parametrize(
    ("below", "keywords"),
    [
        (TAGS, ("Piers", "Low water")),
        (f"{TAGS}<footer>{TAGS}</footer>", ("Piers", "Low water")),
        (f"<footer>{TAGS}<p><a rel='category tag' href='/coast'>Coast</a></footer>", ("Piers", "Low water")),
        (f"<footer>{TAGS}<p><a rel=tag href='/category/coast'>Coast</a></footer>", ("Piers", "Low water")),
        (f"<div class=tagcloud>{TAGS}</div>", ()),
        (f"<aside>{TAGS}</aside>", ()),
        (f"{TAGS}<div class=post><p><a rel=tag href='/tag/bells'>Bells</a></div>", ()),
        ("".join(f"<a rel=tag href='/tag/{number}'>Pier {number}</a>" for number in range(40)), ()),
        (LISTED, ("Piers", "Low water")),
        (f"<footer>{LISTED}</footer>", ("Piers", "Low water")),
        (f"<p>Filed under: {LISTED}</p>", ("Piers", "Low water")),
        (LISTED.replace("/tag/", "/argomenti/"), ("Piers", "Low water")),
        (LISTED.replace("/tag/", "/stitky/"), ("Piers", "Low water")),
        (LISTED.replace("/tag/", "/search/label/"), ("Piers", "Low water")),
        (LISTED.replace('data-rel="tag"', 'itemprop="keywords"').replace("/tag/", "/x/"), ("Piers", "Low water")),
        (LISTED.replace("/tag/", "/coast/"), ()),
        (LISTED.replace("Low water", "See all tags"), ()),
        (f"<nav>{LISTED}</nav>", ()),
        (f"{LISTED}<div>{LISTED.replace('Piers', 'Bells')}</div>", ()),
        (
            "<p>The pilots of <a href='/tag/mora'>Mora</a> saw a light on the old wall at <a href='/tag/piers'>Piers</a>.</p>",
            (),
        ),
        ("<p><a href='/tag/piers'>Piers</a></p>", ()),
    ],
    ids=[
        "list",
        "twice",
        "categories",
        "category's address",
        "cloud",
        "aside",
        "two posts",
        "many",
        "unmarked",
        "the article's footer",
        "label",
        "in Italian",
        "in Czech",
        "labels",
        "properties",
        "other addresses",
        "menu",
        "nav",
        "two lists",
        "in a sentence",
        "alone",
    ],
)
def test_tags_below_the_text_are_keywords(below: str, keywords: tuple[str, ...]) -> None:
    assert filed(below) == keywords


def test_tags_before_the_headline_are_the_site_s() -> None:
    html = f"<html lang=en><body>{TAGS}<article><h1>Tides</h1><p>They turn.</p>{TAGS.replace('tag/', 'tags/')}</article></body></html>"
    url = "https://www.harbourpost.example/tides"
    assert read_head(_html.parse(html, url), Page.from_html(html, url)).keywords == ("Piers", "Low water")
    other = html.replace("Piers", "Bells", 1)
    assert read_head(_html.parse(other, url), Page.from_html(other, url)).keywords == ("Piers", "Low water")


def test_topics_in_the_footer_of_the_page_are_the_site_s() -> None:
    html = (
        f"<html lang=en><body><article><h1>Tides</h1><p>They turn.</p></article><footer>{LISTED}</footer></body></html>"
    )
    url = "https://www.harbourpost.example/tides"
    assert read_head(_html.parse(html, url), Page.from_html(html, url)).keywords == ()


def test_what_the_data_state_goes_before_tags() -> None:
    assert filed(TAGS, '<meta name="keywords" content="Tides, Ferries">') == ("Tides", "Ferries")


def node(**fields: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(fields)}</script>'


HOUSE = {"@type": "Organization", "name": "Harbour Post", "url": "https://www.harbourpost.example/"}


@pytest.mark.parametrize(
    ("markup", "publisher"),
    [
        (node(**{"@type": "WebSite", "name": "Harbour Post"}), "Harbour Post"),
        (node(**{"@type": "NewsMediaOrganization", "name": "Harbour Post"}), "Harbour Post"),
        (data(isPartOf={"@type": "WebSite", "name": "Harbour Post"}), "Harbour Post"),
        (node(**HOUSE), "Harbour Post"),
        ('<meta name="apple-mobile-web-app-title" content="Harbour Post">', "Harbour Post"),
        ('<meta name="publisher" content="Harbour Post">', "Harbour Post"),
        (data(isPartOf={"@type": "WebPage", "name": "High water"}), None),
        (data(isPartOf={"@type": ["CreativeWork", "Product"], "name": "Harbour Plus"}), None),
        (node(**HOUSE | {"url": "https://agency.example/"}), None),
        (node(**{"@type": "WebSite", "name": "Tides"}), None),
        (node(**{"@type": "WebSite", "name": "WordPress"}), None),
        (node(**HOUSE) + node(**HOUSE | {"name": "Ferry Lines"}), None),
        ('<meta name="publisher" content="https://www.facebook.com/harbour">', None),
    ],
)
def test_the_site_as_the_data_describe_it_is_the_publisher(markup: str, publisher: str | None) -> None:
    assert head(markup).publisher == publisher


@pytest.mark.parametrize(
    ("title", "home", "notice", "publisher"),
    [
        ("Tides | Портовые вести", "Home", "© 2026 Портовые вести. All rights reserved", "Портовые вести"),
        ("Tides", "<img src=l.png alt='港湾新聞'>", "Copyright © 港湾新聞", "港湾新聞"),
        ("Tides | Wall", "Home", "© 2026 Theme by Wall", None),
        ("Tides", "2026", "© 2026 Портовые вести", None),
        ("Tides | Порт", "Home", "© 2026 Портовые вести", None),
    ],
)
def test_a_name_in_letters_that_no_address_has_stands_in_the_notice_too(
    title: str, home: str, notice: str, publisher: str | None
) -> None:
    html = f"<html lang=en><head><title>{title}</title></head><body><a href='/'>{home}</a><h1>Tides</h1><p>They turn.</p><footer><p>{notice}</p></footer></body></html>"
    found = read_head(
        _html.parse(html, "https://port.example/tides"), Page.from_html(html, "https://port.example/tides")
    )
    assert found.publisher == publisher


def test_an_address_is_no_name() -> None:
    found = head(
        f'{data(publisher={"name": "https://harbourpost.example"})}<meta property="og:site_name" content="Harbour Post">'
    )
    assert found.publisher == "Harbour Post"


@pytest.mark.parametrize(
    ("site", "publisher"),
    [("Why tides turn: a guide | Harbour Post", "Harbour Post"), ("Why tides turn: a guide", None)],
)
def test_a_name_comes_without_the_article_s_title(site: str, publisher: str | None) -> None:
    meta = (
        f'<meta property="og:title" content="Why tides turn: a guide"><meta property="og:site_name" content="{site}">'
    )
    assert head(meta).publisher == publisher


@pytest.mark.parametrize(
    ("picture", "taken"),
    [
        ("/coast/wall.jpg", True),
        ("/coast/wall.jpg?w=640", True),
        ("/people/ada.jpg?w=120&h=120", False),
        ("/img/appQrCode.png", False),
        ("/img/authors/ada.jpg", False),
        ("/counter/7.gif", False),
        ("/img/play-large.png", False),
        ("/img/playground-of-mora.jpg", True),
        ("/img/counter-light.jpg", True),
    ],
)
def test_portraits_and_codes_are_no_lead_image(picture: str, taken: bool) -> None:
    html = f'<html lang=en><body><h1>Tides</h1><div><img src="{picture}"></div><p>They turn.</p></body></html>'
    url = "https://www.harbourpost.example/tides"
    found = read_head(_html.parse(html, url), Page.from_html(html, url))
    assert (found.lead_image is not None) is taken


@pytest.mark.parametrize("style", ["visibility: hidden", "width:0;display:none"])
def test_a_picture_that_nobody_sees_is_no_lead_image(style: str) -> None:
    pictures = f'<img src="/hit.gif?a=1" alt="pixel" style="{style}"><img src="/coast/wall.jpg" style="width: 100%">'
    html = f"<html lang=en><body><h1>Tides</h1><div>{pictures}</div><p>They turn.</p></body></html>"
    url = "https://www.harbourpost.example/tides"
    lead = read_head(_html.parse(html, url), Page.from_html(html, url)).lead_image
    assert lead is not None
    assert lead.url.endswith("/coast/wall.jpg")


@pytest.mark.parametrize(
    ("markup", "names"),
    [
        ('<meta name=author content="Ada Marlow">', ["Ada Marlow"]),
        (data(author={"@type": "Person", "name": "Ada Marlow"}, publisher={"name": "Low Water"}), ["Ada Marlow"]),
        ('<meta name=author content="Adam Arlow"><meta property="og:site_name" content="Adam Arlow">', ["Adam Arlow"]),
        (data(author={"@type": "Organization", "name": "Ada Marlow"}), []),
        ('<meta name=author content="adamarlow">', []),
    ],
    ids=["meta", "json-ld", "the site's name begins as people's do", "an organization", "one word"],
)
def test_a_full_name_that_only_the_address_repeats_is_a_person_s(markup: str, names: list[str]) -> None:
    found = head(markup, url="https://adamarlow.example/tides")
    assert [author.name for author in found.authors] == names


@pytest.mark.parametrize(
    ("heading", "stated", "title"),
    [
        ("Walls of the coast – Harbour Post", "Walls of the coast", "Walls of the coast"),
        ("Walls of the coast – Harbour Post", "The walls", "Walls of the coast – Harbour Post"),
        ("Walls &amp;#x26; Quays", "Walls &amp; Quays", "Walls & Quays"),
    ],
)
def test_a_headline_is_told_from_the_site_s_name_where_the_data_do(heading: str, stated: str, title: str) -> None:
    html = (
        f'<html lang=en><head><title>{stated}</title><meta property="og:title" content="{stated}"></head>'
        f"<body><h1>{heading}</h1><p>They turn.</p></body></html>"
    )
    url = "https://www.harbourpost.example/walls"
    assert read_head(_html.parse(html, url), Page.from_html(html, url)).title == title


def feed(title: str) -> str:
    return f'<link rel="alternate" type="application/rss+xml" title="{title}" href="/feed">'


OWN_LINK = '<a href="/">Low Water</a>'
FAR = "https://x.example/tides"


@pytest.mark.parametrize(
    ("markup", "title", "publisher"),
    [
        (feed("Low Water » Feed"), "Tides ~ Low Water", "Low Water"),
        (feed("Low Water RSS Feed"), "Tides : Low Water | Notes on the sea | 6. Jahrgang", "Low Water"),
        (feed("Low Water - Atom"), "Low Water: Tides", "Low Water"),
        (feed("x | water » Feed"), "Tides", None),
        (feed("Low Water » Tides Kommentar-Feed"), "Tides", None),
        (feed("RSS"), "Tides - RSS", None),
        (feed("Sea (RSS)") + feed("Land (RSS)"), "Tides | Sea | Ada Marlow", None),
        (OWN_LINK, "Tides | Low Water", "Low Water"),
        ('<a href="/"><img src="/l.png" alt="Low Water"></a>', "Tides – Low Water", "Low Water"),
        (OWN_LINK.replace('"/"', '"/water"'), "Tides | Low Water", None),
        (OWN_LINK, "Low Water of the year", None),
        (OWN_LINK, "Tides [Low Water]", "Low Water"),
        (OWN_LINK, "Tides [Neaps]", None),
        ('<div itemprop="publisher" itemscope><meta itemprop="name" content="Low Water"></div>', "Tides", "Low Water"),
        ('<div itemprop="publisher"><a itemprop="name" href="/">Low Water</a></div>', "Tides", "Low Water"),
        ("", "Tides | Low Water", None),
    ],
)  # fmt: skip
def test_a_site_s_name_is_taken_where_something_else_says_it_too(
    markup: str, title: str, publisher: str | None
) -> None:
    assert head(markup, FAR, title).publisher == publisher


def test_a_feed_names_the_site_where_the_address_repeats_a_word() -> None:
    assert head(feed("kinra | blog » Feed"), "https://blog.kinra.example/?p=1").publisher == "kinra | blog"


@pytest.mark.parametrize(
    ("site", "title", "publisher"),
    [
        ("Harbourpost - All-in-One News of the Sea", "Tides", "Harbourpost"),
        ("Low Water - Notes on the Sea", "Tides | Low Water", "Low Water"),
        ("Low Water - Notes on the Sea", "Tides", "Low Water - Notes on the Sea"),
        ("Low Water -", "Tides", "Low Water"),
        ("News of the Sea | Harbourpost 7 | Mora", "Tides", "Harbourpost 7"),
        ("Ada Marlow - “Harbourpost”", "Tides", "Harbourpost"),
        ("The Post of the Harbour - harbourpost.example", "Tides", "The Post of the Harbour - harbourpost.example"),
        ("Harbourpost - Harbourpost Media", "Tides", "Harbourpost"),
        ("Low-Water", "Tides", "Low-Water"),
        ("Harbourpost, the free news of the sea", "Tides", "Harbourpost"),
        ("Harbourpost, Tides and Ferries", "Tides", "Harbourpost, Tides and Ferries"),
        ("Low Water, the free news of the sea", "Tides", "Low Water, the free news of the sea"),
    ],
)
def test_a_slogan_behind_the_name_goes_where_the_name_stands_alone_too(site: str, title: str, publisher: str) -> None:
    assert head(f'<meta property="og:site_name" content="{site}">', title=title).publisher == publisher


@pytest.mark.parametrize(
    ("stated", "section"),
    [
        ("Social Media, B2B, Best Practice", "Social Media"),
        ("Guides,Entertainment", "Guides"),
        ("Arts, Design & Culture", "Arts, Design & Culture"),
        ("Health, Science, and Technology", "Health, Science, and Technology"),
        ("post", None),
        ("Artikel", None),
        ("The pilots had not been told about the new light when the harbour woke that morning.", None),
        ("Posts of the sea", "Posts of the sea"),
    ],
)
def test_of_a_list_of_sections_the_first_is_taken(stated: str, section: str | None) -> None:
    assert head(data(articleSection=stated)).section == section
    assert head(f'<meta property="article:section" content="{stated}">').section == section


def named(publisher: str, site: str) -> str:
    return (
        f'{data(publisher={"@type": "Organization", "name": publisher})}<meta property="og:site_name" content="{site}">'
    )


@pytest.mark.parametrize(
    ("stated", "site", "title", "publisher"),
    [
        ("Blogger", "Harbour Post", "Tides", "Harbour Post"),
        ("Blogger", "", "Tides", None),
        ("HP News Service", "Harbour Post", "Tides", "Harbour Post"),
        ("Low Water Agency", "The Coast", "Tides - The Coast", "The Coast"),
        ("harbour post", "The Harbour Post", "Tides", "The Harbour Post"),
        ("harbourpost.example", "Harbour Post", "Tides", "Harbour Post"),
        ("Harbour Post Media", "The Coast", "Tides - The Coast", "Harbour Post Media"),
        ("Low Water", "harbourpost.example", "Tides", "Low Water"),
        ("Low Water", "harbourpost", "Tides", "Low Water"),
        ("Low Water", "Harbour Post", "Tides | Low Water | Harbour Post", "Low Water"),
        ("Low Water", "The Coast", "Tides", "Low Water"),
    ],
    ids=["a system", "nothing else", "its desk", "an agency", "small letters", "an address", "the house", "a host", "a label", "in the title", "neither"],
)  # fmt: skip
def test_a_name_that_is_none_gives_way_to_the_site_s(stated: str, site: str, title: str, publisher: str | None) -> None:
    assert head(named(stated, site), title=title).publisher == publisher


@pytest.mark.parametrize(
    ("host", "footer", "publisher"),
    [
        ("www.nhpost.example", "© 2022 The New Harbour Post Company", "The New Harbour Post"),
        ("www.nhp.example", "© 2022 The New Harbour Post Company", "The New Harbour Post"),
        ("www.nhpost.example", "© 2022 Low Water Company", None),
        ("www.seaside.example", "© 2022 The New Harbour Post Company", None),
    ],
    ids=["last word whole", "initials", "no notice", "another address"],
)
def test_an_address_may_be_short_for_the_title_s_end(host: str, footer: str, publisher: str | None) -> None:
    url, title = f"https://{host}/tides", "Tides - The New Harbour Post"
    html = f"<html lang=en><head><title>{title}</title></head><body><h1>Tides</h1><p>They turn.</p><footer><p>{footer}</p></footer></body></html>"
    assert read_head(_html.parse(html, url), Page.from_html(html, url)).publisher == publisher


@pytest.mark.parametrize(
    ("section", "found"),
    [("tags", None), ("Harbour Post", None), ("harbourpost.example", None), ("Ports", "Ports"), ("Node.js", "Node.js")],
    ids=["an address's word", "the site itself", "its host", "a section", "a section with a dot"],
)
def test_what_is_no_section_is_not_taken_for_one(section: str, found: str | None) -> None:
    markup = data(articleSection=section, publisher={"@type": "Organization", "name": "Harbour Post"})
    assert head(markup).section == found


def test_a_section_is_no_publisher() -> None:
    meta = '<meta property="og:site_name" content="Ports"><meta property="article:section" content="Ports">'
    assert head(meta).publisher is None
    assert head(meta, "https://www.ports.example/tides").publisher == "Ports"


def test_the_page_s_whole_title_is_no_publisher() -> None:
    title = "Tides: how the ferry came to Mora in spite of it"
    meta = f'<meta property="og:site_name" content="{title}"><meta property="og:title" content="The ferry is late">'
    assert head(meta, title=title).publisher is None


def test_a_publisher_of_the_data_comes_without_its_slogan() -> None:
    markup = data(publisher={"@type": "Organization", "name": "harbourpost.example - News of the Sea and the Coast"})
    assert head(markup, title="Tides").publisher == "harbourpost.example"


@pytest.mark.parametrize(("stated", "publisher"), [("TISTORY", "Low Water"), ("Tidal Press", "Tidal Press")])
def test_a_system_that_is_stated_as_the_publisher_gives_way_to_the_site_s_name(stated: str, publisher: str) -> None:
    markup = data(publisher={"@type": "Organization", "name": stated})
    assert head(f'{markup}<meta property="og:site_name" content="Low Water">').publisher == publisher


@pytest.mark.parametrize("inner", ["http://www.harbourpost.example/tides", "www.harbourpost.example/tides"])
def test_a_copy_in_the_archive_is_of_the_archived_site(inner: str) -> None:
    url = f"https://web.archive.org/web/20160218174457/{inner}"
    found = head("", url=url, title="Tides - Harbour Post")
    assert (found.publisher, found.publisher_url) == ("Harbour Post", "https://www.harbourpost.example/")
    assert found.url == "https://" + inner.removeprefix("http://")


@pytest.mark.parametrize("name", ["apple-mobile-web-app-title", "application-name"])
def test_an_article_s_title_is_no_site_s_name(name: str) -> None:
    """As a theme states it for whoever puts a page on their telephone."""
    markup = f'<meta property="og:title" content="Tides"><meta name="{name}" content="Tides">'
    html = f"<html lang=en><head><title>Tides</title>{markup}</head><body><h1>Tides</h1><h2>Ebb</h2><p>They turn.</p></body></html>"
    url = "https://www.harbourpost.example/tides"
    assert read_head(_html.parse(html, url), Page.from_html(html, url)).title == "Tides"


@pytest.mark.parametrize(
    ("markup", "title"),
    [(OWN_LINK, "Tides of the coast"), (OWN_LINK.replace('"/"', '"/water"'), "Tides of the coast | Low Water")],
    ids=["the link to the front page says it", "another link does"],
)
def test_a_title_without_a_heading_comes_without_the_site_s_name(markup: str, title: str) -> None:
    html = f"<html lang=en><head><title>Tides of the coast | Low Water</title></head><body>{markup}<p>They turn.</p></body></html>"
    assert read_head(_html.parse(html, FAR), Page.from_html(html, FAR)).title == title


JOURNAL = (
    '<meta name="citation_journal_title" content="Tidal Research"><meta name="og:site_name" content="Open Sea Archive">'
)


@pytest.mark.parametrize(
    ("more", "publisher", "home"),
    [
        ("", "Tidal Research", None),
        (
            '<meta name="citation_publisher" content="Mora Press">',
            "Open Sea Archive",
            "https://www.harbourpost.example/",
        ),
        ('<meta name="DC.publisher" content="Mora Press">', "Open Sea Archive", "https://www.harbourpost.example/"),
    ],
)
def test_an_archive_of_many_journals_is_not_who_published_an_article(
    more: str, publisher: str, home: str | None
) -> None:
    """As PubMed Central shows articles: the journal is named, no publisher, and the site is the archive."""
    found = head(JOURNAL + more)
    assert (found.publisher, found.publisher_url) == (publisher, home)


@pytest.mark.parametrize(
    "more",
    [
        "",
        '<meta name="citation_publisher" content="Mora Library of Tides">',
        '<meta name="DC.Publisher" content="Mora Press">',
    ],
)
def test_an_article_of_a_journal_is_published_by_the_journal(more: str) -> None:
    """As Open Journal Systems and Janeway name it to scholars' search engines, beside the house or alone."""
    found = head('<meta name="citation_journal_title" content="Tidal Research">' + more)
    assert (found.publisher, found.publisher_url) == ("Tidal Research", "https://www.harbourpost.example/")


def test_what_a_site_calls_itself_stands_before_a_journal_that_it_cites() -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Tides","publisher":{"@type":"Organization","name":"Mora Mail"}}</script>'
    assert head('<meta name="citation_journal_title" content="Tidal Research">' + data).publisher == "Mora Mail"


@pytest.mark.parametrize(
    ("title", "stated", "name"),
    [
        ("A ring of dust | ESO", "www.eso.example", "ESO"),
        ("A ring of dust", "www.eso.example", "www.eso.example"),
        ("A ring of dust | Salon", "Salon.com", "Salon.com"),
    ],
)
def test_an_address_is_no_sites_name_where_the_page_shows_one(title: str, stated: str, name: str) -> None:
    html = f'<html lang=en><head><title>{title}</title><meta property="og:site_name" content="{stated}"></head><body><article><h1>A ring of dust</h1><p>{"It turns. " * 40}</p></article></body></html>'
    host = stated.lower() if stated.startswith("www") else "www.salon.com"
    url = f"https://{host}/news/ring/"
    assert read_head(_html.parse(html, url), Page.from_html(html, url)).publisher == name


PATH = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The wall","articleSection":["news/local"]}</script>'


@pytest.mark.parametrize(
    ("meta", "section"),
    [
        ('<meta property="og:section" content="Local">', "Local"),
        ('<meta property="article:section" content="Local">', "Local"),
        ("", "news/local"),
    ],
    ids=["Open Graph", "article", "nothing else"],
)
def test_where_a_section_is_kept_is_not_what_it_is_called(meta: str, section: str) -> None:
    assert head(PATH + meta).section == section


def test_a_section_with_a_stroke_in_its_name_stays() -> None:
    meta = '<meta property="og:section" content="Local">'
    assert head(PATH.replace("news/local", "Arts/Culture") + meta).section == "Arts/Culture"
