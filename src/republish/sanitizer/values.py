"""What an attribute's value may be: the URL rule and a check for every attribute of the policy table.

Each check takes a value and gives it back in the form that may be published, or None: then the attribute goes. Checks
are idempotent; the gate runs them once more over what was composed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from html import unescape
from typing import TypeAlias

from republish._addresses import LONGEST, is_host
from republish._uncompiled import Uncompiled
from republish.sanitizer.characters import printable

Check: TypeAlias = Callable[[str], str | None]

_LONG_TEXT = 10_000

_CONTROLS = Uncompiled("[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]+")
_LINE_BREAKS = re.compile("[\t\n\r]")
_EDGES = "".join(map(chr, range(33)))
_SCHEME = Uncompiled(r"([a-z][a-z0-9+.-]{0,30}):", re.I)
_WEB = re.compile(r"(https?)://([^/?#]*)(.*)", re.I | re.S)
_PLAIN = Uncompiled(r"(https?)://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9/.,:;_~!$'()*+=@%#?-]*)?")
"""Addresses that nothing is to be done to: no port, no user, no character that is read in more than one way."""
_UNSAFE = re.compile(r'[\u0000-\u0020"<>\\`\u007f-\u00a0]')
_CANDIDATE = re.compile(r"[\s,]*([^\s,]\S*)")
_DESCRIPTOR = re.compile(r"\s*(\d{1,5}(?:\.\d{1,3})?[wx])?[^,]*")
_WEB_SCHEMES = frozenset({"http", "https"})

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,6}")
_DATETIME = re.compile(r"[0-9A-Za-z:.+ \u2212-]{1,40}")
_INTEGER = re.compile(r"-?\d{1,9}")
_LENGTH = re.compile(r"(\d{1,5})(?:\.\d+)?(?:px)?")
_SIZES = re.compile(r"[\w\s().,:%+*/-]{1,400}")


@lru_cache(maxsize=512)
def url(value: str, schemes: frozenset[str]) -> str | None:
    """An absolute URL of one of the schemes, without user name and password; None for anything else.

    Judged as browsers read it: white space and control characters do not count, character references are resolved
    once more, so that a value that was escaped twice hides no scheme.
    """
    if len(value) > LONGEST:
        return None
    if (plain := _PLAIN.fullmatch(value)) and plain[1] in schemes:
        return value
    cleaned = _LINE_BREAKS.sub("", printable(value)).strip(_EDGES)
    if not all(_scheme(form) in schemes for form in (cleaned, _CONTROLS.sub("", unescape(cleaned)))):
        return None
    if _scheme(cleaned) not in _WEB_SCHEMES:
        return _UNSAFE.sub(_percent, cleaned)
    return _web(cleaned)


def _scheme(value: str) -> str:
    found = _SCHEME.match(value)
    return found[1].lower() if found else ""


def _web(value: str) -> str | None:
    found = _WEB.fullmatch(value)
    if not found:
        return None
    scheme, authority, rest = found.groups()
    host = authority.rpartition("@")[2]
    if "\\" in authority or not is_host(host):
        return None
    return f"{scheme.lower()}://{host}{_UNSAFE.sub(_percent, rest)}"


def _percent(found: re.Match[str]) -> str:
    return "".join(f"%{byte:02X}" for byte in found[0].encode())


def srcset(value: str, schemes: frozenset[str]) -> str | None:
    """The candidates whose URL may stay; cost linear in the value."""
    kept = []
    for address, descriptor in _candidates(printable(value)[:20_000]):
        checked = url(address, schemes)
        if checked:
            kept.append(f"{checked} {descriptor}" if descriptor else checked)
    return ", ".join(kept) or None


def _candidates(value: str) -> Iterator[tuple[str, str | None]]:
    """Addresses and descriptors, cut apart as the HTML standard says."""
    place = 0
    while found := _CANDIDATE.match(value, place):
        place = found.end()
        address = found[1].rstrip(",")
        descriptor = None
        if address == found[1] and (following := _DESCRIPTOR.match(value, place)):
            descriptor, place = following[1], following.end()
        yield address, descriptor


def words(value: str) -> str | None:
    """Text for people: alternatives, titles."""
    folded = " ".join(printable(value).split())
    return folded if 0 < len(folded) <= _LONG_TEXT else None


def alternative(value: str) -> str:
    """The alternative text of an image; an empty one says that the image is decoration."""
    return words(value) or ""


def _matching(pattern: re.Pattern[str]) -> Check:
    def check(value: str) -> str | None:
        value = value.strip(_EDGES)
        return value if pattern.fullmatch(value) else None

    return check


def _one_of(*allowed: str) -> Check:
    def check(value: str) -> str | None:
        value = value.strip(_EDGES)
        return value.lower() if value.lower() in allowed else None

    return check


def _length(value: str) -> str | None:
    found = _LENGTH.fullmatch(value.strip(_EDGES))
    return str(int(found[1])) if found and found[1].isascii() else None


def list_type(value: str) -> str | None:
    """The numbering of a list, where case matters."""
    return value if value in ("1", "a", "A", "i", "I") else None


def span(largest: int) -> Check:
    """Rows or columns of a cell; a larger number than allowed becomes the largest."""

    def check(value: str) -> str | None:
        digits = value.strip(_EDGES)
        if not (digits.isascii() and digits.isdigit()) or len(digits) > 30:
            return None
        number = min(int(digits), largest)
        return str(number) if number > 1 else None

    return check


def tokens(allowed: frozenset[str]) -> Check:
    """The allowed ones of a list of tokens, each once, in their order."""

    def check(value: str) -> str | None:
        return " ".join(dict.fromkeys(t for t in value.lower().split() if t in allowed)) or None

    return check


CHECKS: dict[str, Check] = {
    "alt": alternative,
    "abbr": words,
    "title": words,
    "lang": _matching(_LANGUAGE),
    "hreflang": _matching(_LANGUAGE),
    "dir": _one_of("ltr", "rtl", "auto"),
    "datetime": _matching(_DATETIME),
    "scope": _one_of("row", "col", "rowgroup", "colgroup"),
    "start": _matching(_INTEGER),
    "value": _matching(_INTEGER),
    "reversed": _one_of("", "reversed"),
    "type": list_type,
    "width": _length,
    "height": _length,
    "sizes": _matching(_SIZES),
}
"""Attributes whose check needs nothing of the policy."""
