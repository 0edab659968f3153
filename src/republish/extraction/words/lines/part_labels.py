"""Short lines that say what stands under them, in many languages: "Claim", "Verdict", "Pros", "Cons"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, TypeAlias
from unicodedata import normalize

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.words.patterns import Beginnings
from republish.extraction.words.tongues import phrases_in

Part: TypeAlias = Literal["claim", "verdict"]

_PARTS: tuple[Part, ...] = ("claim", "verdict")
_OVER = Uncompiled(r"[a-z]{1,4}(?:-[a-z]{1,4})*/{1,2}[a-z]{1,4}(?:[/-][a-z]{1,4}){0,8}|[-–—]{1,2}\s?30\s?[-–—]{1,2}")
"""Codes of those who wrote and went over an agency's report, and what American papers end one with."""
_LONGEST = 24
_SIGNS = " :.+–-"
_LONGEST_RELATED = 60
_AROUND = ' \t:：.…!?|>»→▶►*•–—-【】[]()（）「」《》"“”„«'
"""Signs around what leads to other stories."""
_BEFORE_TITLE = Uncompiled(r"\W{0,2}([^\W\d_][^:：|,–—-]{1,30}?)\s?(?:[:：|,–—]|\s-\s)\s?\S")
"""Words, and a sign before more of them."""
_ACCENTS = dict.fromkeys(map(ord, "\u0300\u0301\u0307\u0308"))
"""Capitals of Greek go without them."""


def label_in(line: str) -> str:
    """The words of a line that is short enough for a label, in small letters without the signs around them; empty for others."""
    return label_of(line) if len(line) <= _LONGEST else ""


def part_of_check(label: str) -> Part | None:
    """What it stands over in a fact check."""
    return _parts_of_check().get(label)


def part_begun(line: str) -> Part | None:
    """The part of a fact check that a line begins with a label and a colon: "Claim: The boat was late."."""
    label, colon, said = line[: _LONGEST + 2].partition(":")
    return part_of_check(label_of(label)) if colon and said else None


def sums_up(label: str) -> bool:
    """It stands over the verdict of a review."""
    return label in _of("summary")


def is_over_points(line: str) -> bool:
    """It says nothing but that the points of an article follow: "أبرز النقاط", "w pigułce"."""
    return len(line) <= _LONGEST_RELATED and _plain(line) in _over_points()


def leads_to_story(label: str) -> bool:
    """It stands with a colon before the headline of another story."""
    return label in _of("leading")


def is_over_others(line: str) -> bool:
    """It says nothing but that other stories follow, or another story: "Must read |", "【延伸閱讀】"."""
    return len(line) <= _LONGEST_RELATED and _plain(line) in _over_others()


def is_over_more(line: str) -> bool:
    """It begins as what stands over other stories does, or over a part of the text: "More on the harbour", "Mehr zur Wahl:".

    Or it begins and ends as what recommends them: "More soups you'll love".
    """
    if len(line) > _LONGEST_RELATED:
        return False
    said = label_of(line).strip(_AROUND)
    return _over_more().begin(said) or any(
        said.startswith(first) and said.endswith(last) for first, last in _recommending()
    )


def is_to_be_continued(line: str) -> bool:
    """It says nothing but that the text goes on another day: "To be continued…", "(A suivre)"."""
    return len(line) <= _LONGEST_RELATED and label_of(line).strip(_AROUND) in _of("continued")


def says_it_is_over(line: str) -> bool:
    """It says nothing but that a report is over, and which desk it is from perhaps: "(END)", "-30-", "انتهای پیام/ی", "bur-jca/ial"."""
    if len(line) > _LONGEST:
        return False
    return _plain(line.strip("/ ").partition("/")[0]) in _of("over") or _OVER.fullmatch(line) is not None


def titles_player(line: str) -> bool:
    """It is the title of a film, a recording or a gallery with a word before it that says which: "Video: The old light", "En vidéo, …"."""
    found = _BEFORE_TITLE.match(line)
    return found is not None and label_of(found[1]) in _of("player")


def promises_post(line: str) -> bool:
    """It says nothing but where a post is to be seen that a script would show there, or which sound goes with it: "♬ original sound - Ada"."""
    return line[:1] == "♬" or (len(line) <= _LONGEST_RELATED and label_of(line) in _of("to_come"))


def label_of(line: str) -> str:
    """A line's words in small letters without the signs around them."""
    return line.casefold().replace("’", "'").strip(_SIGNS)


def _plain(line: str) -> str:
    """In small letters without the signs around it; without accents, which go where Greek is set in capitals."""
    said = line.casefold().replace("’", "'").strip(_AROUND)
    return said if said.isascii() else normalize("NFC", normalize("NFD", said).translate(_ACCENTS))


def against(label: str) -> tuple[str, ...]:
    """What may stand over what is said against a thing, where it stands over what is said for it."""
    return _pairs().get(label, ())


def _table() -> Mapping[str, Any]:
    return data_table("extraction_labels.toml")


@cache
def _of(kind: str) -> frozenset[str]:
    return frozenset(phrases_in("extraction_labels.toml", kind))


@cache
def _parts_of_check() -> Mapping[str, Part]:
    return {label: part for part in reversed(_PARTS) for label in _of(part)}


@cache
def _over_others() -> frozenset[str]:
    return frozenset(map(_plain, _of("related")))


@cache
def _over_points() -> frozenset[str]:
    return frozenset(map(_plain, _of("takeaways")))


@cache
def _over_more() -> Beginnings:
    return Beginnings(f"{label} " for label in _of("more_on"))


@cache
def _recommending() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    """Words with which such a line begins, and ones with which it ends, of each language."""
    words = _table()["recommending"].values()
    return tuple((tuple(f"{word} " for word in first), tuple(f" {word}" for word in last)) for first, last in words)


@cache
def _pairs() -> Mapping[str, tuple[str, ...]]:
    pairs = (pair for table in _table()["for_and_against"].values() for pair in table.items())
    return {said: tuple(others) for said, others in pairs}
