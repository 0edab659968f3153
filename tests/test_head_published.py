"""When it was published, wherever a page says so: in data, elements, lines and address; never another story's day."""

from datetime import UTC, datetime

import pytest

from heads import ld, of, page


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-05-01T10:00:00+02:00"}'), "", (2024, 5, 1, 8)),
        ('<meta itemprop="datePublished" content="2024-05-01T08:00:00Z">', "", (2024, 5, 1, 8)),
        ('<meta name="parsely-pub-date" content="2024-05-01T08:00:00Z">', "", (2024, 5, 1, 8)),
        ('<meta name="dc.date" content="2024-05-01">', "", (2024, 5, 1, 0)),
        ('<meta name="dc.date" content="2024-05-01">', '<time datetime="2024-05-01T08:00:00Z">x</time>', (2024, 5, 1, 8)),
        ('<meta property="bt:pubDate" content="2024-05-01T08:00:00Z">', "", (2024, 5, 1, 8)),
        ('<meta property="apub:time" content="5/1/2024 8:00:00 AM">', "", (2024, 5, 1, 8)),
        ('<meta property="og:regDate" content="20240501080000">', "", (2024, 5, 1, 8)),
        ('<meta name="DC:Created" content="2024-05-01">', "", (2024, 5, 1, 0)),
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":1714550400}'), "", (2024, 5, 1, 8)),
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":1714550400000}'), "", (2024, 5, 1, 8)),
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":{"@type":"xsd:dateTime","@value":"2024-05-01T08:00:00Z"}}'), "", (2024, 5, 1, 8)),
        ("", '<time datetime="2024-05-01T08:00:00Z">May</time>', (2024, 5, 1, 8)),
        ("", '<p class="post-date">1 May 2024, 08:00</p>', (2024, 5, 1, 8)),
        ("", "<div>Posted on May 1, 2024</div>", (2024, 5, 1, 0)),
        ("", "<p> <!-- -->May 1, 2024</p>", (2024, 5, 1, 0)),
        ("", "<div>Mi 01.05.24 | 08:00 Uhr</div>", (2024, 5, 1, 8)),
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-05-01 10:00:03.0"}') + '<meta name="date" content="2024-05-01T10:00:03+02:00">', "", (2024, 5, 1, 8, 0, 3)),
        (ld('{"@type":"NewsArticle","headline":"x","datePublished":"2024-05-01T10:00"}') + '<meta name="date" content="2024-05-01T11:30+02:00">', "", (2024, 5, 1, 10)),
        ("", "<div>Updated May 3, 2024</div><div>May 1, 2024</div>", (2024, 5, 1, 0)),
        ("", "<div>Harbours, 01.05.24</div>", (2024, 5, 1, 0)),
        ("", "<div>21/05/24 - 8h02</div>", (2024, 5, 21, 8, 2)),
        ("", "<p>01.05.2024 - 08:00 - Fonte: Agência Mora - Foto: Ada Marlow, of the harbour of Mora</p>", (2024, 5, 1, 8)),
        ("", '<time class="updated" datetime="2024-05-03">x</time><time datetime="2024-05-01">x</time>', (2024, 5, 1, 0)),
        ("", '<span class="updated rich-snippet-hidden">2024-05-03T08:00:00+00:00</span><span>May 1, 2024</span>', (2024, 5, 1, 0)),
        ("", '<span class="entry-date updated">May 1, 2024</span>', (2024, 5, 1, 0)),
        ("", '<blockquote class="twitter-tweet">Tides <time datetime="2011-05-01">x</time></blockquote><time datetime="2024-05-01">x</time>', (2024, 5, 1, 0)),
        ("", '<div class="widget_recent"><time datetime="2011-05-01">x</time></div><div class="layout with-sidebar"><time datetime="2024-05-01">x</time></div>', (2024, 5, 1, 0)),
        ("", f'{"<p>Water rose.</p>" * 300}<p>Filed on <time itemprop="datePublished" datetime="2024-05-01">x</time></p>', (2024, 5, 1, 0)),
    ],
)  # fmt: skip
def test_dates_wherever_they_stand(head: str, body: str, expected: tuple[int, ...]) -> None:
    assert of(page(head, body)).published == datetime(*expected, tzinfo=UTC)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    "body",
    [
        '<aside class="related"><time datetime="2011-05-01">2011</time></aside>',
        '<div class="most-read"><span class="date">1 May 2011</span></div>',
        "<footer>© 2011 Harbour</footer>",
        "<div>Version 1.5.11 of the tide tables</div>",
        "<div>The tables of 01.05.24</div>",
        "<p>On 1 May 2011 the harbour of Mora was opened - a day that nobody forgot</p>",
        '<blockquote class="instagram-media"><time datetime="2011-05-01">x</time></blockquote>',
        '<div class="widget_text"><p class="widget-date">1 May 2011</p></div>',
        f'{"<p>Water rose.</p>" * 300}<abbr class="published" title="x">1 May 2011</abbr><abbr class="published">2 May 2011</abbr>',
    ],
)
def test_dates_of_other_stories_do_not_count(body: str) -> None:
    assert of(page("", body)).published is None


