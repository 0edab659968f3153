"""What a publisher asks of reusers beside its licence: not to sell the text, no paywall, no cuts, a link sent, a day to wait.

The licence sets none of it, so it is no condition of the licence. Each wish names the rule that it amounts to, in the words
that publishers' profiles use. What limits republishing as a whole (leave to be asked for, some reusers alone, a fee, a part)
contradicts the licence, and is a claim of a condition.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import chain, islice
from operator import methodcaller
from typing import Any, TypeAlias

from republish._addresses import MAIL_ADDRESS
from republish._alternatives import Alternatives
from republish._html import Document, block_of
from republish._prose import Prose
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import Statement, in_template, sentences_before, statements
from republish.evidence.clauses import clause_of, of_a_thing
from republish.evidence.phrases import find_cues, first_cue, phrases, tables
from republish.evidence.reservations import line_of_its_own
from republish.evidence.scopes import quoted
from republish.evidence.spans import days_in
from republish.evidence.subjects import subject_of
from republish.evidence.surroundings import among_rules
from republish.evidence.zones import PLACES, Zone, inside_article, zone_of
from republish.model import Claim
from republish.model.rights import Scope

Element: TypeAlias = Any

_OF_OTHERS = ("comments", "related", "quote", "caption")
_OF_THE_SITE = ("footer", "sidebar", "popup", "republish", "end")
_MOST_PLACES, _REACH, _TEXT = 40, 160, 600
_OTHERS: tuple[Scope, ...] = ("image", "part", "software", "contributions", "comments", "other-work")
_FORBIDDING = (("forbids",), ("forbidden",))
_WORDS = {
    "ask": (("forbids", "asks"), ("forbidden", "asks")),
    "leave": (("asks",), ("asks",)),
    "some": (("alone",), ("alone_behind",)),
}
"""The tables of words that stand before and behind what a wish with this value names."""
_DONE_TO_TEXTS = ("edits.translate=ask", "edits.headline=forbidden", "excerpt=forbidden")
"""Translations, headlines and excerpts are what a rule lets be done to a text, and no things of their own."""
_BY_BOTH = ("republication=some", "republication=part")
"""Rules whose sentences have words of their own, or those of others on the same."""
_COUNTED = ("embargo_days", "window_days")
_SOME, _PERSONAL, _LEAVE = "republication=some", "republication=personal", "republication=leave"
_OF_THINGS = ("counter=required",)
"""Rules on a thing that goes along with the text: a program or a picture that nobody sees."""
_OF_WHOLE_TEXTS = (*_OF_THINGS, "excerpt=forbidden", "purpose")
"""Rules that name other things beside the text which they are about: "in full, with photos in their places"."""
_OF_SOME = ("reuser=nonprofit", "paywall=forbidden")
"""Rules on some reusers alone that a use may keep to."""
_OF_ALL_TEXTS = ("automation=individual", "purpose")
"""Rules that say of all texts what others say of those that they leave out: "may not be used"."""
_OF_MORE = ("notify=after", "cap")
"""Rules for which one writes to the publisher, and needs no leave."""
_OVER = "republication=over"
"""Says in words that set other things free that an offer has ended: "no longer"."""
_DAYS = "republication=days"
"""Is set for texts, and not where something else is deleted of itself: "Logs are deleted after 30 days"."""
_OF_EVERY_USE = "republication"
"""What such a wish is about: republishing as a whole, which the licence allows without more."""
_FREED = "\u0000;"
"""In the place of words that set something free; no rule reads across it."""
_BEHIND_FREED = re.compile(rf"{_FREED}(?:\W*\w+){{0,3}}\W*$")
_BETWEEN = 70
"""Letters between words that forbid and those for what is forbidden."""
_MAIL = Uncompiled(MAIL_ADDRESS)
_CUT, _ALL = Uncompiled(r"[.;。\u0000]"), Uncompiled(r".*", re.S)


def wish_claims(document: Document, source: str) -> Iterator[Claim]:
    """Claims of wishes, the first of each kind, for texts that something licenses.

    Of many places the last are looked at, for terms stand at the end of a page; a block is read once for all wishes.
    """
    cues = find_cues(tuple(dict.fromkeys(chain.from_iterable(map(_cues, _rules())))), document.prose)
    read = cache(_said)
    for wish in _rules():
        named = sorted(chain.from_iterable(map(cues.__getitem__, _cues(wish))), key=_start)
        said = chain.from_iterable(map(read, _blocks(wish, document.prose, named[-_MOST_PLACES:])))
        claims = (_claim(wish, statement, zone, source, is_rule) for statement, zone, is_rule in said)
        yield from islice(filter(None, claims), 1)


@cache
def _rules() -> tuple[str, ...]:
    return tuple(dict.fromkeys((*tables()["wished"], *tables()["limit_of_use"])))


def _blocks(wish: str, prose: Prose, cues: list[re.Match[str]]) -> Iterable[Element]:
    """Blocks with words of such a wish."""
    starts = [cue.start() for cue in cues if _found(wish, _around(cue.start(), prose.lowered))]
    holders = prose.locate(starts)
    return dict.fromkeys(block_of(holders[start]) for start in starts)


def _said(block: Element) -> tuple[tuple[Statement, Zone, bool], ...]:
    """What a block says, and whether these are rules on republishing; nothing where it is somebody else's."""
    zone = zone_of(block)
    if zone in _OF_OTHERS or in_template(block):
        return ()
    said = tuple(statements(block))
    is_rule = any(map(_grants, said)) or among_rules(block) or _are_terms(said, block)
    return tuple((statement, zone, is_rule) for statement in said)


