"""Licences in addresses: deeds, legal code, badges, in any of the forms that pages write them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from republish._uncompiled import Uncompiled
from republish.licenses._noun import License
from republish.licenses.catalogue import by_id, look_up

_UNIT = r"(?P<unit>[a-z]{2,14}(?:-[a-z]{2,8}){0,3}(?:\+|%2b)?)(?![a-z0-9_]|/+(?:nc|nd|sa)\b)"
_END = r"""[^\s"'<>\\{}|^`]*"""

# One pattern finds every address in one pass; a branch never looks back at what another has read, so it is linear.
_ADDRESS = Uncompiled(
    rf"""(?<![a-z0-9_-])(?:
      (?:(?:www|i|mirrors)\.)?(?:creativecommons\.org(?::\d+)?|licensebuttons\.net)/+
        (?:
          (?:licen[sc]es?|l|publicdomain|p)/+{_UNIT}
            (?:/+(?P<version>\d\.\d)(?!\d|\.\d)(?:/+(?P<port>[a-z]{{2,8}})(?![a-z0-9+-]|\.[a-z]))?)?
          | presskit/buttons/[a-z0-9]+/[a-z]+/(?P<button>[a-z]{{2}}(?:-[a-z]{{2}}){{0,2}})(?:\.[a-z]{{2}})?\.(?:svg|png)
          | share-your-work/public-domain/(?P<cc0>cc0)\b
        )?{_END}
      | spdx\.org/licenses/(?P<spdx>[a-z0-9.-]+?)(?:\.html|\.json)?(?![a-z0-9.-])
    )
    | (?:https?:)?//{_END}
    """,
    re.I | re.X,
)
_CLIMBS = Uncompiled(r"(?:/|%2f)(?:\.|%2e){2}(?:/|%2f|$)", re.I)
"""It leads to another address than the one it begins with."""
_TAILS = frozenset({"deed", "legalcode", "rdf"})
_PORTLESS = "4.0"
"""Of this version there are translations and no ports."""


@dataclass(frozen=True, slots=True)
class Found:
    """A licence and where in the text it is named."""

    start: int
    end: int
    license: License | None


def addresses(text: str) -> Iterator[Found]:
    """Every address of the text; its licence is None where it leads elsewhere.

    An address of another site that carries one of Creative Commons (an archive, a redirect) is read for that.
    """
    position = 0
    while found := _ADDRESS.search(text, position):
        inner = None if _of_commons(found) else _inner(text, found.start(), found.end())
        found = inner or found
        yield Found(found.start(), found.end(), _license(found))
        position = found.end()


def _of_commons(found: re.Match[str]) -> bool:
    return not found[0].lower().startswith(("http", "//"))


def _inner(text: str, start: int, end: int) -> re.Match[str] | None:
    """The Creative Commons address inside another one, after "https://"."""
    begin = text.index("//", start, end) + 2
    for host in re.finditer(r"(?:creativecommons\.org|licensebuttons\.net|spdx\.org)(?::\d+)?/", text[begin:end], re.I):
        place = begin + host.start()
        while text[place - 1] == "." or text[place - 1].isalnum():
            place -= 1
        found = _ADDRESS.match(text, place, end)
        if found and _of_commons(found):
            return found
    return None


def _license(found: re.Match[str]) -> License | None:
    part = found.groupdict()
    if _CLIMBS.search(found[0]):
        return None
    if part["spdx"]:
        return next((tool for tool in by_id().values() if (tool.spdx or "").lower() == part["spdx"].lower()), None)
    if part["cc0"]:
        return look_up("zero")
    unit = (part["unit"] or part["button"] or "").lower().replace("%2b", "+")
    port = (part["port"] or "").lower()
    if unit == "certification":
        return look_up("publicdomain")
    port = "" if port in _TAILS else port
    if port and part["version"] == _PORTLESS:
        return look_up(unit)  # There is no such licence: which one is meant is not known.
    return look_up(unit, part["version"], port or None) if unit else None
