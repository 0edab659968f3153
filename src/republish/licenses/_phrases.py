"""Licences in words: codes ("CC BY-NC 4.0"), SPDX ids, and names in the languages of the world."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from republish.licenses import _data
from republish.licenses._addresses import Found
from republish.licenses._letters import fold
from republish.licenses._noun import License
from republish.licenses.catalogue import look_up

_ELEMENTS = ("by", "nc", "nd", "sa")
_WHOLE = ("zero", "mark", "publicdomain", "devnations", "nc-sampling+", "sampling+", "sampling")
_BETWEEN = re.compile(r"""[\s\-_/,·・•:|+&()\[\]"'«»“”„*®™©~>»]{0,12}""")
_VERSION = r"(?:v|ver\.? ?|version )?(?<![\d.,])(?P<version>[1-9][.,]\d)(?![\d%]|[.,]\d)"
_CODE = r"(?P<code>(?<![^\W_])(?:by|nc|nd|sa)(?![^\W\d_]))"
_JOINED = r"(?P<joined>(?<![^\W_])cc ?(?:by(?:nc)?(?:nd|sa)?)(?![^\W\d_]))"
_MARKER = r"(?<![^\W_])\(?cc\)?(?![^\W\d_])"
# "Attribution: Jane" and "attribution is required" speak of a credit, not of a licence.
_NO_CREDIT = r"(?! ?: ?[^\W\d_]| (?:is|are|must|required|to|should|not|link|line|as|for)\b)"
_LONGEST_STATEMENT = 400


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    value: str
    start: int
    end: int


@dataclass(slots=True)
class _Statement:
    """What has been read of one licence so far."""

    start: int
    end: int = 0
    marked: bool = False
    elements: list[str] = field(default_factory=list)
    whole: str = ""
    version: str | None = None
    port: str | None = None
    tail: bool = False
    """A word such as "International" or "licence" stands with it."""
    hyphen: bool = False
    bare: bool = False
    """Its only element is a lower-case "by" between blanks, which is an English word."""
    capitals: bool = True


