"""The standfirst: what the page shows under its headline, else what its data state, and never twice in print."""

from __future__ import annotations

from dataclasses import replace

import pytest

import harbour
import republish
from fixtures import packages
from republish import Page
from republish.extraction.head.reading import Head
from republish.extraction.judging.twice.again import drop_repeated
from republish.outputs import render

TEXT = "".join(
    f"<p>The pilots of pier {number} had not been told about the new light when the harbour woke that morning, and nobody "
    "said a word about it until the ferry came, which was late.</p>"
    for number in range(4)
)
FIRST = TEXT.split("</p>")[0].removeprefix("<p>")
SUMMARY = "A light was lit on the old wall, and nobody had told the pilots."


def article(*, above: str = "", first: str = "", head: str = "", behind: str = "") -> republish.Article:
    html = (
        f"<html lang=en><head><title>The wall</title>{head}</head><body><main><article><header><h1>The wall</h1>{above}</header>"
        f'<div class="entry-content">{first}{TEXT}</div></article></main>{behind}</body></html>'
    )
    return republish.extract(Page.from_html(html, "https://site.example/2026/the-wall"))


def described(text: str, **more: str) -> str:
    fields = "".join(f',"{name}":"{value}"' for name, value in more.items())
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"The wall","description":"{text}"{fields}}}</script>'


@pytest.mark.parametrize(
    ("above", "head", "standfirst"),
    [
        (f'<p class="article-subtitle">{SUMMARY}</p>', "", SUMMARY),
        (f'<p class="soustitre">{SUMMARY}</p>', "", SUMMARY),
        (f'<p>Harbour</p><p class="article__subdeck">{SUMMARY}</p><p class="article__content--intro">Monday.</p>', "", SUMMARY),
        (f'<p>Harbour</p><p class="tit-sub">{SUMMARY}</p>', "", SUMMARY),
        (f'<div class="author">By Ada Moor</div><p>Harbour</p><div class="chapeau">{SUMMARY}</div>', "", SUMMARY),
        (f'<div class="author">By Ada Moor</div><p>Harbour</p><div class="article__perex">{SUMMARY}</div>', "", SUMMARY),
        (f'<div class="author">By Ada Moor</div><p>Harbour</p><div class="leadIn">{SUMMARY}</div>', "", SUMMARY),
        ('<p class="date">Hier à 10:00 - mis à jour il y a 2 heures</p><p>Temps de lecture 2 min</p>', "", None),
        (f'<p class="summary-art is-small">{SUMMARY}</p>', "", SUMMARY),
        (f'<div class="opener">{SUMMARY}</div>', "", SUMMARY),
        ('<div class="a1"><h2>The pilots were not told at all</h2></div><div class="a2">Ada Moor, 4 March 2026</div>', "",
         "The pilots were not told at all"),
        (f'<div class="atc-Intro"><p>A picture of Ada Moor</p><p class="atc-IntroText">{SUMMARY}</p></div>', "", SUMMARY),
        ('<h2 class="deck">The pilots were not told at all.</h2><h2 class="deck">The ferry was late that morning.</h2>', "",
         "The pilots were not told at all.\nThe ferry was late that morning."),
        (f"<p class=x1>{SUMMARY}</p>", described(SUMMARY), SUMMARY),
        (f"<p class=x1><span>Mora.</span> <span>{SUMMARY}</span></p>", described(SUMMARY), f"Mora. {SUMMARY}"),
        ("", described(SUMMARY, alternativeHeadline="Nobody had told the pilots of the light"), SUMMARY),
        ("", f'<meta name="description" content="{SUMMARY}">', SUMMARY),
        ('<p class="paywall-subtitle">Subscribe now and read all of it today.</p>', described(SUMMARY), SUMMARY),
        (f"<figure><img src=/a.jpg><figcaption class=subtitle>{SUMMARY}</figcaption></figure>", "", None),
        ('<div class="with-excerpt">Ada is a writer from Mora. She has seen every bell of the coast.</div>'
         '<p class="byline">By Ada Marlow</p>', described(SUMMARY), SUMMARY),
        (f'<p class="byline">By Ada Marlow</p><div class="content-sub-header">By Ada Marlow | 6 May 2024 {SUMMARY}</div>', described(SUMMARY), SUMMARY),
        ('<div class="author-excerpt">She has seen every bell of the coast, and some that are gone.</div>', described(SUMMARY), SUMMARY),
        ('<div class="post-card"><div class="card subtitle">Another story of the harbour, which is told elsewhere.</div></div>', described(SUMMARY), SUMMARY),
        ('<div class="lead-asset">The harbour on Monday, seen from the wall, before the ferry came.</div>', described(SUMMARY), SUMMARY),
        ('<div id="contentSub">(Redirected from The old wall of the harbour of Mora)</div>', described(SUMMARY), SUMMARY),
        ('<p class="deck">The ferry was late that morning.</p><p class="deck">The ferry was late that morning.</p>', "", "The ferry was late that morning."),
    ],
    ids=["named", "named in French", "sub-deck", "sub-title in Korea", "chapeau", "perex", "lead-in", "when", "summary", "opener", "lower heading in a box", "innermost", "two lines", "stated and shown", "with its town", "no second headline", "meta", "paywall", "caption",
         "bio", "byline", "author's excerpt", "another story's", "lead picture", "redirect", "said twice"],
)  # fmt: skip
def test_the_standfirst_is_found(above: str, head: str, standfirst: str | None) -> None:
    assert article(above=above, head=head).standfirst == standfirst


