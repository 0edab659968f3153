"""Signatures that end a text's last paragraph without a line of their own."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page
from republish import Page
from republish.fidelity import verify

SAID = (
    "나룻배가 얼음에 갇혀 움직이지 못했고 부두에서 기다리던 사람들은 모두 집으로 돌아갔다고 항만 관계자가 어제 말했다."
)
TEXT = "".join(f"<p>{number}번 부두에서는 {SAID}</p>" for number in range(5))
BYLINE = '<p class="byline">김민수 기자</p>'


def text_of(last: str) -> str:
    found = republish.extract(Page.from_html(page(f"{TEXT}<p>{last}</p>", above=BYLINE), URL))
    assert verify(found.original_text, found.text, found.changes) == ()
    return found.text


@pytest.mark.parametrize(
    "signature", ["순천=김민수 기자 minsu@harbour.example", " 김민수 선임기자 (minsu@harbour.example)"]
)
def test_the_author_s_signature_behind_the_last_sentence_goes(signature: str) -> None:
    assert text_of(f"다리 위에서는 {SAID}{signature}").endswith(f"다리 위에서는 {SAID}")


@pytest.mark.parametrize(
    "behind", ["이수진 기자 lee@harbour.example", " 제보는 기자 minsu@harbour.example 앞으로 보내면 된다고 했다."]
)
def test_another_s_and_what_a_sentence_says_of_reporters_stay(behind: str) -> None:
    assert text_of(f"다리 위에서는 {SAID}{behind}").endswith(behind)
