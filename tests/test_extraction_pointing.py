"""Captions with a sign that points at the picture above them; headings that East Asian editors stress."""

from __future__ import annotations

import re

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


HAN = [
    "合唱团找到了一位新的负责人，他将在夏天上任，市政府周一表示，许多人聚集在市政府门前听他们唱歌。",
    "他多年来在学校里教孩子们唱歌，邻居们说，村子里的每个人都认识他，也都愿意听他讲过去的故事。",
    "下一场演出将在秋天举行，主办方表示，门票可以在村里的书店买到，入场并不免费，座位也不太多。",
    "演出结束后，人们鼓掌了很长时间，孩子们走上舞台一起跳舞，直到天黑以后才慢慢地走回家里去。",
]
STRESSED = '<p><em data-scene="strong">{}</em></p>'


def headings(*between: str) -> list[str]:
    """The headings of a text with these lines before its paragraphs, from the second on."""
    first, *others = (f"<p>{said}</p>" for said in HAN)
    inner = "".join(line + paragraph for line, paragraph in zip(between, others, strict=True))
    page = f"<html lang=zh><head><title>新团长</title></head><body><nav><a href='/n'>新闻</a></nav><main><h1>新团长</h1><div class='text'>{first}{inner}</div></main><footer>港口报</footer></body></html>"
    body = str(republish.extract(Page.from_html(page, "https://choir.example/2026/head")).body)
    return re.findall(r"<h\d>(?:<em>)?(.*?)(?:</em>)?</h\d>", body)


def test_stressed_lines_between_paragraphs_of_a_script_without_italics_are_headings() -> None:
    assert headings(STRESSED.format("演出的开始"), "", STRESSED.format("人们怎么说")) == ["演出的开始", "人们怎么说"]


def test_one_stressed_line_is_none_and_a_sentence_is_none() -> None:
    assert headings(STRESSED.format("演出的开始"), "", "") == []
    assert headings(STRESSED.format("他来了。"), "", STRESSED.format("他走了。")) == []


def test_a_stressed_line_below_a_picture_is_none() -> None:
    below = f"<p>{PICTURE}</p>{STRESSED.format('团长在舞台上')}"
    assert headings(below, "", below) == []
