"""What is said beside a grant and no table reads: told to the editor as it stands.

Publishers word what they ask in more ways than any table has. A sentence in a box for republishing that binds somebody, and
that was heard as nothing else, is a wish for whatever it says. One that limits the grant, there, in the lines beside it or
behind the licence in its own sentence, is a wish as well, and a question until a person has read it. What else a box says is
passed on unread.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any, TypeAlias

from republish._text import COLONS
from republish.evidence.beside import lines_at_the_end, lines_beside, lines_inside
from republish.evidence.blocks import Statement, in_template, sentences_before, statements
from republish.evidence.clauses import of_a_thing
from republish.evidence.halves import behind_the_license
from republish.evidence.limiting import limits
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.subjects import subject_of
from republish.evidence.surroundings import box_of_rules, is_badge, short_text
from republish.evidence.uses import wish_of
from republish.evidence.wishes import goes_on_of_pictures
from republish.evidence.zones import PLACES, zone_named, zone_of
from republish.licenses import find_licenses
from republish.model import Claim
from republish.model.rights import Scope

Element: TypeAlias = Any

LIMITS, OTHER, UNREAD = "other=limits", "other", "other=unread"
"""The kinds of such wishes, which are no dimension of a profile's rules; the gravest first."""
_GRAVEST = {LIMITS: 0, UNREAD: 2}
_HELD = ("p", "li", "div", "dd", "td")
_MOST_NAMED, _MOST_BLOCKS, _MOST_SAID, _MOST_WISHES = 200, 40, 400, 12
_SHORTEST, _LONGEST, _PARAGRAPH = 20, 600, 900
"""Bytes of a sentence, for signs of far scripts say more and take more of them, and letters of a paragraph."""
_OF_OTHERS = ("comments", "related", "quote", "caption")
_OF_NO_TEXT: tuple[Scope, ...] = ("image", "software", "contributions", "comments", "other-work")
_HEARD_IN_PART = ("notify=after",)
"""Wishes whose sentences may ask for more: to write, and to wait for the answer."""
_OTHERS: tuple[Scope, ...] = (*_OF_NO_TEXT, "part")


def unread_claims(blocks: Iterable[Element], known: Iterable[Claim], source: str) -> Iterator[Claim]:
    """Wishes for what else the boxes around some blocks ask, and what limits a grant in or beside its block, less what the
    `known` claims say already."""
    told = {claim.text: claim.kind == "reserved" or claim.wish in _HEARD_IN_PART for claim in known}
    granting = {claim.path: _lets_sell(claim) for claim in known if _grants(claim)}
    named = tuple(dict.fromkeys(islice(blocks, _MOST_NAMED)))
    boxes = dict.fromkeys(box for box in map(_box_of, named) if box is not None)
    said = chain(
        chain.from_iterable(map(_said_in_box, boxes)),
        chain.from_iterable(
            _said_beside(block, granting[path]) for block in named if (path := _path(block)) in granting
        ),
    )
    first = sorted(_first(islice(said, _MOST_SAID), told), key=_gravity)
    yield from (_claim(block, text, wish, source) for block, text, wish in first[:_MOST_WISHES])


_Said: TypeAlias = tuple[Element, str, str]
"""A sentence as it stands, its block, and which kind of wish it is."""


def _first(said: Iterable[_Said], told: dict[str, bool]) -> Iterator[_Said]:
    """Each sentence once, and those heard before only where that was in part and they limit the grant."""
    for block, text, wish in said:
        if text not in told or (wish == LIMITS and told[text]):
            told[text] = False
            yield block, text, wish


def _gravity(said: _Said) -> int:
    return _GRAVEST.get(said[2], 1)


def _claim(block: Element, text: str, wish: str, source: str) -> Claim:
    place = PLACES.get(zone_of(block), "body")
    return Claim(kind="wish", wish=wish, scope="site", place=place, text=text, source=source, path=_path(block))


def _path(block: Element) -> str:
    return str(block.getroottree().getpath(block))


def _box_of(block: Element) -> Element | None:
    """The box that is called after republishing, or begins with a heading on it."""
    if zone_of(block) == "republish":
        return next((box for box in (block, *block.iterancestors()) if zone_named(box) == "republish"), None)
    return box_of_rules(block)


