"""How a page wants to be cited: its own words about itself, which a republished article does not carry."""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.words.first_words import first_words
from republish.extraction.words.patterns import Beginnings, any_word

_ADDRESS = Uncompiled(r"https?://|www\.|\bdoi\b|\b10\.\d{4,}/", re.I)
_LONGEST_LABEL, _LONGEST = 60, 600
_SIGNS = ' \t▸►•*[(«"“„#>'
"""What may stand before a label."""
_RUNS = 3
"""The label, and what stands right under it."""
_CITED = Removal("citation", "how the page wants to be cited")


def drop_citations(verdicts: Verdicts) -> None:
    """Drop a citation of the page itself with the label above or before it; a guide to citing has no address under its heading."""
    for leaf in verdicts.survey.beginning_with(_first_words()):
        found = _label_of(leaf.text)
        if found:
            _drop(verdicts, leaf, said=leaf.text[found.end() :])
        elif _names_page(leaf.text, verdicts.page):
            _drop(verdicts, leaf, said=leaf.text)


def _names_page(text: str, page: str) -> bool:
    """No sign parts the label from the words, but they give the page's own address: "SUGGESTED CITATION Marlow, Ada: …"."""
    return bool(page) and page in text and _beginnings().begin(text[:_LONGEST_LABEL].lstrip(_SIGNS).lower())


def _label_of(text: str) -> re.Match[str] | None:
    """The label before a citation, in many languages."""
    start = text[:_LONGEST_LABEL].lstrip(_SIGNS).lower()
    return _label().match(text) if _beginnings().begin(start) else None


@cache
def _beginnings() -> Beginnings:
    return Beginnings(data_table("extraction_reasons.toml")["citing"])


@cache
def _first_words() -> frozenset[str]:
    return first_words(data_table("extraction_reasons.toml")["citing"])


@cache
def _label() -> re.Pattern[str]:
    """What is asked, what is to be cited and how perhaps, and a sign or the end of the line."""
    table = data_table("extraction_reasons.toml")
    return re.compile(
        rf"[{re.escape(_SIGNS)}]*(?:{any_word(table['citing'])})(?:\s(?:{any_word(table['cited'])}))?"
        rf"(?:\s(?:{any_word(table['citing_so'])}))?\s*(?:[:：.–—-]\s*|$)",
        re.I,
    )


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
