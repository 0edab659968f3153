"""Teasers of other stories in boxes side by side: each a headline that leads to another page of the site, and a few words."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import TypeAlias

from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, path_key
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal, signature
from republish.extraction.tree.walks import links_of

_Kind: TypeAlias = tuple[Block | None, tuple[str, str]]
_TEASER = Removal("related", "words under the headline of another story")
_LEVELS, _MOST_WORDS = 6, 120
_FEWEST_LETTERS, _WHOLE = 20, 0.97
_FEWEST, _PARAGRAPHS = 3, 3


def drop_stacked_teasers(verdicts: Verdicts) -> None:
    """Drop what is kept of three or more such boxes behind the article's paragraphs, whose headlines are gone already."""
    if not _headlines(verdicts, verdicts.amid):  # Nothing that is kept stands under one.
        return
    first = next((leaf.index for leaf in verdicts.staying() if leaf.solid), len(verdicts.leaves))
    headlines = _headlines(verdicts, verdicts.leaves[first:])
    pages: dict[Block, set[str]] = {}
    for leaf, address in headlines:
        for box in islice(leaf.node.above(), _LEVELS):
            pages.setdefault(box, set()).add(address)
    kinds: dict[_Kind, dict[Block, Leaf]] = {}
    for leaf, _ in headlines:
        around = _box(leaf, pages)
        if around is not None:
            kinds.setdefault((around.parent, signature(around)), {}).setdefault(around, leaf)
    many = (boxes for boxes in kinds.values() if len(set().union(*map(pages.__getitem__, boxes))) >= _FEWEST)
    _drop(verdicts, {box: leaf for boxes in many for box, leaf in boxes.items()})


def _headlines(verdicts: Verdicts, leaves: Iterable[Leaf]) -> list[tuple[Leaf, str]]:
    """Those that are gone, each with the page that it leads to."""
    gone = (leaf for leaf in leaves if leaf.links and not verdicts.kept[leaf.index])
    return [(leaf, address) for leaf in gone if (address := _story(leaf, verdicts.host))]


def _story(leaf: Leaf, host: str) -> str:
    """The page that a line in no list leads to; empty for none."""
    address = "" if leaf.node.places & GROUP else story_of(leaf, host)
    return path_key(address) if address else ""


def story_of(leaf: Leaf, host: str) -> str:
    """The address of the site's own that a line leads to which is nothing but a long link; empty for none."""
    if not leaf.links or len(leaf.text) < _FEWEST_LETTERS or leaf.linked < _WHOLE * len(leaf.text):
        return ""
    return leads_to_page(leaf, host)


def leads_to_page(leaf: Leaf, host: str) -> str:
    """The address of the site's own that the first link of a line leads to, another page; empty for none."""
    address = next(links_of(leaf.node), None) or "#"
    return address if "#" not in address and is_on_site(address, host) else ""


def _box(headline: Leaf, pages: dict[Block, set[str]]) -> Block | None:
    """The outermost box that leads to that page alone and has no more than a teaser's words, where it says more than the headline."""
    found: Block | None = None
    for box in islice(headline.node.above(), _LEVELS):
        if box.spine or box.words > _MOST_WORDS or len(pages[box]) > 1:
            break
        found = box if box.words > headline.words else None
    return found


def _words(leaves: list[Leaf]) -> int:
    return sum(leaf.words for leaf in leaves)


def _drop(verdicts: Verdicts, boxes: dict[Block, Leaf]) -> None:
    inside = {place for box in boxes for place in box.span()}
    lost = [leaf for leaf in verdicts.staying() if leaf.index in inside]
    text = [leaf for leaf in verdicts.staying() if leaf.index not in inside and leaf.solid]
    ahead = [leaf for leaf in text if leaf.index < lost[0].index] if lost else []
    if len(ahead) >= _PARAGRAPHS and len(text) - len(ahead) < len(lost) and _words(ahead) >= _words(lost):
        verdicts.reasons.update(dict.fromkeys((box for box in boxes if box not in verdicts.reasons), _TEASER))
        for leaf in lost:
            verdicts.drop(leaf.index)
