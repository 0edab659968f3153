"""What the judgement thinks of a page, run of text by run of text: `python -m republish.extraction.explain FILE [URL]`.

For whoever mends a page: each line is the chance, whether it stays, the tag, and the words.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from republish import _html
from republish.extraction import extract
from republish.extraction.surveying.stated import stated_body
from republish.extraction.surveying.survey import Survey
from republish.extraction.tree.leaves import leaves
from republish.extraction.tree.outline import outline_of
from republish.extraction.weighing.chances import chances
from republish.model import Page, Profile

_SHOWN = 88


@dataclass(frozen=True, kw_only=True, slots=True)
class Run:
    """One run of text of a page."""

    tag: str
    text: str
    chance: float
    """How likely the model finds it, before thresholds, rules and profiles."""
    kept: bool
    """It stands in the article's body."""


def explain(page: Page, profile: Profile | None = None) -> tuple[Run, ...]:
    """Every run of text of a page in document order; raises what `extract` raises."""
    document = _html.parse_served(page.content, page.encoding, page.url_served or page.url)
    body = set(extract(document, page, profile=profile).text.splitlines())
    fresh = _html.parse_served(page.content, page.encoding, page.url_served or page.url)
    root = outline_of(fresh)
    survey = Survey(root, leaves(root), stated=stated_body(fresh.metadata))
    return tuple(_runs(survey, body))


def _runs(survey: Survey, body: set[str]) -> Iterator[Run]:
    for leaf, chance in zip(survey.leaves, chances(survey), strict=True):
        if leaf.text:
            yield Run(tag=leaf.node.tag or "text", text=leaf.text, chance=chance, kept=leaf.text in body)


def main(arguments: list[str]) -> int:
    """Print the runs of a saved page."""
    page = Page.from_html(
        Path(arguments[0]).read_bytes(), arguments[1] if len(arguments) > 1 else "https://site.example/"
    )
    for run in explain(page):
        text = run.text if len(run.text) <= _SHOWN else run.text[:_SHOWN].rsplit(" ", 1)[0] + " ..."
        sys.stdout.write(f"{run.chance:.2f} {'+' if run.kept else '-'} {run.tag} {text}\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
