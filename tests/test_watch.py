"""Today's original against the packaged one, without a network: what counts as a change, and what does not."""

import pickle
import re
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

import originals
import republish
from originals import NO_LICENCE, OTHER_LICENCE, OYSTERS, RADIO, URL, codes, found, told, watched
from republish import Package, Page, Update, Use
from republish.errors import ConnectionFailed, EmptyPage, HTTPStatusError, LegallyBlocked, NotFound

FRONT_PAGE = (
    '<html><head><meta property="og:type" content="website"><title>Lantern Weekly</title></head><body>'
    + RADIO[RADIO.index("<main>") :]
)
WITHOUT_CANONICAL = re.sub(r'<link rel="canonical"[^>]*>', "", RADIO)


@pytest.fixture(scope="module")
def radio() -> Package:
    return originals.radio()


@pytest.fixture(scope="module")
def oysters() -> Package:
    return originals.oysters()


def with_requests(package: Package, **rules: str) -> Package:
    source = "https://lanternweekly.example/rules"
    asked = tuple(
        republish.Obligation(kind=kind, text=f"The rule {kind}.", layer="publisher", source=source, value=value)
        for kind, value in rules.items()
    )
    return replace(package, review=replace(package.review, requests=asked))


@pytest.mark.parametrize(
    "today",
    [
        RADIO,
        RADIO.replace("Counting sheep, honestly", "A new bridge").replace("<nav>", "<nav><a href='/shop/'>Shop</a>"),
        RADIO.replace("</main>", "</main><aside><h2>Most read</h2><p>Three goats and a piano were seen.</p></aside>"),
        RADIO.replace("“", '"').replace("”", '"').replace("’", "'").replace(", because", " – because"),
        RADIO.replace("  <p>", "\n\n<p>\n   ").replace("every morning", "every&nbsp;morning"),
    ],
    ids=["the same bytes", "links around it", "a box beside it", "punctuation", "white space"],
)
def test_the_same_words_are_the_same_original(radio: Package, today: str) -> None:
    update = watched(radio, today)
    assert (update.status, update.changes, update.findings) == ("same", (), ())
    assert (update.url, update.license, update.license_then) == (URL, "CC-BY-SA-4.0", "CC-BY-SA-4.0")


@pytest.mark.parametrize(
    ("before", "after", "change"),
    [
        ("eight kilometres, which", "nine kilometres, which", ("replaced", "line 4", "eight", "nine")),
        (
            "<p>Money comes",
            "<p>Correction: it was the second supper.</p><p>Money comes",
            ("added", "line 4", "Correction: it was the second supper.", ""),
        ),
        ("There is a weather report from the ferry, a", "There is a", None),
        (
            "<h1>The village that built its own radio",
            "<h1>The village that bought its own radio",
            ("replaced", "title", "The village that built its own radio", "The village that bought its own radio"),
        ),
        (">Ilse Brandt</a>", ">Ilsa Brandt</a>", ("replaced", "byline", "Ilse Brandt", "Ilsa Brandt")),
        (
            "nineteen volunteers, Harsk has",
            "twenty volunteers, Harsk has",
            (
                "replaced",
                "standfirst",
                "With one mast, two laptops and a rota of nineteen volunteers, Harsk has been on air for a year.",
                "With one mast, two laptops and a rota of twenty volunteers, Harsk has been on air for a year.",
            ),
        ),
    ],
    ids=["a word", "a note", "words that went", "the title", "an author", "the standfirst"],
)
def test_other_words_are_a_correction(
    radio: Package, before: str, after: str, change: tuple[str, str, str, str] | None
) -> None:
    today = RADIO.replace(before, after)
    if before.startswith("<h1>"):
        today = today.replace("that built", "that bought")
    if "Ilse" in before:
        today = today.replace("Ilse Brandt", "Ilsa Brandt")
    update = watched(radio, today)
    assert update.status == "corrected"
    wanted = change or ("removed", "line 2", "weather report from the ferry, a", "")
    assert told(update.changes) == [wanted]
    assert {(each.kind, each.ground) for each in update.changes} == {("text", "publisher")}
    assert found(update, "corrected").level == "question"


@pytest.mark.parametrize(
    ("today", "licence", "said"),
    [
        (OTHER_LICENCE, "CC-BY-NC-4.0", "comes under CC BY-NC 4.0"),
        (NO_LICENCE, None, "with the publisher's permission only"),
    ],
    ids=["another licence", "no licence"],
)
def test_another_licence_is_said_and_what_it_means(radio: Package, today: str, licence: str | None, said: str) -> None:
    update = watched(radio, today)
    assert (update.status, update.license, update.license_then) == ("relicensed", licence, "CC-BY-SA-4.0")
    finding = found(update, "relicensed")
    assert "stays under CC BY-SA 4.0" in finding.text
    assert said in finding.text
    assert (finding.level, finding.source) == ("info", "CC BY-SA 4.0 §2(a)(1), §6(c)")


