"""lxml in one place: parse once, walk, select, serialise."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, TypeAlias

import lxml.html
from lxml import etree

from republish._addresses import joined
from republish._encoding import utf8_length
from republish._end_tags import may_be_ignored, with_ends_heeded
from republish._foreign import holds_html, with_foreign_ended
from republish._metadata import Metadata, read_metadata
from republish._prose import Prose
from republish._shown import drawn_html, is_drawn, show
from republish._text import fold
from republish.errors import EmptyPage, LimitExceeded, NotHTML, TruncatedPage
from republish.limits import DEFAULT_LIMITS, Limits

Element: TypeAlias = Any

BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "legend",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
"""Elements that start a new block of text."""

SILENT = frozenset(
    [
        "script",
        "style",
        "template",
        "noscript",
        "head",
        "title",
        "svg",
        "iframe",
        "object",
        "select",
        "textarea",
        "button",
    ]
)
"""Elements whose text is not the article's."""

_BREAKING = BLOCKS | {"br"}
_SAYING_COMMENTS = (b"<!--$", b"<rdf:rdf")
"""In a page whose comments say something, in lower case: where parts that come late stand, or a licence."""
_END_TAGS = re.compile(rb"</(?:body|html)\s*>", re.I)
_BARE_CELLS = etree.XPath("boolean(//*[self::table or self::tbody or self::thead]/*[self::td or self::th])")
"""Cells in no row: libxml2 forgets where the rows ended whose beginnings are missing."""
_ROW_MISSING = re.compile(
    rb"(</tr\s{0,9}>\s{0,200}|<t(?:able|head|body)(?:\s[^<>]{0,300})?>\s{0,200})(?=<t[dh][\s>])", re.I
)
_CONTROLS = bytes((*range(9), 11, *range(14, 32)))
_NONCHARACTERS = re.compile(b"\xef\xbf[\xbe\xbf]")
_CONTROL_REFERENCES = re.compile(
    rb"&#(?:0*(?:[1-8]|11|1[4-9]|2\d|3[01]|6553[45])(?!\d)|x0*(?:[1-8bef]|1[\da-f]|fff[ef])(?![\da-f]));?", re.I
)
"""The same characters by their numbers."""
_BREAK = "\x00"
"""Stands where a block begins or ends; no tree holds it."""
_UNREADABLE = re.compile("[\u0000-\u0008\u000b\u000e-\u001f\ufffd]")
_BINARY = (
    b"%PDF-",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"RIFF",
    b"\x00\x00\x00",
    b"7z\xbc\xaf",
)
_RESOURCE = frozenset({"ERR_RESOURCE_LIMIT", "ERR_INTERNAL_ERROR", "ERR_NO_MEMORY", "ERR_NAME_TOO_LONG"})


class Document:
    """One parsed page: the tree that the pipeline hands from room to room, and what its head says."""

    __slots__ = ("_mentioned", "_metadata", "_prose", "base_url", "comments", "markup", "root", "url")

    comments: tuple[str, ...]
    """The page's comments where one may hold RDF; the tree has none, for they part words and elements that belong together."""
    markup: bytes
    """The page's source in UTF-8 and lower case: bytes tell at once what the tree would have to be walked for."""

    def __init__(self, root: Element, url: str, markup: bytes, comments: tuple[str, ...] = ()) -> None:
        self.root = root
        self.url = url
        self.comments = comments
        self.markup = markup
        self._mentioned: dict[bytes, bool] = {}
        base = next((b.get("href") for b in root.iter("base") if b.get("href")), None)
        self.base_url = absolute(base, url) or url if base else url
        self._metadata: Metadata | None = None
        self._prose: Prose | None = None

    @property
    def metadata(self) -> Metadata:
        """JSON-LD, meta elements and links, read once."""
        if self._metadata is None:
            self._metadata = read_metadata(self.root)
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
    _refuse_non_pages(content, url, limits)
    return _parsed(content, url, limits)


def parse_served(content: bytes, encoding: str, url: str, limits: Limits = DEFAULT_LIMITS) -> Document:
    """Parse a page from its bytes; as `parse`, but what only a script would show stands at its end.

    Where the bytes are UTF-8 they do not go through a text and back.
    """
    whole = _as_utf8(content, encoding)
    _refuse_non_pages(whole, url, limits)
    document = _parsed(whole, url, limits)
    drawn = _shown_by_scripts(document.root)
    if not drawn:
        return document
    whole = _END_TAGS.sub(b"", whole) + f"<article>{drawn}</article>".encode("utf-8", "replace")
    return _parsed(whole, url, limits)


