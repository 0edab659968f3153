"""What makes a text a letter: the line that it begins with, the one that it ends with, and who signed it."""

from __future__ import annotations

from collections.abc import Iterator

from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import lone_box, words_under
from republish.extraction.words.bylines.personal_names import FULL_NAME
from republish.extraction.words.lines.closings import is_closing, is_salutation, is_signed_closing
from republish.extraction.words.lines.phrases import ASKING

_MOST_LINES, _LONGEST = 4, 80
"""Of a signature: a name, an office, a place."""
_FEWEST_SIGNERS, _MOSTLY = 3, 0.8
_LISTS = frozenset({"ul", "ol"})


def keep_letters(verdicts: Verdicts) -> None:
    """Keep the salutation over a paragraph that stays, the closing under one, and the names below it, in its list or line by line."""
    leaves, begun = verdicts.leaves, False
    for leaf in leaves:
        if leaf.node.distance:
            continue
        if begun and leaf.index > verdicts.survey.last and _names_signers(leaf):
            verdicts.keep(leaf.index)
        if leaf.links or len(leaf.text) > _LONGEST or leaf.node.tag in HEADINGS or not _is_line(leaf):
            continue
        following = leaves[leaf.index + 1] if leaf.index + 1 < len(leaves) else None
        if following is not None and _begins_letter(leaf, following, verdicts):
            begun = True
            verdicts.keep(leaf.index)
        elif leaf.index and _ends_letter(leaf, leaves[leaf.index - 1], verdicts):
            for line in (leaf, *(() if is_signed_closing(leaf.text) else _signature(leaf, leaves))):
                verdicts.keep(line.index)


def _is_line(leaf: Leaf) -> bool:
    """A short one that leads nowhere, in no box that is named for something else."""
    node = leaf.node
    beside = node.distance or leaf.links or node.apart
    return not beside and 0 < len(leaf.text) <= _LONGEST and not ASKING & leaf.kinds.keys()


def _names_signers(leaf: Leaf) -> bool:
    """Three or more lines in one paragraph behind the text, nearly all of which begin with a full name."""
    node = leaf.node
    if leaf.links or node.hidden or node.negatives or node.distance or node.places & GROUP:
        return False
    lines = [line.strip() for line in words_under(node).split("\n") if line.strip()]
    named = sum(len(line) <= _LONGEST and FULL_NAME.match(line) is not None for line in lines)
    return len(lines) >= _FEWEST_SIGNERS and named >= _MOSTLY * len(lines)


def _begins_letter(salutation: Leaf, below: Leaf, verdicts: Verdicts) -> bool:
    text = below.solid and verdicts.kept[below.index] and _beside(salutation, below)
    return text and is_salutation(salutation.text)


def _ends_letter(closing: Leaf, above: Leaf, verdicts: Verdicts) -> bool:
    return verdicts.kept[above.index] and _beside(closing, above) and is_closing(closing.text)


def _beside(leaf: Leaf, other: Leaf) -> bool:
    return lone_box(leaf.node).parent is lone_box(other.node).parent


def _signature(closing: Leaf, leaves: list[Leaf]) -> Iterator[Leaf]:
    """The lines right below in the same box, marked up like the closing; or the items of the list there."""
    names = _items_below(closing, leaves)
    if names is not None:
        yield from (leaf for leaf in leaves[closing.index + 1 : closing.index + 1 + names.leaves] if leaf.text)
        return
    for leaf in leaves[closing.index + 1 : closing.index + 1 + _MOST_LINES]:
        if not (_beside(closing, leaf) and _is_line(leaf) and leaf.node.tag == closing.node.tag):
            return
        yield leaf


def _items_below(closing: Leaf, leaves: list[Leaf]) -> Block | None:
    """A list without a link right behind the closing."""
    if closing.index + 1 >= len(leaves):
        return None
    home, above = lone_box(closing.node).parent, list(leaves[closing.index + 1].node.above())
    if not any(up.parent is home for up in above):
        return None
    return next((up for up in reversed(above) if up.tag in _LISTS and not up.linked and not up.spine), None)
