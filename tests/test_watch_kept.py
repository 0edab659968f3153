"""What is kept of an original, against which today's is held: where it is looked for, how it is read, what may be handed in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

import originals
import republish
from originals import NO_LICENCE, OTHER_LICENCE, OYSTERS, OYSTERS_URL, PAGES, RADIO, URL, codes, found, told, watched
from republish import Finding, Package, Page, UsageError, profiles
from republish.errors import LimitExceeded, LoadError
from republish.testing import FakeFetcher


@pytest.fixture(scope="module")
def radio() -> Package:
    return originals.radio()


@pytest.fixture(scope="module")
def oysters() -> Package:
    return originals.oysters()


@pytest.mark.parametrize("served", ["http://lanternweekly.example/2026/05/radio", ""])
def test_an_original_that_still_is_where_the_page_was_read_is_not_withdrawn(radio: Package, served: str) -> None:
    read_at = "http://lanternweekly.example/2026/05/radio"
    kept = replace(radio, page=replace(radio.page, url=read_at, url_served=served))
    fetch = FakeFetcher({read_at: RADIO})
    assert republish.watch(kept, fetch=fetch).status == "same"
    assert fetch.asked == [URL, read_at]
    assert republish.watch(kept, fetch=FakeFetcher({})).status == "withdrawn"


def test_an_article_taken_from_one_page_is_looked_for_there(radio: Package) -> None:
    whole = URL + "?view=all"
    taken = Finding(code="taken-from-one-page", level="info", text="…", source=URL)
    review = replace(radio.review, findings=(*radio.review.findings, taken))
    kept = replace(radio, review=review, page=replace(radio.page, url=whole, url_served=whole))
    fetch = FakeFetcher({whole: RADIO})
    assert republish.watch(kept, fetch=fetch).status == "same"
    assert fetch.asked == [whole]


def test_what_is_compared_is_read_today_on_both_sides(radio: Package) -> None:
    """As if an older version had read the same page otherwise."""
    article = replace(radio.article, text="Other words, as an older version read them.", title="Another title")
    older = replace(
        radio, article=article, review=replace(radio.review, license=republish.parse_license("CC BY-SA 3.0"))
    )
    update = watched(older, RADIO)
    assert (update.status, update.changes, codes(update)) == ("same", (), ["license-read-otherwise"])
    assert (update.license_then, update.license) == ("CC-BY-SA-3.0", "CC-BY-SA-4.0")
    assert watched(older, OTHER_LICENCE).status == "relicensed"


def test_what_a_feed_granted_is_not_missed_on_the_page(radio: Package) -> None:
    claim = republish.Claim(
        scope="article",
        place="feed",
        text="CC BY 4.0",
        license=republish.parse_license("CC BY 4.0"),
        url="https://creativecommons.org/licenses/by/4.0/",
        source="https://lanternweekly.example/feed",
    )
    kept = republish.prepare(replace(Page.from_html(NO_LICENCE, URL), claims=(claim,)))
    update = watched(kept, NO_LICENCE)
    assert (update.status, update.license, update.license_then) == ("same", None, "CC-BY-4.0")
    assert "license-read-otherwise" in codes(update)


def test_a_package_of_a_feeds_text_says_so() -> None:
    body = "<p>The ferry of the lower harbour carries letters, goats and a piano.</p>" * 12
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><entry><title>The ferry</title>'
        '<id>tag:1</id><link href="https://harbour.example/ferry"/>'
        '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>'
        f'<content type="html"><![CDATA[{body}]]></content></entry></feed>'
    )
    (page,) = republish.entries(feed, "https://harbour.example/feed")
    kept = republish.prepare(page)
    today = f"<html lang=en><body><article><h1>The ferry</h1>{body}</article></body></html>"
    update = watched(kept, today)
    assert (update.status, found(update, "kept-from-feed").source) == ("same", "https://harbour.example/feed")


def without_bytes(package: Package) -> Package:
    return Package.from_dict(package.to_dict())


def test_without_the_kept_page_the_packages_article_stands_in_and_that_is_said(radio: Package) -> None:
    update = watched(without_bytes(radio), RADIO)
    assert (update.status, codes(update)) == ("same", ["kept-page-missing"])
    corrected = watched(without_bytes(radio), RADIO.replace("eight kilometres, which", "nine kilometres, which"))
    assert told(corrected.changes) == [("replaced", "line 4", "eight", "nine")]


def test_a_kept_page_that_cannot_be_read_any_more_is_no_obstacle(radio: Package) -> None:
    kept = replace(radio, page=replace(radio.page, content=b"<!-- -->"))
    update = watched(kept, RADIO)
    assert (update.status, codes(update)) == ("same", ["kept-page-unreadable"])


@pytest.mark.parametrize("content", [None, b"<p>Another page.</p>"], ids=["gone", "another"])
def test_a_folder_whose_page_is_lost_is_watched_by_its_package(
    radio: Package, tmp_path: Path, content: bytes | None
) -> None:
    republish.write(radio, tmp_path / "kept", formats=["json"])
    original = tmp_path / "kept" / "original.html"
    original.unlink() if content is None else original.write_bytes(content)
    update = republish.watch(tmp_path / "kept", fetch=FakeFetcher({URL: OTHER_LICENCE}))
    assert (update.status, update.license_then, "kept-page-missing" in codes(update)) == (
        "relicensed",
        "CC-BY-SA-4.0",
        True,
    )
    with pytest.raises(LoadError, match="not what it said then"):
        republish.load(tmp_path / "kept")


@pytest.mark.parametrize("as_given", [str, Path], ids=["str", "Path"])
def test_a_folder_is_watched_as_its_package(radio: Package, tmp_path: Path, as_given: Callable[[Path], Any]) -> None:
    republish.write(radio, tmp_path / "kept", formats=["html", "json"])
    update = republish.watch(as_given(tmp_path / "kept"), fetch=FakeFetcher({URL: OTHER_LICENCE}))
    assert update == watched(radio, OTHER_LICENCE)


def test_the_ready_text_is_asked_for_on_neither_side(oysters: Package) -> None:
    fetch = FakeFetcher({OYSTERS_URL: OYSTERS})
    assert republish.watch(oysters, fetch=fetch).status == "same"
    assert fetch.asked == [OYSTERS_URL]


def test_rules_of_ones_own_hold_for_both_readings() -> None:
    rules = profiles.load(PAGES.parent / "rules").find(URL)
    unlicensed = Page.from_html(NO_LICENCE, URL)
    made = republish.prepare(unlicensed, profile=rules)
    alone, ruled = watched(made, NO_LICENCE), watched(made, NO_LICENCE, profile=rules)
    assert (alone.status, ruled.status) == ("same", "same")
    assert "license-read-otherwise" in codes(alone)
    assert codes(ruled) == []
    assert ruled.license == ruled.license_then == "CC-BY-SA-4.0"


@pytest.mark.parametrize("package", [None, 5, b"folder", Page.from_html(RADIO, URL)])
def test_a_package_or_its_folder_is_wanted(package: Any) -> None:
    with pytest.raises(UsageError, match="`package` is to be a Package or the folder of one"):
        republish.watch(package, fetch=FakeFetcher({}))


@pytest.mark.parametrize("address", [URL, Path(URL)])
def test_an_address_is_no_package(address: Any) -> None:
    with pytest.raises(UsageError, match="not an address"):
        republish.watch(address, fetch=FakeFetcher({URL: RADIO}))


@pytest.mark.parametrize(("name", "value"), [("fetch", URL), ("limits", 5), ("today", "2026-05-03")])
def test_an_argument_of_another_kind_is_named(radio: Package, name: str, value: Any) -> None:
    with pytest.raises(UsageError, match=f"`{name}` is to be"):
        republish.watch(radio, **{"fetch": FakeFetcher({URL: RADIO}), name: value})


def test_a_limit_is_raised(radio: Package) -> None:
    with pytest.raises(LimitExceeded):
        watched(radio, RADIO, limits=republish.Limits(nodes=3))


def test_a_folder_without_a_package_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(republish.OutputError):
        republish.watch(tmp_path, fetch=FakeFetcher({}))
