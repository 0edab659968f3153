"""Arguments of the wrong kind are named before anything is done with them."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

import republish
from republish import Page, UsageError
from republish.testing import page_from_file

EXAMPLE = Path(__file__).parent.parent / "examples" / "pages" / "oyster-reefs.html"
URL = "https://theconversation.com/why-harbour-cities-are-bringing-back-their-oyster-reefs-900417"


@pytest.fixture
def page() -> Page:
    return page_from_file(EXAMPLE, URL)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("profile", "theconversation"),
        ("use", {"commercial": False}),
        ("use", "commercial"),
        ("limits", 5),
        ("limits", None),
        ("today", "2026-03-01"),
        ("today", datetime(2026, 3, 1)),
        ("fetch", "https://proxy.example/"),
    ],
)
@pytest.mark.parametrize("decide", [republish.prepare, republish.review])
def test_an_argument_of_another_kind_is_named(decide: Callable[..., object], page: Page, name: str, value: Any) -> None:
    with pytest.raises(UsageError, match=f"`{name}` is to be an? "):
        decide(page, **{name: value})


@pytest.mark.parametrize("source", [None, b"<p>one</p>", 5, EXAMPLE])
def test_a_source_is_an_address_or_a_page(source: Any) -> None:
    with pytest.raises(UsageError, match="an address or a Page") as caught:
        republish.prepare(source)
    assert "Page.from_html" in caught.value.advice


@pytest.mark.parametrize("page", [URL, EXAMPLE.read_text(encoding="utf-8"), None])
def test_an_article_is_taken_from_a_page_only(page: Any) -> None:
    with pytest.raises(UsageError, match="`page` is to be a Page") as caught:
        republish.extract(page)
    assert len(str(caught.value)) < 400


def test_a_language_is_named_in_words(page: Page) -> None:
    with pytest.raises(UsageError, match="`language`"):
        republish.prepare(page, language=5)  # type: ignore[arg-type]


def test_one_bad_source_among_many_is_one_bad_outcome(page: Page) -> None:
    bad, good = republish.prepare_many([None, page], approve=lambda url: True)  # type: ignore[list-item]
    assert isinstance(bad.error, UsageError)
    assert bad.source == "None"
    assert good.package is not None


def test_only_a_package_is_written(page: Page, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="A Package is written, not a Page"):
        republish.write(page, tmp_path / "out")  # type: ignore[arg-type]
    assert not (tmp_path / "out").exists()


def test_a_page_is_made_of_bytes_or_words() -> None:
    with pytest.raises(UsageError, match="not NoneType"):
        Page.from_html(None, URL)  # type: ignore[arg-type]
