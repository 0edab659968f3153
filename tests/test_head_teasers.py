"""The day of publication is the article's own: no teaser's, and none below the text that the line above it contradicts."""

from __future__ import annotations

import pytest

import republish
from harbour import URL
from republish import Page

SHORT = f"<p>{'The tide comes in and goes out again. ' * 3}</p>" * 6
LONG = f"<p>{'The tide comes in and goes out again. ' * 6}</p>"
BYLINE = "<p>By Ada Marlow</p><p>April 12, 2024</p>"
TEASERS = {
    "link in a heading": "<div><h3><a href='/crane'>A crane has come to the harbour of Mora</a></h3><time datetime='2024-01-01T08:00Z'>1 Jan</time></div>",
    "heading in a link": "<div><a href='/crane'><h3>A crane has come to the harbour of Mora</h3><time datetime='2024-01-01T08:00Z'>1 Jan</time></a></div>",
    "date in a box": "<div><h4><a href='/crane'>A crane has come to the harbour of Mora</a></h4><p><span class=date>January 1, 2024</span></p></div>",
    "plain date": "<li><h3><a href='/crane'>A crane has come to the harbour of Mora</a></h3><p>January 1, 2024</p></li>",
    "a short headline with one address": "<li><h3><a href='/crane'>A crane has come</a></h3><time datetime='2024-01-01T08:00Z'><a href='/crane'>1 Jan</a></time></li>",
    "a picture with the same link": "<div><a href='/crane'><img src=crane.jpg></a><div><a href='/crane'>A crane has come to the harbour of Mora</a><time datetime='2024-01-01T08:00Z'>1 Jan</time></div></div>",
    "signs": "<div><h3><a href='/crane'>莫拉港口迎来了一台巨大的新起重机</a></h3><time datetime='2024-01-01'>1月1日</time></div>",
}


def day(inner: str, behind: str = "", title: str = "<h1>The wall</h1>") -> str | None:
    """The day of publication of a page whose article holds `inner` under its headline."""
    html = f"<html lang=en><head><title>The wall</title></head><body><article>{title}{inner}</article>{behind}</body></html>"
    published = republish.extract(Page.from_html(html, URL)).published
    return published.date().isoformat() if published else None


@pytest.mark.parametrize("teaser", TEASERS.values(), ids=TEASERS.keys())
def test_the_day_of_a_teaser_is_none_of_the_article(teaser: str) -> None:
    behind = f"<footer>The Harbour Post</footer><section><h2>Other stories</h2>{teaser * 2}</section>"
    assert day(BYLINE + SHORT, behind) == "2024-04-12"
    assert day(SHORT, behind) is None


def test_the_articles_own_entry_in_a_list_says_its_day() -> None:
    """As WordPress' themes list the newest posts under each, the one that is read among them."""
    entry = "<li><h3><a href='/2026/the-wall'>The wall</a></h3><time datetime='2024-04-12T08:00Z'><a href='/2026/the-wall'>12 Apr</a></time></li>"
    other = TEASERS["a short headline with one address"]
    assert day(SHORT, f"<section><h2>More posts</h2><ul>{other}{entry}{other}</ul></section>") == "2024-04-12"


@pytest.mark.parametrize(
    "head",
    [
        "<div><h3><a href='/people/ada'>Ada Marlow</a></h3><time datetime='2024-04-12T08:00Z'>today</time></div>",
        "<div><a href='/author/ada'><img src=ada.jpg></a><a href='/author/ada'>Ada Marlow, who writes on harbours</a><time datetime='2024-04-12T08:00Z'>today</time></div>",
        "<div><h3>What the pilots of the harbour said</h3><time datetime='2024-04-12T08:00Z'>today</time></div>",
        f"<div><h3><a href='/crane'>A crane has come to the harbour of Mora</a></h3>{SHORT}<time datetime='2024-04-12'>x</time></div>",
        "<h2><a href='/2026/the-wall'>The pilots had not been told <time datetime='2024-04-12'>x</time></a></h2>",
    ],
    ids=["author", "portrait", "no link", "many words", "in the heading"],
)
def test_a_time_in_another_box_is_the_articles(head: str) -> None:
    assert day(head + SHORT) == "2024-04-12"


def test_a_headline_that_is_a_link_keeps_its_time() -> None:
    title = "<header><h1><a href='/2026/the-wall'>The wall of the harbour of Mora</a></h1><h2><a href='#a'>And what the pilots said</a></h2>"
    assert day(SHORT, title=f"{title}<time datetime='2024-04-12'>x</time></header>") == "2024-04-12"


