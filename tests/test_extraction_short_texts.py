"""A text of a few short paragraphs keeps those in further boxes; what is not its own does not come with them."""

from __future__ import annotations

import pytest

from harbour import article, page
from republish import Page, extract

BANGLA = [
    "দ্বীপের সঙ্গে মূল ভূখণ্ডের ফেরি চলাচল মে মাস পর্যন্ত বন্ধ থাকবে বলে বুধবার জানিয়েছে কর্তৃপক্ষ। সোমবার থেকে বন্দর বরফে ঢাকা।",
    "দ্বীপে প্রায় এক হাজার মানুষ বাস করেন এবং তাঁদের খাবারের বেশির ভাগ নৌপথে আসে। বিকল্প পরিবহনের কথা ভাবা হচ্ছে।",
    "একজন জেলে বলেন, ‘এমন শীত আগে দেখিনি। নৌকা না চললে কাজ থাকে না।’",
    "বিশেষজ্ঞরা বলছেন, সাগরের তাপমাত্রা আরও কমছে, তাই মে মাস পর্যন্ত বরফ থাকতে পারে।",
]
JAPANESE = [
    "町議会は四日、島と本土を結ぶ渡し船を春まで運休にすると発表した。港は三日から厚い氷に閉ざされている。",
    "島には約千人が暮らしており、食料品の多くは船で運ばれてくる。町は臨時の輸送を検討している。",
    "漁業者の一人は「こんな冬は初めてだ。船が動かなければ仕事にならない」と話した。",
]


def boxed(name: str, second: str) -> list[str]:
    """The lines of a page of four Bangla paragraphs, the last two in a box of this class."""
    first = f'<div class="element"><div><p>{BANGLA[0]}</p><p>{BANGLA[1]}</p></div></div>'
    return article(f'{first}<div class="{name}"><div>{second}</div></div>').text.split("\n")


def test_short_paragraphs_in_a_box_of_the_same_make_stay() -> None:
    assert boxed("element", f"<p>{BANGLA[2]}</p><p>{BANGLA[3]}</p>") == BANGLA


@pytest.mark.parametrize(
    ("name", "second"),
    [
        ("element related", f"<p>{BANGLA[2]}</p>"),
        ("element", f'<p><a href="/b">{BANGLA[2]}</a></p>'),
    ],
    ids=["named for more", "a link"],
)
def test_what_is_not_of_the_text_does_not_come_with_it(name: str, second: str) -> None:
    assert boxed(name, second) == BANGLA[:2]


def test_a_heading_stays_over_its_short_paragraph() -> None:
    first = f'<p class="summary">{JAPANESE[0]}</p><div class="more"><p>{JAPANESE[1]}</p></div>'
    unit = f'<section class="unit"><h2>“パンが足りない”</h2><div class="text"><p>{JAPANESE[2]}</p></div></section>'
    html = page(f'{first}<div class="body">{unit}</div>')
    text = extract(Page.from_html(html, "https://site.example/2026/the-ferry")).text
    assert text.split("\n") == [*JAPANESE[:2], "“パンが足りない”", JAPANESE[2]]