@pytest.mark.parametrize(
    "text",
    [
        "The pilots of pier 0 had not been told about the new light when the harbour woke that ...",
        "The wall",
        "Harbour news",
        "| Harbour News of Mora and its islands today",
        "Read the latest on the harbour of Mora and its islands.",
        "The latest news and headlines from the Harbour Post of Mora.",
        "Encuentra las ultimas noticias sobre el puerto. Y sobre todos los pilotos.",
        "Confira as últimas notícias do porto e das ilhas de Mora.",
        "Retrouvez toute l’actualité du port de Mora et des îles.",
        "Leggi tutte le ultime notizie del porto di Mora e delle isole.",
        "The website of Ada Moor. This site includes her talks and papers.",
        "Site.example - All about the harbour of Mora and its pilots",
        "SITE | Featured, Reviews, Walls | April 9, 2026 | The most honest reviews of walls and their keepers",
        "Blog über den Hafen von Mora. Und gut dazu.",
        "Tidewater is the private blog of a pilot in the harbour of Mora.",
        f"{SUMMARY} The ferry was late. Read more",
        f"{SUMMARY} Und mehr davon … weiterlesen →",
        "The pilots of pier 0 had not been told about the new light when the ... Harbour Law",
        f"{SUMMARY} {'The ferry was late that morning, and nobody said a word. ' * 12}",
        "The wall | site.example",
        "The wall and its keepers of all the coast - Ada Marlow, who wrote of it,",
        "灯塔在夜里亮了起来，岸上的人谁也没有听说，船员们也不知道，",
        "灯塔亮了",
        "文章浏览阅读1.2k次，点赞8次，收藏21次。灯塔在夜里亮了起来，岸上的人谁也没有听说。",
        "The pilots of the harbour were not told of the light, and neither was the (...)",
    ],
    ids=[
        "cut off",
        "the title",
        "two words",
        "the site's name",
        *("of every article", "of every page"),
        *("of every article in Spanish", "in Portuguese", "in French", "in Italian"),
        "of the site",
        "the site's name and a dash",
        "the site's name and a stroke",
        "what the blog is about",
        "whose blog it is",
        "a label",
        "a label and an arrow",
        "a section behind dots",
        "too long",
        "title and site",
        "ends in a comma",
        "ends in a Chinese comma",
        "four Chinese signs",
        "how many read it",
        "cut off in brackets",
    ],
)
def test_what_only_search_engines_read_is_none(text: str) -> None:
    assert article(head=described(text)).standfirst is None


@pytest.mark.parametrize(
    ("behind", "standfirst"),
    [
        (f'<header><hgroup><p><a href="/">The Harbour Post</a></p><p>{SUMMARY}</p></hgroup></header>', None),
        (
            f'<div class="brand"><div><a href="https://site.example/"><b>Post</b></a></div><div><p>{SUMMARY}</p></div></div>',
            None,
        ),
        (f'<div><p><a href="/2026/the-wall">The wall</a></p><p>{SUMMARY}</p></div>', SUMMARY),
        (
            f'<header><nav><a href="/">The Harbour Post</a></nav></header><div><h2>The wall</h2><div>{SUMMARY}</div></div>',
            SUMMARY,
        ),
    ],
    ids=["in a group", "in boxes", "beside another link", "behind the headline"],
)
def test_what_stands_beside_the_site_s_name_is_its_motto(behind: str, standfirst: str | None) -> None:
    assert article(head=f'<meta name="description" content="{SUMMARY}">', behind=behind).standfirst == standfirst


