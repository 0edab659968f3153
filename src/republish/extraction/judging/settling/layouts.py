"""Tables and lists that only lay a page out, whose content is text."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from republish.extraction.surveying.survey import FIGURE, LIST, stands_in
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.markup import AROUND_ROWS, NO_PARAGRAPHS
from republish.extraction.tree.nodes import HEADINGS, Block

_CAPTION = "figcaption"
_CELLS = frozenset({"td", "th"})
_AROUND_CELLS = frozenset({"tr", *AROUND_ROWS})
_PARTS = frozenset({*_AROUND_CELLS, *_CELLS})
_ROWS = (_PARTS - {"table"}) | {"caption"}
"""What stands in a table for what it is; a table does so as anything else may."""
_LISTS = frozenset({"ul", "ol"})
_LISTED = _LISTS | {"li"}


def open_layouts(verdicts: Verdicts) -> None:
    """Make boxes of the tables and lists that say nothing by being such: of one cell, of sections, of pictures."""
    open_single_cells(verdicts)
    open_lists_of_sections(verdicts)
    open_galleries(verdicts)


def open_single_cells(verdicts: Verdicts) -> None:
    """Make boxes of the tables that hold kept words or pictures in one cell only; figures keep theirs, or its words were a caption."""
    shown: dict[Block, dict[Block, list[Block]]] = {}
    for leaf in verdicts.runs.in_tables:
        if verdicts.kept[leaf.index]:
            _note(leaf.node, shown)
    for cells in shown.values():
        if len(cells) == 1:
            for part in next(iter(cells.values())):
                part.tag = "div" if part.tag in _PARTS else part.tag


def _note(leaf: Block, shown: dict[Block, dict[Block, list[Block]]]) -> None:
    """For each table around a leaf, the cell that it stands in, and what is between the two.

    A cell is what stands in a row, or where one should, whatever it is called; what is called so in a box of a cell is none.
    A row, or a table, of nothing but words is its own.
    """
    parts: list[Block] = []
    cell = leaf if leaf.tag in _AROUND_CELLS else None
    up: Block | None = leaf
    while up is not None:
        box, up = up, up.parent
        if box.tag == "table" and cell is not None and not stands_in(box, FIGURE):
            noted = box in shown
            shown.setdefault(box, {})[cell] = [*parts, box]
            if noted:  # So is what stands around it.
                return
        if box.tag in ("table", "figure"):  # A table that is a figure now, in a cell of another.
            parts, cell = [], None
        if box.tag in _CELLS or (up is not None and up.tag in _AROUND_CELLS and box.tag not in _ROWS):
            parts, cell = [], box
        if box.tag != "table":
            parts.append(box)


def open_lists_of_sections(verdicts: Verdicts) -> None:
    """Make boxes of the lists whose items are headings with what belongs to them; a numbered one says something with its numbers."""
    if HEADINGS.isdisjoint([leaf.node.tag for leaf in verdicts.runs.listed]):
        return
    for box, items in _kept_in_lists(verdicts.runs.listed, verdicts).items():
        sections = sum(map(_is_section, items.values()))
        numbered = (leaves[0].text[0].isdigit() for leaves in items.values())
        if 2 * sections > len(items) and (box.tag == "ul" or all(numbered)):
            _open(box, items)


def open_galleries(verdicts: Verdicts) -> None:
    """Make boxes of the lists of which each item is one figure and nothing else: without bullets."""
    if not [leaf for leaf in verdicts.runs.pictured if leaf.node.places & LIST]:
        return
    leaves = dict.fromkeys((*verdicts.runs.pictured, *verdicts.runs.listed))
    for box, items in _kept_in_lists(leaves, verdicts).items():
        if box.tag == "ul" and all(_is_figure(item, kept) for item, kept in items.items()):
            _open(box, items)


def _kept_in_lists(leaves: Iterable[Leaf], verdicts: Verdicts) -> dict[Block, dict[Block, list[Leaf]]]:
    """Those of the runs that are kept, by list and item."""
    lists: dict[Block, dict[Block, list[Leaf]]] = {}
    for leaf in leaves:
        if leaf.node.places & LIST and verdicts.kept[leaf.index]:
            item, box = _item_of(leaf.node)
            if box is not None:
                lists.setdefault(box, {}).setdefault(item, []).append(leaf)
    return lists


def _open(box: Block, items: Iterable[Block]) -> None:
    for part in (box, *items):
        part.tag = "div" if part.tag in _LISTED else part.tag


def _item_of(node: Block) -> tuple[Block, Block | None]:
    """What will be the item of a list that holds a run, and the list: a box that leaves no tag may stand between the two."""
    if node.tag in _LISTS:
        return node, node
    item = node
    for box in node.above():
        if box.tag in _LISTS:
            return item, box
        if box.tag in NO_PARAGRAPHS:
            item = box
    return item, None


def _is_section(leaves: list[Leaf]) -> bool:
    return len(leaves) > 1 and leaves[0].node.tag in HEADINGS and leaves[1].node.tag not in HEADINGS


def _is_figure(item: Block, kept: list[Leaf]) -> bool:
    """What is kept of an item is a picture with its caption, or one figure with all that it shows and says."""
    shown = {box or (None if leaf.text else leaf) for leaf in kept if (box := _figure_in(item, leaf)) != _CAPTION}
    return len(shown) == 1 and None not in shown and any(leaf.pictures for leaf in kept)


def _figure_in(item: Block, leaf: Leaf) -> Block | str | None:
    """The outermost figure around a run in an item, or that it is the caption of a picture without one; None where it stands in neither."""
    inside = list(takewhile(lambda up: up is not item, leaf.node.upwards()))
    inside += [item] if item.tag == "figure" else []
    figure = next((up for up in reversed(inside) if up.tag == "figure"), None)
    return figure or next((_CAPTION for up in inside if up.tag == _CAPTION), None)
