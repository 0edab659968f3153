"""What lines of one make have in common: a label, the words, that they ask."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, make_of

_LABEL, _LONGEST_LABEL = re.compile(r"[^\W\d_][^:：.!?]{0,28}[:：](?=\s*\S)"), 30
_LONGEST_REFRAIN = 80
FEWEST = 3
"""Lines that make a series."""
_QUESTION = ("?", "？", "؟")


def labels_of(lines: list[Leaf]) -> dict[Leaf, str]:
    """What stands before a colon in each of the lines that begin so."""
    found: dict[Leaf, str] = {}
    for leaf in lines:
        beginning = leaf.text[:_LONGEST_LABEL]
        label = _LABEL.match(leaf.text) if ":" in beginning or "：" in beginning else None
        if label is not None:
            found[leaf] = label[0]
    return found


def labelled_alike(labels: Mapping[Leaf, str]) -> Iterable[list[Leaf]]:
    """Lines that begin with the same word and a colon, in boxes of one make."""
    found: dict[tuple[object, ...], list[Leaf]] = {}
    for leaf, label in labels.items():
        found.setdefault((label, *make_of(leaf.node)), []).append(leaf)
    return found.values()


def facts_in(lines: list[Leaf], labels: Mapping[Leaf, str]) -> Iterator[list[Leaf]]:
    """Lines under each other in one box that each begin with a label of their own: "Length: 186 cm"."""
    run: list[Leaf] = []
    for leaf in lines:
        follows = bool(run) and leaf.index == run[-1].index + 1 and leaf.node.parent is run[-1].node.parent
        if run and not (follows and leaf in labels):
            if len({one.text.partition(":")[0] for one in run}) > FEWEST:
                yield run
            run = []
        if leaf in labels and leaf.node.tag not in HEADINGS:
            run.append(leaf)


def refrains(lines: list[Leaf]) -> Iterable[list[Leaf]]:
    """Lines that say the same again and again, in boxes of one make: "30 minutes before bed"."""
    said: dict[str, list[Leaf]] = {}
    for leaf in lines:
        if not leaf.links and len(leaf.text) <= _LONGEST_REFRAIN:
            said.setdefault(leaf.text, []).append(leaf)
    found: dict[tuple[object, ...], list[Leaf]] = {}
    for leaf in (leaf for alike in said.values() if len(alike) > FEWEST and not alike[0].kinds for leaf in alike):
        found.setdefault((leaf.text, *make_of(leaf.node)), []).append(leaf)
    return found.values()


def questions_alike(lines: list[Leaf]) -> Iterable[list[Leaf]]:
    """Questions of one make in the article's own box, as an interview has them."""
    found: dict[tuple[object, ...], list[Leaf]] = {}
    for leaf in lines:
        if leaf.text[-1] in _QUESTION and not (leaf.links or leaf.node.distance or leaf.kinds):
            found.setdefault(make_of(leaf.node), []).append(leaf)
    return found.values()
