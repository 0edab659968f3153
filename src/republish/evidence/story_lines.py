"""The last line of a story, right above its licence: a picture that it tells of is none that it credits, and a colon leads to no example."""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeAlias

from republish._text import COLONS
from republish.evidence.limiting import is_of_sight, is_speech, leads_to_words
from republish.evidence.phrases import phrases
from republish.evidence.surroundings import has_picture, led_in_as_example, line_above, short_text

Element: TypeAlias = Any

_LINE, _LONG_LINE = 80, 300
_NEAR = 2
"""Blocks above the line in which no picture stands that it may be of."""
_SENTENCE_ENDS = (".", "!", "?", "…", "”", "“", "»", "«", '"')


def ends_a_story(element: Element) -> bool:
    """The line above an element is what somebody says, or tells where a picture is, behind a paragraph and away from pictures.

    Any other sentence with a picture in it may credit that: it is not always told from one that tells a story.
    """
    above = line_above(element)
    if above is None or above.tag != "p" or not _follows_a_paragraph(above):
        return False
    line = short_text(above, _LINE)
    return line.endswith(_SENTENCE_ENDS) and (is_speech(line.lower()) or is_of_sight(line.lower()))


def is_an_example(element: Element, named: str) -> bool:
    """A line with a colon leads to a licence's line as to an example; not where a story ends so, and the line's words in lower case
    are `named` because they name what they license, and that is an article."""
    if not led_in_as_example(element):
        return False
    own = phrases("subject", "content").search(named) and not phrases("subject", "work").search(named)
    return not (own and _ends_open(element))


def _ends_open(element: Element) -> bool:
    """The line above an element ends a story with a colon, as before something that a page has in a box of its own."""
    above = line_above(element)
    if above is None or above.tag != "p" or not _follows_a_paragraph(above):
        return False
    line = short_text(above, _LONG_LINE).lower()
    return line.endswith(COLONS) and not leads_to_words(line)


def _follows_a_paragraph(line: Element) -> bool:
    before = line.getprevious()
    paragraph = before is not None and before.tag == "p" and not short_text(before, _LINE)
    near = (line, *islice(line.itersiblings(preceding=True), _NEAR))
    return paragraph and not any(map(has_picture, near))
