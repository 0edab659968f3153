"""What a page says of the copy itself: its credit lines, the licences it links, whether it says that the text was changed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from republish._data_files import data_table
from republish._text import words
from republish.compliance.addresses import leads_to
from republish.compliance.answers import Case
from republish.compliance.copies import Anchor, Passage
from republish.licenses import License, parse_license

_ON_CC = re.compile(r"(?:https?://|//|\b)(?:www\.)?creativecommons\.org/(?:licenses|publicdomain)/[\w.+/-]+", re.I)


def credit_lines(case: Case) -> Iterator[tuple[int, Passage]]:
    """The passages that link to the original or say the package's attribution line, each with its number."""
    line = " ".join(words(case.package.notices.attribution.text)).casefold()
    for number, passage in enumerate(case.copy.passages):
        linked = any(leads_to(anchor.href, case.original) for anchor in passage.anchors)
        if linked or (line and line in passage.spoken.casefold()):
            yield number, passage


def links_to_original(case: Case) -> list[Anchor]:
    """The links that readers can follow to the original."""
    return [anchor for anchor in case.copy.anchors if leads_to(anchor.href, case.original)]


def licenses_linked(case: Case) -> dict[str, License]:
    """The licences whose addresses the page links or spells out for its readers, by id."""
    linked = [anchor.href for anchor in case.copy.anchors if "creativecommons.org" in anchor.href.lower()]
    spelled = [found[0] for passage in case.copy.passages for found in _ON_CC.finditer(passage.text)]
    tools = filter(None, map(parse_license, dict.fromkeys((*linked, *spelled))))
    return {tool.id: tool for tool in tools if tool.url}


def says_it_was_changed(case: Case) -> bool:
    """The package's sentence on changes, or a word for a change in a credit line or in the lines around it."""
    notice = case.package.notices.changes
    if notice and case.copy.says(notice.text):
        return True
    near = {number + step for number, _ in credit_lines(case) for step in (-1, 0, 1)}
    passages = case.copy.passages
    return any(_tells_of_a_change(passages[number].text) for number in near if 0 <= number < len(passages))


def _tells_of_a_change(text: str) -> bool:
    said = text.casefold()
    beginnings, signs = _table()
    return any(sign in said for sign in signs) or any(word.startswith(beginnings) for word in words(said))


@lru_cache(maxsize=1)
def _table() -> tuple[tuple[str, ...], tuple[str, ...]]:
    table = data_table("compliance.toml")
    return tuple(table["changed"]["words"]), tuple(table["changed_signs"]["signs"])
