"""What an article says of itself in a few lines, under a heading such as "Key points"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf, tells
from republish.extraction.tree.nodes import Block
from republish.extraction.tree.walks import links_under
from republish.extraction.words.lines.part_labels import is_over_points
from republish.extraction.words.tongues import phrases_in

_NAMES = re.compile(
    r"bullet-?points|key-?(?:points|takeaways?|findings|facts)|takeaways|speed-?read|(?:article|story)-?highlights"
)
_NAMES_OF_LISTS = Uncompiled(
    rf"{_NAMES.pattern}|(?:^|[\s_-])(?:summary|resumen|resumo|résumé|zusammenfassung)(?=$|[\s_-])"
)
"""A paragraph that is named a summary is the standfirst."""
_BOXES = 3
_LONGEST = 60
_MOST_ITEMS, _FEWEST = 12, 2
_LISTS, _FEWEST_WORDS = frozenset({"ul", "ol"}), 4
_FEWEST_OF_POINT = 7
_TERM = "dt"
"""Over what is said of it, which may be a list."""
_FAR = 2
_BOXES_BETWEEN = 2
"""Around a list that is alone in its box, up to the one that holds the text's: a byline may share the first."""


def keep_takeaways(verdicts: Verdicts) -> None:
    """Keep such a heading and the list right under it, near the text, unless the list leads elsewhere, and headings over sentences."""
    for leaf in verdicts.leaves[: verdicts.survey.first + 1]:
        if verdicts.kept[leaf.index] or not (leaf.node.places & GROUP or tells(leaf)):
            continue
        if (_is_named(leaf) and not _leads(leaf)) or _is_over_text(leaf, verdicts):
            verdicts.keep(leaf.index)
    for leaf in verdicts.survey.near:
        if leaf.node.places & GROUP and leaf.node.tag != _TERM:
            continue
        if len(leaf.text) <= _LONGEST and _sums_up(leaf, verdicts):
            below = (one for one in islice(verdicts.leaves, leaf.index + 1, None) if one.text)
            listed = list(takewhile(lambda one: one.node.places & GROUP, islice(below, _MOST_ITEMS)))
            summed = listed if len(listed) >= _FEWEST else _sentences_of_box(leaf, verdicts)
            if summed and not any(map(_leads, summed)):
                for one in (leaf, *summed):
                    verdicts.keep(one.index)
    _keep_headings(verdicts)


def _sums_up(leaf: Leaf, verdicts: Verdicts) -> bool:
    survey = verdicts.survey
    if not _is_near(leaf, named=survey.first < leaf.index < survey.last):
        return False
    said = leaf.text.lower()
    pointed = _over("points").fullmatch(said) is not None or is_over_points(said)
    return pointed or (leaf.index < survey.last and _over("summary").fullmatch(said) is not None)


def _sentences_of_box(heading: Leaf, verdicts: Verdicts) -> list[Leaf]:
    """All that a small box holds under the heading that it begins with, if that is sentences alone, in one paragraph perhaps.

    Under "Summary" stands the standfirst.
    """
    box = next((up for up in islice(heading.node.above(), _BOXES) if up.leaves > 1), None)
    said = heading.text.lower()
    named = _over("points").fullmatch(said) is not None or is_over_points(said)
    if box is None or not named or box.spine or box.first != heading.index or box.leaves > _MOST_ITEMS:
        return []
    below = [verdicts.leaves[i] for i in box.span()[1:] if verdicts.leaves[i].text]
    return below if all(tells(one) and not one.kinds for one in below) else []


def _keep_headings(verdicts: Verdicts) -> None:
    """Keep the headings over sentences that are kept in a small box above the text: "In short:", "What's next?"."""
    for leaf in takewhile(lambda one: one.index < verdicts.survey.first, verdicts.survey.headings):
        node, box = leaf.node, leaf.node.parent
        apart = node.distance > (box is not None and box.tag == "section")
        if verdicts.kept[leaf.index] or apart or not _is_near(leaf):
            continue
        below = verdicts.leaves[leaf.index + 1]
        led = verdicts.kept[below.index] and below.node.parent is box and tells(below)
        if led and box is not None and not (box.spine or box.linked or leaf.kinds):
            verdicts.keep(leaf.index)


def _is_named(leaf: Leaf) -> bool:
    """It lies above the text in a box that is named for it."""
    boxes = islice(leaf.node.above(), _BOXES)
    near = not (leaf.node.hidden or leaf.node.negatives) and leaf.node.distance <= _FAR
    names = _NAMES_OF_LISTS if leaf.node.places & GROUP and not leaf.links else _NAMES
    return near and any(box.names and names.search(box.names.lower()) for box in boxes)


def _is_over_text(item: Leaf, verdicts: Verdicts) -> bool:
    """A few words of a list that stands among the article's paragraphs, above them; they lead nowhere and ask for nothing.

    So does a sentence of a list that is alone in a box beside the one of the text, or in a box of the head there, and a
    point of a list right beside that box: some set no full stop in those. Site builders such as Elementor set each in two boxes.
    """
    if item.links or item.words < _FEWEST_WORDS or item.node.negatives or item.node.hidden:
        return False
    text = verdicts.leaves[verdicts.survey.first].node.parent
    listed = next((box for box in item.node.above() if box.tag in _LISTS), None)
    if listed is None or listed.leaves < _FEWEST or text is None or _leads(verdicts.leaves[listed.span()[0]]):
        return False  # A list that begins with a link is the trail to the page.
    box = listed.parent
    around = set(islice(box.above(), _BOXES_BETWEEN)) if box is not None and box.leaves == listed.leaves else set()
    alone = not around.isdisjoint(islice(_boxes_beside(text), _BOXES))
    point = box is text.parent and box is not None and item.words >= _FEWEST_OF_POINT
    return (box is text or point or (alone and tells(item))) and not item.kinds


def _boxes_beside(text: Block) -> Iterator[Block]:
    """The box around the one of the text, and around another that holds nothing else."""
    box = text.parent
    while box is not None:
        yield box
        box = box.parent if box.leaves == text.leaves else None


def _is_near(leaf: Leaf, *, named: bool = False) -> bool:
    """It stands among the text's boxes, in no list; its box may be `named` for something beside the text, as a sidebar is."""
    listed = leaf.node.places & GROUP and leaf.node.tag != _TERM
    beside = leaf.node.hidden or (leaf.node.negatives and not named) or listed
    return not beside and leaf.node.distance <= _FAR


def _leads(leaf: Leaf) -> bool:
    """More than half of it links, and not to a place in the text."""
    return 2 * leaf.linked > len(leaf.text) and not all((link or "").startswith("#") for link in links_under(leaf.node))


@cache
def _over(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\W*(?:{'|'.join(phrases_in('extraction_headings.toml', kind))})\W*")
