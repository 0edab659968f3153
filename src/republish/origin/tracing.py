"""One answer out of all signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from republish._html import Document
from republish.model import Origin, Page, Profile
from republish.origin.identity import host_of, identify, letters
from republish.origin.lines import attributed
from republish.origin.signs import canonical, counted, declared, feed_source


def trace(document: Document, page: Page, profile: Profile | None = None) -> Origin | None:
    """The true original, when the page is itself a republication; None when nothing says so.

    The most telling sign names it: an attribution line, then a counter, what the head declares, a canonical address at
    another publisher, the feed's `<source>`. What that sign leaves open, the others fill in.
    """
    identity = identify(document)
    signs = [
        *attributed(document, identity),
        *counted(document, identity, profile),
        *declared(document, identity),
        *canonical(document, identity),
        *feed_source(page, identity),
    ]
    return _completed(signs[0], signs[1:]) if signs else None


def _completed(first: Origin, others: Sequence[Origin]) -> Origin:
    """The first sign, with the address and the licence of others that speak of the same publisher."""
    alike = [sign for sign in others if _same_publisher(first, sign)]
    url = first.url or next((sign.url for sign in alike if sign.url), None)
    tool = first.license or next((sign.license for sign in alike if sign.license), None)
    return replace(first, url=url, license=tool)


def _same_publisher(one: Origin, other: Origin) -> bool:
    name, host = letters(one.publisher or ""), host_of(other.url or "")
    return bool(name) and (
        name == letters(other.publisher or "") or name in letters(host) or letters(host.removeprefix("www.")) == name
    )
