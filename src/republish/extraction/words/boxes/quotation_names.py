"""What boxes are called that set a quotation apart."""

from __future__ import annotations

import re
from functools import lru_cache

from republish.extraction.words.boxes.part_names import is_called_a_quotation

_PULLED = r"pull-?_?quote|quote-?_?pull"
"""What quotations are called that repeat the text, set large."""
QUOTATION = rf"(?:^|[\s_-])(?:quote|zitat|citat|citaat)(?:$|[\s_-])|{_PULLED}|quote-?(?:box|block|card|container|wrapper)|verse-?block|(?:^|[\s_-])testimonial(?:$|[\s_-])|type--citation|citation-widget"
"""What boxes are called that set a quotation apart, these among them; in small letters."""
_A_PULL_QUOTE, _A_QUOTATION = re.compile(_PULLED), re.compile(QUOTATION)


@lru_cache(maxsize=4096)
def names_a_pull_quote(names: str) -> bool:
    """Classes or ids of a quotation set large."""
    return _A_PULL_QUOTE.search(names.lower()) is not None


@lru_cache(maxsize=4096)
def names_a_quotation(names: str) -> bool:
    """Classes or ids of any quotation that is set apart."""
    return _A_QUOTATION.search(names.lower()) is not None or is_called_a_quotation(names)
