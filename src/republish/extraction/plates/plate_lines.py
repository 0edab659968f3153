"""Whether the words that share a line with a picture are the article's or the picture's caption."""

from __future__ import annotations

import re
from itertools import islice

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.plates.alternatives import is_alternative
from republish.extraction.plates.maker_ends import ends_with_credit
from republish.extraction.plates.plate import Plate, picture_nodes
from republish.extraction.plates.plate_words import has_caption_name, is_italic
from republish.extraction.surveying.looks import looks_of
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_names import is_caption, names_credit
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import Node, signature
from republish.extraction.tree.walks import words_under

_FLOWING = 150
_WHOLLY = 0.95
_SOME_WORDS = 3
_SHORTEST_SENTENCE = 40
_FULL_STOPS, _SHORTEST_UNSPACED = frozenset("。！？"), 12
_ABOVE = 2
_LINES = frozenset({"p", "div", ""})
_FLOATS = Uncompiled(r"(?:^|[\s_-])(?:align|float|pull|ngg|img|image)?-?(?:left|right)(?:$|\s)", re.I)
"""Classes of pictures that text flows around."""
_FLOATING = re.compile(r"float\s*:\s*(?:left|right)", re.I)


def _is_all_captions(line: Node) -> bool:
    """All of its words stand in elements that are named captions or credits."""
    said = [item for item in line.items if (item if isinstance(item, str) else words_under(item)).strip()]
    return bool(said) and all(
        isinstance(item, Node) and (is_caption(item) or names_credit(item.get("class") or "")) for item in said
    )


def amid_text(leaf: Leaf) -> bool:
    """The picture stands in a sentence or right behind one, at the head of a long paragraph that flows around it, or under a bold line."""
    line = _innermost(leaf.node)
    first = line.items[0]
    if _is_all_captions(line):
        return False
    if leaf.solid and isinstance(first, str) and (len(first.split()) > _SOME_WORDS or _is_unspaced(first)):
        return True
    if _goes_on(line) or (leaf.node.tag == "p" and _is_sentence(leaf) and _ends_with_picture(line)):
        return True
    if leaf.bold >= _WHOLLY * len(leaf.text.replace(" ", "")) and not _opens_with_picture(line):
        return True
    flows = leaf.node.tag in ("p", "") and len(leaf.text) > _FLOWING and 2 * leaf.italic < len(leaf.text)
    return flows and not _breaks_off(line)


def _is_unspaced(words: str) -> bool:
    """A sentence of a script that sets no blanks between words."""
    words = words.strip()
    return words[-1:] in _FULL_STOPS and len(words) >= _SHORTEST_UNSPACED


def _innermost(line: Node) -> Node:
    """The line, or the element in it that holds all of it, bold from end to end as a first sentence may be."""
    while len(line.items) == 1 and isinstance(line.items[0], Node) and line.items[0].items:
        line = line.items[0]
    return line


def _goes_on(line: Node) -> bool:
    """Words stand before the picture, and behind it with a small letter."""
    pieces = list(line.items)
    for before, picture, behind in zip(pieces, pieces[1:], pieces[2:], strict=False):
        if isinstance(picture, str) or not (isinstance(before, str) and isinstance(behind, str)):
            continue
        if before.strip() and behind.lstrip()[:1].islower() and next(picture_nodes(picture), None) is not None:
            return True
    return False


def _ends_with_picture(line: Node) -> bool:
    """Words, and right behind them on the same line a picture and nothing more: the mark that ends a text in magazines."""
    pieces = [item for item in line.items if not isinstance(item, str) or item.strip()]
    pictured = [not isinstance(item, str) and next(picture_nodes(item), None) is not None for item in pieces]
    broken = any(not isinstance(item, str) and item.tag == "br" for item in pieces)
    return len(pieces) > 1 and pictured[-1] and not any(pictured[:-1]) and not broken


def _opens_with_picture(node: Node) -> bool:
    for item in node.items:
        if not isinstance(item, str) and next(picture_nodes(item), None) is not None:
            return True
        if not isinstance(item, str) or item.strip():
            return False
    return False


def _breaks_off(node: Node) -> bool:
    """A line ends between the picture and the words."""
    pictured = False
    for item in node.items:
        if isinstance(item, str):
            if item.strip():
                return False
        elif item.tag == "br":
            return pictured
        elif next(picture_nodes(item), None) is not None:
            pictured = True
        else:
            return False
    return False


def is_prose(plate: Plate, verdicts: Verdicts) -> bool:
    """Nothing marks the words as a caption, and they lead to what follows, flow around the picture, or go on between paragraphs."""
    leaf = verdicts.leaves[plate.words[0]]
    if leaf.node.tag not in _LINES or _is_marked(leaf) or has_caption_name(leaf.node) or is_alternative(leaf, plate):
        return False
    beside = _beside(leaf, verdicts)
    if leaf.text.endswith(COLONS):
        return leaf.index + 1 in beside
    alike = [one for one in beside.values() if signature(one.node) == signature(leaf.node)]
    if not any(one.solid for one in alike):
        return False
    return _floats(plate) or (len(alike) > 1 and _is_sentence(leaf) and "centred" not in looks_of(leaf.node.element))


def _is_marked(leaf: Leaf) -> bool:
    """It ends with the picture's maker, or is in italics or small print."""
    if is_italic(leaf) or ends_with_credit(leaf.text):
        return True
    nodes = [item for item in leaf.node.items if isinstance(item, Node)]
    said = [item for item in leaf.node.items if isinstance(item, str) and item.strip()]
    return not said and any(node.tag == "small" for node in nodes)


def _beside(leaf: Leaf, verdicts: Verdicts) -> dict[int, Leaf]:
    """The kept runs of text right before and behind it in the same block, by their places."""
    around = (verdicts.leaves[i] for i in (leaf.index - 1, leaf.index + 1) if 0 <= i < len(verdicts.leaves))
    return {
        one.index: one
        for one in around
        if one.text and verdicts.kept[one.index] and one.node.parent is leaf.node.parent
    }


def _is_sentence(leaf: Leaf) -> bool:
    return len(leaf.text) >= _SHORTEST_SENTENCE and leaf.text[-1] in SENTENCE_ENDS


def _floats(plate: Plate) -> bool:
    """The picture stands at the side of the text, by its own word or that of the link around it."""
    element = plate.pictures[0].element
    for one in (element, *islice(element.iterancestors("a", "span"), _ABOVE)):
        if one.get("align") in ("left", "right") or _FLOATS.search(one.get("class") or ""):
            return True
        if _FLOATING.search(one.get("style") or ""):
            return True
    return False
