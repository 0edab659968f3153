"""Bylines that agencies share with a writer: names, small words and agencies, and nothing that makes a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import Enum
from functools import cache, lru_cache
from itertools import groupby, pairwise

from republish.evidence.letters import letters_within
from republish.evidence.phrases import cues, phrases, words_of

_LONGEST = 120
_NAMED, _UNNAMED = "\x02", "\x03"
"""Stand for an agency, and for agencies without a name. No page holds U+0002 or U+0003."""
_TOKEN = re.compile(r"[\x02\x03]|[^\W_]+(?:[.’'-][^\W_]+)*\.?|[^\w\s]|_")
_SIGNS = frozenset(",;:/|&+•·–—-()[].'’")
_DESK = 4
"""So many small letters, with signs on both sides, are a desk: "dpa/lnw", "aq/dpa"."""
_MOST_NAMES = 4
"""So many words in a row are somebody's name; more are a headline that writes them all large."""
_BRACKETS = re.compile(r"[(\[]\s*([^\s()\[\]][^()\[\]]{1,90})[)\]]\W*$")
_WITH = re.compile(r"\s(?:with|avec|mit|con|com|met|med)\s")
_CHANNEL = re.compile(r"(?<=\w)\s\d{1,2}(?=\s)")
"""The number in a channel's name, no day: "France 24", "Channel 4"."""
_DAY = re.compile(r"\d(?=\S*(?:\s+\S+){0,6}\s*$)")
"""Where a few words with a day in them end a byline."""


class _Kind(Enum):
    NAMED = "an agency"
    UNNAMED = "agencies without a name"
    SIGN = "a sign"
    SMALL = "a word between names"
    ROLE = "what somebody does"
    NAME = "a name"
    OTHER = "anything else"


_ALONE = (_Kind.SIGN, _Kind.SMALL, _Kind.ROLE, _Kind.NAMED, _Kind.UNNAMED)
"""What may stand beside an agency; a name there makes it a part of that name: "Reuters Institute", "Jo Bloomberg"."""


@lru_cache(maxsize=256)
def named_in(byline: str, letters: frozenset[str]) -> bool | None:
    """Whether an agency that has a part in a byline is named in it; None where none has, or where it is no byline."""
    if len(byline) > _LONGEST or phrases("subject", "image").search(byline.lower()):
        return None
    kinds = list(_kinds(_masked(byline, letters)))
    if _Kind.OTHER in kinds or _longest_name(kinds) > _MOST_NAMES:
        return None
    standing = {kind for kind in (_Kind.NAMED, _Kind.UNNAMED) if _stands_alone(kind, kinds)}
    return _Kind.NAMED in standing if standing else None


def is_of_names(byline: str) -> bool:
    """Nothing is in it but names, agencies and what stands between them."""
    return _Kind.OTHER not in _kinds(_masked(byline, frozenset()))


def bracketed(text: str, letters: frozenset[str]) -> bool | None:
    """The same for the brackets that end a text, where a word leads in the agency: "(with AFP)", "(France 24 avec AFP)"."""
    found = _BRACKETS.search(text[-_LONGEST:])
    said = _CHANNEL.sub("", found[1]) if found else ""
    led_in = said and (_kind(said.split()[0]) is _Kind.SMALL or _WITH.search(said))
    return named_in(said, letters) if led_in else None


def _longest_name(kinds: list[_Kind]) -> int:
    return max((sum(1 for _ in run) for kind, run in groupby(kinds) if kind is _Kind.NAME), default=0)


def _stands_alone(kind: _Kind, kinds: list[_Kind]) -> bool:
    """Such an agency stands in the byline without a name right beside it."""
    around = [_Kind.SIGN, *kinds, _Kind.SIGN]
    triples = zip(pairwise(around), around[2:], strict=False)
    return any(this is kind and before in _ALONE and after in _ALONE for (before, this), after in triples)


def _masked(byline: str, letters: frozenset[str]) -> str:
    """The byline up to its day, with a sign in the place of every agency."""
    text = _ends().split(_DAY.split(byline, maxsplit=1)[0], maxsplit=1)[0]
    lowered = text.lower()
    if len(lowered) != len(text):
        return text
    spans = [(start, end, _UNNAMED) for start, end in _found("agencies", lowered)]
    spans += [(start, end, _NAMED) for start, end in (*_found("wire", lowered), *letters_within(text, letters))]
    for start, end, sign in sorted(spans, reverse=True):
        if not {_NAMED, _UNNAMED} & set(text[start:end]):
            text = f"{text[:start]} {sign} {text[end:]}"
    return text


def _found(kind: str, lowered: str) -> Iterator[tuple[int, int]]:
    for cue in cues(kind):
        if cue.stem in lowered:
            yield from (match.span() for match in cue.pattern.finditer(lowered))


@cache
def _ends() -> re.Pattern[str]:
    """Where the names end and a day or a place of publication begins: "Updated", "veröffentlicht"."""
    return re.compile(rf"\W(?:{'|'.join(words_of('share', 'ends'))})\b", re.I)


def _kinds(text: str) -> Iterator[_Kind]:
    tokens = ["", *_TOKEN.findall(text), ""]
    for before, token, behind in zip(tokens, tokens[1:-1], tokens[2:], strict=False):
        kind = _kind(token)
        desk = kind is _Kind.OTHER and _is_sign(before) and _is_sign(behind) and _is_desk(token)
        yield _Kind.NAME if desk else kind


def _kind(token: str) -> _Kind:
    if token in (_NAMED, _UNNAMED):
        return _Kind.NAMED if token == _NAMED else _Kind.UNNAMED
    if not token[0].isalnum():
        return _Kind.SIGN if token in _SIGNS else _Kind.OTHER
    word = token.lower().rstrip(".")
    if word in words_of("share", "never"):
        return _Kind.OTHER
    if word in words_of("share", "roles"):
        return _Kind.ROLE
    if word in words_of("share", "small"):
        return _Kind.SMALL
    return _Kind.OTHER if token[0].islower() and "." not in token[1:-1] else _Kind.NAME


def _is_sign(token: str) -> bool:
    return not token or token in _SIGNS


def _is_desk(word: str) -> bool:
    return len(word) <= _DESK and word.isalpha() and word != "ex"
