"""What a sentence beside a grant says of one kind of use or of user: machines that learn, translations, advertisements, parties, print.

Publishers say such things in a few words, with none for texts or for republishing in them: "Not to be used by political parties.",
"No ads next to it.". So a sentence counts that names a matter, and says that it is barred or first to be asked for; and only where
it stands beside a grant or among rules, for stories tell of all this as well.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from republish._alternatives import any_of
from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.evidence.limiting import clauses_less_freed, is_of_somebody
from republish.evidence.phrases import phrases

_FILE = "evidence_uses.toml"
_LABEL, _END = 60, 14
"""Letters of a label, and of its ends."""
_BARS = "bars"
_TURN = Uncompiled(r"[,،、，]|\s(?:but|aber|doch|mais|pero|mas|ma|maar|men|ale|но|але|ama|ancak|tetapi)\s")


def wish_of(text: str, *, among_rules: bool) -> str | None:
    """The wish that a sentence in lower case amounts to, which stands beside a grant or, `among_rules`, in a box on republishing."""
    if text.endswith(("?", "？")) or phrases("wish", "boast").search(text):
        return None
    named = [matter for matter in _matters() if _pattern(matter, "names").search(text)]
    if named and not among_rules and is_of_somebody(text):
        named = [matter for matter in named if _table(matter).get("anywhere", False)]
    if not named:
        return None
    clauses = clauses_less_freed(text)
    return next((_table(matter)["wish"] for matter in named if any(_says(matter, clause) for clause in clauses)), None)


def _says(matter: str, clause: str) -> bool:
    """A clause names the matter and says of it what such a wish says, and nothing by which that would be told of something else."""
    names = _pattern(matter, "names")
    if not names.search(clause) or _is_otherwise(matter, clause) or not _is_of_use(matter, clause):
        return False
    signs = _table(matter).get("signs", ())
    return not signs or any(_signed(names, sign, clause) for sign in signs)


def _signed(names: Uncompiled, sign: str, clause: str) -> bool:
    """The clause has such a sign; what is barred stands on the same side of a comma, or of a "but"."""
    parts = _TURN.split(clause) if sign == _BARS else (clause,)
    return any(names.search(part) and _pattern("said", sign).search(part) for part in parts)


def _is_otherwise(matter: str, clause: str) -> bool:
    return "unless" in _table(matter) and _pattern(matter, "unless").search(clause) is not None


def _is_of_use(matter: str, clause: str) -> bool:
    """It has the words beside which alone the matter is one of use; a label says no more than whom or what it is not for."""
    beside = _table(matter).get("beside")
    if beside is None or (_table(matter).get("labels", False) and _is_label(clause)):
        return True
    words = _pattern("said", beside) if isinstance(beside, str) else _pattern(matter, "beside")
    return words.search(clause) is not None


def _is_label(clause: str) -> bool:
    """A few words that say no, or for what alone, at one of their ends, or that ask: "Not for press offices", "Print by arrangement"."""
    text = clause.strip()
    if len(text) > _LABEL:
        return False
    return _pattern("said", "asks").search(text) is not None or any(
        _pattern("said", sign).search(end) for end in (text[:_END], text[-_END:]) for sign in (_BARS, "alone")
    )


@cache
def _matters() -> tuple[str, ...]:
    return tuple(data_table(_FILE)["matters"])


def _table(matter: str) -> Mapping[str, Any]:
    file = data_table(_FILE)
    entries: Mapping[str, Any] = file["said"] if matter == "said" else file["matters"][matter]
    return entries


@cache
def _pattern(matter: str, name: str) -> Uncompiled:
    return Uncompiled(any_of(_table(matter)[name]))
