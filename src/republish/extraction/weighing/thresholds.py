"""What the model's chance of a run must reach: it depends on what the run is and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.quotation_boxes import is_pull_quote
from republish.extraction.surveying.subheads import is_bold_line
from republish.extraction.surveying.survey import QUOTE, Survey
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf, tells
from republish.extraction.tree.nodes import HEADINGS, Block, Node
from republish.extraction.tree.walks import lone_box, words_under
from republish.extraction.words.bylines.day_lines import without_days
from republish.extraction.words.lines.formulas import is_tex
from republish.extraction.words.lines.told import declines, is_told


@dataclass(frozen=True, slots=True)
class Thresholds:
    """One set of them. To lose a paragraph is worse than to keep one too many."""

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


FOUND = Thresholds(any=0.58, solid=0.3, like=0.15, heading=0.45, list=0.5, table=0.3)
SELECTED = Thresholds(any=0.2, solid=0.03, like=0.0, heading=0.15, list=0.15, table=0.05)
"""Inside what a profile's selector calls the body."""
_LIKE = 0.3
_MOSTLY = 0.6
_MOST = 0.8
_AMID = 0.15
"""For a heading among the paragraphs."""
_LONG = 300
_LONG_LIKE = 0.05
"""For a long paragraph marked up like most, or one that the page states as text: prompts are short."""
_LONG_WITHIN = 0.2
"""For a long paragraph among the article's, though it is marked up in a way of its own, for one that a click unfolds, and for one that leads a quotation in."""
_OFTEN, _FAR = 0.15, 30
"""The share of the paragraphs that are marked up like the next; runs of text in which it stands."""
_STATED = 0.4
"""For a short run that the page's own data state as text."""
_SENTENCE, _SENTENCE_AT_HOME = 0.17, 0.35
"""For a short sentence marked up like the paragraphs, and for one beside them."""
_PULLED = 0.2
"""For a quotation set large."""
_FORMULA = 0.05
"""For a line that holds a formula: nothing beside an article does."""
_FORMULA_NAMES = frozenset({"math", "math display", "formula", "equation"})
"""What Pandoc, Sphinx and Docutils call the element around a formula that they have set themselves."""
_NOTE_MARK = Uncompiled(r"\s?[\[(]?(?:\d{1,3}|[*†‡])[\])]?$")
"""The number behind a sentence that calls for a note."""
_LONGEST_MARK = 5
_END_SIGNS = "♦◆■□∎●▪◼\u200b "
"""What magazines set behind the last sentence of a text."""
_LEADING, _FEWEST_WORDS = frozenset({"more"}), 7
"""What leads nowhere without a link, in a whole sentence: "Listen to the bell in this recording of 1925."."""
_FEWEST_UNDATED, _FEWEST_OF_YEARS = 5, 9
"""Words of a sentence that is no stamp: "Updated on Monday." is one; and of one with several years."""
_DAY = Uncompiled(r"\b(?!(?:1\d|20)\d\d\b(?!.*\d))(?:\d{1,2}(?!\d)|\d{4})|[^\W\d_]\d")
"""A number that is no year alone, and small enough for a day, or as long as a year."""
_DAY_OR_CLOCK = Uncompiled(r"\b(?!(?:1\d|20)\d\d\b)(?:\d{1,2}(?!\d)|\d{4})|[^\W\d_]\d")
"""The same, however many years stand beside each other: "Published in 1902, the novel sold nine copies before the fire of 1904."."""
_RIGHT_ABOVE = 1
"""Levels from the main block, which may be the quotation."""
_NONE = 1.0