@pytest.mark.parametrize("again", [SUMMARY, SUMMARY[:-8], f"{SUMMARY[:-8]}…"])
def test_the_same_words_behind_a_stroke_are_said_once(again: str) -> None:
    assert article(head=described(f"{SUMMARY} | {again}")).standfirst == SUMMARY


def test_other_words_behind_a_stroke_are_not() -> None:
    said = f"{SUMMARY} | The ferry came late, and the gate was shut."
    assert article(head=described(said)).standfirst == said


def test_a_sentence_without_blanks_is_one() -> None:
    """Twenty Chinese signs say what forty letters do."""
    text = "灯塔在夜里亮了起来，岸上的人谁也没有听说。"
    assert article(head=described(text)).standfirst == text


def test_title_and_author_are_none() -> None:
    head = described("The wall - Ada Marlow", author="Ada Marlow")
    assert article(head=head).standfirst is None


@pytest.mark.parametrize(
    ("above", "standfirst"),
    [
        ('<h3 class="subtitle">The wall</h3>', None),
        ('<h2 class="title-sub"><b>Ada Marlow</b> <span>published on</span> <time>6 May 2024</time></h2>', None),
        ('<h2 class="subtitle">Ada Marlow counts the stones that were laid on 6 May 2024.</h2>',
         "Ada Marlow counts the stones that were laid on 6 May 2024."),
    ],
    ids=["the title again", "the byline", "of the author's work"],
)  # fmt: skip
def test_a_line_that_repeats_the_head_is_none(above: str, standfirst: str | None) -> None:
    found = article(above=above, head='<meta name="author" content="Ada Marlow">')
    assert found.standfirst == standfirst


def test_what_the_site_says_of_itself_is_none() -> None:
    own = (
        f'<script type="application/ld+json">{{"@type":"WebSite","name":"The tide","description":"{SUMMARY}"}}</script>'
    )
    assert article(head=f'{own}<meta name="description" content="{SUMMARY}">').standfirst is None


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("The pilots of pier 0 had not been told about the new light when the harb", False),
        (
            "The pilots of the ninth pier were asleep that night, and nobody woke them for the new light that the harb",
            True,
        ),
        (f"{TEXT.split('</p>')[0][3:]}", True),
        ("which was late. The pilots of pier 2 had not been told about the new li", False),
        ("The pilots of pier 3 had not been told about the new light when the harbour woke that morning", False),
        ("The pilots learn of a light", True),
        (
            "Coast news: The pilots of pier 0 had not been told about the new light when the harbour slept, its master told the newspapers.",
            False,
        ),
        (
            "The pilots of pier 0 had not been told about the new light when the harbour slept, its master told the newspapers on Monday.",
            False,
        ),
        ("The pilots of pier 0 had not been told about lamps, and the harbour master wrote that in a letter.", True),
        ("The pilots of pier 0 had not been told about the new light when the harbour woke.", False),
        ("Nobody had told the pilots of the new light, and the harbour woke to it that morning.", True),
    ],
    ids=[
        "the text's beginning",
        "another text",
        "all of its first paragraph",
        "over two paragraphs",
        "a later paragraph's",
        "no part of it",
        "behind a section",
        "in other words at the end",
        "a few words of it",
        "with a stop of its own",
        "another with a stop",
    ],
)
def test_the_text_s_beginning_cut_off_is_none(text: str, kept: bool) -> None:
    assert article(head=described(text)).standfirst == (text if kept else None)


def test_a_paragraph_among_its_like_is_not_moved() -> None:
    first = "<p>A light was lit on the old wall of Mora that night, and nobody had told any of the pilots.</p>"
    made = article(first=first, head=described(first[3:-4]))
    assert made.text.split("\n")[0] == first[3:-4]
    assert made.sources["standfirst"] == "json-ld or meta description"


def test_nor_is_one_of_a_script_that_parts_no_words() -> None:
    first, second = (
        "灯塔在那天夜里亮了起来，岸上的人谁也没有听说。" * 2,
        "渡轮第二天早上来晚了，码头上没有一个人问过为什么会这样。" * 2,
    )
    made = article(first=f"<p>{first}</p><p>{second}</p>", head=described(first[:35]))
    assert (made.text.split("\n")[0], made.standfirst) == (first, None)


