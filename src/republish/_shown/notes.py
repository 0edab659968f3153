"""Notes in the line that calls for them, shown when a reader points at or clicks their mark: in brackets behind it.

LaTeXML and Distill write them so, Tufte's style sets them in the margin, and so does Modern Footnotes for WordPress, which may
list them at the end as well: then they are said there.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Any, TypeAlias

from republish._shown.elements import called, classes_of, leave_unread

Element: TypeAlias = Any

_NOTES = "ltx_note_outer"
_ROLES = frozenset(["ltx_role_footnote", "ltx_role_endnote"])
_MODERN, _MODERN_LIST = "modern-footnotes-footnote__note", "modern-footnotes-list"
_OF_DISTILL, _OF_TUFTE = "d-footnote", ("sidenote", "marginnote")
_MARKS = frozenset(["ltx_note_mark", "ltx_tag_note", "ltx_note_type"])


def set_notes_apart(root: Element, names: Set[str]) -> None:
    """Put each such note into brackets; the marks that it repeats become what pops up. The classes of the page are given."""
    for box in called(_NOTES, names, root, "span"):
        if not _ROLES.isdisjoint(classes_of(box.getparent())):
            _set_apart(box)
    margin = [note for name in _OF_TUFTE for note in called(name, names, root, "span") if _is_called(note)]
    for note in [*root.iter(_OF_DISTILL), *margin]:
        _put_behind(note)
    listed = called(_MODERN_LIST, names, root, "ul")
    for note in called(_MODERN, names, root, "span"):
        (leave_unread if listed else _put_in_brackets)(note)


def _is_called(note: Element) -> bool:
    """A box to tick right before it shows it on narrow screens; in a figure it is the caption."""
    box = note.getprevious()
    return box is not None and box.tag == "input" and not (box.tail or "").strip() and note.getparent().tag != "figure"


def _put_behind(note: Element) -> None:
    """In brackets, a blank behind the words that call for it, whose mark a script would count; nothing where it says nothing."""
    if not "".join(note.itertext()).strip():
        return
    before, around = note.getprevious(), note.getparent()
    if before is None:
        around.text = f"{(around.text or '').rstrip()} "
    else:
        before.tail = f"{(before.tail or '').rstrip()} "
    note.tag = "span"
    _put_in_brackets(note)


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
