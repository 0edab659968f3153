"""Small boxes that ask readers to sign up or to give: all that they say goes with the line that asks."""

from __future__ import annotations

import re
from functools import lru_cache

from republish.extraction.surveying.prompts import is_agreement, is_asking, is_prompts
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, HEADINGS, Block, Removal
from republish.extraction.tree.walks import begins_with, box_around, links_under
from republish.extraction.words.lines.phrases import ASKING

_NAMED = re.compile(
    r"news-?_?letter|sign-?_?up|subscri(?:be|ption)|opt-?_?in|donat(?:e|ion)|mailing-?list|mc4wp|mailchimp"
)
_LEVELS = 5
_MOST_WORDS = 200
_LONGEST_BUTTON = 30
_FEWEST_LINES = 3
_MOST_OF_LINE = 12
_FEW_WORDS, _FIRST = 60, 1
"""Of a box that a plea heads; words of the heading before it asks."""
_PLEA = Removal("newsletter", "a box that asks readers to sign up or to give")


def drop_pleas(verdicts: Verdicts) -> None:
    """Drop the box around what readers agree to who sign up, one named for signing up or headed by a plea that begins by asking.

    And a heading that asks, of whose box nothing else stays.
    """
    leaves = verdicts.leaves
    for above, leaf in zip([None, *leaves], leaves, strict=False):
        if leaf.text and leaf.node.distance < FAR:
            heading = above if above is not None and above.node.tag in HEADINGS else None
            if heading is not None and _is_all_of_section(leaf, heading, verdicts):
                verdicts.drop(heading.index, _PLEA)
                verdicts.drop(leaf.index, _PLEA)
            home = leaf.node.parent
            if home is not None and not home.spine and home.words <= _MOST_WORDS:
                _drop_boxed(verdicts, leaf, above, heading)


def _is_all_of_section(leaf: Leaf, heading: Leaf, verdicts: Verdicts) -> bool:
    """It asks, right under a heading, and a stroke stands right under it in the same box."""
    beside = heading.node.parent is leaf.node.parent
    return beside and leaf.node in verdicts.survey.over_strokes and is_asking(leaf)


def _drop_boxed(verdicts: Verdicts, leaf: Leaf, above: Leaf | None, heading: Leaf | None) -> None:
    """Drop the box in which a run asks, or a heading that does so and is left alone in it."""
    stays = verdicts.kept[leaf.index]
    line = above if above is not None and (stays or verdicts.kept[above.index]) else None
    box = _plea(leaf, line, heading, verdicts.leaves) or (_of_line(leaf) if stays else None)
    if box is not None:
        verdicts.reasons.setdefault(box, _PLEA)
        for place in box.span():
            verdicts.drop(place)
    elif leaf.node.tag in HEADINGS and stays and _is_left_alone(leaf, verdicts):
        verdicts.drop(leaf.index, _PLEA)


def _plea(leaf: Leaf, line: Leaf | None, heading: Leaf | None, leaves: list[Leaf]) -> Block | None:
    """The box of the plea that a run begins or belongs to; the `line`, or the `heading`, stands right above it."""
    if is_agreement(leaf.text):
        return _around(leaf)
    named = _named(leaf, line) if leaf.node.negatives else None
    headed = named or (_headed(leaf, heading) if heading is not None else None)
    with_button = _ends_in_a_button(leaf, leaves) if not headed and leaf.node.tag in HEADINGS else None
    return headed or with_button or _ends_in_a_plea(leaf, leaves)


def _around(leaf: Leaf) -> Block | None:
    """The nearest box that holds more than the line; None where that is no box of its own."""
    box = box_around(leaf.node)
    return box if box is not None and not box.spine and box.words <= _MOST_WORDS else None


def _named(leaf: Leaf, line: Leaf | None) -> Block | None:
    """The box named for signing up whose first words ask for something, or those right under its first line."""
    box = _named_around(leaf)
    if box is None or not ASKING & leaf.kinds.keys():
        return None
    begins = begins_with(box, leaf.node) or (line is not None and begins_with(box, line.node))
    return box if begins else None


def _of_line(leaf: Leaf) -> Block | None:
    """The box named for signing up that says a line and holds a button: no word of the line need ask."""
    box = _named_around(leaf) if leaf.node.negatives else None
    if box is None or box.words > _MOST_OF_LINE or not begins_with(box, leaf.node):
        return None
    return box if next(box.element.iter("button", "input"), None) is not None else None


def _named_around(leaf: Leaf) -> Block | None:
    """The nearest box of few words that is named for signing up."""
    box = leaf.node.parent
    for _ in range(_LEVELS):
        if box is None or box.spine or box.words > _MOST_WORDS:
            return None
        if box.names and _names_signing_up(box.names):
            return box
        box = box.parent
    return None


@lru_cache(maxsize=4096)
def _names_signing_up(names: str) -> bool:
    return _NAMED.search(names.lower()) is not None


def _headed(leaf: Leaf, heading: Leaf) -> Block | None:
    """The box that holds nothing before the heading above a paragraph that asks."""
    box = _around(leaf)
    if box is None or box is not heading.node.parent or not begins_with(box, heading.node):
        return None
    return box if is_asking(leaf) else None


def _ends_in_a_button(heading: Leaf, leaves: list[Leaf]) -> Block | None:
    """The box of few words that begins with a heading that asks, and ends with the only link in it: a button, or to where one gives."""
    box = _around(heading)
    if box is None or box.words > _FEW_WORDS or not begins_with(box, heading.node):
        return None
    if min((heading.kinds.get(kind, _FIRST + 1) for kind in ASKING), default=_FIRST + 1) > _FIRST:
        return None
    said = [leaves[i] for i in box.span()]
    alone = [leaf for leaf in said if leaf.links] == said[-1:]
    leads = _leads_to_prompts if any(leaf.solid for leaf in said) else _leads_on
    return box if alone and leads(said[-1]) else None


def _ends_in_a_plea(first: Leaf, leaves: list[Leaf]) -> Block | None:
    """The box of more than two lines, the first and the last of which ask for something; under a heading, a button does."""
    box = first.node.parent
    if (
        box is None
        or box.spine
        or box.leaves < _FEWEST_LINES
        or box.words > _MOST_WORDS
        or not begins_with(box, first.node)
    ):
        return None
    last = leaves[box.span()[-1]]
    asks = is_asking(first) and (is_asking(last) or (first.node.tag in HEADINGS and _is_button_of_prompts(last)))
    return box if asks else None


def _is_button_of_prompts(leaf: Leaf) -> bool:
    return len(leaf.text) <= _LONGEST_BUTTON and _leads_on(leaf) and _leads_to_prompts(leaf)


def _is_left_alone(heading: Leaf, verdicts: Verdicts) -> bool:
    """It asks for something, and of its box nothing stays of the little that is said besides, such as a button."""
    box = _around(heading) if ASKING & heading.kinds.keys() else None
    if box is None:
        return False
    others = [i for i in box.span() if i != heading.index]
    said = [verdicts.leaves[i] for i in others if not verdicts.kept[i]]
    return len(said) == len(others) and any(_leads_on(leaf) for leaf in said)


def _leads_on(leaf: Leaf) -> bool:
    """A button, or what leads to where one gives or signs up."""
    if not leaf.links or 2 * leaf.linked < len(leaf.text):
        return False
    return len(leaf.text) <= _LONGEST_BUTTON or _leads_to_prompts(leaf)


def _leads_to_prompts(leaf: Leaf) -> bool:
    return any(is_prompts(link or "") for link in links_under(leaf.node))
