"""The headline: of several that a page has, the one that readers see, as it is spelled, without the name of the site."""

from __future__ import annotations

import pytest
from lxml.html import fromstring

import republish
from harbour import URL, paragraph
from heads import of, page
from republish import Page, _html
from republish.extraction.head.headings import headings, headline_text
from republish.extraction.head.headline.title_names import without_section
from republish.extraction.head.headline.title_tails import is_cut_short
from republish.extraction.words.bylines.personal_names import key

TEXT = "".join(map(paragraph, range(6)))


def title(headings: str, *, head: str = "", named: str = "Harbour") -> str:
    html = f"<html lang=en><head><title>{named}</title>{head}</head><body><main><article>{headings}<div>{TEXT}</div></article></main></body></html>"
    return republish.extract(Page.from_html(html, URL)).title


def og(text: str) -> str:
    return f'<meta property="og:title" content="{text}">'


def test_a_part_of_the_address_that_is_the_headline_is_no_section_before_it() -> None:
    sections = {key("the-wall-of-mora"), key("coast")}
    assert (
        without_section("The wall of Mora | Storm | Tide", "The wall of Mora | Storm", sections)
        == "The wall of Mora | Storm"
    )
    assert (
        without_section("Coast | The wall of Mora | Tide", "Coast | The wall of Mora", sections) == "The wall of Mora"
    )


@pytest.mark.parametrize(
    "hidden",
    [
        '<h1 class="header pagetitle hidden">Harbour</h1>',
        '<h1 class="sr-only">Harbour</h1>',
        '<h1 style="display: none">Harbour</h1>',
        "<h1 hidden>Harbour</h1>",
        '<h1 class="heading d-none">Harbour</h1>',
    ],
)
def test_a_heading_that_nobody_sees_is_not_the_headline(hidden: str) -> None:
    assert title(f"{hidden}<h1>The old wall of Mora</h1>", head=og("The old wall of Mora")) == "The old wall of Mora"


@pytest.mark.parametrize(
    "headings",
    [
        '<h1 class="sr-only">The old wall of Mora</h1>',
        '<h1 class="sr-only">The old wall of Mora</h1><h1>Our letter</h1>',
        '<h1 class="hidden md:block">The old wall of Mora</h1><h1>More of today</h1>',
    ],
    ids=["alone", "the only one that agrees", "hidden on small screens"],
)
def test_a_hidden_heading_counts_where_no_other_agrees(headings: str) -> None:
    assert title(headings, head=og("The old wall of Mora today")) == "The old wall of Mora"


def test_a_meta_element_may_hold_its_content_as_a_value() -> None:
    head = '<meta value="The old wall of Mora" name="og:title"><meta value="Tide" name="og:site_name">'
    html = f"<html lang=en><head><title>Wall</title>{head}</head><body><article>{TEXT}</article></body></html>"
    made = republish.extract(Page.from_html(html, URL))
    assert (made.title, made.publisher) == ("The old wall of Mora", "Tide")


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("The harbour wall stands again | Site Works", "The harbour wall stands again"),
        ("The harbour wall stands again | Mora Works", "The harbour wall stands again | Mora Works"),
        ("Sites of stone and sand | Coast", "Sites of stone and sand | Coast"),
        ("The harbour wall stands – site of the month", "The harbour wall stands – site of the month"),
    ],
)
def test_what_the_address_repeats_behind_the_last_stroke_is_the_sites_name(stated: str, expected: str) -> None:
    assert title("", head=og(stated), named=stated) == expected


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("港の壁がまた立った（1/2 ページ）", "港の壁がまた立った"),
        ("港の壁がまた立った (2/3ページ)", "港の壁がまた立った"),
        ("The harbour wall stands again - Page 2 of 3", "The harbour wall stands again"),
        ("The harbour wall stands again – Seite 2 von 3", "The harbour wall stands again"),
        ("The harbour wall stands again (1/2)", "The harbour wall stands again (1/2)"),
        ("The harbour wall stands again - Page 2", "The harbour wall stands again - Page 2"),
        ("The harbour wall stands again (page one)", "The harbour wall stands again (page one)"),
    ],
)
def test_which_page_it_is_is_none_of_the_headline(stated: str, expected: str) -> None:
    assert title("", head=og(stated), named=stated) == expected
    assert title(f"<h1>{stated}</h1>", named=stated) == expected


