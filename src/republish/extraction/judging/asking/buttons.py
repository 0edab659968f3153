"""Small boxes with a button that goes: "What the lamp can do ... [Buy the lamp]", "The lamp, 9.99 euros [Buy now]"."""

from __future__ import annotations

from functools import lru_cache
from itertools import takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.ending_buttons import ends_in_button, names_button, small_boxes
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf, tells
from republish.extraction.tree.nodes import FAR, HEADINGS, Block, Removal
from republish.extraction.tree.walks import anchors_under, box_around
from republish.extraction.words.lines.asking import buys
from republish.extraction.words.lowered import holds_one

_OFFER = Uncompiled(r"(?:^|[\s_-])(?:promo|cta|call-?to-?action|banner|advert\w*)(?=$|[\s_-])")
_OFFERING = ("promo", "cta", "action", "banner", "advert")
"""One of them is in whatever the pattern finds."""
_LEVELS = 4
_PROMOTED = Removal("promo", "a box that ends in a button leading elsewhere")
_MOST_WORDS = 90
_GALLERY = Removal("promo", "a button that opens a gallery")
_FEWEST_PICTURES = 2
_SOLD = Removal("advertisement", "a product with its price and a button that buys it")
_PRICE = Uncompiled(
    r"(?:[€$£¥₹]|\b(?:EUR|USD|GBP|CHF|PLN))\s?\d|\d(?:[.,]\d\d|[.,][-–])?\s?(?:[€$£¥₹]|(?:EUR|USD|GBP|CHF|zł|kr|Kč|Ft|lei|руб)\b)"
)
_MOST_OF_CARD, _PART, _LONGEST_PRICE = 120, 4, 24
"""Words of such a box; so many times its words the text says; letters of a line with a price: a work that is named has more before it."""


def drop_buttoned_boxes(verdicts: Verdicts) -> None:
    """Drop what is kept of a box of few words, named for an offer, whose only link is a button at its end that is not kept."""
    leaves = verdicts.leaves
    for leaf in verdicts.runs.buttons:
        if leaf.links != 1 or verdicts.kept[leaf.index]:
            continue
        box = box_around(leaf.node)
        if box is None or box.spine or box.words > _MOST_WORDS or box.first + box.leaves != leaf.index + 1:
            continue
        others = [other for other in leaves[box.first : leaf.index] if other.text]
        alone = bool(others) and not any(other.links for other in others)
        if alone and _offers(box) and _is_button(leaf):
            verdicts.reasons.setdefault(box, _PROMOTED)
            for other in others:
                verdicts.drop(other.index)


def drop_headed_calls(verdicts: Verdicts) -> None:
    """Drop a heading in a small box of its own that ends in a button, where nothing else in it is kept: "Good journalism costs money. Support us".

    Several such boxes are a list of what the text is about: things, books, questions that open.
    """
    calls = [
        heading
        for heading in verdicts.survey.headings
        if verdicts.kept[heading.index] and _heads_call(heading, verdicts)
    ]
    if len({heading.text for heading in calls}) == 1:
        for heading in calls:
            verdicts.drop(heading.index, _PROMOTED)


def _heads_call(heading: Leaf, verdicts: Verdicts) -> bool:
    box = next((box for box in small_boxes(heading.node) if ends_in_button(box.element)), None)
    if box is None or sum(verdicts.kept[place] for place in box.span()) > 1:
        return False
    below = verdicts.leaves[heading.index + 1 : box.first + box.leaves]
    return any(tells(leaf) for leaf in below)


def drop_pressed_galleries(verdicts: Verdicts) -> None:
    """Drop a heading and its pictures all of which are one button: pressing it opens a gallery, "The harbour in pictures: show all"."""
    for leaf in verdicts.survey.headings:
        box = _pressed(leaf) if verdicts.kept[leaf.index] else None
        if box is not None and sum(verdicts.leaves[place].pictures > 0 for place in box.span()) >= _FEWEST_PICTURES:
            verdicts.reasons.setdefault(box, _GALLERY)
            for place in box.span():
                verdicts.drop(place)


def _pressed(heading: Leaf) -> Block | None:
    """The button of few words around a heading."""
    around = takewhile(lambda box: not box.spine and box.words <= _MOST_WORDS, heading.node.above())
    return next((box for box in around if box.tag and box.element.get("role") == "button"), None)


def _offers(box: Block) -> bool:
    """It, or a box not much larger right around it, is named for what is offered."""
    up: Block | None = box
    for _ in range(1 + _LEVELS):
        if up is None or up.spine or up.words > _MOST_WORDS:
            return False
        if up.names and _names_offer(up.names):
            return True
        up = up.parent
    return False


@lru_cache(maxsize=4096)
def _names_offer(names: str) -> bool:
    said = names.lower()
    return holds_one(said, _OFFERING) and _OFFER.search(said) is not None


def _is_button(leaf: Leaf) -> bool:
    """The link is called a button, or the line is."""
    names = [leaf.node.names, *(anchor.get("class") or "" for anchor in anchors_under(leaf.node))]
    return any(name and names_button(name) for name in names)


def drop_product_cards(verdicts: Verdicts) -> None:
    """Drop a small box with a price and a button that buys, with its pictures and the heading of which it is all; none that says a sentence."""
    for leaf in verdicts.runs.buttons:
        if leaf.node.distance <= FAR and not leaf.node.hidden and buys(leaf.text):
            box = _card(leaf, verdicts)
            if box is not None and box not in verdicts.reasons:
                verdicts.reasons[box] = _SOLD
                for place in box.span():
                    verdicts.drop(place)
                _drop_heading(box, verdicts)


def _card(button: Leaf, verdicts: Verdicts) -> Block | None:
    """The outermost small box around a button, if a line of it is a price and none is a sentence."""
    most = min(_MOST_OF_CARD, verdicts.survey.main.words // _PART)
    boxes = list(takewhile(lambda box: not box.spine and box.words <= most, button.node.above()))
    if not boxes or button.node.places & (QUOTE | TABLE):
        return None
    runs = [run for place in boxes[-1].span() if (run := verdicts.leaves[place]).text]
    if any(run.solid and run.text[-1] in SENTENCE_ENDS for run in runs):
        return None
    priced = any(len(run.text) <= _LONGEST_PRICE and _PRICE.search(run.text) for run in runs)
    return boxes[-1] if priced else None


def _drop_heading(card: Block, verdicts: Verdicts) -> None:
    places = card.span()
    above = next((leaf for leaf in reversed(verdicts.leaves[: places[0]]) if leaf.text), None)
    below = next((leaf for leaf in verdicts.leaves[places[-1] + 1 :] if leaf.text and verdicts.kept[leaf.index]), None)
    ends = below is None or (below.node.tag in HEADINGS and above is not None and below.node.tag <= above.node.tag)
    if above is not None and above.node.tag in HEADINGS and ends:
        verdicts.drop(above.index, _SOLD)
