"""Tables, lists and headings that boxes make up by their roles alone become such, and heads of columns lose the signs to sort by.

WAI-ARIA 1.2: a `heading` has the rank that `aria-level` says, the second where it says none.
"""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import IN_LINE, has_words

Element: TypeAlias = Any

_OF_TABLE = {
    "rowgroup": "tbody",
    "row": "tr",
    "cell": "td",
    "columnheader": "th",
    "rowheader": "th",
}
_CELLS = frozenset({"td", "th"})
_BOXES = ("div", "span", "p")
_MOST, _FEWEST = 4000, 2
_ROWS, _ITEM, _HEADING = "columnheader", "listitem", "heading"
_RANKS = frozenset("123456")
_IN_LINE = IN_LINE | {"font", "mark"}
_LEADING = ("a", "img", "button", "h1", "h2", "h3", "h4", "input", "video", "iframe")
"""What no item of a plain list holds: cards do."""
_IN_SOURCE = re.compile(rb"\xe2(?:\x86\x95|\x87[\x85\xb5]|\x96[\xb2\xb3\xbc\xbd])")
"""One of these signs."""
_SORTING = tuple("⇅⇵↕▲▼△▽")


def play_roles(root: Element, lowered: bytes, roles: Set[str]) -> None:
    """Do so where there are roles of heads of columns and of items, or such signs in the source, given in lower case."""
    if _ROWS in roles:
        for table in _boxes_with(root, "table"):
            _make_table(table)
    if _ITEM in roles:
        for listed in _boxes_with(root, "list"):
            _make_list(listed)
    if _HEADING in roles:
        for line in root.iter(*_BOXES):
            if line.get("role") == _HEADING and _is_line(line):
                line.tag = f"h{rank if (rank := (line.get('aria-level') or '').strip()) in _RANKS else 2}"
    heads = list(root.iter("th"))
    if heads and _IN_SOURCE.search(lowered):
        for head in heads:
            _leave_out_signs(head)


def _is_line(element: Element) -> bool:
    """It holds words, and nothing but what may stand in a heading."""
    return all(inner.tag in _IN_LINE for inner in element.iterdescendants("*")) and any(
        map(has_words, element.itertext())
    )


def _boxes_with(root: Element, role: str) -> list[Element]:
    return [box for box in root.iter("div") if box.get("role") == role]


def _make_table(table: Element) -> None:
    """Rename its parts if each row holds nothing but cells."""
    parts = [part for part in islice(table.iter(*_BOXES), _MOST) if part.get("role") in _OF_TABLE]
    rows = [part for part in parts if part.get("role") == "row"]
    cells = [cell for row in rows for cell in row]
    if len(rows) < _FEWEST or any(_OF_TABLE.get(cell.get("role") or "") not in _CELLS for cell in cells):
        return
    table.tag = "table"
    for part in parts:
        part.tag = _OF_TABLE[part.get("role")]


def _make_list(listed: Element) -> None:
    """Rename it and its items if it has two or more and leads nowhere."""
    items = list(listed)
    plain = next(listed.iter(*_LEADING), None) is None
    if plain and len(items) >= _FEWEST and all(item.tag == "div" and item.get("role") == "listitem" for item in items):
        listed.tag = "ul"
        for item in items:
            item.tag = "li"


def _leave_out_signs(head: Element) -> None:
    """Take such signs from the end of what a head says, in an element of their own perhaps."""
    said = "".join(head.itertext())
    if not (said.rstrip().endswith(_SORTING) and any(map(str.isalnum, said))):
        return
    for part in reversed(list(head.iter())):
        for place in ("tail", "text") if part is not head else ("text",):
            words = getattr(part, place) or ""
            bare = words.rstrip(" \n\t⇅⇵↕▲▼△▽")
            if bare != words:
                setattr(part, place, bare)
            if bare:
                return
