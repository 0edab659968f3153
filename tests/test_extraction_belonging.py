"""Trap 10: tables, lists and notes among the article's paragraphs are the article's; link lists are not."""

import pytest

import republish
from harbour import left_of
from republish import Page

PARAGRAPH = (
    "<p>The pilots of pier {} had not been told about the new light when the harbour woke that morning, and nobody said a "
    "word about it until the ferry came.</p>"
)
TABLE = "<table><tr><th>Year</th><th>Ships</th></tr><tr><td>1926</td><td>12</td></tr><tr><td>1927</td><td>9</td></tr></table>"
NOTES = (
    '<h2>Notes</h2><ol class="{}"><li id="fn1">Harbour office, annual report of 1926, page 12.</li>'
    '<li id="fn2">Letter to the editor, May 1927.</li></ol>'
)
LIST = "<ul><li>shells that are heavy enough not to roll</li><li>larvae that drift in on the summer tides</li></ul>"
LINKS = (
    '<ul><li><a href="/a">The last ferry has a library</a></li><li><a href="/b">Counting sheep, honestly</a></li></ul>'
)


def paragraphs(count: int, start: int = 0) -> str:
    return "".join(PARAGRAPH.format(number) for number in range(start, start + count))


def article(inner: str) -> republish.Article:
    html = f"<html lang=en><body><nav><a href=/>Home</a></nav><main><article><h1>Light</h1>{inner}</article></main></body></html>"
    return republish.extract(Page.from_html(html, "https://site.example/light"))


@pytest.mark.parametrize(
    ("part", "after", "kept"),
    [
        (TABLE, 6, ["<table>", "1926", "Ships"]),
        (f'<figure class="wp-block-table">{TABLE}</figure>', 6, ["<table>", "1927"]),
        (TABLE, 0, ["<table>"]),
        (NOTES.format("footnotes"), 0, ["<h2>Notes</h2>", "<ol>", "annual report of 1926"]),
        (NOTES.format("wp-block-footnotes"), 0, ["<h2>Notes</h2>", "Letter to the editor"]),
        (LIST, 5, ["<ul>", "larvae that drift"]),
    ],
    ids=["table", "table in a figure", "table at the end", "footnotes", "block footnotes", "list"],
)
def test_what_stands_among_paragraphs_stays(part: str, after: int, kept: list[str]) -> None:
    body = article(paragraphs(6) + part + paragraphs(after, 6)).body
    assert [piece for piece in kept if piece not in body] == []


@pytest.mark.parametrize(
    ("behind", "kept"),
    [
        ("<p>The office takes calls at any hour.</p>", True),
        ("<p>Subscribe to our newsletter today.</p>", False),
        ("<div class=more><p>More from the harbour</p></div>", False),
    ],
)
def test_a_short_list_before_a_last_short_sentence_stays(behind: str, *, kept: bool) -> None:
    short = "<ul><li>about six feet tall</li><li>a black cap</li></ul>"
    assert ("a black cap" in article(paragraphs(6) + short + behind).text) is kept


@pytest.mark.parametrize("part", [TABLE, LIST], ids=["table", "list"])
def test_what_stands_under_the_first_short_line_stays(part: str) -> None:
    found = article("<p>The ships of two years.</p>" + part + paragraphs(3))
    assert ("1926" if part is TABLE else "larvae that drift") in found.text


def test_terms_may_end_the_text_with_sentences() -> None:
    terms = "<dl><dt>Pier</dt><dd>A wall in the sea.</dd><dt>Pilot</dt><dd>Who brings ships in.</dd></dl>"
    assert article(paragraphs(1) + terms).text.endswith("Pier\nA wall in the sea.\nPilot\nWho brings ships in.")


def test_a_list_of_terms_without_sentences_ends_no_text() -> None:
    assert "Pilot" not in article(paragraphs(6) + "<dl><dt>Pier</dt><dt>Pilot</dt></dl>").text


def test_a_list_of_links_to_other_stories_goes() -> None:
    found = article(paragraphs(6) + LINKS + paragraphs(3, 6))
    assert "Counting sheep" not in found.body
    assert any("Counting sheep" in change.words for change in found.changes)


@pytest.mark.parametrize(
    ("host", "behind", "kept"),
    [
        ("trust.example", ", which looks after the quay", True),
        ("trust.example", "", False),
        ("site.example", "", False),
    ],
    ids=["described", "names alone", "other stories"],
)
def test_a_list_that_says_what_other_sites_are_stays(host: str, behind: str, kept: bool) -> None:
    items = "".join(
        f'<li><a href="https://{host}/{name}">The {name} Trust of the Harbour</a>{behind}</li>'
        for name in ("Pier", "Eel")
    )
    assert ("The Eel Trust" in article(f"{paragraphs(6)}<ul>{items}</ul>{paragraphs(3, 6)}").text) is kept


