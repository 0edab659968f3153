"""Rows of links that journals set below each work that a text cites: "Article | PubMed | Google Scholar"."""

from __future__ import annotations

import re

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import Removal
from republish.extraction.tree.walks import words_under

_COPIES = re.compile(
    r"(?:\W*(?:view article|article|abstract|pubmed(?: central)?(?:/ncbi| abstract)?|pmc(?: free article)?|ncbi|google scholar|"
    r"cross ?ref(?: full text)?|cas|ads|mathscinet|zbmath|web of science|scopus|isi|full text(?: pdf)?|pdf|doi|open url|links?))+\W*",
    re.I,
)
_LONGEST = 90
_YEAR = re.compile(r"\b(?:1[89]|20)\d\d[a-z]?\b")
_WORK_LINKS = Removal("related", "where to find a work that the article cites")


def leads_to_copies(leaf: Leaf) -> bool:
    """It says nothing but where a work is to be found."""
    if not leaf.links or len(leaf.text) > _LONGEST or 2 * leaf.linked < len(leaf.text):
        return False
    return _COPIES.fullmatch(leaf.text) is not None


def drop_work_links(verdicts: Verdicts) -> None:
    """Drop such rows behind a line with a year, as a work cited has."""
    _drop_within(verdicts)
    cites = False
    for leaf in verdicts.leaves[verdicts.survey.first + 1 :]:
        if leaf.text and not leads_to_copies(leaf):
            cites = _YEAR.search(leaf.text) is not None
        elif leaf.text and cites and verdicts.kept[leaf.index]:
            verdicts.drop(leaf.index, _WORK_LINKS)


def _drop_within(verdicts: Verdicts) -> None:
    """Drop such links at the end of the line of a work, where they have a part of the line for themselves."""
    for leaf in verdicts.leaves[verdicts.survey.first + 1 :]:
        last = leaf.node.items[-1] if leaf.links and leaf.node.items else ""
        if isinstance(last, str) or last.tag != "span" or not verdicts.kept[leaf.index]:
            continue
        said = words_under(last).strip()
        if said and len(said) <= _LONGEST and _COPIES.fullmatch(said) and _YEAR.search(leaf.text):
            last.removal = _WORK_LINKS
