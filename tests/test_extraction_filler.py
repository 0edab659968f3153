"""Filler behind what everybody may read goes; a text that quotes it, and one of nothing else, stay."""

from __future__ import annotations

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
