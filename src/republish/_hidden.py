"""What of a page nobody sees, as the classes and the style of an element say."""

from __future__ import annotations

import re
from functools import lru_cache

FOR_MACHINES = "rich-snippet-hidden"
_HIDDEN_NAMES = frozenset({"hidden", "hide", "is-hidden", "d-none", "invisible", "u-hidden", FOR_MACHINES})
_SHOWN_WIDE = re.compile(r":(?:block|flex|grid|inline)|d-(?:sm|md|lg|xl)-(?:block|flex|grid|inline)")
"""Hidden on narrow screens only."""
_SPOKEN = re.compile(
    r"(?:^|[\s_-])(?:(?<!not-)sr-?only|visually-?hidden|screen-?reader(?:s?-?(?:text|only))?|element-invisible|off-?screen|"
    r"assistive-?text|(?:show|visible)-for-(?:sr|screen-?readers?)|hidden-accessible|hide-?visually|a11y-(?:hidden|text|only))(?=$|[\s_-])"
)
_SPOKEN_HINTS = ("sr", "hid", "screen", "visib", "assist", "a11y")
"""One of them is in whatever the pattern finds."""
_SEEN_TOO = re.compile(r"(?<!focus:)(?<!active:)not-sr-only", re.I)
_CAMEL = re.compile(r"([a-z0-9])([A-Z])")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_CUT_TO_NOTHING = re.compile(
    r"clip\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]*){4}\)|clip-path\s*:\s*inset\(\s*(?:50|100)%\s*\)", re.I
)


@lru_cache(maxsize=4096)
def is_spoken(names: str) -> bool:
    """A class of what only screen readers get, as the well-known style sheets and systems name it."""
    folded = names.lower()
    if not any(hint in folded for hint in _SPOKEN_HINTS):
        return False
    parted = folded if folded == names else _CAMEL.sub(r"\1-\2", names).lower()
    return _SPOKEN.search(parted) is not None and _SEEN_TOO.search(names) is None


@lru_cache(maxsize=8192)
def names_hidden(names: str) -> bool:
    """A class of what nobody sees, however wide the screen is."""
    hidden = not _HIDDEN_NAMES.isdisjoint(names.lower().split()) and _SHOWN_WIDE.search(names) is None
    return hidden or is_spoken(names)


@lru_cache(maxsize=4096)
def hidden_style(style: str) -> bool:
    """What has it is not shown."""
    return _HIDDEN_STYLE.search(style) is not None


@lru_cache(maxsize=4096)
def is_spoken_style(style: str) -> bool:
    """A style that cuts an element to nothing, so that only screen readers get its words."""
    return "clip" in style and "absolute" in style and _CUT_TO_NOTHING.search(style) is not None
