"""Lines that a site sets as headings of sections without calling them so: bold, or of a class of their own."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from republish._addresses import MAIL_ADDRESS
from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.bold_questions import QUESTION, are_paragraphs
from republish.extraction.surveying.heading_classes import (
    heading_signatures,
    headings_between_breaks,
    headings_by_place,
    headings_in_capitals,
    is_line,
    signature_of_line,
)
from republish.extraction.surveying.looks import looks_of
from republish.extraction.surveying.origin_lines import is_credit, names_a_source, names_reporters, says_where, says_who
from republish.extraction.surveying.references import names_sources
from republish.extraction.surveying.survey import SET_APART
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, signature
from republish.extraction.tree.walks import box_around_all
from republish.extraction.words.boxes.heading_names import names_headings
from republish.extraction.words.lines.part_labels import is_to_be_continued

_GROUPS = frozenset({"ul", "ol", "dl", "table"})
_APART = _GROUPS | {"blockquote", "figure"}
_END = Uncompiled(r"\W*(?:ends?|the end|ende|fin|fine|fim|koniec|kraj|конец)\W*", re.I)
"""What tells that the text is over, before a note."""
_FEWEST_SECTIONS, _MOSTLY = 3, 0.8
_MOST_OPEN = 8
_FEWEST_WORDS = 7
"""Of a sentence."""
_DASHES = ("-", "–", "—")
_POINTS = ("•", "・", "‣", "◦")
"""Before an item of a list that is set line by line."""
_SENTENCE_WORDS = 6
"""Of what a colon ends that is no title."""
_OF_HEADINGS, _SIGNS = frozenset({"large", "underlined"}), frozenset("■□◆◇●○◎▶►▷★☆【〓")
"""How a heading's letters are set; signs before one, as the press of East Asia sets them."""
_LINES, _QUOTED = frozenset({"p", "div"}), frozenset('“”„«»"‘「『')
_SHOWN_BELOW = frozenset({"pre", "blockquote"})
_BOLD, _ITALIC = 0.95, 0.9
"""So much of a line that is set as a heading."""
_FAR_EAST, _FARTHEST, _FEWEST_EMPHATIC = "\u3040", "\ud7ff", 2
"""Kana, Han and Hangul."""
_TOWN = Uncompiled(r"[A-ZÀ-Þ][A-ZÀ-Þ .'’-]{2,30}(?:, \w[\w. ]{1,20})?(?: ?\([^()]{2,30}\))? ?(?::|[—–-](?= )) ?")
"""Capitals that a report begins with, "MORA (Reuters) —": the line right above says who wrote it."""
_RATED = Uncompiled(
    r"[^:：]{2,30}[:：]\s?(?:\d{1,3}(?:[.,]\d{1,2})?\s?(?:/|out of|of|von|sur|de|su|van|av|na|z)\s?(?:5|6|10|20|100)(?:\s[\w-]+)?|[★☆⭐✩✭✮✯½\s]{2,})\W*",
    re.I,
)
"""What a review gives, with its label: "Rating: 4/5", "Note : ★★★☆☆"."""
_ADDRESSES = Uncompiled(rf"(?:{MAIL_ADDRESS}[\s,;/|]*)+")
_HEARD = Uncompiled(r"\[[^\[\]]{2,80}\]|♪[^♪]{0,80}♪?")
"""What a transcript says that one hears: "[Music]"."""
_ASKING = (*QUESTION, "…", "...")
"""Where others ask, who asks may leave the rest open too."""


def is_bold_line(leaf: Leaf, apart: int = SET_APART) -> bool:
    """A short line, all of it bold, that does not end like a sentence and stands in none of the places `apart`."""
    return (leaf.bold > 0 or leaf.node.bold) and is_line(leaf, apart) and is_all_bold(leaf)


def is_all_bold(leaf: Leaf) -> bool:
    """Its words are set in bold from end to end."""
    return leaf.node.bold or (leaf.bold > 0 and leaf.bold >= _BOLD * len(leaf.text.replace(" ", "")))


def is_classed_line(leaf: Leaf, signatures: frozenset[tuple[str, str]]) -> bool:
    """A short line with one of the signatures of headings; where they are named so it may end in a full stop."""
    sign = signature_of_line(leaf) if signatures else ("", "")
    if sign not in signatures:
        return False
    return is_line(leaf) or (names_headings(sign[1]) and is_line(leaf, ends=",;"))


