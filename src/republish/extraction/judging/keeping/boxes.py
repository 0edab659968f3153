"""Boxes between the paragraphs that lead nowhere: the article's, however unlike its paragraphs they are."""

from __future__ import annotations

import re
from itertools import islice, takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.heading_classes import is_line
from republish.extraction.surveying.paragraphs_around import is_amid
from republish.extraction.surveying.survey import FORM, GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.ending_buttons import ends_in_button
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf, tells
from republish.extraction.tree.nodes import HEADINGS, Block, signature
from republish.extraction.tree.walks import lone_box
from republish.extraction.words.boxes.builders import is_part_of_post, text_box

_TABLE = Uncompiled(r"table(?!t|au|s?[\s_-]?of)|(?:^|\s)grid(?:$|\s)", re.I)
"""What boxes are called, or the role that they have, that are set as tables."""
_CALLED_TITLE = re.compile(r"(?:^|[\s_-])(?:title|heading|headline)(?:$|\s)", re.I)
_FIGURE = Uncompiled(
    r"(?:^|[\s_-])(?:stat(?:istic)?s?|(?:big|key|large)-?(?:number|figure|fact)s?|data-?points?|facts?|(?:elementor|number)-counter)(?:$|[\s_-])",
    re.I,
)
"""What boxes are called that show a number large, and say what it counts."""
_CALLOUT = re.compile(
    r"(?:^|\s)(?:kg-(?:callout|toggle|product)-card|elementor-widget-(?:image-box|counter)|et_pb_number_counter|wp-block-(?:details|media-text|verse)|elementor-alert|admonition|(?:sd-tab|tabbed)-set|notion-callout|"
    r"alert-(?:info|note|tip|warning|danger|important)|callout-(?:info|note|tip|warning|danger|important))(?:$|[\s-])",
    re.I,
)
"""What editors' programs call the boxes that a text is written in."""
_PRODUCT = "kg-product-card"
"""What Ghost's editor calls a product that the text tells of, which has a button to its seller."""
_GROUPS = frozenset({"wp-block-group", "wp-block-columns", "html-block"})
"""What editors of WordPress and Squarespace call a box around some blocks of text."""
_ASIDE = re.compile(r"(?:margin )?sidebar|topic|sidebarblock")
_ASIDE_TITLE = ("sidebar-title", "topic-title")
_IN_ASIDE = 2
"""Boxes at most whose names speak of something beside the article: such an aside and its title."""
_BOXES, _FEWEST_WORDS, _FEWEST_CELLS, _FEWEST_ITEMS = 7, 5, 4, 2
_PART_BOXES = 12
"""Boxes around a run, and around one in a part that builders of pages make."""
_OF_PERSONS = frozenset({"author"})
"""Who somebody is may be told of one whom the text is about; boxes about its author go later."""
_ITEMS = frozenset({"li", "dt", "dd"})
_ITEM_ABOVE, _MOST_ON_BUTTON, _MOST_IN_TITLE = 2, 4, 6
_FACT, _FEWEST_FACTS = re.compile(r"[^\W\d_][^:：.!?]{1,28}(?:: |：\s?)\S.{0,80}"), 3
_COUNTED, _FEWEST_FIGURES = Uncompiled(r"[^\W\d_]{0,3}\W{0,2}\d[\d.,  ]*\W{0,3}[^\W\d_]{2}"), 2
_COLON = re.compile(": |：")
_ABOVE = 8
"""Lines above the first paragraph, which a box of text may begin."""
BEHIND = 40
"""Lines of code and of answers behind the last paragraph."""


def keep_boxes(verdicts: Verdicts) -> None:
    """A box between the article's paragraphs that links to nothing and asks for nothing says something of its own.

    An answer to a question, a note, a date and what happened then: prompts and teasers lead somewhere. Answers that open, and
    what an editor's program calls such a box, may end the text. Words beside a picture may be its caption and are left to it, but in
    such a box.
    """
    for box, leaves in _members(verdicts).items():
        if _stays(box, leaves, verdicts):
            for leaf in leaves:
                verdicts.keep(leaf.index)
            if leaves[0].node.tag not in HEADINGS and _opens_a_section(box, leaves, verdicts):
                leaves[0].node.tag = "h2"


def _members(verdicts: Verdicts) -> dict[Block, list[Leaf]]:
    """What of such boxes is not kept yet; above the first paragraph of those alone that an editor's program makes for text."""
    members: dict[Block, list[Leaf]] = {}
    begins = verdicts.survey.first
    for leaf in verdicts.leaves[max(0, begins - _ABOVE) : verdicts.survey.last + BEHIND]:
        box = None if verdicts.kept[leaf.index] or _is_set_apart(leaf.node) else _box_of(leaf, verdicts)
        if box is not None and (leaf.index > begins or _groups_text(box)):
            members.setdefault(box, []).append(leaf)
    return members


