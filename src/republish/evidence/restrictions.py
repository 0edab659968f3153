"""What a sentence beside a grant takes back, and no licence sets: some people, countries, media or days alone, money, leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain

from republish.evidence.beside import lines_beside
from republish.evidence.blocks import Statement, sentences_before
from republish.evidence.clauses import clause_of, of_a_thing
from republish.evidence.phrases import phrases, tables
from republish.evidence.scopes import quoted
from republish.evidence.wishes import is_of_some
from republish.licenses import License
from republish.model import Claim

_TEXT, _FEW = 600, 3
_WORD = re.compile(r"\w")
_ALSO = (
    "republication=paid",
    "republication=part",
    "republication=terms",
    "republication=media",
    "republication=personal",
)
"""Limits of use that say so whatever stands around them."""


def restrictions_of(statement: Statement, grant: Claim) -> Iterator[Claim]:
    """A claim of a condition for the first such sentence in the block of a grant, or in a line beside it."""
    if grant.license is None:
        return
    before = sentences_before(statement)[-_FEW:]
    said = chain((statement.text, *statement.after, *before), lines_beside(statement.block))
    found = next((words for words in said if restricts(words.lower(), grant.license)), None)
    if found is not None:
        yield replace(grant, kind="condition", license=None, url=None, text=found[:_TEXT])


def restricts(text: str, tool: License) -> bool:
    """A sentence in lower case limits who may republish, where, in which media, how long, or wants money or leave for it.

    A question does not, nor what is quoted, said of pictures, a rule that a use may keep to, or a condition of the licence `tool`.
    """
    if text.endswith(("?", "？")):
        return False
    found = _limit_in(text, personal="NC" not in tool.elements)
    if found is None or is_of_some(text) or phrases("condition", "free").search(text) or quoted(text[: found.start()]):
        return False
    if _WORD.search(text, 0, found.start()) and not phrases("restricting", "about").search(text):
        return False
    start, end = clause_of(text, found)
    return not of_a_thing(phrases("restricting", "medium").sub(" ", text[start:end]))


def _limit_in(text: str, *, personal: bool) -> re.Match[str] | None:
    """What limits the use; `personal`: also to one's own use, which the NC licences come near to."""
    restricted = phrases("restricted", *_names(personal=personal)).search(text)
    return restricted or phrases("limit_of_use", *(_ALSO if personal else _ALSO[:-1])).search(text)


@cache
def _names(*, personal: bool) -> tuple[str, ...]:
    return tuple(name for name in tables()["restricted"] if personal or name != "personal")
