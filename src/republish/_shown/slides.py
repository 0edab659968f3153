"""Slides of a gallery that are figures in name: each a section with its heading, what it shows, and paragraphs for a caption."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import unwrap

Element: TypeAlias = Any

_HEADINGS = ("h2", "h3", "h4")
_FEWEST_SLIDES, _FEWEST_PARAGRAPHS = 3, 2
_NUMBER = re.compile(r"\d{3,}")
"""Of the slide, in an attribute and in the address of its own page."""
_NEAR = 8
"""Elements at its head that may have the number."""


def open_slides(root: Element) -> None:
    """Make sections of the figures of one class of which each has a heading above its caption, and most have captions of several paragraphs."""
    makes: dict[str, list[Element]] = {}
    for figure in root.iter("figure"):
        if next(figure.iter(*_HEADINGS), None) is not None and _headings_above(figure):
            makes.setdefault(figure.get("class") or "", []).append(figure)
    for slides in makes.values():
        several = sum(map(_has_paragraphs, slides))
        if len(slides) >= _FEWEST_SLIDES and 2 * several >= len(slides):
            for slide in slides:
                _open(slide)


def _headings_above(figure: Element) -> list[Element]:
    """Those in no caption."""
    return [heading for heading in figure.iter(*_HEADINGS) if next(heading.iterancestors("figcaption"), None) is None]


def _has_paragraphs(figure: Element) -> bool:
    caption = next(figure.iter("figcaption"), None)
    said = (p for p in caption.iter("p") if "".join(p.itertext()).strip()) if caption is not None else iter(())
    return sum(1 for _ in islice(said, _FEWEST_PARAGRAPHS)) == _FEWEST_PARAGRAPHS


def _open(slide: Element) -> None:
    """A box in place of the figure, its caption's paragraphs in it; a heading that leads to the slide's own page leads nowhere."""
    numbers = _numbers_of(slide)
    for heading in _headings_above(slide) if numbers else ():
        for link in list(heading.iter("a")):
            if not numbers.isdisjoint(_NUMBER.findall(link.get("href") or "")):
                unwrap(link)
    for caption in list(slide.iter("figcaption")):
        unwrap(caption)
    slide.tag = "section"


def _numbers_of(slide: Element) -> set[str]:
    own = (value for one in islice(slide.iter(), _NEAR) for name, value in one.items() if _is_own(name))
    return {number for value in own for number in _NUMBER.findall(value)}


def _is_own(name: str) -> bool:
    return name == "id" or name.startswith("data-")
