"""A page that goes by the name of a publisher known to live elsewhere: a name is the page's own words, and anybody may write it."""

from __future__ import annotations

from pathlib import Path

import pytest

import republish
from evidence_pages import page_of
from republish import Review, profiles

BY = '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">'
HERE = "https://news.example.org/2024/tide-mills"


def looked_at(name: str, url: str = HERE, **more: object) -> Review:
    page = page_of(head=f'{BY}<meta property="og:site_name" content="{name}">', url=url)
    return republish.review(page, **more)


def is_asked(review: Review) -> bool:
    return "licensor-other" in [finding.code for finding in review.findings if finding.level == "question"]


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("The Conversation", HERE),
        ("the conversation", HERE),
        ("The\u200b\u00a0Conversation", HERE),
        ("ProPublica", HERE),
        ("The Conversation", "https://theconversation.com.news.example.org/tide-mills-1234"),
        ("The Conversation", "https://the-conversation.example.org/tide-mills-1234"),
    ],
)
def test_a_name_alone_is_a_question(name: str, url: str) -> None:
    review = looked_at(name, url)
    assert (review.verdict, is_asked(review)) == ("ask", True)
    said = next(finding.text for finding in review.findings if finding.code == "licensor-other")
    assert "own pages are at https://" in said


@pytest.mark.parametrize(
    ("name", "url"),
    [
        ("Example News", HERE),
        ("", HERE),
        ("Global Voices", "https://es.globalvoices.org/2024/tide-mills"),
        ("Global Voices", "https://web.archive.org/web/20240102030405/https://globalvoices.org/2024/01/02/tide-mills/"),
    ],
)
def test_another_name_or_the_publishers_own_host_is_none(name: str, url: str) -> None:
    assert not is_asked(looked_at(name, url))


def test_rules_that_are_named_by_the_caller_are_not_doubted() -> None:
    rules = profiles.find("https://globalvoices.org/2024/01/02/tide-mills/")
    assert not is_asked(looked_at("Global Voices", profile=rules))


def test_names_of_own_profiles_count_as_well(tmp_path: Path) -> None:
    lines = ['id = "mills"', 'name = "The Mill Review"', 'home = "https://mills.example"', 'hosts = ["mills.example"]']
    lines += ['source = "https://mills.example/rules"', "read = 2026-11-20", 'grade = "P"']
    (tmp_path / "mills.toml").write_text("\n".join(lines), encoding="utf-8")
    own = profiles.load(tmp_path)
    assert is_asked(looked_at("The Mill Review", profile=own))
    assert not is_asked(looked_at("The Mill Review", "https://mills.example/tide", profile=own))
