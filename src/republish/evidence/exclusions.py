"""What a publisher's profile excludes from its own grant: agency bylines, partners' stories, marks of reserved rights."""

from __future__ import annotations

from collections.abc import Iterator

from republish._html import Document, select, text_of
from republish._prose import Prose
from republish._text import fold
from republish.evidence.agencies import authors, byline_blocks
from republish.model import Claim, Page, Profile

_CONTAINERS = ("[itemprop~='articleBody']", "article", "main", "[role='main']")


def excluded_claims(document: Document, prose: Prose, page: Page, profile: Profile) -> Iterator[Claim]:
    """One claim against the licence for every exclusion of the profile that the page meets."""
    if not profile.exclusions:
        return
    source = page.url_served or page.url
    bylines = " | ".join([*authors(document), *byline_blocks(prose)])
    whole = fold(" ".join(prose.texts))
    met = profile.excluded(url=source, byline=fold(bylines), body=_body(document, profile) or whole, page=whole)
    for exclusion, words in met:
        text = f"{words}: {exclusion.text}"
        yield Claim(kind=exclusion.kind, scope="article", place="profile", text=text, source=exclusion.source or source)


def _body(document: Document, profile: Profile) -> str:
    """The words of the article's container, by the profile's selectors or the usual ones."""
    for selector in (*profile.structure.body, *_CONTAINERS):
        found = select(document.root, selector)
        if found:
            return text_of(found[0])
    return ""
