"""Boxes that stand on the page twice with a link, or lead to where readers sign in, whatever they are called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from republish.extraction.judging.notes import is_note
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.survey import ARTICLE, GROUP, QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.tree.walks import links_of

_AGAIN = Removal("promo", "the same box with the same link stands on the page twice")
_ACCOUNT = Removal("paywall", "a box that leads to where readers sign in or subscribe")
_MOST_WORDS, _MOST_OF_ACCOUNT = 60, 320
_LONGEST_LINK, _LONGEST_PROMPT = 40, 80
_NEAR = 12
_WHOLE = 0.9
_TWICE = 2
_PART = 4
"""Times the words of a box: so much the article says besides. Behind the `article`, as around an excerpt, it says as much."""


def drop_boxes_said_twice(verdicts: Verdicts) -> None:
    """Drop boxes that hold more than a link and stand on the page again, word for word."""
    said: dict[tuple[str, ...], dict[Block, list[Leaf]]] = {}
    for _, box in _boxes(verdicts.leaves) if any(_boxes(verdicts.amid)) else ():
        runs = [one for one in _runs(box, verdicts) if one.text]
        if len(runs) > 1:
            said.setdefault(tuple(run.text for run in runs), {})[box] = runs
    for boxes in said.values():
        if len(boxes) >= _TWICE:
            _drop(verdicts, boxes, _AGAIN)


def drop_account_boxes(verdicts: Verdicts) -> None:
    """Drop a box without a paragraph of its own in which a short line leads to where readers sign in or subscribe.

    Of an item of a list that says something itself, that is all behind its own words.
    """
    found: dict[Block, list[Leaf]] = {}
    article = _article_of_text(verdicts)
    for leaf in _leading_to_accounts(verdicts):
        behind = article is not None and leaf.index >= article.span().stop and not leaf.node.places & ARTICLE
        most = article.words if behind and article else verdicts.survey.main.words // _PART
        item = _item_around(leaf, verdicts) if leaf.node.places & GROUP else None
        box = item or _outermost(leaf, min(_MOST_OF_ACCOUNT, most))
        runs = _runs(box, verdicts)[item is not None :] if box is not None else []
        if box is not None and len(runs) > 1 and not any(_is_paragraph(one, verdicts, behind) for one in runs):
            found[box] = runs
    _drop(verdicts, found, _ACCOUNT)


def _item_around(leaf: Leaf, verdicts: Verdicts) -> Block | None:
    """The item of a list in which it stands behind the item's own words: a box set at a list's end stands so where the item is left open."""
    around = takewhile(lambda box: not box.spine, leaf.node.above())
    item = next((box for box in around if box.tag == "li"), None)
    opens = verdicts.leaves[item.first].node if item is not None else leaf.node
    return item if not opens.tag and opens.parent is item else None


def _article_of_text(verdicts: Verdicts) -> Block | None:
    """The `article` in which the text begins."""
    leaves = verdicts.leaves
    first = leaves[verdicts.survey.first].node if leaves else None
    return next((box for box in first.upwards() if box.tag == "article"), None) if first is not None else None


def _is_paragraph(run: Leaf, verdicts: Verdicts, behind: bool) -> bool:
    """Of the box itself; items of a list say what one gets, but for those that are plainly the text's and not behind its `article`."""
    return run.solid and (not run.node.places & GROUP or (not behind and verdicts.is_sure_of(run)))


def _leading_to_accounts(verdicts: Verdicts) -> Iterator[Leaf]:
    """Such lines near others that are kept: what a small box around any other holds is gone anyway."""
    kept = verdicts.kept
    for leaf in verdicts.amid:
        if leaf.links and 0 < len(leaf.text) <= _LONGEST_PROMPT:
            near = True in kept[max(0, leaf.index - _NEAR) : leaf.index + _NEAR]
            if near and any(is_prompts(link or "") for link in links_of(leaf.node)):
                yield leaf


def _drop(verdicts: Verdicts, boxes: dict[Block, list[Leaf]], reason: Removal) -> None:
    for box, runs in boxes.items():
        if not any(verdicts.kept[run.index] or run.pictures for run in runs):  # Pictures are judged later.
            continue
        verdicts.reasons.setdefault(box, reason)
        for run in runs:
            if not is_note(run):
                verdicts.drop(run.index)


def _boxes(leaves: Iterable[Leaf]) -> Iterator[tuple[Leaf, Block]]:
    """Every line that is one short link, with the outermost small box around it."""
    for leaf in leaves:
        if leaf.links == 1 and 0 < len(leaf.text) <= _LONGEST_LINK and leaf.linked >= _WHOLE * len(leaf.text):
            box = None if leaf.node.places & (GROUP | QUOTE | TABLE) else _outermost(leaf, _MOST_WORDS)
            if box is not None and box.leaves > 1:
                yield leaf, box


def _outermost(leaf: Leaf, most: int) -> Block | None:
    boxes = list(takewhile(lambda box: not box.spine and box.words <= most, leaf.node.above()))
    return boxes[-1] if boxes else None


def _runs(box: Block, verdicts: Verdicts) -> list[Leaf]:
    return [verdicts.leaves[place] for place in box.span()]
