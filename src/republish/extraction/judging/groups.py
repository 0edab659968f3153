"""Lists and tables: their items and cells stay or go together."""

from __future__ import annotations

from republish._text import COLONS
from republish.extraction.judging.contents import CONTENTS, is_contents
from republish.extraction.judging.group_captions import captions_of, labels_of
from republish.extraction.surveying.belonging import belongs
from republish.extraction.surveying.leading import are_facts, leads_elsewhere, leads_off, without_way_home
from republish.extraction.surveying.references import is_list_of_sources, is_notes, leads_back
from republish.extraction.surveying.survey import FORM, Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import walk
from republish.extraction.weighing.thresholds import Thresholds
from republish.extraction.words.lines.phrases import ASKING

_GROUPS = frozenset({"ul", "ol", "dl", "table"})
_LISTS_OF_ITEMS = frozenset({"ul", "ol"})
_FEWEST_IN_LONE_ITEM = 4
_ANNOUNCEMENT = 60
_LONGEST_LEADING, _LABEL_WORDS = 140, 2
_RELATED = Removal("related", "a list of nothing but headlines of other stories")
_CELLS = frozenset({"td", "th"})
_MOSTLY_DATA = 0.8
_MOST_LINKED, _MOSTLY_LINKED = 0.5, 0.8
_LIKELY = 0.2
"""The chance of a heading over a list that stays."""
_LARGE_GROUP = 0.4
_AMID = 0.4
"""The mean chance of a list among the paragraphs."""


def judge_groups(verdicts: Verdicts, thresholds: Thresholds) -> None:
    """The items of a list and the cells of a table stay together."""
    members: dict[Block, list[int]] = {}
    known: dict[Block | None, Block | None] = {}
    for leaf in verdicts.runs.listed:
        home = leaf.node.parent
        root = known[home] if home in known else _group_of(leaf.node, verdicts.survey, known)
        if root is not None:
            members.setdefault(root, []).append(leaf.index)
    for root, indices in members.items():
        if (
            len(indices) > 1
            or _is_lone_item(root, verdicts, indices[0])
            or _is_note(root, verdicts.leaves[indices[0]])
            or is_list_of_sources(root, verdicts, indices[0])
        ):
            _judge_group(verdicts, thresholds, root, indices)
            others = [] if verdicts.kept[indices[0]] else without_way_home(indices, verdicts)
            if others:
                _judge_group(verdicts, thresholds, root, others)


def _is_lone_item(root: Block, verdicts: Verdicts, index: int) -> bool:
    """A list of one item of some words that is doubted, leads nowhere and asks for nothing, as editors leave where a paragraph parts two items."""
    doubted = root.tag in _LISTS_OF_ITEMS and not root.linked and not verdicts.kept[index]
    item = verdicts.leaves[index]
    return doubted and item.words >= _FEWEST_IN_LONE_ITEM and ASKING.isdisjoint(item.kinds)


def _is_note(root: Block, leaf: Leaf) -> bool:
    """A list of one note: named so, or its item leads back to the place that calls for it."""
    return is_notes(root) or (root.parent is not None and is_notes(root.parent)) or leads_back(leaf)


def _group_of(node: Block, survey: Survey, known: dict[Block | None, Block | None]) -> Block | None:
    """The outermost list or table around a leaf that is one: those that hold most of a page only lay it out."""
    passed: list[Block] = []
    found: Block | None = None
    up = node.parent
    while up is not None and not up.spine and up not in known:
        passed.append(up)
        up = up.parent
    if up is not None and up in known:
        found = known[up]
    for box in reversed(passed):
        if found is None and box.tag in _GROUPS and _is_group(box, survey):
            found = box
        known[box] = found
    return found


def _is_group(root: Block, survey: Survey) -> bool:
    """Small beside the article, a list without a link or of facts, or a table of data."""
    if root.words <= _LARGE_GROUP * survey.main.words or _is_table_of_data(root):
        return True
    return root.tag != "table" and (not root.linked or are_facts([survey.leaves[i] for i in root.span()]))


