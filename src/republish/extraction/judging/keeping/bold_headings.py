"""Bold lines over the parts of a text that hold a word of a prompt: "Teilen und herrschen", where others of their make head parts too."""

from __future__ import annotations

from collections import Counter

from republish.extraction.judging.keeping.between import lines_between
from republish.extraction.surveying.subheads import is_all_bold
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import make_of
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.lines.part_labels import is_over_others
from republish.extraction.words.lines.told import calls_upon_somebody

_FEWEST_OTHERS, _FEWEST_WORDS, _MOST_WORDS = 2, 2, 9
_FEWEST_OF_LABEL = 4
"""Words of one that begins with that of an advertisement's label."""
_LEADING = ("more", "comments", "newsletter", "follow", "author")
"""Kinds that stand over what a script puts there: "Lire aussi"."""
_ENDS = frozenset(".:：!…,;")


def keep_bold_headings(verdicts: Verdicts) -> None:
    """Keep them between two kept paragraphs, where two others stand so that nothing speaks against."""
    heads = Counter[object]()
    found: list[Leaf] = []
    for before, line, behind in lines_between(verdicts):
        if not (line.bold or line.node.bold) or not _is_over(before, line, behind):
            continue
        if verdicts.kept[line.index]:
            heads[make_of(line.node)] += 1
        elif line.kinds and _may_head(line):
            found.append(line)
    for line in found:
        if heads[make_of(line.node)] >= _FEWEST_OTHERS:
            verdicts.keep(line.index)


def _is_over(before: Leaf, line: Leaf, behind: Leaf) -> bool:
    """All in bold letters, and paragraphs of one box, perhaps of one class, right around it."""
    home = before.node.parent is line.node.parent is behind.node.parent
    sized = _FEWEST_WORDS <= line.words <= _MOST_WORDS
    return home and sized and line.node.tag == behind.node.tag == "p" and is_all_bold(line)


def _may_head(line: Leaf) -> bool:
    text = line.text
    if line.links or line.pictures or line.node.distance or text[-1] in _ENDS or not text[0].isupper():
        return False
    labels = line.kinds.get("ad") == 0 and line.words < _FEWEST_OF_LABEL
    if labels or any(line.kinds.get(kind) == 0 for kind in _LEADING):
        return False
    names = is_credit(text) or is_written_as_person(text) or is_over_others(text)
    return not (names or calls_upon_somebody(text))
