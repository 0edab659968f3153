"""Where the original of a copy is to be found, and whether a link leads there."""

from __future__ import annotations

from collections.abc import Iterable

from republish import _html
from republish._addresses import place_of
from republish.compliance.passages import Anchor
from republish.model import Package


def leads_to(url: str, places: Iterable[str]) -> bool:
    """Whether an address is that of one of some places."""
    place = place_of(url)
    return bool(place) and place in places


def places_of_original(package: Package) -> frozenset[str]:
    """Where the original is to be found: its own address and those that it was fetched by."""
    page = package.page
    known = (package.article.url, page.url, page.url_served, *page.redirects)
    return frozenset(filter(None, map(place_of, known)))


class Original:
    """What the original of a copy is known by: where it is to be found, and what its own text links there.

    A footnote's mark leads to a place on the original's own page, which credits nobody.
    """

    def __init__(self, package: Package) -> None:
        self.places = places_of_original(package)
        links = _html.fragment(str(package.body)).iter("a")
        self._marks = frozenset(_html.text_of(link) for link in links if "#" in (link.get("href") or ""))

    def is_linked_by(self, anchor: Anchor) -> bool:
        """Whether a link leads to the original, and is none that the text has by itself."""
        is_mark = "#" in anchor.href and anchor.text in self._marks
        return not is_mark and leads_to(anchor.href, self.places)
