"""Which of two clocks is right: the one that the page's data state, or the one that readers see with its zone."""

from __future__ import annotations

from datetime import datetime

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(4)))


def data(published: str, modified: str = "") -> str:
    change = f',"dateModified":"{modified}"' if modified else ""
    return f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"The wall","datePublished":"{published}"{change}}}</script>'


def article(head: str, above: str = "", below: str = "") -> republish.Article:
    return republish.extract(Page.from_html(page(TEXT, head=head, above=above, below=below), URL))


def published(head: str, above: str = "", below: str = "") -> str:
    return str(article(head, above, below).published)


META = '<meta property="article:published_time" content="2019-11-20T04:31:13+00:00">'
STATED = "2019-11-20 04:31:13-06:00"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nov 19, 2019, 10:31 pm CST", "2019-11-20 04:31:13+00:00"),
        ("Updated Nov 19, 2019, 10:31 pm CST", STATED),
        ("Nov 19, 2019, 10:31 pm", STATED),
        ("Nov 20, 2019, 4:31 am CST", STATED),
        ("Nov 20, 2019, 5:31 am EST", STATED),
        ("Nov 19, 2019, 10:11 pm CST", STATED),
        ("Nov 20, 2019, 5:31 am CST", STATED),
        ("Nov 18, 2019, 9:31 pm CST", STATED),
    ],
    ids=["another", "a change's", "no zone", "the same", "the same elsewhere", "minutes apart", "an hour", "a day"],
)
def test_a_shown_time_with_its_zone_settles_which_offset_is_right(line: str, expected: str) -> None:
    assert published(data(STATED.replace(" ", "T")) + META, f"<div><span>{line}</span></div>") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Posted Nov. 19, 2019, 10:31 p.m. CST", "2019-11-19 22:31:13-06:00"),
        ("20 November 2019 04:31 GMT", "2019-11-20 04:31:13+00:00"),
        ("Posted Nov. 19, 2019, 10:31 p.m.", "2019-11-20 04:31:13+00:00"),
        ("Updated Nov. 19, 2019, 10:31 p.m. CST", "2019-11-20 04:31:13+00:00"),
    ],
)
def test_a_moment_in_utc_keeps_the_zone_that_readers_see_it_in(line: str, expected: str) -> None:
    assert published(data("2019-11-20T04:31:13Z"), f"<div>{line}</div>") == expected


def test_the_stated_moment_stays_where_the_page_shows_it_beside_another() -> None:
    lines = "<p>Nov 19, 2019, 10:31 pm CST</p><p>First published on Nov 20, 2019, 4:31 am CST</p>"
    assert published(data(STATED.replace(" ", "T")) + META, f"<div>{lines}</div>") == STATED


def test_a_shown_time_is_taken_where_nothing_states_it_and_the_change_goes_with_it() -> None:
    line = "<div class=byline>Monday November 18, 2019 7:45 am PST by <a href=/jo>Jo Reed</a></div>"
    found = article(data("2019-11-18T10:45:00Z", "2019-11-18T10:53:44Z"), line)
    assert (str(found.published), str(found.modified)) == ("2019-11-18 07:45:00-08:00", "2019-11-18 15:53:44+00:00")


def test_one_clock_without_an_offset_is_read_alike_for_both() -> None:
    meta = '<meta name="date" content="2024-08-05T20:59:59+02:00">'
    found = article(data("2024-08-05 20:59:59.0", "2024-08-05 20:59:59.0") + meta)
    assert str(found.published) == str(found.modified) == "2024-08-05 20:59:59+02:00"


def test_a_change_keeps_its_own_offset() -> None:
    meta = '<meta name="date" content="2024-08-05T20:59:59+02:00">'
    found = article(data("2024-08-05 20:59:59.0", "2024-08-05T21:59:59+01:00") + meta)
    assert str(found.modified) == "2024-08-05 21:59:59+01:00"


