"""What of a published page its readers do not see, as an element's own tag, attributes and style say.

An opacity of nothing is not counted: many pages begin with it and are faded in.
"""

from __future__ import annotations

import re
from functools import lru_cache

from republish import _html
from republish._hidden import hidden_style, names_hidden

WHOLES = frozenset({"html", "body", "main", "article"})
"""Elements that hold more than a picture or a note, whatever a theme calls them; where they are hidden, a script shows them."""
_NOT_TOLD = re.compile(r"\s+|!important")
_NOTHING = r"0(?:\.0+)?(?:[a-z]+|%)?"
_OFF_PAGE = r"-(?:\d{4}|999|\d{3,}(?:em|vw|%))"
_UNREADABLE = re.compile(
    rf"(?=.*;position:(?:absolute|fixed);).*;(?:(?:left|right|top):{_OFF_PAGE}|clip:rect\((?:[01](?:px)?,?){{4}}\))"
    rf"|(?=.*;overflow(?:-y)?:(?:hidden|clip);).*;(?:max-)?(?:height|width):{_NOTHING};"
    rf"|.*;(?:text-indent:{_OFF_PAGE}|clip-path:inset\((?:50|100)%\))"
)
"""Moved off the page, cut to nothing."""
_TINY = re.compile(rf";font-size:(?:{_NOTHING}|(?:1|0?\.\d+)px);")
_COLOR = re.compile(r";color:([^;]+);")
_GROUND = re.compile(r";background(?:-color)?:([^;]+);")
_COLORS = {"white": "#ffffff", "black": "#000000", "rgb(255,255,255)": "#ffffff", "rgb(0,0,0)": "#000000"}
_NO_COLORS = frozenset({"transparent", "rgba(0,0,0,0)", "#0000", "#00000000"})


def is_hidden(element: _html.Element) -> bool:
    """Nobody sees it until something opens it, or ever."""
    if element.tag in WHOLES:
        return False
    if element.get("hidden") is not None or (element.tag == "dialog" and element.get("open") is None):
        return True
    names, style = element.get("class"), element.get("style")
    if names and names_hidden(names):
        return True
    return bool(style) and (hidden_style(style) or _is_unreadable(element, _declared(style)))


@lru_cache(maxsize=4096)
def _declared(style: str) -> str:
    """A style in small letters without blanks, each declaration between semicolons."""
    return f";{_NOT_TOLD.sub('', style.lower())};"


def _is_unreadable(element: _html.Element, declared: str) -> bool:
    """Off the page, too small, or of the colour of its ground; what stands in it may have a size and a colour of its own."""
    if _UNREADABLE.match(declared):
        return True
    if _TINY.search(declared):
        return not _is_set_again(element, "font-size:")
    return _has_no_color(declared) and not _is_set_again(element, ";color:")


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


def _is_set_again(element: _html.Element, name: str) -> bool:
    return any(name in _declared(inner.get("style") or "") for inner in element.iterdescendants("*"))
