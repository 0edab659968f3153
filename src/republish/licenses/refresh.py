"""Refresh the catalogue from Creative Commons' own index.

::

    python -m republish.licenses.refresh cc-legal-tools.csv cc-titles.csv

The first table has one tool a row: either in the form of the index (`CATEGORY`, `VERSION`, `UNIT`, `JURISDICTION`,
`CANONICAL_URL` …), or with English titles and conditions (`url`, `unit`, `version`, `jurisdiction`, `title_en`,
`deprecated_on`, `permits`, `requires`, `prohibits`). The second has one name a row (`url`, `language`, `title`). They hold
mistakes: every correction is made by a rule of this module and reported, none by hand in the data files.
"""

from __future__ import annotations

import argparse
import csv
import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from republish.licenses._index import completed
from republish.licenses.parsing import find_licenses

DATA = Path(__file__).resolve().parents[1] / "data"
TOOLS = "licenses.tsv"
NAMES = "licenses-names.tsv"
_NOTE = "# From Creative Commons' index of legal tools; written by python -m republish.licenses.refresh, not by hand."
_COLUMNS = (
    "id",
    "unit",
    "version",
    "jurisdiction",
    "url",
    "spdx",
    "title",
    "permits",
    "requires",
    "prohibits",
    "deprecated",
)
_ORDER = ("by", "nc", "nd", "sa")
_OWN_IDS = {
    "zero": "CC0-1.0",
    "mark": "CC-PDM-1.0",
    "publicdomain": "CC-PDDC",
    "sampling+": "CC-SAMPLING-PLUS-1.0",
    "nc-sampling+": "CC-NC-SAMPLING-PLUS-1.0",
}
_OWN_TITLES = {"publicdomain": "Public Domain Dedication and Certification"}
"""The index calls it "Public Domain", which names half the world; this is what the tool called itself."""

# Which of our ids the SPDX licence list knows (list of 2025); all other ports have no identifier there.
_SPDX_UNITS = {
    "CC-BY": "1.0 2.0 2.5 2.5-AU 3.0 3.0-AT 3.0-AU 3.0-DE 3.0-IGO 3.0-NL 3.0-US 4.0",
    "CC-BY-NC": "1.0 2.0 2.5 3.0 3.0-DE 4.0",
    "CC-BY-NC-ND": "1.0 2.0 2.5 3.0 3.0-DE 3.0-IGO 4.0",
    "CC-BY-NC-SA": "1.0 2.0 2.0-DE 2.0-FR 2.0-UK 2.5 3.0 3.0-DE 3.0-IGO 4.0",
    "CC-BY-ND": "1.0 2.0 2.5 3.0 3.0-DE 4.0",
    "CC-BY-SA": "1.0 2.0 2.0-UK 2.1-JP 2.5 3.0 3.0-AT 3.0-DE 3.0-IGO 4.0",
    "CC-SA": "1.0",
}
SPDX = {f"{unit}-{tail}" for unit, tails in _SPDX_UNITS.items() for tail in tails.split()} | {
    "CC0-1.0",
    "CC-PDM-1.0",
    "CC-PDDC",
}

_INTERNATIONAL = {"en", "de", "da", "fr"}
"""Languages whose own word is "International"."""
_MISSPELT = {"Attribusi": "Atribusi"}
"""Indonesian: five of the six titles have one t."""
_CORRUPT = re.compile(r"\$\{|\butil\.|<|&[a-z]+;|site web principal")
_FRENCH_HELP = re.compile(r"(?<=4\.0 )Ceci peut être votre site web principal.*")
_ENGLISH_WORDS = re.compile(r"Attribution|NonCommercial|NoDerivatives|ShareAlike")


@dataclass
class Refresh:
    """The two tables to be written and what was corrected on the way."""

    tools: list[dict[str, str]] = field(default_factory=list)
    names: list[dict[str, str]] = field(default_factory=list)
    corrections: list[str] = field(default_factory=list)


def refresh(tools: Iterable[Mapping[str, str]], titles: Iterable[Mapping[str, str]]) -> Refresh:
    """Check both tables and turn them into ours. Raises ValueError where two tools would get the same id or title, or where
    the index has a tool whose conditions nobody has told us.
    """
    result = Refresh()
    rows = [completed(row) if "CANONICAL_URL" in row else dict(row) for row in tools]
    ports = _port_names(rows)
    taken: set[str] = {_id(row) for row in rows if _elements(row["unit"]) == tuple(row["unit"].split("-"))}
    for row in sorted(rows, key=lambda row: row["url"]):
        result.tools.append(_tool(row, ports, taken, result.corrections))
    for column in ("id", "url", "title"):
        _must_be_unique(column, result.tools)
    result.names.extend(_names(titles, result.corrections))
    return result


def _tool(row: Mapping[str, str], ports: Mapping[str, str], taken: set[str], corrections: list[str]) -> dict[str, str]:
    unit = row["unit"]
    identifier = _id(row)
    if _elements(unit) != tuple(unit.split("-")) and identifier in taken:
        identifier = "-".join(filter(None, ("CC", unit.upper(), row["version"], row["jurisdiction"].upper())))
    tool = {
        "id": identifier,
        "unit": unit,
        "version": row["version"],
        "jurisdiction": row["jurisdiction"],
        "url": row["url"],
        "spdx": identifier if identifier in SPDX else "",
        "title": _title(row, ports),
        "permits": row["permits"],
        "requires": row["requires"],
        "prohibits": row["prohibits"],
        "deprecated": row["deprecated_on"],
    }
    tool.update(_conditions(unit))
    for ours, theirs in (("title", "title_en"), ("permits", "permits"), ("requires", "requires")):
        if tool[ours] != row[theirs]:
            corrections.append(f"{row['url']}: {theirs} {row[theirs]!r} corrected to {tool[ours]!r}")
    return tool