@pytest.mark.parametrize(
    ("stated", "line", "modified"),
    [
        ("2026-03-04T15:00:21Z", "March 4, 2026, 10:00 a.m.", "2026-03-04 13:00:00-05:00"),
        ("2026-03-04T15:00:21Z", "Published March 4, 2026, 10:00 a.m.", "2026-03-04 13:00:00-05:00"),
        ("2026-03-04T10:00:21-05:00", "March 4, 2026", "2026-03-04 13:00:00-05:00"),
        ("2026-03-04T11:00:00Z", "March 4, 2026, 10:17 a.m.", "2026-03-04 13:00:00+00:00"),
        ("2026-03-04T11:00:00Z", "Updated March 4, 2026, 10:00 a.m.", "2026-03-04 13:00:00+00:00"),
        ("2026-03-04T11:00:00Z", "March 4, 2026, 10:00 a.m. GMT", "2026-03-04 13:00:00+00:00"),
    ],
    ids=["shown", "labelled", "stated", "another minute", "a change's", "with its zone"],
)
def test_a_change_without_a_zone_goes_by_the_clock_of_publication(stated: str, line: str, modified: str) -> None:
    stamps = f"<p>{line}</p><p>Updated March 4, 2026, 1:00 p.m.</p>"
    assert article(data(stated), stamps).modified == datetime.fromisoformat(modified)


SAME = "2019-11-19T19:31:39+00:00"
SOONER = '<time datetime="2019-11-18T19:14:00+00:00">Nov 18, 2019</time>'


@pytest.mark.parametrize(
    ("changed", "shown", "expected"),
    [
        (SAME, SOONER, "2019-11-18 19:14:00+00:00"),
        ("2019-11-19T19:40:00+00:00", SOONER, "2019-11-19 19:31:39+00:00"),
        (SAME, f"<p>Updated {SOONER}</p>", "2019-11-19 19:31:39+00:00"),
        (SAME, SOONER.replace("19:14:00", "00:00:00"), "2019-11-19 19:31:39+00:00"),
        (SAME, SOONER.replace("18T19:14", "19T19:14"), "2019-11-19 19:31:39+00:00"),
        ("2019-11-19T17:00:00+00:00", SOONER.replace("18T19:14", "19T17:00"), "2019-11-19 17:00:00+00:00"),
    ],
    ids=["stamped anew", "two moments", "a change's", "a day alone", "minutes sooner", "changed before publication"],
)
def test_data_that_call_a_change_the_publication_give_way(changed: str, shown: str, expected: str) -> None:
    assert published(data(SAME, changed), shown) == expected


@pytest.mark.parametrize(
    ("stated", "line", "expected"),
    [
        (SAME, "Published 19th Nov 2019, 18:05 GMT", "2019-11-19 18:05:00+00:00"),
        (SAME, "Published 18th Nov 2019, 18:05", "2019-11-18 18:05:00+00:00"),
        (SAME, "Updated 19th Nov 2019, 18:05 GMT", "2019-11-19 19:31:39+00:00"),
        (SAME, "Published 19th Nov 2019, 14:31", "2019-11-19 19:31:39+00:00"),
        (SAME, "Published 19th Nov 2019", "2019-11-19 19:31:39+00:00"),
        ("2019-11-19T20:14:24+00:00", "Published 19th Nov 2019, 18:05 GMT", "2019-11-19 19:31:39+00:00"),
    ],
    ids=["earlier", "without a zone", "a change", "another zone's clock", "a day alone", "two moments"],
)
def test_a_line_that_says_published_counts_where_the_data_call_the_change_so(
    stated: str, line: str, expected: str
) -> None:
    metas = (("published_time", SAME), ("modified_time", stated))
    head = "".join(f'<meta property="article:{name}" content="{moment}">' for name, moment in metas)
    assert published(head, f"<div><span>{line}</span></div>") == expected


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("First Published:", "2019-11-19 08:38:00+00:00"),
        ("Broadcast:", "2019-11-19 19:31:39+00:00"),
    ],
    ids=["first published", "another label"],
)
def test_a_line_says_when_it_was_first_published(label: str, expected: str) -> None:
    line = f"<div><span class=red>{label}</span> Tuesday, November 19, 2019 08:38 AM <br></div>"
    assert published(data(SAME, SAME), below=line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "수정 2026.03.04 15:00 | 등록 2026.03.04 10:00",
        "등록 : 2026-03-04 10:00 수정 : 2026-03-04 15:00",
        "最終更新 2026/03/04 15:00 公開 2026/03/04 10:00",
        "最后更新 2026-03-04 15:00 发布 2026-03-04 10:00",
    ],
)
def test_one_line_of_a_far_script_tells_publication_from_change(line: str) -> None:
    found = article("", f"<p>{line}</p>")
    stamps = [str(found.published)[:16], str(found.modified)[:16]]
    assert stamps == ["2026-03-04 10:00", "2026-03-04 15:00"]


