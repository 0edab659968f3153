"""Many regular expressions joined into one that is fast to search with."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain, groupby

_PARTS = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[()|]|[^\\\[()|]+", re.S)
"""An escaped sign, a set of signs, a bracket, a bar, and what stands between them."""
_ANCHORS = (r"\b", "^")


def alternatives(pattern: str) -> list[str]:
    """What stands between a pattern's bars; those inside its groups part nothing."""
    found, depth = [""], 0
    for part in _PARTS.findall(pattern):
        depth += (part == "(") - (part == ")")
        if part == "|" and depth == 0:
            found.append("")
        else:
            found[-1] += part
    return found


def any_of(patterns: Iterable[str]) -> str:
    """A pattern that matches what the first of the patterns to match does.

    An anchor that several alternatives in a row begin with is written once before them all: most places of a text are
    ruled out by it alone.
    """
    every = chain.from_iterable(map(alternatives, patterns))
    return "|".join(_behind(anchor, group) for anchor, group in groupby(every, _anchor))


def _anchor(alternative: str) -> str:
    return next((anchor for anchor in _ANCHORS if alternative.startswith(anchor)), "")


def _behind(anchor: str, group: Iterable[str]) -> str:
    rest = "|".join(alternative.removeprefix(anchor) for alternative in group)
    return f"{anchor}(?:{rest})" if anchor else rest