def _elements(unit: str) -> tuple[str, ...]:
    """The unit's elements in the order BY, NC, ND or SA; empty for tools that are not made of elements."""
    parts = unit.split("-")
    return tuple(e for e in _ORDER if e in parts) if set(parts) <= set(_ORDER) else ()


def _id(row: Mapping[str, str]) -> str:
    elements = _elements(row["unit"])
    base = f"CC-{'-'.join(elements or (row['unit'],)).upper()}-{row['version']}"
    port = f"-{row['jurisdiction'].upper()}" if row["jurisdiction"] else ""
    return _OWN_IDS.get(row["unit"], base) + port


def _conditions(unit: str) -> dict[str, str]:
    """What follows from the elements, so that a slip of one row (2.5 Scotland has several) cannot change a verdict."""
    elements = _elements(unit)
    if not elements:
        return {}
    return {
        "permits": ("" if "nd" in elements else "DerivativeWorks ") + "Distribution Reproduction",
        "requires": ("Attribution " if "by" in elements else "")
        + "Notice"
        + (" ShareAlike" if "sa" in elements else ""),
        "prohibits": "CommercialUse" if "nc" in elements else "",
    }


def _port_names(rows: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The most frequent name of each port, which outvotes single slips (3.0 South Africa says "United States")."""
    votes: dict[str, dict[str, int]] = {}
    for row in rows:
        name = row["title_en"].rpartition(f" {row['version']} ")[2] if f" {row['version']} " in row["title_en"] else ""
        if row["jurisdiction"] and name:
            counts = votes.setdefault(row["jurisdiction"], {})
            counts[name] = counts.get(name, 0) + 1
    return {port: max(counts, key=lambda name: (counts[name], name)) for port, counts in votes.items()}


def _title(row: Mapping[str, str], ports: Mapping[str, str]) -> str:
    unit, version, port = row["unit"], row["version"], row["jurisdiction"]
    title = _OWN_TITLES.get(unit, row["title_en"])
    if unit == "by-nc-nd":
        title = title.replace("NoDerivs-NonCommercial", "NonCommercial-NoDerivs")
    if port and version in title:
        title = f"{title.partition(f' {version}')[0]} {version} {ports[port]}"
    return title


def _must_be_unique(column: str, tools: list[dict[str, str]]) -> None:
    seen: set[str] = set()
    for tool in tools:
        if tool[column] in seen:
            raise ValueError(f"two tools with the {column} {tool[column]!r}")
        seen.add(tool[column])


def _names(titles: Iterable[Mapping[str, str]], corrections: list[str]) -> Iterator[dict[str, str]]:
    for row in titles:
        language = row["language"].lower()
        if language.startswith(("x-", "en-")) or (language, row["language"]) == ("sr-latn", "sr-Latn"):
            continue
        title = " ".join(row["title"].split())
        mended = _mended(language, title)
        if mended != title:
            corrections.append(f"{row['url']} {language}: {title!r} corrected to {mended!r}")
        status = _status(language, mended)
        if status == "good" and not _names_the_tool(mended, row["url"]):
            status = "wrong"
        if status in ("corrupt", "wrong"):
            corrections.append(f"{row['url']} {language}: {title!r} is {status}, not printed")
        yield {"language": language, "url": row["url"], "status": status, "title": mended}


def _mended(language: str, title: str) -> str:
    """Only what can be shown: where the French help sentence stands, every French page of the time has "International"."""
    if language == "fr":
        title = _FRENCH_HELP.sub("International", title)
    for wrong, right in _MISSPELT.items():
        title = title.replace(wrong, right)
    return title


def _names_the_tool(title: str, url: str) -> bool:
    """Whether we read the title as the tool it is said to be the title of (one Romanian title is another licence's)."""
    return [tool.url for tool in find_licenses(f"Creative Commons {title}")] == [url]


def _status(language: str, title: str) -> str:
    """Why a name is not printed ("corrupt", "english" for not translated, "mixed" for half), or "good"."""
    if language == "en":
        return "good"
    if _CORRUPT.search(title):
        return "corrupt"
    if title == "Public Domain Mark 1.0" or (title.startswith("CC0") and title.endswith("Universal")):
        return "english"
    base = language.partition("-")[0]
    english = {word for word in _ENGLISH_WORDS.findall(title) if not (base == "fr" and word == "Attribution")}
    suffix = title.endswith(" International")
    if english and suffix:
        return "english"
    return "mixed" if english or (suffix and base not in _INTERNATIONAL) else "good"


def write(result: Refresh, folder: Path = DATA) -> None:
    """Write both tables, sorted, so that a refresh shows as a readable difference."""
    _table(folder / TOOLS, _COLUMNS, result.tools)
    names = sorted(result.names, key=lambda row: (row["language"], row["url"]))
    _table(folder / NAMES, ("language", "url", "status", "title"), names)


def _table(path: Path, columns: tuple[str, ...], rows: list[dict[str, str]]) -> None:
    lines = [_NOTE, "\t".join(columns), *("\t".join(row[column] for column in columns) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _read(path: str) -> list[dict[str, str]]:
    with Path(path).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def main(arguments: list[str] | None = None) -> int:
    """Command line: two CSV files in, the data files rewritten, corrections on standard output."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("tools", help="one tool a row")
    parser.add_argument("titles", help="one name a row")
    parser.add_argument("--into", type=Path, default=DATA, help="folder of the data files")
    options = parser.parse_args(arguments)
    result = refresh(_read(options.tools), _read(options.titles))
    write(result, options.into)
    sys.stdout.write("".join(f"{line}\n" for line in result.corrections))
    sys.stdout.write(f"{len(result.tools)} tools, {len(result.names)} names\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
