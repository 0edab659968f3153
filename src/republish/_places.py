"""Links to places on their own page, which browsers write out whole when a page is saved, and some systems always."""

from __future__ import annotations

from typing import Any, TypeAlias
from urllib.parse import urldefrag

Element: TypeAlias = Any


def shorten_own(root: Element, url: str, lowered: bytes) -> None:
    """Leave of each link to a place on the page at `url` the place alone, given the page's source in lower case.

    Where the page names another base, the place alone would lead there.
    """
    own = f"{urldefrag(url).url}#"
    if not _may_hold(lowered, own):
        return
    links = [link for link in root.iter("a") if (link.get("href") or "").startswith(own)]
    for link in links if links and b"<base" not in lowered else ():
        address = link.get("href")
        if len(address) > len(own):
            link.set("href", address[len(own) - 1 :])


def _may_hold(lowered: bytes, address: str) -> bool:
    """A source in lower case may hold an address: as it stands, unless a sign in it is written in several ways."""
    return "&" in address or address.encode("utf-8", "replace").lower() in lowered
