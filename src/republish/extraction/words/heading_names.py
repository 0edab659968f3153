"""Classes that say of a line that it is the heading of a section, though it is no heading by its tag."""

from __future__ import annotations

from functools import lru_cache

from republish.extraction.words.lowered import holds_one
from republish.extraction.words.part_names import is_called_a_heading

_HEADING_NAMES = (
    *("head", "subtitle", "intertit", "interli", "zwischen", "zwiti", "ladillo", "mellemrub", "mellomtit", "sottotit"),
)
"""One of them is in the class of what is the heading of a section."""


@lru_cache(maxsize=2048)
def names_headings(class_name: str) -> bool:
    """A class that says of a line that it is the heading of a section."""
    return holds_one(class_name.lower(), _HEADING_NAMES) or is_called_a_heading(class_name)
