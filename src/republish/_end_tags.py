"""End tags that a browser heeds or does without and libxml2 does not: of elements in which a `div` was never closed, of empty ones.

libxml2 ranks elements. An end tag that stands inside an open `div` closes only the `div` itself or what holds table cells, so
that after `<aside><div></aside>` the rest of a page lies in the `aside`. HTML closes the `div` with it (13.2.6.4.7, "in body":
pop until the element is popped), or takes the formatting element out from around it (the adoption agency algorithm).

Nor does it know of some elements that they never have content (13.1.2), and puts what follows them into them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Set
from typing import Protocol, TypeAlias

_HEADINGS = frozenset((b"h1", b"h2", b"h3", b"h4", b"h5", b"h6"))
_ITEMS = frozenset((b"li", b"dd", b"dt"))
_CLOSING = (
    frozenset(b"address article aside blockquote button center details dialog dir dl fieldset figcaption".split())
    | frozenset(b"figure footer header hgroup main menu nav ol pre search section summary ul".split())
    | _HEADINGS
    | _ITEMS
)
"""Elements whose end tag closes all that is open in them."""
_FORMATTING = frozenset(b"a b big code em font i s small strike strong tt u".split())
"""Elements whose end tag ends them and leaves open what is open in them."""
_PARTS_OF_TABLES = frozenset(b"caption colgroup tbody td tfoot th thead tr".split())
_BORDERS = frozenset((b"table", b"object", b"marquee", b"applet"))
"""An end tag closes nothing beyond them."""
_LISTS = frozenset((b"ol", b"ul"))
"""Nor does the end tag of an item beyond its list."""
_AROUND_ITEMS = _BORDERS | (_CLOSING - _ITEMS - {b"address"})
"""Nor does an item that begins end one beyond them."""
_VOID = frozenset((b"bgsound", b"embed", b"keygen", b"track", b"wbr"))
"""Elements without content and without an end tag; `source` is left out, which stands in elements that end."""
_VOIDS = re.compile(rb"<(?:bgsound|embed|keygen|track|wbr|/br)")
"""They begin so in lower case, and the end of a break does; one look for the sign that they share costs a sixth of five looks."""
_TRACKED = _CLOSING | _FORMATTING | _PARTS_OF_TABLES | _BORDERS | {b"div"}
_HEEDED = _CLOSING | _FORMATTING
_TOKENS = re.compile(
    rb"<!--.*?(?:-->|\Z)"
    rb"|<(script|style|textarea|title|template|iframe|xmp|(?:svg|math)(?![^>]{0,999}/>))(?=[\s/>]).*?(?:</\1|\Z)"
    rb"""|<(?P<end>/?)(?P<name>[a-z][^\s/>]*+)(?P<rest>(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)*+)(?:>|\Z)""",
    re.DOTALL | re.IGNORECASE,
)
"""Comments, elements without elements of the page in them, and tags, with quotation marks around values only.

A drawing that is closed at once, "<svg/>", holds nothing.

Whatever begins ends at the end of the source at the latest, so that nothing is read twice.
"""
_BREAK_ENDED = re.compile(rb"</br(?=[\s/>])", re.IGNORECASE)
_CLOSED = re.compile(rb"(?:^|[\s\"'])/\Z")
"""The end of a tag that libxml2 takes for an element without content: "<div/>"; a slash may also end a value."""
_DEEPEST = 200
"""Open elements that an end tag is looked for among: a page may not be nested deeper."""
_FULL_LOG = 100
"""What libxml2 has to say of a page beyond so much it does not say."""
_MISMATCH = re.compile(r"Opening and ending tag mismatch: (\w+) and ")
_HEADING_CUT = re.compile("Unexpected end tag : h[1-6]")
_EMPHASIS = rb"(?:a|span|strong|b|em|i)(?=[\s>])[^>]{0,500}>"
_HEADED = re.compile(
    rb"<h([1-6])(?=[\s>])[^>]{0,500}>\s{0,99}(?:<%b\s{0,99}){0,3}<p(?=[\s>])(?:(?!</?h[1-6][\s>]).){0,400}?</p\s*>"
    rb"(?:\s|</?%b){0,20}</h\1\s*>" % (_EMPHASIS, _EMPHASIS),
    re.DOTALL | re.IGNORECASE,
)
"""A heading, by its end tag too, of paragraphs and emphasis alone. One that was never closed is better ended than full of text."""
_MISNAMED = re.compile(
    rb"(<h([1-6])(?=[\s>])(?:(?!</?h[1-6][\s>]).){0,1000}?</h)(?!\2)[1-6](?=[\s>])", re.DOTALL | re.IGNORECASE
)
"""A heading with the end tag of another level, which ends it in a browser."""
_PARAGRAPH = re.compile(rb"(</?)p(?=[\s>])", re.IGNORECASE)

_Addition: TypeAlias = tuple[int, int, bytes, bytes]
"""Where a tag begins and ends, with what is to stand before and behind it."""


class Message(Protocol):
    """An entry of lxml's log."""

    message: str


