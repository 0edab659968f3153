"""What keeps a page's readers from marking and copying its words, which CC licences let nobody do by technical means."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from republish import _html
from republish._data_files import data_table
from republish._spoken import bounded, spoken
from republish.compliance.hiding import WHOLES
from republish.compliance.sheets import rules_of, styled

_FOLLOWING = 300
"""Letters of a script behind what it hears, in which it says what it does then."""


class _Marks(NamedTuple):
    scripts: re.Pattern[str]
    handlers: tuple[str, ...]
    stops: re.Pattern[str]
    set_by_script: re.Pattern[str]
    heard: re.Pattern[str]
    spared: re.Pattern[str]
    style: re.Pattern[str]
    whole: re.Pattern[str]


def kept_from_copying(root: _html.Element, text: Sequence[str]) -> Iterator[str]:
    """The names of what does it for the whole page, or for what holds all of some lines: a plugin's script, an attribute, a style."""
    yield from _by_scripts(root)
    marks = _marks()
    kept = [rule for rule in rules_of(root) if rule.everywhere and marks.style.search(rule.style)]
    if any(all(map(marks.whole.fullmatch, rule.parts)) for rule in kept):
        yield "user-select: none"
    styled_so = set(styled(root, [rule for rule in kept if rule.names]))
    own = f"//*[@style or {' or '.join(f'@{name}' for name in marks.handlers)}]"
    for element in dict.fromkeys((*root.xpath(own), *styled_so)):
        found = list(_set_by(element, marks, styled=element in styled_so))
        if found and (element.tag in WHOLES or _holds(element, text)):
            yield from found


def _by_scripts(root: _html.Element) -> Iterator[str]:
    marks = _marks()
    for script in root.iter("script"):
        if marks.scripts.search(f"{script.get('id') or ''} {script.get('src') or ''}"):
            yield script.get("id") or script.get("src") or ""
        elif found := marks.set_by_script.search(script.text or ""):
            yield found[0].rstrip("= \n\t")
        elif heard := marks.heard.search(script.text or ""):
            follows = (script.text or "")[heard.end() : heard.end() + _FOLLOWING]
            if marks.stops.search(follows) and not marks.spared.search(follows):
                yield "preventDefault"


def _set_by(element: _html.Element, marks: _Marks, *, styled: bool) -> Iterator[str]:
    """What an element itself sets, or a sheet for it."""
    yield from (name for name in marks.handlers if marks.stops.search(element.get(name) or ""))
    if styled or marks.style.search(element.get("style") or ""):
        yield "user-select: none"


def _holds(element: _html.Element, text: Sequence[str]) -> bool:
    """The first of some lines stands in it, and the last."""
    said = f" {spoken(_html.text_of(element))} "
    return bool(text) and all(bounded(line) in said for line in (text[0], text[-1]))


@lru_cache(maxsize=1)
def _marks() -> _Marks:
    table = data_table("compliance.toml")["copying"]
    compiled = (
        re.compile(table[name], re.I) for name in ("stops", "set_by_script", "heard", "spared", "style", "whole")
    )
    return _Marks(re.compile("|".join(table["scripts"]), re.I), tuple(table["handlers"]), *compiled)
