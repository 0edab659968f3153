"""Which encoding the bytes of a page are in."""

from __future__ import annotations

import codecs
import re

_META_CHARSET = re.compile(rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.I)
_FEWEST_LETTERS = 8
"""Bytes of characters beyond ASCII: fewer may be UTF-8 by chance."""
_STRETCH = 32_768
_HEADER_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]{1,40})", re.I)
_BOMS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))

_UNMARKED = ((b"<\x00", "utf-16-le"), (b"\x00<", "utf-16-be"))
"""How markup begins in UTF-16 without a mark, and in nothing else."""


def encoded(text: str) -> bytes:
    """A text as UTF-8. Halves of a character are put together; one without its other half, or a byte that somebody read as
    one (`errors="surrogateescape"`), stays what no encoding knows, lest it be taken for a letter.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        pass
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        joined = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
        return joined.encode("utf-8", "surrogatepass")


def decode(content: bytes, content_type: str | None = None) -> str:
    """The text of bytes in the encoding that `encoding_of` finds, without a byte order mark."""
    mark = next((mark for mark, _ in _BOMS if content.startswith(mark)), b"")
    return content[len(mark) :].decode(encoding_of(content, content_type), "replace")


def encoding_of(content: bytes, content_type: str | None = None) -> str:
    """The name of an encoding: byte order mark, HTTP header, `<meta>`, then UTF-8, then windows-1252.

    A `<meta>` that names another encoding does not count where the bytes are UTF-8 beyond doubt: pages that were saved or
    exported keep the one of their site.
    """
    for mark, encoding in (*_BOMS, *_UNMARKED):
        if content.startswith(mark) and content[2:4] != b"\x00\x00":
            return encoding
    served, stated = _python_encoding(_declared(content_type)), _python_encoding(_in_meta(content))
    if served or stated == "utf-8":
        return served or "utf-8"
    length = utf8_length(content)
    if stated and (length is None or len(content) - length < _FEWEST_LETTERS):
        return stated
    return "utf-8" if length is not None else "cp1252"


def utf8_length(content: bytes) -> int | None:
    """How many characters bytes are as UTF-8; None where they are none. No text as large as they is made to find out."""
    if content.isascii():
        return len(content)
    view, length, start, end = memoryview(content), 0, 0, len(content)
    try:
        while start < end:
            text, read = codecs.utf_8_decode(view[start : start + _STRETCH], "strict", start + _STRETCH >= end)
            length, start = length + len(text), start + read
    except UnicodeDecodeError:
        return None
    return length


def _declared(content_type: str | None) -> str | None:
    found = _HEADER_CHARSET.search(content_type or "")
    return found[1] if found else None


def _in_meta(content: bytes) -> str | None:
    found = _META_CHARSET.search(content[:4096])
    label = found[1].decode("ascii") if found else None
    return "utf-8" if label and label.lower().startswith("utf-16") else label


def _python_encoding(label: str | None) -> str | None:
    """The codec behind a label of the WHATWG list; None for anything else."""
    import webencodings

    found = webencodings.lookup(label) if label else None
    return found.codec_info.name if found and found.name != "x-user-defined" else None
