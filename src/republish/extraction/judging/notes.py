"""Notes on a text that belong to it: what was corrected, who helped, translated or paid, where it stood first."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.head.people.translators import translators_named
from republish.extraction.judging.picture_lines import credits_pictures, credits_work, keep_credits
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.origin_lines import names_a_source
from republish.extraction.surveying.prompts import names_a_document, speaks_of_us
from republish.extraction.surveying.references import leads_back, names_sources
from republish.extraction.surveying.survey import ARTICLE, BESIDE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.corrections import (
    declares_holdings,
    first_words_of_labels,
    is_correction,
    is_label_of_note,
)
from republish.extraction.words.lines.remarks import forewarns
from republish.extraction.words.lines.text_notes import (
    tells_of_the_text,
    tells_where_it_stood_first,
    tells_where_the_whole_is,
)

_NOTE_BOX = re.compile(
    r"(?:^|[\s_-])(?:corrections?|clarifications?|erratum|editors?-?_?notes?|disclosure|korrektur|rectificatif)(?=$|[\s_-])",
    re.I,
)
"""Names of boxes that hold nothing but such a note."""
_POSTSCRIPT = Uncompiled(r"\W*p(?:ost)?\.?\s?-?s(?:cript(?:um)?)?\.?\W*", re.I)
_BOXES_AROUND = 3
_LONGEST_SOURCE = 200
_LONGEST_CREDIT, _IN_BRACKETS = 60, re.compile(r"\(([^()]{3,})\)\W?")
_BETWEEN_AGENCIES = Uncompiled(
    r"(?:\s*[,/&]\s*|\s)(?:with|and|avec|et|mit|und|con|y|com|e|met|en|med|och|og|z|i)\s|\s*[,/&]\s*"
)
_STROKED = re.compile(r"[^\W_]{2,12}(?:\s?/\s?[^\W_]{2,12}){1,3}")
_MARK = re.compile(r"[(\[]?(?:\d{1,3}|\*{1,3}|[†‡↑^])[)\].:]?(?:\s+\S|(?=[^\W\d_]))")
_LONGEST_NOTE = 400
_AFTER, _FAR_AFTER, _FAR = 6, 40, 3
"""So many runs behind the last paragraph a note may stand, and one that plainly belongs to a text; boxes between it and the text."""
_ABOVE, _FAR_ABOVE, _NEXT = 2, 12, 1
_MOST_UNDER, _FEWEST_WORDS = 5, 5
"""Runs in the box of a line such as "Correction", words of a run in it."""


def keep_notes(verdicts: Verdicts) -> None:
    """Keep the notes on the article among its paragraphs, right behind them, and right above them in their own box."""
    first, last = _reach(verdicts)
    near = range(max(0, first - _FAR_ABOVE), min(last + 1 + _FAR_AFTER, len(verdicts.leaves)))
    if verdicts.guide.body:
        _let_corrections_in(verdicts, near)
    homes = {leaf.node.parent: leaf.index for leaf in verdicts.staying() if leaf.solid}
    end = max(
        (homes[leaf.node.parent] for leaf in verdicts.leaves[first : first + 1] if leaf.node.parent in homes),
        default=last,
    )
    above = [leaf for leaf in verdicts.leaves[max(0, first - _ABOVE) : first] if _is_over_text(leaf)]
    for leaf in (*above, *verdicts.leaves[first : last + 1 + _AFTER]):
        if not verdicts.kept[leaf.index]:
            under, among = leaf.index < first or leaf.index > last, leaf.node.parent in homes
            apart = leaf.index > last or (leaf.index > end and not among and _says_itself(leaf))
            _keep_told(leaf, verdicts, among=among, under=under, apart=apart)
        if verdicts.kept[leaf.index]:
            keep_label(leaf, verdicts)
            if leaf.node.tag in HEADINGS and names_a_source(leaf.text):
                leaf.node.tag = "p"  # As some set what is small.
    far = (
        *verdicts.leaves[max(0, first - _FAR_ABOVE) : first],
        *verdicts.leaves[last + 1 + _AFTER : last + 1 + _FAR_AFTER],
    )
    for leaf in (one for one in far if one.node.distance <= _FAR and not verdicts.kept[one.index]):
        if _may_be_note(leaf) and _corrects(leaf.text) and is_note(leaf):
            verdicts.keep(leaf.index)
            keep_label(leaf, verdicts)
    _keep_labelled(verdicts, near)


def _let_corrections_in(verdicts: Verdicts, near: range) -> None:
    """Corrections beside what a publisher's profile calls the body are the article's, wherever its template puts them."""
    for index in near:
        leaf = verdicts.leaves[index]
        if leaf.node.distance > _FAR or not _may_be_note(leaf):
            continue
        if is_label_of_note(leaf.text):
            verdicts.let_in(one.index for one in _labelled(leaf, verdicts))
        elif _corrects(leaf.text) and is_note(leaf):
            verdicts.let_in((index,))


def _keep_labelled(verdicts: Verdicts, near: range) -> None:
    """Keep what stands under lines such as "Correction" near the text."""
    for leaf in verdicts.survey.beginning_with(first_words_of_labels()):
        if leaf.node.distance <= _FAR and leaf.index in near and is_label_of_note(leaf.text):
            for one in _labelled(leaf, verdicts):
                verdicts.keep(one.index)


def _keep_told(leaf: Leaf, verdicts: Verdicts, *, among: bool, under: bool, apart: bool) -> None:
    """Keep a run that tells of the text, or, behind it or `apart` in a box, of those who made it or its pictures."""
    if (
        is_note(leaf, among=among, under=under)
        or _is_footnote(leaf)
        or _leads_to_the_whole(leaf, verdicts.host)
        or (apart and (_is_of_agencies(leaf) or credits_pictures(leaf, verdicts.leaves[leaf.index - 1])))
    ):
        verdicts.keep(leaf.index)
    elif apart and credits_work(leaf):
        keep_credits(leaf, verdicts)


def _says_itself(leaf: Leaf) -> bool:
    """A paragraph that hardly leads away."""
    return leaf.node.tag != "li" and 2 * leaf.linked < len(leaf.text)


def _is_over_text(leaf: Leaf) -> bool:
    """It stands in the article's own block, or beside it and says where the text stood first, or what readers should know before it."""
    if leaf.node.distance != _NEXT:
        return not leaf.node.distance
    return tells_where_it_stood_first(leaf.text) or forewarns(leaf.text)


