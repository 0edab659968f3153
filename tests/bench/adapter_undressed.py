"""Extractors as `adapter.extract` is one, each of which reads the same page with less to go by; `tests` has to be on the path too."""

from __future__ import annotations

from adapter import extract

from undressed import drop_data, drop_names, hash_names, level_sections, page_without


def hashed_names(html: str, url: str) -> dict[str, object]:
    """Where class names say nothing: "css-1f0c2a"."""
    return extract(page_without(html, hash_names), url)


def without_names(html: str, url: str) -> dict[str, object]:
    """Where nothing has a name."""
    return extract(page_without(html, drop_names), url)


def without_data(html: str, url: str) -> dict[str, object]:
    """Where no JSON-LD and no meta element tells anything."""
    return extract(page_without(html, drop_data), url)


def without_sections(html: str, url: str) -> dict[str, object]:
    """Where every section is a box."""
    return extract(page_without(html, level_sections), url)
