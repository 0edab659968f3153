"""Headings of one kind that lead to words of their own box."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.around import is_set_around
from republish.extraction.surveying.boilerplate import is_boilerplate
from republish.extraction.surveying.cards import cards
from republish.extraction.surveying.leading import leads_off
from republish.extraction.surveying.subheads import is_at_home, is_bold_line, is_plain, is_sentence
from republish.extraction.surveying.survey import ASIDE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Block, signature
from republish.extraction.tree.walks import box_beyond
from republish.extraction.words.boxes.plugins import furniture
from republish.extraction.words.lines.part_labels import is_over_others
from republish.extraction.words.lines.phrases import leads_to_others

_LIKELY = 0.2
"""The chance of a heading that others of its kind speak for."""
_CALLED = Uncompiled(r"[|:：]\s?\S|\s[»›]\s|^\[")
"""Behind a call to read another story, or around it."""
_COMMENTING = frozenset({"comments"})
"""What the word alone may be taken for that heads a section: "Kommentar"."""
_LIKELY_KNOWN = 0.1
"""Where half of them or more are kept anyway."""
_LEVELS = 2
"""Boxes around a paragraph: its part of the page, or a box in it."""
_LEVELS_BELOW = 3
_TAG_WORDS, _MOST_BETWEEN = 3, 8
_FIGURES = frozenset({"figure", "figcaption"})
_FEWEST = 2
_OF_SUBJECTS = frozenset({"legal"})
"""What a word may announce that is a subject as well: "Affiliate marketing", "Copyright"."""


def keep_alike_headings(verdicts: Verdicts) -> None:
    """Keep headings of one kind that stand right above kept words of their own box, paragraphs in two places or more.

    Between them may stand a picture with its caption, or a smaller heading that leads so. Those that link, as teasers' do,
    have to have as many of their kind beside them that are kept anyway, unless they lead to other sites. "Read also" is none.
    """
    kinds: dict[tuple[str, str], list[tuple[Leaf, Leaf]]] = {}
    for leaf, target in _leading(verdicts):
        kinds.setdefault(signature(leaf.node), []).append((leaf, target))
    for alike in kinds.values():
        if sum(target.solid or is_sentence(target) for _, target in alike) < _FEWEST:
            alike = [(leaf, target) for leaf, target in alike if _stands_amid(leaf, target, verdicts)]
        known = 2 * sum(verdicts.kept[leaf.index] for leaf, _ in alike) >= len(alike)
        for leaf, _ in alike:
            likely = verdicts.chances[leaf.index] >= (_LIKELY_KNOWN if known else _LIKELY)
            own = known or not (leaf.links or cards(leaf.node)) or (leaf.links and leads_off(leaf, verdicts.host))
            if likely and own and not (is_boilerplate(leaf) or is_over_others(leaf.text)):
                verdicts.keep(leaf.index)
    _keep_alike_lines(verdicts)


def _keep_alike_lines(verdicts: Verdicts) -> None:
    """Keep a bold line right above kept words of its own box, where one of its make is kept there, "Comment", or amid the text and in no `aside`; not "The article continues below"."""
    said = verdicts.survey.said
    for line, following in itertools.pairwise(said):
        if not line.bold or verdicts.kept[line.index] or not verdicts.kept[following.index]:
            continue
        likely = verdicts.chances[line.index] >= _LIKELY and not line.links and following.node.tag not in HEADINGS
        leads = likely and is_at_home(line) and is_bold_line(line) and _stands_in(box_beyond(line.node), following)
        leads = leads and _CALLED.search(line.text) is None and not line.kinds.keys() - _COMMENTING
        if not leads:
            continue
        others = (other for other in said if other.bold and verdicts.kept[other.index])
        amid = following.solid and not line.node.places & ASIDE and _stands_amid(line, following, verdicts)
        if (amid or any(_is_alike_line(other, line) for other in others)) and not _is_sites(line):
            verdicts.keep(line.index)


def _is_sites(line: Leaf) -> bool:
    """What a site sets between the paragraphs: "The article continues below", "External content"."""
    return is_boilerplate(line) or is_set_around(line)


def _stands_in(box: Block | None, leaf: Leaf) -> bool:
    return box is not None and box in leaf.node.above()


def _is_alike_line(other: Leaf, line: Leaf) -> bool:
    one, two = other.node, line.node
    return one.parent is two.parent and signature(one) == signature(two) and not other.links and is_bold_line(other)


def _stands_amid(heading: Leaf, target: Leaf, verdicts: Verdicts) -> bool:
    """The only one of its kind, with paragraphs before and behind it right in the box that holds more than it, or over what a box in the text tells that does not link.

    Builders of pages set the paragraphs between two inserts in a box of their own there, and the heading in another.
    """
    box = box_beyond(heading.node)
    if box is None or heading.links or heading.kinds or heading.node.distance or leads_to_others(heading.text):
        return False
    if not (box.spine or box.linked) and (target.solid or is_sentence(target)):
        return verdicts.survey.first <= heading.index + 1 < verdicts.survey.last
    own = verdicts.own_paragraphs(box) or verdicts.parted_paragraphs(box)
    return bool(own) and own[0] < heading.index < own[-1]


def _leading(verdicts: Verdicts) -> Iterator[tuple[Leaf, Leaf]]:
    """Headings with kept words of their own box behind them, from the last, each with those words."""
    said = verdicts.survey.said
    targets: dict[Leaf, Leaf] = {}
    for place in range(len(said) - 1, -1, -1):
        heading = said[place]
        if heading.node.tag not in HEADINGS or not is_at_home(heading):
            continue
        behind = (leaf for leaf in said[place + 1 : place + 1 + _MOST_BETWEEN] if not _is_passed_over(leaf, verdicts))
        target = next(behind, None)
        if target is not None and target.node.tag > heading.node.tag and target.node.tag in HEADINGS:
            target = targets.get(target)
        if target is not None and verdicts.kept[target.index] and _leads(heading, target):
            targets[heading] = target
            yield heading, target


def _leads(heading: Leaf, following: Leaf) -> bool:
    """It follows in the block that holds more than the heading."""
    box = box_beyond(heading.node)
    says = is_sentence(heading) or (following.solid and heading.kinds.keys() <= _OF_SUBJECTS)
    if following.node.tag in HEADINGS or not is_plain(heading, says=says):
        return False
    return any(box is up for up in itertools.islice(following.node.above(), _LEVELS_BELOW))


def _is_passed_over(leaf: Leaf, verdicts: Verdicts) -> bool:
    """It may stand between a heading and what it leads to: a caption, a word or two that are not kept, as "Rated: good", a plugin's line."""
    idle = not verdicts.kept[leaf.index] and leaf.node.tag not in HEADINGS
    short = idle and leaf.words <= _TAG_WORDS and not (leaf.links or leaf.kinds)
    return short or _is_of_picture(leaf) or (idle and furniture(leaf.node.names) is not None)


def _is_of_picture(leaf: Leaf) -> bool:
    """A caption, or whose picture it is."""
    for box in itertools.islice(leaf.node.upwards(), 1 + _LEVELS):
        if box.tag in _FIGURES or "caption" in box.names:
            return True
    return False
