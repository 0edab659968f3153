"""Whether a sentence beside a grant limits it, by coarse signs: what is barred, left out, kept, sold, over, or first to be asked for.

Finer tables read what such a sentence says. This one hears that it says something, for limits are worded in more ways than
any table has; what any licence or any publisher asks is none.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import chain

from republish._alternatives import any_of
from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.evidence.clauses import of_a_thing
from republish.evidence.phrases import phrases

_FILE = "evidence_limiting.toml"
_FREED = " \u0000 "
"""In the place of words that set something free."""
_CLAUSE = Uncompiled(
    r"[;:–—；：]|(?<=[.!?؟])\s|\(|\)|,\s(?=(?:but|while|though|aber|doch|mais|pero|mas|ma|però|maar|ale|men|но|але|然而|但)\s)"
)
_KEPT = ("excepted", "money", "over", "kept")
"""Signs that stand with the names of people as well: "guest authors' columns are not part of it"."""
_RESERVED = ("reserved",)
_ASKED = ("chosen", "leave", "timed", "part")
_COMMON, _TELLING = ("money", "chosen", "part"), ("excepted", "over", "kept", "leave")
"""Signs that stand in any story, a price, a part, "only", and those that seldom do."""
_REACH = 60
"""Letters between words that bar and those for what they bar."""


def limits(text: str, *, among_rules: bool, of_grant: bool = False, trades: bool = False, apart: bool = False) -> bool:
    """A sentence in lower case takes something back from the grant that it stands beside.

    `among_rules`: it stands in a box on republishing, where everything is said of that; `of_grant`: it is a half of the
    sentence that grants; `trades`: the grant lets everybody sell the text; `apart`: it stands in a line of its own, as a story's last one does. Elsewhere a clause names the text, texts, the licence
    or their use, and the sentence is none of a story's.
    """
    if trades and _pattern("commerce", "words").search(_pattern("freed").sub(_FREED, text)):
        return True
    if not (among_rules or of_grant) and is_of_a_story(text):
        return False
    clauses = clauses_less_freed(text)
    told = clauses if among_rules or of_grant else filter(_pattern("about", "words").search, clauses)
    return any(_limits(clause, among_rules=among_rules) and (not apart or _is_meant(clause)) for clause in told)


def clauses_less_freed(text: str) -> list[str]:
    """The clauses of a sentence in lower case, without words that set something free."""
    return _CLAUSE.split(_pattern("freed").sub(_FREED, text))


def _is_meant(clause: str) -> bool:
    """It speaks of texts or of their use in more than words that point, or its sign is none that stories have."""
    if _signs(_COMMON, clause) and not _signs(_TELLING, clause):
        return _pattern("about", "words").search(_pattern("pointing", "words").sub(" ", clause)) is not None
    return True


def is_of_a_story(text: str) -> bool:
    """It tells of somebody or of something, and of no use of texts."""
    told = _pattern("story", "told", "of_things").search(text)
    return told is not None and _pattern("story", "use").search(text) is None


def is_of_somebody(text: str) -> bool:
    """A sentence in lower case tells of somebody, or quotes."""
    return _pattern("story", "told").search(text) is not None and _pattern("story", "use").search(text) is None


def is_speech(text: str) -> bool:
    """A sentence in lower case is what somebody says, with the word that says so."""
    return _pattern("story", "speech").search(text) is not None


def is_of_sight(text: str) -> bool:
    """A sentence in lower case tells where a picture is, or who looks at it."""
    return _pattern("story", "seen").search(text) is not None


def leads_to_words(text: str) -> bool:
    """A line in lower case may lead to words that are shown, or to be put somewhere."""
    return _pattern("story", "showing").search(text) is not None or not is_of_a_story(text)


def _limits(clause: str, *, among_rules: bool) -> bool:
    if _pattern("ordinary", "words", "trade", "site").search(clause) or phrases("condition", "free").search(clause):
        return False
    if _keeps_opinions(clause):
        return False
    if _signs(_KEPT, clause) or (among_rules and _signs(_RESERVED, clause)):
        return not of_a_thing(clause)
    if _pattern("ordinary", "credit").search(clause) or of_a_thing(clause):
        return False
    return _signs(_ASKED, clause) or _bars(clause)


def _keeps_opinions(clause: str) -> bool:
    """It speaks of opinions and of no other kind of text; whether this text is one, other rules tell."""
    return bool(phrases("opinion", "kinds").search(clause)) and not _pattern("genres", "words").search(clause)


def _signs(names: tuple[str, ...], clause: str) -> bool:
    return any(_pattern("signs", name).search(clause) for name in names)


def _bars(clause: str) -> bool:
    """Nothing may be done with it, or not this: what a publisher does not do itself is no matter."""
    if _pattern("barred", "whole").search(clause):
        return True
    return not phrases("wish", "boast").search(clause) and any(_barred_uses(clause))


def _barred_uses(clause: str) -> Iterator[bool]:
    bars, uses = _pattern("barred", "before"), _pattern("barred", "use")
    for word in bars.finditer(clause):
        yield uses.search(clause, word.end(), word.end() + _REACH) is not None


@cache
def _pattern(table: str, *names: str) -> Uncompiled:
    entries = data_table(_FILE)[table]
    return Uncompiled(any_of(chain.from_iterable(entries[name] for name in names) if names else entries))
