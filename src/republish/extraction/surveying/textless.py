"""Articles without running text: pictures under headings, a list of what was read. The page itself says which box they are."""

from __future__ import annotations

from itertools import islice

from republish._html import Document, Element, text_of
from republish.extraction.head.scan import names_of
from republish.extraction.surveying.main_block import names_a_body

TEXTLESS = "the element that the page calls its article, which holds no running text"
"""What `Article.sources` says of such a body."""
_BOXES = ("article", "div", "section")
_PICTURES = ("img", "amp-img", "picture")
_FEWEST_PICTURES, _FEWEST_ITEMS, _FEWEST_WORDS = 2, 5, 60


def textless_article(document: Document) -> Element | None:
    """The one element that is named as the body, else the page's one `article`, where it holds pictures or a long list."""
    boxes = list(document.root.iter(*_BOXES))
    named = _outermost([box for box in boxes if names_a_body(names_of(box))])
    articles = _outermost([box for box in boxes if box.tag == "article"])
    chosen = next((found[0] for found in (named, articles) if len(found) == 1), None)
    return chosen if chosen is not None and _shows_something(chosen) else None


def _outermost(boxes: list[Element]) -> list[Element]:
    chosen = set(boxes)
    return [box for box in boxes if not any(up in chosen for up in box.iterancestors())]


def _shows_something(box: Element) -> bool:
    if len(list(islice(box.iter(*_PICTURES), _FEWEST_PICTURES))) == _FEWEST_PICTURES:
        return True
    listed = list(islice(box.iter("li"), _FEWEST_ITEMS))
    return len(listed) == _FEWEST_ITEMS and len(text_of(box).split()) >= _FEWEST_WORDS
