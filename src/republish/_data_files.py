"""The files of `republish/data`. Tables are kept, as several rules ask for parts of one; of other files whoever asks twice keeps what was made of them."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any


def data_text(name: str) -> str:
    """A file's text."""
    return files("republish").joinpath("data", name).read_text(encoding="utf-8")


@cache
def data_table(name: str) -> Mapping[str, Any]:
    """A TOML file's tables, read once: nobody changes them."""
    return tomllib.loads(data_text(name))


def data_json(name: str) -> Any:
    """What a JSON file holds."""
    return json.loads(data_text(name))
