"""The figure around a picture: the element that is one, or the block that holds the picture, its caption and its credit."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.pictures.picture_sizes import is_low
from republish.extraction.pictures.placeholders import is_placeholder
from republish.extraction.pictures.renditions import IMAGE_TAGS
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.tree.credit_names import is_caption, names_credit
from republish.extraction.tree.credits import CAPTION_TAGS, is_credit_line
from republish.extraction.tree.license_signs import is_license_sign

_OUTERMOST = frozenset({"body", "article", "main", "html"})
_PLAYING = frozenset({"div", "span", "section", "dl", "table", "li", "p", "button"})
_LONGEST_CAPTION, _LONGEST_PLAIN = 900, 350
_MOST_IN_BLOCK, _MOST_IN_FIGURE = 60, 400
"""A block with more elements is no figure; a figure with more is a gallery, whose words are no single image's."""
_NOT_IN_FIGURE = frozenset({"h1", "h2", "h3", "li"})
_OF_ARTICLE = frozenset({"h1", "li"})
"""Of these no heading of a picture is made."""
_FIGURE_CLASS = Uncompiled(r"(?:^|[\s_-])(?:image|img|picture|photo|figure|bild|foto)(?:$|[\s_-])", re.I)
_CLIMB = 6
_FIGURE_AND_CREDIT = 2


def figure_around(element: Element) -> Element | None:
    """The figure around an image, else the block that names a caption or credit, else a small block with words."""
    node, steps = element, 0
    found: dict[str, Element] = {}
    while node is not None and node.tag not in _OUTERMOST and steps < _CLIMB:
        if node.tag == "figure":
            if len(list(islice(node.iter(), _MOST_IN_FIGURE + 1))) <= _MOST_IN_FIGURE:
                return _with_caption(node)
            break
        if node.tag in _PLAYING:
            steps += 1
            if "more" not in found:
                found.setdefault(_part(node), node)
        node = node.getparent()
    return _telling(found)


def _telling(found: dict[str, Element]) -> Element | None:
    """The block that tells most: the inner one of a credit and a caption, unless the other is right around the credit."""
    captioned, credited = found.get("captioned"), found.get("credited")
    if captioned is None or credited is None:
        return next((one for one in (captioned, credited, found.get("plain")) if one is not None), None)
    inner = credited in captioned.iterdescendants() and credited.getparent() is not captioned
    return credited if inner else captioned


def _with_caption(figure: Element) -> Element:
    """The figure, or the block around it where the caption stands beside the figure; the gallery whose one caption is of all."""
    if next(figure.iter("figcaption"), None) is not None:
        return figure if (box := _credited_box(figure)) is None else box
    if (gallery := _gallery(figure)) is not None:
        return gallery
    node = figure.getparent()
    for _ in range(3):
        if node is None or node.tag in _OUTERMOST or len(list(islice(node.iter("figure"), 2))) > 1:
            break
        if any("figcaption" in (child.tag, *(inner.tag for inner in islice(child, 1))) for child in node):
            return node
        node = node.getparent()
    return figure


def _gallery(figure: Element) -> Element | None:
    """The figure right around figures without a word, under which one caption stands, as WordPress writes a gallery."""
    gallery = figure.getparent()
    if gallery is None or gallery.tag != "figure" or len(gallery) > _MOST_IN_BLOCK:
        return None
    last = gallery[-1].tag == "figcaption" and text_of(gallery[-1])
    wordless = all(one.tag == "figure" and not text_of(one) for one in gallery[:-1])
    return gallery if last and wordless else None


def _credited_box(figure: Element) -> Element | None:
    """The box right around a figure that holds besides it nothing but a line named its credit."""
    box = figure.getparent()
    if box is None or box.tag != "div" or len(box) != _FIGURE_AND_CREDIT or (box.text or "").strip():
        return None
    beside = box[0] if box[1] is figure else box[1]
    named = beside.tag in CAPTION_TAGS and not is_caption(beside) and names_credit(beside.get("class") or "")
    return box if named and not len(beside) and is_credit(text_of(beside)) else None


def _part(node: Element) -> str:
    """The part a block plays: "captioned" or "credited" figure with words named so, "plain" figure by its class, "none".

    Or "more" than a figure, as every block around it is then.
    """
    inside = list(islice(node.iterdescendants(), _MOST_IN_BLOCK + 1))
    if len(inside) > _MOST_IN_BLOCK:
        return "more"
    headed = _NOT_IN_FIGURE.intersection([child.tag for child in inside])
    if headed and (headed & _OF_ARTICLE or not _names_both(inside)):
        return "more"
    pictures = (child for child in inside if child.tag in IMAGE_TAGS and not (is_license_sign(child) or is_low(child)))
    links = {child.get("src") or child.get("data-src") or "" for child in pictures}
    if len(links) > 1 and len([link for link in links if link and not is_placeholder(link)]) > 1:
        return "more"
    length = len("".join(node.itertext()).strip())
    if not length or length > _LONGEST_CAPTION:
        return "more" if length else "none"
    named = [child for child in inside if child.tag in CAPTION_TAGS and (child.get("class") or is_caption(child))]
    if any(map(is_caption, named)) or _is_list_of_one(node):
        return "captioned"
    if any(names_credit(child.get("class") or "") for child in named) or any(
        child.tag == "small" and is_credit_line(child) for child in inside
    ):
        return "credited"
    plain = length < _LONGEST_PLAIN and _FIGURE_CLASS.search(node.get("class") or "")
    return "plain" if plain else "none"


def _names_both(inside: list[Element]) -> bool:
    """It calls one element a caption and another a credit: what heads them, as the headline again, is no part of either."""
    named = [child for child in inside if child.tag in CAPTION_TAGS and child.get("class")]
    captions = [child for child in named if is_caption(child)]
    return bool(captions) and any(names_credit(child.get("class") or "") for child in named if child not in captions)


def _is_list_of_one(node: Element) -> bool:
    """A list of a picture as its only term and what is said of it: the oldest way to set a caption."""
    return node.tag == "dl" and [child.tag for child in node] == ["dt", "dd"] and not text_of(node[0])
