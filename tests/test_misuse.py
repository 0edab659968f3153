"""What people get wrong in a call is said, not taken for the plain case."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import republish
from republish import Clearance, Page, Use
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


@pytest.mark.parametrize(
    "html", ["<html><p>It rains.</p>", "\n<!doctype html>\n<p>It rains.</p>", "<p>Rain</p>" * 1_000]
)
def test_html_in_the_place_of_an_address_is_told_from_one(html: str) -> None:
    with pytest.raises(republish.errors.AddressRefused, match="This is HTML") as caught:
        republish.prepare(html)
    assert "Page.from_html" in caught.value.advice
    assert len(str(caught.value)) < 300


def test_an_address_that_is_too_long_stays_one() -> None:
    with pytest.raises(republish.LimitExceeded, match="too long"):
        republish.fetch("https://site.example/?q=" + "<p>" * 3_000)


@pytest.mark.parametrize("day", ["2026-11-03", datetime(2026, 11, 3, tzinfo=UTC)])
def test_a_clearances_day_is_told_how_to_be_written(day: Any) -> None:
    with pytest.raises(republish.UsageError) as caught:
        Clearance(code="image", url=ADDRESS, text="Yes.", by="Ann Bell", on=day)
    assert "date(" in caught.value.advice


def test_the_reasons_for_a_no_are_sentences() -> None:
    html = (
        RADIO.read_text(encoding="utf-8").replace("by-sa", "by-nc-nd").replace("ShareAlike", "NonCommercial-NoDerivs")
    )
    with pytest.raises(republish.NotRepublishable) as caught:
        republish.prepare(Page.from_html(html, ADDRESS), use=Use(translated=True))
    reasons = [found.text for found in caught.value.review.findings if found.level != "info"]
    assert len(reasons) > 1
    assert caught.value.message.endswith(" ".join(reasons))


def test_an_argument_of_many_that_one_does_not_take_is_told_what_there_is() -> None:
    with pytest.raises(TypeError, match=r"prepare_many\(\).*'lang'.* language,"):
        republish.prepare_many([], lang="de")  # type: ignore[call-arg]


@pytest.mark.parametrize("bounds", [{"gate_bytes": 100}, {"page_bytes": 100}, {"nodes": 10}, {"depth": 3}])
def test_a_bound_that_is_reached_is_about_the_page(bounds: dict[str, Any]) -> None:
    with pytest.raises(republish.LimitExceeded) as caught:
        republish.prepare(radio(), limits=republish.Limits(**bounds))
    assert (caught.value.limit, caught.value.url) == (next(iter(bounds)), ADDRESS)


def test_a_bound_that_is_not_reached_is_none() -> None:
    assert republish.prepare(radio(), limits=republish.Limits(gate_bytes=100_000, nodes=1_000, depth=20)).html
