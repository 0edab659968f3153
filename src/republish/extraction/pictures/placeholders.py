"""Files that stand where a script will put the picture, as their names say: a photograph of an empty house is none."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.lowered import holds_one

_HINTS = (
    "place",
    "blank",
    "spacer",
    "pixel",
    "1x1",
    "transparent",
    "lazy",
    "load",
    "empty",
    "grey",
    "gray",
    "fallback",
    "spaceball",
    "blur",
)
"""One of them is in every such name."""
_FILE = re.compile(r"([^/]{1,80})\.(?:gif|png|svg|jpe?g|webp)(?:$|[?#])")
_ALWAYS = re.compile(r"(?:^|[^a-z])(?:place-?_?holders?|spacer|lazy-?_?load(?:ing|er)?)(?:image|img|box|gif)?(?![a-z])")
"""No picture of anything is called so, whatever else its name says."""
_ELSEWHERE = re.compile(r"/place-?_?holders?/|(?<![a-z])blur[:=(]0*(?:[1-9]|\.\d)|,blur_[1-9]")
"""A folder of such files; what an address asks a program for that makes pictures unsharp, as backdrops and previews are."""
_SAID = "blank|spaceball|pixel|1x1|transparent|trans|load(?:er|ers|ing)|empty|gr[ea]y|fallback"
_BESIDE = (
    "image|img|picture|pic|photo|box|bg|background|gif|png|svg|large|small|medium|thumb|thumbnail|wide|tall|icon|spinner|indicator|"
    r"animation|index|video|audio|default|square|horizontal|vertical|landscape|portrait|article|sprite|white|black|light|dark|\d++(?:x\d++)?"
)
"""What such a name says besides."""
_WORD = Uncompiled(rf"(?:{_SAID}|{_BESIDE})+|[a-z]{{1,2}}|[0-9a-f]{{6,32}}")
_PARTS = re.compile(r"[^a-z0-9]+")


def is_placeholder(link: str) -> bool:
    """It stands where a script will put the picture: no address of a file, or that of one whose name says nothing else.

    So does what an address asks for unsharp.
    """
    if link.startswith(("data:", "about:", "blob:", "javascript:", "#", ":")) or "{" in link or not link.strip("/"):
        return True
    folded = link.lower()
    return holds_one(folded, _HINTS) and _says_so(folded)


@lru_cache(maxsize=1024)
def _says_so(link: str) -> bool:
    if _ELSEWHERE.search(link):
        return True
    found = _FILE.search(link)
    if found is None:
        return False
    parts = [part for part in _PARTS.split(found[1]) if part]
    if _ALWAYS.search(found[1]):
        return True
    return any(holds_one(part, _HINTS) for part in parts) and all(map(_WORD.fullmatch, parts))
