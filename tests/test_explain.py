"""What the judgement thinks of a page can be looked at."""

import sys
from pathlib import Path
from types import FrameType

import pytest

import harbour
from republish import Page
from republish.explain import explain, main
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


def _rule_on(start: str, inner: str) -> str:
    runs = explain(Page.from_html(harbour.page(inner), harbour.URL))
    return next(run.rule for run in runs if run.text.startswith(start))


_TEXT = "".join(map(harbour.paragraph, range(5)))


@pytest.mark.parametrize(
    ("start", "inner", "rule"),
    [
        ("The pilots of pier 2", _TEXT, ""),
        (
            "A grey quay",
            _TEXT + "<figure><img src=/q.jpg><figcaption>A grey quay</figcaption></figure>",
            "place_pictures",
        ),
        ("Sincerely", _TEXT + "<div>Sincerely,</div><div>Ann Reed</div>", "keep_letters"),
        (
            "Topics:",
            _TEXT + "<p>Topics: harbours, lights, boats, the wall</p>",
            "_drop_from_the_end > ends_with_topics",
        ),
        (
            "If you enjoy",
            _TEXT + "<p>If you enjoy what you read here, consider supporting our work with a gift today.</p>",
            "_drop_by_words > is_none_of_it > is_asking",
        ),
    ],
)
def test_the_rule_that_had_the_last_word_is_named(start: str, inner: str, rule: str) -> None:
    assert _rule_on(start, inner) == rule


def test_a_judgement_that_found_nothing_is_passed_over_for_the_next() -> None:
    gallery = "".join(f"<figure><img src=/{n}.jpg width=900 height=600></figure>" for n in range(8))
    html = f"<html lang=en><title>Quays</title><article><h1>Quays</h1>{gallery}<p>Grey light.</p></article>"
    assert [run.text for run in explain(Page.from_html(html, harbour.URL)) if run.kept] == ["Grey light."]


def test_another_profiler_is_put_back() -> None:
    def profiler(frame: FrameType, event: str, argument: object) -> None: ...

    sys.setprofile(profiler)
    try:
        explain(page_from_file(RADIO, "https://lanternweekly.example/radio"))
        assert sys.getprofile() is profiler
    finally:
        sys.setprofile(None)


@pytest.mark.parametrize("content", [None, b"<html><body></body></html>"], ids=["no file", "no article"])
def test_a_page_that_cannot_be_read_is_one_line(
    content: bytes | None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "page.html"
    if content is not None:
        saved.write_bytes(content)
    assert main([str(saved)]) == 1
    said = capsys.readouterr()
    assert (said.out, said.err.count("\n")) == ("", 1)
