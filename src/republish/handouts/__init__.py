"""The official republication text: where a publisher serves one, what it says, and whether it says what the page says."""

from __future__ import annotations

from collections.abc import Callable

from republish._html import Document, parse
from republish.handouts.comparison import WordDifference, same_words, with_bios
from republish.handouts.locating import HandoutLocation, locate, locate_in
from republish.handouts.marks import GENERIC
from republish.handouts.pixel import counter_form, has_other_counters
from republish.handouts.reading import HandoutText, read, read_document
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Page, Profile

__all__ = [
    "HandoutLocation",
    "HandoutText",
    "WordDifference",
    "counter_form",
    "find",
    "has_other_counters",
    "locate",
    "read",
    "read_document",
    "same_words",
    "with_bios",
]


def find(
    document: Document,
    page: Page,
    profile: Profile | None = None,
    fetch: Callable[[str], Page] | None = None,
    *,
    limits: Limits = DEFAULT_LIMITS,
) -> HandoutText | None:
    """The official text of a page: the one it holds, or the one on a page of its own where `fetch` may get it.

    None when the publisher serves none, when it is empty until scripts fill it, or when it would have to be fetched and
    `fetch` is None. Raises what `fetch` raises.
    """
    location = locate(document, page, profile) if fetch else locate_in(document, profile)
    if location is None:
        return None
    if location.url is None:
        return read_document(document, location.handout, limits=limits)
    if fetch is None:
        return None
    served = fetch(location.url)
    return _first(served, location, limits)


def _first(served: Page, location: HandoutLocation, limits: Limits) -> HandoutText | None:
    """The text as it was announced, else by the marks of known tools."""
    document = parse(served.html, served.url_served or served.url, limits)
    texts = (read_document(document, handout, limits=limits) for handout in (location.handout, *GENERIC))
    return next((text for text in texts if text), None)