def test_the_name_of_the_host_is_no_title() -> None:
    host = '<meta name="DC.title" content="harbour.example">'
    assert title("", head=host, named="The old wall of Mora") == "The old wall of Mora"


@pytest.mark.parametrize(
    ("headline", "other", "expected"),
    [
        ("Moras wall is signed for", "Mora's wall is signed for", "Mora's wall is signed for"),
        ("The wall -- a new light", "The wall — a new light", "The wall — a new light"),
        ("Mora’s wall is signed for", "Moras wall is signed for", "Mora’s wall is signed for"),
        ("Moras wall is signed for", "Mora's wall is signed", "Moras wall is signed for"),
        ("The wall - a new light", "The wall – a new light", "The wall - a new light"),
    ],
    ids=["apostrophe", "dash", "kept", "other words", "one hyphen"],
)
def test_the_spelling_with_its_marks_is_taken(headline: str, other: str, expected: str) -> None:
    assert title(f"<h1>{headline}</h1>", head=og(other)) == expected


@pytest.mark.parametrize(("name", "found"), [("headline", True), ("kicker", False)])
def test_a_paragraph_that_is_named_the_headline_leads_to_the_byline(name: str, found: bool) -> None:
    menu = "".join(f"<div><span>{number}</span></div>" for number in range(400))
    html = (
        f"<html lang=en><head><title>The old wall of Mora - Harbour</title></head><body>{menu}<div><p class={name}>The old wall of Mora</p>"
        f"<p>By <a href='/author/ada'>Ada Marlow</a> at 7:53 AM Wednesday, Aug 18, 2010</p>{TEXT}</div>{menu}<h1>Send a comment</h1></body></html>"
    )
    made = republish.extract(Page.from_html(html, URL))
    assert ([author.name for author in made.authors] == ["Ada Marlow"]) is found


@pytest.mark.parametrize(
    ("stated", "headline"),
    [
        ("The old wall of Mora-Politics", "The old wall of Mora"),
        ("The old wall of Mora - Latest harbour news", "The old wall of Mora"),
        ("The old wall of Mora - and what became of it since", "The old wall of Mora - and what became of it since"),
        ("The old wall of Mora, again", "The old wall of Mora, again"),
    ],
    ids=["section", "a label", "the headline goes on", "no stroke"],
)
def test_a_label_behind_the_words_of_the_headline_goes(stated: str, headline: str) -> None:
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{stated}"}}</script>'
    assert title("<h1>The old wall of Mora</h1>", head=data + og(stated)) == headline


def test_data_may_name_the_headline_of_a_page_without_one() -> None:
    named = '<meta name="headline" content="The old wall of Mora">'
    assert title("", head=named + og("The old wall of Mora-Politics")) == "The old wall of Mora"
    assert title("", head=og("The old wall of Mora-Politics")) == "The old wall of Mora-Politics"


@pytest.mark.parametrize(
    ("first", "second", "headline"),
    [
        ("alternativeHeadline", "headline", "Five things that the old wall tells"),
        ("headline", "alternativeHeadline", "The wall of Mora"),
        ("alternativeHeadline", "description", "The wall of Mora"),
    ],
)
def test_a_heading_marked_as_the_headline_beats_an_alternative(first: str, second: str, headline: str) -> None:
    headings = (
        f'<h1 itemprop="{first}">The wall of Mora</h1><h2 itemprop="{second}">Five things that the old wall tells</h2>'
    )
    assert title(headings, head=og("The wall of Mora")) == headline


def test_the_headline_may_stand_over_a_heading_that_is_another_name() -> None:
    headings = (
        '<h3 itemprop="headline">The wall of Mora</h3><h1 itemprop="alternateName">What pilots learned there</h1>'
    )
    assert title(headings, head=og("The wall of Mora")) == "The wall of Mora"


STATED = "Seven harbours compared for sailors"


