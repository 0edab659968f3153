"""Headings that hold nothing but a picture, as a slip of an editor's hand sets it: nothing is headed by them."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import words_of

Element: TypeAlias = Any

_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
"""The first rank is the site's, whose logo stands in it as often as not."""
_AROUND, _ABOVE = frozenset(["header", "nav", "footer", "a"]), 12
"""So do logos, and the headlines of teasers, in any rank there; boxes that are looked at."""


def set_pictures_free(root: Element) -> None:
    """Make paragraphs of such headings."""
    for heading in root.iter(*_HEADINGS):
        if len(heading) and _shows_alone(heading) and not _is_the_sites(heading):
            heading.tag = "p"


def _shows_alone(heading: Element) -> bool:
    return next(heading.iter("img"), None) is not None and not words_of(heading)


def _is_the_sites(heading: Element) -> bool:
    return not _AROUND.isdisjoint(box.tag for box in islice(heading.iterancestors(), _ABOVE))
