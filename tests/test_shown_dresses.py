"""What stands around all the words of a line and says nothing of it changes nothing: spans of editors, links of headings to themselves, anchors."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, article, page, paragraph
from republish import Page, _html

PLAIN = "".join(map(paragraph, range(5)))
LINES = f"{PLAIN}<h2>What the boats bring</h2><p>Herring: 3 tonnes</p>{paragraph(6)}<ul><li>Cod</li><li>Crab</li></ul>"


def dressed(html: str, start: str, end: str, *tags: str) -> str:
    for tag in tags:
        html = html.replace(f"<{tag}>", f"<{tag}>{start}").replace(f"</{tag}>", f"{end}</{tag}>")
    return html


def tree(html: str) -> str:
    """What is left of some HTML on a page."""
    document = _html.parse_served(f"<section>{html}</section>".encode(), "utf-8", "https://site.example/")
    return _html.inner_html(document.root.find(".//section"))


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ("<span>", "</span>"),
        ("<font>", "</font>"),
        ("<span><span>", "</span></span>"),
        ('<span style="font-weight: 400;">', "</span>"),
        ('<span class="s1">', "</span>"),
        ('<font face="Arial" size="3">', "</font>"),
        ('<span class="a"><font color="#000">', "</font></span>"),
        ('<a name="top"></a>', ""),
    ],
    ids=["span", "font", "two", "styled", "classed", "font of a look", "nested looks", "anchor"],
)
def test_the_dress_of_running_text_changes_nothing(start: str, end: str) -> None:
    made = article(dressed(LINES, start, end, "p", "h2"))
    plain = article(LINES)
    assert (made.body, made.standfirst, made.authors) == (plain.body, plain.standfirst, plain.authors)


def test_a_byline_in_a_span_is_read_as_one_without() -> None:
    html = page(PLAIN, above="<p><span><b>Ada Marlow</b></span></p>")
    assert [author.name for author in republish.extract(Page.from_html(html, URL)).authors] == ["Ada Marlow"]


def test_links_below_text_in_spans_are_no_byline() -> None:
    menu = '<ul><li><a href="/company/profile/about">Our House</a></li></ul>'
    html = page(dressed(PLAIN, "<span>", "</span>", "p"), below=menu)
    assert republish.extract(Page.from_html(html, URL)).authors == ()


@pytest.mark.parametrize(
    "line",
    [
        '<p><span class="note">Herring</span></p>',
        '<p><span id="herring">Herring</span></p>',
        '<p><span lang="de">Hering</span></p>',
        "<p><span>Herring</span> and cod</p>",
        "<p>Cod and <span>herring</span></p>",
        "<p><b>Herring</b></p>",
        "<ul><li><span>Herring</span></li></ul>",
        '<p><a href="#cod" id="herring"></a>Herring</p>',
    ],
    ids=["a class", "an id", "a tongue", "words behind", "words before", "bold", "a point", "a link"],
)
def test_what_may_say_something_stays(line: str) -> None:
    assert tree(line) == line


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ('<a href="#catch"><h2 id="catch">Catch</h2></a>', '<h2 id="catch">Catch</h2>'),
        ('<a href="/catch"><h2>Catch</h2></a>', '<a href="/catch"><h2>Catch</h2></a>'),
        ('<a href="#catch"><h2>Catch</h2> of May</a>', '<a href="#catch"><h2>Catch</h2> of May</a>'),
    ],
    ids=["to itself", "elsewhere", "with more"],
)
def test_a_heading_loses_the_link_to_itself(html: str, left: str) -> None:
    assert tree(html) == left


def test_a_heading_in_a_link_to_itself_is_a_heading() -> None:
    text = f'{PLAIN}<a href="#catch"><h2 class="subhead">Boats and their catch</h2></a>{paragraph(6)}'
    assert "<h2>Boats and their catch</h2>" in article(text).body


@pytest.mark.parametrize(
    ("link", "left"),
    [("#note", '<p><a id="note"></a>Herring</p>'), ("#other", "<p>Herring</p>")],
    ids=["led to", "led to by nothing"],
)
def test_an_anchor_stays_where_something_leads_to_it(link: str, left: str) -> None:
    assert left in tree(f'<p>Cod <a href="{link}">1</a></p><p><a id="note"></a>Herring</p>')


def test_bold_questions_among_plain_answers_keep_their_look() -> None:
    ask = '<p><span style="font-weight: bold">{}</span></p>'
    asked = [
        f"Who told the pilots of pier {number} about the light on the wall that nobody had seen before?"
        for number in range(4)
    ]
    text = "".join(f"{ask.format(one)}{paragraph(number)}" for number, one in enumerate(asked))
    assert tree(text).count("font-weight") == len(asked)
