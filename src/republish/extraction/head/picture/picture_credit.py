"""Whose the picture at the head of an article is, as a line between headline and text says that no figure holds."""

from __future__ import annotations

import re

from republish._html import text_of
from republish.extraction.head.picture.lines import ahead_of_text
from republish.extraction.head.scan import Near, naming
from republish.extraction.pictures.renditions import IMAGE_TAGS
from republish.extraction.tree.credit_lines import is_credit
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.credit_data import credit_phrases

_is_credit_box = naming(
    r"(?:^|[\s_-])(?:image|photo|picture|img|foto|bild|thumbnail)s?[-_]{0,2}(?:credits?|nachweis|copyright)(?:$|\s)",
    hints="credit|nachweis|copyright",
)
_SIGNED = re.compile(r"\s*©\s*[^\W\d]")
"""Whose picture it is, and no year behind the sign."""
_BETWEEN = re.compile(r"\s[-–—|/•·]\s")
"""What parts day, source and maker in one line."""
_SIDES = re.compile(r"\s?[/|,(]\s?")
_FILMED = re.compile(r"\W*vid[eé]os?\b", re.I)
_LOOK, _LONGEST, _LONGEST_LINE = 120, 120, 200
_PARAGRAPH = 80
"""Letters of one of the text, or of a standfirst."""


def credit_above(near: Near) -> str | None:
    """The first short line that is named a picture's credit or begins with its sign, or the part of one with its label.

    No figure holds it, and no second picture stands above it; none but a standfirst stands above one that is told by its label alone.
    """
    pictures = paragraphs = 0
    for element, names in ahead_of_text(near, _LOOK):
        if element.tag == "figure":
            return None
        pictures += element.tag in IMAGE_TAGS
        own = element.text or ""
        credit = _labelled(own) if paragraphs <= 1 and ":" in own else None
        if (names and _is_credit_box(names)) or ("©" in own and _SIGNED.match(own)):
            credit = text_of(element)
        if credit is not None:
            alone = pictures <= 1 and next(element.iter(*IMAGE_TAGS), None) is None
            dated = any(map(str.isdigit, credit))
            return credit if alone and not dated and 0 < len(credit) <= _LONGEST else None
        paragraphs += element.tag == "p" and len(own) > _PARAGRAPH
    return None


def _labelled(line: str) -> str | None:
    """The end of a line with a colon that names a person or an agency with a label which only pictures have: "22 May - Photo: A. Person"."""
    line = line.strip()
    if len(line) > _LONGEST_LINE:
        return None
    begins = (0, *(between.end() for between in _BETWEEN.finditer(line)))
    return next((line[begin:] for begin in begins if _names_maker(line[begin:])), None)


def _names_maker(said: str) -> bool:
    label = credit_phrases().owner_label(said)
    if label is None or label.lastgroup != "picture" or _FILMED.match(said) or not is_credit(said):
        return False
    maker = said[label.end() :].strip(" .,;")
    known = _SIGNED.match(maker) is not None or any(map(is_written_as_person, _SIDES.split(maker)))
    return known or credit_phrases().source_tail.search(maker) is not None
