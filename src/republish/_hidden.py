"""What of a page nobody sees, as the classes and the style of an element say.

An opacity of nothing is not counted: many pages begin with it and are faded in.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice
from typing import Any

from republish._uncompiled import Uncompiled

FOR_MACHINES = "rich-snippet-hidden"
INSTEAD = frozenset({"audio", "canvas", "datalist", "iframe", "noembed", "noframes", "object", "video"})
"""What stands in them is for programs that cannot show the thing itself, or for a list that a field offers (HTML, "fallback content")."""
_HIDDEN_NAMES = frozenset({"hidden", "hide", "is-hidden", "d-none", "invisible", "u-hidden", FOR_MACHINES})
_SHOWN_WIDE = Uncompiled(r":(?:block|flex|grid|inline)|d-(?:sm|md|lg|xl)-(?:block|flex|grid|inline)")
"""Hidden on narrow screens only."""
_SPOKEN = re.compile(
    r"(?:^|[\s_-])(?:(?<!not-)sr-?only|visually-?hidden|screen-?reader(?:s?-?(?:text|only))?|element-invisible|off-?screen|"
    r"assistive-?text|(?:show|visible)-for-(?:sr|screen-?readers?)|hidden-accessible|hide-?visually|a11y-(?:hidden|text|only))(?=$|[\s_-])"
)
_SPOKEN_HINTS = ("sr", "hid", "screen", "visib", "assist", "a11y")
"""One of them is in whatever the pattern finds."""
_SEEN_TOO = re.compile(r"(?<!focus:)(?<!active:)not-sr-only", re.I)
_CAMEL = Uncompiled(r"([a-z0-9])([A-Z])")
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)", re.I)
_CUT_TO_NOTHING = Uncompiled(
    r"clip\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]*){4}\)|clip-path\s*:\s*inset\(\s*(?:50|100)%\s*\)", re.I
)
_NOT_TOLD = re.compile(r"\s+|!important")
_NOTHING = r"0(?:\.0+)?(?:[a-z]+|%)?"
_OFF_PAGE = r"-(?:\d{4}|999|\d{3,}(?:em|vw|%))"
_UNREADABLE = Uncompiled(
    rf"(?=.*;position:(?:absolute|fixed);).*;(?:(?:left|right|top):{_OFF_PAGE}|clip:rect\((?:[01](?:px)?,?){{4}}\))"
    rf"|(?=.*;overflow(?:-y)?:(?:hidden|clip);).*;(?:max-)?(?:height|width):(?:{_NOTHING}|1px);"
    rf"|.*;(?:text-indent:{_OFF_PAGE}|clip-path:inset\((?:50|100)%\))"
)
"""Moved off the page, cut to nothing."""
_TINY = re.compile(rf";font-size:(?:{_NOTHING}|(?:1|0?\.\d+)px);")
_COLOR = re.compile(r";color:([^;]+);")
_GROUND = re.compile(r";background(?:-color)?:([^;]+);")
_COLORS = {"white": "#ffffff", "black": "#000000", "rgb(255,255,255)": "#ffffff", "rgb(0,0,0)": "#000000"}
_NO_COLORS = frozenset({"transparent", "rgba(0,0,0,0)", "#0000", "#00000000"})
_IN_LINE = frozenset(
    {"a", "abbr", "b", "cite", "em", "font", "i", "mark", "small", "span", "strong", "sub", "sup", "u"}
)
_SHOWN = ("img", "amp-img", "picture", "svg", "video", "iframe")
"""What is seen whatever size and colour its letters have."""
_BEGINNING = 50
"""Elements in a box that are looked at for a size or a colour of theirs."""
_MAKES_BOX = Uncompiled(r";(?:position:(?:absolute|fixed)|display:(?:inline-)?block|float:(?:left|right))")


@lru_cache(maxsize=4096)
def is_spoken(names: str) -> bool:
    """A class of what only screen readers get, as the well-known style sheets and systems name it."""
    folded = names.lower()
    if not any(map(folded.__contains__, _SPOKEN_HINTS)):
        return False
    parted = folded if folded == names else _CAMEL.sub(r"\1-\2", names).lower()
    return _SPOKEN.search(parted) is not None and _SEEN_TOO.search(names) is None


@lru_cache(maxsize=8192)
def names_hidden(names: str) -> bool:
    """A class of what nobody sees, however wide the screen is."""
    hidden = not _HIDDEN_NAMES.isdisjoint(names.lower().split()) and _SHOWN_WIDE.search(names) is None
    return hidden or is_spoken(names)


def is_only_hidden(names: str) -> bool:
    """All classes say that nobody sees it, and none what it is."""
    return names_hidden(names) and _HIDDEN_NAMES.issuperset(names.lower().split())


@lru_cache(maxsize=4096)
def hidden_style(style: str) -> bool:
    """What has it is not shown."""
    return _HIDDEN_STYLE.search(style) is not None


@lru_cache(maxsize=4096)
def is_spoken_style(style: str) -> bool:
    """A style that cuts an element to nothing, so that only screen readers get its words."""
    return "clip" in style and "absolute" in style and _CUT_TO_NOTHING.search(style) is not None


@lru_cache(maxsize=4096)
def in_one_line(style: str) -> str:
    """A style in small letters without blanks, each declaration between semicolons."""
    return f";{_NOT_TOLD.sub('', style.lower())};"


def is_off_page(style: str) -> bool:
    """A style in one line that moves its element off the page, or cuts it to nothing."""
    return _UNREADABLE.match(style) is not None


@lru_cache(maxsize=4096)
def _why_unreadable(style: str) -> str | None:
    """What is to be set again for a style's words to be read: nothing helps where that is empty. None where they are."""
    declared = in_one_line(style)
    if _UNREADABLE.match(declared):
        return ""
    if _TINY.search(declared):
        return "font-size:"
    return ";color:" if _has_no_color(declared) else None


