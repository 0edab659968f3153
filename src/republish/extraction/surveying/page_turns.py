"""Links from one page of an article to another, as far as their addresses and labels tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from republish._html import Document, Element, absolute, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import site_of, split_url
from republish.extraction.tree.page_numbers import Reading, of_pages, readings
from republish.extraction.words.lines.page_words import LONGEST_LABEL, begins_with_page, number_in, turns_pages_only
from republish.extraction.words.lowered import holds_one

_LONGEST_NUMBER = 12
_NUMBERED = Uncompiled(r"(?:^|\D)[1-9]\d?(?:/|\.\w{2,5})?$")
_LONGEST_END, _LONGEST_EXTENSION = 10, 6
"""Letters: such a number, what stands before it and behind it; what stands behind it alone."""
_ITS_NUMBER = Uncompiled(r"\W*0?(\d{1,2})(?!\d)[\s.:)]")
_BY_WORDPRESS = "post-page-numbers"
"""The class of WordPress' links between the pages of one post, and of nothing else."""


@dataclass(frozen=True, slots=True, eq=False)
class Turn:
    """One such link."""

    url: str
    number: int
    """Of the page that it leads to, as the address says."""
    here: int
    """Of the page that it stands on, as that one's address says."""
    sure: bool
    """The two addresses are one but for the number, and either has none or a word says what it is of."""
    from_zero: bool
    """The address may count from zero, as `?page=1` does for the second page on some systems."""
    label: str = ""
    element: Element = None

    @property
    def labelled(self) -> int | None:
        """The number that its label is."""
        return number_in(self.label)

    @property
    def page(self) -> int:
        """The page that it leads to: by its label, by its address where that says nothing."""
        return self.labelled or (2 if self.from_zero and self.number == self.here == 1 else self.number)

    @property
    def is_placed(self) -> bool:
        """It leads to the next page or the one before, or to the one that its label says."""
        if self.labelled is not None:
            return self.labelled - self.number in ((0, 1) if self.from_zero else (0,))
        return abs(self.page - self.here) == 1


class Addresses:
    """The addresses of one page, and the links on it that may lead to another page of the same article."""

    def __init__(self, document: Document) -> None:
        self.base_url = document.base_url
        self.site = site_of(document.url)
        stated = (document.url, document.metadata.link("canonical"), document.metadata.first("og:url"))
        urls = [url for url in (absolute(url, document.base_url) for url in stated if url) if url]
        self.own = tuple(dict.fromkeys(_without_place(url) for url in urls if site_of(url) == self.site))
        self.readings = tuple(reading for url in self.own for reading in readings(of_pages(url)))
        self._names = tuple({_last_name(reading.article) for reading in self.readings} - {""})
        self.links = [
            (element, href, names)
            for element in document.root.iter("a")
            if (href := element.get("href")) and (names := self._look_at(href))
        ]
        """Links with their address as written, and whether they name the article or end with a number alone."""

    def _look_at(self, href: str) -> Literal["named", "numbered"] | None:
        """A first look at a link without parsing it."""
        relative = href[0] not in "/#" and ":" not in href
        if relative or holds_one(href, self._names):
            return "named"
        if href[-1].isalpha() and "." not in href[-_LONGEST_EXTENSION:]:
            return None
        return "numbered" if _NUMBERED.search(href, max(0, len(href) - _LONGEST_END)) else None

    def resolved(self, href: str) -> str | None:
        """The address of another page of the same site."""
        url = absolute(href, self.base_url)
        if url is None or site_of(url) != self.site or not readings(url) or _without_place(url) in self.own:
            return None
        return url

    def turn(self, url: str, label: str = "", element: Element = None) -> Turn | None:
        """What an address is, held against the page's own; None where it is no page of the same article."""
        pairs = [(own, other) for own in self.readings for other in readings(url) if own.article == other.article]
        for own, other in pairs:
            from_zero = "?" in url and "?" not in other.article
            if own.number != other.number or (from_zero and own.way == "none"):
                return Turn(url, other.number, own.number, _is_sure(own, other), from_zero, label, element)
        return None


def _is_sure(own: Reading, other: Reading) -> bool:
    return "bare" not in (own.way, other.way) or "none" in (own.way, other.way)


def turns(addresses: Addresses) -> Iterator[Turn]:
    """The links whose address and label say that they lead to another page of what this one shows, in document order."""
    for element, href, names in addresses.links:
        found = _turn(element, href, addresses) if names == "named" else None
        found = found or _numbered(element, href, addresses)
        if found is not None:
            yield found


def _turn(element: Element, href: str, addresses: Addresses) -> Turn | None:
    """A link to another page of the same article whose label says so."""
    url = addresses.resolved(href)
    found = addresses.turn(url, label_of(element), element) if url else None
    return found if found is not None and _is_label(found) else None


def _numbered(element: Element, href: str, addresses: Addresses) -> Turn | None:
    """A link elsewhere on the site whose label is the number of a page in its address."""
    label = label_of(element)
    number = number_in(label) if len(label) <= _LONGEST_NUMBER else None
    url = addresses.resolved(href) if number else None
    if number is None or url is None:
        return None
    if not any(found.number == number and found.way != "none" for found in readings(url)):
        return None
    return Turn(url, number, 0, _BY_WORDPRESS in (element.get("class") or "").split(), False, label, element)


def label_of(link: Element) -> str:
    """What a link says, be it only to those who point at it or listen to it."""
    return text_of(link) or link.get("title") or link.get("aria-label") or ""


def head_turns(document: Document, addresses: Addresses) -> Iterator[Turn]:
    """What the page's head says of the next page and the one before; the title of another text speaks against it."""
    for link in document.metadata.links:
        if link.rel & {"next", "prev", "previous"} and (url := addresses.resolved(link.href)):
            title = link.attributes.get("title") or ""
            found = addresses.turn(url, title)
            if found is not None and found.sure and _says_page(title):
                yield found


def _is_label(turn: Turn) -> bool:
    """What a link between pages says: its number, the next page, or the title of that page behind either.

    A title behind a number alone is a chapter's where the address does not end like a file's.
    """
    if len(turn.label) > LONGEST_LABEL:
        return False
    if _says_page(turn.label):
        return True
    its_number = _ITS_NUMBER.match(turn.label) if "." in turn.url.rpartition("/")[2] else None
    return its_number is not None and int(its_number[1]) == turn.number


def _says_page(label: str) -> bool:
    return turns_pages_only(label) or begins_with_page(label)


def _without_place(url: str) -> str:
    return url.partition("#")[0]


def _last_name(article: str) -> str:
    """The last part of a path as links to its pages hold it, be they before or behind its extension."""
    path = split_url(f"https://{article}").path
    return path.rpartition("/")[2].rpartition(".")[0] or path.rpartition("/")[2]