def _is_set_apart(node: Block) -> bool:
    """By where it stands; a caption is its picture's."""
    beside = node.distance or node.hidden or node.card or node.places & FORM or node.tag == "figcaption"
    return bool(beside) or node.negatives > _IN_ASIDE


def _box_of(leaf: Leaf, verdicts: Verdicts) -> Block | None:
    """The box around a run, if that may say something of its own."""
    if not any(map(str.isalnum, leaf.text)):
        return None
    box = _part_beside_paragraphs(leaf.node, verdicts) or box_beside_paragraphs(leaf.node, verdicts)
    if box is None or not _may_say_something(box, leaf.node) or (box.linked and _is_button(leaf)):
        return None
    return box


def _stays(box: Block, leaves: list[Leaf], verdicts: Verdicts) -> bool:
    """It says something and stands amid the text, or ends it as a note, a headed list and a list of facts may."""
    first, last = leaves[0].index, leaves[-1].index
    pictured = any(leaf.pictures for leaf in verdicts.leaves[first - 1 : last + 2])
    held = [leaf for i in box.span() if (leaf := verdicts.leaves[i]).text and leaf.node.tag != "figcaption"]
    listed = _is_headed_list(leaves, verdicts) or _states_facts(held) or (not pictured and _is_titled(box, held))
    listed = listed or _gives_figures(held)
    grouped = not box.linked and _groups_text(box)
    ends = box.tag == "details" or is_callout(box) or grouped
    heads = _heads(leaves, verdicts)
    said = listed or _tells(box, leaves) or heads or _goes_with_kept(leaves, held, verdicts)
    stays = (said and (ends or listed or not pictured)) or _opens_a_section(box, leaves, verdicts)
    around = box.parent if heads and box.leaf and box.parent is not None and not box.parent.spine else box
    amid = stays and is_amid(around, verdicts, first, last, ends=ends or listed, begins=grouped)
    return amid and not _calls(box)


def _calls(box: Block) -> bool:
    """A button ends it, and it is no product that the text tells of."""
    return _PRODUCT not in box.names and ends_in_button(box.element)


def _groups_text(box: Block) -> bool:
    """An editor's program calls it a box around blocks of the text, or a block of nothing but text."""
    return not _GROUPS.isdisjoint(box.class_name.split()) or text_box(box.names) is not None


def _may_say_something(box: Block, node: Block) -> bool:
    """It leads nowhere, and nothing but its own name speaks of something beside the text."""
    return (not box.linked or is_callout(box)) and (not node.negatives or _is_aside(box, node))


def _is_button(leaf: Leaf) -> bool:
    return leaf.linked == len(leaf.text) and leaf.words <= _MOST_ON_BUTTON


def is_callout(box: Block) -> bool:
    """A note that the text is written in, by what editors' programs call its box, with a link in it perhaps."""
    named = _CALLOUT.search(box.names) is not None or is_part_of_post(box.class_name) or box.get("role") == "note"
    return named and 2 * box.linked <= box.chars


def _is_aside(box: Block, node: Block) -> bool:
    """Its name is all that speaks of something beside the text: docutils and Asciidoctor call so what the author set apart."""
    apart = _ASIDE.fullmatch(box.class_name) is not None and box.parent is not None and not box.parent.negatives
    return apart and node.negatives - box.negatives <= node.class_name.endswith(_ASIDE_TITLE)


def _part_beside_paragraphs(node: Block, verdicts: Verdicts) -> Block | None:
    """The box around a run that builders of pages make for a part of a text, which stands beside kept paragraphs."""
    box = node
    for _ in range(_PART_BOXES):
        if box.parent is None:
            return None
        if box.class_name and verdicts.own_paragraphs(box.parent) and is_part_of_post(box.class_name):
            return box
        box = box.parent
    return None


def box_beside_paragraphs(node: Block, verdicts: Verdicts) -> Block | None:
    """The outermost box around a run that stands beside kept paragraphs or boxes of them, or the run itself."""
    for paragraphs_of in (verdicts.boxed_paragraphs, verdicts.parted_paragraphs):
        box = node
        for up in islice(node.above(), _BOXES):
            if paragraphs_of(up):
                return box
            box = up
    return None


def _goes_with_kept(leaves: list[Leaf], held: list[Leaf], verdicts: Verdicts) -> bool:
    """A sentence of the same box is kept, and the rest asks for nothing."""
    told = any(verdicts.kept[leaf.index] and tells(leaf) for leaf in held)
    return told and not any(leaf.kinds for leaf in leaves)


def _is_titled(box: Block, held: list[Leaf]) -> bool:
    """A few words that are no sentence over sentences alone: "Notes to editors"."""
    title, *below = held
    short = (
        not title.node.places & GROUP
        and title.words <= _MOST_IN_TITLE
        and title.text[-1] not in SENTENCE_ENDS
        and not title.kinds
    )
    return short and bool(below) and not box.linked and all(tells(leaf) and not leaf.kinds for leaf in below)


