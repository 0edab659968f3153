"""What short or bare articles hold at their edges: last words, lists, notes, quotations, figures without a paragraph after."""

from __future__ import annotations

import pytest

import republish
from republish import Page

LINES = [
    "The water came at four.",
    "Nobody rang the bell.",
    "The pilots slept in the old tower.",
    "A dog barked twice.",
    "Then the wall gave way.",
    "It fell without a sound.",
    "By six the street was a river.",
    "The bell rang at last.",
]
"""An article of short lines."""
PARAGRAPH = (
    "<p>The pilots of pier {} had not been told about the new light when the harbour woke that morning, and nobody said a "
    "word about it until the ferry came.</p>"
)
MENU = "".join(f'<li><a href="/{word}">{word}</a></li>' for word in ("Harbours", "Tides", "Weather", "Letters"))
READERS = (
    '<div id="comments" class="comments-area"><h2>Comments</h2>'
    "<p>My grandmother lived in that street and told me about the night when the wall fell, many times over.</p>"
    "<p>I was there as a child, and I remember that the bell was rung long before six, by the baker's son.</p></div>"
)


def article(inner: str, *, after: str = "") -> republish.Article:
    html = (
        f'<html lang=en><head><title>The wall</title></head><body><div class="menu"><ul>{MENU}</ul></div>'
        f'<main><article class="post"><h1>The wall</h1><div class="entry-content">{inner}</div></article>{after}</main>'
        f'<div class="bottom"><ul>{MENU}</ul></div></body></html>'
    )
    return republish.extract(Page.from_html(html, "https://site.example/2026/the-wall"))


def paragraphs(count: int) -> str:
    return "".join(PARAGRAPH.format(number) for number in range(count))


@pytest.mark.parametrize("after", ["", READERS], ids=["alone", "with readers' longer words below"])
@pytest.mark.parametrize(
    "line", ["<p>{}</p>", '<div class="line"><p>{}</p></div>', "<div>{}</div>"], ids=["p", "boxed", "div"]
)
def test_an_article_of_nothing_but_short_lines_is_whole(line: str, after: str) -> None:
    assert article("".join(map(line.format, LINES)), after=after).text.split("\n") == LINES


def test_lines_that_mostly_link_are_an_article_where_no_paragraph_is_one() -> None:
    lines = [
        f'<p>The {paper} says that <a href="https://{paper}.example/wall">the wall of Brennick was built by people who had '
        "never seen the sea</a>, and asks who paid for it.</p>"
        for paper in ("mole", "quay", "lamp", "reef", "buoy", "dune")
    ]
    assert article("".join(lines)).text.count("asks who paid") == len(lines)


@pytest.mark.parametrize("words", ["Nobody rang the bell.", "Who will pay?", "“We are still here.”"])
@pytest.mark.parametrize("place", ["first", "last"])
def test_a_short_sentence_before_or_behind_all_paragraphs_stays(words: str, place: str) -> None:
    line = f"<p>{words}</p>"
    body = line + paragraphs(4) if place == "first" else paragraphs(4) + line
    assert words in article(body).text.split("\n")


PARTS = [
    (
        "<ul><li>Ten boats were lost.</li><li>Four houses stand empty since that night.</li></ul>",
        ["Ten boats were lost.", "Four houses stand empty since that night."],
    ),
    (
        '<ol><li id="n1">Harbour office, report of 1926. <a href="#r1">↩</a></li>'
        '<li id="n2">Letter to the editor, May 1927. <a href="#r2">↩</a></li></ol>',
        ["Harbour office, report of 1926.", "Letter to the editor, May 1927."],
    ),
    ("<ol><li>Ring the bell.</li><li>Light the lamp.</li></ol>", ["Ring the bell.", "Light the lamp."]),
    (
        "<blockquote><p>The bell rang at last, and nobody came.</p></blockquote>",
        ["The bell rang at last, and nobody came."],
    ),
    (
        '<aside class="pullquote"><p>Nobody rang the bell that night</p></aside>',
        ["Nobody rang the bell that night"],
    ),
]
KINDS = ["list without links", "footnotes", "short list", "quotation", "pull-quote"]


@pytest.mark.parametrize(("part", "lines"), PARTS, ids=KINDS)
def test_what_ends_an_article_stays(part: str, lines: list[str]) -> None:
    assert article(paragraphs(4) + part).text.split("\n")[4:] == lines


def test_a_quotation_may_open_an_article() -> None:
    motto = "<blockquote><p>The bell rang at last, and nobody came.</p></blockquote>"
    assert article(motto + paragraphs(4)).text.startswith("The bell rang at last")


