"""The letters that a table of openings has for a pattern are those that the pattern finds, and no phrase of it is forgotten."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from itertools import chain
from re import _constants as code
from re import _parser as parser
from typing import Any

import pytest

import republish.extraction
from republish._uncompiled import Pattern, Uncompiled
from republish.extraction.words.lowered import first_letters
from republish.extraction.words.patterns import Openings

REPEATS = (code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT)
NOTHING = (code.AT, code.ASSERT, code.ASSERT_NOT)
"""What takes no letter."""
SIGN = " "
"""One sign for all: it ends a word, and what stands before the first word is none of it."""


def tables() -> Iterator[tuple[str, Openings]]:
    for module in pkgutil.walk_packages(republish.extraction.__path__, "republish.extraction."):
        for name, value in vars(importlib.import_module(module.name)).items():
            if isinstance(value, Openings):
                yield f"{module.name.removeprefix('republish.extraction.')}.{name}", value


def entries() -> Iterator[Any]:
    for name, table in tables():
        letters: dict[Any, set[str]] = {}
        for two, ways in table._by_letters.items():
            for _, finds in ways:
                letters.setdefault(finds, set()).add(two)
        for number, (finds, known) in enumerate(letters.items()):
            yield pytest.param(finds, known, id=f"{name}-{number}")


@pytest.mark.parametrize(("finds", "known"), list(entries()))
def test_the_first_letters_of_all_that_a_pattern_finds_are_known(finds: Any, known: set[str]) -> None:
    asked: Pattern = finds.__self__
    pattern = asked.compiled() if isinstance(asked, Uncompiled) else asked
    assert not pattern.flags & re.IGNORECASE
    assert " ".join(sorted(known)) == " ".join(sorted(letters_of(pattern, to_end=finds.__name__ == "fullmatch")))


@pytest.mark.parametrize(
    ("expression", "letters"),
    [
        (r"\W*(?:the )?(?:boat|ferry)s?", "bo fe th"),
        (r"\W*a(?: boat)?|[«‹]?\s*l[’']hai", "a l"),
        (r"\W*(?:you |we )?(?:e-?mail|enter)", "e em en we yo"),
        (r"(?!no )(?:no)?w?(?:a|b{2,3})", "a bb no wa wb"),
    ],
)
def test_the_letters_of_a_pattern_are_found(expression: str, letters: str) -> None:
    assert " ".join(sorted(letters_of(re.compile(expression)))) == letters


@pytest.mark.parametrize(
    ("line", "letters"),
    [("the boat", "th"), ("a boat", "a"), ("» l’hai", "l"), ("_the_", "_t"), ("", ""), ("...", ""), ("è", "è")],
)
def test_the_first_letters_of_a_line(line: str, letters: str) -> None:
    assert first_letters(line) == letters


def letters_of(pattern: re.Pattern[str], *, to_end: bool = True) -> set[str]:
    found = begin(parser.parse(pattern.pattern, pattern.flags), {""})
    assert to_end or all(map(is_full, found)), "a word that may go on in any way"
    return {letters.rstrip(SIGN) for letters in found}


def begin(sequence: Iterable[Any], begun: set[str]) -> set[str]:
    """What lines may begin with that go on with such a sequence: two letters of the first word, or all of it and a sign."""
    for kind, value in sequence:
        open_ = {letters for letters in begun if not is_full(letters)}
        begun = (begun - open_) | go_on(kind, value, open_)
    return begun


def is_full(letters: str) -> bool:
    return len(letters) == 2


def go_on(kind: Any, value: Any, begun: set[str]) -> set[str]:
    if value is code.AT_BOUNDARY:
        return {letters and letters + SIGN for letters in begun}
    if not begun or kind in NOTHING:
        return begun
    if kind is code.SUBPATTERN:
        return begin(value[3], begun)
    if kind is code.BRANCH:
        return set(chain.from_iterable(begin(way, begun) for way in value[1]))
    if kind in REPEATS:
        return repeat(*value, begun)
    return {letters + sign if letters + sign != SIGN else "" for letters in begun for sign in signs(kind, value)}


def repeat(least: int, most: int, sequence: Iterable[Any], begun: set[str]) -> set[str]:
    found = begun if not least else set()
    for time in range(1, min(int(most), least + 2) + 1):
        begun = begin(sequence, begun)
        found = found | begun if time >= least else found
    return found


def signs(kind: Any, value: Any) -> set[str]:
    """The letters that one part of an expression stands for; whoever writes "any" there has to be asked without a table."""
    if kind is code.LITERAL:
        return {chr(value) if chr(value).isalnum() or chr(value) == "_" else SIGN}
    if kind is code.IN:
        return set(chain.from_iterable(signs(*part) for part in value))
    if kind is code.RANGE and value[1] - value[0] < 300:
        return set(chain.from_iterable(signs(code.LITERAL, number) for number in range(value[0], value[1] + 1)))
    assert value in (code.CATEGORY_NOT_WORD, code.CATEGORY_SPACE), "no known letters"
    return {SIGN}
