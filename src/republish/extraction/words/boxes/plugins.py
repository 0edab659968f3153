"""What widely used plugins for WordPress call the boxes that they set into or under every post, and what each holds."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled

_TRAIL = Uncompiled(r"(?:^|[\s_-])bread-?crumbs?(?:$|[\s_-])", re.I)


@lru_cache(maxsize=8192)
def furniture(names: str) -> str | None:
    """What a box of these classes and ids holds, by the kind of the `Change` that it makes; None where no such plugin wrote it."""
    if "crumb" in names and _TRAIL.search(names):
        return "navigation"
    kinds = _kinds()
    return next((kinds[name] for name in names.split() if name in kinds), None)


@cache
def _kinds() -> dict[str, str]:
    return {name: kind for kind, names in data_table("extraction_plugins.toml").items() for name in names}
