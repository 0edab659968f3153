"""What a page's own `<style>` elements say of an element, by its class, its id or its tag alone.

Rules with longer selectors, for other media or in other blocks than those for screens are only asked whether they say something
else: a tab that is open, a line for print. Sheets in files of their own are not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._html import Document
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_SCREENS = frozenset({"", "all", "screen", "only screen"})
_MOST = 400_000
_MOST_RULES = 60
_MOST_NAMES = 40
_COMMENT = Uncompiled(r"/\*.*?(?:\*/|$)", re.S)
_AT_RULE = Uncompiled(r"@([\w-]++)([^{};]*+)\{((?:[^{}]*+\{[^{}]*+\})*+[^{}]*+)\}")
_GROUPS = frozenset({"media", "supports", "layer", "container"})
_GROUNDS = frozenset({"article", "aside", "body", "footer", "header", "html", "main", "section", "table", "td"})
_UNREAD = ("noscript", "template", "svg")


class Sheet:
    """The rules of one page, parsed when they are first asked for."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._read: tuple[str, str] | None = None
        self._known: dict[tuple[str, str, str], str] = {}
        self._otherwise: dict[tuple[str, str], str] = {}
        self._external: bool | None = None

    @property
    def has_more(self) -> bool:
        """Whether sheets in files of their own may say more."""
        if self._external is None:
            links = self._document.root.iter("link")
            linked = any("stylesheet" in (link.get("rel") or "").lower() for link in links)
            self._external = linked or "@import" in "".join(self._rules)
        return self._external

    def declared(self, element: Element) -> str:
        """The declarations for an element, the weightiest last; its own `style` is the last of them."""
        inline = (element.get("style") or "").lower()
        if not self._document.mentions(b"<style"):
            return inline
        key = (element.tag, element.get("class") or "", element.get("id") or "")
        if key not in self._known:
            self._known[key] = ";".join(said for _, said in sorted(self._plain(*key), key=_weight))
        return f"{self._known[key]};{inline}"

    def said_otherwise(self, element: Element) -> str:
        """The declarations of rules that name an element's class or id and hold at times, or for some of its kind."""
        key = (element.get("class") or "", element.get("id") or "")
        if key not in self._otherwise:
            self._otherwise[key] = ";".join(self._longer(*key))
        return self._otherwise[key]

    def _longer(self, classes: str, identifier: str) -> Iterator[str]:
        top, elsewhere = self._rules
        for name in _names("", classes, identifier):
            yield from (said for selectors, said in _rules_with(name, top) if not _is_plain(selectors, name))
            yield from (said for _, said in _rules_with(name, elsewhere))

    def _plain(self, tag: str, classes: str, identifier: str) -> Iterator[tuple[int, str]]:
        for name in _names(tag, classes, identifier):
            for selectors, said in _rules_with(name, self._rules[0]):
                if _is_plain(selectors, name, tag):
                    yield (".#".find(name[0]), said)

    @property
    def _rules(self) -> tuple[str, str]:
        """The rules for screens, and all others."""
        if self._read is None:
            top: list[str] = []
            elsewhere: list[str] = []
            for style in self._document.root.iter("style") if self._document.mentions(b"<style") else ():
                shown = (style.get("media") or "").strip().lower() in _SCREENS
                if next(style.iterancestors(*_UNREAD), None) is None and style.get("amp-boilerplate") is None:
                    (top if shown else elsewhere).append(style.text or "")
            self._read = _parted("\n".join(top)[:_MOST].lower(), "\n".join(elsewhere)[:_MOST].lower())
        return self._read


def _weight(rule: tuple[int, str]) -> int:
    return rule[0]


def _parted(top: str, elsewhere: str) -> tuple[str, str]:
    others = [elsewhere]

    def taken_out(found: re.Match[str]) -> str:
        if found[1] == "media" and found[2].strip() in _SCREENS:
            return found[3]
        others.append(found[3] if found[1] in _GROUPS else "")
        return " "

    plain, at, rest = _AT_RULE.sub(taken_out, _COMMENT.sub(" ", top)).partition("@media")
    return plain, "\n".join((*others, at and rest))


def _names(tag: str, classes: str, identifier: str) -> list[str]:
    """An element's tag where sheets give that a ground, and its classes and id as selectors have them."""
    return [
        *_GROUNDS.intersection((tag,)),
        *(f".{name}" for name in islice(dict.fromkeys(classes.lower().split()), _MOST_NAMES)),
        *(f"#{name}" for name in identifier.lower().split()),
    ]


def _rules_with(name: str, rules: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations of the rules in whose selectors a name stands."""
    at = rules.find(name)
    for _ in range(_MOST_RULES):
        if at < 0:
            return
        opened, closed = rules.find("{", at), rules.find("}", at)
        if opened < 0 or closed < 0:
            return
        inside = opened < closed and not _goes_on(rules[at + len(name) : at + len(name) + 1])
        if inside:
            start = max(rules.rfind("}", 0, at), rules.rfind("{", 0, at)) + 1
            yield rules[start:opened], rules[opened + 1 : closed]
        at = rules.find(name, closed if inside else at + 1)


def _goes_on(letter: str) -> bool:
    return letter.isalnum() or letter in ("-", "_")


def _is_plain(selectors: str, name: str, tag: str = "") -> bool:
    return any(selector.strip() in (name, f"{tag}{name}") for selector in selectors.split(","))