@pytest.mark.parametrize(
    ("headings", "headline"),
    [
        ("<h1>Where the boats are safe</h1>", "Where the boats are safe"),
        ("<h1>Where the boats are safe</h1><h1>Our letter of today</h1>", STATED),
        ('<h1 class="sr-only">Where the boats are safe</h1>', STATED),
        (f"{paragraph(1)}<h1>Where the boats are safe</h1>", STATED),
        ("<h1>Sailing boats</h1>", STATED),
        (
            "</article></main><h1>Where the boats are safe</h1><main><article><h2>Where the boats are safe</h2>",
            "Where the boats are safe",
        ),
        (
            "</article></main><h1>Where the boats are safe</h1><main><article><h1>Where the boats are safe</h1>",
            "Where the boats are safe",
        ),
        ("</article></main><h1>Where the boats are safe</h1><main><article><h2>Another matter</h2>", STATED),
    ],
    ids=["alone", "two", "hidden", "amid the text", "a label", "in a bar and again", "twice", "above another"],
)
def test_the_only_heading_of_the_first_rank_beats_one_statement(headings: str, headline: str) -> None:
    assert title(headings, head=og(STATED)) == headline


def test_two_statements_that_agree_beat_the_only_heading() -> None:
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{STATED}"}}</script>'
    assert title("<h1>Where the boats are safe</h1>", head=data + og(STATED)) == STATED


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Seven sailors’ harbours: why the pilots of Mora sleep", "Seven sailors’ harbours: why the pilots of Mora sleep"),
        ("Why the pilots of the old Mora sleep", "Why the pilots of Mora sleep: seven sailors’ harbours"),
    ],
    ids=["turned", "other words"],
)  # fmt: skip
def test_the_heading_may_turn_what_the_data_say(heading: str, expected: str) -> None:
    said = "Why the pilots of Mora sleep: seven sailors’ harbours"
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{said}"}}</script>'
    assert title(f"<h1>{heading}</h1>", head=data + og(said)) == expected


@pytest.mark.parametrize(
    ("last", "found"),
    [
        ("<li><h1>The wall, in short</h1></li>", []),
        ("<li><h1>The wall, in short</h1></li><li>Bo Noor</li>", ["The wall, in short"]),
        ("<li>Bo Noor met us</li><li><h1>The wall, in short</h1></li>", ["The wall, in short"]),
    ],
    ids=["the last step", "amid a list", "behind other words"],
)
def test_the_last_step_of_links_is_no_headline(last: str, found: list[str]) -> None:
    trail = f"<ul><li><a href='/'>Start</a></li><li><a href='/coast'>Coast</a></li>{last}</ul>"
    assert [head.text for head in headings(_html.parse(page(body=trail), URL))][1:] == found


def test_the_last_step_of_links_is_the_headline_of_a_page_without_another() -> None:
    trail = "<ul><li><a href='/'>Start</a></li><li><h1>The wall, in short</h1></li></ul>"
    assert [head.text for head in headings(_html.parse(f"<body>{trail}{TEXT}</body>", URL))] == ["The wall, in short"]


def test_a_heading_that_says_more_than_the_title_is_no_other_headline() -> None:
    said = "Pilots' overview | Harbours and Access to Them"
    assert title("<h1>Pilots' overview Stay organized with lists Save what you like</h1>", head=og(said)) == said


@pytest.mark.parametrize(
    "headline",
    [
        "<h1><div><p>The old wall of Mora</p><h4>How forty stones fell</h4></div></h1>",
        "<h1>The old wall of Mora<h3>How forty stones fell</h3></h1>",
        "<h1><div><span>The old wall of Mora</span> <small>How forty stones fell</small></div></h1>",
    ],
)
def test_a_lower_heading_in_the_headline_is_its_subtitle(headline: str) -> None:
    assert title(headline, head=og("The old wall of Mora")) == "The old wall of Mora"


def test_a_lower_heading_that_is_all_of_the_headline_is_it() -> None:
    assert title("<h1><div><h2>The old wall of Mora</h2></div></h1>") == "The old wall of Mora"


