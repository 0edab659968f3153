"""Paragraphs that one break parts from each other where each begins with an indent, as is usual in Chinese and Japanese."""

from __future__ import annotations

from collections.abc import Sequence

from republish._html import text_of
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Node

_BOXES = frozenset({"", "div", "section", "article", "main", "body", "span", "font", "blockquote"})
"""What holds the paragraphs of a text: lines of captions and cells stay lines, and so do those of a paragraph among others."""
_INDENT = Uncompiled(r"\s*?(?:\u3000|[\u00a0\u2003]{2})\s*")
"""An ideographic blank, or two of those that browsers keep, at the beginning of a line."""
_LONG, _LONG_UNSPACED = 120, 40
"""Letters of a paragraph; verse has shorter lines."""
_LONG_WORD = 12


def part_broken_paragraphs(node: Node, items: Sequence[str | Node]) -> Sequence[str | Node]:
    """The items with two breaks for each one before an indent, where no more of such lines are short than long."""
    if node.tag not in _BOXES:
        return items
    places = [place for place, item in enumerate(items) if item.__class__ is Node and item.tag == "br"]
    indented = [_line_behind(items, place) for place in places if _is_before_indent(items, place)]
    if not indented or 2 * sum(map(_is_long, indented)) < len(indented):
        return items
    parted: list[str | Node] = []
    for place, item in enumerate(items):
        parted.append(item)
        if not isinstance(item, str) and _is_before_indent(items, place):
            parted.append(Node("br", item.element, node))
    return parted


def _is_before_indent(items: Sequence[str | Node], place: int) -> bool:
    """A break, and the text behind it begins with blanks that are seen."""
    item = items[place]
    if isinstance(item, str) or item.tag != "br" or place + 1 == len(items):
        return False
    behind = items[place + 1]
    return isinstance(behind, str) and _INDENT.match(behind) is not None


def _line_behind(items: Sequence[str | Node], place: int) -> str:
    """The words from a break up to the next one, or to a block."""
    words: list[str] = []
    for at in range(place + 1, len(items)):
        item = items[at]
        if isinstance(item, str):
            words.append(item)
        elif item.block or item.tag == "br":
            break
        else:
            words.append(text_of(item.element))
    return " ".join("".join(words).split())


def _is_long(words: str) -> bool:
    """Letters enough for a paragraph: scripts without blanks between words say more with each."""
    unspaced = len(words) > _LONG_WORD * len(words.split())
    return len(words) >= (_LONG_UNSPACED if unspaced else _LONG)
