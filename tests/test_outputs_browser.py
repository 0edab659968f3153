"""The standalone page in Chromium and under the Nu checker: what it loads, what it runs, who can read it."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from fixtures import packages
from republish import outputs
from republish.model import Package
from shared import ROOT

AXE = ROOT / ".tools" / "axe-core" / "package" / "axe.min.js"
VNU = ROOT / ".tools" / "vnu-jar" / "package" / "build" / "dist" / "vnu.jar"
COUNTER_SOURCE = re.search(r'src="(.*?)"', packages.COUNTER)[1]  # type: ignore[index]
PIXEL = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff,\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02D\x01\x00;"
)

PAGES = {
    "image": packages.with_image(),
    "arabic": packages.arabic(),
    **{f"hostile{n}": packages.hostile(text) for n, text in enumerate(packages.HOSTILE_STRINGS[:6])},
}
pages = pytest.mark.parametrize("package", PAGES.values(), ids=PAGES)


@pytest.fixture
def context(chromium: Any) -> Iterator[Any]:
    context = chromium.new_context()
    yield context
    context.close()


def opened(context: Any, package: Package, folder: Path) -> tuple[Any, list[str]]:
    """The page as a file, and the addresses it asked for; every one is answered with a pixel."""
    asked: list[str] = []
    page = context.new_page()

    def answer(route: Any) -> None:
        if route.request.url.startswith("file:"):
            route.continue_()
            return
        asked.append(route.request.url)
        route.fulfill(body=PIXEL, content_type="image/gif")

    page.route("**/*", answer)
    outputs.write(package, folder, formats=["page"])
    page.goto((folder / "page.html").as_uri(), wait_until="networkidle")
    return page, asked


@pytest.mark.browser
@pages
def test_nothing_is_asked_for_but_counter_and_kept_images(package: Package, context: Any, tmp_path: Path) -> None:
    kept = [image.url for image in package.images if image.action == "keep"]
    counters = [COUNTER_SOURCE] if package.notices.counter else []
    _, asked = opened(context, package, tmp_path)
    assert sorted(asked) == sorted(kept + counters)


@pytest.mark.browser
@pages
def test_no_script_runs(package: Package, context: Any, tmp_path: Path) -> None:
    dialogs: list[str] = []
    context.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    page, _ = opened(context, package, tmp_path)
    assert dialogs == []
    running = "() => [...document.scripts].filter(s => s.type !== 'application/ld+json').length"
    assert page.evaluate(running) == 0
    handlers = (
        "() => [...document.querySelectorAll('*')].flatMap(e => e.getAttributeNames()).filter(n => n.startsWith('on'))"
    )
    assert page.evaluate(handlers) == []


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pages
def test_axe_finds_nothing(package: Package, scheme: str, context: Any, tmp_path: Path) -> None:
    if not AXE.is_file():
        pytest.skip("axe-core is not there: run tests/cms/install.sh")
    page, _ = opened(context, package, tmp_path)
    page.emulate_media(color_scheme=scheme)
    page.add_script_tag(content=AXE.read_text(encoding="utf-8"))
    found = page.evaluate("() => axe.run()")["violations"]
    assert [(fault["id"], fault["impact"], fault["nodes"][0]["html"]) for fault in found] == []


@pytest.mark.browser
@pytest.mark.parametrize("width", [320, 900])
@pytest.mark.parametrize("package", [packages.with_image(), packages.arabic()], ids=["image", "arabic"])
def test_the_page_never_scrolls_sideways(package: Package, width: int, context: Any, tmp_path: Path) -> None:
    page, _ = opened(context, package, tmp_path)
    page.set_viewport_size({"width": width, "height": 800})
    assert page.evaluate("() => document.documentElement.scrollWidth") == width


@pytest.mark.browser
def test_print_spells_the_notices_addresses_out(context: Any, tmp_path: Path) -> None:
    page, _ = opened(context, packages.english(), tmp_path)
    page.emulate_media(media="print")
    shown = "() => getComputedStyle(document.querySelector('.notices a[rel=license]'), '::after').content"
    assert "creativecommons.org/licenses/by-nd/4.0/" in page.evaluate(shown)


@pytest.mark.browser
def test_the_counter_takes_no_room(context: Any, tmp_path: Path) -> None:
    page, _ = opened(context, packages.english(), tmp_path)
    box = page.locator(f'img[src="{COUNTER_SOURCE}"]').bounding_box()
    assert (box["width"], box["height"]) == (1, 1)


def test_the_nu_checker_finds_no_fault(tmp_path: Path) -> None:
    """In any page of them, which one start of the checker reads.

    The publisher's own counter ends in "/>", which the checker notes and which is not ours to change.
    """
    if not VNU.is_file() or not shutil.which("java"):
        pytest.skip("The Nu checker is not there: run tests/cms/install.sh (npm vnu-jar, Java)")
    paths = [str(*outputs.write(PAGES[name], tmp_path / name, formats=["page"])) for name in PAGES]
    command = ["java", "-jar", str(VNU), "--errors-only", "--format", "gnu", *paths]
    checked = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert (checked.returncode, checked.stderr) == (0, "")
