"""What a style of its own sets apart is apart, and what it sets in one line is one."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence

BLOCK, BOX = 'style="display:block"', 'style="position: relative; display: inline-block"'
LINES = ["The lamp went out on the quay", "and nobody knew who had done it", "before the ferry came."]


def lines(inner: str) -> list[str]:
    return article(f"{paragraph(7)}{inner}{paragraph(8)}").text.split("\n")[1:-1]


def spans(said: list[str], tag: str = "span", style: str = BLOCK) -> str:
    return "".join(f"<{tag} {style}>{one}</{tag}>" for one in said)


@pytest.mark.parametrize("style", [BLOCK, 'style="color:red; display : flex"', 'style="display:table-cell"'])
@pytest.mark.parametrize("tag", ["span", "em", "small"])
def test_lines_in_a_paragraph_are_lines(tag: str, style: str) -> None:
    assert lines(f"<p>{spans(LINES, tag, style)}</p>") == LINES


def test_what_stands_beside_such_a_line_is_apart() -> None:
    assert lines(f"<p>{LINES[0]}{spans(LINES[1:2])}{LINES[2]}</p>") == LINES


@pytest.mark.parametrize("box", ["<p>{}</p>", "<div>{}</div>", "<section><div>{}</div></section>"])
def test_sentences_are_paragraphs(box: str) -> None:
    told = [sentence(number) for number in range(3)]
    body = article(paragraph(7) + box.format(spans(told)) + paragraph(8)).body
    assert all(f"<p>{one}</p>" in body for one in told)


@pytest.mark.parametrize("tag", ["h2", "h3"])
def test_the_lines_of_a_heading_are_one(tag: str) -> None:
    body = article(f"{paragraph(7)}<{tag}>{spans(['Night', 'on the quay'])}</{tag}>{paragraph(8)}").body
    assert ">Night on the quay</h" in body


@pytest.mark.parametrize("style", ["", 'style="display:inline"', BOX, 'style="display:inline-block"'])
def test_what_stands_in_a_line_is_one_word(style: str) -> None:
    told = sentence(1)
    assert lines(f"<p><span {style}>{told[:6]}</span><span {style}>{told[6:]}</span></p>") == [told]


@pytest.mark.parametrize("holder", ["<p>{}</p>", "<div>{}</div>"])
def test_words_and_letters_that_a_script_parts_are_one_text(holder: str) -> None:
    told = sentence(1)
    parted = " ".join(f"<div {BOX}>{spans(list(word), 'div', BOX)}</div>" for word in told.split())
    assert lines(holder.format(parted)) == [told]
    assert lines(holder.format(" ".join(f"<div {BOX}>{word}</div>" for word in told.split()))) == [told]


def test_boxes_side_by_side_that_hold_more_than_a_word_are_boxes() -> None:
    told = [sentence(number) for number in range(3)]
    assert lines(f"<div>{spans(told, 'div', BOX)}</div>") == told
