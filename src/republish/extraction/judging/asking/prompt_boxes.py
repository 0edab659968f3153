"""Small boxes that begin with a prompt and ask for the same with every line: the line that asks in the midst of it goes with them."""

from __future__ import annotations

from collections import Counter
from itertools import islice, takewhile
from typing import TypeAlias

from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.prompts import is_asking, is_prompts
from republish.extraction.surveying.survey import GROUP, QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, Block, Removal, signature
from republish.extraction.tree.walks import links_of
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.asking import leads_to_a_group, offers_to_readers
from republish.extraction.words.lines.phrases import ASKING
from republish.extraction.words.lines.told import speaks_to_readers

_KINDS = ("newsletter", "consent", "follow")
_MOST_WORDS, _PART = 120, 4
"""Of a box; and so many times its words the article says."""
_LEVELS, _FEWEST = 3, 2
_EARLY = 24
"""Letters before what the first line asks for."""
_ALIKE = 0.2
"""Of the paragraphs: where more lie in boxes like it, it is one of the text's own."""

_REST = Removal("newsletter", "what is left of a box that asks readers to sign up or to join")
_MOST_OF_REST, _LONGEST_HEAD, _LONGEST_CALL, _FIRST = 200, 90, 300, 2
"""Words of a box without its head, and letters of that; letters of what asks, and words before it asks."""
_MOSTLY, _OF_BYLINES = 0.65, frozenset({"stamp", "author"})
_MANY, _FEWEST_OF_PART = 3, 20
"""Boxes of a kind side by side, and words of each."""
_Parts: TypeAlias = dict[Block, Counter[tuple[str, str]]]
"""How many such boxes of each kind a box holds."""


def drop_prompt_boxes(verdicts: Verdicts) -> None:
    """Drop what is kept of a box whose first line is gone and asks, and in which each other line speaks of the same."""
    most = min(_MOST_WORDS, verdicts.survey.main.words // _PART)
    for leaf in verdicts.staying():
        around = leaf.node.parent
        if around is None or around.spine or around.words > most or leaf.node.places & (GROUP | QUOTE | TABLE):
            continue
        if verdicts.survey.like_home(leaf) >= _ALIKE or not leaf.kinds:
            continue
        kind = next((kind for kind in _KINDS if kind in leaf.kinds), None)
        box = _box_of(leaf, kind, verdicts, most) if kind is not None else None
        if box is not None:
            for place in box.span():
                verdicts.drop(place)


def _box_of(leaf: Leaf, kind: str, verdicts: Verdicts, most: int) -> Block | None:
    """The nearest box around a line with more in it, if all of that speaks of one kind."""
    for box in islice(leaf.node.above(), _LEVELS):
        if box.spine or box.words > most:
            return None
        if box.leaves >= _FEWEST:
            said = [run for place in box.span() if (run := verdicts.leaves[place]).text]
            first = said[0].kinds.get(kind, _EARLY) < _EARLY and not verdicts.kept[said[0].index]
            return box if first and all(kind in run.kinds for run in said) else None
    return None


def drop_headless_prompts(verdicts: Verdicts) -> None:
    """Drop what is kept of a box whose head is gone, one line of which asks, and the rest of which mostly speaks to readers."""
    most = min(_MOST_OF_REST, verdicts.survey.main.words // _PART)
    parts: _Parts = {}
    above: Leaf | None = None
    for leaf in verdicts.survey.near:
        begins = above is not None and verdicts.kept[leaf.index] and not verdicts.kept[above.index]
        box = _headless_box(leaf, verdicts, most, parts) if begins and leaf.node.distance < FAR else None
        if box is not None:
            verdicts.reasons.setdefault(box, _REST)
            for place in box.span():
                if not is_note(verdicts.leaves[place]):
                    verdicts.drop(place)
        above = leaf


def _headless_box(leaf: Leaf, verdicts: Verdicts, most: int, parts: _Parts) -> Block | None:
    """The outermost small box around a run that asks though its head is gone."""
    around = islice(leaf.node.above(), _LEVELS + 1)
    boxes = list(takewhile(lambda box: not box.spine and box.words <= most, around))
    return next((box for box in reversed(boxes) if _asks_without_head(box, verdicts, parts)), None)


def _asks_without_head(box: Block, verdicts: Verdicts, parts: _Parts) -> bool:
    said = [run for place in box.span() if (run := verdicts.leaves[place]).text]
    if verdicts.kept[said[0].index] or not _is_head(said[0]) or verdicts.survey.like_home(said[0]) >= _ALIKE:
        return False
    around = takewhile(lambda up: not up.spine, islice(box.upwards(), _LEVELS + 1))
    if any(_is_one_of_many(up, parts) for up in around):
        return False
    kept = [run for run in said[1:] if verdicts.kept[run.index]]
    if any(run.node.places & (QUOTE | TABLE) for run in kept):
        return False
    calling = {run.index for run in said if _calls(run, verdicts.host)}
    speaking = sum(run.index in calling or speaks_to_readers(run.text) for run in kept)
    return bool(calling) and 0 < _MOSTLY * len(kept) <= speaking


def _is_one_of_many(box: Block, parts: _Parts) -> bool:
    """Boxes of its kind stand beside it, of as many words as paragraphs have: the answers to a question, the parts of a text."""
    if box.parent is None:
        return False
    if box.parent not in parts:
        long = (other for other in box.parent.blocks() if other.words >= _FEWEST_OF_PART)
        parts[box.parent] = Counter(map(signature, long))
    return parts[box.parent][signature(box)] >= _MANY


def _is_head(line: Leaf) -> bool:
    """It is short, and neither a day nor a byline, which a letter in a box may have above it."""
    byline = phrases().before_name.match(line.text)
    return len(line.text) <= _LONGEST_HEAD and byline is None and _OF_BYLINES.isdisjoint(line.kinds)


def _calls(run: Leaf, host: str) -> bool:
    """It asks for something, offers what readers pay for, or leads to where they sign up or join."""
    if len(run.text) > _LONGEST_CALL:
        return False
    if min((run.kinds.get(kind, _FIRST + 1) for kind in ASKING - {"share"}), default=_FIRST + 1) <= _FIRST:
        return True
    links = [link or "" for link in links_of(run.node)]
    if any(leads_to_a_group(link) or (is_prompts(link) and is_on_site(link, host)) for link in links):
        return True
    return is_asking(run) or offers_to_readers(run.text)
