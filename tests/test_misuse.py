"""What people get wrong in a call is said, not taken for the plain case."""

import json
from pathlib import Path
from typing import Any

import pytest

import republish
from republish import Page, Use
from republish.testing import page_from_file

RADIO = Path(__file__).resolve().parents[1] / "examples/pages/village-radio.html"
ADDRESS = "https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"


def radio() -> Page:
    return page_from_file(RADIO, ADDRESS)


@pytest.mark.parametrize(
    "value",
    [
        {"medium": "tv"},
        {"advertising": "banner"},
        {"commercial": "no"},
        {"excerpt": "yes"},
        {"images": None},
        {"edits": "headline"},
    ],
)
def test_a_use_that_no_rule_knows_is_refused(value: dict[str, Any]) -> None:
    with pytest.raises(republish.UsageError, match=next(iter(value))):
        Use(**value)


@pytest.mark.parametrize(
    "value",
    [
        {"medium": "print"},
        {"advertising": "against"},
        {"commercial": False},
        {"edits": ("headline", "time")},
        {"edits": ("a word of one's own",)},
    ],
)
def test_a_use_that_is_known_is_kept(value: dict[str, Any]) -> None:
    use = Use(**value)
    assert Use.from_dict(use.to_dict()) == use


@pytest.mark.parametrize("edits", [["time", "headline"], {"time", "headline"}, ("headline", "time")])
def test_edits_may_be_listed_in_any_way(edits: Any) -> None:
    use = Use(edits=edits)
    assert {use: sorted(use.edits)} == {use: ["headline", "time"]}
    assert json.loads(json.dumps(use.to_dict()))["edits"] == list(use.edits)


@pytest.mark.parametrize("bound", [{"nodes": -1}, {"depth": "deep"}, {"total_seconds": None}, {"redirects": True}])
def test_a_bound_that_is_no_number_is_refused(bound: dict[str, Any]) -> None:
    with pytest.raises(republish.UsageError, match=next(iter(bound))):
        republish.Limits(**bound)


@pytest.mark.parametrize("option", [{"indexing": "index"}, {"unlicensed_images": "keep"}, {"engine": "lynx"}])
def test_an_option_that_does_not_exist_is_refused(option: dict[str, Any]) -> None:
    with pytest.raises(republish.UsageError, match="choose"):
        republish.prepare(radio(), **option)


@pytest.mark.parametrize("option", [{"indexing": "noindex"}, {"unlicensed_images": "link"}, {"indexing": None}])
def test_an_option_that_exists_is_taken(option: dict[str, Any]) -> None:
    assert republish.prepare(radio(), **option).html


@pytest.mark.parametrize(
    "one", ["https://site.example/a", b"<p>A page</p>", Page.from_html("", "https://site.example/a")]
)
def test_one_source_is_not_many(one: Any) -> None:
    with pytest.raises(republish.UsageError, match="list"):
        republish.prepare_many(one)


def test_a_list_of_one_source_is_many() -> None:
    assert [outcome.ok for outcome in republish.prepare_many([radio()])] == [True]


@pytest.mark.parametrize("text", ["site.example/a", "pages/a.html", ""])
def test_an_address_without_a_scheme_is_told_how_to_get_one(text: str) -> None:
    with pytest.raises(republish.FetchError) as caught:
        republish.fetch(text)
    assert "https://" in caught.value.advice
    assert "Page.from_html" in caught.value.advice


def test_another_scheme_is_no_address_cut_short() -> None:
    with pytest.raises(republish.FetchError) as caught:
        republish.fetch("ftp://site.example/a")
    assert "Page.from_html" not in caught.value.advice


def test_a_missing_licence_is_said_once() -> None:
    words = "All of this is ours alone, every single word of it, and nobody else may have it. "
    page = Page.from_html(f"<article><h1>Ours</h1>{f'<p>{words * 3}</p>' * 5}</article>", "https://site.example/a")
    with pytest.raises(republish.NoLicense) as caught:
        republish.prepare(page)
    assert caught.value.message.lower().count("grants a licence") == 1
