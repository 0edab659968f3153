"""Line breaks that a style keeps: `white-space: pre-line` and the like show a line's end in the source as one.

CSS Text 3, §3: `pre-line`, `pre-wrap` and `break-spaces` keep segment breaks; only styles in the element itself are read.
"""

from __future__ import annotations

import re
from functools import partial
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_NAMED = "white-space"
_PROPERTY = _NAMED.encode()
_KEEPS = r"\s*:\s*(?:pre-line|pre-wrap|break-spaces)\b"
_KEPT, _KEEPS_IN_SOURCE = re.compile(f"white-space{_KEEPS}", re.I), re.compile(_KEEPS.encode())
_AS_THEY_ARE = frozenset(["pre", "textarea", "code", "script", "style", "template", "noscript", "title"])
"""Elements whose lines are kept, or are none."""
_END = re.compile(r"\r?\n")
_BLANK = re.compile(r"\n[^\S\n]*\n\s*(?=\S)")
_ENDED = Uncompiled(r"[.!?…”\"»’)][^\S\n]*\n[^\S\n]*\n\s*\S")
LONG_RUN, _FEWEST = 1_000, 3
"""Letters of a text that only blank lines part, and how many of these stand behind a sentence."""


def show_breaks(root: Element, styles: str, lowered: bytes) -> None:
    """Put a `br` wherever a style keeps the end of a line between two words; all styles and the source are given in lower case."""
    if _NAMED not in styles or not _keeps_any(lowered):
        return
    done: set[Element] = set()
    for box in root.xpath("descendant-or-self::*/@style/parent::*"):
        if box not in done and _KEPT.search(box.get("style") or ""):
            parts = list(box.iter())
            done.update(parts)
            for part in parts:
                _break_text(part)
                if part is not box:
                    _break_tail(part)


def break_at_blank_lines(root: Element) -> bool:
    """Put two `br` wherever a blank line parts the sentences of a long text, as a style sheet of the site's shows it; whether there is such a text."""
    broken = False
    for part in list(root.iter()):
        for text, is_tail in ((part.text, False), (part.tail, True)):
            if text and len(text) >= LONG_RUN and part.tag not in _AS_THEY_ARE and len(_ENDED.findall(text)) >= _FEWEST:
                _set(part, [one.rstrip() for one in _BLANK.split(text.rstrip())], breaks=2, is_tail=is_tail)
                broken = True
    return broken


def _set(part: Element, lines: list[str], *, breaks: int, is_tail: bool) -> None:
    """Set these lines in an element, or behind it, with so many breaks between each and the next."""
    put = part.addnext if is_tail else partial(part.insert, 0)
    place = "tail" if is_tail else "text"
    setattr(part, place, None)
    for line in reversed(lines[1:]):  # Each goes to the front: finding a place among many would take long.
        put(_broken(part, line))
        for _ in range(1, breaks):
            put(part.makeelement("br"))
    setattr(part, place, lines[0])


def _keeps_any(lowered: bytes) -> bool:
    """Whether any style of the page may keep them: one that is found by its name, for a pattern is slow to scan with."""
    at = lowered.find(_PROPERTY)
    while at >= 0:
        at += len(_PROPERTY)
        if _KEEPS_IN_SOURCE.match(lowered, at):
            return True
        at = lowered.find(_PROPERTY, at)
    return False


def _break_text(part: Element) -> None:
    if part.tag not in _AS_THEY_ARE and (lines := _lines(part.text)):
        _set(part, lines, breaks=1, is_tail=False)


def _break_tail(part: Element) -> None:
    if part.getparent().tag not in _AS_THEY_ARE and (lines := _lines(part.tail)):
        _set(part, lines, breaks=1, is_tail=True)


def _lines(text: str | None) -> list[str]:
    """The lines of a text of several; none for other texts. White space at its ends belongs to the markup."""
    if not text or "\n" not in text.strip():
        return []
    begins = len(text) - len(text.lstrip())
    ends = len(text.rstrip())
    lines = [line.strip(" \t") for line in _END.split(text[begins:ends])]
    return [text[:begins] + lines[0], *lines[1:-1], lines[-1] + text[ends:]]


def _broken(part: Element, line: str) -> Element:
    behind = part.makeelement("br")
    behind.tail = line
    return behind
