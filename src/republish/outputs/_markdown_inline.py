"""One block of Markdown from its pieces: white space outside of marks, marks that parsers will see as marks."""

from __future__ import annotations

import html
import re
import unicodedata
from dataclasses import dataclass
from typing import Literal

from republish.outputs._dialects import Dialect
from republish.outputs._facts import plain

_ALWAYS = re.compile(r"[\\`*\[\]{]|(?<![^\W_])_|_(?![^\W_])")
_ESCAPE = re.compile(r"\\(?=[^\w\s])")
_ENTITY = re.compile(r"&(?=#?\w{1,40};)")
_COMMANDS = re.compile(r"\{(?=[%#]|\Z)|[<$|]")
"""What begins a tag or comment of Liquid and Nunjucks, or Hugo's `<!--more-->`, which none of them takes for text behind a
back-slash; at the end of a piece too, for the next may begin with the other half. And what Python-Markdown, which Pelican
and MkDocs read with, prints with its back-slash: in CommonMark that escapes any punctuation, there only Markdown's own."""
_NAMED = {"<": "&lt;"}
_RAISED = re.compile(r"[~^]")
_CITATION = re.compile(r"(?<!\w)@(?=[\w)])")
_EMOJI = re.compile(r":(?=(?:[a-z][a-z0-9_+-]{0,40}|100|1234|[+-]1):)")
"""Hugo with `enableEmoji` and GitHub draw a picture for the name of one between colons."""
_BARE_ADDRESS = re.compile(r"\b(https?|ftp|www)([:.])(?=[^\s<]{0,2000}?(?:\\|&(?:#|amp;|lt;)))", re.I)
"""An address among the words that has an escape in it: Hugo and GitHub make a link of every address, and print escapes there."""
_LINE_START = re.compile(r"\A[-+>#]")
_LINE_NUMBER = re.compile(r"\A(\d{1,9})[.)](?=\s|\Z)")
_LINE_LETTER = re.compile(
    r"\A(?:\((?:\d{1,9}|[A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)\)|(?![A-Z]\.)([A-Za-z]|[ivxlcdm]+|[IVXLCDM]+)[.)])(?=\s|\Z)"
)
"""An initial begins no list."""
_CAPTION = re.compile(r"\A[Tt]able(?=:)")
"""Beside a table Pandoc reads such a paragraph as its caption, without the word."""
_SPACES = re.compile(r"[ \t\n\r\f]+")
_EDGES = " \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
"""No mark may stand beside them on its inner side."""
_RUNS = re.compile(r"`+")
_TEMPLATE = re.compile(r"\{[{%]|<!-- ?more")
_IN_ADDRESS = re.compile(r"[\s<>\"`{}|\\^]")

Pieces = list["str | Mark"]


@dataclass(frozen=True, slots=True)
class Mark:
    """The start or end of something inline, or something that stands as it is."""

    kind: Literal["open", "close", "raw", "break"]
    text: str
    """For "open" and "close" the mark itself, for "raw" what is written."""
    name: str = ""
    """Pairs an "open" with its "close"."""


def escaped(text: str) -> str:
    """Words that no Markdown reader, Liquid, Hugo shortcode or Pandoc citation takes for anything else."""
    text = _ENTITY.sub("&amp;", text)
    text = _COMMANDS.sub(lambda m: _NAMED.get(m[0], f"&#{ord(m[0])};"), text)
    text = _ALWAYS.sub(lambda m: "\\" + m[0], text)
    text = _EMOJI.sub("&#58;", text)
    text = _CITATION.sub("&#64;", _RAISED.sub(lambda m: f"&#{ord(m[0])};", text))
    return _BARE_ADDRESS.sub(lambda m: f"{m[1]}&#{ord(m[2])};", text)


def unescaped(text: str) -> str:
    """The words that `escaped` wrote so."""
    return html.unescape(_ESCAPE.sub("", text))


def line_start(line: str, dialect: Dialect) -> str:
    """A line whose first sign makes it no list, heading, quote or rule."""
    numbered = _LINE_NUMBER.match(line)
    if numbered:
        return f"{numbered[1]}\\{line[numbered.end(1) :]}"
    if dialect.lettered and (lettered := _LINE_LETTER.match(line)):
        letter = lettered[1] or ""
        return f"{letter}\\{line[len(letter) :]}"
    if dialect.lettered and (caption := _CAPTION.match(line)):
        return f"{caption[0]}\\{line[caption.end() :]}"
    if line[:1] in ("=", ":"):
        return f"&#{ord(line[0])};{line[1:]}"
    return "\\" + line if _LINE_START.match(line) else line


def code_span(words: str, *, in_table: bool = False) -> Pieces:
    """Code between back-ticks, and the blanks around it; where template engines would run it, words without the marks."""
    text = words.strip()
    if not text or has_template(text):
        return [escaped(words)]
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return [before, _ticked(_SPACES.sub(" ", text), in_table), after]


def _ticked(text: str, in_table: bool) -> Mark:
    fence = "`" * (longest_run(text) + 1)
    pad = " " if text.startswith("`") or text.endswith("`") else ""
    cell = text.replace("|", "\\|") if in_table else text
    return Mark("raw", f"{fence}{pad}{cell}{pad}{fence}")


def has_template(text: str) -> bool:
    """Liquid or Hugo would take it for a command, in code too."""
    return bool(_TEMPLATE.search(text))


def longest_run(text: str) -> int:
    """Length of the longest row of back-ticks."""
    return max((len(run) for run in _RUNS.findall(text)), default=0)


