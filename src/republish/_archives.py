"""A page as an archive of the web shows it, made again what it was: archives put their own address before all that are on a page.

The Internet Archive's Wayback Machine and pywb, which national archives run, write the moment of the copy and the address
one behind the other; archive.today leaves nothing of a page's head and writes its own data there.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias

from republish._addresses import ARCHIVE_TODAY, place_of, resolved, unwrapped
from republish._shown import take_out
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_MOMENT = Uncompiled(r"^(https?)(://[^?#]{1,120}?/)(\d{4,14})(?:[a-z]{2}_)?/", re.I)
_TODAY = Uncompiled(rf"^https?://{ARCHIVE_TODAY}/", re.I)
_LINKS = ("href", "src", "action", "poster", "data-src", "data-href")
_SETS = ("srcset", "data-srcset", "imagesrcset")
_DATA = ("application/ld+json", "application/json")
_TODAYS_BAR = frozenset(["HEADER", "hashtags"])
_WAYBACK_BAR = frozenset(["wm-ipp-base", "wm-ipp", "wm-ipp-print"])
"""What archive.today and the Wayback Machine set over a page: days of copies stand there."""


def open_archived(root: Element, url: str) -> str | None:
    """The address that a page in an archive had, whose links and data are its own again; None for any other page.

    `url` is where the page was read. It is the archive's, or the page says in its canonical link that it is the copy of what
    stands there. An archive's pictures that have no other address keep theirs.
    """
    copy = _copy_of(root, url)
    if copy is None:
        return None
    if _TODAY.match(copy):
        _leave_out(root, _TODAYS_BAR)
        _leave_out_data(root)
    else:
        _leave_out(root, _WAYBACK_BAR)
    clean = _cleaner(copy)
    for element in root.iter("*"):
        _clean(element, clean, copy)
    return unwrapped(copy) if unwrapped(url) != url or place_of(url) != place_of(unwrapped(copy)) else url


def _copy_of(root: Element, url: str) -> str | None:
    """The archive's address of the page."""
    if unwrapped(url) != url:
        return url
    link = next((link for link in root.iter("link") if (link.get("rel") or "").lower() == "canonical"), None)
    stated = (link.get("href") or "").strip() if link is not None else ""
    inner = unwrapped(stated)
    if inner == stated:
        return None
    here = place_of(inner) == place_of(url) or bool(_TODAY.match(url) and _TODAY.match(stated))
    return stated if here else None


def _cleaner(copy: str) -> Callable[[str], str]:
    """What takes the archive's address from a link to a copy of the same moment: one of another moment was set by an author."""
    if _TODAY.match(copy):
        before = rf"https?:\\?/\\?/{ARCHIVE_TODAY}\\?/o\\?/\w{{4,6}}\\?/"
    else:
        found = _MOMENT.match(copy)
        if found is None:
            return str
        place = re.escape(found[2]).replace("/", r"\\?/")
        before = rf"https?{place}{found[3]}\d{{0,{14 - len(found[3])}}}(?:[a-z]{{2}}_)?\\?/"
    pattern = re.compile(rf"{before}(?=https?:|mailto:|tel:)", re.I)
    return lambda text: pattern.sub("", text)


def _clean(element: Element, clean: Callable[[str], str], copy: str) -> None:
    """Links, sets of pictures, data of the head and in scripts."""
    for name in _LINKS:
        link = element.get(name)
        if link and ("://" in link or link.startswith("/")):
            element.set(name, clean(resolved(copy, link) if link.startswith("/") else link))
    for name in _SETS:
        if pictures := element.get(name):
            element.set(name, clean(pictures))
    if element.tag == "meta" and (content := element.get("content")):
        element.set("content", clean(content))
    if element.tag == "script" and (element.get("type") or "").lower() in _DATA and element.text:
        element.text = clean(element.text)


def _leave_out(root: Element, names: frozenset[str]) -> None:
    for element in [element for element in root.iter("div") if element.get("id") in names]:
        take_out(element)


def _leave_out_data(root: Element) -> None:
    """Take the data of archive.today from the page: it has kept nothing of the page's own head but the title."""
    own = [element for element in root.iter("meta") if element.get("property") or element.get("itemprop")]
    own += [element for element in root.iter("link") if element.get("rel") in ("canonical", "bookmark", "image_src")]
    for element in own:
        take_out(element)
