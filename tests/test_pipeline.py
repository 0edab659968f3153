"""prepare and review, end to end on pages of our own and on every kind of bad input."""

import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import republish
from republish import Page, Use, extraction, images, sanitizer
from republish.errors import (
    ContentTypeRefused,
    EmptyPage,
    FidelityError,
    NoArticle,
    NoLicense,
    NotFound,
    NotHTML,
    PageError,
    RepublishError,
)
from republish.testing import FakeFetcher, page_from_file
from shared import shared

PAGES = Path(__file__).resolve().parents[1] / "examples" / "pages"
OYSTERS = "https://theconversation.com/why-harbour-cities-are-bringing-back-their-oyster-reefs-900417"
RADIO = "https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"


@pytest.fixture(scope="module")
def oysters() -> republish.Package:
    return republish.prepare(page_from_file(PAGES / "oyster-reefs.html", OYSTERS))


@pytest.fixture(scope="module")
def radio() -> republish.Package:
    return republish.prepare(page_from_file(PAGES / "village-radio.html", RADIO))


def test_a_page_without_a_profile_takes_the_same_path(radio: republish.Package) -> None:
    assert (radio.review.verdict, radio.review.profile) == ("allowed", None)
    assert radio.review.license is not None
    assert radio.review.license.id == "CC-BY-SA-4.0"


def test_without_a_profile_the_attribution_is_tasl(radio: republish.Package) -> None:
    words = radio.notices.attribution.text
    assert [
        part
        for part in ("The village that built its own radio", "Ilse Brandt", RADIO, "CC BY-SA 4.0")
        if part not in words
    ] == []
    assert not radio.notices.publisher_wording


def test_related_stories_do_not_travel(radio: republish.Package) -> None:
    assert "The last ferry has a library" not in radio.html
    assert any("ferry" in change.words for change in radio.changes)


def losing_in_extraction(patch: pytest.MonkeyPatch) -> None:
    whole = extraction.extract

    def extract(*page: Any, **settings: Any) -> Any:
        found = whole(*page, **settings)
        return replace(found, original_text=f"{found.original_text}\nThe council never paid for it.")

    patch.setattr(extraction, "extract", extract)


def losing_in_pictures(patch: pytest.MonkeyPatch) -> None:
    whole = images.place

    def place(tree: Any, decisions: Any) -> Any:
        changes = whole(tree, decisions)
        last = tree.findall(".//p")[-1]
        last.getparent().remove(last)
        return changes

    patch.setattr(images, "place", place)


def losing_at_the_gate(patch: pytest.MonkeyPatch) -> None:
    whole = sanitizer.release

    def release(*draft: Any) -> Any:
        cleaned = whole(*draft)
        return replace(cleaned, html=cleaned.html.replace(" not ", " ", 1))

    patch.setattr(sanitizer, "release", release)


