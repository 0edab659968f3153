"""An entry's full text as a small page of its own."""

from __future__ import annotations

import copy
import re
from dataclasses import dataclass
from typing import Any

import lxml.html
from lxml import etree

from republish import _html
from republish._text import escape, words
from republish.errors import RepublishError
from republish.feeds.names import split
from republish.limits import Limits

_CUT = re.compile(
    r"(?:…|\.\.\.|\[(?:…|\.\.\.|&hellip;)\]|"
    r"(?:continue reading|read more|read the full (?:story|article|post)|weiterlesen|mehr lesen|lire la suite|"
    r"leer más|seguir leyendo|leia mais|continua a leggere|lees verder)[^.]{0,80})\W{0,5}$",
    re.I,
)
_FRAME = re.compile(r"</?(?:html|body)\b[^<>]{0,300}>", re.I)
"""libxml2 puts what follows a stray `</body>` outside the body, where it would be lost."""
_FEWEST_WORDS = 25
_PARAGRAPHS = re.compile(r"\n\s*\n")


@dataclass(frozen=True, kw_only=True, slots=True)
class Content:
    """What an entry gives as its text: HTML, and the address its links are relative to."""

    html: str
    base: str


def document(
    content: Content, *, title: str | None, url: str, language: str | None, summary: str | None, limits: Limits
) -> str | None:
    """The entry's text as a document, or None when it is not the whole text or cannot be trusted to be.

    Not whole: empty, a few words, no longer than the summary, or ending like a teaser.
    """
    try:
        parsed = _html.parse(f"<html><body><div>{_FRAME.sub('', content.html)}</div></body></html>", url, limits)
    except RepublishError:
        return None
    body = parsed.root.find("body")
    if body is None:
        return None
    text = _html.text_of(body)
    count = len(words(text))
    if count < max(_FEWEST_WORDS, len(words(summary or "")) + 1) or _CUT.search(text[-200:]):
        return None
    inner = _html.inner_html(body[0]) if len(body) == 1 else _html.inner_html(body)
    name = escape(title or "")
    lang = f' lang="{escape(language)}"' if language else ""
    base = f'<base href="{escape(content.base)}">' if content.base and content.base != url else ""
    return (
        f'<!DOCTYPE html>\n<html{lang}><head><meta charset="utf-8"><title>{name}</title>'
        f'<link rel="canonical" href="{escape(url)}">{base}</head>\n'
        f"<body>{f'<h1>{name}</h1>' if name else ''}<article>{inner}</article></body></html>"
    )


def element_html(element: Any) -> str:
    """The HTML of a content element: escaped text, inline XHTML, or plain text."""
    kind = (element.get("type") or ("xhtml" if len(element) else "html")).lower()
    if kind == "xhtml" or kind.endswith("xml") or (len(element) and element.get("mode") != "escaped"):
        return _inline(element)
    text = "".join(element.itertext())
    return _from_plain(text) if kind in ("text", "text/plain") else text


def _from_plain(text: str) -> str:
    return "".join(f"<p>{_html.escape_text(part.strip())}</p>" for part in _PARAGRAPHS.split(text) if part.strip())


def _inline(element: Any) -> str:
    """XHTML inside the feed as HTML: names without namespaces."""
    twin = copy.deepcopy(element)
    for node in twin.iter(etree.Element):
        node.tag = split(node.tag)[1]
    etree.cleanup_namespaces(twin)
    parts = [_html.escape_text(twin.text or "")]
    parts += [lxml.html.tostring(child, encoding="unicode") for child in twin]
    return "".join(parts)
