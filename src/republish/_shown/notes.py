"""Notes in the line that calls for them, shown when a reader points at or clicks their mark: in brackets behind it.

LaTeXML writes them so, and so does Modern Footnotes for WordPress, which may list them at the end as well: then they are said there.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Any, TypeAlias

from republish._shown.elements import called, classes_of

Element: TypeAlias = Any

_NOTES = "ltx_note_outer"
_ROLES = frozenset(["ltx_role_footnote", "ltx_role_endnote"])
_MODERN, _MODERN_LIST = "modern-footnotes-footnote__note", "modern-footnotes-list"
_MARKS = frozenset(["ltx_note_mark", "ltx_tag_note", "ltx_note_type"])


def set_notes_apart(root: Element, names: Set[str]) -> None:
    """Put each such note into brackets; the marks that it repeats become what pops up. The classes of the page are given."""
    for box in called(_NOTES, names, root, "span"):
        if not _ROLES.isdisjoint(classes_of(box.getparent())):
            _set_apart(box)
    listed = called(_MODERN_LIST, names, root, "ul")
    for note in called(_MODERN, names, root, "span"):
        (_leave_to_list if listed else _put_in_brackets)(note)


def _leave_to_list(note: Element) -> None:
    note.tag = "template"
    note.attrib.clear()


def _put_in_brackets(note: Element) -> None:
    """Behind the words that call for it, whose mark says no more than its number."""
    mark = note.getprevious()
    if mark is not None and mark.tag == "sup" and not mark.tail:
        mark.tag, mark.tail = "template", " "
    note.attrib.clear()
    note.text = f"({(note.text or '').lstrip()}"
    if len(note):
        note[-1].tail = f"{(note[-1].tail or '').rstrip()})"
    else:
        note.text = f"{note.text.rstrip()})"


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
