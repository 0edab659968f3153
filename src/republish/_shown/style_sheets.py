"""What a page's own style sheets cut to nothing or do not show: words that only screen readers get, or nobody, under a class that says nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice
from typing import Any

_SIGN = "clip"
_SIGNS = (b"clip:rect(", b"clip: rect(", b"clip-path:inset(", b"clip-path: inset(")
_NAME = "visually-hidden"
_OF_CLASS = "descendant::*[contains(concat(' ', normalize-space(@class), ' '), $name)]"
_CLASS = re.compile(r"(?:<!\[CDATA\[)?\s*\.([\w-]+)\s*")
"""A selector that is a class and nothing else; XHTML has a sign before the first."""
_CUT = re.compile(
    rf"{_SIGN}(?:(?<![\w-]{_SIGN})\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]*){{4}}\)|-path\s*:\s*inset\(\s*(?:50|100)%\s*\))"
)
"""Both ways begin with the same letters: a sheet is looked through for those, not for either way at every place."""
_APART = re.compile(r"position\s*:\s*(?:absolute|fixed)")
_MOST, _LONGEST = 200, 400
"""Rules of a sheet that are looked at, and letters of what they are for."""
_UNSHOWN = re.compile(r"display\s*:\s*none")
_UNSHOWING = (b"display:none", b"display: none")
_MOST_NAMES, _MOST_RULES = 8, 6
"""Classes that are looked for in sheets and scripts, and rules of each."""
_LONGEST_UNSHOWN = 400
"""Letters: what holds more is a text that a click opens, or that a script shows when it is there."""


def name_spoken(root: Any, lowered: bytes) -> None:
    """Give elements of such a class the one by which the well-known style sheets call it."""
    sheets = (sheet.text or "" for sheet in root.iter("style") if not sheet.get("media"))
    cut = {name for sheet in sheets for name in _cut_classes(sheet)}
    for element in root.iter() if cut and any(sign in lowered for sign in _SIGNS) else ():
        names = element.get("class")
        if names and not cut.isdisjoint(names.split()):
            element.set("class", f"{names} {_NAME}")


def hide_unshown(root: Any, names: Set[str], lowered: bytes) -> None:
    """Hide elements of a class that a sheet does not show, and of which no other rule and no script speaks; the classes of the page are given."""
    if not any(sign in lowered for sign in _UNSHOWING):
        return
    sheets = [sheet.text or "" for sheet in root.iter("style") if _holds_everywhere(sheet)]
    hiding = (sheet for sheet in sheets if "display:none" in sheet or "display: none" in sheet)
    unshown = {name for sheet in hiding for name in _unshown_classes(sheet) if name.lower() in names}
    said = [script.text or "" for script in root.iter("script")] if unshown else []
    for name in islice(sorted(unshown), _MOST_NAMES):
        if not any(name in script for script in said) and sum(_rules_for(name, sheet) for sheet in sheets) == 1:
            for element in root.xpath(_OF_CLASS, name=f" {name} "):
                if sum(map(len, islice(element.itertext(), _MOST))) <= _LONGEST_UNSHOWN:
                    element.set("hidden", "")


def _holds_everywhere(sheet: Any) -> bool:
    """It is for every screen, and not for browsers without scripts alone."""
    return not sheet.get("media") and next(sheet.iterancestors("noscript"), None) is None


def _unshown_classes(sheet: str) -> Iterator[str]:
    """The classes that rules which hold everywhere do not show."""
    depth = at = 0
    for found in islice(_UNSHOWN.finditer(sheet), _MOST):
        start = sheet.rfind("{", 0, found.start())
        depth += sheet.count("{", at, max(at, start)) - sheet.count("}", at, max(at, start))
        at = max(at, start)
        if start >= 0 and depth == 0:
            before = max(sheet.rfind("}", 0, start), start - _LONGEST)
            named = (_CLASS.fullmatch(selector) for selector in sheet[before + 1 : start].split(","))
            yield from (one[1] for one in named if one is not None)


def _rules_for(name: str, sheet: str) -> int:
    """How many rules that hold everywhere speak of a class; what many speak of is not told apart."""
    if f".{name}" not in sheet:
        return 0
    spoken = [found.start() for found in islice(re.finditer(rf"\.{re.escape(name)}(?![\w-])", sheet), _MOST_RULES)]
    return sum(not _is_conditional(sheet, place) for place in spoken) if len(spoken) < _MOST_RULES else _MOST_RULES


def _cut_classes(sheet: str) -> Iterator[str]:
    for found in islice(_CUT.finditer(sheet), _MOST) if _SIGN in sheet else ():
        start, end = sheet.rfind("{", 0, found.start()), sheet.find("}", found.end())
        if 0 <= start < end and not _is_conditional(sheet, start) and _APART.search(sheet, start, end):
            before = max(sheet.rfind("}", 0, start), start - _LONGEST)
            named = (_CLASS.fullmatch(selector) for selector in sheet[before + 1 : start].split(","))
            yield from (found[1] for found in named if found is not None)


def _is_conditional(sheet: str, start: int) -> bool:
    """The rule stands in another: for print, for narrow screens, for what a browser supports."""
    return sheet.count("{", 0, start) > sheet.count("}", 0, start)
