"""Which words of a figure are said under its picture; what it has beside them for machines, players and buttons is not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, takewhile

from republish._hidden import names_hidden
from republish._html import Element, text_of
from republish.extraction.pictures.ornaments import ICON
from republish.extraction.plates.alternatives import is_alternative
from republish.extraction.plates.plate import Plate
from republish.extraction.plates.plate_words import has_caption_name
from republish.extraction.surveying.measures import is_measure
from republish.extraction.surveying.sharing import is_share
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import shares
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.enlarging import ENLARGING, are_buttons
from republish.extraction.tree.gallery_links import leads_to_gallery
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Node, Removal
from republish.extraction.tree.unseen import SHARED
from republish.extraction.tree.walks import pieces, words_under
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.credits.file_names import ends_as_file, is_file_name
from republish.extraction.words.credits.running_times import is_running_time
from republish.extraction.words.lines.controls import is_control
from republish.extraction.words.lines.stand_ins import is_stand_in

_TIME = Removal("ornament", "how long a film plays, beside its still")
_FILE = Removal("ornament", "the name of a picture's file, behind its caption")
CARRIED = Removal("duplicate", "the headline, the standfirst or the byline again, beside a picture")
_COUNT = 2
"""Digits: the number of pictures behind a picture."""
_LEVELS, _ABOVE = 8, 3
_LONG = 60
_LONGEST_BUTTON = 60
_CLOSING = " .)]）"
_SIGN = 2
_BETWEEN = "/"
"""What some systems set between a picture's maker and their employer."""
_TIMED = re.compile(r"\d{1,2}(?::\d{2}){1,2}\s*(?=[^\s\d:])")
"""How a line on a still begins, before the film's title."""
_OPENING = frozenset({"(", "["})
"""A bracket in a run of its own: the credit behind it closes it."""


def is_to_be_read(leaf: Leaf, said: set[str], verdicts: Verdicts) -> bool:
    """Its words are to be read, are more than a file's name, a stroke, a time, a count or a button, and do not end what was said before.

    Where nothing but the article is on the page, all but the names of files is its own.
    """
    text = leaf.text
    if (leaf.node.hidden and not _is_opened(leaf)) or is_file_name(text):
        return False
    if verdicts.guide.trust == "whole":
        return True
    if any(_repeats(text, one) for one in said) or (len(text) <= _COUNT and text.isdigit()):
        return False
    if leaf.pictures or text in _OPENING or (said and text == _BETWEEN):
        return True
    if is_measure(leaf) or is_stand_in(text) or is_running_time(text) or _is_button(leaf):
        return False
    if leaf.links and is_share(leaf):
        return False
    return any(map(str.isalnum, text))


def _repeats(text: str, said: str) -> bool:
    """It ends what was said before, or is its long beginning: what is shown of it until a button is pushed."""
    return said.endswith(text) or said.rstrip(_CLOSING).endswith(text) or (len(text) >= _LONG and said.startswith(text))


def _is_opened(leaf: Leaf) -> bool:
    """It is of a figure's caption that a class alone hides, in a box of its own, until a button opens that."""
    boxes = list(takewhile(lambda up: up.tag != "figure" and not up.spine, islice(leaf.node.upwards(), _LEVELS)))
    caption = next((box for box in boxes if box.tag == "figcaption"), None)
    if caption is None or any(box.unseen for box in boxes):
        return False
    return all(box.leaves == caption.leaves for box in boxes[boxes.index(caption) :] if names_hidden(box.names))


def _is_button(leaf: Leaf) -> bool:
    """It says nothing but what buttons say: each of its parts where they are a picture's, outside a caption's element or as a link else."""
    if len(leaf.text) > _LONGEST_BUTTON:
        return False
    captioned = any(up.element.tag == "figcaption" for up in islice(leaf.node.upwards(), _ABOVE))
    parts = (piece.strip() for piece in pieces(leaf.node))
    return ((leaf.links or not captioned) and is_control(leaf.text)) or are_buttons(filter(None, parts))


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


def _parts_of(line: Node) -> Iterator[Node]:
    """The elements in a line, outermost first; none in one that is taken out."""
    waiting = line.children()
    while waiting:
        part = waiting.pop()
        yield part
        if part.removal is None:
            waiting.extend(part.children())


def _captions_around(leaf: Leaf) -> Iterator[Element]:
    figure = next((up for up in islice(leaf.node.above(), _LEVELS) if up.tag == "figure"), None)
    return iter(()) if figure is None else figure.element.iter("figcaption")


def leave_out_time(leaf: Leaf) -> None:
    """Take out the element beside a picture that says how long a film plays, and the film's title where the caption has it too."""
    if not (leaf.pictures and (is_running_time(leaf.text) or _TIMED.match(leaf.text))):
        return
    rest = _TIMED.sub("", leaf.text)
    again = bool(rest) and any(text_of(caption).endswith(f" {rest}") for caption in _captions_around(leaf))
    for item in _parts_of(leaf.node):
        if is_running_time(said := words_under(item).strip()) or (again and said == rest):
            item.removal = _TIME


def leave_out_file(leaf: Leaf) -> None:
    """Take out the element that ends the words under a picture with the name of its file."""
    last = leaf.node.items[-1] if ends_as_file(leaf.text.rpartition(" ")[2]) else ""
    if isinstance(last, Node) and ends_as_file(words_under(last).strip()):
        last.removal = _FILE


def leave_out_signs(leaf: Leaf) -> None:
    """Take out the letters that a font of signs draws as buttons beside a picture."""
    for part in _parts_of(leaf.node):
        if part.get("data-icon") is not None and len(words_under(part).strip()) <= _SIGN:
            part.removal = ICON


def leave_out_shares(leaf: Leaf) -> None:
    """Take out the links beside a picture that send it on, as they lie over it until a reader points there."""
    for part in _parts_of(leaf.node) if leaf.pictures and leaf.links else ():
        if part.tag == "a" and shares(part.get("href") or ""):
            part.removal = SHARED


def leave_out_gallery(leaf: Leaf) -> None:
    """Take out the link behind a caption that opens the gallery of its picture."""
    for part in _parts_of(leaf.node) if leaf.links else ():
        if part.tag == "a" and leads_to_gallery(part.element):
            part.removal = ENLARGING


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
