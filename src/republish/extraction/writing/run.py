"""The run of text that is being written: its words, the emphasis and links open in it, and the break that waits for more."""

from __future__ import annotations

from collections.abc import Callable

from republish._html import escape_text
from republish._text import fold
from republish.extraction.tree.markup import (
    ATTRIBUTES,
    INLINE,
    address,
    attributes,
    escape_attribute,
    fold_lines,
    without_empty,
)
from republish.extraction.tree.nodes import BOLD, Node
from republish.extraction.writing.tongues import UNKNOWN, Tongue, said, spoken_in


class Run:
    """Takes text and inline elements in document order; a run ends with `_take_run`, which gives it as HTML."""

    def __init__(self, base_url: str, native: Tongue = UNKNOWN) -> None:
        self._base = base_url
        self._tongues = [native]
        """That of the article and of each open block that has its own."""
        self._lines: list[str] = []
        self._inline: list[tuple[str, str]] = []
        self._run: list[str] = []
        self._plain: list[str] = []
        self._visible = False
        self._space = True
        self._break = False
        self._pre = 0
        """Open elements of code, which keeps its blanks."""

    def _add(self, text: str) -> None:
        if self._break or not self._visible:
            text = self._after_break(text)
        self._run.append(escape_text(text))
        self._plain.append(text)
        self._space = text[-1].isspace()

    def _after_break(self, text: str) -> str:
        """Text that may be the first of its line; blanks alone begin none."""
        if text.isspace():
            return text
        if self._break:
            self._break = False
            if self._visible:
                self._write_break()
                text = text if self._pre else text.lstrip()
        self._visible = True
        return text

    def _write_break(self) -> None:
        """A break before the emphasis or link that begins a line, not in it."""
        place = len(self._run)
        for _, opening in reversed(self._inline):
            if place and self._run[place - 1] is opening:
                place -= 1
        begun = self._run[place:]
        del self._run[place:]
        self._strip_end()
        self._run += ["<br>", *begun]
        self._plain.append("\n")

    def _glue(self, blank: str) -> None:
        if not self._space:
            self._run.append(blank)
            self._plain.append(blank)
            self._space = True

    def _open_inline(self, tag: str, node: Node) -> Callable[[], None]:
        opening = self._inline_tag(tag, node)
        if opening is None:
            return _nothing
        self._inline.append((tag if tag in INLINE else "span", opening))
        self._run.append(opening)
        return self._close_inline

    def _inline_tag(self, tag: str, node: Node) -> str | None:
        if tag == "a":
            href = address(node.get("href"), self._base)
            open_already = bool(self._inline) and any(name == "a" for name, _ in self._inline)
            return f'<a href="{escape_attribute(href)}">' if href and not open_already else None
        around = self._tongues[-1]
        tongue = spoken_in(node, around)
        language = "" if tongue is around else said(tongue, around)
        if tag in BOLD and not language and any(name in BOLD for name, _ in self._inline):
            return None
        if tag in INLINE:
            return f"<{tag}{attributes(node, ATTRIBUTES.get(tag, ()))}{language}>"
        return f"<span{language}>" if language and tag in ("span", "font") else None

    def _close_inline(self) -> None:
        tag, opening = self._inline.pop()
        if self._run and self._run[-1] is opening:
            self._run.pop()
        else:
            self._run.append(f"</{tag}>")

    def _take_run(self) -> str:
        """The run's HTML, its inline elements closed (and opened again for the next run); empty when nothing shows."""
        if not self._pre:
            self._strip_end()
        visible, run = self._visible, self._run
        for tag, opening in reversed(self._inline):
            if run and run[-1] is opening:
                run.pop()
            else:
                run.append(f"</{tag}>")
        if visible:
            plain = "".join(self._plain)
            self._lines.append(fold(plain) if self._pre or "\n" not in plain else fold_lines(plain))
        self._run = [opening for _, opening in self._inline]
        self._plain = []
        self._visible, self._space, self._break = False, True, False
        return without_empty("".join(run)) if visible else ""

    def _strip_end(self) -> None:
        """Take trailing white space off the run, whatever closing tags stand behind it."""
        for index in range(len(self._run) - 1, -1, -1):
            piece = self._run[index]
            if piece.startswith("<"):
                continue
            self._run[index] = stripped = piece.rstrip()
            if stripped:
                return


def _nothing() -> None:
    """Closes an element that left no mark."""
