"""The words of a caption: one run, whatever lines and parts it was made of."""

from __future__ import annotations

from republish._html import fragment, text_of
from republish.extraction.tree.credits import blurs_into

BRACKETS = ("(", "[")
"""No blank stands behind them."""
LINE_END = "\x1d"
"""The end of a line in a caption, until the caption is known; white space, and no character of HTML."""
_LONGEST = 5000
"""Letters of a caption, beyond which its lines are not joined: it is read anew for each of them."""


def joint(caption: str, content: str) -> str:
    """What parts a caption from more words of it: a break where these would be read with the last word before them."""
    if caption.endswith(BRACKETS):
        return ""
    if len(caption) > _LONGEST:
        return "<br>"
    said, more = text_of(fragment(caption.removeprefix("<figcaption>"))), text_of(fragment(content))
    return "<br>" if blurs_into(said, more) else " "


def on_one_line(caption: str) -> str:
    """A caption whose lines are joined as its parts are: a break stays where they would be read as one."""
    line, *others = caption.split(LINE_END)
    for other in others:
        line = f"{line.rstrip()}{joint(line, other)}{other.lstrip()}"
    return line
