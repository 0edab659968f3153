"""Boxes that name what a script would play in them by the site's name and an id there: `<div data-provider="youtube" data-video-id="…">`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Any

from republish._shown.players import become_frame, waits

_SITES = (
    "data-embed-type",
    "data-provider",
    "data-plyr-provider",
    "data-video-provider",
    "data-type",
    "data-service",
    "data-platform",
    "type",
)
_IDS = (
    "data-embed-id",
    "data-video-id",
    "data-videoid",
    "data-plyr-embed-id",
    "data-id",
    "data-embed",
    "video-id",
    "videoid",
    "status",
)
_ALONE = re.compile(r"data-(?:lazy-)?(youtube|yt|vimeo)(?:-?video)?-?id")
"""An attribute that says both."""
HINTS = frozenset(
    {
        "data-embed-id",
        "data-video",
        "data-plyr",
        "data-youtube",
        "data-yt",
        "data-vimeo",
        "data-embed",
    }
)
"""How such attributes begin, one of which stands in the source of a page that has any."""
_TUBE = (re.compile(r"[\w-]{11}"), "https://www.youtube.com/watch?v={}")
_POST = (re.compile(r"\d{9,20}"), "https://twitter.com/i/status/{}")
_FILM = (re.compile(r"\d{6,11}"), "https://vimeo.com/{}")
_NAMED = {
    "instagram": (re.compile(r"[\w-]{9,13}"), "https://www.instagram.com/p/{}/"),
    "twitter": _POST, "tweet": _POST, "youtube": _TUBE, "yt": _TUBE, "vimeo": _FILM,
}  # fmt: skip
"""What an element calls the site → what its id looks like there, and the address."""
_OWN = "embetty-video"
_TAGS = frozenset({"div", "span", "figure", "section", "p"})
_CLASSES = ("youtube", "vimeo")


def frame_named(root: Any, data: Set[str]) -> None:
    """Put the frame in place of each box that waits for what it names."""
    if HINTS.isdisjoint(data) and next(root.iter(_OWN), None) is None:
        return
    boxes = (box for box in root.iterdescendants("*") if box.tag in _TAGS or "-" in box.tag)
    for box in [box for box in boxes if any(map(_says_id, box.keys()))]:
        if (url := _named(box)) and waits(box):
            become_frame(box, url)


def _says_id(attribute: str) -> bool:
    return attribute in _IDS[:-1] or (attribute.startswith("data-") and "id" in attribute)


def _named(box: Any) -> str:
    """The address of what it names; empty for others."""
    for site, own in _said(box):
        pattern, address = _NAMED.get(site.lower(), (None, ""))
        if pattern is not None and pattern.fullmatch(own):
            return address.format(own)
    return ""


def _said(box: Any) -> Iterator[tuple[str, str]]:
    """The site and the id, each from an attribute, both by one, or the site by a class."""
    for name, value in box.items():
        if (both := _ALONE.fullmatch(name)) is not None:
            yield both[1], value.strip()
    own = [value.strip() for name in _IDS if (value := box.get(name))]
    names = (box.get("class") or "").lower()
    sites = [*filter(None, map(box.get, _SITES)), *(site for site in _CLASSES if site in names)]
    for site in sites:
        yield from ((site, one) for one in own)
