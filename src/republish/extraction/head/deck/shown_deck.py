"""The standfirst that a page shows and its data state."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import TYPE_CHECKING

from republish._html import Element
from republish.extraction.head.deck.deck_lines import LINES, LONGEST, SHORTEST, SPOTS, SPOTS_BEFORE, alike, evidence_of
from republish.extraction.head.deck.deck_words import deck_text
from republish.extraction.head.deck.description import START, Description
from republish.extraction.head.deck.lone_deck import behind_of
from republish.extraction.head.deck.unfit import in_trail, is_other
from republish.extraction.head.scan import Near
from republish.extraction.head.words import flows, own_text, said_text
from republish.extraction.words.bylines.personal_names import key

if TYPE_CHECKING:
    from republish.model import Author

_PICTURES = frozenset({"figure", "figcaption", "picture", "img"})
_FLOWING = 80
"""Letters of a paragraph."""
_MOST_LINES = 4
_ROOM = 60
"""Letters that may stand beside the stated ones: a town before them, a full stop behind."""
_CLIMB = 3
_INLINE = frozenset({"span", "strong", "b", "em", "i", "a", "font", "small"})


def shown_deck(near: Near, stated: list[Description]) -> tuple[str, str] | None:
    """What the page shows of what its data state, where it is no paragraph among others of its kind."""
    starts = {one.letters[:START]: one for one in reversed(stated) if len(one.letters) >= START}
    if not starts:
        return None
    before = ((element, own_text(element)) for element, _ in islice(near.before(), SPOTS_BEFORE))
    for element, text in chain(((element, own) for element, _, own in near.lines(SPOTS)), before):
        one = starts.get(key(text[: 3 * START])[:START]) if len(text) > START else None
        if one is None or in_trail(element) or not _PICTURES.isdisjoint(up.tag for up in _up(element)):
            continue
        said = said_text(whole := _block(element), len(one.text) + _ROOM)
        if next(whole.iter(*_PICTURES), None) is not None:
            continue
        if len(one.text) - _ROOM <= len(said) <= LONGEST and not _flows(whole):
            return deck_text(whole), evidence_of(whole)
    return None


def deck_in_lines(near: Near, stated: list[Description]) -> tuple[str, str] | None:
    """Several lines marked up alike that say together what the page's data state, and nothing more."""
    whole = {one.letters for one in stated if one.whole}
    for element, names in islice(near, SPOTS) if whole else ():
        if not names or element.tag not in LINES or not _begins_one(own_text(element), whole):
            continue
        letters = key(said_text(element, LONGEST))
        if len(letters) >= SHORTEST and any(one.startswith(letters) and one != letters for one in whole):
            lines = [said_text(one, LONGEST) for one in islice(alike(element), _MOST_LINES)]
            if key("".join(lines)) in whole:
                return "\n".join(lines), evidence_of(element)
    return None


def _begins_one(words: str, whole: set[str]) -> bool:
    letters = key(words)
    return any(one.startswith(letters) for one in whole)


def deck_right_below(near: Near, stated: list[Description], people: tuple[Author, ...]) -> tuple[str, str] | None:
    """The line right behind the headline, however short, if it is all that the data state as the description."""
    below = next(near.heading.itersiblings(), None) if stated and near.heading is not None else None
    text = said_text(below, 2 * START) if below is not None else ""
    same = " " in text and any(key(text) == one.letters for one in stated)
    return (text, evidence_of(below)) if same and not is_other(text, people) else None


def _up(element: Element) -> Iterator[Element]:
    yield element
    yield from islice(element.iterancestors(), _CLIMB)


def _block(element: Element) -> Element:
    """The paragraph that a line stands in."""
    for up in _up(element):
        if up.tag not in _INLINE:
            return up
    return element


def _flows(block: Element) -> bool:
    """It is marked up like the paragraph behind it, be that in a box of its own."""
    behind = behind_of(block)
    alike = behind is not None and behind.get("class") == block.get("class")
    return alike and flows(behind, _FLOWING) and next(block.iter("strong", "b"), None) is None
