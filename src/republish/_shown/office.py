"""What office programs write out for a browser: lists as paragraphs that begin with their sign, signs in items, marks of notes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import classes_of
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_BLANKS = Uncompiled(r'mso-list:\s*ignore|font:\s*7(?:\.0)?pt\s*"?times\s+new\s+roman', re.I)
"""Word's style of the blanks between a sign and its words."""
_SIGN = Uncompiled(r"[·•◦▪●○■□§ØüoàÞ*–—-]|(\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]")
_LEVEL = re.compile(r"mso-list:\s*\w+\s+level(\d)", re.I)
_MARGIN = Uncompiled(r"margin-left:\s*([\d.]{1,8})(pt|cm|in|mm|px)", re.I)
_POINTS = {"pt": 1.0, "cm": 28.35, "in": 72.0, "mm": 2.835, "px": 0.75}
_FIRST = 36.0
"""Points that Word's own style sets a list in, where a paragraph says nothing else."""
_MSO = "mso"
"""In the classes that Word gives its paragraphs."""
_KIX = "lst-kix_"
_KIX_LEVEL = re.compile(r"(?:^|\s)lst-kix_(\w+)-(\d)(?:\s|$)", re.I)
"""Google Docs' class of a list, and of those that are set further in and follow it."""
_FLOAT = "float:"
_FLOATS = re.compile(rf"{_FLOAT}\s*left", re.I)
_NOTES = frozenset(["sdfootnotesym", "sdendnotesym", "footnodenumber", "endnodenumber"])
_MOST_PARTS, _DEEPEST = 4, 9


_List: TypeAlias = tuple[float, Any]
"""How far an open list is set in, and its element."""


@dataclass(frozen=True, slots=True)
class _Item:
    paragraph: Element
    sign: Element
    number: str
    """Empty where the sign is none."""
    depth: float


def set_office_lists(root: Element, names: Set[str], classes: str, styles: str, lowered: bytes) -> None:
    """Make lists of Word's paragraphs, nest those of Google Docs, and part LibreOffice's signs and marks from the words.

    All classes of the page, one by one and as they stand, its styles and its source are given in lower case.
    """
    if _is_of_word(classes, styles) and (b"mso-list" in lowered or b"font:7" in lowered):
        _join_paragraphs(root)
    if _FLOAT in styles and b"float:left;min-width" in lowered:
        for item in list(root.iter("li")):
            _without_sign(item)
    if _KIX in classes:
        _nest_lists([part for part in root.iter("ul", "ol") if _KIX in (part.get("class") or "").lower()])
    if not _NOTES.isdisjoint(names):
        for mark in root.iter("a", "span"):
            _part_mark(mark)


def _is_of_word(classes: str, styles: str) -> bool:
    """Blanks may have its style, and paragraphs are called as it calls them."""
    return ("mso-list" in styles or "font:" in styles) and _MSO in classes


def _join_paragraphs(root: Element) -> None:
    run: list[_Item] = []
    for item in list(filter(None, map(_item, root.iter("p")))):
        if run and not _follows(run[-1].paragraph, item.paragraph):
            _make_list(run)
            run = []
        run.append(item)
    if run:
        _make_list(run)


def _item(paragraph: Element) -> _Item | None:
    """A paragraph that begins with a sign and the blanks behind it."""
    sign = next(_elements(paragraph), None)
    if sign is None or _before(sign).strip() or sign.tag != "span":
        return None
    found = _SIGN.fullmatch("".join(sign.itertext()).strip())
    if found is None or not any(
        _BLANKS.search(one.get("style") or "") for one in islice(sign.iter("span"), _MOST_PARTS)
    ):
        return None
    return _Item(paragraph, sign, found[1] or "", _depth(paragraph.get("style") or ""))


def _elements(parent: Element) -> Iterator[Element]:
    return (child for child in parent if isinstance(child.tag, str))


def _before(child: Element) -> str:
    """The words of its parent before it."""
    behind = (one.tail or "" for one in child.itersiblings(preceding=True))
    return (child.getparent().text or "") + "".join(behind)


def _depth(style: str) -> float:
    if level := _LEVEL.search(style):
        return float(level[1])
    margin = _MARGIN.search(style)
    return float(margin[1].rstrip(".") or 0) * _POINTS[margin[2].lower()] if margin else _FIRST


