"""The formats in which Creative Commons gives its licences."""

from __future__ import annotations

_DEEDS = frozenset({"text/html", "application/xhtml+xml", "text/plain", "application/rdf+xml", "text/turtle"})


def is_deed_format(kind: str | None) -> bool:
    """Whether what a link's `type` names may be a deed: a page, or CC's own data of it; so may a link without a type.

    Terms in another format, such as RSL, are for machines and are no Creative Commons licence, wherever they are.
    """
    return not kind or kind.partition(";")[0].strip().lower() in _DEEDS
