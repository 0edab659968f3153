"""Where a page says that more is to be read about its reuse: addresses, none of them a licence."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias

from republish._addresses import place_of
from republish._html import COMMONS, Document, absolute, block_of
from republish.evidence.items import item_of
from republish.evidence.kickers import headline_of
from republish.evidence.nodes import stating_nodes, strings_of
from republish.evidence.zones import zone_of
from republish.licenses import parse_license

Element: TypeAlias = Any

_PROPERTIES: Mapping[str, str] = {
    "usageInfo": "how it may be used",
    "acquireLicensePage": "how a licence is to be had",
}
"""Of schema.org."""
_RELATIONS: Mapping[str, str] = {
    "useguidelines": "how the publisher wants it to be used",
    "morepermissions": "what is permitted beyond the licence",
}
"""Of ccREL, in lower case and without their prefix."""
_RELATED = tuple(name.encode() for name in _RELATIONS)
_PREFIX = re.compile(r"^.*[:#]")
_OF_OTHERS = ("comments", "related", "quote")
_MOST = 5


class ReusePage(NamedTuple):
    """An address, and what is to be read there."""

    about: str
    url: str


def reuse_pages(document: Document) -> tuple[ReusePage, ...]:
    """The pages on reuse that the article's data and the page's links name, each once; a licence is none, and neither is the page."""
    named = (
        ReusePage(about, url)
        for about, link in (*_declared(document), *_linked(document))
        if (url := absolute(link, document.base_url)) and url.startswith("http")
    )
    here = place_of(document.url)
    others = (page for page in named if parse_license(page.url) is None and place_of(page.url) != here)
    return tuple({page.url: page for page in others}.values())[:_MOST]


def _declared(document: Document) -> Iterator[tuple[str, str]]:
    for node, scope in stating_nodes(document, _PROPERTIES.keys()):
        if scope in ("article", "site"):
            for name, about in _PROPERTIES.items():
                yield from ((about, said) for said in strings_of(node.get(name)))


def _linked(document: Document) -> Iterator[tuple[str, str]]:
    if not document.mentions(COMMONS) or not any(map(document.mentions, _RELATED)):
        return  # What is known of every page is asked first.
    for link in document.root.iter("a", "link"):
        relations = f"{link.get('rel') or ''} {link.get('property') or ''}".lower().split()
        about = next((said for name in relations if (said := _RELATIONS.get(_PREFIX.sub("", name)))), None)
        if about and _is_of_the_page(link, document):
            yield about, link.get("href") or ""


def _is_of_the_page(link: Element, document: Document) -> bool:
    block = block_of(link)
    return zone_of(block) not in _OF_OTHERS and item_of(block, document.url, headline_of(document)) is None
