"""Captions that point at the picture above them, in one run with the text: "▲ The choir at the quay", a line break, the next paragraph.

Editors of East Asian sites write lines with breaks, and no paragraphs.
"""

from __future__ import annotations

from typing import Any, TypeAlias

Element: TypeAlias = Any

UPWARD = frozenset("▲△▴↑⬆⇧🔺👆☝")
"""Signs that stand before what is said of what is above."""


def set_pointed_captions_apart(root: Element) -> None:
    """Put such a line into a paragraph of its own."""
    for end in list(root.iter("br")):
        above = end.getprevious()
        line = end.getparent().text if above is None else above.tail
        if line and line.strip()[:1] in UPWARD:
            _set_apart(line, end, above)


def _set_apart(line: str, end: Element, above: Element | None) -> None:
    """The line that a break ends, behind the picture that stands before it: in its box, or right before that."""
    box = end.getparent()
    picture = above if above is not None else box.getprevious()
    if picture is None or next(picture.iter("img"), None) is None or (above is None and (picture.tail or "").strip()):
        return
    caption = end.makeelement("p")
    caption.text = line
    if above is not None:
        above.tail, caption.tail = None, end.tail
        above.addnext(caption)
    else:
        box.text = end.tail
        box.addprevious(caption)
    end.tail = None
    box.remove(end)
