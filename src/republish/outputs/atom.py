"""An Atom feed with one entry (RFC 4287), its licence a link of its own (RFC 4946)."""

from __future__ import annotations

from datetime import UTC, datetime

from lxml import etree

from republish.model import Author, Package
from republish.outputs._facts import (
    credit,
    heading,
    license_name,
    license_url,
    makers,
    moment,
    plain,
    without_counter,
    writers,
)

_ATOM = "http://www.w3.org/2005/Atom"
_XML = "http://www.w3.org/XML/1998/namespace"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def render(package: Package) -> dict[str, str | bytes]:
    """`entry.atom`: content as HTML, `<source>` naming the original's publisher, rights and licence in entry and feed."""
    feed = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})
    article = package.article
    if article.language:
        feed.set(f"{{{_XML}}}lang", plain(article.language))
    _text(feed, "id", f"{article.url}#republished")
    _text(feed, "title", heading(article))
    _text(feed, "updated", _updated(package))
    _text(feed, "generator", package.generator or "republish")
    _entry(etree.SubElement(feed, f"{{{_ATOM}}}entry"), package)
    etree.indent(feed)
    return {"entry.atom": etree.tostring(feed, xml_declaration=True, encoding="utf-8")}


def _entry(entry: etree._Element, package: Package) -> None:
    article = package.article
    _text(entry, "id", article.url)
    _text(entry, "title", heading(article))
    for author in writers(article):
        _person(entry, "author", author)
    if not writers(article):
        _text(etree.SubElement(entry, f"{{{_ATOM}}}author"), "name", plain(article.publisher) or article.url)
    for helper in makers(article, "translator", "contributor"):
        _person(entry, "contributor", helper)
    _text(entry, "updated", _updated(package))
    if article.published:
        _text(entry, "published", moment(article.published))
    if article.standfirst:
        _text(entry, "summary", plain(article.standfirst), type="text")
    _link(entry, "via", article.url)
    _link(entry, "alternate", article.url)
    if url := license_url(package):
        _link(entry, "license", url)
    _text(entry, "rights", _rights(package), type="text")
    _source(entry, package)
    for keyword in article.keywords:
        if term := plain(keyword):
            etree.SubElement(entry, f"{{{_ATOM}}}category", term=term)
    _text(entry, "content", _content(package), type="html")


def _person(entry: etree._Element, role: str, author: Author) -> None:
    person = etree.SubElement(entry, f"{{{_ATOM}}}{role}")
    _text(person, "name", plain(author.name))
    if author.url:
        _text(person, "uri", author.url)


def _source(entry: etree._Element, package: Package) -> None:
    """RFC 4287 §4.2.11: an entry copied from another feed keeps what that feed says of itself."""
    article = package.article
    source = etree.SubElement(entry, f"{{{_ATOM}}}source")
    _text(source, "id", article.publisher_url or article.url)
    _text(source, "title", plain(article.publisher) or article.url)
    _text(source, "updated", _updated(package))
    if article.publisher_url:
        _link(source, "alternate", article.publisher_url)


def _rights(package: Package) -> str:
    """The original's own notice first, then whom to credit and the licence."""
    article = package.article
    said = f"{credit(article)}. {license_name(package) or ''} {license_url(package) or ''}"
    notice = plain(article.copyright_notice)
    stop = "" if notice.endswith(".") else "."
    return plain(f"{notice}{stop} {said}" if notice else said)


def _content(package: Package) -> str:
    """With the counter: whoever shows the entry shows the article."""
    return plain_xml(f"{without_counter(package)}\n{package.notices.counter}".strip())


def _updated(package: Package) -> str:
    article = package.article
    return moment(article.modified or article.published or package.page.fetched or _EPOCH) or ""


def _link(parent: etree._Element, rel: str, href: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}link", rel=rel, href=plain_xml(href))


def _text(parent: etree._Element, name: str, text: str | None, **attributes: str) -> None:
    etree.SubElement(parent, f"{{{_ATOM}}}{name}", attributes).text = plain_xml(text or "")


def plain_xml(text: str) -> str:
    """Without characters that XML 1.0 cannot hold."""
    return "".join(
        c for c in text if c in "\t\n\r" or " " <= c <= "\ud7ff" or "\ue000" <= c <= "\ufffd" or c >= "\U00010000"
    )
