"""Notes that LaTeXML writes into the line that calls for them, shown when a reader points at their mark: in brackets behind it."""

from __future__ import annotations

from typing import Any, TypeAlias

from republish._shown.elements import classes_of

Element: TypeAlias = Any

_NOTES = "ltx_note_outer"
_ROLES = frozenset(["ltx_role_footnote", "ltx_role_endnote"])
_MARKS = frozenset(["ltx_note_mark", "ltx_tag_note", "ltx_note_type"])


def set_notes_apart(root: Element, names: str) -> None:
    """Put each such note into brackets; the marks that it repeats become what pops up. The classes of the page are given."""
    if _NOTES in names:
        for box in list(root.iter("span")):
            note = box.getparent()
            if _NOTES in classes_of(box) and not _ROLES.isdisjoint(classes_of(note)):
                _set_apart(box)


def _set_apart(box: Element) -> None:
    marks = [part for part in box.iterdescendants("sup", "span") if not _MARKS.isdisjoint(classes_of(part))]
    said = _letters(box) > sum(map(_letters, marks))
    for mark in marks:
        mark.tag = "span"
        mark.attrib.pop("class")
        mark.set("role", "tooltip")
    if said and marks:
        marks[-1].tail = f" ({(marks[-1].tail or '').lstrip()}"
        box.tail = f"){box.tail or ''}"


def _letters(part: Element) -> int:
    return len("".join("".join(part.itertext()).split()))