LINE_ONE = "A light was lit on the old wall of Mora that night, and nobody had told any of the pilots."
LINE_TWO = "The ferry was late that morning, and nobody on the pier had found the time to ask why it was."


@pytest.mark.parametrize(
    "first",
    [
        f"<p>{LINE_ONE}</p><p>&nbsp;</p><p>{LINE_TWO}</p>",
        f"<p>{LINE_ONE}</p><p></p><p><br></p><p>&nbsp;</p><p>{LINE_TWO}</p>",
        f"<div>{LINE_ONE}</div><div> </div><div>{LINE_TWO}</div>",
        f"<div><p>{LINE_ONE}</p></div><div><p> </p></div><div><p>{LINE_TWO}</p></div>",
    ],
    ids=["blank", "several", "boxes", "each in a box of its own"],
)
def test_an_empty_paragraph_sets_none_apart(first: str) -> None:
    made = article(first=first, head=described(LINE_ONE))
    assert made.text.split("\n")[0] == LINE_ONE
    assert made.sources["standfirst"] == "json-ld or meta description"


def test_a_paragraph_of_another_make_is_set_apart_whatever_lies_behind_it() -> None:
    made = article(first=f"<p class=x1>{SUMMARY}</p><p>&nbsp;</p>", head=described(SUMMARY))
    assert (made.standfirst, made.sources["standfirst"]) == (SUMMARY, "p.x1")


def test_a_heading_that_repeats_another_title_goes() -> None:
    made = article(
        above="<h2>Pilots were not told of the light</h2>",
        head=described(SUMMARY, alternativeHeadline="Pilots: Were not told of the light"),
    )
    assert "not told of the light" not in made.text


@pytest.mark.parametrize(("body_says_it", "times"), [(True, 0), (False, 1)])
@pytest.mark.parametrize("output", ["page", "text", "ghost"])
def test_print_says_it_where_the_body_does_not(output: str, body_says_it: bool, times: int) -> None:
    package = packages.english()
    standfirst = "A flood, a piano and the cost of waiting."
    text = f"{standfirst.upper()} And more.\nThe river." if body_says_it else package.article.text
    printed = render(replace(package, article=replace(package.article, text=text)), output)
    (content,) = printed.values()
    said = content.decode() if isinstance(content, bytes) else content
    assert said.split("</head>", 1)[-1].count(standfirst) == times


def test_the_headline_that_is_called_one_leads_to_it_on_a_page_with_another_title_in_its_data() -> None:
    stated = '<script type="application/ld+json">{"@type":"NewsArticle","headline":"The wall today"}</script>'
    menu = "".join(f"<div><span>{number}</span></div>" for number in range(400))
    html = (
        f'<html lang=en><head><title>The wall</title><meta property="og:title" content="The wall today">{stated}</head><body>{menu}'
        '<nav class="breadcrumb"><h1>The wall today</h1></nav><article><h2 class="article__headline">So old is the harbour</h2>'
        f'<p class="article__intro">{SUMMARY}</p>{TEXT}</article></body></html>'
    )
    found = republish.extract(Page.from_html(html, "https://site.example/2026/the-wall"))
    assert (found.title, found.standfirst) == ("The wall today", SUMMARY)


@pytest.mark.parametrize("cut", ["he pilots of pier 0 had not been told about the new light", FIRST[1:]])
def test_a_beginning_without_the_letter_that_is_set_large_is_none(cut: str) -> None:
    assert article(head=f'<meta name="description" content="{cut}">').standfirst is None


def test_the_first_paragraph_as_a_whole_may_be_one() -> None:
    assert article(head=f'<meta name="description" content="{FIRST}">').standfirst == FIRST


def under(headline: str) -> tuple[str, str | None]:
    html = f"<html lang=en><body><main><article>{headline}<div class=text>{TEXT}</div></article></main></body></html>"
    found = republish.extract(Page.from_html(html, "https://site.example/2026/the-wall"))
    return found.title, found.standfirst


@pytest.mark.parametrize(
    "headline",
    [
        f"<h1>The wall<br><small>{SUMMARY}</small></h1>",
        f'<h1>The wall <span class="subtitle">{SUMMARY}</span></h1>',
        f"<hgroup><h1>The wall</h1><p>{SUMMARY}</p></hgroup>",
        f"<header><h1>The wall</h1><h2>{SUMMARY}</h2><p>6 May 2024</p></header>",
        f"<h1>The wall</h1><h3>{SUMMARY}</h3>",
    ],
    ids=["small", "named", "group", "header", "heading"],
)
def test_a_second_line_of_the_headline_is_one(headline: str) -> None:
    assert under(headline) == ("The wall", SUMMARY)


