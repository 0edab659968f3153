"""Pictures that stand twice side by side, each for screens of its own, as the classes of Bootstrap, Foundation, Tailwind and most themes say: the one for small screens goes."""

from __future__ import annotations

import re
from collections.abc import Set
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import classes_of, having, take_out, words_of

Element: TypeAlias = Any

_PLACES = ("img", "picture", "figure", "div", "span", "a", "p")
_ON_SMALL = re.compile(
    r"(?:(?:is|show|visible|only)-)?(?:on-|for-)?(?:mobile|phone|smartphone|handheld|small-screen)(?:-(?:only|visible|show|image|img|picture|version|view))?|"
    r"visible-xs(?:-block|-inline)?|show-for-small(?:-only)?|d-(?:sm|md|lg|xl)-none|(?:sm|md|lg|xl):hidden|hidden-(?:md|lg|desktop)(?:-up)?|"
    r"(?:hide|hidden)-(?:on-|for-)?(?:desktop|large|medium-up)"
)
_ON_LARGE = re.compile(
    r"(?:(?:is|show|visible|only)-)?(?:on-|for-)?desktop(?:-(?:only|visible|show|image|img|picture|version|view))?|hidden-xs(?:-down)?|"
    r"hide-for-small(?:-only)?|show-for-(?:medium|large)(?:-up)?|d-(?:sm|md|lg|xl)-(?:block|flex|inline(?:-block)?)|"
    r"(?:sm|md|lg|xl):(?:block|flex|inline(?:-block)?)|(?:hide|hidden)-(?:on-|for-)?(?:mobile|phone|small)"
)
_HINTS = (
    "mobile",
    "phone",
    "handheld",
    "small-screen",
    "visible-xs",
    "show-for-small",
    "-none",
    ":hidden",
    "hidden-",
    "hide-",
)
"""One of them is in each such name."""
_STATED = "//meta[@property = 'og:image']/@content"
_MOST, _INNER = 200, 40
"""Elements with such a class that are looked at, and elements in each."""


def show_for_screens(root: Element, classes: str, names: Set[str]) -> None:
    """Take out what shows small screens the picture beside it, given all classes of the page, and each of them."""
    hinted = (name for hint in _HINTS if hint in classes for name in names if hint in name)
    on_small = frozenset(filter(_ON_SMALL.fullmatch, hinted))
    named = filter(_pictures_in, having(on_small, root, *_PLACES)) if on_small else ()
    for small in list(islice(named, _MOST)):
        if any(_is_for_large(other, small) for other in _beside(small)) and not _is_stated(small, root):
            take_out(small)


def _is_stated(small: Element, root: Element) -> bool:
    """The page's data name its file, as the lead picture."""
    files = (one.get("src", "").rpartition("/")[2] for one in _pictures_in(small))
    stated = root.xpath(_STATED)
    return any(file and any(file in address for address in stated) for file in files)


def _beside(small: Element) -> list[Element]:
    near = (small.getprevious(), small.getnext())
    return [one for one in near if one is not None and one.tag == small.tag and not _is_named(one, _ON_SMALL)]


def _is_for_large(other: Element, small: Element) -> bool:
    """It shows one picture too, with the same words or none, and says that it is for large screens, or what the other says instead."""
    pictures, own = _pictures_in(other), _pictures_in(small)
    if len(pictures) != 1 or len(own) != 1 or words_of(other) != words_of(small):
        return False
    if small.tag != "figure" and words_of(small):
        return False  # A byline with its portrait is evidence of whose text it is, for whatever screen.
    said = own[0].get("alt") or ""
    return (_is_named(other, _ON_LARGE) and said in ("", pictures[0].get("alt") or "")) or (
        bool(said) and said == pictures[0].get("alt")
    )


def _is_named(element: Element, names: re.Pattern[str]) -> bool:
    return any(map(names.fullmatch, classes_of(element)))


def _pictures_in(element: Element) -> list[Element]:
    return [one for one in islice(element.iter(), _INNER) if one.tag in ("img", "amp-img")]
