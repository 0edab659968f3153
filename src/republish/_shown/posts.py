"""Posts that a script would show where an attribute, or a line of its own, has their address: each becomes the frame that it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Any, TypeAlias

from republish._shown.elements import PLAYER
from republish._shown.named_players import HINTS, frame_named
from republish._shown.players import become_frame, frame_players, waits
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_POST = (
    r"https?://(?:(?:www|m|mobile)\.)?(?:(?:twitter|x)\.com/\w{1,30}/status/\d{5,25}|instagram\.com/(?:p|reel|tv)/[\w-]{5,40}|"
    r"facebook\.com/[\w.-]{2,80}/(?:posts|videos)/[\w.-]{5,120}|tiktok\.com/@[\w.-]{1,40}/video/\d{5,25}|pinterest\.com/pin/\d{5,25}|"
    r"youtube\.com/(?:watch\?v=|shorts/|live/)[\w-]{11}|youtu\.be/[\w-]{11}|vimeo\.com/\d{6,11})/?(?:[?&][^\s\"'<>]*)?"
)
_ADDRESS = Uncompiled(_POST)
_PLACES = re.compile(
    rb"\.(?:com/(?:\w{1,30}/status/\d|(?:p|reel|tv|pin)/[\w-]{5}|[\w.-]{2,80}/(?:posts|videos)/\w|@[\w.-]{1,40}/video/\d|"
    rb"watch\?v=|shorts/\w|\d{6}(?<=vimeo\.com/......))|be/(?<=youtu\.be/))"
)
"""Addresses that may be of posts: one look for all, in the source of a page, as its first letter is in it."""
_IN_SOURCE = re.compile(
    rb"(?:data-[\w-]{2,30}=[\"']?|>\s*)"
    + _POST.encode()
    + rb"|href=[\"']?"
    + _POST.encode()
    + rb"[\"']?[^<>]{0,200}>\s*</a>"
)
_AROUND = 240
"""A post's address in an attribute, alone in an element or in a link of no words, and how far around such a place it is looked for."""
_BOXES = ("div", "span", "figure", "section", "p")
_LINES = frozenset({"p", "div"})
_BLOCKS = frozenset(
    {"p", "div", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "figure", "blockquote", "section", "hr", "br"}
)


def frame_by_address(root: Element, lowered: bytes, data: Set[str]) -> None:
    """Put frames in place of what waits for them, where a page's source has addresses of such; its attributes for scripts are given."""
    frame_named(root, data)
    if PLAYER in data or not HINTS.isdisjoint(data):
        frame_players(root)
    if any(_IN_SOURCE.search(lowered, *stretch) for stretch in _stretches(lowered)):
        _frame_posts(root)


def _stretches(lowered: bytes) -> list[tuple[int, int]]:
    """Where posts' addresses are looked for: around each place that may be of one; those that overlap are one."""
    found: list[tuple[int, int]] = []
    for place in _PLACES.finditer(lowered):
        start, end = max(0, place.start() - _AROUND), place.start() + _AROUND
        if found and start <= found[-1][1]:
            start, _ = found.pop()
        found.append((start, end))
    return found


def _frame_posts(root: Element) -> None:
    """Put the frame of a post in place of each empty box that has its address, and of each line that is nothing else."""
    for box in list(root.iter(*_BOXES)):
        url = _said_alone(box)
        if not url and (url := _in_attributes(box)):
            url = url if waits(box) and next(box.iter("img"), None) is None else ""
        if url:
            become_frame(box, url)
    for link in list(root.iter("a")):
        url = link.get("href") or ""
        if not len(link) and _ADDRESS.fullmatch(url.strip()) and not (link.text or "").strip() and _is_for_post(link):
            become_frame(link, url.strip())
    for line in list(_lines(root)):
        url, line.tail = (line.tail or "").strip(), None  # It would go with the frame.
        line.addnext(line.makeelement("iframe", {"src": url}))


def _is_for_post(link: Element) -> bool:
    """It is all of a quotation, or names the script that waits for it."""
    if link.get("data-iframely-url") or link.get("data-pin-do"):
        return True
    around = link.getparent()
    return around.tag == "blockquote" and not "".join(around.itertext()).strip()


def _said_alone(box: Element) -> str:
    """The address of a post that is all of a paragraph; empty for others."""
    if len(box) or box.tag not in _LINES:
        return ""
    said: str = (box.text or "").strip()
    return said if _ADDRESS.fullmatch(said) else ""


def _in_attributes(box: Element) -> str:
    """That of the post for which it stands."""
    own = (value for name, value in box.items() if name.startswith("data-"))
    return next(filter(_ADDRESS.fullmatch, own), "")


def _lines(root: Element) -> Iterator[Element]:
    """Elements of a box with nothing but an address between them and the next."""
    for element in root.iter():
        tail = element.tail
        if tail and "://" in tail and _ADDRESS.fullmatch(tail.strip()) and _stands_apart(element):
            yield element


def _stands_apart(element: Element) -> bool:
    """Blocks are before and behind it."""
    behind = element.getnext()
    return element.tag in _BLOCKS and (behind is None or behind.tag in _BLOCKS)
