"""Reading an answer's body: in steps, counted twice, on the wire and inflated."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from republish.errors import ConnectionFailed, FetchError, LimitExceeded
from republish.limits import Limits

_STEP = 65_536
_MOST_MEMBERS = 100
_GZIP = 16 + zlib.MAX_WBITS


def read_body(response: Any, limits: Limits, url: str) -> bytes:
    """The whole body, inflated.

    Raises LimitExceeded, ConnectionFailed for a body that is cut short or does not inflate, FetchError for an encoding
    that was not asked for, and what the transport raises.
    """
    expected = None if "Transfer-Encoding" in response.headers else _declared_length(response.headers)
    if expected is not None and expected > limits.wire_bytes:
        raise _too_large("wire_bytes", limits.wire_bytes, url)
    received = _counted(response.raw.stream(_STEP, decode_content=False), expected, limits, url)
    encoding = response.headers.get("Content-Encoding", "").strip().lower()
    if encoding in ("", "identity"):
        return _joined(received, limits, url)
    if encoding not in ("gzip", "x-gzip", "deflate"):
        raise FetchError(
            f"The answer is encoded as {encoding[:40]!r}, which was not asked for.",
            url=url,
            advice="Fetch the page in a browser and hand it in with Page.from_html.",
        )
    return _joined(_inflated(received, encoding, url), limits, url)


def _declared_length(headers: Mapping[str, str]) -> int | None:
    """Content-Length, if it is one number."""
    text = headers.get("Content-Length", "").strip()
    return int(text[:18]) if text.isascii() and text.isdigit() and len(text) <= 18 else None


def _counted(chunks: Iterator[bytes], expected: int | None, limits: Limits, url: str) -> Iterator[bytes]:
    received = 0
    for chunk in chunks:
        received += len(chunk)
        if received > limits.wire_bytes:
            raise _too_large("wire_bytes", limits.wire_bytes, url)
        yield chunk
    if expected is not None and received < expected:
        raise ConnectionFailed(f"The answer broke off after {received} of {expected} bytes.", url=url)


def _joined(chunks: Iterator[bytes], limits: Limits, url: str) -> bytes:
    kept, size = [], 0
    for chunk in chunks:
        size += len(chunk)
        if size > limits.page_bytes:
            raise _too_large("page_bytes", limits.page_bytes, url)
        kept.append(chunk)
    return b"".join(kept)


def _inflated(chunks: Iterator[bytes], encoding: str, url: str) -> Iterator[bytes]:
    """Inflate in steps of at most 64 KB, so that a bomb is noticed long before it has grown."""
    inflate: Any = None
    members = 0
    try:
        for chunk in chunks:
            rest = chunk
            while rest:
                if inflate is None:
                    members = _another(members)
                    inflate = zlib.decompressobj(_window(encoding, rest))
                yield inflate.decompress(rest, _STEP)
                rest = inflate.unconsumed_tail
                if inflate.eof:
                    rest, inflate = inflate.unused_data, None
                    encoding = _next_member(encoding, rest)
        if inflate is not None and not inflate.eof:
            yield from _last_steps(inflate, url)
    except zlib.error as error:
        raise ConnectionFailed(f"The answer's {encoding} encoding is broken: {error}.", url=url) from error


def _next_member(encoding: str, rest: bytes) -> str:
    """After the end only another gzip member may follow."""
    if rest and not (encoding != "deflate" and rest.startswith(b"\x1f\x8b"[: len(rest)])):
        raise zlib.error("data after the end")
    return encoding


def _another(members: int) -> int:
    """Count gzip members: each costs a new window, and a page has one."""
    if members >= _MOST_MEMBERS:
        raise zlib.error("too many parts")
    return members + 1


def _last_steps(inflate: Any, url: str) -> Iterator[bytes]:
    while not inflate.eof:
        step = inflate.decompress(b"", _STEP)
        if not step:
            raise ConnectionFailed("The answer broke off inside its encoding.", url=url)
        yield step


def _window(encoding: str, start: bytes) -> int:
    """Deflate means zlib, but some servers send it bare."""
    if encoding != "deflate":
        return _GZIP
    is_zlib = start[0] & 0x0F == 8 and (len(start) < 2 or int.from_bytes(start[:2], "big") % 31 == 0)
    return zlib.MAX_WBITS if is_zlib else -zlib.MAX_WBITS


def _too_large(limit: str, allowed: int, url: str) -> LimitExceeded:
    return LimitExceeded("The answer is too large.", limit=limit, allowed=allowed, url=url, stage="fetch")
