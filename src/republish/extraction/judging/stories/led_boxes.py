"""Small boxes amid the text that end in "Read more" and lead there to another page of the site: a title and a few words, a picture perhaps."""

from __future__ import annotations

from itertools import takewhile

from republish.extraction.judging.notes import is_note
from republish.extraction.judging.stories.stacked_teasers import leads_to_page
from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, Block, Removal, signature
from republish.extraction.words.boxes.builders import is_part_of_post
from republish.extraction.words.lines.phrases import call_of, leads_to_others

_LED = Removal("related", "a box that ends with a link to another story")
_MOST_WORDS, _MOST_RUNS, _OF_ALL = 60, 4, 4
"""Of such a box; and so many times its words the main block says."""
_WHOLE = 0.9


def drop_led_boxes(verdicts: Verdicts) -> None:
    """Drop what is kept of a box of few words, none of them linked but the last line, which says "Read more"."""
    most = min(_MOST_WORDS, verdicts.survey.main.words // _OF_ALL)
    for leaf in verdicts.survey.near:
        if leaf.links != 1 or leaf.node.distance >= FAR or leaf.node.places & (GROUP | QUOTE) or not _calls(leaf):
            continue
        box = _box(leaf, most) if leads_to_page(leaf, verdicts.host) else None
        if box is not None and _is_teaser(box, leaf, verdicts):
            verdicts.reasons.setdefault(box, _LED)
            for place in box.span():
                verdicts.drop(place)


def _calls(leaf: Leaf) -> bool:
    whole = leaf.linked >= _WHOLE * len(leaf.text)
    return whole and (call_of(leaf.text) == "more" or leads_to_others(leaf.text))


def _box(leaf: Leaf, most: int) -> Block | None:
    """The nearest box around a line that says more, and what else is around that and says nothing."""
    box = next((box for box in leaf.node.above() if box.words > leaf.words), None)
    while box is not None and box.parent is not None and box.parent.words == box.words:
        box = box.parent
    return box if box is not None and not box.spine and box.words <= most else None


def _is_teaser(box: Block, last: Leaf, verdicts: Verdicts) -> bool:
    runs = [run for run in (verdicts.leaves[place] for place in box.span()) if run.text]
    if not 1 < len(runs) <= _MOST_RUNS or runs[-1] is not last or _is_one_of_many(box):
        return False
    return not any(run.links or run.node.places & (GROUP | QUOTE) or is_note(run) for run in runs[:-1])


def _is_one_of_many(box: Block) -> bool:
    """It is an editor's own block, or it or a box around it has another of its make beside it: answers, steps, reviews, each with a link."""
    around = takewhile(lambda up: not up.spine, box.upwards())
    return any(is_part_of_post(up.class_name) or _has_like(up) for up in around)


def _has_like(box: Block) -> bool:
    made = signature(box)
    return any(other is not box and signature(other) == made for other in (box.parent.blocks() if box.parent else ()))
