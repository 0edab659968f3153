"""prepare_many: an outcome for every source, whatever happens, in order, here or in a pool."""

from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import republish
from republish import Page
from republish.testing import page_from_file

PAGES = Path(__file__).resolve().parents[1] / "examples" / "pages"
OYSTERS = "https://theconversation.com/why-harbour-cities-are-bringing-back-their-oyster-reefs-900417"
RADIO = "https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"


def sources() -> list[Page]:
    return [
        page_from_file(PAGES / "village-radio.html", RADIO),
        Page.from_html("", "https://site.example/empty"),
        page_from_file(PAGES / "oyster-reefs.html", OYSTERS),
    ]


def approve(url: str) -> bool:
    return True


EXECUTORS = {"here": None, "threads": ThreadPoolExecutor, "processes": ProcessPoolExecutor}


@pytest.mark.parametrize("kind", EXECUTORS)
def test_every_source_has_its_outcome_in_order(kind: str) -> None:
    pool = EXECUTORS[kind]
    executor = pool(2) if pool else None
    try:
        outcomes = list(republish.prepare_many(sources(), executor=executor, approve=approve))
    finally:
        if executor:
            executor.shutdown()
    assert [outcome.source for outcome in outcomes] == [RADIO, "https://site.example/empty", OYSTERS]
    assert [outcome.ok for outcome in outcomes] == [True, False, True]
    assert isinstance(outcomes[1].error, republish.PageError)


def test_a_pool_makes_the_same_packages_as_here() -> None:
    here = list(republish.prepare_many(sources(), approve=approve))
    with ProcessPoolExecutor(1) as pool:
        there = list(republish.prepare_many(sources(), executor=pool, approve=approve))
    assert [outcome.package for outcome in there] == [outcome.package for outcome in here]


def test_publishers_who_want_stories_chosen_one_by_one_are_heard() -> None:
    radio, _, oysters = republish.prepare_many(sources())
    assert radio.ok
    assert isinstance(oysters.error, republish.NotRepublishable)
    assert any("automat" in finding.code for finding in oysters.error.review.findings)


def test_work_is_done_only_as_results_are_taken() -> None:
    taken = []

    def endless() -> Iterator[Page]:
        while True:
            taken.append(1)
            yield sources()[0]

    first = next(republish.prepare_many(endless(), approve=approve))
    assert first.ok
    assert len(taken) == 1


class Cancelling(Executor):
    def submit(self, *arguments: Any, **options: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.cancel()
        return future


def test_a_cancelled_job_is_an_outcome_too() -> None:
    (outcome,) = republish.prepare_many(sources()[:1], executor=Cancelling())
    assert outcome.error is not None
    assert outcome.error.stage == "batch"
