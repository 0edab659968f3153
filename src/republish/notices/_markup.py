"""Escaping lives here: values become HTML, and HTML of our own making its text and Markdown twins."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import dataclass
from functools import lru_cache

from republish import _html
from republish._text import escape, fold
from republish._uncompiled import Uncompiled
from republish.model import Notice

_FIELD = Uncompiled(r"\{(\w+)\}")
_INVISIBLE = Uncompiled(
    "[\u0000-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\u061c\u180e\u2060-\u206f\ufff9-\ufffb\ufffe\uffff"
    "\ufdd0-\ufdef\ud800-\udfff\U000e0000-\U000e007f]"
)
_WEB = Uncompiled(
    r"(https?)://(?:[^/?#\\]*@)?((?:[\w-]+(?:\.[\w-]+)*\.?|\[[0-9a-f:.]{2,45}\])(?::(\d{1,5}))?)([/?#][^\s\\\"<>]*)?",
    re.I,
)
_MARKDOWN = re.compile(r"[\\`*_\[\]<>&#|~$!{]")
_LINE_START = re.compile(r"(?:([-+=])|(\d{1,9})([.)]))")
_TWO_STOPS = re.compile(r"\.((?:</\w+>)*)\.\Z")
_URL_UNSAFE = re.compile(r"[()<>{}\s\\]")


def plain(text: str | None) -> str:
    """A value as one line of text: direction marks, invisible characters and line breaks gone."""
    text = text or ""
    return fold(text if text.isprintable() else _INVISIBLE.sub("", text))


def safe(text: str | None) -> str:
    """A value as HTML."""
    return escape(plain(text))


@lru_cache(maxsize=256)
def web_url(url: str | None) -> str | None:
    """An http or https address without user name and password; None for anything else."""
    found = _WEB.fullmatch(plain(url))
    if not found or int(found[3] or 1) not in range(1, 65_536):
        return None
    return f"{found[1].lower()}://{found[2]}{found[4] or ''}"


def link(url: str | None, html: str, rel: str = "") -> str:
    """A link around HTML; the HTML alone where the address is none."""
    address = web_url(url)
    if not address or not html:
        return html
    relation = f' rel="{rel}"' if rel else ""
    return f'<a{relation} href="{escape(address)}">{html}</a>'


def fill(template: str, fields: Mapping[str, str]) -> str:
    """A sentence of ours with HTML in its fields; the words around them are text. A name's full stop ends it too."""
    said = _fill(template, fields, _html.escape_text)
    return _TWO_STOPS.sub(r".\1", said) if template.endswith(".") else said


def fill_html(template: str, fields: Mapping[str, str]) -> str:
    """A publisher's sentence, to the letter, with HTML in its fields."""
    return _fill(template, fields, str)


def _fill(template: str, fields: Mapping[str, str], literal: Callable[[str], str]) -> str:
    """One pass, so that what a field holds is never taken for a field."""
    parts = []
    end = 0
    for found in _FIELD.finditer(template):
        parts += [literal(template[end : found.start()]), fields[found[1]]]
        end = found.end()
    return "".join([*parts, literal(template[end:])])


def as_line(pieces: Iterable[tuple[str, str | None]]) -> str:
    """Words with the addresses they link to, if any, as HTML of one line."""
    return fold("".join(link(address, escape(_INVISIBLE.sub("", words))) for words, address in pieces))


def fields_of(template: str) -> frozenset[str]:
    """The fields that a template names."""
    return frozenset(_FIELD.findall(template))


@dataclass(frozen=True, slots=True)
class Frame:
    """Which addresses a text must spell out, and what a block's start tag says of its language."""

    spelled: frozenset[str]
    home: str | None = None
    """Spelled out where no other address is."""
    attributes: str = ""

    def paragraph(self, html: str) -> Notice:
        """One paragraph as a notice; nothing where there is nothing to say."""
        return self.block(f"<p{self.attributes}>{html}</p>") if html else Notice()

    def block(self, html: str) -> Notice:
        """HTML of our own making with its twins."""
        root = _html.fragment(html)
        links = {link.get("href"): link for link in root.iter("a")}
        needed = self.spelled & links.keys() or {self.home}
        spelled = {link for address, link in links.items() if address in needed}
        text, markdown = _twins(root, spelled)
        return Notice(html, "\n".join(_lines(text)), "\n\n".join(_lines(markdown)))


def _lines(text: str) -> list[str]:
    return [line for line in (part.strip() for part in text.split("\n")) if line]


def _twins(element: _html.Element, spelled: Set[_html.Element]) -> tuple[str, str]:
    """The words, with the addresses of the links to spell out, each where it is linked last; and the same in Markdown."""
    start = element.text or ""
    texts, marked = [start], [_escaped(start)]
    for child in element:
        text, markdown = _twins(child, spelled)
        if child in spelled and child.get("href") != text:
            text = f"{text} ({child.get('href')})"
        tag, tail = child.tag, child.tail or ""
        texts += [f"\n{text}\n" if tag in _html.BLOCKS else text, tail]
        marked += [_MARKED.get(tag, _unmarked)(child, markdown), _escaped(tail)]
    return "".join(texts), "".join(marked)


def _escaped(text: str) -> str:
    """Liquid and Nunjucks take a brace for the start of a command behind a back-slash too."""
    return _MARKDOWN.sub(lambda found: "&#123;" if found[0] == "{" else f"\\{found[0]}", text)


def _escaped_start(found: re.Match[str]) -> str:
    """What would start a list or underline a heading."""
    sign, number, stop = found.groups()
    return f"\\{sign}" if sign else f"{number}\\{stop}"


def _unmarked(element: _html.Element, inner: str) -> str:
    return f"\n{_started(inner)}\n" if element.tag in _html.BLOCKS and inner else inner


def _started(inner: str) -> str:
    """A line whose beginning starts no list and underlines nothing."""
    line = inner.strip()
    found = _LINE_START.match(line)
    return _escaped_start(found) + line[found.end() :] if found else line


def _marked_link(element: _html.Element, inner: str) -> str:
    address = _URL_UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), element.get("href"))
    return f"[{inner}]({address})"


_MARKED: Mapping[str, Callable[[_html.Element, str], str]] = {
    "a": _marked_link,
    "em": lambda element, inner: f"*{inner}*" if inner else "",
    "i": lambda element, inner: f"*{inner}*" if inner else "",
    "strong": lambda element, inner: f"**{inner}**" if inner else "",
    "b": lambda element, inner: f"**{inner}**" if inner else "",
    "li": lambda element, inner: f"\n- {_started(inner)}\n",
    "ul": lambda element, inner: inner,
}