def address(url: str) -> str:
    """A link's target that ends where it should."""
    safe = _IN_ADDRESS.sub(lambda m: "".join(f"%{byte:02X}" for byte in m[0].encode()), plain(url))
    if not _balanced(safe):
        safe = safe.replace("(", "%28").replace(")", "%29")
    return _ENTITY.sub("&amp;", safe)


def _balanced(url: str) -> bool:
    depth = 0
    for sign in url:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return False
    return depth == 0


def join(pieces: Pieces, dialect: Dialect) -> str:
    """The block's Markdown; lines are parted by hard breaks."""
    out = _Joiner(dialect)
    for piece in pieces:
        out.add(piece)
    return out.text()


class _Joiner:
    """White space is held back until a word comes, and starting marks until there is something to mark."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._out: list[str | Mark] = []
        self._waiting: list[Mark] = []
        self._space = ""
        self._open: list[Mark] = []

    def add(self, piece: str | Mark) -> None:
        if isinstance(piece, str):
            self._add_text(piece)
        elif piece.kind == "open":
            self._waiting.append(piece)
        elif piece.kind == "close":
            self._close(piece)
        elif piece.kind == "break":
            self._space = ""
            self._out.append(piece)
        else:
            self._start()
            self._out.append(piece)

    def _add_text(self, text: str) -> None:
        folded = _SPACES.sub(" ", text)
        words = folded.strip(_EDGES)
        if not words:
            self._space += folded
            return
        start = folded.index(words)
        self._space += folded[:start]
        self._start()
        self._out.append(words)
        self._space = folded[start + len(words) :]

    def _start(self) -> None:
        space = _SPACES.sub(" ", self._space)
        if space.strip(" ") or (space and self._out):
            self._out.append(space)
        self._space = ""
        for mark in self._waiting:
            self._open_or_go_on(mark)
        self._waiting.clear()

    def _open_or_go_on(self, mark: Mark) -> None:
        """`**a****b**` is no two bold words: the second goes on where the first ended; `![` would start an image."""
        last = self._out[-1] if self._out else ""
        if isinstance(last, Mark) and last.kind == "close" and last.text == mark.text and mark.name in _EMPHASIS:
            self._out.pop()
        else:
            if mark.name == "a" and isinstance(last, str) and last.endswith("!"):
                self._out[-1] = f"{last[:-1]}\\!"
            self._out.append(mark)
        self._open.append(mark)

    def _close(self, mark: Mark) -> None:
        if self._waiting and self._waiting[-1].name == mark.name:
            self._waiting.pop()
        elif self._open and self._open[-1].name == mark.name:
            self._open.pop()
            self._out.insert(self._end_of_words(), mark)

    def _end_of_words(self) -> int:
        """Before the line breaks at the end: a mark must touch what it marks."""
        end = len(self._out)
        while end and _is(self._out[end - 1], "break"):
            end -= 1
        return end

    def text(self) -> str:
        parts = _with_marks_that_hold(self._out, in_html=self._dialect.html)
        lines = "".join(parts).split("\n")
        kept = [line_start(line.strip(" "), self._dialect) for line in lines]
        while kept and not kept[-1]:
            kept.pop()
        while kept and not kept[0]:
            kept.pop(0)
        return "  \n".join(line or "&nbsp;" for line in kept)


_EMPHASIS = frozenset({"strong", "em", "del"})


def _with_marks_that_hold(parts: list[str | Mark], *, in_html: bool) -> list[str]:
    """Emphasis whose marks a CommonMark parser would print as asterisks is written in HTML, else dropped; its words stay.

    CommonMark 0.31 §6.2: a closing run after punctuation needs white space or punctuation behind it, an opening run
    before punctuation needs them before it.
    """
    texts = ["\n" if _is(part, "break") else part if isinstance(part, str) else part.text for part in parts]
    for start, end, name in _pairs(parts):
        if not (_opens(texts, start) and _closes(texts, end)) or _beside_mark(parts, start, end):
            texts[start], texts[end] = (f"<{name}>", f"</{name}>") if in_html else ("", "")
    return texts


def _is(part: str | Mark, kind: str) -> bool:
    return isinstance(part, Mark) and part.kind == kind


def _pairs(parts: list[str | Mark]) -> list[tuple[int, int, str]]:
    """Indices of the emphasis marks that belong together, and their element."""
    stack: list[int] = []
    pairs: list[tuple[int, int, str]] = []
    for index, part in enumerate(parts):
        if isinstance(part, str) or part.name not in _EMPHASIS:
            continue
        if part.kind == "open":
            stack.append(index)
        elif stack:
            pairs.append((stack.pop(), index, part.name))
    return pairs


def _opens(texts: list[str], index: int) -> bool:
    before, after = _sign_before(texts, index), _sign_after(texts, index)
    return bool(after.strip()) and (not _is_punctuation(after) or not before.strip() or _is_punctuation(before))


def _closes(texts: list[str], index: int) -> bool:
    before, after = _sign_before(texts, index), _sign_after(texts, index)
    return bool(before.strip()) and (not _is_punctuation(before) or not after.strip() or _is_punctuation(after))


def _beside_mark(parts: list[str | Mark], start: int, end: int) -> bool:
    """The pair touches the mark of a neighbour that is no parent and no child."""
    before = parts[start - 1] if start else ""
    after = parts[end + 1] if end + 1 < len(parts) else ""
    return any(
        isinstance(part, Mark) and part.name in _EMPHASIS and part.kind == kind
        for part, kind in ((before, "close"), (after, "open"))
    )


def _sign_before(texts: list[str], index: int) -> str:
    return next((texts[i][-1] for i in range(index - 1, -1, -1) if texts[i]), " ")


def _sign_after(texts: list[str], index: int) -> str:
    return next((texts[i][0] for i in range(index + 1, len(texts)) if texts[i]), " ")


def _is_punctuation(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "PS"
