"""Copies of texts in scripts that put no blanks between words: their lines are known, and so are the names in them."""

from __future__ import annotations

from dataclasses import replace

import pytest

import republish
from copies import OYSTERS, bound, oysters, published, site
from fixtures import packages
from republish import Package

THAI = [
    "ทุกเช้าก่อนเรือข้ามฟากเที่ยวแรกจะออก จะมีคนเดินไปที่ปลายสะพานปลาและจดตัวเลขลงในสมุด",
    "ตัวเลขนั้นคือระดับน้ำเทียบกับไม้วัด สมุดสิบเอ็ดเล่มเต็มไปด้วยตัวเลข",
    "สมศรี ใจดี ผู้ดูแลไม้วัด ตั้งแต่ปี 2552 บอกว่า ในสมุดไม่ได้มีแค่น้ำขึ้นน้ำลง",
]
JAPANESE = [
    "港町の朝は早い。漁師たちは黙って網をたたみ、昨日の潮の高さを帳面に書きつける。",
    "この習慣は百年以上続いており、残りの帳面は今も役場に保管されている。",
    "編集部 田中 佐藤 鈴木 高橋 伊藤 渡辺",
]
NEW = {
    "th": "นักข่าวของเราได้รับแจ้งว่าเรื่องทั้งหมดนี้ไม่ได้ง่ายอย่างที่ผู้เขียนทำให้ดูเหมือน",
    "ja": "本紙の記者は、この話が筆者の言うほど単純ではないと聞いている。",
}


def made(lines: list[str]) -> Package:
    body = "".join(f"<p>{line}</p>" for line in lines)
    return bound("no-derivatives", package=packages.package(packages.english().article, body))


@pytest.mark.parametrize(("language", "lines"), [("th", THAI), ("ja", JAPANESE)])
def test_a_paragraph_that_is_added_is_seen(language: str, lines: list[str]) -> None:
    package = made(lines)
    whole = "".join(f"<p>{line}</p>" for line in lines)
    more = whole.replace("</p>", f"</p><p>{NEW[language]}</p>", 1)
    told = [republish.audit(published(site(inner)), package=package).altered for inner in (whole, more)]
    assert [len(changes) for changes in told] == [0, 1]
    assert (told[1][0].action, told[1][0].place) == ("added", "after line 1")


@pytest.mark.parametrize(
    ("name", "line", "named"),
    [
        ("田中恵", "みなと通信記者田中恵著", True),
        ("สุดา พันธุ์ดี", "โดยสุดา พันธุ์ดี", True),
        ("田中恵", "田中 恵", True),
        ("Jo Lind", "Jo Lindqvist", False),
    ],
)
def test_a_name_without_blanks_around_it(name: str, line: str, named: bool) -> None:
    author = replace(oysters().article.authors[0], name=name)
    package = bound("attribution", package=replace(oysters(), article=replace(oysters().article, authors=(author,))))
    inner = f'{oysters().body}<p>{line}, <a href="{OYSTERS}">The Conversation</a></p>'
    assert bool(republish.audit(published(site(inner)), package=package).fulfilled) is named


WRITTEN = "第3回の調査はAldermoor市で行われ、二〇一一年の帳面はまだ見つかっていないという。"


@pytest.mark.parametrize(
    ("before", "after", "same"),
    [
        ("調査は", "調査\nは", True),
        ("第3回", "第 3 回", True),
        ("はAldermoor市", "は Aldermoor 市", True),
        ("第3回", "第4回", False),
        ("いない", "いる", False),
    ],
)
def test_blanks_in_a_line_of_japanese(before: str, after: str, same: bool) -> None:
    package = made([*JAPANESE[:2], WRITTEN])
    inner = "".join(f"<p>{line}</p>" for line in [*JAPANESE[:2], WRITTEN])
    assert before in inner
    assert (republish.audit(published(site(inner.replace(before, after))), package=package).altered == ()) is same


def test_what_keeps_readers_from_copying_japanese() -> None:
    package = bound("no-additional-restrictions", package=made(JAPANESE[:2]))
    inner = f'<div oncopy="return false">{"".join(f"<p>{line[:-1]}</p>" for line in JAPANESE[:2])}</div>'
    assert republish.audit(published(site(inner)), package=package).missing


READ = "<ruby>漁師<rp>(</rp><rt>りょうし</rt><rp>)</rp></ruby>"


@pytest.mark.parametrize(("lines", "altered"), [(JAPANESE, False), ([JAPANESE[0].replace("漁師", "漁師(りょうし)"), *JAPANESE[1:]], False), ([JAPANESE[0].replace("漁師", "医師"), *JAPANESE[1:]], True)])  # fmt: skip
def test_how_a_word_is_read_changes_nothing(lines: list[str], altered: bool) -> None:
    inner = "".join(f"<p>{line}</p>" for line in JAPANESE).replace("漁師", READ)
    assert bool(republish.audit(published(site(inner)), package=made(lines)).altered) is altered
