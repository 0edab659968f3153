"""What a short line or box says plainly of itself, whatever it is named.

Buttons for sharing, a count of comments, a licence, topics, a day, the label of an advertisement or of a table of contents.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.judging.people.comments import is_over_comments
from republish.extraction.words.bylines.stamps import says_only_when
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.lowered import holds_one, lowered
from republish.extraction.words.patterns import Labels

_LONGEST, _LONGEST_TOPICS, _LONGEST_STATEMENT, _LONGEST_DAY = 700, 300, 400, 60
_LETTERS = re.compile(r"[^\W\d_]+")
_JOINED = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Between names without a blank: "FacebookTwitter"."""
_FEW_OTHERS = 8
"""Of so many words one may be another."""
_FEWEST_NETWORKS = 2
_COMMONS = Uncompiled(r"creative[ -]commons|\bCC[ -](?:BY|0)\b|\bCC0\b|クリエイティブ・コモンズ|知识共享|創用CC", re.I)
_OF_COMMONS = ("commons", "cc", "コモンズ", "知识共享")
"""One of them is in whatever the pattern finds."""
_LICENSED = Uncompiled(
    r"licen|lizen|lisen|lisans|лиценз|ліценз|άδεια|ライセンス|许可|許可|授权|授權|라이선스|라이센스", re.I
)


@dataclass(frozen=True, slots=True)
class _Table:
    """What `extraction_reasons.toml` holds."""

    share: frozenset[str]
    networks: frozenset[str]
    of_share: frozenset[str]
    """All words of a line of such buttons."""
    topics: Labels
    contents: frozenset[str]
    advertisement: frozenset[str]


@cache
def _table() -> _Table:
    data = data_table("extraction_reasons.toml")
    share, networks = frozenset(data["share"]), frozenset(data["networks"])
    return _Table(
        share=share,
        networks=networks,
        of_share=share | networks | frozenset(data["beside_share"]),
        topics=Labels(r"\W*", (data["topics"], r"\s?[:：]"), (data["filed"], r"\b")),
        contents=frozenset(map(str.casefold, data["contents"])),
        advertisement=frozenset(map(str.casefold, data["advertisement"])),
    )


def said_plainly(text: str) -> str | None:
    """What the words alone tell: "advertisement", "share", "comments", "license", "tags", "contents" or "timestamp"."""
    if not text or len(text) > _LONGEST:
        return None
    if (said := _words(text)) and _table().advertisement.issuperset(said):
        return "advertisement"
    if _shares(said):
        return "share"
    if is_over_comments(text):
        return "comments"
    if states_license(text):
        return "license"
    if _lists_topics(text):
        return "tags"
    if is_over_contents(text):
        return "contents"
    return "timestamp" if _says_when(text) else None


def is_over_contents(text: str) -> bool:
    """It says that the parts of the page follow."""
    return text.casefold().strip(" :：") in _table().contents


def is_for_sharing(text: str) -> bool:
    """It says nothing but that a text may be shared."""
    return _shares(_words(text))


def _shares(said: Sequence[str]) -> bool:
    return not _table().share.isdisjoint(said) and _is_of_buttons(said)


def names_networks(text: str) -> bool:
    """It says nothing but the names of networks, two at least, and what stands beside them on buttons."""
    said = _words(text) if len(text) <= _LONGEST else []
    return len(_table().networks.intersection(said)) >= _FEWEST_NETWORKS and _is_of_buttons(said)


def states_license(text: str) -> bool:
    """It says that something is under a Creative Commons licence."""
    if len(text) > _LONGEST_STATEMENT or not holds_one(lowered(text), _OF_COMMONS):
        return False
    return bool(_COMMONS.search(text) and _LICENSED.search(text))


def _is_of_buttons(said: Sequence[str]) -> bool:
    others = sum(word not in _table().of_share for word in said)
    return others * _FEW_OTHERS <= len(said)


@lru_cache(maxsize=4)
def _words(text: str) -> Sequence[str]:
    """Kept for the next who asks of the same line or box."""
    parted = _JOINED.sub(" ", text)
    if parted.isascii():
        return _LETTERS.findall(parted.lower())
    return [word.casefold() for word in _LETTERS.findall(parted)]


def _says_when(text: str) -> bool:
    return len(text) <= _LONGEST_DAY and says_only_when(text) and read_date(text) is not None


def _lists_topics(text: str) -> bool:
    """A label and names behind it, which make no sentence."""
    return len(text) <= _LONGEST_TOPICS and text[-1] not in ".!?。" and _table().topics.match(text) is not None
