"""The page of docs/ on the command line names what there is."""

from __future__ import annotations

import re
from importlib import resources
from pathlib import Path

import pytest

from republish import cli

PAGE = (Path(__file__).parents[1] / "docs/reference-cli.md").read_text(encoding="utf-8")
COMMANDS = ("", "review", "license", "publishers", "feed", "publish", "audit", "watch")
COMMON = {"--help", "--version", "--output"}
"""What every program has, and the long form of `-o`."""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_option_stands_there(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main([*filter(None, [command]), "--help"])
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", capsys.readouterr().out))
    assert options >= {"--help"}
    assert {option for option in options - COMMON if option not in PAGE} == set()


def test_every_language_of_the_notices_stands_there() -> None:
    files = (resources.files("republish") / "data" / "notices").iterdir()
    languages = {file.name.removesuffix(".toml").partition("-")[0] for file in files}
    said = re.search(r"notices' \(([a-z, ]+) in either script;", PAGE)
    assert said
    assert said[1].split(", ") == sorted(languages)
