"""What a page's own style sheets cut to nothing: words that only screen readers get, under a class that says nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

_SIGNS = (b"<style", b"clip")
_NAME = "visually-hidden"
_AT_RULE = re.compile(r"@[^{};]*+\{(?:[^{}]*+\{[^{}]*+\})*+[^{}]*+\}")
"""Rules for print, for narrow screens, for what a browser supports."""
_RULE = re.compile(r"([^{}@;]{2,400})\{([^{}]{20,1000})\}")
_CLASS = re.compile(r"\s*\.([\w-]+)\s*")
"""A selector that is a class and nothing else."""
_CUT = re.compile(
    r"(?<![\w-])clip\s*:\s*rect\(\s*(?:[01](?:px)?[\s,]*){4}\)|clip-path\s*:\s*inset\(\s*(?:50|100)%\s*\)", re.I
)
_APART = re.compile(r"position\s*:\s*(?:absolute|fixed)", re.I)
_CDATA = "<![CDATA["
"""What XHTML has around one."""
_LONGEST = 400_000
"""Letters of a style sheet that are read."""


def name_spoken(elements: Sequence[Any], lowered: bytes) -> None:
    """Give elements of such a class the one by which the well-known style sheets call it."""
    if not all(sign in lowered for sign in _SIGNS):
        return
    sheets = (element.text or "" for element in elements if element.tag == "style" and not element.get("media"))
    cut = {name for sheet in sheets for name in _cut_classes(sheet[:_LONGEST])}
    for element in elements if cut else ():
        names = element.get("class")
        if names and not cut.isdisjoint(names.split()):
            element.set("class", f"{names} {_NAME}")


def _cut_classes(sheet: str) -> Iterator[str]:
    bare = _AT_RULE.sub("", sheet.replace(_CDATA, "")) if "clip" in sheet else ""
    for rule in _RULE.finditer(bare):
        if _CUT.search(rule[2]) and _APART.search(rule[2]):
            named = (_CLASS.fullmatch(selector) for selector in rule[1].split(","))
            yield from (found[1] for found in named if found is not None)
