"""A row of Creative Commons' index of tools, completed with what the index leaves out: English title and conditions."""

from __future__ import annotations

from collections.abc import Mapping

from republish.licenses import _data
from republish.licenses.catalogue import by_id

_WORDS = {"by": "Attribution", "nc": "NonCommercial", "sa": "ShareAlike"}
_NO_DERIVATIVES = {"4.0": "NoDerivatives"}
_SUFFIX = {
    "1.0": "Generic",
    "2.0": "Generic",
    "2.1": "Generic",
    "2.5": "Generic",
    "3.0": "Unported",
    "4.0": "International",
}


def completed(row: Mapping[str, str]) -> dict[str, str]:
    """The row as `refresh` reads it.

    What the index does not say is taken from the catalogue at hand; a new tool made of elements gets its title and
    conditions from them. Raises ValueError for a new tool that is not, or whose port has no English name here.
    """
    url = "https://" + row["CANONICAL_URL"].split("//")[-1].rstrip("/") + "/"
    unit, version, port = row["UNIT"].lower(), row["VERSION"], (row["JURISDICTION"] or "").lower()
    known = next((old for old in _data.rows("licenses.tsv") if old["url"] == url), None)
    if known is None and not set(unit.split("-")) <= {"by", "nc", "nd", "sa"}:
        raise ValueError(f"{url}: a new tool; its conditions must be read and given")
    return {
        "url": url,
        "unit": unit,
        "version": version,
        "jurisdiction": port,
        "title_en": known["title"] if known else _title(unit, version, port),
        "deprecated_on": known["deprecated"] if known else "",
        "permits": known["permits"] if known else "",
        "requires": known["requires"] if known else "",
        "prohibits": known["prohibits"] if known else "",
    }


def _title(unit: str, version: str, port: str) -> str:
    no_derivatives = _NO_DERIVATIVES.get(version, "NoDerivs")
    words = "-".join(_WORDS.get(element, no_derivatives) for element in unit.split("-"))
    return f"{words} {version} {_port_name(port) if port else _SUFFIX[version]}"


def _port_name(port: str) -> str:
    sibling = next((tool for tool in by_id().values() if tool.jurisdiction == port), None)
    if sibling:
        return sibling.name().partition(f" {sibling.version} ")[2]
    names = _data.words()["ports"].get(port)
    if not names:
        raise ValueError(f"no English name for the port {port!r}")
    return str(names[0])