@pytest.mark.parametrize(
    "headline",
    [
        f"<h1>The wall</h1><h2>{SUMMARY}</h2>{TEXT}",
        f'<h1>The wall</h1><h2><a href="/light">{SUMMARY}</a></h2>',
        f'<h1>The wall</h1><ul><li class="subtitle"><h2><a href="/light">{SUMMARY}</a></h2></li></ul>',
        "<h1>The wall</h1><h2>Harbour</h2>",
        "<hgroup><h1>The wall</h1><p>The wall</p></hgroup>",
    ],
    ids=["of the text", "another story's", "another story's in a list", "a label", "said again"],
)
def test_another_line_below_the_headline_is_none(headline: str) -> None:
    assert under(headline) == ("The wall", None)


@pytest.mark.parametrize(
    ("headline", "stated", "expected"),
    [
        (f"<h1><span>The wall stays</span> {SUMMARY}</h1>", "The wall stays", ("The wall stays", SUMMARY)),
        (f"<h1><b>The wall stays</b><span>{SUMMARY}</span></h1>", "The wall stays", ("The wall stays", SUMMARY)),
        (f"<h1>The wall stays<br>{SUMMARY}</h1>", "The wall stays", ("The wall stays", SUMMARY)),
        (f"<h1><span>The wall stays</span> {SUMMARY}</h1>", f"The wall stays {SUMMARY}", (f"The wall stays {SUMMARY}", None)),
        ("<h1><span>The wall of Mora</span> stays as it is until May</h1>", "The wall of Mora stays as it is until May", ("The wall of Mora stays as it is until May", None)),
        (f"<h1><span>The wall of Mora:</span> {SUMMARY}</h1>", "The wall of Mora", (f"The wall of Mora: {SUMMARY}", None)),
        ("<h1><span>The wall of Mora</span> stays</h1>", "The wall of Mora", ("The wall of Mora stays", None)),
    ],
    ids=["an element", "two", "a line break", "both stated", "one sentence", "a kicker", "a word"],
)  # fmt: skip
def test_the_rest_of_a_headline_is_one_where_the_data_state_its_first_line(
    headline: str, stated: str, expected: tuple[str, str | None]
) -> None:
    data = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{stated}"}}</script>'
    html = f"<html lang=en><head><meta property=og:title content='{stated} {SUMMARY}'>{data}</head><body><main><article>{headline}<div class=text>{TEXT}</div></article></main></body></html>"
    found = republish.extract(Page.from_html(html, "https://site.example/2026/the-wall"))
    assert (found.title, found.standfirst) == expected


def test_most_of_the_text_is_no_standfirst() -> None:
    paragraphs = [line.removeprefix("<p>") for line in TEXT.split("</p>")]
    assert article(head=described(" ".join(paragraphs[:3]))).standfirst is None
    assert article(head=described(" ".join(paragraphs[:2]))).standfirst is not None


DECK = "What the pilots saw that night on the old wall, and what they did not."
BYLINE = "<div><span>By <a href='/author/ada'>Ada Marlow</a></span><time>6 May 2024</time></div>"


