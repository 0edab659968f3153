"""From the parsed tree to the composer: what the policy says of every element and attribute, and what it took away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import NamedTuple

from lxml import etree

from republish import _html, _text
from republish.errors import LimitExceeded
from republish.limits import Limits
from republish.model import Change
from republish.sanitizer.characters import printable
from republish.sanitizer.composer import Chunk, Composer, Inline, escape_value
from republish.sanitizer.content_model import Block
from republish.sanitizer.policy import BLOCK_ELEMENTS, VOID_ELEMENTS, Checks, Policy, checks

_KINDS: Mapping[str, tuple[str, str]] = {
    **dict.fromkeys(
        ["script", "style", "template", "noscript"],
        ("script", "Scripts and styles are not part of the article and never leave the page."),
    ),
    **dict.fromkeys(
        [
            "button",
            "datalist",
            "input",
            "keygen",
            "meter",
            "option",
            "optgroup",
            "output",
            "progress",
            "select",
            "textarea",
        ],
        ("form", "Controls of a form do nothing on another site."),
    ),
    **dict.fromkeys(
        ["applet", "audio", "canvas", "embed", "frame", "frameset", "iframe", "math", "object", "svg", "video"],
        ("embed", "Embedded content runs code or needs its own licence."),
    ),
}
_MARGIN = " " * 1024
"""Keeps the look that tells binary files from pages off a fragment of few characters."""
_OTHER = ("unsafe", "The element has no place in an article's body.")


class _Place(NamedTuple):
    """Where what comes belongs: the block and the inline elements around it."""

    block: Block
    inlines: list[Inline]


@dataclass(slots=True)
class _Walk:
    """One pass over a tree."""

    policy: Policy
    limits: Limits
    composer: Composer
    checks: Checks
    places: list[_Place]
    changes: list[Change] = field(default_factory=list)
    seen: int = 0
    """Elements met, for the XPath of what goes."""

    def text(self, text: str) -> None:
        shown = printable(text)
        if shown != text:
            self._note_spelling(text)
        place = self.places[-1]
        self.composer.text(shown, place.block, place.inlines)

    def _note_spelling(self, text: str) -> None:
        """Words that are others without the characters that went, or with those that browsers read there."""
        for word in text.split():
            shown = printable(word)
            if _text.words(word) != _text.words(shown):
                self.changes.append(
                    Change(
                        action="replaced",
                        kind="encoding",
                        place=f"descendant::*[{self.seen}]",
                        words=_text.fold(word),
                        replacement=_text.fold(shown),
                        reason="The page holds characters that are not shown, or codes of another encoding.",
                        ground="format",
                    )
                )

    def start(self, node: _html.Element) -> bool:
        """Take an element; False when its content goes with it."""
        self.seen += 1
        name: str = node.tag
        name = self.policy.renamed.get(name, name)
        if name in self.policy.dropped:
            self._drop(node)
            return False
        self.places.append(self._place(node, name))
        return True

    def _place(self, node: _html.Element, name: str) -> _Place:
        here = self.places[-1]
        given = node.items()
        if len(given) > self.limits.attributes:
            raise LimitExceeded(
                "An element has too many attributes.", limit="attributes", allowed=self.limits.attributes
            )
        if name in _html.BLOCKS:
            self.composer.part(here.inlines)
        if name not in self.policy.elements:
            return here
        attributes = self._attributes(node, name, given) if given else ""
        if name in VOID_ELEMENTS:
            self._void(node, name, attributes, here)
            return here
        if name in BLOCK_ELEMENTS:
            return _Place(self.composer.block(name, attributes, here.block), here.inlines)
        return _Place(here.block, _around(here.inlines, name, attributes))

    def _void(self, node: _html.Element, name: str, attributes: str, here: _Place) -> None:
        if name == "img" and ' src="' not in attributes:
            self._note("image", node, "", "The picture has no address that a reader may be sent to.")
            return
        self.composer.void(name, attributes, here.block, here.inlines)

    def end(self, node: _html.Element) -> None:
        """Leave an element that was taken."""
        self.places.pop()
        if node.tag in _html.BLOCKS:
            self.composer.part(self.places[-1].inlines)

    def _drop(self, node: _html.Element) -> None:
        kind, reason = _KINDS.get(node.tag, _OTHER)
        words = "" if node.tag in _html.SILENT else _html.text_of(node)
        self._note(kind, node, words, reason)
        self.seen += sum(1 for _ in node.iterdescendants(etree.Element))
        if node.tag in _html.BLOCKS:
            self.composer.part(self.places[-1].inlines)

    def _note(self, kind: str, node: _html.Element, words: str, reason: str) -> None:
        self.changes.append(
            Change(
                action="removed",
                kind=kind,
                place=f"descendant::*[{self.seen}]",
                words=words,
                reason=f"{reason} (<{node.tag}>)",
                ground="safety",
            )
        )

    def _attributes(self, node: _html.Element, name: str, given: list[tuple[str, str]]) -> str:
        checks = self.checks[name]
        kept = []
        for attribute, value in given:
            check = checks.get(attribute)
            if check is None:
                continue
            checked = check(value)
            if checked is not None:
                kept.append(f' {attribute}="{escape_value(checked)}"')
            elif attribute == "href":
                self._note("unsafe", node, "", "The link's address is not one a reader may be sent to.")
        return "".join(kept)


def _around(inlines: list[Inline], name: str, attributes: str) -> list[Inline]:
    """The inline elements with one more; one that says nothing new is left out, a link stands in no other link."""
    if name == "a":
        inlines = [inline for inline in inlines if inline.name != "a"]
    empty = not attributes and name in ("a", "span")
    if empty or any(inline.name == name and inline.attributes == attributes for inline in inlines):
        return inlines
    return [*inlines, Inline(name, attributes)]


def compose(root: _html.Element, policy: Policy, limits: Limits) -> tuple[list[Chunk], tuple[Change, ...]]:
    """The allowlisted form of a tree in chunks for the gate, and what was left out. Raises LimitExceeded."""
    composer = Composer(limits)
    walk = _Walk(policy, limits, composer, checks(policy, limits.span), [_Place(composer.root, [])])
    _visit(root, walk)
    return composer.finish(), tuple(walk.changes)


def parse(html: str, limits: Limits) -> _html.Element:
    """The tree of a fragment, whole or not at all: raises LimitExceeded or TruncatedPage."""
    if len(html) > limits.page_bytes:
        raise LimitExceeded("The article is too large.", limit="page_bytes", allowed=limits.page_bytes)
    return _html.parse(f"<html>{_MARGIN}<body>{html}", "", _wider(limits)).root


@lru_cache(maxsize=8)
def _wider(limits: Limits) -> Limits:
    """The limits with room for what is put around a fragment."""
    return replace(limits, page_bytes=limits.page_bytes + 2 * len(_MARGIN))


def _visit(root: _html.Element, walk: _Walk) -> None:
    """Document order without recursion."""
    skipped = None
    walker = etree.iterwalk(root, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        if event == "start":
            if not walk.start(node):
                walker.skip_subtree()
                skipped = node
            elif node.text:
                walk.text(node.text)
            continue
        if event == "end" and node is not skipped:
            walk.end(node)
        if node.tail and node is not root:
            walk.text(node.tail)
