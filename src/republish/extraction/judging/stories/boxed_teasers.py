"""A small box amid the text of nothing but teasers: two or more headlines that lead to other pages of the site, a few words under each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile

from republish.extraction.judging.notes import is_note
from republish.extraction.judging.stories.stacked_teasers import leads_to_page, story_of
from republish.extraction.surveying.leading_boxes import has_kicker
from republish.extraction.surveying.survey import GROUP, QUOTE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.addresses import path_key
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import FAR, Block, Removal

_TEASER = Removal("related", "words under the headline of another story")
_MOST_WORDS, _OF_ALL = 150, 4
"""Of a box; and so many times its words the main block says."""
_MOST_UNDER, _MOST_OF_LABEL = 40, 8
"""Words of a teaser, and of what stands over all of them."""
_FEWEST, _RUNS = 2, 4
"""Pages that they lead to; runs that belong to one teaser."""


def drop_boxed_teasers(verdicts: Verdicts) -> None:
    """Drop what is kept of such a box, of which all headlines are gone already."""
    found: dict[Block, dict[int, str]] = {}
    most = min(_MOST_WORDS, verdicts.survey.main.words // _OF_ALL)
    for leaf in verdicts.amid:
        gone = leaf.links and not verdicts.kept[leaf.index] and leaf.index >= verdicts.survey.first
        if not gone or leaf.node.distance >= FAR or leaf.node.places & QUOTE:
            continue
        story = _story(leaf, verdicts.host)
        for box in _small_boxes(leaf, most) if story else ():
            found.setdefault(box, {})[leaf.index] = path_key(story)
    several = {box for box, headlines in found.items() if len(set(headlines.values())) >= _FEWEST}
    for innermost in several - {up for box in several for up in box.above()}:
        _drop(verdicts, innermost, found[innermost])


def _story(leaf: Leaf, host: str) -> str:
    """The page of the site's own that a headline leads to, beside a word or two; empty for none."""
    return leads_to_page(leaf, host) if has_kicker(leaf) else story_of(leaf, host)


def _small_boxes(headline: Leaf, most: int) -> Iterator[Block]:
    """The boxes around it that have few words."""
    return takewhile(lambda box: not box.spine and box.words <= most, headline.node.above())


def _drop(verdicts: Verdicts, box: Block, headlines: dict[int, str]) -> None:
    runs = [verdicts.leaves[place] for place in box.span() if verdicts.leaves[place].text]
    lost = [run for run in runs if verdicts.kept[run.index]]
    if lost and _are_teasers(runs, lost, headlines):
        verdicts.reasons.setdefault(box, _TEASER)
        for run in lost:
            verdicts.drop(run.index)


def _are_teasers(runs: Sequence[Leaf], lost: Sequence[Leaf], headlines: dict[int, str]) -> bool:
    """Over the first headline stands a label at most, under each a few short runs without a link."""
    first = min(headlines)
    over = [run for run in runs if run.index < first]
    if sum(run.words for run in over) > _MOST_OF_LABEL or len(runs) - len(over) > _RUNS * len(headlines):
        return False
    return all(
        run.words <= _MOST_UNDER and not run.links and not run.node.places & GROUP and not is_note(run) for run in lost
    )