def test_another_licence_weighs_more_than_other_words_and_both_are_said(radio: Package) -> None:
    update = watched(radio, OTHER_LICENCE.replace("nineteen", "twenty"))
    assert update.status == "relicensed"
    assert [change.place for change in update.changes] == ["standfirst"]
    assert codes(update) == ["relicensed", "corrected", "verdict-today"]


def test_what_stands_against_a_new_version_is_said(radio: Package) -> None:
    finding = found(watched(radio, OTHER_LICENCE), "verdict-today")
    assert finding.level == "question"
    assert "say whether the use is commercial" in finding.text


def test_what_stood_against_the_use_then_is_said_again_of_a_corrected_text_alone() -> None:
    made = republish.prepare(Page.from_html(OTHER_LICENCE, URL), use=Use(commercial=False))
    asking = replace(made, review=replace(made.review, use=Use()))
    assert codes(watched(asking, OTHER_LICENCE)) == []
    assert codes(watched(asking, OTHER_LICENCE.replace("nineteen", "twenty"))) == ["corrected", "verdict-today"]


def test_a_note_that_speaks_against_the_same_licence_is_no_new_licence_but_is_said(radio: Package) -> None:
    update = watched(radio, RADIO.replace('"headline":', '"isAccessibleForFree":false,"headline":'))
    assert (update.status, codes(update)) == ("same", ["verdict-today"])
    assert "behind a paywall" in found(update, "verdict-today").text


@pytest.mark.parametrize("status", [404, 410])
def test_an_original_that_is_gone_is_withdrawn(radio: Package, status: int) -> None:
    update = watched(radio, NotFound("Gone.", status=status, url=URL))
    assert (update.status, update.license, update.license_then) == ("withdrawn", None, "CC-BY-SA-4.0")
    assert codes(update) == ["withdrawn"]
    assert f"answers {status}" in update.findings[0].text
    assert "Ask the publisher" in update.findings[0].text


@pytest.mark.parametrize(
    ("said", "status", "code"),
    [
        ("Page not found", "withdrawn", "withdrawn"),
        ("This article has been removed", "withdrawn", "withdrawn"),
        ("Log in to continue reading", "unclear", "no-article"),
        ("We value your privacy", "unclear", "no-article"),
    ],
)
def test_a_page_that_says_that_the_original_is_gone_counts_as_its_status_would(
    radio: Package, said: str, status: str, code: str
) -> None:
    update = watched(radio, f"<title>{said}</title><main><h1>{said}</h1><p>Go back to the front page.</p></main>")
    assert (update.status, codes(update)) == (status, [code])
    assert f"“{said}”" in update.findings[0].text


def test_what_is_blocked_by_law_is_withdrawn_for_a_reason_of_its_own(radio: Package) -> None:
    update = watched(radio, LegallyBlocked("Blocked.", status=451, url=URL))
    assert (update.status, codes(update)) == ("withdrawn", ["legally-blocked"])


def test_the_publishers_rules_on_copies_of_withdrawn_articles_are_quoted(radio: Package) -> None:
    ruled = with_requests(radio, removal_on_request="required", takedown="window-end", counter="required")
    update = watched(ruled, NotFound("Gone.", status=404, url=URL))
    assert codes(update) == ["withdrawn", "removal-on-request", "takedown"]
    assert "“The rule removal_on_request.”" in found(update, "removal-on-request").text
    assert found(update, "removal-on-request").source == "https://lanternweekly.example/rules"


@pytest.mark.parametrize(
    "error",
    [
        HTTPStatusError("Forbidden.", status=403, url=URL),
        HTTPStatusError("Broken.", status=500, url=URL),
        ConnectionFailed("No answer.", url=URL),
    ],
)
def test_any_other_trouble_is_raised_and_never_taken_for_a_withdrawal(radio: Package, error: Exception) -> None:
    with pytest.raises(type(error)):
        watched(radio, error)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (OYSTERS, "other-text"),
        (
            "<html><body><main><h1>Sorry</h1><p>This page is not there, or no longer.</p></main></body></html>",
            "other-text",
        ),
        (RADIO[: RADIO.index("<h2>A licence")] + "</div></article></main></body></html>", "only-a-part"),
        ("<html><body><div id=root></div><script>start()</script></body></html>", "no-article"),
        ("<!-- nothing -->", "no-article"),
        (EmptyPage("An empty page.", url=URL, stage="fetch"), "no-article"),
        (Page.from_html(FRONT_PAGE, "https://lanternweekly.example/"), "front-page"),
        (replace(Page.from_html(RADIO, URL), url_served="https://lanternweekly.example/"), "front-page"),
        (RADIO[: RADIO.index(" in that order")], "page-cut-short"),
    ],
    ids=[
        "another article",
        "a notice",
        "the beginning",
        "scripts",
        "a comment",
        "empty",
        "a front page",
        "home",
        "cut short",
    ],
)
def test_what_cannot_be_held_against_the_original_is_unclear(radio: Package, answer: Any, code: str) -> None:
    update = watched(radio, answer)
    assert (update.status, update.changes, update.license) == ("unclear", (), None)
    assert code in codes(update)
    assert found(update, code).level == "question"


