"""The content model of the output: which block may stand in which.

Lists and tables hold only their parts, parts stand nowhere else, and text elements hold no blocks.
"""

from __future__ import annotations

from collections.abc import Mapping

from republish.sanitizer.policy import LEAF_ELEMENTS

CHILDREN: Mapping[str, tuple[frozenset[str], str]] = {
    "ul": (frozenset({"li"}), "li"),
    "ol": (frozenset({"li"}), "li"),
    "dl": (frozenset({"dt", "dd"}), "dd"),
    "table": (frozenset({"caption", "thead", "tbody", "tfoot"}), "tbody"),
    "thead": (frozenset({"tr"}), "tr"),
    "tbody": (frozenset({"tr"}), "tr"),
    "tfoot": (frozenset({"tr"}), "tr"),
    "tr": (frozenset({"td", "th"}), "td"),
}
"""Element → the only children it has, and the one that is put in where another stands."""
PART_OF: Mapping[str, frozenset[str]] = {
    "li": frozenset({"ul", "ol"}),
    "dt": frozenset({"dl"}),
    "dd": frozenset({"dl"}),
    "caption": frozenset({"table"}),
    "thead": frozenset({"table"}),
    "tbody": frozenset({"table"}),
    "tfoot": frozenset({"table"}),
    "tr": frozenset({"table", "thead", "tbody", "tfoot"}),
    "td": frozenset({"table", "thead", "tbody", "tfoot", "tr"}),
    "th": frozenset({"table", "thead", "tbody", "tfoot", "tr"}),
}
"""Part → what it can stand in, other parts put in between where needed. Elsewhere it is a plain block, or nothing."""
VANISHING = frozenset({"thead", "tbody", "tfoot", "tr"})
"""Outside a table only what they hold is left of them."""
EAGER = frozenset({"li", "td", "th"})
"""Opened even when nothing is in them."""


class Block:
    """One block of the output; the same block may be opened more than once when others interrupt it."""

    __slots__ = ("attributes", "depth", "is_leaf", "latest", "name", "parent", "started")

    def __init__(self, name: str, attributes: str, parent: Block | None) -> None:
        self.name = name
        self.attributes = attributes
        self.parent = parent
        self.depth: int = parent.depth + 1 if parent else 0
        self.is_leaf = name in LEAF_ELEMENTS
        """Holds no blocks."""
        self.latest: Block | None = None
        self.started = False
