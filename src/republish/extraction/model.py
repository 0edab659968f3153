"""The learned judgement: how much class names are worth, and the trees that weigh a leaf's row of features."""

from __future__ import annotations

import itertools
import json
import math
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, TypeAlias

Tree: TypeAlias = "tuple[int, float, Tree, Tree] | float"

_STOPS = (20, 35, 50, 65)
"""After so many trees it is looked whether the chance is decided."""
_DECIDED = 3.0
"""Log odds that the trees still to come do not turn: each says less than the one before."""


@dataclass(frozen=True, slots=True)
class Model:
    """What `python -m republish.extraction.train` learned."""

    base: float
    rounds: tuple[tuple[Tree, ...], ...]
    """The trees, in order."""

    def chance(self, row: list[float]) -> float:
        """How likely a leaf with these features belongs to the article."""
        row = list(map(float, row))  # To compare a float with an int takes three times as long.
        total = self.base
        for trees in self.rounds:
            for node in trees:
                while node.__class__ is tuple:
                    feature, threshold, low, high = node
                    node = low if row[feature] <= threshold else high
                total += node  # type: ignore[operator]
            if abs(total) > _DECIDED:
                break
        return 1.0 / (1.0 + math.exp(-total))


@cache
def load() -> Model:
    """The model that ships with the library."""
    from republish.extraction.features import NAMES

    data = json.loads(resources.files("republish").joinpath("data/extraction_model.json").read_text("utf-8"))
    positions = {name: index for index, name in enumerate(NAMES)}
    trees = [_tree(tree, positions) for tree in data["trees"]]
    stops = (0, *(stop for stop in _STOPS if stop < len(trees)), len(trees))
    return Model(base=data["base"], rounds=tuple(tuple(trees[a:b]) for a, b in itertools.pairwise(stops)))


def _tree(data: Any, positions: dict[str, int]) -> Tree:
    if not isinstance(data, list):
        return float(data)
    name, threshold, low, high = data
    return positions[name], float(threshold), _tree(low, positions), _tree(high, positions)
