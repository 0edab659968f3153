"""How pages come out that the model has not learned: each fifth of the sites by what the other four fifths teach.

    ./run.sh held-out          the figures, beside those of the model that ships, which knows the pages

CORPUS, if it is given, is a folder as `republish.extraction.train` learns from. News pages are asked as they were served, with
names that say nothing, and without any. Takes some twenty minutes on two cores. The model's own thresholds and every
rule were chosen in sight of these pages, so that sites nobody has seen will still do a little worse.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from republish.extraction.examples import FOLDS, fold_of, site_of  # noqa: E402
from republish.extraction.surveying import survey  # noqa: E402
from republish.extraction.train import Learned, learn  # noqa: E402
from republish.extraction.undressing import drop_names, hash_names, page_without  # noqa: E402
from republish.extraction.weighing import chances, model  # noqa: E402
from republish.extraction.words.boxes import vocabulary  # noqa: E402
from truth import agreement, article, cases, headings, is_ready, junk, lost  # noqa: E402

SHARED = ROOT.parent / "shared" / "corpus" / "extraction"
LOOKS: dict[str, Callable[[Any], None] | None] = {"as served": None, "hashed names": hash_names, "no names": drop_names}
TEXTS = ("aeb", "wcxb")
WORST = 3
"""Pages left out of the means: one transcript or shopping guide would be half of all junk."""


@dataclass(frozen=True)
class Asked:
    """A page of a set, dressed in one of the looks."""

    name: str
    look: str
    case: dict[str, Any]
    html: str

    @property
    def fold(self) -> int:
        """The part of the sites it is in."""
        return fold_of(site_of(self.name, self.case))


def every_page(corpus: Path) -> Iterator[Asked]:
    """News in every look, other pages as they were served."""
    for look, undress in LOOKS.items():
        for case, html in cases(corpus / "fundus", 1):
            yield Asked("fundus", look, case, page_without(html, undress) if undress else html)
    for name in TEXTS:
        yield from (Asked(name, "as served", case, html) for case, html in cases(corpus / name, 1))


def use(learned: Learned) -> None:
    """Let the library of this process weigh by what was learned."""
    trees, worth = model.read(learned.model), vocabulary.worth_by(learned.names)
    chances.load = lambda: trees
    survey.shipped_worth = lambda: worth


def answer(asked: Asked) -> tuple[str, str, Any]:
    """The figures of one page."""
    made, truth = article(asked.case, asked.html), asked.case["ref"]
    if asked.name in TEXTS:
        return asked.name, asked.look, (truth, made)
    kept = len(junk(truth, made)) if made else 0
    level = headings(truth, made) if made else 0.0
    return asked.name, asked.look, (is_ready(truth, made), kept, len(lost(truth, made)), level)


def answers(pages: list[Asked], learned: Learned | None) -> list[tuple[str, str, Any]]:
    """The figures of pages, by a model of their own or by the one that ships."""
    start = {"initializer": use, "initargs": (learned,)} if learned else {}
    with ProcessPoolExecutor(2, **start) as workers:
        return list(workers.map(answer, pages, chunksize=8))


def table(found: list[tuple[str, str, Any]]) -> Iterator[str]:
    """The lines that are printed."""
    for look in LOOKS:
        ready, kept, missed, levels = zip(
            *(each for name, one, each in found if (name, one) == ("fundus", look)), strict=True
        )
        means = mean(ready), mean(sorted(kept)[:-WORST]), mean(sorted(missed)[:-WORST]), mean(levels)
        yield "news, {:13} ready {:.3f}  junk {:.3f}  lost {:.3f}  headings {:.3f}".format(look, *means)
    for name in TEXTS:
        yield f"{name:19} F1 {agreement(each for one, _, each in found if one == name):.3f}"


def main(arguments: list[str]) -> None:
    """Print both tables."""
    corpus = Path(arguments[0]) if arguments else SHARED
    if not corpus.is_dir():
        sys.exit(f"the pages to learn from are not there: {corpus}")
    pages = list(every_page(corpus))
    print("The model that ships, on pages that it has learned:", *table(answers(pages, None)), sep="\n  ", flush=True)
    found: list[tuple[str, str, Any]] = []
    for fold, learned in enumerate(learn(corpus, range(FOLDS))):
        found += answers([page for page in pages if page.fold == fold], learned)
    print("Each page by what pages of other sites teach:", *table(found), sep="\n  ")


if __name__ == "__main__":
    main(sys.argv[1:])
