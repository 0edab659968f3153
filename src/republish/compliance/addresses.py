"""Where the original of a copy is to be found, and whether a link leads there."""

from __future__ import annotations

from collections.abc import Iterable

from republish._addresses import place_of
from republish.model import Package


def leads_to(url: str, places: Iterable[str]) -> bool:
    """Whether an address is that of one of some places."""
    place = place_of(url)
    return bool(place) and place in places


def places_of_original(package: Package) -> frozenset[str]:
    """Where the original is to be found: its own address and those that it was fetched by."""
    page = package.page
    known = (package.article.url, page.url, page.url_served, *page.redirects)
    return frozenset(filter(None, map(place_of, known)))
