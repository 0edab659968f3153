"""Pages that show one picture or play one sound of somebody's: who links to one credits it."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from republish._data_files import data_table

Kind: TypeAlias = Literal["image", "sound"]

_KINDS: tuple[Kind, ...] = ("image", "sound")


def kind_of_work(address: str) -> Kind | None:
    """What an address shows or plays, if it is one such work and nothing else."""
    said = address.lower()
    return next((kind for kind in _KINDS if "//" in said and _pages(kind).search(said)), None)


@cache
def _pages(kind: Kind) -> re.Pattern[str]:
    return re.compile("|".join(data_table("works.toml")[kind]))
