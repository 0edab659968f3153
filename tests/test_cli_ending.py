"""How the command line ends when the system ends it: in order, in one line, with names that lead to the files."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from republish.cli import main

RADIO = Path(__file__).resolve().parents[1] / "examples/pages/village-radio.html"
UNDER_WAY = """
import os, signal, sys, time
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # Whoever starts this with nohup has it ignored.
signal.signal(signal.SIGINT, signal.default_int_handler)  # So has a shell's "&" where jobs are not watched.
def fsync(descriptor):
    print("writing", flush=True)
    time.sleep(600)
os.fsync = fsync
from republish.cli import main
sys.exit(main(sys.argv[1:]))
"""
WRITING = [sys.executable, "-c", UNDER_WAY, str(RADIO), "--format", "json", "-o"]

posix = pytest.mark.skipif(os.name != "posix", reason="signals and names in bytes are those of POSIX")


@posix
@pytest.mark.parametrize(("sent", "code"), [("SIGTERM", -15), ("SIGHUP", -1), ("SIGINT", 130)])
def test_what_is_half_written_goes_when_the_program_is_asked_to_end(sent: str, code: int, tmp_path: Path) -> None:
    assert main([str(RADIO), "--format", "json", "-o", str(tmp_path / "kept")]) == 0
    before = {path.name: path.read_bytes() for path in (tmp_path / "kept").iterdir()}
    with subprocess.Popen(
        [*WRITING, str(tmp_path / "kept")], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout
        assert running.stderr
        assert running.stdout.readline() == b"writing\n"
        assert len(list(tmp_path.iterdir())) == 2
        running.send_signal(getattr(signal, sent))
        assert running.wait(60) == code
        assert running.stderr.read() == b""
    assert [path.name for path in tmp_path.iterdir()] == ["kept"]
    assert {path.name: path.read_bytes() for path in (tmp_path / "kept").iterdir()} == before


@posix
def test_a_program_that_hears_the_signal_itself_goes_on_doing_so() -> None:
    heard = signal.signal(signal.SIGTERM, signal.SIG_IGN)
    try:
        assert main(["license", "CC BY 4.0"]) == 0
        assert signal.getsignal(signal.SIGTERM) == signal.SIG_IGN
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        assert main(["license", "CC BY 4.0"]) == 0
        assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL
    finally:
        signal.signal(signal.SIGTERM, heard)


def test_too_little_memory_is_a_failure_in_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def reviewed(*arguments: object, **options: object) -> None:
        raise MemoryError

    monkeypatch.setattr("republish.pipeline.review", reviewed)
    assert main(["review", str(RADIO)]) == 1
    assert capsys.readouterr().err == "republish: there is not enough memory for this.\n"


@posix
@pytest.mark.skipif(sys.platform == "darwin", reason="a disk whose names are letters")
@pytest.mark.parametrize("language", [{}, {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}])
def test_a_path_that_is_printed_leads_to_the_file(language: dict[str, str], tmp_path: Path) -> None:
    named = os.fsencode(tmp_path) + "/naïve caf".encode() + b"\xe9"
    command = [sys.executable, "-m", "republish", str(RADIO), "--format", "json", "-o", named]
    done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, **language})
    assert [Path(os.fsdecode(path)).is_file() for path in done.stdout.splitlines()] == [True, True]


@posix
def test_the_bytes_of_a_name_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([os.fsdecode(b"caf\xe9.html")]) == 2
    assert r"caf\xe9.html is neither" in capsys.readouterr().err


ORDERS = {
    "overwrites the line": "\rALLOWED: you may",
    "clears the screen": "\x1b[2J",
    "the same in one byte": "\x9b2J",
    "sets the clipboard": "\x1b]52;c;ZXZpbA==\x07",
    "goes back": "\b\b",
    "turns the line about": "\u202e",
}


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS)
@pytest.mark.parametrize("words", [["{}"], ["review", "{}"], ["publishers", "{}"], ["https://{}/x"]], ids=" ".join)
def test_no_argument_gives_orders_to_the_terminal(
    words: list[str], order: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([word.format(f"nowhere{order}.html") for word in words])
    printed = capsys.readouterr()
    assert not set(printed.out + printed.err) & set("\r\x07\b\x1b\x9b\u202e")
    assert "nowhere" in printed.err


@pytest.mark.parametrize("order", [order for name, order in ORDERS.items() if "about" not in name])
def test_no_title_gives_orders_to_the_terminal(order: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    feed = {"version": "https://jsonfeed.org/version/1.1", "title": "Mills", "items": []}
    feed["items"] = [
        {"id": "1", "url": "https://mills.example/a", "title": f"The {order} mill", "content_text": "It turns."}
    ]
    (tmp_path / "feed.json").write_text(json.dumps(feed), encoding="utf-8")
    for form in ([], ["--json"]):
        assert main(["feed", str(tmp_path / "feed.json"), "--url", "https://mills.example/feed", *form]) == 0
        printed = capsys.readouterr().out
        assert not set(printed) & set("\r\x07\b\x1b\x9b")
        assert "mill" in printed
