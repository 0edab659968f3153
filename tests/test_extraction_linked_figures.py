"""Links to a picture's file around a smaller one and its caption."""

from __future__ import annotations

import pytest

from harbour import article, paragraph

BIG, SMALL = "/wall-big.jpg", '<img src="/wall-small.jpg" alt="">'
SAID = "<strong>The wall</strong> of Mora in May"
FIGURE = f'<figure><img src="https://site.example/wall-small.jpg" alt=""><figcaption>{SAID}</figcaption></figure>'
TEXT = "The master lights the lamp at the quay during the night of storms, and nobody in the town says a word about it until the ferry comes."


def body(block: str) -> list[str]:
    """What stands between the paragraphs of the article."""
    text = list(map(paragraph, range(6)))
    made = article("".join([*text[:3], block, *text[3:]])).body
    return [line for line in made.split("\n") if line not in text]


@pytest.mark.parametrize(
    ("block", "shown"),
    [
        (f'<p><a class="zoom left" href="{BIG}">{SMALL}<span>{SAID}</span></a>{TEXT}</p>', [FIGURE, f"<p>{TEXT}</p>"]),
        (f'<p><a href="{BIG}">{SMALL}<span>{SAID}</span></a></p>', [FIGURE]),
        (f'<div class="image"><a href="{BIG}">{SMALL}<figcaption>{SAID}</figcaption></a></div>', [FIGURE]),
        (f'<figure><a href="{BIG}">{SMALL}<figcaption>{SAID}</figcaption></a></figure>', [FIGURE]),
        (
            f'<div class="featured"><a href="{BIG}"><div class="keeps-place">{SMALL}</div><p>{SAID}</p></a></div>',
            [FIGURE],
        ),
        (f'<p><a href="{BIG}"><span>{SMALL}</span><span>{SAID}</span></a>{TEXT}</p>', [FIGURE, f"<p>{TEXT}</p>"]),
    ],
    ids=["in a paragraph", "alone", "figcaption", "in a figure", "picture in a box", "picture in a span"],
)
def test_it_is_a_figure(block: str, shown: list[str]) -> None:
    assert body(block) == shown


@pytest.mark.parametrize(
    "block",
    [
        f'<p><a href="/2025/the-ferry">{SMALL}<span>How the ferry came to Mora in the ice</span></a></p>',
        f'<div><a href="/2025/the-ferry"><div class="keeps-place">{SMALL}</div><p>How the ferry came to Mora in the ice</p></a></div>',
        f'<p>{TEXT} See <a href="{BIG}">the wall in May</a>.</p>',
        f'<p>{TEXT} See <a href="{BIG}"><span>the wall</span> in May</a>.</p>',
    ],
    ids=["another page", "another page, boxed", "no picture", "no picture in a span"],
)
def test_other_links_make_no_caption(block: str) -> None:
    assert "<figcaption>" not in "".join(body(block))
