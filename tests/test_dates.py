"""Dates in the forms that pages write them."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.days.dates import clock_of, has_offset, has_time, read_date


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[arg-type,misc]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-04-28T08:52:55+02:00", utc(2024, 4, 28, 6, 52, 55)),
        ("2024-04-28T06:52:55Z", utc(2024, 4, 28, 6, 52, 55)),
        ("2024-04-28T06:52:55.389Z", utc(2024, 4, 28, 6, 52, 55, 389000)),
        ("2024-04-28T06:52:55,389+0000", utc(2024, 4, 28, 6, 52, 55, 389000)),
        ("2019-07-16 14:54:39.929-0400", utc(2019, 7, 16, 18, 54, 39, 929000)),
        ("2022-11-23T08:10+02:00", utc(2022, 11, 23, 6, 10)),
        ("2024-04-28 08:52", utc(2024, 4, 28, 8, 52)),
        ("2024-4-8", utc(2024, 4, 8)),
        ("2024-04-28T24:00:00Z", utc(2024, 4, 29)),
        ("2019-07-16T14:54:39 EDT", utc(2019, 7, 16, 18, 54, 39)),
        ("2019-07-16T20:54:39CDT", utc(2019, 7, 17, 1, 54, 39)),
        ("2019-07-16T20:54:39CDTX", utc(2019, 7, 16, 20, 54, 39)),
        ("20231102", utc(2023, 11, 2)),
        ("20231102T165544Z", utc(2023, 11, 2, 16, 55, 44)),
        ("20231102T16:55:44Z", utc(2023, 11, 2, 16, 55, 44)),
        ("1698944144", utc(2023, 11, 2, 16, 55, 44)),
        ("1698944144000", utc(2023, 11, 2, 16, 55, 44)),
        ("Thu, 02 Nov 2023 16:55:44 GMT", utc(2023, 11, 2, 16, 55, 44)),
        ("Thu Nov 02 16:55:44 +0000 2023", utc(2023, 11, 2, 16, 55, 44)),
    ],
)
def test_machine_forms(text: str, expected: datetime) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("December 16, 2016, 4:19 PM", utc(2016, 12, 16, 16, 19)),
        ("Published December 16, 2016", utc(2016, 12, 16)),
        ("4/3/2026, 10:00 (GMT+7)", utc(2026, 3, 4, 3)),
        ("04/03/2026 - 10:00 GMT+1", utc(2026, 3, 4, 9)),
        ("4 March 2026 10:00 (UTC+8)", utc(2026, 3, 4, 2)),
        ("March 4, 2026 at 10:00 am GMT-5", utc(2026, 3, 4, 15)),
        ("2026-03-04 10:00 GMT+8", utc(2026, 3, 4, 2)),
        ("2026.03.04 10:00 (GMT +9)", utc(2026, 3, 4, 1)),
        ("4 March 2026 10:00 GMT - 5 comments", utc(2026, 3, 4, 10)),
        ("Dec. 16, 2016 12:05 a.m. EST", utc(2016, 12, 16, 5, 5)),
        ("Dec. 16, 2016 4:19 p.m. ET", utc(2016, 12, 16, 21, 19)),
        ("Updated 4:19 PM ET, Sat July 16, 2016", utc(2016, 7, 16, 20, 19)),
        ("July 16, 2016 at 4:19 pm (PT)", utc(2016, 7, 16, 23, 19)),
        ("2016-07-16 4:19 PM CT", utc(2016, 7, 16, 21, 19)),
        ("July 16, 2016 4:19 PM Mountain Time", utc(2016, 7, 16, 22, 19)),
        ("July 16, 2016 4:19 PM Harsk, CT", utc(2016, 7, 16, 16, 19)),
        ("16 December 2016", utc(2016, 12, 16)),
        ("September 1st, 2023", utc(2023, 9, 1)),
        ("1 June 2019 at 08:34 PM EDT", utc(2019, 6, 2, 0, 34)),
        ("28. April 2023, 20:22 Uhr", utc(2023, 4, 28, 20, 22)),
        ("Stand: 3. März 2024", utc(2024, 3, 3)),
        ("le 18 juillet 2024 à 8h01", utc(2024, 7, 18, 8, 1)),
        ("1er août 2024", utc(2024, 8, 1)),
        ("13 de enero de 2025", utc(2025, 1, 13)),
        ("5 de março de 2021", utc(2021, 3, 5)),
        ("5 gennaio 2025", utc(2025, 1, 5)),
        ("2 februari 2025 20:07", utc(2025, 2, 2, 20, 7)),
        ("3. toukokuuta 2024", utc(2024, 5, 3)),
        ("30 listopada 2024", utc(2024, 11, 30)),
        ("9 января 2026, 11:42", utc(2026, 1, 9, 11, 42)),
        ("8 січня 2026", utc(2026, 1, 8)),
        ("20 Nisan 2026", utc(2026, 4, 20)),
        ("6 Juli 2026", utc(2026, 7, 6)),
        ("23 Septemba 2024", utc(2024, 9, 23)),
        ("2019年04月04日 09:00", utc(2019, 4, 4, 9)),
        ("2024년 12월 3일", utc(2024, 12, 3)),
        ("2026.01.29 18:40", utc(2026, 1, 29, 18, 40)),
        ("4 सितंबर 2024", utc(2024, 9, 4)),
        ("8 يناير 2026", utc(2026, 1, 8)),
        ("28.04.2023", utc(2023, 4, 28)),
        ("28.04.23", utc(2023, 4, 28)),
        ("28/04/2023 - 10:15", utc(2023, 4, 28, 10, 15)),
        ("04/28/2023", utc(2023, 4, 28)),
        ("3. 5. 2024 10:22", utc(2024, 5, 3, 10, 22)),
        ("2024. május 3. 10:22", utc(2024, 5, 3, 10, 22)),
        ("2024ko maiatzaren 3a", utc(2024, 5, 3)),
        ("2024 m. gegužės 3 d. 10:22", utc(2024, 5, 3, 10, 22)),
        ("2024. gada 3. maijs", utc(2024, 5, 3)),
        ("3 Μαΐου 2024 10:22", utc(2024, 5, 3, 10, 22)),
        ("ngày 3 tháng 5 năm 2024", utc(2024, 5, 3)),
        ("3 de setiembre de 2024", utc(2024, 9, 3)),
        ("3-май-2024", utc(2024, 5, 3)),
        ("2024년 5월 3일 오후 10:22", utc(2024, 5, 3, 22, 22)),
        ("2024년 5월 3일 오전 12:05", utc(2024, 5, 3, 0, 5)),
        ("2024年5月3日 下午10:22", utc(2024, 5, 3, 22, 22)),
        ("2024年5月3日 午後10時22分", utc(2024, 5, 3, 22, 22)),
        ("2024-05-03 10:22 PM", utc(2024, 5, 3, 22, 22)),
        ("3. Mai 2024, 10.22 Uhr", utc(2024, 5, 3, 10, 22)),
        ("3. maj 2024 kl. 10.22", utc(2024, 5, 3, 10, 22)),
        ("03.05.2024 - 10.22", utc(2024, 5, 3, 10, 22)),
        ("10.22, 3 May 2024", utc(2024, 5, 3, 10, 22)),
        ("3 May 2024 · Harsk · 8.30pm", utc(2024, 5, 3, 20, 30)),
        ("3. Mai 2024,10:22", utc(2024, 5, 3, 10, 22)),
        ("五月 03, 2024", utc(2024, 5, 3)),
        ("17. listopada 2024. u 10:22", utc(2024, 10, 17, 10, 22)),
        ("17 listopada 2024", utc(2024, 11, 17)),
        ("17. juna 2024.", utc(2024, 6, 17)),
        ("17. avgusta 2024", utc(2024, 8, 17)),
        ("17. januarja 2024 ob 10.22", utc(2024, 1, 17, 10, 22)),
        ("الثلاثاء ٣ / ١٢ / ٢٠٢٤", utc(2024, 12, 3)),
        ("3 / 12 / 2024", utc(2024, 12, 3)),
        ("发布于 十一月 5, 2024", utc(2024, 11, 5)),
        ("الجمعة ٢٤ شوال ١٤٤٥ هـ - ٣ مايو ٢٠٢٤ م", utc(2024, 5, 3)),
        ("@May 3, 2024", utc(2024, 5, 3)),
        ("3 d'abril de 2024", utc(2024, 4, 3)),
        ("dijous, 3 d’octubre del 2024", utc(2024, 10, 3)),
        ("2024. gada 3. maijā", utc(2024, 5, 3)),
        ("3 Márta 2024", utc(2024, 3, 3)),
        ("3 Meán Fómhair 2024", utc(2024, 9, 3)),
        ("3. Mär. 2024", utc(2024, 3, 3)),
        ("May 3rd, '24", utc(2024, 5, 3)),
        ("3 May ’24", utc(2024, 5, 3)),
        ("03 Tháng Năm, 2024", utc(2024, 5, 3)),
        ("3 tháng mười hai năm 2024", utc(2024, 12, 3)),
        ("Tháng Mười 3, 2024", utc(2024, 10, 3)),
        ("3 thg 5, 2024", utc(2024, 5, 3)),
        ("3.V.2024", utc(2024, 5, 3)),
        ("3. XII. 2024", utc(2024, 12, 3)),
        ("3 IV 2024", utc(2024, 4, 3)),
        ("Ika-3 ng Mayo, 2024", utc(2024, 5, 3)),
        ("3 ta’ Mejju 2024", utc(2024, 5, 3)),
        ("la 3-a de Majo 2024", utc(2024, 5, 3)),
        ("3-avgust, 2024", utc(2024, 8, 3)),
        ("2024-yil 3-oktabr", utc(2024, 10, 3)),
        ("2024 ж. 3 мамыр", utc(2024, 5, 3)),
        ("2024-ж., 3-май", utc(2024, 5, 3)),
        ("2024 оны 05-р сарын 03", utc(2024, 5, 3)),
        ("2024 թ. մայիսի 3", utc(2024, 5, 3)),
        ("3 مئی، 2024", utc(2024, 5, 3)),
        ("၃ မေ ၂၀၂၄", utc(2024, 5, 3)),
        ("3 ሜይ 2024", utc(2024, 5, 3)),
        ("3 Maayo 2024", utc(2024, 5, 3)),
        ("3 נוב׳ 2024", utc(2024, 11, 3)),
        ("3 नव॰ 2024", utc(2024, 11, 3)),
        ("3 нояб. 2024 г.", utc(2024, 11, 3)),
    ],
)
def test_forms_for_readers(text: str, expected: datetime) -> None:
    assert read_date(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "12 May 2021. Views: 10.245",
        "12 May 2021. Views: 10.24",
        "Downloads: 22.273 · 12 May 2021",
        "12 May 2021 · 4.50 €",
        "Version 1.10.24, 12 May 2021",
        "12.05.2021 – 28.05.2021",
        "12 May 2021. Views: 10:245",
    ],
)
def test_a_number_is_no_time_of_day(text: str) -> None:
    assert read_date(text) == utc(2021, 5, 12)
    assert not has_time(text)


@pytest.mark.parametrize(("day_first", "month"), [(True, 4), (False, 3)])
def test_ambiguous_days_follow_the_language(day_first: bool, month: int) -> None:
    found = read_date("03/04/2024", day_first=day_first)
    assert found is not None
    assert found.month == month


@pytest.mark.parametrize(
    "text", ["03/04/2024", "Updated 03/04/24", "Tue 03-04-2024", "The Sun, page 03-04-2024", "03/04/2024, 25/04/2024"]
)
def test_where_nothing_decides_numbers_that_could_change_places_name_no_day(text: str) -> None:
    assert read_date(text, day_first=None) is None


@pytest.mark.parametrize("habit", [True, False, None])
@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Wednesday, 03/04/2024", (2024, 4, 3)),
        ("Wed 04/03/2024", (2024, 4, 3)),
        ("Monday 03/04/2024, 10:22", (2024, 3, 4)),
        ("Mon. 03-04-24", (2024, 3, 4)),
    ],
)
def test_the_day_of_the_week_decides_which_number_is_the_month(
    text: str, day: tuple[int, ...], habit: bool | None
) -> None:
    found = read_date(text, day_first=habit)
    assert found is not None
    assert (found.year, found.month, found.day) == day


@pytest.mark.parametrize("text", ["Tuesday 03/04/2024", "Wednesday 03.04.2024", "Wednesday or Monday: 03/04/2024"])
def test_a_day_of_the_week_that_is_not_its_own_decides_nothing(text: str) -> None:
    assert read_date(text) == utc(2024, 4, 3)


def test_hyphens_stand_in_english_dates_of_either_habit() -> None:
    assert read_date("02-12-2025", day_first=False) is None
    assert read_date("12-15-2025", day_first=False) == utc(2025, 12, 15)


@pytest.mark.parametrize("day_first", [True, False])
def test_dots_always_put_the_day_first(day_first: bool) -> None:
    assert read_date("03.04.2024", day_first=day_first) == utc(2024, 4, 3)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "today",
        "5 minutes ago",
        "34 min read",
        "May 2023",
        "2023",
        "31 February 2023",
        "2023-13-45",
        "0001-01-01T00:00:00",
        "1834-05-06",
        "Ada Marlow",
        "12345",
        "99/99/2023",
        "version 10.2.3",
        "{{ date }}",
        "May 3rd, '68",
        "George 3 V 24",
        "3 tháng chín mươi 2024",
        "3.IIII.2024",
    ],
)
def test_what_names_no_day_is_no_date(text: str) -> None:
    assert read_date(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-04-28T06:52:55Z", True),
        ("2024-04-28", False),
        ("28. April 2023, 20:22 Uhr", True),
        ("December 16, 2016", False),
        ("1698944144", True),
        ("20231102", False),
        ("20231102T165544Z", True),
        ("18 juillet 2024 à 8h01", True),
        ("28.04.2023", False),
        ("3. 5. 2024", False),
    ],
)
def test_a_day_is_told_from_a_moment(text: str, expected: bool) -> None:
    assert has_time(text) is expected


@given(
    st.datetimes(datetime(1991, 1, 2), datetime(2099, 12, 30)),
    st.integers(-12 * 4, 14 * 4),
)
def test_iso_forms_come_back_as_the_same_moment(moment: datetime, quarters: int) -> None:
    local = moment.replace(tzinfo=timezone(timedelta(minutes=15 * quarters)))
    assert read_date(local.isoformat()) == local


@given(st.dates(date(1991, 1, 1), date(2099, 12, 31)))
def test_days_stay_the_same_day(day: date) -> None:
    found = [
        read_date(text)
        for text in (day.isoformat(), f"{day:%d.%m.%Y}", f"{day.day} {day:%B} {day.year}", f"{day:%Y%m%d}")
    ]
    assert {moment.date() if moment else None for moment in found} == {day}


@given(st.text(max_size=200))
def test_any_text_gives_an_aware_moment_or_none(text: str) -> None:
    found = read_date(text)
    assert found is None or isinstance(found.tzinfo, timezone)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2024-05-01T10:00+02:00", True), ("2024-05-01T10:00Z", True), ("2024-05-01 10:00 CET", True), ("2024-05-01T10:00", False), ("2024-05-01", False), ("", False)],
)  # fmt: skip
def test_an_offset_is_seen(text: str, expected: bool) -> None:
    assert has_offset(text) is expected


def test_the_clock_of_a_text_is_compared_without_offset() -> None:
    assert clock_of("2024-05-01T09:00+02:00") == clock_of("2024-5-1 9:00:10.0") != clock_of("2024-05-01")


def test_what_follows_the_half_of_a_day_without_a_blank_does_not_hide_it() -> None:
    moment = read_date("4 Mar, 2026 11:00 PM3 mins to read")
    assert moment is not None
    assert moment.hour == 23


@pytest.mark.parametrize(
    ("line", "rest"),
    [
        ("Jan Marlow, 3 May 2024", "Jan Marlow"),
        ("Marta Marlow | Friday, 3 May 2024", "Marta Marlow"),
        ("Published May 3, 2024 - Friday", ""),
        ("Friday 3 May 2024 Ada Marlow", "Ada Marlow"),
    ],
)
def test_a_month_beside_other_words_is_somebodys_name(line: str, rest: str) -> None:
    assert without_days(line) == rest
