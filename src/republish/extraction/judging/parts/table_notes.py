"""Notes right behind a table, which begin with the marks that its cells have: they stay with it."""

from __future__ import annotations

from republish._html import Element, text_of
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node

_CELLS = frozenset({"td", "th"})
_SIGNS = "*†‡§¶#"
_LONGEST_MARK = 3


def keep_table_notes(verdicts: Verdicts) -> None:
    """Keep the notes behind each kept table, one after the other, as long as their marks stand in it."""
    known: dict[Block, frozenset[str]] = {}
    cell: Leaf | None = None
    for leaf in verdicts.leaves if verdicts.runs.cells else ():
        if leaf.node.tag in _CELLS:
            cell = (leaf if verdicts.kept[leaf.index] else None) if leaf.text else cell
        elif cell is not None and leaf.text:
            mark, table = _mark_of(leaf), _table_of(cell)
            if mark and table is not None and table not in known:
                known[table] = _marks_in(table.element)
            if mark and table is not None and mark in known[table] and _is_free(leaf, table):
                verdicts.keep(leaf.index)
            else:
                cell = None


def _table_of(cell: Leaf) -> Block | None:
    return next((box for box in cell.node.above() if box.tag == "table"), None)


def _mark_of(leaf: Leaf) -> str:
    """The raised letter or the sign that a run begins with; empty where it begins otherwise."""
    first = next((item for item in leaf.node.items if not isinstance(item, str) or not item.isspace()), "")
    if isinstance(first, Node):
        said = text_of(first.element) if first.tag == "sup" else ""
        return said if 0 < len(said) <= _LONGEST_MARK and said != leaf.text else ""
    signs = leaf.text[: len(leaf.text) - len(leaf.text.lstrip(_SIGNS))]
    return signs[:_LONGEST_MARK] if len(signs) < len(leaf.text) else ""


def _marks_in(table: Element) -> frozenset[str]:
    """What its cells have raised, and the signs that they end in."""
    raised = (mark for sup in table.iter("sup") for mark in text_of(sup).replace(",", " ").split())
    texts = (text_of(cell) for cell in table.iter(*_CELLS, "caption"))
    signs = (text[len(text.rstrip(_SIGNS)) :] for text in texts)
    return frozenset(raised) | frozenset(filter(None, signs))


def _is_free(leaf: Leaf, table: Block) -> bool:
    """It stands behind the table and in no box named for something else."""
    node = leaf.node
    if node.apart or node.tag in HEADINGS:
        return False
    return table not in node.above()
