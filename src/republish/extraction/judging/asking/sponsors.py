"""Sections that call themselves advertisements go with all that they say, not with their heading alone; labels go anywhere."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import takewhile

from republish._uncompiled import Uncompiled
from republish.extraction.judging.records.plain_lines import said_plainly
from republish.extraction.surveying.survey import GROUP, WHOLE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node, Removal
from republish.extraction.tree.walks import box_around, words_under

_LABEL = re.compile(
    r"\W*(?:advertisement|advertorial|sponsored(?: content| post)?|(?:our|today[’']s) sponsor|anzeige|werbung|publicité|publicidad|"
    r"pubblicità|publicidade|advertentie|annons|annonse|annonce|reklama?)\s?(?:[:：–—-]\s?\S.*)?",
    re.I,
)
_MARKED = Uncompiled(
    r".*[(\[]\s?(?:ad|advertisement|advertorial|sponsored|promoted|anzeige|werbung|publicité|sponsorisé|publicidad|patrocinado|"
    r"pubblicità|sponsorizzato|publicidade|advertentie|annons|annonse|annonce|reklama?|mainos|reklám|реклама)\s?[)\]]",
    re.I | re.S,
)
"""A title with the label behind it: "The lamp that wins (ad)"."""
_PAID = re.compile(
    r"(?:sponsored by|gesponsert von|sponsorisé par|patrocinado por|sponsorizzato da|gesponsord door|sponsras av|sponset av|sponsoreret af)"
    r"[:：]?\s\S.{1,60}",
    re.I,
)
"""Who pays for what stands in a box."""
_PRESENTED = re.compile(
    r"(?:presented by|brought to you by|in partnership with|together with|präsentiert von|présenté par|presentado por|apresentado por|"
    r"presentato da|gepresenteerd door|presenteras av|præsenteret af|presentert av)[:：]?\s\S.{1,60}",
    re.I,
)
"""The same in a newsletter's words, which a text may say as well: the first words of a box that leads to who pays."""
_OF_PAID = frozenset("abgipstABGIPSTſ")
"""The letters that these begin with."""
_LONGEST_BUTTON = 40
_ADVERTISEMENT = Removal("advertisement", "a section that calls itself an advertisement")
_BOXED = Removal("advertisement", "a box that calls itself an advertisement")
_LABELED = Removal("advertisement", "the label of an advertisement")
_LONGEST = 140
_MOSTLY = 0.8
_MOST_RUNS, _MOST_WORDS = 14, 320
"""Of such a section: a longer one is the article, whose heading speaks of advertisements."""
_MOST_OF_BOX, _PART = 120, 4
"""Words of a box whose title is marked; so many times its words the text says."""


def drop_advertisements(verdicts: Verdicts) -> None:
    """Drop what stands under such a heading in its box, up to the next heading of its level or above; and labels in lists and quotations.

    A line goes that begins with such a label and is a link else.
    What has a box of its own there, set in by a plugin, is no item and no words of anybody's.
    """
    for leaf in verdicts.staying():
        if leaf.node.places & (GROUP | WHOLE) and leaf.node.tag == "div" and said_plainly(leaf.text) == "advertisement":
            verdicts.drop(leaf.index, _LABELED)
        elif leaf.links and len(leaf.text) <= _LONGEST and _begins_with_label(leaf):
            verdicts.drop(leaf.index, _ADVERTISEMENT)
    for heading in verdicts.survey.headings:
        if heading.node.tag in HEADINGS and len(heading.text) <= _LONGEST and _LABEL.fullmatch(heading.text):
            section = [heading, *_under(heading, verdicts.leaves)]
            if _is_of_text(section, verdicts):
                section = [heading]
            if len(section) <= _MOST_RUNS and sum(leaf.words for leaf in section) <= _MOST_WORDS:
                for leaf in section:
                    verdicts.drop(leaf.index, _ADVERTISEMENT)


