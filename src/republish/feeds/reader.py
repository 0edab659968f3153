"""Bytes or text → the feed element: decoded, mended where that is harmless, refused where it is not."""

from __future__ import annotations

import re
from html.entities import html5
from typing import Any

from lxml import etree

from republish._encoding import decode
from republish._parsing import xml_parser
from republish.errors import FeedError, LimitExceeded
from republish.feeds.names import split
from republish.limits import Limits
from republish.model import Page

_XML_ENCODING = re.compile(rb"""<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{1,40})["']""", re.I)
_NOT_ASCII = ("utf-16", "utf-32", "iso-2022", "hz", "utf-7")
"""Encodings in which bytes that read as UTF-8 mean something else."""

ILLEGAL = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]")
"""What XML has no place for."""
_REFERENCE = re.compile(r"&(?:#(?:x([0-9a-fA-F]{1,8})|(\d{1,9}))|([A-Za-z][A-Za-z0-9]{1,31}));")
_BARE = re.compile(r"&(?!#\d{1,9};|#x[0-9a-fA-F]{1,8};|[A-Za-z][A-Za-z0-9]{0,31};)")
_PROLOG = re.compile(r"\ufeff?\s*(?:<\?xml[^>]{0,300}\?>\s*)?(?:<!--.{0,10000}?-->\s*|<\?[^>]{0,500}\?>\s*)*", re.S)
_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]{0,500}(?:\[([^\]]{0,20000})\]\s*)?>", re.I)
_MARKUP = frozenset("<>&\"'")
_RESOURCE = frozenset({"ERR_RESOURCE_LIMIT", "ERR_INTERNAL_ERROR", "ERR_NO_MEMORY", "ERR_NAME_TOO_LONG"})
_SITEMAPS = frozenset({"urlset", "sitemapindex"})
_LISTED = "It lists addresses and says nothing of rights: hand those you want, its `loc`, to `prepare_many`."
_ROOTS = frozenset({"rss", "feed", "rdf"})


class Source:
    """A parsed feed: its element, its address, and whether its XML was whole."""

    __slots__ = ("element", "url", "whole")

    def __init__(self, element: Any, url: str, whole: bool) -> None:
        self.element = element
        self.url = url
        self.whole = whole


def read(text: str, url: str, limits: Limits) -> Source:
    """The feed's root element. Raises FeedError or LimitExceeded."""
    check_size(text, url, limits)
    if not text.strip("\ufeff \t\r\n"):
        raise FeedError("The feed is empty.", url=url)
    parser = xml_parser()
    try:
        root = etree.fromstring(_mended(text, url).encode("utf-8"), parser=parser, base_url=url or None)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise FeedError("This is not XML.", url=url) from error
    if root is None:
        raise FeedError("This is not XML.", url=url)
    whole = _whole(parser, url)
    return Source(_feed_element(root, url), url, whole)


def check_size(text: str, url: str, limits: Limits) -> None:
    """Raise LimitExceeded for a feed that is larger than a page may be."""
    if len(text) > limits.page_bytes:
        raise LimitExceeded(
            "The feed is too large.", limit="page_bytes", allowed=limits.page_bytes, url=url, stage="feed"
        )


def decoded(feed: bytes | str | Page) -> str:
    """The feed's text."""
    if isinstance(feed, str):
        return feed
    if isinstance(feed, Page):
        return _decoded(feed.content, dict(feed.headers).get("content-type"))
    return _decoded(feed, None)


def _decoded(content: bytes, content_type: str | None) -> str:
    """Bytes that read as UTF-8 are UTF-8, whatever the labels say; otherwise header, then XML declaration."""
    declared = _XML_ENCODING.search(content[:400])
    label = declared[1].decode("ascii").lower() if declared else ""
    if not content.startswith((b"\xff\xfe", b"\xfe\xff")) and not label.startswith(_NOT_ASCII):
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError:
            pass
    in_header = content_type if "charset" in (content_type or "").lower() else None
    return decode(content, in_header or (f"text/xml; charset={label}" if label else None))


def _mended(text: str, url: str) -> str:
    """The document without its DOCTYPE and characters XML forbids; outside CDATA, HTML's named characters resolved and
    bare ampersands escaped.

    Entities of the feed's own are refused: they are what bombs are made of, and leaving them out would lose words.
    """
    prolog = _PROLOG.match(text)
    start = prolog.end() if prolog else 0
    doctype = _DOCTYPE.match(text, start)
    if doctype:
        if re.search(r"<!ENTITY\s+[^%\s]", doctype[1] or "", re.I):
            raise FeedError("The feed declares entities of its own.", url=url)
        start = doctype.end()
    elif text[start : start + 9].upper() == "<!DOCTYPE":
        raise FeedError("The feed's document type cannot be read.", url=url)
    parts = _around_cdata(ILLEGAL.sub("", text[start:]))
    parts[::2] = [_BARE.sub("&amp;", _REFERENCE.sub(_resolved, part)) for part in parts[::2]]
    return "".join(parts)


def _around_cdata(text: str) -> list[str]:
    """Text and CDATA sections in turn. Cost note: linear, also where sections never end."""
    parts, at = list[str](), 0
    while (start := text.find("<![CDATA[", at)) >= 0 and (end := text.find("]]>", start)) >= 0:
        parts += [text[at:start], text[start : end + 3]]
        at = end + 3
    return [*parts, text[at:]]


def _resolved(found: re.Match[str]) -> str:
    """A character reference as its character; the five of XML, and what XML does not know, stay or go."""
    hexadecimal, decimal, name = found.groups()
    if name:
        character = html5.get(f"{name};", "")
        return character if character and not _MARKUP & set(character) else found[0]
    code = int(hexadecimal, 16) if hexadecimal else int(decimal)
    if 0x80 <= code <= 0x9F:
        return bytes([code]).decode("cp1252", "ignore")
    illegal = code > 0x10FFFF or ILLEGAL.match(chr(code)) is not None
    return "" if illegal else found[0]


def _whole(parser: Any, url: str) -> bool:
    """Whether the XML was well-formed. Raises FeedError when the parser gave up on size or depth."""
    fatal = parser.error_log.filter_from_fatals()
    if any(entry.type_name in _RESOURCE for entry in fatal):
        raise FeedError("The parser stopped before the end of the feed.", url=url)
    return not len(fatal)


def _feed_element(root: Any, url: str) -> Any:
    """The feed itself, also when something is wrapped around it."""
    for element in root.iter(etree.Element):
        if split(element.tag)[1].lower() in _ROOTS:
            return element
    if split(root.tag)[1].lower() == "html":
        raise FeedError("This is an HTML page, not a feed.", url=url, advice=_advice(root))
    if split(root.tag)[1].lower() in _SITEMAPS:
        raise FeedError("This is a sitemap, not a feed.", url=url, advice=_LISTED)
    raise FeedError("This is XML, but not a feed.", url=url)


def _advice(root: Any) -> str:
    """The feed the page points to, if it does."""
    for link in root.iter("{*}link"):
        if "alternate" in (link.get("rel") or "") and (link.get("type") or "").endswith(("atom+xml", "rss+xml")):
            return f"The page points to a feed: {(link.get('href') or '')[:300]}"
    return FeedError.advice
