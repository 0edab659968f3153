"""Licences in words: codes ("CC BY-NC 4.0"), SPDX ids, and names in the languages of the world."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from republish._uncompiled import Uncompiled
from republish.licenses import _lexicon
from republish.licenses._addresses import Found
from republish.licenses._noun import License
from republish.licenses.catalogue import look_up

_ELEMENTS, _WHOLE = _lexicon.ELEMENTS, _lexicon.WHOLE
_BETWEEN = Uncompiled(r"""[\s\-_/,·・•:|+&()\[\]"'«»“”„*®™©~>!]{0,12}""")
_CODE_PORT = Uncompiled(r"[ \-_/(]{0,3}(?P<code>[A-Za-z]{2}|IGO|igo|SCOTLAND|scotland)(?![^\W_])(?! creative)")
# "3.0 de Creative Commons" is Spanish; "3.0 de" and "3.0 de)" are the German port.
_GOES_ON = re.compile(r" ?[\w(]")
_TAIL_GAP = re.compile(r"[\s\-_/(,:]{0,3}")
# "Attribution: Jane", "attribution is required" and "attribution to Jane" speak of a credit, not of a licence.
_CREDIT = Uncompiled(r" ?: ?[^\W\d_]| (?:is|are|must|required|to|should|not|link|line|as|for|given)\b")
# A word that hangs on the statement and that we cannot read may be the one that forbids something.
_UNREAD_CODE = re.compile(r"-[^\W\d_]")
_UNREAD_WORDS = Uncompiled(r" ?[-,/+] ?(?:[^\W\d_]{1,40}[ '-]{1,3}){1,14}[1-4]\.[015]")
_WORD = re.compile(r" [^\W\d_]")
_REACH = 400
_SHORT = ("code", "marker", "joined", "zero")


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """An element, "code", "joined", "marker", "license", "suffix", "filler", "version" or a whole tool's unit."""
    value: str
    start: int
    end: int


@dataclass(slots=True)
class _Statement:
    """What has been read of one licence so far."""

    start: int
    end: int = 0
    marked: bool = False
    """"Creative Commons" or "CC" stands with it."""
    elements: list[str] = field(default_factory=list)
    whole: str = ""
    version: str | None = None
    port: str | None = None
    tail: bool = False
    """A word such as "International" or "licence" stands with it."""
    hyphen: bool = False
    capitals: bool = True
    bare: bool = False
    """Its only element is a lower-case "by" between blanks, which is an English word."""
    closed: bool = False
    """The version came after elements: the name ends there."""
    torn: bool = False
    """An element came after the version: the stricter licence is meant, which version is not known."""

    @property
    def complete(self) -> bool:
        return bool(self.elements or self.whole)


def phrases(text: str) -> Iterator[Found]:
    """Every licence that folded text (`_letters.fold`) names in words, in order. Linear: each window is read once."""
    lowered = text.lower()
    if not _lexicon.may_name(lowered):
        return
    for start, end in _windows(lowered):
        for chain in _chains(text, lowered, start, end):
            yield from _statements(text, chain)


def _windows(lowered: str) -> Iterator[tuple[int, int]]:
    """The stretches around anything that only a licence statement has, so that other text costs next to nothing."""
    if len(lowered) <= _REACH:
        yield 0, len(lowered)
        return
    start = end = -1
    for hint in _lexicon.hints().finditer(lowered):
        if start >= 0 and hint.start() - _REACH > end:
            yield start, end
            start = -1
        start = max(0, hint.start() - _REACH) if start < 0 else start
        end = min(len(lowered), hint.end() + _REACH)
    if start >= 0:
        yield start, end


def _chains(text: str, lowered: str, start: int, end: int) -> Iterator[list[_Token]]:
    """Tokens that nothing but punctuation separates."""
    chain: list[_Token] = []
    for found in _lexicon.tokens().finditer(lowered, start, end):
        kind = "version" if found["version"] else _lexicon.kind_of(found["word"])
        token = _Token(kind, text[found.start() : found.end()], found.start(), found.end())
        if kind == "by" and _CREDIT.match(lowered, token.end):
            continue
        if kind in _SHORT and _inside_a_number(text, token):
            continue
        if chain and not _BETWEEN.fullmatch(text, chain[-1].end, token.start):
            yield chain
            chain = []
        chain.append(token)
    if chain:
        yield chain


def _inside_a_number(text: str, token: _Token) -> bool:
    """Whether it is a part of a serial number, as in "9CC-0971"."""
    last = text[token.end - 1]
    return text[token.start - 1 : token.start].isdigit() or (
        last.isdigit() and text[token.end : token.end + 1].isalnum()
    )


def _statements(text: str, chain: list[_Token]) -> Iterator[Found]:
    if _hangs_on_unread(text, chain[0]):
        return
    current = _Statement(start=chain[0].start)
    following = _next_words(chain)
    for token, after in zip(chain, following, strict=True):
        if _begins_another(current, token, after):
            yield from _finished(current, text)
            current = _Statement(start=token.start, marked=current.marked)
        _READ[token.kind](current, token, text)
        current.end = token.end
    yield from _finished(current, text)


