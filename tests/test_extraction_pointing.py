"""Captions with a sign that points at the picture above them."""

from __future__ import annotations

import pytest

import republish
from republish import Page
from republish.model import Article

PROSE = [
    "합창단은 여름에 취임할 새로운 단장을 찾았다고 시는 월요일에 밝혔다. 많은 사람이 시청 앞에 모였다.",
    "단장은 오랫동안 학교에서 아이들을 가르쳤고, 마을의 모든 사람이 그를 알고 있다고 이웃들은 말했다.",
    "다음 공연은 가을에 열리며, 표는 마을 서점에서 살 수 있다고 주최 측은 전했다. 입장은 무료가 아니다.",
]
PICTURE = '<img src="/files/choir.jpg" width="900" height="600" alt="">'
CAPTION = "▲ 합창단이 시청 앞에서 노래하고 있다"


def article(amid: str) -> Article:
    first, *others = (f"<p>{said}</p>" for said in PROSE)
    page = f"<html lang=ko><head><title>새 단장</title></head><body><nav><a href='/news'>뉴스</a></nav><main><h1>새 단장</h1><div class='text'>{first}{amid}{''.join(others)}</div></main></body></html>"
    return republish.extract(Page.from_html(page, "https://choir.example/2026/head"))


def captions(amid: str) -> list[str | None]:
    return [image.caption for image in article(amid).images]


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>{PICTURE}</p><p>{CAPTION}</p>",
        f"<div>{PICTURE}</div><p>{CAPTION}.</p>",
        f"<p>{PICTURE}<br>{CAPTION}</p>",
        f'<p style="text-align:center">{PICTURE}</p><p style="text-align:center">{CAPTION}</p>',
    ],
)
def test_a_line_that_points_up_is_the_caption(markup: str) -> None:
    assert [(said or "").rstrip(".") for said in captions(markup)] == [CAPTION]


def test_what_stands_behind_it_in_one_run_stays_in_the_text() -> None:
    behind = "노래가 끝나자 사람들은 오랫동안 박수를 보냈고, 아이들은 무대 위로 올라가 함께 춤을 추었다."
    found = article(f"<div>{PICTURE}</div>{CAPTION}<br>{behind}<br>{behind}")
    assert [image.caption for image in found.images] == [CAPTION]
    assert found.text.count(behind) == 2


@pytest.mark.parametrize(
    "line",
    [
        "▲서울 ▲부산 ▲대구에서 온 단원들이 노래했다",
        "<strong>▲</strong>",
        "▲ 3.5",
    ],
)
def test_points_of_a_list_are_none(line: str) -> None:
    assert captions(f"<p>{PICTURE}</p><p>{line}</p>") == [None]


def test_several_lines_with_the_sign_are_a_list() -> None:
    assert captions(f"<p>{PICTURE}</p><p>▲ 첫 번째 노래는 봄이다</p><p>▲ 두 번째 노래는 여름이다</p>") == [None]
