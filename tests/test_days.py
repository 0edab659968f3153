"""Days that a publisher counts, where a calendar ends or a number is none."""

from datetime import UTC, date, datetime

import pytest

from republish import Use, rights
from republish._days import days_after, number_of
from rights_cases import article, profile, rule

LAST = datetime(9999, 12, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "number"),
    [("0", 0), ("30", 30), ("99999", 99_999), ("100000", None), ("²", None), ("-1", None), ("", None), (None, None)],
)
def test_a_number_of_days_is_one_that_a_calendar_has(value, number):
    assert number_of(value) == number


@pytest.mark.parametrize(
    ("day", "number", "later"),
    [(date(2026, 2, 27), 2, date(2026, 3, 1)), (date(9999, 12, 30), 1, date.max), (date(9999, 12, 30), 99, date.max)],
)
def test_no_day_is_later_than_the_last(day, number, later):
    assert days_after(day, number) == later


def test_a_window_at_the_end_of_the_calendar_is_open():
    rules = profile(rule("window_days", "30"), rule("takedown", "window-end"))
    found = rights.review(article("CC-BY-4.0", published=LAST), Use(), rules, today=date(2026, 3, 1))
    assert found.verdict == "allowed"
    assert [finding.text for finding in found.findings if finding.code == "window"] == [
        "Free until 9999-12-31. window_days is 30."
    ]


def test_a_waiting_time_at_the_end_of_the_calendar_is_not_over():
    story = article("CC-BY-4.0", published=LAST)
    found = rights.review(story, Use(), profile(rule("embargo_days", "30")), today=date(2026, 3, 1))
    assert found.verdict == "forbidden"
    assert [finding.code for finding in rights.due(found, story, date(2026, 3, 1))] == ["embargo-days"]
