"""The page's runs of text in document order, each with what can be measured on it alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import HEADINGS, Block, Node
from republish.extraction.tree.unseen import SPOKEN, why_linked_to_itself, why_passed_over, why_unseen
from republish.extraction.tree.walks import words_under
from republish.extraction.words.lines.phrases import announced, means_otherwise

_LINK, _BOLD, _ITALIC = 1, 2, 4
SENTENCE_ENDS = frozenset('.!?…。！？؟।"”“»«’')
_STATES = {"a": _LINK, "b": _BOLD, "strong": _BOLD, "i": _ITALIC, "em": _ITALIC}
_SHOWING = frozenset({"img", "amp-img", "noscript", "picture", "iframe"})
"""What may show a picture."""
_PERHAPS_UNSEEN = frozenset({"span", "b", "a"})
_LED_TO = HEADINGS | {"dt"}
"""What documentation sets a link to itself beside."""
_SECTION_ABOVE = 2
_SOLID = 80
_SOLID_UNSPACED = 40
"""In scripts without spaces, and in a sentence of Korean, whose signs say more each."""
_SOLID_SENTENCE = 27
"""In a sentence of Chinese or Japanese, of which a sign says about as much as three letters."""
_LONG_WORD = 12
_FEWEST_OF_SENTENCE = 3
_HAN = Uncompiled("[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_HANGUL = Uncompiled("[\uac00-\ud7af]")
_FIRST_OF_FAR_EAST = "\u3040"
_CELLS = frozenset({"td", "th"})
_ITEMS = _CELLS | {"li", "dt", "dd"}


class Leaf:
    """One run of text."""

    __slots__ = (
        "_kinds",
        "bold",
        "index",
        "italic",
        "language",
        "linked",
        "links",
        "node",
        "pictures",
        "solid",
        "text",
        "words",
    )

    def __init__(self, node: Block, index: int, text: str) -> None:
        self.node = node
        self.index = index
        self.text = text
        self.linked = 0
        """Characters inside links."""
        self.links = 0
        self.bold = 0
        self.italic = 0
        self.pictures = 0
        self.words = 0
        self.solid = False
        """It reads like a paragraph of running text."""
        self.language = ""
        """The page's, where it tells what the words announce."""
        self._kinds: Mapping[str, int] | None = None

    @property
    def kinds(self) -> Mapping[str, int]:
        """What its words announce; see `phrases`."""
        if self._kinds is None:
            self._kinds = announced(self.text, self.language)
        return self._kinds


def leaves(root: Block, language: str | None = None) -> list[Leaf]:
    """Every leaf that holds words or a picture, in document order; blocks get the sums of what they hold."""
    found: list[Leaf] = []
    branches: list[Block] = []
    waiting: list[tuple[Iterator[Block], bool]] = []
    blocks, in_link = iter((root,)), False
    while True:
        for node in blocks:
            node.spine, node.card, node.in_link = False, 0, in_link or node.tag == "a"
            if not node.leaf:
                branches.append(node)
                waiting.append((blocks, in_link))
                blocks, in_link = iter(node.items), node.in_link  # type: ignore[arg-type]
                break
            leaf = _measured(node, len(found)) if node.items else None
            if leaf is not None:
                found.append(leaf)
            else:
                node.first = node.chars = node.linked = node.words = node.leaves = node.solid = 0
        else:
            if not waiting:
                break
            blocks, in_link = waiting.pop()
    _sum_up(branches)
    if spoken := means_otherwise(language):
        for leaf in found:
            leaf.language = spoken
    return found


def _sum_up(branches: list[Block]) -> None:
    """Give each branch the sums of what it holds; those around it stand before it."""
    inner: Block
    for branch in reversed(branches):
        first = chars = linked = words = leaves = solid = 0
        for inner in branch.items:  # type: ignore[assignment]
            if inner.leaves:
                first = first if leaves else inner.first
                chars += inner.chars
                linked += inner.linked
                words += inner.words
                leaves += inner.leaves
                solid += inner.solid
        branch.first, branch.leaves = first, leaves
        branch.chars, branch.linked, branch.words, branch.solid = chars, linked, words, solid


def _measured(node: Block, index: int) -> Leaf | None:
    items = node.items
    first = items[0]
    if len(items) == 1 and first.__class__ is str:
        text = fold(first)
        if not text:
            return None
        leaf = Leaf(node, index, first if text == first else text)  # One copy of it where that will do.
    else:
        leaf = Leaf(node, index, "")
        spoken = _measure_inline(leaf, items)
        if spoken and not leaf.text and not leaf.pictures:
            _speak(leaf, spoken)
        text = leaf.text
        if not text and not leaf.pictures:
            return None
    chars = len(text)
    if node.in_link:
        leaf.linked = chars
        leaf.links = leaf.links or 1
    if text:
        spaced = text.count(" ") + 1
        unspaced = spaced * _LONG_WORD <= chars
        leaf.words = chars // 3 if unspaced else spaced
        leaf.solid = leaf.linked * 3 < chars and chars >= (
            _SOLID if chars >= _SOLID else _least(text, node.tag, unspaced=unspaced)
        )
    node.first, node.leaves, node.chars, node.linked, node.words = index, 1, chars, leaf.linked, leaf.words
    node.solid = int(leaf.solid)
    return leaf


