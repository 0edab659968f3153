"""Pages whose text is known, for the learning of the model: what their truth says of every leaf.

A corpus is a folder with `fundus`, `aeb`, `readability` and `wcxb` in it, each a `cases.jsonl.gz` beside
`pages/*.html.gz`. A leaf is of the article when most of its words are in the truth.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from republish import _html
from republish.errors import RepublishError
from republish.extraction.surveying.stated import stated_body
from republish.extraction.tree.leaves import Leaf, leaves
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.outline import outline_of
from republish.extraction.undressing import drop_names, drop_paragraphs, hash_names, page_without

_NOWHERE = "https://page.example/"
"""Where a text stands of which nobody asks that."""
WEIGHTS = {"fundus": 5.0, "aeb": 1.2, "readability": 0.5, "wcxb": 0.7}
"""How much a page of each set counts: news pages, whose truth knows every block, the most."""
UNDRESSED: dict[Callable[[Any], None] | None, float] = {
    None: 1.0,
    drop_paragraphs: 0.5,
    hash_names: 0.5,
    drop_names: 0.25,
}
"""How much a page counts as it was served, with a third of its paragraphs, with names that say nothing, and without any."""
FOLDS = 5
"""So many parts, to ask of each what the others teach."""
_WORD = re.compile(r"\w+")


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
        """`fold_of` its site."""
        return fold_of(self.site)


def fold_of(site: str) -> int:
    """Which of the folds a site is in: its pages stay together."""
    return int(hashlib.md5(site.encode(), usedforsecurity=False).hexdigest(), 16) // 3 % FOLDS


def examples_of(corpus: Path, undress: Callable[[Any], None] | None) -> list[Example]:
    """All pages of a corpus as they were served, or undressed."""
    return [example for name in WEIGHTS for example in _read(name, corpus / name, undress)]


def _read(dataset: str, folder: Path, undress: Callable[[Any], None] | None) -> Iterator[Example]:
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
            stated, counts = stated_body(document.metadata), UNDRESSED[undress]
            yield Example(dataset, site_of(dataset, case), root, stated, labels, weights, counts)


def site_of(dataset: str, case: dict[str, Any]) -> str:
    """Whose page a case is; the clippings that readability measures itself by are each of a site of their own."""
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