def may_be_ignored(log: Collection[Message]) -> bool:
    """Whether libxml2 says of an end tag that it stands in an element that is not its own and that it did not close."""
    found = (_MISMATCH.match(entry.message) for entry in log)
    return len(log) >= _FULL_LOG or any(match is not None and match[1].encode() in _HEEDED for match in found)


def may_have_cut_a_heading(log: Collection[Message]) -> bool:
    """Whether libxml2 says of a heading's end tag that no such heading is open: it has another name, or a paragraph in it ended it."""
    return len(log) >= _FULL_LOG or any(_HEADING_CUT.match(entry.message) for entry in log)


def with_headings_whole(content: bytes) -> bytes:
    """The source of a page whose headings end by their own names and hold boxes for paragraphs; the same bytes where nothing changes."""
    named, renamed = _MISNAMED.subn(rb"\1\2", content)
    whole, boxed = _HEADED.subn(lambda found: _PARAGRAPH.sub(rb"\1div", found[0]), named)
    return whole if renamed or boxed else content


def with_ends_heeded(content: bytes) -> bytes:
    """The source of a page with `</div>` before every end tag that an open `div` keeps libxml2 from heeding.

    The same bytes where there is none.
    """
    return _with(_additions(content), content)


def with_voids_ended(content: bytes, lowered: bytes) -> bytes:
    """The source of a page with an end tag behind every element that has no content, and each `</br>` a break, as browsers have it.

    HTML, 13.2.6.4.7, "in body"; `lowered` is the page in lower case.
    """
    if _VOIDS.search(lowered) is None:
        return content
    content = _BREAK_ENDED.sub(b"<br", content)
    return _with(_ends_of_voids(content), content)


def _with(additions: Iterator[_Addition], content: bytes) -> bytes:
    parts, copied = [], 0
    for start, end, before, after in additions:
        parts += [content[copied:start], before, content[start:end], after]
        copied = end
    return b"".join([*parts, content[copied:]]) if parts else content


def _ends_of_voids(content: bytes) -> Iterator[_Addition]:
    for token in _TOKENS.finditer(content):
        ends, name, rest = token.group("end", "name", "rest")
        if not ends and name is not None and name.lower() in _VOID and not _CLOSED.search(rest):
            yield token.start(), token.end(), b"", b"</" + name + b">"


def _additions(content: bytes) -> Iterator[_Addition]:
    """The end tags that libxml2 does not heed."""
    stack: list[bytes] = []
    for token in _TOKENS.finditer(content):
        ends, name, rest = token.group("end", "name", "rest")
        if name is None or (name := name.lower()) not in _TRACKED:
            continue
        if not ends:
            if rest[-1:] != b"/" or not _CLOSED.search(rest):
                _begin(stack, name)
        elif open_inside := _end(stack, name):
            reopened = b"<div>" * open_inside if name in _FORMATTING else b""
            yield token.start(), token.end(), b"</div>" * open_inside, reopened


def _begin(stack: list[bytes], name: bytes) -> None:
    """Open an element; a part of a table, and an item, ends the one before it."""
    if name in _PARTS_OF_TABLES:
        _leave_cell(stack)
        return
    if name in _ITEMS:
        before = _last(stack, {name} if name == b"li" else _ITEMS, _AROUND_ITEMS)
        if before is not None:
            del stack[before:]
    stack.append(name)


def _end(stack: list[bytes], name: bytes) -> int:
    """Close an element; how many `div` were still open in it, at each of which libxml2 would stop."""
    if name in _PARTS_OF_TABLES:
        _leave_cell(stack)
        return 0
    place = _last(stack, {name}, _BORDERS | _LISTS if name == b"li" else _BORDERS)
    if place is None:
        return 0
    inside = stack[place + 1 :]
    del stack[place : place + 1 if name in _FORMATTING else None]
    return inside.count(b"div") if name in _HEEDED else 0


def _leave_cell(stack: list[bytes]) -> None:
    """Close all that is open in the innermost table."""
    table = _last(stack, {b"table"})
    if table is not None:
        del stack[table + 1 :]


def _last(stack: list[bytes], names: Set[bytes], borders: Set[bytes] = frozenset()) -> int | None:
    """The place of the innermost open element of some names, not looking beyond a border."""
    near = stack[-_DEEPEST:]
    if names.isdisjoint(near):
        return None
    for place in range(len(near) - 1, -1, -1):
        if near[place] in names:
            return len(stack) - len(near) + place
        if near[place] in borders:
            return None
    return None
