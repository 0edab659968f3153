"""Plain text as a newspaper prints it: addresses spelled out, no counter."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from republish import _html
from republish.model import Notice, Package
from republish.outputs._facts import license_url, names, plain
from republish.outputs._lists import Numbering, numbering_of


def render(package: Package) -> dict[str, str | bytes]:
    """`article.txt`: title, standfirst, byline, body and notices, a blank line between blocks."""
    blocks = (block for block in _blocks(package) if block)
    return {"article.txt": "\n\n".join(blocks) + "\n"}


def _blocks(package: Package) -> Iterator[str]:
    article, notices = package.article, package.notices
    above = notices.attribution_place == "top"
    yield plain(article.title)
    yield plain(article.standfirst_apart)
    yield from _sentences(package, *notices.top)
    yield from _sentences(package, notices.byline)
    if not notices.byline:
        yield ", ".join(names(article))
    if above:
        yield from _sentences(package, notices.attribution)
    yield from body_blocks(str(package.body))
    yield from _sentences(package, notices.disclosure)
    if not above:
        yield from _sentences(package, notices.attribution)
    yield from _sentences(package, notices.author_bio, notices.license_notice, notices.changes, notices.image_credits)
    yield from _sentences(package, *notices.bottom)


def _sentences(package: Package, *notices: Notice) -> Iterator[str]:
    """The text twins; the original's and the licence's address are added where only the HTML twin links to them.

    Print cannot link: without its address a licence is not "linked" (CC BY 4.0 §3(a)(1)(C)). Profiles are left out.
    """
    wanted = (package.article.url, license_url(package))
    for notice in notices:
        if not notice:
            continue
        root = _html.fragment(str(notice))
        text = "\n".join(plain(line) for line in notice.text.splitlines()) if notice.text else _html.text_of(root)
        links = dict.fromkeys(link.get("href") for link in root.iter("a"))
        missing = [link for link in links if link in wanted and link not in text]
        yield f"{text} ({', '.join(missing)})" if missing else text


def body_blocks(html: str) -> list[str]:
    """The body's blocks in words: list items with their mark, table rows with tabs, quotes indented."""
    return _TextWriter().blocks(_html.fragment(html))


class _TextWriter:
    """One walk over the body, iterative; lines of one list or table stay together."""

    def __init__(self) -> None:
        self._done: list[list[str]] = []
        self._words: list[str] = []
        self._marks: list[str] = []
        self._numberings: list[Numbering | None] = []
        self._depth = {"blockquote": 0, "pre": 0, "table": 0}
        self._last = ""

    def blocks(self, root: _html.Element) -> list[str]:
        """All blocks under `root`."""
        for event, node in etree.iterwalk(root, events=("start", "end", "comment")):
            if event == "start":
                self._start(node)
            elif event == "end":
                self._end(node)
            if node is not root and event in ("end", "comment"):
                self._add(node.tail)
        self._flush()
        return ["\n".join(block) for block in self._done]

    def _start(self, node: _html.Element) -> None:
        tag = node.tag
        if tag in ("td", "th"):
            self._words.append("\t" if self._words else "")
        elif tag in _html.BLOCKS:
            self._flush()
        if tag in self._depth:
            self._depth[tag] += 1
        if tag in ("ol", "ul"):
            self._numberings.append(numbering_of(node) if tag == "ol" else None)
        elif tag == "li":
            self._marks.append(self._next_mark(node))
        elif tag in ("br", "hr"):
            self._add_break(tag)
        self._add(node.text)

    def _end(self, node: _html.Element) -> None:
        tag = node.tag
        if tag in _html.BLOCKS and tag not in ("td", "th"):
            self._flush()
        if tag in self._depth:
            self._depth[tag] -= 1
        if tag in ("ol", "ul"):
            self._numberings.pop()
        elif tag == "li":
            self._marks.pop()

    def _next_mark(self, item: _html.Element) -> str:
        numbering = self._numberings[-1] if self._numberings else None
        return f"{numbering.mark(item)}. " if numbering else "- "

    def _add_break(self, tag: str) -> None:
        if tag == "br":
            self._words.append("\n")
        else:
            self._flush()
            self._done.append(["* * *"])
            self._last = ""

    def _add(self, text: str | None) -> None:
        if text:
            self._words.append(text if self._depth["pre"] else text.replace("\n", " ").replace("\t", " "))

    def _flush(self) -> None:
        text = "".join(self._words)
        self._words.clear()
        if not text.strip():
            return
        lines = text.strip("\n").split("\n") if self._depth["pre"] else [_cells(line) for line in text.split("\n")]
        indent = "    " * self._depth["blockquote"] + "  " * max(0, len(self._marks) - 1)
        mark = self._marks[-1] if self._marks else ""
        if self._marks:
            self._marks[-1] = " " * len(mark)
        rest = indent + " " * len(mark)
        kind = "list" if self._marks else "table" if self._depth["table"] else ""
        if not (kind and kind == self._last):
            self._done.append([])
        self._last = kind
        self._done[-1] += [((rest if i else indent + mark) + line).rstrip() for i, line in enumerate(lines)]


def _cells(line: str) -> str:
    return "\t".join(plain(cell) for cell in line.split("\t"))
