"""From a handout's element to its parts: body, attribution, counter."""

from __future__ import annotations

import html as html_entities
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any
from urllib.parse import urljoin

import lxml.html
from lxml import etree

from republish import _html
from republish._addresses import domain_of, host_of
from republish._html import Document, inner_html, select, text_of
from republish._shown import take_out
from republish._text import words
from republish._uncompiled import Uncompiled
from republish.errors import LimitExceeded, PageError
from republish.handouts.marks import COUNTERS, TRACKER_ID, names_a_source, names_a_source_plainly
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Handout
from republish.model._noun import Noun

_FRAME = Uncompiled(r"</?(?:html|body)\b[^<>]{0,300}>", re.I)
"""libxml2 puts what follows a stray `</body>` outside the body, where it would be lost."""
_FEWEST_WORDS = 25
_TAIL_PIXEL = Uncompiled(rf"&lt;(?:img|script)\b[^<]{{0,200}}?{TRACKER_ID}", re.I)
_LONGEST_LINE = 400
_COUNTER_TAGS = ("img", "script", "iframe", "noscript")


@dataclass(frozen=True, kw_only=True, slots=True)
class HandoutText(Noun):
    """The official republication text, taken apart. All HTML is the publisher's, not sanitised."""

    html: str
    """The whole, unescaped."""
    body: str
    """The article's body alone: absolute links, without title, byline, attribution and counter."""
    title: str | None = None
    attribution: str | None = None
    """HTML of the sentence that names the source, if the text has one."""
    counter: str | None = None
    """HTML of the page-view counter, if the text has one."""
    url: str
    """The page it was found on."""
    place: str
    """The CSS selector it was found with."""

    @property
    def source_line(self) -> tuple[tuple[str, str | None], ...]:
        """The attribution's words, each stretch with the address that it links to."""
        words = _linked_words(_html.fragment(self.attribution)) if self.attribution else ()
        return tuple(("".join(text for _, text in run), address) for address, run in groupby(words, key=itemgetter(0)))


def read(html: str, handout: Handout, url: str, *, limits: Limits = DEFAULT_LIMITS) -> HandoutText | None:
    """The official text on a page; None when the page has none or it is empty.

    Raises PageError or LimitExceeded for a page that cannot be parsed.
    """
    return read_document(_html.parse(html, url, limits), handout, limits=limits)


def has_text(document: Document, handout: Handout) -> bool:
    """Whether the page itself holds this kind of text, filled."""
    return _value(document, handout) is not None


def may_hold_text(textarea: Any) -> bool:
    """Not where a reader is to write a comment: a look that costs less than a selector."""
    return len(textarea) > 0 or len(textarea.text or "") >= _FEWEST_WORDS


def read_document(document: Document, handout: Handout, *, limits: Limits = DEFAULT_LIMITS) -> HandoutText | None:
    """The same for a page that is parsed already."""
    value = _value(document, handout)
    if value is None:
        return None
    if len(value) > limits.handout_bytes:
        raise LimitExceeded(
            "The official republication text is too large.",
            limit="handout_bytes",
            allowed=limits.handout_bytes,
            url=document.url,
        )
    whole = _decoded_tail(value) if handout.escaped == "twice-tail" else value
    try:
        parsed = _html.parse(f"<html><body><div>{_FRAME.sub('', whole)}</div></body></html>", document.base_url, limits)
    except PageError:
        return None
    return _parts(parsed.root.find("body"), whole, handout, document)


def _value(document: Document, handout: Handout) -> str | None:
    """The first filled element's content: what a textarea holds, or the HTML inside any other element."""
    for element in select(document.root, handout.selector):
        value = inner_html(element) if len(element) or element.tag != "textarea" else element.text or ""
        if len(words(value[:20_000])) >= _FEWEST_WORDS:
            return value.strip()
    return None


def _decoded_tail(value: str) -> str:
    """Undo the second escaping of the Republication Tracker Tool's tail: attribution and pixel.

    The story before it is left alone, also where it shows code. The pixel stands behind the attribution's paragraph or in it.
    """
    pixels = list(_TAIL_PIXEL.finditer(value))
    start = pixels[-1].start() if pixels else len(value)
    before = value[:start].rstrip()
    opened = before.rfind("<p>")
    paragraph = before[opened:] if opened >= 0 else ""
    if paragraph.count("</p") == before.endswith("</p>") and "&lt;a " in paragraph:
        start = opened
    return value[:start] + html_entities.unescape(value[start:])


