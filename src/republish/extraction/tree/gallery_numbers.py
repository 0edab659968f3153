"""The number that a gallery sets before the caption of each of its pictures: "2/5 A boat in the ice", "2 of 5 | A boat in the ice"."""

from __future__ import annotations

from itertools import chain, islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.tree.nodes import Block
from republish.extraction.words.credits.running_times import OF_SEVERAL

_NUMBER = Uncompiled(rf"\s*(\d{{1,3}})\s?{OF_SEVERAL}\s?(\d{{1,3}})(?:\s*\|\s*|\s+(?=[^\W\d_a-z]))")
_LEVELS = 3


def number_before(caption: str, within: Element) -> str:
    """The number that a caption in this element begins with, where a picture beside it is of the number before or behind; elsewhere it is said."""
    found = _NUMBER.match(caption) if caption[:4].lstrip()[:1].isdigit() else None
    if found is None:
        return ""
    near = {(int(found[1]) - 1, found[2]), (int(found[1]) + 1, found[2])}
    boxes = chain((within,), islice(within.iterancestors(), _LEVELS))
    beside = (other for box in boxes for other in (box.getprevious(), box.getnext()) if other is not None)
    numbers = (_NUMBER.match(text_of(other)) for other in beside)
    return found[0] if any(one is not None and (int(one[1]), one[2]) in near for one in numbers) else ""


def leave_out_number(line: Block) -> None:
    """Take such a number out of a line."""
    first = line.items[0] if line.items else ""
    if isinstance(first, str) and (number := number_before(first, line.element)):
        line.items = [first.removeprefix(number), *line.items[1:]]
