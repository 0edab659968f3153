"""Kickers in the element of the headline, which other titles of the page or a link tell from it; headings that are seen."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph
from republish import Page

TEXT = "".join(map(paragraph, range(6)))
TRAIL = '<ul class="breadcrumb"><li><a href="/">Start</a></li><li>The old wall is lit again</li></ul>'


def title(heading: str, *, stated: str, above: str = "") -> str:
    html = f"<html lang=en><head><title>{stated}</title></head><body><main>{above}<article>{heading}{TEXT}</article></main></body></html>"
    return republish.extract(Page.from_html(html, URL)).title


@pytest.mark.parametrize("tag", ["span", "small", "b"])
def test_the_trail_tells_the_kicker_from_the_headline(tag: str) -> None:
    heading = f"<h1><{tag}>Winter at Mora</{tag}>\n The old wall is lit again </h1>"
    stated = "Winter at Mora - The old wall is lit again"
    assert title(heading, stated=stated, above=TRAIL) == "The old wall is lit again"


@pytest.mark.parametrize(
    ("heading", "above"),
    [
        ("<h1><span>Winter at Mora</span> The old wall is lit again</h1>", ""),
        ("<h1><span>Winter at Mora</span> The old wall is lit again</h1>", "<p>Winter at Mora: The old wall is lit again</p>"),
        ("<h1>Winter at Mora <span>The old wall is lit again</span></h1>", TRAIL),
    ],
    ids=["nothing tells", "both stand there again", "the second is the element"],
)  # fmt: skip
def test_a_heading_of_two_parts_stays_whole_otherwise(heading: str, above: str) -> None:
    stated = "Winter at Mora - The old wall is lit again"
    assert title(heading, stated=stated, above=above) == "Winter at Mora The old wall is lit again"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("<h1><div><a href=/winter>Winter | </a></div><span>The old wall is lit again</span></h1>", "The old wall is lit again"),
        ("<h1><div><a href=/winter>Winter and the Sea | </a></div><span>The old wall is lit again</span></h1>", "The old wall is lit again"),
        ("<h1><a href=/winter>Winter</a> The old wall is lit again</h1>", "Winter The old wall is lit again"),
        ("<h1><span>Winter | </span>The old wall is lit again</h1>", "Winter | The old wall is lit again"),
    ],
    ids=["a link and a stroke", "four words", "no stroke", "no link"],
)  # fmt: skip
def test_a_link_to_the_section_before_the_headline_is_none_of_it(heading: str, expected: str) -> None:
    assert title(heading, stated="Lights on the wall of the harbour") == expected


@pytest.mark.parametrize(
    ("heading", "above", "expected"),
    [
        ("<h1>The old wall is lit again</h1>", "</main><header><h1>Everything about Mora</h1></header><main>", "The old wall is lit again"),
        ("<h1>The old wall is lit again</h1><h1>Everything about Mora</h1>", "", "Lamps for sailors in winter"),
        ("<h1>古い港の壁に再び灯がともる</h1>", "", "古い港の壁に再び灯がともる"),
        ("<h1>港</h1>", "", "Lamps for sailors in winter"),
    ],
    ids=["one in the main part", "two", "no blanks", "a label"],
)  # fmt: skip
def test_the_only_heading_of_the_main_part_beats_the_title_of_the_tab(heading: str, above: str, expected: str) -> None:
    assert title(heading, stated="Lamps for sailors in winter", above=above) == expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("Winter at Mora: The old wall is lit again", "Winter at Mora: The old wall is lit again"),
        ("The winter at Mora: An old wall is lit", "Winter at Mora The old wall is lit again"),
    ],
    ids=["the same words", "others"],
)
def test_the_title_of_the_tab_parts_kicker_and_headline_before_section_and_site(said: str, expected: str) -> None:
    heading = "<h1><strong>Winter at Mora</strong> The old wall is lit again</h1>"
    assert title(heading, stated=f"{said} - Coast - Harbour Post") == expected


@pytest.mark.parametrize(("said", "expected"), [("Night walls", "Night walls"), ("Walls", "Walls - Post 52/2026")])
def test_a_short_lower_heading_is_the_headline_where_the_title_begins_with_it(said: str, expected: str) -> None:
    assert title(f"<h2>{said}</h2>", stated=f"{said} - Post 52/2026") == expected


def test_what_is_marked_as_the_headline_beside_a_kicker_is_the_title() -> None:
    heading = '<h2><span>Winter at Mora</span><span itemprop="headline">The old wall is lit again</span></h2>'
    stated = '<meta property="og:title" content="Winter at Mora: The old wall is lit again">'
    assert title(heading, stated="Pilots at a loss over a wall", above=stated) == "The old wall is lit again"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("<h1><span>港と海岸</span> 灯台の明かりが再び港を照らす</h1>", "灯台の明かりが再び港を照らす"),
        ("<h1><span style='display:block'>港口与海岸</span><span>老港口的灯塔今夜重新点亮</span></h1>", "老港口的灯塔今夜重新点亮"),
        ("<h1><span>港と海岸</span>：灯台の明かりが再び港を照らす</h1>", "港と海岸：灯台の明かりが再び港を照らす"),
    ],
    ids=["before", "above", "with a colon"],
)  # fmt: skip
def test_a_kicker_is_told_from_the_stated_title_where_blanks_part_no_words(heading: str, expected: str) -> None:
    assert title(heading, stated=expected.removeprefix("港と海岸：")) == expected


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("<h1><span>Winter</span> The old wall is lit again</h1>", "The old wall is lit again"),
        ("<h1><strong>Winter</strong><br>The old wall is lit again</h1>", "The old wall is lit again"),
        ("<h1>The old wall is lit again <span>5 min read</span></h1>", "The old wall is lit again"),
        ("<h1>The old wall is lit again<sup>1</sup></h1>", "The old wall is lit again"),
        ("<h1>The old wall is lit <em>again</em></h1>", "The old wall is lit again"),
        ("<h1>Winter: the old wall is lit again</h1>", "Winter: the old wall is lit again"),
    ],
)
def test_the_tab_tells_the_headline_from_what_is_set_beside_it(heading: str, expected: str) -> None:
    assert title(heading, stated="The old wall is lit again | Портовые вести") == expected


def test_a_headline_whose_last_word_is_set_off_stays_whole() -> None:
    assert title("<h1>The old wall <em>again</em></h1>", stated="The old wall – again | Wall") == "The old wall again"


@pytest.mark.parametrize(
    ("kicker", "headline"),
    [("Политика", "Стену снова зажгли в Море"), ("Πολιτική", "Το τείχος φωτίστηκε ξανά στο λιμάνι")],
)
def test_words_of_two_lines_are_parted_in_any_letters(kicker: str, headline: str) -> None:
    heading = f"<h1><span>{kicker}</span><span>{headline}</span></h1>"
    assert title(heading, stated="Lamps for sailors") == f"{kicker} {headline}"


@pytest.mark.parametrize("name", ["category", "rubrik", "rubrique"])
def test_an_element_of_the_headline_that_is_called_a_category_is_a_kicker(name: str) -> None:
    heading = (
        f'<h1><span class="{name}"><span class="sr-only">Topic </span>Winter </span>The old wall is lit again</h1>'
    )
    assert title(heading, stated="Mora | Walls") == "The old wall is lit again"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        ("<h1><b>The old wall is lit again</b><span>Premium</span></h1>", "The old wall is lit again"),
        ("<h1>The old wall is lit again<span>Subscribers only</span></h1>", "The old wall is lit again"),
        ("<h1>The old wall is lit again<i>st</i></h1>", "The old wall is lit against"),
        ("<h1>The old wall is lit agaiN<i>New</i></h1>", "The old wall is lit agaiNNew"),
    ],
    ids=["a badge", "two words", "the end of a word", "capitals"],
)
def test_a_badge_right_behind_the_headline_is_none_of_it(heading: str, expected: str) -> None:
    assert title(heading, stated="The old wall is lit again") == expected


ABOVE = "Small stories of Mora"
HEADLINE = "The old wall is lit again"
PAIR = f"{ABOVE} - {HEADLINE}"


def headline_below(above: str, head: str) -> str:
    html = f"<html lang=es><head><title>{PAIR}</title>{head}</head><body><div class=x>{above}<h1 class=x1>{HEADLINE}</h1><div>{TEXT}</div></div></body></html>"
    return republish.extract(Page.from_html(html, URL)).title


@pytest.mark.parametrize("rank", ["h2", "h3"])
def test_a_heading_right_above_the_headline_is_its_kicker(rank: str) -> None:
    assert headline_below(f"<{rank} class=x0>{ABOVE}</{rank}>", "") == HEADLINE


@pytest.mark.parametrize("above", ["<div><h3>{}</h3></div><div></div>", "<h2>{}</h2><p>Monday</p>"])
def test_one_further_above_is_where_the_data_state_the_headline_alone(above: str) -> None:
    assert headline_below(above.format(ABOVE), f'<meta property="og:title" content="{HEADLINE}">') == HEADLINE


def test_a_heading_below_the_name_of_the_site_is_the_headline_though_the_data_state_the_name_alone() -> None:
    head = '<title>The old wall is lit again | The Harbour Post</title><meta property="og:title" content="The Harbour Post">'
    html = f"<html lang=en><head>{head}</head><body><h1>The Harbour Post</h1><h2>{HEADLINE}</h2>{TEXT}</body></html>"
    assert republish.extract(Page.from_html(html, URL)).title == HEADLINE