def _follows(one: Element, other: Element) -> bool:
    """Nothing stands between the two."""
    return one.getnext() is other and not (one.tail or "").strip()


def _make_list(run: list[_Item]) -> None:
    """Lists in the place of the first paragraph, those that are set further in in the items that they follow."""
    first = run[0].paragraph
    holder = first.makeelement("div", {})
    first.addprevious(holder)
    open_lists: list[_List] = []
    for item in run:
        _take_in(item, _list_for(item, open_lists, holder))
    for made in list(holder):
        holder.addprevious(made)
    holder.getparent().remove(holder)


def _list_for(item: _Item, open_lists: list[_List], holder: Element) -> Element:
    """The list that an item goes into: an open one of its kind and depth, or a new one."""
    kind = "ol" if item.number else "ul"
    while open_lists and _ends(open_lists[-1], item.depth, kind):
        open_lists.pop()
    if not open_lists or (item.depth > open_lists[-1][0] and len(open_lists) < _DEEPEST):
        around = open_lists[-1][1][-1] if open_lists else holder
        made = around.makeelement(kind, _numbering(item.number))
        around.append(made)
        open_lists.append((item.depth, made))
    return open_lists[-1][1]


def _ends(last: _List, depth: float, kind: str) -> bool:
    return depth < last[0] or (depth == last[0] and kind != last[1].tag)


def _numbering(number: str) -> dict[str, str]:
    """Attributes of a list that does not begin with one, or counts in letters."""
    if number.isdigit():
        return {"start": number} if int(number) != 1 else {}
    kind = "i" if number.lower() == "i" else "a"
    return {"type": kind.upper() if number.isupper() else kind} if number else {}


def _take_in(item: _Item, parent: Element) -> None:
    paragraph = item.paragraph
    _leave_out(item.sign)
    paragraph.tag, paragraph.tail = "li", None
    parent.append(paragraph)


def _leave_out(part: Element) -> None:
    """Take an element out, not what stands behind it."""
    parent, before = part.getparent(), part.getprevious()
    behind = (part.tail or "").lstrip()
    if before is None:
        parent.text = (parent.text or "") + behind
    else:
        before.tail = (before.tail or "") + behind
    parent.remove(part)


def _nest_lists(lists: list[Element]) -> None:
    """Google Docs writes lists that are set further in behind the items that they belong to, and then goes on with the first."""
    open_lists: list[_List] = []
    last: Element | None = None
    name = ""
    for part in lists:
        level = _KIX_LEVEL.search(part.get("class") or "")
        if level is None:
            continue
        if last is None or level[1] != name or not _follows(last, part):
            open_lists = []
        name = level[1]
        last = part if not _take_over(part, int(level[2]), open_lists) else last


def _take_over(part: Element, level: int, open_lists: list[_List]) -> bool:
    """Put a list into the last item of the one before it, or its items into that; whether it is gone from its place."""
    while open_lists and level < open_lists[-1][0]:
        open_lists.pop()
    around = open_lists[-1] if open_lists else None
    if around is None or not len(around[1]) or (level == around[0] and part.tag != around[1].tag):
        open_lists[:] = [(level, part)]
        return False
    behind, part.tail = part.tail, None
    if level > around[0]:
        around[1][-1].append(part)
        open_lists.append((level, part))
    else:
        around[1].extend(list(part))
        part.getparent().remove(part)
    outermost = open_lists[0][1]
    outermost.tail = (outermost.tail or "") + (behind or "")
    return True


def _without_sign(item: Element) -> None:
    """LibreOffice writes the sign of an item, or its number, and lets it float before the words."""
    paragraph = next(_elements(item), None)
    sign = next(_elements(paragraph), None) if paragraph is not None and paragraph.tag == "p" else None
    if sign is None or sign.tag != "span" or _before(sign).strip() or not _FLOATS.search(sign.get("style") or ""):
        return
    if _SIGN.fullmatch("".join(sign.itertext()).strip()):
        _leave_out(sign)


def _part_mark(mark: Element) -> None:
    """A blank behind the mark of a note, where its style sets it apart."""
    if not _NOTES.isdisjoint(classes_of(mark)) and (mark.tail or "")[:1].strip():
        mark.tail = f" {mark.tail}"