@pytest.mark.parametrize(
    "below",
    ["<div><time datetime='2024-01-01T08:00Z'>1 Jan</time></div>", "<div><time>January 1, 2024 8:00</time></div>"],
)
def test_the_day_above_the_text_beats_another_below_it(below: str) -> None:
    assert day(BYLINE + LONG + below + LONG) == "2024-04-12"
    assert day(LONG + below + LONG) == "2024-01-01"


def test_the_time_below_tells_the_minute_of_the_day_above() -> None:
    html = f"<h1>The wall</h1>{BYLINE}{LONG}<time datetime='2024-04-12T08:30Z'>8.30</time>{LONG * 2}"
    published = republish.extract(
        Page.from_html(f"<html lang=en><body><article>{html}</article></body>", URL)
    ).published
    assert published is not None
    assert published.isoformat() == "2024-04-12T08:30:00+00:00"


@pytest.mark.parametrize("name", ["DC.date.created", "dcterms.created"])
def test_the_day_that_the_page_shows_goes_before_the_one_on_which_somebody_began_it(name: str) -> None:
    """As Plone states its objects: created in March, published in May."""
    meta = f"<html lang=en><head><title>The wall</title><meta name='{name}' content='2025-03-01T12:58:52+00:00'></head>"
    shown = "<span class='documentPublished'><span>published</span> <span>May 20, 2025</span></span>"
    for inner, published in ((shown, "2025-05-20"), ("", "2025-03-01")):
        html = f"{meta}<body><article><h1>The wall</h1>{inner}{SHORT}</article></body></html>"
        found = republish.extract(Page.from_html(html, URL)).published
        assert found is not None
        assert found.date().isoformat() == published


@pytest.mark.parametrize(
    "mark",
    [
        '<span class="mw-editsection">[<a href="/w/index.php?title=The_wall&amp;action=edit&amp;section=1">edit</a>]</span>',
        '<a class="headerlink" href="#said" title="Link to this heading"></a>',
    ],
    ids=["wiki", "docs"],
)
def test_a_section_of_a_short_article_is_no_teaser_for_the_mark_beside_its_heading(mark: str) -> None:
    """Wikis link to where a section is changed, and programs for documentation to the section itself."""
    text = f"<p><b>April 12, 2024</b></p>{LONG}<h2>What the pilots of the harbour said{mark}</h2>{LONG}"
    assert day(f"<div>{text}</div>") == "2024-04-12"


def test_the_time_beside_two_authors_in_a_heading_is_the_articles() -> None:
    names = "<a href='/author/priya/'>Priya Ramanathan</a>, <a href='/author/callum/'>Callum Frew</a>"
    assert (
        day(f"<div><h4>{names}</h4><div><time datetime='2024-04-12'>12 Apr 2024</time></div></div>{SHORT}")
        == "2024-04-12"
    )


ENTRIES = "".join(
    f"<div><div>{name}</div><div>{day} March 2024 10:00</div><p>What a fine wall they built there, so long ago that nobody knows it.</p></div>"
    for day, name in enumerate(("Bo Ek", "Lia Ask", "Una Lind"), start=7)
)


@pytest.mark.parametrize("box", ["<div>{}</div>", "<div><h3>3</h3>{}</div>", "<section><h2>Comments</h2>{}</section>"])
def test_who_says_something_below_a_text_and_when_is_not_the_article_s(box: str) -> None:
    html = f"<html lang=en><title>The wall</title><body><main><article><h1>The wall</h1>{SHORT}</article>{box.format(ENTRIES)}</main>"
    made = republish.extract(Page.from_html(html, URL))
    assert (made.published, made.authors) == (None, ())


@pytest.mark.parametrize(
    "rows",
    [
        "<div><span>Ada Marlow</span><span>April 12, 2024</span></div><div><span>Updated</span> <span>April 13, 2024</span></div>",
        "<div><div>Ada Marlow</div><div>April 12, 2024</div><p>The tide comes in and goes out again, and nobody knows why.</p></div>",
    ],
)
def test_rows_under_the_headline_are_the_article_s(rows: str) -> None:
    html = f"<html lang=en><title>The wall</title><body><main><article><h1>The wall</h1>{rows}{SHORT}</article></main>"
    made = republish.extract(Page.from_html(html, URL))
    assert made.published is not None
    assert made.published.day == 12