SHORT = "<ul><li>two boys;</li><li>two girls;</li><li>a cat.</li></ul>"
QUOTED = "<blockquote><p>Nobody owns it; we mend it.</p></blockquote>"
SECTIONS = {
    "DokuWiki": '<h2>One</h2><div class="level2">{}{}</div><h2>Two</h2><div class="level2">{}</div>',
    "Sphinx": "<section><h2>One</h2>{}{}</section><section><h2>Two</h2>{}</section>",
    "Asciidoctor": (
        '<div class="sect1"><h2>One</h2><div class="sectionbody"><div class="paragraph">{}</div><div class="ulist">{}</div></div></div>'
        '<div class="sect1"><h2>Two</h2><div class="sectionbody"><div class="paragraph">{}</div></div></div>'
    ),
}


@pytest.mark.parametrize("part", [SHORT, QUOTED], ids=["list", "quotation"])
@pytest.mark.parametrize("sections", SECTIONS.values(), ids=SECTIONS)
def test_what_ends_a_section_stays(sections: str, part: str) -> None:
    found = article(paragraphs(3) + sections.format(paragraphs(1, 3), part, paragraphs(2, 4)))
    assert ("a cat." if part is SHORT else "Nobody owns it") in found.text


def test_a_short_list_that_ends_a_box_unlike_those_behind_it_goes() -> None:
    box = f'<div class="beside">{paragraphs(1, 3)}{SHORT}</div>'
    assert "a cat." not in article(f'{box}<div class="text">{paragraphs(6, 4)}</div>').text


def test_a_list_of_one_source_stays_under_its_heading() -> None:
    source = '<h2>Sources</h2><ul><li>Office. "<a href="https://echo.example/a">The wheel is back</a>" — <i>Echo</i>, 22 April 2025</li></ul>'
    notes = '<h2>Notes and references</h2><ol class="references"><li>Register of the parish, 1871.</li></ol>'
    found = article(paragraphs(6) + source + notes).text.split("\n")
    assert found[-4:-2] == ["Sources", 'Office. "The wheel is back" — Echo, 22 April 2025']


def test_a_list_of_one_item_under_another_heading_goes() -> None:
    linked = '<h2>More</h2><ul><li>Office. "<a href="https://echo.example/a">The wheel is back</a>"</li></ul>'
    assert "wheel" not in article(paragraphs(6) + linked).text


def test_items_that_are_one_sentence_may_end_the_text() -> None:
    assert article(paragraphs(6) + SHORT).text.endswith("two boys;\ntwo girls;\na cat.")


def test_short_items_that_are_no_sentence_may_not() -> None:
    assert "girls" not in article(paragraphs(6) + "<ul><li>boys</li><li>girls</li><li>cats</li></ul>").text


def test_a_list_that_is_all_of_a_section_stays_under_its_heading() -> None:
    part = '<div class="outline-3"><h3>{}</h3><div class="outline-text-3">{}</div></div>'
    words = "<dl><dt>Gallery</dt><dd>The outer walk around the room.</dd><dt>Pane</dt><dd>A spare one.</dd></dl>"
    found = article(
        paragraphs(3) + part.format("The words he used", words) + part.format("The books he wrote", paragraphs(2, 3))
    )
    assert "The words he used\nGallery\nThe outer walk" in found.text


def test_a_quotation_behind_a_table_ends_its_section() -> None:
    one = f'<h2>One</h2><div class="level2">{TABLE}{QUOTED}</div>'
    found = article(
        f'<div class="level1">{paragraphs(3)}</div>{one}<h3>Two</h3><div class="level3">{paragraphs(2, 3)}</div>'
    )
    assert "Nobody owns it" in found.text


def test_sentences_of_which_one_leads_somewhere_may_end_the_text() -> None:
    more = (
        '<h3>More about the study:</h3><ul><li>The study <a href="https://doi.org/10.1/9">Light</a> is out in Tides.</li>'
        "<li>It was paid for by the fund of the harbour.</li></ul>"
    )
    assert article(paragraphs(4) + more).text.split("\n")[-3:] == [
        "More about the study:",
        "The study Light is out in Tides.",
        "It was paid for by the fund of the harbour.",
    ]


