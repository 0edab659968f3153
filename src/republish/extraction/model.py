"""The learned judgement: how much class names are worth, and the trees that weigh a leaf's row of features."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, TypeAlias

Tree: TypeAlias = "tuple[int, float, Tree, Tree] | float"


_STOPS = frozenset({15, 25, 35, 45})
_DECIDED = 3.0
"""Log odds that the trees still to come do not turn: each says less than the one before."""


@dataclass(frozen=True, slots=True)
class Model:
    """What `python -m republish.extraction.train` learned."""

    base: float
    trees: tuple[Tree, ...]

    def chance(self, row: list[float]) -> float:
        """How likely a leaf with these features belongs to the article."""
        total = self.base
        for number, node in enumerate(self.trees):
            if number in _STOPS and abs(total) > _DECIDED:
                break
            while node.__class__ is tuple:
                node = node[2] if row[node[0]] <= node[1] else node[3]
            total += node  # type: ignore[operator]
        return 1.0 / (1.0 + math.exp(-total))


@cache
def load() -> Model:
    """The model that ships with the library."""
    from republish.extraction.features import NAMES

    data = json.loads(resources.files("republish").joinpath("data/extraction_model.json").read_text("utf-8"))
    positions = {name: index for index, name in enumerate(NAMES)}
    return Model(base=data["base"], trees=tuple(_tree(tree, positions) for tree in data["trees"]))


def _tree(data: Any, positions: dict[str, int]) -> Tree:
    if not isinstance(data, list):
        return float(data)
    name, threshold, low, high = data
    return positions[name], float(threshold), _tree(low, positions), _tree(high, positions)
