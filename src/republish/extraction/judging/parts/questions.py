"""Questions and their answers under a heading that says so: a part of the article, though boxes of their own hold them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import islice, pairwise

from republish._html import holds_words
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, make_of, signature
from republish.extraction.tree.unfolding import panel_of
from republish.extraction.tree.walks import box_around
from republish.extraction.words.lines.phrases import ASKING, is_call
from republish.extraction.words.lines.told import calls_upon_somebody
from republish.extraction.words.tongues import any_in

_LETTER = re.compile(r"[^\W\d_]")
_LONGEST_HEADING = 100
_MOST_HEADINGS, _MOST_WORDS = 8, 10
_ASKED = ("?", "？", "؟", ";")
_FEWEST_QUESTIONS, _FEWEST_RUNS = 2, 4
_MOST_LINKED = 0.3
_BUTTON_ABOVE = 3
_FEWEST_SAID = 5
"""Words of a sentence."""


def keep_questions(verdicts: Verdicts) -> None:
    """Keep what stands with such a heading in its box, unless it leads elsewhere or asks readers for something.

    Further out than near the text pages of shops and services end with questions about themselves.
    A question that the page's data state stays before its answer, wherever that stands, and what is clicked before what it opens.
    """
    _keep_stated(verdicts)
    first = verdicts.survey.first
    short = [leaf for leaf in verdicts.survey.near if leaf.index > first and leaf.words <= _MOST_WORDS]
    for heading in islice(filter(_is_heading, short), _MOST_HEADINGS):
        box = _box(heading.node)
        if box is None:
            continue
        end = box.span().stop
        inside = verdicts.leaves[heading.index : end]
        asked, further = sum(map(_is_question, inside)), sum(is_call(leaf.text) for leaf in inside)
        if len(inside) >= _FEWEST_RUNS and asked >= _FEWEST_QUESTIONS and 2 * further < asked:
            for leaf in inside:
                verdicts.kept[leaf.index] |= _LETTER.search(leaf.text) is not None and not _leads(leaf)
    _keep_panels(verdicts)
    _keep_details(verdicts)
    _keep_unfolding(verdicts)
    _set_levels(verdicts)


def _is_heading(leaf: Leaf) -> bool:
    if leaf.node.negatives or leaf.text[-1] in ".,;" or len(leaf.text) > _LONGEST_HEADING:
        return False
    return _over_questions().fullmatch(leaf.text.lower()) is not None


def _keep_stated(verdicts: Verdicts) -> None:
    stated = verdicts.survey.stated
    for question, answer in pairwise(verdicts.leaves) if any(stated) else ():
        told = stated[question.index] > 0 < stated[answer.index] and verdicts.kept[answer.index]
        if told and _is_question(question):
            verdicts.keep(question.index)


def _keep_unfolding(verdicts: Verdicts) -> None:
    for heading in verdicts.survey.headings:
        node = heading.node
        if not any(verdicts.kept[heading.index + 1 : heading.index + 2]):
            continue
        if node.tag in HEADINGS and _unfolds(node):
            verdicts.keep(heading.index)
        elif node.tag == "summary" and verdicts.kept[heading.index] and len(heading.text) <= _LONGEST_HEADING:
            node.tag = "h3"


def _set_levels(verdicts: Verdicts) -> None:
    """What opens a part is one level below the heading before the first of its kind, whatever headings the parts hold."""
    above, levels = 2, dict[tuple[str, str], int]()
    for leaf in verdicts.survey.headings:
        node = leaf.node
        if node.tag not in HEADINGS or not verdicts.kept[leaf.index]:
            continue
        if node.element.tag in HEADINGS:
            above = int(node.tag[1])
            levels = {kind: level for kind, level in levels.items() if level <= above}
        elif _unfolds(node):
            node.tag = f"h{levels.setdefault(signature(node), min(above + 1, 6))}"


def _keep_panels(verdicts: Verdicts) -> None:
    """Keep two or more parts in the main block that clicks open, unless they lead elsewhere or ask readers for something."""
    opened = [
        (heading.index, _panel(heading, following, verdicts))
        for heading in verdicts.survey.headings
        for following in verdicts.leaves[heading.index + 1 : heading.index + 2]
        if heading.node.tag in HEADINGS and _is_at_home(heading.node) and _unfolds(heading.node)
    ]
    for index, panel in opened if len(opened) >= _FEWEST_QUESTIONS else ():
        said = sum(len(leaf.text) for leaf in panel if _is_sentence(leaf))
        if 2 * said > sum(len(leaf.text) for leaf in panel) and not any(_leads(leaf) or leaf.kinds for leaf in panel):
            for place in (index, *(leaf.index for leaf in panel)):
                if verdicts.leaves[place].text:
                    verdicts.keep(place)


def _keep_details(verdicts: Verdicts) -> None:
    """Keep what unfolds amid the text, whatever word of prompts stands over it: a question, or one of several of its make of which others are kept."""
    summaries = [leaf for leaf in verdicts.survey.headings if leaf.node.tag == "summary"]
    makes = {make_of(leaf.node) for leaf in summaries if verdicts.kept[leaf.index]}
    for summary in summaries:
        box = summary.node.parent
        if box is None or not summary.kinds or summary.links or not _is_at_home(summary.node) or _calls(summary):
            continue
        answer = verdicts.leaves[summary.index + 1 : box.span().stop]
        beside = make_of(summary.node) in makes or (_is_question(summary) and _is_amid(box, verdicts.kept))
        if beside and answer and all(map(_is_told, answer)):
            for leaf in (summary, *answer):
                verdicts.keep(leaf.index)


def _calls(summary: Leaf) -> bool:
    return is_call(summary.text) or (calls_upon_somebody(summary.text) and not _is_question(summary))


def _is_amid(box: Block, kept: Sequence[bool]) -> bool:
    """What stands right before and behind it is kept."""
    places = box.span()
    return places.start > 0 and places.stop < len(kept) and kept[places.start - 1] and kept[places.stop]


def _is_told(leaf: Leaf) -> bool:
    return not (leaf.links or leaf.pictures or leaf.kinds) and _is_sentence(leaf)


def _is_sentence(leaf: Leaf) -> bool:
    return leaf.words >= _FEWEST_SAID and leaf.text[-1] in SENTENCE_ENDS


def _is_at_home(node: Block) -> bool:
    return not (node.distance or node.apart)


def _panel(heading: Leaf, following: Leaf, verdicts: Verdicts) -> Sequence[Leaf]:
    """What stands with the next run in the largest box that the heading is not in."""
    around = set(heading.node.above())
    box = following.node
    while box.parent is not None and box.parent not in around:
        box = box.parent
    places = box.span()
    return verdicts.leaves[places.start : places.stop]


def _unfolds(heading: Block) -> bool:
    """A click on it, or on a button in it or around it, opens a part."""
    element = heading.element
    if element.tag not in HEADINGS:
        return panel_of(element) is not None
    around = (element, *(up.element for up in islice(heading.above(), _BUTTON_ABOVE)))
    return not holds_words(element) or any(one.tag == "button" for one in around)


def _box(heading: Block) -> Block | None:
    """The nearest box that holds more than the heading; None where it is the main block or around it."""
    box = box_around(heading, _FEWEST_RUNS)
    return box if box is not None and not box.spine and box.linked <= _MOST_LINKED * box.chars else None


def _is_question(leaf: Leaf) -> bool:
    return leaf.text.endswith(_ASKED)


def _leads(leaf: Leaf) -> bool:
    """It is a link, or asks readers for something with one."""
    return 2 * leaf.linked > len(leaf.text) or (leaf.links > 0 and bool(ASKING & leaf.kinds.keys()))


@cache
def _over_questions() -> re.Pattern[str]:
    asked = any_in("extraction_headings.toml", "questions")
    whose = r"(?:(?:your|the|our|some|more|top) )?"
    return re.compile(rf"\W*(?:(?:[\w’'-]+ ){{1,5}}?faqs?\W*$|{whose}(?:{asked})\b.{{0,60}})")
