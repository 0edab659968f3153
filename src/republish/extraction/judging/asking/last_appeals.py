"""The last section of a text where the site asks for money in it and says how to pay: an account, a service."""

from __future__ import annotations

import re
from itertools import chain, islice

from republish._uncompiled import Uncompiled
from republish.extraction.surveying.appeals import speaks_of_gifts
from republish.extraction.surveying.prompts import is_prompts
from republish.extraction.surveying.subheads import is_bold_line
from republish.extraction.surveying.verdicts import Verdicts
from republish.extraction.tree.leaves import Leaf
from republish.extraction.tree.nodes import HEADINGS, Removal
from republish.extraction.tree.walks import links_under
from republish.extraction.words.lines.told import speaks_to_readers

_APPEAL = Removal("newsletter", "a section that asks readers to give")
_MOST, _BEHIND = 6, 3
"""Runs of such a section with its heading, and those behind the text of which one may be its button."""
_ACCOUNT = Uncompiled(r"\bIBAN\b|\b[A-Z]{2}\d\d(?: ?\d{4}){4}")
_GIVING = Uncompiled(r"spende|donat|donaci|doacao|donazion|faire-un-don|soutenir", re.I)
"""In an address."""


def drop_last_appeals(verdicts: Verdicts) -> None:
    """Drop what stands from the last heading on, if each run there asks readers for gifts or says where they go, and one says that."""
    last = (leaf for leaf in reversed(verdicts.leaves) if verdicts.kept[leaf.index] and leaf.text)
    said = list(islice(last, _MOST))[::-1]
    if not said or not _asks(said[-1]):
        return
    heads = [place for place, leaf in enumerate(said) if leaf.node.tag in HEADINGS or is_bold_line(leaf)]
    section = said[heads[-1] :] if heads else []
    if len(section) < 2 or not all(map(_asks, section[1:])):
        return
    behind = verdicts.leaves[section[-1].index + 1 : section[-1].index + 1 + _BEHIND]
    if any(map(_pays, chain(section, behind))):
        for leaf in section:
            verdicts.drop(leaf.index, _APPEAL)


def _asks(leaf: Leaf) -> bool:
    if leaf.linked == len(leaf.text) and any(_GIVING.search(link or "") for link in links_under(leaf.node)):
        return True
    return speaks_of_gifts(leaf.text) and (speaks_to_readers(leaf.text) or _pays(leaf))


def _pays(leaf: Leaf) -> bool:
    links = (link or "" for link in links_under(leaf.node))
    return _ACCOUNT.search(leaf.text) is not None or any(is_prompts(link) or _GIVING.search(link) for link in links)
