"""The garbage collector, kept out of the way while one page is worked on."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

T = TypeVar("T")

_PORTION = 32


@contextmanager
def paused_collection() -> Iterator[None]:
    """Run the block without cycle collection; whoever found it enabled enables it again, after an error too.

    A page becomes thousands of short-lived nodes, each with a link to its parent. That many new objects set the collector
    off again and again, and none of its runs finds anything to free: all are in use until the page is done. It took a third
    of the time. What waits meanwhile is bounded by one page, and Mercurial's `nogc` does the same for the same reason.

    Blocks may be nested and may overlap in threads: each turns on what it turned off itself.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def collected_between(items: Iterable[T]) -> Iterator[T]:
    """The items, with a collection of what is young after each few dozen: for work that leaves cycles behind each of them."""
    for number, item in enumerate(items, 1):
        yield item
        if number % _PORTION == 0:
            gc.collect(0)
