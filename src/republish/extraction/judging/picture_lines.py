"""Lines behind the text that say whose the pictures above are, and stand under none of them."""

from __future__ import annotations

import re
from itertools import islice

from republish._uncompiled import Uncompiled
from republish.extraction.head.picture.work_credits import leads_to_work
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.license_words import LICENSE_WORDS

_LONGEST, _LONGEST_LICENSED, _LONGEST_HEADING = 120, 320, 40
_LEVELS = 3
_OF_TUNES = Uncompiled(
    r"(?:\w+[ -])?(?:music|musi[kc]|musique|música|muziek|muzyka|музыка|音楽|songs?|sounds?|sound effects?|audio|töne|geräusche|bruitages|sonidos|"
    r"data|daten|données|datos|dados|dati|gegevens|dane|данные|データ|map data|kartendaten|icons?)\s?(?:[:：]|(?:by|von|par|por|di)\s)",
    re.I,
)
"""How a line begins that says whose a tune is, or the data of a chart."""
_NOTICE = ("©", "Ⓒ", "(c)", "(C)", "Copyright", "COPYRIGHT")
"""How a line begins that reserves the text."""


def credits_pictures(leaf: Leaf, above: Leaf) -> bool:
    """It says whose the pictures are and nothing else, and stands under none: "Photos: A. Person", or at greater length "Cover photo: …"."""
    node = leaf.node
    if node.distance or node.hidden or node.negatives or node.tag in HEADINGS or len(leaf.text) > _LONGEST_LICENSED:
        return False
    label = credit_phrases().lead_label_of(leaf.text)
    if label is None and len(leaf.text) <= _LONGEST:
        label = credit_phrases().credit_tail.search(leaf.text)
    said = label is not None and not label.start() and not leaf.text.startswith(_NOTICE)
    return said and not (above.pictures or leaf.pictures)


def credits_work(leaf: Leaf) -> bool:
    """It names maker and licence of a picture, a tune, data or a quotation: with a label, a link to the work itself, or in the quotation."""
    node = leaf.node
    if node.distance > 1 or node.hidden or node.negatives or node.tag in HEADINGS or len(leaf.text) > _LONGEST_LICENSED:
        return False
    if LICENSE_WORDS.search(leaf.text) is None:
        return False
    label = credit_phrases().owner_label(leaf.text.lstrip("(["))
    of_picture = label is not None and label.lastgroup == "picture"
    told = of_picture or _OF_TUNES.match(leaf.text) is not None or _quotation(node) is not None
    return told or leads_to_work(node.element)


def _quotation(node: Block) -> Block | None:
    return next((up for up in islice(node.upwards(), _LEVELS) if up.tag == "blockquote"), None)


def keep_credits(credit: Leaf, verdicts: Verdicts) -> None:
    """Keep such a line with the others of its list or its quotation, and with the heading over them."""
    listed = credit.node.parent if credit.node.tag == "li" else _quotation(credit.node)
    places = listed.span() if listed is not None else range(credit.index, credit.index + 1)
    for i in places:
        verdicts.keep(i)
    above = verdicts.leaves[places[0] - 1] if places[0] else None
    if above is not None and _heads(above, credit.node if listed is None else listed):
        verdicts.keep(above.index)


def _heads(above: Leaf, below: Block) -> bool:
    """It is a short heading right over the list, or any line over credits that calls them so."""
    if len(above.text) > _LONGEST_HEADING or above.node.hidden:
        return False
    heading = above.node.tag in HEADINGS and below.tag in ("ul", "ol") and above.node.parent is below.parent
    return heading or credit_phrases().credit_heading.fullmatch(above.text) is not None
