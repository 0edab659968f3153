"""What a publisher asks of reusers beside its licence: not to sell the text, no paywall, no choosing by program, not many at once.

The licence sets none of it, so it is no condition of the licence. Each wish names the rule that it amounts to, in the words
that publishers' profiles use.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from republish._html import Document
from republish._prose import Prose
from republish._text import fold
from republish.evidence.blocks import Statement, block_of, in_template, statements
from republish.evidence.clauses import of_a_thing
from republish.evidence.phrases import find_cues, first_cue, phrases, tables
from republish.evidence.reservations import line_of_its_own
from republish.evidence.scopes import quoted
from republish.evidence.subjects import subject_of
from republish.evidence.zones import PLACES, Zone, inside_article, zone_of
from republish.model import Claim
from republish.model.rights import Scope

_OF_OTHERS = ("comments", "related", "quote", "caption")
_OF_THE_SITE = ("footer", "sidebar", "popup", "republish", "end")
_MOST_PLACES, _REACH, _TEXT = 40, 160, 600
_OTHERS: tuple[Scope, ...] = ("image", "part", "software", "contributions", "comments", "other-work")
_BETWEEN = r"[^.;。\u0000]{0,70}?"
"""Words of the same sentence, between those that forbid and those for what is forbidden."""


def wish_claims(document: Document, source: str) -> Iterator[Claim]:
    """Claims of wishes, the first of each kind, for texts that something licenses."""
    for wish, cues in find_cues(_rules(), document.prose).items():
        said = _statements(wish, document.prose, cues[-_MOST_PLACES:])
        claims = (_claim(wish, statement, zone, source) for statement, zone in said)
        yield from islice(filter(None, claims), 1)


@cache
def _rules() -> tuple[str, ...]:
    return tuple(dict.fromkeys((*tables()["wished"], *tables()["limit_of_use"])))


def _statements(wish: str, prose: Prose, cues: list[re.Match[str]]) -> Iterator[tuple[Statement, Zone]]:
    """Sentences around words of such a wish; of many the last are given, for terms stand at the end of a page."""
    starts = [cue.start() for cue in cues if _pattern(wish).search(_around(cue.start(), prose.lowered))]
    holders = prose.locate(starts)
    for block in dict.fromkeys(block_of(holders[start]) for start in starts):
        zone = zone_of(block)
        if zone not in _OF_OTHERS and not in_template(block):
            yield from ((said, zone) for said in statements(block))


def _around(start: int, text: str) -> str:
    return fold(text[max(0, start - _REACH) : start + _REACH])


@cache
def _pattern(wish: str) -> re.Pattern[str]:
    """Words that forbid beside words for what is forbidden, and what is such a wish as a whole."""
    whole = [phrases("limit_of_use", wish).pattern] if wish in tables()["limit_of_use"] else []
    if wish in tables()["wished"]:
        named = phrases("wished", wish).pattern
        forbids, forbidden = (phrases("wish", name).pattern for name in ("forbids", "forbidden"))
        whole.append(f"(?:{forbids}){_BETWEEN}(?:{named})|(?:{named}){_BETWEEN}(?:{forbidden})")
    return re.compile("|".join(whole))


def _is_wished(wish: str, text: str) -> bool:
    """A sentence in lower case amounts to the rule; no question, and nothing that a publisher says of itself."""
    found = _pattern(wish).search(text)
    if found is None or text.endswith(("?", "？")) or quoted(text[: found.start()]):
        return False
    return not phrases("wish", "turn").search(found[0]) and not phrases("wish", "boast").search(text)


def _scope(statement: Statement, zone: Zone) -> Scope | None:
    """What the wish is about: the article, or all the site's texts; None where it may be about anything else."""
    text = statement.text.lower()
    around = " ".join((statement.before, statement.text, *statement.after)).lower()
    about = subject_of(text)
    if of_a_thing(text) or about in _OTHERS:
        return None
    named = about == "article"
    own = named or bool(phrases("subject", "own_site").search(text))
    licensed = first_cue("license", around) is not None or bool(phrases("wish", "reuse").search(around))
    if zone in _OF_THE_SITE:
        return "site" if own or licensed or zone == "republish" or about == "site" else None
    if not own and not (licensed and line_of_its_own(statement.block)):
        return None
    return "article" if named or inside_article(statement.block) else "site"


def _claim(wish: str, statement: Statement, zone: Zone, source: str) -> Claim | None:
    scope = _scope(statement, zone) if _is_wished(wish, statement.text.lower()) else None
    if scope is None:
        return None
    return Claim(
        kind="wish",
        scope=scope,
        place=PLACES.get(zone, "body"),
        text=statement.text[:_TEXT],
        source=source,
        path=statement.block.getroottree().getpath(statement.block),
        wish=wish,
    )
