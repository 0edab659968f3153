"""What relative links of a feed are relative to: `xml:base` on the way up, else the feed's address."""

from __future__ import annotations

from typing import Any
from urllib.parse import urljoin

from republish._addresses import is_linked, written

_XML_BASE = "{http://www.w3.org/XML/1998/namespace}base"


class Bases:
    """Bases by element. Cost note: each element is visited once, however deep and however often asked for."""

    __slots__ = ("_known", "feed_url")

    def __init__(self, feed_url: str) -> None:
        self.feed_url = feed_url
        self._known: dict[Any, str] = {}

    def stated(self, element: Any) -> str:
        """The nearest `xml:base`, resolved against those around it; empty when there is none."""
        way: list[Any] = []
        while element is not None and element not in self._known:
            way.append(element)
            element = element.getparent()
        base = self._known[element] if element is not None else ""
        for node in reversed(way):
            base = _joined(base, node.get(_XML_BASE))
            self._known[node] = base
        return base

    def of(self, element: Any) -> str:
        """The address that links inside this element are relative to."""
        return _joined(self.feed_url, self.stated(element))

    def absolute(self, link: str, element: Any) -> str | None:
        """A link of this element as an http or https address, or None."""
        return web_address(link, self.of(element))


def web_address(link: str, base: str) -> str | None:
    """An absolute http or https address, as browsers send it, or None."""
    try:
        url = written(urljoin(base, link.strip()))
    except ValueError:
        return None
    return url if is_linked(url) else None


def _joined(base: str, link: str | None) -> str:
    try:
        return urljoin(base, link.strip())[:2_000] if link else base
    except ValueError:
        return base
