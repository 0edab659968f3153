"""What a page sets in one element with the standfirst is no part of it, and what only stands in its place is none."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page

DECK = "A light was lit on the old wall, and nobody had told the pilots."
TITLE = "The wall of the harbour of Mora"


def standfirst(above: str = "", *, before: str = "", head: str = "") -> str | None:
    html = (
        f"<html lang=en><head><title>{TITLE}</title>{head}</head><body><main><article>{before}<h1>{TITLE}</h1>{above}"
        f"<div class=text>{''.join(map(paragraph, range(6)))}</div></article></main></body></html>"
    )
    return republish.extract(Page.from_html(html, URL)).standfirst


def described(text: str) -> str:
    return f'<meta name="description" content="{text}">'


@pytest.mark.parametrize(
    "deck",
    [
        f"{DECK}<span class=x2>Wednesday, 4 March 2026</span>",
        f"{DECK} <time>4 March 2026</time>",
        f"<em><a href='/desk'>Desk</a> / </em><em><time>04.03.2026</time></em> <strong>{DECK}</strong>",
        f"<strong class='deck-label'>late again</strong> <span>{DECK}</span>",
        f"<span class=x2>Harbours</span>{DECK}",
    ],
)
def test_day_and_label_are_no_part_of_it(deck: str) -> None:
    assert standfirst(f'<p class="article-subtitle">{deck}</p><div>By Ada Moor</div>') == DECK


@pytest.mark.parametrize(
    "deck",
    [
        f"<time>4 March 2026</time> was the day. {DECK}",
        f"On <time>4 March 2026</time> all of them slept. {DECK}",
        f"{DECK} The next day is <time>4 March 2026</time> in Mora.",
        f"<strong>Mora.</strong> <span>{DECK}</span>",
    ],
)
def test_a_day_that_is_told_of_stays(deck: str) -> None:
    found = standfirst(f'<p class="article-subtitle">{deck}</p><div>By Ada Moor</div>', head=described(DECK))
    assert found is not None
    assert len(found) > len(DECK)


@pytest.mark.parametrize("first", ["<b>A</b> light", "<span>A l</span>ight", "<span>A</span> light"])
def test_a_capital_set_large_is_no_label(first: str) -> None:
    deck = DECK.replace("A light", first)
    assert standfirst(f'<p class="article-subtitle">{deck}</p><div>By Ada Moor</div>') == DECK


def test_a_label_that_the_data_do_not_say_is_no_part_of_it() -> None:
    deck = f'<p class="article-subtitle"><b>late again</b> <span>{DECK}</span></p>'
    assert standfirst(deck, head=described(DECK)) == DECK
    assert standfirst(deck) == f"late again {DECK}"


@pytest.mark.parametrize(
    ("above", "before"),
    [
        ('<div class="topic-intro">News about all of these topics for you:</div>', ""),
        ("", '<div class="jobsIntro"><h3><a href="/accounts/subscribe">Subscribe</a> now to the Post and read on!</h3></div>'),
        ('<div class="byline"><a href="/authors/ada-moor" rel="author">Ada Moor</a></div><div class="intro-footer"><a href="/authors/ada-moor">'
         '<img src=/ada.jpg><p>Ada Moor</p><p>Ada has seen every bell of the coast of Mora.</p></a></div>', ""),
    ],
)  # fmt: skip
def test_what_is_only_named_like_one_is_none(above: str, before: str) -> None:
    assert standfirst(above, before=before) is None
    assert standfirst(above, before=before, head=described(DECK)) == DECK


@pytest.mark.parametrize("tail", [" - News", " | Harbour Post Online", " – Coast"])
def test_the_title_with_a_section_is_none(tail: str) -> None:
    assert standfirst(head=described(TITLE + tail)) is None
    trail = f"<div><span><a href=/>Home</a></span><i></i><span><a href=/news>News</a></span><span>{TITLE}</span></div>"
    assert standfirst(before=trail, head=described(TITLE + tail)) is None
    longer = f"{TITLE} – what the pilots saw of it that night"
    assert standfirst(head=described(longer)) == longer


def test_a_description_that_is_the_first_sentence_in_other_words_is_none() -> None:
    told = "The pilots of pier 0 had not been told of a new light when the harbour woke on Monday, and nobody said a word of it."
    assert standfirst(head=described(told)) is None
    assert standfirst(head=described(DECK)) == DECK


def test_a_deck_stands_under_the_headline_though_another_line_is_of_the_first_rank() -> None:
    html = (
        f"<html lang=en><head><title>{TITLE}</title><meta property='og:title' content='{TITLE}'>"
        f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{TITLE}"}}</script></head><body><section><h1>All of our stories</h1>'
        f"</section><article><header><h2>{TITLE}</h2><p>{DECK}</p></header><div>{''.join(map(paragraph, range(6)))}</div></article></body></html>"
    )
    assert republish.extract(Page.from_html(html, URL)).standfirst == DECK


BYLINE = (
    '<div class="postmeta post-tagline"><span>Written by <a href="https://harbour.example/author/ada-marlow/">Ada Marlow</a></span> '
    '<span>Translated by <a href="https://harbour.example/author/bo-noor/">Bo Noor</a></span> <time datetime="2026-03-04">4 March 2026</time> '
    "<span>Read this in another language of the harbour</span></div>"
)


def test_a_byline_that_is_called_a_tagline_is_no_standfirst() -> None:
    assert standfirst(BYLINE) is None


def test_a_tagline_is_one() -> None:
    assert standfirst(f'<div class="postmeta post-tagline">{DECK}</div>') == DECK
