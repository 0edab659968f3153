"""How the words of a line are set, by its own marks and by what holds all of them in it: small, large, grey, slanted, in the middle.

Editors who write in a form with buttons for type set captions and headings so, and have no other way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TypeAlias

from republish._html import Element

_SMALLER = re.compile(
    r"font-size\s*:\s*(?:(?:xx?-)?small(?:er)?|(?:\d|1[0-3])(?:\.\d+)?px|(?:\d|10)(?:\.\d+)?pt|0?\.\d+r?em|\d\d(?:\.\d+)?%)(?![\w.%])",
    re.I,
)
_LARGER = re.compile(
    r"font-size\s*:\s*(?:(?:xxx?-|x-)?large(?:r)?|(?:1[89]|[2-6]\d)(?:\.\d+)?px|(?:1[4-9]|[2-4]\d)(?:\.\d+)?pt|(?:1\.[1-9]\d*|[23](?:\.\d+)?)r?em|(?:11[5-9]|1[2-9]\d|[23]\d\d)(?:\.\d+)?%)(?![\w.%])",
    re.I,
)
_GREY = re.compile(
    r"(?<![\w-])color\s*:\s*(?:#([5-9ab])\1\1(?!\w)|#([5-9ab][\da-f])\2\2|(?:dark|dim)?gr[ae]y(?!\w)|"
    r"rgb\(\s*([89]\d|1[0-8]\d)\s*,\s*\3\s*,\s*\3\s*\))",
    re.I,
)
_CENTRED = re.compile(r"text-align\s*:\s*center", re.I)
_SLANTED = re.compile(r"font-style\s*:\s*italic", re.I)
_UNDERLINED = re.compile(r"text-decoration(?:-line)?\s*:\s*underline", re.I)
_SIZES_BELOW, _SIZES_ABOVE = frozenset({"1", "2", "-1", "-2"}), frozenset({"4", "5", "6", "7", "+1", "+2", "+3"})
"""Of `font`, where 3 is the size of text (HTML, 15.3.4)."""
_SMALL_NAMES = re.compile(
    r"(?<![\w-])(?:(?:ql-size|text|sqsrte|font|has-x|has|is|size)-)?(?:x-)?(?:small|smaller|smallest|tiny|xs|sm)(?:-?(?:text|font|font-size|print))?(?![\w-])"
)
_LARGE_NAMES = re.compile(
    r"(?<![\w-])(?:ql-size-(?:large|huge)|text-[23]?xl|has-(?:x{1,2}-)?(?:large|huge)-font-size|sqsrte-large)(?![\w-])"
)
_GREY_NAMES = re.compile(
    r"(?<![\w-])(?:text-muted|text-gr[ae]y-[456]00|has-cyan-bluish-gray-color|block-color-gray)(?![\w-])"
)
_CENTRED_NAMES = re.compile(
    r"(?<![\w-])(?:(?:has-)?text-(?:align-)?center|ql-align-center|align-?center|center(?:ed)?|centre)(?![\w-])"
)
_SLANTED_NAMES = re.compile(r"(?<![\w-])italics?(?![\w-])")
_NO_NAMES = re.compile(r"(?!)")
"""What editors' programs and style sheets call letters and lines set so."""
_Tells: TypeAlias = Callable[[Element], object]


def _styled(pattern: re.Pattern[str], names: re.Pattern[str] = _NO_NAMES) -> _Tells:
    return lambda element: pattern.search(element.get("style") or "") or names.search(element.get("class") or "")


def _sized(tag: str, sizes: frozenset[str]) -> _Tells:
    return lambda element: element.tag == tag or (element.tag == "font" and element.get("size") in sizes)


_LOOKS: dict[str, tuple[_Tells, ...]] = {
    "small": (
        _sized("small", _SIZES_BELOW),
        lambda element: element.tag in ("sub", "sup"),
        _styled(_SMALLER, _SMALL_NAMES),
    ),
    "large": (_sized("big", _SIZES_ABOVE), _styled(_LARGER, _LARGE_NAMES)),
    "grey": (_styled(_GREY, _GREY_NAMES),),
    "centred": (
        lambda element: element.tag == "center" or (element.get("align") or "").lower() == "center",
        _styled(_CENTRED, _CENTRED_NAMES),
    ),
    "slanted": (lambda element: element.tag in ("em", "i"), _styled(_SLANTED, _SLANTED_NAMES)),
    "underlined": (lambda element: element.tag == "u", _styled(_UNDERLINED)),
}


def looks_of(element: Element) -> frozenset[str]:
    """How all of an element's words are set: "small", "large", "grey", "centred", "slanted", "underlined"."""
    return frozenset(
        look for part in _around_all(element) for look, ways in _LOOKS.items() if any(tells(part) for tells in ways)
    )


def _around_all(element: Element) -> Iterator[Element]:
    yield element
    while len(element) == 1 and not (element.text or "").strip() and not (element[0].tail or "").strip():
        element = element[0]
        yield element
