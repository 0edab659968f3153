"""Paragraphs in spans of one class with not even a blank between them, which a style sets under each other."""

from __future__ import annotations

from itertools import pairwise
from typing import Any, TypeAlias

from republish._shown.elements import ENDED

Element: TypeAlias = Any

_SHORTEST = 40
"""Letters of a paragraph, but for the last."""
_AROUND = frozenset({"p", "div"})


def part_spans(root: Element) -> None:
    """Make paragraphs of the spans that are all of one, if each but the last is long and ends as a sentence does."""
    for first in list(root.iter("span")):
        box = first.getparent()
        if (
            first.getprevious() is not None
            or first.getnext() is None
            or box.tag not in _AROUND
            or not first.get("class")
        ):
            continue
        if not first.tail and _are_paragraphs(box):
            for part in box:
                part.tag = "p"
            box.tag = "div"


def _are_paragraphs(box: Element) -> bool:
    """Nothing stands beside the spans, and no blank parts them: words that flow on would be glued together."""
    name = box[0].get("class")
    alike = all(part.tag == "span" and part.get("class") == name for part in box)
    if not alike or (box.text or "").strip() or any(part.tail for part in box[:-1]) or (box[-1].tail or "").strip():
        return False
    said = ["".join(part.itertext()) for part in box]
    return all(_ends(one) and not other[:1].isspace() for one, other in pairwise(said))


def _ends(said: str) -> bool:
    return len(said) >= _SHORTEST and ENDED.search(said) is not None