def _labelled(label: Leaf, verdicts: Verdicts) -> list[Leaf]:
    """A line such as "Correction" with the sentences under it in its small box, or with the one right under it where it has none."""
    box = lone_box(label.node).parent
    if box is None or label.links or label.node.negatives or label.node.hidden:
        return []
    inside = box.span()
    if not box.spine and box.leaves > _MOST_UNDER:
        return []
    last = label.index + 1 if box.spine else inside[-1]
    under = verdicts.leaves[label.index + 1 : last + 1]
    return [label, *under] if under and all(map(_says, under)) else []


def _says(leaf: Leaf) -> bool:
    """Words that hardly lead away, of a length that a note has."""
    return leaf.words >= _FEWEST_WORDS and len(leaf.text) <= _LONGEST_NOTE and 2 * leaf.linked < len(leaf.text)


def _reach(verdicts: Verdicts) -> tuple[int, int]:
    """From the first paragraph of the main block, or kept before it, to the last, or kept behind it, with the table under it.

    On a page of many texts they are not the same.
    """
    survey, kept = verdicts.survey, verdicts.kept
    paragraphs = [leaf.index for leaf in verdicts.staying() if leaf.solid]
    first, last = min(survey.first, *paragraphs[:1], survey.last), max(survey.last, *paragraphs[-1:], survey.first)
    return first, next((place for place in range(last, len(kept) - 1) if not kept[place + 1]), len(kept) - 1)


def keep_label(note: Leaf, verdicts: Verdicts) -> None:
    """Keep a line such as "Correction" right above what is kept in its small box."""
    above = verdicts.leaves[note.index - 1] if note.index else None
    home = above.node.parent if above is not None else None
    if above is None or home is None or home.spine or not verdicts.kept[note.index] or not _labels_notes(above):
        return
    box = lone_box(above.node).parent
    if box is not None and not box.spine and box is lone_box(note.node).parent:
        verdicts.keep(above.index)


