"""The address of a picture, and the one that stands in it where another server fetches, resizes or converts the picture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urljoin, urlsplit

from republish._addresses import carried
from republish._uncompiled import Uncompiled

_PROXIED = Uncompiled(r"https?://[^/?#]+/(?:[^?#.]*/)?((?:[a-z\d-]+\.)+[a-z]{2,12}/.+)", re.I)
_ASKED = frozenset({"url", "src", "image", "img", "file"})
"""What services that resize pictures call the address of one in their query: "/_next/image?url=%2Freef.jpg"."""


def addresses_in(url: str) -> Iterator[str]:
    """A picture's address, and the one that it holds."""
    return filter(None, (url, carried(url), _by_way_of(url), asked_for(url)))


def _by_way_of(url: str) -> str:
    """The address that another server's has behind its own, without a scheme, as Jetpack's does."""
    found = _PROXIED.match(url)
    return f"https://{found[1]}" if found else ""


def asked_for(url: str) -> str:
    """The address that stands in another one's query, absolute where that is; empty where none does."""
    try:
        pairs = parse_qsl(urlsplit(url).query)
        return next((urljoin(url, value) for name, value in pairs if name.lower() in _ASKED and "/" in value), "")
    except ValueError:
        return ""