def _shown_by_scripts(root: Element) -> str:
    """The HTML that scripts would show, where it says more than the page does without them."""
    html = drawn_html(root) if is_drawn(root) else ""
    return html if html and len(text_of(fragment(html))) > len(text_of(root)) else ""


def _as_utf8(content: bytes, encoding: str) -> bytes:
    """The page in sound UTF-8: the bytes themselves where they are."""
    if encoding == "utf-8" and utf8_length(content) is not None:
        return content
    return content.decode(encoding, "replace").encode("utf-8", "replace")


def _parsed(content: bytes, url: str, limits: Limits) -> Document:
    """The document that UTF-8 bytes hold."""
    content = _without_controls(content)
    lowered = content.lower()
    commented = any(sign in lowered for sign in _SAYING_COMMENTS)
    root = _root_of(content, url, commented)
    if _lies_outside(root) and _goes_on_after_the_end(content):
        root = _root_of(_END_TAGS.sub(b"", content), url, commented)
    if _holds_a(root, "td", "th") and b"</tr" in lowered and _BARE_CELLS(root):
        root = _root_of(_ROW_MISSING.sub(rb"\1<tr>", content), url, commented)
    _refuse_oversized(root, content, url, limits)
    if show(root, lowered):
        _refuse_oversized(root, content, url, limits)  # What moves may end up deeper.
    return Document(root, url, lowered, _take_comments(root) if commented else ())


def _holds_a(root: Element, *tags: str) -> bool:
    return next(root.iter(*tags), None) is not None


def _take_comments(root: Element) -> tuple[str, ...]:
    """What the comments of a tree say; they are taken out of it."""
    said = tuple(comment.text or "" for comment in root.iter(etree.Comment))
    etree.strip_tags(root, etree.Comment)
    return said


def _root_of(content: bytes, url: str, commented: bool) -> Element:
    """The tree of UTF-8 bytes, with the end tags that a browser heeds, and drawings ended where it ends them."""
    root, log = _read(content, url, commented)
    if holds_html(root) and (ended := with_foreign_ended(content)) is not content:
        content = ended
        root, log = _read(content, url, commented)
    if may_be_ignored(log) and (heeded := with_ends_heeded(content)) is not content:
        root, _ = _read(heeded, url, commented)
    return root


def _read(content: bytes, url: str, commented: bool) -> tuple[Element, Any]:
    """The tree as libxml2 makes it, and what it says of the source."""
    parser = _parser(remove_comments=not commented)
    try:
        root = lxml.html.document_fromstring(content, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise EmptyPage("The page holds no HTML.", url=url) from error
    log = parser.error_log
    _refuse_truncated(log, url)
    return root, log


def _parser(*, remove_comments: bool = False) -> Any:
    """A parser whose elements all have one class: choosing classes by tag costs as much as parsing.

    It keeps no table of ids, which only DTDs and XPath's id() ask for.
    """
    parser = lxml.html.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=remove_comments, remove_pis=True, collect_ids=False
    )
    parser.set_element_class_lookup(
        etree.ElementDefaultClassLookup(element=lxml.html.HtmlElement, comment=lxml.html.HtmlComment)
    )
    return parser


def _without_controls(content: bytes) -> bytes:
    """UTF-8 without the characters that no tree may hold. A look for one byte costs a tenth of one for two, or of a pass over all."""
    if any(map(content.__contains__, _CONTROLS)):
        content = content.translate(None, _CONTROLS)
    if b"\xef" in content and b"\xef\xbf" in content:
        content = _NONCHARACTERS.sub(b"", content)
    if _names_controls(content):
        content = _CONTROL_REFERENCES.sub(b"", content)
    return content


def _names_controls(content: bytes) -> bool:
    """Whether one of them is written by its number: each reference is found by its sign, for a pattern is slow to scan with."""
    at = content.find(b"&#")
    while at >= 0 and not _CONTROL_REFERENCES.match(content, at):
        at = content.find(b"&#", at + 2)
    return at >= 0


def _lies_outside(root: Element) -> bool:
    """Whether the tree holds anything behind its body, where nobody looks: libxml2 puts there what follows `</body>`."""
    body = root.find("body")
    return body is None or body.getnext() is not None or root.getnext() is not None or bool((body.tail or "").strip())


def _goes_on_after_the_end(content: bytes) -> bool:
    """Whether anything follows `</body>` or `</html>`: browsers keep it in the body."""
    for tags in ((b"</body", b"</BODY"), (b"</html", b"</HTML")):
        first = max(content.find(tag) for tag in tags)
        if first >= 0 and _END_TAGS.sub(b"", content[first:]).strip():
            return True
    return False


