"""Names of pictures' files, which systems write where a caption would stand."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled

_ENDED = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|svg|tiff?|heic|avif)", re.I)
_JOINED = Uncompiled(
    r"[a-z\d]+(?:[-_][a-z\d]+){3,}|[A-Za-z][A-Za-z-]*_\d{2,}(?:-scaled)?|(?:IMG|DSC\w?|PXL|VID)[-_]?\d[\w-]*", re.A
)
"""Four words in small letters or more with signs for blanks; what cameras and offices number their pictures by."""
_SIZED = Uncompiled(r"(\S+) \(?\d+(?:[.,]\d+)? ?[kKMG]?i?B\)?")


def ends_as_file(text: str) -> bool:
    """It is one word with the ending of a picture's file."""
    return "." in text and _ENDED.fullmatch(text) is not None


def is_file_name(text: str) -> bool:
    """The same, with its size perhaps: "ferry.jpg 1.2 MB", or words with signs for blanks and no ending: "ferry-in-the-winter-ice", "IMG_2034"."""
    if " " in text:
        sized = _SIZED.fullmatch(text) if "B" in text else None
        return sized is not None and ends_as_file(sized[1])
    return ends_as_file(text) or (("-" in text or "_" in text) and _JOINED.fullmatch(text) is not None)


def is_address(text: str) -> bool:
    """It is the address of a page and nothing else: where a picture comes from."""
    return text.startswith(("http://", "https://")) and " " not in text