def _least(text: str, tag: str, *, unspaced: bool) -> int:
    """The letters of a paragraph in the script of the text.

    Where each says more, fewer make one of a sentence, as headlines are none; items of a list are terms of sale as well.
    """
    if text.isascii() or text[-1] not in SENTENCE_ENDS:
        return _SOLID_UNSPACED if unspaced else _SOLID
    if max(text) < _FIRST_OF_FAR_EAST:
        return _SOLID_UNSPACED if unspaced else _SOLID
    if tag not in _ITEMS and 2 * len(_HAN.findall(text)) > len(text):
        return _SOLID_SENTENCE
    return _SOLID_UNSPACED if unspaced or 2 * len(_HANGUL.findall(text)) > len(text) else _SOLID


def _measure_inline(leaf: Leaf, items: Sequence[str | Node]) -> list[Node]:
    """Text, links and emphasis of a run; the flags travel with the open elements, so no depth is too deep.

    What it says to screen readers only is taken out of it, and returned.
    """
    text: list[str] = []
    spoken: list[Node] = []
    anchored = leaf.node.tag in _LED_TO
    links = pictures = state = 0
    waiting: list[tuple[Iterator[str | Node], int]] = []
    rest = iter(items)
    while True:
        for item in rest:
            if item.__class__ is str:
                text.append(item)
                if state:
                    _emphasise(leaf, state, len(fold(item)))
                continue
            if item.tag in _PERHAPS_UNSEEN and _is_unseen(item, spoken, anchored=anchored):  # type: ignore[union-attr, arg-type]
                continue
            tag = _told(item, leaf.node) if anchored else item.tag  # type: ignore[union-attr, arg-type]
            links += tag == "a"
            pictures += tag in _SHOWING
            if tag == "br":
                text.append(" ")
            if item.items:  # type: ignore[union-attr]
                waiting.append((rest, state))
                rest = iter(item.items)  # type: ignore[union-attr]
                state |= _STATES.get(tag, 0)
                break
        else:
            if not waiting:
                break
            rest, state = waiting.pop()
    leaf.text = fold("".join(text))
    leaf.links, leaf.pictures = links, pictures
    return spoken


def _told(node: Node, heading: Block) -> str:
    """The tag that an element counts as.

    Documentation and blogs link a heading to itself, or to the section that it begins: that leads nowhere.
    """
    place = (node.get("href") or "").partition("#")[2] if node.tag == "a" else ""
    if place:
        around = (node.element, heading.element, *islice(heading.element.iterancestors(), _SECTION_ABOVE))
        if any((element.get("id") or element.get("name") or "").endswith(place) for element in around):
            return "span"
    return node.tag


def _is_unseen(node: Node, spoken: list[Node], *, anchored: bool) -> bool:
    """A part of a run that is not seen among its words; it gets its reason."""
    if node.removal is None:
        if node.tag != "a":
            node.removal = why_unseen(node)
        elif anchored or len(node.items) == 1:
            node.removal = (why_passed_over if anchored else why_linked_to_itself)(node)
    if node.removal is SPOKEN:
        spoken.append(node)
    return node.removal is not None


def _speak(leaf: Leaf, spoken: list[Node]) -> None:
    """Nobody sees a run of which all is said to screen readers; in a table's cell, a picture of the style says the same."""
    for node in spoken:
        node.removal = None
    leaf.text = " ".join(" ".join(map(words_under, spoken)).split())
    leaf.node.unseen = leaf.node.tag not in _CELLS


def _emphasise(leaf: Leaf, state: int, length: int) -> None:
    """Add letters of a run that stand in a link or in emphasis, or in several of these."""
    if state & _LINK:
        leaf.linked += length
    if state & _BOLD:
        leaf.bold += length
    if state & _ITALIC:
        leaf.italic += length


def is_running(leaf: Leaf) -> bool:
    """A paragraph, be it one short sentence, with a link in it perhaps."""
    sentence = leaf.words >= _FEWEST_OF_SENTENCE and leaf.text[-1:] in SENTENCE_ENDS
    return leaf.solid or (sentence and 2 * leaf.linked < len(leaf.text))


def tells(leaf: Leaf) -> bool:
    """A sentence on a line of its own, be it short, that leads nowhere."""
    return not leaf.links and leaf.words >= _FEWEST_OF_SENTENCE and leaf.text[-1:] in SENTENCE_ENDS
