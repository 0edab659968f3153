"""Mail addresses that Cloudflare writes as digits for a script to read: "[email protected]" stands where readers see one."""

from __future__ import annotations

from collections.abc import Set
from typing import Any

_PATH = "/cdn-cgi/l/email-protection"
_DIGITS = "data-cfemail"
_STAND_IN = "[email protected]"
_LINKS = f"descendant-or-self::a/@href[contains(., '{_PATH}')]/parent::a"
_FEWEST = 8
"""Digits of the shortest address, with those of the key before it."""


def show_mail(root: Any, lowered: bytes, data: Set[str]) -> None:
    """Put each address where the script would: into the words that stand for it, and into the link around them.

    The page's source in lower case and its attributes for scripts are given.
    """
    for link in root.xpath(_LINKS) if _PATH.encode() in lowered else ():
        path, _, digits = (link.get("href") or "").partition("#")
        address = _address(digits or link.get(_DIGITS) or "") if path.endswith(_PATH) else ""
        if address:
            link.set("href", f"mailto:{address}")
            _say(address, link)
    for place in [place for place in root.iter("a", "span") if place.get(_DIGITS)] if _DIGITS in data else ():
        address = _address(place.get(_DIGITS) or "")
        if address:
            _say(address, place)


def _say(address: str, place: Any) -> None:
    """Where nothing else stands: a link may have words of its own."""
    if " ".join("".join(place.itertext()).split()) == _STAND_IN:
        place[:] = []
        place.text = address


def _address(digits: str) -> str:
    """The first number is the key of each letter behind it; empty where they tell no address."""
    try:
        key, *letters = bytes.fromhex(digits if len(digits) >= _FEWEST else "00")
        said = bytes(letter ^ key for letter in letters).decode()
    except ValueError:
        return ""
    return said if "@" in said and said.isprintable() else ""