def phrases(text: str) -> Iterator[Found]:
    """Every licence that folded text (`fold`) names in words, in order. Linear: each window is read once."""
    for start, end in _windows(text):
        for chain in _chains(text, start, end):
            yield from _statements(text, chain)


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches around anything that only a licence statement has, so that other text costs next to nothing."""
    if len(text) <= _LONGEST_STATEMENT:
        yield 0, len(text)
        return
    start = end = -1
    for hint in _hint().finditer(text):
        if hint.start() - _LONGEST_STATEMENT > end >= 0:
            yield start, end
            start = -1
        start = max(0, hint.start() - _LONGEST_STATEMENT) if start < 0 else start
        end = min(len(text), hint.end() + _LONGEST_STATEMENT)
    if start >= 0:
        yield start, end


def _chains(text: str, start: int, end: int) -> Iterator[list[_Token]]:
    """Tokens that nothing but punctuation separates."""
    chain: list[_Token] = []
    for found in _token().finditer(text, start, end):
        token = _Token(str(found.lastgroup), found[str(found.lastgroup)], found.start(), found.end())
        if chain and not _BETWEEN.fullmatch(text, chain[-1].end, token.start):
            yield chain
            chain = []
        chain.append(token)
    if chain:
        yield chain


def _statements(text: str, chain: list[_Token]) -> Iterator[Found]:
    current = _Statement(start=chain[0].start)
    for index, token in enumerate(chain):
        if _begins_another(current, token, chain[index + 1 :]):
            yield from _finished(current)
            current = _Statement(start=token.start, marked=current.marked)
        _READ[token.kind](current, token, text)
        current.end = token.end
    yield from _finished(current)


def _begins_another(current: _Statement, token: _Token, rest: list[_Token]) -> bool:
    complete = bool(current.elements or current.whole)
    if token.kind == "version":
        return complete and current.version is not None
    if token.kind in (*_ELEMENTS, "code"):
        name = token.value.lower() if token.kind == "code" else token.kind
        return complete and (current.version is not None or name in current.elements)
    if token.kind == "marker":
        following = next((t for t in rest if t.kind != "filler"), None)
        return complete and following is not None and following.kind not in ("version", "marker")
    return complete and (token.kind == "joined" or token.kind in _WHOLE_GROUPS)


def _finished(statement: _Statement) -> Iterator[Found]:
    found = _accepted(statement)
    if found:
        yield Found(statement.start, statement.end, found)


def _accepted(s: _Statement) -> License | None:
    if s.whole:
        sure = s.marked or s.whole not in ("sampling", "sampling+", "nc-sampling+", "devnations") or s.version
        return (
            look_up(s.whole, s.version or "1.0" if s.whole in ("zero", "mark") else s.version, s.port) if sure else None
        )
    if not s.elements or (s.bare and not s.version):
        return None
    several = len(s.elements) > 1
    if not s.marked and not (s.version and (s.tail or s.port or several)) and not (several and s.hyphen and s.capitals):
        return None
    return look_up("-".join(s.elements), s.version, s.port)


def _read_marker(s: _Statement, token: _Token, text: str) -> None:
    s.marked = True


def _read_element(s: _Statement, token: _Token, text: str) -> None:
    s.hyphen = s.hyphen or text[token.start - 1 : token.start] == "-"
    s.elements.append(token.kind)


def _read_code(s: _Statement, token: _Token, text: str) -> None:
    lower = token.value.islower()
    before = text[token.start - 1 : token.start]
    s.hyphen = s.hyphen or before == "-"
    s.capitals = s.capitals and not lower
    s.bare = not s.elements and lower and before in ("", " ")
    if s.elements:
        s.bare = False
    s.elements.append(token.value.lower())


def _read_joined(s: _Statement, token: _Token, text: str) -> None:
    s.marked = True
    letters = token.value.lower().replace(" ", "")[2:]
    s.elements.extend(letters[i : i + 2] for i in range(0, len(letters), 2))


def _read_version(s: _Statement, token: _Token, text: str) -> None:
    s.version = token.value.replace(",", ".")
    tail = _tail().match(text, token.end)
    if tail:
        s.tail = s.tail or bool(tail["suffix"])
        s.port = next(
            (name[5:].rstrip("_") for name, value in tail.groupdict().items() if value and name.startswith("port_")),
            None,
        )


def _read_filler(s: _Statement, token: _Token, text: str) -> None:
    s.tail = s.tail or len(token.value) > 5


def _read_whole(s: _Statement, token: _Token, text: str) -> None:
    s.whole = _WHOLE_GROUPS[token.kind]


_WHOLE_GROUPS = {f"whole_{index}": unit for index, unit in enumerate(_WHOLE)}
_READ = {
    "marker": _read_marker,
    "code": _read_code,
    "joined": _read_joined,
    "version": _read_version,
    "filler": _read_filler,
    **dict.fromkeys(_ELEMENTS, _read_element),
    **dict.fromkeys(_WHOLE_GROUPS, _read_whole),
}


@cache
def _token() -> re.Pattern[str]:
    """All tokens in one pattern, longest words first."""
    words = _data.words()
    parts = [rf"(?P<{group}>{_alternatives(words[unit])})" for group, unit in _WHOLE_GROUPS.items()]
    parts += [rf"(?P<marker>{_alternatives(words['marker'])}|{_MARKER})", _JOINED, _CODE, _VERSION]
    for element in _ELEMENTS:
        names = _alternatives([name for language in words[element].values() for name in language])
        parts.append(rf"(?P<{element}>{names}){_NO_CREDIT if element == 'by' else ''}")
    parts.append(rf"(?P<filler>{_alternatives(words['filler'])}|{_alternatives(words['suffix'])})")
    return re.compile("|".join(parts), re.I)


@cache
def _hint() -> re.Pattern[str]:
    words = _data.words()
    named = _alternatives([*words["marker"], *words["zero"], *words["mark"]])
    return re.compile(
        rf"{named}|{_MARKER}|(?<![^\W_])cc ?by|by[-_ ](?:nc|nd|sa)|(?<![\d.])[1-4]\.[015](?![\d.%])", re.I
    )


@cache
def _tail() -> re.Pattern[str]:
    """What may follow a version: "International", a country, or its code in capitals or after a hyphen."""
    words = _data.words()
    ports = "|".join(rf"(?P<port_{code}>{_alternatives(names)})" for code, names in words["ports"].items())
    codes = "|".join(
        rf"(?P<port_{code}_>(?:(?<=[-/_])(?:{code})|(?-i:{code.upper()}))(?![^\W_])(?! creative))"
        for code in words["ports"]
    )
    return re.compile(rf"[\s\-_/(,:]{{0,3}}(?:(?P<suffix>{_alternatives(words['suffix'])})|{ports}|{codes})", re.I)


def _alternatives(names: list[str]) -> str:
    """Names as a pattern: any of blanks, hyphens and underscores between words, or none; letters end at letters."""
    return "|".join(_pattern(name) for name in sorted(set(map(fold, names)), key=lambda name: (-len(name), name)))


def _pattern(name: str) -> str:
    body = r"[ \-_]*".join(name.split())
    before = r"(?<![^\W\d_])" if _spaced(name[0]) else ""
    after = r"(?![^\W\d_])" if _spaced(name[-1]) else ""
    return f"{before}{body}{after}"


def _spaced(letter: str) -> bool:
    """Scripts that put blanks between words (below the Thai block, roughly) have boundaries."""
    return letter.isalpha() and ord(letter) < 0x0E00
