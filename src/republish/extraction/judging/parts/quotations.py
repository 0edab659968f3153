"""Boxes that set a quotation apart without the element for it become quotations, whole with who said it.

What a box sets large of the text's own words is none: HTML's `blockquote` is for what others say. It is no heading either.
Where no name tells, a box of words in quotation marks and of who said them does, as utility classes have it (`border-l-4 pl-6`).
"""

from __future__ import annotations

from itertools import takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.judging.parts.speakers import is_said_by
from republish.extraction.surveying.quotation_boxes import small_box
from republish.extraction.surveying.survey import FIGURE, GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import walk
from republish.extraction.words.boxes.quotation_names import names_a_quotation
from republish.extraction.words.bylines.personal_names import is_written_as_person

_QUOTATION = "blockquote"
_OF_SYSTEMS = frozenset({"quoteblock", "disp-quote"})
"""What AsciiDoc's first program, and style sheets for JATS, call the boxes of quotations, which have no element of their own there."""
_MOST_LINES, _LONGEST = 4, 600
_FEWEST_WORDS, _FEWEST_SIGNED = 4, 2
_SIGNED = 2
"""Runs of a quotation and who said it."""
_NEAR = 4
"""Leaves to the next line that stays: a picture with its words may stand between them, and a heading."""
_MARKS = ("“", "”", "„", "«", "»", '"', "‘", "’", "「", "」", "『")
_OPENING = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "‘": "’", "「": "」", "『": "』"}
"""Each with what closes it."""
_ONE_NAME = Uncompiled(r"(?=[^\W\d_a-z])[^\W\d_]{3,20}, (?![A-Z])[^.!?…:]{3,60}")
"""Who has one name, and what they are: "Sukiman, petambak"."""
_MORE = frozenset({"ul", "ol", "table", "pre", "img", "picture", "form", "figure", "iframe", "video", "dl"})
"""What makes more of a box than a quotation."""
_WRAPPING = frozenset({"figure", "figcaption", _QUOTATION, "aside", "section", "article"})
"""What is a line or a box like others inside of a quotation."""


def keep_named_quotations(verdicts: Verdicts) -> None:
    """Keep the words with which a small box of the text begins that is named as a quotation, between lines that stay.

    So signed words in quotation marks, with who said them, in a box that nothing names.
    """
    kept = verdicts.kept
    amid = range(verdicts.survey.first, verdicts.survey.last)
    for leaf in verdicts.survey.own:
        i = leaf.index
        if (kept[i] and leaf.text[:1] not in _OPENING) or leaf.links or leaf.words < _FEWEST_WORDS:
            continue
        if not _may_be_in_one(leaf) or leaf.kinds:
            continue
        box = _box_of(leaf)
        if box is not None and box.first == i:
            if any(kept[max(0, i - _NEAR) : i]) and any(kept[i + 1 : i + 1 + _NEAR]):
                verdicts.keep(i)
        elif i in amid and (box is None or _begins_with_portrait(box, verdicts)) and _is_quoted_whole(leaf.text):
            for place in _places_of_signed(leaf, verdicts):
                verdicts.keep(place)


def mark_quotations(verdicts: Verdicts) -> None:
    """Make a `blockquote` of each box in the text that is named as a quotation, of the line that is, and of signed words in quotation marks."""
    for leaf in verdicts.staying():
        if not leaf.text or leaf.node.distance or not _may_be_in_one(leaf):
            continue
        box = _box_of(leaf)
        if box is not None and _is_one(box, leaf, verdicts):
            _mark(box, quoted=_is_somebodys(box, leaf, verdicts))
        elif box is None and (leaf.node.places & QUOTE or _is_quoted_whole(leaf.text)):
            signed = _signed_box(leaf, verdicts)
            if signed is not None:
                _mark(signed, quoted=True)


def _may_be_in_one(leaf: Leaf) -> bool:
    return bool(leaf.node.names) or (leaf.node.parent is not None and leaf.node.parent.leaves <= _MOST_LINES)


def _is_quoted_whole(text: str) -> bool:
    """From its first sign to its last it is one quotation: "“Ask them,” she says. “They know.”" is two and what stands between."""
    closing = _OPENING.get(text[0])
    if closing is None:
        return False
    said = text.rstrip(".,")
    return said.endswith(tuple(closing)) and not any(sign in said[1:-1] for sign in (text[0], *closing))


