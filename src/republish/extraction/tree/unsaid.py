"""What stands in a title or standfirst and is not said with it: marks that call for a note, words that are struck out, how signs are read."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from copy import deepcopy
from itertools import compress, islice

from lxml import etree

from republish._html import Element, text_of
from republish._shown import take_out
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.emphasis import is_struck
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Node
from republish.extraction.tree.notes import is_mark, leads_to_note, names_a_note

_STRUCK = frozenset({"s", "strike", "del"})
_RAISED = frozenset({"sup", "sub"})
_READINGS = frozenset({"rt", "rp"})
"""How the signs of a word are read, above them."""
_PARTS = (*_STRUCK, *_RAISED, *_READINGS, "a", "span")
_MOST_PARTS, _MOST_LINKS = 40, 6
_MOST_ELEMENTS = 300
"""What holds more is no line."""
_ONE_CALL = r"(?:(?:note|nb|n)?\s?\d{1,3}|[a-z]|[*†‡§¶]{1,3})"
_CALL = Uncompiled(rf"[\[(]?{_ONE_CALL}(?:[\s,;–-]{{1,3}}{_ONE_CALL}){{0,5}}[\])]?", re.I)
"""One or several marks: "1", "[note 2]", "3, 4"; an ordinal's "st" is none."""
_LONGEST_CALL = 24
_HOLDS_PLACE = etree.XPath("boolean(//*[@id = $place or @name = $place])")


def as_said(element: Element) -> Element:
    """A copy of an element without what is not said with it; the element itself where it holds nothing such, or nothing else."""
    unsaid = list(map(_is_unsaid, _parts(element)))
    if True not in unsaid or len(list(islice(element.iter(), _MOST_ELEMENTS))) == _MOST_ELEMENTS:
        return element
    said = deepcopy(element)
    for part in list(compress(_parts(said), unsaid)):
        take_out(part)
    return said if text_of(said) else element


def said_by(leaf: Leaf) -> str:
    """The words of a run as a title or standfirst says them."""
    node = leaf.node
    unsaid = set(filter(_is_unsaid, _parts(node.element))) if node.tag and len(node.element) else ()
    return (fold("".join(_pieces(node, unsaid))) if unsaid else "") or leaf.text


def _pieces(run: Node, unsaid: Collection[Element]) -> Iterator[str]:
    waiting: list[str | Node] = [*reversed(run.items)]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif item.tag == "br":
            yield " "
        elif item.removal is None and item.element not in unsaid:
            waiting.extend(reversed(item.items))


def _parts(element: Element) -> Iterator[Element]:
    return islice(element.iterdescendants(*_PARTS), _MOST_PARTS)


def _is_unsaid(part: Element) -> bool:
    tag = part.tag
    if tag in _RAISED:
        return _is_call(part) and (names_a_note(part.get("class") or "") or any(map(_leads, _links(part))))
    if tag == "a":
        return is_mark(part) or (next(part.iter(*_RAISED), None) is not None and _is_call(part) and _leads(part))
    return tag in _STRUCK or tag in _READINGS or is_struck(part) or is_mark(part)


def _is_call(part: Element) -> bool:
    text = text_of(part)
    return len(text) <= _LONGEST_CALL and _CALL.fullmatch(text) is not None


def _links(part: Element) -> Iterator[Element]:
    return islice(part.iter("a"), _MOST_LINKS)


def _leads(link: Element) -> bool:
    """Where it leads is a note by its name, or a place on the page."""
    href = link.get("href") or ""
    return leads_to_note(href) or (href.startswith("#") and bool(_HOLDS_PLACE(link, place=href[1:])))
