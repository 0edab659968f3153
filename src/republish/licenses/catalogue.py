"""The 610 tools, by id and by what their URLs say."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from republish.licenses import _data
from republish.licenses._noun import License

_ORDER = ("by", "nc", "nd", "sa")
_ONLY_ONE = frozenset({"zero", "mark", "publicdomain", "devnations"})
"""Tools of which there is one single version: their name alone says which."""


@cache
def by_id() -> Mapping[str, License]:
    """Every tool by its id, in the order of their URLs."""
    return MappingProxyType({row["id"]: _license(row) for row in _data.rows("licenses.tsv")})


def get(identifier: str) -> License | None:
    """The tool with that id, a licence without its version ("CC-BY-NC") included."""
    return by_id().get(identifier) or _versionless().get(identifier)


def look_up(unit: str, version: str | None = None, jurisdiction: str | None = None) -> License | None:
    """What a unit, a version and a port name; permuted elements are put in order.

    Fail closed: a version or port that does not exist leaves the licence without its version, except that 4.0 has no
    ports, so that "4.0 DE" in words is 4.0; an address like that leads nowhere, and is read as one without a version.
    """
    table = _by_place()
    units = [unit.lower(), *_spellings(unit.lower())]
    port = None if version == "4.0" else (jurisdiction or None)
    for candidate in units:
        found = table.get((candidate, version, port))
        if found:
            return found
    if unit in _ONLY_ONE:
        return next(tool for tool in by_id().values() if tool.unit == unit)
    return _unversioned(units)


def _unversioned(units: list[str]) -> License | None:
    ids = (f"CC-{candidate.upper().replace('+', '-PLUS')}" for candidate in reversed(units))
    return next((tool for tool in map(_versionless().get, ids) if tool), None)


def _spellings(unit: str) -> list[str]:
    """The orders in which the elements may stand in a canonical URL; empty when they make no licence."""
    parts = set(unit.split("-"))
    if not parts <= set(_ORDER) or {"nd", "sa"} <= parts:
        return []
    usual = [e for e in _ORDER if e in parts]
    oldest = [e for e in ("by", "nd", "nc", "sa") if e in parts]
    return ["-".join(oldest), "-".join(usual)] if oldest != usual else ["-".join(usual)]


@cache
def _by_place() -> Mapping[tuple[str, str | None, str | None], License]:
    return MappingProxyType({(tool.unit, tool.version, tool.jurisdiction): tool for tool in by_id().values()})


@cache
def _versionless() -> Mapping[str, License]:
    """Each unit without a version: known by its elements, never enough to republish by itself."""
    tools: dict[str, License] = {}
    for tool in by_id().values():
        if tool.unit in _ONLY_ONE:
            continue
        unit = "-".join(tool.elements).lower() or tool.unit
        identifier = f"CC-{unit.upper().replace('+', '-PLUS')}"
        tools[identifier] = License(
            id=identifier, unit=unit, permits=tool.permits, requires=tool.requires, prohibits=tool.prohibits
        )
    return MappingProxyType(tools)


def _license(row: Mapping[str, str]) -> License:
    return License(
        id=row["id"],
        unit=row["unit"],
        version=row["version"] or None,
        jurisdiction=row["jurisdiction"] or None,
        url=row["url"],
        spdx=row["spdx"] or None,
        permits=tuple(row["permits"].split()),
        requires=tuple(row["requires"].split()),
        prohibits=tuple(row["prohibits"].split()),
        deprecated=date.fromisoformat(row["deprecated"]) if row["deprecated"] else None,
    )
