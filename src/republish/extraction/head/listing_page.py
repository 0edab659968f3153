"""Pages that list texts: a category, an author's texts, what was searched for. Each shows the beginnings of several and is none itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from republish.extraction.head.facts import Facts

if TYPE_CHECKING:
    from republish._html import Document
    from republish.extraction.head.reading import Head

_TYPES = ("CollectionPage", "SearchResultsPage", "ProfilePage")
"""What schema.org calls such pages."""
_OF_PERSONS = "profile"
"""What Open Graph calls a page about a person."""
_ARCHIVE, _ARCHIVES = "archive", frozenset({"category", "tag", "author", "date", "post-type-archive"})
_SEARCH = "search-results"
"""What WordPress calls them on `body`, in whatever theme."""


def is_listing_page(document: Document, head: Head) -> bool:
    """The page's data call it a list of texts or somebody's profile and describe no written work, or WordPress calls it an archive.

    What has a day on which it was published is no list, unless WordPress says so.
    """
    if _is_archive(document):
        return True
    metadata = document.metadata
    listed = (metadata.first("og:type") or "").strip().casefold() == _OF_PERSONS
    listed = listed or next(metadata.of_type(*_TYPES), None) is not None
    return listed and head.published is None and not Facts(document).is_written


def _is_archive(document: Document) -> bool:
    body = document.root.find("body")
    names = frozenset((body.get("class") or "").split()) if body is not None else frozenset()
    return _SEARCH in names or (_ARCHIVE in names and not names.isdisjoint(_ARCHIVES) and "single" not in names)
