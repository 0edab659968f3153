"""Which words of a figure are said under its picture; what it has beside them for machines, players and buttons is not."""

from __future__ import annotations

import re

from republish.extraction.plates.plate import Plate
from republish.extraction.plates.plate_words import has_caption_name, is_alternative
from republish.extraction.surveying.rules import is_measure
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Node, Removal
from republish.extraction.tree.walks import words_under
from republish.extraction.words.controls import is_control
from republish.extraction.words.personal_names import key
from republish.extraction.words.running_times import is_running_time
from republish.extraction.words.stand_ins import is_stand_in

_TIME = Removal("ornament", "how long a film plays, beside its still")
CARRIED = Removal("duplicate", "the headline, the standfirst or the byline again, beside a picture")
_COUNT = 2
"""Digits: the number of pictures behind a picture."""
_FILE_NAME = re.compile(r"\S+\.(?:jpe?g|png|gif|webp|svg)$", re.I)
_BETWEEN = "/"
"""What some systems set between a picture's maker and their employer."""
_OPENING = frozenset({"(", "["})
"""A bracket in a run of its own: the credit behind it closes it."""


def is_to_be_read(leaf: Leaf, said: set[str], verdicts: Verdicts) -> bool:
    """Its words are to be read, are more than a file's name, a stroke, a time, a count or a button, and do not end what was said before.

    Where nothing but the article is on the page, all but the names of files is its own.
    """
    text = leaf.text
    if leaf.node.hidden or _FILE_NAME.match(text):
        return False
    if verdicts.guide.trust == "whole":
        return True
    if any(one.endswith(text) for one in said) or (len(text) <= _COUNT and text.isdigit()):
        return False
    if leaf.pictures or text in _OPENING or (said and text == _BETWEEN):
        return True
    if is_measure(leaf) or is_stand_in(text) or (leaf.links and is_control(text)):
        return False
    return any(map(str.isalnum, text))


def is_carried(leaf: Leaf, plate: Plate, verdicts: Verdicts, *, headed: bool = False) -> bool:
    """It repeats the headline, or the standfirst or a byline that says "By" where nothing tells that this is a caption as well; `headed`: under the headline."""
    if not leaf.text or leaf.pictures or verdicts.guide.trust == "whole":
        return False
    own, (title, _, byline) = key(leaf.text), verdicts.carried
    if not own or own not in verdicts.carried:
        return False
    if not headed and (leaf.node.tag == "figcaption" or has_caption_name(leaf.node)):
        return False
    return own in (title, byline) or not _is_of_picture(leaf, plate, verdicts)


def _is_of_picture(leaf: Leaf, plate: Plate, verdicts: Verdicts) -> bool:
    """It stands over a credit, or says what the picture says to those who cannot see it."""
    behind = verdicts.leaves[leaf.index + 1 : leaf.index + 2]
    return is_alternative(leaf, plate) or any(is_credit(one.text) for one in behind)


def leave_out_time(leaf: Leaf) -> None:
    """Take out the element beside a picture that is all of its line's words and says how long a film plays."""
    if not (leaf.pictures and is_running_time(leaf.text)):
        return
    for item in leaf.node.items:
        if isinstance(item, Node) and words_under(item).strip() == leaf.text:
            item.removal = _TIME


def leave_out_byline(leaf: Leaf, byline: str) -> None:
    """Take the byline out of the run that it makes with a picture before it: "By A Person" is said of the text."""
    if not (byline and leaf.pictures and key(leaf.text) == byline):
        return
    items = [_in_node(item, leaf.node) if isinstance(item, str) else item for item in leaf.node.items]
    saying = [item for item in items if words_under(item).strip()]
    if not any(next(item.element.iter("img"), None) is not None for item in saying if item.tag):
        leaf.node.items = items
        for item in saying:
            item.removal = CARRIED


def _in_node(text: str, parent: Node) -> Node:
    node = Node("", parent.element, parent)
    node.items = [text]
    return node