def _grants(statement: Statement) -> bool:
    """The sentence lets republish under a licence: what else its paragraph says are the rules for that."""
    text = statement.text.lower()
    return first_cue("license", text) is not None and phrases("wish", "reuse").search(text) is not None


def _are_terms(said: tuple[Statement, ...], block: Element) -> bool:
    """A paragraph at the edge of the text that names a licence for it, or a licence and republishing in another sentence."""
    licensing = [words for words in (one.text.lower() for one in said) if first_cue("license", words)]
    if not licensing or not line_of_its_own(block, _TEXT):
        return False
    of_it = any(subject_of(words) == "article" for words in licensing)
    return of_it or any(phrases("wish", "reuse").search(one.text.lower()) for one in said)


def _around(start: int, text: str) -> str:
    return fold(text[max(0, start - _REACH) : start + _REACH])


def _found(wish: str, text: str) -> re.Match[str] | None:
    """What is such a wish as a whole, or words that forbid or ask for leave beside words for what it is about."""
    whole = phrases("limit_of_use", wish).search(text) if wish in tables()["limit_of_use"] else None
    if wish == _DAYS and whole and not _of_a_copy(text):
        return None
    if whole or wish not in tables()["wished"]:
        return whole
    named = phrases("wished", wish)
    if named.search(text) is None:
        return None
    ahead, behind = ([phrases("wish", name) for name in names] for names in _WORDS.get(_value(wish), _FORBIDDING))
    return _beside(ahead, [named], text) or _beside([named], behind, text)


def _of_a_copy(text: str) -> bool:
    """Somebody must do something, or a text is named."""
    return any(words.search(text) for words in (phrases("wish", "binds", "copy"), phrases("subject", "content")))


def _beside(first: list[Alternatives], second: list[Alternatives], text: str) -> re.Match[str] | None:
    """The stretch from words of the first kind to words of the second behind them in the same sentence."""
    for one in chain.from_iterable(pattern.finditer(text) for pattern in first):
        for pattern in second:
            other = pattern.search(text, one.end(), one.end() + _REACH)
            if other and other.start() <= one.end() + _BETWEEN and not _CUT.search(text, one.end(), other.start()):
                return _ALL.match(text, one.start(), other.end())
    return None


def _value(wish: str) -> str:
    return wish.partition("=")[2]


@cache
def _cues(wish: str) -> tuple[str, ...]:
    """The tables of the words one of which such a sentence cannot do without."""
    if wish in _COUNTED:
        return ("wish.days",)
    own, shared = f"wish.{wish}", f"wish.{wish.partition('=')[0]}"
    if own not in tables()["cue"]:
        return (shared,)
    return (own, shared) if wish in _BY_BOTH else (own,)


_start = methodcaller("start")


def _is_wished(wish: str, text: str) -> bool:
    """A sentence in lower case amounts to the rule; no question, and nothing that a publisher says of itself."""
    free = phrases("condition", "free")
    if text.endswith(("?", "？")) or (wish.startswith(_OF_EVERY_USE) and wish != _OVER and free.search(text)):
        return False
    text = text if wish == _OVER else free.sub(_FREED, text)
    found = _found(wish, text)
    if found is None or _BEHIND_FREED.search(text[: found.start()]) or quoted(text[: found.start()]):
        return False
    if wish not in _OF_THINGS and _of_a_thing(text, found):
        return False
    if wish.startswith(_OF_EVERY_USE):
        return _is_of_every_use(wish, text)
    return not phrases("wish", "turn").search(found[0]) and not phrases("wish", "boast").search(text)


