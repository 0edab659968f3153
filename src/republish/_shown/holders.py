"""Boxes whose tag says that they are no page's text, and that hold it: a dialog that is open, a menu that is a list, a heading around all.

HTML, 4.11.4: a dialog with the attribute `open` is shown. 4.4.7: a menu is an unordered list, and shown as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_ASKS = Uncompiled(r"cookie|consent|newsletter|subscri|privacy|gdpr|paywall|log-?in|sign-?(?:in|up)|regist", re.I)
"""Names of what asks something of readers before they read."""
_SPEAKS_OF = re.compile(r"cookie|newsletter", re.I)
_LABELS = ("class", "id", "aria-label", "aria-labelledby")
_FIELDS = {"email", "password", "checkbox", "radio", "tel"}
_SILENT = frozenset(["script", "style", "template", "noscript", "head", "select", "textarea", "option", "svg", "math"])
_PRESSED = frozenset(["a", "button", "label", "summary"])
_RUNNING, _SHORTEST = 40, 500
"""Letters of a piece of running text, and of all in a dialog: what is shorter is a notice."""
_NEARLY_ALL = 0.9
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_PARTS = ("br", "p", "div")
_FEWEST_PARTS, _LONGEST_HEADING = 3, 500
"""Breaks and boxes in a heading around a text, and letters of a headline with a deck in it: a text has more."""


def open_holders(root: Element) -> None:
    """Make boxes of open dialogs that hold nearly all of a page's running text, and lists of menus that hold some.

    And boxes of headings that hold a text: some systems set all of an article in one, for its looks.
    """
    for holder in list(root.iter("menu", "dialog", *_HEADINGS)):
        if holder.tag in _HEADINGS:
            holder.tag = "div" if len(holder) and _is_around_text(holder) else holder.tag
        elif holder.tag == "menu" and _is_of_words(holder):
            holder.tag = "ul" if holder.find("li") is not None else "div"
        elif holder.tag == "dialog" and _may_hold_text(holder):
            own = _running(holder)
            if own >= _SHORTEST and own >= _NEARLY_ALL * _running(root):
                holder.tag = "div"


def _is_of_words(menu: Element) -> bool:
    """It holds running text, and more words than what is to be pressed."""
    said, running = {True: 0, False: 0}, 0
    for text, pressed in _pieces(menu):
        said[pressed] += len(text)
        running = max(running, 0 if pressed else len(text))
    return running >= _RUNNING and said[False] > said[True]


def _is_around_text(heading: Element) -> bool:
    """Breaks or boxes part it, and it is longer than any heading."""
    parts = len(list(islice(heading.iter(*_PARTS), _FEWEST_PARTS)))
    return parts == _FEWEST_PARTS and sum(len(text) for text, _ in _pieces(heading)) > _LONGEST_HEADING


def _may_hold_text(dialog: Element) -> bool:
    """It is open, and asks for nothing."""
    if dialog.get("open") is None or dialog.get("hidden") is not None:
        return False
    if any(_ASKS.search(dialog.get(name) or "") for name in _LABELS):
        return False
    asked = (field.get("type") or "" for field in dialog.iter("input"))
    return _FIELDS.isdisjoint(kind.lower() for kind in asked) and not _SPEAKS_OF.search("".join(dialog.itertext()))


def _running(box: Element) -> int:
    """Letters of its running text."""
    return sum(len(text) for text, pressed in _pieces(box) if not pressed and len(text) >= _RUNNING)


def _pieces(box: Element) -> Iterator[tuple[str, bool]]:
    """The pieces of text in a box that are shown, and whether each is to be pressed."""
    waiting = [(box, False)]
    while waiting:
        element, pressed = waiting.pop()
        if not isinstance(element.tag, str) or element.tag in _SILENT:
            continue
        within = pressed or element.tag in _PRESSED
        yield (element.text or "").strip(), within
        for child in element:
            yield (child.tail or "").strip(), within
            waiting.append((child, within))
