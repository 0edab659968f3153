"""Tables, lists and notes that stand among the article's paragraphs: they belong to it, whatever the model thinks."""

from __future__ import annotations

from republish._text import COLONS
from republish.extraction.surveying.answered import is_answered
from republish.extraction.surveying.leading import are_counted, are_facts, leads_off
from republish.extraction.surveying.paragraphs_around import (
    goes_on,
    is_between,
    paragraphs_around,
    paragraphs_near,
    sections_before,
    sections_behind,
)
from republish.extraction.surveying.quotation_boxes import holds_a_quotation, is_of_instagram, is_post
from republish.extraction.surveying.references import is_list_of_sources, is_notes, leads_back
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf, tells
from republish.extraction.tree.nodes import HEADINGS, Block
from republish.extraction.tree.walks import links_of
from republish.extraction.words.bylines.day_lines import tells_when_and_where
from republish.extraction.words.lines.phrases import ASKING, leads_to_others
from republish.extraction.words.lines.site_lines import leads_to_followers

_POST = 80
"""Letters."""
_SPEAKER_WORDS = 15
_TITLE = "title"
"""What Asciidoctor calls the title of a block."""
_TERM = "dt"
_ITEMS, _LISTS = frozenset({"li", _TERM, "dd"}), frozenset({"ul", "ol"})
_PARTS_END = frozenset(";,；，、،؛")
_FEW_PARAGRAPHS = 2
_INFOBOX = "infobox"
"""What MediaWiki's pages call the table of facts that they open with."""
_MOST_LINKED, _MOST_LINKED_TO_OTHERS, _FEWEST_OF_DESCRIBED = 0.3, 0.6, 5
_SHORTEST_LIST = 60
"""Characters: shorter ones with a link are tags, shares and other odds and ends as often as not."""
_MOST_OF_LABEL = 10
"""Words over a list."""
_TO_DO = "☑☐"
"""What items of a list of tasks begin with."""
_NOTE_MARKS = 0.03
_CALLING_WORDS = 5
_UNLIKELY = 0.15
"""The chance of a heading that is none of the text's."""


def belongs(group: Block, verdicts: Verdicts, first: int, last: int) -> bool:
    """Whether a list or table with leaves `first` to `last` stands among kept paragraphs of its own box.

    What is mostly links, hidden, or in a box whose names speak of something else does not; a list of sources does.
    """
    if is_list_of_sources(group, verdicts, first):
        return True
    items = [leaf for leaf in verdicts.leaves[first : last + 1] if leaf.text]
    box = _outermost(group)
    called_for = _called_for(box, verdicts, first)
    if box.parent is None or group.hidden or _is_set_aside(group, verdicts, first, called_for):
        return False
    if group.linked and called_for is None and (told := _told_by_links(group, box, verdicts, items)) is not None:
        return told
    if (called_for is None and group.linked > _most_linked(items, verdicts.host) * group.chars) or _prompts(items):
        return False
    if called_for is not None:
        return called_for
    notes = is_notes(group) or is_notes(box) or _lead_back(items)
    facts = bool(group.linked) and group.tag != "table" and are_facts(items)
    plain = notes or group.tag == "table" or ((facts or not group.linked) and all(map(_is_item, items)))
    before, after = _text_around(group, box, verdicts, items, plain=plain)
    if after and not group.linked and plain and _is_under_heading(box, verdicts, first):
        return True
    if not before and after >= _FEW_PARAGRAPHS and group.tag == "table" and _INFOBOX in group.class_name.split():
        return True
    if not before or (group.linked and before + after < _FEW_PARAGRAPHS and not (facts or _links_to_notes(group))):
        return False
    if group.tag == "table":
        return after > 0 or not _is_headed_beside(box, verdicts, first)
    amid = after > 0 and (group.chars >= _SHORTEST_LIST or not group.linked)
    told = group.chars >= _SHORTEST_LIST or _are_sentences(items) or are_counted(items)
    ends = told and (not group.linked or facts or _are_sentences(items))
    return amid or ends or notes


def _told_by_links(group: Block, box: Block, verdicts: Verdicts, items: list[Leaf]) -> bool | None:
    """Whether dates of a tour, or links to other sites under a label, stand among paragraphs; None where it is neither."""
    parent, first, last = box.parent or box, items[0].index, items[-1].index
    if all(leaf.links > 1 and tells_when_and_where(leaf.text) for leaf in items):
        return all(paragraphs_near(parent, verdicts, first, last, within=True))
    if _lead_off_under_label(group, box, verdicts, items):
        return paragraphs_around(parent, verdicts, first, last, within=False)[0] > 0
    return None


