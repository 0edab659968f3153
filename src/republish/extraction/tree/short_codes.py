"""Code between the short codes of a content system that does not run any more: "[code]…[/code]" in paragraphs is code."""

from __future__ import annotations

import re

from lxml import etree

from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Block, Node, Removal
from republish.extraction.tree.walks import walk, words_under

_NAMES = (
    "sourcecode",
    "code",
    "bash",
    "python",
    "php",
    "css",
    "html",
    "javascript",
    "js",
    "java",
    "sql",
    "xml",
    "ruby",
    "cpp",
)
_holds_end = etree.XPath("boolean(.//p/text()[contains(., '[/')])")
"""A paragraph's own words hold such a mark."""
_OPENING = Uncompiled(r"\s*\[(" + "|".join(_NAMES) + r")(?:\s[^\]\n]{0,80})?\]\s?", re.I)
_PARAGRAPHS = frozenset({"p", "div", ""})
_MOST_LINES = 200
_MARK = Removal("ornament", "a short code around code, which is marked up as such", within_words=True)


def mark_code(root: Block) -> None:
    """Make code of what stands between such marks, in one paragraph or in several of a box."""
    if not _holds_end(root.element):
        return
    for box in list(walk(root)):
        if not box.leaf:
            _mark_in(box)


def _mark_in(box: Block) -> None:
    parts: list[Block] = list(box.blocks())
    done: list[Block] = []
    place = 0
    while place < len(parts):
        found = _OPENING.match(_text(parts[place]))
        last = _end(parts, place, f"[/{found[1].lower()}]") if found else None
        if found is None or last is None:
            done.append(parts[place])
            place += 1
        else:
            done.append(_code(parts[place : last + 1], box, len(found[1])))
            place = last + 1
    box.items = done


def _text(part: Block) -> str:
    return words_under(part) if part.leaf and part.tag in _PARAGRAPHS else ""


def _end(parts: list[Block], first: int, mark: str) -> int | None:
    """Which of the paragraphs that follow ends with the mark."""
    for place in range(first, min(len(parts), first + _MOST_LINES)):
        text = _text(parts[place])
        if text.rstrip().lower().endswith(mark):
            return place
        if not text:
            return None
    return None


def _code(parts: list[Block], box: Block, name: int) -> Block:
    """One block of code that holds the paragraphs without their marks."""
    _take_out(parts[0], _OPENING.match(_text(parts[0])), at_end=False)
    end = re.compile(rf"\s?\[/.{{{name}}}\]\s*$")
    _take_out(parts[-1], end.search(_text(parts[-1])), at_end=True)
    for part in parts:
        part.items = _with_single_breaks(part)
    if len(parts) == 1:
        parts[0].tag = "pre"
        return parts[0]
    code = Block("pre", parts[0].element, box)
    code.leaf, code.items = False, parts
    for part in parts:
        part.parent = code
    return code


def _with_single_breaks(part: Block) -> list[str | Node]:
    """In code a line ends once, though a break is followed by the end of a line in the source."""
    items: list[str | Node] = []
    for item in part.items:
        after_break = bool(items) and isinstance(items[-1], Node) and items[-1].tag == "br"
        items.append(item.removeprefix("\n") if isinstance(item, str) and after_break else item)
    return items


def _take_out(part: Block, found: re.Match[str] | None, *, at_end: bool) -> None:
    """Put a mark that the first or last piece of text holds into a node that goes."""
    items = list(part.items)
    place = len(items) - 1 if at_end else 0
    piece = items[place] if items else ""
    if found is None or not isinstance(piece, str) or found[0].strip() not in piece:
        return
    mark = Node("span", part.element, part)
    mark.items, mark.removal = (found[0].strip(),), _MARK
    before, _, after = piece.partition(mark.items[0])
    rest = before.rstrip() if at_end else after.lstrip()
    items[place : place + 1] = [rest, mark] if at_end else [mark, rest]
    part.items = items
