"""Which blocks of a page may hold a statement about rights, by kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

from republish._prose import Prose
from republish.evidence.blocks import block_of, in_template
from republish.evidence.phrases import find_cues, vocabulary

Element: TypeAlias = Any
Blocks: TypeAlias = Mapping[str, list[Element]]

KINDS = (
    "license",
    "reserved",
    "copyrighted",
    "ban",
    "leave",
    "denied",
    "permission",
    "partner",
    "embargo",
    "paywall",
    "wire",
    "agencies",
    "letters",
    "paid",
    "extract",
    "joint",
    "wall",
    "owner",
)


def find_blocks(prose: Prose) -> Blocks:
    """For every kind of statement the blocks with one of its cues, each once, in document order."""
    known = prose.among(vocabulary(*KINDS))
    starts = {kind: [cue.start() for cue in find_cues(kind, prose, known)] for kind in KINDS}
    holders = prose.locate(start for found in starts.values() for start in found)
    return {kind: _shown(block_of(holders[start]) for start in found) for kind, found in starts.items()}


def _shown(blocks: Iterable[Element]) -> list[Element]:
    return [block for block in dict.fromkeys(blocks) if not in_template(block)]
