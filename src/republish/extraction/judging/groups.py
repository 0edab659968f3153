"""Lists, tables, quotations: what belongs together stays or goes whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import filterfalse, islice

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.judging.contents import CONTENTS, is_contents
from republish.extraction.judging.stories.plugins import furniture_around
from republish.extraction.surveying.belonging import belongs, is_quoted
from republish.extraction.surveying.leading import are_facts, leads_elsewhere, leads_off
from republish.extraction.surveying.quotation_boxes import is_post, set_apart, small_box
from republish.extraction.surveying.references import is_list_of_sources, is_notes, leads_back
from republish.extraction.surveying.rules import is_none_of_it
from republish.extraction.surveying.survey import FORM, Survey
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Removal
from republish.extraction.tree.walks import walk
from republish.extraction.weighing.thresholds import Thresholds
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.lines.part_labels import promises_post
from republish.extraction.words.lines.phrases import ASKING

_GROUPS = frozenset({"ul", "ol", "dl", "table"})
_LISTS_OF_ITEMS = frozenset({"ul", "ol"})
_FEWEST_IN_LONE_ITEM = 4
_WHOLES = frozenset({"blockquote", "details"})
_LONGEST_SPEAKER = 90
_OPENING_MARKS, _CLOSING_MARKS = ("“", "„", "«", "»", '"', "‘"), ("”", "“", "»", "«", '"', "’")
_COMPANION = 120
"""Characters: longer runs are judged by themselves."""
_ANNOUNCEMENT = 60
_LONGEST_LEADING, _LABEL_WORDS = 140, 2
_RELATED = Removal("related", "a list of nothing but headlines of other stories")
_CELLS = frozenset({"td", "th"})
_MOSTLY_DATA = 0.8
_MOST_LINKED, _MOSTLY_LINKED = 0.5, 0.8
_LIKELY = 0.2
"""The chance of a heading over a list that stays."""
_CAPTION = Uncompiled(r"caption|(?:table|tbl)[a-z]*[\s_-]{0,2}(?:title|heading|headline|name)")
_LABEL = re.compile(r"[^\W\d_]{3,10}\.? \d{1,3}\W?")
_DESCRIBES = "tablepress-table-description"
"""What TablePress calls the line over or under a table, which stands in no box of its own."""
_LARGE_GROUP = 0.4
_AMID = 0.4
"""The mean chance of a list among the paragraphs."""
_FIGURE_ABOVE = 3


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
    captions = _captions(root, leaves, indices)
    for i in (*captions, *_labels(root, leaves, captions)):
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


def _captions(root: Block, leaves: list[Leaf], indices: list[int]) -> list[int]:
    """What the figure around a table or quotation says under or over it, or what a table's box calls its caption."""
    beside = [i for i in (indices[0] - 1, indices[-1] + 1) if 0 <= i < len(leaves) and leaves[i].text]
    around = list(islice(root.above(), _FIGURE_ABOVE))
    figure = next((box for box in around if box.tag == "figure"), None)
    if figure is not None:
        own = [i for i in beside if figure in leaves[i].node.above()]
        return [i for i in own if leaves[i].node.tag == "figcaption"] or list(_named_captions(own, leaves, around))
    if root.tag != "table":
        return []
    named = _named_captions(beside, leaves, around)
    return [*named, *(i for i in beside if _is_loose_caption(leaves[i].node, around))]


def _is_loose_caption(line: Block, around: list[Block]) -> bool:
    """A line in no box of its own, part of which is called a table's description or, in the table's box, its caption, as of journals' `table-wrap`."""
    called = " ".join(part.get("class") or "" for part in line.children())
    own = not line.tag and line.parent in around and bool(line.parent.names)
    return _DESCRIBES in called or (own and _CAPTION.search(called) is not None)


def _labels(root: Block, leaves: list[Leaf], captions: list[int]) -> Iterator[int]:
    """What numbers a table over its caption, in the box around both: "Table 1."."""
    first = min(captions, default=0)
    numbered = 0 < first < root.first and _LABEL.fullmatch(leaves[first - 1].text)
    if numbered and any(box is leaves[first - 1].node.parent for box in islice(root.above(), _FIGURE_ABOVE)):
        yield first - 1


def _named_captions(beside: list[int], leaves: list[Leaf], around: list[Block]) -> Iterator[int]:
    """All that stands in the boxes beside a table that are named its caption or title."""
    for i in beside:
        box = next((node for node in (leaves[i].node, leaves[i].node.parent) if _is_caption(node, around)), None)
        yield from (index for index in box.span() if leaves[index].text) if box is not None else ()


