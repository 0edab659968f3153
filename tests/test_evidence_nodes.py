"""Several nodes of JSON-LD on one page: which of them are the page's text, its site, or something else."""

from __future__ import annotations

import json
from typing import Any

import pytest

from evidence_pages import URL, license_id, page_of

BY = "https://creativecommons.org/licenses/by/4.0/"
TEXT = {"@type": "NewsArticle", "headline": "The mill that waits for the tide"}
EELS = {"@type": "BlogPosting", "headline": "Eels come back to the river", "license": BY}
WORK = {"@type": "CreativeWork", "license": BY}


def license_of(data: Any) -> str | None:
    head = f'<script type="application/ld+json">{json.dumps(data)}</script>'
    return license_id(page_of(head=head))


@pytest.mark.parametrize(
    "data",
    [
        {"@graph": [TEXT, EELS]},
        {"@graph": [{"@type": "WebPage", "@id": URL}, EELS]},
        [TEXT, {"@type": "Blog", "blogPost": [EELS]}],
        [TEXT, {"@type": "CreativeWork", "name": "Song of the eels", "license": BY}],
        {**TEXT, "backstory": WORK},
        {**TEXT, "review": {"@type": "Review", "license": BY}},
        {**TEXT, "publisher": {"@type": "Organization", "publishingPrinciples": {"@type": "WebPage", "license": BY}}},
        {**TEXT, "mentions": {"@type": "CreativeWork", "name": "The mill", "license": BY}},
        [TEXT, {"@type": "Organization", "owns": WORK}],
        [TEXT, {"@type": "WebSite", "url": "https://eels.example.net/", "license": BY}],
    ],
)
def test_the_license_of_another_node_is_not_the_pages(data: Any) -> None:
    assert license_of(data) is None


@pytest.mark.parametrize(
    "data",
    [
        {"@graph": [{**TEXT, "license": BY}, {**EELS, "license": "https://news.example.org/terms"}]},
        {"@graph": [{"@type": "WebPage", "license": BY}, TEXT]},
        {"@graph": [{"@type": "Organization", "url": "https://eels.example.net/"}, {**TEXT, "license": BY}]},
        {**EELS, "headline": "Harrow Creek, two years on"},
        {"@type": "Blog", "blogPost": [{**EELS, "url": URL}]},
        {"@type": "WebPage", "mainEntity": {**TEXT, "license": BY}},
        {**TEXT, "isPartOf": {"@type": "WebSite", "license": BY}},
        [TEXT, {"@type": "WebSite", "url": "https://www.example.org/", "license": BY}],
    ],
)
def test_the_license_of_the_pages_own_node_is(data: Any) -> None:
    assert license_of(data) == "CC-BY-4.0"
