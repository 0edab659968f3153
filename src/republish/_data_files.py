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


def data_names(folder: str) -> tuple[str, ...]:
    """The names of a folder's TOML files, as `data_table` takes them, in their order."""
    names = (file.name for file in files("republish").joinpath("data", folder).iterdir())
    return tuple(sorted(f"{folder}/{name}" for name in names if name.endswith(".toml")))


@cache
def data_table(name: str) -> Mapping[str, Any]:
    """A TOML file's tables, read once: nobody changes them."""
    return tomllib.loads(data_text(name))


def data_json(name: str) -> Any:
    """What a JSON file holds."""
    return json.loads(data_text(name))
