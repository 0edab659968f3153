"""Lines that say when and nothing else: "sexta-feira, 22 de outubro", "Data di pubblicazione: 3 maggio 2024"."""

from __future__ import annotations

import re

from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.bylines.day_words import begin_of, of_change
from republish.extraction.words.bylines.posted_words import may_say_posted, posted_amid, says_posted
from republish.extraction.words.day_names import words_of_days
from republish.extraction.words.days.calendars import western
from republish.extraction.words.days.dates import read_date

_WORD, _DIGIT = re.compile(r"[^\W\d_]+"), re.compile(r"\d")
_DIGITS_OF_A_DAY = 5
_HALF_OF_DAY = re.compile(r"(?<=\d)\s?[ap]\.\s?m\b\.?", re.I)
"""Right behind a clock: "2:02 p.m."."""
_LONGEST, _MOST_LABELS = 120, 4
_PART, _FAR = " | ", "\u0900"
"""What parts a line, and where the scripts begin whose signs are not all letters."""


def says_only_when(text: str) -> bool:
    """Numbers and the words of days, behind what they are perhaps: "sexta-feira, 22 de outubro de 2010 às 20:13"."""
    if len(_DIGIT.findall(text)) < _DIGITS_OF_A_DAY:
        return False
    told = _HALF_OF_DAY.sub(" ", text) if "." in text else text
    said = [word.casefold() for word in _WORD.findall(western(told))]
    return words_of_days().issuperset(said) or is_stamp(text) or (max(text) >= _FAR and _is_day(text))


def is_stamp(line: str) -> bool:
    """It begins with such words, and the rest are days and such words again."""
    if len(line) > _LONGEST or not _begins_so(line):
        return False
    return _is_day(_without_labels(line))


def _is_day(line: str) -> bool:
    return len(line) <= _LONGEST and read_date(line) is not None and not without_days(line)


def _begins_so(line: str) -> bool:
    if may_say_posted(line) and says_posted(line):
        return True
    said = of_change().first(line)
    return said is not None and not any(map(str.isalnum, line[: begin_of(line, said.start())]))


def _without_labels(line: str) -> str:
    """The line with a sign in the place of each of its labels."""
    begins = says_posted(line)
    line = line[begins.end() :] if begins else line
    for first in (of_change().first, posted_amid):
        for _ in range(_MOST_LABELS):
            if (said := first(line)) is None:
                break
            line = f"{line[: begin_of(line, said.start())]}{_PART}{line[said.end() :]}"
    return line
