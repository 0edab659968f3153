"""Where a picture's file keeps its metadata: the blocks of JPEG, PNG and WebP, and a packet of XMP in anything else."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

_EXIF = b"Exif\0\0"
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_PNG = b"\x89PNG\r\n\x1a\n"
_LARGEST = 1_000_000
"""Bytes of one block that are looked into; JPEG's have 65,533 at most."""
_MOST = 50_000
"""Parts of one file that are come to: of pictures that are some kilobytes each, many times what a file has."""
_TEXTS = {b"Copyright": "copyright_notice", b"Author": "creator"}
"""PNG's keywords (PNG 3rd edition, 11.3.3) for properties of ours."""


class Block(NamedTuple):
    """Bytes with what they are: "xmp", "iim" (Photoshop's resources), "exif", or the property whose text they are."""

    kind: str
    content: bytes


def blocks(content: bytes) -> Iterator[Block]:
    """The blocks of a file that hold metadata, in their order; none of what is no picture."""
    if content.startswith(b"\xff\xd8"):
        yield from _of_jpeg(content)
    elif content.startswith(_PNG):
        yield from _of_png(content)
    elif content.startswith(b"RIFF") and content[8:12] == b"WEBP":
        yield from _of_webp(content)
    elif content.startswith(b"GIF8") or content[4:8] == b"ftyp":
        yield from _packet(content)


def _of_jpeg(content: bytes) -> Iterator[Block]:
    """The application segments before the picture. Photoshop's may be parted, and are one; of XMP the main packet counts."""
    resources = bytearray()
    for marker, segment in islice(_segments(content), _MOST):
        if marker == 0xE1 and segment.startswith(_XMP):
            yield Block("xmp", segment[len(_XMP) :])
        elif marker == 0xE1 and segment.startswith(_EXIF):
            yield Block("exif", segment[len(_EXIF) :])
        elif marker == 0xED and segment.startswith(_PHOTOSHOP) and len(resources) < _LARGEST:
            resources += segment[len(_PHOTOSHOP) :]
    if resources:
        yield Block("iim", bytes(resources))


def _segments(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and content of the segments before the scan (ITU-T T.81, B.1.1)."""
    at = 2
    while at + 4 <= len(content) and content[at] == 0xFF:
        marker = content[at + 1]
        if marker == 0xFF:  # A byte to fill.
            at += 1
            continue
        if marker in (0xD9, 0xDA):
            return
        length = int.from_bytes(content[at + 2 : at + 4], "big")
        if length < 2:
            return
        yield marker, content[at + 4 : at + 2 + length]
        at += 2 + length


def _of_png(content: bytes) -> Iterator[Block]:
    for kind, data in islice(_chunks(content, len(_PNG), ">I4s", tail=4), _MOST):
        if kind == b"eXIf":
            yield Block("exif", data)
        elif kind in (b"tEXt", b"zTXt", b"iTXt"):
            keyword, _, rest = data.partition(b"\0")
            name = "xmp" if keyword == b"XML:com.adobe.xmp" else _TEXTS.get(keyword)
            if name:
                yield Block(name, _png_text(kind, rest))


def _png_text(kind: bytes, rest: bytes) -> bytes:
    """The text of a chunk in UTF-8: Latin-1 but for iTXt, where flag, method, language and keyword stand before it."""
    if kind == b"tEXt":
        return rest.decode("latin-1").encode()
    if kind == b"zTXt":
        return _inflated(rest[1:]).decode("latin-1").encode()
    text = rest[2:].partition(b"\0")[2].partition(b"\0")[2]
    return _inflated(text) if rest[:1] == b"\1" else text


def _inflated(data: bytes) -> bytes:
    """At most as much as is looked into, whatever the data would become."""
    try:
        return zlib.decompressobj().decompress(data, _LARGEST)
    except zlib.error:
        return b""


def _of_webp(content: bytes) -> Iterator[Block]:
    for kind, data in islice(_chunks(content, 12, "<4sI"), _MOST):
        if kind == b"XMP ":
            yield Block("xmp", data)
        elif kind == b"EXIF":
            yield Block("exif", data.removeprefix(_EXIF))


def _chunks(content: bytes, at: int, head: str, tail: int = 0) -> Iterator[tuple[bytes, bytes]]:
    """Kind and data of each chunk; those too large to be looked into are empty. RIFF's begin at even places."""
    while at + 8 <= len(content):
        first, second = struct.unpack_from(head, content, at)
        kind, length = (first, second) if isinstance(first, bytes) else (second, first)
        yield kind, content[at + 8 : at + 8 + length] if length <= _LARGEST else b""
        at += 8 + length + (tail or length % 2)


def _packet(content: bytes) -> Iterator[Block]:
    """XMP as it stands in any file: readers that do not know a format look for its packet (XMP Specification, part 1, 7.3)."""
    start = content.find(b"<x:xmpmeta")
    end = content.find(b"</x:xmpmeta>", start, start + _LARGEST) if start >= 0 else -1
    if end >= 0:
        yield Block("xmp", content[start : end + len(b"</x:xmpmeta>")])
