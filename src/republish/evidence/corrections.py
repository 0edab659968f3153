"""Corrections that an article's data declare: schema.org's `correction`, a text, an address or a CorrectionComment."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any, NamedTuple

from republish import _html
from republish._addresses import place_of
from republish._html import Document
from republish._metadata import as_list
from republish._text import fold
from republish.evidence.nodes import stating_nodes

_MOST, _LONGEST = 20, 10_000
_PROPERTY = "correction"
_WORDS = ("text", "description", "name")


class Correction(NamedTuple):
    """One correction: its words, or where they are; and the day, as the page writes it."""

    text: str = ""
    url: str | None = None
    day: str = ""


def corrections(document: Document) -> tuple[Correction, ...]:
    """The corrections that the page declares of its own article, each once."""
    declared = (_read(value, document) for value in _values(document))
    return tuple(dict.fromkeys(islice(filter(any, declared), _MOST)))


def _values(document: Document) -> Iterator[Any]:
    yield from document.metadata.meta.get(_PROPERTY, ())
    for node, scope in stating_nodes(document, {_PROPERTY}):
        yield from as_list(node[_PROPERTY]) if scope == "article" else ()


def _read(value: Any, document: Document) -> Correction:
    if isinstance(value, str):
        return _stated(value, document)
    if not isinstance(value, dict):
        return Correction()
    words = next((said for name in _WORDS if isinstance(said := value.get(name), str) and said.strip()), "")
    address = value.get("url")
    read = _stated(words or (address if isinstance(address, str) else ""), document)
    day = value.get("datePublished")
    return read._replace(day=day.strip()[:10] if isinstance(day, str) else "") if any(read) else read


def _stated(value: str, document: Document) -> Correction:
    """Words, or an address; one on the page itself says nothing that the page does not."""
    said = value[:_LONGEST].strip()
    if said.startswith(("http://", "https://")) and " " not in said:
        return Correction() if place_of(said) == place_of(document.url) else Correction(url=said)
    return Correction(_html.text_of(_html.fragment(said)) if "<" in said or "&" in said else fold(said))