def threshold(survey: Survey, leaf: Leaf, thresholds: Thresholds) -> float:
    """For a run of text that is no heading by its class."""
    if leaf.solid:
        long = len(leaf.text) > _LONG and leaf.linked * 5 < len(leaf.text)
        if _is_alike(survey, leaf):
            return min(thresholds.like, _LONG_LIKE if long or survey.stated[leaf.index] > 0 else _NONE)
        within = (long and _is_within(survey, leaf)) or _may_be_unfolded(leaf) or _leads_quotation_in(survey, leaf)
        return min(thresholds.solid, _LONG_WITHIN if within else _NONE)
    if leaf.node.tag in HEADINGS and not leaf.node.names:
        return heading_threshold(survey, leaf, thresholds)
    usual = thresholds.heading if leaf.node.tag in HEADINGS or is_bold_line(leaf) else thresholds.any
    if _is_formula(leaf):
        return min(_FORMULA, thresholds.any)
    stated = _STATED if survey.stated[leaf.index] > 0 and 2 * leaf.linked < len(leaf.text) else _NONE
    return min(usual, stated, _of_sentence(survey, leaf), _PULLED if is_pull_quote(leaf.node) else _NONE)


def _is_formula(leaf: Leaf) -> bool:
    """A line that holds a formula, or is one: TeX between brackets, or an element named so."""
    node = leaf.node
    if node.class_name in _FORMULA_NAMES:
        return not leaf.links
    if is_tex(leaf.text):
        return True
    children = node.children()
    return bool(children) and _holds_formula(children, leaf)


def _holds_formula(children: list[Node], leaf: Leaf) -> bool:
    """One of these is a formula, or the only one holds it, in elements within elements perhaps."""
    while children:
        for child in children:
            if child.tag == "math":
                return True
        if len(children) > 1 or leaf.links:
            return False
        if children[0].get("class") in _FORMULA_NAMES:
            return " ".join(words_under(children[0]).split()) == leaf.text
        children = children[0].children()
    return False


def heading_threshold(survey: Survey, leaf: Leaf, thresholds: Thresholds) -> float:
    """For a heading."""
    amid = _is_amid(survey, leaf) or _heads_part(survey, leaf)
    return min(thresholds.heading, _AMID) if amid else thresholds.heading


def _of_sentence(survey: Survey, leaf: Leaf) -> float:
    """It ends like a sentence, is no link and asks for nothing: an article's last words may be few."""
    node = leaf.node
    text = leaf.text.rstrip(_END_SIGNS) if leaf.text[-1:] in _END_SIGNS else leaf.text
    noted = _NOTE_MARK.sub("", text) if leaf.links and leaf.linked <= _LONGEST_MARK else text
    if noted[-1:] not in SENTENCE_ENDS or not noted or node.hidden or node.negatives or node.tag in HEADINGS:
        return _NONE
    if leaf.links and noted == text and (leaf.words < _FEWEST_WORDS or 3 * leaf.linked > len(leaf.text)):
        return _NONE
    kinds = _kinds_that_count(leaf) if leaf.kinds else leaf.kinds
    leading = kinds.keys() <= _LEADING and leaf.words >= _FEWEST_WORDS
    told = kinds and is_told(leaf.text, kinds) and (declines(leaf.text) or _is_among_its_like(survey, leaf))
    if kinds and not leading and not told:
        return _NONE
    at_home = node.parent is survey.main or (not node.distance and survey.like_home(leaf) > _MOST)
    if _is_alike(survey, leaf) or (at_home and survey.like_text(leaf) > _MOST):
        return _SENTENCE_AT_HOME if leaf.links else _SENTENCE
    return _SENTENCE_AT_HOME if at_home and not leaf.links else _NONE


def _is_among_its_like(survey: Survey, leaf: Leaf) -> bool:
    """A plain paragraph without a link, right beside another of its kind or a short sentence: what asks readers for something hardly is."""
    if leaf.links or leaf.bold or leaf.italic or not leaf.index:
        return False
    beside = survey.leaves[leaf.index - 1 : leaf.index + 2 : 2]
    usual = _is_alike(survey, leaf) or survey.like_text(leaf) > _MOST
    return usual and any(_is_told_plainly(other) and _are_alike(leaf.node, other.node) for other in beside)


def _is_told_plainly(leaf: Leaf) -> bool:
    return leaf.solid or (tells(leaf) and not leaf.links and not leaf.kinds)


