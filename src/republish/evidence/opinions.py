"""Opinion pieces, where the rules beside a publisher's licence keep such texts from others: "Commentaries may not be republished"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property
from itertools import chain, islice
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

from republish._html import Document, block_of
from republish._text import fold
from republish.evidence.blocks import Statement, statements
from republish.evidence.kickers import headline_of, is_kicker
from republish.evidence.labelled import PREFIX, named_sections
from republish.evidence.phrases import phrases
from republish.evidence.surroundings import short_text
from republish.evidence.zones import Zone, zone_named
from republish.model import Claim

Element: TypeAlias = Any

_BOXES: tuple[Zone | None, ...] = ("republish", "popup", "footer", "sidebar", "end")
_TEXTS, _LABELS = ("p", "li", "dd", "div"), ("a", "span", "p", "div", "h2", "h3", "h4", "h5", "h6")
_CLIMB, _MOST_BLOCKS, _MOST_LABELS, _LABEL, _TEXT = 4, 60, 40, 40, 600


class Opinions:
    """What is asked of a page once, however many grants stand on it: whether it is an opinion piece, and what each box keeps."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._kept: dict[Element, str] = {}

    @cached_property
    def _is_one(self) -> bool:
        return is_opinion(self._document)

    def kept(self, statement: Statement, grant: Claim) -> Iterator[Claim]:
        """A claim of an exception, where the rules in the box of a grant keep opinion pieces, and the article is one."""
        box = _box_around(statement.block) if self._is_one else None
        if box is not None and box not in self._kept:
            self._kept[box] = next(filter(_keeps, _rules_in(box)), "")
        if box is not None and self._kept[box]:
            yield replace(grant, kind="exception", license=None, url=None, text=self._kept[box][:_TEXT])


def is_opinion(document: Document) -> bool:
    """Its type, its section, its address, the words over its headline or before it call the article so."""
    if any(document.metadata.of_type("OpinionNewsArticle")):
        return True
    label = phrases("opinion", "label")
    return any(label.fullmatch(fold(words).lower()) for words in _called(document))


def _box_around(block: Element) -> Element | None:
    """The largest box around it that is called as those are which hold such rules."""
    around = list(islice(block.iterancestors(), _CLIMB))
    return next((one for one in reversed(around) if zone_named(one) in _BOXES), None)


def _rules_in(box: Element) -> Iterator[str]:
    """What it says of opinion pieces or of whose texts it is."""
    for text in islice(box.iter(*_TEXTS), _MOST_BLOCKS):
        yield from (said.text for said in statements(text, _tells))


def _tells(text: str) -> bool:
    return bool(phrases("opinion", "kinds").search(text) or phrases("exemption", "by_some").search(text))


def _keeps(words: str) -> bool:
    """The sentence keeps opinion pieces, and not what illustrates them; or what it gives is by some people only."""
    text = words.lower()
    kind, image = phrases("opinion", "kinds").search(text), phrases("subject", "image").search(text)
    if kind is None:
        return phrases("exemption", "by_all").search(text) is None
    return phrases("opinion", "kept").search(text) is not None and (image is None or kind.start() < image.start())


def _called(document: Document) -> Iterator[str]:
    yield from named_sections(document)
    yield from (unquote(part).replace("-", " ") for part in urlsplit(document.url or "").path.split("/")[:-1])
    headline = headline_of(document)
    if headline is None:
        return
    prefix = PREFIX.match(fold("".join(headline.itertext())).lower())
    yield prefix["label"] if prefix else ""
    near = chain.from_iterable(box.iter(*_LABELS) for box in islice(headline.iterancestors(), _CLIMB - 1))
    for element in islice(near, _MOST_LABELS):
        words = short_text(element, _LABEL)
        if words and phrases("opinion", "label").fullmatch(words.lower()) and is_kicker(block_of(element), headline):
            yield words
