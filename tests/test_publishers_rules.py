"""The whole job on pages of publishers whose rules were read: the verdict, what is left to do, the sentences that go with the text."""

from __future__ import annotations

import json
from datetime import date
from functools import lru_cache
from pathlib import Path

import pytest

import republish
from republish import Package, Page, Use, profiles
from republish.model import Review
from republish.pipeline import draft

FIXTURES = Path(__file__).parent / "fixtures" / "publishers"
TODAY = date(2026, 11, 30)
BOAT = "2026/03/last-boat-to-skerrin/"


@lru_cache
def source(folder: str) -> tuple[str, str]:
    url: str = json.loads((FIXTURES / folder / "expected.json").read_text("utf-8"))["url"]
    return (FIXTURES / folder / "page.html").read_text("utf-8"), url


def page(folder: str, **changed: str) -> Page:
    """The page of a folder, with what stands beside a name in the place of the name."""
    text, url = source(folder)
    for old, new in {"</main>": changed.pop("end", "") + "</main>", **changed}.items():
        assert old in text
        text = text.replace(old, new)
    return Page.from_html(text, url)


def review(folder: str, *, use: Use | None = None, **changed: str) -> Review:
    return republish.review(page(folder, **changed), use=use or Use(commercial=False), today=TODAY)


@lru_cache
def package(folder: str) -> Package:
    return draft(page(folder), use=Use(commercial=False), today=TODAY)


def codes(found: Review) -> list[str]:
    return [finding.code for finding in found.findings if finding.level != "info"]


@pytest.mark.parametrize(
    ("folder", "verdict", "license_id", "questions"),
    [
        ("aspi-strategist", "allowed", "CC-BY-NC-ND-3.0", []),
        ("carolina-public-press", "allowed", "CC-BY-ND-4.0", []),
        ("deafmn", "allowed", "CC-BY-NC-ND-4.0", []),
        ("direct-relief", "allowed", "CC-BY-NC-ND-4.0", []),
        ("epfl-news", "allowed", "CC-BY-SA-4.0", []),
        ("fort-worth-report", "ask", None, ["no-license"]),
        ("mindsite-news", "ask", None, ["per-article", "no-license"]),
        ("minnpost", "ask", None, ["no-license"]),
        ("policy-options", "allowed", "CC-BY-ND-4.0", []),
        ("public-health-watch", "ask", None, ["own-terms"]),
        ("the-real-news-network", "ask", None, ["no-license"]),
        ("waging-nonviolence", "allowed", "CC-BY-4.0", []),
    ],
)
def test_the_verdict(folder: str, verdict: str, license_id: str | None, questions: list[str]) -> None:
    found = review(folder)
    assert (found.verdict, found.license.id if found.license else None) == (verdict, license_id)
    assert codes(found) == questions


@pytest.mark.parametrize(
    ("folder", "left"),
    [
        ("aspi-strategist", ["for_profit"]),
        ("carolina-public-press", []),
        ("deafmn", ["advertising", "for_profit", "ranking_sites", "resale"]),
        ("direct-relief", ["tagline", "social"]),
        ("epfl-news", []),
        ("policy-options", []),
        ("public-health-watch", ["logo", "social", "reuser", "notify"]),
        ("waging-nonviolence", ["counter"]),
    ],
)
def test_what_is_left_to_whoever_republishes(folder: str, left: list[str]) -> None:
    assert [duty.kind for duty in review(folder).requests if not duty.done] == left


@pytest.mark.parametrize(
    ("folder", "line", "sentence"),
    [
        ("deafmn", 1, f'This story was originally published by Ro Fenwick at <a href="https://www.deafmn.com/{BOAT}">DeafMN</a>'),
        ("direct-relief", 0, "Mirren Vole, Direct Relief"),
        ("direct-relief", 1, f'This story was originally published by <a href="https://www.directrelief.org/{BOAT}">Direct Relief</a>.'),
        ("waging-nonviolence", 1, f'This article was originally published by <a href="https://wagingnonviolence.org/{BOAT}">Waging Nonviolence</a>.'),
        ("public-health-watch", -2, 'This article was originally published by Public Health Watch, a nonprofit investigative news organization. Find out more at <a href="https://publichealthwatch.org">https://publichealthwatch.org</a>'),
    ],
)  # fmt: skip
def test_the_publishers_sentence_stands_in_its_place(folder: str, line: int, sentence: str) -> None:
    assert str(package(folder).html).split("\n")[line] == f"<p>{sentence}</p>"


