"""Boxes that speak of something else than the text they stand in: advertisements, and what the site offers besides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Any, Literal, TypeAlias

from republish.evidence.phrases import drop_states, phrases, tokens
from republish.evidence.scopes import Reading
from republish.evidence.surroundings import short_text
from republish.evidence.zones import has_long_paragraphs, zone_named

Element: TypeAlias = Any
Kind: TypeAlias = Literal["advert", "offer"]

_LABEL = 40
_CLIMBS = 12
_PAGES = frozenset(["body", "html", "main", "article"])
_SEVERAL = 3
"""So many long paragraphs make a text."""
_OWN: tuple[str | None, ...] = ("republish", "end")
"""Boxes of the text itself, whatever they stand in."""


def beside_offers(reading: Reading, block: Element) -> Reading:
    """What a licence is of, once it is known in what it stands.

    An advertiser's is never the page's. In a box on a newsletter, a podcast or a book the site may speak of itself: what it says
    of the site's content holds, "this text" is a doubt, and a licence alone is that of what is offered.
    """
    if reading.scope not in ("article", "site", "unclear"):
        return reading
    kind = _kind_of(block)
    if kind is None or (kind == "offer" and reading.scope == "site" and reading.explicit and not reading.pointing):
        return reading
    doubted = kind == "offer" and reading.explicit
    return replace(reading, scope="unclear" if doubted else "other-work", explicit=True)


def _kind_of(block: Element) -> Kind | None:
    """The kind of the nearest box that is called one, inside whatever holds the text."""
    for box in islice(_boxes(block), _CLIMBS):
        kind = _called(_names(box))
        if kind is None and box is not block and _is_labelled(box):
            kind = "advert"
        if kind != "advert" and zone_named(box) in _OWN:
            return None
        if kind:
            return None if _holds_a_text(box) else kind
    return None


def _boxes(block: Element) -> Iterator[Element]:
    for box in (block, *block.iterancestors()):
        if box.tag in _PAGES and (box.tag in ("body", "html") or _holds_a_text(box)):
            return
        yield box


def _names(box: Element) -> str:
    return f"{box.get('class') or ''} {box.get('id') or ''} {box.get('aria-label') or ''}"


@lru_cache(maxsize=2048)
def _called(names: str) -> Kind | None:
    known = drop_states(names.lower())
    if tokens("advert").search(known):
        return "advert"
    return "offer" if tokens("offer").search(known) else None


def _is_labelled(box: Element) -> bool:
    """Its first line says that it is an advertisement, and nothing else."""
    first = next(box.iterchildren("*"), None)
    line = short_text(first, _LABEL).lower() if first is not None else ""
    return bool(line) and phrases("hedge", "advert").fullmatch(line) is not None


def _holds_a_text(box: Element) -> bool:
    """A headline of the first order, an article or several long paragraphs stand in it."""
    inner = (found for found in box.iter("h1", "article", "main") if found is not box)
    if next(inner, None) is not None:
        return True
    return has_long_paragraphs(box, _SEVERAL)
