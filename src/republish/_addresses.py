"""Links made absolute; most need no parsing. The addresses that stand inside others, and which are those of one page."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

_UNUSUAL = re.compile(r"[;\[\]\\]|\?#")
"""What `urljoin` looks at twice."""
_ARCHIVE = re.compile(r"^https?://web\.archive\.org/web/\d{4,14}[a-z_]*/(.+)$", re.I)
_SUBDOMAIN = re.compile(r"^(?:www|m|amp)\.")
_TAGS = re.compile(r"^(?:utm_\w+|ref|referrer|source|fbclid|gclid|mc_[ce]id|amp|output)$", re.I)
"""Names in a query by which visits are counted."""


def joined(base: str, link: str) -> str:
    """`urljoin` of a stripped link; raises ValueError as it does."""
    if link.isascii() and link.isprintable() and not _UNUSUAL.search(link):
        if link.startswith(("https://", "http://")):
            if link[-1] not in "?#" and link.partition("://")[2][:1].isalnum():
                return link
        elif link[:1] == "/" and link[1:2] != "/" and "/." not in link and link[-1] not in "?#":
            site = _site(base)
            if site:
                return site + link
        elif link[:1] == "#" and len(link) > 1:
            return _page(base) + link
    return urljoin(base, link)


@lru_cache(maxsize=256)
def _site(base: str) -> str:
    """Scheme and host of a web address; empty where joining it is not plain."""
    try:
        parts = urlsplit(base)
    except ValueError:
        return ""
    plain = base.startswith(("https://", "http://")) and base.isascii() and base.isprintable()
    return f"{parts.scheme}://{parts.netloc}" if plain and parts.netloc else ""


@lru_cache(maxsize=256)
def _page(base: str) -> str:
    """What a link to a place on the page itself is put behind."""
    return urljoin(base, "#a").removesuffix("#a")


def unwrapped(url: str) -> str:
    """The address inside an address of the Internet Archive."""
    found = _ARCHIVE.match(url) if "web.archive.org" in url else None
    if not found:
        return url
    return found[1] if "://" in found[1] else f"http://{found[1]}"


def place_of(url: str) -> str:
    """Host and path of an address, with what of its query tells pages apart; empty for what is no web address.

    What a link is tagged with, its scheme, "www." and the like make no difference, as people would say.
    """
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
