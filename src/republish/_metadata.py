"""What a page's head says: JSON-LD nodes, meta elements, links. Read once, for evidence and extraction alike."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from typing import Any, NamedTuple

from republish._text import words
from republish._uncompiled import Uncompiled

_COMMENT = Uncompiled(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[|/\*.{0,200}?\*/)|(?:-->|//\s*\]\]>|\]\]>)\s*+(?:;\s*+)?$", re.S
)
_REMARK = Uncompiled(r"""(\"(?:[^\"\\]|\\.)*+\")|//[^\n]*+|/\*.{0,500}?\*/""", re.S)
"""A string, or what somebody wrote beside the data for those who read the source; "//" in a string is of an address."""
_STRAY_COMMA = re.compile(r",(\s*[}\]])")
_ESCAPE = re.compile(r"\\(?:([\"\\/bfnrtu])|)")
"""A backslash, with what it may stand before in JSON."""
_UNICODE = Uncompiled(
    r"\\(?:u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|(u[dD][89a-fA-F][\da-fA-F]{2})|.)", re.S
)
"""An escape: both halves of a character, one half alone, or any other."""
_BETWEEN = re.compile(r"[\s,;]*")
"""What stands between values that follow each other."""
_LENIENT = json.JSONDecoder(strict=False)
_OPEN, _CLOSED = ("{", "["), ("}", "]")
_MAX_JSON = 2_000_000
_MAX_NODES = 5_000
_CLIMB, _MOST_PROPERTIES = 8, 200
"""Elements around a property up to its item, and in an item up to its headline."""
_OF_TEXT = frozenset({"datePublished", "dateModified", "dateCreated", "author", "creator"})
_NO_TEXT = frozenset(
    [
        *("ItemList", "ListItem", "Comment", "UserComments", "Answer"),
        *("ImageObject", "VideoObject", "AudioObject", "ImageGallery"),
    ]
)
"""Types of items that have a day and an author of their own on the page of a text."""


def as_list(value: Any) -> list[Any]:
    """One value of a property, or many, as a list."""
    return value if isinstance(value, list) else [] if value is None else [value]


def texts_in(value: Any) -> list[str]:
    """Those of them that are text."""
    return [item for item in as_list(value) if isinstance(item, str)]


