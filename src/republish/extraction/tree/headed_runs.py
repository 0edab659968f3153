"""Paragraphs each under a line of its own, bold or of a class for headings, which one break parts from it: it is the paragraph's heading."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from republish._html import text_of
from republish.extraction.tree.nodes import BOLD, Block, Node
from republish.extraction.words.boxes.heading_names import names_headings

_RUNS = frozenset({"", "p", "div"})
FEWEST = 2
"""So many of them, with a break behind each: one alone may be anything."""
_MOST_WORDS, _MOST_LETTERS = 12, 100
_NO_ENDS = (".", ",", ";", ":", "。", "、", "：", "；")
_LONG, _LONG_UNSPACED = 120, 50
"""Letters of what stands under the line: an address or a price is no paragraph."""
_LONG_WORD = 12


def part_headed_runs(items: Sequence[str | Node]) -> Sequence[str | Node]:
    """The items of a block with the bold lines of its runs as runs of their own, where there are several over paragraphs.

    Paragraphs and boxes of a text that was cleaned before stay as they are: they did so then.
    """
    lines = {place: found for place, item in enumerate(items) if (found := _lines(item))}
    if any(_is_of_clean_text(items[place]) for place in lines):
        return items
    under = [below for found in lines.values() for line, below in pairwise(found) if _is_title(line)]
    long = sum(map(_is_long, under))
    if long < FEWEST or 2 * long < len(under):
        return items
    parted: list[str | Node] = []
    for place, item in enumerate(items):
        parted += _parted(item, lines[place]) if place in lines and isinstance(item, Block) else [item]
    return parted


def _lines(run: str | Node) -> list[list[str | Node]]:
    """What single breaks part in a run, up to each bold line and from there; nothing where no such line stands above words."""
    if run.__class__ is not Block or not run.leaf or run.tag not in _RUNS or not any(map(_is_break, run.items)):
        return []
    lines: list[list[str | Node]] = [[]]
    for item in run.items:
        lines[-1].append(item)
        if _is_break(item):
            lines.append([])
    found: list[list[str | Node]] = []
    titles: list[bool] = []
    for line in filter(_says, lines):
        is_title = _is_title(line)
        if found and not is_title and not titles[-1]:
            found[-1] += line
        else:
            found.append(line)
            titles.append(is_title)
    return found if any(titles[:-1]) else []


def _is_of_clean_text(run: str | Node) -> bool:
    """A paragraph or box where nothing in the whole document has a class or an id."""
    if isinstance(run, str) or not run.tag:
        return False
    top = run
    while top.parent is not None:
        top = top.parent
    return not any(element.get("class") or element.get("id") for element in top.element.iter())


def _is_break(item: str | Node) -> bool:
    return not isinstance(item, str) and item.tag == "br"


def _says(line: Sequence[str | Node]) -> list[str | Node]:
    """What there is in a line but breaks and white space."""
    return [item for item in line if (item.strip() if isinstance(item, str) else item.tag != "br")]


def _is_title(line: Sequence[str | Node]) -> bool:
    """Bold as a whole or named a heading, short, no link, and not ended like a sentence."""
    said = _says(line)
    if len(said) != 1 or isinstance(said[0], str) or not (said[0].tag in BOLD or _is_named(said[0])):
        return False
    if next(said[0].element.iter("a"), None) is not None:
        return False
    words = text_of(said[0].element)
    short = 0 < len(words) <= _MOST_LETTERS and len(words.split()) <= _MOST_WORDS
    return short and not words.endswith(_NO_ENDS)


def _is_named(part: Node) -> bool:
    return part.tag == "span" and names_headings(part.get("class") or "")


def _is_long(line: Sequence[str | Node]) -> bool:
    """Letters enough for a sentence: scripts without blanks between words say more with each."""
    words = "".join(item for item in line if isinstance(item, str)).split()
    said = " ".join(words)
    unspaced = len(said) > _LONG_WORD * len(words)
    return len(said) >= (_LONG_UNSPACED if unspaced else _LONG)


def _parted(run: Block, lines: list[list[str | Node]]) -> list[str | Node]:
    """A run for each of the lines, without the breaks at their ends; a paragraph of its own holds all of them."""
    parent = run if run.tag else run.parent
    parts: list[str | Node] = [_run_of(_without_breaks(line), parent, run) for line in lines]
    if not run.tag:
        return parts
    run.leaf, run.items = False, parts
    return [run]


def _without_breaks(line: list[str | Node]) -> list[str | Node]:
    start, end = 0, len(line)
    while start < end and not _says(line[start : start + 1]):
        start += 1
    while end > start and not _says(line[end - 1 : end]):
        end -= 1
    return line[start:end]


def _run_of(items: list[str | Node], parent: Block | None, of: Block) -> Block:
    run = Block("", of.element, parent)
    run.items = items
    for item in items:
        if isinstance(item, Node):
            item.parent = run
    return run