def _lead_off_under_label(group: Block, box: Block, verdicts: Verdicts, items: list[Leaf]) -> bool:
    """A list of links to other sites right under a kept line that says what they are, not that there are other stories."""
    first = items[0].index
    above = verdicts.leaves[first - 1] if first else None
    if group.tag not in _LISTS or group.distance or above is None or above.kinds or not goes_on(box, verdicts, first):
        return False
    if above.solid or above.links or above.words > _MOST_OF_LABEL or leads_to_others(above.text) or _prompts(items):
        return False
    return all(_leads_off_alone(leaf, verdicts.host) for leaf in items if leaf.links or not leaf.text.endswith(COLONS))


def _leads_off_alone(leaf: Leaf, host: str) -> bool:
    """It links to another site, and to no place where readers follow this one."""
    return (
        leaf.links > 0 and leads_off(leaf, host) and not any(map(leads_to_followers, filter(None, links_of(leaf.node))))
    )


def _most_linked(items: list[Leaf], host: str) -> float:
    """The share of a list that may be links: more where each item leads to another site and says what is there."""
    described = all(
        leaf.links and leaf.words >= _FEWEST_OF_DESCRIBED and leaf.linked <= _MOST_LINKED_TO_OTHERS * len(leaf.text)
        for leaf in items
    )
    return _MOST_LINKED_TO_OTHERS if described and all(leads_off(leaf, host) for leaf in items) else _MOST_LINKED


def _text_around(group: Block, box: Block, verdicts: Verdicts, items: list[Leaf], *, plain: bool) -> tuple[int, int]:
    """Kept paragraphs before and after, of a plain group in the sections behind as well.

    Any kept line right before one without a link, if something follows or its items are sentences.
    """
    parent, first, last = box.parent or box, items[0].index, items[-1].index
    around = paragraphs_near if group.tag == "table" else paragraphs_around
    before, after = around(parent, verdicts, first, last, within=plain)
    if plain:
        after = after or sections_behind(parent, verdicts, last) or _sentence_behind(box, verdicts, last)
        may_follow = not group.linked and (after > 0 or _are_sentences(items))
        before = before or (may_follow and (goes_on(box, verdicts, first) or sections_before(parent, verdicts, first)))
    return before, after


def _sentence_behind(box: Block, verdicts: Verdicts, last: int) -> int:
    """A kept sentence right behind it in the same box, be it short: 1 for one, else 0."""
    behind = next((leaf for leaf in verdicts.leaves[last + 1 : last + 2] if verdicts.kept[leaf.index]), None)
    return int(behind is not None and behind.node.parent is box.parent and not behind.kinds and tells(behind))


def _are_sentences(items: list[Leaf]) -> bool:
    """Each ends as a sentence does or is a task, or goes on in the next behind a comma; terms have their sentences behind them."""
    items = [leaf for leaf in items if leaf.node.tag != _TERM]
    whole = [leaf.text[-1] in SENTENCE_ENDS or leaf.text[0] in _TO_DO for leaf in items]
    parts = zip(items, whole, strict=True)
    return bool(items) and whole[-1] and all(ends or leaf.text[-1] in _PARTS_END for leaf, ends in parts)


def _is_set_aside(group: Block, verdicts: Verdicts, first: int, called_for: bool | None) -> bool:
    """In a box that is named for something else, or a card; what a kept sentence of the same box calls for goes with it."""
    if called_for and group.negatives <= verdicts.leaves[first - 1].node.negatives:
        return False
    return bool(group.negatives or group.card)


def _is_under_heading(box: Block, verdicts: Verdicts, first: int) -> bool:
    """Right under a kept heading of its own box, which may hold nothing but that part of the article."""
    above = verdicts.leaves[first - 1] if first else None
    if above is None or above.node.tag not in HEADINGS or not verdicts.kept[first - 1]:
        return False
    return above.node.parent is box.parent and not box.distance


def _is_headed_beside(box: Block, verdicts: Verdicts, first: int) -> bool:
    """In a box beside the text, under a heading of its own that nobody takes for the text's: "About the release"."""
    above = verdicts.leaves[first - 1] if first else None
    if not box.distance or above is None or above.node.tag not in HEADINGS or verdicts.kept[first - 1]:
        return False
    return above.node.parent is box.parent and verdicts.chances[first - 1] < _UNLIKELY


