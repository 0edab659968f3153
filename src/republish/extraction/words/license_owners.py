"""Whose the licence is that a line under a picture names: the picture's, or that of its data, its text, its base map."""

from __future__ import annotations

import re

from republish.extraction.words.head_data import phrases
from republish.extraction.words.personal_names import is_written_as_person

_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]*[”“»\"]")
"""Titles of pictures, which may be called anything."""
_SIDES = re.compile(r"\s?[/|,(–—]\s?|\s(?:on|via|from|by|auf|bei|über|von|sur|par|en|por|su|di|op)\s")
_SENTENCE_END = re.compile(r"[^\W\d_]{3}[.!?](?=\s+[^\W\d_a-z])")


def is_pictures_own(before: str, behind: str = "") -> bool:
    """Whether a licence is the picture's, by the words of its line before and behind it.

    The last label before the licence decides: "Photo: A. Person, CC BY 4.0" is the picture's, "Data: A. Person, CC BY 4.0"
    is not, and behind "Source:" only an archive of pictures or a person is known to have made one. Without any label it is.
    """
    if phrases().license_of_thing.match(behind):
        return False
    words = _QUOTED.sub("“”", before)
    last = next(reversed(tuple(phrases().license_owner.finditer(words))), None)
    if last is None or last.lastgroup == "picture":
        return True
    return last.lastgroup == "source" and _is_of_picture(words[last.end() :])


def ends_in_label(caption: str) -> bool:
    """The caption's last words name such a thing, and the credit behind it is that one's: "Map data"."""
    return phrases().thing_last.search(caption) is not None


def _is_of_picture(source: str) -> bool:
    first = _SIDES.split(source.strip(" ,;.([|·"), maxsplit=1)[0].strip(" .")
    named = phrases().picture_archive.match(first) is not None or is_written_as_person(first)
    return named and _SENTENCE_END.search(source) is None