def test_lists_longer_than_the_text_above_them_stay() -> None:
    stuff = "".join(f"<li>{grams} g of {what}</li>" for grams, what in ((100, "flour"), (50, "butter"), (20, "salt")))
    steps = "".join(f"<li>{line}</li>" for line in LINES)
    found = article(f"{paragraphs(1)}<h2>You need</h2><ul>{stuff}</ul><h2>Steps</h2><ol>{steps}</ol>").text.split("\n")
    assert found[1:] == ["You need", "100 g of flour", "50 g of butter", "20 g of salt", "Steps", *LINES]


def test_figures_one_after_the_other_may_end_an_article() -> None:
    figures = "".join(
        f'<figure><img src="/wall-{n}.jpg" alt="" width="900" height="600"><figcaption>The {line}</figcaption></figure>'
        for n, line in enumerate(LINES)
    )
    found = article(paragraphs(3) + figures)
    assert [image.caption for image in found.images] == [f"The {line}" for line in LINES]


def test_a_list_of_links_behind_the_text_still_goes() -> None:
    links = '<ul><li><a href="/a">The last ferry has a library</a></li><li><a href="/b">Counting sheep, honestly</a></li></ul>'
    assert article(paragraphs(4) + links).text == article(paragraphs(4)).text


def boxed(*blocks: str) -> str:
    """As builders of pages write: every block in a row and a column of its own."""
    return "".join(f'<div class="row"><div class="col-md-8">{block}</div></div>' for block in blocks)


TABLE = "<table><tr><th>Year</th><th>Boats</th></tr><tr><td>1926</td><td>12</td></tr><tr><td>1927</td><td>9</td></tr></table>"


@pytest.mark.parametrize(
    ("part", "lines"),
    [*PARTS, (TABLE, ["Year", "Boats", "1926", "12", "1927", "9"]), ("<p>Nobody rang it.</p>", ["Nobody rang it."])],
    ids=[*KINDS, "table", "short sentence"],
)
def test_what_belongs_together_need_not_share_a_box(part: str, lines: list[str]) -> None:
    blocks = [PARAGRAPH.format(number) for number in range(6)]
    found = article(boxed(*blocks[:4], part, *blocks[4:])).text.split("\n")
    assert found[4:-2] == lines


def test_a_list_of_cards_behind_the_text_is_none_of_it() -> None:
    card = "<ul><li><div>Bargains of the day</div><div>Ten ropes for the price of nine, four bells, an anchor.</div></li></ul>"
    blocks = [PARAGRAPH.format(number) for number in range(6)]
    assert "Bargains" not in article(boxed(*blocks, card)).text


@pytest.mark.parametrize(
    "formula",
    [
        '<math display="block"><mi>h</mi><mo>=</mo><mn>4</mn></math>',
        '<div class="formula"><math><mi>h</mi><mo>=</mo><mn>4</mn></math></div>',
        "<p><math><mi>h</mi><mo>=</mo><mn>4</mn></math></p>",
    ],
    ids=["block", "box", "paragraph"],
)
@pytest.mark.parametrize("place", [0, 3, 6])
def test_a_formula_on_a_line_of_its_own_stays(formula: str, place: int) -> None:
    blocks = [PARAGRAPH.format(number) for number in range(6)]
    blocks.insert(place, formula)
    assert article("".join(blocks)).text.split("\n")[place] == "h = 4"


@pytest.mark.parametrize("lines", [LINES, [f"{line} {line} {line} {line}" for line in LINES]], ids=["short", "long"])
def test_a_form_around_the_whole_page_is_only_its_frame(lines: list[str]) -> None:
    text = "".join(f"<p>{line}</p>" for line in lines)
    html = (
        f'<html lang=en><head><title>The wall</title></head><body><form method="post" id="aspnetForm"><div id="top"><ul>{MENU}</ul>'
        f'</div><div id="ctl00_text"><h1>The wall</h1><div id="ctl00_body">{text}</div></div></form></body></html>'
    )
    assert republish.extract(Page.from_html(html, "https://site.example/wall.aspx")).text.split("\n") == lines


def test_a_quotation_may_name_the_author_as_its_speaker() -> None:
    html = (
        '<html lang=en><head><title>The wall</title><meta name="author" content="Ada Moor"></head><body>'
        f'<div class="menu"><ul>{MENU}</ul></div><div class="text"><h1>The wall</h1>{paragraphs(3)}'
        "<blockquote><p>I rang the bell that night, and nobody came.</p><footer>— Ada Moor</footer></blockquote>"
        f"{paragraphs(3)}</div></body></html>"
    )
    assert "— Ada Moor" in republish.extract(Page.from_html(html, "https://site.example/wall")).text


