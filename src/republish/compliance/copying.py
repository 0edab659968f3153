"""What keeps a page's readers from marking and copying its words, which CC licences let nobody do by technical means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from republish import _html
from republish._data_files import data_table
from republish.compliance.hiding import WHOLES


class _Marks(NamedTuple):
    scripts: re.Pattern[str]
    handlers: tuple[str, ...]
    stops: re.Pattern[str]
    set_by_script: re.Pattern[str]
    style: re.Pattern[str]


def kept_from_copying(root: _html.Element) -> Iterator[str]:
    """The names of what does it for the whole page: a plugin's script, an attribute, a style."""
    marks = _marks()
    for script in root.iter("script"):
        if marks.scripts.search(f"{script.get('id') or ''} {script.get('src') or ''}"):
            yield script.get("id") or script.get("src") or ""
        elif found := marks.set_by_script.search(script.text or ""):
            yield found[0].rstrip("= \n\t")
    for whole in root.iter(*WHOLES):
        yield from (name for name in marks.handlers if marks.stops.search(whole.get(name) or ""))
        if marks.style.search(whole.get("style") or ""):
            yield "user-select: none"


@lru_cache(maxsize=1)
def _marks() -> _Marks:
    table = data_table("compliance.toml")["copying"]
    compiled = (re.compile(table[name], re.I) for name in ("stops", "set_by_script", "style"))
    return _Marks(re.compile("|".join(table["scripts"]), re.I), tuple(table["handlers"]), *compiled)
