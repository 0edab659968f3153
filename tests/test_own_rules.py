"""All of somebody's rules in the place of one publisher's: the page's are found among them by its host."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import republish
from copies import COPY, site
from republish import Page, profiles
from republish.testing import page_from_file

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
RADIO = page_from_file(EXAMPLES / "pages" / "village-radio.html")
REEFS = page_from_file(EXAMPLES / "pages" / "oyster-reefs.html")
ALL = profiles.load(EXAMPLES / "rules")
ONE = ALL.get("lantern-weekly")


def test_a_package_is_made_by_those_of_its_publisher() -> None:
    assert republish.prepare(RADIO, profile=ALL) == republish.prepare(RADIO, profile=ONE)


def test_so_are_a_review_and_an_article() -> None:
    assert republish.review(RADIO, profile=ALL) == republish.review(RADIO, profile=ONE)
    assert republish.extract(RADIO, profile=ALL) == republish.extract(RADIO, profile=ONE)


def test_a_batch_goes_by_each_publishers() -> None:
    made = republish.prepare_many([RADIO, REEFS], profile=ALL, approve=lambda url: True)
    assert [one.package and one.package.review.profile for one in made] == ["lantern-weekly", "the-conversation"]


def test_the_host_that_answered_counts() -> None:
    moved = replace(RADIO, url="https://short.example/r", url_served=RADIO.url)
    assert republish.review(moved, profile=ALL).profile == "lantern-weekly"


def test_a_copy_is_held_against_what_they_ask() -> None:
    made = republish.prepare(RADIO, profile=ALL)
    copy = Page.from_html(site(str(made.html)), COPY)
    lacking = Page.from_html(site(str(made.html).replace("count/", "lost/")), COPY)
    assert republish.audit(copy, original=RADIO, profile=ALL).ok
    assert "counter" in {finding.code for finding in republish.audit(lacking, original=RADIO, profile=ALL).findings}


def test_an_original_is_watched_by_those_that_its_package_was_made_by() -> None:
    made = republish.prepare(RADIO, profile=ALL)
    assert republish.watch(made, profile=ALL, fetch=lambda url: RADIO) == republish.watch(
        made, profile=ONE, fetch=lambda url: RADIO
    )