def _hangs_on_unread(text: str, first: _Token) -> bool:
    """Whether an unknown word is joined to the first element by a hyphen: it may be an element too."""
    element = first.kind in ("code", *_ELEMENTS)
    return element and first.start > 1 and text[first.start - 1] == "-" and text[first.start - 2].isalpha()


def _next_words(chain: list[_Token]) -> list[str]:
    """For each token the kind of the next one that says something."""
    kinds, upcoming = [], ""
    for token in reversed(chain):
        kinds.append(upcoming)
        upcoming = upcoming if token.kind in ("filler", "license", "suffix") else token.kind
    return kinds[::-1]


def _begins_another(current: _Statement, token: _Token, after: str) -> bool:
    if not current.complete:
        return False
    if token.kind == "version":
        return current.version is not None
    if token.kind == "marker":
        return after not in ("", "version", "marker")
    name = token.value.lower() if token.kind == "code" else token.kind
    again = name == "by" and ("by" in current.elements or bool(current.whole) or current.version is not None)
    return again or name in ("joined", *_WHOLE)


def _finished(statement: _Statement, text: str) -> Iterator[Found]:
    found = _accepted(statement, text)
    if found:
        yield Found(statement.start, statement.end, found)


def _accepted(s: _Statement, text: str) -> License | None:
    if s.whole:
        common = s.whole in ("sampling", "sampling+", "nc-sampling+", "devnations")
        known = s.marked or s.version or not common
        return (
            look_up(s.whole, s.version or ("1.0" if s.whole in ("zero", "mark") else None), s.port) if known else None
        )
    if not s.elements or not _named(s) or (not s.version and _unread(s, text)):
        return None
    return look_up("-".join(s.elements), None if s.torn else s.version, s.port)


def _named(s: _Statement) -> bool:
    """Whether this is the name of a licence and not a turn of phrase."""
    if s.marked:
        return True
    several = len(s.elements) > 1
    if s.version and (s.tail or s.port or several):
        return True
    return several and s.hyphen and s.capitals and s.elements[0] == "by"


def _unread(s: _Statement, text: str) -> bool:
    """Whether words follow that may belong to the name; "cc by Jane" is a credit."""
    if s.bare and not s.tail and _WORD.match(text, s.end):
        return True
    return bool(_UNREAD_CODE.match(text, s.end) or _UNREAD_WORDS.match(text, s.end))


def _read_marker(s: _Statement, token: _Token, text: str) -> None:
    s.marked = True


def _read_element(s: _Statement, token: _Token, text: str) -> None:
    lower = token.value.islower()
    before = text[token.start - 1 : token.start] if token.start else ""
    name = token.value.lower() if token.kind == "code" else token.kind
    s.hyphen = s.hyphen or before == "-"
    s.capitals = s.capitals and not (token.kind == "code" and lower)
    s.bare = token.kind == "code" and lower and before in ("", " ") and not s.elements
    if name not in s.elements:
        s.torn = s.torn or s.closed
        s.elements.append(name)


def _read_joined(s: _Statement, token: _Token, text: str) -> None:
    s.marked = True
    letters = re.sub("[ _-]", "", token.value.lower())[2:]
    s.elements.extend(letters[i : i + 2] for i in range(0, len(letters), 2))


def _read_version(s: _Statement, token: _Token, text: str) -> None:
    s.version = token.value.replace(",", ".")
    s.closed = bool(s.elements)
    s.port = _port(text, token.end)


def _port(text: str, place: int) -> str | None:
    """The port right after a version: a country's name, or its code in capitals or after a hyphen."""
    names, table = _lexicon.ports()
    after = _TAIL_GAP.match(text, place)
    start = after.end() if after else place
    named = names.match(text[start : start + 60].lower())
    if named:
        return table[_lexicon.key(named[0])]
    coded = _CODE_PORT.match(text, place)
    if not coded or coded["code"].lower() not in table.values():
        return None
    joined = text[coded.start("code") - 1] in "-/_"
    sure = joined or coded["code"].isupper() or not _GOES_ON.match(text, coded.end())
    return coded["code"].lower() if sure else None


def _read_tail(s: _Statement, token: _Token, text: str) -> None:
    s.tail = True


def _read_filler(s: _Statement, token: _Token, text: str) -> None:
    """Nothing: it only holds the chain together."""


def _read_whole(s: _Statement, token: _Token, text: str) -> None:
    s.whole = token.kind


_READ = {
    "marker": _read_marker,
    "code": _read_element,
    "joined": _read_joined,
    "version": _read_version,
    "license": _read_tail,
    "suffix": _read_tail,
    "filler": _read_filler,
    **dict.fromkeys(_ELEMENTS, _read_element),
    **dict.fromkeys(_WHOLE, _read_whole),
}
