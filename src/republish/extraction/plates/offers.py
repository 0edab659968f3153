"""Boxes with a picture that lead elsewhere: teasers of other stories, and what readers are offered behind the text."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from republish._html import absolute
from republish._uncompiled import Uncompiled
from republish.extraction.plates.maker_ends import ends_with_credit
from republish.extraction.plates.plate import Plate, is_named_film, is_other_page, link_of
from republish.extraction.plates.plate_words import has_caption_name
from republish.extraction.surveying.leading_boxes import leads_there, named_box
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.survey import LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.caption_ends import names_agency
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import box_around, links_of
from republish.extraction.words.boxes.builders import names_gallery
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.lines.asking import leads_to_a_channel, leads_to_preferences

_LEADING = frozenset({"related", "advertisement"})
_LEFT_OUT = _LEADING | {"newsletter", "paywall"}
_OFFERING = frozenset({"newsletter", "support"})
_LINKED = 3
"""A box is a teaser when one part in so many of its words is linked."""
_NUMBERS = 6
_MORE = 2
_HEADLINE_WORDS, _LABEL_WORDS = 4, 4
_MOST_WORDS, _LONGEST_LABEL, _SHORTEST_HEADLINE = 60, 60, 20
"""Of a teaser; letters of the label in it and of its headline."""
_MOST_PARTS = 8
"""Runs of a box that has readers follow the site."""
_LISTED = 2
"""Links in a list that is one of other texts."""
_PRICE = Uncompiled(r"(?:[$€£¥₹]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[€£]|kr|zł|Kč|USD|EUR|GBP|CHF))$")
_OF_PICTURE = Uncompiled(
    r"/(?:img|images?|photos?|pictures?|gallery|galleries|fotos?|bild(?:er)?|attachment)(?:/|$|[\d_-])", re.I
)
"""In the address of a page that shows one."""
_FEW = 2
"""More pictures in a box are a gallery."""


def in_teaser(plate: Plate, verdicts: Verdicts, holds: set[Block], known: dict[Block, bool]) -> bool:
    """A picture without words in a box with a heading or links of which nothing is kept, or any that stands in a box of other stories."""
    if verdicts.guide.trust != "none":
        return False
    if _in_left_out_box(plate, verdicts) or _in_named_box(plate, verdicts, known) or _is_of_channel(plate, verdicts):
        return True
    if plate.words:
        return in_list_of_others(plate, verdicts, holds)
    box = _box_of(plate, holds)
    if plate.captions and not _is_labeled(plate, box, verdicts):
        return _is_label_in_offer(plate, verdicts, holds)
    if box is plate.root or box.chars <= _NUMBERS:
        return False
    if _is_of_gallery(plate, box, verdicts):
        return False
    if box not in known:
        known[box] = _is_teaser(box, verdicts)
    return known[box]


def is_for_sale(plate: Plate, said: list[Leaf], host: str, base: str) -> bool:
    """Picture and words lead to one other page of the site, and the words, which nothing calls a caption, end with a price: a thing that a shop offers."""
    if not any(leaf.links and _PRICE.search(leaf.text) for leaf in said):
        return False
    if any(leaf.node.tag == "figcaption" or has_caption_name(leaf.node) for leaf in said):
        return False
    link = link_of(plate)
    if not is_other_page(link, base) or not is_on_site(absolute(link, base) or "", host):
        return False
    return any(link in links_of(leaf.node) for leaf in said)


def in_list_of_others(plate: Plate, verdicts: Verdicts, holds: set[Block]) -> bool:
    """Whatever stands under it: none of the text is in its box, which has a heading and a list of links, as that of a magazine's issue has.

    The headline is no such heading.
    """
    box = _box_of(plate, holds)
    if box is plate.root or box.linked <= 0 or _is_of_gallery(plate, box, verdicts):
        return False
    leaves = [verdicts.leaves[i] for i in box.span() if i not in plate.leaves]
    headings = [leaf for leaf in leaves if leaf.node.tag in HEADINGS]
    links = (leaf for leaf in leaves if leaf.links and leaf.linked == len(leaf.text) and leaf.node.places & LIST)
    if not headings or any(_is_headline(heading, verdicts.carried[0]) for heading in headings):
        return False
    return sum(_leads(link, verdicts.host) for link in links) >= _LISTED


def _is_headline(heading: Leaf, title: str) -> bool:
    """It is of the first rank, or says what the headline says, with its kicker perhaps."""
    said = key(heading.text)
    return heading.node.element.tag == "h1" or (bool(title) and (title in said or said in title))


def _in_left_out_box(plate: Plate, verdicts: Verdicts) -> bool:
    """It lies in a box that is known to lead to other stories, to be an advertisement or to ask readers for something."""
    around = takewhile(lambda box: not box.spine, plate.root.upwards())
    return any(box in verdicts.reasons and verdicts.reasons[box].kind in _LEFT_OUT for box in around)


def _in_named_box(plate: Plate, verdicts: Verdicts, known: dict[Block, bool]) -> bool:
    box, kind = named_box(plate.root)
    if box is None or kind not in _LEADING:
        return False
    if box not in known:
        known[box] = leads_there(box, kind, verdicts)
    return known[box]


def _is_of_channel(plate: Plate, verdicts: Verdicts) -> bool:
    """A line in it or under it is one link to where readers follow the site, and says nothing else; or its small box leads to where they prefer it."""
    around = takewhile(lambda box: not box.spine and box.leaves <= _MOST_PARTS, plate.root.above())
    if any(leads_to_preferences(link.get("href") or "") for box in around for link in box.element.iter("a")):
        return True
    lines = (verdicts.leaves[i] for i in (*plate.words, *plate.captions))
    linked = (leaf for leaf in lines if leaf.links == 1 and leaf.text and leaf.linked >= len(leaf.text))
    return any(leads_to_a_channel(address or "") for leaf in linked for address in links_of(leaf.node))


def _is_labeled(plate: Plate, box: Block, verdicts: Verdicts) -> bool:
    """What stands under it is the label over a headline that leads to another page of the site, in a small box."""
    words = [verdicts.leaves[i] for i in plate.captions]
    if plate.root.tag == "figure" or box.words > _MOST_WORDS or any(map(_says, words)):
        return False
    behind = (verdicts.leaves[i] for i in box.span() if i > plate.captions[-1])
    return any(_SHORTEST_HEADLINE <= len(leaf.text) == leaf.linked and _leads(leaf, verdicts.host) for leaf in behind)


def _is_label_in_offer(plate: Plate, verdicts: Verdicts, holds: set[Block]) -> bool:
    """What stands under it is a label, and the rest of its box asks readers to subscribe, in so many words and with a link there; nothing says what it shows."""
    words = [verdicts.leaves[i] for i in plate.captions]
    box = box_around(plate.root, len(plate.leaves) + len(words) + 1)
    if box is None or box in holds or box.spine or box.words > _MOST_WORDS or not all(map(_is_label, words)):
        return False
    if any((node.element.get("alt") or "").strip() for node in plate.pictures):
        return False
    others = [verdicts.leaves[i] for i in box.span() if i not in (*plate.leaves, *plate.captions)]
    asks = any(not _OFFERING.isdisjoint(leaf.kinds) for leaf in others)
    return asks and any(is_prompts(link or "") for leaf in others for link in links_of(leaf.node))


def _is_label(line: Leaf) -> bool:
    """A few words, no sentence, and not whose picture it is."""
    few = line.words <= _LABEL_WORDS and line.text[-1:] not in SENTENCE_ENDS
    return few and not (ends_with_credit(line.text) or names_agency(line.text))


def _says(line: Leaf) -> bool:
    """It is more than a label: named a caption, long, or a sentence."""
    long = len(line.text) > _LONGEST_LABEL or line.text.endswith((".", "!", "…"))
    return long or line.node.tag == "figcaption" or has_caption_name(line.node)


def _leads(headline: Leaf, host: str) -> bool:
    address = next(links_of(headline.node), None) or "#"
    return "#" not in address and is_on_site(address, host)


def in_offer(plate: Plate, verdicts: Verdicts, holds: set[Block], last: int) -> bool:
    """Behind the text, in a box that says more than is written under the picture: what readers are offered there."""
    if plate.leaves[0] < last or plate.root.tag == "figure" or verdicts.guide.trust != "none":
        return False
    box, leaves = _box_of(plate, holds), verdicts.leaves
    alone = sum(leaves[i].pictures for i in box.span()) <= _FEW
    alone = alone and not _is_of_gallery(plate, box, verdicts)
    return alone and box.words > _MORE * sum(leaves[i].words for i in (*plate.words, *plate.captions))


def leads_to_a_story(plate: Plate, verdicts: Verdicts, holds: set[Block], last: int, base: str) -> bool:
    """A figure behind the text that is a link to another page of the site, words and all, in a box with more of them that says little else.

    Some sites have a page for each picture.
    """
    if plate.root.tag != "figure" or plate.leaves[0] < last or not plate.words or verdicts.guide.trust != "none":
        return False
    said, link = [verdicts.leaves[i] for i in plate.words], link_of(plate)
    address = absolute(link, base) or ""
    if not is_other_page(link, base) or not is_on_site(address, verdicts.host) or _OF_PICTURE.search(address):
        return False
    if address.startswith(base.partition("?")[0].rstrip("/")) or any(
        leaf.linked < len(leaf.text) or link not in links_of(leaf.node) for leaf in said
    ):
        return False
    box = _box_of(plate, holds)
    several = sum(1 for _ in islice(box.element.iter("figure"), _LISTED)) >= _LISTED
    return several and _MORE * box.linked > box.chars and len(set(links_of(box))) >= _LISTED


def _box_of(plate: Plate, holds: set[Block]) -> Block:
    """The outermost box around a figure that holds none of the text."""
    box = plate.root
    while box.parent is not None and box.parent not in holds and not box.parent.spine:
        box = box.parent
    return box


def _is_of_gallery(plate: Plate, box: Block, verdicts: Verdicts) -> bool:
    """A gallery holds it, by its name, and nothing that would be a headline."""
    around = takewhile(lambda up: up is not box.parent, plate.root.upwards())
    if not any(names_gallery(up.class_name) for up in around):
        return False
    leaves = (verdicts.leaves[i] for i in box.span())
    return not any(leaf.node.tag in HEADINGS or (leaf.links and leaf.words >= _HEADLINE_WORDS) for leaf in leaves)


def _is_teaser(box: Block, verdicts: Verdicts) -> bool:
    """Much of it is linked, it has a heading or a link called as its picture is, or is named a film, of which the picture is the first."""
    if _LINKED * box.linked > box.chars or is_named_film(box):
        return True
    leaves = [verdicts.leaves[i] for i in box.span()]
    alone = sum(leaf.pictures for leaf in leaves) <= _FEW
    return alone and any(leaf.node.tag in HEADINGS or _is_called_so(leaf, box, verdicts.host) for leaf in leaves)


def _is_called_so(leaf: Leaf, box: Block, host: str) -> bool:
    """A link to another page of the site says what the picture says to those who cannot see it: "The harbour podcast"."""
    if not leaf.links or leaf.linked < len(leaf.text) or not _leads(leaf, host):
        return False
    return any((picture.get("alt") or "").strip() == leaf.text for picture in box.element.iter("img"))
