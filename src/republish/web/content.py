"""What kinds of answers are taken: by the Content-Type a server sends, and by a look at the first bytes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from republish._expected import expect
from republish.errors import ContentTypeRefused, UsageError

Accept = Literal["html", "feed", "image"]

_BINARY = re.compile(
    rb"%PDF-|\x89PNG|\xff\xd8\xff|GIF8|PK\x03\x04|\x1f\x8b|RIFF|\x00\x00\x00|7z\xbc\xaf|\x7fELF|MZ|OggS|ID3|wOF|Rar!|"
    rb"\xd0\xcf\x11\xe0|BZh|\xfd7zXZ|BM.{4}\x00\x00|II\x2a\x00|MM\x00\x2a",
    re.S,
)
_IMAGE = re.compile(rb"\x89PNG\r\n\x1a\n|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP|.{4}ftyp(?:avif|avis)", re.S)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_FEED = re.compile(rb"<\?xml|<rss|<feed|<(?:\w+:)?RDF|<!DOCTYPE|<html|<!--|<atom:|\{", re.I)


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One kind of answer: the types that count as it and the Accept header that asks for it."""

    name: str
    types: frozenset[str]
    header: str
    untyped: bool = True
    """Whether an answer without a Content-Type may be looked at."""
    advice: str = ""
    """What to do where something else comes; the error's own when empty."""


KINDS: dict[str, Kind] = {
    "html": Kind(
        name="an HTML page",
        types=frozenset({"text/html", "application/xhtml+xml"}),
        header="text/html, application/xhtml+xml;q=0.9",
    ),
    "feed": Kind(
        name="a feed",
        types=frozenset(
            {
                "application/atom+xml",
                "application/feed+json",
                "application/json",
                "application/rdf+xml",
                "application/rss+xml",
                "application/x-rss+xml",
                "application/xhtml+xml",
                "application/xml",
                "text/html",
                "text/plain",
                "text/rss+xml",
                "text/xml",
            }
        ),
        header="application/atom+xml, application/rss+xml, application/feed+json;q=0.9, application/xml;q=0.9, text/xml;q=0.8",
        advice="Check that the address is an RSS, Atom or JSON feed.",
    ),
    "image": Kind(
        name="an image",
        types=frozenset({"image/jpeg", "image/jpg", "image/png", "image/gif", "image/webp", "image/avif"}),
        header="image/avif, image/webp, image/png, image/jpeg, image/gif",
        untyped=False,
        advice="Leave the image out, or store it by hand: it is none that a CMS takes.",
    ),
}
_KNOWN = ", ".join(sorted(KINDS))


def kind_of(accept: str) -> Kind:
    """The kind by its name. Raises UsageError."""
    expect("accept", accept, (str,), f"one of {_KNOWN}")
    if accept not in KINDS:
        raise UsageError(f"`accept` is one of {_KNOWN}, not {accept!r}.")
    return KINDS[accept]


def check_type(content_type: str | None, kind: Kind, url: str) -> None:
    """Refuse by the header, before the body is read. Raises ContentTypeRefused."""
    media = _media(content_type)
    if media in kind.types or (not media and kind.untyped):
        return
    raise _refused(f"The server sends {media or 'no type'!r}, not {kind.name}.", media, kind, url)


def _refused(message: str, media: str, kind: Kind, url: str) -> ContentTypeRefused:
    error = ContentTypeRefused(message, content_type=media, url=url)
    error.advice = kind.advice or error.advice
    return error


def _media(content_type: str | None) -> str:
    """The type alone; a header that was sent twice counts by its first value."""
    return re.split("[;,]", content_type or "", maxsplit=1)[0].strip().lower()[:80]


def check_start(content: bytes, content_type: str | None, accept: str, url: str) -> None:
    """Refuse by the first bytes what goes under a wrong name. Raises ContentTypeRefused."""
    if content.strip() and not _LOOKS[accept](content):
        message = f"The answer does not begin like {KINDS[accept].name}."
        raise _refused(message, _media(content_type), KINDS[accept], url)


def _like_html(content: bytes) -> bool:
    start = content[:1024]
    if start.startswith(_UTF16):
        return True
    return not _BINARY.match(start) and b"\x00" not in start and b"<" in content[:65_536]


def _like_feed(content: bytes) -> bool:
    start = content[:1024]
    if start.startswith(_UTF16):
        return True
    return _FEED.match(start.removeprefix(b"\xef\xbb\xbf").lstrip()) is not None


def _like_image(content: bytes) -> bool:
    return _IMAGE.match(content[:32]) is not None


_LOOKS = {"html": _like_html, "feed": _like_feed, "image": _like_image}
