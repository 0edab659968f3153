"""The elements of a figure that hold who made its picture and nothing else: named so, or told by their place and words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from republish._html import Element, select, text_of
from republish._text import COLONS, fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.caption_ends import (
    first_in,
    is_behind_alternative,
    is_labeled_maker,
    is_lone_maker,
    last_in,
    line_of_cite,
    lone_cite,
    names_agency,
    names_maker,
    part_with_words,
    says_maker,
)
from republish.extraction.tree.credit_lines import is_credit, split_credit
from republish.extraction.tree.credit_names import is_caption, names_caption_most, names_credit
from republish.extraction.tree.credits import caption_holders, is_credit_line
from republish.extraction.words.boxes.vocabulary import is_spoken_span

if TYPE_CHECKING:
    from republish.model import Profile

_CREDIT_TAGS = ("span", "div", "p", "cite", "small", "em", "b", "strong", "a", "li", "dd", "figcaption", "h6")
_LINE_TAGS = ("span", "p", "div", "small", "footer", "cite")
_SOURCES = frozenset({"footer", "cite"})
"""Beside a caption, or at its end, they say whose the picture is."""
_PROPERTIES = frozenset({"creator", "copyrightHolder", "copyrightNotice"})
"""Of an `ImageObject`, as schema.org has them, that say who made it; authors are known by their name."""
_AUTHOR = Uncompiled(r"author|autor|byline", re.I)
_DATING = ("time", "span", "div", "p", "li")
_DATE = Uncompiled(r"(?:^|[\s_-])(?:date|published|posted-on|datum|fecha)(?:$|[\s_-])", re.I)
_SPOKEN_LABEL = Uncompiled(r"(?:image|photo|picture) (?:source|credit|copyright)\s?[,:]", re.I)
_LABEL_ENDS, _LONGEST = (",", ":", "،", "：", "、", "，"), 160
_CAPTION_AND_CREDIT, _MOST_CAPTIONS = 2, 3
_FEWEST_WORDS = 3
"""Of a caption beside which a name is who made the picture, and not who is seen."""


def credit_nodes(figure: Element, profile: Profile | None) -> list[Element]:
    """Outermost elements that hold the credit and nothing else."""
    for selector in profile.structure.credit if profile else ():
        if found := select(figure, selector):
            return [node for node in found if not _holds_caption(node, figure)]
    return _named_credits(figure) or list(islice(_unnamed_credits(figure), 1))


def _named_credits(figure: Element) -> list[Element]:
    nodes: list[Element] = []
    for node in figure.iter(*_CREDIT_TAGS):
        name = f"{node.get('class') or ''} {node.get('itemprop') or ''}"
        if (
            node is figure
            or not (names_credit(name) or node.get("itemprop") in _PROPERTIES)
            or any(kept in nodes for kept in node.iterancestors())
            or (figure.tag != "figure" and _is_byline(node, name))
        ):
            continue
        # A credit's link may be called after the caption that it stands in.
        if not any(one.tag != "a" and names_caption_most(one.get("class") or "") for one in node.iterdescendants()):
            nodes.append(node)
    if len(nodes) > 1:  # Of several, one that is named caption as well is the caption: "image__caption attribution".
        nodes = [node for node in nodes if not names_caption_most(node.get("class") or "")] or nodes
    return [_with_label(node, figure) for node in nodes]


def _is_byline(node: Element, name: str) -> bool:
    """It is named the author, with a day in an element of its own beside: the article's, in a box of headline and picture."""
    around = node.getparent() if _AUTHOR.search(name) else None
    beside = around.iterchildren(*_DATING) if around is not None and not _in_caption(node) else ()
    return any(one.tag == "time" or _DATE.search(one.get("class") or "") for one in beside if one is not node)


def _with_label(node: Element, figure: Element) -> Element:
    """The element around it, where that holds its label and nothing more: "Photo: " before the name."""
    around = node.getparent()
    if around is None or around is figure or len(around) > 1 or (node.tail or "").strip():
        return node
    label = fold(around.text or "")
    return around if label.endswith(COLONS) and is_credit(text_of(around)) else node


