"""A second line of the headline: in its element, in its `hgroup`, or as a heading of lower rank right under it."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.unsaid import as_said

_DECKS = Uncompiled(
    r"sub-?tit(?:le)?(?![a-z])|lead-?text|stand-?first|(?:^|[\s_-])(?:dek|deck|lead|chapo|intro)(?:$|[\s_-])", re.I
)
"""What systems call the heading right behind the headline that sums the text up."""
_NAMED = Uncompiled(r"sub-?(?:title|head|line)|tag-?line|(?:^|[\s_-])(?:dek|deck)(?:$|[\s_-])", re.I)
_LOWER = frozenset({"h2", "h3", "h4"})
_FEWEST_WORDS, _FEWEST_LETTERS, _MOST_LETTERS = 4, 19, 1500
_FEWEST_OF_FIRST, _JOINTS = 3, (":", "-", "–", "—", ",")
_RUNNING = 80
"""Letters of a paragraph of the text: a heading before one is the text's own."""
_SIBLINGS = 12
_BOXES, _PARTS = 3, 2


def subtitle_in(heading: Element) -> Element | None:
    """The last element of a headline, if it is set small, a lower heading or named a subtitle and other words stand before it."""
    box = innermost(heading)
    last = box[-1] if len(box) else None
    if last is None or (last.tail or "").strip():
        return None
    return last if last.tag == "small" or last.tag in _LOWER or _NAMED.search(last.get("class") or "") else None


def first_line(heading: Element) -> tuple[str, str]:
    """What a headline says in its first element or before its first line break, and all the rest; ("", "") where that is short or goes on."""
    box = innermost(as_said(heading))
    if not len(box):
        return "", ""
    first = fold(box.text or "")
    if bool(first) != (box[0].tag == "br"):
        return "", ""
    first, whole = first or text_of(box[0]), text_of(box)
    rest = whole.removeprefix(first).strip() if first.count(" ") + 1 >= _FEWEST_OF_FIRST else ""
    joined = first.endswith(_JOINTS) or rest.startswith(_JOINTS)
    return (first, rest) if _is_enough(rest) and not joined else ("", "")


def innermost(heading: Element) -> Element:
    """The headline, or the one box in it that holds all of its words and parts."""
    found = box = heading
    for _ in range(_BOXES):
        if len(box) != 1 or _parts(box) != 1:
            break
        box = box[0]
        found = box if _parts(box) >= _PARTS else found
    return found


def _parts(box: Element) -> int:
    """How many elements and pieces of words lie right in it."""
    pieces = (box.text, *(child.tail for child in box))
    return len(box) + sum(1 for piece in pieces if piece and piece.strip())


def subtitle_of(heading: Element) -> Element | None:
    """What sums the article up in the headline or right under it."""
    for found in (subtitle_in(heading), _under(heading)):
        said = as_said(found) if found is not None else None
        if said is not None and next(said.iter("a"), None) is None and _is_enough(text_of(said)):
            return found
    return None


def _under(heading: Element) -> Element | None:
    """The line behind it in its `hgroup`, or the heading behind it that leads no paragraphs of its own."""
    behind, parent = heading.getnext(), heading.getparent()
    if behind is None or parent is None:
        return None
    if parent.tag == "hgroup":
        return behind
    if behind.tag not in _LOWER:
        return None
    if _DECKS.search(behind.get("class") or ""):
        return behind
    following = islice(behind.itersiblings(), _SIBLINGS)
    leads = any(one.tag in ("p", *_LOWER) and len(text_of(one)) > _RUNNING for one in following)
    return None if leads else behind


def _is_enough(text: str) -> bool:
    return text.count(" ") + 1 >= _FEWEST_WORDS and _FEWEST_LETTERS <= len(text) <= _MOST_LETTERS
