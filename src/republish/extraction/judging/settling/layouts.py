"""Tables and lists that only lay a page out, whose content is text."""

from __future__ import annotations

from itertools import takewhile

from republish.extraction.surveying.survey import FIGURE, LIST, stands_in
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block

_CELLS = frozenset({"td", "th"})
_LISTS = frozenset({"ul", "ol"})


def open_single_cells(verdicts: Verdicts) -> None:
    """Make boxes of the tables that hold kept words or pictures in one cell only; figures keep theirs, or its words were a caption."""
    shown: dict[Block, dict[Block, list[Block]]] = {}
    for leaf in verdicts.runs.in_tables:
        if verdicts.kept[leaf.index]:
            _note(leaf.node, shown)
    for cells in shown.values():
        if len(cells) == 1:
            for part in next(iter(cells.values())):
                part.tag = "div"


def _note(leaf: Block, shown: dict[Block, dict[Block, list[Block]]]) -> None:
    """For each table around a leaf, the cell that it stands in, and what is between the two."""
    parts: list[Block] = []
    cell: Block | None = None
    up: Block | None = leaf
    while up is not None:
        box, up = up, up.parent
        if box.tag in _CELLS and cell is None:
            cell = box
        if cell is not None:
            parts.append(box)
        if box.tag == "table" and cell is not None and not stands_in(box, FIGURE):
            noted = box in shown
            shown.setdefault(box, {})[cell] = parts
            if noted:  # So is what stands around it.
                return
        if box.tag in ("table", "figure"):  # A table that is a figure now, in a cell of another.
            parts, cell = [], None


def open_lists_of_sections(verdicts: Verdicts) -> None:
    """Make boxes of the lists whose items are headings with what belongs to them; a numbered one says something with its numbers."""
    items: dict[Block, list[Leaf]] = {}
    for leaf in verdicts.runs.listed:
        if leaf.node.places & LIST and verdicts.kept[leaf.index]:
            item = next((box for box in leaf.node.upwards() if box.tag == "li"), None)
            if item is not None:
                items.setdefault(item, []).append(leaf)
    lists: dict[Block, list[Block]] = {}
    for item in items:
        if item.parent is not None and item.parent.tag in _LISTS:
            lists.setdefault(item.parent, []).append(item)
    for box, inside in lists.items():
        sections = sum(_is_section(items[item]) for item in inside)
        if 2 * sections > len(inside) and (box.tag == "ul" or all(items[item][0].text[0].isdigit() for item in inside)):
            for part in (box, *inside):
                part.tag = "div"


def _is_section(leaves: list[Leaf]) -> bool:
    return len(leaves) > 1 and leaves[0].node.tag in HEADINGS and leaves[1].node.tag not in HEADINGS


def open_galleries(verdicts: Verdicts) -> None:
    """Make boxes of the lists of which each item is one figure and nothing else: without bullets."""
    lists: dict[Block, None] = {}
    for leaf in verdicts.runs.pictured:
        if leaf.node.places & LIST and verdicts.kept[leaf.index]:
            item = next((box for box in leaf.node.upwards() if box.tag == "li"), None)
            if item is not None and item.parent is not None and item.parent.tag == "ul":
                lists[item.parent] = None
    for box in lists:
        items = list(box.blocks())
        if all(item.tag == "li" and _is_figure(item, verdicts) for item in items):
            for part in (box, *items):
                part.tag = "div"


def _is_figure(item: Block, verdicts: Verdicts) -> bool:
    """What is kept of it is one picture and words in its figure, or nothing."""
    kept = [verdicts.leaves[i] for i in item.span() if verdicts.kept[i]]
    if not kept:
        return True
    beside = (leaf for leaf in kept if leaf.text and not _is_in_figure(leaf.node, item))
    return sum(bool(leaf.pictures) for leaf in kept) == 1 and next(beside, None) is None


def _is_in_figure(node: Block, item: Block) -> bool:
    inside = takewhile(lambda up: up is not item, node.upwards())
    return any(up.tag in ("figure", "figcaption") for up in inside)
