"""Classes of lines that a site sets as headings of sections, though it calls them paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from republish.extraction.surveying.survey import CODE, SET_APART
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.markup import NO_PARAGRAPHS
from republish.extraction.tree.nodes import Block, Node, signature
from republish.extraction.words.boxes.heading_names import names_headings
from republish.extraction.words.boxes.note_names import names_admonition
from republish.extraction.words.bylines.personal_names import is_written_as_person

LONGEST = 120
_LINE_TAGS = frozenset({"p", "div", ""})
_LABEL = re.compile(r"[^:：]{2,30}[:：]")
_FEWEST = 2
"""So many lines of a class make it a class of headings, whatever its name."""
_MOSTLY = 0.6
_STOPS = (".", "!", "…", "。")
_MOST_WORDS, _SEVERAL, _NO_TITLE_ENDS = 7, 3, ".,;:!…。؛،："
"""Words of a line without any mark, and so many of them in a box."""
_FEWEST_CAPITALS, _MOST_CAPITALS = 2, 12
_FEWEST_DIFFERENT = 3
_ENDED = (".", ":", "”", '"')
"""How a paragraph of few words ends."""
_WITH_BLANKS = 3
"""Pieces of a run that is one element between blanks."""
_NO_HEADING_ENDS = ".,;。｡．।۔።។；，、،؛"
"""What a heading does not end with, in any script."""
_FEW_TOLD = 3
"""For each sentence that stands among them, so many lines at least."""


class _Lines:
    """The runs of one class."""

    __slots__ = ("labels", "leading", "named", "others", "over", "said")

    def __init__(self, class_name: str) -> None:
        self.named = names_headings(class_name)
        self.over = 0
        """Short lines right above paragraphs."""
        self.leading = 0
        """Short lines above anything else of the article, a full stop at their end perhaps."""
        self.others = 0
        self.said: set[str] = set()
        self.labels: dict[str, int] = {}
        """What stands before a colon in them."""

    def add(self, leaf: Leaf, following: Leaf | None) -> None:
        """Count a run and what stands behind it."""
        near = following is not None and not leaf.node.distance
        self.said.add(leaf.text)
        label = _LABEL.match(leaf.text)
        if label is not None:
            self.labels[label[0]] = self.labels.get(label[0], 0) + 1
        if near and following is not None and following.solid and is_line(leaf):
            self.over += 1
        elif near and following is not None and not following.node.places & CODE and is_line(leaf, ends=",;"):
            self.leading += 1
        else:
            self.others += 1

    @property
    def may_be_headings(self) -> bool:
        """They are named so, or all up to now stand right above paragraphs."""
        return self.named or not (self.leading or self.others)

    def are_headings(self) -> bool:
        """Named so and most of them set above something; or only ever set above paragraphs. Labels say the same in every part."""
        most = self.over + self.leading + self.others
        if 2 * len(self.said) <= most or 2 * max(self.labels.values(), default=0) > most:
            return False
        if self.over and self.named:
            return self.over + self.leading > _MOSTLY * most
        return self.over == most >= _FEWEST


def heading_signatures(leaves: Sequence[Leaf], asked: Iterable[Leaf]) -> frozenset[tuple[str, str]]:
    """The signatures of lines that are headings by their class: named so, or only ever set above paragraphs; of those `asked` alone."""
    asked_for = {signature_of_line(leaf) for leaf in asked if is_line(leaf, ends=",;")}
    lines = {sign: _Lines(sign[1]) for sign in asked_for}
    spans = any(tag == "span" for tag, _ in asked_for)
    for place, leaf in enumerate(leaves if lines else ()):
        if leaf.text and leaf.node.tag in _LINE_TAGS and (leaf.node.class_name or (spans and _span_that_names(leaf))):
            found = lines.get(signature_of_line(leaf))
            if found is not None and found.may_be_headings and not _is_in_note(leaf.node):
                found.add(leaf, leaves[place + 1] if place + 1 < len(leaves) else None)
    return frozenset(sign for sign, found in lines.items() if found.are_headings())


def _is_in_note(line: Block) -> bool:
    """It has a class and stands right in a box for a note, of which it is the title."""
    box = line.parent if line.class_name else None
    return box is not None and bool(box.class_name) and names_admonition(box.class_name)


def signature_of_line(leaf: Leaf) -> tuple[str, str]:
    """That of a run; of one without a class that is all one `span`, that of the span."""
    span = None if leaf.node.class_name else _span_that_names(leaf)
    return signature(leaf.node) if span is None else ("span", span.get("class") or "")


def _span_that_names(leaf: Leaf) -> Node | None:
    """The `span` with a class that is all of a loose run, or of a short line that it calls a heading."""
    if not leaf.node.tag:
        return lone_span(leaf.node)
    items = leaf.node.items
    span = lone_span(leaf.node) if items and not leaf.solid and items[0].__class__ is not str else None
    return span if span is not None and names_headings(span.get("class") or "") else None


def lone_span(node: Block) -> Node | None:
    """The `span` with a class that is all of a run."""
    if len(node.items) > _WITH_BLANKS:
        return None
    said = [item for item in node.items if item.__class__ is not str or not item.isspace()]
    only = said[0] if len(said) == 1 and said[0].__class__ is Node else None
    return only if only is not None and only.tag == "span" and only.get("class") else None


def headings_by_place(leaves: Sequence[Leaf]) -> frozenset[int]:
    """The lines without a class that stand directly in a box of which nearly all paragraphs lie in boxes of their own, each above one."""
    places: dict[Block, tuple[_Lines, list[int]]] = {}
    told: Counter[Block] = Counter()
    for leaf, following in pairwise(leaves):
        node = leaf.node
        if node.tag == "p" and node.parent is not None and not node.class_name and leaf.text:
            found = places.get(node.parent) or places.setdefault(node.parent, (_Lines(""), []))
            if leaf.text.endswith(_STOPS):
                told[node.parent] += 1
            elif found[0].may_be_headings:
                found[0].add(leaf, following if following.node.parent is not node.parent else None)
                found[1].append(leaf.index)
    placed = ((told[box], indices) for box, (lines, indices) in places.items() if lines.are_headings())
    return frozenset(index for said, indices in placed if _FEW_TOLD * said <= len(indices) for index in indices)


def headings_between_breaks(leaves: Sequence[Leaf]) -> frozenset[int]:
    """The short lines of a box whose paragraphs breaks alone part, where several stand so, each between two paragraphs, and hardly another."""
    lines: dict[Block, list[int]] = {}
    others: Counter[Block] = Counter()
    for above, leaf, below in zip(leaves, leaves[1:], leaves[2:], strict=False):
        box = leaf.node.parent
        if leaf.node.tag or leaf.solid or box is None or not leaf.text:
            continue
        amid = all(one.solid and not one.node.tag and one.node.parent is box for one in (above, below))
        if amid and leaf.words <= _MOST_WORDS and leaf.text[0].isalpha() and is_line(leaf, ends=_NO_TITLE_ENDS):
            lines.setdefault(box, []).append(leaf.index)
        else:
            others[box] += 1
    said = {leaf.index: leaf.text for leaf in leaves} if lines else {}
    several = (at for box, at in lines.items() if len(at) >= _SEVERAL and others[box] <= 1)
    return frozenset(index for at in several if _are_titles([said[index] for index in at]) for index in at)


def headings_in_capitals(leaves: Sequence[Leaf]) -> frozenset[int]:
    """The lines in capitals between paragraphs of their own make, as agencies set the headings of sections.

    What is written as a name may sign the text, or say who speaks: one of several lines that all say something else does
    neither, "FRANCE WINS" between "US FALLS" and "ARGENTINA CRUISES".
    """
    lines = [
        leaf
        for above, leaf, below in zip(leaves, leaves[1:], leaves[2:], strict=False)
        if leaf.text.isupper()
        and leaf.text[0].isalnum()
        and _FEWEST_CAPITALS <= leaf.words <= _MOST_CAPITALS
        and (above.solid or above.text.endswith(_ENDED))
        and below.solid
        and is_line(leaf, ends=_NO_TITLE_ENDS)
        and all(_is_beside(leaf.node, one.node) for one in (above, below))
        and not leaf.kinds
    ]
    differ = len({leaf.text for leaf in lines}) == len(lines) >= _FEWEST_DIFFERENT
    return frozenset(leaf.index for leaf in lines if differ or not is_written_as_person(leaf.text))


def _is_beside(line: Block, paragraph: Block) -> bool:
    return line.parent is paragraph.parent and bool(line.tag) and signature(line) == signature(paragraph)


def _are_titles(lines: list[str]) -> bool:
    """Each says something else, and most name no person as signatures do."""
    named = sum(is_written_as_person(line) for line in lines)
    return len(set(lines)) == len(lines) and 2 * named < len(lines)


def is_line(leaf: Leaf, apart: int = SET_APART, *, ends: str = _NO_HEADING_ENDS) -> bool:
    """A short line of its own without a link, in none of the places `apart`, that ends in none of these signs."""
    node = leaf.node
    return (
        node.tag not in NO_PARAGRAPHS
        and 0 < len(leaf.text) < LONGEST
        and not leaf.linked
        and not node.places & apart
        and leaf.text[-1:] not in ends
    )
