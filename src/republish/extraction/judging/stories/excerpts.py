"""Teasers of other stories that repeat the beginning of their text: boxes side by side, of a linked headline and words cut off."""

from __future__ import annotations

import re
from itertools import islice
from typing import TypeAlias

from republish._uncompiled import Uncompiled
from republish.extraction.judging.contents import is_contents
from republish.extraction.judging.reasons import reason_for
from republish.extraction.judging.stories.lone_headlines import is_headline
from republish.extraction.surveying.cards import leads_to_itself
from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.survey import ASIDE, FIGURE, GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf, is_running
from republish.extraction.tree.nodes import HEADINGS, Block, Node, Removal, signature
from republish.extraction.tree.walks import begins_with, box_around, links_of
from republish.extraction.words.lines.phrases import call_of, first_words_of_calls, is_call, leads_to_others

Kind: TypeAlias = tuple[Block | None, tuple[str, str]]
"""What boxes side by side and of one kind have in common."""

_CUT_OFF = Uncompiled(r"(?:\[(?:…|\.\.\.)\]|…|\.\.\.)$")
_LEVELS = 3
_DEEP = 8
_FEWEST = 2
_TEASER_WORDS = 120
_ALL_LINKED, _WHOLE = 0.9, 0.97
_FEWEST_LETTERS, _MOST_LONE = 20, 2
_NAMED_CARD = re.compile(r"(?:^|[\s_-])card(?=$|\s)", re.I)
_FEW_OF_ALL = 3
_PARAGRAPHS = frozenset({"p", "div", ""})
_MOST = 10
"""Times the words apart from them: a page of hardly anything else is a list of what is on, or of stories."""
_TEASER = Removal("related", "the beginning of another story's text, under its headline")
_LED = Removal("related", "what leads to other pages, under a line that says so")
_POINTING = Removal("related", "a heading and links to other pages")


def drop_excerpts(verdicts: Verdicts) -> None:
    """Drop what is kept of such teasers, where two or more of a kind stand side by side and half of them are cut off."""
    kinds: dict[Kind, dict[Block, list[Leaf]]] = {}
    apart = 0
    for leaf in verdicts.staying():
        if not leaf.solid:
            continue
        box = _card(leaf)
        if box is not None:
            kinds.setdefault((box.parent, signature(box)), {}).setdefault(box, []).append(leaf)
        else:
            apart += leaf.words
    teasers: set[Block] = set()
    for boxes in kinds.values():
        cut_off = sum(any(_CUT_OFF.search(leaf.text) for leaf in leaves) for leaves in boxes.values())
        few = sum(leaf.words for leaves in boxes.values() for leaf in leaves) <= _MOST * apart
        if few and cut_off >= _FEWEST and 2 * cut_off >= len(boxes):
            teasers.update(boxes)
    if teasers:
        _drop(verdicts, teasers)


def drop_listed_excerpts(verdicts: Verdicts) -> None:
    """Drop a list of such teasers, each item of it a line: a headline that links to another page of the site, and words cut off."""
    lists: dict[Block, list[Leaf]] = {}
    for leaf in verdicts.runs.linked:
        if (
            verdicts.kept[leaf.index]
            and leaf.node.tag == "li"
            and leaf.node.parent is not None
            and _is_cut_off(leaf, verdicts.host)
        ):
            lists.setdefault(leaf.node.parent, []).append(leaf)
    for box, items in lists.items():
        if len(items) > _MOST_LONE and 2 * len(items) >= box.leaves and not box.spine:
            verdicts.reasons.setdefault(box, _TEASER)
            for leaf in items:
                verdicts.drop(leaf.index)


def _is_cut_off(leaf: Leaf, host: str) -> bool:
    """It begins with a link of a headline's length, and the words behind that are cut off."""
    first = next((item for item in leaf.node.items if isinstance(item, Node) or item.strip()), None)
    linked = isinstance(first, Node) and first.tag == "a" and leaf.links == 1 and leaf.linked > _FEWEST_LETTERS
    return linked and _CUT_OFF.search(leaf.text) is not None and _leads_to_another_page(leaf, host)


