"""Tables as the block editor writes them, and tables that no block holds."""

from __future__ import annotations

from republish._html import Element
from republish._text import escape
from republish.outputs._block_markup import inner_words, only_inline, wrap

_CELLS = ("td", "th")
_SPANS = ("colspan", "rowspan")
_SECTIONS = {"thead": 0, "tbody": 1, "tr": 1, "tfoot": 2}
"""The parts of a table, in the order in which its block has them."""
_BOX = {"class": "wp-block-table", "style": "overflow:auto"}
"""What WordPress gives the tables of its blocks; themes load the class's own style only where such a block is."""


def table_block(table: Element, caption: Element | None = None) -> str | None:
    """The table's block, `caption` below it; None where the block would put words in another place or has no room for them.

    A caption within the table goes below it there, a foot to the end.
    """
    sections = [_SECTIONS[child.tag] for child in table if child.tag in _SECTIONS]
    if sections != sorted(sections) or any(child.tag == "caption" for child in table):
        return None
    cells = list(table.iterdescendants(*_CELLS))
    if not cells or any(_content(cell) is None or not _known(cell) for cell in cells):
        return None
    if any(len(section) == 0 or any(len(row) == 0 for row in section.iter("tr")) for section in _sections(table)):
        return None
    inner = "".join(_section_markup(table, tag) for tag in ("thead", "tbody", "tfoot"))
    words = f'<figcaption class="wp-element-caption">{inner_words(caption)}</figcaption>' if caption is not None else ""
    html = f'<figure class="wp-block-table"><table>{inner}</table>{words}</figure>'
    return wrap("table", html, {"hasFixedLayout": False})


def in_a_box(node: Element) -> Element:
    """The node with each of its tables in a box to scroll in: a wide table pushes the whole page off a small screen.

    Comes back as the box where it is a table itself. A table in a table scrolls with the outer one.
    """
    held = node
    for table in list(node.iter("table")):
        if next(table.iterancestors("table"), None) is None:
            box = _boxed(table)
            held = box if table is node else held
    return held


def _boxed(table: Element) -> Element:
    box = table.makeelement("div", _BOX)
    box.tail, table.tail = table.tail, None
    if table.getparent() is not None:
        table.getparent().replace(table, box)
    box.append(table)
    return box


def _content(cell: Element) -> Element | None:
    """What holds the cell's words: the cell, or the one paragraph that is all there is in it."""
    if only_inline(cell):
        return cell
    around = [cell.text or "", *(child.tail or "" for child in cell)]
    alone = len(cell) == 1 and cell[0].tag == "p" and not cell[0].attrib and not "".join(around).strip()
    return cell[0] if alone and only_inline(cell[0]) else None


def _known(cell: Element) -> bool:
    """Its block says all that its attributes say; of a cell that heads no others it knows no scope."""
    return not set(cell.attrib) - {*_SPANS, *(("scope",) if cell.tag == "th" else ())}


def _sections(table: Element) -> list[Element]:
    return [child for child in table if child.tag in ("thead", "tbody", "tfoot", "tr")]


def _section_markup(table: Element, tag: str) -> str:
    """Rows straight under the table are rows of its body."""
    tags = (tag, "tr") if tag == "tbody" else (tag,)
    rows = [row for child in table if child.tag in tags for row in (child.iter("tr") if child.tag != "tr" else [child])]
    return f"<{tag}>{''.join(_row_markup(row) for row in rows)}</{tag}>" if rows else ""


def _row_markup(row: Element) -> str:
    return f"<tr>{''.join(_cell_markup(cell) for cell in row if cell.tag in _CELLS)}</tr>"


def _cell_markup(cell: Element) -> str:
    said = "".join(f' {name}="{escape(cell.get(name))}"' for name in ("scope", *_SPANS) if cell.get(name))
    content = _content(cell)
    return f"<{cell.tag}{said}>{inner_words(content) if content is not None else ''}</{cell.tag}>"
