"""Where a text stood first is told in a box of its own over the text as well, and stays."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page
from republish.fidelity import verify

TEXT = "".join(map(paragraph, range(4)))


def lines(note: str, name: str) -> list[str]:
    """What is left beside the paragraphs of a page that says this between byline and text."""
    over = (
        f"<section class='writer'><h1>The wall</h1><h5>Ada Quill</h5></section><section><p{name}>{note}</p></section>"
    )
    html = f"<html><body><main><div>{over}<article>{TEXT}</article></div></main></body></html>"
    found = republish.extract(Page.from_html(html, URL))
    assert not verify(found.original_text, found.text, found.changes)
    return [line for line in found.text.split("\n") if line not in map(sentence, range(4))]


@pytest.mark.parametrize("name", ["", ' class="editors-note"'])
@pytest.mark.parametrize(
    "note",
    ["This post originally appeared on The Mole.", "Dieser Artikel ist zuerst in der Mole erschienen.", "Este artículo fue publicado originalmente en La Mole."],
)  # fmt: skip
def test_where_the_text_stood_first_stays_over_it(note: str, name: str) -> None:
    assert lines(note, name) == [note]


@pytest.mark.parametrize(
    "note", ["This post is about the light of Mora.", "Photos by Una Berg.", "By Ada Quill, with Leo Tarn."]
)
def test_other_lines_over_the_text_are_none_of_it(note: str) -> None:
    assert lines(note, "") == []


@pytest.mark.parametrize(
    "note",
    [
        "Este reportaje se publicó originalmente en La Mole.",
        "Tekst ukazał się po raz pierwszy w piśmie Molo.",
        "Bu yazı ilk olarak Mole dergisinde yayımlandı.",
        "Эта статья впервые опубликована в журнале «Моль».",
        "原文以西班牙文發表於《防波堤》，標題為〈La mujer〉。",
        "本文首发于《防波堤》。",
        "この記事は「防波堤」に掲載されたものです。",
        "이 글은 《방파제》에 처음 실렸습니다.",
        "نُشر هذا المقال في الأصل في مجلة الرصيف.",
    ],
)
def test_where_the_text_stood_first_stays_in_a_box_behind_it(note: str) -> None:
    assert behind(note) == [note]


@pytest.mark.parametrize(
    "note", ["原文作者为此付出了努力。", "この記事はいかがでしたか。", "Esta historia continúa en la página siguiente."]
)
def test_other_lines_in_such_a_box_are_none_of_the_text(note: str) -> None:
    assert behind(note) == []


def behind(note: str) -> list[str]:
    """What is left of a box with a line behind the text."""
    html = f'<html><body><main><h1>The wall</h1><article>{TEXT}<div class="source-note"><p>{note}</p></div></article></main></body></html>'
    text = republish.extract(Page.from_html(html, URL)).text
    return [line for line in text.split("\n") if line not in map(sentence, range(4))]