def _signed_box(leaf: Leaf, verdicts: Verdicts) -> Block | None:
    """The small box of nothing but the words and a line that says whose they are, both of which stay."""
    places = _places_of_signed(leaf, verdicts)
    box = small_box(leaf.node) if places and all(verdicts.kept[place] for place in places) else None
    return None if box is None or any(verdicts.leaves[place].pictures for place in box.span()) else box


def _places_of_signed(leaf: Leaf, verdicts: Verdicts) -> list[int]:
    """Where the words and who said them stand, if nothing else is in their box but a portrait above; nowhere otherwise."""
    box = small_box(leaf.node)
    if box is None or leaf.node.places & (GROUP | FIGURE) or leaf.links or leaf.words < _FEWEST_WORDS:
        return []
    if any(up.tag == _QUOTATION for up in box.upwards()):
        return []
    said = [run for place in box.span() if (run := verdicts.leaves[place]).text or run.pictures]
    if _begins_with_portrait(box, verdicts):
        said = said[1:]
    signed = len(said) == _SIGNED and bool(box.tag) and _signs(said[1])
    return [run.index for run in said] if signed else []


def _begins_with_portrait(box: Block, verdicts: Verdicts) -> bool:
    first = verdicts.leaves[box.first]
    return first.pictures > 0 and not first.text


def _signs(leaf: Leaf) -> bool:
    if leaf.links or leaf.node.tag in HEADINGS:
        return False
    said = leaf.text.lstrip(" —–-")
    return is_said_by(leaf) or is_written_as_person(said) or _ONE_NAME.fullmatch(said) is not None


def _box_of(leaf: Leaf) -> Block | None:
    """The outermost small box around a run that is named as a quotation; the run itself if it is named so, and is none yet."""
    if leaf.node.tag == "figure":
        return None
    boxes = takewhile(lambda box: not box.spine and box.leaves <= _MOST_LINES, leaf.node.upwards())
    named = [box for box in boxes if box.names and names_a_quotation(box.names)]
    return named[-1] if named and (leaf.node.tag != _QUOTATION or _holds_more(named[-1], leaf.node)) else None


def _holds_more(box: Block, quotation: Block) -> bool:
    """Something stands beside the quotation, and not in the caption of the figure that both make."""
    return box.leaves > 1 and all(
        up.tag != "figure" for up in takewhile(lambda up: up is not box.parent, quotation.above())
    )


def _is_one(box: Block, first: Leaf, verdicts: Verdicts) -> bool:
    """It begins with a sentence and holds nothing that asks, leads on or is no text."""
    if box.tag == _QUOTATION or box.first != first.index:
        return False
    staying = [leaf for leaf in verdicts.leaves[first.index : box.first + box.leaves] if verdicts.kept[leaf.index]]
    signed = any(leaf.index in verdicts.speakers for leaf in staying[1:])
    if first.words < (_FEWEST_SIGNED if signed else _FEWEST_WORDS):
        return False
    if sum(len(leaf.text) for leaf in staying) > _LONGEST or any(leaf.kinds or leaf.links > 1 for leaf in staying):
        return False
    return not any(_is_more(block) and any(verdicts.kept[i] for i in block.span()) for block in walk(box))


def _is_somebodys(box: Block, first: Leaf, verdicts: Verdicts) -> bool:
    """It stands in quotation marks, is signed, or is called so by a system that calls nothing else so."""
    if (
        box.class_name in _OF_SYSTEMS
        or first.text.startswith(_MARKS)
        or first.text.endswith(_MARKS)
        or any(one.tag == _QUOTATION for one in walk(box))
    ):
        return True
    behind = range(first.index + 1, box.first + box.leaves)
    return any(i in verdicts.speakers and verdicts.kept[i] for i in behind)


def _is_more(block: Block) -> bool:
    return block.tag in _MORE and not (block.tag == "figure" and any(one.tag == _QUOTATION for one in walk(block)))


def _mark(box: Block, *, quoted: bool) -> None:
    for block in walk(box):
        if block.tag in HEADINGS or (quoted and block.tag in _WRAPPING):
            block.tag = "p" if block.leaf else "div"
    if quoted:
        box.tag = _QUOTATION
