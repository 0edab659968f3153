"""Words on rights in a page's data and its feed: what they speak of, as they would at the page's foot."""

from __future__ import annotations

import json
from dataclasses import replace
from html import escape

import pytest

from evidence_pages import concluded, license_id, page_of
from republish.licenses import parse_license
from republish.model import Claim, FeedEntry, Page

OF_ELSE = (
    "Photos: CC BY 4.0",
    "All rights reserved. Fotos: CC BY 4.0",
    "Data: CC BY 4.0. Text: all rights reserved",
    "Abstract under CC BY 4.0",
    "Template under CC BY 4.0 by Harbour Studio",
    "Les commentaires sont sous CC BY 4.0",
    "Some articles are CC BY 4.0",
    "This text is not licensed under CC BY 4.0",
)
OF_THE_TEXT = (
    "CC BY 4.0",
    "https://creativecommons.org/licenses/by/4.0/",
    "© 2024 The Authors. This is an open access article distributed under the Creative Commons Attribution License 4.0",
    "Copyright 2024 Example News, CC BY 4.0",
    '"The mill that waits for the tide" by Ana Holt is licensed under CC BY 4.0',
    "Dieser Text steht unter CC BY 4.0",
    "Text: CC BY 4.0. Fotos: CC BY-NC 4.0",
)


def in_meta(words: str) -> Page:
    return page_of(head=f'<meta name="dc.rights" content="{escape(words)}">')


def in_site_meta(words: str) -> Page:
    return page_of(head=f'<meta name="copyright" content="{escape(words)}">')


def in_json_ld(words: str) -> Page:
    node = {"@type": "NewsArticle", "copyrightNotice": words}
    return page_of(head=f'<script type="application/ld+json">{json.dumps(node)}</script>')


def in_feed(words: str) -> Page:
    title = "The mill that waits for the tide"
    return replace(page_of(), entry=FeedEntry(feed_url="https://news.example.org/feed", title=title, rights=words))


@pytest.mark.parametrize("put", [in_meta, in_site_meta, in_json_ld, in_feed])
@pytest.mark.parametrize("words", OF_ELSE)
def test_words_in_data_that_speak_of_something_else_license_no_text(words, put):
    assert license_id(put(words)) is None


@pytest.mark.parametrize("put", [in_meta, in_site_meta, in_json_ld, in_feed])
@pytest.mark.parametrize("words", OF_THE_TEXT)
def test_words_in_data_that_speak_of_the_text_or_of_nothing_license_it(words, put):
    assert license_id(put(words)) == "CC-BY-4.0"


@pytest.mark.parametrize("words", ["CC BY 4.0 except for guest columns", "Articles until 2015: CC BY 4.0"])
def test_an_exception_in_data_is_asked_about(words):
    assert "exception-stated" in [finding.code for finding in concluded(in_meta(words)).conflicts]


def test_every_license_that_words_in_data_name_is_weighed():
    assert license_id(in_meta("CC BY 4.0 and CC BY-NC 4.0")) == "CC-BY-NC-4.0"


def linked(words: str, address: str) -> Page:
    """What a feed's element says that holds words and leads to a licence."""
    feed = "https://news.example.org/feed"
    claim = Claim(scope="article", place="feed", text=words, license=parse_license(address), url=address, source=feed)
    return replace(page_of(), claims=(claim,))


@pytest.mark.parametrize(
    ("words", "address", "expected"),
    [
        ("CC BY", "https://creativecommons.org/licenses/by/4.0/", "CC-BY-4.0"),
        ("This text is under CC BY.", "https://creativecommons.org/licenses/by/3.0/", "CC-BY-3.0"),
        ("CC BY 3.0", "https://creativecommons.org/licenses/by/4.0/", "CC-BY-3.0"),
        ("CC BY-NC", "https://creativecommons.org/licenses/by/4.0/", "CC-BY-NC"),
        ("CC BY", "https://creativecommons.org/licenses/by/", "CC-BY"),
    ],
)
def test_words_without_a_version_take_that_of_their_own_link(words: str, address: str, expected: str) -> None:
    assert license_id(linked(words, address)) == expected


def test_the_link_of_one_thing_gives_no_version_to_another() -> None:
    assert license_id(linked("Photos: CC BY", "https://creativecommons.org/licenses/by/4.0/")) is None
