"""Where the article is: the element that holds its paragraphs."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from republish._html import BLOCKS, Element, select
from republish.extraction.vocabulary import negative
from republish.model import Profile

_LONG_TEXT = etree.XPath(".//*[not(self::script or self::style or self::noscript)]/text()[string-length()>40]")
_OUTSIDE = frozenset(
    "a nav footer aside form button select textarea template svg iframe object head title dialog option label".split()
)
_ROOTS = frozenset({"html", "body", "main", "article"})


@dataclass(frozen=True, slots=True)
class Story:
    """The article's containers in document order, and what found them."""

    parts: tuple[Element, ...]
    source: str


def find_story(root: Element, profile: Profile | None) -> Story | None:
    """The containers: by the profile's selectors, else by where the text is; None where there is none."""
    chosen = _by_profile(root, profile)
    if chosen:
        return Story(parts=chosen, source=f"profile {profile.id if profile else ''}")
    best = _by_mass(root)
    return None if best is None else Story(parts=(best,), source="text density")


def _by_profile(root: Element, profile: Profile | None) -> tuple[Element, ...]:
    for selector in profile.structure.body if profile else ():
        found = _outermost(select(root, selector))
        if any(len("".join(part.itertext()).split()) >= 20 for part in found):
            return found
    return ()


def _outermost(elements: list[Element]) -> tuple[Element, ...]:
    """Elements that are not inside another one of the list."""
    chosen = set(elements)
    return tuple(element for element in elements if not any(up in chosen for up in element.iterancestors()))


class _Masses:
    """Length of running text by element, summed up the tree."""

    def __init__(self) -> None:
        self.total: dict[Element, float] = {}
        self._contexts: dict[Element, bool] = {}

    def add(self, element: Element, length: float) -> None:
        if self.outside(element):
            length *= 0.1
        total = self.total
        current = element
        while current is not None:
            total[current] = total.get(current, 0.0) + length
            current = current.getparent()

    def outside(self, element: Element) -> bool:
        """The element lies in something that is never the article."""
        chain = []
        current = element
        while current is not None and current not in self._contexts:
            chain.append(current)
            current = current.getparent()
        verdict = self._contexts[current] if current is not None else False
        for link in reversed(chain):
            verdict = verdict or _is_outside(link)
            self._contexts[link] = verdict
        return verdict


def _is_outside(element: Element) -> bool:
    if element.tag in _OUTSIDE:
        return True
    if element.tag in _ROOTS:
        return False
    names = f"{element.get('class') or ''} {element.get('id') or ''}".strip()
    return negative(names) if names else False


def _by_mass(root: Element) -> Element | None:
    masses = _Masses()
    for text in _LONG_TEXT(root):
        element = text.getparent()
        if text.is_tail:
            element = element.getparent()
        masses.add(element, len(text))
    return _descend(root, masses.total) if masses.total else None


def _descend(root: Element, total: dict[Element, float]) -> Element:
    """The deepest block that still holds nearly all of the text."""
    node = root
    while True:
        best = max(node, key=lambda child: total.get(child, 0.0), default=None)
        if best is None or best.tag not in BLOCKS or total.get(best, 0.0) < 0.8 * total[node]:
            return _block(node)
        if best.tag == "p" or best.tag.startswith("h"):
            return _block(node)
        node = best


def _block(node: Element) -> Element:
    while node.tag not in BLOCKS and node.getparent() is not None:
        node = node.getparent()
    return node
