"""Names that begin as people's do: with a given name that many have, or with a family name where that stands first."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._data_files import data_table
from republish._people import given_names
from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_persons

_FIRST_OF_CHINESE = "\u4e00"
_THREE = Uncompiled("[\u4e00-\u9fff]{3}|[\uac00-\ud7a3]{3}")

_PROFESSOR = Uncompiled(
    r"(?:(?:assoc(?:iate|\.)?|assistant|asst\.?|adj(?:unct|\.)?|emerit(?:us|a)|distinguished|honorary)\s+)*prof(?:essor(?:in|a|e|essa)?\b|\.)\s*"
    r"(?:emerit(?:us|a|o)\s+)?(?:dr\.?\s+)?",
    re.I,
)


def is_like_a_person(name: str) -> bool:
    """A full name that begins with a given one, or with a family name where that stands first, and no paper's, no firm's."""
    begins = FULL_NAME.fullmatch(name) is not None and _folded(name).split()[0] in given_names()
    return (begins or is_family_first(name)) and is_persons(name)


def is_given_name(word: str) -> bool:
    """One word that people are called by, with a capital."""
    return word[:1].isupper() and _folded(word) in given_names()


def _folded(name: str) -> str:
    """Without regard to case; the Turkish capital with a dot is the small letter that the table has."""
    return name.replace("İ", "I").casefold()


def is_family_first(name: str) -> bool:
    """Three Chinese characters or Korean syllables without a blank, as most names there are, of which the first is a family's."""
    return name >= _FIRST_OF_CHINESE and _THREE.fullmatch(name) is not None and name[0] in _family_names()


@lru_cache(maxsize=1)
def _family_names() -> frozenset[str]:
    return frozenset("".join(data_table("extraction_family_names.toml").values()))


def is_professor(part: str) -> bool:
    """A professor by name, not what somebody else is: "Associate Professor Ada Marlow", not "Professor Harbour Studies"."""
    titled = _PROFESSOR.match(part) if "rof" in part else None
    name = part[titled.end() :] if titled is not None else ""
    return FULL_NAME.fullmatch(name) is not None and is_like_a_person(name)
