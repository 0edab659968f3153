"""Pages with less to go by than they were served with, to see how far a reading leans on names, data and sections."""

from __future__ import annotations

from typing import Any

from republish.extraction.undressing import drop_names, hash_names, page_without

__all__ = ["drop_data", "drop_names", "hash_names", "level_sections", "page_without"]
_SECTIONS = ("article", "main", "section", "aside", "header", "footer", "nav", "hgroup", "address")


def drop_data(root: Any) -> None:
    """No JSON-LD, and no meta element but those that a browser needs."""
    for element in list(root.iter("script", "meta")):
        data = (
            "ld+json" in (element.get("type") or "")
            if element.tag == "script"
            else element.get("property") or element.get("name")
        )
        if data:
            element.drop_tree()


def level_sections(root: Any) -> None:
    """Boxes in the place of everything that says what it is by its element."""
    for element in root.iter(*_SECTIONS):
        element.tag = "div"
