"""XPath of elements, each parent's children counted once: linear where lxml's `getpath` is quadratic."""

from __future__ import annotations

from itertools import count

from republish._html import Element


class Places:
    """Makes XPaths like `/html/body/div[2]/p[3]`; remembers what it has counted."""

    def __init__(self) -> None:
        self._paths: dict[Element, str] = {}
        self._numbers: dict[Element, int] = {}
        """Of elements whose parents have been counted, among those of their names."""
        self._counted: set[tuple[Element, str]] = set()

    def of(self, element: Element) -> str:
        """The XPath of an element."""
        chain: list[Element] = []
        current = element
        while current is not None and current not in self._paths:
            chain.append(current)
            current = current.getparent()
        path = self._paths[current] if current is not None else ""
        for link in reversed(chain):
            path = f"{path}/{self._step(link, current)}"
            self._paths[link] = path
            current = link
        return path

    def element(self, path: str) -> Element | None:
        """The element whose path was asked for."""
        return next((element for element, known in self._paths.items() if known == path), None)

    def _step(self, element: Element, parent: Element | None) -> str:
        tag = element.tag
        if parent is None:
            return str(tag)
        if (parent, tag) not in self._counted:
            self._counted.add((parent, tag))
            self._numbers.update(zip(parent.iterchildren(tag), count(1), strict=False))
        return f"{tag}[{self._numbers[element]}]"