def _called_for(box: Block, verdicts: Verdicts, first: int) -> bool | None:
    """Whether the sentence right before it that ends with a colon is the article's: "It comes in one of these forms:".

    It is not where it asks readers for something. None where there is no such sentence, or nothing can be said of it.
    """
    above = verdicts.leaves[first - 1] if first else None
    if above is None or box.parent is None or above.node.parent is not box.parent or not above.text.endswith(COLONS):
        return None
    if above.words < _CALLING_WORDS or above.node.distance:
        return None
    if verdicts.kept[first - 1]:
        return True if not above.kinds else None
    return False if ASKING & above.kinds.keys() else None


def _links_to_notes(group: Block) -> bool:
    """A table of which hardly a letter is a link: they lead to its notes."""
    return group.tag == "table" and group.linked <= _NOTE_MARKS * group.chars


def _outermost(group: Block) -> Block:
    """The group, or the box that holds it alone."""
    box = group
    while box.parent is not None and not box.parent.spine and _wraps(box.parent, box):
        box = box.parent
    return box


def _wraps(outer: Block, inner: Block) -> bool:
    """Whether a block holds nothing but pictures or a title beside another, or is the figure of which the other is what it shows."""
    return (
        outer.leaves == inner.leaves
        or outer.words == inner.words
        or (outer.leaves == inner.leaves + 1 and (outer.tag == "figure" or next(outer.blocks()).class_name == _TITLE))
    )


def _is_item(leaf: Leaf) -> bool:
    """All that an item of a list says, but for a list in it; items of several blocks are cards as often as not."""
    node, item = leaf.node, leaf.node.parent
    if node.tag in _ITEMS or item is None or item.tag not in _ITEMS:
        return node.tag in _ITEMS
    return item.leaves == 1 or all(part is node or part.tag in _LISTS for part in item.blocks())


def _lead_back(items: list[Leaf]) -> bool:
    """Footnotes: every item links to the place in the text that calls for it, and says more than that."""
    return all(map(leads_back, items))


def _prompts(items: list[Leaf]) -> bool:
    """At least half of it asks for something with a link, or every item links and one of them asks."""
    asking = [leaf for leaf in items if leaf.links and ASKING & leaf.kinds.keys()]
    return 2 * len(asking) >= len(items) or (bool(asking) and all(leaf.links for leaf in items))


def is_quoted(group: Block, verdicts: Verdicts, first: int, last: int) -> bool:
    """Whether a `blockquote`, or what unfolds and says something, stands between kept paragraphs of its own box: `first` to `last` are its words."""
    if (
        group.hidden
        or group.parent is None
        or not (group.tag == "blockquote" or _unfolds(group, verdicts, first, last))
    ):
        return False
    post, alone = is_post(group), _outermost(group)
    if not post and is_answered(group, verdicts, first, last):
        return True
    named = alone.parent if post else group  # What holds a post is named for where it comes from.
    if named is None or named.negatives or (post and _says_little(group)):
        return False
    words = verdicts.leaves[first : last + 1]
    linked = sum(leaf.linked for leaf in words)
    if linked > _MOST_LINKED * sum(len(leaf.text) for leaf in words) and not post:
        return False
    box = alone if post else _with_speaker(alone)
    apart = post and not group.distance and is_of_instagram(group)  # All its words are a link.
    around, parent = paragraphs_near if apart else paragraphs_around, box.parent or group
    before, after = around(parent, verdicts, first, last, within=apart or not post)
    if not after and not post and (before or goes_on(box, verdicts, first)):
        after = sections_behind(parent, verdicts, last)
        before = before or after
    elif not (before or post or linked):
        before = sections_before(parent, verdicts, first)
        after = after or (before and sections_behind(parent, verdicts, last))
    amid = (before > 0 and after > 0) or (not linked and is_between(box, verdicts, first, last))
    return amid or (box is alone and not linked and before + after >= _FEW_PARAGRAPHS)


def _unfolds(group: Block, verdicts: Verdicts, first: int, last: int) -> bool:
    """A `details` without a link that holds a sentence and asks for nothing."""
    if group.tag != "details" or group.linked or group.card:
        return False
    said = verdicts.leaves[first : last + 1]
    return any(leaf.text[-1:] in SENTENCE_ENDS for leaf in said if leaf.text) and not any(leaf.kinds for leaf in said)


def _says_little(post: Block) -> bool:
    """No more than whose picture it is, which becomes a link."""
    return is_of_instagram(post) and post.chars < _POST


def _with_speaker(quotation: Block) -> Block:
    """The box that sets a quotation apart with who said it, a few words; else the quotation."""
    box = quotation.parent
    if box is None or box.spine or not holds_a_quotation(box):
        return quotation
    return _outermost(box) if box.words - quotation.words <= _SPEAKER_WORDS and not box.linked else quotation