@pytest.mark.parametrize(
    ("stated", "other", "expected"),
    [
        ("2024-05-01 09:11:22", "2024-05-01T16:11:22+00:00", "2024-05-01 09:11:22-07:00"),
        ("2024-05-01 09:11", "2024-05-01T07:11:00Z", "2024-05-01 09:11:00+02:00"),
        ("2024-05-01 09:00:00", "2024-05-01T07:00:00Z", "2024-05-01 09:00:00+00:00"),
        ("2024-05-01 09:11:22", "2024-05-01T07:11:40Z", "2024-05-01 09:11:22+00:00"),
        ("2024-05-01T09:11:22Z", "2024-05-01T09:11:22+02:00", "2024-05-01 09:11:22+02:00"),
        ("2024-05-01T09:11:22+01:00", "2024-05-01T09:11:22+02:00", "2024-05-01 09:11:22+01:00"),
        ("2024-05-01T09:11:22Z", "2024-05-01T16:11:22+00:00", "2024-05-01 09:11:22+00:00"),
    ],
    ids=["hours apart", "ahead", "on the hour", "other seconds", "called UTC", "two offsets", "two moments"],
)
def test_a_clock_without_its_zone_goes_by_what_else_the_data_state(stated: str, other: str, expected: str) -> None:
    assert published(data(stated) + f'<meta name="date" content="{other}">') == expected


def test_a_change_goes_by_the_clock_that_publication_turned_out_to_have() -> None:
    meta = '<meta name="date" content="2024-05-01T16:11:22Z">'
    found = article(data("2024-05-01T09:11:22", "2024-05-01T10:20:30") + meta)
    assert found.modified == datetime.fromisoformat("2024-05-01T17:20:30+00:00")


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("2019-11-20T07:31", "2019-11-20 07:31:13+03:00"),
        ("2019-11-20T04:31", "2019-11-20 04:31:13+03:00"),
        ("2019-11-20T07:31+03:00", "2019-11-20 04:31:13+03:00"),
    ],
    ids=["ahead by the offset", "the same", "with an offset"],
)
def test_a_clock_that_a_shown_time_is_ahead_of_by_its_offset_was_utc(stamp: str, expected: str) -> None:
    shown = f'<p><time datetime="{stamp}">20 Nov</time></p>'
    assert published(data("2019-11-20T04:31:13+03:00"), shown) == expected


@pytest.mark.parametrize(
    ("meta", "expected"),
    [
        ("2024-05-01T09:08:08+02:00", "2024-05-01 09:08:08+02:00"),
        ("2024-05-01T09:19:17+00:00", "2024-05-01 09:09:17+00:00"),
        ("2024-05-01T07:09:17+00:00", "2024-05-01 09:09:17+00:00"),
        ("2024-05-01", "2024-05-01 09:09:17+00:00"),
    ],
    ids=["earlier", "later", "whole hours apart", "a day"],
)
def test_a_meta_element_tells_publication_where_the_data_call_the_change_so(meta: str, expected: str) -> None:
    stamped = data("2024-05-01T09:09:17Z", "2024-05-01T09:09:17Z")
    assert published(f'{stamped}<meta property="article:published_time" content="{meta}">') == expected


