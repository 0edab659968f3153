"""The offset from UTC that a page states: kept, so that every output says the page's own day and the same instant."""

from __future__ import annotations

import json
import pickle
import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from lxml import etree

import republish
from evidence_pages import page_of
from republish import Article, Package, Page
from republish._html import parse
from republish.evidence.outside import published
from republish.extraction.words.days.dates import read_date
from republish.feeds import entries
from republish.model import FeedEntry
from republish.outputs import load, render, write

BY = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>'
EVENING = datetime(2019, 12, 18, 21, 41, tzinfo=timezone(timedelta(hours=-5)))
LOCAL = "2019-12-18T21:41:00-05:00"


def packed(moment: str, **parts: str) -> Package:
    """A package of a page that was published at that moment and changed an hour later."""
    hour_later = (datetime.fromisoformat(moment) + timedelta(hours=1)).isoformat()
    head = (
        f'<meta property="article:published_time" content="{moment}">'
        f'<meta property="article:modified_time" content="{hour_later}">'
    )
    return republish.prepare(page_of(head=head, footer=BY, **parts))


@pytest.fixture(scope="module")
def evening() -> Package:
    return packed(LOCAL)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LOCAL, LOCAL),
        ("2019-12-18 21:41 EST", LOCAL),
        ("18 December 2019, 21:41 -05:00", LOCAL),
        ("December 18, 2019 9:41 p.m. EST", LOCAL),
        ("Wed, 18 Dec 2019 21:41:00 -0500", LOCAL),
        ("Wed Dec 18 21:41:00 -0500 2019", LOCAL),
        ("Wed Dec 18 21:41:00 EST 2019", LOCAL),
        ("20191218T214100-0500", "2019-12-18T21:41:00-05:00"),
        ("2019-12-19T08:11+05:30", "2019-12-19T08:11:00+05:30"),
        ("2019-12-18T24:00:00-05:00", "2019-12-19T00:00:00-05:00"),
        ("2019-12-19T02:41Z", "2019-12-19T02:41:00+00:00"),
        ("2019-12-19 02:41 UTC", "2019-12-19T02:41:00+00:00"),
        ("Thu, 19 Dec 2019 02:41:00 GMT", "2019-12-19T02:41:00+00:00"),
        ("1576723260", "2019-12-19T02:41:00+00:00"),
        ("2019-12-18 21:41", "2019-12-18T21:41:00+00:00"),
        ("18 December 2019, 21:41", "2019-12-18T21:41:00+00:00"),
        ("18 December 2019", "2019-12-18T00:00:00+00:00"),
        ("2019-12-18T21:41+23:00", "2019-12-18T21:41:00+00:00"),
    ],
)
def test_a_stated_offset_is_kept_and_none_is_utc(text: str, expected: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.isoformat() == expected
    assert isinstance(found.tzinfo, timezone)


def test_an_offset_of_days_is_no_offset() -> None:
    assert read_date("Wed Dec 18 21:41:00 +9900 2019") is None


def test_the_clock_of_one_statement_takes_the_offset_of_another() -> None:
    head = (
        '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2019-12-18 21:41:00"}</script>'
        f'<meta property="article:published_time" content="{LOCAL}">'
    )
    assert article_of(head).published == EVENING


def test_the_address_names_the_pages_own_day() -> None:
    page = page_of(head='<meta property="article:published_time" content="03/04/2019 21:41 -05:00">')
    found = republish.extract(replace(page, url="https://news.example.org/2019/04/03/a", url_served=""))
    assert found.published is not None
    assert found.published.isoformat() == "2019-04-03T21:41:00-05:00"


def article_of(head: str) -> Article:
    return republish.extract(page_of(head=head))


def meta(package: Package) -> Mapping[str, str]:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', str(package.head), re.S)
    assert found
    data: dict[str, str] = json.loads(found[1])
    return data


def file(package: Package, name: str) -> str:
    content = next(iter(render(package, name).values()))
    return content.decode() if isinstance(content, bytes) else content


def name_of(package: Package, name: str) -> str:
    return next(iter(render(package, name)))


def atom(package: Package, tag: str) -> str:
    found = etree.fromstring(file(package, "atom").encode()).find(f".//{{*}}entry/{{*}}{tag}")
    return (found.text or "") if found is not None else ""


SAID: dict[str, tuple[Callable[[Package], str], str]] = {
    "article": (lambda p: p.article.published.isoformat() if p.article.published else "", LOCAL),
    "notice": (lambda p: p.notices.attribution.text, "December 18, 2019"),
    "text": (lambda p: file(p, "text"), "December 18, 2019"),
    "json-ld": (lambda p: meta(p)["datePublished"], LOCAL),
    "json-ld, changed": (lambda p: meta(p)["dateModified"], "2019-12-18T22:41:00-05:00"),
    "page": (lambda p: file(p, "page"), f'<time datetime="{LOCAL}" dir="ltr">2019-12-18</time>'),
    "markdown": (lambda p: file(p, "markdown"), f"\ndate: {LOCAL}\nlastmod: 2019-12-18T22:41:00-05:00\n"),
    "jekyll's name": (lambda p: name_of(p, "jekyll"), "2019-12-18-"),
    "jekyll": (lambda p: file(p, "jekyll"), f"\ndate: {LOCAL}\n"),
    "hugo": (lambda p: tomllib.loads(file(p, "hugo").split("+++")[1])["date"].isoformat(), LOCAL),
    "atom": (lambda p: atom(p, "published"), LOCAL),
    "atom, changed": (lambda p: atom(p, "updated"), "2019-12-18T22:41:00-05:00"),
    "ninjs": (lambda p: json.loads(file(p, "ninjs"))["contentCreated"], LOCAL),
    "json": (lambda p: json.loads(file(p, "json"))["article"]["published"], LOCAL),
    "notebook": (lambda p: p.article._repr_html_(), "2019-12-18 21:41 UTC-05:00"),
    "wordpress": (lambda p: json.loads(file(p, "wordpress"))["date_gmt"], "2019-12-19T02:41:00"),
    "ghost": (lambda p: json.loads(file(p, "ghost"))["posts"][0]["published_at"], "2019-12-19T02:41:00.000Z"),
}


@pytest.mark.parametrize("place", SAID)
def test_an_evening_in_new_york_keeps_its_day(place: str, evening: Package) -> None:
    said, expected = SAID[place]
    assert expected in said(evening)


@pytest.mark.parametrize(
    ("moment", "day", "gmt"),
    [
        ("2019-12-18T21:41:00-05:00", "2019-12-18", "2019-12-19T02:41:00"),
        ("2019-12-19T02:41:00+00:00", "2019-12-19", "2019-12-19T02:41:00"),
        ("2019-12-19T08:11:00+05:30", "2019-12-19", "2019-12-19T02:41:00"),
        ("2020-01-01T09:00:00+13:00", "2020-01-01", "2019-12-31T20:00:00"),
        ("2019-12-31T22:00:00-08:00", "2019-12-31", "2020-01-01T06:00:00"),
    ],
)
def test_the_name_has_the_pages_day_and_systems_in_utc_the_instant(moment: str, day: str, gmt: str) -> None:
    package = packed(moment)
    assert name_of(package, "jekyll").startswith(f"{day}-")
    assert json.loads(file(package, "wordpress"))["date_gmt"] == gmt
    assert json.loads(file(package, "ghost"))["posts"][0]["published_at"] == f"{gmt}.000Z"


def test_the_year_of_the_copyright_is_the_pages_own() -> None:
    article = packed("2019-12-31T22:00:00-08:00", after="<footer>© 2019 News Example</footer>").article
    assert article.copyright_year == 2019


def test_offsets_survive_files_dictionaries_and_pickles(evening: Package, tmp_path: Path) -> None:
    write(evening, tmp_path, formats=["json"])
    copies = (
        evening.article,
        Article.from_dict(json.loads(json.dumps(evening.article.to_dict()))),
        pickle.loads(pickle.dumps(evening.article)),
        load(next(tmp_path.rglob("package.json")).parent).article,
    )
    assert {copy.published.isoformat() if copy.published else "" for copy in copies} == {LOCAL}
    assert all(copy.published == EVENING for copy in copies)


def test_two_offsets_of_one_instant_are_the_same_article(evening: Package) -> None:
    in_utc = replace(evening.article, published=EVENING.astimezone(UTC))
    assert in_utc == evening.article
    assert replace(in_utc, published=EVENING + timedelta(minutes=1)) != evening.article


def test_an_entry_of_a_feed_stays_in_utc() -> None:
    item = "<item><title>A</title><link>https://a.example/1</link><pubDate>Wed, 18 Dec 2019 21:41:00 -0500</pubDate></item>"
    (page,) = entries(f"<rss version='2.0'><channel><title>F</title>{item}</channel></rss>")
    assert page.entry is not None
    assert page.entry.published is not None
    assert page.entry.published.isoformat() == "2019-12-19T02:41:00+00:00"


@pytest.mark.parametrize(
    ("stated", "fed", "day"),
    [
        (LOCAL, EVENING.astimezone(UTC), date(2019, 12, 18)),
        (LOCAL, None, date(2019, 12, 18)),
        ("2011-05-01", EVENING.astimezone(UTC), date(2019, 12, 19)),
        ("", EVENING.astimezone(UTC), date(2019, 12, 19)),
        ("", None, None),
    ],
)
def test_the_day_that_grants_hold_by_is_the_pages_own(stated: str, fed: datetime | None, day: date | None) -> None:
    page = page_of(head=f'<meta property="article:published_time" content="{stated}">')
    page = Page(url=page.url, content=page.content, entry=FeedEntry(feed_url="https://a.example/f", published=fed))
    assert published(parse(page.html, page.url), page) == day
