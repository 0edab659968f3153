"""From the bytes of a page to the tree that a browser would make of them.

What is no page or beyond the limits is refused; what libxml2 would read otherwise than a browser is mended before it reads, or
read again once the tree shows that it went wrong. Nothing of lxml is in the errors.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, TypeAlias

import lxml.html
from lxml import etree

from republish._encoding import utf8_length
from republish._end_tags import (
    may_be_ignored,
    may_have_cut_a_heading,
    with_ends_heeded,
    with_headings_whole,
    with_voids_ended,
)
from republish._foreign import holds_html, with_foreign_ended
from republish._implied_ends import end_by_beginning, end_head
from republish._uncompiled import Uncompiled
from republish.errors import EmptyPage, LimitExceeded, NotHTML, TruncatedPage
from republish.limits import Limits

Element: TypeAlias = Any

_END_TAGS = re.compile(rb"</(?:body|html)\s*>", re.I)
_AROUND_ROWS = frozenset(["table", "tbody", "thead"])
_ROW_MISSING = re.compile(
    rb"(</tr\s{0,9}>\s{0,200}|<t(?:able|head|body)(?:\s[^<>]{0,300})?>\s{0,200})(?=<t[dh][\s>])", re.I
)
_CONTROLS = bytes((*range(9), 11, *range(14, 32)))
_FORM_FEED = b"\f"
"""White space in HTML, and no character of XML: a blank says the same."""
_NONCHARACTERS = re.compile(b"\xef\xbf[\xbe\xbf]")
_REFERENCES = re.compile(
    rb"&#(?:(?P<form_feed>0*12(?!\d)|[xX]0*[cC](?![\da-fA-F]))"
    rb"|0*(?:[1-8]|11|1[4-9]|2\d|3[01]|6553[45])(?!\d)"
    rb"|[xX]0*(?:[1-8bBeEfF]|1[\da-fA-F]|[fF]{3}[eEfF])(?![\da-fA-F]));?"
)
"""All these characters by their numbers. With the case in it, for a pattern without regard to case is slow to scan with."""
_UNREADABLE = re.compile("[\u0000-\u0008\u000b\u000e-\u001f\ufffd]")
_MARKUP = Uncompiled(r"\s*<(?:\?xml|!doctype\s+html|html|head|meta|title)\b", re.I)
"""How a page begins whose letters are lost: in an encoding that it does not name."""
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
_PROLOG = r"\ufeff?\s*(?:<\?[^>]{1,300}\?>\s*|<!--(?:(?!-->).){0,600}-->\s*){0,6}"
_OTHER_FORMATS = (
    (
        re.compile(rf"{_PROLOG}<(?:rss|feed|rdf:RDF)[\s>]", re.S),
        "This is a feed, not HTML.",
        "Give its text to `republish.entries`, which finds the articles in it.",
    ),
    (
        re.compile(rf"{_PROLOG}<(?:urlset|sitemapindex)[\s>]", re.S),
        "This is a sitemap, not HTML.",
        "Hand in the HTML of the pages that it lists.",
    ),
    (
        re.compile(r"\ufeff?\s*(?:\[\s*)?\{\s*\"[\w@$.-]{1,80}\"\s*:(?!.*<(?:html|body|p|div)[\s>])", re.S | re.I),
        "This is JSON, not HTML.",
        "Hand in the HTML of the article's page.",
    ),
    (
        re.compile(r"(?=[\w-]{1,40}:)(?=.*^MIME-Version:)(?=.*multipart/related)", re.S | re.M | re.I),
        "This is a web archive (MHTML), not HTML.",
        "Save the page as HTML alone.",
    ),
)
"""What is text as well: how it begins, what it is called, what to do."""
_elements_in = etree.XPath("count(//*)")
_RESOURCE = frozenset({"ERR_RESOURCE_LIMIT", "ERR_INTERNAL_ERROR", "ERR_NO_MEMORY", "ERR_NAME_TOO_LONG"})


def refuse_non_pages(content: bytes, url: str, limits: Limits) -> None:
    """Raise LimitExceeded, EmptyPage or NotHTML for UTF-8 that is too long, empty or something else than HTML."""
    if len(content) > limits.page_bytes and (utf8_length(content) or 0) > limits.page_bytes:
        raise LimitExceeded("The page is too large.", limit="page_bytes", allowed=limits.page_bytes, url=url)
    start = content[:4096].decode("utf-8", "ignore")[:1024]
    if content.startswith(_BINARY) or _is_unreadable(start):
        raise NotHTML(
            "This is not HTML.", url=url, advice="Hand in the HTML of the article's page, not a PDF, image or archive."
        )
    for beginning, said, advice in _OTHER_FORMATS:
        if beginning.match(start):
            raise NotHTML(said, url=url, advice=advice)
    if not start.strip() and not content.decode("utf-8", "ignore").strip():
        raise EmptyPage("The page is empty.", url=url)


def _is_unreadable(start: str) -> bool:
    """More signs than one in twenty are none; in what begins as a page does, letters may be lost, but for control characters."""
    signs = _UNREADABLE.findall(start)
    counted = len(signs) - (signs.count("\ufffd") if signs and _MARKUP.match(start) else 0)
    return 20 * counted > len(start)


def as_utf8(content: bytes, encoding: str) -> bytes:
    """The page in sound UTF-8: the bytes themselves where they are."""
    if encoding == "utf-8" and utf8_length(content) is not None:
        return content
    return content.decode(encoding, "replace").encode("utf-8", "replace")


def without_controls(content: bytes) -> bytes:
    """UTF-8 without the characters that no tree may hold. A look for one byte costs a tenth of one for two, or of a pass over all."""
    if any(map(content.__contains__, _CONTROLS)):
        content = content.translate(None, _CONTROLS)
    if _FORM_FEED in content:
        content = content.replace(_FORM_FEED, b" ")
    if b"\xef" in content and b"\xbf" in content and b"\xef\xbf" in content:
        content = _NONCHARACTERS.sub(b"", content)
    return _REFERENCES.sub(lambda found: b" " if found["form_feed"] else b"", content)


def without_end(content: bytes) -> bytes:
    """The source without `</body>` and `</html>`, so that what follows them lies in the body."""
    return _END_TAGS.sub(b"", content)


def tree_of(content: bytes, lowered: bytes, url: str, commented: bool) -> Element:
    """The tree of sound UTF-8, also given in lower case: what follows the end lies in it, cells lie in rows.

    Its comments are in it where it is `commented`. Raises EmptyPage or TruncatedPage.
    """
    content = with_voids_ended(content, lowered)
    root = _root_of(content, url, commented)
    if _lies_outside(root) and _goes_on_after_the_end(content):
        root = _root_of(without_end(content), url, commented)
    if _holds_bare_cells(root) and b"</tr" in lowered:
        root = _root_of(_ROW_MISSING.sub(rb"\1<tr>", content), url, commented)
    end_by_beginning(root)
    return root


def _holds_bare_cells(root: Element) -> bool:
    """Whether cells lie in no row: libxml2 forgets where the rows ended whose beginnings are missing."""
    return any(cell.getparent().tag in _AROUND_ROWS for cell in root.iter("td", "th"))


def _lies_outside(root: Element) -> bool:
    """Whether the tree holds anything behind its body, where nobody looks: libxml2 puts there what follows `</body>`."""
    body = root.find("body")
    return body is None or body.getnext() is not None or root.getnext() is not None or bool((body.tail or "").strip())


def _goes_on_after_the_end(content: bytes) -> bool:
    """Whether anything follows `</body>` or `</html>`: browsers keep it in the body."""
    for tags in ((b"</body", b"</BODY"), (b"</html", b"</HTML")):
        first = max(content.find(tag) for tag in tags)
        if first >= 0 and without_end(content[first:]).strip():
            return True
    return False


def _root_of(content: bytes, url: str, commented: bool) -> Element:
    """The tree of UTF-8 bytes, with the end tags that a browser heeds, and drawings ended where it ends them."""
    root, log = _read(content, url, commented)
    if holds_html(root) and (ended := with_foreign_ended(content)) is not content:
        content = ended
        root, log = _read(content, url, commented)
    mended = with_ends_heeded(content) if may_be_ignored(log) else content
    mended = with_headings_whole(mended) if may_have_cut_a_heading(log) else mended
    if mended is not content:
        root, _ = _read(mended, url, commented)
    end_head(root)
    return root


def _read(content: bytes, url: str, commented: bool) -> tuple[Element, Any]:
    """The tree as libxml2 makes it, and what it says of the source."""
    parser = new_parser(remove_comments=not commented)
    try:
        root = lxml.html.document_fromstring(content, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise EmptyPage("The page holds no HTML.", url=url) from error
    log = parser.error_log
    _refuse_truncated(log, url)
    return root, log


def new_parser(*, remove_comments: bool = False) -> Any:
    """A parser whose elements are lxml's plain ones: those of `lxml.html` take twice as long to make, each time one is come to.

    It keeps no table of ids, which only DTDs and XPath's id() ask for.
    """
    return etree.HTMLParser(
        encoding="utf-8", huge_tree=True, remove_comments=remove_comments, remove_pis=True, collect_ids=False
    )


def xml_parser(encoding: str | None = None) -> Any:
    """A parser for XML from elsewhere: no entities, nothing loaded, no deep or large trees; what is broken as far as it can be read."""
    return etree.XMLParser(
        encoding=encoding,
        recover=True,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _refuse_truncated(log: Any, url: str) -> None:
    """libxml2 drops what lies past its own limits and only says so in the log."""
    for entry in log.filter_from_fatals():
        if entry.type_name in _RESOURCE:
            said = entry.message.partition(", use ")[0]  # An option of libxml2, which is set already.
            raise TruncatedPage(f"The parser stopped before the end of the page: {said}.", url=url)


def refuse_oversized(root: Element, content: bytes, url: str, limits: Limits) -> None:
    """Raise LimitExceeded for a tree of too many elements or too great a depth; `content` is what it was read from."""
    if len(content) + 3 > limits.nodes and _elements_in(root) > limits.nodes:
        raise LimitExceeded("The page has too many elements.", limit="nodes", allowed=limits.nodes, url=url)
    if _deeper_than(limits.depth)(root):
        raise LimitExceeded("The page is nested too deeply.", limit="depth", allowed=limits.depth, url=url)


@lru_cache(maxsize=8)
def _deeper_than(depth: int) -> Any:
    return etree.XPath("boolean(/" + "*/" * depth + "*)")
