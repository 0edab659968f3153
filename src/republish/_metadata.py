"""What a page's head says: JSON-LD nodes, meta elements, links. Read once, for evidence and extraction alike."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

_COMMENT = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.{0,200}?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*;?\s*$", re.S
)
_MAX_JSON = 2_000_000
_MAX_NODES = 5_000


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """One `<link>` of the page."""

    rel: frozenset[str]
    href: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Metadata:
    """Everything machine-readable that stands outside the visible text."""

    json_ld: tuple[dict[str, Any], ...]
    """Every node with an `@type`, outermost first, in document order; `@graph` and nesting flattened."""
    meta: Mapping[str, tuple[str, ...]]
    """Contents by lower-case name, property, itemprop or http-equiv, in document order."""
    links: tuple[Link, ...]
    language: str | None
    """`<html lang>`."""
    title: str | None
    """`<title>`."""

    def first(self, *names: str) -> str | None:
        """The first non-blank content of the first name that has one."""
        for name in names:
            for content in self.meta.get(name, ()):
                if content.strip():
                    return content.strip()
        return None

    def of_type(self, *types: str) -> Iterator[dict[str, Any]]:
        """JSON-LD nodes of any of these schema.org types."""
        wanted = frozenset(types)
        return (node for node in self.json_ld if wanted & _types(node))

    def link(self, rel: str) -> str | None:
        """The first link with that rel token."""
        return next((link.href for link in self.links if rel in link.rel), None)


def read_metadata(root: Any) -> Metadata:
    """Read the head (and what pages put into the body instead)."""
    meta: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        content = element.get("content")
        for attribute in ("name", "property", "itemprop", "http-equiv"):
            key = element.get(attribute)
            if key and content:
                meta.setdefault(key.strip().lower(), []).append(content)
    title = next(root.iter("title"), None)
    return Metadata(
        json_ld=tuple(_nodes(root)),
        meta={key: tuple(values) for key, values in meta.items()},
        links=tuple(_links(root)),
        language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang"),
        title=" ".join(title.text_content().split()) if title is not None else None,
    )


def _links(root: Any) -> Iterator[Link]:
    for element in root.iter("link"):
        href, rel = element.get("href"), element.get("rel")
        if href and rel:
            yield Link(rel=frozenset(rel.lower().split()), href=href.strip(), attributes=dict(element.attrib))


def _nodes(root: Any) -> Iterator[dict[str, Any]]:
    budget = _MAX_NODES
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        for node in _flatten(_loaded(script.text or "")):
            budget -= 1
            if budget < 0:
                return
            yield node


def _loaded(text: str) -> Any:
    if len(text) > _MAX_JSON:
        return None
    text = _COMMENT.sub("", text).strip().rstrip(";")
    for candidate in (text, re.sub(r",(\s*[}\]])", r"\1", text)):
        try:
            return json.loads(candidate, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _flatten(value: Any) -> Iterator[dict[str, Any]]:
    """Nodes with a type, outermost first; iterative, so that depth is no danger."""
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(reversed(current))
        elif isinstance(current, dict):
            if "@type" in current:
                yield current
            waiting.extend(item for item in reversed(list(current.values())) if isinstance(item, dict | list))


def _types(node: Mapping[str, Any]) -> set[str]:
    value = node.get("@type")
    names = value if isinstance(value, list) else [value]
    return {str(name).rsplit("/", 1)[-1] for name in names}
