"""Headings at the end: those that lead nowhere go, and lines that are set as headings become such."""

from __future__ import annotations

from itertools import pairwise

from republish._uncompiled import Uncompiled
from republish.extraction.judging.reasons import reason_for
from republish.extraction.judging.settling.levels import close_gaps, level_captions, lower_headings
from republish.extraction.surveying.origin_lines import is_credit
from republish.extraction.surveying.prompts import speaks_of_us
from republish.extraction.surveying.subheads import mark_section_headings, mark_subheads, stays_open
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.credit_lines import split_credit
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal, signature
from republish.extraction.words.lines.standing import is_standing

_SMALL = frozenset({"h4", "h5", "h6"})
_PLAYERS = ("video", "audio")
_PLAYING = Uncompiled("video|audio|player|embed|media|podcast|film|clip")
_TITLE_OF_FILM = Uncompiled(
    r"(?:video|player)[a-z]*[-_]+(?:title|headline|heading|hed|name)(?![a-z])|(?:video|player)(?:Title|Headline)"
)
_PLAYER = Uncompiled(
    r"(?:video|audio|media)[\s_-]?player|player[\s_-]?(?:video|audio)|jw-?player|brightcove|dailymotion"
)
_IDLE = Removal("promo", "a heading of whose section nothing is kept")
_TITLE_WORDS = 24
"""A heading of more is a paragraph that is set as one."""
_LEAD_WORDS = 14
"""And the first of a text: a sentence of more is what it begins with, and no section of it."""
_STOPS = (".", "…")
_FEWEST_TO_END = 10
"""Words of a sentence with which a text may end."""


def settle_headings(verdicts: Verdicts) -> None:
    """A heading that is followed by nothing kept, words or picture, goes; lines set as headings become such."""
    following: Leaf | None = None
    whole = verdicts.guide.trust == "whole"
    level_captions(verdicts)
    mark_section_headings(verdicts)
    kept = list(verdicts.staying())
    players = _of_players(kept)
    for leaf, before in zip(reversed(kept), [*reversed(kept), None][1:], strict=True):
        heading = leaf.node.tag in HEADINGS and leaf.text and not whole
        idle = heading and (leaf.index not in verdicts.leading or leaf in players)
        if idle and is_credit(leaf.text):
            leaf.node.tag = "p"
        elif idle and (
            leaf in players or _leads_nowhere(leaf, before, following, kept) or _is_emptied(leaf, following, verdicts)
        ):
            verdicts.drop(leaf.index)
            _name_idle(leaf, before, verdicts)
            continue
        following = leaf
    if not whole:
        _make_paragraphs(verdicts)
    lower_headings(verdicts)
    mark_subheads(verdicts)
    close_gaps(verdicts)


def make_captions(verdicts: Verdicts) -> None:
    """A small heading right below a picture that ends with whose it is, in brackets, is the caption, however it is set."""
    for leaf in verdicts.survey.headings:
        if leaf.node.tag in _SMALL and leaf.text.endswith((")", "]")) and leaf.index and verdicts.kept[leaf.index]:
            above = verdicts.leaves[leaf.index - 1]
            if above.pictures and not above.text and split_credit(leaf.text)[1]:
                leaf.node.tag = "figcaption"


def _make_paragraphs(verdicts: Verdicts) -> None:
    """So many words that end in a full stop are a paragraph, however large they are set; fewer where the text begins with them."""
    most = _LEAD_WORDS
    for leaf in verdicts.staying():
        if leaf.words > most and leaf.node.tag in HEADINGS and leaf.text[-1] in _STOPS:
            leaf.node.tag = "p"
        most = _TITLE_WORDS if leaf.solid or leaf.node.tag in HEADINGS else most


def _leads_nowhere(heading: Leaf, before: Leaf | None, following: Leaf | None, kept: list[Leaf]) -> bool:
    """Nothing follows it and it does not end the text, or it stands in a box of which nothing else is kept."""
    if following is None and _ends_the_text(heading, before, kept):
        return False
    if following is None or _is_over_menu(heading.node.parent):
        return True
    box = heading.node.parent
    while box is not None and box.leaves < 2:
        box = box.parent
    if box is None or box.spine or box.words <= 2 * heading.words:
        return False
    return not any(leaf is not None and _is_in(leaf, box) for leaf in (before, following))


