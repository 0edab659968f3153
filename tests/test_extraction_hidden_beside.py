"""Where little is shown, what a page hides away from the headline is not the text; what it hides behind the first paragraphs may be."""

from __future__ import annotations

import pytest

from harbour_wall import PARAGRAPHS, page, taken

ABOUT = "The Brennick Mail is printed twice a week by a cooperative of forty families, which has no owner and sells no pages to anybody who trades in fish."
RULES = "When you read our pages we store for how long you stay on them, and we hand these figures to nobody outside of the house in which they are kept."
HEADLINE = "<h1>The wall of Brennick</h1>"


def marked_up(numbers: range) -> str:
    return "".join(f"<p>{PARAGRAPHS[number]}</p>" for number in numbers)


@pytest.mark.parametrize(
    "body",
    [
        f'<main><article>{HEADLINE}{marked_up(range(2))}</article></main><div class="panel" hidden><p>{ABOUT}</p></div><div hidden><p>{RULES}</p></div>',
        f'<div class="row"><div class="c8">{HEADLINE}{marked_up(range(2))}</div><div class="c4"><div style="display: none"><p>{ABOUT}</p><p>{RULES}</p></div></div></div>',
    ],
    ids=["behind the article", "in another column"],
)
def test_what_is_hidden_away_from_the_headline_goes(body: str) -> None:
    assert taken(page(body)).text.split("\n") == PARAGRAPHS[:2]


@pytest.mark.parametrize(
    "body",
    [
        f'<main>{HEADLINE}<div class="first">{marked_up(range(2))}</div><div class="rest" style="display:none">{marked_up(range(2, 5))}</div></main>',
        f'<main><header>{HEADLINE}</header><div><div class="first">{marked_up(range(3))}</div><div class="rest" hidden>{marked_up(range(3, 5))}</div></div></main>',
        f'<div class="teaser">{HEADLINE}<p>{PARAGRAPHS[0]}</p></div><div class="full" hidden>{marked_up(range(1, 5))}</div>',
        f'<main style="visibility:hidden">{HEADLINE}{marked_up(range(5))}</main>',
    ],
    ids=["beside the headline", "in its box", "after one paragraph", "all of it"],
)
def test_what_may_be_the_rest_of_the_text_stays(body: str) -> None:
    assert taken(page(body)).text.split("\n")[-4:] == PARAGRAPHS[1:]
