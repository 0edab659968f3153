"""A page as a document: parsed once, walked, asked for its words, selected from, serialised (its elements: `_elements`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from lxml import etree

from republish._archives import open_archived
from republish._elements import (
    BLOCKS,
    SILENT,
    Element,
    absolute,
    block_of,
    declarations,
    escape_text,
    fragment,
    holds_words,
    inner_html,
    lines,
    select,
    short_text_of,
    text_of,
)
from republish._metadata import Link, Metadata, read_metadata
from republish._parsing import (
    as_utf8,
    refuse_non_pages,
    refuse_oversized,
    tree_of,
    without_controls,
    without_end,
)
from republish._places import shorten_own
from republish._prose import Prose
from republish._served import Headers, own_headers, served_links
from republish._shown import drawn_html, is_drawn, is_streamed, open_wrappers, show, undress
from republish._translators import open_fonts
from republish.limits import DEFAULT_LIMITS, Limits

__all__ = [
    "BLOCKS",
    "COMMONS",
    "SILENT",
    "Document",
    "Element",
    "absolute",
    "block_of",
    "declarations",
    "escape_text",
    "fragment",
    "holds_words",
    "inner_html",
    "lines",
    "parse",
    "parse_served",
    "select",
    "short_text_of",
    "text_of",
]

COMMONS, _RDF = b"commons", b"<rdf:rdf"
"""In a page that links to a Creative Commons licence, and in one whose comments may say it; in lower case."""


class Document:
    """One parsed page: the tree that the pipeline hands from room to room, and what its head says."""

    __slots__ = (
        "_elements", "_mentioned", "_metadata", "_prose", "archived", "base_url", "classes", "comments", "headers", "markup",
        "pictures", "root", "served_links", "url"
    )  # fmt: skip

    comments: tuple[str, ...]
    """The page's comments where one may hold RDF; the tree has none, for they part words and elements that belong together."""
    markup: bytes
    """The page's source in UTF-8 and lower case: bytes tell at once what the tree would have to be walked for."""
    classes: str
    """The classes of all its elements in lower case: they tell what need not be looked for."""
    archived: str | None
    """The address that the page had where it was read in an archive of the web; `url` is that one then."""
    pictures: dict[Any, Any]
    """What was read of its pictures, for whoever comes to one of them again."""
    headers: Headers
    """What its publisher's server said of it beside the page, by names in lower case."""
    served_links: tuple[Link, ...]
    """The links in these headers that are of the page; they stand in `metadata.links` behind the page's own."""

    def __init__(
        self,
        root: Element,
        url: str,
        markup: bytes,
        comments: tuple[str, ...] = (),
        *,
        classes: str = "",
        known: Mapping[bytes, bool] | None = None,
        elements: Sequence[Element] = (),
        archived: str | None = None,
        headers: Sequence[tuple[str, str]] = (),
    ) -> None:
        """`known` are words that were looked for in the source before, `elements` those of the tree.

        lxml makes an element's object when it is come to and lets go of it when nobody holds it: to come to one that is held
        takes a fifth of the time, and every room comes to them again.
        """
        self._elements = elements
        self.root = root
        self.url = url = archived or url
        self.archived = archived
        self.comments = comments
        self.markup = markup
        self.classes = classes
        self.pictures = {}
        self.headers = own_headers(headers, archived=bool(archived))
        self.served_links = served_links(self.headers, url)
        self._mentioned = dict(known or ())
        base = next((b.get("href") for b in root.iter("base") if b.get("href")), None)
        self.base_url = absolute(base, url) or url if base else url
        self._metadata: Metadata | None = None
        self._prose: Prose | None = None

    @property
    def metadata(self) -> Metadata:
        """JSON-LD, meta elements and links, read once."""
        if self._metadata is None:
            self._metadata = read_metadata(self.root, self.served_links)
        return self._metadata

    @property
    def prose(self) -> Prose:
        """The page's texts with the way back to their elements, collected once."""
        if self._prose is None:
            self._prose = Prose(self.root)
        return self._prose

    def mentions(self, word: bytes) -> bool:
        """Whether a lower-case word stands anywhere in the source, be it in text, tags or scripts; looked for once."""
        if word not in self._mentioned:
            self._mentioned[word] = word in self.markup
        return self._mentioned[word]

    def keep_the_tree_alone(self) -> None:
        """Let go of source and words when nobody looks for a statement any more: each is as large as the page."""
        del self.markup
        self._prose = None


def parse(html: str, url: str, limits: Limits = DEFAULT_LIMITS) -> Document:
    """Parse a page once.

    Raises EmptyPage, NotHTML, TruncatedPage or LimitExceeded; never an error of lxml.
    """
    content = html.encode("utf-8", "replace")
    refuse_non_pages(content, url, limits)
    return _parsed(content, url, limits)


def parse_served(
    content: bytes,
    encoding: str,
    url: str,
    limits: Limits = DEFAULT_LIMITS,
    headers: Sequence[tuple[str, str]] = (),
) -> Document:
    """Parse a page from its bytes; as `parse`, but what only a script would show stands at its end.

    Where the bytes are UTF-8 they do not go through a text and back. `headers` are what the server sent beside them.
    """
    whole = as_utf8(content, encoding)
    refuse_non_pages(whole, url, limits)
    document = _parsed(whole, url, limits, headers)
    drawn = _shown_by_scripts(document.root)
    if drawn:
        whole = without_end(whole) + f"<article>{drawn}</article>".encode("utf-8", "replace")
        document = _parsed(whole, url, limits, headers)
    open_wrappers(document.root)
    undress(document.root)
    return document


def _shown_by_scripts(root: Element) -> str:
    """The HTML that scripts would show, where it says more than the page does without them."""
    html = drawn_html(root) if is_drawn(root) else ""
    return html if html and len(text_of(fragment(html))) > len(text_of(root)) else ""


def _parsed(content: bytes, url: str, limits: Limits, headers: Sequence[tuple[str, str]] = ()) -> Document:
    """The document that UTF-8 bytes hold."""
    content = without_controls(content)
    lowered = content.lower()
    known = {COMMONS: COMMONS in lowered}
    licensed = known[COMMONS] and _RDF in lowered
    root = tree_of(content, lowered, url, licensed)
    commented = licensed or is_streamed(root, lowered)
    if commented and not licensed:
        root = tree_of(content, lowered, url, commented)
    refuse_oversized(root, content, url, limits)
    elements = list(root.iter("*"))
    archived = open_archived(root, url)
    open_fonts(root)
    shorten_own(root, archived or url, lowered)
    shown = show(root, lowered, elements)
    if shown.moved:
        refuse_oversized(root, content, url, limits)  # What moves may end up deeper.
    comments = _take_comments(root) if commented else ()
    return Document(
        root,
        url,
        lowered,
        comments,
        classes=shown.classes,
        known=known,
        elements=elements,
        archived=archived,
        headers=headers,
    )


def _take_comments(root: Element) -> tuple[str, ...]:
    """What the comments of a tree say; they are taken out of it."""
    said = tuple(comment.text or "" for comment in root.iter(etree.Comment))
    etree.strip_tags(root, etree.Comment)
    return said