def _labels_notes(leaf: Leaf) -> bool:
    """A line such as "Correction", or a heading that is seen, such as "Notes" and "P.-S."."""
    if is_label_of_note(leaf.text):
        return True
    if leaf.node.tag not in HEADINGS or leaf.node.hidden:
        return False
    return names_sources(leaf.text) or _POSTSCRIPT.fullmatch(leaf.text) is not None


def is_note(leaf: Leaf, *, among: bool = False, under: bool = False) -> bool:
    """It says what was corrected, who helped, translated or paid, or where the text stood first.

    What stands `among` the paragraphs that are kept is not beside them, whatever the boxes around all of them are named; of
    what stands right `under` them the box need not be in the article's.
    """
    node, text = leaf.node, leaf.text
    if node.hidden or not 0 < len(text) <= _LONGEST_NOTE:
        return False
    boxed = _is_in_note_box(leaf)
    tells = (boxed or among) and tells_of_the_text(text)
    if tells:
        return boxed or not is_boilerplate(leaf)
    if not node.distance and 2 * leaf.linked < len(text) and declares_holdings(text):
        return not is_boilerplate(leaf)  # In the foot of its own block perhaps.
    if node.negatives or node.places & BESIDE:
        return False
    own = not node.distance or (node.distance == 1 and (under or node.places & ARTICLE))
    told = _tells_of_its_text(leaf, asked=boxed or among) if own else node.distance <= _FAR and _corrects(text)
    return told and not is_boilerplate(leaf)


def _may_be_note(leaf: Leaf) -> bool:
    """In no place beside the text, but for a box that is named for notes."""
    node = leaf.node
    return not (node.hidden or node.negatives or node.places & BESIDE) or _is_in_note_box(leaf)


def _corrects(text: str) -> bool:
    return is_correction(text, declared=False)


def _tells_of_its_text(leaf: Leaf, *, asked: bool) -> bool:
    """A note of any kind in a box of the article's own; `asked`: its words are known not to tell of the text."""
    if (not asked and tells_of_the_text(leaf.text)) or translators_named(leaf.text):
        return True
    return not leaf.node.distance and (
        names_a_document(leaf.text) or names_a_source(leaf.text) or _credits_agencies(leaf)
    )


def _is_in_note_box(leaf: Leaf) -> bool:
    """In a box in the article, be it an `aside`, that is named for corrections or notes of the editors."""
    if leaf.node.distance > _BOXES_AROUND:
        return False
    return any(map(_names_notes, [box.names for box in leaf.node.near(_BOXES_AROUND) if box.names]))


@lru_cache(maxsize=2048)
def _names_notes(names: str) -> bool:
    return _NOTE_BOX.search(names) is not None


def _credits_agencies(leaf: Leaf) -> bool:
    """Who supplied the text, in brackets: "(FRANCE 24 with AFP)"; a name that says nothing else is a signature."""
    said = _IN_BRACKETS.fullmatch(leaf.text) if len(leaf.text) <= _LONGEST_CREDIT else None
    parts = _BETWEEN_AGENCIES.split(said[1].casefold()) if said else []
    return len(parts) > 1 and not phrases().agencies.isdisjoint(parts)


def _is_of_agencies(leaf: Leaf) -> bool:
    """A line of agencies' and newsrooms' short names with strokes between them, which says who supplied the text: "Post/dpa"."""
    node = leaf.node
    if node.distance or node.hidden or node.tag in HEADINGS or not _STROKED.fullmatch(leaf.text):
        return False
    return not phrases().agencies.isdisjoint(map(str.strip, leaf.text.casefold().split("/")))


def _leads_to_the_whole(leaf: Leaf, host: str) -> bool:
    """It links to another site, where there is all of what the text tells of."""
    node = leaf.node
    beside = node.distance or node.negatives or node.hidden or node.tag in HEADINGS or len(leaf.text) > _LONGEST_SOURCE
    told = leaf.links > 0 and not beside and tells_where_the_whole_is(leaf.text)
    return told and leads_off(leaf, host) and not speaks_of_us(leaf.text)


def _is_footnote(leaf: Leaf) -> bool:
    """A number, or a star, that leads back to the place in the text that calls for it, and what is to be said there."""
    node = leaf.node
    beside = node.distance > 1 or node.negatives or node.hidden or node.tag in HEADINGS
    return not beside and _MARK.match(leaf.text) is not None and leads_back(leaf)
