"""Sentences that deny a licence: to this article, or to some of what the site publishes."""

from __future__ import annotations

from dataclasses import dataclass

from republish.evidence.blocks import Statement
from republish.evidence.clauses import clause_of, spoken_of
from republish.evidence.phrases import first_cue, mentions, phrases
from republish.evidence.reservations import line_of_its_own
from republish.evidence.scopes import quoted
from republish.evidence.zones import Zone
from republish.model.rights import ClaimKind, Scope

_ABOUT_OTHERS = ("caption", "comments", "related", "quote")
_OF_THE_SITE = ("footer", "sidebar", "popup", "republish")
_OTHERS: tuple[Scope, ...] = ("image", "part", "software", "contributions", "comments", "other-work")


@dataclass(frozen=True, kw_only=True, slots=True)
class Denial:
    """What a sentence withholds from its licence."""

    kind: ClaimKind
    scope: Scope
    whole: bool
    """The sentence grants nothing beside it."""


def denial_in(statement: Statement, zone: Zone) -> Denial | None:
    """The denial that the sentence states; not a supposed one, one in a quotation, or one of a picture beside a grant."""
    text = statement.text.lower()
    if zone in _ABOUT_OTHERS or not mentions("denial", text):
        return None
    found = phrases("denial", "denied").search(text)
    if found is None or phrases("denial", "clause").search(found[0]) or quoted(text[: found.start()]):
        return None
    start, _ = clause_of(text, found)
    if phrases("denial", "supposed").search(text[start : found.start()]):
        return None
    named = spoken_of(text, found)
    granted = first_cue("license", text[:start]) is not None
    if named in _OTHERS:
        return None if granted else Denial(kind="reserved", scope=named, whole=True)
    return _withheld(statement, zone, named, granted=granted)


def _withheld(statement: Statement, zone: Zone, named: Scope | None, *, granted: bool) -> Denial:
    """The article itself is without the licence; other texts are an exception from the site's, or it is unclear."""
    if named == "article":
        return Denial(kind="reserved", scope="article", whole=not granted)
    if granted or zone in _OF_THE_SITE:
        return Denial(kind="exception", scope="site", whole=not granted)
    own = zone == "end" or line_of_its_own(statement.block)
    return Denial(kind="reserved", scope="unclear" if own else "explanation", whole=True)
