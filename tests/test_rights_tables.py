"""Family × version × use, cell by cell, as the lawyer's tables have them."""

import csv
from pathlib import Path

import pytest

from republish.rights import review
from rights_cases import article, use_of

TABLES = Path(__file__).parent / "tables"
VERDICTS = {"yes": "allowed", "ask": "ask", "no": "forbidden"}
ONLY = {" (words as they are)": "verbatim, noncommercial", " (words changed)": "changed, noncommercial"}


def cells(name, skip):
    """(licence, column, cell) for every cell of a table."""
    with (TABLES / name).open(encoding="utf-8", newline="") as file:
        return [
            (row["licence"], column, value)
            for row in csv.DictReader(file, delimiter=";")
            for column, value in row.items()
            if column not in skip
        ]


@pytest.mark.parametrize(("license", "use", "verdict"), cells("verdicts.csv", ("licence", "what it is")))
def test_verdict(license, use, verdict):
    decided = review(article(license), use_of(use))
    assert decided.verdict == VERDICTS[verdict], [finding.text for finding in decided.findings]
    levels = {finding.level for finding in decided.findings}
    assert ("refusal" in levels) == (verdict == "no")
    assert verdict != "ask" or "question" in levels


@pytest.mark.parametrize(("license", "duty", "section"), cells("duties.csv", ("licence", "breach")))
def test_duty(license, duty, section):
    kind, _, condition = duty.partition(" (")
    use = use_of(ONLY.get(f" ({condition}", "verbatim, noncommercial"))
    found = [o.source for o in review(article(license), use).obligations if o.kind == kind]
    assert len(found) == bool(section)
    if section:
        name = article(license).license.short_name
        port = license.endswith(("-DE", "-JP"))
        assert found == [f"{name} (§{section} of the unported text)" if port else f"{name} §{section}"]


@pytest.mark.parametrize(
    ("license", "column", "breach"), [cell for cell in cells("duties.csv", ("licence",)) if cell[1] == "breach"]
)
def test_what_a_breach_does(license, column, breach):
    codes = {finding.code for finding in review(article(license), use_of("verbatim, noncommercial")).findings}
    expected = {"mended within 30 days": {"cure-period"}, "not mended": {"no-cure-period"}, "": set()}[breach]
    assert codes & {"cure-period", "no-cure-period"} == expected
