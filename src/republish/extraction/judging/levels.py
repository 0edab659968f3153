"""Levels of headings: under several headings of the first level, which become the second, all others are one lower."""

from __future__ import annotations

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.nodes import HEADINGS

_FEWEST = 2
_LOWER = {"h2": "h3", "h3": "h4", "h4": "h5", "h5": "h6"}


def lower_headings(verdicts: Verdicts) -> None:
    """Keep the levels of a text apart whose parts begin with `h1`, as clean HTML has none."""
    kept = [leaf.node for leaf in verdicts.staying() if leaf.node.tag in HEADINGS]
    tops = sum(node.tag == "h1" for node in kept)
    if tops < _FEWEST or tops == len(kept):
        return
    for node in kept:
        node.tag = _LOWER.get(node.tag, node.tag)
