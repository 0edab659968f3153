"""Embedded players, posts and charts: kept as a link to what they show, where the host is known to show things."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from republish._html import absolute
from republish.extraction.nodes import Node

_HOSTS = frozenset(
    [
        *("youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "ted.com", "archive.org"),
        *(
            "soundcloud.com",
            "spotify.com",
            "podcasts.apple.com",
            "bandcamp.com",
            "megaphone.fm",
            "acast.com",
            "podigee.io",
        ),
        *(
            "twitter.com",
            "x.com",
            "instagram.com",
            "facebook.com",
            "tiktok.com",
            "bsky.app",
            "reddit.com",
            "threads.net",
        ),
        *("datawrapper.de", "dwcdn.net", "flourish.studio", "infogram.com", "tableau.com", "ourworldindata.org"),
        *("google.com", "openstreetmap.org", "documentcloud.org", "scribd.com", "slideshare.net", "codepen.io"),
        *("wikimedia.org", "peertube.tv", "media.ccc.de", "arte.tv", "giphy.com", "knightlab.com"),
    ]
)
_SOURCES = ("src", "data-src", "data-lazy-src", "data-litespeed-src", "data-url")
_TUBE = re.compile(r"^https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/([\w-]{6,20})")


def embed_link(node: Node, base: str) -> tuple[str, str] | None:
    """Address and host of what an `iframe` shows, or None where it is to be dropped."""
    for name in _SOURCES:
        url = absolute(node.get(name), base) if node.get(name) else None
        host = _known(urlsplit(url).hostname or "") if url and url.startswith("http") else None
        if url and host:
            video = _TUBE.match(url)
            return (f"https://www.youtube.com/watch?v={video[1]}", "youtube.com") if video else (url, host)
    return None


@lru_cache(maxsize=1024)
def _known(host: str) -> str | None:
    """The known host that this one is, or is a part of."""
    labels = host.lower().split(".")
    return next((name for i in range(len(labels) - 1) if (name := ".".join(labels[i:])) in _HOSTS), None)