@pytest.mark.parametrize(
    "name", ["grid-with-sidebar", "node node--promoted", "post-and-ads-container", "content-and-toc"]
)
def test_a_box_around_most_of_the_text_may_be_named_for_what_else_is_in_it(name: str) -> None:
    text = [PARAGRAPH.format(number) for number in range(11)]
    inner = "".join(text[4:8]) + f"<section>{TABLE}</section>" + "".join(text[8:])
    html = (
        f"<html lang=en><head><title>The wall</title></head><body><h1>The wall</h1>{''.join(text[:4])}"
        f'<div class="{name}"><section>{inner}</section></div></body></html>'
    )
    lines = republish.extract(Page.from_html(html, "https://site.example/wall")).text.split("\n")
    assert lines[8:14] == ["Year", "Boats", "1926", "12", "1927", "9"]


def test_comments_are_none_of_it_however_long_they_are() -> None:
    words = (
        "I have seen the wall myself and I can say that it leans more than the report of the engineers says it does."
    )
    thread = "".join(
        f'<li class="comment"><div class="comment-content"><p>{words} {number}</p></div></li>' for number in range(40)
    )
    html = (
        f'<html lang=en><head><title>The wall</title></head><body><div class="post"><h1>The wall</h1>{paragraphs(6)}'
        f'<div class="comments"><ol>{thread}</ol></div></div></body></html>'
    )
    assert "leans more" not in republish.extract(Page.from_html(html, "https://site.example/wall")).text


def test_a_table_at_the_start_of_a_box_that_is_not_closed_stays() -> None:
    body = f'{paragraphs(4)}<div class="responsive-table">{TABLE}{paragraphs(3)}'
    assert article(body).text.split("\n")[4:10] == ["Year", "Boats", "1926", "12", "1927", "9"]


def test_an_offer_to_subscribers_in_boxes_of_its_own_goes() -> None:
    offer = '<div class="row"><div class="col"><div class="box"><ul><li>All of it without advertisements</li><li>News in one app</li></ul></div></div></div>'
    assert "advertisements" not in article(paragraphs(4) + offer).text


def test_an_article_for_readers_without_scripts_is_one() -> None:
    html = (
        "<html lang=en><head><title>The wall</title></head><body><main><h1>The wall</h1><div id=app></div>"
        f'<noscript><div class="text">{paragraphs(6)}</div></noscript></main></body></html>'
    )
    article = republish.extract(Page.from_html(html, "https://site.example/wall"))
    assert article.text.count("\n") == 5
    assert article.sources["body"] == "what the page shows to readers without scripts"


def test_a_plea_to_turn_scripts_on_is_no_article() -> None:
    html = "<html lang=en><title>x</title><body><div id=app></div><noscript><p>Please turn scripts on.</p><p>Thank you.</p></noscript>"
    with pytest.raises(republish.NoArticle):
        republish.extract(Page.from_html(html, "https://site.example/wall"))


@pytest.mark.parametrize(
    ("before", "found"),
    [
        ("<script type='text/template'><p>Drawn by a script.</p></script>", True),
        ("", True),
        ("<p>Drawn already, and said in a paragraph of its own.</p>", False),
    ],
    ids=["a template", "nothing", "words"],
)
def test_a_text_for_readers_without_scripts_is_read_where_nothing_else_is_in_its_box(before: str, found: bool) -> None:
    byline = "<span class='byline-author'>Posted by Ada Marlow, Harbour team</span>"
    unscripted = f"<noscript>{byline}{''.join(map(PARAGRAPH.format, range(4)))}</noscript>"
    beside = "".join(map(PARAGRAPH.format, range(10, 14)))
    html = (
        f"<html lang=en><title>x</title><body><main><h2 class=title>The wall</h2><div class=post-content>{before}{unscripted}</div>"
        f"{'' if found else beside}</main></body></html>"
    )
    article = republish.extract(Page.from_html(html, "https://site.example/wall"))
    assert ("The pilots of pier 1 " in article.text) is found
    assert [author.name for author in article.authors] == ["Ada Marlow"]


@pytest.mark.parametrize("items", ["Ferries", "<li>Ferries</li>", "Ferries <li>Tides</li>"])
@pytest.mark.parametrize("first", [True, False])
def test_a_list_without_items_is_read_like_any_other(items: str, *, first: bool) -> None:
    listed, paragraphs = f"<ul>{items}</ul>", "".join(map(PARAGRAPH.format, range(4)))
    html = f"<article><h1>The light</h1>{listed if first else ''}{paragraphs}{'' if first else listed}</article>"
    assert republish.extract(Page.from_html(html, "https://site.example/light")).text.count("The pilots of pier") == 4