class Link(NamedTuple):
    """One `<link>` of the page; style sheets, icons and hints to the browser are left out."""

    rel: frozenset[str]
    href: str
    attributes: Mapping[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Metadata:
    """Everything machine-readable that stands outside the visible text."""

    json_ld: tuple[dict[str, Any], ...]
    """Every node with an `@type`, outermost first, in document order; `@graph` and nesting flattened."""
    kinds: tuple[tuple[str, ...], ...]
    """What each of them is of, be that written as an address."""
    every_kind: frozenset[str]
    """All of these."""
    meta: Mapping[str, tuple[str, ...]]
    """Contents by lower-case name, property, itemprop or http-equiv, in document order."""
    links: tuple[Link, ...]
    language: str | None
    """`<html lang>`."""
    title: str | None
    """`<title>`."""
    headings: tuple[Any, ...] = ()
    """The `h1` elements in document order, found on the same walk."""
    areas: tuple[Any, ...] = ()
    """The `textarea` elements, found on it too."""
    second_headings: tuple[Any, ...] = ()
    """And the `h2`."""
    pictures: tuple[Any, ...] = ()
    """And pictures and captions."""
    times: tuple[Any, ...] = ()
    """And the `time` elements."""
    titles: tuple[Any, ...] = ()
    """And the `title`, those of drawings too."""
    scripts: frozenset[str] = frozenset()
    """The types that its scripts state, in lower case."""

    @property
    def primary_language(self) -> str:
        """The page's language without its country, in lower case; empty where the page does not say it."""
        return (self.language or "").lower().partition("-")[0]

    def first(self, *names: str) -> str | None:
        """The first non-blank content of the first name that has one."""
        for name in names:
            for content in self.meta.get(name, ()):
                if said := content.strip():
                    return said
        return None

    def of_type(self, *types: str) -> Iterator[dict[str, Any]]:
        """JSON-LD nodes of any of these schema.org types."""
        if self.every_kind.isdisjoint(types):
            return iter(())
        wanted = frozenset(types)
        named = zip(self.json_ld, self.kinds, strict=True)
        return (node for node, kinds in named if not wanted.isdisjoint(kinds))

    def link(self, rel: str) -> str | None:
        """The first link with that rel token."""
        return next((link.href for link in self.links if rel in link.rel), None)


_PICTURES = ("img", "amp-img", "figcaption")
_READ = ("meta", "link", "script", "h1", "h2", "title", "textarea", "time", *_PICTURES)


def read_metadata(root: Any, served: tuple[Link, ...] = ()) -> Metadata:
    """Read the head (and what pages put into the body instead), in one walk; behind its links those that the server `served`."""
    found: dict[str, list[Any]] = {tag: [] for tag in _READ}
    pictures: list[Any] = []
    found |= dict.fromkeys(_PICTURES, pictures)
    for element in root.iter(*_READ):
        found[element.tag].append(element)
    title = next(filter(_is_page_title, found["title"]), None)
    types = [(script.get("type") or "").lower() for script in found["script"]]
    stating = (script.text or "" for script, kind in zip(found["script"], types, strict=True) if "ld+json" in kind)
    nodes = tuple(_nodes(stating))
    kinds = tuple(map(_kinds_of, nodes))
    return Metadata(
        json_ld=nodes,
        kinds=kinds,
        every_kind=frozenset(chain.from_iterable(kinds)),
        meta=_read_meta(
            [one for one in found["meta"] if not (one.get("itemprop") and _tells_of_another(one, found["h1"], title))]
        ),
        links=(*_links(found["link"]), *served),
        language=root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or root.get("xml:lang"),
        title=" ".join("".join(title.itertext()).split()) if title is not None else None,
        headings=tuple(found["h1"]),
        areas=tuple(found["textarea"]),
        second_headings=tuple(found["h2"]),
        pictures=tuple(pictures),
        times=tuple(found["time"]),
        titles=tuple(found["title"]),
        scripts=frozenset(types),
    )


def _tells_of_another(meta: Any, headings: list[Any], title: Any) -> bool:
    """It is of an item that is not the page's text: a card that leads to another story, a list, a comment."""
    if meta.getparent() is None or meta.getparent().tag == "head":
        return False
    item = next((up for up in islice(meta.iterancestors(), _CLIMB) if up.get("itemscope") is not None), None)
    if item is None or any(up is item for heading in headings for up in heading.iterancestors()):
        return False
    if meta.get("itemprop") in _OF_TEXT and _is_of_no_text(item):
        return True
    said = _headline_of(item)
    if not said:
        return False
    shown = (frozenset(words("".join(of.itertext()).casefold())) for of in (*headings, title) if of is not None)
    return not any(2 * len(said & text) >= len(said) for text in shown)


def _is_of_no_text(item: Any) -> bool:
    """Its type says that it is a list or a comment, or it stands beside the page's main part."""
    kind = (item.get("itemtype") or "").rstrip("/").rpartition("/")[2]
    return kind in _NO_TEXT or any(up.tag == "aside" for up in islice(item.iterancestors(), _CLIMB))


def _headline_of(item: Any) -> frozenset[str]:
    """The words of the headline that an item states, in its words or as a property."""
    for element in islice(item.iterdescendants(), _MOST_PROPERTIES):
        if element.get("itemprop") == "headline":
            return frozenset(words((element.get("content") or "".join(element.itertext())).casefold()))
    return frozenset()


_RESOURCES = frozenset(
    ["stylesheet", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "icon", "shortcut icon"]
)
"""What the browser is to load: nothing that is said of the page."""
_NAMES = ("name", "property", "itemprop", "http-equiv")


def _read_meta(elements: list[Any]) -> dict[str, tuple[str, ...]]:
    meta: dict[str, list[str]] = {}
    for element in elements:
        if content := element.get("content") or element.get("value"):  # Some write the one for the other.
            for name in _NAMES:
                if key := element.get(name):
                    meta.setdefault(_lowered(key), []).append(content)
    return {key: tuple(values) for key, values in meta.items()}


@lru_cache(maxsize=1024)
def _lowered(key: str) -> str:
    return key.strip().lower()


def _links(elements: list[Any]) -> Iterator[Link]:
    for element in elements:
        rel = element.get("rel")
        if rel and rel not in _RESOURCES and (href := element.get("href")):
            yield Link(rel=_tokens(rel), href=href.strip(), attributes=dict(element.items()))


@lru_cache(maxsize=512)
def _tokens(rel: str) -> frozenset[str]:
    return frozenset(rel.lower().split())


def _is_page_title(element: Any) -> bool:
    """Not the `<title>` of an inline drawing."""
    parent = element.getparent()
    return parent is None or parent.tag in ("head", "html", "body")


def _nodes(scripts: Iterator[str]) -> Iterator[dict[str, Any]]:
    """The typed nodes of all scripts, up to a bound."""
    budget = _MAX_NODES
    for text in scripts:
        for node in _flatten(_loaded(text)):
            budget -= 1
            if budget < 0:
                return
            yield node


def _loaded(text: str) -> Any:
    if len(text) > _MAX_JSON:
        return None
    text = text.strip()
    if "\\ud" in text or "\\uD" in text:
        text = _UNICODE.sub(_without_halves, text)
    if not (text.startswith(_OPEN) and text.endswith(_CLOSED)):
        text = _COMMENT.sub("", text).strip().rstrip(";")
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return _loaded_leniently(text)


def _loaded_leniently(text: str) -> list[Any]:
    """As templates leave it: remarks, commas before a closing bracket, backslashes before apostrophes, several values in a row.

    Where it breaks off, what came before.
    """
    text = _REMARK.sub(lambda found: found[1] or " ", text) if "//" in text or "/*" in text else text
    text = _ESCAPE.sub(_as_allowed, _STRAY_COMMA.sub(r"\1", text.lstrip("\ufeff")))
    values, start = [], 0
    while start < len(text):
        try:
            value, end = _LENIENT.raw_decode(text, start)
        except (ValueError, RecursionError):
            break
        values.append(value)
        start = _BETWEEN.match(text, end).end()  # type: ignore[union-attr]
    return values


def _without_halves(escape: re.Match[str]) -> str:
    """Half a character, as a title leaves it that was cut at so many letters, is none: nothing could write it out again."""
    return "\\ufffd" if escape[1] else escape[0]


def _as_allowed(escape: re.Match[str]) -> str:
    return escape[0] if escape[1] else ""


def _flatten(value: Any) -> Iterator[dict[str, Any]]:
    """Nodes with a type, outermost first; iterative, so that depth is no danger."""
    waiting = [value]
    while waiting:
        current = waiting.pop()
        if isinstance(current, list):
            waiting.extend(reversed(current))
        elif isinstance(current, dict):
            if "@type" in current:
                yield current
            waiting.extend(item for item in reversed(list(current.values())) if isinstance(item, dict | list))


def _kinds_of(node: Mapping[str, Any]) -> tuple[str, ...]:
    """The types of a node, be they written as addresses."""
    value = node.get("@type")
    if isinstance(value, str):  # As nearly all are.
        return (value.rsplit("/", 1)[-1] if "/" in value else value,)
    names = value if isinstance(value, list) else [value]
    return tuple(str(name).rsplit("/", 1)[-1] for name in names)
