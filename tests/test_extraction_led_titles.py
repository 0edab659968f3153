"""Titles of other stories with who wrote them in brackets, below a line that says so."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, body_of


@pytest.mark.parametrize("label", ["Читайте також:", "Read also:"])
@pytest.mark.parametrize("author", [" (Ліна Бойко)", " (Ada Marlow)", ""])
def test_a_title_and_its_author_go(label: str, author: str) -> None:
    body = body_of(
        f'<p class="text"><em>{label}</em></p><p class="text"><a href="/2026/bell">The bell of Mora</a>{author}</p>'
    )
    assert "bell" not in body
    assert all(paragraph in body for paragraph in PARAGRAPHS)


def test_a_sentence_that_a_link_begins_stays() -> None:
    line = (
        '<a href="/2026/bell">The bell of Mora</a> rings again, and nobody knows who pulls the rope (the keeper does)'
    )
    assert "nobody knows" in body_of(f'<p class="text"><em>Read also:</em></p><p class="text">{line}</p>')


def test_without_such_a_line_a_title_with_its_author_stays() -> None:
    line = '<p class="text">She named three books:</p><p class="text"><a href="/2026/bell">The bell of Mora</a> (Ada Marlow)</p>'
    assert "The bell of Mora" in body_of(line)
