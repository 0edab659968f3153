"""Feed elements by one name each, whatever namespace address or letter case a feed writes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_PREFIXES = {
    "backend.userland.com/creativecommonsrssmodule": "creativecommons",
    "backend.userland.com/rss": "",
    "backend.userland.com/rss2": "",
    "backend.userland.com/rss091": "",
    "backend.userland.com/rss092": "",
    "blogs.law.harvard.edu/tech/rss": "",
    "creativecommons.org/ns": "cc",
    "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html": "creativecommons",
    "my.netscape.com/rdf/simple/0.9": "",
    "purl.org/atom/ns": "atom",
    "purl.org/dc/elements/1.0": "dc",
    "purl.org/dc/elements/1.1": "dc",
    "purl.org/dc/terms": "dcterms",
    "purl.org/net/rss1.1": "",
    "purl.org/rss/1.0": "",
    "purl.org/rss/1.0/modules/content": "content",
    "rssnamespace.org/feedburner/ext/1.0": "feedburner",
    "search.yahoo.com/mrss": "media",
    "web.resource.org/cc": "cc",
    "www.rssboard.org/media-rss": "media",
    "www.w3.org/1999/02/22-rdf-syntax-ns": "rdf",
    "www.w3.org/1999/xhtml": "xhtml",
    "www.w3.org/2005/atom": "atom",
    "www.w3.org/xml/1998/namespace": "xml",
    "xmlns.com/foaf/0.1": "foaf",
}
"""Namespace addresses without scheme, final marks and capitals → the usual prefix. "" is RSS itself."""

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def name_of(element: Any) -> str:
    """The usual prefix and name in lower case: "atom:link", "dc:creator", "title"; an undeclared prefix counts as is."""
    if not isinstance(element.tag, str):
        return ""
    namespace, local = split(element.tag)
    local = local.lower()
    if not namespace:
        return local
    key = namespace.strip().lower().removeprefix("http://").removeprefix("https://").rstrip("/#")
    prefix = _PREFIXES.get(key, key)
    return f"{prefix}:{local}" if prefix else local


def split(tag: str) -> tuple[str, str]:
    """Namespace and local name. (`etree.QName` refuses the odd names that a mended document can hold.)"""
    namespace, bracket, local = tag.rpartition("}")
    return (namespace[1:], local) if bracket else ("", tag)


class Fields:
    """The direct children of a channel, item or entry, by name."""

    __slots__ = ("_children", "element")

    def __init__(self, element: Any) -> None:
        self.element = element
        self._children: dict[str, list[Any]] = {}
        for child in element:
            self._children.setdefault(name_of(child), []).append(child)

    def all(self, *names: str) -> Iterator[Any]:
        """Children of these names, name by name, each in document order."""
        for name in names:
            yield from self._children.get(name, ())

    def first(self, *names: str) -> Any | None:
        """The first child of the first name that is there."""
        return next(self.all(*names), None)

    def text(self, *names: str) -> str | None:
        """The first of these that says anything, white space folded."""
        return next((text for text in map(text_of, self.all(*names)) if text), None)

    def has(self, *names: str) -> bool:
        """Whether one of these is there."""
        return self.first(*names) is not None


def text_of(element: Any) -> str:
    """All text under an element, white space folded."""
    return " ".join("".join(element.itertext()).split())


def attribute(element: Any, name: str) -> str | None:
    """An attribute by its local name, with or without a namespace (`rdf:resource`, `resource`)."""
    for key, value in element.attrib.items():
        if key.rpartition("}")[2].rpartition(":")[2].lower() == name and value.strip():
            return str(value).strip()
    return None
