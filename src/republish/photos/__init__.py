"""What a picture's own file says of its rights: XMP, IPTC-IIM, Exif and PNG's texts, read from the bytes.

The names of the properties are those of the IPTC Photo Metadata Standard, which says for each where XMP and IIM have it.
Nothing is decoded but the metadata, and nothing of a file raises: what is damaged is left out.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import islice
from typing import Any

from republish._text import fold, printable
from republish.model import PhotoMetadata
from republish.photos.containers import Block, blocks
from republish.photos.exif import exif
from republish.photos.iim import iim
from republish.photos.xmp import xmp

__all__ = ["read"]

_READERS = {"xmp": xmp, "iim": iim, "exif": exif}
_LONGEST = 2000
"""Letters of one statement."""
_MOST = 20
"""Wordings of one property."""
_BLOCKS = 100
"""Blocks of metadata; files have two or three."""
_SINGLE = frozenset({"marked", "digital_source_type", "data_mining"})


def read(content: bytes) -> PhotoMetadata:
    """The statements in a JPEG, PNG, WebP, GIF or AVIF file; empty where it has none, is damaged, or is another thing.

    Cost note: linear in the size of the file; what is looked into is bounded.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for block in islice(blocks(content), _BLOCKS):
        for name, text in _statements(block):
            words = printable(fold(text))[:_LONGEST]
            if words and words not in found[name] and len(found[name]) < _MOST:
                found[name].append(words)
    values: dict[str, Any] = {
        name: texts[0] if name in _SINGLE else tuple(texts) for name, texts in found.items() if texts
    }
    return PhotoMetadata(**values)


def _statements(block: Block) -> Iterable[tuple[str, str]]:
    """The properties that a block states; a block of a kind that is the name of a property is that property's text."""
    reader = _READERS.get(block.kind)
    return reader(block.content) if reader else [(block.kind, block.content.decode("utf-8", "replace"))]
