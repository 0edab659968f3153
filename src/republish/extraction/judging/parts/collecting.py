"""Where money is collected for somebody in the story: a line of the article, however much it asks."""

from __future__ import annotations

from republish.extraction.surveying.appeals import leads_to_a_collection
from republish.extraction.surveying.prompts import speaks_of_us
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.walks import links_under

_LONGEST = 300
_SUPPORT = "support"


def keep_collections(verdicts: Verdicts) -> None:
    """Keep a plain line beside kept paragraphs that asks to give where people collect for somebody, unless the site asks for itself."""
    asking = [leaf for leaf in verdicts.survey.own if not verdicts.kept[leaf.index] and _may_ask(leaf)]
    homes = {leaf.node.parent for leaf in verdicts.staying() if leaf.solid} if asking else set()
    for leaf in asking:
        if leaf.node.parent in homes and _is_for_somebody(leaf):
            verdicts.keep(leaf.index)


def _may_ask(leaf: Leaf) -> bool:
    return leaf.node.tag == "p" and len(leaf.text) <= _LONGEST and _SUPPORT in leaf.kinds


def _is_for_somebody(leaf: Leaf) -> bool:
    """It names such a place, or leads there and nowhere else, and who asks does not speak of themselves."""
    links = list(filter(None, links_under(leaf.node)))
    told = all(map(leads_to_a_collection, links)) if links else leads_to_a_collection(leaf.text)
    return told and not speaks_of_us(leaf.text)
