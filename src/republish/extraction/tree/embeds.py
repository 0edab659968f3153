"""Embedded players, posts and charts: kept as a link to what they show, where the host is known to show things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain
from urllib.parse import quote, unquote

from republish._addresses import parts_of
from republish._data_files import data_json
from republish._html import Element, absolute, lines
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Node
from republish.extraction.words.lines.stand_ins import is_stand_in
from republish.extraction.words.lowered import holds_one

_SOURCES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-url")

_ADDRESS = re.compile(r"(?:https?:)?//[^\s\"'<>]+", re.I)
_IN_CODE = Uncompiled(r"""\b(?:src|href)\s?=\s?["']?((?:https?:)?//[^"'\s<>]{4,400})""", re.I)
_NOWHERE = ("about:", "data:", "javascript:")
"""As the address of a frame begins that waits for a script."""
_INSTEAD = frozenset({"noscript", "iframe"})
"""Right behind a script: what it shows, or a frame from an earlier reading."""
PLAYED = frozenset({"object", "embed"})
_FILM_SET = Uncompiled(r'"(?:youtube|vimeo|dailymotion)_url":\s?"(https?:[^"]{1,300})"')
"""Among the settings that Elementor leaves to its script."""
_FRAME = Uncompiled(r"""<iframe\s[^<>]{0,600}?\bsrc\s?=\s?["'](https?://[^"'\s]{1,300})""", re.I)
"""As plugins keep the code of a frame until readers agree to see it."""
_POSTER = Uncompiled(r"//(?:img\.youtube\.com|i\d?\.ytimg\.com)/vi(?:_webp)?/[\w-]{11}/")
_POSTERS = ("ytimg.", "youtube.")
"""In its address, or in that of a plugin which keeps a copy of it, where the strokes are escaped."""
_TELEGRAM = "telegram"
"""In the address of the one script that names its post in an attribute."""
_OF_FILMS = ("youtube.", "youtu.be", "youtube-nocookie.")
_PART = re.compile(r"[\w-]+(?:/[\w-]+)*")
"""What may be put into an address: a name or number, or several with strokes between."""
_IN_QUERY = "+,"
"""What stands in the query of an address as it is, beside letters and digits."""
_WORDED = ("p", "blockquote", "li", "h2", "h3")
_SILENT = frozenset({"mastodon-embed", "text-post-media"})
"""Posts of which the code for other sites says no word."""
_SIGNED = Uncompiled(
    r"^@[\w.]{1,30}$|^(?=.{4,120}$)[^.!?…。]{0,60}[(（][\u200e\u200f]*@[\u200e\u200f]*[\w.]{1,30}[\u200e\u200f]*[)）][^.!?…。]{0,40}\W*$"
)
"""Whose a post is, in whatever language: "A post shared by Ada Reed (@ada)"."""
_LONGEST_LABEL, _ADDRESSES = 24, ("https://", "http://")
"""Letters of a link such as "Instagram post"."""


@dataclass(frozen=True, slots=True)
class _Table:
    """What `extraction_embeds.json` holds."""

    hosts: frozenset[str]
    wrapped: re.Pattern[str]
    """Frames around what another site shows: oEmbed of Drupal's, Embedly's, Iframely's."""
    paths: re.Pattern[str]
    """Of software that anybody may run: Mastodon, PeerTube."""
    nothing: re.Pattern[str]
    """Addresses at known hosts that show nothing of an article: buttons, forms, advertisements."""
    shown: tuple[tuple[re.Pattern[str], str], ...]
    """Addresses of frames → those of what they show."""
    elements: dict[str, tuple[str, str]]
    """Elements of other names → their attribute, and the address that it is part of."""
    classes: dict[str, tuple[str, str]]
    scripts: tuple[tuple[re.Pattern[str], str], ...]
    """Addresses of scripts that show something where they stand → those of what they show."""
    script: re.Pattern[str]
    """Any of these addresses."""


@cache
def _table() -> _Table:
    data = data_json("extraction_embeds.json")
    return _Table(
        hosts=frozenset(data["hosts"]),
        wrapped=re.compile("|".join(data["wrapped"])),
        paths=re.compile("|".join(data["paths"])),
        nothing=re.compile("|".join(data["nothing"])),
        shown=tuple((re.compile(pattern), address) for pattern, address in data["shown"]),
        elements={name: (attribute, address) for name, (attribute, address) in data["elements"].items()},
        scripts=tuple((re.compile(pattern), address) for pattern, address in data["scripts"]),
        script=re.compile("|".join(pattern for pattern, _ in data["scripts"])),
        classes={name: (attribute, address) for name, (attribute, address) in data["classes"].items()},
    )


def embed_link(node: Node, base: str) -> tuple[str, str] | None:
    """Address and host of what an `iframe` shows, or None where it is to be dropped."""
    links = (
        _played(node.element)
        if node.element.tag in PLAYED
        else chain(_film_behind(node.element), map(node.get, _SOURCES), _put_off(node.element))
    )
    for link in filter(None, links):
        url = absolute(link, base)
        if url and url.startswith("http") and (shown := _shown(url)):
            return shown
    return None


def _put_off(frame: Element) -> Iterator[str]:
    """Addresses that a frame without one keeps until it comes into view or readers agree to see it, whatever the attribute is called, or in the code that it shows."""
    if frame.tag != "iframe" or not (frame.get("src") or "about:").startswith(_NOWHERE):
        return
    for name, value in frame.items():
        if name == "srcdoc":
            yield from _IN_CODE.findall(value)
        elif name != "src" and _ADDRESS.fullmatch(value.strip()):
            yield value


def plays(element: Element) -> bool:
    """An `object` or `embed`, as films were shown before frames, that plays something of a known host."""
    links = list(filter(None, _played(element)))
    urls = (f"https:{link}" if link.startswith("//") else link for link in links)
    if any(map(_is_document, links)):
        return not any(_is_linked_behind(element, link) for link in links)
    return any(url.startswith("http") and _shown(url) for url in urls)


def _is_document(link: str) -> bool:
    """A file that a browser shows page by page."""
    return link.partition("?")[0].partition("#")[0].lower().endswith(".pdf")


def _is_linked_behind(element: Element, link: str) -> bool:
    """The link right behind it leads to the same file, as in the blocks of WordPress."""
    behind = element.getnext()
    return behind is not None and behind.tag == "a" and behind.get("href") == link


def is_poster(picture: Element) -> bool:
    """The still of a film at YouTube, which a script would play in its place; in a link to another page it is a teaser's."""
    get = picture.get
    files = [file for name in _SOURCES[:3] if (file := get(name)) and holds_one(file, _POSTERS)]
    if not any(_POSTER.search(unquote(file)) for file in files):
        return False
    link = next(picture.iterancestors("a"), None)
    target = link.get("href") or "#" if link is not None else "#"
    return "#" in target or target.startswith("javascript:") or any(map(target.__contains__, _OF_FILMS))


def _film_behind(picture: Element) -> Iterator[str | None]:
    """Where the link right around a still leads."""
    around = picture.getparent() if picture.tag == "img" else None
    if around is not None and around.tag == "a":
        yield around.get("href")


def _played(element: Element) -> Iterator[str | None]:
    """The addresses that it gives to a plug-in."""
    yield element.get("src") or element.get("data")
    for part in element.iter("param", "embed"):
        if part.tag == "embed" or (part.get("name") or "").lower() in ("movie", "src"):
            yield part.get("src") or part.get("value")


@lru_cache(maxsize=1024)
def _shown(url: str) -> tuple[str, str] | None:
    """Address and host of what a frame's address shows."""
    table, parts = _table(), parts_of(url)
    if (around := table.wrapped.search(url)) is not None:
        within = unquote(next(filter(None, around.groups())))
        return _shown(within) if within.startswith(_ADDRESSES) else None
    host = _known(parts.hostname or "")
    if _is_document(parts.path):
        return url, unquote(parts.path.rpartition("/")[2])
    if host is None:
        return (url, parts.hostname or "") if table.paths.search(parts.path) else None
    if table.nothing.search(url):
        return None
    for pattern, address in table.shown:
        found = pattern.search(url)
        link = absolute(_filled(address, found[1]), url) if found else None
        if link and (shown := _known(parts_of(link).hostname or "")):
            return link, shown
    return url, host


def _filled(address: str, part: str) -> str:
    """An address with a part that stood in another one's query: all of it, or words that have to stay in a query."""
    said = unquote(part)
    return said if address == "{}" else address.format(quote(said, safe=_IN_QUERY))


@lru_cache(maxsize=1024)
def _known(host: str) -> str | None:
    """The known host that this one is, or is a part of."""
    labels, hosts = host.lower().split("."), _table().hosts
    return next((name for i in range(len(labels) - 1) if (name := ".".join(labels[i:])) in hosts), None)


def unfolded(element: Element) -> Element | None:
    """The frame that a script would make of an element, such as a post of Instagram's or a player for AMP pages, put behind it.

    None for other elements, and for those that hold words of the post already, with its address.
    """
    url = _promised(element)
    if not url or _has_frame(element, url):
        return None
    if not (_waits(element, url) or (element.tag == "blockquote" and not _leads_to(element, url))):
        return None
    return _put_behind(element, url)


def stands_in(element: Element) -> bool:
    """Nothing that such an element holds is read: a box, or a post of which no word is said."""
    return element.tag == "div" or _waits(element, _promised(element))


def framed(script: Element) -> Element | None:
    """The frame with what a script shows in its place, put behind it; None where it shows nothing known, or says it without scripts too."""
    url = _scripted(script)
    behind = script.getnext() if url else None
    if not url or (behind is not None and behind.tag in _INSTEAD):
        return None
    return _put_behind(script, url)


def _scripted(script: Element) -> str:
    """The address of what a script shows, by its own address; empty where it shows nothing known."""
    source = script.get("src")
    if source is None or "//" not in source:
        return ""
    if _TELEGRAM in source and (url := _promised(script)):
        return url
    table = _table()
    if table.script.match(source) is None:
        return ""
    known = ((pattern.search(source), address) for pattern, address in table.scripts)
    return next(address.format(found[1]) for found, address in known if found)


def _put_behind(element: Element, url: str) -> Element:
    frame = element.makeelement("iframe", {"src": url})
    tail, element.tail = element.tail, None  # It would go with the frame.
    element.addnext(frame)
    element.tail = tail
    return frame


def _promised(element: Element) -> str:
    """The address that a script would take from the element's attributes."""
    table = _table()
    names = (element.get("class") or "").split()
    rules = filter(None, (table.elements.get(element.tag), *map(table.classes.get, names)))
    said = ((element.get(name), address) for attributes, address in rules for name in attributes.split())
    found, address = next((one for one in said if one[0]), ("", ""))
    value = (found or "").strip()
    if value.startswith("{"):
        film = _FILM_SET.search(value)
        return film[1].replace("\\/", "/") if film else ""
    if value.startswith("<"):
        frame = _FRAME.match(value)
        return frame[1] if frame else ""
    if address == "{}" or value.startswith(("https://", "http://")):
        return value
    part = value.strip("/ ")
    return address.format(part) if _PART.fullmatch(part) else ""


def _waits(element: Element, url: str) -> bool:
    """It says nothing but that the post is still to come, of which network it is, or where it is to be found there."""
    network = (_known(parts_of(url).hostname or "") or "").partition(".")[0]
    said = filter(None, lines(element).split("\n"))
    if not _SILENT.isdisjoint((element.get("class") or "").split()):
        return True
    if "-" in element.tag and next(element.iter(*_WORDED), None) is None:
        return True  # Of what scripts put their own player in place of, the words are its button's.
    return all(is_stand_in(line) or _is_label(line, network) or _SIGNED.search(line) for line in said)


def _leads_to(element: Element, url: str) -> bool:
    """A link in it has the post's address already."""
    address = url.partition("?")[0].rstrip("/")
    return any((link.get("href") or "").startswith(address) for link in element.iter("a"))


def _is_label(line: str, network: str) -> bool:
    label = len(line) <= _LONGEST_LABEL or (line.startswith(_ADDRESSES) and " " not in line)
    return bool(network) and label and network in line.lower()


def _has_frame(element: Element, url: str) -> bool:
    """One in it, or that very one behind it from an earlier reading."""
    behind = element.getnext()
    again = behind is not None and behind.tag == "iframe" and behind.get("src") == url
    return again or next(element.iter("iframe"), None) is not None


def may_unfold(names: str, tag: str = "") -> bool:
    """A class or a tag of elements that a script may make a frame of."""
    table = _table()
    return tag in table.elements or (bool(names) and not table.classes.keys().isdisjoint(names.split()))
