"""Conditions beside a licence that the licence does not have: no commercial use, no changes, leave to be asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from republish.evidence.blocks import Statement
from republish.evidence.clauses import clause_of, of_a_thing
from republish.evidence.phrases import first_cue, mentions, phrases
from republish.evidence.reservations import line_of_its_own
from republish.evidence.scopes import quoted
from republish.evidence.subjects import subject_of
from republish.evidence.zones import Zone, inside_article
from republish.licenses import License, find_licenses
from republish.model import Claim
from republish.model.rights import Scope

_TEXT = 600
_OF_THE_SITE = ("footer", "sidebar", "popup", "republish", "end")


def conditions_of(statement: Statement, shown: str, grant: Claim) -> Iterator[Claim]:
    """Claims of conditions in the sentence that grants, and in those after it, which the licence granted is without."""
    tool = grant.license
    if tool is None:
        return
    missing = missing_conditions(tool)
    if "commercial" in missing and not any("NC" in named.elements for named in find_licenses(shown)):
        first = (*missing, "noncommercial")
    else:
        first = missing
    for names, words in ((first, shown), *((missing, words) for words in statement.after)):
        if states(names, words.lower()):
            yield replace(grant, kind="condition", url=None, text=words[:_TEXT])


def missing_conditions(tool: License) -> tuple[str, ...]:
    """The kinds of conditions that a licence does not have: commercial use, changes, leave."""
    commercial = () if "NC" in tool.elements else ("commercial",)
    changes = () if "ND" in tool.elements else ("changes",)
    return (*commercial, *changes, "leave")


def states(names: tuple[str, ...], text: str) -> bool:
    """One of these conditions is set for the text, in nobody else's words; a licence with NC lets anybody ask leave for commercial use."""
    found = phrases("condition", *names).search(text) if mentions("condition", text) else None
    if found is None or phrases("condition", "free").search(text) or quoted(text[: found.start()]):
        return False
    if "commercial" not in names and phrases("reserved", "condition").search(text):
        return False
    start, end = clause_of(text, found)
    return not of_a_thing(text[start:end]) and (bool(subject_of(text[start:end])) or not of_a_thing(text[:start]))


def leave_scope(statement: Statement, zone: Zone) -> Scope:
    """What leave is to be asked for: the article where it is named or the line stands at its edge, or the whole site."""
    text = statement.text.lower()
    cue = first_cue("leave", text)
    if cue is None or quoted(text[: cue.start()]) or of_a_thing(text):
        return "explanation"
    if phrases("condition", "free").search(text) or phrases("reserved", "condition").search(text):
        return "explanation"
    if subject_of(text) == "article":
        return "article"
    if zone in _OF_THE_SITE:
        return "site"
    if not line_of_its_own(statement.block):
        return "explanation"
    return "article" if inside_article(statement.block) else "site"
