"""Pages whose text is known, as the model learns from them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from republish.extraction.examples import FOLDS, UNDRESSED, WEIGHTS, Example, examples_of, fold_of, site_of
from republish.extraction.tree.leaves import leaves
from republish.extraction.undressing import hash_names

HTML = """<!doctype html><title>A weir</title><p class=sister>Radio Mill is on the air from six to nine.</p><article><h1>The weir is gone</h1>
<p class=text>The weir had stood across the river for a hundred and ten years.</p>
<figure><img src=/w.jpg alt=""><figcaption>The river a week later, seen from the mill.</figcaption></figure>
<p class=text>Nobody in the town had asked for it.</p></article>"""
TEXT = ["The weir had stood across the river for a hundred and ten years.", "Nobody in the town had asked for it."]
TRUTHS: dict[str, dict[str, Any]] = {
    "fundus": {
        "title": "The weir is gone",
        "summary": [],
        "blocks": [["p", line] for line in TEXT],
        "images": [{"caption": "The river a week later, seen from the mill.", "description": None}],
    },
    "aeb": {"text": "\n".join(TEXT)},
    "readability": {"html": "".join(f"<p>{line}</p>" for line in TEXT)},
    "wcxb": {"text": "\n".join(TEXT)},
}


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """One page in each of the sets."""
    for name, truth in TRUTHS.items():
        case = {"id": "uk/Mill/Mill_1", "page": "1", "url": "https://mill.example/weir", "ref": truth}
        (tmp_path / name / "pages").mkdir(parents=True)
        (tmp_path / name / "cases.jsonl.gz").write_bytes(gzip.compress(json.dumps(case).encode()))
        (tmp_path / name / "pages" / "1.html.gz").write_bytes(gzip.compress(HTML.encode()))
    return tmp_path


def told(example: Example) -> dict[str, tuple[int, float]]:
    """Label and weight of each run of the page."""
    found = (leaf.text for leaf in leaves(example.root))
    return dict(zip(found, zip(example.labels, example.weights, strict=True), strict=True))


@pytest.mark.parametrize("number", range(len(WEIGHTS)), ids=WEIGHTS)
def test_what_the_truth_holds_is_of_the_article(corpus: Path, number: int) -> None:
    runs = told(examples_of(corpus, None)[number])
    assert [runs[line] for line in TEXT] == [(1, 1.0)] * 2
    assert runs["Radio Mill is on the air from six to nine."] == (0, 1.0)


def test_nobody_asks_whether_a_caption_or_the_headline_is_running_text(corpus: Path) -> None:
    runs = told(examples_of(corpus, None)[0])
    assert runs["The river a week later, seen from the mill."][1] == runs["The weir is gone"][1] == 0.0


def test_an_undressed_page_counts_less_and_says_the_same(corpus: Path) -> None:
    served, hashed = examples_of(corpus, None)[0], examples_of(corpus, hash_names)[0]
    assert (hashed.counts, hashed.labels) == (UNDRESSED[hash_names], served.labels)
    assert hashed.counts < served.counts


@pytest.mark.parametrize(
    ("dataset", "case", "site"),
    [
        ("fundus", {"id": "uk/Mill/Mill_1", "url": "https://mill.example/weir"}, "uk/Mill"),
        ("aeb", {"id": "4fe", "url": "https://mill.example/weir"}, "mill.example"),
        ("readability", {"id": "mill-1", "url": "http://fakehost/test"}, "mill-1"),
    ],
)
def test_pages_of_a_site_stay_together(dataset: str, case: dict[str, str], site: str) -> None:
    assert site_of(dataset, case) == site


def test_every_part_has_sites() -> None:
    assert {fold_of(f"{number}.example") for number in range(40)} == set(range(FOLDS))
