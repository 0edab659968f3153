"""The front page of a site: it shows the beginnings of many stories and is none itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from republish.extraction.head.facts import Facts
from republish.extraction.tree.addresses import is_home

if TYPE_CHECKING:
    from republish._html import Document


def is_front_page(document: Document) -> bool:
    """The page calls itself a website (Open Graph) and no written work, and all its addresses are those of a whole host.

    A canonical address alone does not count: there are sites whose every page names the front page there.
    """
    metadata = document.metadata
    if (metadata.first("og:type") or "").strip().casefold() != "website":
        return False
    stated = (document.url, metadata.link("canonical"), metadata.first("og:url"))
    addresses = [url for url in stated if url]
    return bool(addresses) and all(map(is_home, addresses)) and not Facts(document).is_written
