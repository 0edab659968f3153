"""Lines that are a formula: TeX between its signs, which a script sets, or an equation of letters and signs."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled

_TEX = Uncompiled(r"(?:\$\$.+\$\$|\\\[.+\\\]|\\\(.+\\\)|\\begin\{([a-z]{5,9}\*?)\}.+\\end\{\1\})\W*", re.S)
_STAND_IN = re.compile(r"\$\$[A-Z_ -]{2,}\$\$")
"""What a system was to put something else for: "$$ARTICLEAD$$"."""
_RELATION = re.compile(r"[=≈≠≤≥≡∝∈∑∫→⇒↦]")
_WORD = re.compile(r"[^\W\d_]{4,}")
_NAMED = frozenset({"sinh", "cosh", "tanh", "arcsin", "arccos", "arctan", "argmax", "argmin"})
"""Functions of more than three letters."""
_LONGEST = 200


def is_tex(line: str) -> bool:
    """All of it stands between the signs with which TeX begins and ends a formula."""
    return line[0] in "\\$" and _TEX.fullmatch(line) is not None and _STAND_IN.fullmatch(line) is None


def is_equation(line: str) -> bool:
    """A short line with a sign of relation and without words."""
    if len(line) > _LONGEST or _RELATION.search(line) is None:
        return False
    return _NAMED.issuperset(_WORD.findall(line))
