"""Names of elements that may be something else than their tags say: most are told by one glance that they are not."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from republish.extraction.tree.embeds import may_unfold
from republish.extraction.tree.notes import may_pop_up
from republish.extraction.tree.twins import TWIN_HINTS, may_be_twin
from republish.extraction.tree.unfolding import names_a_toggle
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.vocabulary import is_spoken, navigates

TELLING: tuple[tuple[Callable[[str], bool], tuple[str, ...]], ...] = (
    (may_pop_up, ("tooltip", "tool-tip", "popover", "pop-over", "joyride", "joy-ride")),
    (names_a_toggle, ("button", "accordi", "akkordeon", "faq", "question", "collaps", "toggle", "expand")),
    (may_be_twin, TWIN_HINTS),
    (
        navigates,
        (
            *("nav", "menu", "dropdown", "drop-down", "breadcrumb", "pagination", "pager", "footer", "masthead"),
            *("siteheader", "site-header", "topbar", "top-bar"),
        ),
    ),
)
"""What names tell, with parts of which one is in whatever tells it, in lower case."""
_ANYWHERE = ("heading", "oltip", "ol-tip", "popov", "pop-ov", "joy")
_BEGINNING = re.compile(
    r"[^a-z](?:a(?:11y|ccordi|kkordeon|ssist)|breadcrumb|c(?:lamped|ollaps)|d(?:esktop|rop-?down)|e(?:lement|xpand)|"
    r"f(?:aq|b-|lourish|ooter)|hid|in(?:fogram|stagram)|large-?screen|m(?:asthead|enu|obile)|n(?:av|ot-sr)|off|"
    r"p(?:ag(?:er|ination)|hone)|question|rll-|s(?:creen|hort|how|ite-?header|mall-?screen|r|ub-?menu)|"
    r"t(?:ablet|oggle|op-?bar|runcate)|vis(?:ible|u))"
)
"""In small letters: one of these parts stands somewhere, or one of these words begins, or "button" ends, whatever is told.

Costs a quarter of what the patterns behind it do, which disregard case and look for whole words.
"""


@lru_cache(maxsize=16384)
def tells_more(names: str) -> bool:
    """An element of such names may be something else than its tag says."""
    folded = names.lower()
    if folded == names and names.isascii() and not _may_tell(names):
        return False
    if "heading" in names or may_unfold(names) or is_spoken(names):
        return True
    return any(tells(names) for tells, parts in TELLING if holds_one(folded, parts))


def _may_tell(names: str) -> bool:
    """Names without capitals and accents are worth a closer look."""
    return names.endswith("button") or holds_one(names, _ANYWHERE) or _BEGINNING.search(f" {names}") is not None
