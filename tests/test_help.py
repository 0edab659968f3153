"""What the command line says of itself is what it does."""

import argparse
import json
from itertools import pairwise

import pytest

from republish.cli import main
from shared import ROOT

HARBOUR = str(ROOT / "examples/pages/oyster-reefs.html")
RADIO = str(ROOT / "examples/pages/village-radio.html")


def helped(command: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    assert ended.value.code == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("command", "codes"),
    [
        ([], {"0 done", "1 failed", "2 usage", "3 not republishable (the reasons are on stderr)", "4 not fetched"}),
        (["review"], {"0 allowed", "1 failed", "2 usage", "3 to be asked first", "4 not fetched"}),
        (["publish"], {"0 delivered", "1 delivered with losses", "3 not republishable"}),
        (["audit"], {"0 in order", "1 something is missing", "4 not fetched"}),
        (["license"], {"0 done", "1 no licence is named", "2 usage"}),
        (["feed"], {"0 done", "1 failed: this is no feed", "2 usage", "4 not fetched"}),
        (["watch"], {"0 all originals are the same", "1 something changed", "2 usage"}),
    ],
)
def test_each_command_names_its_exit_codes(
    command: list[str], codes: set[str], capsys: pytest.CaptureFixture[str]
) -> None:
    (line,) = [line for line in helped(command, capsys).splitlines() if line.startswith("exit codes: ")]
    assert codes <= set(line.removeprefix("exit codes: ").split(", "))


def test_an_audit_is_nothing_that_is_not_republishable(capsys: pytest.CaptureFixture[str]) -> None:
    assert "not republishable" not in helped(["audit"], capsys)


def unexplained(text: str) -> list[str]:
    """The arguments of a help text with no words beside or below them."""
    listed = [part for part in text.split("\n\n") if part.startswith(("options:", "positional arguments:"))]
    lines = [line for part in listed for line in [*part.splitlines()[1:], ""]]
    return [
        line
        for line, below in pairwise(lines)
        if line[2:3].strip() and "  " not in line.strip() and not below.startswith("   ")
    ]


@pytest.mark.parametrize(
    "command", [[], ["review"], ["license"], ["publishers"], ["feed"], ["publish"], ["audit"], ["watch"]]
)
def test_each_argument_is_explained(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert unexplained(helped(command, capsys)) == []


def test_an_argument_without_a_word_would_be_seen() -> None:
    parser = argparse.ArgumentParser(prog="x")
    parser.add_argument("--bare")
    parser.add_argument("--explained-at-some-length", help="what it is for")
    assert unexplained(parser.format_help()) == ["  --bare BARE"]


def test_a_publisher_is_found_however_its_id_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["publishers", "ProPublica"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "propublica"


@pytest.mark.parametrize(
    ("to", "there", "missing"),
    [
        ("wordpress", {"SITE": "https://news.example", "PASSWORD": "abcd"}, "REPUBLISH_WORDPRESS_USER"),
        ("wordpress", {"SITE": "https://news.example", "USER": "desk"}, "REPUBLISH_WORDPRESS_PASSWORD"),
        ("wordpress", {"USER": "desk", "PASSWORD": "abcd"}, "REPUBLISH_WORDPRESS_SITE"),
        ("ghost", {"SITE": "https://news.example"}, "REPUBLISH_GHOST_PASSWORD"),
    ],
)
def test_an_account_that_is_not_named_is_missed_before_the_page_is_read(
    to: str, there: dict[str, str], missing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, value in there.items():
        monkeypatch.setenv(f"REPUBLISH_{to.upper()}_{name}", value)
    assert main(["publish", "no-such-page.html", "--to", to]) == 2
    assert missing in capsys.readouterr().err


@pytest.mark.parametrize(
    ("language", "line"), [([], "is licensed under"), (["--language", "de"], "steht unter der Lizenz")]
)
def test_what_is_delivered_has_its_notices_in_the_language_that_is_named(
    language: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    dry = ["publish", RADIO, "--to", "ghost", "--site", "https://news.example", "--dry-run"]
    assert main([*dry, *language]) == 0
    assert line in json.loads(capsys.readouterr().out)["html"]


@pytest.mark.parametrize("to", ["wordpress", "ghost"])
def test_nothing_is_missed_where_nothing_is_sent(to: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["publish", HARBOUR, "--to", to, "--site", "https://news.example", "--dry-run"]) == 0
    assert json.loads(capsys.readouterr().out)["title"].startswith("Why harbour cities")