@pytest.mark.parametrize("losing", [losing_in_extraction, losing_in_pictures, losing_at_the_gate])
def test_words_that_a_room_loses_unsaid_stop_the_package_under_nd_and_are_told_otherwise(
    losing: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    losing(monkeypatch)
    with pytest.raises(FidelityError) as caught:
        republish.prepare(page_from_file(PAGES / "oyster-reefs.html", OYSTERS))
    assert caught.value.differences
    assert caught.value.url == OYSTERS
    told = republish.prepare(page_from_file(PAGES / "village-radio.html", RADIO)).review
    assert [f.code for f in told.findings if f.code == "unexplained-difference"] == ["unexplained-difference"]


def test_words_that_are_accounted_for_are_no_finding(radio: republish.Package) -> None:
    assert "unexplained-difference" not in {finding.code for finding in radio.review.findings}


def test_kept_images_have_a_licence_of_their_own(oysters: republish.Package) -> None:
    kept = [image for image in oysters.images if image.action == "keep"]
    assert [image.license.id for image in kept if image.license] == ["CC-BY-4.0"]
    assert oysters.body.count("<img") == 1


def test_search_engines_are_told_of_the_kept_images_alone(oysters: republish.Package) -> None:
    data = json.loads(oysters.head.partition('<script type="application/ld+json">')[2].partition("</script>")[0])
    assert {image.action for image in oysters.images} == {"keep", "drop"}
    assert data["image"] == [image.url for image in oysters.images if image.action == "keep"]


def test_unlicensed_images_can_become_links() -> None:
    page = page_from_file(PAGES / "oyster-reefs.html", OYSTERS)
    linked = republish.prepare(page, unlicensed_images="link")
    assert [image.action for image in linked.images if image.action != "keep"] == ["link"] * (len(linked.images) - 1)
    assert "file-20260911-71-spat.jpg" in linked.body
    assert linked.body.count("<img") == 1


@pytest.mark.parametrize("picture", ["", '<figure><img src="https://site.example/p.jpg"></figure>'])
def test_an_address_stays_as_the_page_writes_it_whatever_becomes_of_the_pictures(picture: str) -> None:
    html = (PAGES / "village-radio.html").read_text("utf-8")
    link = f'<p>The <a href="https://site.example/größe">size of the mast</a> was settled in an evening.</p>{picture}'
    start = html.index("<p>", html.index("<h1"))
    package = republish.prepare(Page.from_html(f"{html[:start]}{link}{html[start:]}", RADIO))
    assert 'href="https://site.example/größe"' in package.body


def test_every_dropped_image_has_a_reason(oysters: republish.Package) -> None:
    assert [image for image in oysters.images if image.action == "drop" and not image.reason] == []


def test_the_two_lists_of_duties_are_never_merged(oysters: republish.Package) -> None:
    assert {duty.layer for duty in oysters.review.obligations} == {"license"}
    assert {duty.layer for duty in oysters.review.requests} == {"publisher"}
    assert all(duty.source for duty in (*oysters.review.obligations, *oysters.review.requests))


def test_the_same_page_makes_the_same_package(oysters: republish.Package) -> None:
    again = republish.prepare(page_from_file(PAGES / "oyster-reefs.html", OYSTERS))
    assert (again.html, again.head, again.to_dict()) == (oysters.html, oysters.head, oysters.to_dict())


def test_both_engines_of_the_sanitiser_make_the_same_package(oysters: republish.Package) -> None:
    pytest.importorskip("nh3")
    assert republish.prepare(page_from_file(PAGES / "oyster-reefs.html", OYSTERS), engine="nh3").html == oysters.html


def test_the_head_points_at_the_original_and_its_licence(oysters: republish.Package) -> None:
    assert f'<link rel="canonical" href="{OYSTERS}">' in oysters.head
    assert '"license": "https://creativecommons.org/licenses/by-nd/4.0/"' in oysters.head


@pytest.mark.parametrize(
    ("indexing", "canonical", "noindex"), [("noindex", 0, 1), ("both", 1, 1), ("none", 0, 0), ("canonical", 1, 0)]
)
def test_indexing_is_a_policy(indexing: str, canonical: int, noindex: int) -> None:
    head = republish.prepare(page_from_file(PAGES / "village-radio.html", RADIO), indexing=indexing).head  # type: ignore[arg-type]
    assert (head.count('rel="canonical"'), head.count('content="noindex"')) == (canonical, noindex)


def test_a_translation_under_nd_is_not_allowed() -> None:
    page = page_from_file(PAGES / "oyster-reefs.html", OYSTERS)
    with pytest.raises(republish.NotRepublishable) as caught:
        republish.prepare(page, use=Use(translated=True))
    assert caught.value.review.verdict in ("ask", "forbidden")


def test_review_does_not_raise_for_a_no() -> None:
    page = page_from_file(PAGES / "oyster-reefs.html", OYSTERS)
    assert republish.review(page, use=Use(translated=True), today=date(2026, 11, 24)).verdict != "allowed"


PARAGRAPHS = "<p>The harbour was quiet that morning, and nobody had yet told the pilots about the new light.</p>" * 8
BAD = [
    ("empty", b"", EmptyPage),
    ("blank", b"  \n ", EmptyPage),
    ("comment", b"<!-- nothing -->", EmptyPage),
    ("pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", NotHTML),
    ("png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 40, NotHTML),
    ("binary", bytes(range(256)) * 8, PageError),
    ("no article", b"<html><body><nav><a href='/a'>A</a> <a href='/b'>B</a></nav></body></html>", NoArticle),
    (
        "no licence",
        f"<html lang=en><body><article><h1>Light</h1>{PARAGRAPHS}</article></body></html>".encode(),
        NoLicense,
    ),
    ("deep", b"<div>" * 5000 + b"x", RepublishError),
]


@pytest.mark.parametrize(("content", "kind"), [case[1:] for case in BAD], ids=[case[0] for case in BAD])
def test_bad_input_is_an_error_of_its_own(content: bytes, kind: type[RepublishError]) -> None:
    with pytest.raises(kind) as caught:
        republish.prepare(Page.from_html(content, "https://site.example/a"))
    assert (caught.value.url, bool(caught.value.stage), bool(caught.value.advice)) == (
        "https://site.example/a",
        True,
        True,
    )


def test_a_missing_page_says_so() -> None:
    with pytest.raises(NotFound) as caught:
        republish.prepare("https://site.example/gone", fetch=FakeFetcher({}))
    assert caught.value.stage == "fetch"


def test_a_pdf_from_the_server_says_so() -> None:
    fetch = FakeFetcher(
        {"https://site.example/a.pdf": ContentTypeRefused("A PDF.", content_type="application/pdf", url="u")}
    )
    with pytest.raises(ContentTypeRefused):
        republish.prepare("https://site.example/a.pdf", fetch=fetch)


def share_page(body: str) -> str:
    handout = f'<div class="theconversation-article-body">{body}</div>'.replace("&", "&amp;").replace("<", "&lt;")
    return f"<html><body><textarea name='non-attributed-body'>{handout}</textarea></body></html>"


def official() -> str:
    """What the share page of the example would hold."""
    page = (PAGES / "oyster-reefs.html").read_text(encoding="utf-8")
    start = page.index('itemprop="articleBody">') + len('itemprop="articleBody">')
    body = page[start : page.index("<hr>")]
    return (
        "<h1 class='theconversation-article-title'>Why harbour cities are bringing back their oyster reefs</h1>" + body
    )


def test_the_official_text_is_used_where_it_can_be_fetched(oysters: republish.Package) -> None:
    html = (PAGES / "oyster-reefs.html").read_text(encoding="utf-8")
    fetch = FakeFetcher({OYSTERS: html, "https://theconversation.com/share/900417": share_page(official())})
    package = republish.prepare(OYSTERS, fetch=fetch)
    assert fetch.asked == [OYSTERS, "https://theconversation.com/share/900417"]
    assert package.text == oysters.text
    assert any(finding.code == "handout-used" for finding in package.review.findings)


def test_an_official_text_that_differs_from_the_page_is_reported() -> None:
    html = (PAGES / "oyster-reefs.html").read_text(encoding="utf-8")
    other = official().replace("forty tonnes of shells", "ninety tonnes of shells")
    fetch = FakeFetcher({OYSTERS: html, "https://theconversation.com/share/900417": share_page(other)})
    found = republish.review(OYSTERS, fetch=fetch)
    assert any(finding.code == "handout-differs" and "ninety" in finding.text for finding in found.findings)


def test_without_the_official_text_the_page_is_used_and_that_is_said() -> None:
    html = (PAGES / "oyster-reefs.html").read_text(encoding="utf-8")
    found = republish.review(OYSTERS, fetch=FakeFetcher({OYSTERS: html}))
    assert any(finding.code == "handout-not-fetched" for finding in found.findings)


GRANT = "https://creativecommons.org/licenses/by/4.0/"
STORY = f"<p>{'The ferry of the lower harbour carries letters, goats and a piano. ' * 12}</p>"


def copyright_duty(page: Page) -> republish.Obligation:
    (duty,) = [duty for duty in republish.review(page).obligations if duty.kind == "copyright-notice"]
    return duty


def in_a_feed() -> Page:
    feed = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour News</title><entry><title>The ferry</title>'
        f'<id>tag:1</id><link href="https://harbour.example/ferry"/><link rel="license" href="{GRANT}"/>'
        f'<content type="html"><![CDATA[{STORY}]]></content></entry></feed>'
    )
    (page,) = republish.entries(feed, "https://harbour.example/feed")
    return page


def in_a_page(around: str = "", attributes: str = "") -> Page:
    text = f'<h1>The ferry</h1>{STORY}<p>Licensed under <a rel="license" href="{GRANT}">CC BY 4.0</a>.</p>'
    html = f'<html lang="en"><body>{around}<article{attributes}>{text}</article></body></html>'
    return Page.from_html(html, "https://harbour.example/ferry")


def test_a_feed_entry_says_that_its_page_was_not_seen() -> None:
    duty = copyright_duty(in_a_feed())
    assert ("was not seen" in duty.text, duty.done) == (True, False)


def test_a_text_without_its_page_says_that_the_page_was_not_seen() -> None:
    assert "was not seen" in copyright_duty(in_a_page()).text


def test_a_page_that_was_read_is_said_to_carry_no_copyright_notice() -> None:
    page = in_a_page('<header class="site"><a href="/">Harbour News</a></header>', ' class="post"')
    assert "carries no copyright notice" in copyright_duty(page).text


REPUBLISHED = {
    "dailymaverick.co.za_joburg-informal-traders.html.gz": (
        "https://www.dailymaverick.co.za/article/2026-01-06-joburg-has-failed-its-informal-traders-t-there-is-a-solution-heres-what-the-city/",
        "theconversation.com",
    ),
    "citylab_neon.html.gz": (
        "https://www.citylab.com/design/2019/04/neon-signage-20th-century-history/588400/",
        "Atlantic",
    ),
    "fortune.com.html.gz": ("http://time.com/4603308/amazon-alexa-echo-gadgets/", "Time"),
    "vice.com_amazon.html.gz": ("https://www.vice.com/en_uk/article/d3avvm/the-amazon-is-on-fire", "VICE US"),
    "wcxb-0345.html.gz": (
        "https://news.clemson.edu/heres-how-to-maintain-healthy-smartphone-habits/",
        "theconversation.com",
    ),
}


@pytest.mark.parametrize(("name", "url", "original"), [(name, *rest) for name, rest in REPUBLISHED.items()])
def test_a_republication_is_recognised(name: str, url: str, original: str) -> None:
    content = gzip.decompress(shared("corpus", "licences", "republished", name).read_bytes())
    with pytest.raises(republish.IsRepublication) as caught:
        republish.prepare(Page.from_html(content, url))
    assert original in f"{caught.value.origin.url} {caught.value.origin.publisher}"


@pytest.mark.parametrize(
    "name", ["TRAP_discover_issue", "TRAP_doschu_self", "TRAP_emotion_print", "TRAP_politifact_reference"]
)
def test_a_look_alike_is_not_taken_for_one(name: str) -> None:
    path = shared("corpus", "licences", "republished", f"{name}.html.gz")
    rows = (line.split("\t") for line in shared("corpus", "licences", "index.tsv").read_text().splitlines())
    url = next(row[2] for row in rows if row[0].endswith(path.name))
    page = Page.from_html(gzip.decompress(path.read_bytes()), url)
    assert republish.extract(page).origin is None