def _states_facts(leaves: list[Leaf]) -> bool:
    """Each line says what it is before a colon, but for a heading over them: "Director: Lena Moss", "Rating: ★★★★☆"."""
    titled = len(leaves) > 1 and (leaves[0].node.tag in HEADINGS or _is_over_items(leaves))
    lines = leaves[1:] if titled else leaves
    labels = {_COLON.split(leaf.text)[0] for leaf in lines if _FACT.match(leaf.text) and not leaf.kinds}
    return len(lines) == len(labels) >= _FEWEST_FACTS


def _gives_figures(leaves: list[Leaf]) -> bool:
    """A short line over lines that each give a number and what it counts: "The ferry in figures", "480 seats"."""
    title, *below = leaves
    counts = len(below) >= _FEWEST_FIGURES or (bool(below) and below[0].node.tag == "p")
    counts = counts and all(_COUNTED.match(leaf.text) for leaf in below)
    headed = counts and (title.node.tag in HEADINGS or is_line(title))
    return headed and not any(leaf.kinds or leaf.links for leaf in leaves)


def _is_over_items(leaves: list[Leaf]) -> bool:
    """A short line, and behind it items of a list alone."""
    title, *below = leaves
    return is_line(title) and not (title.kinds or _is_item(title.node)) and all(_is_item(leaf.node) for leaf in below)


def _tells(box: Block, leaves: list[Leaf]) -> bool:
    """It holds a sentence or a number and what it counts, or is called a table, and holds nothing that announces something else."""
    if any(leaf.kinds.keys() - _OF_PERSONS for leaf in leaves) or (
        box.words < _FEWEST_WORDS and not _counts(box, leaves)
    ):
        return False
    tabled = len(leaves) >= _FEWEST_CELLS and _TABLE.search(box.names) is not None
    counted = _counts(box, leaves)
    return tabled or counted or any(leaf.text[-1] in SENTENCE_ENDS for leaf in leaves)


def _counts(box: Block, leaves: list[Leaf]) -> bool:
    """A number and what it counts, in a box that is called so."""
    if len(leaves) < 2 or not any(any(map(str.isdigit, leaf.text)) for leaf in leaves[:2]):
        return False
    around = takewhile(lambda up: up is not box.parent, leaves[0].node.above())
    return any(up.names and _FIGURE.search(up.names) for up in around)


def _heads(leaves: list[Leaf], verdicts: Verdicts) -> bool:
    """Headings, each right above something of its own box that is kept."""
    plain = all(leaf.node.tag in HEADINGS and not leaf.kinds.keys() - _OF_PERSONS for leaf in leaves)
    return plain and all(_stands_over(leaf, verdicts) for leaf in leaves)


def _stands_over(heading: Leaf, verdicts: Verdicts) -> bool:
    below = heading.index + 1
    if below >= len(verdicts.leaves) or not verdicts.kept[below]:
        return False
    box = heading.node.parent
    return box is not None and box in verdicts.leaves[below].node.above()


def _opens_a_section(box: Block, leaves: list[Leaf], verdicts: Verdicts) -> bool:
    """A heading alone in its box, over a picture perhaps, right above a paragraph beside the box; or one in a box of the same make, as builders of pages set each.

    There a line that is called a title is a heading too.
    """
    heading, below = leaves[0], leaves[0].index + 1
    named = heading.node.tag in HEADINGS
    alone = (named or _is_called_title(heading)) and box.words == heading.words and not heading.kinds
    if not alone or below >= len(verdicts.leaves) or not verdicts.kept[below] or not verdicts.leaves[below].solid:
        return False
    around = islice(verdicts.leaves[below].node.upwards(), _BOXES)
    beside = next((up for up in around if up.parent is box.parent), None)
    return beside is not None and ((named and beside.leaf) or signature(beside) == signature(box))


def _is_called_title(leaf: Leaf) -> bool:
    return _CALLED_TITLE.search(leaf.node.class_name) is not None and is_line(leaf)


def _is_headed_list(leaves: list[Leaf], verdicts: Verdicts) -> bool:
    """Items of a list without a link, right under a heading of their own box, as boxes of facts have them."""
    items = leaves[1:] if leaves[0].node.tag in HEADINGS else leaves
    if len(items) < _FEWEST_ITEMS or any(leaf.kinds or not _is_item(leaf.node) for leaf in items):
        return False
    if len(items) == len(leaves) and any(
        is_part_of_post(up.class_name) for up in islice(items[0].node.above(), _BOXES)
    ):
        return True
    above = verdicts.leaves[items[0].index - 1]
    box = lone_box(above.node).parent
    return above.node.tag in HEADINGS and box is not None and box in items[0].node.above() and not above.kinds


def _is_item(node: Block) -> bool:
    """An item of a list, or all that one says in boxes of its own."""
    return any(box.tag in _ITEMS and box.leaves == 1 for box in islice(node.upwards(), 1 + _ITEM_ABOVE))
