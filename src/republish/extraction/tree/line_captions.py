"""Captions in a line of text: named so, right behind their picture, while the paragraph goes on behind them."""

from __future__ import annotations

from republish._html import Element
from republish.extraction.tree.credit_names import is_caption
from republish.extraction.tree.nodes import Block, Node, is_hidden

_PICTURES = frozenset({"img", "amp-img", "picture"})
_AROUND = frozenset({"span", "a", "p", "div"})
"""What may hold no more than the picture and its caption."""
_LEVELS = 3


def caption_in_line(span: Element, node: Node) -> Block | None:
    """The caption as a block of its own, or None where it is none."""
    if not _follows_picture(span) or not is_caption(span) or not _goes_on(span):
        return None
    block = Block("figcaption", span, node)
    block.unseen = is_hidden(span)  # Readers of screens have heard the same of the picture.
    return block


def _follows_picture(span: Element) -> bool:
    """Nothing but a line's end stands between it and a picture, which may be a link."""
    before = span.getprevious()
    while before is not None and before.tag == "br" and not (before.tail or "").strip():
        before = before.getprevious()
    if before is None or (before.tail or "").strip():
        return False
    if before.tag == "a" and len(before) == 1 and not (before.text or before[0].tail or "").strip():
        before = before[0]
    return before.tag in _PICTURES


def _goes_on(span: Element) -> bool:
    """Words of the same paragraph stand behind it."""
    current = span
    for _ in range(_LEVELS):
        if (current.tail or "").strip():
            return True
        parent = current.getparent()
        if parent is None or current.getnext() is not None or current.tag == "p" or parent.tag not in _AROUND:
            return False
        current = parent
    return False
