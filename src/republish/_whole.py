"""Whether a page's bytes are all of it: what was cut off on the way, or on somebody's disk, still parses."""

from __future__ import annotations

import re

_LAST_TAGS = re.compile(rb"</(?:body|html)\b", re.I)
_TAIL = 4096
"""Bytes behind the text in which nearly every page closes its body."""
_CLOSED_BY_HAND = re.compile(rb"<(/?)(?:article|main|section|div|blockquote|figure|aside)\b", re.I)
"""Elements whose end tag nobody may leave out."""


def is_cut_short(content: bytes) -> bool:
    """Whether HTML ends within a word or a tag while elements are open, and closes neither its body nor itself.

    HTML may leave out the end tags of its last paragraph, of the body and of itself; such a page is whole.
    """
    if _LAST_TAGS.search(content, max(0, len(content) - _TAIL)) or content.rstrip().endswith(b">"):
        return False
    if _LAST_TAGS.search(content):
        return False
    ends = [bool(tag[1]) for tag in _CLOSED_BY_HAND.finditer(content)]
    return 2 * sum(ends) < len(ends)