def _judge_group(verdicts: Verdicts, thresholds: Thresholds, root: Block, indices: list[int]) -> None:
    """One list or table, and the heading above it."""
    leaves, first = verdicts.leaves, indices[0]
    likely = _mean_chance(verdicts, indices) >= _fewest(verdicts, thresholds, root, indices)
    elsewhere = verdicts.guide.trust != "whole" and leads_elsewhere(root, verdicts, indices)
    led = root.tag == "table" and _is_led(root, verdicts, first)
    whole = not elsewhere and (likely or led or belongs(root, verdicts, first, indices[-1]))
    whole = whole and not _is_filled_in(root, [leaves[i] for i in indices])
    for i in indices:
        verdicts.kept[i] = whole and not leaves[i].node.hidden
    captions = captions_of(root, leaves, indices)
    for i in (*captions, *labels_of(root, leaves, captions)):
        verdicts.kept[i] = whole
    if elsewhere:
        verdicts.reasons.setdefault(root, CONTENTS if is_contents(root) else _RELATED)
    above = leaves[first - 1] if first else None
    if above is not None and elsewhere and _announces(above):
        verdicts.kept[first - 1] = False
    elif above is not None and whole:
        sources = is_list_of_sources(root, verdicts, first)
        heads = above.node.tag in HEADINGS and (not likely or is_notes(root) or _is_over(above, root, verdicts))
        verdicts.kept[first - 1] |= sources or heads


def _fewest(verdicts: Verdicts, thresholds: Thresholds, root: Block, indices: list[int]) -> float:
    """What the chances of its parts must reach: a list among the paragraphs is the article's sooner if it is plain."""
    if root.tag == "table":
        return thresholds.table
    amid = verdicts.survey.first < indices[0] and indices[-1] < verdicts.survey.last
    return min(thresholds.list, _AMID) if amid and _is_plain(verdicts, root, indices) else thresholds.list


def _is_plain(verdicts: Verdicts, root: Block, indices: list[int]) -> bool:
    """It lies in no place of its own and says more than its links, which lead to other sites."""
    if root.negatives or root.distance or root.hidden or root.linked > _MOSTLY_LINKED * root.chars:
        return False
    linking = (verdicts.leaves[i] for i in indices if verdicts.leaves[i].links)
    return not root.linked or all(leads_off(leaf, verdicts.host) for leaf in linking)


def _is_over(heading: Leaf, group: Block, verdicts: Verdicts) -> bool:
    """A heading right over a list in the article's own box, which leads nowhere, asks for nothing and may well be its title."""
    node = heading.node
    if heading.links or heading.kinds or node.apart or node.distance:
        return False
    beside = any(box is node.parent or (node.parent is not None and box is node.parent.parent) for box in group.above())
    return beside and verdicts.chances[heading.index] >= _LIKELY and 2 * group.linked <= group.chars


def is_left_over(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A short line that ends the text with a colon, of which the list or the links that it leads to are not kept; or a stroke."""
    if leaf.text and not any(map(str.isalnum, leaf.text)):
        return not leaf.pictures and leaf.node.tag != "pre"
    if (
        leaf.solid
        or len(leaf.text) > _LONGEST_LEADING
        or not leaf.text.endswith(COLONS)
        or leaf.index + 1 >= len(verdicts.leaves)
    ):
        return False
    behind = verdicts.leaves[leaf.index + 1]
    idle = leaf.words <= _LABEL_WORDS and not behind.pictures
    return not verdicts.kept[behind.index] and (idle or 2 * behind.linked > len(behind.text))


def _is_filled_in(group: Block, items: list[Leaf]) -> bool:
    """The names of a form's fields, laid out as a table or list; not in a form around the text."""
    if not group.places & FORM or any(leaf.solid for leaf in items):
        return False
    return any(box.tag == "form" and not box.spine for box in group.above())


def _is_led(table: Block, verdicts: Verdicts, first: int) -> bool:
    """A heading that is kept stands right above a table of data, which leads nowhere."""
    above = verdicts.leaves[first - 1] if first else None
    if above is None or above.node.tag not in HEADINGS or not verdicts.kept[first - 1]:
        return False
    beside = table.hidden or table.negatives or table.distance or table.linked > _MOST_LINKED * table.chars
    return not beside and any(box is above.node.parent for box in table.above()) and _is_table_of_data(table)


def _mean_chance(verdicts: Verdicts, indices: list[int]) -> float:
    """The chance of a group's letters on the average."""
    leaves, chances = verdicts.leaves, verdicts.chances
    letters = [len(leaves[i].text) for i in indices]
    return sum([chances[i] * length for i, length in zip(indices, letters, strict=True)]) / sum(letters)


def _announces(leaf: Leaf) -> bool:
    """A heading over a list, or a short line that is no sentence."""
    short = len(leaf.text) < _ANNOUNCEMENT and leaf.text[-1:] not in SENTENCE_ENDS
    return leaf.node.tag in HEADINGS or (short and not leaf.solid)


def _is_table_of_data(group: Block) -> bool:
    """Most of its cells hold one run of text; those of a table for layout hold blocks."""
    if group.tag != "table":
        return False
    cells = sum(node.tag in _CELLS and node.leaf and node.leaves > 0 for node in walk(group))
    return cells >= _MOSTLY_DATA * group.leaves