def drop_called(verdicts: Verdicts) -> None:
    """Drop small boxes that begin with a line such as "Read more" and lead to another story: its headline and first words."""
    leaves = verdicts.leaves
    for leaf in verdicts.survey.beginning_with(first_words_of_calls()):
        call = call_of(leaf.text)
        box = _led_box(leaf) if call else None
        if box is None:
            continue
        inside = [leaves[place] for place in box.span() if place > leaf.index]
        if any(one.text and _is_link(one) for one in inside):
            verdicts.reasons.setdefault(box, _LED if call == "more" and not is_contents(box) else reason_for(box))
            for one in (leaf, *inside):
                verdicts.drop(one.index)


def drop_pointing_asides(verdicts: Verdicts) -> None:
    """Drop an `aside` that holds a heading and, besides that, only lines that are links or lead on, as "Read more" does.

    One that begins so goes with what it tells of the story whose headline is below.
    """
    asides: dict[Block, list[Leaf]] = {}
    for leaf in verdicts.runs.aside:
        if leaf.node.places & ASIDE and not leaf.node.places & GROUP:
            box = next((box for box in islice(leaf.node.above(), _DEEP) if box.tag == "aside"), None)
            if box is not None and not box.spine and box.words <= _TEASER_WORDS:
                asides.setdefault(box, []).append(leaf)
    for box, inside in asides.items():
        if _only_points(box, inside) or _begins_with_story(box, inside, verdicts.host):
            verdicts.reasons[box] = _pointing(box)
            for leaf in inside:
                verdicts.drop(leaf.index)


def drop_lone_cards(verdicts: Verdicts) -> None:
    """Drop a small box of a headline, all of it a link to another page of the site, and its first words, amid the text.

    Where more than two headings of a kind are links, they are what the article is about: what to read or to see.
    """
    kinds: dict[tuple[str, str], list[Leaf]] = {}
    for leaf in verdicts.survey.headings:
        if leaf.node.tag in HEADINGS and not leaf.node.distance and _is_whole_link(leaf):
            kinds.setdefault(signature(leaf.node), []).append(leaf)
    for leaf in (leaf for alike in kinds.values() if len(alike) <= _MOST_LONE for leaf in alike):
        box = box_around(leaf.node)
        if box is None or box.spine or box.words > _TEASER_WORDS or not _leads_to_another_page(leaf, verdicts.host):
            continue
        if leads_to_itself(leaf, verdicts.survey.url):  # The headline of a short text.
            continue
        verdicts.reasons[box] = _TEASER
        for place in box.span():
            verdicts.drop(place)


def drop_named_cards(verdicts: Verdicts) -> None:
    """Drop three or more boxes side by side that are named cards, each under a headline that leads to another page of the site.

    Not where they are most of what the page says.
    """
    kinds: dict[Kind, dict[Block, None]] = {}
    for leaf in verdicts.survey.headings:
        if leaf.node.tag in HEADINGS and verdicts.kept[leaf.index] and _is_whole_link(leaf):
            box = next((box for box in islice(leaf.node.above(), _LEVELS) if _NAMED_CARD.search(box.names)), None)
            if box is not None and box.words <= _TEASER_WORDS and _leads_to_another_page(leaf, verdicts.host):
                kinds.setdefault((box.parent, signature(box)), {})[box] = None
    found = {box for boxes in kinds.values() if len(boxes) > _MOST_LONE for box in boxes}
    kept = sum(leaf.words for leaf in verdicts.staying()) if found else 0
    if found and _FEW_OF_ALL * sum(box.words for box in found) <= kept:
        _drop(verdicts, found)


