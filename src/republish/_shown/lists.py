"""Lists in parts that are one list, for nothing tells them apart on the page.

Notion writes every bullet as a list of one item; LibreOffice ends a list before a list within its last item, which it sets into
a list of its own without an item around, and goes on with a third.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from republish._shown.elements import has_words

Element: TypeAlias = Any

_MOST_DIGITS = 5
_LISTS = ("ul", "ol")


def join_lists(root: Element) -> None:
    """Put the parts of each such list together."""
    for listed in list(filter(_is_of_lists, root.iter(*_LISTS))):
        before = listed.getprevious()
        if before is not None and before.tag in _LISTS and not has_words(before.tail) and _ends_with_item(before):
            _nest(before, listed)
    _join_items(root)


def _is_of_lists(listed: Element) -> bool:
    """It holds nothing but lists."""
    tags = {part.tag for part in listed.iterchildren("*")}
    return bool(tags) and tags.issubset(_LISTS)


def _ends_with_item(listed: Element) -> bool:
    return len(listed) > 0 and listed[-1].tag == "li"


def _nest(before: Element, listed: Element) -> None:
    """Put what a list without items holds into the last item of the one before it, and the items of the one behind it after that."""
    before[-1].extend(listed[:])
    behind = None if has_words(listed.tail) else listed.getnext()
    before.tail = listed.tail
    listed.getparent().remove(listed)
    if behind is not None and behind.tag == before.tag and all(item.tag == "li" for item in behind):
        before.extend(behind[:])
        before.tail = behind.tail
        behind.getparent().remove(behind)


def _join_items(root: Element) -> None:
    """Put the one item of each list of one item behind those of the list right before it."""
    open_list: Element | None = None
    for listed in list(root.iter(*_LISTS)):
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
    if listed[0].tag != "li" or has_words(listed.text) or has_words(listed[0].tail):
        return False
    opens: bool = len(listed[0]) > 0 and listed[0][0].tag == "details"
    return not opens


def _goes_on(before: Element, listed: Element) -> bool:
    """Both are of one kind and class, and nothing is said between them; one with numbers says that it goes on.

    Lists without a class are several where somebody wrote them so, as in what was extracted before.
    """
    name = listed.get("class")
    if before.tag != listed.tag or name is None or before.get("class") != name or has_words(before.tail):
        return False
    counts_on: bool = listed.get("start") == str(_first_number(before) + len(before))
    return counts_on or bool(listed.tag == "ul")


def _first_number(listed: Element) -> int:
    start = listed.get("start") or "1"
    return int(start) if start.isdecimal() and len(start) <= _MOST_DIGITS else 0
