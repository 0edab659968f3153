"""What stands on a line of its own and says nothing there: a lone sign, the number of the heading behind it or of its item."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import islice

from republish._text import visible
from republish._uncompiled import Uncompiled
from republish.extraction.judging.settling.item_numbers import NUMBERED
from republish.extraction.plates.plate import Reader, picture_nodes
from republish.extraction.plates.plate_words import inner_names
from republish.extraction.surveying.survey import CODE, FIGURE, LIST, TABLE, stands_in
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node, Removal

_NUMBER = re.compile(r"#?(\d{1,3})[.):]?")
_LONGEST_NUMBER = 5
_NOTE = re.compile(r"foot-?note|end-?note")
_SIGN = Uncompiled(r"[,;:|/\\>»›<«‹•·●▪◦‣.]|\.{4,}|…{2,}\.*")
"""Not what parts scenes, such as "* * *" or a dash, or stands for what is left out."""
_LONGEST_SIGN = 40
_ASKED = Uncompiled(r"[?!？！]")
"""A heading without a letter that has none of these is drawn, not written."""
_DATELINE = Uncompiled(r"(?:^|[\s_-])(?:date-?line|location|ort(?:smarke)?|place)(?:$|[\s_-])", re.I)
_PLACE_END = re.compile(r"[^\W\d_][\w ,.'’()/-]*?(?:\.|\s?[–—-])")
_LONGEST_PLACE, _BOXES_OF_TEXT = 40, 3
"""Letters of a place; boxes around the first paragraph before the outermost of which it may stand."""
_DASHES = ("–", "—")
"""What ends a place in no element of its own: only the first words of a paragraph do, or those of a list."""
_QUOTATION_MARK = Uncompiled(r"[„“”\"»«]")
"""Drawn beside a quotation, in a figure as well."""
_IDLE_SIGN = Removal("ornament", "a sign that stands by itself")
_DRAWN = Removal("ornament", "a line that is drawn with signs, set as a heading")
_SAID_AGAIN = Removal("ornament", "the number of the heading behind it, which says it itself")


def settle_loose(verdicts: Verdicts, read: Reader) -> None:
    """Take lone signs out, put numbers to the notes and items that they number, and a place before the text from there."""
    _drop_signs(verdicts, read)
    _join_datelines(verdicts)
    for i in sorted(verdicts.marks):
        if verdicts.kept[i] and verdicts.kept[i + 1]:
            _put_before_note(verdicts.leaves[i], verdicts.leaves[i + 1], verdicts)
    behind = len(verdicts.leaves) - 1
    short = (leaf for leaf in verdicts.runs.signs if len(leaf.text) <= _LONGEST_NUMBER and leaf.index < behind)
    numbers = [(leaf, verdicts.leaves[leaf.index + 1]) for leaf in short if _says_number(leaf)]
    _count_items(numbers, verdicts)
    for number, note in numbers:
        # Another may have been put before it by now.
        if verdicts.kept[note.index] and _says_number(number) and _is_of_note(number, note):
            _put_before_note(number, note, verdicts)


def _put_before_note(mark: Leaf, note: Leaf, verdicts: Verdicts) -> None:
    """A bare number is raised before its note and leads nowhere, as the one in the text that calls for it."""
    for link in mark.node.children() if _says_number(mark) else ():
        link.tag = "sup"
    join(mark, note, verdicts)


def number_headings(verdicts: Verdicts) -> None:
    """Put the numbers of headings into them, when it is known which lines are headings, and what stays between."""
    for number in verdicts.runs.signs:
        if len(number.text) <= _LONGEST_NUMBER and _says_number(number) and _is_number(number, verdicts):
            behind = range(number.index + 1, len(verdicts.leaves))
            heading = next((verdicts.leaves[i] for i in behind if verdicts.kept[i]), None)
            if heading is not None and heading.node.tag in HEADINGS and heading.text:
                _number(number, heading, verdicts)


def _says_number(leaf: Leaf) -> bool:
    short = 0 < len(leaf.text) <= _LONGEST_NUMBER and _NUMBER.fullmatch(leaf.text) is not None
    return short and not leaf.node.places & CODE  # What a program says is no number of a part.


def _is_of_note(number: Leaf, note: Leaf) -> bool:
    """The number of a note in a box of its own: "1" and a box of text, both in a box that is called a footnote."""
    box = number.node.parent
    box = box if box is None or number.node.tag == "" or _is_called_note(box) else box.parent
    return box is not None and _is_called_note(box) and box in note.node.above()


def _is_called_note(box: Block) -> bool:
    return _NOTE.search(box.names.lower()) is not None


def _drop_signs(verdicts: Verdicts, read: Reader) -> None:
    for leaf in verdicts.runs.signs:
        text = leaf.text
        if len(text) > _LONGEST_SIGN or text[0].isalnum() or any(map(str.isalnum, text)):
            continue
        if not (leaf.pictures and _shows(leaf, read)) and not stands_in(leaf.node, CODE | TABLE):
            reason = _idle(leaf, verdicts.kept[leaf.index])
            if reason is not None:
                verdicts.drop(leaf.index, reason)


def _shows(leaf: Leaf, read: Reader) -> bool:
    """One of its pictures has a file, or is a player or frame."""
    return any(node.tag == "iframe" or read(node) is not None for node in picture_nodes(leaf.node))


def _idle(leaf: Leaf, kept: bool) -> Removal | None:
    """Why a sign is left out, or None for what says something."""
    if kept and _QUOTATION_MARK.fullmatch(leaf.text):
        return _IDLE_SIGN
    if stands_in(leaf.node, FIGURE):
        return None
    if leaf.node.tag in HEADINGS and not _ASKED.search(leaf.text):
        return _DRAWN
    said = visible(leaf.text).strip("\u200c\u200d \u00a0")
    return _IDLE_SIGN if kept and (not said or _SIGN.fullmatch(said)) else None


def _join_datelines(verdicts: Verdicts) -> None:
    """Put the place that a paragraph begins with, in an element of its own, into it: "AUBURN, Wash. —"."""
    for first in verdicts.staying():
        if not first.solid or first.node.tag != "p" or not first.index:
            continue
        place = verdicts.leaves[first.index - 1]
        dateline = _is_dateline(place, first) and not _is_site(place.text, verdicts.host)
        if dateline and verdicts.forced[place.index] is not False and verdicts.inside[place.index]:
            join(place, first, verdicts)


def _is_site(text: str, host: str) -> bool:
    """It says whose page it is, and not from where somebody writes."""
    return text.rstrip(" .–—-").lower() in host.split(".")


def _is_dateline(place: Leaf, first: Leaf) -> bool:
    if not 0 < len(place.text) <= _LONGEST_PLACE or _PLACE_END.fullmatch(place.text) is None:
        return False
    node, text = place.node, place.text
    named = _DATELINE.search(f"{node.names} {inner_names(node)}") is not None
    ahead = text.endswith(_DASHES) and (text.isupper() or (not node.tag and text[0].isupper()))
    beside = any(box is node.parent for box in islice(first.node.above(), _BOXES_OF_TEXT))
    return (named or ahead) and beside and node.tag not in HEADINGS


def _is_number(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A number on a line of its own is kept, leads nowhere and stands in no table."""
    node = leaf.node
    return verdicts.kept[leaf.index] and node.tag not in HEADINGS and not leaf.linked and not stands_in(node, TABLE)


