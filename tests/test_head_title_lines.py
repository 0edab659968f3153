"""The headline of a page without a heading: a line of its tables that says a part of its title, or is named for it."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(6)))


def title(line: str, *, named: str = "Mora Radio » Sea » The wall – our oldest – is lit", head: str = "") -> str:
    table = f'<table><tr><td><a href="/">Mora Radio</a></td></tr></table><div>{line}<div>{TEXT}</div></div>'
    html = f"<html lang=en><head><title>{named}</title>{head}</head><body>{table}</body></html>"
    return republish.extract(Page.from_html(html, URL)).title


@pytest.mark.parametrize(
    "line",
    [
        '<font size="6"><b>The wall – our oldest – is lit</b></font>',
        '<table><tr><td class="top">The wall – our oldest – is lit</td></tr></table>',
        "<div>Is lit</div><center>The wall – our oldest – is lit</center>",
    ],
)
def test_a_line_that_says_what_stands_behind_a_stroke_is_the_headline(line: str) -> None:
    assert title(line) == "The wall – our oldest – is lit"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("<b>Why the wall is lit</b>", "Why the wall is lit"),
        ("<b>3 May 2024</b>", "Why the wall is lit - 3 May 2024, evening"),
        ('<b><a href="/wall">Why the wall is lit</a></b>', "Why the wall is lit - 3 May 2024, evening"),
        (f'<b><a href="{URL}">Why the wall is lit</a></b>', "Why the wall is lit"),
        (
            f"{paragraph(7).replace('</p>', ' And so it stayed.</p>')}<b>Why the wall is lit</b>",
            "Why the wall is lit - 3 May 2024, evening",
        ),
    ],
    ids=["before", "neither", "a link", "a link to itself", "in the text"],
)
def test_so_does_one_that_says_what_stands_before_it(line: str, expected: str) -> None:
    assert title(line, named="Why the wall is lit - 3 May 2024, evening") == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<p class="headline">Lamps for the oldest wall</p>', "Lamps for the oldest wall"),
        ('<span class="story_title">Lamps for the oldest wall</span>', "Lamps for the oldest wall"),
        ('<p class="headline">Lamps for the wall</p><p class="headline">No lamps for the pier</p>', "Mora Archive"),
        ('<p class="headline-box-note">Lamps for the oldest wall</p>', "Mora Archive"),
        ("<p>Lamps for the oldest wall</p>", "Mora Archive"),
    ],
)
def test_a_line_may_be_named_for_the_headline(line: str, expected: str) -> None:
    assert title(line, named="Mora Archive") == expected


def test_what_more_than_the_title_element_states_counts() -> None:
    stated = '<meta property="og:title" content="The wall – our oldest – is lit again">'
    assert title("<b>The wall – our oldest – is lit</b>", head=stated) == "The wall – our oldest – is lit again"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('<div class="post-main-title">Lamps for the oldest wall</div>', "Lamps for the oldest wall"),
        ('<div class="post-title">橋のたもとの時計職人</div>', "橋のたもとの時計職人"),
        ('<div class="post-title"><a href="/lamps">Lamps for the oldest wall</a></div>', "What the masons found"),
        ("<div>Lamps for the oldest wall</div>", "What the masons found"),
    ],
    ids=["main", "Japanese", "a link", "not named"],
)
def test_a_named_line_counts_more_than_a_heading_in_the_text_where_the_data_name_the_site_alone(
    line: str, expected: str
) -> None:
    section = f"<h2>What the masons found</h2>{paragraph(8)}"
    head = '<meta property="og:site_name" content="Mora Archive">'
    assert title(line + paragraph(7) + section, named="Mora Archive", head=head) == expected
