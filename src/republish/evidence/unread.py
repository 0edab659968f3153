"""Rules in a box for republishing that no table reads: told to the editor as they stand.

Publishers word what they ask in more ways than any table has. A sentence in such a box that binds somebody, and that was heard
as nothing else, is a wish for whatever it says: it turns no verdict, for nobody read it, and it is not kept from whoever does.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any, TypeAlias

from republish._text import COLONS
from republish.evidence.blocks import Statement, in_template, sentences_before, statements
from republish.evidence.clauses import of_a_thing
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.subjects import subject_of
from republish.evidence.surroundings import box_of_rules
from republish.evidence.zones import PLACES, zone_named, zone_of
from republish.model import Claim
from republish.model.rights import Scope

Element: TypeAlias = Any

OTHER = "other"
"""The kind of such a wish, which is no dimension of a profile's rules."""
_HELD = ("p", "li", "div", "dd", "td")
_MOST_NAMED, _MOST_BLOCKS, _MOST_WISHES = 200, 40, 12
_SHORTEST, _LONGEST = 20, 600
"""Bytes of a sentence: signs of far scripts say more, and take more of them."""
_OF_OTHERS = ("comments", "related", "quote", "caption")
_OTHERS: tuple[Scope, ...] = ("image", "part", "software", "contributions", "comments", "other-work")


def unread_claims(blocks: Iterable[Element], known: Iterable[Claim], source: str) -> Iterator[Claim]:
    """Wishes for what else the boxes around some blocks ask, less what the `known` claims say already."""
    told = {claim.text for claim in known}
    boxes = dict.fromkeys(box for box in map(_box_of, islice(blocks, _MOST_NAMED)) if box is not None)
    yield from islice(chain.from_iterable(_asked_in(box, told, source) for box in boxes), _MOST_WISHES)


def _box_of(block: Element) -> Element | None:
    """The box that is called after republishing, or begins with a heading on it."""
    if zone_of(block) == "republish":
        return next((box for box in (block, *block.iterancestors()) if zone_named(box) == "republish"), None)
    return box_of_rules(block)


def _asked_in(box: Element, told: set[str], source: str) -> Iterator[Claim]:
    """A box with more in it than rules holds a text."""
    blocks = list(islice(box.iter(*_HELD), _MOST_BLOCKS + 1))
    if len(blocks) > _MOST_BLOCKS:
        return
    for block in blocks:
        zone = zone_of(block)
        if zone in _OF_OTHERS or in_template(block):
            continue
        for statement in statements(block):
            if statement.text not in told and _asks(statement):
                told.add(statement.text)
                yield Claim(
                    kind="wish",
                    wish=OTHER,
                    scope="site",
                    place=PLACES.get(zone, "body"),
                    text=statement.text,
                    source=source,
                    path=block.getroottree().getpath(block),
                )


def _asks(statement: Statement) -> bool:
    """A sentence that binds whoever republishes: no question, nothing that sets free or that a publisher says of itself."""
    text = statement.text.lower()
    if (
        not _SHORTEST < len(text.encode()) <= _LONGEST
        or text.endswith(("?", "？", *COLONS))
        or first_cue("license", text)
    ):
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
