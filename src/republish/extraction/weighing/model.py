"""The learned judgement: the trees that weigh a leaf's row of features."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from republish._data_files import data_json
from republish.extraction.weighing.features import NAMES

_STOPS = (20, 35, 50, 70, 95, 120)
"""After so many trees it is looked whether the chance is decided."""
_LEAST, _MOST = -3.3, 2.2
"""Log odds that the trees still to come do not turn: of 41,113 runs on 718 pages they turned none."""


@dataclass(frozen=True, slots=True)
class Model:
    """What `python -m republish.extraction.train` learned."""

    log_odds: Callable[[Iterable[float]], float]

    def chance(self, row: Iterable[float]) -> float:
        """How likely a leaf with these features belongs to the article."""
        # Numbers of one kind: to compare a float with an int takes three times as long.
        return 1.0 / (1.0 + math.exp(-self.log_odds(map(float, row))))


@cache
def load() -> Model:
    """The model that ships with the library."""
    return read(data_json("extraction_model.json"))


def read(data: Mapping[str, Any]) -> Model:
    """A model from its file: the trees as one function, which takes a quarter of the time that walking over them does.

    Nothing but numbers of the file gets into the function.
    """
    made: dict[str, Any] = {}
    exec(compile(_source(data), "extraction_model.json", "exec"), made)  # noqa: S102
    return Model(made["log_odds"])


def _source(data: Mapping[str, Any]) -> str:
    variables = {name: f"f{index}" for index, name in enumerate(NAMES)}
    trees = data["trees"]
    stops = (0, *(stop for stop in _STOPS if stop < len(trees)), len(trees))
    lines = ["def log_odds(row):", f" {', '.join(variables.values())} = row", f" total = {float(data['base'])!r}"]
    for start, end in itertools.pairwise(stops):
        lines.append(f" total += {' + '.join(_expression(tree, variables) for tree in trees[start:end])}")
        lines.append(f" if not {_LEAST} <= total <= {_MOST}: return total")
    return "\n".join([*lines, " return total"])


def _expression(tree: Any, variables: Mapping[str, str]) -> str:
    if not isinstance(tree, list):
        return repr(float(tree))
    name, threshold, low, high = tree
    return f"({_expression(low, variables)} if {variables[name]} <= {float(threshold)!r} else {_expression(high, variables)})"
