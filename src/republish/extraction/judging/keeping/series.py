"""Runs of one make that the article has many of: what the model thinks of the rest holds for the one that it doubts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from republish._addresses import MAIL_ADDRESS
from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.extraction.judging.keeping.lines_alike import (
    FEWEST,
    facts_in,
    labelled_alike,
    labels_of,
    questions_alike,
    refrains,
)
from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.prompts import is_prompts, speaks_of_us
from republish.extraction.surveying.subheads import stays_open
from republish.extraction.surveying.survey import GROUP
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import is_on_site, site_of
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, Node, make_of, signature
from republish.extraction.tree.walks import anchors_under, links_under, lone_box, words_under
from republish.extraction.weighing.thresholds import FOUND
from republish.extraction.words.bylines.personal_names import is_written_as_person, key

_NUMBER = re.compile(r"\W?(\d{1,3})[.)]\s")
_LIKELY = 0.2
"""The chance of what its neighbours or others of its make speak for."""
_DOUBTED, _DOUBTED_OF_RUN, _FEWEST_AT_EDGE = 0.3, 0.4, 6
_BOTH, _LONG, _PICTURES = 2, 12, 4
_LIKELY_OF_LINK, _LATE, _SHORTEST_NAME = 0.1, 30, 4
"""For a sentence that is a link: its chance, the letters before it says where there is more, and those of a host's name."""
_LEADING, _PLACE = frozenset({"more"}), re.compile(r",.*\d|\d.*,")
_NEAR_EDGE = 6
"""Runs: a post may stand between two paragraphs."""
_DOUBTED_OF_LINES, _FEWEST_LINES = 0.03, 5
_LINE_ENDS = SENTENCE_ENDS | frozenset(",;:—–")
_MOST_OPEN, _NEAR, _MOSTLY = 6, 16, 0.8
"""Headings over each other, and the runs between one and its paragraph: facts, a picture, where to buy it."""
_SIGNED = Uncompiled(rf"[^\W\d_][.!?。！？][\"”»’]?\s?(?:[^\s.!?。！？]+\s){{0,4}}{MAIL_ADDRESS}$")
"""A sentence's end, and right behind it who wrote it with an address: "… left the pier.Mora=Ada Marlow marlow@harbour.example"."""
_CELLS = frozenset({"td", "th", "li", "dt", "dd"})


def keep_series(verdicts: Verdicts) -> None:
    """Keep the one that is missing: of lines with one label, of parts that are numbered, between two of the same make."""
    lines = [leaf for leaf in verdicts.runs.plain if leaf.node.tag not in _CELLS]
    labels = labels_of(lines)
    for labelled in (*labelled_alike(labels), *refrains(lines)):
        if len(labelled) >= FEWEST and 2 * _count_kept(labelled, verdicts) >= len(labelled):
            _keep(labelled, verdicts)
    _keep(list(_asked_in_turn(lines, verdicts)), verdicts)
    for alike in _headings(lines, verdicts):
        _keep((leaf for leaf in alike if _may_head(leaf, verdicts)), verdicts)
    for facts in facts_in(lines, labels) if len(labels) > FEWEST else ():
        if sum(verdicts.chances[leaf.index] for leaf in facts) >= _DOUBTED * len(facts):
            _keep(facts, verdicts)
    _keep(list(_missing_numbers(verdicts)), verdicts)
    doubted = [leaf for leaf in lines if not verdicts.kept[leaf.index]]
    linked = [leaf for leaf in doubted if leaf.links]
    _keep([leaf for leaf in doubted if _is_between_twins(leaf, verdicts)], verdicts)
    _keep([leaf for leaf in linked if _is_called_for(leaf, verdicts)], verdicts)
    _keep([leaf for leaf in doubted if _is_amid(leaf, verdicts)], verdicts)
    _keep([leaf for leaf in linked if _is_told_in_a_link(leaf, verdicts)], verdicts)
    for run in _runs(doubted, verdicts):
        if _is_run(run, verdicts):
            _keep(run, verdicts)
    _keep(list(_edges(verdicts)), verdicts)


def _is_own(leaf: Leaf) -> bool:
    """Among the article's, in no box named for something else, no cell of a table and no item of a list."""
    node = leaf.node
    return not (node.places & GROUP or node.hidden or node.negatives or node.card or node.tag in _CELLS)


def _count_kept(leaves: Iterable[Leaf], verdicts: Verdicts) -> int:
    return sum(verdicts.kept[leaf.index] for leaf in leaves)


def _keep(leaves: Iterable[Leaf], verdicts: Verdicts) -> None:
    for leaf in leaves:
        verdicts.keep(leaf.index)


def _asked_in_turn(lines: list[Leaf], verdicts: Verdicts) -> Iterator[Leaf]:
    """Three of them or more, each right before kept words, where one of them is kept."""
    for asked in questions_alike(lines):
        answered = all(any(verdicts.kept[leaf.index + 1 : leaf.index + 2]) for leaf in asked)
        if len(asked) >= FEWEST and answered and _count_kept(asked, verdicts):
            yield from asked