def drop_scattered_headlines(verdicts: Verdicts) -> None:
    """Drop three or more lines of one make, each a headline that links to another page of the site, alone between paragraphs.

    One may stand before whatever else leads nowhere, or behind a short sentence, where its address says what it does and
    two paragraphs come to each line. A list of stories, as of a week's, has a paragraph for each and perhaps one more.
    """
    said = [leaf for leaf in verdicts.staying() if leaf.text and not leaf.node.places & FIGURE]
    paragraphs = sum(map(is_running, said))
    kinds: dict[tuple[str, str], list[Leaf]] = {}
    loose: dict[tuple[str, str], list[Leaf]] = {}
    for before, leaf, behind in zip(said, said[1:], said[2:], strict=False):
        if not leaf.links or not _is_headline(leaf, verdicts.host):
            continue
        if before.solid and behind.solid:
            kinds.setdefault(signature(leaf.node), []).append(leaf)
        elif is_running(before) and 2 * behind.linked < len(behind.text) and is_headline(leaf, verdicts.host):
            loose.setdefault(signature(leaf.node), []).append(leaf)
    for kind in dict.fromkeys((*kinds, *loose)):
        alike = kinds.get(kind, [])
        more = [*alike, *loose.get(kind, ())]
        alike = more if 2 * len(more) <= paragraphs else alike
        for leaf in alike if _MOST_LONE < len(alike) < paragraphs - 1 else ():
            verdicts.drop(leaf.index, _TEASER)


def _is_headline(leaf: Leaf, host: str) -> bool:
    node = leaf.node
    plain = node.tag in _PARAGRAPHS and not node.places & GROUP and leaf.text[-1] not in ".:…"
    return plain and leaf.words > _MOST_LONE and _is_link(leaf) and _leads_to_another_page(leaf, host)


def _is_whole_link(leaf: Leaf) -> bool:
    """Without a number before it, as "5. The bell of Mora" has, which is one of several; a kicker with a colon may be there."""
    headline = leaf.text if leaf.linked >= _WHOLE * len(leaf.text) else leaf.text.rpartition(":")[2]
    return leaf.links == 1 and leaf.linked >= _WHOLE * len(headline.strip()) and len(headline) > _FEWEST_LETTERS


def _leads_to_another_page(leaf: Leaf, host: str) -> bool:
    return not leads_off(leaf, host) and not any("#" in (link or "#") for link in links_of(leaf.node))


def _pointing(box: Block) -> Removal:
    """What a box says plainly that leads to its comments or to a network; else that it leads on."""
    told = reason_for(box)
    return told if told.kind in ("share", "comments") else _POINTING


def _only_points(box: Block, inside: list[Leaf]) -> bool:
    """A heading and links are all that it holds; of a list in it nothing is inside."""
    said = [leaf for leaf in inside if leaf.text]
    lines = [leaf for leaf in said if leaf.node.tag not in HEADINGS]
    return (
        len(inside) == box.leaves
        and 0 < len(lines) < len(said)
        and all(_is_link(leaf) or is_call(leaf.text) for leaf in lines)
    )


def _begins_with_story(box: Block, inside: list[Leaf], host: str) -> bool:
    """A line such as "Read also", a headline that is a link to another page of the site, and words without a link at most."""
    said = [leaf for leaf in inside if leaf.text]
    if len(inside) != box.leaves or len(said) < _FEWEST or not leads_to_others(said[0].text):
        return False
    return (
        _is_link(said[1])
        and _leads_to_another_page(said[1], host)
        and not any(leaf.links and not _is_link(leaf) for leaf in said)
    )


def _is_link(leaf: Leaf) -> bool:
    return leaf.linked >= _ALL_LINKED * len(leaf.text)


def _led_box(leaf: Leaf) -> Block | None:
    """The nearest box that holds more than the line and begins with it, where that is no larger than a teaser."""
    box = box_around(leaf.node)
    if box is None or box.spine or box.words > _TEASER_WORDS:
        return None
    return box if begins_with(box, leaf.node) else None


def _card(leaf: Leaf) -> Block | None:
    """The innermost box around a paragraph that a linked headline leads."""
    if leaf.node.parent is None or leaf.node.parent.spine:  # As most are.
        return None
    return next((box for box in islice(leaf.node.above(), _LEVELS) if box.card and not box.spine), None)


def _drop(verdicts: Verdicts, boxes: set[Block]) -> None:
    verdicts.reasons.update(dict.fromkeys(boxes, _TEASER))
    for leaf in verdicts.leaves:
        if any(box in boxes for box in islice(leaf.node.above(), _LEVELS)):
            verdicts.drop(leaf.index)
