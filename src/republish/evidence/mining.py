"""What page and server say to programs that mine texts: TDM reservations, directives for robots, RSL. None of it is a licence."""

from __future__ import annotations

import re
from itertools import chain

from republish._html import Document, absolute
from republish.model import DataMining

_ROBOTS = ("noai", "noimageai")
_APART = re.compile(r"[\s,;:]+")
"""Directives are a list; a robot's name before a colon may stand before them in the header."""
_RSL = "application/rsl+xml"


def data_mining(document: Document) -> DataMining | None:
    """What the page at hand says of text and data mining; None where it reserves nothing and states no terms.

    One place that reserves is enough, whatever another says: the protocol's files and headers are often older than the page.
    """
    reserved = "1" in map(str.strip, _said(document, "tdm-reservation"))
    policies = (absolute(said, document.base_url) for said in _said(document, "tdm-policy")) if reserved else ()
    found = DataMining(
        reserved=reserved,
        policy=next((url for url in policies if url and url.startswith("http")), None),
        robots=_directives(document),
        terms=_terms(document),
    )
    return found if reserved or found.robots or found.terms else None


def _said(document: Document, name: str, header: str = "") -> tuple[str, ...]:
    """What the page's metas and the server's headers say under a name, the page first: it is nearer."""
    return document.metadata.meta.get(name, ()) + document.headers.get(header or name, ())


def _directives(document: Document) -> tuple[str, ...]:
    lists = _said(document, "robots", "x-robots-tag")
    said = frozenset(
        chain.from_iterable(_APART.split(directives.lower()) for directives in lists if "ai" in directives.lower())
    )
    return tuple(name for name in _ROBOTS if name in said)


def _terms(document: Document) -> str | None:
    """Where terms in RSL are: linked by the page or its server, or in a script of the page."""
    for link in document.metadata.links:
        if "license" in link.rel and _is_rsl(link.attributes.get("type")):
            return absolute(link.href, document.base_url) or document.url
    return document.url if any(map(_is_rsl, document.metadata.scripts)) else None


def _is_rsl(kind: str | None) -> bool:
    return (kind or "").partition(";")[0].strip().lower() == _RSL
