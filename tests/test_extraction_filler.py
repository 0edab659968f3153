"""Filler and letters at random behind what everybody may read go; a text that quotes them, and one of nothing else, stay."""

from __future__ import annotations

import random
from string import ascii_lowercase

import pytest

from harbour import article, left_of, paragraph
from republish.fidelity import verify

FILLER = "Dolor ipsam et est cumque. Laboriosam sed delectus rerum sint qui natus tenetur ea. Quod repellat ipsa iure et laborum."
LOREM = "Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua."
BLURRED = f'<div class="x9"><p>{FILLER}</p><p>{LOREM}</p></div>'


@pytest.mark.parametrize("paragraphs", [1, 4])
def test_filler_behind_the_text_goes(paragraphs: int) -> None:
    found = article("".join(map(paragraph, range(paragraphs))) + BLURRED)
    assert "ipsam" not in found.text
    assert not verify(found.original_text, found.text, found.changes)


def test_filler_that_a_text_shows_stays() -> None:
    shown = f"<p>{LOREM}</p>"
    assert left_of(f"<p>Printers set such words for five hundred years:</p>{shown}", 2)[-1] == LOREM
    assert LOREM in left_of(
        f"<p>Printers set such words for five hundred years:</p><blockquote>{shown}</blockquote>", 4
    )


def test_a_page_of_filler_stays_as_it_is() -> None:
    assert FILLER in article(f"<p>{FILLER}</p><p>{LOREM}</p>").text


def enciphered(seed: int) -> str:
    """A paragraph whose words are drawn letter by letter, as a paywall writes it."""
    draw = random.Random(seed)
    return " ".join("".join(draw.choices(ascii_lowercase, k=draw.randint(2, 10))).title() for _ in range(45)) + "."


def test_letters_at_random_behind_the_text_go_with_the_lines_between() -> None:
    locked = f"<p>{enciphered(7)}</p><h2>Xqvbt rkjw plnq</h2><p>{enciphered(2)}</p><p>{enciphered(3)}</p>"
    found = article(paragraph(0) + paragraph(1) + f'<div class="x9">{locked}</div>')
    assert enciphered(7)[:40] not in found.text
    assert "Xqvbt" not in found.text
    assert {change.kind for change in found.changes if enciphered(2)[:40] in change.words} == {"paywall"}
    assert not verify(found.original_text, found.text, found.changes)


def test_a_cipher_that_a_text_shows_stays() -> None:
    shown = enciphered(4)
    assert shown in article(paragraph(0) + f"<p>{shown}</p>" + paragraph(1) + paragraph(2)).text
    assert shown in article(paragraph(0) + paragraph(1) + f"<p>{shown}</p>").text


def test_code_that_ends_a_text_is_no_cipher() -> None:
    code = "\n".join(enciphered(seed) for seed in range(3))
    assert enciphered(2) in article(paragraph(0) + f"<pre>{code}</pre><pre>{code} x</pre>").text
