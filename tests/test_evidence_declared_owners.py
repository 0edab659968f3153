"""What the head's data say of whose text it is: its owner, the organization it comes from, and what it is based on."""

from __future__ import annotations

import json
from typing import Any

import pytest

import republish
from evidence_pages import page_of

GRANT = '<p>All content on this site is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
SITE = '<meta property="og:site_name" content="Example News">'
HERALD = {"@type": "NewsMediaOrganization", "name": "Harrow Lantern"}
OWN = {"@type": "Organization", "name": "Example News"}
AGENCY = {"@type": "Organization", "name": "Reuters"}
ORIGINAL = "https://www.harrowlantern.net/2024/mills"


def verdict(head: str, *, inside: str = "") -> str:
    return republish.review(page_of(head=SITE + head, inside=inside, footer=GRANT)).verdict


def node(**stated: Any) -> str:
    data = {"@type": "NewsArticle", "headline": "The mill that waits for the tide", **stated}
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


@pytest.mark.parametrize(
    ("stated", "decided"),
    [
        ({"copyrightHolder": HERALD}, "ask"),
        ({"author": HERALD}, "ask"),
        ({"translationOfWork": {"@type": "NewsArticle", "url": ORIGINAL}}, "ask"),
        ({"isBasedOn": ORIGINAL}, "ask"),
        ({"copyrightHolder": AGENCY}, "forbidden"),
        ({"provider": AGENCY}, "forbidden"),
        ({"contributor": AGENCY}, "forbidden"),
        ({"creditText": "Jo Penn, Reuters"}, "forbidden"),
        ({"copyrightHolder": OWN, "author": OWN, "provider": OWN}, "allowed"),
        ({"copyrightHolder": {"@type": "Person", "name": "Ada Reed"}}, "allowed"),
        ({"isBasedOn": "https://doi.org/10.1000/xyz"}, "allowed"),
        ({"about": AGENCY, "mentions": [HERALD], "funder": HERALD}, "allowed"),
        ({"author": {"@type": "Person", "name": "Ada Reed", "worksFor": AGENCY}}, "allowed"),
    ],
)
def test_a_text_is_whose_the_data_say(stated: dict[str, Any], decided: str) -> None:
    assert verdict(node(**stated)) == decided


def test_another_owner_is_no_doubt_where_the_article_names_its_own_licence() -> None:
    own = '<p>This article is licensed under <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>.</p>'
    assert verdict(node(copyrightHolder=HERALD), inside=own) == "allowed"


@pytest.mark.parametrize("name", ["dc.source", "dcterms.rightsHolder", "news_source"])
def test_metas_that_name_an_agency_as_source_or_owner(name: str) -> None:
    assert verdict(f'<meta name="{name}" content="Reuters">') == "forbidden"
    assert verdict(f'<meta name="{name}" content="Ada Reed">') == "allowed"
