"""What a line under a picture holds twice, its credit or the label before that: one of them is left."""

from __future__ import annotations

import re

from republish._text import COLONS

_FIRST_LABEL = re.compile(
    r"^Credits?:?\s(?=(?:Photo|Photograph|Image|Picture|Illustration|Graphic|Map)s?\s(?:by|courtesy of)\s)"
)
_BETWEEN = " .,;|/–—-()[]（）"
_LABELS = (*COLONS, "©", " by ")
_OPENING, _CLOSING = " ([（|,;–—-", " .)]）"
_SHORTEST = 3


def with_one_label(text: str) -> str:
    """A credit without the label in front of one that says the same: "Credit Illustration by A. Person"."""
    return _FIRST_LABEL.sub("", text)


def said_once(caption: str | None, credit: str | None) -> tuple[str | None, str | None]:
    """Caption and credit without the second half of the one that repeats its first, and without the credit at the end of the other."""
    if not credit:
        return caption, credit
    credit = _first_half(credit)
    return (_without(caption, credit.strip(_BETWEEN)) if caption else caption), credit


def _first_half(credit: str) -> str:
    middle = len(credit) // 2
    first, second = credit[:middle].strip(_BETWEEN), credit[middle:].strip(_BETWEEN)
    return first if first == second and len(first) >= _SHORTEST else credit


def _without(caption: str, credit: str) -> str | None:
    """A caption without the credit at its end: in brackets, behind a dash, or with its label, which no name of somebody in the picture has."""
    ended = caption.rstrip(_CLOSING)
    before = ended.removesuffix(credit)
    if not credit or before == ended:
        return caption
    apart = before.endswith(("(", "[", "（", " - ", " – ", " — ", " | ", " / ")) or any(
        label in credit for label in _LABELS
    )
    return (before.rstrip(_OPENING) or None) if apart else caption
