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
    """One `<link>` of the page; style sheets, icons and hints to the browser are left out."""

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
    headings: tuple[Any, ...] = ()
    """The `h1` elements in document order, found on the same walk."""

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
    """Read the head (and what pages put into the body instead), in one walk."""
    meta: dict[str, list[str]] = {}
    links: list[Link] = []
    scripts: list[str] = []
    headings: list[Any] = []
    title: str | None = None
    for element in root.iter("meta", "link", "script", "title", "h1"):
        tag = element.tag
        if tag == "meta":
            _read_meta(element, meta)
        elif tag == "link":
            links.extend(_link(element))
        elif tag == "script":
            if "ld+json" in (element.get("type") or "").lower():
                scripts.append(element.text or "")
        elif tag == "h1":
            headings.append(element)
        elif title is None and _is_page_title(element):
            title = " ".join(element.text_content().split())
    return Metadata(
        json_ld=tuple(_nodes(scripts)),
        meta={key: tuple(values) for key, values in meta.items()},
        links=tuple(links),
        language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang"),
        title=title,
        headings=tuple(headings),
    )


_RESOURCES = frozenset(
    ["stylesheet", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "icon", "shortcut icon"]
)
"""What the browser is to load: nothing that is said of the page."""
_NAMES = ("name", "property", "itemprop", "http-equiv")


def _read_meta(element: Any, meta: dict[str, list[str]]) -> None:
    content = element.get("content")
    if not content:
        return
    for attribute in _NAMES:
        key = element.get(attribute)
        if key:
            meta.setdefault(key.strip().lower(), []).append(content)


def _link(element: Any) -> Iterator[Link]:
    href, rel = element.get("href"), element.get("rel")
    if href and rel and rel not in _RESOURCES:
        yield Link(rel=frozenset(rel.lower().split()), href=href.strip(), attributes=dict(element.attrib))


def _is_page_title(element: Any) -> bool:
    """Not the `<title>` of an inline drawing."""
    parent = element.getparent()
    return parent is None or parent.tag in ("head", "html", "body")


def _nodes(scripts: list[str]) -> Iterator[dict[str, Any]]:
    """The typed nodes of all scripts, up to a bound."""
    budget = _MAX_NODES
    for text in scripts:
        for node in _flatten(_loaded(text)):
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
