"""Which blocks of a page may hold a statement about rights, by kind."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, TypeAlias

from republish._html import block_of
from republish._prose import Prose
from republish.evidence.blocks import in_template
from republish.evidence.phrases import find_cues

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
)
"""Those that every page is asked for."""


def find_blocks(prose: Prose, kinds: tuple[str, ...] = KINDS) -> Blocks:
    """For every kind of statement the blocks with one of its cues, each once, in document order."""
    cues = find_cues(kinds, prose)
    holders = prose.locate(cue.start() for found in cues.values() for cue in found)
    blocks = {start: block_of(holder) for start, holder in holders.items()}
    return {kind: _shown(blocks, found) if found else [] for kind, found in cues.items()}


def _shown(blocks: Mapping[int, Element], found: list[re.Match[str]]) -> list[Element]:
    return [block for block in dict.fromkeys(blocks[cue.start()] for cue in found) if not in_template(block)]