@pytest.mark.parametrize(
    "head",
    [
        ld('{"@type":"NewsArticle","headline":"x","datePublished":2024}'),
        ld('{"@type":"NewsArticle","headline":"x","datePublished":true}'),
        '<meta property="video:release_date" content="2024-05-01">',
    ],
)
def test_numbers_and_days_of_films_are_no_moment_of_publication(head: str) -> None:
    assert of(page(head)).published is None


def test_a_story_that_drupal_calls_promoted_is_no_card_of_another() -> None:
    story = '<article class="node--type-article node--promoted"><span class="date">1 May 2024</span></article>'
    assert of(page("", story)).published == datetime(2024, 5, 1, tzinfo=UTC)


def test_the_address_gives_the_day_when_nothing_else_does() -> None:
    head = of(page(), "https://harbour.example/2024/05/01/tides/")
    assert (head.published, head.sources["published"]) == (datetime(2024, 5, 1, tzinfo=UTC), "url")


@pytest.mark.parametrize(
    "path",
    [
        "world/20240501/4711/c.html",
        "20240501_tides",
        "2024/may/01/tides",
        "2024/May/1/tides",
        "notes/2024-05-01+Tides:+a+note",
        "2024-05-01.html",
    ],
)
def test_the_address_names_the_day_in_many_ways(path: str) -> None:
    assert of(page(), f"https://harbour.example/{path}").published == datetime(2024, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize("path", ["a/20241301/b", "a/120240501/b", "a/202405012/b", "a-20240501-b"])
def test_other_numbers_in_an_address_are_no_day(path: str) -> None:
    assert of(page(), f"https://harbour.example/{path}").published is None


@pytest.mark.parametrize(
    ("host", "month"), [("harbour.example", 3), ("harbour.co.uk", 4), ("harbour.com.mt", 4), ("harbour.com.ph", 3)]
)
def test_english_pages_write_the_day_first_outside_america(host: str, month: int) -> None:
    published = of(page("", "<p class=date>03/04/2024</p>"), f"https://{host}/tides").published
    assert published is not None
    assert published.month == month


@pytest.mark.parametrize(("tag", "month"), [("en-PH", 3), ("en-GB", 4), ("en-US", 3)])
def test_the_country_of_a_language_says_whether_the_month_goes_first(tag: str, month: int) -> None:
    html = page("", "<p class=date>03/04/2024</p>").replace("lang=en", f"lang={tag}")
    published = of(html).published
    assert published is not None
    assert published.month == month


def test_the_address_decides_which_number_is_the_month() -> None:
    published = of(page("", "<p class=date>03/04/2024</p>"), "https://harbour.example/2024/april/03/tides/").published
    assert published == datetime(2024, 4, 3, tzinfo=UTC)


def test_the_address_outweighs_a_stray_day_of_the_text() -> None:
    head = of(page("", "<div>15 September 2023</div>"), "https://harbour.example/2023/dec/21/tides")
    assert head.published == datetime(2023, 12, 21, tzinfo=UTC)


@pytest.mark.parametrize(
    ("name", "below", "day"),
    [
        ("Date", '<p>{text}</p><aside><time datetime="2024-05-01">1 May</time></aside>', 1),
        ("Date", '<time datetime="2024-05-05">5 May</time>', 6),
        ("Date", '<time datetime="2024-05-20">20 May</time>', 6),
        ("Date", '<div class="related"><time datetime="2024-05-01">1 May</time></div>', 6),
        ("article:published_time", '<time datetime="2024-05-01">1 May</time>', 6),
        ("Date", "<p>Stand: 05.05.2024 18:00 Uhr</p>", 5),
        ("datecreated", "<div>1 May 2024, 19:16</div>", 1),
        ("Date", "<p>1 May 2024</p>", 1),
        ("Date", "<p>6 May 2024, 13:00</p>", 6),
        ("Date", "<p>5 May 2024</p>", 6),
        ("Date", "<p>At the pier on 5 May 2024, 18:00</p>", 6),
        ("article:published_time", "<p>5 May 2024, 18:00</p>", 6),
    ],
    ids=["served", "the day before", "later", "another story", "of publication", "a line half a day before", "made anew", "a line days before",
         "an hour before", "a line the day before", "what was on that day", "of publication beside a line"],
)  # fmt: skip
def test_a_day_of_anything_gives_way_to_the_one_by_the_headline(name: str, below: str, day: int) -> None:
    below = below.format(text="The water rose in the night. " * 8)
    published = of(page(f'<meta name="{name}" content="2024-05-06T14:32:06+00:00">', below)).published
    assert published is not None
    assert published.day == day


@pytest.mark.parametrize(
    ("path", "shown", "year"),
    [
        ("/2024/05/tides", '<p class="date">May 23, 2024</p>', 2024),
        ("/2024/05/tides", '<p class="date">June 23, 2024</p>', 2009),
        ("/2010/05/tides", '<p class="date">May 23, 2010</p>', 2009),
        ("/tides", '<p class="date">May 23, 2024</p>', 2009),
    ],
    ids=["both agree", "another month", "some months before", "no month"],
)
def test_a_stated_day_years_before_the_month_in_the_address_is_none(path: str, shown: str, year: int) -> None:
    head = '<meta property="article:published_time" content="2009-09-02T00:00:00-04:00">'
    published = of(page(head, shown), f"https://harbour.example{path}").published
    assert published is not None
    assert published.year == year


@pytest.mark.parametrize(
    ("itemprop", "day"), [("dateCreated", 1), ("dateModified", 1), ("uploadDate", 1), ("datePublished", 6)]
)
def test_a_property_of_another_moment_gives_way_to_the_line_by_the_headline(itemprop: str, day: int) -> None:
    stamp = f'<meta itemprop="{itemprop}" content="2024-05-06T17:00:52+02:00">'
    published = of(page("", f'<div class="x-date">01.05.2024, 19:16 Uhr</div><div>{stamp}</div>')).published
    assert published is not None
    assert published.day == day


NEWS = '<a href="/a"><time datetime="2024-05-04">4 May</time> The other pier</a>'
STATED = '<div itemprop="datePublished" content="2024-05-01T08:22:33Z">x</div>'


@pytest.mark.parametrize(
    ("more", "day"),
    [("", 1), ('<div itemprop="datePublished" content="2024-05-02">x</div>', 4)],
    ids=["the only one", "one of two"],
)
def test_the_only_moment_that_a_property_states_counts_more_than_a_time_before_it(more: str, day: int) -> None:
    item = '<section itemscope itemtype="http://schema.org/Article">'
    published = of(page("", f"<div>{NEWS}</div>{item}{STATED}{more}</section>")).published
    assert published is not None
    assert published.day == day


@pytest.mark.parametrize(
    ("line", "month"), [("Erstellt am: 01.11.2023", 11), ("Erstellt am: 02.11.2023", 1), ("Termin: 01.11.2023", 1)]
)
def test_a_line_says_which_number_is_the_month(line: str, month: int) -> None:
    html = page('<meta name="date" content="11/01/2023 12:43:42">').replace("</body>", f"<p>{line}</p></body>")
    published = of(html, "https://harbour.co.uk/tides").published
    assert published is not None
    assert published.month == month


def test_a_change_before_publication_is_none() -> None:
    value = '{"@type":"Article","headline":"x","datePublished":"2024-05-01T10:00:00Z","dateModified":"2024-04-01T10:00:00Z"}'
    assert of(page(ld(value))).modified is None


@pytest.mark.parametrize(("amid", "day"), [("“The Wall” 5/6, May 1, 2005:", None), ("Mora, May 1, 2005:", 1)])
def test_the_day_of_a_quoted_work_is_another(amid: str, day: int | None) -> None:
    published = of(page("", f"<p><strong>{amid}</strong></p><p>The wall was lit.</p>")).published
    assert (published.day if published else None) == day


def test_a_property_of_publication_goes_before_the_moment_it_was_made() -> None:
    data = ld('{"@type":"NewsArticle","headline":"x","dateCreated":"2024-05-01T08:00:00Z"}')
    shown = '<span itemprop="datePublished" content="2024-05-02T08:00:00Z">May 2</span>'
    item = f'<section itemscope itemtype="http://schema.org/Article">{shown}</section>'
    assert of(page(data, item)).published == datetime(2024, 5, 2, 8, tzinfo=UTC)


def test_a_box_around_day_and_link_to_comments_is_no_comment() -> None:
    line = '<p class="entry-comments-link-hide-before"><time>May 1, 2024</time> <span>3 comments</span></p>'
    assert of(page("", line)).published == datetime(2024, 5, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("line", "month"),
    [
        ("<p>3rd April 2024 | <b>Ada Marlow</b></p>", 4),
        ("<p>March 4, 2024 | <b>Ada Marlow</b></p>", 3),
        ("<p>04/03/2024 | <b>Ada Marlow</b></p>", 4),
        ("<p>5 May 2024 | <b>Ada Marlow</b></p>", 4),
        ('<aside class="related"><p>March 4, 2024</p></aside>', 4),
    ],
    ids=["by day", "by month", "no words", "another", "a card"],
)
def test_a_line_at_the_headline_tells_which_number_is_the_month(line: str, month: int) -> None:
    found = of(page('<meta name="publish-date" content="04/03/2024">', line).replace("lang=en", "lang=en-US")).published
    assert found is not None
    assert found.month == month


EVENT = ld('{"@type":"MusicEvent","name":"Night of the bells","startDate":"2024-11-23T20:00:00+01:00"}')
WRITTEN = ld('{"@type":"NewsArticle","headline":"The old harbour"}')


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        ("", '<p class="event-date"><time datetime="2024-11-23">Sat</time></p><p>4 October 2024</p>', (2024, 10, 4)),
        ("", '<div class="eventStart">23 November 2024</div><p>4 October 2024</p>', (2024, 10, 4)),
        ("", '<time itemprop="startDate" datetime="2024-11-23">Sat</time><p>4 October 2024</p>', (2024, 10, 4)),
        (EVENT, '<p><time datetime="2024-11-23T20:00">Sat</time></p><p>4 October 2024</p>', (2024, 10, 4)),
        (EVENT, "<p>23 November 2024, Mora</p>", None),
        (EVENT + WRITTEN, "<p>23 November 2024</p>", (2024, 11, 23)),
        (EVENT.replace("Music", "Broadcast"), "<p>23 November 2024</p>", (2024, 11, 23)),
        ("", '<header class="event-header"><time datetime="2024-11-23">Sat</time></header>', (2024, 11, 23)),
    ],
)  # fmt: skip
def test_the_day_of_an_event_is_none_of_publication(
    head: str, body: str, expected: tuple[int, int, int] | None
) -> None:
    found = of(page(head, body)).published
    assert (found and (found.year, found.month, found.day)) == expected


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ("05/03/2026", "3. toukokuuta 2026"),
        ("03/05/2026", "3. toukokuuta 2026"),
        ("05/03/2026", "2026年5月3日"),
        ("5/3/2026 2:05 PM", "3 May 2026"),
    ],
)
def test_what_a_time_shows_tells_which_of_two_months_it_states(stated: str, shown: str) -> None:
    published = of(
        page("", f'<div><time datetime="{stated}">{shown}</time></div>').replace("lang=en", "lang=fi")
    ).published
    assert published is not None
    assert (published.month, published.day) == (5, 3)
