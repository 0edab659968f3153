"""Bold lines that one break parts from the paragraph below are its headings, where there are several of them."""

from __future__ import annotations

import re

import pytest

import republish
from harbour import URL, article, sentence
from republish import Page

LINES = ("The wall in winter", "A light for the pilots", "What it costs the town")


def headings(between: str, lines: tuple[str, ...] = LINES) -> list[str]:
    """Those of a text in one box, with these lines before its paragraphs."""
    runs = (f"<b>{line}</b>{between}{sentence(number)}" for number, line in enumerate(lines))
    body = article(f"{sentence(8)}<br><br>{'<br><br>'.join(runs)}").body
    assert all(sentence(number) in body for number in range(len(lines)))
    return re.findall(r"<h3>([^<]*)</h3>", body)


def test_a_bold_line_over_a_paragraph_is_a_heading() -> None:
    assert headings("<br>") == list(LINES)
    assert headings(" <br>\n") == list(LINES)


@pytest.mark.parametrize(
    ("between", "lines"),
    [
        ("<br>", LINES[:1]),
        (" ", LINES),
        ("<br>", ("The wall, in winter,", "The light was lit.", "It costs:")),
        ("<br>", tuple(f"<a href='/{number}'>{line}</a>" for number, line in enumerate(LINES))),
    ],
    ids=["only one", "no break", "no titles", "links"],
)
def test_other_bold_words_begin_their_paragraph(between: str, lines: tuple[str, ...]) -> None:
    assert headings(between, lines) == []


@pytest.mark.parametrize(
    ("named", "said"),
    [("intertitre", LINES), ("zwischentitel", LINES), ("lead", ()), ("kapitale", ())],
)
def test_so_is_a_line_whose_class_says_so(named: str, said: tuple[str, ...]) -> None:
    runs = (f'<span class="{named}">{line}</span><br>{sentence(number)}' for number, line in enumerate(LINES))
    body = article(f"{sentence(8)}<br><br>{'<br><br>'.join(runs)}").body
    assert re.findall(r"<h3>([^<]*)</h3>", body) == list(said)
    assert all(line in body for line in LINES)


def test_names_over_addresses_stay_with_them() -> None:
    inns = "<br><br>".join(f"<b>Inn of pier {number}</b><br>{number} Quay Street<br>Mora" for number in range(3))
    body = article(f"{sentence(8)}<br><br>{sentence(9)}<br><br>{inns}<br><br>{sentence(7)}").body
    assert "<b>Inn of pier 1</b><br>1 Quay Street<br>Mora" in body


@pytest.mark.parametrize(
    "between",
    ["</div><div>", "</div><div dir=ltr>\n<br> ", "<br>\n", "<br>" + sentence(5) + "<br>"],
    ids=["boxes", "with a break above", "breaks alone", "over a second line"],
)
def test_so_are_those_in_boxes_and_amid_them(between: str) -> None:
    runs = between.join(f"<b>{line}</b><br>{sentence(number)}" for number, line in enumerate(LINES))
    body = article(f"<p>{sentence(8)}</p><div>{runs}</div>").body
    assert re.findall(r"<h3>([^<]*)</h3>", body) == list(LINES)
    assert all(f"<p>{sentence(number)}" in body for number in range(len(LINES)))


def test_scripts_without_blanks_say_more_with_each_letter() -> None:
    said = "新しい橋の工事は当初の計画よりも大幅に長引く見通しだと、匿名を条件に取材に応じた関係者は昨日の夜に港で明らかにした。"
    runs = "<br><br>".join(f"<b>{line}</b><br>{said}{said}" for line in ("港の冬", "港の夏"))
    body = article(f"{said}<br><br>{runs}<br><br>{said}").body
    assert re.findall("<h3>(.*?)</h3>", body) == ["港の冬", "港の夏"]


def test_with_others_a_short_paragraph_has_its_heading_too() -> None:
    runs = "".join(f"<p><b>{line}</b><br>{sentence(number)}</p>" for number, line in enumerate(LINES))
    body = article(f"{runs}<p><b>Who lives there</b><br>The old pilots.</p><p>{sentence(7)}</p>").body
    assert "<h3>Who lives there</h3>\n<p>The old pilots.</p>" in body


def test_a_text_that_was_cleaned_before_stays_as_it_is() -> None:
    """Boxes held each of them apart; side by side they would be headings."""
    box = '<div class="entry"><p><b>{}</b><br>{}</p></div>'
    runs = "".join(box.format(line, sentence(number)) for number, line in enumerate(LINES))
    body = article(f"{runs}<p>{sentence(7)}</p>").body
    assert f"<p><b>{LINES[0]}</b><br>{sentence(0)}</p>" in body
    assert republish.extract(Page.from_html(str(body), URL)).body == body