@pytest.mark.parametrize(
    ("inner", "title"),
    [
        ("The wall<x-actions hidden><b>Stay organized with collections</b> Save it.</x-actions>", "The wall"),
        ('<span style="display:none">Skip</span><b>The wall</b> of Mora', "The wall of Mora"),
        ("<span hidden>The wall</span>", "The wall"),
        ('The wall<span aria-hidden="true"> of Mora</span>', "The wall of Mora"),
        ('<i aria-hidden="true">M+</i><span class="sr-only">For members:</span> The wall', "The wall"),
        ('<span aria-hidden="true">M+</span> The wall', "M+ The wall"),
        ('<b aria-hidden="true">The wall</b><span class="sr-only">The wall of Mora</span>', "The wall"),
    ],
)
def test_what_a_headline_hides_is_none_of_it(inner: str, title: str) -> None:
    assert headline_text(fromstring(f"<h1>{inner}</h1>")) == title


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("harbour.example //   &raquo; The wall of Mora", "The wall of Mora"),
        ("harbour.example | The wall of Mora", "The wall of Mora"),
        ("harbour.example walls of Mora", "walls of Mora"),
        ("// The wall of Mora", "// The wall of Mora"),
    ],
)
def test_what_parts_the_address_from_the_title_goes_with_it(stated: str, title: str) -> None:
    html = f"<html lang=en><head><title>{stated}</title></head><body><p>{TEXT}</p></body></html>"
    assert republish.extract(Page.from_html(html, "https://www.harbour.example/wall")).title == title


@pytest.mark.parametrize(
    ("site", "found"),
    [
        ('<header><h1>Low Water</h1><nav><a href="../">Home</a></nav></header>', "Der Kai"),
        ('<div class="top"><h1>Low Water</h1><nav><a href="../">Home</a></nav></div>', "Der Kai"),
        ("<h1>Low Water</h1>", "Low Water"),
    ],
    ids=["in a header", "in a box", "without a menu"],
)
def test_beside_the_menu_stands_the_site_s_name(site: str, found: str) -> None:
    """As Lektor's first theme has it: the name of the site as `h1`, the headline as `h2`."""
    html = (
        f"<title>Der Kai — Low Water</title><body>{site}"
        f"<div><h2>Der Kai</h2><p>By Ada Marlow</p>{TEXT}<h2>Ebb</h2>{TEXT}</div></body>"
    )
    assert republish.extract(Page.from_html(html, URL)).title == found


