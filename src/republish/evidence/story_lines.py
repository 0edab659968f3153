"""The last line of a story, right above a line of nothing but a licence: a picture that it tells of is none that it credits."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeAlias

from republish.evidence.limiting import is_speech
from republish.evidence.surroundings import has_picture, line_above, short_text

Element: TypeAlias = Any

_LINE = 80
_NEAR = 2
"""Blocks above the line in which no picture stands that it may be of."""
_SENTENCE_ENDS = (".", "!", "?", "…", "”", "“", "»", "«", '"')


def ends_a_story(element: Element) -> bool:
    """The line above an element is what somebody says, behind a paragraph and away from pictures.

    Any other sentence with a picture in it may credit that: it is not always told from one that tells a story.
    """
    above = line_above(element)
    if above is None or above.tag != "p" or not _follows_a_paragraph(above):
        return False
    line = short_text(above, _LINE)
    return line.endswith(_SENTENCE_ENDS) and is_speech(line.lower())


def _follows_a_paragraph(line: Element) -> bool:
    before = line.getprevious()
    paragraph = before is not None and before.tag == "p" and not short_text(before, _LINE)
    near = (line, *islice(line.itersiblings(preceding=True), _NEAR))
    return paragraph and not any(map(has_picture, near))
