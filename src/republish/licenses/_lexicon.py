"""The words of licence statements as one pattern: a tree of letters, so that a text is read once whatever its language."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from republish._uncompiled import Uncompiled
from republish.licenses import _data
from republish.licenses._letters import fold

ELEMENTS = ("by", "nc", "nd", "sa")
WHOLE = ("zero", "mark", "publicdomain", "devnations", "nc-sampling+", "sampling+", "sampling")
"""Tools that are named by one word and not made of elements."""
_KINDS = ("marker", "license", "suffix", "filler")
_JOINED = ("cc bync", "cc bynd", "cc bysa", "cc byncnd", "cc byncsa", "ccby")
_VERSION = r"(?P<version>(?<![\d.,])[1-9][.,]\d(?![\d%]|[.,]\d))"
_CODES = ("by nc", "by nd", "by sa")
_NUMBER_OR_CODE = Uncompiled(r"[1-9][.,]\d|by[ _-]*(?:n[cd]|sa)")
_GAP = "[ _-]*"
_END = "\0"


@cache
def kinds() -> Mapping[str, str]:
    """What each word is, written without blanks and hyphens: {"noncommercial": "nc", "cc": "marker", "by": "code" …}."""
    words = _data.words()
    table: dict[str, str] = {}
    for kind in (*_KINDS, *WHOLE):
        table |= {_key(name): kind for name in words[kind]}
    for element in ELEMENTS:
        table |= {_key(name): element for names in words[element].values() for name in names}
    return table | dict.fromkeys(map(_key, _JOINED), "joined") | dict.fromkeys(ELEMENTS, "code") | {"cc": "marker"}


@cache
def tokens() -> re.Pattern[str]:
    """Every word of the table, and versions, in folded lower-case text: groups "word" and "version"."""
    names = [fold(name).lower() for name in _all_names(_data.words())]
    return re.compile(f"{_VERSION}|(?P<word>{one_of([*names, *_JOINED, *ELEMENTS, 'cc'])})")


@cache
def hints() -> re.Pattern[str]:
    """What no licence statement lacks: a marker, a version, a code or a tool's own name."""
    return re.compile(f"{_VERSION}|{one_of(_hints())}")


def _hints() -> list[str]:
    words = _data.words()
    names = [name for kind in ("marker", "license", *WHOLE) for name in words[kind]]
    return [fold(name).lower() for name in (*names, "cc", *_JOINED, *_CODES)]


def may_name(lowered: str) -> bool:
    """Whether folded lower-case text holds anything that `hints` could find; asked first, for patterns are slow to make."""
    return any(part in lowered for part in _parts()) or _NUMBER_OR_CODE.search(lowered) is not None


@cache
def _parts() -> tuple[str, ...]:
    """The longest word of each hint that is no mere code, without those that hold another."""
    words = {max(re.split("[ _-]+", name), key=len) for name in _hints() if name not in _CODES}
    return tuple(sorted(word for word in words if not any(other in word for other in words - {word})))


@cache
def ports() -> tuple[re.Pattern[str], Mapping[str, str]]:
    """The names of the ports as a pattern, and which port each name is."""
    table = {_key(name): code for code, names in _data.words()["ports"].items() for name in names}
    names = [fold(name).lower() for names in _data.words()["ports"].values() for name in names]
    return re.compile(one_of(names)), table


def kind_of(word: str) -> str:
    """The kind of a word that `tokens` found."""
    return kinds()[_key(word)]


def key(word: str) -> str:
    """A word without blanks, hyphens and accents: how tables know it."""
    return _key(word)


def _key(name: str) -> str:
    return re.sub("[ _-]", "", fold(name).lower())


def _all_names(words: Mapping[str, Any]) -> Iterable[str]:
    for kind in (*_KINDS, *WHOLE):
        yield from words[kind]
    for element in ELEMENTS:
        for names in words[element].values():
            yield from names


def one_of(names: Iterable[str]) -> str:
    """A pattern for any of these names, the longest first; between words any blanks and hyphens, or none.

    In scripts that write blanks between words a name must not touch another letter.
    """
    spaced: dict[str, Any] = {}
    others: dict[str, Any] = {}
    for name in sorted(set(names)):
        tree = spaced if _spaced(name[0]) else others
        for letter in " ".join(re.split("[ _-]+", name)):
            tree = tree.setdefault(letter, {})
        tree[_END] = {}
    patterns = []
    if spaced:
        patterns.append(rf"(?<![^\W\d_])(?:{_branches(spaced)})(?![^\W\d_])")
    if others:
        patterns.append(_branches(others))
    return "|".join(patterns)


def _branches(tree: Mapping[str, Any]) -> str:
    """The tree as a pattern. Names are at most some sixty letters, so the recursion is shallow."""
    longer = [f"{_letter(letter)}{_group(below)}" for letter, below in sorted(tree.items()) if letter != _END]
    return "|".join([*longer, ""] if _END in tree else longer)


def _group(tree: Mapping[str, Any]) -> str:
    inner = _branches(tree)
    return f"(?:{inner})" if "|" in inner else inner


def _letter(letter: str) -> str:
    return _GAP if letter == " " else re.escape(letter)


def _spaced(letter: str) -> bool:
    """Scripts below the Thai block write blanks between words."""
    return letter.isalpha() and ord(letter) < 0x0E00
