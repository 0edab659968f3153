"""Fixtures that several modules share: the real systems, each started once, and a web server of our own on loopback."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from cms.browser import chromium
from cms.ghost_real import real_ghost
from cms.wordpress import wordpress
from loopback import server
from scheduling import ByModule

__all__ = ["chromium", "real_ghost", "server", "wordpress"]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--every", type=int, default=1, metavar="N", help="of a test's cases run the first and every Nth one after it"
    )


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Any) -> ByModule:
    return ByModule(config, log)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what `--every` passes over; each test runs with one case at least."""
    every: int = config.getoption("every")
    if every == 1:
        return
    seen: Counter[str] = Counter()
    kept, left = [], []
    for item in items:
        test = item.nodeid.partition("[")[0]
        (left if seen[test] % every else kept).append(item)
        seen[test] += 1
    config.hook.pytest_deselected(items=left)
    items[:] = kept
