"""Addresses as links on a page state them: which host they lead to, and whether that is the page's own."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import SplitResult, urlsplit

from republish._addresses import unwrapped
from republish._html import absolute

_HOMES = frozenset({"", "/", "/index.html", "/index.htm", "/index.php"})
_STROKES_OF_HOME = 3


def is_home(url: str) -> bool:
    """The address of a host's first page, and of no other: behind scheme and host it has one stroke at most."""
    if url.count("/") > _STROKES_OF_HOME and "#" not in url and "web.archive.org" not in url:
        return False
    parts = split_url(url)
    return parts.path in _HOMES and not parts.query


def leads_home(href: str, base: str) -> bool:
    """The link leads to the first page of the page's own site."""
    url = absolute(href, base) if href else None
    return url is not None and is_home(url) and site_of(url) == site_of(base)


def split_url(url: str) -> SplitResult:
    """The parts of an address, of the archived one where it leads to a copy in the Internet Archive; all empty when it is none."""
    try:
        return urlsplit(unwrapped(url))
    except ValueError:
        return urlsplit("")


def site_of(url: str) -> str:
    """The host of an address, with its port, without "www."; empty where it has none."""
    return split_url(url).netloc.casefold().removeprefix("www.")


@lru_cache(maxsize=512)
def is_on_site(address: str, host: str) -> bool:
    """An address of that host, of a part of it or of what it is a part of; or one without a host, which is the page's own."""
    there = site_of(address)
    return not there or (bool(host) and (there.endswith(host) or host.endswith(there)))


@lru_cache(maxsize=512)
def path_key(url: str) -> str:
    """Host and path for comparing addresses: no scheme, no www, no query, no final slash."""
    return site_of(url) + split_url(url).path.rstrip("/")