def _refuse_non_pages(content: bytes, url: str, limits: Limits) -> None:
    """Raise for UTF-8 that is too long, empty or something else than HTML."""
    if len(content) > limits.page_bytes and (utf8_length(content) or 0) > limits.page_bytes:
        raise LimitExceeded("The page is too large.", limit="page_bytes", allowed=limits.page_bytes, url=url)
    start = content[:4096].decode("utf-8", "ignore")[:1024]
    if content.startswith(_BINARY) or 20 * len(_UNREADABLE.findall(start)) > len(start):
        raise NotHTML(
            "This is not HTML.", url=url, advice="Hand in the HTML of the article's page, not a PDF, image or archive."
        )
    if not start.strip() and not content.decode("utf-8", "ignore").strip():
        raise EmptyPage("The page is empty.", url=url)


def _refuse_truncated(log: Any, url: str) -> None:
    """libxml2 drops what lies past its own limits and only says so in the log."""
    for entry in log.filter_from_fatals():
        if entry.type_name in _RESOURCE:
            raise TruncatedPage(f"The parser stopped before the end of the page: {entry.message}", url=url)


def _refuse_oversized(root: Element, content: bytes, url: str, limits: Limits) -> None:
    if len(content) + 3 > limits.nodes and root.xpath("count(//*)") > limits.nodes:
        raise LimitExceeded("The page has too many elements.", limit="nodes", allowed=limits.nodes, url=url)
    if _deeper_than(limits.depth)(root):
        raise LimitExceeded("The page is nested too deeply.", limit="depth", allowed=limits.depth, url=url)


@lru_cache(maxsize=8)
def _deeper_than(depth: int) -> Any:
    return etree.XPath("boolean(/" + "*/" * depth + "*)")


def fragment(html: str) -> Element:
    """A `<div>` that holds the parsed fragment. For HTML of our own making; pages go through `parse`."""
    content = f"<html><body><div>{html}</div></body></html>".encode("utf-8", "replace")
    return etree.fromstring(content, _fragment_parser()).find("body")[0]


@lru_cache(maxsize=1)
def _fragment_parser() -> Any:
    """Made once: making one takes longer than a short fragment."""
    return _parser()


def inner_html(element: Element) -> str:
    """The HTML inside an element."""
    return "".join([escape_text(element.text or ""), *map(_outer_html, element)])


def _outer_html(element: Element) -> str:
    """An element with its tail; without the encoding that a `<meta>` states, for it is another's by then."""
    html: str = etree.tostring(element, encoding="unicode", method="html")
    return lxml.html.tostring(element, encoding="unicode") if "<meta" in html else html


def escape_text(text: str) -> str:
    """Text between tags."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def absolute(link: str | None, base: str) -> str | None:
    """An absolute http(s), mailto or tel URL, or None."""
    try:
        url = joined(base, (link or "").strip())
    except ValueError:
        return None
    return url if url.startswith(("http://", "https://", "mailto:", "tel:")) else None


def text_of(element: Element) -> str:
    """All words under an element, white space folded, blocks apart, scripts and the like left out."""
    if not len(element) and isinstance(element.tag, str):  # As most that are asked.
        return "" if element.tag in SILENT else fold(element.text or "")
    return fold(_text(element).replace(_BREAK, " "))


def lines(html: str | Element) -> str:
    """The words of a fragment of our own making or of its tree, one block a line: the text that fidelity compares."""
    text = _text(fragment(html) if isinstance(html, str) else html)
    folded = map(fold, text.split(_BREAK))
    return "\n".join(line for line in folded if line)


def _text(element: Element) -> str:
    """Text in document order, a break around every block; iterative, for trees of any depth."""
    pieces: list[str] = []
    walker = etree.iterwalk(element, events=("start", "end", "comment"))
    for event, node in walker:
        starts = event == "start"
        if not starts and node is element:
            break
        tag = node.tag
        if starts and tag in SILENT:
            walker.skip_subtree()
            continue
        if tag in _BREAKING:
            pieces.append(_BREAK)
        if text := node.text if starts else node.tail:
            pieces.append(text)
    return "".join(pieces)


def select(root: Element, selector: str) -> list[Element]:
    """Elements that match a CSS selector, in document order."""
    found: list[Element] = _compiled(selector)(root)
    return found


@lru_cache(maxsize=4096)
def _compiled(selector: str) -> Any:
    import cssselect

    return etree.XPath(cssselect.HTMLTranslator().css_to_xpath(selector, prefix="descendant-or-self::"))
