"""A licence as a value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Self

from republish.licenses import _data


@dataclass(frozen=True, kw_only=True, slots=True)
class License:
    """One licence or public domain tool.

    A licence that was stated without its version has `version`, `url` and `spdx` None. (`CC-PDDC` never had a version: it
    has a URL.)
    """

    id: str
    """SPDX-style with the port: "CC-BY-NC-ND-3.0-US"; without a version "CC-BY-NC"; "CC-SAMPLING-PLUS-1.0-BR".

    Elements stand in the order BY, NC, ND or SA, except in `CC-BY-ND-NC-2.0-JP`, which exists beside
    `CC-BY-NC-ND-2.0-JP`.
    """
    unit: str
    """As in the canonical URL: "by-nc-nd", "by-nd-nc" (1.0), "sampling+", "zero", "mark", "publicdomain"."""
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

    @property
    def elements(self) -> tuple[str, ...]:
        """("BY", "NC", "ND") in that order; empty for tools that are not made of elements."""
        return _elements(self.unit)

    @property
    def short_name(self) -> str:
        """As Creative Commons abbreviates it: "CC BY-ND 4.0", "CC BY 3.0 IGO", "CC0 1.0", "PDM 1.0"."""
        own = {"zero": "CC0", "mark": "PDM", "publicdomain": "CC PDDC"}.get(self.unit, f"CC {self.unit.upper()}")
        return " ".join(part for part in (own, self.version, (self.jurisdiction or "").upper()) if part)

    def has_name(self, language: str) -> bool:
        """Whether Creative Commons has a name in that language that can be printed; otherwise `name` is English."""
        return language.lower().partition("-")[0] == "en" or _title(self, language) is not None

    def name(self, language: str = "en") -> str:
        """The full name in a language (BCP 47), "Creative Commons" included.

        Only the 4.0 licences, CC0 and the mark have names in other languages, and not all of those are sound; where there
        is none the name is English. `has_name` tells which.
        """
        title = _title(self, language) or _title(self, "en") or self._unit_name()
        return title if "Creative Commons" in title else f"Creative Commons {title}"

    def _unit_name(self) -> str:
        return _data.unit_names().get(_data.unit_key(self.unit), self.short_name)

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready."""
        return {
            "id": self.id,
            "name": self.name(),
            "short_name": self.short_name,
            "unit": self.unit,
            "version": self.version,
            "jurisdiction": self.jurisdiction,
            "url": self.url,
            "spdx": self.spdx,
            "permits": list(self.permits),
            "requires": list(self.requires),
            "prohibits": list(self.prohibits),
            "deprecated": self.deprecated.isoformat() if self.deprecated else None,
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The licence with that "id"; other keys are not read.

        Raises KeyError where there is no id or no licence of that id, TypeError for an id that is no text, or for no mapping.
        """
        from republish.licenses.catalogue import get

        if not isinstance(data, Mapping):
            raise TypeError(f"a licence is made of an object with its id, not {type(data).__name__}")
        if "id" not in data:
            raise KeyError("a licence has an id")
        identifier = data["id"]
        if not isinstance(identifier, str):
            raise TypeError(f"the id of a licence is a text, not {type(identifier).__name__}")
        found = get(identifier)
        if not isinstance(found, cls):
            raise KeyError(f"there is no licence {identifier!r}")
        return found


@lru_cache(maxsize=64)
def _elements(unit: str) -> tuple[str, ...]:
    parts = unit.upper().split("-")
    order = ("BY", "NC", "ND", "SA")
    return tuple(e for e in order if e in parts) if set(parts) <= set(order) else ()


def _title(tool: License, language: str) -> str | None:
    """The printable title in that language, a regional one before the general; without a version, without its tail."""
    names = _data.names()
    for tag in _tags(language):
        found = names.get((tag, tool.url or f"https://creativecommons.org/licenses/{tool.unit}/4.0/"))
        if found and tool.url:
            return found
        if found:
            return found.partition(" 4.0")[0]
    return None


def _tags(language: str) -> list[str]:
    tag = language.lower().replace("_", "-")
    tag = {"zh-hant": "zh-tw", "zh-hans": "zh", "zh-cn": "zh", "zh-sg": "zh", "nb": "no", "nn": "no"}.get(tag, tag)
    return [tag, tag.partition("-")[0]] if not tag.startswith(("zh-hant", "zh-hk", "zh-mo")) else [tag, "zh-tw"]
