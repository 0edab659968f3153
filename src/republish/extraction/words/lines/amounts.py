"""Lines that begin with an amount of something, as the ingredients of a recipe do, and what stands over its tips, in many languages."""

from __future__ import annotations

import re
from functools import cache

from republish.extraction.words.patterns import any_word
from republish.extraction.words.tongues import phrases_in

_TABLES = "extraction_recipes.toml"
_FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞"
_SIGNS = " •·-–*□▢☐"
_NUMBER = rf"[\d{_FRACTIONS}][\d{_FRACTIONS}\s.,/⁄–-]{{0,12}}"
_LONGEST, _LONGEST_LABEL = 160, 40
_AROUND = f"{_SIGNS}:：.!"


def begins_with_amount(text: str) -> bool:
    """A line that says how much there is to be of what: "3 tbsp maple syrup", "½ TL Salz"."""
    said = text.lstrip(_SIGNS)
    if not said or len(said) > _LONGEST or not (said[0].isdigit() or said[0] in _FRACTIONS):
        return False
    return _amount().match(said.lower()) is not None


def is_over_tips(line: str) -> bool:
    """A line that says nothing but that tips follow: "Cook’s notes", "Püf noktası"."""
    return len(line) <= _LONGEST_LABEL and line.lower().replace("'", "’").strip(_AROUND) in _tips()


@cache
def _tips() -> frozenset[str]:
    return frozenset(phrases_in(_TABLES, "tips"))


@cache
def _amount() -> re.Pattern[str]:
    return re.compile(rf"{_NUMBER}(?:{any_word(phrases_in(_TABLES, 'units'))})(?![\w’\x27])\.?\W{{1,3}}\w")