def _parts(root: Any, whole: str, handout: Handout, document: Document) -> HandoutText | None:
    title = next((text_of(element) for element in root.iter("h1")), None)
    counter = _taken(_counters(root), _serialised)
    inside = select(root, handout.body) if handout.body else [root]
    if not inside:
        return None
    body = inside[0]
    house = domain_of(host_of(document.url))
    attribution = _taken(_attributions(root, None if body is root else body, house), inner_html)
    for selector in (*handout.drop, "script", "style", "link", "meta"):
        _drop(element for element in select(body, selector) if element is not body)
    _make_absolute(body, document.base_url)
    if len(words(text_of(body))) < _FEWEST_WORDS:
        return None
    return HandoutText(
        html=whole,
        body=_unwrapped(body),
        title=title or None,
        attribution=attribution,
        counter=counter,
        url=document.url,
        place=handout.selector,
    )


def _counters(root: Any) -> list[Any]:
    """Counter elements in document order; of several tracker pixels only the last is the site's own."""
    found = [element for element in root.iter(*_COUNTER_TAGS) if COUNTERS.search(_signature(element))]
    own = next((element for element in reversed(found) if element.get("id") == TRACKER_ID), None)
    return [element for element in found if element is own or element.get("id") != TRACKER_ID]


def _signature(element: Any) -> str:
    return " ".join([*(str(value) for value in element.attrib.values()), (element.text or "")[:2000]])


def _attributions(root: Any, body: Any | None, house: str) -> list[Any]:
    """The last paragraph that names the source in its first words; none of a body that is marked as such.

    One that leads to the house goes first: a text may say as well which magazine had it before.
    """
    paragraphs = [element for element in root.iter("p", "div") if not any(c.tag in _html.BLOCKS for c in element)]
    found = [element for element in paragraphs[-4:] if _leads_to(element, house) and _names_the_source(element)]
    found = found or [element for element in paragraphs[-4:] if names_a_source_plainly(text_of(element))]
    return [element for element in found[-1:] if not any(around is body for around in element.iterancestors())]


def _leads_to(paragraph: Any, house: str) -> bool:
    return any(house == domain_of(host_of(link.get("href") or "")) for link in paragraph.iter("a")) if house else False


def _names_the_source(paragraph: Any) -> bool:
    said = text_of(paragraph)
    return names_a_source_plainly(said) or (len(said) <= _LONGEST_LINE and names_a_source(said))


def _linked_words(root: Any) -> Iterator[tuple[str | None, str]]:
    """Every stretch of words with the address of the link around it."""
    around: list[str | None] = [None]
    walker = etree.iterwalk(root, events=("start", "end", "comment"))
    for event, node in walker:
        if event == "start":
            around.append((node.get("href") or None) if node.tag == "a" else around[-1])
            if node.tag in _html.SILENT:
                walker.skip_subtree()
            else:
                yield around[-1], node.text or ""
            continue
        if event == "end":
            around.pop()
        if node is not root:
            yield around[-1], node.tail or ""


def _taken(elements: list[Any], shown: Callable[[Any], str]) -> str | None:
    """Take elements out of the tree and give their HTML."""
    html = "".join(shown(element).strip() for element in elements)
    _drop(elements)
    return html or None


def _drop(elements: Iterable[Any]) -> None:
    for element in list(elements):
        if element.getparent() is not None:
            take_out(element)


def _serialised(element: Any) -> str:
    return str(lxml.html.tostring(element, encoding="unicode", with_tail=False))


def _make_absolute(body: Any, base: str) -> None:
    """The text will stand on another page: relative links are resolved here."""
    for element in body.iter("a", "img", "source", "iframe", "video", "audio"):
        for name in ("href", "src"):
            link = element.get(name)
            if link and not link.startswith(("#", "mailto:", "tel:", "http://", "https://")):
                try:
                    element.set(name, urljoin(base, link.strip()))
                except ValueError:
                    del element.attrib[name]


def _unwrapped(body: Any) -> str:
    """HTML inside the body, without the `<div>` that parsing put around it."""
    if body.tag == "body" and len(body) == 1 and not (body.text or "").strip():
        body = body[0]
    return inner_html(body).strip()
