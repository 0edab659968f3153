"""A standfirst on pages whose data state none: what stands below the headline, in its header, or is named so."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph, sentence
from republish import Page

TEXT = "".join(
    f"<p>The pilots of pier {number} had not been told about the new light when the harbour woke that morning, and nobody "
    "said a word about it until the ferry came, which was late, and left again before noon.</p>"
    for number in range(4)
)
SUMMARY = "A light was lit on the old wall, and nobody had told the pilots."
OPEN = "Three decades of lighting the old harbour wall"


def article(head: str, behind: str = "") -> republish.Article:
    html = (
        f"<html lang=en><head><title>The wall of Mora</title></head><body><main><article>{head}"
        f'<div class="entry-content">{TEXT}</div></article></main>{behind}</body></html>'
    )
    return republish.extract(Page.from_html(html, "https://site.example/2026/the-wall"))


H1 = "<h1>The wall of Mora</h1>"
DAY = "<div>By Ada Marlow, 6 May 2024</div>"


@pytest.mark.parametrize(
    ("head", "standfirst"),
    [
        (f"<header>{H1}<p>{SUMMARY}</p><div>Share Listen Save</div></header>", SUMMARY),
        (f"<header>{H1}<p>{OPEN}</p><p>December 13, 2025</p></header>", OPEN),
        (f"<header><div><span>Coast</span>{H1}</div><p>{SUMMARY}</p><div>Listen</div></header>", SUMMARY),
        (f"<div class=x1><div class=x2>{H1}</div><p>{SUMMARY}</p>{DAY}</div>", SUMMARY),
        (f"<div class=page-head><div>Coast</div><nav></nav><ul><li>News</li></ul><div><div>{H1}</div><div><p>{SUMMARY}</p></div></div></div>", SUMMARY),
        (f"<header><nav>Coast</nav><div>{H1}<div><button>Copy</button></div></div><p>{SUMMARY}</p></header>", SUMMARY),
        (f"<div class=x1>{H1}<ul><li>Article</li></ul><div><p>{SUMMARY}</p></div><p>Words by Ada Marlow</p></div>", SUMMARY),
        (f"<div class=x1>{H1}<p></p><p>{SUMMARY}</p><p></p></div>", SUMMARY),
        (f"<div>{H1}<h5>{OPEN}</h5><p>December 13, 2025</p></div>", OPEN),
        (f"<d-title>{H1}<p>{SUMMARY}</p></d-title>", SUMMARY),
        (f"<div class=x1>{H1}<p>{OPEN}</p></div>", OPEN),
        (f"{H1}<p class=x1>{OPEN}</p>", None),
        (f"{H1}<section><p>{SUMMARY}</p><p>6 May 2024</p><div>Contents</div></section>", SUMMARY),
        (f"{H1}<section><p>{SUMMARY}</p><p>{SUMMARY * 3}</p><p>6 May 2024</p></section>", None),
        (f"<header>{H1}<p>By the reporters of the Harbour Post</p></header>", None),
        (f"<header>{H1}<p>6 May 2024, six minutes of reading, Mora and coast</p><div>Listen</div></header>", None),
        (f'<header>{H1}<p><a href="/ferry">The ferry to Mora is late again this week</a></p></header>', None),
        (f"<header>{H1}<p>Harbour and coast</p></header>", None),
    ],
    ids=["buttons behind", "no full stop", "headline in a box", "byline behind", "a named head", "button beside", "a label between", "empty paragraphs", "a low heading", "Distill", "in the headline's box", "no header", "a section", "a section of the text", "byline", "day", "other story", "few words"],
)  # fmt: skip
def test_a_paragraph_below_the_headline_in_its_header_sums_up(head: str, standfirst: str | None) -> None:
    assert article(head).standfirst == standfirst


@pytest.mark.parametrize(
    ("line", "behind", "found"),
    [
        (f"<span class=x1>{OPEN}</span>", DAY, True),
        (f"<div><p>{OPEN}, writes Ada Marlow</p></div>", "<div>Mon 6 May 2024 07.00 BST</div>", True),
        (f"<p class=x1>{OPEN}</p>", "<div><a href=/ada>Ada Marlow</a> <i>06.05.24</i></div>", True),
        ("<p class=x1>Department of Tides, Institute of the Sea, University of Mora, Mora</p>", DAY, False),
        ("<p class=x1>Lighting the old harbour wall</p>", DAY, False),
        (f'<p class=x1><a href="/lights">{OPEN}</a></p>', DAY, False),
        (f"<p class=caption>{OPEN}</p>", DAY, False),
    ],
    ids=["span", "who writes", "day of two digits", "where they work", "few words", "a link", "a caption"],
)  # fmt: skip
def test_a_line_without_a_full_stop_right_over_the_byline_sums_up(line: str, behind: str, *, found: bool) -> None:
    said = article(f"<div class=x2><span>Coast</span>{H1}{line}{behind}</div>").standfirst
    assert (said is not None and said.startswith(OPEN)) is found


POINTS = "<li>A light was lit on the wall</li><li>Nobody had told the pilots</li>"


@pytest.mark.parametrize(
    ("head", "standfirst"),
    [
        (f"<div>{H1}<ul>{POINTS}</ul>{DAY}</div>", "A light was lit on the wall\nNobody had told the pilots"),
        (f"<div>{H1}<p></p><ul>{POINTS}</ul>{DAY}</div>", "A light was lit on the wall\nNobody had told the pilots"),
        (f"<div>{H1}<ul><li>Share this with a friend</li></ul>{DAY}</div>", None),
        (f"<div>{H1}<ul><li>Harbour</li><li>Coast</li></ul>{DAY}</div>", None),
        (f'<div>{H1}<ul>{POINTS}<li><a href="/ferry">The ferry is late again today</a></li></ul>{DAY}</div>', None),
        (f"<div>{H1}<ul><li>By Ada Marlow of the Post</li><li>Published on 6 May 2024</li></ul></div>", None),
    ],
    ids=["points", "an empty paragraph", "one", "words", "a link", "byline and day"],
)
def test_a_list_below_the_headline_sums_up(head: str, standfirst: str | None) -> None:
    assert article(head).standfirst == standfirst


@pytest.mark.parametrize(
    "names",
    ["strapline", "linha-fina-noticia", "article__preamble", "meldung_anrisstext", "einleitung small", "bajada", "epigraph", "story__summary",
     "blog-summary", "top-summary", "article__teaser", "header__teaser", "resource-meta-description", "article__header_description", "ecl-page-header__description", "documentDescription", "content-summary", "podtitle", "podnaslov", "story-leadText"],
)  # fmt: skip
def test_what_systems_call_a_standfirst(names: str) -> None:
    assert (
        article(f'<div class="a">{H1}<div>Listen</div><div class="{names}">{SUMMARY}</div></div>').standfirst == SUMMARY
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Nobody had told the pilots.", True), ("Nobody told the pilots", False), ("Told in three parts", False)],
)
def test_a_short_sentence_that_is_named_one_sums_up(text: str, expected: bool) -> None:
    assert article(f'<div class="a">{H1}<div class="head-dek">{text}</div></div>').standfirst == (
        text if expected else None
    )


@pytest.mark.parametrize("more", [0, 3])
def test_the_first_paragraph_of_the_text_may_be_marked_as_the_description(more: int) -> None:
    text = "".join(f'<p class="x7">{sentence(number)}</p>' for number in range(more))
    marked = f'<p class="x7" itemprop="description">{SUMMARY}</p>'
    assert article(f"{H1}<div>{marked}{text}</div>").standfirst == (None if more else SUMMARY)


def test_what_is_told_of_the_picture_of_an_intro_is_none() -> None:
    details = '<div class="head-intro__image-details">The old wall of Mora at low water, in the middle of May</div>'
    box = f'<div class="a">{H1}{DAY}<div><img src="/i/wall.jpg" width="900">{details}</div><p class="head-intro__text">{SUMMARY}</p></div>'
    assert article(box).standfirst == SUMMARY


@pytest.mark.parametrize("names", ["article-teaser", "product-description", "summary"])
def test_what_may_be_another_story_s(names: str) -> None:
    boxes = f'<div class="{names}">{SUMMARY}</div>{DAY}<div class="{names}">The ferry to Mora is late again this week.</div>'
    assert article(f'<div class="a">{H1}<div>Listen</div>{boxes}</div>').standfirst is None


def test_a_standfirst_of_several_paragraphs_is_not_in_the_text_again() -> None:
    lines = ("The pilots of Mora were not told at all of it.", "The ferry of that morning was late because of it.")
    box = f'<div class="article__preamble"><p>{lines[0]}</p><p>{lines[1]}</p></div>'
    taken = article(f"<div>{H1}</div>{box}")
    assert taken.standfirst == " ".join(lines)
    assert lines[0] not in taken.body


@pytest.mark.parametrize(
    ("behind", "standfirst"), [("", SUMMARY), ("By Ada Marlow", SUMMARY), (f"{OPEN} {SUMMARY}", None)]
)
def test_a_paragraph_that_is_marked_as_the_description_is_none_among_its_like(
    behind: str, standfirst: str | None
) -> None:
    marked = f"<div><p class=line itemprop=description>{SUMMARY}</p><p class=line>{behind}</p></div>"
    assert article(f"<div>{H1}</div><figure><img src=/wall.jpg></figure>{marked}").standfirst == standfirst


@pytest.mark.parametrize("first", ["Published", "Updated"])
def test_when_a_text_was_published_or_changed_is_no_standfirst(first: str) -> None:
    stamps = f"<p>{first} March 4, 2026, 10:00 a.m.</p><p>Updated March 4, 2026, 1:00 p.m.</p>"
    assert article(f"<h1>The wall</h1>{stamps}").standfirst is None


def test_the_points_of_a_named_standfirst_are_lines_of_it() -> None:
    points = "<ul><li>A light was lit on the old wall</li><li>Nobody had told the pilots of the harbour</li></ul>"
    found = article(f'<header>{H1}</header><div class="field field--name-field-entradilla">{points}</div>')
    assert found.standfirst == "A light was lit on the old wall\nNobody had told the pilots of the harbour"
    assert "light was lit" not in found.text


@pytest.mark.parametrize("name", ["field--name-field-teaser", "episode-summary", "intro"])
def test_a_named_standfirst_is_not_said_again_in_the_body(name: str) -> None:
    found = article(f'{H1}<div class="{name}"><p>{SUMMARY}</p></div>')
    assert found.standfirst == SUMMARY
    assert SUMMARY not in found.text


@pytest.mark.parametrize(
    ("name", "before", "again", "tag"),
    [("intro", "", False, "b"), ("x1", "", True, "b"), ("intro", TEXT, True, "b")],
    ids=["named", "unnamed", "amid the text"],
)
def test_a_paragraph_that_is_named_the_standfirst_is_not_said_again_over_the_text(
    name: str, before: str, tag: str, *, again: bool
) -> None:
    picture = '<figure><img src="/i/wall.jpg" width="900" height="600"></figure>'
    text = f'{picture}{before}<p class="{name}"><{tag}>{SUMMARY}</{tag}></p>{TEXT}'
    html = f'<html lang=en><head><meta name="description" content="{SUMMARY}"></head><body><article>{H1}<div>{text}</div></article></body></html>'
    found = republish.extract(Page.from_html(html, URL))
    assert (SUMMARY in found.text) is again


def test_points_that_are_the_standfirst_are_said_once_all_of_them() -> None:
    points = "".join(
        f"<li>{said}</li>"
        for said in (
            "Ten people who had not been told of the new light in the harbour went to court over it.",
            "The board of the harbour lost in two courts and said that it would go to a third one by autumn.",
            "In the meantime the lamp burns on, and whoever has a window to the sea has hung a blanket before it.",
        )
    )
    text = "".join(map(paragraph, range(14)))
    html = page(f'<div class="article-summary"><ul>{points}</ul></div>{text}')
    made = republish.extract(Page.from_html(html, URL))
    assert (made.standfirst or "").count("\n") == 2
    assert made.text.split("\n")[0] == sentence(0)


@pytest.mark.parametrize(
    ("section", "expected"),
    [("All our stories", SUMMARY), ("The old wall is lit again today", None)],
)
def test_a_deck_stands_behind_the_heading_that_says_the_title(section: str, expected: str | None) -> None:
    """The `h1` of a list that the article opens in has a sentence of its own below it."""
    data = '{"@type": "NewsArticle", "headline": "The old wall is lit again"}'
    story = f"<article><header><h2>The old wall is lit again</h2><p>{SUMMARY}</p></header><div>By Ada Marlow</div>{TEXT}</article>"
    html = (
        f'<html lang=en><head><meta property="og:title" content="The old wall is lit again"><script type="application/ld+json">{data}</script>'
        f"</head><body><main><section><h1>{section}</h1></section>{story}</main></body></html>"
    )
    assert republish.extract(Page.from_html(html, "https://harbour.example/wall")).standfirst == expected


def test_links_in_the_box_of_a_named_standfirst_are_none_of_it() -> None:
    links = '<ul class="x2"><li><a href="/ferry">The ferry to Mora is late again this week</a></li></ul>'
    assert article(f'{H1}<div class="article-intro"><p>{SUMMARY}</p>{links}</div>{DAY}').standfirst == SUMMARY


@pytest.mark.parametrize("tag", ["h6", "div"])
def test_what_has_a_heading_of_its_own_is_no_subtitle(tag: str) -> None:
    box = f'<div class="x1"><{tag}>Share this!</{tag}><p class="x2-subtitle">Let your friends know what you read about</p></div>'
    expected = None if tag == "h6" else "Let your friends know what you read about"
    assert article(f"{box}{H1}{DAY}").standfirst == expected


@pytest.mark.parametrize(("name", "twice"), [("x1", False), ("x2", True)], ids=["alone", "one of several"])
def test_what_has_a_box_of_its_own_over_the_text_is_not_said_again(name: str, twice: bool) -> None:
    boxes = "".join(f'<div class="x2">{paragraph(number)}</div>' for number in range(6))
    head = f'<meta name="description" content="{SUMMARY}">'
    html = page(f'<div class="{name}"><p>{SUMMARY}</p></div>{boxes}', head=head)
    found = republish.extract(Page.from_html(html, URL))
    assert (found.standfirst, SUMMARY in found.text) == (SUMMARY, twice)


def test_a_low_heading_between_headline_and_standfirst_hides_nothing() -> None:
    assert article(f'{H1}<h5>In short</h5><div class="article-intro">{SUMMARY}</div>{DAY}').standfirst == SUMMARY


OWN = "The Harbour Commons provides a non-profit home and services to the pilots of Mora."


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (OWN, False),
        ("The Harbour Commons is an independent, member-owned news cooperative for Mora.", False),
        ("The Harbour Commons exists to keep the harbour open to all.", False),
        (OWN.replace("The Harbour Commons", "The new pilots’ house"), True),
    ],
)
def test_what_a_site_says_of_itself_is_no_standfirst(said: str, kept: bool) -> None:
    html = (
        f'<html lang=en><head><title>The wall - The Harbour Commons</title><meta name="description" content="{said}">'
        f'<meta property="og:site_name" content="The Harbour Commons"></head><body><article><h1>The wall</h1>'
        f"<p>{SUMMARY}</p><p>{SUMMARY}</p><p>{SUMMARY}</p></article></body></html>"
    )
    found = republish.extract(Page.from_html(html, "https://harbour.example/wall/")).standfirst
    assert (found == said) is kept


def test_a_deck_that_is_shown_may_begin_with_the_sites_name() -> None:
    said = "The Harbour Commons offers two courses in graphic information. Find out which of them suits you."
    html = (
        f'<html lang=en><head><title>The wall - The Harbour Commons</title><meta name="description" content="{said}">'
        f'<meta property="og:site_name" content="The Harbour Commons"></head><body><article><header><h1>The wall</h1><p class="deck">{said}</p></header>'
        f"<div><p>{SUMMARY}</p><p>{SUMMARY}</p><p>{SUMMARY}</p></div></article></body></html>"
    )
    assert republish.extract(Page.from_html(html, "https://harbour.example/wall/")).standfirst == said
