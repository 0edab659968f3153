"""Cards of other stories side by side, on pages whose class names say nothing."""

from __future__ import annotations

import pytest

from harbour import kept_by, page, paragraph, sentence
from republish.extraction.judging.stories.linked_cards import drop_linked_cards

TEXT = "".join(map(paragraph, range(1, 5)))
MORE = "".join(map(paragraph, range(5, 8)))
WHOLE = ["The wall", *map(sentence, range(1, 8))]
AROUND = "<article><a href='{page}'><img src=/a.jpg><div><span>Harbour</span><h3>{headline}</h3></div></a></article>"
APART = "<li><a href='{page}'><img src=/a.jpg></a><h3><a href='{page}'>{headline}</a></h3></li>"
FIRST, SECOND = "The keeper who would not sleep", "Why no ferry came that winter"


def row(card: str, *pages: str) -> str:
    return "".join(card.format(page=at, headline=said) for at, said in zip(pages, (FIRST, SECOND), strict=True))


@pytest.mark.parametrize("card", [AROUND, APART], ids=["one link", "two links"])
@pytest.mark.parametrize("pages", [("/one", "/two"), ("https://site.example/one", "https://site.example/two")])
def test_two_cards_that_lead_to_other_stories_go(card: str, pages: tuple[str, str]) -> None:
    assert kept_by(drop_linked_cards, page(f"{TEXT}<div>{row(card, *pages)}</div>{MORE}")) == WHOLE


OTHERS = {
    "one alone": AROUND.format(page="/one", headline=FIRST),
    "to one page": row(AROUND, "/one", "/one"),
    "to another site": row(AROUND, "https://shop.example/one", "https://shop.example/two"),
    "to parts of the page": row(AROUND, "#one", "#two"),
    "with a paragraph each": row(APART.replace("</h3>", f"</h3>{paragraph(30)}"), "/one", "/two"),
    "without pictures": row(APART.replace("<img src=/a.jpg>", "Harbour"), "/one", "/two"),
}


@pytest.mark.parametrize("cards", OTHERS.values(), ids=OTHERS)
def test_other_boxes_stay(cards: str) -> None:
    html = page(f"{TEXT}<div>{cards}</div>{MORE}")
    assert kept_by(drop_linked_cards, html) == kept_by(lambda _: None, html)


def test_a_page_of_nothing_but_cards_keeps_them() -> None:
    html = page(f"<div>{row(APART, '/one', '/two')}</div>")
    assert kept_by(drop_linked_cards, html) == kept_by(lambda _: None, html)
