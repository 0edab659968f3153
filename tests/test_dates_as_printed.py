"""Days and times as newspapers and browsers print them: short months, capitals, halves of the day, a written time behind an ISO day."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.days.dates import has_time, read_date


@pytest.mark.parametrize(
    "text",
    [
        *("3 MAYIS 2024", "03 maj 2024", "3. svi 2024.", "3. svibanj 2024.", "3 Μάι 2024", "3 ΜΑΪΟΥ 2024", "3. květen 2024"),
        *("2024 թ. մյս 3", "2024 թ․ մայիսի 3", "3 mei 2024", "2024. g. 3. maijs", "2024 M. GEGUŽĖS 3 D.", "2024 ж. 3 мам."),
        *("3 พ.ค 2567", "3 พ.ค. 67", "3 ພ.ພ. 2024", "2024(e)ko mai. 3(a)", "3 май 2024", "3 май. 2024", "3\u200f/5\u200f/2024"),
    ],
)  # fmt: skip
def test_months_as_short_as_they_are_printed(text: str) -> None:
    assert read_date(text) == datetime(2024, 5, 3, tzinfo=UTC)
    assert not without_days(text)


@pytest.mark.parametrize(
    ("text", "month"),
    [("17. lip 2024.", 6), ("17 lip 2024", 7), ("17 lis 2024", 11), ("17 NİSAN 2024", 4), ("31 d’ag. 2024", 8)],
)
def test_a_point_behind_the_day_tells_two_months_of_one_name_apart(text: str, month: int) -> None:
    day = read_date(text)
    assert day is not None
    assert day.month == month


def test_a_name_of_two_months_that_have_the_point_is_none() -> None:
    assert read_date("17. lis 2024") is None


@pytest.mark.parametrize(
    "text",
    [
        *("2024-05-03 kl. 14.05", "2024-05-03 14 h 05", "2024-05-03, 14:05 Uhr", "2024-05-03 오후 2:05", "2024-05-03 | 14:05"),
        *("14:05, 2024-05-03", "3 de mayo de 2024, 2:05 p. m.", "3 مايو 2024 - 02:05 م", "02:05 مساء - 3 مايو 2024"),
        *("2024年5月3日 午後2時5分", "2024년 5월 3일 14시 5분", "2024年5月3日 傍晚2:05", "3 Mei 2024, 2:05 PTG", "3 maj 2024, 2:05 m.d.", "3 พฤษภาคม 2567 เวลา 14.05 น."),
    ],
)  # fmt: skip
def test_the_time_beside_a_day(text: str) -> None:
    assert read_date(text) == datetime(2024, 5, 3, 14, 5, tzinfo=UTC)
    assert has_time(text)


@pytest.mark.parametrize(
    "text",
    [
        *("3 مايو 2024 م", "2024-05-03 ص", "2024-05-03 (v 1.25)", "2024-05-03 12.5 MB", "2024-05-03"),
        *("3 maggio 2024 (modifica il 4 maggio 2024 | 14:05)", "3 May 2024, as of 4 May 2024, 14:05"),
        "2024-05-03 - 2024-05-04 14:05",
    ],
)
def test_what_stands_beside_a_day_and_is_no_time_of_it(text: str) -> None:
    assert read_date(text) == datetime(2024, 5, 3, tzinfo=UTC)
    assert not has_time(text)


@pytest.mark.parametrize("text", ["2024-05-03+02:00", "2024-05-03 +02:00"])
def test_the_distance_of_a_day_from_utc_is_no_time(text: str) -> None:
    day = read_date(text)
    assert day is not None
    assert (day.hour, day.minute, has_time(text)) == (0, 0, False)


@pytest.mark.parametrize(
    "text", ["2024-05-03 08:05 صباحا", "3 مايو 2024 08:05 ص", "3 Mei 2024 8:05 PG", "2024-05-03 8:05 p.d."]
)
def test_the_time_before_noon(text: str) -> None:
    assert read_date(text) == datetime(2024, 5, 3, 8, 5, tzinfo=UTC)


def test_the_longest_of_short_thai_months() -> None:
    assert read_date("9 ก.พ. 68 06:45 น.") == datetime(2025, 2, 9, 6, 45, tzinfo=UTC)
