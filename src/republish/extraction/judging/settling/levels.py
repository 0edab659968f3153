"""Levels of headings: all are one lower under several of the first level, which become the second; none is skipped."""

from __future__ import annotations

from republish.extraction.surveying.survey import FIGURE, GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.markup import FLAT, STRUCTURE
from republish.extraction.tree.nodes import HEADINGS

_FEWEST = 2
_HIGHEST = "h2"
"""In clean HTML; what is higher on the page is written so."""
_ONE_RUN = FLAT | {"figure"}
_LOWER = {"h2": "h3", "h3": "h4", "h4": "h5", "h5": "h6"}


def lower_headings(verdicts: Verdicts) -> None:
    """Keep the levels of a text apart whose parts begin with `h1`, as clean HTML has none."""
    kept = [leaf.node for leaf in verdicts.staying() if leaf.node.tag in HEADINGS]
    tops = sum(node.tag == "h1" for node in kept)
    if tops < _FEWEST or tops == len(kept):
        return
    for node in kept:
        node.tag = _LOWER.get(node.tag, node.tag)


def close_gaps(verdicts: Verdicts) -> None:
    """Let no level between the highest and the lowest of a text be missing: under `h2` and `h4` alone, the latter becomes `h3`."""
    kept = [leaf.node for leaf in verdicts.staying() if leaf.node.tag in HEADINGS]
    used = sorted({max(node.tag, _HIGHEST) for node in kept})
    if not used or int(used[-1][1]) - int(used[0][1]) < len(used):
        return
    levels = {tag: f"h{int(used[0][1]) + number}" for number, tag in enumerate(used)}
    for node in kept:
        node.tag = levels[max(node.tag, _HIGHEST)]


def level_captions(verdicts: Verdicts) -> None:
    """Make lines of the headings in captions and terms, where none is written: they lead no section."""
    for heading in (leaf.node for leaf in verdicts.survey.headings if leaf.node.places & (FIGURE | GROUP)):
        around = next((up.tag for up in heading.above() if up.tag in STRUCTURE or up.tag in FLAT), "")
        if around in _ONE_RUN and heading.tag in HEADINGS:
            heading.tag = "p"
