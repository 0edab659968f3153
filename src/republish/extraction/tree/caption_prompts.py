"""What a caption says of the picture on the page alone: "Click to enlarge.", as a sentence or in brackets among its words."""

from __future__ import annotations

from collections.abc import Iterator

from republish._uncompiled import Uncompiled
from republish.extraction.tree.cutting import cut
from republish.extraction.tree.enlarging import ENLARGING, are_buttons
from republish.extraction.tree.nodes import Node

_PIECES = Uncompiled(
    r"\(([^()]{8,80})\)|\[([^\[\]]{8,80})\]|(?:^|(?<=[.!?…)\]])\s|\s?\|\s)\s*([^.!?…|()\[\]]{8,80})(?:[.!]|$)"
)
"""Letters in brackets, and sentences."""


def without_prompts(caption: str | None) -> str | None:
    """The caption without what it says of buttons, None where it says nothing else."""
    if caption is None:
        return None
    rest = caption
    for start, end in reversed(list(_prompts(caption))):
        rest = f"{rest[:start].rstrip()} {rest[end:].lstrip()}".strip()
    return rest or None


def leave_out_prompts(line: Node) -> None:
    """Take such words out of a caption that says more than these."""
    waiting = [line]
    while waiting:
        part = waiting.pop()
        waiting += part.children()
        for place in reversed(range(len(part.items))):
            text = part.items[place]
            for start, end in reversed(list(_prompts(text))) if isinstance(text, str) else ():
                cut(part, place, start, end, ENLARGING)


def _prompts(text: str) -> Iterator[tuple[int, int]]:
    """Where they begin and end: phrases of several words, as a single one may be said of what is seen."""
    for found in _PIECES.finditer(text):
        said = next(filter(None, found.groups())).strip()
        if " " in said and are_buttons((said,)):
            yield found.span()