@pytest.mark.parametrize(
    ("head", "body", "expected", "source"),
    [
        ('<meta property="og:title" content="The old harbour | Harbour"><meta property="og:site_name" content="Harbour">', "", "The old harbour", "h1"),
        ("<title>The old harbour - harbour.example</title>", "", "The old harbour", "h1"),
    ],
)  # fmt: skip
def test_titles_come_without_the_site(head: str, body: str, expected: str, source: str) -> None:
    found = of(page(head, body))
    assert (found.title, found.sources["title"]) == (expected, source)


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>Tides | Harbour</title><h1>Harbour</h1><h1>Why tides turn at noon</h1><meta property=og:site_name content=Harbour>",
         "Why tides turn at noon"),
        ('<meta property="og:title" content="Why tides turn at noon"><p>No heading</p>', "Why tides turn at noon"),
        ('<meta property="og:title" content="Why tides turn at noon"><h1>Newsletter</h1><h2>Why tides turn at noon</h2>', "Why tides turn at noon"),
        ('<h1><span class="kicker">Science</span> <span>Why tides turn at noon</span></h1>', "Why tides turn at noon"),
        ('<h1><span class="kicker">Science:</span> <span>Why tides turn at noon</span></h1>', "Science: Why tides turn at noon"),
        ('<meta property="og:title" content="The sea: Why tides turn at noon"><h1><span>The sea</span> <span>Why tides turn at noon</span></h1>',
         "The sea: Why tides turn at noon"),
        ('<meta property="og:title" content="The sea: Why tides turn at noon"><h1>The sea why tides turn at noon</h1>',
         "The sea why tides turn at noon"),
        ('<h1><span>The sea</span> <span class="visually-hidden">:</span> <span>Why tides turn at noon</span></h1>',
         "The sea: Why tides turn at noon"),
        ("<h1>Why tides turn at noon<small>What the pilots say</small></h1>", "Why tides turn at noon"),
        ('<h1>Why tides turn at noon <span class="sub-title">What the pilots say</span></h1>', "Why tides turn at noon"),
        ("<h1>Why tides <small>turn</small> at noon</h1>", "Why tides turn at noon"),
        ("<h1>Why tides turn: <small>at noon</small></h1>", "Why tides turn: at noon"),
        ("<h1><small>Why tides turn at noon</small></h1>", "Why tides turn at noon"),
        ('<h1><a href="/tides"><span class="kicker">Science</span> Why tides turn at noon</a></h1>', "Why tides turn at noon"),
        ('<h1><span><a href="/tides"><i class="kicker">Science</i><b>Why tides turn at noon</b></a></span></h1>', "Why tides turn at noon"),
        ('<h1>Part one <span><i class="kicker">Science</i> Why tides turn at noon</span></h1>', "Part one Science Why tides turn at noon"),
        ("<h1><span>Why tides turn at noon <small>What the pilots say</small></span></h1>", "Why tides turn at noon"),
        ("<h1><span>Why tides <small>turn</small> at noon</span></h1>", "Why tides turn at noon"),
        ("<h1><span><small>Why tides turn at noon</small></span></h1>", "Why tides turn at noon"),
        ("<title>Why tides turn at noon</title><h1>Why tides turn at noon <i>Premium</i></h1>", "Why tides turn at noon"),
        ("<title>Why tides turn</title><h1>Why tides turn <i>at noon and at four</i></h1>", "Why tides turn at noon and at four"),
        ("<h1><span>Riddim Force</span><span>Why tides turn</span></h1>", "Riddim Force Why tides turn"),
        ("<h1><span>Why</span><span>ever not</span></h1>", "Whyever not"),
        ("<h1>» Why tides turn at noon</h1>", "Why tides turn at noon"),
        ("<h1><span>: </span>Why tides turn at noon</h1>", "Why tides turn at noon"),
        ("<h1>»Why tides turn«</h1>", "»Why tides turn«"),
        ("<title>Why tides turn at noon</title>", "Why tides turn at noon"),
        ("<title>The Harbour » Blog Archive » Why tides turn at noon</title>", "Why tides turn at noon"),
        ("<title>Hafenblatt » Archiv » Why tides turn at noon</title>", "Why tides turn at noon"),
        ("<title>harbour.example Why tides turn at noon</title>", "Why tides turn at noon"),
        ('<title>My Log: Why tides turn at noon</title><meta property="og:title" content="Why tides turn at noon">'
         '<h1><a href="/">My Log</a></h1>', "Why tides turn at noon"),
        ('<title>When tides turn</title><h1><a href="/other">When other tides turn at noon</a></h1><h1>Why tides turn at noon</h1>', "Why tides turn at noon"),
        ('<h1><a href="https://harbour.example/tides">Why tides turn at noon</a></h1>', "Why tides turn at noon"),
        ('<title>Why tides turn at noon</title><h1><a href="/elsewhere">Why tides turn at noon</a></h1>', "Why tides turn at noon"),
        ("<title>Tides | The Office for Tides, Currents and Charts of the Harbour of Mora</title><h1>Tides</h1>", "Tides"),
        ("<title>The Harbour Log | Why tides turn at noon</title><h1><a href='/'>The Harbour Log</a></h1><h3>Why tides turn at noon</h3>",
         "Why tides turn at noon"),
        ("<title>Why tides turn at noon and never later - What the pilots say - Mora</title><h2>What the pilots say</h2>",
         "Why tides turn at noon and never later - What the pilots say - Mora"),
        ("<title>法国全国大罢工再次严重影响交通-新华网</title>", "法国全国大罢工再次严重影响交通"),
        ("<title>海港的墙_国内新闻_海港在线</title>", "海港的墙"),
        ("<title>Harbour: Why tides turn at noon</title><meta property=og:site_name content=Harbour>", "Why tides turn at noon"),
        ("<title>Why tides turn at noon | Tides | Harbour</title><meta property=og:site_name content=Harbour>"
         '<meta property="article:section" content="Tides">', "Why tides turn at noon"),
        ("<title>Harbour</title><meta property=og:site_name content=Harbour><h1>Harbour</h1><article><h2>Why tides turn at noon</h2></article>",
         "Why tides turn at noon"),
        ("<h2>Why tides turn at noon</h2>", ""),
        ("<title>Why tides turn at noon</title><h1>WHY TIDES TURN AT NOON</h1>", "Why tides turn at noon"),
        ("<h1>WHY TIDES TURN AT NOON</h1>", "WHY TIDES TURN AT NOON"),
        ('<title>Why tides turn at noon | Ada Marlow</title><meta name="author" content="Ada Marlow">', "Why tides turn at noon"),
        ("<p>nothing</p>", ""),
    ],
)  # fmt: skip
def test_the_headline_is_found(html: str, title: str) -> None:
    assert of(html).title == title


