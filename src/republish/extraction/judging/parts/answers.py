"""Questions that are headings of one make, most of them answered: the answer that the model doubts is one, whatever it asks of readers."""

from __future__ import annotations

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf, tells
from republish.extraction.tree.nodes import HEADINGS, make_of, signature

_ASKED = ("?", "？", "؟")
_FEWEST, _LIKELY = 3, 0.35
"""Such questions, and the chance of the answer."""


def keep_answers(verdicts: Verdicts) -> None:
    """Keep each short sentence right under such a question, set like the other answers, with the question; two thirds are kept already."""
    makes: dict[object, list[Leaf]] = {}
    for leaf in verdicts.survey.headings:
        if leaf.text.endswith(_ASKED) and leaf.node.tag in HEADINGS and not (leaf.links or leaf.node.apart):
            makes.setdefault(make_of(leaf.node), []).append(leaf)
    for questions in makes.values():
        if len(questions) >= _FEWEST:
            _keep_rest(questions, verdicts)


def _keep_rest(questions: list[Leaf], verdicts: Verdicts) -> None:
    leaves = verdicts.leaves
    pairs = [(one, leaves[one.index + 1]) for one in questions if one.index + 1 < len(leaves)]
    answers = {signature(answer.node) for _, answer in pairs if verdicts.kept[answer.index]}
    kept = sum(verdicts.kept[answer.index] for _, answer in pairs)
    for question, answer in pairs if 3 * kept >= 2 * len(pairs) else ():
        if signature(answer.node) in answers and _may_answer(question, answer, verdicts):
            verdicts.keep(question.index)
            verdicts.keep(answer.index)


def _may_answer(question: Leaf, answer: Leaf, verdicts: Verdicts) -> bool:
    beside = answer.node.parent is question.node.parent
    return beside and tells(answer) and verdicts.chances[answer.index] >= _LIKELY
