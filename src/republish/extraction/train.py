"""Learn the model that ships: `python -m republish.extraction.train CORPUS [DATA]`.

CORPUS is a folder as `examples` reads it. DATA is where `extraction_model.json` and `extraction_names.json` are written
(the library's own `data` by default). Needs numpy and scikit-learn, which the library itself does not.

What class names are worth is learned on other sites than the ones it is applied to, so that the trees learn how far
names of an unknown site can be trusted. And each page is learned four times, as it was served, with names that say
nothing, without any, and with a third of its paragraphs, so that they learn what to go by where no name tells and where a
text is short.
"""

from __future__ import annotations

import importlib
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

from republish.extraction.examples import UNDRESSED, WEIGHTS, Example, examples_of
from republish.extraction.surveying.survey import Survey
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.nodes import Block
from republish.extraction.undressing import drop_names, hash_names
from republish.extraction.weighing.features import NAMES, Rows, certain, hopeless
from republish.extraction.words.boxes import vocabulary

_NAMELESS = (hash_names, drop_names)
_Asked = tuple[list[list[float]], list[int], list[float]]
_FEWEST_SITES = 3
_LEAST_WORTH = 0.25
_MOST_WORTH = 4.0
_SEEN = {
    **dict.fromkeys(("parent_leaves", "like_siblings", "repeats", "index", "left", "after_last"), 300.0),
    **dict.fromkeys(("parent_words", "grand_words"), 4000.0),
}
"""Runs and words. What is learned of larger counts is learned from a few pages, and long articles would pay for it."""


@dataclass(frozen=True, slots=True)
class Learned:
    """What a number of pages teach: `extraction_model.json` and `extraction_names.json`, before they are written."""

    model: dict[str, Any]
    names: dict[str, float]
    pages: int


def main(arguments: list[str]) -> None:
    """Learn from a corpus and write the two data files."""
    corpus = Path(arguments[0])
    target = Path(arguments[1]) if len(arguments) > 1 else Path(__file__).parents[1] / "data"
    (learned,) = learn(corpus, (None,))
    _write_trees(learned.model, target / "extraction_model.json")
    _write_names(learned.names, target / "extraction_names.json")
    sys.stdout.write(f"{learned.pages} pages learned\n")


def learn(corpus: Path, held_out: Sequence[int | None]) -> Iterator[Learned]:
    """What the pages teach without those of one fold of sites, for each fold in turn; None holds none out."""
    served = examples_of(corpus, None)
    tables = _Tables(served)
    gathered: list[list[_Asked]] = [[] for _ in held_out]
    for undress in UNDRESSED:
        for example in served if undress is None else examples_of(corpus, undress):
            nameless = _asked(example, {}) if undress in _NAMELESS else None
            for asked, fold in zip(gathered, held_out, strict=True):
                if example.fold != fold:
                    asked.append(nameless or _asked(example, tables.without(example.fold, fold)))
    for asked, fold in zip(gathered, held_out, strict=True):
        pages = sum(example.fold != fold for example in served)
        yield Learned(_model(_fit(asked)), tables.without(fold), pages)


class _Tables:
    """What names are worth by the pages of some folds."""

    def __init__(self, served: list[Example]) -> None:
        self._served = served
        self._made: dict[frozenset[int | None], dict[str, float]] = {}

    def without(self, *folds: int | None) -> dict[str, float]:
        """By the pages of all others."""
        left = frozenset(folds) - {None}
        if left not in self._made:
            self._made[left] = _names([example for example in self._served if example.fold not in left])
        return self._made[left]


def _names(examples: list[Example]) -> dict[str, float]:
    """How much each word of classes and ids speaks for the article: smoothed log odds, each page counted once."""
    kept: dict[str, float] = defaultdict(float)
    dropped: dict[str, float] = defaultdict(float)
    sites: dict[str, set[str]] = defaultdict(set)
    for example in examples:
        found = Survey(example.root, leaves(example.root)).leaves
        counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
        for leaf, label, weight in zip(found, example.labels, example.weights, strict=True):
            for token in _tokens_above(leaf.node) if weight else ():
                counts[token][label] += 1
        for token, (no, yes) in counts.items():
            kept[token] += yes / (yes + no)
            dropped[token] += no / (yes + no)
            sites[token].add(example.site)
    odds = {
        token: math.log((kept[token] + 1) / (dropped[token] + 1))
        for token in sites
        if len(sites[token]) >= _FEWEST_SITES
    }
    return {
        token: round(max(-_MOST_WORTH, min(_MOST_WORTH, value)), 2)
        for token, value in odds.items()
        if abs(value) >= _LEAST_WORTH
    }