def _is_caption(node: Block | None, around: list[Block]) -> bool:
    """It is named as one, or as a table's title, and stands in one of these boxes."""
    return node is not None and node.parent in around and _CAPTION.search(node.names) is not None


def _mean_chance(verdicts: Verdicts, indices: list[int]) -> float:
    """The chance of a group's letters on the average."""
    leaves, chances = verdicts.leaves, verdicts.chances
    letters = [len(leaves[i].text) for i in indices]
    return sum([chances[i] * length for i, length in zip(indices, letters, strict=True)]) / sum(letters)


def _announces(leaf: Leaf) -> bool:
    """A heading over a list, or a short line that is no sentence."""
    short = len(leaf.text) < _ANNOUNCEMENT and leaf.text[-1:] not in SENTENCE_ENDS
    return leaf.node.tag in HEADINGS or (short and not leaf.solid)


def judge_wholes(verdicts: Verdicts) -> None:
    """A quotation and its speaker, a summary and its details stay or go together, as most of the words do."""
    members: dict[Block, list[Leaf]] = {}
    for leaf in verdicts.runs.whole:
        root = _outermost(leaf.node, _WHOLES) if leaf.text else None
        if root is not None:
            members.setdefault(root, []).append(leaf)
    for root, inside in members.items():
        leaves = inside if is_post(root) else list(filterfalse(_is_set_in, inside)) or inside
        mostly = _is_mostly_kept(verdicts, leaves)
        whole = mostly or is_quoted(root, verdicts, leaves[0].index, leaves[-1].index)
        post = whole and is_post(root)
        for leaf in leaves:
            short = len(leaf.text) < _COMPANION or root.tag == "blockquote" or (whole and not mostly)
            if short and not leaf.node.hidden and (post or not (whole and ASKING & leaf.kinds.keys())):
                verdicts.kept[leaf.index] = whole and not (post and promises_post(leaf.text))
            if post:
                verdicts.posts.add(leaf.index)
        for i in _captions(root, verdicts.leaves, [leaf.index for leaf in leaves]):
            verdicts.kept[i] = whole


def _is_set_in(leaf: Leaf) -> bool:
    """Not of the quotation around it: a plugin put it there, or it leads to other stories."""
    return is_none_of_it(leaf) or furniture_around(leaf.node, {}) is not None


def keep_speakers(verdicts: Verdicts) -> None:
    """Who said it stays with a quotation that a box of its own sets apart: one or two short lines without a link behind it."""
    leaves = verdicts.leaves
    for leaf in verdicts.staying():
        home = leaf.node.parent
        if home is None or home.spine or not leaf.text:  # No small box is around it.
            continue
        box = set_apart(leaf.node) or _signed_box(leaf, leaves)
        if box is None or box.leaves < 2:
            continue
        for other in leaves[leaf.index + 1 : leaf.index + box.leaves]:
            said_by = 0 < len(other.text) <= _LONGEST_SPEAKER and not (other.links or other.kinds or other.node.hidden)
            if said_by and box in other.node.above():
                verdicts.keep(other.index)
                verdicts.speakers.add(other.index)


def _signed_box(quotation: Leaf, leaves: list[Leaf]) -> Block | None:
    """The small box that begins with words in quotation marks, or with the end of some, and goes on with a person's name alone."""
    text = quotation.text
    if not (text.startswith(_OPENING_MARKS) or text.endswith(_CLOSING_MARKS)):
        return None
    box, behind = small_box(quotation.node), leaves[quotation.index + 1 : quotation.index + 2]
    named = box is not None and any(box in leaf.node.above() and is_written_as_person(leaf.text) for leaf in behind)
    return box if named else None


def _is_mostly_kept(verdicts: Verdicts, leaves: list[Leaf]) -> bool:
    kept = sum(len(leaf.text) for leaf in leaves if verdicts.kept[leaf.index])
    return 2 * kept >= sum(len(leaf.text) for leaf in leaves)


def _outermost(node: Block, tags: frozenset[str]) -> Block | None:
    """The outermost block of these tags around a leaf, or the leaf itself, below the main block's path."""
    found = None
    up: Block | None = node
    while up is not None and not up.spine:
        if up.tag in tags:
            found = up
        up = up.parent
    return found


def _is_table_of_data(group: Block) -> bool:
    """Most of its cells hold one run of text; those of a table for layout hold blocks."""
    if group.tag != "table":
        return False
    cells = sum(node.tag in _CELLS and node.leaf and node.leaves > 0 for node in walk(group))
    return cells >= _MOSTLY_DATA * group.leaves