def _of_a_thing(text: str, found: re.Match[str]) -> bool:
    """The clause speaks of pictures or the like, and no text beside them; what is done to a text is no thing."""
    start, end = clause_of(text, found)
    return of_a_thing(phrases("wished", *_DONE_TO_TEXTS).sub(" ", text[start:end]))


def _is_of_every_use(wish: str, text: str) -> bool:
    """What limits republishing as a whole says so, and speaks of no one use that another rule is about."""
    if wish == _PERSONAL:
        return first_cue("license", text) is None  # Else it is a condition of the licence's own sentence.
    if wish != _SOME:
        return wish != _LEAVE or not (_of_pictures(text) or _of_one_use(text))
    told = phrases("wish", "reuse").search(text) or phrases("limit_of_use", _SOME).search(text)
    return told is not None and not is_of_some(text)


def is_of_one_use(text: str) -> bool:
    """A sentence in lower case forbids one use of all texts, and leaves none of them out."""
    return any(_found(rule, text) for rule in _OF_ALL_TEXTS)


def is_of_some(text: str) -> bool:
    """A sentence in lower case is a rule on some reusers alone that a use may keep to: no profit, no paywall."""
    return any(_found(rule, text) for rule in _OF_SOME)


def _of_pictures(text: str) -> bool:
    """Pictures are named, and the text only as what they go with: "the photos that accompany this story"."""
    image, content = phrases("subject", "image").search(text), phrases("subject", "content").search(text)
    return image is not None and (content is None or image.start() < content.start())


def goes_on_of_pictures(statement: Statement) -> bool:
    """It names nothing itself, and the sentence right before it in its block speaks of pictures and of no text: "Photographs are not
    included in this licence. Ask us first." """
    text = _MAIL.sub(" ", statement.text.lower())
    if phrases("subject", "content").search(text) or phrases("wish", "reuse").search(text):
        return False
    last = sentences_before(statement)[-1].lower()
    return phrases("subject", "image").search(last) is not None and phrases("subject", "content").search(last) is None


def _of_one_use(text: str) -> bool:
    """Another rule is about it, or whoever has questions is invited to write."""
    asked = phrases("wish", "inquiry").search(text) is not None
    return asked or any(_found(rule, text) for rule in _asked_for())


@cache
def _asked_for() -> tuple[str, ...]:
    """The rules on leave for one kind of use, and those for which one writes all the same."""
    return tuple(rule for rule in _rules() if _value(rule) == "ask" and rule != _LEAVE) + _OF_MORE


def _scope(wish: str, statement: Statement, zone: Zone, *, is_rule: bool) -> Scope | None:
    """What the wish is about: the article, or all the site's texts; None where it may be about anything else.

    `is_rule`: it stands among rules on republishing, whatever their box is called.
    """
    text = phrases("wished", *_DONE_TO_TEXTS).sub(" ", statement.text.lower())
    beside = " ".join((statement.before, *statement.after)).lower()
    about = subject_of(text)
    if wish not in _OF_WHOLE_TEXTS and (of_a_thing(text) or about in _OTHERS):
        return None
    named = about == "article"
    own = named or bool(phrases("subject", "own_site").search(text))
    licensed = any(first_cue("license", words) for words in (text, beside)) or bool(
        phrases("wish", "reuse").search(f"{beside} {text}" if phrases("wish", "ours").search(text) else beside)
    )
    if zone in _OF_THE_SITE or is_rule:
        return "site" if own or licensed or is_rule or zone == "republish" or about == "site" else None
    if not own and not (licensed and line_of_its_own(statement.block)):
        return None
    return "article" if named or inside_article(statement.block) else "site"


def _claim(wish: str, statement: Statement, zone: Zone, source: str, is_rule: bool) -> Claim | None:
    scope = _scope(wish, statement, zone, is_rule=is_rule) if _is_wished(wish, statement.text.lower()) else None
    if scope is None or (wish == _LEAVE and goes_on_of_pictures(statement)):
        return None
    claim = Claim(
        scope=scope,
        place=PLACES.get(zone, "body"),
        text=statement.text[:_TEXT],
        source=source,
        path=statement.block.getroottree().getpath(statement.block),
    )
    if wish.startswith(_OF_EVERY_USE):
        return replace(claim, kind="condition")
    days = days_in(statement.text) if wish in _COUNTED else None
    return replace(claim, kind="wish", wish=f"{wish}={days}" if days else wish)
