"""Which encoding the bytes of a page are in."""

from __future__ import annotations

import codecs
import re

from republish._uncompiled import Uncompiled

_META = re.compile(rb"<!--.*?(?:-->|\Z)|<meta[\s/]([^>]{0,600})", re.I | re.S)
"""A comment, in which no element is, or what a `<meta>` says."""
_ATTRIBUTE = re.compile(rb"([^\s\"'>/=]+)\s*=\s*(?:\"([^\"]*)\"?|'([^']*)'?|([^\s\"'>]+))")
_XML = Uncompiled(r"\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*[\"']([\w:.-]{1,40})")
_LANGUAGE = re.compile(rb"<html[^>]{0,1000}?\slang\s*=\s*[\"']?([a-z]{2,3}(?:-[a-z]{2,4})*)", re.I)
_BEGINNING, _HEAD = 4096, 131_072
"""Bytes in which a page names its encoding, and those of a long head."""
_OF_LANGUAGES = {
    **dict.fromkeys(("ba", "be", "bg", "kk", "ky", "mk", "ru", "sah", "sr", "tg", "tt", "uk"), ("cp1251",)),
    **dict.fromkeys(("bs", "cs", "hr", "hu", "pl", "sk", "sl", "sq"), ("iso8859-2", "cp1250")),
    **dict.fromkeys(("ar", "fa", "ur"), ("cp1256",)),
    **dict.fromkeys(("et", "lt", "lv"), ("cp1257",)),
    **dict.fromkeys(("az", "ku", "tr"), ("cp1254",)),
    **dict.fromkeys(("he", "iw", "yi"), ("cp1255",)),
    **dict.fromkeys(("zh-hant", "zh-hk", "zh-tw"), ("big5hkscs",)),
    **{"el": ("iso8859-7", "cp1253"), "ja": ("euc_jis_2004", "cp932"), "ko": ("cp949",)},
    **{"th": ("cp874",), "vi": ("cp1258",), "zh": ("gb18030",)},
}
"""What pages in a language are in that name no encoding (HTML, 13.2.3.2): the first that their bytes fit."""
_HOLD_CONTROLS = frozenset({"iso8859-2", "iso8859-7"})
"""Encodings that have control characters where another one of the language has letters and quotation marks."""
_CONTROLS = re.compile(rb"[\x80-\x9f]")
_RARE_SIGNS = b"\x8f"
"""Begins signs of a third set, over which the codecs of EUC-JP differ: the one that knows ① and № knows other ones."""
_WIDER = {"gbk": "gb18030"}
"""Codecs that read what browsers read under the name of another."""
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
    """The name of an encoding: byte order mark, HTTP header, `<meta>`, XML declaration, then UTF-8, then what is usual.

    A header or a `<meta>` that names another encoding does not count where the bytes are UTF-8 beyond doubt: servers name one
    for all their pages, and pages that were saved or exported keep the one of their site. What is usual goes by the language that the page names, else it is windows-1252.
    """
    for mark, encoding in (*_BOMS, *_UNMARKED):
        if content.startswith(mark) and content[2:4] != b"\x00\x00":
            return encoding
    named = _named(content, content_type)
    return "euc_jis_2004" if named == "euc_jp" and _RARE_SIGNS not in content else named


def _named(content: bytes, content_type: str | None) -> str:
    said = _python_encoding(_declared(content_type)) or _in_meta(content[:_BEGINNING])
    if said == "utf-8":
        return said
    length = utf8_length(content)
    if said and (length is None or len(content) - length < _FEWEST_LETTERS):
        return said
    return "utf-8" if length is not None else _in_xml(content) or _in_meta(content[:_HEAD]) or _usual(content)


def _usual(content: bytes) -> str:
    """What a page is in that says nothing of it, by the language of its letters; the bytes are none of UTF-8."""
    found = _LANGUAGE.search(content[:_BEGINNING])
    language = found[1].decode("ascii").lower() if found else ""
    usual = _OF_LANGUAGES.get(language) or _OF_LANGUAGES.get(language.partition("-")[0], ())
    return next((encoding for encoding in usual if _fits(content, encoding)), "cp1252")


def _fits(content: bytes, encoding: str) -> bool:
    """The bytes are letters in an encoding, and no control characters."""
    if encoding in _HOLD_CONTROLS and _CONTROLS.search(content):
        return False
    try:
        content.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


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


def _in_meta(head: bytes) -> str | None:
    """What the first `<meta>` names that names an encoding; UTF-8 for UTF-16, in which nobody could read it."""
    for found in _META.finditer(head):
        encoding = _python_encoding(_charset(found[1])) if found[1] else None
        if encoding:
            return "utf-8" if encoding.startswith("utf-16") else encoding
    return None


def _charset(attributes: bytes) -> str | None:
    """The label in the attributes of a `<meta>`: its own, or that of the type of the page's content."""
    said = {found[1].lower(): found[2] or found[3] or found[4] or b"" for found in _ATTRIBUTE.finditer(attributes)}
    content = said.get(b"content", b"").lower().strip()
    if b"charset" in said:
        return said[b"charset"].decode("ascii", "ignore").strip()
    of_type = content.startswith(b"text/") or said.get(b"http-equiv", b"").strip().lower() == b"content-type"
    return _declared(content.decode("ascii", "ignore")) if of_type else None


def _in_xml(content: bytes) -> str | None:
    """What the XML declaration names with which a page begins."""
    found = _XML.match(content[:300].decode("ascii", "ignore"))
    encoding = _python_encoding(found[1]) if found else None
    return encoding if encoding and not encoding.startswith("utf-16") else None


def _python_encoding(label: str | None) -> str | None:
    """The codec behind a label of the WHATWG list; None for anything else."""
    import webencodings

    found = webencodings.lookup(label) if label else None
    name = found.codec_info.name if found and found.name != "x-user-defined" else None
    return _WIDER.get(name, name) if name else None
