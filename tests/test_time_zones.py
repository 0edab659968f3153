"""Names of zones behind a clock: read where they are certain, never taken for UTC where they are not."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone, tzinfo

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page
from republish.extraction.words.days.dates import has_offset, has_time, read_date

ARABIA = timezone(timedelta(hours=3))
CHINA = timezone(timedelta(hours=8))


@pytest.mark.parametrize(
    ("text", "clock", "expected"),
    [
        ("2019-11-20 11:28 MSK", UTC, "2019-11-20T11:28:00+03:00"),
        ("20 Nov 2019, 11:28 (NZDT)", UTC, "2019-11-20T11:28:00+13:00"),
        ("November 20, 2019 11:28 PM HKT", UTC, "2019-11-20T23:28:00+08:00"),
        ("20 November 2019 11.28 EET", UTC, "2019-11-20T11:28:00+02:00"),
        ("Wed Nov 20 11:28:00 NPT 2019", UTC, "2019-11-20T11:28:00+05:45"),
        ("November 20, 2019 - 11:28 AST", ARABIA, "2019-11-20T11:28:00+03:00"),
        ("2019-11-20 11:28 CST", CHINA, "2019-11-20T11:28:00+08:00"),
        ("2019-11-20 11:28 CST", UTC, "2019-11-20T11:28:00-06:00"),
        ("2019-11-20 11:28 EST", ARABIA, "2019-11-20T11:28:00-05:00"),
    ],
)
def test_a_zone_is_read_by_its_name_or_its_country(text: str, clock: tzinfo, expected: str) -> None:
    found = read_date(text, clock=clock)
    assert found is not None
    assert found.isoformat() == expected
    assert has_time(text, clock)


@pytest.mark.parametrize(
    "text",
    ["November 20, 2019 - 11:28 AMT", "2019-11-20 11:28 GST", "Wed Nov 20 11:28:00 AMT 2019", "20.11.2019 11:28 (AST)"],
)
def test_where_a_name_stands_for_several_zones_the_day_alone_is_told(text: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.isoformat() == "2019-11-20T00:00:00+00:00"
    assert not has_time(text)
    assert not has_offset(text)


@pytest.mark.parametrize(
    "text",
    ["20 Nov 2019 11:28 NEWS", "20 NOV 2019 11:28 WEST COAST", "20 Nov 2019 11:28 Art", "20 Nov 2019 11:28, AMT"],
)
def test_other_words_are_no_zones(text: str) -> None:
    found = read_date(text)
    assert found is not None
    assert found.isoformat() == "2019-11-20T11:28:00+00:00"


def test_a_clock_of_an_unread_zone_gives_way_to_one_that_is_read() -> None:
    above = "<p class=date>November 20, 2019 - 11:28 AMT</p><time datetime='2019-11-20T07:28Z'>today</time>"
    published = republish.extract(Page.from_html(page("".join(map(paragraph, range(6))), above=above), URL)).published
    assert published is not None
    assert published.isoformat() == "2019-11-20T07:28:00+00:00"
