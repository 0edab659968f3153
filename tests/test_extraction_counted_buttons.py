"""Buttons that open a gallery and say how many pictures it holds, and lines that say which page of how many begins."""

from __future__ import annotations

import pytest

import harbour
import republish
from republish import Page
from republish.extraction.words.lines.controls import is_button_at_picture


@pytest.mark.parametrize(
    "said",
    [
        "view photos (12)",
        "写真拡大 (全2枚)",
        "写真を見る（全5枚）",
        "全2枚",
        "(全2枚)",
        "画像：全4枚",
        "사진 모두 보기 (7)",
    ],
)
def test_a_count_behind_the_words_of_a_button_is_part_of_it(said: str) -> None:
    assert is_button_at_picture(said)


@pytest.mark.parametrize(
    "said", ["港の写真（全2枚）と手紙が見つかった", "漁師たちの船 全12枚", "the boats of brennick (12)", "(12)"]
)
def test_a_count_behind_other_words_makes_no_button(said: str) -> None:
    assert not is_button_at_picture(said)


@pytest.mark.parametrize("said", ["写真拡大 (全2枚)", "写真を見る（全5枚）"])
def test_such_a_button_is_no_caption(said: str) -> None:
    picture = '<a href="/g/1"><img src="/u/gate.jpg" width="680" height="510" alt=""></a>'
    paragraphs = [
        f"<p>橋の下で水の流れはゆるやかになり、砂が毎年そこに沈んでいく。{number}番目の港の話である。</p>"
        for number in range(6)
    ]
    figure = f'<figure>{picture}<p class="expand"><a href="/g/1">{said}</a></p></figure>'
    html = harbour.page("".join((*paragraphs[:3], figure, *paragraphs[3:]))).replace("lang=en", "lang=ja")
    article = republish.extract(Page.from_html(html, harbour.URL))
    assert said not in article.text
    assert [image.caption for image in article.images] == [None]


@pytest.mark.parametrize(
    "lines",
    [("2 dari 4 halaman", "3 dari 4 halaman", "4 dari 4 halaman"), ("2 of 4 pages", "3 of 4 pages", "4 of 4 pages")],
)
def test_which_page_begins_is_no_heading(lines: tuple[str, ...]) -> None:
    breaks = "".join(
        f'<div class="break"><div class="index">{line}</div></div>{harbour.paragraph(2 * number)}{harbour.paragraph(2 * number + 1)}'
        for number, line in enumerate(lines, 1)
    )
    text = harbour.article(harbour.paragraph(0) + harbour.paragraph(1) + breaks).text
    assert text.split("\n") == [harbour.sentence(number) for number in range(8)]


def test_parts_that_count_on_keep_their_titles() -> None:
    parts = "".join(
        f'<div class="break"><div class="index">{number} Years of the wall</div></div>{harbour.paragraph(2 * number)}'
        for number in (1, 2, 3)
    )
    assert "2 Years of the wall" in harbour.article(harbour.paragraph(0) + harbour.paragraph(1) + parts).text
