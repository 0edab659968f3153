"""The description that only the page's data state: it sums the article up unless it tells what the site is."""

from __future__ import annotations

from collections.abc import Iterable

from republish._html import Element
from republish._text import words
from republish._uncompiled import Uncompiled
from republish.extraction.head.deck.description import Description
from republish.extraction.head.deck.excerpt import STATED
from republish.extraction.head.deck.seen import long_words, words_behind
from republish.extraction.head.scan import Near
from republish.extraction.words.bylines.byline_words import FAR
from republish.extraction.words.bylines.personal_names import key

_TOPIC = Uncompiled("は|[은는]\\s|是|คือ|เป็น")
_FEWEST_BLANKS, _LONG_NAME = 6, 6
"""In a sentence; letters of a name that is no part of another word by chance."""


def stated_alone(
    stated: Iterable[Description], title: str, near: Near, sites: frozenset[str]
) -> tuple[str, str] | None:
    """The first that is whole and tells of the article, and its evidence."""
    whole = (one.text for one in stated if one.whole)
    return next(((text, STATED) for text in whole if not _tells_the_site(text, title, near.heading, sites)), None)


def _tells_the_site(text: str, title: str, heading: Element | None, sites: frozenset[str]) -> bool:
    """It names the site and takes up none of the long words of headline and first paragraphs, as what stands on all its pages."""
    if _begins_with_site(text, sites):
        return True
    if heading is None or text.count(" ") < _FEWEST_BLANKS or not _holds_name(text, sites):
        return False
    said = long_words(text)
    return said.isdisjoint(long_words(title)) and said.isdisjoint(words_behind(heading))


def _begins_with_site(text: str, sites: frozenset[str]) -> bool:
    """The site's name and what says in scripts that part no words of what a sentence tells: "港ウェブは、…"."""
    found = _TOPIC.search(text) if max(text) >= FAR else None
    return found is not None and key(text[: found.start()]) in sites


def _holds_name(text: str, sites: frozenset[str]) -> bool:
    letters = key(text)
    long = any(len(name) >= _LONG_NAME and name in letters for name in sites)
    return long or not sites.isdisjoint(words(text.casefold()))
