"""Paragraphs all of whose words stand in a span that says nothing of them, as editors write what is pasted: the span goes."""

from __future__ import annotations

from collections import Counter
from typing import Any, TypeAlias

from republish._shown.elements import has_words, unwrap

Element: TypeAlias = Any

_DRESSES = ("span", "font")
_LINES = ("p", "li", "td", "dd", "h1", "h2", "h3", "h4", "h5", "h6")
_LOOKS = frozenset({"class", "style", "face", "size", "color"})
"""Attributes that tell no more of words than how they look."""
_FEWEST, _LONG = 3, 120
"""Paragraphs of so many letters that wear one dress: it is that of the text."""
_Look: TypeAlias = tuple[tuple[str, str], ...]


def undress(root: Element) -> None:
    """Take the span or `font` off each line that is all in one, where it has no attribute or looks as most running text does."""
    worn = [line for line in root.iter(*_LINES) if _is_dressed(line)]
    usual = _look_of_running_text(root, worn) if worn else None
    for line in worn:
        while _is_dressed(line) and (not line[0].attrib or (usual and _look(line[0]) == usual)):
            unwrap(line[0])


def _is_dressed(line: Element) -> bool:
    """All its words stand in one such element."""
    if len(line) != 1 or line[0].tag not in _DRESSES:
        return False
    return not has_words(line.text) and not has_words(line[0].tail)


def _look(dress: Element) -> _Look | None:
    """How it looks; None of what is more than looks."""
    return tuple(sorted(dress.items())) if _LOOKS.issuperset(dress.keys()) else None


def _look_of_running_text(root: Element, worn: list[Element]) -> _Look | None:
    """The look of more than half of the long paragraphs; None where they have no one look."""
    looks = Counter(_look(line[0]) for line in worn if line.tag == "p" and _is_long(line))
    look, times = looks.most_common(1)[0] if looks else (None, 0)
    return look if times >= _FEWEST and 2 * times > sum(map(_is_long, root.iter("p"))) else None


def _is_long(paragraph: Element) -> bool:
    return len("".join(paragraph.itertext())) >= _LONG