def is_unreadable(element: Any, style: str) -> bool:
    """Off the page, too small, or of the colour of its ground; what stands in it may have a size and a colour of its own."""
    again = _why_unreadable(style)
    return again is not None and not (again and _is_set_again(element, again))


def has_no_letters(element: Any, style: str) -> bool:
    """Its words are too small or of the colour of their ground, and nothing that it begins with may give them another size or colour."""
    again = _why_unreadable(style)
    if not again:
        return False
    inner = islice(element.iterdescendants("*"), _BEGINNING)
    return not any(piece.get("class") or again in in_one_line(piece.get("style") or "") for piece in inner)


@lru_cache(maxsize=4096)
def may_hide(style: str) -> bool:
    """Whether it hides anything that has it: most styles do not."""
    return hidden_style(style) or ("padding" not in style and _why_unreadable(style) is not None)


def is_unseen(element: Any, style: str) -> bool:
    """Nobody sees what has such a style of its own; classes of what stands in it may give that a size and a colour.

    Letters without these hide no picture: those of Next.js have no colour. A box without a height holds its picture in its padding, and what stands in a line has no height to lose.
    """
    if not may_hide(style):
        return False
    again = _why_unreadable(style)
    if again is None or hidden_style(style):
        return True
    if again:
        shows = any(inner.get("class") for inner in element.iterdescendants("*"))
        return not (shows or _is_set_again(element, again) or next(element.iter(*_SHOWN), None) is not None)
    return element.tag not in _IN_LINE or _MAKES_BOX.search(in_one_line(style)) is not None


def _has_no_color(declared: str) -> bool:
    color, ground = _COLOR.search(declared), _GROUND.search(declared)
    if color is None:
        return False
    if color[1] in _NO_COLORS:
        return "background-clip:text" not in declared
    told = _in_six(color[1])
    return ground is not None and told.startswith(("#", "rgb", "hsl")) and told == _in_six(ground[1])


def _in_six(color: str) -> str:
    """White and black, and each colour in three figures, in six."""
    if re.fullmatch("#[0-9a-f]{3}", color):
        return "#" + "".join(2 * figure for figure in color[1:])
    return _COLORS.get(color, color)


def _is_set_again(element: Any, name: str) -> bool:
    return any(name in in_one_line(inner.get("style") or "") for inner in element.iterdescendants("*"))