@pytest.mark.parametrize(
    ("shown", "stated", "title"),
    [
        ("Ice in harbours [version 1; peer review: 1 approved]", "Ice in harbours", "Ice in harbours"),
        ("<span>1.2</span> Ice in harbours", "Ice in harbours", "Ice in harbours"),
        ("Ice in harbours [version 1]", "Ice in the harbours of Mora [version 1]", "Ice in harbours [version 1]"),
        ("12 winters of ice", "12 winters of ice", "12 winters of ice"),
    ],
    ids=["a version", "a chapter", "stated otherwise", "stated so"],
)
def test_what_stands_beside_a_stated_title_is_none_of_it(shown: str, stated: str, title: str) -> None:
    html = page(f'<meta name="citation_title" content="{stated}">').replace("The old harbour", shown)
    assert of(html).title == title


@pytest.mark.parametrize(
    ("headings", "named", "expected"),
    [
        ('<h1><div><a href="/coast">Coast | </a></div><span>The old wall of Mora is lit again</span></h1>', "The old wall of Mora is lit again",
         "The old wall of Mora is lit again"),
        ('<h1><div><a href="/wall">The old wall of Mora</a></div><span>is lit again</span></h1>', "Harbour", "The old wall of Mora is lit again"),
        ("<h1><span>Late again</span><span>: </span><span>The old wall of Mora is lit</span></h1>", "The old wall of Mora is lit",
         "The old wall of Mora is lit"),
        ("<h1>港の古い壁に明かりが灯されたと港長が明らかに</h1>", "港のポータル", "港の古い壁に明かりが灯されたと港長が明らかに"),
        ("<h1>The old wall of Mora is lit</h1></article></main><footer><h1>More of our coast today</h1></footer><main><article>", "Light of the coast",
         "The old wall of Mora is lit"),
    ],
    ids=["a section before it", "a part of it is linked", "a colon of its own", "no blanks", "a headline in the footer"],
)  # fmt: skip
def test_what_readers_see_as_the_headline(headings: str, named: str, expected: str) -> None:
    assert title(headings, named=named) == expected


OLD = "A crane rises over the quays"
OLDER = (
    f'<meta property="og:title" content="{OLD}"><script type="application/ld+json">'
    f'{{"@type":"NewsArticle","headline":"{OLD}"}}</script>'
)


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("Pilots woke the harbour that morning", "Pilots woke the harbour that morning"),
        ("Seven gulls counted before dawn", OLD),
        ("Pilots count seven gulls", OLD),
    ],
    ids=["told by the text", "told by nothing", "one word alone"],
)
def test_the_heading_that_the_text_takes_up_beats_the_data_of_an_older_one(heading: str, expected: str) -> None:
    assert title(f"<h1>{heading}</h1>", head=OLDER, named=OLD) == expected


def test_data_of_which_the_text_takes_up_a_word_count() -> None:
    head = OLDER.replace(OLD, "The ferry rises over the quays")
    assert title("<h1>Pilots woke the harbour that morning</h1>", head=head) == "The ferry rises over the quays"


@pytest.mark.parametrize(
    ("behind", "expected"),
    [(" (Mora Wire)", "The old wall of Mora"), ("（Mora Wire）", "The old wall of Mora"), (" (Mora Wireless)", None)],
)
def test_whoever_wrote_it_in_brackets_behind_the_heading_is_none_of_the_title(
    behind: str, expected: str | None
) -> None:
    stated = f"The old wall of Mora{behind}"
    author = '"author":{"@type":"Organization","name":"Mora Wire"}'
    head = f'{og(stated)}<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{stated}",{author}}}</script>'
    assert title("<h1>The old wall of Mora</h1>", head=head) == (expected or stated)


