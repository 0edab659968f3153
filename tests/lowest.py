"""Print the lowest version of each dependency that pyproject.toml allows, as pip pins them: "lxml==6.0.2"."""

from __future__ import annotations

import tomllib
from itertools import chain
from pathlib import Path

_PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def pins() -> list[str]:
    """Of what the package and its extras need."""
    project = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]
    needs = chain(project["dependencies"], *project["optional-dependencies"].values())
    return [need.replace(" ", "").replace(">=", "==") for need in needs]


if __name__ == "__main__":
    print(*pins())
