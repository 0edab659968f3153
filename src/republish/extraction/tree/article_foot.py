"""The foot of an article that holds a note on it: a correction, what its authors declare, whom they thank, who they are."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from republish._html import Element, text_of
from republish.extraction.words.lines.endings import is_over_additions
from republish.extraction.words.lines.text_notes import tells_of_the_text

_LINES = ("p", "li", "div", "section", "aside", "small", "em", "span")
_HEADINGS, _MOST_HEADINGS = ("h2", "h3", "h4"), 12
_MOST_LINES, _LONGEST = 60, 400
_BOX = re.compile(
    r"(?:^|[\s_-])(?:corrections?|clarifications?|erratum|errata|editors?-?_?notes?|korrektur(?:hinweis)?|rectificatifs?|rättelse|rettelse)(?=$|[\s_-])",
    re.I,
)


_ABOUT = re.compile(
    r"(?:^|[\s_-])(?:authors?-?_?(?:box|bio|info|card|desc\w*)|about-?_?(?:the-?)?authors?|authorbox|post-?author-?(?:bio|box))(?=$|[\s_-])",
    re.I,
)
"""What themes call a box about an author."""


@lru_cache(maxsize=2048)
def names_author(names: str) -> bool:
    """It is what a box about an author is called."""
    return _ABOUT.search(names) is not None


@lru_cache(maxsize=2048)
def names_notes(names: str) -> bool:
    """It is what a box is called that holds nothing but what was corrected."""
    return _BOX.search(names) is not None


def holds_note(footer: Element) -> bool:
    """It stands in an article, and one of its lines is such a note or the heading of what scholars add, or a box is named for notes or an author."""
    if next(footer.iterancestors("article"), None) is None:
        return False
    if any(is_over_additions(text_of(heading)) for heading in islice(footer.iter(*_HEADINGS), _MOST_HEADINGS)):
        return True
    lines = (footer, *islice(footer.iter(*_LINES), _MOST_LINES))
    if any(names_notes(names) or names_author(names) for line in lines if (names := line.get("class"))):
        return True
    return any(map(tells_of_the_text, {text_of(line)[:_LONGEST] for line in lines}))  # Boxes say what they hold again.