@pytest.mark.parametrize(
    ("behind", "expected"),
    [(" (4 March 2026)", "The old wall of Mora"), ("（2026年3月4日）", "The old wall of Mora"), (" (Part 2026)", None)],
)
def test_a_day_in_brackets_behind_the_heading_is_none_of_the_title(behind: str, expected: str | None) -> None:
    stated = f"The old wall of Mora{behind}"
    head = f'{og(stated)}<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{stated}"}}</script>'
    assert title("<h1>The old wall of Mora</h1>", head=head) == (expected or stated)


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("The old wall of Mora - site.example - Front page - Town", "The old wall of Mora"),
        ("The old wall of Mora - Front page of site.example", "The old wall of Mora - Front page of site.example"),
    ],
)
def test_the_address_and_what_stands_behind_it_are_none_of_the_title(named: str, expected: str) -> None:
    assert title("<div>Town</div>", named=named) == expected


def test_a_box_named_for_the_title_in_another_language_tells_where_it_ends() -> None:
    heading = '<div class="titulo_nota">The old wall of Mora is lit again</div>'
    assert title(heading, named="The old wall of Mora is lit again - The Town") == "The old wall of Mora is lit again"


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("Mora and its coast | The old wall is lit again", "The old wall is lit again"),
        ("Brennick | The old wall is lit again", "Brennick The old wall is lit again"),
    ],
    ids=["another label", "the same"],
)
def test_a_label_that_the_stated_title_has_in_other_words_is_none_of_the_headline(named: str, expected: str) -> None:
    assert title("<h1><span>Brennick</span> The old wall is lit again</h1>", named=named) == expected


@pytest.mark.parametrize(("marks", "expected"), [(' itemprop="headline"', "Light again on the wall"), ("", "Town")])
def test_a_heading_that_is_marked_as_the_headline_is_it_wherever_it_stands(marks: str, expected: str) -> None:
    html = f"<html lang=en><head><title>Town</title></head><body><article>{TEXT[:400]}<h1{marks}>Light again on the wall</h1>{TEXT}</article></body></html>"
    assert republish.extract(Page.from_html(html, URL)).title == expected


@pytest.mark.parametrize(
    ("between", "expected"),
    [("", "The wall is lit"), ("<p>Mora, 4 March</p>", "Who had the old lamp of Mora mended that winter")],
    ids=["right behind", "apart"],
)
def test_a_short_headline_over_the_deck_that_the_title_adds_is_it(between: str, expected: str) -> None:
    deck = "Who had the old lamp of Mora mended that winter"
    headings = f"<h1>The wall is lit</h1>{between}<h2>{deck}</h2><h3>By Ada Marlow</h3>"
    assert title(headings, named=f"The wall is lit - {deck} : site.example") == expected


@pytest.mark.parametrize(
    ("beside", "expected"),
    [
        ("<span>Free until seven</span>", "So the old wall was lit again"),
        ('<a href="/">Start</a> <a href="/town">Town</a>', "Town - So the old wall was lit again"),
        ('<nav class="breadcrumb"><a href="/">Start</a></nav>', "So the old wall was lit again"),
    ],
    ids=["a label", "links", "a trail of its own"],
)
def test_a_box_that_is_named_for_a_trail_is_one_where_it_has_links(beside: str, expected: str) -> None:
    data = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Town - So the old wall was lit again"}</script>'
    box = f'<div class="teaser-breadcrumb">{beside}<h1><span>So the old wall was lit again</span></h1></div>'
    assert title(box, head=data + og("So the old wall was lit again")) == expected


@pytest.mark.parametrize(
    ("kicker", "expected"),
    [("A fourth wall?", "A fourth wall? The town lights it"), ("Walls", "Walls: The town lights it")],
)
def test_no_colon_stands_behind_a_kicker_that_ends_with_a_sign(kicker: str, expected: str) -> None:
    heading = f'<h1><strong>{kicker}</strong><span class="hiddenElement">:</span> The town lights it</h1>'
    assert title(heading, head=og(f"{kicker}: The town lights it")) == expected


