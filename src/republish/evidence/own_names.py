"""What a page calls its site and its people, in its head, its bylines and the link to its front page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from republish._addresses import host_of, place_of
from republish._html import Document, absolute
from republish._metadata import as_list, texts_in
from republish._uncompiled import Uncompiled
from republish.evidence.agencies import authors, byline_blocks
from republish.evidence.nodes import ARTICLES, SITES
from republish.evidence.surroundings import short_text

_SITE = ("og:site_name", "application-name", "publisher", "dc.publisher", "dcterms.publisher", "citation_journal_title")
_STATED, _BYLINES, _LINKS = 20, 5, 40
_BRAND = 60
"""Letters of a site's name."""
_FRONT = Uncompiled(r"https?://[^/?#]*/*(?:amp/*)?(?:[?#]|$)")
"""A front page's address, the site's own or another's: to bring every address of a page into one form takes long."""


def names_on(document: Document) -> str:
    """The names of a page's site, its owners and authors in lower case."""
    meta = document.metadata.meta
    site = (name for key in _SITE for name in meta.get(key, ()))
    people = islice(authors(document), _STATED)
    bylines = islice(byline_blocks(document.prose), _BYLINES)
    return " ".join(chain(site, islice(_stated(document), _STATED), people, bylines, _brand(document))).lower()


def _stated(document: Document) -> Iterator[str]:
    """The names of the site, of what the article is part of, and of its publisher."""
    for node in document.metadata.of_type(*SITES):
        yield from texts_in(node.get("name"))
    for node in document.metadata.of_type(*ARTICLES):
        for owner in (*as_list(node.get("publisher")), *as_list(node.get("isPartOf"))):
            yield from texts_in(owner.get("name") if isinstance(owner, dict) else owner)


def _brand(document: Document) -> Iterator[str]:
    """The words of a link to the site's front page, and those for its logo."""
    for link in islice(document.root.iter("a"), _LINKS):
        address = absolute(link.get("href"), document.base_url) if link.get("href") else None
        if address and _FRONT.match(address) and place_of(address).rstrip("/") == host_of(document.url):
            yield from (image.get("alt") or "" for image in islice(link.iter("img"), 1))
            yield short_text(link, _BRAND)
