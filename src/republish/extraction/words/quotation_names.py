"""What boxes are called that set a quotation apart."""

from __future__ import annotations

import re
from functools import lru_cache

_PULLED = re.compile(r"pull-?_?quote|quote-?_?pull")
"""What quotations are called that repeat the text, set large."""
_QUOTATION = re.compile(
    rf"(?:^|[\s_-])(?:quote|zitat|citat|citaat)(?:$|[\s_-])|{_PULLED.pattern}|quote-?(?:box|block|card|container|wrapper)|verse-?block|(?:^|[\s_-])testimonial(?:$|[\s_-])",
)
"""What boxes are called that set a quotation apart, these among them."""


@lru_cache(maxsize=4096)
def names_a_pull_quote(names: str) -> bool:
    """Classes or ids of a quotation set large."""
    return _PULLED.search(names.lower()) is not None


@lru_cache(maxsize=4096)
def names_a_quotation(names: str) -> bool:
    """Classes or ids of any quotation that is set apart."""
    return _QUOTATION.search(names.lower()) is not None
