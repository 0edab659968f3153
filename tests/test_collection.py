"""The garbage collector is paused for a page, and never for longer."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

import republish
from republish import Page, extraction
from republish._collection import collected_between, paused_collection
from republish.errors import EmptyPage

HTML = (Path(__file__).resolve().parents[1] / "examples" / "pages" / "village-radio.html").read_text("utf-8")
URL = "https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"


@pytest.fixture(autouse=True)
def _enabled() -> Iterator[None]:
    gc.enable()
    yield
    gc.enable()


def test_collection_is_paused_inside_and_back_afterwards() -> None:
    with paused_collection():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collection_is_back_after_an_error() -> None:
    with pytest.raises(ValueError, match="rain"), paused_collection():
        raise ValueError("rain")
    assert gc.isenabled()


def test_an_inner_block_does_not_end_the_outer_ones_pause() -> None:
    with paused_collection():
        with paused_collection():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_the_caller_had_switched_off_stays_off() -> None:
    gc.disable()
    with paused_collection():
        pass
    assert not gc.isenabled()


@pytest.mark.parametrize("verb", [republish.extract, republish.review, republish.prepare])
def test_the_doors_pause_it_and_put_it_back(verb: object, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bool] = []
    taken = extraction.extract

    def spy(*arguments: object, **named: object) -> object:
        seen.append(gc.isenabled())
        return taken(*arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(extraction, "extract", spy)
    verb(Page.from_html(HTML, URL))  # type: ignore[operator]
    assert seen == [False]
    assert gc.isenabled()


@pytest.mark.parametrize("verb", [republish.extract, republish.review, republish.prepare])
def test_the_doors_put_it_back_after_an_error(verb: object) -> None:
    with pytest.raises(EmptyPage):
        verb(Page.from_html(" ", URL))  # type: ignore[operator]
    assert gc.isenabled()


def test_a_page_is_fetched_before_the_pause() -> None:
    seen: list[bool] = []

    def fetch(url: str) -> Page:
        seen.append(gc.isenabled())
        return Page.from_html(HTML, url)

    republish.prepare(URL, fetch=fetch)
    assert seen[0]


def test_what_each_item_leaves_behind_is_collected_on_the_way() -> None:
    class Node:
        def __init__(self) -> None:
            self.me = self

    waiting = []
    with paused_collection():
        for _ in collected_between(range(200)):
            waiting.append(weakref.ref(Node()))
    assert sum(node() is not None for node in waiting[:150]) == 0
