"""The page of documentation that lists the rules says what the code says."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from republish.extraction.judging.rules_in_order import KEEPING, LEAVING_OUT, Rule

DOCS = Path(__file__).resolve().parents[1] / "docs"
WRITER = runpy.run_path(str(DOCS / "extraction_rules.py"))


def test_the_page_is_as_new_as_the_code() -> None:
    assert (DOCS / "extraction-rules.md").read_text(encoding="utf-8") == WRITER["page"](), (
        "python docs/extraction_rules.py writes it anew"
    )


def test_rules_are_listed_in_the_order_in_which_they_are_asked() -> None:
    names = [name for name, _ in WRITER["order"]()]
    first, kept, placed = (names.index(name) for name in ("judge_groups", "keep_letters", "place_pictures"))
    assert first < kept < names.index("drop_plugins") < placed


@pytest.mark.parametrize("rules", [KEEPING, LEAVING_OUT])
def test_every_rule_of_a_list_is_there(rules: tuple[Rule, ...]) -> None:
    listed = [name for name, _ in WRITER["order"]()]
    assert [rule.__name__ for rule in rules] == [name for name in listed if name in {rule.__name__ for rule in rules}]