def _missing_numbers(verdicts: Verdicts) -> Iterator[Leaf]:
    """Between kept paragraphs of one box that begin with the number before and the number behind, or right under the one before."""
    before: dict[tuple[Block | None, tuple[str, str]], list[tuple[int, Leaf]]] = {}
    for leaf in filter(_is_own, verdicts.runs.counted):
        number = _NUMBER.match(leaf.text)
        if number is not None:
            before.setdefault((leaf.node.parent, signature(leaf.node)), []).append((int(number[1]), leaf))
    for counted in before.values():
        kept = {number: leaf.index for number, leaf in counted if verdicts.kept[leaf.index]}
        for count, leaf in counted:
            if count - 1 in kept and (count + 1 in kept or kept[count - 1] == leaf.index - 1):
                kept[count] = leaf.index
                yield leaf


def _is_between_twins(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A line that asks for nothing and leads nowhere, between two kept ones of its make; a sentence also beside a heading."""
    i, kept = leaf.index, verdicts.kept
    if verdicts.chances[i] < _LIKELY or not 0 < i < len(kept) - 1 or not (kept[i - 1] and kept[i + 1]):
        return False
    if leaf.node.tag in HEADINGS or leaf.kinds:
        return False
    if leaf.links and not (leaf.links >= _BOTH and leaf.words >= _LONG and leaf.text[-1] in SENTENCE_ENDS):
        return False  # One link leads away; who is spoken of, and where they work, are several.
    box, beside = lone_box(leaf.node), [lone_box(other.node) for other in verdicts.leaves[i - 1 : i + 2 : 2]]
    twins = sum(other.parent is box.parent and signature(other) == signature(box) for other in beside)
    if twins == 1 and leaf.text[-1] in SENTENCE_ENDS:
        return any(other.tag in HEADINGS and other.parent is box.parent for other in beside)
    return twins == _BOTH


def _is_amid(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A whole sentence in the article's own boxes, right between two runs of them that are kept, asking for nothing."""
    leaves, i, node = verdicts.leaves, leaf.index, leaf.node
    if node.distance or node.tag != "p" or leaf.links == 1 or leaf.words < _LONG:
        return False
    if leaf.text[-1] not in (*SENTENCE_ENDS, ":") or verdicts.chances[i] < _DOUBTED or leaf.kinds:
        return False
    beside = [leaves[at] for at in (i - 1, _next(leaves, i)) if 0 <= at < len(leaves)]
    return len(beside) == _BOTH and all(verdicts.kept[other.index] and not other.node.distance for other in beside)


def _runs(doubted: Iterable[Leaf], verdicts: Verdicts) -> Iterator[list[Leaf]]:
    """Several lines of one make under each other in the article's own box, as a schedule has them: nothing but the model speaks against each."""
    run: list[Leaf] = []
    for leaf in doubted:
        if leaf.node.distance or leaf.links or leaf.kinds or leaf.node.tag in HEADINGS:
            continue
        if verdicts.chances[leaf.index] < _DOUBTED_OF_LINES:
            continue
        if run and not _goes_on(run[-1], leaf):
            yield run
            run = []
        run.append(leaf)
    yield run


def _is_run(run: list[Leaf], verdicts: Verdicts) -> bool:
    """The model doubts three or more, or as many lines as a dialogue or verse has, most of which end as sentences do."""
    likely = sum(verdicts.chances[leaf.index] >= _DOUBTED_OF_RUN for leaf in run)
    ended = sum(leaf.text[-1] in _LINE_ENDS for leaf in run)
    return likely == len(run) >= FEWEST or (len(run) >= _FEWEST_LINES and ended >= _MOSTLY * len(run))


def _goes_on(above: Leaf, leaf: Leaf) -> bool:
    beside = leaf.index == above.index + 1 and leaf.node.parent is above.node.parent
    return beside and (signature(leaf.node) == signature(above.node) or _first_class(leaf) == _first_class(above) != "")


def _first_class(leaf: Leaf) -> str:
    """What lines have in common that take turns: "line line--left", "line line--right"."""
    return leaf.node.class_name.partition(" ")[0]


def _edges(verdicts: Verdicts) -> Iterator[Leaf]:
    """A whole sentence right before the first or behind the last run that is kept, of the make of one near it and in its box."""
    leaves, kept = verdicts.leaves, [i for i, stays in enumerate(verdicts.kept) if stays]
    for near, beside in ((kept[:_NEAR_EDGE], kept[0] - 1), (kept[-_NEAR_EDGE:], kept[-1] + 1)) if kept else ():
        if 0 <= beside < len(leaves) and _is_sentence(leaves[beside], verdicts):
            node = leaves[beside].node
            alike = (leaves[i].node for i in near if leaves[i].node.parent is node.parent)
            if any(signature(other) == signature(node) for other in alike):
                yield leaves[beside]


def _is_sentence(leaf: Leaf, verdicts: Verdicts) -> bool:
    """One of the article's own that asks for nothing and leads to no other page of the site, but to who signs it."""
    if leaf.words < _FEWEST_AT_EDGE or not _is_own(leaf) or leaf.kinds:
        return False
    name = _linked_name(leaf) if leaf.links > 1 else ""
    text = leaf.text.removesuffix(name).rstrip()
    if not _is_ended(text) or 2 * (leaf.linked - len(name)) >= len(text):
        return False
    anchors = (anchor for anchor in anchors_under(leaf.node) if not name or words_under(anchor).strip() != name)
    leads = leaf.links > 0 and not (verdicts.host and all(_leads_off(anchor, verdicts.host) for anchor in anchors))
    return not leads and verdicts.chances[leaf.index] >= _LIKELY


def _is_told_in_a_link(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A long sentence that is a link to another site, or what that is called and where it is, right beside a kept run of its make.

    "The Bell, 4 Quay Lane, Mora."
    """
    text = leaf.text
    if 2 * leaf.linked < len(text) or text[-1] not in SENTENCE_ENDS or leaf.node.tag in HEADINGS:
        return False
    if verdicts.chances[leaf.index] < _LIKELY_OF_LINK or not _is_beside_twin(leaf, verdicts):
        return False
    links = [link or "" for link in links_under(leaf.node)]
    long = leaf.words >= _LONG and leaf.kinds.keys() <= _LEADING and leaf.kinds.get("more", _LATE) >= _LATE
    told = long or (not leaf.kinds and _PLACE.search(text) and _begins_with_name(text, next(iter(links), "")))
    return bool(told) and leads_off(leaf, verdicts.host) and not (speaks_of_us(text) or any(map(is_prompts, links)))


def _is_beside_twin(leaf: Leaf, verdicts: Verdicts) -> bool:
    box = lone_box(leaf.node)
    beside = [verdicts.leaves[i] for i in (leaf.index - 1, leaf.index + 1) if 0 <= i < len(verdicts.leaves)]
    boxes = [lone_box(other.node) for other in beside if verdicts.kept[other.index]]
    return any(other.parent is box.parent and signature(other) == signature(box) for other in boxes)


def _begins_with_name(text: str, address: str) -> bool:
    """With what the host is called that it leads to."""
    name = site_of(address).partition(".")[0]
    return len(name) >= _SHORTEST_NAME and key(text).startswith(key(name))


def _leads_off(anchor: Node, host: str) -> bool:
    return not is_on_site(anchor.get("href") or "", host)


def _linked_name(leaf: Leaf) -> str:
    """The name of whoever signs, which ends the text and is a link."""
    said = (words_under(anchor).strip() for anchor in anchors_under(leaf.node))
    return next((name for name in said if name and leaf.text.endswith(name) and is_written_as_person(name)), "")


def _is_ended(text: str) -> bool:
    return text[-1] in SENTENCE_ENDS or ("@" in text and _SIGNED.search(text) is not None)


def _next(leaves: list[Leaf], index: int) -> int:
    """The run behind one, pictures without words passed over."""
    return next((at for at in range(index + 1, min(index + _PICTURES, len(leaves))) if leaves[at].text), len(leaves))


def _is_called_for(leaf: Leaf, verdicts: Verdicts) -> bool:
    """A line that is one link to another site, right behind a kept sentence of its box that ends with a colon."""
    if leaf.links != 1 or not leaf.index or leaf.linked < _MOSTLY * len(leaf.text):
        return False
    above = verdicts.leaves[leaf.index - 1]
    calls = verdicts.kept[above.index] and above.text.endswith(COLONS) and not above.kinds
    return calls and above.node.parent is leaf.node.parent and leads_off(leaf, verdicts.host) and not leaf.kinds


def _headings(lines: list[Leaf], verdicts: Verdicts) -> Iterable[list[Leaf]]:
    """Headings of one make that differ, nearly all with a kept paragraph behind them before their section ends."""
    led: set[Leaf] = set()
    open_headings: list[Leaf] = []
    for leaf in lines:
        if leaf.node.tag in HEADINGS:
            open_headings = [*[one for one in open_headings if stays_open(one.node, leaf.node)], leaf][-_MOST_OPEN:]
        elif leaf.solid and verdicts.kept[leaf.index] and not leaf.links:
            led.update(one for one in open_headings if leaf.index - one.index <= _NEAR)
    alike: dict[tuple[object, ...], list[Leaf]] = {}
    for leaf in lines if len(led) > FEWEST else ():
        if leaf.node.tag in HEADINGS:
            alike.setdefault(make_of(leaf.node), []).append(leaf)
    for headings in alike.values():
        leading = [leaf for leaf in headings if leaf in led]
        differ = len({leaf.text for leaf in leading}) >= _MOSTLY * len(leading)
        if len(leading) > FEWEST and differ and len(leading) >= _MOSTLY * len(headings):
            yield leading


def _may_head(leaf: Leaf, verdicts: Verdicts) -> bool:
    """The model only doubted it, and it leads to no other page of the site."""
    doubted = _LIKELY <= verdicts.chances[leaf.index] < FOUND.heading
    return doubted and not leaf.kinds and (not leaf.links or leads_off(leaf, verdicts.host))
