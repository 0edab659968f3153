"""Elements of the page's own that hold its paragraphs: a browser lays them out as blocks by a style sheet that is not read here.

CETEIcean shows TEI so (`tei-p`, `tei-head`), and some publishers' systems have an element for everything.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import ENDED, IN_LINE, classes_of, has_words
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_OWN_TEXT = re.compile(rb"<[a-z][\w.]*-[\w.-]*(?:\s[^<>]*)?>\s*[^<\s]")
"""An element of the page's own that begins with text."""
_OWN = "//*[contains(name(), '-')]"
_OWN_WITH_TEXT = f"{_OWN}[text()[normalize-space()]]"
_BOXES = frozenset({"body", "main", "article", "section", "div"})
"""What blocks stand in, beside elements of the page's own."""
_OTHER = re.compile(r"caption|credit|quot|item|cell|note|code")
_HEADING = Uncompiled(r"-(?:head|heading|(?:sub|cross)-?head(?:ing)?)$")
_FEWEST, _SHORTEST, _MOST_WITHIN = 2, 40, 200
"""Of a page's sentences; letters of one; elements in one."""
_UNMARKED = re.compile(r"[\u0e00-\u0eff]$")
"""Thai and Lao end no sentence with a mark."""


def open_own_elements(root: Element, lowered: bytes, tags: Set[str]) -> None:
    """Make paragraphs, headings and boxes of such elements, where two of one name in one box hold a sentence each.

    The page's source in lower case and all its tags are given.
    """
    if not any("-" in tag for tag in tags) or _OWN_TEXT.search(lowered) is None:
        return
    apart: dict[Element, bool] = {}
    telling = (one for one in root.xpath(_OWN_WITH_TEXT) if _is_apart(one, apart) and _tells(one))
    told = Counter((one.tag, one.getparent()) for one in telling)
    texts = {tag for (tag, _), count in told.items() if count >= _FEWEST}
    makers = {_maker(tag) for tag in texts}
    for element in root.xpath(_OWN) if texts else ():
        if _maker(element.tag) in makers and _is_line(element) and _is_apart(element, apart):
            _open(element, "p" if element.tag in texts else "div")


def _is_line(element: Element) -> bool:
    """What it holds stands in a line: links and letters of another shape, and other elements of the page's own that stand amid text."""
    in_line = all(inner.tag in IN_LINE or "-" in inner.tag for inner in element)
    return in_line and any(map(has_words, islice(element.itertext(), _MOST_WITHIN)))


def _maker(tag: str) -> str:
    return tag.partition("-")[0]


def _is_apart(element: Element, apart: dict[Element, bool]) -> bool:
    """It stands among other elements in a box that has no text of its own beside them; what is known of boxes is given."""
    box = element.getparent()
    if box is None or not ("-" in box.tag or box.tag in _BOXES):
        return False
    if box not in apart:
        apart[box] = len(box) > 1 and not any(has_words(text) for text in (box.text, *(one.tail for one in box)))
    return apart[box]


def _tells(element: Element) -> bool:
    """It holds a sentence, and its name does not say that it is something else than a paragraph."""
    if next(islice(element.iterdescendants(), _MOST_WITHIN, None), None) is not None:
        return False
    said = "".join(element.itertext()).strip()
    return len(said) >= _SHORTEST and _is_ended(said) and _OTHER.search(element.tag) is None


def _is_ended(said: str) -> bool:
    return (ENDED.search(said) or _UNMARKED.search(said)) is not None


def _open(element: Element, tag: str) -> None:
    """Give it the tag of what it is; a box keeps its name as a class."""
    if tag == "div":
        tag = "h2" if _HEADING.search(element.tag) and element.get("role") is None else tag
        element.set("class", " ".join((*classes_of(element), element.tag)))
    element.tag = tag
