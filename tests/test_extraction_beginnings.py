"""Sentences right over the box of the text begin it, though the model doubts them; other lines there do not."""

from __future__ import annotations

import pytest

import republish
from harbour import URL, paragraph, sentence
from republish import Page

TEXT = "".join(map(paragraph, range(5)))
FIRST = "A pilot fell from the pier of Mora on Friday at noon."
SECOND = "The pilots of two ships had seen her there a little before."


def begun(inner: str) -> list[str]:
    """The lines of an article whose boxes are named for nothing, with a deck of its own."""
    html = (
        "<html lang=en><head><title>The wall</title></head><body><main><article><header><h1>The wall</h1>"
        f'<p class="subtitle">The fishermen of the old quay will lose their berths</p></header>{inner}</article></main></body></html>'
    )
    return republish.extract(Page.from_html(html, URL)).text.split("\n")


@pytest.mark.parametrize("between", ["", "<div class=ad></div>"])
def test_sentences_right_over_the_box_of_the_text_begin_it(between: str) -> None:
    found = begun(f"<div class=x1><p>{FIRST}</p><p>{SECOND}</p>{between}<div class=x2>{TEXT}</div></div>")
    assert found[:3] == [FIRST, SECOND, sentence(0)]


@pytest.mark.parametrize(
    "line",
    [f'<p>{FIRST[:-1]}, as <a href="/a">we told</a>.</p>', "<p>Mora, Friday</p>", "<p>Sign up for our newsletter on the harbour of Mora.</p>"],
    ids=["link", "no sentence", "asks"],
)  # fmt: skip
def test_other_lines_over_the_box_of_the_text_do_not(line: str) -> None:
    assert begun(f"<div class=x1>{line}<div class=x2>{TEXT}</div></div>")[0] == sentence(0)
