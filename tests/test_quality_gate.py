"""The body's figures on the measuring pages may not fall below a floor; skips where the pages are absent.

A sample, so that it runs in seconds: every third news page of fundus, every fourth of the article-extraction benchmark and
every eighth of the web content extraction benchmark, every third where the people are asked for.
The counting is our own, see `truth`.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from republish import _html
from republish.extraction import extract
from republish.fidelity import verify
from republish.model import Article, Page
from shared import shared
from truth import ASKED, agreement, article, captions, cases, credits_of, headings, is_ready, junk, lost, right
from undressed import drop_data, drop_names, hash_names, level_sections, page_without

_FULL_NAME = re.compile(r"(?:[A-Z][a-z'’.]+ ){1,2}[A-Z][\w'’-]+")
READY_FLOOR = 0.71
LOST_CEILING = 0.1
F1_FLOORS = {"aeb": 0.978, "wcxb": 0.975}
STEPS = {"aeb": 4, "wcxb": 8}
JUNK_CEILING = 0.8
NAMES_STEP, NAMES_FLOOR = 3, 0.87
HEAD_FLOORS = {"title": 0.87, "authors": 0.93, "day": 0.98}
SHOWN_HEAD_FLOORS = {"title": 0.69, "authors": 0.76, "day": 0.91}
UNDRESSED_FLOORS = {hash_names: 0.62, drop_names: 0.56, drop_data: 0.62, level_sections: 0.68}
FIGURE_FLOORS = {"headings": 0.98, "captions": 0.96, "credits": 0.85}


def _set(name: str) -> Path:
    return shared("corpus", "extraction", name)


@cache
def news() -> tuple[tuple[dict[str, Any], Article | None], ...]:
    return tuple((case["ref"], article(case, html)) for case, html in cases(_set("fundus"), 3))


def test_most_news_pages_can_be_published_as_they_come_out() -> None:
    assert sum(is_ready(truth, made) for truth, made in news()) / len(news()) >= READY_FLOOR


@cache
def undressed(undress: Callable[[Any], None]) -> tuple[tuple[dict[str, Any], Article | None], ...]:
    return tuple((case["ref"], article(case, page_without(html, undress))) for case, html in cases(_set("fundus"), 3))


@pytest.mark.parametrize("undress", UNDRESSED_FLOORS)
def test_news_pages_can_be_published_where_less_tells_what_is_what(undress: Callable[[Any], None]) -> None:
    made = undressed(undress)
    assert sum(is_ready(truth, each) for truth, each in made) / len(made) >= UNDRESSED_FLOORS[undress]


@pytest.mark.parametrize("field", SHOWN_HEAD_FLOORS)
def test_the_head_is_read_as_readers_see_it_where_no_data_tell_it(field: str) -> None:
    made = undressed(drop_data)
    counted = [right(field, truth, each) for truth, each in made if each is not None and truth.get(ASKED[field])]
    assert sum(counted) / len(counted) >= SHOWN_HEAD_FLOORS[field]


def test_hardly_a_paragraph_is_lost() -> None:
    counted = sorted(len(lost(truth, made)) for truth, made in news())
    without_the_worst = counted[: max(1, len(counted) - 2)]
    assert sum(without_the_worst) / len(without_the_worst) <= LOST_CEILING


def test_hardly_a_block_is_kept_that_does_not_belong() -> None:
    counted = [len(junk(truth, made)) for truth, made in news() if made is not None]
    assert sum(counted) / len(counted) <= JUNK_CEILING


@pytest.mark.parametrize("figure", FIGURE_FLOORS)
def test_headings_captions_and_credits_are_what_they_are(figure: str) -> None:
    share = {"headings": headings, "captions": captions, "credits": credits_of}[figure]
    counted = [value for truth, made in news() if made is not None and (value := share(truth, made)) is not None]
    assert sum(counted) / len(counted) >= FIGURE_FLOORS[figure]


@pytest.mark.parametrize("field", HEAD_FLOORS)
def test_the_head_of_news_pages_is_right(field: str) -> None:
    counted = [right(field, truth, made) for truth, made in news() if made is not None and truth.get(ASKED[field])]
    assert sum(counted) / len(counted) >= HEAD_FLOORS[field]


def test_the_people_who_write_blogs_and_guides_are_named() -> None:
    asked = [
        (case, html) for case, html in cases(_set("wcxb"), NAMES_STEP) if _one_name(case["ref"].get("authors") or [])
    ]
    made = [(case["ref"]["authors"][0], article(case, html)) for case, html in asked]
    named = [
        each is not None and [one.name.casefold() for one in each.authors] == [name.casefold()] for name, each in made
    ]
    assert sum(named) / len(named) >= NAMES_FLOOR


def _one_name(authors: list[str]) -> bool:
    """A first name, perhaps another, and a last name: no site, no account, no degrees."""
    return len(authors) == 1 and _FULL_NAME.fullmatch(authors[0]) is not None


def test_every_word_of_news_pages_is_accounted_for() -> None:
    made = [article for _, article in news() if article is not None]
    unexplained = [verify(each.original_text, each.text, each.changes) for each in made]
    assert unexplained == [()] * len(made)


@pytest.mark.parametrize("name", F1_FLOORS)
def test_article_text_agrees_with_the_benchmark(name: str) -> None:
    assert (
        agreement((case["ref"], article(case, html)) for case, html in cases(_set(name), STEPS[name]))
        >= F1_FLOORS[name]
    )


@pytest.mark.parametrize("name", ["theconversation.com-Storm"])
def test_the_conversations_page_comes_out_whole(name: str) -> None:
    path = shared("corpus", "licences", "theconversation", f"{name}.html.gz")
    page = Page.from_html(gzip.decompress(path.read_bytes()), "https://theconversation.com/storm-216875")
    body = extract(_html.parse(page.html, page.url), page).body
    assert body.count("<h2>") == 3
    assert "newsletter" not in body
