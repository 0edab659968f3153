"""Rights reserved and bans on copying: whether a sentence reserves anything, and for what.

The same words stand in footers, under articles, and in articles about copyright. Where it is unclear which of them a
sentence is, it is a question.
"""

from __future__ import annotations

from itertools import islice
from typing import Any, TypeAlias

from republish._uncompiled import Uncompiled
from republish.evidence.blocks import Statement
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.scopes import quoted
from republish.evidence.subjects import speaks_of_pictures, subject_of, without_places
from republish.evidence.surroundings import beside_picture, short_text
from republish.evidence.zones import Zone, inside_article, zone_named
from republish.model.rights import Scope

Element: TypeAlias = Any

_BESIDE = frozenset({"comments", "related", "sidebar", "footer", "popup", "republish", "caption"})
_SITE_ZONES = ("footer", "sidebar", "popup", "republish")
_EDGES = ("footer", "sidebar")
_PARTS = Uncompiled(r"[|•·;,]|\s[–—/]\s")
_SHORT = 120
_LINE = 160
_RUNNING = 90
_LEVELS = 8
_FEW = 2
_SIBLINGS = 200
_IN_LISTS = frozenset(["li", "dt", "dd", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "summary"])


def reserved_scope(statement: Statement, zone: Zone) -> Scope:
    """A footer's "all rights reserved" is about the site; inside the article, or with "this article", it is about it."""
    text = statement.text.lower()
    if speaks_of_pictures(text) or speaks_of_pictures(_clause_of(text)):
        return "image"
    if _is_in_the_articles_foot(statement.block, zone):
        return "article" if subject_of(text) == "article" else "unclear"
    if zone in _SITE_ZONES:
        return "site"
    named = subject_of(text)
    if named != "article" and not inside_article(statement.block):
        return "site"
    return _in_the_article(text, named)


def _clause_of(text: str) -> str:
    """The part of a line with a licence that says of what the rights are reserved: "Text: CC BY 4.0 · Photos: all rights reserved"."""
    cue = first_cue("reserved", text) if first_cue("license", text) else None
    parts = _PARTS.split(text[: cue.start()]) if cue else []
    return next((part for part in reversed(parts) if part.strip()), "")


def _is_in_the_articles_foot(block: Element, zone: Zone) -> bool:
    """It stands in a box of the article that is called after its copyright, and in no footer."""
    if zone != "footer" or not inside_article(block):
        return False
    boxes = (element for element in (block, *block.iterancestors()) if zone_named(element) == "footer")
    box = next(boxes, None)
    return box is not None and box.tag != "footer" and "foot" not in f"{box.get('class')} {box.get('id')}".lower()


def _in_the_article(text: str, named: Scope | None) -> Scope:
    """A short line, one that begins like a copyright line, or one that names the article reserves; others may explain."""
    own = named == "article" or bool(phrases("reserved", "own").search(text))
    free = bool(phrases("reserved", "free").search(text))
    if own or len(text) <= _SHORT:
        return "unclear" if free else "article"
    before = text[: cue.start()] if (cue := first_cue("reserved", text)) else ""
    if before.endswith("("):
        return "unclear"
    return "explanation" if free or quoted(before) else "unclear"


def copyrighted_scope(statement: Statement, zone: Zone) -> Scope:
    """Copyright without a word on a licence: a doubt where it is this article's, by its words or as the last line of its own.

    What a licence is given for is under copyright too, and so is what the site's footer speaks of.
    """
    text = statement.text.lower()
    if speaks_of_pictures(text):
        return "image"
    around = " ".join((statement.before, statement.text, *statement.after)).lower()
    if first_cue("license", around) or phrases("reserved", "free").search(around):
        return "explanation"
    if zone in _SITE_ZONES:
        return "site"
    if phrases("reserved", "bare").fullmatch(text):
        own = inside_article(statement.block) and line_of_its_own(statement.block) and not beside_picture(statement)
        return "unclear" if own else "explanation"
    cue = first_cue("copyrighted", text)
    opening = without_places(text[: cue.start()]) if cue else ""
    names = phrases("subject", "this").search(opening)
    return "unclear" if names and not quoted(opening) and not _of_another_thing(text, len(text)) else "explanation"


def ban_scope(statement: Statement, zone: Zone) -> Scope:
    """A ban speaks of the article where it names it, or is a short line of its own above or below its text.

    At a page's foot it is about the site, and the licence of one article goes before; where it names "this article" there, the
    two contradict each other, and it is a doubt.
    """
    text = statement.text.lower()
    cue = first_cue("ban", text)
    if cue is None or _no_ban(text, cue.start()):
        return "explanation"
    named = phrases("reserved", "this").search(text) or phrases("subject", "this").search(text)
    other = _of_another_thing(text, named.start() if named else len(text))
    if other:
        return other
    if named and zone == "footer" and inside_article(statement.block):
        return "article"
    if zone in _SITE_ZONES:
        return "unclear" if zone in _EDGES and phrases("reserved", "named").search(text) else "site"
    if named:
        return "article"
    if phrases("subject", "site").search(text):
        return "site"
    if not line_of_its_own(statement.block):
        return "explanation"
    return "article" if inside_article(statement.block) else "unclear"


def _no_ban(text: str, start: int) -> bool:
    """A condition, a sentence on licences, a question, or somebody's words."""
    if phrases("reserved", "condition").search(text) or phrases("reserved", "free").search(text):
        return True
    return text.endswith(("?", "？")) or quoted(text[:start])


def _of_another_thing(text: str, named: int) -> Scope | None:
    """What the ban speaks of where that is pictures or other things and no text; `named` is where the article is."""
    bare = without_places(text)
    if phrases("subject", "content").search(bare):
        return None
    for noun, scope in _THINGS:
        found = phrases("subject", noun).search(text)
        if found and found.start() < named and phrases("subject", noun).search(bare):
            return scope
    return None


_THINGS: tuple[tuple[str, Scope], ...] = (("image", "image"), ("other", "part"), ("comments", "comments"))


def line_of_its_own(block: Element, longest: int = _LINE) -> bool:
    """A short paragraph at the edge of what it stands by: running text stands right above it or right below it, not both."""
    if block.tag in _IN_LISTS or not short_text(block, longest):
        return False
    element = block
    for _ in range(_LEVELS):
        above, below = (_runs_beside(element, above=side) for side in (True, False))
        if above or below:
            return not (above and below)
        element = element.getparent()
        if element is None or element.tag == "body" or zone_named(element) == "body":
            return True
    return False


def is_at_the_edge(block: Element, longest: int = _LINE) -> bool:
    """A line of its own, or a short one with no more below it than who the author is."""
    if line_of_its_own(block, longest):
        return True
    return (
        bool(short_text(block, longest))
        and sum(1 for _ in islice(block.itersiblings("p", "div", "ul"), _FEW + 1)) <= _FEW
    )


def _runs_beside(element: Element, *, above: bool) -> bool:
    return any(map(_is_running, islice(element.itersiblings(preceding=above), _SIBLINGS)))


def _is_running(element: Element) -> bool:
    """Words that lead nowhere, more than a line of them, in nothing that is named for what stands beside a text."""
    if element.tag in ("script", "style") or zone_named(element) in _BESIDE:
        return False
    length = -sum(len(piece.strip()) for link in element.iter("a") for piece in link.itertext())
    for piece in element.itertext():
        length += len(piece.strip())
        if length > _RUNNING:
            return True
    return False
