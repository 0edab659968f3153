"""Classes that say of a line that it is the heading of a section, though it is no heading by its tag."""

from __future__ import annotations

import re
from functools import lru_cache

from republish.extraction.words.boxes.part_names import is_called_a_heading
from republish.extraction.words.boxes.vocabulary import parted
from republish.extraction.words.lowered import holds_one

_HEADING_NAMES = (
    *("head", "subtitle", "intertit", "interli", "zwischen", "zwiti", "ladillo", "mellemrub", "mellomtit", "sottotit"),
)
"""One of them is in the class of what is the heading of a section."""
_RANKED = re.compile(r"(?:^|\s)h[2-6](?:$|\s)")
"""A line set as a heading of a rank is, by the name that systems of styles have for that: `class="h3"`."""
_TITLE_OF = re.compile(r"[a-z0-9][_-]{1,2}title(?:$|\s)")
"""The title of a part of the page: "fakta__title". What is a title and nothing else stands over listings and figures as well."""
_OF_PICTURE = re.compile(r"(?:image|img|photo|foto|picture|bild|figure)[_-]{1,2}title")
"""What a picture shows, not what a part of the text says."""


@lru_cache(maxsize=2048)
def names_headings(class_name: str) -> bool:
    """A class that says of a line that it is the heading of a section."""
    called = parted(class_name)
    titled = _TITLE_OF.search(called) is not None and _OF_PICTURE.search(called) is None
    named = titled or holds_one(class_name.lower(), _HEADING_NAMES)
    return named or _RANKED.search(class_name.lower()) is not None or is_called_a_heading(class_name)
