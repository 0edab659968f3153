"""What an article draws on: notes, sources, ingredients and glossaries, told by their names, their headings and their links back."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import links_under
from republish.extraction.words.tongues import any_in

_NOTES = re.compile(r"footnote|endnote|\bfn\b|references\b|doc-endnotes", re.I)
_WHOSE = "our|the|article|my|unsere|verwendete|nos|nuestras|nossas"
"""What such a heading may begin with."""
_BESIDE = 2


def leads_back(leaf: Leaf) -> bool:
    """It links to a place on the page, and says more than that."""
    back = any((link or "").startswith("#") for link in links_under(leaf.node)) if leaf.links else False
    return back and leaf.linked * 3 < len(leaf.text)


def is_list_of_sources(group: Block, verdicts: Verdicts, first: int) -> bool:
    """Whether a list in the article's own block stands under a heading such as "References"; or near it under "Ingredients"."""
    above = verdicts.leaves[first - 1] if first else None
    if above is None or group.negatives or group.hidden or group.distance > _BESIDE:
        return False
    if not group.distance and (
        names_sources(above.text) or (group.tag == "dl" and _over("glossary").match(above.text))
    ):
        return True
    return _over("ingredients").match(above.text) is not None


def names_sources(text: str) -> bool:
    """It is the heading of what an article draws on."""
    return _over_sources().match(text.lower()) is not None


def names_further(text: str) -> bool:
    """It is a heading of where one may read on."""
    return _over("further", 4).match(text) is not None


def is_notes(node: Block) -> bool:
    """Whether its names call it footnotes, endnotes or references."""
    return _NOTES.search(f"{node.names} {node.get('role') or ''}") is not None


@cache
def _over(kind: str, more: int = 2) -> re.Pattern[str]:
    """A heading of that kind, and a few words more at most."""
    return re.compile(rf"\W*(?:{_any(kind)})(?:\W+\w+){{0,{more}}}\W*$", re.I)


@cache
def _over_sources() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:\d+\W+)?(?:(?:{_WHOSE})\s)?(?:{_any('sources')})(?:\W+\w+){{0,2}}\W*$")


def _any(kind: str) -> str:
    return any_in("extraction_references.toml", kind)
