"""What is read of elements, and made of them, on the way to what a browser shows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Any

from republish._uncompiled import Uncompiled

_VALUES = "descendant-or-self::*/@"
"""Of an attribute, wherever it stands."""
_DATA = re.compile(
    rb"data-(?:(formula|tex|latex|c-caption|cfemail|embed-id|alt|video|plyr|youtube|yt|vimeo|embed|bg|back|lazy-bg|lazy-back|img-url)|"
    rb"[\w-]{1,30}=[\"']?(?:(?:https?:)?//[^\"'\s>]{0,200}?(?:embed|player|\.com/video/)|(?:&lt;|<)iframe))"
)
"""Attributes of which a script makes something that readers see: one look for all, in the source of a page, as its first letters are in it."""
PLAYER = "data-…//player"
"""Stands for attributes of any name that hold the address of a player, or the code of a frame."""

ENDED = Uncompiled(r"[.!?…。！？؟।۔։။។።།][\"”’»)」』]?$")
"""Text that ends as a sentence does, in any script that ends it with a mark."""
IN_LINE = frozenset(
    {"a", "abbr", "b", "br", "cite", "code", "em", "i", "q", "small", "span", "strong", "sub", "sup", "time", "wbr"}
)
"""Elements that stand in a line of text."""


def classes_of(element: Any) -> list[str]:
    """Its classes in lower case, as they stand."""
    return (element.get("class") or "").lower().split()


def called(name: str, names: Set[str], root: Any, *tags: str) -> list[Any]:
    """The elements of some tags that have a class; nobody looks for them where it is none of the page's, which are given."""
    return list(having({name}, root, *tags)) if name in names else []


def having(wanted: Set[str], root: Any, *tags: str) -> Iterator[Any]:
    """The elements of some tags that have any of some classes; elements are called alike, and each way of it is read once."""
    known: dict[str, bool] = {}
    for element in root.iter(*tags):
        if named := element.get("class"):
            if named not in known:
                known[named] = not wanted.isdisjoint(named.lower().split())
            if known[named]:
                yield element


def all_classes(root: Any) -> str:
    """The classes of all elements of a page in lower case: they tell what need not be looked for."""
    return _said_once(root, "class")


def all_styles(root: Any) -> str:
    """Everything that they declare themselves, in lower case, which is far less to look through than the page's source."""
    return _said_once(root, "style")


def data_attributes(lowered: bytes) -> frozenset[str]:
    """Which of the attributes from which a script would draw stand in a page's source, given in lower case."""
    return frozenset(f"data-{name.decode()}" if name else PLAYER for name in _DATA.findall(lowered))


def stated_roles(root: Any) -> frozenset[str]:
    """The roles that the elements of a page state, as they stand."""
    return frozenset(root.xpath(_VALUES + "role", smart_strings=False))


def _said_once(root: Any, attribute: str) -> str:
    return " ".join(dict.fromkeys(root.xpath(_VALUES + attribute, smart_strings=False))).lower()


def has_words(text: str | None) -> bool:
    """It is something else than blank."""
    return bool(text) and not str(text).isspace()


def words_of(element: Any) -> str:
    """All its words, a blank between them."""
    return " ".join("".join(element.itertext()).split())


def leave_unread(element: Any) -> None:
    """Make a template of it, which nobody reads: what a page shows elsewhere, or says once more."""
    element.tag = "template"
    element.attrib.clear()


def take_out(element: Any) -> None:
    """Take an element out of a tree with all that it holds, not the text behind it."""
    _say_before(element, element.tail)
    element.getparent().remove(element)


def unwrap(element: Any) -> None:
    """Put what an element holds in its place, without counting where that is: it takes longer the more stands before it."""
    _say_before(element, element.text)
    for child in list(element):
        element.addprevious(child)
    _say_before(element, element.tail)
    element.getparent().remove(element)


def _say_before(element: Any, text: str | None) -> None:
    """Add text to what stands right before an element."""
    before, parent = element.getprevious(), element.getparent()
    if text and before is not None:
        before.tail = (before.tail or "") + text
    elif text:
        parent.text = (parent.text or "") + text


def become(element: Any, tag: str, text: str) -> None:
    """Make another element of it in its place, which is nothing but its text."""
    tail = element.tail
    element.clear()
    element.tag, element.text, element.tail = tag, text, tail
