"""Parts of one make under each other, as live coverage, interviews and builders of pages have them: the line over the words of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from itertools import islice
from typing import TypeAlias

from republish._uncompiled import Uncompiled
from republish.extraction.judging.keeping.boxes import BEHIND
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import FORM, GROUP, SET_APART
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf, tells
from republish.extraction.tree.nodes import HEADINGS, Block, signature
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.bylines.stamps import says_only_when

_Make: TypeAlias = tuple[Block, tuple[str, str], tuple[str, str]]
_FEWEST, _FEWEST_ASKED = 3, 2
_MOST_WORDS, _BOXES, _NEAR = 20, 5, 5
"""Words of such a line; boxes from it to its part; runs from it to the paragraph."""
_MOSTLY, _FEW_LINKED = 0.8, 4
_OVER = 2
"""Runs over the first paragraph, among which the line of the first part may be."""
_MOST_IN_PART, _APART = 6, GROUP | SET_APART | FORM
_WHEN = frozenset({"stamp"})
_CLOCK = Uncompiled(r"\b\d{1,2}[:.h]\d\d\b")
_QUESTION = ("?", "？", "؟")


def keep_entries(verdicts: Verdicts) -> None:
    """Keep the lines over kept sentences in three boxes or more of one make, two where they ask or are headings, if they differ.

    Each box has one, but for headings.
    """
    known: dict[Block, Counter[tuple[str, str]]] = {}
    for (around, kind, _), found in _lines(verdicts).items():
        if len(found) < _FEWEST_ASKED or all(verdicts.kept[leaf.index] for leaf, _ in found):
            continue
        lines = [(leaf, part) for leaf, part in found if not (leaf.kinds or is_none_of_it(leaf))]
        asked = all(leaf.text.endswith(_QUESTION) for leaf, _ in lines)
        headed = all(leaf.node.tag in HEADINGS for leaf, _ in lines)  # Not every entry may have one.
        fewest = max(
            _FEWEST_ASKED if asked or headed else _FEWEST,
            _MOSTLY * (len(lines) if headed else max(len(lines), _parts(around, known)[kind])),
        )
        said, parts = {_letters(leaf) for leaf, _ in lines}, {part for _, part in lines}
        if len(said - {""}) >= fewest <= len(parts):
            for leaf, _ in lines:
                verdicts.keep(leaf.index)
                verdicts.leading.add(leaf.index)


def keep_alike_parts(verdicts: Verdicts) -> None:
    """Keep three or more boxes of one make side by side behind the first paragraph, two where they ask, each with a short line over a sentence.

    Nothing in them links or asks readers for something, as teasers and offers do. Where they hold paragraphs, `keep_entries` judges.
    """
    parts: dict[tuple[Block, tuple[str, str]], dict[Block, list[Leaf]]] = {}
    for leaf in _boxed(verdicts):
        box = _own_part(leaf)
        if box is not None and box.parent is not None:
            parts.setdefault((box.parent, signature(box)), {}).setdefault(box, []).append(leaf)
    known: dict[Block, Counter[tuple[str, str]]] = {}
    for (around, kind), boxes in parts.items():
        asked = all(leaves[0].text.endswith(_QUESTION) for leaves in boxes.values())
        told = [leaves for leaves in boxes.values() if _says_something(leaves)]
        differ = len({leaves[0].text for leaves in told}) == len(told)
        if differ and len(told) == _parts(around, known)[kind] >= (_FEWEST_ASKED if asked else _FEWEST):
            for leaf in (leaf for leaves in told for leaf in leaves):
                verdicts.keep(leaf.index)


def _boxed(verdicts: Verdicts, above: int = 0) -> list[Leaf]:
    """The article's own runs, from its first paragraph on or so many `above` it, that stand in boxes beside each other, and not right in the main block."""
    first, last = verdicts.survey.first - above, verdicts.survey.last + BEHIND
    own = [leaf for leaf in verdicts.survey.own if first <= leaf.index < last]
    return [leaf for leaf in own if leaf.node.parent is not None and not leaf.node.parent.spine]


def _own_part(leaf: Leaf) -> Block | None:
    """The smallest box around a run that holds more than it, if it is one of the article's own without a link, and its outermost frame."""
    node = leaf.node
    if node.places & _APART:
        return None
    box = next((up for up in islice(node.above(), _BOXES) if up.leaves > node.leaves), None)
    return None if box is None or box.spine or box.linked or box.leaves > _MOST_IN_PART else lone_box(box)


def _says_something(leaves: list[Leaf]) -> bool:
    """A short line and a short sentence below it, which ask for nothing."""
    asks = any(leaf.solid or leaf.kinds.keys() - _WHEN or is_boilerplate(leaf) for leaf in leaves)
    answers = leaves[0].text.endswith(_QUESTION) and leaves[-1].text[-1] in SENTENCE_ENDS
    told = answers or any(map(tells, leaves[1:]))
    return leaves[0].words <= _MOST_WORDS and len(leaves) > 1 and told and not asks


def _lines(verdicts: Verdicts) -> Mapping[_Make, list[tuple[Leaf, Block]]]:
    """Short lines with their parts, by the make of both."""
    found: dict[_Make, list[tuple[Leaf, Block]]] = {}
    for leaf in _boxed(verdicts, _OVER):
        if _may_lead(leaf) and (part := _part(leaf, verdicts)) is not None and part.parent is not None:
            found.setdefault((part.parent, signature(part), signature(leaf.node)), []).append((leaf, part))
    return found


def _letters(leaf: Leaf) -> str:
    """What it says but for numbers: nothing where it tells a day, or the time, as what stands beside an author's name does."""
    return (
        ""
        if _CLOCK.search(leaf.text) or says_only_when(leaf.text)
        else "".join(filter(str.isalpha, leaf.text)).casefold()
    )


def _may_lead(leaf: Leaf) -> bool:
    node = leaf.node
    return leaf.words <= _MOST_WORDS and not (leaf.links or not node.tag or node.places & (GROUP | SET_APART))


def _part(leaf: Leaf, verdicts: Verdicts) -> Block | None:
    """The smallest box around a line that holds a kept sentence right behind it; none that holds the article."""
    behind = verdicts.leaves[leaf.index + 1 : leaf.index + 1 + _NEAR]
    told = next((one for one in behind if verdicts.kept[one.index] and _tells(one)), None)
    if told is None:
        return None
    around = told.node.near(1 + 2 * _BOXES)[1:]
    box = next((up for up in leaf.node.near(1 + _BOXES)[1:] if up in around), None)
    return None if box is None or box.spine or box.negatives else _with_number(lone_box(box), verdicts)


def _tells(leaf: Leaf) -> bool:
    """A sentence that leads nowhere, or a paragraph of which hardly a word does."""
    return tells(leaf) or (leaf.solid and _FEW_LINKED * leaf.linked <= len(leaf.text))


def _with_number(part: Block, verdicts: Verdicts) -> Block:
    """The part, or the box that holds it and its number, or a sign, in front of it."""
    around = part.parent
    if around is None or around.spine or around.leaves != part.leaves + 1 or around.first == part.first:
        return part
    return part if any(map(str.isalpha, verdicts.leaves[around.first].text)) else lone_box(around)


def _parts(around: Block, known: dict[Block, Counter[tuple[str, str]]]) -> Counter[tuple[str, str]]:
    """How many boxes of each make lie there and say something; counted once."""
    if around not in known:
        known[around] = Counter() if around.leaf else Counter(signature(box) for box in around.blocks() if box.words)
    return known[around]
