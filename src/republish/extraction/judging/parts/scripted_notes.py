"""Notes behind the text whose calls and ways back a script makes into links, so that none leads anywhere in the source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import islice, zip_longest

from republish._uncompiled import Uncompiled
from republish.extraction.judging.parts.footnotes import RETURN, RETURNS, inline
from republish.extraction.surveying.references import names_sources
from republish.extraction.surveying.survey import FORM
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import box_beyond

_MARK = Uncompiled(r"\W{0,2}([1-9]\d{0,2})\W{0,2}")
"""All that a run says which is the number of a note: "1.", "[2]"."""
_CALLS = ("a", "sup", "button")
"""What calls for a note, where its number is all that it says."""
_FAR, _LABEL, _MOST_RUNS = 4, 40, 400


def keep_scripted_notes(verdicts: Verdicts) -> None:
    """Keep what stands behind the text under "Footnotes", numbered from one on in runs of their own that signs in the text call for."""
    called: set[int] | None = None
    for heading in verdicts.runs.short:
        node = heading.node
        beside = node.hidden or node.negatives or node.distance > _FAR or node.places & FORM
        if heading.index <= verdicts.survey.last or beside or len(heading.text) > _LABEL:
            continue
        listed = _under(heading, verdicts.leaves) if names_sources(heading.text) else []
        marks = _marks(listed)
        called = _called(verdicts) if marks and called is None else called
        if marks and called and 2 * len(called.intersection(marks.values())) >= len(marks):
            _keep((heading, *listed), marks, verdicts)


def _under(heading: Leaf, leaves: Sequence[Leaf]) -> list[Leaf]:
    """The runs in the nearest box that holds more than the heading; none where that holds the text."""
    box = box_beyond(heading.node)
    if box is None or box.spine:
        return []
    behind = islice(leaves, heading.index + 1, heading.index + _MOST_RUNS)
    return [leaf for leaf in behind if leaf.text and box in leaf.node.above()]


def _marks(listed: Sequence[Leaf]) -> dict[int, int]:
    """The numbers by the index of their run, if they count on from one and words stand right behind each."""
    marks: dict[int, int] = {}
    for leaf, below in zip_longest(listed, listed[1:]):
        found = _MARK.fullmatch(leaf.text)
        if found is None:
            continue
        told = below is not None and _MARK.fullmatch(below.text) is None and not _leads_back(below)
        if int(found[1]) != 1 + len(marks) or not told:
            return {}
        marks[leaf.index] = int(found[1])
    return marks if listed and listed[0].index in marks else {}


def _leads_back(leaf: Leaf) -> bool:
    return leaf.text.strip("[]() ") in RETURNS


def _called(verdicts: Verdicts) -> set[int]:
    """The numbers that are all that a link, a button or raised letters say in the text."""
    found: set[int] = set()
    woven = verdicts.runs.woven
    for leaf in verdicts.staying():
        for one in inline(leaf.node) if leaf in woven else ():
            mark = _MARK.fullmatch("".join(one.element.itertext())) if one.element.tag in _CALLS else None
            if mark is not None:
                found.add(int(mark[1]))
    return found


def _keep(runs: Iterable[Leaf], marks: dict[int, int], verdicts: Verdicts) -> None:
    for leaf in runs:
        if _leads_back(leaf):
            verdicts.drop(leaf.index, RETURN)
        else:
            verdicts.keep(leaf.index)
            if leaf.index in marks:
                verdicts.marks.add(leaf.index)
