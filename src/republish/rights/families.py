"""Which family a licence belongs to, which text of it holds, and where in that text a thing is said."""

from __future__ import annotations

from functools import lru_cache

from republish.licenses import License

_WHOLE = {
    "zero": "cc0",
    "mark": "mark",
    "publicdomain": "certification",
    "devnations": "devnations",
    "sampling": "sampling",
    "sampling+": "sampling-plus",
    "nc-sampling+": "sampling-plus",
}

# The letters of section 4 by what it says; the licences up to 3.0 (and 3.0 IGO) share them, read in their legal code.
_LETTERS = {
    "attribution": {"by": "b", "by-nd": "b", "by-sa": "c", "by-nc": "c", "by-nc-nd": "c", "by-nc-sa": "d"},
    "noncommercial": {"by-nc": "b", "by-nc-nd": "b", "by-nc-sa": "c", "nc": "b", "nc-nd": "b", "nc-sa": "c"},
    "share-alike": {"by-sa": "b", "by-nc-sa": "b", "sa": "b", "nc-sa": "b"},
    "moral-rights": {"by": "c", "by-nd": "c", "by-sa": "d", "by-nc": "e", "by-nc-nd": "e", "by-nc-sa": "f"},
}


def family(tool: License | None) -> str:
    """The elements ("by-nc-nd"), or "cc0", "mark", "certification", "devnations", "sampling", "sampling-plus", "none"."""
    if tool is None:
        return "none"
    return _family(tool.unit, tool.elements)


@lru_cache(maxsize=64)
def _family(unit: str, elements: tuple[str, ...]) -> str:
    return _WHOLE.get(unit) or "-".join(elements).lower()


def text_of(tool: License) -> str:
    """The generation of the legal text: "1.0", "2" (2.0 to 2.5), "3.0", "igo", "4.0"; "" where no version is stated."""
    if tool.jurisdiction == "igo":
        return "igo"
    if tool.version in ("2.0", "2.1"):
        return "2.0"
    return tool.version or ""


def section(tool: License, place: str) -> str:
    """A citation: "CC BY-ND 4.0 §3(a)(1)(C)".

    `place` is a section ("3(a)(1)(C)", "4(a)"), or one of the names in `_LETTERS`, which stand elsewhere in each licence.
    Ports are cited by the unported text they follow, since some number their sections otherwise.
    """
    letter = _LETTERS.get(place, {}).get(family(tool))
    number = f"4({letter})" if letter else place
    if tool.jurisdiction and tool.jurisdiction != "igo":
        return f"{tool.short_name} (§{number} of the unported text)"
    return f"{tool.short_name} §{number}"
