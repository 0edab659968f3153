"""Clearances in a file that a desk keeps: one table a word, in TOML.

[[clearance]]
code = "translated"
url = "https://site.example/article"
text = "Jane Roe, editor, by mail: yes, in Spanish."
by = "Ann Bell, foreign desk"
on = 2026-11-03
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from os import PathLike
from pathlib import Path
from typing import Any

from republish._expected import PATH, expect
from republish.errors import UsageError
from republish.model import Clearance

_TABLE = "clearance"
_FIELDS = ("code", "url", "text", "by", "on")


def load_clearances(path: str | PathLike[str]) -> tuple[Clearance, ...]:
    """What persons answer for, from a TOML file of `[[clearance]]` tables (UTF-8, with or without a byte order mark); several
    articles may stand in one.

    Raises UsageError naming the file, and the table by its number, for a file that cannot be read, an unknown or missing key
    and a value that no `Clearance` takes; and for what is no path.
    """
    expect("path", path, PATH, "the path of a TOML file")
    data = _read(Path(path))
    tables = data.get(_TABLE, [])
    if set(data) - {_TABLE} or not isinstance(tables, list):
        raise UsageError(f"{path}: it is to hold [[{_TABLE}]] tables and nothing else.")
    return tuple(_clearances(tables, str(path)))


def _read(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8-sig"))
    except OSError as error:
        raise UsageError(f"{path}: the clearances cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise UsageError(f"{path}: this is no TOML: {error}") from error


def _clearances(tables: list[Any], file: str) -> Iterator[Clearance]:
    for number, table in enumerate(tables, 1):
        place = f"{file}, {_TABLE} {number}"
        try:
            yield _clearance(table)
        except UsageError as error:
            raise UsageError(f"{place}: {error.message}", url=error.url, advice=error.advice) from error


def _clearance(table: Any) -> Clearance:
    keys = set(table) if isinstance(table, Mapping) else set()
    if wrong := keys ^ set(_FIELDS):
        named = ", ".join(f"{key} is {'unknown' if key in keys else 'missing'}" for key in sorted(wrong))
        raise UsageError(f"It is to have {', '.join(_FIELDS)} and nothing else: {named}.")
    strange = [name for name in _FIELDS[:-1] if not isinstance(table[name], str)]
    if strange:
        raise UsageError(f"{' and '.join(strange)} is to be text in quotation marks.")
    return Clearance(**{**table, "on": _day(table["on"])})


def _day(value: Any) -> Any:
    """A day that was written in quotation marks too."""
    try:
        return date.fromisoformat(value) if isinstance(value, str) else value
    except ValueError as error:
        raise UsageError(f"“{value}” is no day: write 2026-11-03.") from error
