"""How a page wants to be cited: its own words about itself, which a republished article does not carry."""

from __future__ import annotations

import re
from itertools import islice

from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal

_LABEL = re.compile(
    r"\W*(?:(?:how to )?cite (?:this|as)(?: (?:article|post|blog(?: post)?|essay|page|paper|piece|publication|work|as))?|how to cite|"
    r"(?:suggested|recommended|preferred) citation|citation suggestion|"
    r"(?:empfohlene )?zitier(?:vorschlag|hinweis|weise|empfehlung)|(?:artikel|beitrag) zitieren|"
    r"(?:pour )?citer (?:cet article|ce billet|ce document|cette publication)|"
    r"(?:cómo )?citar (?:este (?:artículo|texto)|como)|cómo citar|(?:como )?citar este (?:artigo|texto)|como citar|"
    r"come citare(?: (?:questo articolo|questo contributo))?|citeer dit artikel|jak cytować)\s*(?:[:.–—-]\s*|$)",
    re.I,
)
_ADDRESS = re.compile(r"https?://|www\.|\bdoi\b|\b10\.\d{4,}/", re.I)
_LONGEST_LABEL, _LONGEST = 60, 600
_RUNS = 3
"""The label, and what stands right under it."""
_CITED = Removal("citation", "how the page wants to be cited")


def drop_citations(verdicts: Verdicts) -> None:
    """Drop a citation of the page itself with the label above or before it; a guide to citing has no address under its heading."""
    for leaf in verdicts.leaves:
        found = "it" in leaf.text[:_LONGEST_LABEL] and _LABEL.match(leaf.text)
        if found:
            _drop(verdicts, leaf, said=leaf.text[found.end() :])


def _drop(verdicts: Verdicts, label: Leaf, said: str) -> None:
    if said:
        cited = [label] if _is_citation(said) else []
    else:
        below = _below(verdicts, label)
        cited = [label, below] if below is not None and _is_citation(below.text) else []
    for leaf in cited:
        verdicts.drop(leaf.index, _CITED)


def _below(verdicts: Verdicts, label: Leaf) -> Leaf | None:
    """The words right under a label in the same box."""
    box = label.node.parent
    under = islice(verdicts.leaves, label.index + 1, label.index + _RUNS)
    below = next((leaf for leaf in under if leaf.text), None)
    if box is None or below is None or below.node.tag in HEADINGS or box not in below.node.above():
        return None
    return below


def _is_citation(text: str) -> bool:
    """A line with an address or a DOI, and a year."""
    return (
        len(text) <= _LONGEST
        and _ADDRESS.search(text) is not None
        and re.search(r"\b(?:19|20)\d\d\b", text) is not None
    )
