"""What stands between an article's title and the names of section and site, and the parts that it parts."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.personal_names import key

TITLE_SEPARATOR = re.compile(
    r"\s+[|\-–—·•»›:«/~‹<>*⋆⋅●■―−¦→←∙‖]+\s+|\s*[|｜»ㅣ]\s*|\s+::\s+|--|(?<=[^\x00-\u0dff\uffdd-\U0010ffff])_+(?=\w)"
)
"""What stands between a title and the site's name; behind the signs of far scripts a low stroke without a blank too.

A wide class of signs compiles many times faster as all but the others.
"""
BRACKETED = Uncompiled(r"\s\[([^\[\]]{2,60})\]$")
"""A name in brackets at the end, as DokuWiki puts its own behind a page's."""
MAY_SEPARATE = re.compile(r"[_|\-–—·•»›:«/~‹<>*⋆⋅●■―−¦→←∙‖｜ㅣ]")


@lru_cache(maxsize=64)
def pieces_of(title: str) -> tuple[str, ...]:
    """What stands between the strokes of a title: the headline, then the site's name as a rule."""
    return tuple(TITLE_SEPARATOR.split(title)) if MAY_SEPARATE.search(title) else (title,)


def endings_of(title: str) -> list[str]:
    """What stands behind each of its strokes: "Coast | The wall – again" ends in "The wall – again" and in "again"."""
    cuts = TITLE_SEPARATOR.finditer(title) if MAY_SEPARATE.search(title) else ()
    return [title[cut.end() :] for cut in cuts]


def beginnings_of(title: str) -> list[str]:
    """What stands before each of its strokes: "The wall – again | Harbour Post" begins with "The wall" and "The wall – again"."""
    cuts = TITLE_SEPARATOR.finditer(title) if MAY_SEPARATE.search(title) else ()
    return [title[: cut.start()] for cut in cuts]


@lru_cache(maxsize=64)
def parts_of(stated: str) -> tuple[str, ...]:
    """The same, as `key` has it."""
    return tuple(map(key, pieces_of(stated)))
