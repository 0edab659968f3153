"""Raised and lowered words where no markup says so: in signs of their own where Unicode has them, else in brackets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal

_SIGNS: Mapping[str, Mapping[str, str]] = {
    "sup": dict(
        zip("0123456789+-−=()abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ", strict=True)
    ),
    "sub": dict(zip("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True)),
}
BRACKETS: Mapping[str, tuple[str, str]] = {"sup": ("^(", ")"), "sub": ("_(", ")")}
_TABLES = {tag: str.maketrans(dict(signs)) for tag, signs in _SIGNS.items()}
_WORD = re.compile(r"[^\W\d_]{2}")
_BRACKETED = re.compile(r"[(\[].*[)\]]", re.S)
_PAGE = re.compile(r":\s*\d")
"""The page in a work that a note names, as Wikipedia puts it behind the note's number."""
_NO_WORD = re.compile(r"\W*")

Way = Literal["itself", "signs", "brackets"]


def way_of(words: str, tag: str) -> Way:
    """How words that are raised ("sup") or lowered ("sub") are best said in plain text.

    Words, such as the end of an ordinal, what stands in brackets, a page and marks of notes read the same on the line.
    """
    inner = words.strip()
    if _WORD.search(inner) or _BRACKETED.fullmatch(inner) or _PAGE.match(inner):
        return "itself"
    if set(inner) <= _SIGNS[tag].keys():
        return "signs"
    return "itself" if _NO_WORD.fullmatch(inner) else "brackets"


def in_signs(words: str, tag: str) -> str:
    """The words in signs of their own."""
    return words.translate(_TABLES[tag])


def raised(words: str, tag: str) -> str:
    """What an element that is raised or lowered says, in plain text."""
    inner, way = words.strip(), way_of(words, tag)
    opening, closing = BRACKETS[tag] if way == "brackets" else ("", "")
    before, after = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return f"{before}{opening}{in_signs(inner, tag) if way == 'signs' else inner}{closing}{after}" if inner else words
