"""What stands above the headline: topics, numbers of releases, days; none of it is the article's text, but notes on what was corrected."""

from __future__ import annotations

from republish.extraction.surveying.survey import FIGURE
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import SENTENCE_ENDS, Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.words.lines.corrections import is_correction

_HEADLINE = Removal("title", "a headline over the standfirst, which says it otherwise than the page's data")
_LINES = frozenset({"p", "div", "span", ""})
_LONGEST = 60


def drop_before_headline(verdicts: Verdicts, headline: Leaf | None) -> None:
    """What stands above the headline, outside the main block or in a box named for something else, is not of the article.

    Nor is a short line there that ends as no sentence does, where all of the text is below: a topic, the number of a release.
    What stands behind all of the text, as where it is shared, is not the headline that readers see.
    """
    if headline is not None and headline.index > verdicts.survey.last:
        return
    over_text = headline is not None and _is_over_text(headline, verdicts)
    for leaf in verdicts.leaves[: headline.index] if headline is not None else ():
        beside = leaf.node.negatives or (leaf.node.distance and not leaf.node.spine)
        if verdicts.kept[leaf.index] and _corrects(leaf, verdicts.leaves[leaf.index - 1 : leaf.index]):
            continue
        if beside or (over_text and (_is_kicker(leaf) or _heads(leaf, headline))):
            verdicts.drop(leaf.index)


def _corrects(leaf: Leaf, above: list[Leaf]) -> bool:
    """A note that the text was corrected, or the link to the correction right under one in its box."""
    if not is_correction(leaf.text, declared=False):
        return False
    noted = above and above[0].node.parent is leaf.node.parent and is_correction(above[0].text, declared=False)
    return bool(noted) or 2 * leaf.linked < len(leaf.text)


def _is_over_text(headline: Leaf, verdicts: Verdicts) -> bool:
    """No paragraph stands before it but what is said of a picture."""
    before = verdicts.leaves[verdicts.survey.first : headline.index]
    return not any(leaf.solid and not leaf.node.places & FIGURE for leaf in before)


def _heads(leaf: Leaf, headline: Leaf | None) -> bool:
    """A short heading of a lower rank, over the headline of the first."""
    first = headline is not None and headline.node.tag == "h1"
    return first and leaf.node.tag in HEADINGS and leaf.node.tag != "h1" and 0 < len(leaf.text) <= _LONGEST


def _is_kicker(leaf: Leaf) -> bool:
    line = 0 < len(leaf.text) <= _LONGEST and leaf.text[-1] not in SENTENCE_ENDS
    return line and not leaf.pictures and leaf.node.tag in _LINES


def drop_above_standfirst(verdicts: Verdicts) -> None:
    """Drop headings over the standfirst: they are headlines, whatever the page's data say, and no section of the text begins there."""
    above = verdicts.leaves[: verdicts.opening or 0]
    for leaf in above if verdicts.guide.trust != "whole" else ():
        if verdicts.kept[leaf.index] and leaf.text:
            if leaf.node.tag not in HEADINGS:
                break
            verdicts.drop(leaf.index, _HEADLINE)
