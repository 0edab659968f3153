"""The tables of codes in the docstrings of rooms."""

from __future__ import annotations

import re
from collections.abc import Iterator

_RULE, _APART = re.compile(r"={5,}\s+={5,}"), re.compile(r"\s{2,}")


def entries(docstring: str) -> Iterator[tuple[list[str], str]]:
    """The codes of each row between the two rules, and what they say.

    Codes stand at the margin and go on behind a comma at the end of a line; what is indented says more of those above.
    """
    codes: list[str] = []
    said: list[str] = []
    for line in _RULE.split(docstring)[1].strip("\n").splitlines():
        if said and not line[0].isspace():
            yield codes, " ".join(said)
            codes, said = [], []
        named, *text = _APART.split(line, maxsplit=1)
        codes += filter(None, re.split(r",\s*", named))
        said += text
    yield codes, " ".join(said)
