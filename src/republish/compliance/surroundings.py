"""Which part of a published page an element opens: what its tag, its role and its names say.

The names by which comments and teasers are known are those of the evidence.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from republish import _html
from republish._data_files import data_table

Part: TypeAlias = Literal["article", "aside", "byline", "frame", "fold", "label"]
"""What holds the text; what readers say, what leads elsewhere; who wrote it; the site's foot, head and margin; what readers have to open, and by what."""

PARTS: tuple[Part, ...] = ("article", "aside", "byline", "frame", "fold", "label")
_TAGS: dict[str, Part] = {
    "article": "article",
    "main": "article",
    "nav": "aside",
    "footer": "frame",
    "aside": "frame",
    "summary": "label",
    "button": "label",
}
_ROLES: dict[str, Part] = {"main": "article", "navigation": "aside", "contentinfo": "frame", "complementary": "frame"}
_NAMED: tuple[tuple[Part, str], ...] = (("aside", "asides"), ("byline", "bylines"))
_WHOLES = frozenset({"html", "body", "main"})
"""Elements whose names tell of the whole page: "related-posts-on", "author-mara"."""
_STATE = re.compile(r"(?:^|(?<=\s))(?:has|no|with|without|is|not|tag|category)[-_]\S*|(?<!\S)\S*-(?:open|closed)\b\S*")


def parts_of(element: _html.Element) -> frozenset[Part]:
    """The parts of the page that an element opens by itself; those around it are not looked at."""
    found = {_TAGS.get(element.tag), _ROLES.get(element.get("role") or "")}
    if element.get("rel") == "author" or element.get("itemprop") == "author":
        found.add("byline")
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower().strip()
    if names and element.tag not in _WHOLES:
        found.update(_named(names))
    return frozenset(part for part in found if part)


@cache
def _patterns() -> tuple[tuple[Part, re.Pattern[str]], ...]:
    """Names are compared whole, with what themes put before and after them."""
    zones = data_table("evidence.toml")["zone"]
    tables = {"asides": (*zones["comments"], *zones["related"], *zones["listing"])}
    tables["bylines"] = tuple(data_table("compliance.toml")["byline"]["names"])
    return tuple(
        (part, re.compile(rf"(?:^|[\s_-])(?:{'|'.join(tables[name])})(?=$|[\s_-]|\d)")) for part, name in _NAMED
    )


@lru_cache(maxsize=4096)
def _named(names: str) -> frozenset[Part]:
    """Names that tell a state or a topic ("has-comments", "no-related") say nothing."""
    told = _STATE.sub("", names)
    return frozenset(part for part, pattern in _patterns() if pattern.search(told))
