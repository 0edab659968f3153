"""Which leaves are the article, what becomes of the rest, and why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from republish._text import fold, words
from republish.extraction.again import drop_copies, drop_repeated
from republish.extraction.belonging import belongs, is_list_of_sources, is_notes, is_quoted, leads_elsewhere
from republish.extraction.bios import take_bios
from republish.extraction.chances import chances
from republish.extraction.endings import drop_author_boxes, drop_comments, keep_notes
from republish.extraction.guide import Guide, is_notice
from republish.extraction.head import Head
from republish.extraction.leaves import Leaf
from republish.extraction.nodes import HEADINGS, Block, Removal, walk
from republish.extraction.phrases import ASKING
from republish.extraction.placing import place_pictures
from republish.extraction.plates import Plate, Reader
from republish.extraction.reasons import reason_for
from republish.extraction.rules import is_never, is_pointer, is_standing
from republish.extraction.subheads import heading_signatures, is_bold_line, is_classed_line, mark_subheads
from republish.extraction.survey import GROUP, WHOLE, Survey
from republish.extraction.verdicts import Verdicts


@dataclass(frozen=True, slots=True)
class _Thresholds:
    """What the model's chance must reach. To lose a paragraph is worse than to keep one too many."""

    any: float
    """The highest."""
    solid: float
    """Running text."""
    like: float
    """Running text marked up like most of the article's."""
    heading: float
    list: float
    """On the average over a list."""
    table: float


_FOUND = _Thresholds(any=0.6, solid=0.4, like=0.15, heading=0.45, list=0.5, table=0.3)
_SELECTED = _Thresholds(any=0.2, solid=0.03, like=0.0, heading=0.15, list=0.15, table=0.05)
"""Inside what a profile's selector calls the body."""
_HEADLINES = frozenset({"h1", "h2"})
_GROUPS = frozenset({"ul", "ol", "dl", "table"})
_WHOLES = frozenset({"blockquote", "details"})
_COMPANION = 120
"""Characters: longer runs are judged by themselves."""
_LIKE = 0.3
_MOSTLY = 0.6
_MOST = 0.8
_AMID = 0.2
"""For a heading among the paragraphs."""
_LONG = 300
_LONG_LIKE = 0.05
"""For a long paragraph marked up like most: prompts are short."""
_STATED = 0.4
"""For a short run that the page's own data state as text."""
_ANNOUNCEMENT = 60
_SENTENCE_ENDS = frozenset('.!?…。！？"”“»’')
_RELATED = Removal("related", "a list of nothing but headlines of other stories")
_CELLS = frozenset({"td", "th"})
_LARGE_GROUP = 0.4


@dataclass(frozen=True, slots=True)
class Judged:
    """What the article is."""

    parts: list[Block]
    """The parts of the page that make the body, in document order, each with its removals marked."""
    bios: Mapping[str, str]
    """The authors' bios, by name: what stood under the text about them, or what the page's data state."""


def judge(survey: Survey, head: Head, guide: Guide, read: Reader, base: str) -> Judged:
    """Say of every leaf whether it is the article's."""
    trusted = guide.trust == "whole"
    verdicts = Verdicts(survey, guide, _shown(survey, guide) if trusted else chances(survey))
    _decide(verdicts, _SELECTED if guide.trust == "profile" else _FOUND)
    _rules(verdicts)
    bios: Mapping[str, str] = {}
    if not trusted:
        keep_notes(verdicts)
        bios = take_bios(verdicts, head.authors)
        drop_author_boxes(verdicts)
        drop_comments(verdicts)
        _before_headline(verdicts, head)
    drop_repeated(verdicts, head)
    lead = place_pictures(verdicts, read, base, head.lead_image)
    drop_copies(verdicts)
    _headings(verdicts)
    return Judged(_parts(verdicts, lead), bios)


def _shown(survey: Survey, guide: Guide) -> list[float]:
    """All of a text that is taken as it is; of a page of nothing but the article what is not hidden."""
    return [0.0 if leaf.node.hidden and not guide.body else 1.0 for leaf in survey.leaves]


def _decide(verdicts: Verdicts, thresholds: _Thresholds) -> None:
    """Leaf by leaf, then lists and tables as wholes, then what the guide says."""
    survey, signatures = verdicts.survey, heading_signatures(verdicts.leaves)
    for leaf, chance in zip(verdicts.leaves, verdicts.chances, strict=True):
        if chance >= thresholds.any and leaf.text:  # No other threshold is higher.
            verdicts.kept[leaf.index] = True
        elif leaf.text and (chance or not thresholds.like):
            classed = is_classed_line(leaf, signatures)
            least = (_heading_threshold if classed else _threshold)(survey, leaf, thresholds)
            verdicts.kept[leaf.index] = chance >= least
    _groups(verdicts, thresholds)
    _wholes(verdicts)
    for i, forced in enumerate(verdicts.forced):
        if not verdicts.inside[i]:
            verdicts.kept[i] = False
        elif forced is not None:
            verdicts.kept[i] = forced


