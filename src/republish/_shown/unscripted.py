"""Texts that stand where no script runs and nowhere else, as Blogger's own blogs have them beside a template: readers see them all the same."""

from __future__ import annotations

from typing import Any, TypeAlias

Element: TypeAlias = Any

_FEWEST_PARAGRAPHS, _FEWEST_WORDS, _FEWEST_LETTERS = 3, 60, 250
"""Letters for scripts that part no words."""
_UNSEEN = frozenset({"script", "style", "template", "meta", "link", "noscript"})


def open_unscripted(root: Element) -> None:
    """Make a box of each `noscript` with several paragraphs beside which its own box shows nothing."""
    for box in list(root.iter("noscript")):
        if len(box) >= _FEWEST_PARAGRAPHS and _is_text(box) and _is_alone(box):
            box.tag = "div"


def _is_text(box: Element) -> bool:
    paragraphs = len(box.findall(".//p")) >= _FEWEST_PARAGRAPHS
    words = "".join(box.itertext()).split()
    return paragraphs and (len(words) >= _FEWEST_WORDS or sum(map(len, words)) >= _FEWEST_LETTERS)


def _is_alone(box: Element) -> bool:
    """Around it is nothing but what is not seen."""
    around = box.getparent()
    if around is None or around.tag in ("head", "body") or (around.text or "").strip():
        return False
    return all(_is_unseen(one) and not (one.tail or "").strip() for one in around)


def _is_unseen(element: Element) -> bool:
    return not isinstance(element.tag, str) or element.tag in _UNSEEN
