"""What of the page makes the body: the container of all that stays, and in it a removal on every block that goes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count

from republish.extraction.judging.reasons import reason_for
from republish.extraction.plates.plate import Plate
from republish.extraction.surveying.masses import headed_article
from republish.extraction.surveying.survey import CODE, GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import tells
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.tree.walks import box_around_all, path_to
from republish.model import Author


@dataclass(frozen=True, slots=True)
class Judged:
    """What the article is."""

    parts: list[Block]
    """The parts of the page that make the body, in document order, each with its removals marked."""
    authors: tuple[Author, ...]
    """The authors with what stood beside the text about them, where the page's data do not state it."""
    credit: str = ""
    """Who made its picture, as a line behind the text says."""
    lists: bool = False
    """They are pieces of several texts; see `surveying/listing.py`."""


def parts_of(verdicts: Verdicts, leads: Sequence[Plate]) -> list[Block]:
    """The container of everything kept, after the lead picture, or its gallery, where that stands outside it."""
    own = {i for lead in leads for i in (*lead.leaves, *lead.captions)}
    nodes = [leaf.node for leaf in verdicts.staying() if leaf.index not in own]
    if not nodes:
        return []
    whole = verdicts.guide.trust == "whole"
    parts = _reach(verdicts.roots) or [
        verdicts.survey.root if whole else _holding_more(box_around_all(nodes), verdicts, leads)
    ]
    if verdicts.roots:
        parts = _with_beside(parts, nodes)
    apart = [node for lead in leads for node in (lead.root, *(verdicts.leaves[i].node for i in lead.captions))]
    parts = [node for node in apart if not any(up in parts for up in path_to(node))] + parts
    _mark(parts, verdicts)
    return parts


def _with_beside(parts: list[Block], nodes: Sequence[Block]) -> list[Block]:
    """The parts and what is kept beside them, such as a correction behind what a profile calls the body, in the order of the page."""
    held = frozenset(parts)
    beside = [node for node in nodes if held.isdisjoint(path_to(node))]
    return sorted((*beside, *parts), key=lambda part: part.first) if beside else parts


def _holding_more(box: Block, verdicts: Verdicts, leads: Sequence[Plate]) -> Block:
    """Of the one `article` with a headline all is told where it loses a sentence; beside a single paragraph, what goes in the main block."""
    article, main = headed_article(verdicts.leaves), verdicts.survey.main
    listed = any(lead.root.places & GROUP for lead in leads)  # Slides, of which perhaps one is shown alone.
    if not listed and article is not None and article in box.above() and _loses_a_sentence(article, box, verdicts):
        return article
    if box.leaves > 1 or main not in box.above():
        return box
    return next(up for up in box.above() if up.leaves > 1 or up is main)


def _loses_a_sentence(article: Block, box: Block, verdicts: Verdicts) -> bool:
    """One that leads nowhere, behind the headline, of which nothing is known: no standfirst, no bio, in no box named for something else."""
    headlines = (leaf.index for leaf in verdicts.leaves if leaf.node.tag == "h1" and article in leaf.node.above())
    for leaf in verdicts.leaves[next(headlines, 0) :]:
        known = verdicts.kept[leaf.index] or leaf.node.hidden or leaf.node.negatives or leaf.node in verdicts.reasons
        if not known and tells(leaf):
            around = set(leaf.node.above())
            if article in around and box not in around and reason_for(leaf.node).kind == "promo":
                return True
    return False


def _reach(roots: list[Block]) -> list[Block]:
    """What reaches from the first of several parts to the last, so that what stands between them is accounted for."""
    if len(roots) < 2:
        return roots
    around = box_around_all(roots)
    beside = list(around.blocks())
    holding = [
        next(place for place, box in enumerate(beside) if box in path_to(root)) for root in (roots[0], roots[-1])
    ]
    return beside[holding[0] : holding[1] + 1]


def _mark(parts: list[Block], verdicts: Verdicts) -> None:
    """Give every topmost block without a kept leaf its removal; blocks whose parts went for different reasons are parted."""
    holds = verdicts.holders(compress(count(), verdicts.kept))
    reasons, above = _spread(verdicts)
    waiting = list(parts)
    while waiting:
        node = waiting.pop()
        if node.tag == "hr" or (node.places & CODE and not node.leaves):  # An empty line of code.
            continue
        if node in holds or (node in above and not node.leaf):
            if not node.leaf:
                waiting.extend(node.blocks())
        else:
            node.removal = reasons.get(node) or reason_for(node)


def _spread(verdicts: Verdicts) -> tuple[dict[Block, Removal], set[Block]]:
    """Reasons of leaves given to the blocks that hold nothing else; and the blocks that hold more."""
    reasons = dict(verdicts.reasons)
    above: set[Block] = set()
    for node, reason in verdicts.reasons.items():
        up = node.parent
        while up is not None and up.leaves == node.leaves:
            reasons.setdefault(up, reason)
            up = up.parent
        while up is not None and up not in above:
            above.add(up)
            up = up.parent
    return reasons, above - reasons.keys()
