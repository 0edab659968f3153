"""Articles that are spread over several addresses: which page one is, and where the others are."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from lxml import etree

from republish._html import Document, Element, absolute
from republish._text import fold
from republish.extraction.head.facts import Facts
from republish.extraction.surveying.page_turns import Addresses, head_turns, label_of
from republish.extraction.surveying.pagers import pagers
from republish.extraction.tree.addresses import site_of, split_url
from republish.extraction.tree.page_numbers import asks_for_all, is_same_article
from republish.extraction.words.lines.page_words import offers_print, offers_whole, page_data
from republish.model import Article

_MOST_LISTED, _LONG_LINE = 20, 60
_ITEM_TYPES = etree.XPath("//@itemtype")
_LISTS = frozenset({"archive", "search-results", "search-no-results", "blog"})
_SINGLE = frozenset({"single", "singular", "page", "page-template", "single-post"})
"""Classes that WordPress gives the body of a list, and of a text."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Paging:
    """An article of several pages, as one of them tells it."""

    number: int | None
    """Which page this is."""
    count: int | None
    """How many there are."""
    others: tuple[str, ...]
    """The addresses of the others that it links to, in their order."""
    whole: str | None
    """The address that it gives for all of the article on one page."""
    printed: str | None
    """The address of what is made for printing, which may hold all of it too."""

    def in_words(self) -> str:
        """The same for a person who has to decide."""
        which = f", of which this is number {self.number}" if self.number else ""
        of_all = f" of {self.count}" if self.number and self.count else ""
        sentences = [f"The article is spread over several pages{which}{of_all}: what stands here is a part of it."]
        if self.others:
            more = f" and {len(self.others) - _MOST_LISTED} more" if len(self.others) > _MOST_LISTED else ""
            sentences.append(f"Other pages: {', '.join(f'<{url}>' for url in self.others[:_MOST_LISTED])}{more}.")
        if whole := self.whole or self.printed:
            sentences.append(f"All of it may be on one page: <{whole}>.")
        return " ".join(sentences)


def read_paging(document: Document, text: str) -> Paging | None:
    """What a page says of the other pages of its article; None where it says nothing of any.

    `text` is the article's text as found on this page, one block a line: what turns its pages stands in it or beside it.
    """
    addresses = Addresses(document)
    boxes = list(pagers(addresses, text))
    if asks_for_all(document.url):  # The site may not answer it, and show the first page.
        boxes, stated, whole = [pager for pager in boxes if pager.shown], [], None
    else:
        stated = [] if _is_undated_website(document) else list(head_turns(document, addresses))
        whole = next(_offers_of_same(document, addresses), None)
    if not (boxes or stated or whole):
        return None
    if is_list(document) or is_conversation(document):
        return None
    number = next(filter(None, (*(pager.number for pager in boxes), *(turn.here for turn in stated))), None)
    pages = {page: url for pager in reversed(boxes) for page, url in pager.pages}
    pages = {turn.page: turn.url for turn in stated} | pages
    return Paging(
        number=number,
        count=max((pager.count for pager in boxes), default=0) or None,
        others=tuple(url for page, url in sorted(pages.items()) if page != number),
        whole=whole or _offered_anywhere(document, offers_whole),
        printed=_offered_anywhere(document, offers_print),
    )


def _offered_anywhere(document: Document, offers: Callable[[str], bool]) -> str | None:
    return next(_offers(document, document.root.iter("a"), offers), None)


def _offers_of_same(document: Document, addresses: Addresses) -> Iterator[str]:
    named = (element for element, _, names in addresses.links if names == "named")
    return (url for url in _offers(document, named, offers_whole) if is_same_article(url, document.url))


def _offers(document: Document, links: Iterable[Element], offers: Callable[[str], bool]) -> Iterator[str]:
    """Where the links lead whose label offers that, on the page's own site and not on the page itself."""
    own = document.url.partition("#")[0]
    for link in links:
        if offers(label_of(link)):
            url = absolute(link.get("href"), document.base_url)
            if url and site_of(url) == site_of(document.url) and url.partition("#")[0] != own:
                yield url


def is_all_of(whole: Article, served: str, part: Article, offered: str) -> bool:
    """Whether an article holds another one and goes on: under the same headline, all of its long lines and others besides.

    `served` is the address that answered, `offered` the one that was asked: what another host says is none.
    """
    if site_of(served) != site_of(offered) or fold(whole.title).casefold() != fold(part.title).casefold():
        return False
    lines = [line for line in part.text.split("\n") if len(line) >= _LONG_LINE]
    all_lines = set(whole.text.split("\n"))
    return bool(lines) and all_lines.issuperset(lines) and len(whole.text) > len(part.text)


def is_list(document: Document) -> bool:
    """The page lists texts: those of a category, those that a search found, all."""
    data, parts = page_data(), split_url(document.url)
    body = document.root.find("body")
    names = set((body.get("class") or "").lower().split()) if body is not None else set()
    return (
        any(document.metadata.of_type(*data["list_types"]))
        or (not names.isdisjoint(_LISTS) and names.isdisjoint(_SINGLE) and not _is_dated(document))
        or not _path_parts(document).isdisjoint(data["list_path"])
        or any(part.partition("=")[0].lower() in data["list_keys"] for part in parts.query.split("&"))
    )


def _is_undated_website(document: Document) -> bool:
    """It calls itself one and describes no text: what follows may be more of a list."""
    return (document.metadata.first("og:type") or "").lower() == "website" and not _is_dated(document)


def _is_dated(document: Document) -> bool:
    return Facts(document).is_written or document.metadata.first("article:published_time") is not None


def is_conversation(document: Document) -> bool:
    """The page is one of a forum, or of questions and answers."""
    data = page_data()
    system = (document.metadata.first("generator") or "").lower()
    return (
        any(document.metadata.of_type(*data["forum_types"]))
        or any(kind in itemtype for itemtype in _ITEM_TYPES(document.root) for kind in data["forum_types"])
        or any(name in system for name in data["forum_systems"])
        or not _path_parts(document).isdisjoint(data["forum_path"])
    )


def _path_parts(document: Document) -> set[str]:
    """The parts of its path but the last one, which names the text."""
    return set(split_url(document.url).path.lower().rstrip("/").split("/")[:-1])