def _ends_the_text(heading: Leaf, before: Leaf | None, kept: list[Leaf]) -> bool:
    """A whole sentence right under a paragraph, beside it, that leads nowhere, asks for nothing and is said here first."""
    node = heading.node
    if before is None or before.index != heading.index - 1 or before.node.parent is not node.parent:
        return False
    plain = before.solid and not (heading.links or heading.kinds or node.apart or node.distance)
    said = heading.words >= _FEWEST_TO_END and heading.text.rstrip('”"»’')[-1:] in (".", "!")
    if not plain or not said or "?" in heading.text or speaks_of_us(heading.text):
        return False
    return not any(heading.text in leaf.text for leaf in kept if leaf is not heading)


def _is_over_menu(box: Block | None) -> bool:
    """A box holds nothing but a heading and a menu, as lists of a page's parts are set."""
    alone = box is not None and not box.spine and box.leaves == 1
    return alone and box is not None and any(child.tag == "nav" for child in box.blocks())


def _is_emptied(heading: Leaf, following: Leaf | None, verdicts: Verdicts) -> bool:
    """Links, the label of an advertisement or what stands below every text, none of which is kept, are all of its section: the next kept run is a heading that ends it.

    Whatever they are, and whatever kind of heading is next, under one that asks for comments.
    """
    if following is None or following.node.tag not in HEADINGS or heading.words > _TITLE_WORDS:
        return False
    asks = "comments" in heading.kinds
    if heading.node.tag < following.node.tag if asks else stays_open(heading.node, following.node):
        return False
    between = verdicts.leaves[heading.index + 1 : following.index]
    idle = sum(len(leaf.text) if is_standing(leaf.text) or _labels_offers(leaf) else leaf.linked for leaf in between)
    said = sum(len(leaf.text) for leaf in between)
    return 2 * idle > said or (asks and said > 0)


def _labels_offers(leaf: Leaf) -> bool:
    """A word that calls what a script puts there an advertisement."""
    return leaf.words == 1 and leaf.kinds.get("ad") == 0


def _name_idle(heading: Leaf, before: Leaf | None, verdicts: Verdicts) -> None:
    """Say why a heading went that says nothing of itself, where its box holds kept words before it and so is not gone as a whole."""
    box = heading.node.parent
    if before is not None and box is not None and _is_in(before, box) and reason_for(heading.node).kind == _IDLE.kind:
        verdicts.reasons.setdefault(heading.node, _IDLE)


def _of_players(kept: list[Leaf]) -> set[Leaf]:
    """The headings that name a film or a recording, and no section of the text."""
    headings = [leaf for leaf in kept if leaf.node.tag in HEADINGS and leaf.text]
    beside = {leaf for leaf in headings if _stands_by_a_player(leaf)}
    if not beside:
        return beside
    sections = {signature(leaf.node) for leaf in headings if leaf not in beside}
    above = {leaf for leaf, following in pairwise(kept) if following.node.tag not in HEADINGS}
    return {leaf for leaf in beside if leaf not in above or not _may_head_a_section(leaf, sections)}


def _may_head_a_section(heading: Leaf, sections: set[tuple[str, str]]) -> bool:
    """Neither it nor its box is named for anything, or it is marked up like the headings of sections; none is named for a player."""
    names = f"{heading.node.parent.names if heading.node.parent is not None else ''} {heading.node.names}"
    if _PLAYING.search(names.lower()):
        return False
    return names.isspace() or signature(heading.node) in sections


def _stands_by_a_player(heading: Leaf) -> bool:
    """Its box holds a film or a recording beside it, and no other words; or it is named the title of one there."""
    box, named = heading.node.parent, heading.node.class_name
    if box is None or box.spine or box.words != heading.words:
        return False
    if "ideo" in named and _TITLE_OF_FILM.search(named) is not None:
        return True
    return box.leaves == 1 and (next(box.element.iter(*_PLAYERS), None) is not None or _holds_place_of_player(box))


def _holds_place_of_player(box: Block) -> bool:
    """An empty `div` right in it is named for the player that a script puts there."""
    empty = (div for div in box.element.iterchildren("div") if not len(div) and not (div.text or "").strip())
    return any(_PLAYER.search(f"{div.get('id') or ''} {div.get('class') or ''}".lower()) for div in empty)


def _is_in(leaf: Leaf, box: Block) -> bool:
    return box is leaf.node or box in leaf.node.above()
