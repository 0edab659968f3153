"""Opinion pieces, where the rules beside a publisher's licence keep such texts from others: "Commentaries may not be republished"."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import Any, TypeAlias
from urllib.parse import unquote, urlsplit

from republish._html import Document
from republish._text import fold
from republish.evidence.blocks import Statement, block_of, statements
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


def kept_opinions(statement: Statement, grant: Claim, is_opinion: Callable[[], bool]) -> Iterator[Claim]:
    """A claim of an exception, where the rules in the box of a grant keep opinion pieces, and the article is one."""
    words = next(filter(_keeps, _rules_beside(statement.block)), "")
    if words and is_opinion():
        yield replace(grant, kind="exception", license=None, url=None, text=words[:_TEXT])


def is_opinion(document: Document) -> bool:
    """Its type, its section, its address, the words over its headline or before it call the article so."""
    if any(document.metadata.of_type("OpinionNewsArticle")):
        return True
    label = phrases("opinion", "label")
    return any(label.fullmatch(fold(words).lower()) for words in _called(document))


def _rules_beside(block: Element) -> Iterator[str]:
    """What the box around a block says of opinion pieces or of whose texts it is; nothing where none is called as such boxes are."""
    around = list(islice(block.iterancestors(), _CLIMB))
    box = next((one for one in reversed(around) if zone_named(one) in _BOXES), None)
    for text in islice(box.iter(*_TEXTS), _MOST_BLOCKS) if box is not None else ():
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
