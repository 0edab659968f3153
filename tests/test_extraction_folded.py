"""A hidden box behind the text, with paragraphs of the same class, is its rest where a button opens it."""

from __future__ import annotations

import pytest

from harbour import sentence
from harbour_wall import page, taken

LINES = [sentence(number) for number in range(10)]
BUTTON = '<div class="more"><a href="javascript:void(0)">Show the other half</a></div>'


def shown(rest: str, between: str = BUTTON, names: str = "para") -> list[str]:
    """The lines of a page's text whose last two paragraphs stand in such a box."""
    first = "".join(f'<p class="para">{paragraph}</p>' for paragraph in LINES[:8])
    last = "".join(f'<p class="{names}">{paragraph}</p>' for paragraph in LINES[8:])
    text = f'<div class="content" id="text">{first}</div>{between}{rest.format(last)}'
    body = f'<article class="story"><h1>The wall of Brennick</h1>{text}<div class="note">Tell us more.</div></article>'
    return taken(page(body)).text.split("\n")


@pytest.mark.parametrize("between", [BUTTON, "<button>More</button>", '<p><a href="#rest">Show the other half</a></p>'])
@pytest.mark.parametrize(
    "rest", ['<div id="rest" style="display:none"><div>{}</div></div>', '<div class="r" hidden>{}</div>']
)
def test_what_a_button_unfolds_stays(rest: str, between: str) -> None:
    assert shown(rest, between) == LINES


@pytest.mark.parametrize(
    ("rest", "names"),
    [
        ('<div class="newsletter" style="display:none">{}</div>', "para"),
        ('<div style="display:none">{}</div>', "about-us"),
        ("<aside hidden><div hidden>{}</div></aside>", "para"),
    ],
    ids=["a letter", "another class", "hidden twice"],
)
def test_what_is_hidden_otherwise_goes(rest: str, names: str) -> None:
    assert shown(rest, names=names) == LINES[:8]