def mark_section_headings(verdicts: Verdicts) -> None:
    """Say that kept headings of one kind lead somewhere, if nearly all have a kept paragraph behind them before their section ends.

    They may stand in a box of their own with facts that are not kept, as the names of what is compared do.
    """
    kinds: dict[tuple[str, str], list[int]] = {}
    open_headings: list[Leaf] = []
    led: set[int] = set()
    for leaf in verdicts.staying():
        if not leaf.text:
            continue
        if leaf.node.tag in HEADINGS:
            open_headings = [*(one for one in open_headings if stays_open(one.node, leaf.node)), leaf][-_MOST_OPEN:]
            if is_plain(leaf) and not leaf.links:
                kinds.setdefault(signature(leaf.node), []).append(leaf.index)
        elif leaf.solid:
            led.update(one.index for one in open_headings)
    for alike in kinds.values():
        leading = led.intersection(alike)
        named = {verdicts.leaves[i].text for i in leading}  # Labels say the same in every part.
        if 2 * len(named) > len(leading) and len(leading) >= max(_FEWEST_SECTIONS, _MOSTLY * len(alike)):
            verdicts.leading |= leading


def stays_open(heading: Block, other: Block) -> bool:
    """A heading does not end another's section: it is of a lower level, or of the same and another kind."""
    return heading.tag < other.tag or (heading.tag == other.tag and heading.class_name != other.class_name)


def is_plain(leaf: Leaf, *, says: bool = False) -> bool:
    """In no place of its own and no box named for something else, asking for nothing unless it says a whole sentence."""
    return is_at_home(leaf) and (says or not leaf.kinds)


def is_at_home(leaf: Leaf) -> bool:
    """In no place of its own, no box named for something else, and not hidden."""
    node = leaf.node
    return not (node.distance or node.negatives or node.hidden or node.places & SET_APART)


def is_sentence(leaf: Leaf) -> bool:
    """Some words that end as a sentence does."""
    return leaf.words >= _FEWEST_WORDS and leaf.text[-1] in SENTENCE_ENDS


def mark_subheads(verdicts: Verdicts) -> None:
    """Make headings of the kept lines above paragraphs that are bold or of a class of headings.

    A text of nothing but the article that has headings was given them by its author, or here before.
    """
    said = [leaf for leaf in verdicts.staying() if leaf.text]
    kept = [leaf for leaf in said if leaf.index not in verdicts.speakers]
    bare = verdicts.guide.trust == "whole" and not verdicts.guide.body
    if bare and any(leaf.node.tag in HEADINGS for leaf in kept):
        return
    signatures = heading_signatures(kept, kept)
    placed = headings_by_place(kept) | headings_between_breaks(kept) | headings_in_capitals(kept)
    around = box_around_all([leaf.node for leaf in said]) if said else verdicts.survey.main
    level, asked = "h2", are_paragraphs(kept)
    opening, notes = next((leaf.index for leaf in kept if leaf.solid), 0), _last_notes(kept)
    upright = _emphatic_lines(kept) | _unlike_lines(kept)
    for leaf, following in itertools.pairwise(kept):
        if leaf.node.tag in HEADINGS:
            level = leaf.node.tag
        bold = ((leaf.bold or leaf.node.bold) and is_bold_line(leaf, 0)) or leaf.index in upright
        bold = bold and not (leaf.node.places & SET_APART and _is_apart_in(around, leaf))
        bold = bold and not (_leads_in(leaf, following, around) or (asked and leaf.text.endswith(_ASKING)))
        bold = bold and not (is_credit(leaf.text) or (leaf is kept[0] and says_where(leaf, clean=bare)))
        bold = bold and not (names_reporters(leaf.text) or _HEARD.fullmatch(leaf.text))
        bold = bold and not (leaf.index < opening and (says_who(leaf) or _is_over_town(leaf, following, kept)))
        bold = bold and following.index < notes
        bold = bold and not (
            _ADDRESSES.fullmatch(leaf.text) or names_sources(following.text)
        )  # Whose names stand above them.
        set_apart = bold or leaf.index in placed or (signatures and is_classed_line(leaf, signatures))
        if set_apart and following.node.tag not in HEADINGS and not names_a_source(leaf.text):
            leaf.node.tag = _below(level) if bold else "h3"