@pytest.mark.parametrize(
    ("above", "standfirst"),
    [
        (f"<p>{DECK}</p>{BYLINE}", DECK),
        (f"<div class=x1><p>{DECK}</p></div>{BYLINE}", DECK),
        (f"<div class=x1>{DECK}</div><div>By Ada Marlow on 6 May 2024 Share on Tides</div>", DECK),
        (f"<p>{DECK}</p>", DECK),
        (f'<div class="story-subhed">{DECK}</div>', DECK),
        (f'<p class="topper_intro__kI3iV">{DECK}</p>', DECK),
        (f'<div class="dek-wrapper"><h2>{DECK}</h2><div>by Ada Marlow</div><div>21 August 2019, 7:40am</div></div>', DECK),
        (f'<div class="hero__excerpt"><p class="post-card__text">{DECK}</p><div>By</div><div>Ada Marlow | 6 mins | 6 May 2026</div></div>', DECK),
        ('<div class="field-subhead"><div class="field__label visually-hidden">Subhead</div><div><h2>How lights came to a wall!</h2></div></div>', "How lights came to a wall!"),
        (f'<div class="subhead"><span>Lights</span><p>{DECK}</p></div>', f"Lights {DECK}"),
        (f'<div class="subtitle-2">By The Keeper on December 19, 2025 Share on Tides and on other shores</div><p class=deck>{DECK}</p>', DECK),
        (f"<p>{DECK}</p><p>{DECK * 3}</p>{BYLINE}", SUMMARY),
        (f"<p>{DECK}</p><div>{DECK * 6}</div>", SUMMARY),
        (f"<p>Read <a href=/x>what the pilots saw that night</a> on the old wall.</p>{BYLINE}", SUMMARY),
        (f"<p class=paywall-note>Subscribe now and read all of it today.</p>{BYLINE}", SUMMARY),
        (f"<p>Harbour news</p>{BYLINE}", SUMMARY),
    ],
    ids=["before the byline", "in a box", "a box of words", "alone in the header", "subhed", "a compiled class", "byline in its box",
         "meta in its box", "a label of its field", "a word in front", "a byline named so", "among paragraphs", "before the text", "with a link", "a plea", "a label"],
)  # fmt: skip
def test_a_visible_deck_goes_before_another_description(above: str, standfirst: str) -> None:
    assert article(above=above, head=described(SUMMARY)).standfirst == standfirst


@pytest.mark.parametrize(
    ("text", "standfirst"),
    [
        ("The &lt;wall&gt; element of the harbour holds back the tide.", "The <wall> element of the harbour holds back the tide."),
        ("The &lt;b&gt;wall&lt;/b&gt; of the harbour holds back the tide.", "The wall of the harbour holds back the tide."),
        ("&lt;strong&gt;The wall of the harbour holds back the tide.", "The wall of the harbour holds back the tide."),
        ("The wall of the harbour &lt;br&gt; holds back the tide.", "The wall of the harbour holds back the tide."),
    ],
)  # fmt: skip
def test_a_word_in_angle_brackets_stays(text: str, standfirst: str) -> None:
    assert article(head=f'<meta name="description" content="{text}">').standfirst == standfirst


@pytest.mark.parametrize(("name", "kept"), [("Ada Marlow", False), ("Bo Noor", True)])
def test_the_byline_behind_the_last_sentence_goes(name: str, kept: bool) -> None:
    text = f"{SUMMARY} Von {name}"
    made = article(above='<p class="byline">By Ada Marlow</p>', head=described(text))
    assert made.standfirst == (text if kept else SUMMARY)


LINE = "Walls, lights and other tides of Mora"


@pytest.mark.parametrize(
    ("above", "standfirst"),
    [
        (
            f"<div><h1>The wall</h1></div><div><h2>{LINE}</h2><div>Ada Marlow · 6 May 2024 · 3 min read</div></div>",
            LINE,
        ),
        (f"<div><h1>The wall</h1></div><div><h3>{LINE}</h3><time datetime='2024-05-06'>6 May 2024</time></div>", LINE),
        (f"<h1>The wall</h1><!-- --><h2>{LINE}</h2><!-- --><div>By Ada Marlow</div>", LINE),
        (f"<div><h1>The wall</h1></div><!-- --><div><!-- --><h2>{LINE}</h2><!-- --></div>", SUMMARY),
        (f"<div><h1>The wall</h1></div><div><h2>{LINE}</h2><p>{SUMMARY}</p></div>", SUMMARY),
        (f"<div><h1>The wall</h1></div><div><h2><a href=/x>{LINE}</a></h2><div>6 May 2024</div></div>", SUMMARY),
        (
            "<div><h1>The wall</h1></div><div><h2>By Ada Marlow of the Harbour Post</h2><div>6 May 2024</div></div>",
            SUMMARY,
        ),
        ("<div><h1>The wall</h1></div><div><h2>Harbour news</h2><div>6 May 2024</div></div>", SUMMARY),
        (f"<div><h1>The wall</h1></div><div><p>The tide.</p><h2>{LINE}</h2><div>6 May 2024</div></div>", SUMMARY),
    ],
    ids=[
        "in its box",
        "a time",
        "in one box",
        "nothing behind",
        "of the text",
        "another story's",
        "a byline",
        "a label",
        "behind a paragraph",
    ],
)
def test_a_lower_heading_before_who_and_when_goes_before_a_description(above: str, standfirst: str) -> None:
    html = (
        f"<html lang=en><head><title>The wall</title>{described(SUMMARY)}</head><body><main><article>{above}"
        f"<p class=first>{SUMMARY} And so on.</p><div class=text>{TEXT}</div></article></main></body></html>"
    )
    found = republish.extract(Page.from_html(html, "https://site.example/2026/the-wall")).standfirst or ""
    assert found.removesuffix(" And so on.") == standfirst


