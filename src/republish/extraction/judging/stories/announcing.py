"""Sentences that announce what is not kept: "Check out these guides:" goes with the guides, "A post by the pilots:" with the post."""

from __future__ import annotations

import re
from itertools import islice, pairwise

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Block, Removal
from republish.extraction.tree.walks import begins_with, box_around, links_under
from republish.extraction.words.lines.phrases import leads_to_others

_GONE = Removal("related", "leads to a list of links that is not part of the article")
_NOTICE = Removal("legal", "speaks of a notice of the site that is not part of the article")
_UNSHOWN = Removal("embed", "leads to what only a script would have shown")
_SHOWN = ("img", "picture", "iframe", "video", "audio", "object", "embed", "blockquote", "table", "svg", "canvas")
_MOST_OF_LINE, _MOSTLY = 24, 0.9
"""Words of a line set bold or in italics over something to see; so much of it is set so."""
_MOST_WORDS = 40
_DEEP = 6
_LISTS = frozenset({"ul", "ol", "table"})
_BELOW = Uncompiled(
    r"\b(?:(?:disclaimer|disclosure|notice|statement) (?:below|that follows)|(?:following|below) (?:disclaimer|disclosure|notice)|"
    r"(?:hinweis|haftungsausschluss) (?:unten|am ende|weiter unten)|(?:unten|nach)stehende\w* (?:hinweis|haftungsausschluss)|"
    r"(?:avertissement|mention légale) ci-dessous|(?:descargo|aviso) (?:(?:de responsabilidad|legal) )?(?:a continuación|abajo|siguiente)|"
    r"(?:aviso|declaração) (?:abaixo|a seguir)|(?:avvertenza|avviso) (?:qui sotto|seguente|di seguito)|disclaimer hieronder)\b",
    re.I,
)
_OF_NOTICES = frozenset({"ad", "legal"})


def drop_announcements(verdicts: Verdicts) -> None:
    """Drop a line that ends with a colon where all of the list below it in the same box is links, and none of it is kept."""
    leaves = verdicts.leaves
    for leaf in verdicts.runs.colons:
        if verdicts.kept[leaf.index] and leaf.words <= _MOST_WORDS:
            group = _group_below(leaf, leaves)
            if group is not None and _leads_away(group, verdicts, leaf.index + 1):
                verdicts.drop(leaf.index, _GONE)


def drop_headed_links(verdicts: Verdicts) -> None:
    """Drop a heading such as "Related recipes", the line under it, and the list below of nothing but links to other pages of the site."""
    leaves = verdicts.leaves
    for heading in verdicts.survey.headings:
        line = leaves[heading.index + 1] if heading.index + 1 < len(leaves) else None
        alone = line is not None and line.node.places & GROUP > 0
        if line is None or not (alone or _introduces(line, heading)) or not leads_to_others(heading.text):
            continue
        group = _group_below(heading if alone else line, leaves)
        if group is not None and _leads_on(group, verdicts, alone=alone):
            for place in filter(verdicts.kept.__getitem__, (heading.index, heading.index + 1, *group.span())):
                verdicts.drop(place, _GONE)


def _introduces(line: Leaf, heading: Leaf) -> bool:
    beside = line.node.parent is heading.node.parent
    return beside and 0 < line.words <= _MOST_WORDS and not (line.links or line.pictures)


def _leads_on(group: Block, verdicts: Verdicts, *, alone: bool = False) -> bool:
    """More than one item, or one right below its heading alone, each of them a link, and all to the site itself."""
    items = [leaf for place in group.span() if (leaf := verdicts.leaves[place]).text or leaf.pictures]
    links = [link or "#" for leaf in items for link in links_under(leaf.node)]
    linked = len(items) > (not alone) and all(leaf.linked >= _MOSTLY * len(leaf.text) for leaf in items)
    return linked and bool(links) and all(is_on_site(link, verdicts.host) and "#" not in link for link in links)


def drop_lines_over_embeds(verdicts: Verdicts) -> None:
    """Drop a bold line with a colon at the head of a box, of which nothing else stays: what it speaks of is not loaded."""
    for leaf in verdicts.runs.colons:
        if verdicts.kept[leaf.index] and leaf.words <= _MOST_OF_LINE and _is_emphatic(leaf):
            box = box_around(leaf.node)
            if box is not None and not box.spine and _is_emptied(box, leaf, verdicts):
                verdicts.drop(leaf.index, _UNSHOWN)


def _is_emphatic(leaf: Leaf) -> bool:
    return leaf.bold + leaf.italic >= _MOSTLY * len(leaf.text.replace(" ", ""))


def _is_emptied(box: Block, line: Leaf, verdicts: Verdicts) -> bool:
    """It begins with the line, and what else it says went, but for the label of an advertisement, which may stand between the line and its list."""
    others = [other for place in box.span() if (other := verdicts.leaves[place]).text and other is not line]
    gone = not any(verdicts.kept[other.index] or "ad" in other.kinds for other in others)
    return gone and begins_with(box, line.node) and next(box.element.iter(*_SHOWN), None) is None


def _group_below(leaf: Leaf, leaves: list[Leaf]) -> Block | None:
    """The outermost list or table that begins right below it, beside it in the same box."""
    if leaf.index + 1 >= len(leaves) or not leaves[leaf.index + 1].node.places & GROUP:
        return None
    around = islice(leaves[leaf.index + 1].node.above(), _DEEP)
    below = next((box for box in around if box.parent is leaf.node.parent), None)
    return below if below is not None and below.tag in _LISTS else None


def _leads_away(group: Block, verdicts: Verdicts, first: int) -> bool:
    items = [leaf for leaf in verdicts.leaves[first : first + group.leaves] if leaf.text]
    return all(2 * leaf.linked > len(leaf.text) and not verdicts.kept[leaf.index] for leaf in items)


def drop_announced_notices(verdicts: Verdicts) -> None:
    """Drop a short line that speaks of the notice below it, where that is one of the site's on advertising or rights and is not kept."""
    for above, leaf in pairwise(verdicts.survey.near):
        if above.links or above.words > _MOST_WORDS or verdicts.kept[leaf.index]:
            continue
        if not _OF_NOTICES.isdisjoint(leaf.kinds) and _BELOW.search(above.text):
            verdicts.drop(above.index, _NOTICE)
