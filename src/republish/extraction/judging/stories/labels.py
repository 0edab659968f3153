"""Lines that say plainly that they are none of the text, and lists of the parts of the page, whatever their boxes are called."""

from __future__ import annotations

from itertools import islice, takewhile

from republish._html import Element
from republish._text import COLONS
from republish.extraction.judging.contents import CONTENTS, is_contents
from republish.extraction.judging.records.plain_lines import is_for_sharing, is_over_contents
from republish.extraction.surveying.survey import FIGURE, LIST
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import links_of, part_of_table
from republish.extraction.words.lines.around import is_line_around
from republish.extraction.words.lines.told import speaks_to_readers

_WIDGET = Removal("promo", "the label of buttons that are not part of the article")
_BOXES = frozenset({"ul", "ol", "div", "form", "section", "nav"})
_LABEL = Removal("share", "buttons for sharing or following")
_LONGEST, _LONGEST_OVER, _WHOLE = 60, 160, 0.9
_LEVELS, _MOST_RUNS = 8, 24
_FEWEST_PARTS = 3
_OF_WHICH_ONE_BROKEN = 5
"""Of so many links to parts of a page one may lead nowhere: headings are written anew, and what lists them is not."""
_LISTS = frozenset({"ul", "ol"})
_APART = frozenset({"td", "th", "pre", "blockquote", "figcaption"})


def drop_contents(verdicts: Verdicts) -> None:
    """Drop the line that says that the parts of the page follow, and right behind it the list of links to them.

    What lists them without such a line may well be the author's own, but for links to headings of the page. A list of other things stays under its line.
    """
    told = 0
    for line in verdicts.staying():
        if line.links >= _FEWEST_PARTS and _is_all_of_contents(line):
            verdicts.drop(line.index, CONTENTS)
        if line.links == 1 and line.index >= told and _leads_to_a_part(line):
            places = _places_around(line, verdicts)
            told = places.stop
            if len(places) >= _FEWEST_PARTS:
                _drop_links_to_headings(places, verdicts)
        if not (0 < len(line.text) <= _LONGEST and _stands_alone(line) and is_over_contents(line.text)):
            continue
        behind = next((leaf for leaf in verdicts.leaves[line.index + 1 :] if leaf.text), None)
        group = _outermost_list(behind.node) if behind is not None else None
        if behind is not None and group is not None and is_contents(group) and not group.spine:
            for place in group.span():
                verdicts.drop(place, CONTENTS)
            verdicts.drop(line.index, CONTENTS)
        elif _is_over_text(line, verdicts):
            verdicts.drop(line.index, CONTENTS)


def _leads_to_a_part(line: Leaf) -> bool:
    """It is one link, to a place of a page."""
    return line.links == 1 and line.linked >= _WHOLE * len(line.text) and "#" in (next(links_of(line.node), None) or "")


def _places_around(line: Leaf, verdicts: Verdicts) -> range:
    """The list of links to parts of the page that it stands in, or the lines right around that are each such a link in a paragraph or list of its own."""
    group = _outermost_list(line.node) if line.node.places & LIST else None
    if group is not None and group.leaves > 1:
        return group.span() if not group.spine and is_contents(group) else range(group.span().stop, group.span().stop)
    before = reversed(verdicts.leaves[max(0, line.index - _MOST_RUNS) : line.index])
    first = line.index - sum(1 for _ in takewhile(_leads_to_a_part, before))
    return range(first, line.index + sum(1 for _ in takewhile(_leads_to_a_part, verdicts.leaves[line.index :])))


def _drop_links_to_headings(places: range, verdicts: Verdicts) -> None:
    """Drop lines each of which is a link to a heading of the page; the line over them goes along that tells readers of it.

    They stay under a heading, whose question they may answer, and under a line that tells something else: "The keeper spoke of three things:".
    """
    said = [run for place in places if (run := verdicts.leaves[place]).text]
    if not all(map(_leads_to_a_part, said)):
        return
    parts = {(next(links_of(run.node), None) or "").partition("#")[2] for run in said}
    if len(parts - _parts_of(verdicts)) > len(parts) // _OF_WHICH_ONE_BROKEN:
        return
    before = reversed(verdicts.leaves[: places[0]])
    above = next((leaf for leaf in before if leaf.text and verdicts.kept[leaf.index]), None)
    if above is not None and above.node.tag in HEADINGS - {"h1"}:
        return
    if above is not None and above.text.endswith(COLONS):
        if len(above.text) > _LONGEST_OVER or not speaks_to_readers(above.text):
            return
        verdicts.drop(above.index, CONTENTS)
    for place in places:
        verdicts.drop(place, CONTENTS)


def _parts_of(verdicts: Verdicts) -> set[str]:
    """What the headings of the page, and what is in them or right around them, are called by links."""
    named = (
        one.get("id") or one.get("name")
        for heading in verdicts.survey.headings
        for one in (heading.node.element, *heading.node.element.iterdescendants(), heading.node.element.getparent())
        if one is not None
    )
    return {name for name in named if name}


def _is_all_of_contents(line: Leaf) -> bool:
    """Such a line and the links behind it, which breaks alone part."""
    label, colon, _ = line.text.partition(":")
    return bool(colon) and is_over_contents(label) and is_contents(line.node)


def drop_plain_labels(verdicts: Verdicts) -> None:
    """Drop lines that say nothing but that the text may be shared."""
    for leaf in verdicts.runs.short:
        if verdicts.kept[leaf.index] and _stands_alone(leaf) and is_for_sharing(leaf.text):
            verdicts.drop(leaf.index, _LABEL)


def drop_labels_of_boxes(verdicts: Verdicts) -> None:
    """Drop a heading that says what a site sets around every text, where nothing stays of the list or box of buttons right behind it."""
    for heading in verdicts.survey.headings:
        if verdicts.kept[heading.index] and heading.node.tag in HEADINGS - {"h1"} and is_line_around(heading.text):
            behind = heading.node.element.getnext()
            if behind is not None and behind.tag in _BOXES and _is_gone(behind, heading, verdicts):
                verdicts.drop(heading.index, _WIDGET)


def _is_gone(box: Element, heading: Leaf, verdicts: Verdicts) -> bool:
    """Something was said in it that did not stay, or there are but fields and buttons in it."""
    behind = islice(verdicts.leaves, heading.index + 1, heading.index + 1 + _MOST_RUNS)
    inside = list(takewhile(lambda leaf: any(up.element is box for up in (leaf.node, *leaf.node.above())), behind))
    if any(verdicts.kept[leaf.index] and leaf.text for leaf in inside) or len(inside) == _MOST_RUNS:
        return False
    return any(leaf.text for leaf in inside) or next(box.iter("button", "input", "select"), None) is not None


def _stands_alone(leaf: Leaf) -> bool:
    """It is no cell, code, quotation or caption."""
    return part_of_table(leaf.node) not in _APART and not leaf.node.places & FIGURE


def _outermost_list(node: Block) -> Block | None:
    lists = [box for box in islice(node.above(), _LEVELS) if box.tag in _LISTS]
    return lists[-1] if lists else None


def _is_over_text(line: Leaf, verdicts: Verdicts) -> bool:
    """What stays right behind it is the article's text or a heading: the list itself is gone."""
    behind = next((leaf for leaf in verdicts.leaves[line.index + 1 :] if leaf.text and verdicts.kept[leaf.index]), None)
    return behind is None or (behind.solid and not behind.node.places & LIST) or behind.node.tag in HEADINGS