def _before_headline(verdicts: Verdicts, head: Head) -> None:
    """What stands above the headline, outside the main block, is not of the article."""
    title = words(fold(head.title or ""))
    leaves = verdicts.leaves
    named = (leaf for leaf in leaves if leaf.node.tag in _HEADLINES and words(fold(leaf.text)) == title)
    headline = next(named, None) if title else None
    for leaf in leaves[: headline.index] if headline is not None else ():
        if leaf.node.distance and not leaf.node.spine:
            verdicts.drop(leaf.index)


def _threshold(survey: Survey, leaf: Leaf, thresholds: _Thresholds) -> float:
    if leaf.solid:
        long = len(leaf.text) > _LONG and leaf.linked * 5 < len(leaf.text)
        return min(thresholds.like, _LONG_LIKE if long else 1.0) if _is_alike(survey, leaf) else thresholds.solid
    if leaf.node.tag in HEADINGS and not leaf.node.names:
        return _heading_threshold(survey, leaf, thresholds)
    if survey.stated[leaf.index] > 0 and 2 * leaf.linked < len(leaf.text):
        return min(_STATED, thresholds.any)
    return thresholds.heading if leaf.node.tag in HEADINGS or is_bold_line(leaf) else thresholds.any


def _heading_threshold(survey: Survey, leaf: Leaf, thresholds: _Thresholds) -> float:
    return min(thresholds.heading, _AMID) if _amid(survey, leaf) else thresholds.heading


def _is_alike(survey: Survey, leaf: Leaf) -> bool:
    """Marked up like the article's paragraphs, near them; or stated as one by the page's own data."""
    if survey.stated[leaf.index] > 0:
        return True
    node, share = leaf.node, survey.like_text(leaf)
    if node.distance:
        return bool(node.names) and share > _MOSTLY
    return share > (_LIKE if node.names else _MOST) and (bool(node.names) or _amid(survey, leaf))


def _amid(survey: Survey, leaf: Leaf) -> bool:
    """Right among the article's paragraphs."""
    return leaf.node.parent is survey.main and survey.first < leaf.index < survey.last


def _groups(verdicts: Verdicts, thresholds: _Thresholds) -> None:
    """The items of a list and the cells of a table stay together."""
    leaves = verdicts.leaves
    members: dict[Block, list[int]] = {}
    for i, leaf in enumerate(leaves):
        root = _outermost(leaf.node, _GROUPS) if leaf.node.places & GROUP and leaf.text else None
        if root is not None:
            members.setdefault(root, []).append(i)
    for root, indices in members.items():
        if (len(indices) > 1 or is_notes(root)) and _is_group(root, verdicts.survey):
            _judge_group(verdicts, thresholds, root, indices)


def _is_group(root: Block, survey: Survey) -> bool:
    """Small beside the article, or a table of data."""
    return root.words <= _LARGE_GROUP * survey.main.words or _is_table_of_data(root)


def _judge_group(verdicts: Verdicts, thresholds: _Thresholds, root: Block, indices: list[int]) -> None:
    """One list or table, and the heading above it."""
    leaves, first = verdicts.leaves, indices[0]
    likely = _mean_chance(verdicts, indices) >= (thresholds.table if root.tag == "table" else thresholds.list)
    elsewhere = verdicts.guide.trust != "whole" and leads_elsewhere(root, verdicts, indices)
    whole = not elsewhere and (likely or belongs(root, verdicts, first, indices[-1]))
    for i in indices:
        verdicts.kept[i] = whole and not leaves[i].node.hidden
    if elsewhere:
        verdicts.reasons.setdefault(root, _RELATED)
    above = leaves[first - 1] if first else None
    if above is not None and elsewhere and _announces(above):
        verdicts.kept[first - 1] = False
    elif above is not None and whole and above.node.tag in HEADINGS:
        verdicts.kept[first - 1] |= not likely or is_notes(root) or is_list_of_sources(root, verdicts, first)


def _mean_chance(verdicts: Verdicts, indices: list[int]) -> float:
    """The chance of a group's letters on the average."""
    leaves = verdicts.leaves
    total = sum(len(leaves[i].text) for i in indices)
    return sum(verdicts.chances[i] * len(leaves[i].text) for i in indices) / total


def _announces(leaf: Leaf) -> bool:
    """A heading over a list, or a short line that is no sentence."""
    short = len(leaf.text) < _ANNOUNCEMENT and leaf.text[-1:] not in _SENTENCE_ENDS
    return leaf.node.tag in HEADINGS or (short and not leaf.solid)


