"""HTML of ours → Markdown: one iterative walk, everything escaped, one block at a time."""

from __future__ import annotations

import re
from dataclasses import replace

from lxml import etree

from republish import _html
from republish.outputs._dialects import GENERAL, Dialect
from republish.outputs._facts import plain
from republish.outputs._markdown_blocks import Blocks
from republish.outputs._markdown_inline import (
    Mark,
    Pieces,
    address,
    code_span,
    escaped,
    has_template,
    join,
    longest_run,
    unescaped,
)
from republish.outputs._raised import BRACKETS, in_signs, way_of

_EMPHASIS = {
    "em": ("em", "*"),
    "i": ("em", "*"),
    "cite": ("em", "*"),
    "figcaption": ("em", "*"),
    "strong": ("strong", "**"),
    "b": ("strong", "**"),
    "del": ("del", "~~"),
    "s": ("del", "~~"),
}
_RAISED = {"sup": ("<sup>", "</sup>"), "sub": ("<sub>", "</sub>")}
_CODE = frozenset({"code", "kbd", "samp", "tt"})
_HEADING = re.compile(r"h([1-6])")
_BLANKS = re.compile(r"^ +| {2,}")
_CLOSING = re.compile(r"(#+)\Z")


def to_markdown(html: str, dialect: Dialect = GENERAL) -> str:
    """The fragment in CommonMark with GFM's tables and strike-through; comments are left out."""
    return _Writer(dialect).write(_html.fragment(html))


