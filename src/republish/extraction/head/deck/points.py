"""Points: a short list right under the headline, apart from the text, each of which says a part of what it tells."""

from __future__ import annotations

from itertools import islice

from republish._html import Element, text_of
from republish.extraction.head.deck.deck import BESIDE, is_filled
from republish.extraction.head.words import is_longer
from republish.extraction.tree.unsaid import as_said

_LISTS = frozenset({"ul", "ol"})
_FEWEST, _MOST = 2, 5
_FEWEST_WORDS, _LONGEST = 5, 240
"""Of a point; its letters."""
_RUNNING = 80
"""Letters of a paragraph of the text."""
_SIBLINGS = 12
_OTHER = ("a", "time", "img", "button", "ul", "ol", "input", "svg")


def points_of(heading: Element) -> str | None:
    """The points of the list right behind a headline, empty paragraphs between perhaps, one per line; none where the text stands beside it."""
    listed = next(filter(is_filled, islice(heading.itersiblings(), _SIBLINGS)), None)
    if listed is None or listed.tag not in _LISTS or not _FEWEST <= len(listed) <= _MOST:
        return None
    if any(one.tag == "p" and is_longer(one, _RUNNING) for one in islice(listed.itersiblings(), _SIBLINGS)):
        return None
    return "\n".join(text_of(as_said(point)) for point in listed) if all(map(_says, listed)) else None


def _says(point: Element) -> bool:
    """Some words that lead nowhere and are no byline."""
    if point.tag != "li" or next(point.iter(*_OTHER), None) is not None or is_longer(point, _LONGEST):
        return False
    text = text_of(point)
    return text.count(" ") >= _FEWEST_WORDS - 1 and not BESIDE.search(text)
