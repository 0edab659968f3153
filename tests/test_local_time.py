"""Times without an offset go by the clock of the page's country, where that has only one."""

from __future__ import annotations

import tomllib
from datetime import UTC, datetime, timedelta, timezone
from importlib import resources

import pytest
from dateutil import tz

from harbour_wall import page, story, taken, text
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.days.local_time import local_time

TABLE = tomllib.loads((resources.files("republish") / "data" / "extraction_offsets.toml").read_text("utf-8"))
JAPAN = timezone(timedelta(hours=9))


@pytest.mark.parametrize("country", TABLE["countries"])
def test_a_country_has_kept_its_offset_since_1996(country: str) -> None:
    stated = TABLE["countries"][country]
    zone = tz.gettz(stated["zone"])
    weeks = [datetime(1996, 1, 1) + timedelta(weeks=week) for week in range(30 * 52)]
    assert {zone.utcoffset(week) for week in weeks} == {timedelta(minutes=stated["minutes"])}


@pytest.mark.parametrize("language", TABLE["languages"])
def test_a_language_names_a_country_of_the_table(language: str) -> None:
    assert TABLE["languages"][language] in TABLE["countries"]


@pytest.mark.parametrize(
    ("host", "language", "hours"),
    [
        ("www.harbour.co.jp", "en", 9),
        ("harbour.example", "ja", 9),
        ("harbour.example", "en-IN", 5.5),
        ("harbour.example", "zh-Hant-TW", 8),
        ("harbour.co.za", None, 2),
        ("harbour.de", "de", 0),
        ("harbour.us", "en-US", 0),
        ("harbour.example", None, 0),
        ("", "pt", 0),
    ],
)
def test_the_hosts_country_goes_before_the_languages(host: str, language: str | None, hours: float) -> None:
    assert local_time(host, language).utcoffset(None) == timedelta(hours=hours)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("2019-03-05", datetime(2019, 3, 5, tzinfo=JAPAN)),
        ("2019-03-05 08:30", datetime(2019, 3, 5, 8, 30, tzinfo=JAPAN)),
        ("20190305T083000", datetime(2019, 3, 5, 8, 30, tzinfo=JAPAN)),
        ("2019年3月5日 8:30", datetime(2019, 3, 5, 8, 30, tzinfo=JAPAN)),
        ("Tue Mar 05 08:30:00 2019", datetime(2019, 3, 5, 8, 30, tzinfo=JAPAN)),
        ("2019-03-05T08:30Z", datetime(2019, 3, 5, 8, 30, tzinfo=UTC)),
        ("2019-03-05 08:30 UTC", datetime(2019, 3, 5, 8, 30, tzinfo=UTC)),
        ("2019-03-05T08:30+01:00", datetime(2019, 3, 5, 8, 30, tzinfo=timezone(timedelta(hours=1)))),
        ("1698944144", datetime(2023, 11, 2, 16, 55, 44, tzinfo=UTC)),
    ],
)
def test_only_times_without_an_offset_go_by_the_clock(written: str, expected: datetime) -> None:
    moment = read_date(written, clock=JAPAN)
    assert moment == expected
    assert moment.utcoffset() == expected.utcoffset()


def test_an_indian_page_goes_by_the_indian_clock() -> None:
    head = '<title>The wall of Brennick</title><meta property="article:published_time" content="2019-03-05 08:30">'
    published = taken(page(story(text()), head=head, lang="en-IN")).published
    assert published is not None
    assert published.isoformat() == "2019-03-05T08:30:00+05:30"
