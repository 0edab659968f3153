"""Late parts of a page, whose text a browser shows in another place than the source has it.

React sends what is late at the page's end, hidden, and a script puts it in its place:
`<template id="B:1"></template>` with a stand-in behind it marks a boundary, `<template id="P:1"></template>` a hole, and
`<div hidden id="S:1">` is the segment that belongs there: what React's server renderer writes for `Suspense` (react-dom,
`ReactFizzConfigDOM`; instructions `$RC` and `$RS`). Without scripts the text would stand hidden behind everything else.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import take_out
from republish._uncompiled import Uncompiled

Element: TypeAlias = Any

_MARKS = (b'<template id="b:', b'<template id="p:')
"""In the page's source, in lower case."""
_PLACE = Uncompiled(r"[BP]:([0-9a-f]{1,8})")
_SEGMENT = re.compile(r"S:([0-9a-f]{1,8})")
_MOST = 1_000
"""Segments of a page and siblings of a template; React's own pages have some dozens."""
_OPENINGS = frozenset({"$", "$?", "$!"})
"""Comments with which a boundary begins; "/$" ends it."""


def is_streamed(root: Element, lowered: bytes) -> bool:
    """Whether parts of a page come late, and comments say where they stand; its source is given in lower case."""
    return next(root.iter("template"), None) is not None and any(mark in lowered for mark in _MARKS)


def put_in_place(root: Element, lowered: bytes) -> bool:
    """Put late parts where a browser shows them; whether the page, whose source in lower case is given, has such parts."""
    streamed = is_streamed(root, lowered)
    if streamed:
        _fill_places(root)
    return streamed


def _fill_places(root: Element) -> None:
    """Move every segment to its place, as the page's script would; a segment without a place stays where it is."""
    places: dict[str, Element] = {}
    for template in root.iter("template"):
        found = _PLACE.fullmatch(template.get("id") or "")
        if found:
            places.setdefault(found[1], template)
    for name, segment in _segments(root) if places else ():
        place = places.pop(name, None)
        above = () if place is None else tuple(place.iterancestors())
        if place is None or segment in above:
            continue
        if root in above:
            _fill(place, segment)
        elif segment.getparent() is not None:
            # Its place was in what stood in for another segment: the script does not find it, and it stays hidden.
            take_out(segment)


def _segments(root: Element) -> list[tuple[str, Element]]:
    named = ((_SEGMENT.fullmatch(box.get("id") or ""), box) for box in root.iter("div"))
    return list(islice(((name[1], box) for name, box in named if name and "hidden" in box.attrib), _MOST))


def _fill(place: Element, segment: Element) -> None:
    """The segment's content behind the template, in order; what stood in for it goes."""
    if place.get("id", "").startswith("B:"):
        _without_stand_in(place)
    children, behind = list(segment), place.tail or ""
    place.tail, segment.text = segment.text, None
    for child in reversed(children):
        place.addnext(child)
    last = children[-1] if children else place
    last.tail = f"{last.tail or ''}{behind}" or None


def _without_stand_in(place: Element) -> None:
    """Take out what stands between the template and its boundary's end; nothing where the end is not marked."""
    depth = 0
    behind: list[Element] = []
    for node in islice(place.itersiblings(), _MOST):
        if not isinstance(node.tag, str):  # A comment.
            depth += (node.text in _OPENINGS) - (node.text == "/$")
        if depth < 0:
            place.tail = None
            for stand_in in behind:
                place.getparent().remove(stand_in)
            return
        behind.append(node)
