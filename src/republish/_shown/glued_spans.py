"""Paragraphs, and labels with what they name, in spans with not even a blank between them, which a style sets apart."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any, TypeAlias

from republish._shown.elements import ENDED

Element: TypeAlias = Any

_SHORTEST = 40
"""Letters of a paragraph, but for the last."""
_AROUND = frozenset({"p", "div"})
_LABEL = re.compile(r"(?:^|[\s_-])(?:label|counter)(?=$|[\s_-])")
_NAMING = re.compile(r"(?P<words>[^\W\d_]{2}:?)$|^\d{1,3}[.)]$")
"""How a label ends, "Prep Time" before a number; or the number of one of several before its words: "01."."""


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


def part_labels(root: Element, classes: str) -> None:
    """Set a blank between the spans that are named labels or counters and what is right behind them, as WP Recipe Maker has them.

    Behind words a number, for "By" is a label too, and behind a number words.
    """
    for label in root.iter("span") if "label" in classes or "counter" in classes else ():
        name, said, behind = label.get("class"), label.text, label.tail or ""
        naming = _NAMING.search(said) if name and said and not len(label) and _LABEL.search(name) else None
        if naming is None:
            continue
        following = label.getnext() if not behind else None
        if following is not None and following.tag == "span":
            behind = "".join(following.itertext())
        if behind[:1].isdigit() if naming["words"] else behind[:1].isalpha():
            label.tail = f" {label.tail or ''}"
