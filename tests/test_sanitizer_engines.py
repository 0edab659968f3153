"""bleach against nh3 on real pages, and both against a browser."""

import gzip
import json
import shutil
import subprocess
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest

from republish import _html, fidelity
from republish._encoding import decode
from republish.errors import RepublishError
from republish.limits import Limits
from republish.sanitizer import clean
from sanitized import alike, dangers, serialized
from sanitizer_vectors import MARKUP
from shared import shared

EVERY = 24
"""Each page takes a second in five readings; a part of them is read here, all of them once by hand."""
LIMITS = Limits(attributes=400)

JUSTIFIED: dict[str, str] = {}
"""Pages on which the engines differ, each with the reason. There are none: both are given the same composed HTML."""


def pages() -> list[Path]:
    root = Path(__file__).resolve().parents[2] / "shared" / "corpus"
    return sorted(root.rglob("*.html*"))[::EVERY] if root.exists() else [root]


def bodies(path: Path) -> Iterator[str]:
    content = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    try:
        document = _html.parse(decode(content), "https://a.test/")
    except RepublishError:
        return
    body = document.root.find("body")
    if body is not None:
        yield _html.inner_html(body)


def test_the_pages_are_read_whole() -> None:
    shared("corpus")
    assert sum(len(body) for path in pages()[:8] for body in bodies(path)) > 100_000


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.name)
def test_real_pages_are_safe_and_alike_in_both_engines(path: Path) -> None:
    shared("corpus")
    for body in bodies(path):
        cleaned = clean(body, limits=LIMITS)
        assert dangers(cleaned.html) == []
        if path.name not in JUSTIFIED:
            assert alike(clean(body, engine="nh3", limits=LIMITS).html) == alike(cleaned.html)
        assert alike(serialized(cleaned.html)) == alike(cleaned.html)
        assert clean(cleaned.html, limits=LIMITS).html == cleaned.html


@pytest.mark.parametrize("path", pages(), ids=lambda path: path.name)
def test_no_word_of_a_real_page_goes_without_a_change(path: Path) -> None:
    shared("corpus")
    for body in bodies(path):
        cleaned = clean(body, limits=LIMITS)
        assert fidelity.verify(_html.lines(body), _html.lines(cleaned.html), cleaned.changes) == ()


@pytest.mark.parametrize("vector", MARKUP)
def test_both_engines_agree_on_hostile_markup(vector: str) -> None:
    assert serialized(clean(vector, engine="nh3").html) == serialized(clean(vector).html)


PROBE = """<!doctype html><meta charset=utf-8><body><script>
const fragments = %s, answers = [];
for (const fragment of fragments) {
  const box = document.createElement('div');
  document.body.append(box);
  box.innerHTML = fragment;
  const once = box.innerHTML;
  box.innerHTML = once;
  answers.push([once, box.innerHTML]);
  box.remove();
}
document.body.textContent = 'RESULT' + JSON.stringify(answers) + 'END';
</script>"""


@pytest.mark.browser
def test_a_browser_reads_what_was_written(tmp_path: Path) -> None:
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    if not browser:
        pytest.skip("no Chromium here")
    fragments = [clean(vector).html for vector in MARKUP]
    page = tmp_path / "probe.html"
    page.write_text(PROBE % json.dumps(fragments).replace("<", "\\u003c"), encoding="utf-8")
    command = [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'user'}"]
    run = subprocess.run([*command, "--dump-dom", page.as_uri()], capture_output=True, timeout=120, check=True)
    shown = run.stdout.decode()
    answers = json.loads(unescape(shown[shown.index("RESULT") + 6 : shown.rindex("END")]))
    for fragment, (once, twice) in zip(fragments, answers, strict=True):
        assert once == twice
        assert alike(once.replace("&nbsp;", "\u00a0")) == alike(fragment)
