"""Sentences that suppose a licence and grant none: "If this article is under CC BY, you may republish it"."""

from __future__ import annotations

from republish._uncompiled import Uncompiled
from republish.evidence.phrases import phrases

_BREAK = Uncompiled(r"[,;:،؛、，；：。]|\.(?!\d)")
_GAP = Uncompiled(r"[\W\d]*(?:(?:je|jsou|bude|bylo?) )?")


def supposed(before: str, after: str) -> bool:
    """Lower-case words around a licence only suppose it: a conjunction stands right before this article, and no comma between the two.

    "If not otherwise stated, this article is under CC BY" supposes nothing of the article. Turkish, Korean and Japanese
    suppose with an ending of the verb, which stands behind the licence in the same clause.
    """
    for found in phrases("denial", "supposing").finditer(before):
        gap = _GAP.match(before, found.end())
        start = gap.end() if gap else found.end()
        this = phrases("subject", "this").match(before, start)
        if this and not _BREAK.search(before, this.end()):
            return True
    end = _BREAK.search(after)
    clause = after[: end.start()] if end else after
    return phrases("denial", "supposed_behind").search(clause) is not None
