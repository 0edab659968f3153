"""Captions in a line of text: named so, right behind their picture, while the paragraph goes on behind them."""

from __future__ import annotations

from republish._html import Element
from republish.extraction.tree.credit_names import is_caption, names_credit
from republish.extraction.tree.nodes import Block, Node, is_hidden

_PICTURES = frozenset({"img", "amp-img", "picture"})
_AROUND = frozenset({"span", "a", "p", "div"})
"""What may hold no more than the picture and its caption."""
_LEVELS, _MOST_BESIDE = 4, 4


def caption_in_line(span: Element, node: Node) -> Block | None:
    """The caption, or the credit beside it, as a block of its own, or None where it is none."""
    if not _follows_picture(span) or not _is_said(span) or not _goes_on(span):
        return None
    block = Block("figcaption", span, node)
    block.unseen = is_hidden(span)  # Readers of screens have heard the same of the picture.
    return block


def _is_said(span: Element) -> bool:
    """It is named as a caption, or as a credit right before or behind one."""
    return is_caption(span) or _is_credit(span)


def _is_credit(span: Element) -> bool:
    beside = (span.getprevious(), span.getnext())
    return names_credit(span.get("class") or "") and any(one is not None and is_caption(one) for one in beside)


def _follows_picture(span: Element) -> bool:
    """Nothing but a line's end, or the other half of what is said of it, stands between it and a picture, which may be a link."""
    before = span.getprevious()
    for _ in range(_MOST_BESIDE):
        if before is None or (before.tail or "").strip():
            return False
        if before.tag != "br" and not (before.tag == "span" and _is_said(before)):
            break
        before = before.getprevious()
    if before is None:
        return False
    if before.tag == "a" and len(before) == 1 and not (before.text or before[0].tail or "").strip():
        before = before[0]
    return before.tag in _PICTURES


def _goes_on(span: Element) -> bool:
    """Words of the same paragraph stand behind it."""
    current = span
    for _ in range(_LEVELS):
        last = _last_beside(current)
        if (last.tail or "").strip():
            return True
        parent = current.getparent()
        if parent is None or last.getnext() is not None or current.tag == "p" or parent.tag not in _AROUND:
            return False
        current = parent
    return False


def _last_beside(current: Element) -> Element:
    """Itself, or the last behind it of the other half of what is said, and of what holds nothing."""
    for _ in range(_MOST_BESIDE):
        behind = current.getnext()
        hollow = behind is not None and behind.tag in _AROUND and not len(behind) and not (behind.text or "").strip()
        if behind is None or (current.tail or "").strip() or not (hollow or _is_said(behind)):
            break
        current = behind
    return current
