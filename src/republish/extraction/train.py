"""Learn the model that ships: `python -m republish.extraction.train CORPUS [DATA]`.

CORPUS is a folder with `fundus`, `aeb`, `readability` and `wcxb` in it, each a `cases.jsonl.gz` beside
`pages/*.html.gz`; what their truth says of a leaf is the label. DATA is where `extraction_model.json` and
`extraction_names.json` are written (the library's own `data` by default). Needs numpy and scikit-learn, which the
library itself does not.

What class names are worth is learned on other sites than the ones it is applied to, so that the trees learn how far
names of an unknown site can be trusted. And each page is learned four times, as it was served, with names that say
nothing, without any, and with a third of its paragraphs, so that they learn what to go by where no name tells and where a
text is short.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib
import json
import math
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from republish import _html
from republish.errors import RepublishError
from republish.extraction.surveying.stated import stated_body
from republish.extraction.surveying.survey import Survey
from republish.extraction.tree.leaves import Leaf, leaves
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.outline import outline_of
from republish.extraction.undressing import drop_names, drop_paragraphs, hash_names, page_without
from republish.extraction.weighing.features import NAMES, Rows, certain, hopeless
from republish.extraction.words.boxes import vocabulary

_NOWHERE = "https://page.example/"
"""Where a text stands of which nobody asks that."""
_WEIGHTS = {"fundus": 5.0, "aeb": 1.2, "readability": 0.5, "wcxb": 0.7}
"""How much a page of each set counts: news pages, whose truth knows every block, the most."""
_UNDRESSED: dict[Callable[[Any], None] | None, float] = {
    None: 1.0,
    drop_paragraphs: 0.5,
    hash_names: 0.5,
    drop_names: 0.25,
}
"""How much a page counts as it was served, with a third of its paragraphs, with names that say nothing, and without any."""
_NAMELESS = (hash_names, drop_names)
_FOLDS = 5
_FEWEST_SITES = 3
_LEAST_WORTH = 0.25
_MOST_WORTH = 4.0
_WORD = re.compile(r"\w+")
_SEEN = {
    **dict.fromkeys(("parent_leaves", "like_siblings", "repeats", "index", "left", "after_last"), 300.0),
    **dict.fromkeys(("parent_words", "grand_words"), 4000.0),
}
"""Runs and words. What is learned of larger counts is learned from a few pages, and long articles would pay for it."""


@dataclass(frozen=True, slots=True)
class Example:
    """One page with the truth about its leaves; weight 0 where the truth does not say."""

    dataset: str
    site: str
    root: Block
    stated: str
    labels: tuple[int, ...]
    weights: tuple[float, ...]
    counts: float
    """As much as so many pages that were served."""

    @property
    def fold(self) -> int:
        """Pages of a site stay together."""
        return int(hashlib.md5(self.site.encode(), usedforsecurity=False).hexdigest(), 16) // 3 % _FOLDS


def main(arguments: list[str]) -> None:
    """Learn from a corpus and write the two data files."""
    corpus = Path(arguments[0])
    target = Path(arguments[1]) if len(arguments) > 1 else Path(__file__).parents[1] / "data"
    served = _all_examples(corpus, None)
    rows: list[tuple[Example, list[list[float] | None]]] = []
    for undress in _UNDRESSED:
        examples = served if undress is None else _all_examples(corpus, undress)
        for fold in range(_FOLDS):
            names = {} if undress in _NAMELESS else _names([example for example in served if example.fold != fold])
            rows += [(example, _rows(example, names)) for example in examples if example.fold == fold]
    _write_trees(_fit(rows), target / "extraction_model.json")
    _write_names(_names(served), target / "extraction_names.json")
    sys.stdout.write(f"{len(served)} pages learned\n")


def _all_examples(corpus: Path, undress: Callable[[Any], None] | None) -> list[Example]:
    return [example for name in _WEIGHTS for example in _examples(name, corpus / name, undress)]


def _examples(dataset: str, folder: Path, undress: Callable[[Any], None] | None) -> Iterator[Example]:
    for line in gzip.decompress((folder / "cases.jsonl.gz").read_bytes()).decode().split("\n"):
        case = json.loads(line)
        html = gzip.decompress((folder / "pages" / f"{case['page']}.html.gz").read_bytes()).decode("utf-8", "replace")
        html = page_without(html, undress) if undress else html
        try:
            document = _html.parse_served(html.encode(), "utf-8", case["url"])
        except RepublishError:
            continue
        root = outline_of(document)
        found = leaves(root)
        if found:
            labels, weights = _labels(dataset, case["ref"], found)
            stated, counts = stated_body(document.metadata), _UNDRESSED[undress]
            yield Example(dataset, _site(dataset, case), root, stated, labels, weights, counts)


def _site(dataset: str, case: dict[str, Any]) -> str:
    if dataset == "fundus":
        return str(case["id"]).rsplit("/", 1)[0]
    return str(case["id"]) if dataset == "readability" else urlsplit(case["url"]).netloc


def _labels(dataset: str, truth: dict[str, Any], found: list[Leaf]) -> tuple[tuple[int, ...], tuple[float, ...]]:
    """For each leaf whether most of its words are in the truth; captions, standfirst and title are not asked."""
    lines = [words for line in _lines(dataset, truth) if (words := _words(line))]
    pool, exact = _shingles([*lines, [word for line in lines for word in line]]), {tuple(line) for line in lines}
    neutral = [_words(text) for text in _neutral(dataset, truth)]
    apart, known = _shingles(neutral), {tuple(words) for words in neutral}
    labels, weights = [], []
    for leaf in found:
        words = _words(leaf.text)
        short = len(words) < 4
        labels.append(int(tuple(words) in exact if short else _cover(words, pool) >= 0.5))
        asked = bool(words) and tuple(words) not in known and (short or _cover(words, apart) < 0.5)
        weights.append(float(asked))
    return tuple(labels), tuple(weights)


def _lines(dataset: str, truth: dict[str, Any]) -> list[str]:
    if dataset == "fundus":
        return [text for _, text in truth["blocks"]]
    if dataset == "readability":
        return [leaf.text for leaf in leaves(outline_of(_html.parse(truth["html"], _NOWHERE)))]
    return str(truth["text"]).split("\n")


def _neutral(dataset: str, truth: dict[str, Any]) -> Iterator[str]:
    if truth.get("title"):
        yield truth["title"]
    if dataset == "fundus":
        yield from truth["summary"]
        for image in truth["images"]:
            yield from (text for text in (image.get("caption"), image.get("description")) if text)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _shingles(lines: Iterable[list[str]]) -> set[tuple[str, ...]]:
    return {tuple(line[i : i + 4]) for line in lines for i in range(max(1, len(line) - 3))}


def _cover(words: list[str], pool: set[tuple[str, ...]]) -> float:
    own = _shingles([words])
    return len(own & pool) / len(own)


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


def _fit(examples: list[tuple[Example, list[list[float] | None]]]) -> Any:
    numpy, ensemble = importlib.import_module("numpy"), importlib.import_module("sklearn.ensemble")
    table, labels, weights = [], [], []
    for example, rows in examples:
        page_weight = example.counts * _WEIGHTS[example.dataset] / (max(20, len(rows)) / 100) ** 0.3
        for row, label, weight in zip(rows, example.labels, example.weights, strict=True):
            if row is not None and weight:
                table.append(row)
                labels.append(label)
                weights.append(weight * page_weight)
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
    return model.fit(numpy.array(table, dtype=float), labels, sample_weight=weights)


def _write_trees(model: Any, path: Path) -> None:
    trees = [json.dumps(_tree(stage[0].nodes, 0), separators=(",", ":")) for stage in model._predictors]
    base = round(float(model._baseline_prediction.ravel()[0]), 4)
    about = (
        "Gradient-boosted trees over the features of extraction/weighing/features.py, learned by python -m "
        "republish.extraction.train. A tree is [feature, threshold, if not above, if above] or a value."
    )
    path.write_text(
        f'{{"about": {json.dumps(about)},\n "base": {base},\n "trees": [\n  ' + ",\n  ".join(trees) + "\n ]}\n", "utf-8"
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
