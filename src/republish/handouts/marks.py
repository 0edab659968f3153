"""How official republication texts show themselves, whatever the publisher."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.model import Handout

TRACKER_ID = "republication-tracker-tool-source"
"""The pixel of the Republication Tracker Tool. A story can quote another site's: the last one is the site's own."""

GENERIC = (
    Handout(
        selector="textarea#republication-tracker-tool-shareable-content",
        drop=("h1", "h2.subtitle", "p.byline"),
        escaped="twice-tail",
        source="https://github.com/Automattic/republication-tracker-tool",
    ),
    Handout(
        selector="textarea.republish-content__textarea[data-tab-content=html]",
        drop=("h1", "h2.subtitle", "p.byline"),
        escaped="twice-tail",
        source="https://github.com/Automattic/republication-tracker-tool",
    ),
    Handout(
        selector='textarea:contains("republication-pixel=true")',
        drop=("h1", "h2.subtitle", "p.byline"),
        escaped="twice-tail",
    ),
    Handout(selector='textarea[name="non-attributed-body"]', drop=("h1", ".theconversation-article-body > span")),
    Handout(selector='textarea:contains("article-body")', body="#article-body", drop=(".quick-links-wrapper",)),
    Handout(selector='textarea:contains("pixel.propublica.org")', drop=("h1",)),
)
"""Kinds that are found without a profile, most specific first."""

TRACKER_NAME = b"republication-tracker-tool"
"""What everything of the tool is named after."""

TRACKER_PAGE = "#republication-tracker-tool-modal, .republication-tracker-tool-button, .republication-tracker-tool-republish-button"
"""What an article's page has on a site with the tool; the text may stand on `/republish/<slug>` instead."""

COUNTERS = Uncompiled(
    r"republication-pixel=|//counter\.theconversation\.|//pixel\.propublica\.org/|creative-commons-sharing-source|"
    rf"{TRACKER_ID}|/counter/hit/|cdn\.parsely\.com/keys/|google-analytics\.com/ga\.js|parsely-cfg|PARSELY\s*=",
    re.I,
)
"""Addresses and ids of page-view counters inside official texts, as elements' attributes or scripts name them."""

_FIRST_WORDS, _OPENING = 300, 3
"""Letters of a paragraph that are looked at; of them before the words of the table."""


def names_a_source_plainly(paragraph: str) -> bool:
    """It begins as official texts say where they come from."""
    return _openings().search(paragraph[:_FIRST_WORDS]) is not None


def names_a_source(paragraph: str) -> bool:
    """It begins as pages of any language say where a text stood first."""
    found = (line.search(paragraph[:_FIRST_WORDS]) for line in _lines())
    return any(match is not None and match.start() <= _OPENING for match in found)


@cache
def _openings() -> re.Pattern[str]:
    return re.compile("|".join(data_table("origin.toml")["_official"]["opening"]), re.I | re.S)


@cache
def _lines() -> tuple[Uncompiled, ...]:
    tables = data_table("origin.toml")
    return tuple(
        Uncompiled(line, re.I | re.M)
        for name, table in tables.items()
        if not name.startswith("_")
        for line in table["lines"]
    )
