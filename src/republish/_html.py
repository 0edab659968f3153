"""A page as a document: parsed once, walked, asked for its words, selected from, serialised."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, TypeAlias

import lxml.html
from lxml import etree

from republish._addresses import joined, written
from republish._archives import open_archived
from republish._metadata import Link, Metadata, read_metadata
from republish._parsing import (
    as_utf8,
    new_parser,
    refuse_non_pages,
    refuse_oversized,
    tree_of,
    without_controls,
    without_end,
)
from republish._places import shorten_own
from republish._prose import Prose
from republish._served import Headers, own_headers, served_links
from republish._shown import drawn_html, is_drawn, is_streamed, open_wrappers, show
from republish._text import fold
from republish._translators import open_fonts
from republish.limits import DEFAULT_LIMITS, Limits

Element: TypeAlias = Any

BLOCKS = frozenset(
    ["address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
     "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
     "header", "hgroup", "hr", "legend", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table",
     "tbody", "td", "tfoot", "th", "thead", "tr", "ul"]
)  # fmt: skip
"""Elements that start a new block of text."""

SILENT = frozenset(
    ["script", "style", "template", "noscript", "head", "title", "svg", "iframe", "object", "select", "textarea",
     "button"]
)  # fmt: skip
"""Elements whose text is not the article's."""

_BREAKING = BLOCKS | {"br"}
_UNREAD = SILENT | {etree.Comment}
COMMONS, _RDF = b"commons", b"<rdf:rdf"
"""In a page that links to a Creative Commons licence, and in one whose comments may say it; in lower case."""
_BREAK = "\x00"
"""Stands where a block begins or ends; no tree holds it."""


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
    archived = open_archived(root, url)
    open_fonts(root, lowered)
    shorten_own(root, archived or url, lowered)
    elements = list(root.iter("*"))
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


def fragment(html: str) -> Element:
    """A `<div>` that holds the parsed fragment. For HTML of our own making; pages go through `parse`."""
    content = f"<html><body><div>{html}</div></body></html>".encode("utf-8", "replace")
    return etree.fromstring(content, _fragment_parser()).find("body")[0]


@lru_cache(maxsize=1)
def _fragment_parser() -> Any:
    """Made once: making one takes longer than a short fragment."""
    return new_parser()


def inner_html(element: Element) -> str:
    """The HTML inside an element."""
    return "".join([escape_text(element.text or ""), *map(_outer_html, element)])


def _outer_html(element: Element) -> str:
    """An element with its tail; without the encoding that a `<meta>` states, for it is another's by then."""
    html: str = etree.tostring(element, encoding="unicode", method="html")
    return lxml.html.tostring(element, encoding="unicode") if "<meta" in html else html


def escape_text(text: str) -> str:
    """Text between tags."""
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text or ">" in text:
        text = text.replace("<", "&lt;").replace(">", "&gt;")
    return text


def absolute(link: str | None, base: str) -> str | None:
    """An absolute http(s), mailto or tel URL, or None; nobody's name and password are in it."""
    try:
        url = joined(base, (link or "").strip())
    except ValueError:
        return None
    if "@" in url:
        url = written(url)
    return url if url.startswith(("http://", "https://", "mailto:", "tel:")) else None


def text_of(element: Element) -> str:
    """All words under an element, white space folded, blocks apart, scripts and the like left out."""
    if not len(element) and isinstance(element.tag, str):  # As most that are asked.
        return "" if element.tag in SILENT else fold(element.text or "")
    return fold(_text(element).replace(_BREAK, " "))


def short_text_of(element: Element, longest: int) -> str | None:
    """What `text_of` gives, or None as soon as that is longer: the beginning of a page's main box tells it."""
    pieces: list[str] = []
    letters, looked_at = 0, longest
    for piece in _pieces(element):
        pieces.append(piece)
        letters += len(piece)
        if letters > looked_at:
            if len(fold("".join(pieces).replace(_BREAK, " "))) > longest:
                return None
            looked_at = 2 * letters  # Blanks count for few: they are folded again when there are twice as many.
    text = fold("".join(pieces).replace(_BREAK, " "))
    return text if len(text) <= longest else None


def lines(html: str | Element) -> str:
    """The words of a fragment of our own making or of its tree, one block a line: the text that fidelity compares."""
    text = _text(fragment(html) if isinstance(html, str) else html)
    folded = map(fold, text.split(_BREAK))
    return "\n".join(line for line in folded if line)


def holds_words(element: Element) -> bool:
    """Whether `text_of` gives any; the element is read no further than the first of them."""
    return any(fold(piece) for piece in _pieces(element) if piece != _BREAK)


def _text(element: Element) -> str:
    """Text in document order, a break around every block."""
    return "".join(_pieces(element))


def _pieces(element: Element) -> Iterator[str]:
    """The same in pieces; from node to node, for trees of any depth: a walk of lxml's own makes an event of each."""
    node, ends = element, False
    while not ends or node is not element:
        tag = node.tag
        if tag in _BREAKING:
            yield _BREAK
        if ends:
            if text := node.tail:
                yield text
            behind = node.getnext()
            node, ends = (node.getparent(), True) if behind is None else (behind, False)
        elif tag in _UNREAD:
            ends = True
        else:
            if text := node.text:
                yield text
            node, ends = (node[0], False) if len(node) else (node, True)


def block_of(element: Element) -> Element:
    """The nearest block that holds the element, itself included."""
    while element.tag not in BLOCKS and element.getparent() is not None:
        element = element.getparent()
    return element


def declarations(element: Element) -> set[str]:
    """What an element's own style declares, without blanks: they may be spaced and ordered in any way."""
    return {"".join(part.split()) for part in (element.get("style") or "").split(";")} - {""}


def select(root: Element, selector: str) -> list[Element]:
    """Elements that match a CSS selector, in document order."""
    found: list[Element] = _compiled(selector)(root)
    return found


@lru_cache(maxsize=4096)
def _compiled(selector: str) -> Any:
    import cssselect

    return etree.XPath(cssselect.HTMLTranslator().css_to_xpath(selector, prefix="descendant-or-self::"))
