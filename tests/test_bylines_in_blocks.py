"""Blocks in a byline's place as systems and themes print them, with telling names, with hashed ones and with none."""

from __future__ import annotations

import pytest

from harbour_wall import page, taken, text
from republish.model import Article


def read(block: str, *, below: str = "", lang: str = "en") -> Article:
    """The article with a block between its headline and its text, and another behind the text."""
    return taken(page(f"<main><article><h1>The wall of Brennick</h1>{block}<div>{text()}{below}</div></article></main>", lang=lang))


def names(article: Article) -> list[str]:
    """Who wrote it."""
    return [person.name for person in article.authors if person.kind == "author"]


@pytest.mark.parametrize(
    "block",
    [
        '<dl class="article-info"><dt>Details</dt><dd class="createdby"><span class="icon-user" aria-hidden="true"></span> Author: <span>Kimberly Oduya</span></dd><dd>Harbour</dd></dl>',
        "<dl><dt>Details</dt><dd><span></span> Author: <span>Zweli Oduya</span></dd><dd><time>14 March 2026</time></dd></dl>",
        '<div><span><i class="x1"></i> By Zweli Oduya</span> <span>14 March 2026</span></div>',
        '<ul><li><svg width="12"></svg> Written by: <a href="/p/7">Zweli Oduya</a></li></ul>',
    ],
)
def test_a_label_stands_behind_a_drawing(block: str) -> None:
    article = read(block)
    assert [name.split()[1] for name in names(article)] == ["Oduya"]
    assert "Oduya" not in article.body


@pytest.mark.parametrize(
    "block",
    [
        '<p><i class="x1"></i> By using the old stones the masons save a third of the price.</p>',
        "<p><span></span> Author: <span>unknown</span></p>",
    ],
)
def test_words_behind_a_drawing_that_name_nobody(block: str) -> None:
    assert names(read(block)) == []
