"""Rows of links that journals set below each work that a text cites: "Article | PubMed | Google Scholar"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Node, Removal
from republish.extraction.tree.walks import words_under

_COPIES = Uncompiled(
    r"(?:\W*(?:view article|article|abstract|pubmed(?: central)?(?:/ncbi| abstract)?|pmc(?: free article)?|ncbi|google scholar|"
    r"cross ?ref(?: full text)?|green version|publisher|publisher site|free full text|cas|ads|mathscinet|zbmath|web of science|scopus|isi|full text(?: pdf)?|pdf|doi|open url|links?))+\W*",
    re.I,
)
_LONGEST, _FEWEST = 90, 2
"""Letters of a row; parts of a line that ends in one."""
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d[a-z]?\b")
_INDEX = Uncompiled(r"scholar|cross ?ref|pubmed|\bpmc\b|scopus|web of science|mathscinet|zbmath")
_JOINTS, _OPENED = re.compile(r"[\s\[\](){}|,;·•.]*"), re.compile(r"\s*[\[(]\s*$")
"""What joins such links, and what opens before the first."""
_WORK_LINKS = Removal("related", "where to find a work that the article cites")


def leads_to_copies(leaf: Leaf) -> bool:
    """It says nothing but where a work is to be found."""
    if not leaf.links or len(leaf.text) > _LONGEST or 2 * leaf.linked < len(leaf.text):
        return False
    return _COPIES.fullmatch(leaf.text) is not None


def drop_work_links(verdicts: Verdicts) -> None:
    """Drop such rows behind a line with a year, as a work cited has."""
    _drop_within(verdicts)
    first, kept = verdicts.survey.first, verdicts.kept
    rows = {leaf for leaf in verdicts.runs.linked if leaf.index > first and kept[leaf.index] and leads_to_copies(leaf)}
    work = ""
    for leaf in verdicts.survey.behind if rows else ():
        if leaf in rows and _YEAR.search(work):
            verdicts.drop(leaf.index, _WORK_LINKS)
        elif not leads_to_copies(leaf):
            work = leaf.text


def _drop_within(verdicts: Verdicts) -> None:
    """Drop such links at the end of the line of a work: "2020, 1, 2. [Google Scholar] [CrossRef]"."""
    for leaf in verdicts.survey.behind:
        if not verdicts.kept[leaf.index] or len(leaf.node.items) < _FEWEST or not _may_end_so(leaf):
            continue
        start = _start_of_copies(leaf.node.items)
        if 0 < start < len(leaf.node.items) and _YEAR.search(leaf.text) and _is_sure(leaf.node.items[start:]):
            _set_apart(leaf.node, start)


def _may_end_so(leaf: Leaf) -> bool:
    last = leaf.node.items[-1]
    if isinstance(last, str):
        return _JOINTS.fullmatch(last) is not None
    return not leaf.links or last.tag in ("a", "span")


def _start_of_copies(items: Sequence[str | Node]) -> int:
    """Which item is the first of those that say nothing but where to find a work, up to the end."""
    start, linked = len(items), False
    for i in range(len(items) - 1, -1, -1):
        item = items[i]
        if isinstance(item, str):
            if _JOINTS.fullmatch(item) is None:
                break
            continue
        said = words_under(item).strip()
        if not said or len(said) > _LONGEST or _COPIES.fullmatch(said) is None:
            break
        start, linked = i, True
    return start if linked else len(items)


def _is_sure(items: Sequence[str | Node]) -> bool:
    """One part that is set apart, or an index is among them: a sentence may end with "(PDF)"."""
    if len(items) == 1 and isinstance(items[0], Node) and items[0].tag == "span":
        return True
    return any(_INDEX.search(words_under(item).lower()) for item in items if isinstance(item, Node))


def _set_apart(line: Block, start: int) -> None:
    """Put the end of a line into a part of its own, with the bracket before it, and take that out."""
    before = line.items[start - 1]
    bracket = _OPENED.search(before) if isinstance(before, str) else None
    part = Node("span", line.element, line)
    part.items = [bracket[0] if bracket else "", *line.items[start:]]
    part.removal = _WORK_LINKS
    kept = before[: bracket.start()] if bracket and isinstance(before, str) else before
    line.items = [*line.items[: start - 1], kept, part]
