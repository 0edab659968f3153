"""A folder whose package.json somebody damaged is refused, or it is audited and watched like any other."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import republish
from originals import OYSTERS, OYSTERS_URL, watched
from republish import Clearance, Page, RepublishError, Use, outputs, reports
from republish.errors import LoadError

WORD = Clearance(code="translated", url=OYSTERS_URL, text="Jo: yes.", by="Ann Bell", on=date(2026, 11, 3))
VALUES = [
    *(None, 0, -1, 1.5, True, "", "x", [], {}, [[]], [None], {"a": 1}, 10**30),
    *("\ud800", "\x1b", "https://[::1", "//", "javascript:1", "<b>", "²", "99999", "hex", "CC-BY-4.0"),
    *("9999-12-31", "0001-01-01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00", "2026-01-01T00:00:00"),
]


@lru_cache(maxsize=1)
def written() -> dict[str, str | bytes]:
    page = Page.from_html(OYSTERS, OYSTERS_URL)
    return outputs.render(republish.prepare(page, use=Use(translated=True), clearances=[WORD]), "json")


@lru_cache(maxsize=1)
def whole() -> dict[str, Any]:
    data: dict[str, Any] = json.loads(written()["package.json"])
    return data


def places(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Where in the file a value stands, as keys from the outside in."""
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in inside:
        yield (*above, key)
        yield from places(item, (*above, key))


def damaged(place: tuple[Any, ...], value: Any) -> dict[str, Any]:
    data = copy.deepcopy(whole())
    *above, last = place
    inner: Any = data
    for key in above:
        inner = inner[key]
    inner[last] = value
    return data


def put(folder: Path, data: dict[str, Any]) -> Path:
    (folder / "package.json").write_text(json.dumps(data), encoding="utf-8")
    original = written()["original.html"]
    assert isinstance(original, bytes)
    (folder / "original.html").write_bytes(original)
    return folder


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_damaged_package_is_refused_or_looked_at(tmp_path: Path, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from(list(places(whole()))))
    folder = put(tmp_path, damaged(place, data.draw(st.sampled_from(VALUES))))
    try:
        package = outputs.load(folder)
        text = f"<article><h1>Reefs</h1>{whole()['html']}</article>"
        audit = republish.audit(Page.from_html(text, "https://herald.example/x"), package=package)
        update = watched(package, OYSTERS)
    except RepublishError:
        return
    assert (audit.original, update.url) == (package.article.url, package.article.url)
    assert (reports.audit(audit) + reports.update(update)).encode()


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("text",), 7),
        (("article", "title"), None),
        (("review", "verdict"), "perhaps"),
        (("review", "obligations"), None),
        (("review", "obligations", 0, "done"), "yes"),
        (("review", "findings", 0, "text"), ["x"]),
        (("article", "images", 0, "width"), True),
        (("article", "sources"), [["title", "h1"]]),
        (("page", "headers"), [["etag"]]),
        (("page", "encoding"), "hex"),
        (("page", "encoding"), "no-such"),
        (("notices", "top"), [{"html": "<p>x</p>", "text": 7, "markdown": "x"}]),
    ],
    ids=str,
)
def test_a_value_of_another_kind_is_no_package(tmp_path: Path, place: tuple[Any, ...], value: Any) -> None:
    with pytest.raises(LoadError, match="is damaged"):
        outputs.load(put(tmp_path, damaged(place, value)))


@pytest.mark.parametrize(("key", "value"), [("by", ""), ("by", None), ("url", "x"), ("on", "2026-13-01"), ("text", 7)])
def test_a_word_that_is_none_is_no_part_of_a_package(tmp_path: Path, key: str, value: Any) -> None:
    (number, *_) = [place for place in places(whole()) if place[-2:] == ("clearance", key)]
    with pytest.raises(LoadError, match="is damaged"):
        outputs.load(put(tmp_path, damaged(number, value)))