def _tokens_above(node: Block) -> set[str]:
    tokens: set[str] = set()
    current: Block | None = node
    while current is not None and not current.spine:
        if current.tag and current.names:
            tokens |= vocabulary.tokens(current.names)
        current = current.parent
    return tokens


def _rows(example: Example, names: dict[str, float]) -> list[list[float] | None]:
    """The rows of a page's leaves by this table of names; None for leaves that the model is not asked about."""
    survey = Survey(example.root, leaves(example.root), vocabulary.worth_by(names), example.stated)
    row = Rows(survey).row
    return [
        row(leaf) if leaf.text and not hopeless(leaf, survey) and not certain(leaf, survey) else None
        for leaf in survey.leaves
    ]


def _asked(example: Example, names: dict[str, float]) -> _Asked:
    """What the model learns of a page: rows, labels and weights of the leaves that it is asked about."""
    rows = _rows(example, names)
    page_weight = example.counts * WEIGHTS[example.dataset] / (max(20, len(rows)) / 100) ** 0.3
    of_leaves = zip(rows, example.labels, example.weights, strict=True)
    told = [(row, label, weight * page_weight) for row, label, weight in of_leaves if row is not None and weight]
    return [row for row, _, _ in told], [label for _, label, _ in told], [weight for _, _, weight in told]


def _fit(pages: list[_Asked]) -> Any:
    numpy, ensemble = importlib.import_module("numpy"), importlib.import_module("sklearn.ensemble")
    rows, labels, weights = (list(chain.from_iterable(parts)) for parts in zip(*pages, strict=True))
    model = ensemble.HistGradientBoostingClassifier(
        max_iter=150,
        max_features=0.3,
        random_state=1,
        learning_rate=0.06,
        max_leaf_nodes=8,
        min_samples_leaf=30,
        l2_regularization=1.0,
        early_stopping=False,
    )
    return model.fit(numpy.array(rows, dtype=float), labels, sample_weight=weights)


def _model(fitted: Any) -> dict[str, Any]:
    """The trees as the library reads them."""
    base = round(float(fitted._baseline_prediction.ravel()[0]), 4)
    return {"base": base, "trees": [_tree(stage[0].nodes, 0) for stage in fitted._predictors]}


def _write_trees(model: dict[str, Any], path: Path) -> None:
    trees = ",\n  ".join(json.dumps(tree, separators=(",", ":")) for tree in model["trees"])
    about = (
        "Gradient-boosted trees over the features of extraction/weighing/features.py, learned by python -m "
        "republish.extraction.train. A tree is [feature, threshold, if not above, if above] or a value."
    )
    path.write_text(
        f'{{"about": {json.dumps(about)},\n "base": {model["base"]},\n "trees": [\n  {trees}\n ]}}\n', "utf-8"
    )


def _tree(nodes: Any, index: int) -> Any:
    node = nodes[index]
    if node["is_leaf"]:
        return round(float(node["value"]), 4)
    name, threshold = NAMES[node["feature_idx"]], float(f"{node['num_threshold']:.5g}")
    if threshold > _SEEN.get(name, threshold):
        return _tree(nodes, node["left"])
    return [name, threshold, _tree(nodes, node["left"]), _tree(nodes, node["right"])]


def _write_names(names: dict[str, float], path: Path) -> None:
    about = (
        "How much the words in classes and ids speak for (above 0) or against the article: log odds, learned by python "
        "-m republish.extraction.train."
    )
    lines = ",\n  ".join(f"{json.dumps(token)}: {value}" for token, value in sorted(names.items()))
    path.write_text(f'{{"about": {json.dumps(about)},\n "worth": {{\n  {lines}\n }}}}\n', "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
