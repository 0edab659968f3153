"""Exif: the two tags that cameras fill in."""

from __future__ import annotations

import struct
from collections.abc import Iterator

from republish.photos.iim import decoded

_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_TAGS = {0x013B: "creator", 0x8298: "copyright_notice"}
_ASCII, _UTF8 = 2, 129
_ENTRY = 12
_WITHIN = 4
"""Bytes of a value that stands in its entry."""


def exif(content: bytes) -> Iterator[tuple[str, str]]:
    """Artist and Copyright of the first directory (Exif 3.0, 4.6.4); several of either stand one behind the other.

    Copyright names the photographer's and the editor's, a zero byte between them.
    """
    order = _ORDERS.get(content[:4])
    if order is None or len(content) < 8:
        return
    (start,) = struct.unpack_from(f"{order}I", content, 4)
    if start + 2 > len(content):
        return
    (count,) = struct.unpack_from(f"{order}H", content, start)
    for at in range(start + 2, min(start + 2 + count * _ENTRY, len(content) - _ENTRY + 1), _ENTRY):
        tag, kind, length, place = struct.unpack_from(f"{order}HHII", content, at)
        if tag in _TAGS and kind in (_ASCII, _UTF8):
            place = at + 8 if length <= _WITHIN else place
            for text in content[place : place + min(length, 65_535)].split(b"\0"):
                yield _TAGS[tag], decoded(text)
