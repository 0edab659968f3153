"""What a picture's file is called, whatever its size: by that the renditions of one picture are known."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import unquote

from republish.extraction.tree.addresses import split_url

_SIZE = re.compile(
    r"(?:-e\d{10,13})?(?:[-_]?\d{2,5}x\d{2,5}|[-_](?:std|wd|sqr|w|h|width)\d{3,4}|(?<=\d{5})(?:_\d{1,4}){5,9}|[-_]scaled|[-_@]\d{2,4}w?|@\dx)$|-e\d{10,13}$"
)
"""What an address says of the rendition, and WordPress of when a picture was cut."""
_OF_RENDITION = re.compile(
    r"(?:\d{1,3}[-_]?)?(?:format|original|rendition|large|medium|small|full|standard|master|default|landscape|portrait|square|wide){1,2}(?:[-_]?\d{1,4})?",
    re.I,
)
_NUMBER = re.compile(r"\d{6,}|(?=[a-f-]*\d)[\da-f-]{8,40}")
"""A file that is called by its size or shape alone, and a folder that one picture has for itself: "25777858/3-formatOriginal.jpg"."""
_PROCESSED = re.compile(r"(?:csm_)+(?P<typo3>.+)_[\da-f]{10}|(?P<opencms>.+)\.(?:jpe?g|png|gif|webp)_\d{5,12}", re.I)
"""What systems call the renditions of "quay": "csm_quay_979d95bffb", "quay.jpg_525287282"."""


@lru_cache(maxsize=256)
def file_name(url: str) -> str:
    """Last part of an address without extension and size, or a folder with a number of its own: the same in every rendition of an image."""
    folder, _, file = unquote(split_url(url).path).rstrip("/").rpartition("/")
    name = _SIZE.sub("", file.rsplit(".", 1)[0])
    if (of_whole := _PROCESSED.fullmatch(name)) is not None:
        name = of_whole["typo3"] or of_whole["opencms"]
    number = folder.rpartition("/")[2] if _OF_RENDITION.fullmatch(name) else ""
    return number if _NUMBER.fullmatch(number) else name
