"""Names of elements that may be something else than their tags say: most are told by one glance that they are not."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from republish._hidden import is_spoken
from republish.extraction.tree.embeds import may_unfold
from republish.extraction.tree.notes import may_pop_up
from republish.extraction.tree.twins import TWIN_HINTS, may_be_twin
from republish.extraction.tree.unfolding import names_a_toggle
from republish.extraction.tree.windows import may_be_window
from republish.extraction.words.boxes.vocabulary import navigates
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.patterns import any_word

TELLING: tuple[tuple[Callable[[str], bool], tuple[str, ...]], ...] = (
    (may_pop_up, ("tooltip", "tool-tip", "popover", "pop-over", "joyride", "joy-ride")),
    (names_a_toggle, ("button", "accordi", "akkordeon", "faq", "question", "collaps", "toggle", "expand")),
    (may_be_twin, TWIN_HINTS),
    (may_be_window, ("dialog",)),
    (
        navigates,
        (
            *("nav", "menu", "dropdown", "drop-down", "breadcrumb", "pagination", "pager", "footer", "masthead"),
            *("siteheader", "site-header", "topbar", "top-bar"),
        ),
    ),
)
"""What names tell, with parts of which one is in whatever tells it, in lower case."""
_GLANCE = re.compile(any_word([part for _, parts in TELLING for part in parts]))
"""Costs a tenth of what the patterns behind it do, which disregard case and look for whole words."""


_LEVEL = re.compile(r"h(?<!\Sh)[1-6](?!\S)")
"""A class for what looks like a heading of that level; looked for by its letter."""


@lru_cache(maxsize=16384)
def tells_more(names: str) -> bool:
    """An element of such names may be something else than its tag says."""
    if "heading" in names or _LEVEL.search(names) is not None or may_unfold(names) or is_spoken(names):
        return True
    folded = names.lower()
    if _GLANCE.search(folded) is None:
        return False
    return any(tells(names) for tells, parts in TELLING if holds_one(folded, parts))
