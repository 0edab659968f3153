"""The command line: what goes where, and with which exit code."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from republish.cli import main

ROOT = Path(__file__).resolve().parents[1]
OYSTERS = str(ROOT / "examples/pages/oyster-reefs.html")
RADIO = str(ROOT / "examples/pages/village-radio.html")


def test_a_page_is_printed_as_a_fragment(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([OYSTERS]) == 0
    assert "This article is republished from" in capsys.readouterr().out


def test_files_are_written_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([OYSTERS, "--format", "html", "--format", "json", "-o", str(tmp_path / "out")]) == 0
    written = [Path(line) for line in capsys.readouterr().out.splitlines()]
    assert written
    assert all(path.exists() for path in written)


def test_a_no_has_its_reasons_on_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([OYSTERS, "--use", "translated"]) == 3
    output = capsys.readouterr()
    assert (output.out, "republish: " in output.err) == ("", True)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["no-such-file.html"], 2),
        ([OYSTERS, "--use", "sideways"], 2),
        ([OYSTERS, "--format", "html", "--format", "json"], 2),
        ([OYSTERS, "--use", "medium=telepathy"], 2),
        (["http://127.0.0.1/a"], 4),
        (["https://site.invalid:22/a"], 4),
        ([OYSTERS, "--images", "download"], 2),
        ([OYSTERS, "--images", "link"], 0),
        (["license", "all rights reserved"], 1),
        (["license", "CC BY 4.0"], 0),
        (["publishers", "nobody"], 2),
        (["publishers"], 0),
        (["review", RADIO], 0),
        (["review", OYSTERS, "--use", "translated"], 3),
    ],
)
def test_exit_codes(arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments) == code
    assert "Traceback" not in capsys.readouterr().err


def test_a_saved_page_without_an_address_needs_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html"
    page.write_text("<p>Words</p>", encoding="utf-8")
    assert main([str(page)]) == 2
    assert "--url" in capsys.readouterr().err


def test_the_review_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    main(["review", OYSTERS])
    report = capsys.readouterr().out
    for heading in (
        "ALLOWED",
        "What was found",
        "What the licence requires",
        "What the publisher asks for",
        "Images",
        "not legal advice",
    ):
        assert heading in report


def test_the_review_as_json_is_the_review(capsys: pytest.CaptureFixture[str]) -> None:
    main(["review", RADIO, "--json"])
    assert json.loads(capsys.readouterr().out)["verdict"] == "allowed"


def test_a_licence_is_read_from_words(capsys: pytest.CaptureFixture[str]) -> None:
    main(["license", "CC", "BY", "NC", "ND", "3.0", "--json"])
    assert json.loads(capsys.readouterr().out)["id"] == "CC-BY-NC-ND-3.0"


def test_a_reader_that_goes_away_is_no_failure() -> None:
    pipe = f"{sys.executable} -m republish publishers | head -n 1; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", pipe], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_page_comes_through_a_pipe() -> None:
    command = [sys.executable, "-m", "republish", "-", "--format", "text"]
    done = subprocess.run(command, input=Path(RADIO).read_bytes(), capture_output=True, check=False)
    assert (done.returncode, b"The village that built its own radio" in done.stdout) == (0, True)