def _holds_caption(node: Element, figure: Element) -> bool:
    """It is all of the figure's caption, in which a publisher sets the credit behind other words."""
    return is_caption(node) and node in caption_holders(figure) and split_credit(text_of(node))[0] is not None


def _unnamed_credits(figure: Element) -> Iterator[Element]:
    """What plays a credit: see `_SPOKEN_LABEL`, a footer, a line that is nothing else, a caption's beginning or end, what is beside it."""
    for node in figure.iter(*_LINE_TAGS):
        if _is_labeled_aloud(node) or ((node.tag in _SOURCES or is_credit_line(node)) and not _in_caption(node)):
            yield node
    yield from _second_caption(figure)
    for holder in figure.iter("figcaption", "div", "p"):
        if holder.tag == "figcaption" or is_caption(holder):
            yield from islice(_in_words_of(holder, figure), 1)
    yield from _beside_caption(figure)


def _second_caption(figure: Element) -> Iterator[Element]:
    """The last of two captions that are all that a figure says, where it is nothing but a maker."""
    captions = list(islice(figure.iter("figcaption"), _MOST_CAPTIONS)) if figure.tag == "figure" else []
    if len(captions) != _CAPTION_AND_CREDIT or captions[0].getparent() is not captions[1].getparent():
        return
    if text_of(captions[0]).count(" ") >= _FEWEST_WORDS - 1 and says_maker(text_of(captions[1])):
        yield captions[1]


def _in_words_of(holder: Element, figure: Element) -> Iterator[Element]:
    """The element with which a caption ends or begins, where that is who made the picture."""
    caption = part_with_words(holder)
    last, first = last_in(caption), first_in(caption)
    if last is not None and (last.tag in _SOURCES or is_lone_maker(last, caption) or _is_credit_of_own(last)):
        before = last.getprevious()
        if before is None or not is_credit(text_of(before)):  # Else both are one credit, which the words tell.
            yield last
    elif last is not None and is_behind_alternative(last, caption, figure):
        yield last
    elif first is not None and _credits_ahead(first):
        yield first
    elif (cited := line_of_cite(caption)) is not None:
        yield cited
    elif holder.tag == "figcaption" and (cite := lone_cite(holder)) is not None:
        yield cite


def _is_credit_of_own(last: Element) -> bool:
    said = text_of(last)
    return is_credit(said) or is_labeled_maker(said)


def _credits_ahead(first: Element) -> bool:
    """It is who made the picture; before loose words it has a label or a sign, and these are no more of it."""
    said, loose = text_of(first), fold(first.tail or "")
    if loose:
        return (":" in said or said.startswith("©")) and is_credit(said) and not is_credit(loose)
    return names_agency(said) or is_credit(said)


def _beside_caption(figure: Element) -> Iterator[Element]:
    """A name in an element of its own, outside the caption of its figure."""
    captions = list(figure.iter("figcaption")) if figure.tag == "figure" else []
    if len(captions) != 1 or text_of(captions[0]).count(" ") < _FEWEST_WORDS - 1:
        return
    for node in figure.iter(*_LINE_TAGS):
        text = text_of(node) if not len(node) else ""
        if not text or _in_caption(node):
            continue
        if names_agency(text) or (names_maker(text) and not text.isupper()):  # "UP NEXT" is written as names are.
            yield node


def _is_labeled_aloud(node: Element) -> bool:
    """Screen readers hear what it is, in whatever language where it stands beside the caption: "Image source, "."""
    if not len(node) or not is_spoken_span(node[0]):
        return False
    if _SPOKEN_LABEL.match(text_of(node)) is not None:
        return True
    labeled = text_of(node[0]).endswith(_LABEL_ENDS) and not _in_caption(node)
    return labeled and len(text_of(node)) <= _LONGEST and _stands_beside_caption(node)


def _stands_beside_caption(node: Element) -> bool:
    figure = next(node.iterancestors("figure"), None)
    return figure is not None and next(figure.iter("figcaption"), None) is not None


def _in_caption(node: Element) -> bool:
    return next(node.iterancestors("figcaption"), None) is not None or next(node.iter("figcaption"), None) is not None
