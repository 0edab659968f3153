"""The files of `republish/data`. Nothing is kept: whoever asks twice keeps what was made of them."""

from __future__ import annotations

import json
import tomllib
from importlib.resources import files
from typing import Any


def data_text(name: str) -> str:
    """A file's text."""
    return files("republish").joinpath("data", name).read_text(encoding="utf-8")


def data_table(name: str) -> dict[str, Any]:
    """A TOML file's tables."""
    return tomllib.loads(data_text(name))


def data_json(name: str) -> Any:
    """What a JSON file holds."""
    return json.loads(data_text(name))
