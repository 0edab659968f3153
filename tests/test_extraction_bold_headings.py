"""Bold lines that head parts of a text among others, though they hold a word of a prompt; labels of what a site sets there are none."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, page, paragraph
from republish import Page


def kept(line: str, others: tuple[str, ...] = ("The harbour in winter", "Where it began")) -> bool:
    """Whether a bold line is there, over one of four paragraphs, with others over two of them."""
    text = list(map(paragraph, range(6)))
    for at, heading in zip((1, 4), others, strict=False):
        text[at] = f"<p><strong>{heading}</strong></p>{text[at]}"
    text[2] = f"<p><strong>{line}</strong></p>{text[2]}"
    return line in republish.extract(Page.from_html(page("".join(text), "copy"), URL)).text.split("\n")


@pytest.mark.parametrize(
    "line",
    ["Advertising and its limits", "Published, then forgotten", "Terms of the deal", "Sponsored by the state", "Copyright and wrong", "Spenden aus dem Ausland", "Compartir el poder"],
)  # fmt: skip
def test_a_bold_line_among_others_heads_its_part(line: str) -> None:
    assert kept(line)


@pytest.mark.parametrize(
    "line",
    ["Related stories today", "Recommended reading", "Lire aussi", "Auch interessant", "Top stories", "Sponsored content", "Subscribe to our newsletter", "Support our troops"],
)  # fmt: skip
def test_a_label_or_a_call_among_them_goes(line: str) -> None:
    assert not kept(line)


def test_one_alone_goes() -> None:
    assert not kept("Advertising and its limits", ())
