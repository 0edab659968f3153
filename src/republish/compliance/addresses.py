"""Addresses of one and the same page, compared as people would: what a link is tagged with makes no difference."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import parse_qsl, urlencode, urlsplit

from republish.model import Package

_SUBDOMAIN = re.compile(r"^(?:www|m|amp)\.")
_TAGS = re.compile(r"^(?:utm_\w+|ref|referrer|source|fbclid|gclid|mc_[ce]id|amp|output)$", re.I)
"""Names in a query by which visits are counted."""


def place_of(url: str) -> str:
    """Host and path of an address, with what of its query tells pages apart; empty for what is no web address."""
    try:
        parts = urlsplit(url.strip())
        host = parts.hostname or ""
    except ValueError:
        return ""
    if parts.scheme not in ("http", "https") or not host:
        return ""
    told = [(name, value) for name, value in parse_qsl(parts.query) if not _TAGS.match(name)]
    path = parts.path.rstrip("/").removesuffix("/amp")
    return f"{_SUBDOMAIN.sub('', host.lower())}{path}" + (f"?{urlencode(told)}" if told else "")


def leads_to(url: str, places: Iterable[str]) -> bool:
    """Whether an address is that of one of some places."""
    place = place_of(url)
    return bool(place) and place in places


def places_of_original(package: Package) -> frozenset[str]:
    """Where the original is to be found: its own address and those that it was fetched by."""
    page = package.page
    known = (package.article.url, page.url, page.url_served, *page.redirects)
    return frozenset(filter(None, map(place_of, known)))
