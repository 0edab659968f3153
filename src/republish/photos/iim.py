"""IPTC-IIM: the record that photo desks have written since before XMP, in Photoshop's image resources."""

from __future__ import annotations

from collections.abc import Iterator

_IPTC = 0x0404
_RESOURCE = b"8BIM"
_DATASET = 0x1C
_EDITORIAL = 2
_DATASETS = {40: "instructions", 80: "creator", 110: "credit", 115: "source", 116: "copyright_notice"}
"""Record 2 of IIM 4.2, as IPTC's standard maps it."""


def iim(resources: bytes) -> Iterator[tuple[str, str]]:
    """The properties that the datasets of record 2 state."""
    for number, data in _resources(resources):
        if number == _IPTC:
            yield from _datasets(data)


def _resources(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Number and data of each: a sign, a number, a name with its length before it, a length; all at even places."""
    at = 0
    while content[at : at + 4] == _RESOURCE and at + 7 <= len(content):
        number = int.from_bytes(content[at + 4 : at + 6], "big")
        name = content[at + 6] + 1
        at += 6 + name + name % 2
        length = int.from_bytes(content[at : at + 4], "big")
        yield number, content[at + 4 : at + 4 + length]
        at += 4 + length + length % 2


def _datasets(data: bytes) -> Iterator[tuple[str, str]]:
    at = 0
    while at + 5 <= len(data) and data[at] == _DATASET:
        length = int.from_bytes(data[at + 3 : at + 5], "big")
        if length & 0x8000:  # An extended one: none of ours is so long.
            return
        name = _DATASETS.get(data[at + 2]) if data[at + 1] == _EDITORIAL else None
        if name:
            yield name, decoded(data[at + 5 : at + 5 + length])
        at += 5 + length


def decoded(data: bytes) -> str:
    """Text as UTF-8, and as the Windows code page where it is not: few programs say which it is (IIM 1:90), and some lie."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