def _number(number: Leaf, heading: Leaf, verdicts: Verdicts) -> None:
    """Put a number into the heading behind it, unless that begins with one of its own."""
    if heading.text[0].isdigit():
        verdicts.drop(number.index, _SAID_AGAIN)
    else:
        join(number, heading, verdicts)


def join(before: Leaf, leaf: Leaf, verdicts: Verdicts) -> None:
    """Put the words of a run before those of the next."""
    own, target = before.node, leaf.node
    target.items = [*own.items, " ", *target.items]
    for item in own.items:
        if isinstance(item, Node):
            item.parent = target
    own.items = ()
    leaf.text = f"{before.text} {leaf.text}"
    verdicts.kept[before.index] = False


def _count_items(numbers: Iterable[tuple[Leaf, Leaf]], verdicts: Verdicts) -> None:
    """Lists whose items each begin with their number on a line of its own count themselves."""
    lists: dict[Block, list[tuple[Leaf, Leaf]]] = {}
    for number, following in numbers:
        if number.node.places & LIST and _is_number(number, verdicts):
            item = next((box for box in number.node.above() if box.tag == "li"), None)
            if item is not None and item.parent is not None and item in following.node.above():
                lists.setdefault(item.parent, []).append((number, following))
    for box, numbered in lists.items():
        items = sum(child.tag == "li" and child.leaves > 0 for child in box.blocks())
        if len(numbered) == items and all(int(_digits(one)) == place for place, (one, _) in enumerate(numbered, 1)):
            box.tag = "ol"
            for number, _ in numbered:
                verdicts.drop(number.index, NUMBERED)


def _digits(number: Leaf) -> str:
    found = _NUMBER.fullmatch(number.text)
    return found[1] if found else ""
