"""The clock that a page goes by where it states no offset: its country's, if that country has only one."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, timedelta, timezone, tzinfo
from typing import Any

from republish._data_files import data_table


def local_time(host: str, language: str | None) -> tzinfo:
    """The offset of the country that a host's top level names, else a language tag's region, else its language.

    UTC where none of them names a country that keeps one offset all year.
    """
    parts = (language or "").split("-")
    regions = [part for part in parts[1:] if len(part) == 2]
    table = _table()
    names = (host.rpartition(".")[2].upper(), *regions, table["languages"].get(parts[0], ""))
    return next((_offset(country) for name in names if (country := table["countries"].get(name))), UTC)


def _offset(country: Mapping[str, Any]) -> tzinfo:
    return timezone(timedelta(minutes=country["minutes"]))


def _table() -> Mapping[str, Any]:
    return data_table("extraction_offsets.toml")