def _are_alike(one: Block, other: Block) -> bool:
    """Of one make in one box, be it that each stands alone in a box of its own there."""
    return _make(one) == _make(other)


def _make(node: Block) -> tuple[object, ...]:
    box = lone_box(node)
    return box.parent, box.tag, box.class_name, node.tag, node.class_name


def _kinds_that_count(leaf: Leaf) -> Mapping[str, int]:
    """What its words announce; without a number, or with years alone, nothing says when it was published, though the word stands in it."""
    day = _DAY if leaf.text.count(" ") < _FEWEST_OF_YEARS else _DAY_OR_CLOCK
    plain = "stamp" in leaf.kinds and leaf.words >= _FEWEST_UNDATED and day.search(leaf.text) is None
    return {kind: at for kind, at in leaf.kinds.items() if kind != "stamp"} if plain else leaf.kinds


def _is_alike(survey: Survey, leaf: Leaf) -> bool:
    """Marked up like the article's paragraphs, near them; or stated as one by the page's own data."""
    if survey.stated[leaf.index] > 0:
        return True
    node, share = leaf.node, survey.like_text(leaf)
    if node.distance:
        return share > _MOSTLY if node.names else share > _MOST and _adjoins(survey, leaf)
    return share > (_LIKE if node.names else _MOST) and (bool(node.names) or _is_amid(survey, leaf))


def _adjoins(survey: Survey, leaf: Leaf) -> bool:
    """A plain paragraph right above the main block or below it, in the box that holds that: a mark of what is paid for may begin there."""
    node, main = leaf.node, survey.main
    if node.tag != "p" or node.parent is None or node.parent is not main.parent or leaf.links or leaf.kinds:
        return False
    span = main.span()
    between = survey.leaves[leaf.index : span.start] or survey.leaves[span.stop : leaf.index + 1]
    return all(other.node.tag == "p" and other.node.parent is node.parent for other in between)


def _is_within(survey: Survey, leaf: Leaf) -> bool:
    """A `p` between paragraphs of the article, in no box that is named for something else, asking for nothing."""
    node = leaf.node
    hidden = node.hidden and "paywall" not in node.names  # What is read behind a wall is the article's.
    if node.tag != "p" or node.distance or hidden or node.negatives or leaf.kinds or leaf.index <= survey.first:
        return False
    behind = survey.leaves[leaf.index + 1 : min(survey.last + 1, leaf.index + _FAR)]
    return any(other.solid and not other.node.distance and survey.like_text(other) > _OFTEN for other in behind)


def _leads_quotation_in(survey: Survey, leaf: Leaf) -> bool:
    """It ends with a colon right before a quotation."""
    if not leaf.text.endswith(COLONS) or leaf.node.distance > _RIGHT_ABOVE or leaf.node.apart:
        return False
    behind = next(iter(survey.leaves[leaf.index + 1 : leaf.index + 2]), None)
    return behind is not None and behind.node.places & QUOTE > 0


def _may_be_unfolded(leaf: Leaf) -> bool:
    """A plain `p` that the page hides in the article's own box; where nothing opens it, it goes later."""
    node = leaf.node
    plain = node.tag == "p" and not (leaf.links or leaf.kinds)
    return plain and node.hidden and not (node.distance or node.negatives or node.card)


def _is_amid(survey: Survey, leaf: Leaf) -> bool:
    """Right among the article's paragraphs."""
    return leaf.node.parent is survey.main and survey.first < leaf.index < survey.last


def _heads_part(survey: Survey, leaf: Leaf) -> bool:
    """Right above a paragraph of its own box, which is a part of the text named for nothing else."""
    node = leaf.node
    if node.distance or node.apart or not survey.first < leaf.index < survey.last or leaf.links or leaf.kinds:
        return False
    behind = survey.leaves[leaf.index + 1]
    beside = behind.solid and behind.node.parent is node.parent and not behind.kinds
    return beside and any(map(str.isalpha, without_days(leaf.text)))
