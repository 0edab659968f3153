"""Words that stand on a page twice: made for another screen, or said again by the author, who may."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count, islice, pairwise, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.plates.plate import Reader, picture_nodes
from republish.extraction.surveying.survey import FIGURE, GROUP, TABLE, stands_in
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, HEADINGS, Block, Removal

_DUPLICATE = Removal("duplicate", "the same words stand in another place, for another screen")
_UNSEEN = Removal("duplicate", "the page does not show it, and says the same where it does")
_LONG, _SHORT = 60, 5
"""Letters; less than the one is often said twice, less than the other a label."""
_FOR_A_SCREEN = Uncompiled(
    r"(?:^|[\s_-])(?:mobile|desktop|tablet|phone|handheld|smartphone|print|caption)(?:$|[\s_-])|"
    r"(?:hidden|visible|hide|show)-?(?:for-|on-)?(?:xs|sm|md|lg|xl|small|medium|large)|(?:xs|sm|md|lg|xl):(?:hidden|block|flex|grid)",
    re.I,
)
_RETURNS = " ^↑↩\ufe0e\ufe0f"
"""What leads from a note back to the text; it is not written."""
_PIECE, _MOST_PIECES, _NEARLY_ALL = 30, 200, 0.9
"""Letters of a piece; the placeholder of a picture may stand between them."""
_BLANKS = re.compile(r"\s+")
_BOXES = 4
_REFRAINED = Removal("related", "the same link on a line of its own, again and again")
_TEXT_TAGS = HEADINGS | {"td", "th", "pre"}
_SOURCES = frozenset(
    {"source", "sources", "via", "reference", "ref", "quelle", "fuente", "fonte", "bron", "källa", "kilde"}
)
_LISTS = frozenset({"ul", "ol", "li"})
_FIGURES = frozenset({"figure", "figcaption"})
_BOXES_OF_ONE = _FIGURES | {"blockquote", "dl"}
_MANY = 4
_ALL_LINKED = 0.95
_ROUNDS = 4
"""Times that copies are looked for: a page that holds its text thrice has some between the others."""


def drop_copies(verdicts: Verdicts, read: Reader) -> None:
    """Copies for another screen go: several blocks in the order of the first ones, one right behind the first, captions.

    A question that is asked of everybody, a refrain, a note under each of many tables stand alone among other words: they
    are meant, as is what is said twice side by side in one box.
    """
    for _ in range(_ROUNDS):
        if not _drop_round(verdicts, read):
            return


def _drop_round(verdicts: Verdicts, read: Reader) -> bool:
    """Whether there was any: what stood between others may have been a copy."""
    kept = [leaf for leaf in verdicts.staying() if len(leaf.text) > _LONG]
    originals = _originals(kept, read)
    copied: list[tuple[Leaf, Leaf]] = []
    for leaf, place, original in zip(kept, count(), originals, strict=False):
        if original is not None and (_in_order(originals, place, original) or _for_a_screen(leaf)):
            verdicts.drop(leaf.index, _DUPLICATE)
            copied.append((leaf, kept[original]))
            _drop_headings(verdicts, leaf, kept[original])
    for one, other in pairwise(copied):
        if one[1].index < other[1].index < one[0].index:
            _drop_between(verdicts, one, other)
    return bool(copied)


def drop_hidden_copies(verdicts: Verdicts) -> None:
    """What is hidden and says in one piece what the page shows in several goes: the text behind a paywall that is open."""
    hidden = [leaf for leaf in verdicts.runs.hidden if verdicts.kept[leaf.index] and len(leaf.text) > _LONG]
    if not hidden:
        return
    shown = "".join(_BLANKS.sub("", leaf.text) for leaf in verdicts.staying() if not leaf.node.hidden)
    pieces = {leaf.index: _pieces_of(_BLANKS.sub("", leaf.text)) for leaf in hidden}
    said = _said_in(shown, {piece for those in pieces.values() for piece in those})
    for place, those in pieces.items():
        if sum(piece in said for piece in those) >= _NEARLY_ALL * len(those):
            verdicts.drop(place, _UNSEEN)


def _pieces_of(text: str) -> list[str]:
    """The pieces of a text, or of a long one many from all its parts."""
    step = max(_PIECE, len(text) // _MOST_PIECES)
    return [text[start : start + _PIECE] for start in range(0, len(text) - _PIECE + 1, step)]


def _said_in(shown: str, pieces: set[str]) -> set[str]:
    """Those of the pieces that stand in what is shown, which is gone through once where they are many."""
    if len(pieces) < _MOST_PIECES:
        return {piece for piece in pieces if piece in shown}
    places = range(len(shown) - _PIECE + 1)
    return {piece for start in places if (piece := shown[start : start + _PIECE]) in pieces}


def _originals(kept: list[Leaf], read: Reader) -> list[int | None]:
    """Of every leaf the place of the one before that says the same; cells of a table say what they say in their row."""
    first: dict[str, int] = {}
    originals: list[int | None] = []
    for place, leaf in enumerate(kept):
        before = first.setdefault(leaf.text.rstrip(_RETURNS), place)
        again = before != place and not stands_in(leaf.node, TABLE)
        apart = again and _flow(kept[before]) is not _flow(leaf)
        originals.append(before if apart and not _in_other_figures(kept[before], leaf, read) else None)
    return originals


def _flow(leaf: Leaf) -> Block | None:
    """The box whose paragraphs and lists it stands among; what is the only run of a quotation or figure stands in that."""
    box = leaf.node if leaf.node.tag in _BOXES_OF_ONE else leaf.node.parent
    while box is not None and box.tag in _LISTS:
        box = box.parent
    return box


def _in_other_figures(one: Leaf, other: Leaf, read: Reader) -> bool:
    """Captions of two pictures, which may say the same of both, and whose they are."""
    first, second = _files_beside(one, read), _files_beside(other, read)
    return bool(first and second) and first.isdisjoint(second)


def _files_beside(caption: Leaf, read: Reader) -> frozenset[str]:
    """The files that its figure shows, whatever size is asked for."""
    figure = next((box for box in islice(caption.node.above(), _BOXES) if box.tag == "figure"), None)
    images = map(read, islice(picture_nodes(figure), _MANY)) if figure is not None else ()
    return frozenset(image.url.partition("?")[0] for image in images if image is not None)


def _drop_headings(verdicts: Verdicts, copy: Leaf, original: Leaf) -> None:
    """The headings right above a copy go with it where the same stand right above the original."""
    said = {heading.text: heading for heading in _headings_above(verdicts, original)}
    for heading in _headings_above(verdicts, copy):
        if verdicts.kept[heading.index] and said.get(heading.text, heading) is not heading:
            verdicts.drop(heading.index, _DUPLICATE)


def _headings_above(verdicts: Verdicts, leaf: Leaf) -> Iterator[Leaf]:
    """The headings between a block and the kept words before it."""
    for above in reversed(verdicts.leaves[max(0, leaf.index - _MANY) : leaf.index]):
        if verdicts.kept[above.index] and above.text and above.node.tag not in HEADINGS:
            return
        if above.text and above.node.tag in HEADINGS:
            yield above


def _drop_between(verdicts: Verdicts, before: tuple[Leaf, Leaf], behind: tuple[Leaf, Leaf]) -> None:
    """Drop the short lines between two copies that stand between the originals as well; lists may share theirs."""
    leaves = verdicts.leaves
    said = {leaf.text for leaf in leaves[before[1].index + 1 : behind[1].index]}
    for leaf in leaves[before[0].index + 1 : behind[0].index]:
        if leaf.text in said and _SHORT < len(leaf.text) <= _LONG and not leaf.node.places & GROUP:
            verdicts.drop(leaf.index, _DUPLICATE)


def drop_refrained_links(verdicts: Verdicts) -> None:
    """Lines that are one link and say the same again and again lead readers away: to a shop, to the top of the page.

    What each of several claims is taken from stays.
    """
    alike: dict[str, list[Leaf]] = {}
    for leaf in verdicts.runs.linked:
        if leaf.text and leaf.node.distance < FAR and _is_link(leaf):
            alike.setdefault(leaf.text.casefold(), []).append(leaf)
    for text, leaves in alike.items():
        if len(leaves) >= _MANY and text.strip(" :()[]") not in _SOURCES:
            for leaf in leaves:
                verdicts.drop(leaf.index, _REFRAINED)


def _is_link(leaf: Leaf) -> bool:
    return leaf.linked >= _ALL_LINKED * len(leaf.text) and leaf.node.tag not in _TEXT_TAGS


def _in_order(originals: list[int | None], place: int, original: int) -> bool:
    """The block before or behind is a copy of the one before or behind the original; or it follows the original at once."""
    before = place > 0 and original > 0 and originals[place - 1] == original - 1
    behind = place + 1 < len(originals) and originals[place + 1] == original + 1
    return before or behind or place == original + 1


def _for_a_screen(leaf: Leaf) -> bool:
    """It is a caption, but of no quotation, or a box around it is named for one kind of screen."""
    if _of_quotation(leaf):
        return False
    boxes = (leaf.node, *islice(takewhile(lambda box: not box.spine, leaf.node.above()), _BOXES))
    captions = leaf.node.places & FIGURE or leaf.node.tag in _FIGURES
    return bool(captions) or any(box.names and _FOR_A_SCREEN.search(box.names) for box in boxes)


def _of_quotation(leaf: Leaf) -> bool:
    """A caption in the figure, or in the small box, of a quotation says who spoke, once for each: HTML, `figure` with a `blockquote`."""
    small = leaf.node.parent if leaf.node.tag == "figcaption" else None
    box = next((box for box in islice(leaf.node.above(), _BOXES) if box.tag == "figure"), small)
    return box is not None and not box.spine and next(box.element.iter("blockquote"), None) is not None
