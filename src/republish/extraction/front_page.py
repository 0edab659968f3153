"""The front page of a site: it shows the beginnings of many stories and is none itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from republish.extraction.head_evidence import Facts, split_url

if TYPE_CHECKING:
    from republish._html import Document

_OPENINGS = frozenset({"", "/", "/index.html", "/index.htm", "/index.php"})


def is_front_page(document: Document) -> bool:
    """The page calls itself a website (Open Graph) and no written work, and all its addresses are those of a whole host.

    A canonical address alone does not count: there are sites whose every page names the front page there.
    """
    metadata = document.metadata
    if (metadata.first("og:type") or "").strip().casefold() != "website":
        return False
    stated = (document.url, metadata.link("canonical"), metadata.first("og:url"))
    addresses = [url for url in stated if url]
    return bool(addresses) and all(map(_is_whole_host, addresses)) and not Facts(document).is_written


def _is_whole_host(url: str) -> bool:
    parts = split_url(url)
    return parts.path in _OPENINGS and not parts.query