def test_a_table_in_a_column_beside_the_text_is_none_of_it() -> None:
    facts = "<table class='object-info'><tr><td>Release No.:</td><td>tides9</td></tr><tr><td>Facility:</td><td>Old Light</td></tr></table>"
    html = (
        f"<html lang=en><body><nav><a href=/>Home</a></nav><main><div class='row'><div class='left-column'><h1>Light</h1>{paragraphs(5)}</div>"
        f"<div class='right-column'><h3>About the Release</h3>{facts}<h3>Images</h3></div></div></main></body></html>"
    )
    assert "tides9" not in republish.extract(Page.from_html(html, "https://site.example/light")).text


DATES = "".join(
    f'<li>{day} <a href="/places/{place}">{place}</a>, <a href="/places/{hall}">{hall}</a></li>'
    for day, place, hall in (
        ("24. 11.", "Mora", "Bell"),
        ("25. 11.", "Brennick", "Mole"),
        ("28.11.2026", "Harsk", "Mast"),
    )
)


@pytest.mark.parametrize(
    ("dates", "at", "kept"),
    [
        (DATES, 2, ["The choir on tour", "24. 11. Mora, Bell", "25. 11. Brennick, Mole", "28.11.2026 Harsk, Mast"]),
        (DATES, 4, []),
        (DATES.replace("</a>, <a", ", <b").replace("</a></li>", "</b></a></li>"), 2, []),
        (DATES.replace("24. 11.", "24 boats"), 2, []),
    ],
    ids=["amid", "behind", "teasers", "no dates"],
)
def test_the_dates_of_a_tour_stay_amid_the_text(dates: str, at: int, kept: list[str]) -> None:
    box = f'<aside class="box"><h2>The choir on tour</h2><div><ul>{dates}</ul><p>Tickets: <a href="https://shop.example/">The shop</a></p></div></aside>'
    assert left_of(box, at) == kept


@pytest.mark.parametrize(
    ("label", "item", "goes"),
    [
        ("MORE FERRIES", '<a href="/2026/ferry-{0}">What the ferry of pier {0} has lost</a>', True),
        ("Related stories", '<a href="/2026/ferry-{0}">What the ferry of pier {0} has lost</a>', True),
        ("MORE FERRIES", '<a href="/2026/ferry-{0}">The ferry of pier {0}</a> has lost its bell in the fog of the morning.', False),
    ],
)  # fmt: skip
def test_a_list_that_begins_with_a_label_over_other_stories_goes(label: str, item: str, goes: bool) -> None:
    items = "".join(f"<li>{item.format(number)}</li>" for number in range(3))
    assert (label not in left_of(f"<ul><li>{label}</li>{items}</ul>", 2)) is goes


JAPANESE = "<p>港の朝は早く、六時には漁師たちが桟橋に並び、第{}号の船が戻るのを黙って待っている。</p>"


@pytest.mark.parametrize(
    "items",
    [
        "<li><p>網を洗う。</p><ul><li><p>冬は湯を使い、</p></li><li><p>夏は布で拭く。</p></li></ul></li><li><p>数を数える。</p></li>",
        "<li>網を洗う。<ul><li>冬は湯を使い、</li><li>夏は布で拭く。</li></ul></li><li>数を数える。</li>",
    ],
    ids=["paragraphs", "plain"],
)
def test_a_list_within_an_item_belongs_to_it(items: str) -> None:
    text = "".join(map(JAPANESE.format, range(4)))
    body = article(f"<p>{text}<ul>{items}</ul><div class=outline-3><h2>港の夜</h2>{text}</div>").body
    assert "網を洗う" in body


def test_a_list_of_one_item_between_two_paragraphs_stays() -> None:
    parted = f'<ol><li>Soak the rope</li></ol>{PARAGRAPH.format("two")}<ol start="2"><li>Wash the stones</li></ol>'
    page = f"<html><body><article><h1>The new light</h1><div>{PARAGRAPH.format('one')}{parted}{PARAGRAPH.format('three')}</div></article></body></html>"
    body = republish.extract(Page.from_html(page, "https://news.example/light")).body
    assert "<ol><li>Soak the rope</li></ol>" in body
    assert '<ol start="2"><li>Wash the stones</li></ol>' in body


def test_a_list_of_one_prompt_between_two_paragraphs_goes() -> None:
    asks = "<ul><li>Download our app today</li></ul>"
    page = f"<html><body><article><h1>The new light</h1><div>{PARAGRAPH.format('one')}{asks}{PARAGRAPH.format('two')}</div></article></body></html>"
    assert "our app" not in republish.extract(Page.from_html(page, "https://news.example/light")).body
