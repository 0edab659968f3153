"""A page that was an error to its server is one here too, whatever HTML came with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

import republish
from republish import Page
from republish.errors import HTTPStatusError, LegallyBlocked, NotFound
from republish.testing import FakeFetcher, page_from_file
from shared import ROOT

RADIO = page_from_file(ROOT / "examples" / "pages" / "village-radio.html")
ERRORS = [(404, NotFound), (410, NotFound), (451, LegallyBlocked), (403, HTTPStatusError), (503, HTTPStatusError)]


def answered(status: int | None) -> Page:
    return replace(RADIO, status=status)


@pytest.mark.parametrize(("status", "kind"), ERRORS)
@pytest.mark.parametrize("door", [republish.prepare, republish.review, republish.extract])
def test_a_page_that_was_none_is_the_error_that_a_fetch_raises(
    door: Callable[[Any], object], status: int, kind: type[HTTPStatusError]
) -> None:
    with pytest.raises(HTTPStatusError, match=f"answers {status}") as caught:
        door(answered(status))
    assert type(caught.value) is kind
    assert (caught.value.status, caught.value.url) == (status, RADIO.url)


@pytest.mark.parametrize("status", [None, 200, 203, 206, 304])
def test_other_answers_are_pages(status: int | None) -> None:
    assert republish.review(answered(status)).verdict == "allowed"


@pytest.mark.parametrize(("status", "kind"), ERRORS)
def test_so_is_one_that_a_fetch_of_ones_own_gives(status: int, kind: type[HTTPStatusError]) -> None:
    fetch = FakeFetcher({RADIO.url: answered(status)})
    (outcome,) = republish.prepare_many([RADIO.url], fetch=fetch)
    assert type(outcome.error) is kind


@pytest.mark.parametrize(
    ("status", "found"), [(404, "withdrawn"), (410, "withdrawn"), (451, "withdrawn"), (200, "same")]
)
def test_an_original_that_answers_with_an_error_is_not_the_same(status: int, found: str) -> None:
    package = republish.prepare(RADIO)
    assert republish.watch(package, fetch=FakeFetcher({RADIO.url: answered(status)})).status == found


def test_an_original_whose_server_fails_is_looked_at_later() -> None:
    package = republish.prepare(RADIO)
    with pytest.raises(HTTPStatusError):
        republish.watch(package, fetch=FakeFetcher({RADIO.url: answered(500)}))


def test_a_copy_that_is_gone_is_not_audited() -> None:
    package = republish.prepare(RADIO)
    copy = Page.from_html(
        f"<main><h1>{package.article.title}</h1>{package.html}</main>", "https://herald.example/radio"
    )
    assert republish.audit(copy, package=package).ok
    with pytest.raises(NotFound):
        republish.audit(replace(copy, status=404), package=package)
    with pytest.raises(NotFound):
        republish.audit(copy, original=answered(404))


def test_a_package_that_was_made_of_such_a_page_before_is_still_read() -> None:
    package = replace(republish.prepare(RADIO), page=answered(404))
    assert republish.watch(package, fetch=FakeFetcher({RADIO.url: answered(200)})).status == "same"
