"""Bold questions of an interview: headings over their answers, or what somebody says there."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.heading_classes import is_line
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import BOLD, HEADINGS, Block
from republish.extraction.tree.walks import words_under

QUESTION = ("?", "？", "؟")
_WHOLE = 0.95
"""So much of a bold line is bold."""
_LONG, _BEGINNING, _TWO = 100, 4, 2
"""Letters of a question that is bold, and pieces with which its paragraph begins."""
_LABEL = Uncompiled(r"[^:：?？]{1,30}[:：](?=\s?\S)")
_OPENING_LABEL = Uncompiled(r"[^:：?？]{1,60}[:：](?=\s?\S)")
"""With the house of who asks: "Ada Marlow, The Harbour Mail: "."""
_FEWEST_TURNS, _MOSTLY = 2, 0.8
_FEWEST_ASKED, _FEWEST_WORDS = 3, 7
"""Questions around a bold sentence, and words of that."""


def are_paragraphs(leaves: list[Leaf]) -> bool:
    """Questions that are all bold, as an interview has them, are paragraphs where a third of them is too long for a line, or begins its answer's paragraph.

    So they are where whoever asks says something too that is no question, or is named before each of them, or the first, as who answers is.
    """
    bold = [leaf for leaf in leaves if leaf.bold and leaf.node.tag not in HEADINGS]
    whole = [leaf for leaf in bold if leaf.bold >= _WHOLE * len(leaf.text.replace(" ", ""))]
    questions = [leaf for leaf in whole if leaf.text.endswith(QUESTION)]
    long = sum(not is_line(leaf) for leaf in questions)
    begun = sum(leaf.bold >= _LONG and _begins_with_question(leaf.node) for leaf in bold if leaf.solid)
    several = long + begun > 0 and 3 * (long + begun) >= len(questions) + begun
    turns = len(questions) >= _FEWEST_TURNS and (_are_turns(questions, leaves) or _are_opened(questions[0], leaves))
    return several or turns or _says_between(whole)


def _are_turns(questions: list[Leaf], leaves: list[Leaf]) -> bool:
    """Before nearly all of them stands the same name, and another before what is answered: "The Mail: Why did you stay?"."""
    labels = Counter(label[0] for leaf in questions if (label := _LABEL.match(leaf.text)) is not None)
    if not any(named >= _FEWEST_TURNS and named >= _MOSTLY * len(questions) for named in labels.values()):
        return False
    asked = set(questions)
    answers = [following for leaf, following in pairwise(leaves) if leaf in asked and following not in asked]
    return sum(_LABEL.match(leaf.text) is not None for leaf in answers) >= _MOSTLY * len(answers)


def _are_opened(question: Leaf, leaves: list[Leaf]) -> bool:
    """Who asks is named before the first question, and who answers, in bold, right behind it: "The Mail: Why?", "Ada Marlow: Because."."""
    asks = _OPENING_LABEL.match(question.text)
    behind = next((following for leaf, following in pairwise(leaves) if leaf is question), None)
    answers = _LABEL.match(behind.text) if asks is not None and behind is not None and behind.bold else None
    return asks is not None and answers is not None and asks[0] != answers[0]


def _says_between(bold: list[Leaf]) -> bool:
    """Between bold questions stands a bold sentence that ends as one, and nothing else that is bold."""
    asked = [place for place, leaf in enumerate(bold) if leaf.text.endswith(QUESTION)]
    if len(asked) < _FEWEST_ASKED:
        said = sum(leaf.text[-1] in SENTENCE_ENDS for leaf in bold)
        return len(asked) >= _FEWEST_TURNS and len(bold) == said >= len(asked) + _FEWEST_TURNS
    others = [leaf for leaf in bold[asked[0] : asked[-1]] if not leaf.text.endswith(QUESTION)]
    return bool(others) and all(leaf.text[-1] in SENTENCE_ENDS and leaf.words >= _FEWEST_WORDS for leaf in others)


def _begins_with_question(run: Block) -> bool:
    """A break parts bold words that ask from what follows them."""
    items = [item for item in run.items[:_BEGINNING] if not isinstance(item, str) or item.strip()]
    if len(items) < _TWO or isinstance(items[0], str) or isinstance(items[1], str):
        return False
    return items[0].tag in BOLD and items[1].tag == "br" and words_under(items[0]).rstrip().endswith(QUESTION)