def _wholes(verdicts: Verdicts) -> None:
    """A quotation and its speaker, a summary and its details stay or go together, as most of the words do."""
    members: dict[Block, list[Leaf]] = {}
    for leaf in verdicts.leaves:
        root = _outermost(leaf.node, _WHOLES) if leaf.node.places & WHOLE and leaf.text else None
        if root is not None:
            members.setdefault(root, []).append(leaf)
    for root, leaves in members.items():
        whole = _is_mostly_kept(verdicts, leaves) or is_quoted(root, verdicts, leaves[0].index, leaves[-1].index)
        for leaf in leaves:
            short = len(leaf.text) < _COMPANION or root.tag == "blockquote"
            if short and not leaf.node.hidden and not (whole and ASKING & leaf.kinds.keys()):
                verdicts.kept[leaf.index] = whole


def _is_mostly_kept(verdicts: Verdicts, leaves: list[Leaf]) -> bool:
    kept = sum(len(leaf.text) for leaf in leaves if verdicts.kept[leaf.index])
    return 2 * kept >= sum(len(leaf.text) for leaf in leaves)


def _outermost(node: Block, tags: frozenset[str]) -> Block | None:
    """The outermost block of these tags around a leaf, below the main block's path."""
    found = None
    up = node.parent
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
    return cells >= _MOST * group.leaves


def _rules(verdicts: Verdicts) -> None:
    whole = verdicts.guide.trust == "whole"
    official = whole and bool(verdicts.guide.body)
    for i, leaf in enumerate(verdicts.leaves):
        if not verdicts.kept[i]:
            continue
        if (
            (not whole and (is_never(leaf) or is_pointer(leaf)))
            or is_standing(leaf, verdicts.chances[i])
            or (official and is_notice(leaf.text))
        ):
            verdicts.drop(i)


def _headings(verdicts: Verdicts) -> None:
    """A heading that is followed by nothing kept, words or picture, goes; lines set as headings become such."""
    following: Leaf | None = None
    whole = verdicts.guide.trust == "whole"
    kept = [leaf for i, leaf in enumerate(verdicts.leaves) if verdicts.kept[i]]
    for leaf, before in zip(reversed(kept), [*reversed(kept), None][1:], strict=True):
        if leaf.node.tag in HEADINGS and leaf.text and not whole and _leads_nowhere(leaf, before, following):
            verdicts.drop(leaf.index)
            continue
        following = leaf
    mark_subheads(verdicts)


def _leads_nowhere(heading: Leaf, before: Leaf | None, following: Leaf | None) -> bool:
    """Nothing follows it, or it stands in a box of which nothing else is kept."""
    if following is None:
        return True
    box = heading.node.parent
    while box is not None and box.leaves < 2:
        box = box.parent
    if box is None or box.spine or box.words <= 2 * heading.words:
        return False
    return not any(leaf is not None and _is_in(leaf, box) for leaf in (before, following))


def _is_in(leaf: Leaf, box: Block) -> bool:
    return box is leaf.node or box in leaf.node.above()


def _parts(verdicts: Verdicts, lead: Plate | None) -> list[Block]:
    """The container of everything kept, after the lead picture where that stands outside it."""
    own = {*lead.leaves, *lead.captions} if lead is not None else set()
    nodes = [leaf.node for i, leaf in enumerate(verdicts.leaves) if verdicts.kept[i] and i not in own]
    if not nodes:
        return []
    parts = verdicts.roots or [_common(nodes)]
    if lead is not None:
        apart = [lead.root, *[verdicts.leaves[i].node for i in lead.captions]]
        parts = [node for node in apart if not any(up in parts for up in _path(node))] + parts
    _mark(parts, verdicts)
    return parts


def _mark(parts: list[Block], verdicts: Verdicts) -> None:
    """Give every topmost block without a kept leaf its removal; blocks whose parts went for different reasons are parted."""
    holds = verdicts.holders(i for i, kept in enumerate(verdicts.kept) if kept)
    reasons, above = _spread(verdicts)
    waiting = list(parts)
    while waiting:
        node = waiting.pop()
        if node.tag == "hr":
            continue
        if node in holds or (node in above and not node.leaf):
            waiting.extend(() if node.leaf else node.blocks())
        else:
            node.removal = reasons.get(node) or reason_for(node)


def _spread(verdicts: Verdicts) -> tuple[dict[Block, Removal], set[Block]]:
    """Reasons of leaves given to the blocks that hold nothing else; and the blocks that hold more."""
    reasons = dict(verdicts.reasons)
    above: set[Block] = set()
    for node, reason in verdicts.reasons.items():
        up = node.parent
        while up is not None and up.leaves == node.leaves:
            reasons.setdefault(up, reason)
            up = up.parent
        while up is not None and up not in above:
            above.add(up)
            up = up.parent
    return reasons, above - reasons.keys()


def _common(nodes: list[Block]) -> Block:
    path = _path(nodes[0])
    depth = len(path)
    for node in nodes[1:]:
        other = _path(node)
        depth = min(depth, len(other))
        while path[depth - 1] is not other[depth - 1]:
            depth -= 1
    return path[depth - 1]


def _path(node: Block) -> list[Block]:
    path = []
    current: Block | None = node
    while current is not None:
        path.append(current)
        current = current.parent
    path.reverse()
    return path
