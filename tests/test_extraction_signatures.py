"""Signatures that end a text's last paragraph without a line of their own."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph, sentence
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


@pytest.mark.parametrize(
    ("last", "left"),
    [
        ("{} <a href='/authors/ada'><em>Ada Marlow</em></a>", "{}"),
        ("{} <b>Ada Marlow</b>", "{}"),
        ("Perhaps that is why the bell rang. <b>Ada Marlow</b>", "Perhaps that is why the bell rang."),
        ("{} <b>Bo Noor</b>", "{} Bo Noor"),
        ("{} Ada Marlow", "{} Ada Marlow"),
        (
            "The ferry was steered that morning, which nobody on the pier had known before it came, by <b>Ada Marlow</b>",
            None,
        ),
    ],
)
def test_the_author_s_name_set_apart_behind_the_last_sentence_goes(last: str, left: str | None) -> None:
    text = "".join(map(paragraph, range(5)))
    html = page(f"{text}<p>{last.format(sentence(6))}</p>", above="<p class='byline'>By Ada Marlow</p>")
    found = republish.extract(Page.from_html(html, URL))
    assert verify(found.original_text, found.text, found.changes) == ()
    assert found.text.split("\n")[-1] == (left or last.replace("<b>", "").replace("</b>", "")).format(sentence(6))
