"""Boxes of a few words that end in a link on a line of its own and offer something, whatever they are called."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.survey import GROUP, QUOTE, TABLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, path_key
from republish.extraction.tree.leaves import Leaf, places_in
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import links_of

_AGAIN = Removal("promo", "the same box with the same link stands on the page twice")
_OFFERED = Removal("promo", "a heading and a few words over a link to another page of the site")
_ACCOUNT = Removal("paywall", "a box that leads to where readers sign in or subscribe")
_MOST_WORDS, _MOST_OFFERED, _MOST_OF_ACCOUNT = 60, 40, 320
_LONGEST_LINK, _LONGEST_PROMPT = 40, 80
_WHOLE = 0.9
_TWICE, _MOST_RUNS = 2, 4
_PARAGRAPHS = 2
"""Beside the box."""
_QUESTION = ("?", "？", "؟")
_PART = 4
"""Times the words of a box: so much the article says besides."""


def drop_boxes_said_twice(verdicts: Verdicts) -> None:
    """Drop boxes that hold more than a link and stand on the page again, word for word."""
    said: dict[tuple[str, ...], dict[Block, list[Leaf]]] = {}
    for leaf, box in _boxes(verdicts):
        runs = [one for one in _runs(box, leaf, verdicts) if one.text]
        if len(runs) > 1:
            said.setdefault(tuple(run.text for run in runs), {})[box] = runs
    for boxes in said.values():
        if len(boxes) >= _TWICE:
            _drop(verdicts, boxes, _AGAIN)


def drop_lone_offers(verdicts: Verdicts) -> None:
    """Drop boxes between the paragraphs of a heading, a few words and a link to another page of the site, the same in each.

    Those that lead to several pages are what the article is about.
    """
    found: dict[Block, list[Leaf]] = {}
    pages: set[str] = set()
    for leaf, box in _boxes(verdicts):
        runs = [one for one in _runs(box, leaf, verdicts) if one.text]
        if runs[-1] is leaf and box.words <= _MOST_OFFERED and _is_offer(runs, verdicts.host) and _is_amid(box):
            found[box] = runs
            pages.update(path_key(link or "") for link in links_of(leaf.node))
    if len(pages) == 1:
        _drop(verdicts, found, _OFFERED)


def drop_account_boxes(verdicts: Verdicts) -> None:
    """Drop a box without a paragraph of its own in which a short line leads to where readers sign in or subscribe."""
    found: dict[Block, list[Leaf]] = {}
    for leaf in verdicts.leaves:
        if not (
            leaf.links
            and 0 < len(leaf.text) <= _LONGEST_PROMPT
            and any(is_prompts(link or "") for link in links_of(leaf.node))
        ):
            continue
        box = _outermost(leaf, min(_MOST_OF_ACCOUNT, verdicts.survey.main.words // _PART))
        runs = _runs(box, leaf, verdicts) if box is not None else []
        if box is not None and len(runs) > 1 and not any(one.solid and not one.node.places & GROUP for one in runs):
            found[box] = runs
    _drop(verdicts, found, _ACCOUNT)


def _drop(verdicts: Verdicts, boxes: dict[Block, list[Leaf]], reason: Removal) -> None:
    for box, runs in boxes.items():
        if not any(verdicts.kept[run.index] for run in runs):
            continue
        verdicts.reasons.setdefault(box, reason)
        for run in runs:
            verdicts.drop(run.index)


def _boxes(verdicts: Verdicts) -> Iterator[tuple[Leaf, Block]]:
    """Every line that is one short link, with the outermost small box around it."""
    for leaf in verdicts.leaves:
        if leaf.links == 1 and 0 < len(leaf.text) <= _LONGEST_LINK and leaf.linked >= _WHOLE * len(leaf.text):
            box = None if leaf.node.places & (GROUP | QUOTE | TABLE) else _outermost(leaf, _MOST_WORDS)
            if box is not None and box.leaves > 1:
                yield leaf, box


def _outermost(leaf: Leaf, most: int) -> Block | None:
    boxes = list(takewhile(lambda box: not box.spine and box.words <= most, leaf.node.above()))
    return boxes[-1] if boxes else None


def _runs(box: Block, leaf: Leaf, verdicts: Verdicts) -> list[Leaf]:
    return [verdicts.leaves[place] for place in places_in(box, leaf.index, verdicts.leaves)]


def _is_offer(runs: list[Leaf], host: str) -> bool:
    """A heading that asks nothing, words that link nowhere, and a link to another page of the site."""
    *words, link = runs
    if words and words[0].text.endswith(_QUESTION):
        return False
    if not 0 < len(words) <= _MOST_RUNS or words[0].node.tag not in HEADINGS or any(one.links for one in words):
        return False
    return all(_leads_on(address or "#", host) for address in links_of(link.node))


def _leads_on(address: str, host: str) -> bool:
    return "#" not in address and is_on_site(address, host)


def _is_amid(box: Block) -> bool:
    """Paragraphs of the article stand beside it, or boxes of them."""
    beside = box.parent.blocks() if box.parent is not None and not box.distance else ()
    return sum(other.solid for other in beside if other is not box) >= _PARAGRAPHS
