"""What readers get of a published page: its blocks of text with their links, its pictures, what its head tells search engines."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cached_property
from itertools import accumulate, chain

from republish import _html
from republish._addresses import domain_of, host_of, place_of
from republish._spoken import bounded, spoken
from republish.compliance.hiding import folds
from republish.compliance.loading import Loaded, loaded
from republish.compliance.passages import Anchor, Passage, passages_of
from republish.compliance.sheets import hidden_by_sheets
from republish.licenses import License, parse_license
from republish.model import Page

_ON_CC = re.compile(r"(?:https?://|//|\b)(?:www\.)?creativecommons\.org/(?:licenses|publicdomain)/[\w.+/-]+", re.I)
_OUTERMOST = frozenset({"html", "head", "body"})
_SILENT = _html.SILENT - {"button"}
"""Questions that unfold an answer are buttons."""
_MOST_BESIDE = 3


class Copy:
    """A published page, read once; what stands in the `unsaid` elements is not there."""

    def __init__(self, document: _html.Document, page: Page, *, unsaid: frozenset[str] = frozenset()) -> None:
        self.url = page.url_served or page.url
        self.document = document
        body = document.root.find("body")
        self._body = document.root if body is None else body
        self.hidden, folded = hidden_by_sheets(document.root), folds(document.root)
        self.passages = tuple(passages_of(self._body, document.base_url, _SILENT | unsaid, self.hidden, folded))
        said = [passage.spoken for passage in self.passages]
        self.spoken = f" {' '.join(filter(None, said))} "
        """All words between blanks, hidden ones in their places: signs that a CMS beautifies make no difference."""
        self._starts = list(accumulate((len(words) + 1 if words else 0 for words in said), initial=1))

    @cached_property
    def folded(self) -> str:
        """What readers see of them, without capitals: themes set headlines and names in them.

        A name right beside a date, each in an element of its own, is read as one word by nobody: such lines stand at the end once more.
        """
        seen = [passage for passage in self.passages if passage.seen]
        said = (*(passage.spoken for passage in seen), *(passage.parted for passage in seen))
        return f" {' '.join(filter(None, said))} ".casefold()

    @cached_property
    def headings(self) -> frozenset[str]:
        """The words of each heading, without capitals."""
        found = self.document.root.iter("h1", "h2", "h3", "h4", "h5", "h6")
        return frozenset(spoken(_html.text_of(heading)).casefold() for heading in found)

    @cached_property
    def captions(self) -> frozenset[str]:
        """The words of each line of a caption: a site adds films and pictures of its own, with theirs."""
        lines = (line for caption in self.document.root.iter("figcaption") for line in _html.lines(caption).split("\n"))
        return frozenset(map(spoken, lines))

    @cached_property
    def titles(self) -> tuple[str, ...]:
        """The words of the titles that the page's head gives it, without capitals; sites put their own name beside them."""
        metadata = self.document.metadata
        given = (metadata.title, *metadata.meta.get("og:title", ()))
        return tuple(spoken(title).casefold() for title in given if title)

    @cached_property
    def anchors(self) -> tuple[Anchor, ...]:
        """Every link that readers see, in order."""
        return tuple(anchor for passage in self.passages if passage.seen for anchor in passage.anchors)

    @cached_property
    def loaded(self) -> tuple[Loaded, ...]:
        """Every picture, script and frame that the page loads, at once or later, hidden or not, in document order."""
        return tuple(loaded(self.document))

    @cached_property
    def licenses(self) -> dict[str, License]:
        """The licences whose addresses the page links or spells out for its readers, by id."""
        return licenses_in(self.passages)

    @cached_property
    def canonicals(self) -> tuple[str, ...]:
        """The addresses that page and server give search engines as its own; a link that stands amid the text gives none."""
        links = (
            link for link in self.document.root.iter("link") if "canonical" in (link.get("rel") or "").lower().split()
        )
        headed = (link.get("href") for link in links if link.getparent().tag in _OUTERMOST)
        served = (link.href for link in self.document.served_links if "canonical" in link.rel)
        given = filter(None, (_html.absolute(href, self.document.base_url) for href in chain(headed, served)))
        return tuple({place_of(address): address for address in given}.values())

    @cached_property
    def is_amp(self) -> bool:
        """It is the AMP version of a page, whose canonical link is to lead to that page."""
        return not {"amp", "⚡"}.isdisjoint(self.document.root.attrib)

    @cached_property
    def noindex(self) -> bool:
        """Search engines are asked to leave the page out, in its head or by its server."""
        said = (*self.document.metadata.meta.get("robots", ()), *self.document.headers.get("x-robots-tag", ()))
        return any("noindex" in directive.lower() for directive in said)

    def is_of_contents(self, passage: Passage) -> bool:
        """It does nothing but lead to a place on the page itself, as a line of a table of contents does."""
        pages = {self.url.partition("#")[0], self.document.base_url.partition("#")[0]}
        led = {anchor.href.partition("#")[0] for anchor in passage.anchors if "#" in anchor.href}
        return bool(led) and led <= pages and spoken(" ".join(a.text for a in passage.anchors)) == passage.spoken

    def is_teaser(self, passage: Passage) -> bool:
        """It does nothing but lead to another page of the site, with a word or two before that: "Read also"."""
        beside = len(passage.spoken.split()) - sum(len(spoken(anchor.text).split()) for anchor in passage.anchors)
        domain = domain_of(host_of(self.url))
        led = {domain_of(host_of(anchor.href)) for anchor in passage.anchors}
        return beside <= _MOST_BESIDE and bool(domain) and led == {domain}

    def says(self, text: str) -> bool:
        """All words of a text stand on the page in this order; capitals make no difference. False for a text without words."""
        said = spoken(text).casefold()
        return bool(said) and bounded(said) in self.folded

    def passage_at(self, offset: int) -> int:
        """The number of the passage whose words stand at an offset of `spoken`."""
        return bisect_right(self._starts, offset) - 1

    def extent(self, number: int) -> tuple[int, int]:
        """Where a passage's words begin in `spoken`, and where the next one's do."""
        return self._starts[number], self._starts[number + 1]

    def numbers_in(self, start: int, end: int) -> range:
        """The numbers of the passages that have words between two offsets of `spoken`."""
        last = min(self.passage_at(end - 1), len(self.passages) - 1)
        return range(self.passage_at(start), last + 1) if start < end else range(0)


def licenses_in(passages: Iterable[Passage]) -> dict[str, License]:
    """The licences whose addresses the passages that readers see link or spell out, by id."""
    seen = [passage for passage in passages if passage.seen]
    linked = [anchor.href for passage in seen for anchor in passage.anchors if is_on_cc(anchor.href)]
    texts = (passage.text for passage in seen if is_on_cc(passage.text))
    spelled = [found[0] for text in texts for found in _ON_CC.finditer(text)]
    tools = filter(None, map(parse_license, dict.fromkeys((*linked, *spelled))))
    return {tool.id: tool for tool in tools if tool.url}


def is_on_cc(text: str) -> bool:
    """The text names the site of Creative Commons; as an address, it leads there."""
    return "creativecommons.org" in text.lower()


def without_addresses(text: str) -> str:
    """A text without the addresses of licences that are spelled out in it."""
    return _ON_CC.sub(" ", text)
