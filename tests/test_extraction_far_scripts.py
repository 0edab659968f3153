"""Articles in scripts whose signs say more each, or that part no words: short paragraphs are running text, common words no announcements."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page
from republish import Page
from republish.extraction.words.lines.phrases import announced

KOREAN = (
    "삼월의 이른 아침, 섬마을 주민 십여 명이 등대 아래에 모였다. 이십 년 전에 꺼진 불을 자신들의 손으로 다시 켜기 위해서였다.",
    "수리에 쓰인 나무는 섬의 숲에서 가져왔고, 비용은 주민들이 조금씩 모은 돈으로 충당했다. 공적 자금은 쓰이지 않았다.",
    "등대는 올여름 일반에 공개될 예정이며, 섬의 어업 역사를 소개하는 작은 전시도 열린다.",
)
JAPANESE = (
    "三月の朝、港の先にある灯台の前に十数人の住民が集まった。二十年前に消えた明かりを、自分たちの手でもう一度ともすためだ。",
    "修理に使われた木材は島の山から切り出され、費用は住民の寄付と小さなバザーの売り上げでまかなわれた。",
    "夏には一般公開が始まる予定で、島の漁業の歴史を伝える展示も準備されている。",
)


def text_of(paragraphs: tuple[str, ...], title: str) -> str:
    """The text of an article in a box of no name, beside what a site sets around it."""
    html = (
        f"<html><head><title>{title}</title></head><body><div><a href=/>Home</a></div><div><h1>{title}</h1><div>"
        f"{''.join(f'<p>{p}</p>' for p in paragraphs)}</div></div><div><a href=/a>A</a> <a href=/b>B</a></div></body></html>"
    )
    return republish.extract(Page.from_html(html, "https://site.example/2026/light")).text


@pytest.mark.parametrize(
    ("paragraphs", "title"), [(KOREAN, "섬마을 주민들이 다시 밝힌 등대"), (JAPANESE, "過疎の島で灯台守が戻った理由")]
)
def test_short_paragraphs_are_the_article(paragraphs: tuple[str, ...], title: str) -> None:
    assert text_of(paragraphs, title) == "\n".join(paragraphs)


@pytest.mark.parametrize(
    "sentence",
    [
        *(
            "夏には一般公開が始まる予定です。",
            "大臣は「遺憾だ」とコメントした。",
            "他们与邻居分享食物和水。",
            "담당자는 법안을 수정하겠다고 말했다.",
        ),
    ],
)
def test_a_common_word_in_a_sentence_announces_nothing(sentence: str) -> None:
    assert not announced(sentence)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("公開：2024年3月5日", "stamp"),
        ("記事をシェアする", "share"),
        ("コメントを書く。", "comments"),
        ("입력 2024-03-05", "stamp"),
    ],
)
def test_a_line_of_that_kind_does(line: str, kind: str) -> None:
    assert kind in announced(line)


@pytest.mark.parametrize("line", ["[ 김민수 기자 / kim.minsu@harbour.example ]", "김민수 기자", "(김민수)"])
def test_a_line_of_the_author_s_name_of_one_word_is_the_byline(line: str) -> None:
    meta = '<meta name="author" content="김민수">'
    told = "나룻배가 멈춘 지 사흘째다. 섬에는 빵이 모자라고 밀가루는 이틀 치뿐이라고 주민들은 말했다. 선장은 얼음이 녹기를 기다린다고 했다."
    text = "".join(f"<p>{told} {number}번째 밤이 지났다.</p>" for number in range(6))
    html = page(f"{text}<p>{line}</p>", head=meta).replace("lang=en", "lang=ko")
    made = republish.extract(Page.from_html(html, URL))
    assert "김민수" not in made.text
    assert "멈춘" in made.text


CHINESE = (
    "澎湖縣政府三日表示，二十年前熄滅的燈塔預計在今年十月重新點亮，村民自己募款修好了樓梯與燈室，並且找回了當年的銅製燈座。",
    "施工的木材全部來自島上的樹林，工人必須在退潮時用小船運送，每天能工作的時間不到五小時，遇到大浪只能在岸上等待。",
    "鄉公所說，明年夏天將開放遊客登塔參觀，並且在塔下設立一間小小的漁業展覽室，由退休的燈塔守負責導覽。",
)
REPORTED = {
    "who reported": ("記者林怡君／澎湖報導", []),
    "what a reporter is told": ("記者林怡君說，燈塔的門沒有上鎖。", ["記者林怡君說，燈塔的門沒有上鎖。"]),
}


@pytest.mark.parametrize(("line", "left"), REPORTED.values(), ids=REPORTED)
def test_the_line_of_whoever_reported_is_a_byline(line: str, left: list[str]) -> None:
    html = (
        '<html lang="zh-TW"><head><title>澎湖燈塔十月重新點亮</title><meta name="author" content="林怡君"></head><body>'
        '<header><nav><ul><li><a href="/">首頁</a></li><li><a href="/news">新聞</a></li></ul></nav></header>'
        f"<main><article><h1>澎湖燈塔十月重新點亮</h1><div><p>{line}</p>{''.join(f'<p>{p}</p>' for p in CHINESE)}</div></article></main>"
        '<aside><h3>熱門新聞</h3><ul><li><a href="/a">渡船停駛一天</a></li></ul></aside></body></html>'
    )
    made = republish.extract(Page.from_html(html, "https://site.example/2026/light"))
    assert [author.name for author in made.authors] == ["林怡君"]
    assert [said for said in made.text.split("\n") if said not in CHINESE] == left
