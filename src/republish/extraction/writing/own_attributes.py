"""Attributes that blocks of an article keep: where a cell reaches, how a list counts."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.tree.markup import CELL, attributes
from republish.extraction.tree.nodes import Node

_OWN = {"td": CELL, "th": CELL, "ol": ("start", "reversed", "type"), "li": ("value",)}
_LIST_STYLE = Uncompiled(r"list-style(?:-type)?\s*:\s*((?:lower|upper)-(?:alpha|latin|roman))", re.I)
_TYPES = {
    **dict.fromkeys(("loweralpha", "lowerlatin"), "a"),
    **dict.fromkeys(("upperalpha", "upperlatin"), "A"),
    "lowerroman": "i",
    "upperroman": "I",
}


def own_attributes(tag: str, node: Node, parent: str) -> str:
    """The attributes that a block keeps where it stands; the items of an ordered list alone have numbers."""
    if tag not in _OWN or (tag == "li" and parent != "ol"):
        return ""
    kind = _numbered_by(node) if tag == "ol" and not node.get("type") else ""
    return attributes(node, _OWN[tag]) + (f' type="{kind}"' if kind else "")


def _numbered_by(numbered: Node) -> str:
    """The letters or Roman numbers that a style or docutils' class counts a list in, as `type` says it."""
    styled = _LIST_STYLE.search(numbered.get("style") or "")
    names = [styled[1].lower().replace("-", "")] if styled else (numbered.get("class") or "").split()
    return next((_TYPES[name] for name in names if name in _TYPES), "")
