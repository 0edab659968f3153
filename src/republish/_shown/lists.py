"""Lists of one item each, one under the other, as Notion writes every bullet: one list, for nothing tells them apart on the page."""

from __future__ import annotations

from typing import Any, TypeAlias

Element: TypeAlias = Any

_MOST_DIGITS = 5


def join_lists(root: Element) -> None:
    """Put the one item of each such list behind those of the list right before it."""
    open_list: Element | None = None
    for listed in list(root.iter("ul", "ol")):
        if len(listed) != 1 or not _is_of_one(listed):
            continue
        if open_list is not None and listed.getprevious() is open_list and _goes_on(open_list, listed):
            open_list.append(listed[0])
            open_list.tail = listed.tail
            listed.getparent().remove(listed)
        else:
            open_list = listed


def _is_of_one(listed: Element) -> bool:
    """What it holds is an item, which opens no part of a text."""
    if listed[0].tag != "li" or _says(listed.text) or _says(listed[0].tail):
        return False
    opens: bool = len(listed[0]) > 0 and listed[0][0].tag == "details"
    return not opens


def _goes_on(before: Element, listed: Element) -> bool:
    """Both are of one kind and class, and nothing is said between them; one with numbers says that it goes on.

    Lists without a class are several where somebody wrote them so, as in what was extracted before.
    """
    name = listed.get("class")
    if before.tag != listed.tag or name is None or before.get("class") != name or _says(before.tail):
        return False
    counts_on: bool = listed.get("start") == str(_first_number(before) + len(before))
    return counts_on or bool(listed.tag == "ul")


def _says(text: str | None) -> bool:
    return bool(text) and not str(text).isspace()


def _first_number(listed: Element) -> int:
    start = listed.get("start") or "1"
    return int(start) if start.isdecimal() and len(start) <= _MOST_DIGITS else 0
