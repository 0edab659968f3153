"""Questions and their answers under a heading that says so: a part of the article, though boxes of their own hold them."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from republish.extraction.leaves import Leaf, places_in
from republish.extraction.nodes import Block, box_around
from republish.extraction.phrases import ASKING, is_call
from republish.extraction.verdicts import Verdicts

_HEADING = re.compile(
    r"\W*(?:(?:[\w’'-]+ ){1,5}?faqs?\W*$|(?:(?:your|the|our|some|more|top) )?(?:faqs?|frequently asked questions?|common(?:ly asked)? questions|"
    r"häufig(?:e|e gestellte|\s?gestellte)? fragen|fragen und antworten|preguntas (?:más )?frecuentes|questions fréquentes|"
    r"foire aux questions|domande frequenti|perguntas frequentes|veelgestelde vragen|vanliga frågor|ofte stilte spørsmål|"
    r"ofte stillede spørgsmål|usein kysyttyä|najczęściej zadawane pytania|časté dotazy|často kladené otázky|"
    r"часто задаваемые вопросы|поширені запитання|sıkça sorulan sorular|よくある質問|常见问题|자주 묻는 질문)\b.{0,60})",
    re.I,
)
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST_HEADING = 100
_MOST_HEADINGS, _MOST_WORDS = 8, 10
_ASKED = ("?", "？", "؟", ";")
_FEWEST_QUESTIONS, _FEWEST_RUNS = 2, 4
_MOST_LINKED = 0.3
_FAR = 3
"""Levels up from the main block: pages of shops and services end with questions about themselves further out."""


def keep_questions(verdicts: Verdicts) -> None:
    """Keep what stands with such a heading in its box, unless it leads elsewhere or asks readers for something.

    A question that the page's data state stays before its answer, wherever that stands.
    """
    _keep_stated(verdicts)
    for heading in islice(filter(_is_heading, verdicts.leaves[verdicts.survey.first + 1 :]), _MOST_HEADINGS):
        box = _box(heading.node)
        if box is None:
            continue
        end = places_in(box, heading.index, verdicts.leaves).stop
        inside = verdicts.leaves[heading.index : end]
        asked, further = sum(map(_is_question, inside)), sum(is_call(leaf.text) for leaf in inside)
        if len(inside) >= _FEWEST_RUNS and asked >= _FEWEST_QUESTIONS and 2 * further < asked:
            for leaf in inside:
                verdicts.kept[leaf.index] |= _LETTER.search(leaf.text) is not None and not _leads(leaf)


def _is_heading(leaf: Leaf) -> bool:
    short = 0 < len(leaf.text) <= _LONGEST_HEADING and leaf.words <= _MOST_WORDS and leaf.text[-1] not in ".,;"
    return short and _HEADING.fullmatch(leaf.text) is not None


def _keep_stated(verdicts: Verdicts) -> None:
    stated = verdicts.survey.stated
    for question, answer in pairwise(verdicts.leaves):
        if _is_question(question) and stated[question.index] > 0 < stated[answer.index] and verdicts.kept[answer.index]:
            verdicts.keep(question.index)


def _box(heading: Block) -> Block | None:
    """The nearest box that holds more than the heading; None where it is the main block or around it, or far from it."""
    if heading.negatives or heading.hidden or heading.distance > _FAR:
        return None
    box = box_around(heading, _FEWEST_RUNS)
    return box if box is not None and not box.spine and box.linked <= _MOST_LINKED * box.chars else None


def _is_question(leaf: Leaf) -> bool:
    return leaf.text.endswith(_ASKED)


def _leads(leaf: Leaf) -> bool:
    """It is a link, or asks readers for something with one."""
    return 2 * leaf.linked > len(leaf.text) or (leaf.links > 0 and bool(ASKING & leaf.kinds.keys()))
