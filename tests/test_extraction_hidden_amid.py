"""Boxes that a page hides between paragraphs that it shows go; what a click unfolds stays."""

from __future__ import annotations

import pytest

from harbour import article, paragraph, sentence

HIDDEN = "The keeper of the lower lamp wrote down what the harbour said that night, and put the paper into the wall where nobody found it."


def text_with(box: str, at: int = 3) -> str:
    pieces = list(map(paragraph, range(1, 9)))
    return article("".join([*pieces[:at], box, *pieces[at:]])).text


@pytest.mark.parametrize(
    "box",
    [
        f'<div style="display:none"><p>{HIDDEN}</p></div>',
        f'<p style="display: none">{HIDDEN}</p>',
        f"<div hidden><p>{HIDDEN}</p></div>",
        f'<div class="print-only" style="display:none"><div><p>{HIDDEN}</p></div></div>',
    ],
)
@pytest.mark.parametrize("at", [0, 3])
def test_a_hidden_box_between_shown_paragraphs_goes(box: str, at: int) -> None:
    assert HIDDEN not in text_with(box, at)


@pytest.mark.parametrize(
    ("box", "at"),
    [
        (f'<h3>What did the keeper write?</h3><div style="display:none"><p>{HIDDEN}</p></div>', 3),
        (f'<button>Show more</button><div style="display:none"><p>{HIDDEN}</p></div>', 3),
        (f'<div style="display:none"><p>{HIDDEN}</p></div>', 8),
        (f'<div class="paywall" style="display:none"><p>{HIDDEN}</p></div>', 3),
    ],
    ids=["under a question", "behind a button", "at the end", "behind a wall"],
)
def test_what_a_click_unfolds_stays(box: str, at: int) -> None:
    assert HIDDEN in text_with(box, at)


def test_a_text_that_is_mostly_hidden_stays() -> None:
    rest = "".join(map(paragraph, range(10, 16)))
    assert sentence(12) in text_with(f'<div style="display:none">{rest}</div>')


def test_a_hidden_box_before_the_headline_said_again_goes() -> None:
    assert HIDDEN not in text_with(f'<p style="display:none">{HIDDEN}</p><p>The wall</p>', 0)


@pytest.mark.parametrize(
    ("behind", "stays"),
    [
        ("<p>The lamp of Mora was lit again.</p>", False),
        ('<p>All of it may be read this week. <a href="/join">Join us and read on</a></p>', False),
        ('<p><a href="/light">Read the whole of it here</a></p>', True),
        ("<div>The lamp of Mora was lit again.</div>", True),
        ("", True),
    ],
    ids=["a short sentence", "an appeal that goes", "what may unfold it", "another block", "nothing"],
)
def test_a_hidden_paragraph_before_a_short_last_one_goes(behind: str, stays: bool) -> None:
    assert (HIDDEN in text_with(f'<p style="display:none">{HIDDEN}</p>{behind}', 8)) is stays
