"""A page's runs by what many rules look for first, noted once: a rule is done at once where the page has nothing of the kind."""

from __future__ import annotations

from collections.abc import Sequence

from republish._text import COLONS
from republish.extraction.surveying.survey import ASIDE, CODE, FOOTER, GROUP, TABLE, WHOLE
from republish.extraction.tree.leaves import Leaf

_APART = ASIDE | FOOTER
_BOXED = GROUP | WHOLE | CODE | _APART
_BRACKETS = ("(", "[")
_CELLS = frozenset({"td", "th"})
_SHORT, _WHOLE = 60, 0.9


class Runs:
    """Lists of runs in document order, by what the rules of the judgement leave as it is."""

    __slots__ = (
        *("aside", "buttons", "cells", "colons", "counted", "hidden", "in_code", "in_tables"),
        *("linked", "listed", "numbered", "pictured", "plain", "short", "signs", "whole", "woven"),
    )

    def __init__(self, leaves: Sequence[Leaf]) -> None:
        self.linked = [leaf for leaf in leaves if leaf.links]
        """What links somewhere."""
        self.pictured = [leaf for leaf in leaves if leaf.pictures]
        self.short = [leaf for leaf in leaves if 0 < len(leaf.text) <= _SHORT]
        """Words in one line of no more than sixty letters."""
        self.numbered = [leaf for leaf in self.short if any(map(str.isdigit, leaf.text))]
        """Those with a digit."""
        self.buttons = [leaf for leaf in self.short if leaf.links and leaf.linked >= _WHOLE * len(leaf.text)]
        """Those of which nearly all is a link."""
        self.colons = [leaf for leaf in leaves if leaf.text[-1:] in COLONS]
        """What ends with a colon."""
        self.signs = [leaf for leaf in leaves if leaf.text and not ("A" <= leaf.text < "[" or "a" <= leaf.text < "{")]
        """What begins with anything but a letter from A to Z."""
        self.counted = [
            leaf
            for leaf in self.signs
            if leaf.text[0].isdigit() or (leaf.text[0] in _BRACKETS and leaf.text[1:2].isdigit())
        ]
        """What begins with a number, in brackets perhaps."""
        self.woven = {leaf for leaf in leaves if leaf.node.items[0].__class__ is not str or len(leaf.node.items) > 1}
        """What has elements in its line; all others are one piece of text."""
        self.hidden = [leaf for leaf in leaves if leaf.node.hidden]
        self.cells = [leaf for leaf in leaves if leaf.node.tag in _CELLS]
        """Cells of rows: no rule makes one of anything else."""
        boxed = [leaf for leaf in leaves if leaf.node.places & _BOXED]
        self.listed = [leaf for leaf in boxed if leaf.node.places & GROUP and leaf.text]
        """Words in lists and tables."""
        self.plain = [
            leaf
            for leaf in leaves
            if leaf.text and not ((node := leaf.node).places & GROUP or node.hidden or node.negatives or node.card)
        ]
        """Words in none, nor in a box that is set apart."""
        self.in_tables = [leaf for leaf in boxed if leaf.node.places & TABLE]
        self.whole = [leaf for leaf in boxed if leaf.node.places & WHOLE]
        """What stands in quotations, and what a click unfolds."""
        self.in_code = [leaf for leaf in boxed if leaf.node.places & CODE and leaf.text]
        self.aside = [leaf for leaf in boxed if leaf.node.places & _APART]
        """What stands in an `aside` or a `footer`."""
