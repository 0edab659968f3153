"""Headless Chromium from Debian, driven by Playwright; no name resolves but loopback."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from typing import Any

import pytest


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    """A browser for one module: two at a time Playwright does not allow. Skips where it or Chromium is absent."""
    sync_api = pytest.importorskip(
        "playwright.sync_api", reason="Playwright is not there: install the dependency group test"
    )
    binary = shutil.which("chromium")
    if not binary:
        pytest.skip("Chromium is not there: run tests/cms/install.sh")
    arguments = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
    with sync_api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=binary, args=arguments)
        yield browser
        browser.close()
