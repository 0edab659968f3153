"""Mail addresses that a script puts where a page says something else: Cloudflare's "[email protected]", Joomla's "protected from spambots"."""

from __future__ import annotations

import re
from collections.abc import Set
from html import unescape
from typing import Any

_PATH = "/cdn-cgi/l/email-protection"
_DIGITS = "data-cfemail"
_STAND_IN = "[email protected]"
_LINKS = f"descendant-or-self::a/@href[contains(., '{_PATH}')]/parent::a"
_CLOAKED = "descendant-or-self::span/@id[starts-with(., 'cloak')]/parent::span"
_CLOAK = re.compile(r"cloak[0-9a-f]*\d[0-9a-f]*")
_PIECES = re.compile(r"\baddy[0-9a-f]*+\s*+=((?:\s*+(?:addy[0-9a-f]*+|'[^']*+')\s*+\+?+)++);")
"""What Joomla's script puts together, a part of the address at a time."""
_QUOTED = re.compile(r"'([^']*)'")
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
    for place in root.xpath(_CLOAKED) if b"cloak" in lowered else ():
        if _CLOAK.fullmatch(place.get("id")):
            _uncloak(place)


def _uncloak(place: Any) -> None:
    """Put in place of the words on spambots the address that the script behind them makes, or nothing where there is none."""
    script = place.getnext()
    source = (script.text or "") if script is not None and script.tag == "script" else ""
    pieces = [
        piece
        for said in _PIECES.findall(source if place.get("id") in source else "")
        for piece in _QUOTED.findall(said)
    ]
    address = unescape("".join(pieces))
    place[:] = []
    place.text = address if "@" in address and address.isprintable() else ""


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