def test_what_explains_the_site_is_none() -> None:
    help_ = "On this page you will find the text as it stands and all that was asked of it."
    box = f"<div class='{{}}'><a href='#'>close</a><div id='tour-intro'>{help_}</div></div>"
    assert article(above=box.format("info_box")).standfirst is None
    assert article(above=box.format("opening")).standfirst == help_
    assert article(above=f"<div class=sub-head><p>{help_}</p><nav><a href=/a>Piers</a></nav></div>").standfirst is None


@pytest.mark.parametrize(
    ("short", "long", "standfirst"),
    [
        ("A light was lit on the old wall, and nobody had told", SUMMARY, SUMMARY),
        ("A light was lit on the old wall.", SUMMARY, "A light was lit on the old wall."),
        ("A light was lit on the pier of Mora that night", SUMMARY, "A light was lit on the pier of Mora that night"),
        ("A light was lit on the old wall, and nobody had told", f"{SUMMARY[:-1]} and", "A light was lit on the old wall, and nobody had told"),
        ("A light was lit on the old wall, and nobody had told", f"{SUMMARY}The ferry.", "A light was lit on the old wall, and nobody had told"),
    ],
    ids=["cut off", "a sentence", "another text", "both cut off", "joined"],
)  # fmt: skip
def test_of_a_description_and_its_beginning_the_longer_counts(short: str, long: str, standfirst: str) -> None:
    head = f'<meta name="description" content="{long}"><meta property="og:description" content="{short}">'
    assert article(head=head).standfirst == standfirst


@pytest.mark.parametrize(
    ("standfirst", "apart"),
    [
        ("What the pilots saw that night. A light was lit on the old wall.", "What the pilots saw that night."),
        ("MORA – A light was lit on the old wall.", None),
        ("A light was lit on the old wall. And nobody knew of it.", "A light was lit on the old wall. And nobody knew of it."),
        ("A light was lit on the old wall.", None),
        (None, None),
    ],
)  # fmt: skip
def test_print_says_what_the_body_does_not(standfirst: str | None, apart: str | None) -> None:
    made = replace(packages.english().article, standfirst=standfirst, text="A light was lit on the old wall.\nThe end.")
    assert made.standfirst_apart == apart


@pytest.mark.parametrize("heading", ["h2", "h3"])
def test_points_under_a_heading_are_no_standfirst(heading: str) -> None:
    points = "<ul><li>A light was lit on the old wall.</li><li>Nobody had told the pilots.</li></ul>"
    box = f'<section class="Article_summary"><{heading}>In short</{heading}>{points}</section>'
    assert article(above=box, head=f'<meta name="description" content="{SUMMARY}">').standfirst == SUMMARY


def test_a_named_box_among_the_paragraphs_that_is_the_standfirst_is_not_said_again() -> None:
    found = article(first=f'<div class="article__text__overview"><span>{SUMMARY}</span></div>')
    assert found.standfirst == SUMMARY
    assert SUMMARY not in found.text


def test_who_took_the_picture_is_in_no_byline() -> None:
    found = article(
        first='<div class="article__main-image__inner"><span class="article__main-image__author">Ada Moor / Post</span></div>'
    )
    assert found.byline is None
    assert found.authors == ()


@pytest.mark.parametrize(("ends", "again"), [("</section>", False), ("", True)])
def test_a_standfirst_in_a_box_of_the_headline_s_is_not_said_again(ends: str, *, again: bool) -> None:
    box = f"<section><div><h2>The wall</h2></div><div><p>{harbour.sentence(9)}</p></div>{ends}"
    text = "".join(f"<div>{harbour.paragraph(number)}</div>" for number in range(3))
    html = f"<html><body><article>{box}<div>{text}</div></article></body></html>"
    head = Head(title="The wall", standfirst=harbour.sentence(9), url=harbour.URL)
    kept = harbour.kept_by(lambda verdicts: drop_repeated(verdicts, head), html)
    assert (harbour.sentence(9) in kept) is again