def _is_of_text(section: list[Leaf], verdicts: Verdicts) -> bool:
    """The label says nothing else and stands among the text, and no heading ends what follows it: the text goes on there."""
    heading, behind = section[0], section[-1].index + 1
    box = heading.node.parent
    if box is None or not box.spine or said_plainly(heading.text) != "advertisement":
        return False
    return behind >= len(verdicts.leaves) or not any(up is box for up in verdicts.leaves[behind].node.above())


def drop_marked_boxes(verdicts: Verdicts) -> None:
    """Drop a small box of which a line that leads nowhere, before the others, has such a label behind it in brackets.

    Or one that says who pays for it and ends in a link of a few words: "Sponsored by Lamps", "Register now"; with
    "Presented by Lamps" before everything else the link leads to another site.
    """
    for leaf in verdicts.survey.near:
        if leaf.links or len(leaf.text) > _LONGEST:
            continue
        is_paid_for = _test_for(leaf)
        box = _small_box(leaf, verdicts) if is_paid_for is not None else None
        if box is not None and is_paid_for is not None and is_paid_for(box, leaf, verdicts):
            verdicts.reasons.setdefault(box, _BOXED)
            for place in box.span():
                verdicts.drop(place)


def _test_for(leaf: Leaf) -> Callable[[Block, Leaf, Verdicts], bool] | None:
    """What tells that the box of a line is paid for that may say so; None for any other line."""
    if leaf.text[-1] in ")]" and _MARKED.fullmatch(leaf.text):
        return _begins
    if leaf.text[0] not in _OF_PAID:
        return None
    if _PAID.fullmatch(leaf.text):
        return _ends_in_link
    return _leads_to_payer if _PRESENTED.fullmatch(leaf.text) else None


def _begins(box: Block, leaf: Leaf, _: Verdicts) -> bool:
    return box.first == leaf.index


def _ends_in_link(box: Block, _: Leaf, verdicts: Verdicts) -> bool:
    last = verdicts.leaves[box.span()[-1]]
    return 0 < len(last.text) <= _LONGEST_BUTTON and last.linked == len(last.text)


def _leads_to_payer(box: Block, leaf: Leaf, verdicts: Verdicts) -> bool:
    """The line is the first of the box, which ends in a link away from the site, around a button perhaps."""
    link = next(reversed(list(box.element.iter("a"))), None)
    if link is None or not _begins(box, leaf, verdicts):
        return False
    target, said = link.get("href") or "", "".join(link.itertext()).strip()
    away = target.startswith("http") and not is_on_site(target, verdicts.host)
    return away and 0 < len(said) <= _LONGEST_BUTTON and "".join(box.element.itertext()).rstrip().endswith(said)


def _small_box(leaf: Leaf, verdicts: Verdicts) -> Block | None:
    box = box_around(leaf.node)
    most = min(_MOST_OF_BOX, verdicts.survey.main.words // _PART)
    return box if box is not None and not box.spine and box.words <= most else None


def _begins_with_label(leaf: Leaf) -> bool:
    """An element of a line says that it is one, and a link says the rest: "Anzeige" before "Cruises from 99 euros"."""
    first = next((item for item in leaf.node.items if isinstance(item, Node) or item.strip()), None)
    if not isinstance(first, Node) or first.tag == "a":
        return False
    label = words_under(first).strip()
    return said_plainly(label) == "advertisement" and leaf.linked >= _MOSTLY * (len(leaf.text) - len(label))


def _under(heading: Leaf, leaves: list[Leaf]) -> Iterator[Leaf]:
    box, behind = heading.node.parent, leaves[heading.index + 1 : heading.index + 1 + _MOST_RUNS]

    def is_of_it(leaf: Leaf) -> bool:
        ends = leaf.node.tag in HEADINGS and leaf.node.tag <= heading.node.tag
        return not ends and any(up is box for up in leaf.node.above())

    return takewhile(is_of_it, behind)
