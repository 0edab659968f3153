"""Page and expected, publisher by publisher: what the profile finds in its publisher's own markup.

Each folder of tests/fixtures/publishers holds page.html (written by us in the publisher's markup), expected.json and source.txt.
"""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from republish import _html, handouts, profiles
from republish._shown import take_out
from republish._text import words
from republish.extraction import extract
from republish.licenses import parse_license
from republish.model import Page, Profile

FIXTURES = Path(__file__).parent / "fixtures" / "publishers"
FOLDERS = sorted(path.name for path in FIXTURES.iterdir())


class Pair:
    """One folder, parsed."""

    def __init__(self, name: str) -> None:
        folder = FIXTURES / name
        self.expected: dict[str, Any] = json.loads((folder / "expected.json").read_text("utf-8"))
        self.page = Page.from_html((folder / "page.html").read_bytes(), self.expected["url"])
        self.document = _html.parse(self.page.html, self.page.url)
        found = profiles.find(self.page.url)
        assert found is not None, self.page.url
        self.profile: Profile = found

    @property
    def body(self) -> list[str]:
        return words(" ".join(self.expected["body"]))


@pytest.fixture(params=FOLDERS)
def pair(request: pytest.FixtureRequest) -> Pair:
    return Pair(request.param)


def first(pair: Pair, field: str) -> list[Any]:
    """What the first selector that matches anything finds."""
    for selector in getattr(pair.profile.structure, field):
        found = _html.select(pair.document.root, selector)
        if found:
            return found
    return []


def texts(pair: Pair, field: str) -> list[str]:
    return [_html.text_of(element) for element in first(pair, field)]


def selected_body(pair: Pair) -> list[str]:
    """The words of the body as the selectors alone give it."""
    nodes = first(pair, "body")
    nodes = nodes if pair.profile.structure.body_nodes == "all" else nodes[:1]
    found: list[str] = []
    for node in map(copy.deepcopy, nodes):
        for selector in pair.profile.structure.drop:
            for dropped in _html.select(node, selector):
                if dropped.getparent() is not None:
                    take_out(dropped)
        found += words(_html.text_of(node))
    return found


def test_the_folder_says_whose_markup_and_words_it_is(pair: Pair) -> None:
    note = (FIXTURES / _folder(pair) / "source.txt").read_text("utf-8")
    assert note.startswith("Markup: ")
    assert "\nWords: invented" in note


def _folder(pair: Pair) -> str:
    return next(n for n in FOLDERS if json.loads((FIXTURES / n / "expected.json").read_text())["url"] == pair.page.url)


def test_the_address_finds_the_profile(pair: Pair) -> None:
    assert pair.profile.id == pair.expected["profile"]


def test_the_body_selectors_give_the_story_and_nothing_else(pair: Pair) -> None:
    found, body = selected_body(pair), pair.body
    if pair.expected.get("nobody"):
        assert not pair.profile.structure.body
        return
    beside = words(" ".join(pair.expected.get("captions", []) + pair.expected.get("beyond", [])))
    assert Counter(found) == Counter(body + beside)
    rest = iter(found)
    assert all(word in rest for word in body), "the words of the story are out of order"


def test_the_title_is_the_storys(pair: Pair) -> None:
    found = texts(pair, "title")[:1] or [extract(pair.document, pair.page, profile=pair.profile).title]
    assert found == [pair.expected["title"]]


def test_the_standfirst_is_where_the_profile_says(pair: Pair) -> None:
    if "standfirst" in pair.expected:
        assert texts(pair, "standfirst") == [pair.expected["standfirst"]]


def test_every_author_is_found_once(pair: Pair) -> None:
    found = []
    for element in first(pair, "authors"):
        inner = [e for selector in pair.profile.structure.author_name for e in _html.select(element, selector)[:1]]
        found.append(_html.text_of(inner[0] if inner else element))
    assert found == pair.expected["authors"]


def test_the_identifier_is_found(pair: Pair) -> None:
    if "identifier" not in pair.expected:
        return
    structure = pair.profile.structure
    found = [m[1] for pattern in structure.identifier if (m := re.search(pattern, pair.page.url))]
    for place in structure.identifier_at:
        selector, _, attribute = place.rpartition("@")
        for element in _html.select(pair.document.root, selector):
            found += re.findall(r"\d+", element.get(attribute) or "")[:1]
    assert found
    assert set(found) == {pair.expected["identifier"]}


def test_the_licence_stands_where_the_profile_says(pair: Pair) -> None:
    if "license" not in pair.expected:
        return
    stated = [link.get("href") for element in first(pair, "license") for link in _html.select(element, "a[href]")]
    licenses = {license.id for license in map(parse_license, filter(None, stated)) if license}
    assert licenses == {pair.expected["license"]}


def test_the_disclosure_is_found(pair: Pair) -> None:
    if "disclosure" in pair.expected:
        assert texts(pair, "disclosure") == pair.expected["disclosure"]


def test_the_official_text_is_the_story(pair: Pair) -> None:
    if not pair.expected.get("handout"):
        return
    official = handouts.find(pair.document, pair.page, pair.profile)
    assert official is not None
    document = _html.parse(official.body, pair.page.url)
    assert words(_html.text_of(document.root)) == pair.body


def test_extraction_reads_the_head_with_the_profile(pair: Pair) -> None:
    article = extract(pair.document, pair.page, profile=pair.profile)
    assert article.title == pair.expected["title"]
    if pair.expected["authors"]:
        named = {kind: [a.name for a in article.authors if (a.kind == "translator") is kind] for kind in (True, False)}
        assert named == {False: pair.expected["authors"], True: pair.expected.get("translators", [])}
    if "published" in pair.expected:
        assert article.published is not None
        assert article.published.date().isoformat() == pair.expected["published"]
    if "identifier" in pair.expected:
        assert article.identifier == pair.expected["identifier"]


def test_extraction_gives_the_selected_body_word_for_word(pair: Pair) -> None:
    article = extract(pair.document, pair.page, profile=pair.profile)
    if not article.sources["body"].startswith("profile"):
        pytest.skip("the body was not selected by the profile")
    beside = pair.expected.get("captions", []) + pair.expected.get("lead", [])
    found, captions = Counter(words(article.text)), Counter(words(" ".join(beside)))
    assert not Counter(pair.body) - found
    assert found - Counter(pair.body) <= captions
    for words_of_the_site in pair.expected.get("absent", []):
        assert words_of_the_site not in article.text


def test_roles_come_with_their_institutions() -> None:
    pair = Pair("the-conversation")
    article = extract(pair.document, pair.page, profile=pair.profile)
    roles = [f"{author.role}, {author.institution}" for author in article.authors]
    assert roles == pair.expected["roles"]
