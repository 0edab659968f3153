"""The day and what stands beside it: its time in another element, days of other things, addresses whose headline begins with a number."""

from __future__ import annotations

import pytest

from heads import PARAGRAPH, ld, names, of, page


def published(body: str, head: str = "", url: str = "https://harbour.example/tides") -> str | None:
    moment = of(page(head, body), url).published
    return moment.isoformat(timespec="minutes") if moment else None


@pytest.mark.parametrize(
    "line",
    [
        "<p>Friday, 3 Nov, 2023<br>9:59 am</p>",
        "<p><a href='/d'>Fr, 3. November 2023</a> um 9:59 Uhr</p>",
        "<div><div>Fr, 9:59 Uhr</div><div class='x'>03.11.2023</div></div>",
        "<div><span><img src='/c.svg'> 3, Noviembre, 2023</span> <span><img src='/k.svg'> 9:59 a.m.</span></div>",
        "<div>&copy; dpa | Abb.: Bo Noor | 03.11.2023 09:59</div>",
        "<div>9:59, 03.11.23</div>",
    ],
)
def test_the_time_beside_a_day_belongs_to_it(line: str) -> None:
    assert published(line) == "2023-11-03T09:59+00:00"


@pytest.mark.parametrize(
    "line",
    [
        "<div><span>3 November 2023</span> <span>Low water at 9:59</span></div>",
        "<div><span>3 November 2023</span> <span>12:30 min</span></div>",
        "<div>3 November 2023</div><div>Updated 9:59</div>",
        "<div>Von: Ada Marlow <span>|</span> <span>03.11.23</span></div>",
    ],
)
def test_a_day_without_a_time_of_its_own_stays_a_day(line: str) -> None:
    assert published(line) == "2023-11-03T00:00+00:00"


@pytest.mark.parametrize(
    "line", ["<div>Release 12.10.11 of the tables</div>", "<div>&copy; Harbour 3 November 2023</div>"]
)
def test_numbers_and_rights_are_no_day(line: str) -> None:
    assert published(line) is None


@pytest.mark.parametrize(
    "line",
    [
        "Ausstellungsbeginn: 3. November 2023 um 19 Uhr",
        "Vernissage: 3. November 2023",
        "Opening: 3 November 2023",
        "Inauguración: 3 de noviembre de 2023",
    ],
)
def test_the_day_of_an_event_is_not_that_of_the_text(line: str) -> None:
    assert published(f"<p><em>{line}</em></p>") is None


@pytest.mark.parametrize(
    "line",
    [
        "Première publication : 3 novembre 2023",
        "<a href='/'>Inicio</a> 3 de noviembre de 2023",
        "Start · 3. November 2023",
    ],
)
def test_what_sounds_like_an_event_may_be_the_text_s_own(line: str) -> None:
    assert published(f"<p>{line}</p>") == "2023-11-03T00:00+00:00"


def test_a_day_in_the_byline_beside_the_link_to_the_front_page_is_the_text_s() -> None:
    home = '<a href="/" rel="home"><h3>Harbour, tides and other water</h3></a>'
    line = '<div><div><p class="author"><em>by</em><span>Ada Marlow</span><em>31.10.2023</em></p></div>'
    assert published(f"{line}<div>{home}</div></div>") == "2023-10-31T00:00+00:00"


@pytest.mark.parametrize(
    "teaser",
    [
        '<ul><li><a href="/other">A second wall is built in the old harbour</a><p>6 December 2012</p></li></ul>',
        '<ul><li><a href="/other">第二道海堤在旧港口开始动工修建</a><p>2012年12月6日</p></li></ul>',
        '<ul><li><a href="/other">A second wall is built in the old harbour</a> 6 December 2012</li></ul>',
        '<div class="kommentar-item"><div>Bo</div><div class="datum">31.10.2023, 19.18 Uhr</div></div>',
    ],
)
def test_days_in_lists_of_links_and_of_comments_are_others(teaser: str) -> None:
    assert published(teaser) is None


def test_a_short_link_before_the_day_in_a_list_is_what_it_is_filed_under() -> None:
    assert (
        published('<ul><li><a href="/news">News</a> <span>6 December 2012</span></li></ul>') == "2012-12-06T00:00+00:00"
    )


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("2023/10/3-walls-of-mora", None),
        ("2023/10/12-walls-of-mora", None),
        ("2023/10/03-walls-of-mora", "2023-10-03T00:00+00:00"),
        ("2023/10/3/walls", "2023-10-03T00:00+00:00"),
        ("2023-10-3-walls", "2023-10-03T00:00+00:00"),
    ],
)
def test_a_headline_s_number_in_the_address_is_no_day(path: str, expected: str | None) -> None:
    assert published("", url=f"https://harbour.example/{path}") == expected


def test_the_page_s_clock_tells_the_day() -> None:
    data = '<meta property="article:published_time" content="2022-05-04T03:37:37+00:00">'
    shown = '<time datetime="2022-05-03T23:37:00-04:00">3 May 2022</time>'
    assert published(shown, data) == "2022-05-03T23:37-04:00"
    assert published(shown.replace("T23", "T21"), data) == "2022-05-04T03:37+00:00"


COUNTED = (
    """<meta name="parsely-page" content='{"pub_date": "2014-12-02T10:00:00", "author": "Ada Marlow", "post_id": 3}'>"""
)


def test_what_a_counter_is_told_counts_where_nothing_else_does() -> None:
    head = of(page(COUNTED))
    assert head.published is not None
    assert (head.published.year, names(head)) == (2014, ["Ada Marlow"])
    data = ld('{"@type":"Article","headline":"x","datePublished":"2023-11-03T09:59:00Z","author":"Bo Noor"}')
    assert (published("", COUNTED + data), names(of(page(COUNTED + data)))) == ("2023-11-03T09:59+00:00", ["Bo Noor"])


@pytest.mark.parametrize(
    "content", ["{", "[]", '{"pub_date": 3, "author": 7, "authors": null}', '{"author": "Letters to the Editor"}']
)
def test_what_a_counter_is_told_may_be_nothing(content: str) -> None:
    head = of(page(f"<meta name='parsely-page' content='{content}'>", PARAGRAPH))
    assert (head.published, head.authors) == (None, ())


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("18 հունվարի 2018 - 15:01 AMT", "2018-01-18T15:01+04:00"),
        ("18 January 2018 - 15:01 AMT", "2018-01-18T00:00+00:00"),
        ("18 January 2018 - 15:01 XYZT", "2018-01-18T15:01+00:00"),
    ],
)
def test_the_letters_of_a_line_tell_whose_zone_it_names(line: str, expected: str) -> None:
    assert published(f"<div>{line}</div>") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<li><span class="ago" title="Nov 3, 2023">Nov 3</span></li>', "2023-11-03"),
        ('<p><abbr title="2023-11-03 09:59">hace 3 días</abbr></p>', "2023-11-03"),
        ('<p>Updated: <span title="Nov 3, 2023">Nov 3</span></p>', None),
        ('<p><span title="Photographed on Nov 3, 2023">The quay</span></p>', None),
        ('<p><span title="3 November 2023">3</span> comments</p>', None),
        ('<p><abbr title="Universal time">UTC</abbr></p>', None),
    ],
)
def test_a_short_day_has_its_year_in_its_title(line: str, expected: str | None) -> None:
    assert (published(line) or "")[:10] == (expected or "")
