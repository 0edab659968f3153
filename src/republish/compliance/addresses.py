"""Where the original of a copy is to be found, and whether a link leads there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from html import unescape

from republish import _html
from republish._addresses import place_of
from republish.compliance.passages import Anchor
from republish.model import Package

_LINK = re.compile(rb"<link\b[^>]*>", re.I)
_SHORT = re.compile(r"""(?<![\w-])rel\s*+=\s*+["']?[^"'>=]*\bshortlink\b""", re.I)
_HREF = re.compile(r"""(?<![\w-])href\s*=\s*["']?([^"'\s>]+)""", re.I)
_LATIN = re.compile(r"https?://[!-~]+")
"""An address between signs of a script that has no blanks."""
_AROUND = "()[]<>{}«»„“”‘’\"'.,;:!?…"
"""Signs that stand around an address in a sentence."""


def leads_to(url: str, places: Iterable[str]) -> bool:
    """Whether an address is that of one of some places."""
    place = place_of(url)
    return bool(place) and place in places


def places_of_original(package: Package) -> frozenset[str]:
    """Where the original is to be found: its own address and those that it was fetched by."""
    page = package.page
    known = (package.article.url, page.url, page.url_served, *page.redirects, *_short_addresses(page.content))
    return frozenset(filter(None, map(place_of, known)))


def _short_addresses(content: bytes) -> Iterator[str]:
    """What the head of the original gives out as its own short address (`rel=shortlink`), as WordPress does."""
    head = content.partition(b"<body")[0] if b"shortlink" in content else b""
    for found in _LINK.finditer(head):
        link = found[0].decode("utf-8", "replace")
        if _SHORT.search(link) and (href := _HREF.search(link)):
            yield unescape(href[1])


def cards_of(root: _html.Element, base: str, places: Iterable[str]) -> Iterator[_html.Element]:
    """The elements of every link that leads to one of some places and holds blocks: a card with a title, a name, a picture, as Ghost's."""
    for link in root.iter("a"):
        if leads_to(_html.absolute(link.get("href"), base) or "", places):
            within = list(link.iter())
            if any(element.tag in _html.BLOCKS for element in within):
                yield from within


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

    def is_spelled_in(self, text: str) -> bool:
        """Whether a text spells out one of its addresses, with or without a scheme, as on paper; that of a home page says too little."""
        pages = [place for place in self.places if "/" in place]
        if not any(place.partition("/")[0] in text for place in pages):
            return False
        words = (word.strip(_AROUND) for word in (*text.split(), *_LATIN.findall(text)))
        return any(place_of(word if "://" in word else f"https://{word}") in pages for word in words if "/" in word)
