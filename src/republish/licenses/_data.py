"""The data files of the catalogue, read once and on first use."""

from __future__ import annotations

from functools import cache
from typing import Any

from republish._data_files import data_json, data_text


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a tab-separated table; lines that start with "#" are notes."""
    lines = [line.split("\t") for line in data_text(name).splitlines() if line and not line.startswith("#")]
    return tuple(dict(zip(lines[0], line, strict=True)) for line in lines[1:])


@cache
def words() -> dict[str, Any]:
    """How people write elements, versions and ports in their languages."""
    return dict(data_json("licenses-words.json"))


@cache
def names() -> dict[tuple[str, str], str]:
    """Printable titles by language and canonical URL: all English ones, and the sound ones of other languages."""
    titles = {
        (row["language"], row["url"]): row["title"] for row in rows("licenses-names.tsv") if row["status"] == "good"
    }
    return titles | {("en", row["url"]): row["title"] for row in rows("licenses.tsv")}


@cache
def unit_names() -> dict[frozenset[str], str]:
    """What each unit is called in English whatever its version, by its parts in any order; the newest name wins."""
    versioned = sorted((row for row in rows("licenses.tsv") if row["version"]), key=lambda row: row["version"])
    return {unit_key(row["unit"]): row["title"].partition(f" {row['version']}")[0] for row in versioned}


def unit_key(unit: str) -> frozenset[str]:
    """A unit whatever the order of its elements."""
    return frozenset(unit.split("-"))
