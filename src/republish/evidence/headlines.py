"""Licences named in headlines, and in the links of menus, tag clouds and lists of articles, which lead to others."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, TypeAlias

from republish._text import fold
from republish.evidence.blocks import DEED, Anchor, Statement
from republish.evidence.phrases import first_cue, phrases, tokens

Element: TypeAlias = Any

_RELATIONS = frozenset(["tag", "prev", "next", "category", "bookmark"])
_LEVELS = 5
_PAGES = frozenset(["body", "html", "main", "article"])
_TITLES = frozenset(["h2", "h3", "h4", "h5", "h6"])
_WORD = re.compile(r"\w+")


def in_headline(statement: Statement) -> bool:
    """The licence is named in the page's own headline, or inside a link that leads to no licence but to other articles."""
    if statement.block.tag == "h1":
        return True
    cue = first_cue("license", statement.text.lower())
    link = cue and next((anchor for anchor in statement.anchors if _holds(anchor, cue)), None)
    if not link or link.licensing or DEED.search(link.url):
        return False
    if _RELATIONS.intersection((link.element.get("rel") or "").lower().split()) or _listed(link.element):
        return True
    if statement.block.tag in _TITLES and _words(link) == statement.text.lower():
        return True
    return _tells(_words(link))


def _holds(anchor: Anchor, cue: re.Match[str]) -> bool:
    if anchor.element.tag != "a" or anchor.badge:
        return False
    start = len(anchor.before)
    return start <= cue.start() and cue.end() <= start + 1 + len(_words(anchor))


def _words(anchor: Anchor) -> str:
    return fold("".join(anchor.element.itertext())).lower()


def _listed(link: Element) -> bool:
    """The link stands in a box of tags, topics, recent articles or neighbours."""
    for box in islice(link.iterancestors(), _LEVELS):
        if box.tag in _PAGES:
            return False
        if tokens("listing").search(f"{box.get('class') or ''} {box.get('id') or ''}".lower()):
            return True
    return False


def _tells(words: str) -> bool:
    """There is more in a link than a licence's name and words that grant it: a headline."""
    if any(phrases("subject", noun).search(words) for noun in ("this", "content", "own_site", "license_word")):
        return False
    return bool(_WORD.search(phrases("words", "license", "granting").sub(" ", words)))
