"""Drawings and formulas that were never closed: a browser ends `svg` and `math` at the first tag in them that only HTML has.

HTML, 13.2.6.5 (the rules for parsing tokens in foreign content): such a tag closes all that is open up to an element of HTML or
to one whose content is HTML (13.2.4.2, integration points). libxml2 leaves the rest of the page in the drawing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

Element: TypeAlias = Any
_Open: TypeAlias = list[tuple[bytes, bool]]
"""Names of elements that are open from a drawing or formula on, and whether each holds HTML."""

_ROOTS = frozenset((b"svg", b"math"))
_BREAKING = frozenset(
    b"b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre "
    b"ruby s small span strong strike sub sup table tt u ul var".split()
)
"""Tags that end whatever is not HTML."""
_ENDING = frozenset((b"p", b"br"))
"""End tags that do."""
_DRESSED = re.compile(rb"(?:^|[\s\"'/])(?:color|face|size)(?=[\s=/]|$)", re.I)
"""What makes a `font` one of HTML."""
_HOLD_HTML = frozenset(b"foreignobject desc title mi mo mn ms mtext".split())
_HTML_ENCODED = re.compile(rb"encoding\s*=\s*[\"']?(?:text/html|application/xhtml\+xml)[\"'\s/]*", re.I)
_CLOSED = re.compile(rb"(?:^|[\s\"'])/\Z")
_SKIPPED = rb"<!--.*?(?:-->|\Z)|<(?P<raw>%s)(?=[\s/>]).*?(?:</(?P=raw)|\Z)"
_TAG = rb"""<(?P<end>/?)(?P<name>%s)(?P<rest>(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)*+)(?:>|\Z)"""
_FLAGS = re.DOTALL | re.IGNORECASE
_OUTSIDE = re.compile(
    _SKIPPED % rb"script|style|textarea|title|iframe|xmp" + b"|" + _TAG % rb"(?:svg|math)(?=[\s/>])", _FLAGS
)
_INSIDE = re.compile(
    rb"<!\[CDATA\[.*?(?:\]\]>|\Z)|"
    + _SKIPPED % rb"script|style|textarea|iframe|xmp"
    + b"|"
    + _TAG % rb"[a-z][^\s/>]*+",
    _FLAGS,
)
_DEEPEST = 200
"""Open elements that an end tag is looked for among."""
_DRAWN = ("svg", "math")
_MOST_DRAWINGS = 5_000
_NAMES = frozenset(("font", *(name.decode() for name in _BREAKING)))


def holds_html(root: Element) -> bool:
    """Whether a tag that may end a drawing or formula stands in one; what lies in another one is looked at with it."""
    drawings = islice(root.iter(*_DRAWN), _MOST_DRAWINGS)
    outer = (drawing for drawing in drawings if next(drawing.iterancestors(*_DRAWN), None) is None)
    return any(not _NAMES.isdisjoint([part.tag for part in drawing.iter()]) for drawing in outer)


def with_foreign_ended(content: bytes) -> bytes:
    """The source of a page with the end tags of drawings and formulas before the tags that end them; the same bytes where none does."""
    parts, copied = [], 0
    for place, ends in _breakouts(content):
        parts += [content[copied:place], ends]
        copied = place
    return b"".join([*parts, content[copied:]]) if parts else content


def _breakouts(content: bytes) -> Iterator[tuple[int, bytes]]:
    """Where such tags begin, with the end tags that are to stand before each."""
    stack: _Open = []
    token = _OUTSIDE.search(content)
    while token is not None:
        ends, name, rest = token.group("end", "name", "rest")
        if name is not None:
            name = name.lower()
            if _is_foreign(stack) and _breaks_out(name, rest, ends=bool(ends)):
                yield token.start(), _ended(stack)
            elif ends:
                _close(stack, name)
            elif (name in _ROOTS or _is_foreign(stack)) and not _CLOSED.search(rest):
                stack.append((name, _holds_html(name, rest)))
        token = (_INSIDE if stack else _OUTSIDE).search(content, token.end())


def _is_foreign(stack: _Open) -> bool:
    return bool(stack) and not stack[-1][1]


def _breaks_out(name: bytes, rest: bytes, *, ends: bool) -> bool:
    if ends:
        return name in _ENDING
    return name in _BREAKING or (name == b"font" and _DRESSED.search(rest) is not None)


def _holds_html(name: bytes, rest: bytes) -> bool:
    return name in _HOLD_HTML or (name == b"annotation-xml" and _HTML_ENCODED.search(rest) is not None)


def _ended(stack: _Open) -> bytes:
    """Close what is open up to an element that holds HTML; the end tags of the drawings and formulas among it."""
    ends = b""
    while _is_foreign(stack):
        name, _ = stack.pop()
        ends += b"</%s>" % name if name in _ROOTS else b""
    return ends


def _close(stack: _Open, name: bytes) -> None:
    """Close the innermost open element of a name, looking no further than to the one that holds HTML.

    An end tag of HTML's own may end the drawing, and need not: where it did, one more that is found later is not heeded.
    """
    for place in range(len(stack) - 1, max(-1, len(stack) - 1 - _DEEPEST), -1):
        opened, holds = stack[place]
        if opened == name:
            del stack[place:]
        if opened == name or holds:
            return