def test_a_text_of_which_little_was_cut_is_a_correction(radio: Package) -> None:
    update = watched(radio, RADIO[: RADIO.index("<p>Money comes")] + "</div></article></main></body></html>")
    assert [change.action for change in update.changes] == ["removed", "removed"]


def test_a_part_of_an_article_is_unclear(radio: Package) -> None:
    pager = '<nav class="pagination"><a href="?page=2" rel="next">2</a> <a href="?page=3">3</a></nav></div>\n</article>'
    update = watched(radio, RADIO.replace("</div>\n</article>", pager))
    assert (update.status, codes(update)) == ("unclear", ["continues-elsewhere"])


def test_the_same_article_at_another_address_is_no_change(radio: Package) -> None:
    there = "https://lanternweekly.example/stories/village-radio/"
    update = watched(radio, replace(Page.from_html(WITHOUT_CANONICAL, URL), url_served=there))
    assert (update.status, codes(update)) == ("same", ["moved"])
    assert (found(update, "moved").level, found(update, "moved").source) == ("info", there)


@pytest.mark.parametrize(
    "served", [URL.rstrip("/"), URL.replace("https", "http"), URL.replace("lantern", "www.lantern"), URL + "#comments"]
)
def test_another_way_to_write_an_address_is_no_other_one(radio: Package, served: str) -> None:
    update = watched(radio, replace(Page.from_html(WITHOUT_CANONICAL, URL), url_served=served))
    assert codes(update) == []


def test_the_day_a_page_says_it_was_changed_is_said(radio: Package) -> None:
    stamp = '<meta property="article:modified_time" content="2026-08-01T10:00:00+02:00">'
    today = RADIO.replace("</head>", f"{stamp}</head>")
    finding = found(watched(radio, today), "modified")
    assert (finding.level, "2026-08-01" in finding.text) == ("info", True)
    kept = republish.prepare(Page.from_html(today, URL))
    assert codes(watched(kept, today)) == []


def test_an_image_that_went_is_said(oysters: Package) -> None:
    (kept,) = [image for image in oysters.images if image.action == "keep"]
    assert codes(watched(oysters, OYSTERS)) == []
    gone = re.sub(rf"<img[^>]*{re.escape(kept.url.rpartition('/')[2])}[^>]*>", "", OYSTERS)
    finding = found(watched(oysters, gone), "image-gone")
    assert (finding.level, kept.url in finding.text) == ("info", True)


def test_an_image_that_the_copy_does_not_show_is_not_missed(oysters: Package) -> None:
    dropped = [image.url.rpartition("/")[2] for image in oysters.images if image.action == "drop"]
    gone = re.sub(rf"<img[^>]*(?:{'|'.join(map(re.escape, dropped))})[^>]*>", "", OYSTERS)
    assert gone != OYSTERS
    assert "image-gone" not in codes(watched(oysters, gone))


@pytest.mark.parametrize(
    ("rules", "today", "wanted"),
    [
        ({"window_days": "90", "takedown": "window-end"}, date(2026, 8, 2), ["takedown-due"]),
        ({"window_days": "90", "takedown": "window-end"}, date(2026, 8, 1), []),
        ({"window_days": "90"}, date(2027, 8, 2), []),
        ({"takedown": "window-end"}, date(2027, 8, 2), []),
        ({"window_days": "9" * 12, "takedown": "window-end"}, date(2027, 8, 2), []),
        ({"window_days": "soon", "takedown": "window-end"}, date(2027, 8, 2), []),
        ({"embargo_days": "30"}, date(2026, 6, 1), ["embargo-days"]),
        ({"embargo_days": "30"}, date(2026, 6, 2), []),
    ],
)
def test_days_are_counted_from_publication(
    radio: Package, rules: dict[str, str], today: date, wanted: list[str]
) -> None:
    assert codes(watched(with_requests(radio, **rules), RADIO, today=today)) == wanted


def test_a_window_that_cannot_be_counted_is_a_question(radio: Package) -> None:
    ruled = with_requests(radio, window_days="90", takedown="window-end")
    undated = replace(ruled, article=replace(ruled.article, published=None))
    assert "is not known" in found(watched(undated, RADIO, today=date(2026, 6, 1)), "takedown-due").text


def test_a_window_is_over_for_a_withdrawn_original_too(radio: Package) -> None:
    ruled = with_requests(radio, window_days="90", takedown="window-end")
    update = watched(ruled, NotFound("Gone.", status=404, url=URL), today=date(2027, 1, 1))
    assert found(update, "takedown-due").level == "question"


@pytest.mark.parametrize("answer", [RADIO, OTHER_LICENCE.replace("nineteen", "twenty"), OYSTERS])
def test_an_update_pickles_and_survives_json(radio: Package, answer: str) -> None:
    update = watched(radio, answer)
    assert pickle.loads(pickle.dumps(update)) == update
    assert Update.from_dict(update.to_dict()) == update
