"""Dates in other digits, months, eras and calendars; what no table knows is no date rather than a wrong one."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from heads import of, page
from republish.extraction.words.days.dates import has_time, read_date

DAY = datetime(2024, 3, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        *("2024年3月5日", "二〇二四年三月五日", "令和6年3月5日", "民國113年3月5日", "113年3月5日", "2024년 3월 5일"),
        *("५ मार्च २०२४", "5 मार्च, 2024", "০৫ মার্চ ২০২৪", "٥ مارس ٢٠٢٤", "5 آذار 2024", "5 آذار/مارس 2024", "۵ مارس ۲۰۲۴"),
        *("۱۵ اسفند ۱۴۰۲", "15 اسفند ماه 1402", "۱۴۰۲/۱۲/۱۵", "1402/12/15", "5 במרץ 2024", "5 מרס 2024"),
        *("5 มีนาคม 2567", "5 มี.ค. 2567", "5 มี.ค. 67", "5 มีนาคม พ.ศ. 2567", "5 มีนาคม 2024", "2567-03-05"),
        *("Ngày 5 tháng 3 năm 2024", "5 Μάρτιος 2024", "5 ΜΑΡΤΙΟΥ 2024", "2024. március 5., kedd", "5 Mac 2024", "5 Marso 2024", "5 মার্চ 2024"),
    ],
)  # fmt: skip
def test_the_day(text: str) -> None:
    assert read_date(text) == DAY
    assert not has_time(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "2024年3月5日 14時30分",
            "2024年3月5日下午2點30分",
            "2024년 3월 5일 오후 2시 30분",
            "৫ মার্চ ২০২৪, ১৪:৩০",
            "٥ مارس ٢٠٢٤ 2:30 مساءً",
        ),
        *(
            "سه‌شنبه ۱۵ اسفند ۱۴۰۲ ساعت ۱۴:۳۰",
            "5 มี.ค. 2567 14:30 น.",
            "5 Μαρτίου 2024, 2:30 μ.μ.",
            "5 मार्च 2024, 2:30 अपराह्न",
        ),
    ],
)
def test_the_time(text: str) -> None:
    assert read_date(text) == DAY.replace(hour=14, minute=30)
    assert has_time(text)


@pytest.mark.parametrize("month", ["اردیبهشت", "ارديبهشت"])
def test_persian_months_are_read_in_arabic_letters(month: str) -> None:
    assert read_date(f"۲۱ {month} ۱۳۹۹ - ۱۸:۵۹") == datetime(2020, 5, 10, 18, 59, tzinfo=UTC)
    assert read_date("۲ يناير ۲۰۲۴") == datetime(2024, 1, 2, tzinfo=UTC)


@pytest.mark.parametrize(
    ("persian", "expected"),
    [
        *(
            ("1369/01/01", (1990, 3, 21)),
            ("1375/12/30", (1997, 3, 20)),
            ("1380/01/01", (2001, 3, 21)),
            ("1399/12/30", (2021, 3, 20)),
        ),
        *(
            ("1400/01/01", (2021, 3, 21)),
            ("1403/01/01", (2024, 3, 20)),
            ("1403/07/01", (2024, 9, 22)),
            ("1404/01/01", (2025, 3, 21)),
        ),
    ],
)
def test_years_of_the_persian_calendar(persian: str, expected: tuple[int, int, int]) -> None:
    assert read_date(persian) == datetime(*expected, tzinfo=UTC)


@pytest.mark.parametrize(
    "text",
    [
        "1402/12/30",
        "1402/13/01",
        "1445/08/24",
        "24 שעבאן 1445",
        'כ"ה באדר א תשפ"ד',
        "5 คม 2567",
        "2024年13月5日",
        "24 شعبان 1445",
    ],
)
def test_what_no_table_knows_is_no_day(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    "line", ["৫ মার্চ ২০২৪, ১৪:৩০", "۱۵ اسفند ۱۴۰۲ - ۱۴:۳۰", "5 มี.ค. 67 14:30 น.", "二〇二四年三月五日 14:30"]
)
def test_a_line_near_the_headline_that_nothing_marks(line: str) -> None:
    published = of(page(body=f"<div><span>{line}</span></div>")).published
    assert published is not None
    assert published.isoformat().startswith("2024-03-05T14:30")