@pytest.mark.parametrize(
    ("url", "line", "expected"),
    [
        ("/20260304/the-wall", "Mar 4, 2026 at 4:38 PM", "2026-03-04 16:38:07-08:00"),
        ("/20260305/the-wall", "Mar 4, 2026 at 4:38 PM", "2026-03-05 00:38:07+00:00"),
        ("/the-wall", "Mar 4, 2026 at 4:38 PM", "2026-03-05 00:38:07+00:00"),
        ("/20260304/the-wall", "Mar 4, 2026 at 4:40 PM", "2026-03-05 00:38:07+00:00"),
    ],
    ids=["both", "another day", "no day", "another minute"],
)
def test_the_day_that_address_and_page_agree_on_is_that_of_publication(url: str, line: str, expected: str) -> None:
    html = page(TEXT, head=data("2026-03-05T00:38:07Z"), above=f"<p>{line}</p>")
    assert str(republish.extract(Page.from_html(html, f"https://site.example{url}")).published) == expected


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ('<time datetime="{}" title="19 Nov 2019 at 10:31pm">19 Nov 2019</time>', "2019-11-19 22:31:13-06:00"),
        ('<time datetime="{}">Wed 20 Nov 2019 at 3:31pm</time>', "2019-11-20 15:31:13+11:00"),
        ('<time datetime="{}">20 Nov 2019</time>', "2019-11-20 04:31:13+00:00"),
        ('<time datetime="{}">20 Nov 2019, 3:52pm</time>', "2019-11-20 04:31:13+00:00"),
        ('<time datetime="2019-11-20T09:00:00Z">20 Nov 2019, 3:31pm</time>', "2019-11-20 04:31:13+00:00"),
        ("<span>20 Nov 2019, 3:31pm</span>", "2019-11-20 04:31:13+00:00"),
    ],
    ids=["in its title", "in its words", "a day alone", "minutes apart", "of another moment", "not of an element"],
)
def test_a_moment_in_utc_keeps_the_clock_that_its_own_element_shows(element: str, expected: str) -> None:
    assert published(META, f"<div>{element.format('2019-11-20T04:31:13Z')}</div>") == expected


SHOWN = '<p><span>Updated</span> <time datetime="2026-01-12T08:14:22.000Z">{}</time></p>'


@pytest.mark.parametrize(
    ("head", "above", "expected"),
    [
        ("", SHOWN.format("12 January 2026 - 09:14"), "2026-01-12 09:14:22+01:00"),
        ('<meta property="article:modified_time" content="2026-01-12T09:14:22+01:00">', "", "2026-01-12 09:14:22+01:00"),
        ("", SHOWN.format("12 January 2026 - 09:17"), "2026-01-12 08:14:22+00:00"),
        ('<meta property="article:modified_time" content="2026-01-12T09:44:22+01:00">', "", "2026-01-12 08:14:22+00:00"),
    ],
    ids=["as its element shows it", "as a meta element states it", "another moment", "stated of another moment"],
)  # fmt: skip
def test_a_change_in_utc_keeps_the_clock_that_readers_see(head: str, above: str, expected: str) -> None:
    stated = data("2026-01-12T05:30:00Z", "2026-01-12T08:14:22Z")
    assert str(article(stated + head, above).modified) == expected


MIDNIGHT = "2023-12-02T22:00:00.000Z"


def in_cape_town(line: str, language: str = "en-ZA", stated: str = MIDNIGHT) -> str:
    html = page(TEXT, head=data(stated), above=f"<div><span>{line}</span></div>")
    return str(republish.extract(Page.from_html(html.replace("lang=en", f"lang={language}", 1), URL)).published)


def test_a_moment_in_utc_goes_by_the_clock_of_its_country_where_the_page_shows_that_day() -> None:
    assert in_cape_town("3 December 2023") == "2023-12-03 00:00:00+02:00"


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("2 December 2023", "en-ZA"),
        ("3 December 2023</span><span>2 December 2023", "en-ZA"),
        ("4 December 2023", "en-ZA"),
        ("3 December 2023", "en-US"),
    ],
    ids=["the day in UTC", "both", "neither", "a country of several clocks"],
)
def test_it_stays_where_the_page_shows_another_day_or_its_country_has_no_clock(line: str, language: str) -> None:
    assert in_cape_town(line, language) == "2023-12-02 22:00:00+00:00"


def test_a_moment_with_an_offset_stays() -> None:
    assert in_cape_town("3 December 2023", stated="2023-12-02T23:30:00+01:00") == "2023-12-02 23:30:00+01:00"