def _said_in_box(box: Element) -> Iterator[_Said]:
    """A box with more in it than rules holds a text."""
    blocks = list(islice(box.iter(*_HELD), _MOST_BLOCKS + 1))
    for block in blocks if len(blocks) <= _MOST_BLOCKS else ():
        if zone_of(block) in _OF_OTHERS or in_template(block):
            continue
        for statement in filter(_says, statements(block)):
            yield from ((block, statement.text, kind) for kind in _kinds(statement))


def _says(statement: Statement) -> bool:
    """A sentence that is no question, no heading of what follows, and names no licence, by which it would set free."""
    text = statement.text
    return not (len(text.encode()) > _LONGEST or text.endswith(("?", "？", *COLONS)) or find_licenses(text))


def _kinds(statement: Statement) -> Iterator[str]:
    """Which kind of wish a sentence in a box is; short ones that limit nothing are labels."""
    if _limits(statement.text, among_rules=True) and not goes_on_of_pictures(statement):
        yield LIMITS
    elif wish := _of_one_use(statement.text, among_rules=True):
        yield wish
    elif len(statement.text.encode()) > _SHORTEST:
        yield OTHER if _asks(statement) else UNREAD


def _grants(claim: Claim) -> bool:
    """A licence for the article or for the site it stands on."""
    return claim.kind == "license" and claim.scope in ("article", "site")


def _lets_sell(claim: Claim) -> bool:
    return claim.license is not None and "nc" not in claim.license.unit.lower().split("-")


def _said_beside(block: Element, trades: bool) -> Iterator[_Said]:
    """What limits a grant among the sentences of its own block, where that is no longer than a few, and in the lines beside it."""
    if zone_of(block) in _OF_OTHERS or not (short_text(block, _PARAGRAPH) or is_badge(block)):
        return
    for statement in statements(block):
        if (
            _says(statement)
            and _limits(statement.text, among_rules=False, trades=trades)
            and not goes_on_of_pictures(statement)
        ):
            yield block, statement.text, LIMITS
        elif _says(statement) and (wish := _of_one_use(statement.text, among_rules=False)):
            yield block, statement.text, wish
        elif (half := behind_the_license(statement)) and limits(half.lower(), among_rules=False, of_grant=True):
            yield block, half, LIMITS
        elif half and (wish := wish_of(half.lower(), among_rules=True)):
            yield block, half, wish
    yield from (
        (block, text, LIMITS)
        for text in chain(lines_beside(block), lines_inside(block))
        if _limits(text, among_rules=False, trades=trades, apart=True)
    )
    yield from (
        (block, text, wish) for text in lines_at_the_end(block) if (wish := _of_one_use(text, among_rules=False))
    )


def _limits(text: str, *, among_rules: bool, trades: bool = False, apart: bool = False) -> bool:
    """It limits the grant, and is not said of pictures, programs or comments."""
    lowered = text.lower()
    return subject_of(lowered) not in _OF_NO_TEXT and limits(
        lowered, among_rules=among_rules, trades=trades, apart=apart
    )


def _of_one_use(text: str, *, among_rules: bool) -> str | None:
    """The wish for one kind of use or of user, where the sentence is not said of pictures, programs or comments."""
    lowered = text.lower()
    return wish_of(lowered, among_rules=among_rules) if subject_of(lowered) not in _OF_NO_TEXT else None


def _asks(statement: Statement) -> bool:
    """It binds whoever republishes, and is nothing that sets free or that a publisher says of itself."""
    text = statement.text.lower()
    if first_cue("license", text):
        return False
    bound = phrases("wish", "unbound").sub(" ", text)
    if not phrases("wish", "forbidden", "asks", "alone", "binds").search(bound) and not _forbids(bound):
        return False
    if phrases("condition", "free").search(text) or phrases("wish", "boast", "inquiry", "preface").search(text):
        return False
    if _is_of_questions(sentences_before(statement)[-1].strip().lower()):
        return False
    return not of_a_thing(text) and subject_of(text) not in _OTHERS


def _is_of_questions(last: str) -> bool:
    """Right before, whoever has questions is spoken to: "Have questions?", and then "Please write to the desk."."""
    return last.endswith(("?", "？")) and phrases("wish", "inquiry").search(last) is not None


def _forbids(text: str) -> bool:
    """It says no, of what is the publisher's own: "The source gives no figures" does not."""
    own = phrases("wish", "ours", "reuse").search(text) or phrases("subject", "content").search(text)
    return own is not None and phrases("wish", "forbids").search(text) is not None
