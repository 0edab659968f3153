"""What a page's own style sheets set for single elements, as far as their rules are simple.

Sheets that are loaded from elsewhere are not seen, nor rules for some screens alone, nor those that ask for more than a tag,
a class and an id.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import NamedTuple

from republish import _html
from republish._hidden import hidden_style

_REMARK = re.compile(r"/\*.*?\*/", re.S)
_PART = re.compile(r"(\*|[a-z][\w-]*)?((?:[.#][\w-]+)*)(?::not\([\w\s,.-]*\))*", re.I)
_NAME = re.compile(r"[.#][\w-]+")
_SHOWING = re.compile(r"(?<![\w-])(?:display\s*:\s*(?!none)|visibility\s*:\s*visible)", re.I)
_UNTIL_SCRIPTS_RUN = ".no-js"
_ON_SCREENS = ("", "all", "screen")
_HOLDERS = ("main", "article", "h1")
"""What holds one of them holds the page: where it is hidden, a script shows it."""


_MOST = 20
"""Rules for one name that are looked at."""


class Rule(NamedTuple):
    """One selector with what it sets."""

    order: int
    parts: tuple[str, ...]
    """Of the selector, the outermost first."""
    style: str
    everywhere: bool
    """For every screen."""

    @property
    def names(self) -> list[str]:
        """The classes and ids of the element itself: ".credit"."""
        return _NAME.findall(self.parts[-1])

    @property
    def weight(self) -> int:
        """How much it tells of an element and of what that stands in."""
        return len(self.parts) + len(_NAME.findall(" ".join(self.parts)))

    @property
    def insists(self) -> bool:
        """It sets its style whatever others say."""
        return "!important" in self.style

    def fits(self, element: _html.Element) -> bool:
        """The selector is the element's."""
        if not _is(element, self.parts[-1]):
            return False
        around = element.iterancestors()
        return all(any(_is(holder, part) for holder in around) for part in reversed(self.parts[:-1]))


def rules_of(root: _html.Element) -> list[Rule]:
    """All rules with a simple selector, in order."""
    orders = count()
    sheets = (sheet for sheet in root.iter("style") if (sheet.get("media") or "").lower() in _ON_SCREENS)
    kept = (sheet.text for sheet in sheets if sheet.text and next(sheet.iterancestors("noscript"), None) is None)
    return [
        Rule(next(orders), parts, style, everywhere)
        for text in kept
        for selectors, style, everywhere in _blocks(text)
        for selector in selectors.rpartition(";")[2].split(",")
        if (parts := tuple(selector.split())) and all(map(_PART.fullmatch, parts))
    ]


def _blocks(sheet: str) -> Iterator[tuple[str, str, bool]]:
    """Selectors, what they set, and whether nothing stands around them."""
    depth = 0
    for piece in _REMARK.sub(" ", sheet).split("}"):
        around, brace, style = piece.rpartition("{")
        depth += piece.count("{") - 1
        if brace:
            yield around.rpartition("{")[2], style, depth == 0


def hidden_by_sheets(root: _html.Element) -> frozenset[_html.Element]:
    """The elements that a rule hides, and no other one shows."""
    rules = rules_of(root)
    hiding = [rule for rule in rules if rule.everywhere and rule.names and hidden_style(rule.style)]
    shown = _shown(rules) if hiding else {}
    kept = [rule for rule in hiding if _UNTIL_SCRIPTS_RUN not in rule.parts and not _is_undone(rule, shown)]
    return frozenset(element for element in styled(root, kept) if next(element.iter(*_HOLDERS), None) is None)


def _shown(rules: Iterable[Rule]) -> dict[tuple[str, bool], tuple[int, int]]:
    """Where names are shown: the last place, and the most that is told of an element; for all rules, and for those that insist."""
    shown: dict[tuple[str, bool], tuple[int, int]] = {}
    for rule in rules:
        if _SHOWING.search(rule.style):
            for name in _NAME.findall(" ".join(rule.parts)):
                for insists in {False, rule.insists}:
                    last, most = shown.get((name, insists), (0, 0))
                    shown[name, insists] = max(last, rule.order), max(most, rule.weight)
    return shown


def _is_undone(rule: Rule, shown: Mapping[tuple[str, bool], tuple[int, int]]) -> bool:
    """Another rule with one of its names comes later, or tells more."""
    others = (shown.get((name, rule.insists), (-1, 0)) for name in rule.names)
    return any(last > rule.order or most > rule.weight for last, most in others)


def styled(root: _html.Element, rules: Iterable[Rule]) -> Iterator[_html.Element]:
    """The elements that have a class or an id that one of some rules is for."""
    by_name: dict[str, list[Rule]] = {}
    for rule in {rule.parts: rule for rule in rules}.values():
        by_name.setdefault(rule.names[0], []).append(rule)
    for element in root.xpath("//*[@class or @id]") if by_name else ():
        if any(rule.fits(element) for name in _names(element) for rule in by_name.get(name, [])[:_MOST]):
            yield element


def _names(element: _html.Element) -> list[str]:
    number = element.get("id")
    return [*(f".{name}" for name in (element.get("class") or "").split()), *([f"#{number}"] if number else ())]


def _is(element: _html.Element, part: str) -> bool:
    found = _PART.fullmatch(part)
    if found is None or (found[1] or "*").lower() not in ("*", element.tag):
        return False
    return set(_NAME.findall(found[2])) <= set(_names(element))