class _Writer:
    """The state of one walk."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._blocks = Blocks()
        self._pieces: Pieces = []
        self._marks: list[tuple[_html.Element, Mark, Mark]] = []
        self._pre = 0
        self._code: list[str] | None = None

    def write(self, root: _html.Element) -> str:
        """Walk the tree."""
        for event, node in etree.iterwalk(root, events=("start", "end", "comment")):
            if event == "start":
                if node is not root:
                    self._start(node)
                self._text(node.text)
            elif node is not root:
                if event == "end":
                    self._end(node)
                self._text(node.tail)
        self._flush()
        return self._blocks.text()

    # what stands inside a block

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self._code is not None:
            self._code.append(text)
        elif self._pre:
            self._pieces += _lines(text)
        else:
            self._pieces.append(escaped(text))

    def _start(self, node: _html.Element) -> None:
        tag = node.tag
        if tag in _html.BLOCKS:
            self._start_block(node)
        elif tag in _CODE and self._code is None and not self._pre:
            self._code = []
        elif tag == "br":
            self._break()
        elif tag == "img":
            self._image(node)
        self._open(node)

    def _end(self, node: _html.Element) -> None:
        if self._marks and self._marks[-1][0] is node:
            _, start, end = self._marks.pop()
            self._pieces.append(end)
            if node.tag in _RAISED and not self._dialect.html:
                self._raise(start)
        if node.tag in _html.BLOCKS:
            self._end_block(node)
        elif node.tag in _CODE and self._code is not None and not self._pre:
            self._end_span()
            self._code = None

    def _open(self, node: _html.Element) -> None:
        """Start a mark; bold inside bold is bold, and a link inside a link is the outer one."""
        tag = node.tag
        name, start, end = tag, "", ""
        if tag in _EMPHASIS:
            name, start = _EMPHASIS[tag]
            end = start
        elif tag in _RAISED:
            start, end = _RAISED[tag]
        elif tag == "q":
            start, end = "“", "”"
        elif tag == "a" and node.get("href"):
            start, end = "[", f"]({address(node.get('href'))})"
        if start and all(mark.name != name for _, mark, _ in self._marks):
            self._marks.append((node, Mark("open", start, name), Mark("close", end, name)))
            self._pieces.append(self._marks[-1][1])

    def _break(self) -> None:
        if self._code is not None and self._pre:
            self._code.append("\n")
        else:
            self._end_span()
            self._pieces.append(" " if self._blocks.in_table else Mark("break", "\n"))

    def _end_span(self) -> None:
        """Write the code so far; a line break in it ends one span of code, and another begins."""
        if self._code:
            self._pieces += code_span("".join(self._code), in_table=self._blocks.in_table)
            self._code = []

    def _raise(self, start: Mark) -> None:
        """Say without HTML what the pieces since `start` are raised or lowered to."""
        place = next(index for index in range(len(self._pieces) - 1, -1, -1) if self._pieces[index] is start)
        inner, tag = self._pieces[place + 1 : -1], start.name
        way = way_of(unescaped("".join(piece for piece in inner if isinstance(piece, str))), tag)
        if way == "signs":
            inner = [in_signs(piece, tag) if isinstance(piece, str) else piece for piece in inner]
        opening, closing = BRACKETS[tag] if way == "brackets" else ("", "")
        ending = Mark("close", closing, tag)
        self._pieces[place:] = [replace(start, text=opening.replace("_", "\\_")), *inner, ending]

    def _image(self, node: _html.Element) -> None:
        if node.get("src") and self._code is None:
            self._pieces.append(Mark("raw", f"![{escaped(plain(node.get('alt')))}]({address(node.get('src'))})"))

    def _take(self) -> Pieces:
        """The block's pieces with every mark closed; marks that go on are opened again for the next block."""
        pieces, self._pieces = self._pieces, [start for _, start, _ in self._marks]
        return pieces + [end for _, _, end in reversed(self._marks)]

    # blocks

    def _start_block(self, node: _html.Element) -> None:
        tag = node.tag
        if self._blocks.in_table:
            self._start_in_table(node)
            return
        self._flush()
        if tag in ("ul", "ol"):
            self._blocks.start_list(node)
        elif tag == "li":
            self._blocks.start_item(node)
        elif tag == "blockquote":
            self._blocks.start_quote()
        elif tag == "pre":
            self._pre += 1
            self._code = None if _is_lined(node) else []
        elif tag == "table":
            self._blocks.start_table()
        elif tag == "hr":
            self._blocks.emit(["* * *"])

    def _end_block(self, node: _html.Element) -> None:
        tag = node.tag
        if self._blocks.in_table:
            self._end_in_table(node)
            return
        if tag == "pre":
            self._pre -= 1
            if self._code is not None:
                self._end_code()
        self._flush(_HEADING.fullmatch(tag))
        if tag in ("li", "blockquote"):
            self._blocks.end_container()
        elif tag in ("ul", "ol"):
            self._blocks.end_list()

    def _flush(self, heading: re.Match[str] | None = None) -> None:
        if self._code is not None:
            return
        pieces = self._take()
        if heading:
            text = join(
                [" " if isinstance(piece, Mark) and piece.kind == "break" else piece for piece in pieces], self._dialect
            )
            if text:
                self._blocks.emit_words([_CLOSING.sub(r"\\\1", text)], "#" * int(heading[1]) + " ")
            return
        text = join(pieces, self._dialect)
        if text:
            self._blocks.emit_words(text.split("\n"))

    def _end_code(self) -> None:
        text, self._code = "".join(self._code or ()).strip("\n"), None
        if not text.strip():
            return
        if has_template(text):
            self._blocks.emit(join(_lines(text), self._dialect).split("\n"))
            return
        fence = "`" * max(3, longest_run(text) + 1)
        self._blocks.emit([fence, *text.split("\n"), fence])

    # tables: what stands in a cell is one line

    def _start_in_table(self, node: _html.Element) -> None:
        if node.tag == "table":
            self._blocks.start_table()
        if self._blocks.in_outer_table and node.tag == "tr":
            self._blocks.start_row()
        elif self._blocks.in_outer_table and node.tag in ("thead", "tbody", "tfoot"):
            self._blocks.start_part(head=node.tag == "thead")
        elif self._blocks.in_outer_table and node.tag in ("td", "th"):
            self._take()
            self._blocks.start_cell(head=node.tag == "th")
        else:
            self._pieces.append(" ")

    def _end_in_table(self, node: _html.Element) -> None:
        if node.tag == "table":
            self._blocks.end_table()
        elif self._blocks.in_outer_table and node.tag in ("td", "th"):
            self._blocks.end_cell(join(self._take(), self._dialect).replace("  \n", " "), node)
            return
        elif self._blocks.in_outer_table and node.tag == "caption":
            self._blocks.caption(join(self._take(), self._dialect))
            return
        self._pieces.append(" ")


def _is_lined(pre: _html.Element) -> bool:
    """Text that was set in lines, with links in it, is no code: a fence would lose where they lead."""
    return pre.find(".//code") is None and any(link.get("href") for link in pre.iter("a"))


def _lines(text: str) -> Pieces:
    """Lines with the blanks that shape them."""
    pieces: Pieces = []
    for number, line in enumerate(text.expandtabs().split("\n")):
        pieces += [Mark("break", "\n")] if number else []
        pieces.append(_BLANKS.sub(lambda found: "\u00a0" * len(found[0]), escaped(line)))
    return pieces
