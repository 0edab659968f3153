"""What a page's own style sheets cut to nothing: words that only screen readers get, under a class that says nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from republish._uncompiled import Uncompiled

_SIGN = "clip"
_SIGNS = (b"clip:rect(", b"clip: rect(", b"clip-path:inset(", b"clip-path: inset(")
_NAME = "visually-hidden"
_CLASS = Uncompiled(r"(?:<!\[CDATA\[)?\s*\.([\w-]+)\s*")
"""A selector that is a class and nothing else; XHTML has a sign before the first."""
_CUT = Uncompiled(
    rf"{_SIGN}(?:(?<![\w-]{_SIGN})\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]*){{4}}\)|-path\s*:\s*inset\(\s*(?:50|100)%\s*\))"
)
"""Both ways begin with the same letters: a sheet is looked through for those, not for either way at every place."""
_APART = re.compile(r"position\s*:\s*(?:absolute|fixed)")
_MOST, _LONGEST = 200, 400
"""Rules of a sheet that are looked at, and letters of what they are for."""


def name_spoken(root: Any, lowered: bytes, classes: str) -> str:
    """Give elements of such a class the one by which the well-known style sheets call it.

    The page's source and its classes are given in lower case; those that it has then.
    """
    sheets = (sheet.text or "" for sheet in root.iter("style") if not sheet.get("media"))
    cut = {name for sheet in sheets for name in _cut_classes(sheet, classes)}
    if not cut or not any(sign in lowered for sign in _SIGNS):
        return classes
    for element in root.iter():
        names = element.get("class")
        if names and not cut.isdisjoint(names.split()):
            element.set("class", f"{names} {_NAME}")
    return f"{classes} {_NAME}"


def _cut_classes(sheet: str, classes: str) -> Iterator[str]:
    """Those of a page's classes, given in lower case, that such a rule is for which stands in no other.

    What stands in another is for print, for narrow screens, for what a browser supports. The sheet is counted through once.
    """
    open_rules = counted = 0
    for found in islice(_CUT.finditer(sheet), _MOST) if _SIGN in sheet else ():
        start, end = sheet.rfind("{", 0, found.start()), sheet.find("}", found.end())
        if not 0 <= start < end or not _APART.search(sheet, start, end):
            continue
        if names := [name for name in _named_by(sheet, start) if name.lower() in classes]:
            open_rules += sheet.count("{", counted, start) - sheet.count("}", counted, start)
            counted = start
            yield from names if open_rules <= 0 else ()


def _named_by(sheet: str, start: int) -> Iterator[str]:
    """The classes that a rule is for which begins there."""
    before = max(sheet.rfind("}", 0, start), start - _LONGEST)
    named = (_CLASS.fullmatch(selector) for selector in sheet[before + 1 : start].split(","))
    return (found[1] for found in named if found is not None)
