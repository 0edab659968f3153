"""Headline and day of pages that state nothing about themselves but a title: they are read as readers see them."""

from __future__ import annotations

from datetime import date

import pytest

from harbour_wall import PARAGRAPHS, page, taken, text

TITLE = "<title>Brennick rebuilds its wall: seven facts | The Brennick Mail</title>"


def _day(body: str, head: str = TITLE) -> date | None:
    published = taken(page(body, head=head)).published
    return published.date() if published else None


def _card(day: str, headline: str, inner: str = "") -> str:
    return f'<div class="item"><a href="/other"><b>{headline}</b></a> Ann Bell <span class="item__date">{day}</span>{inner}</div>'


def test_a_lone_heading_at_the_head_of_the_page_is_the_headline_where_only_the_title_element_says_another() -> None:
    body = f"<div><h1>Why two centuries were enough</h1>{text()}</div>"
    assert taken(page(body, head=TITLE)).title == "Why two centuries were enough"


def test_a_heading_with_text_before_it_is_no_headline_against_the_title() -> None:
    body = f"<div>{text()}<h1>Why two centuries were enough</h1><p>{PARAGRAPHS[0]}</p></div>"
    assert taken(page(body, head=TITLE)).title.startswith("Brennick rebuilds its wall")


def test_a_sentence_as_long_as_a_paragraph_is_no_headline_against_the_title() -> None:
    body = f"<div><h1>{PARAGRAPHS[0]} {PARAGRAPHS[1]}</h1>{text()}</div>"
    assert taken(page(body, head=TITLE)).title.startswith("Brennick rebuilds its wall")


def test_the_heading_in_an_articles_header_stands_for_the_headline_on_a_page_without_an_h1() -> None:
    stamp = '<time datetime="2025-04-15T15:59:37Z">15.04.2025</time>'
    header = f"<header><h2>Why two centuries were enough</h2><p>{stamp}</p></header>"
    trail = '<nav class="breadcrumb"><h1>Why two centuries were enough</h1></nav>'
    assert _day(f"{trail}<article>{header}{text()}</article>") == date(2025, 4, 15)


def test_the_day_above_the_headline_goes_before_those_of_other_stories() -> None:
    above = '<ul class="desc-list"><li><span>January 16, 2025</span></li></ul>'
    cards = _card("July 15, 2025", "The ferry comes back") + _card("June 9, 2025", "Boats for the fair")
    assert _day(f"<div>{above}<h1>Why two centuries were enough</h1>{text()}{cards}</div>") == date(2025, 1, 16)


def test_the_day_below_the_headline_goes_before_those_that_cards_mark() -> None:
    marked = _card("", "The ferry comes back", '<time itemprop="datePublished">Dec 19, 2025</time>')
    below = "<div><span>Nov 20, 2025</span></div>"
    assert _day(f"<div><h1>Why two centuries were enough</h1>{below}{text()}{marked}</div>") == date(2025, 11, 20)


def test_a_link_to_another_day_above_the_headline_is_not_its_own() -> None:
    links = '<div class="menu"><a href="/20181226">Yesterday (26 December 2018)</a></div>'
    day = "<div><h2><span><a>11 February 2019</a></span></h2></div>"
    assert _day(f"<div>{links}<h1>Why two centuries were enough</h1>{day}{text()}</div>") == date(2019, 2, 11)


def test_of_the_times_around_the_day_that_the_page_shows_the_one_of_that_day_counts() -> None:
    shown = '<p class="date notUpdated"><time datetime="2026-04-15T14:36:37+02:00">15.04.2026, 14:36</time></p>'
    radio = '<p>Heard on: Harbour Radio, <time datetime="2026-04-14T17:50:00+02:00">14.04.2026, 17:50</time>.</p>'
    assert _day(
        f"<div>{shown}<h1>Why two centuries were enough</h1><p>{' '.join(PARAGRAPHS)}</p>{radio}</div>"
    ) == date(2026, 4, 15)


def test_a_day_is_that_of_publication_though_the_change_of_the_same_day_is_told_behind_it() -> None:
    line = "<div><span>20 April 2026</span><span>•</span><span>Updated: 20 April 2026</span></div>"
    assert _day(f"<div><h1>Why two centuries were enough</h1>{line}{text()}</div>") == date(2026, 4, 20)


def test_a_line_behind_the_text_of_a_page_without_a_headline_is_not_its_day() -> None:
    registered = "<dl><dt>Newspaper since</dt><dd>23 November 2018</dd></dl>"
    assert _day(f"<div><p>Brennick wall</p><p>{' '.join(PARAGRAPHS)}</p>{registered}</div>") is None


STORY = f'<div><h1>Why two centuries were enough</h1><p class="by">December 18, 2025</p>{text()}</div>'


@pytest.mark.parametrize(
    ("headline", "expected"),
    [("Quick takes: the ferry comes back", date(2025, 12, 18)), ("Why two centuries were enough", date(2025, 12, 7))],
)
def test_the_properties_of_another_storys_item_are_not_the_pages(headline: str, expected: date) -> None:
    item = (
        f'<div itemscope itemtype="https://schema.org/Article"><h2><a href="/other" itemprop="headline">{headline}</a></h2>'
        '<meta itemprop="datePublished" content="2025-12-07T04:00:31-05:00"></div>'
    )
    assert _day(f"{STORY}{item}") == expected


@pytest.mark.parametrize("behind", [" - The News", " – 13.06.2023", " – News – 13.06.2023", " | 2023-06-13"])
def test_the_sites_name_as_its_address_has_it_and_the_day_are_no_part_of_a_title(behind: str) -> None:
    head = f"<title>Brennick rebuilds its wall{behind}</title>"
    assert taken(page(f"<div>{text()}</div>", head=head)).title == "Brennick rebuilds its wall"
