"""Boxes amid the text in which the site asks for money or members: what they are called or where they lead tells, not their words.

"Media that fights fascism" over "Nobody owns us. [Give now]" asks for nothing in words that anything else could know it by.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import takewhile

from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.appeals import (
    is_over_an_appeal,
    leads_to_a_form,
    leads_to_giving,
    may_lead_to_giving,
    names_giving,
)
from republish.extraction.surveying.prompts import is_asking, is_prompts, speaks_of_us
from republish.extraction.surveying.survey import QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, writes_to_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, Block, Removal
from republish.extraction.tree.walks import links_of
from republish.extraction.words.lines.phrases import ASKING

_APPEAL = Removal("newsletter", "a box that asks readers to give")
_MOST_WORDS, _LEVELS_OF_PART = 200, 2
"""Of a box; and so many times its words the article says."""
_NEAR = 8
"""Runs before and behind a link among which one of its box is kept."""
_LONGEST_BUTTON, _WHOLE, _FEWEST_PLEAS = 40, 0.9, 2
_ALIKE = 0.2
"""Of the paragraphs: where more lie in boxes like it, it is one of the text's own."""


def drop_appeals(verdicts: Verdicts) -> None:
    """Drop a small box that is named for giving and holds a button, and one that leads to where one gives, or tells, the site something."""
    most, kept = min(_MOST_WORDS, verdicts.survey.main.words // _LEVELS_OF_PART), verdicts.kept
    for leaf in verdicts.amid:
        if not leaf.links or leaf.node.distance >= FAR or leaf.node.places & (QUOTE | TABLE):
            continue
        if True not in kept[max(0, leaf.index - _NEAR) : leaf.index + _NEAR]:  # What is small around it is gone.
            continue
        box = _appeal(leaf, verdicts, most)
        places = box.span() if box is not None else ()
        if box is not None and any(kept[place] for place in places):
            verdicts.reasons.setdefault(box, _APPEAL)
            for place in places:
                if not is_note(verdicts.leaves[place]):
                    verdicts.drop(place)


def _appeal(leaf: Leaf, verdicts: Verdicts, most: int) -> Block | None:
    """The box that holds the link of a run: the one that is named so, else the outermost one set apart that asks."""
    boxes = list(_small(leaf, most))
    if not boxes:
        return None
    named = next((box for box in boxes if box.names and names_giving(box.names)), None)
    if named is None and boxes[-1] is leaf.node:  # Nothing is beside it that it belongs to.
        return None
    links = [link or "" for link in links_of(leaf.node)]
    if named is not None:
        return named if _is_button(leaf) or any(map(_leads, links)) else None
    box = next((box for box in reversed(boxes) if _is_set_apart(box, leaf, verdicts)), None)
    if box is not None and _asks(box, links, verdicts):
        return box
    own = any(may_lead_to_giving(link) and is_on_site(link, verdicts.host) for link in links)
    return next(filter(partial(_pleads, verdicts, leaf), boxes), None) if own else None


def _asks(box: Block, links: list[str], verdicts: Verdicts) -> bool:
    """It leads to where one gives to the site, or to a form for it; or such a line stands over it as "Take Action"."""
    if any(leads_to_giving(link, verdicts.host) for link in links):
        return True
    runs = [verdicts.leaves[place] for place in box.span()]
    if any(leads_to_a_form(link) or writes_to_site(link, verdicts.host) for link in links):
        return any("?" in run.text or speaks_of_us(run.text) for run in runs)
    return is_over_an_appeal(next((run.text for run in runs if run.text), ""))


def _pleads(verdicts: Verdicts, link: Leaf, box: Block) -> bool:
    """Several runs of it ask, however much like the text they read, or one does and a button to where one gives."""
    runs = (verdicts.leaves[place] for place in box.span() if place != link.index)
    asking = sum(1 for run in runs if ASKING & run.kinds.keys() or is_asking(run))
    return asking + _is_button(link) >= _FEWEST_PLEAS


def _small(leaf: Leaf, most: int) -> Iterator[Block]:
    """The run itself where it is a box, and the small ones around it, from the inside out."""
    around = leaf.node.upwards()
    return takewhile(lambda box: not box.spine and box.words <= most, around)


def _leads(link: str) -> bool:
    return is_prompts(link) or may_lead_to_giving(link)


def _is_button(leaf: Leaf) -> bool:
    """A short line that is nothing but a link."""
    return 0 < len(leaf.text) <= _LONGEST_BUTTON and leaf.linked >= _WHOLE * len(leaf.text)


def _is_set_apart(box: Block, leaf: Leaf, verdicts: Verdicts) -> bool:
    """It has a name or a tag that says so, few paragraphs lie in boxes of its make, and none in it is plainly the text's."""
    apart = bool(box.class_name) or box.tag == "aside"
    if not apart or box is leaf.node or verdicts.survey.like_home(leaf) >= _ALIKE:
        return False
    return not any(verdicts.is_sure_of(verdicts.leaves[place]) for place in box.span())
