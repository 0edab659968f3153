"""prepare_many: an outcome for every source, whatever happens, in order, here or in a pool."""

import json
from collections.abc import Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from inspect import signature
from pathlib import Path
from typing import Any

import pytest

import republish
from republish import Page
from republish.batch import PrepareOptions
from republish.testing import FakeFetcher, page_from_file

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


def test_addresses_are_fetched_by_one_fetcher_within_the_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[dict[str, Any]] = []
    answers = {page.url: page for page in sources()}
    monkeypatch.setattr("republish.web.Fetcher", lambda **settings: made.append(settings) or FakeFetcher(answers))
    limits = republish.Limits(wire_bytes=1_000_000)
    outcomes = list(republish.prepare_many(list(answers), approve=approve, limits=limits))
    assert [outcome.ok for outcome in outcomes] == [True, False, True]
    assert made == [{"limits": limits}]


def test_a_fetch_that_is_handed_in_is_the_one_that_is_used() -> None:
    fetch = FakeFetcher({RADIO: sources()[0]})
    (outcome,) = republish.prepare_many([RADIO], fetch=fetch)
    assert (outcome.ok, fetch.asked) == (True, [RADIO])


def test_pages_that_are_handed_in_are_not_fetched_for(monkeypatch: pytest.MonkeyPatch) -> None:
    fetch = FakeFetcher({})
    monkeypatch.setattr("republish.web.Fetcher", lambda **settings: fetch)
    assert len(list(republish.prepare_many(sources(), approve=approve))) == 3
    assert fetch.asked == []


class Waiting(Executor):
    """Runs the first job, and keeps the others waiting."""

    def __init__(self) -> None:
        self.futures: list[Future[Any]] = []

    def submit(self, work: Any, /, *arguments: Any, **options: Any) -> Future[Any]:
        self.futures.append(Future())
        if len(self.futures) == 1:
            self.futures[0].set_result(work(*arguments))
        return self.futures[-1]


def test_jobs_whose_outcomes_nobody_takes_are_called_off() -> None:
    executor = Waiting()
    outcomes = republish.prepare_many(sources(), executor=executor, approve=approve)
    assert next(outcomes).ok
    outcomes.close()  # type: ignore[attr-defined]
    assert [future.cancelled() for future in executor.futures] == [False, True, True]


def test_the_options_are_those_of_prepare() -> None:
    own = set(signature(republish.prepare).parameters) - {"source", "use"}
    assert set(PrepareOptions.__annotations__) == own


@pytest.mark.parametrize("name", ["languag", "format", "source"])
def test_an_option_that_prepare_does_not_know_is_refused_at_once(name: str) -> None:
    with pytest.raises(TypeError, match=f"{name}|multiple values"):
        republish.prepare_many([], **{name: "de"})  # type: ignore[misc]


def test_outcomes_are_ready_for_a_log() -> None:
    radio, empty, _ = (outcome.to_dict() for outcome in republish.prepare_many(sources()))
    assert json.loads(json.dumps(radio))["package"]["article"]["url"] == RADIO
    assert (radio["error"], empty["package"]) == (None, None)
    assert (empty["error"]["type"], empty["source"]) == ("EmptyPage", "https://site.example/empty")
