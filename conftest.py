"""Every code block of README and docs runs: Python in one namespace a file, console blocks against their printed output."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

from hypothesis import settings
from sybil import Example, Sybil
from sybil.parsers.myst import CodeBlockParser, PythonCodeBlockParser

ROOT = Path(__file__).parent

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
# A busy machine is no failure.


def run_console(example: Example) -> str | None:
    """Run each `$ command` and compare what it prints with the lines below it; `...` stands for any lines."""
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "COLUMNS": "100",
    }
    for block in str(example.parsed).split("$ ")[1:]:
        command, _, expected = block.partition("\n")
        done = subprocess.run(
            command, shell=True, capture_output=True, text=True, env=environment, cwd=ROOT, check=False
        )
        if not matches(expected.strip().splitlines(), (done.stdout + done.stderr).strip().splitlines()):
            return f"$ {shlex.join([command])}\nexpected:\n{expected}\ngot:\n{done.stdout}{done.stderr}"
    return None


def matches(expected: list[str], got: list[str]) -> bool:
    """Line by line; a line `...` swallows lines up to the next one that fits, a line may end in `...`."""
    if not expected:
        return True
    if expected[0].strip() == "...":
        return (
            any(matches(expected[1:], got[skipped:]) for skipped in range(len(got) + 1)) if len(expected) > 1 else True
        )
    if not got:
        return False
    start, dots, _ = expected[0].rstrip().partition(" ...")
    fits = got[0].rstrip().startswith(start) if dots else got[0].rstrip() == expected[0].rstrip()
    return fits and (len(expected) == 1 or matches(expected[1:], got[1:]))


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), CodeBlockParser("console", run_console)],
    patterns=["*.md"],
    excludes=["**/.venv/**", "**/tests/**", "**/examples/**"],
).pytest()
