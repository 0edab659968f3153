"""Lines that begin with an amount of something, as the ingredients of a recipe do, in many languages."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish.extraction.words.patterns import any_word

_FRACTIONS = "½¼¾⅓⅔⅛⅜⅝⅞"
_SIGNS = " •·-–*□▢☐"
_NUMBER = rf"[\d{_FRACTIONS}][\d{_FRACTIONS}\s.,/⁄–-]{{0,12}}"
_LONGEST = 160


def begins_with_amount(text: str) -> bool:
    """A line that says how much there is to be of what: "3 tbsp maple syrup", "½ TL Salz"."""
    said = text.lstrip(_SIGNS)
    if not said or len(said) > _LONGEST or not (said[0].isdigit() or said[0] in _FRACTIONS):
        return False
    return _amount().match(said.lower()) is not None


@cache
def _amount() -> re.Pattern[str]:
    units = {unit for units in data_table("extraction_recipes.toml")["units"].values() for unit in units}
    return re.compile(rf"{_NUMBER}(?:{any_word(units)})(?![\w’\x27])\.?\W{{1,3}}\w")
