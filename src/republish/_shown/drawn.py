"""Pages that scripts draw: their text stands as HTML in a script's data, and the tree is an empty frame without it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TypeAlias

Element: TypeAlias = Any

_LITERAL = re.compile(r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"', re.S)
"""A string as JSON and JavaScript write it."""
_PARAGRAPH = re.compile(r"<p[\s>]", re.I)
_HINTS = ("<p", "u003cp", "u003Cp")
"""One of them is in whatever holds a paragraph's tag, written out or escaped."""
_FEWEST_PARAGRAPHS = 3
_SHORTEST = 500
"""Characters; what is shorter is a notice."""
_RUNNING = 80
_DEEPEST = 3
"""Data are put in strings, and those in the strings of other data."""


def is_drawn(root: Element) -> bool:
    """No paragraph of running text stands in the tree, but for what is said to readers without scripts."""
    return not any(_is_running(paragraph) for paragraph in root.iter("p"))


def _is_running(paragraph: Element) -> bool:
    words = len("".join(paragraph.itertext()))
    return words >= _RUNNING and next(paragraph.iterancestors("noscript", "template"), None) is None


def drawn_html(root: Element) -> str:
    """The longest HTML with paragraphs in the data of the page's scripts; empty where there is none."""
    scripts = (script.text or "" for script in root.iter("script"))
    return max((html for script in scripts for html in _html_in(script, _DEEPEST)), key=len, default="")


def _html_in(data: str, depth: int) -> Iterator[str]:
    """HTML in the strings of a script or of data, and in the strings inside these."""
    if not depth or not any(hint in data for hint in _HINTS):
        return
    for literal in _LITERAL.finditer(data):
        text = _decoded(literal[1]) if len(literal[1]) >= _SHORTEST else ""
        if text.lstrip().startswith("<"):
            if len(_PARAGRAPH.findall(text)) >= _FEWEST_PARAGRAPHS:
                yield text
        else:
            yield from _html_in(text, depth - 1)


def _decoded(literal: str) -> str:
    try:
        text: str = json.loads(f'"{literal}"', strict=False)
    except ValueError:
        return ""
    return text