@pytest.mark.parametrize("folder", ["minnpost", "fort-worth-report", "the-real-news-network"])
def test_a_box_that_names_no_type_of_licence_grants_none_and_its_counter_comes_along(folder: str) -> None:
    made = package(folder)
    assert made.review.license is None
    assert "?republication-pixel=true&amp;post=" in str(made.notices.counter)
    assert "first appeared on" not in made.text
    assert "March 10" not in made.text
    assert "03/10/2026" not in made.text


GRANTED = '<p>Licensed under <a rel="license" href="https://creativecommons.org/licenses/by-nc-nd/4.0/">CC BY-NC-ND 4.0</a>.</p>'


def test_a_licence_that_differs_by_article_is_taken_from_the_article() -> None:
    found = review("mindsite-news", end=GRANTED)
    assert (found.verdict, found.license and found.license.id) == ("allowed", "CC-BY-NC-ND-4.0")


def test_an_article_marked_as_excluded_is_asked_about_whatever_it_is_licensed_under() -> None:
    marked = "<p>This story is © 2026 by its author. All Rights Reserved.</p></div>\n</article>"
    found = review("mindsite-news", **{"end": GRANTED, "</div>\n</article>": marked})
    assert found.verdict != "allowed"
    assert codes(found)


@pytest.mark.parametrize(
    ("folder", "first", "last"),
    [
        ("deafmn", '<p class="license">', "</p>"),
        ("epfl-news", "<p>This content is distributed", "</p>"),
        ("policy-options", '<div class="republish">', "</div>"),
    ],
)
def test_a_page_without_its_line_is_asked_about_where_the_licence_differs_by_article(
    folder: str, first: str, last: str
) -> None:
    text, _ = source(folder)
    start = text.index(first)
    line = text[start : text.index(last, start) + len(last)]
    found = review(folder, **{line: ""})
    assert found.verdict == "ask"
    assert {"per-article", "no-license"} & set(codes(found))


@pytest.mark.parametrize("folder", ["aspi-strategist", "deafmn", "direct-relief"])
def test_noncommercial_publishers_are_asked_or_refuse_for_commercial_use(folder: str) -> None:
    assert review(folder, use=Use(commercial=True)).verdict in ("ask", "forbidden")


def test_news_outlets_with_subscriptions_have_the_leave_of_who_gives_it() -> None:
    use = Use(commercial=True, paywalled=True)
    assert review("mindsite-news", use=use, end=GRANTED).verdict == "allowed"
    assert review("deafmn", use=use).verdict == "forbidden"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("el-observador", "CC-BY-SA"),
        ("pontevedra-viva", "CC-BY-NC-SA"),
        ("pratiques", "CC-BY-NC-ND"),
        ("rioonwatch", "CC-BY-NC-SA"),
        ("ubc-beyond", "CC-BY-ND"),
    ],
)
def test_a_version_that_the_publisher_does_not_name_is_not_filled_in(name: str, expected: str) -> None:
    profile = profiles.builtin().get(name)
    assert profile is not None
    html = "<html lang=en><head><title>Boats</title></head><body><article><h1>Boats</h1><p>The last boat to Skerrin is late.</p></article></body></html>"
    found = republish.review(Page.from_html(html, f"{profile.home}/2026/boats"), use=Use(commercial=False), today=TODAY)
    assert profile.grants[0].license.id == expected
    assert found.verdict == "ask"


@pytest.mark.parametrize(
    "name",
    [
        "agencia-brasilia",
        "collateral-global",
        "columbia-news-service",
        "dcase",
        "minnpost",
        "onearth",
        "policy-options",
    ],
)
def test_a_licence_whose_type_was_not_read_is_no_grant(name: str) -> None:
    profile = profiles.builtin().get(name)
    assert profile is not None
    assert not profile.grants
    assert not profile.terms


@pytest.mark.parametrize("name", ["minnpost", "fort-worth-report", "the-real-news-network", "carolina-public-press"])
def test_where_nobody_read_the_rules_there_are_none_and_the_page_is_read_to_the_end(name: str) -> None:
    profile = profiles.builtin().get(name)
    assert profile is not None
    assert not profile.rules
