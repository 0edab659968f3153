"""Elements that their own style lays out as others than they are: lines in spans that stand under each other, words in boxes side by side."""

from __future__ import annotations

import re
from collections import Counter
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import ENDED
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_IN_LINE = ("span", "strong", "b", "em", "i", "small", "font")
_SET_APART = "descendant::*/@style[contains(., 'display')]/parent::*[{}]".format(
    " or ".join(f"self::{tag}" for tag in _IN_LINE)
)
_SET_IN_LINE = "descendant::div[contains(@style, 'inline')]"
_AS_BLOCK = r"display\s*:\s*(?:block|flex|grid|table(?:-row|-cell)?|list-item|flow-root)\b"
_ANY_BLOCK = re.compile(_AS_BLOCK)
"""Is in the styles of a page in which anything is set apart, in lower case."""
_BLOCK = Uncompiled(rf"(?:^|;)\s*{_AS_BLOCK}", re.I)
_INLINE = Uncompiled(r"(?:^|;)\s*display\s*:\s*inline(?P<boxed>-block)?\b", re.I)
_BOXES = frozenset({"article", "aside", "blockquote", "body", "dd", "div", "li", "main", "section", "td", "header"})
_ONE_LINE = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "a", "figcaption", "caption", "figure", "button", "label"})
"""What is one line whatever stands in it, or is read by what stands in it."""
_ABOVE = 4
_SEEN = ("img", "picture", "svg", "iframe", "video", "table", "input", "button", "a", "ul", "ol", "p", "h2", "h3")
"""What is more than words."""
_SHORTEST, _FEWEST = 40, 3
"""Letters of a paragraph; boxes of one word side by side."""


def lay_out_displayed(root: Element, styles: str) -> None:
    """Set apart what a style sets apart, and in one line what it sets so; all styles of the page are given in lower case."""
    for part in root.xpath(_SET_APART) if _ANY_BLOCK.search(styles) else ():
        styled = part.tag in _IN_LINE and _BLOCK.search(part.get("style"))
        if styled and _says_only(part) and not _is_line_of_code(part):
            _set_apart(part)
    if "inline" in styles:
        _set_in_line(root)


def _says_only(part: Element) -> bool:
    """It holds words, and nothing that is more than these."""
    return bool("".join(part.itertext()).strip()) and next(islice(part.iterdescendants(*_SEEN), 1), None) is None


def _is_line_of_code(part: Element) -> bool:
    """It brings the break of its line along, or stands behind one that does, as those that highlight code write them (Chroma, of Hugo)."""
    near = (part, part.getprevious())
    breaks = any(line is not None and "".join(line.itertext(with_tail=True)).endswith("\n") for line in near)
    return breaks and any(box.tag == "pre" for box in islice(part.iterancestors(), _ABOVE))


def _set_apart(part: Element) -> None:
    """Make a box of it among boxes, paragraphs of all that a paragraph holds, else break the line before and behind."""
    around = part.getparent()
    if _is_in_one_line(part):
        _part(part, None)
    elif part.tag == "span" and around.tag in _BOXES:
        part.tag = "div"
    elif around.tag == "p" and part.getprevious() is None and _are_paragraphs(around):
        for one in around:
            one.tag = "p"
        around.tag = "div"
    else:
        _part(part, "br")


def _is_in_one_line(part: Element) -> bool:
    return any(box.tag in _ONE_LINE for box in islice(part.iterancestors(), _ABOVE))


def _are_paragraphs(box: Element) -> bool:
    """It holds nothing but spans that are set apart, all of them long and ended as sentences are."""
    if (box.text or "").strip() or any((part.tail or "").strip() for part in box):
        return False
    return all(part.tag == "span" and _BLOCK.search(part.get("style") or "") and _is_sentence(part) for part in box)


def _is_sentence(part: Element) -> bool:
    said = "".join(part.itertext()).strip()
    return len(said) >= _SHORTEST and ENDED.search(said) is not None


def _part(part: Element, tag: str | None) -> None:
    """Put a break, or a blank where there is to be none, between it and the words before and behind."""
    before, around = part.getprevious(), part.getparent()
    text = around.text if before is None else before.tail
    if (text or "").strip() or (before is not None and before.tag != "br"):
        _put(part, text, tag)
    if (part.tail or "").strip():
        behind = part.makeelement(tag or "span")
        behind.tail, part.tail = part.tail if tag else f" {part.tail}", None
        part.addnext(behind)


def _put(part: Element, text: str | None, tag: str | None) -> None:
    if tag is not None:
        part.addprevious(part.makeelement(tag))
        return
    before = part.getprevious()
    if before is None:
        part.getparent().text = f"{text or ''} "
    else:
        before.tail = f"{text or ''} "


def _set_in_line(root: Element) -> None:
    """Make spans of boxes that a style sets in a line of text, and of those of one word each that a script parts a text into."""
    boxes = {box: found for box in root.xpath(_SET_IN_LINE) if (found := _INLINE.search(box.get("style")))}
    beside = Counter(box.getparent() for box in boxes)
    for box, found in reversed(boxes.items()):
        if _says_only(box) and all(inner.tag in _IN_LINE for inner in box):
            around = box.getparent()
            single = len("".join(box.itertext()).split()) == 1 and (beside[around] >= _FEWEST or around in boxes)
            if single or not found["boxed"]:
                box.tag = "span"
