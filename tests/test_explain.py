"""What the judgement thinks of a page can be looked at."""

from pathlib import Path

import pytest

from republish.extraction.explain import explain, main
from republish.testing import page_from_file

RADIO = Path(__file__).resolve().parents[1] / "examples" / "pages" / "village-radio.html"


def test_running_text_stays_with_a_high_chance_and_related_stories_go() -> None:
    runs = {run.text: run for run in explain(page_from_file(RADIO, "https://lanternweekly.example/radio"))}
    kept = next(run for text, run in runs.items() if text.startswith("The mast stands behind the bakery"))
    gone = runs["Counting sheep, honestly"]
    assert (kept.kept, gone.kept) == (True, False)
    assert kept.chance > 0.9 > 0.1 > gone.chance


def test_the_runs_are_printed_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(RADIO)]) == 0
    assert "0.00 - li Counting sheep, honestly" in capsys.readouterr().out.splitlines()