def _emphatic_lines(kept: list[Leaf]) -> frozenset[int]:
    """Lines all in `em` between paragraphs of a script that has no italics: the stress of a heading, where there are two or more.

    Below a picture such a line is its caption.
    """
    found = [
        leaf.index
        for before, leaf, behind in zip(kept, kept[1:], kept[2:], strict=False)
        if leaf.italic
        and _FAR_EAST <= leaf.text[0] < _FARTHEST
        and leaf.italic >= _ITALIC * len(leaf.text.replace(" ", ""))
        and is_line(leaf)
        and before.solid
        and behind.solid
        and before.index == leaf.index - 1
    ]
    return frozenset(found) if len(found) >= _FEWEST_EMPHATIC else frozenset()


def _unlike_lines(kept: list[Leaf]) -> frozenset[int]:
    """Lines between paragraphs, in larger letters than the one below; two or more underlined ones, or of different words behind one sign."""
    found: dict[str, list[Leaf]] = {}
    opening = next((place for place, leaf in enumerate(kept) if leaf.solid), 0)
    for leaf, behind in itertools.pairwise(kept[opening:]):
        if not (behind.solid and leaf.node.tag in _LINES and is_line(leaf)) or leaf.links or leaf.bold:
            continue
        if leaf.text[0] in _SIGNS:
            found.setdefault(leaf.text[0], []).append(leaf)
        elif leaf.text[0] not in _QUOTED and not _OF_HEADINGS.isdisjoint(own := looks_of(leaf.node.element)):
            for look in _OF_HEADINGS & own - looks_of(behind.node.element):
                found.setdefault(look, []).append(leaf)
    return frozenset(itertools.chain.from_iterable(_said_once(lines, look) for look, lines in found.items()))


def _said_once(lines: list[Leaf], look: str) -> list[int]:
    """Those that say what no other does, as labels do not; there have to be two unless they are larger than the text."""
    said = Counter(line.text for line in lines)
    once = [line.index for line in lines if said[line.text] == 1]
    return once if look == "large" or len(once) >= _FEWEST_EMPHATIC else []


def _last_notes(kept: list[Leaf]) -> int:
    """Where the lines all in italics begin that end a text, or stand before its sources: a bold line over them signs it."""
    end = next((i for i, leaf in enumerate(kept) if leaf.node.tag in HEADINGS and names_sources(leaf.text)), len(kept))
    while end and kept[end - 1].italic >= _ITALIC * len(kept[end - 1].text.replace(" ", "")):
        end -= 1
    return kept[end].index if end < len(kept) else kept[-1].index + 1 if kept else 0


def _leads_in(line: Leaf, following: Leaf, around: Block) -> bool:
    """A bold line that begins what follows: "Pros:" before a list, a sentence up to its colon; or a signature, a formula, a rating."""
    text = line.text
    if (
        text.startswith(_DASHES + _POINTS)
        or text.endswith(_DASHES)
        or "=" in text
        or not any(map(str.isalpha, text))
        or _END.fullmatch(text)
        or is_to_be_continued(text)
        or _RATED.fullmatch(text)
    ):
        return True
    if 0 < line.bold <= text.find(": ") + 1:  # A label and what it stands before.
        return True
    if not text.endswith(COLONS):
        return False
    grouped = any(box.tag in _GROUPS for box in _within(around, following))
    return line.words >= _SENTENCE_WORDS or grouped or following.node.tag in _SHOWN_BELOW


def _is_over_town(line: Leaf, following: Leaf, kept: list[Leaf]) -> bool:
    """What stands behind it begins with a town, and no other line of the text may be a heading."""
    if not _TOWN.match(following.text):
        return False
    return not any(leaf is not line and (leaf.node.tag in HEADINGS or is_bold_line(leaf)) for leaf in kept)


def _below(heading: str) -> str:
    """The level of a bold line under one of the article's own headings."""
    return f"h{min(max(int(heading[1]), 2) + 1, 6)}"


def _is_apart_in(around: Block, leaf: Leaf) -> bool:
    """It stands in a list, a table, a quote or a figure of the article; one around all of the article is not written.

    Nor is one of a single cell: what it was has another tag by now.
    """
    return around.tag in _APART or any(box.tag in _APART for box in _within(around, leaf))


def _within(around: Block, leaf: Leaf) -> Iterator[Block]:
    return itertools.takewhile(lambda box: box is not around, leaf.node.upwards())
