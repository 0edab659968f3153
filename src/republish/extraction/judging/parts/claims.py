"""What a fact check is about and what came out: two labelled lines, "Claim" and "Verdict", in whatever boxes."""

from __future__ import annotations

from collections.abc import Iterator

from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.words.lines.part_labels import Part, label_in, part_begun, part_of_check

_MOST_WORDS, _FAR, _MOST_NEGATIVES = 60, 1, 3
_LONGEST_LABEL, _LONGEST_BEGUN = 40, 26
"""Letters: no label has more, and none before a colon."""


def keep_claims(verdicts: Verdicts) -> None:
    """Keep the lines that say what was claimed and what is true, with their labels, where a page has both."""
    found = [*_labelled(verdicts), *_begun(verdicts)]
    if len({part for part, _, _ in found}) > 1:
        for _, label, said in found:
            verdicts.keep(label.index)
            verdicts.keep(said.index)


def _labelled(verdicts: Verdicts) -> Iterator[tuple[Part, Leaf, Leaf]]:
    """Labels with the words behind them."""
    for label in verdicts.runs.short:
        part = None if label.linked or len(label.text) > _LONGEST_LABEL else part_of_check(label_in(label.text))
        if part is None:
            continue
        behind = (verdicts.leaves[i] for i in range(label.index + 1, len(verdicts.leaves)))
        said = next((leaf for leaf in behind if leaf.text and not leaf.linked), None)
        if said is not None and _is_near(label) and _is_near(said) and said.words <= _MOST_WORDS:
            yield part, label, said


def _begun(verdicts: Verdicts) -> Iterator[tuple[Part, Leaf, Leaf]]:
    """Lines that begin with such a label and a colon, and say the rest themselves."""
    for line in verdicts.leaves:
        if ":" in line.text[:_LONGEST_BEGUN] and not line.linked and line.words <= _MOST_WORDS:
            part = part_begun(line.text)
            if part is not None and _stands_near(line):
                yield part, line, line


def _is_near(leaf: Leaf) -> bool:
    return _stands_near(leaf) and not (leaf.kinds or is_none_of_it(leaf))


def _stands_near(leaf: Leaf) -> bool:
    node = leaf.node
    return not (
        node.hidden or node.card or node.distance > _FAR or node.negatives > _MOST_NEGATIVES or node.places & GROUP
    )