def test_how_signs_are_read_is_no_part_of_the_headline() -> None:
    heading = "<h1><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>の<ruby>壁<rt>かべ</rt></ruby>に光が戻る</h1>"
    assert title(heading, named="港の壁に光が戻る") == "港の壁に光が戻る"


@pytest.mark.parametrize("cut", ["The old wall of the har…", "The old wall of the harbour ...", "The old wall […]"])
def test_a_title_that_the_data_cut_off_is_taken_whole_from_the_heading(cut: str) -> None:
    data = f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{cut}"}}</script>'
    html = (
        f'<html lang=en><head><title>Harbour</title><meta property="og:title" content="{cut}">{data}</head>'
        "<body><article><h1>The old wall of the harbour at Mora is to be built again</h1><p>They agreed.</p></article></body></html>"
    )
    assert of(html, "https://post.example/wall").title == "The old wall of the harbour at Mora is to be built again"


@pytest.mark.parametrize(
    ("title", "whole"),
    [
        ("And then there were none…", "And then there were none… | Harbour Post"),
        ("And then…", "And then the lamps went out"),
        ("The old wall of the harbour", "The old wall of the harbour at Mora"),
        ("And then there were none…", "And then there were none"),
    ],
)
def test_three_dots_may_be_the_headline_s_own(title: str, whole: str) -> None:
    assert is_cut_short(title, whole) is (whole == "And then the lamps went out")


NAMED = '<meta property="og:site_name" content="Harbour Post">'
WALL = "The old wall is lit again"


@pytest.mark.parametrize(
    "stated",
    [
        f"{WALL} ‹ Harbour Post",
        f"{WALL} → Harbour Post",
        f"{WALL} > Harbour Post",
        f"{WALL} * Harbour Post",
        f"{WALL} (Harbour Post)",
        f"{WALL} [Harbour Post]",
        f"Town | {WALL} | Harbour Post",
        f"{WALL} | www.post.example",
    ],
)
def test_the_site_s_name_is_set_off_in_many_ways(stated: str) -> None:
    html = f"<html lang=en><head><title>{stated}</title>{NAMED}</head><body><p>{TEXT}</p></body></html>"
    assert of(html, "https://www.post.example/town/2026/wall").title == WALL


@pytest.mark.parametrize("own", ["Wolf > Lamb: a game (of two)", "The wall → the sea", "Town: the old wall"])
def test_signs_that_set_off_other_words_are_the_headline_s_own(own: str) -> None:
    html = f"<html lang=en><head><title>{own}</title>{NAMED}</head><body><p>{TEXT}</p></body></html>"
    assert of(html, "https://www.post.example/wall").title == own


def test_a_headline_about_the_site_keeps_its_name_where_the_heading_has_it() -> None:
    said = "Harbour Post: how we work"
    named = f'<title>{said} | Harbour Post</title>{NAMED}<meta property="og:title" content="{said}">'
    assert of(f"<html lang=en><head>{named}</head><body><h1>{said}</h1><p>{TEXT}</p></body></html>").title == said
    shown = named.replace(said, f"Harbour Post: {WALL}")
    assert of(f"<html lang=en><head>{shown}</head><body><h1>{WALL}</h1><p>{TEXT}</p></body></html>").title == WALL


def test_a_page_whose_data_say_only_whose_it_is_has_its_heading_as_the_headline() -> None:
    named = f'<title>Harbour Post</title>{NAMED}<meta property="og:title" content="Harbour Post">'
    assert (
        of(f"<html lang=en><head>{named}</head><body><div><h1>Lit</h1><p>{TEXT}</p></div></body></html>").title == "Lit"
    )


def test_a_line_tells_the_headline_from_the_label_before_it() -> None:
    named = f'<title>Opinion | {WALL}</title><meta property="og:title" content="Opinion | {WALL}">'
    shown = f"<html lang=en><head>{named}</head><body><div>{WALL}</div><p>{TEXT}</p></body></html>"
    assert of(shown).title == WALL
    assert (
        of(shown.replace(f"<div>{WALL}</div>", "<div>Lamps for sailors in winter</div>")).title == f"Opinion | {WALL}"
    )
