"""What a desk set above and below a delivered text, and the fields that it worded: a second delivery lets them be.

What stands between the notices is the article's: there a second delivery puts the package's, and tells what went.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from republish import _html
from republish.delivery._former import listed, mostly_of
from republish.model import Package

FIELDS = ("title", "excerpt", "date")
"""What can stay as a post has it."""

_NOTICES = re.compile(r'<div class="republish-notices([^"]*)">')
_DIVISION = re.compile(r"<(/?)div\b[^>]*>", re.I)
_CARD = re.compile(r"\A<!--kg-card-begin: html-->\n|\n<!--kg-card-end: html-->\Z")
_BEFORE, _BEHIND = re.compile(r"<!-- wp:html -->\s*\Z"), re.compile(r"\s*<!-- /wp:html -->")


def around(html: str, marks: Sequence[str], package: Package) -> tuple[str, str]:
    """The markup above the byline and below the notices of a post in WordPress; none where an edge is not to be found.

    Where no byline stands above the text, nobody can tell what was set there from what was the article's.
    """
    notices = list(_NOTICES.finditer(html))
    marked = [found for found in notices if set(found[1].split()) & {*marks}]
    if len(marked) != 1:
        return "", ""
    first = notices[0] if notices[0] is not marked[0] else None
    above = _BEFORE.sub("", html[: first.start()]) if first else ""
    below = _BEHIND.sub("", html[_end(html, marked[0].start()) :], count=1)
    return _of_the_desk(above, package), _of_the_desk(below, package)


def _end(html: str, start: int) -> int:
    """Where the division that begins at `start` ends."""
    depth = 0
    for found in _DIVISION.finditer(html, start):
        depth += -1 if found[1] else 1
        if not depth:
            return found.end()
    return len(html)


def _of_the_desk(markup: str, package: Package) -> str:
    """Markup that somebody set there, and not the article's own text, which was moved."""
    return "" if mostly_of(package, markup) else markup.strip()


def in_document(document: str | None, html: str, package: Package) -> tuple[str, str] | None:
    """Ghost's document with other HTML in the card that holds the article, and the HTML that was in it.

    `document` is Lexical's JSON, `html` what Ghost's importer takes: between two comments that it takes off. None where the
    document has one card alone, or where which one holds the article is not sure.
    """
    try:
        known = json.loads(document or "")
        cards = known["root"]["children"]
        own = [card for card in cards if card.get("type") == "html" and mostly_of(package, card["html"])]
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
    if len(own) != 1 or len(cards) == 1:
        return None
    former, own[0]["html"] = own[0]["html"], _CARD.sub("", html)
    return json.dumps(known, ensure_ascii=False), former


def without(fields: Mapping[str, Any], keep: Sequence[str], names: Mapping[str, str]) -> dict[str, Any]:
    """A post's fields without those that are to stay; `names` says how the CMS calls them."""
    left = {names[name] for name in keep}
    return {key: value for key, value in fields.items() if key not in left}


def told(above: str, below: str) -> Iterator[str]:
    """Notes on what stays around the text."""
    for place, markup in (("above", above), ("below", below)):
        if lines := [line for line in _html.lines(markup).split("\n") if line.strip()]:
            yield f"What was set {place} the text stays: {listed(lines)}"
