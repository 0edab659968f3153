"""A real WordPress: what it stores, what it renders, and that the report says the same."""

from __future__ import annotations

import contextlib
import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace

import pytest
import requests

import copies
from cms.wordpress import WordPress
from fixtures import packages
from republish import Audit, _html, audit
from republish._text import words
from republish.errors import DeliveryError
from republish.model import CleanHtml, DeliveryReport, ImageDecision, Package, Page
from republish.publishing import publish

pytestmark = pytest.mark.wordpress

COUNTER_SOURCE = "https://counter.theconversation.com/content/216842/count.gif?distributor=republish-lightbox-basic"


def png(name: str) -> bytes:
    """A picture of 800 × 600 that differs by name."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress(b"".join(b"\0" + b"\x40\x80\xa0" * 800 for _ in range(600)))
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", 800, 600, 8, 2, 0, 0, 0))
    return (
        b"\x89PNG\r\n\x1a\n"
        + head
        + chunk(b"tEXt", b"name\0" + name.encode())
        + chunk(b"IDAT", rows)
        + chunk(b"IEND", b"")
    )


def fetch(url: str, accept: str) -> Page:
    """The network, for images only."""
    assert accept == "image"
    return Page(url=url, content=png(url))


@pytest.fixture
def site(wordpress: WordPress) -> Iterator[WordPress]:
    """The running site without a post or a picture, before and afterwards."""
    wordpress.empty()
    yield wordpress
    wordpress.empty()


def stored(site: WordPress, report: DeliveryReport) -> dict[str, object]:
    found: dict[str, object] = site.api("GET", f"posts/{report.post_id}?context=edit").json()
    return found


def raw(site: WordPress, report: DeliveryReport) -> str:
    content = stored(site, report)["content"]
    assert isinstance(content, dict)
    return str(content["raw"])


def kinds(report: DeliveryReport, stage: str | None = None) -> list[str]:
    return [loss.kind for loss in report.losses if stage in (None, loss.stage)]


def text_of(html: str) -> str:
    return f" {' '.join(words(_html.text_of(_html.fragment(html))))} "


def with_many_images() -> Package:
    """Four images before the counter: WordPress lets the fourth and later load lazily."""
    urls = [f"https://images.example/{n}.png" for n in range(4)]
    figures = "".join(
        f'<figure><img src="{url}" alt=""><figcaption>Mina Okafor</figcaption></figure>\n' for url in urls
    )
    kept = tuple(ImageDecision(url=url, action="keep", reason="Its own licence.", credit="Mina Okafor") for url in urls)
    return packages.package(packages.english().article, figures + packages.BODY, images=kept)


def test_a_draft_is_stored_to_the_letter(site: WordPress) -> None:
    package = packages.english()
    report = publish(package, **site.access("editor"), categories=["News"])
    post = stored(site, report)
    assert (report.action, report.role, report.status) == ("created", "editor", "draft")
    assert post["status"] == "draft"
    assert post["date_gmt"] == "2023-10-19T15:30:00"
    assert post["slug"] == "the-river-rose-for-three-days-what-fellbrook-learned-forgot"
    assert post["title"]["raw"] == "The river rose for three days: what &lt;Fellbrook&gt; learned &amp; forgot"  # type: ignore[index]
    assert post["excerpt"]["raw"] == package.article.standfirst  # type: ignore[index]
    assert packages.COUNTER in raw(site, report)
    assert str(package.notices.attribution) in raw(site, report)


def test_tags_and_categories_are_found_or_made_by_name(site: WordPress) -> None:
    for _ in range(2):
        report = publish(packages.english(), **site.access("editor"), categories=["News", "R & D"])
    post = stored(site, report)
    tags = {tag["name"] for tag in site.api("GET", "tags?per_page=100").json() if tag["id"] in post["tags"]}  # type: ignore[operator]
    categories = site.api("GET", "categories?per_page=100").json()
    assert tags == {"floods", "rivers &amp; lakes"}
    assert {c["name"] for c in categories if c["id"] in post["categories"]} == {"News", "R &amp; D"}  # type: ignore[operator]
    assert len([c for c in categories if c["name"] == "News"]) == 1


def test_an_author_may_not_make_categories_and_is_told(site: WordPress) -> None:
    report = publish(packages.english(), **site.access("author"), categories=["A category of its own"])
    (loss,) = [loss for loss in report.losses if loss.kind == "category"]
    assert loss.expected == "A category of its own"


def test_a_second_delivery_updates_the_first(site: WordPress) -> None:
    package = packages.english()
    first = publish(package, **site.access("editor"))
    changed = replace(package, article=replace(package.article, title="Another title"))
    second = publish(changed, **site.access("editor"))
    assert (second.action, second.post_id) == ("updated", first.post_id)
    assert len(site.api("GET", "posts?status=any&context=edit").json()) == 1
    assert stored(site, second)["title"]["raw"] == "Another title"  # type: ignore[index]


def test_an_update_touches_neither_status_nor_address(site: WordPress) -> None:
    first = publish(packages.english(), **site.access("editor"), status="publish")
    site.api("POST", f"posts/{first.post_id}", json={"slug": "chosen-by-an-editor"})
    second = publish(packages.english(), **site.access("editor"))
    post = stored(site, second)
    assert (second.action, post["status"], post["slug"]) == ("updated", "publish", "chosen-by-an-editor")


def test_two_originals_are_two_posts(site: WordPress) -> None:
    other = packages.english(url="https://theconversation.com/another-one-9")
    first, second = publish(packages.english(), **site.access("editor")), publish(other, **site.access("editor"))
    assert first.post_id != second.post_id


def test_an_author_learns_that_another_account_has_published_it(site: WordPress) -> None:
    public = publish(packages.english(), **site.access("editor"), status="publish")
    mine = publish(packages.english(), **site.access("author"))
    assert mine.action == "created"
    assert any(str(public.post_url) in note for note in mine.notes)


def test_the_post_goes_under_the_mapped_account(site: WordPress) -> None:
    report = publish(packages.english(), **site.access("editor"), authors={"Ben & Co": "author"})
    person = site.api("GET", f"users/{stored(site, report)['author']}?context=edit").json()
    assert person["username"] == "author"
    assert "author" not in kinds(report)


def test_an_unknown_account_is_a_loss(site: WordPress) -> None:
    assert "author" in kinds(publish(packages.english(), **site.access("editor"), author="nobody-here"))


# canonical address, with and without the guide's plugin


def test_without_the_plugin_the_canonical_address_is_dropped_and_the_report_says_so(site: WordPress) -> None:
    report = publish(packages.english(), **site.access("administrator"), status="publish")
    page = requests.get(str(report.post_url), timeout=30).text
    assert f'<link rel="canonical" href="{report.post_url}"' in page
    assert kinds(report, "stored") == ["canonical"]
    assert kinds(report, "rendered") == ["canonical"]


@pytest.mark.parametrize("role", ["administrator", "editor"])
def test_with_the_plugin_nothing_is_lost(site: WordPress, role: str) -> None:
    with site.plugin():
        report = publish(packages.english(), **site.access(role), status="publish")
        page = requests.get(str(report.post_url), timeout=30).text
    meta = stored(site, report)["meta"]
    assert report.losses == ()
    assert f'<link rel="canonical" href="{packages.english().article.url}"' in page
    assert isinstance(meta, dict)


def test_with_the_plugin_the_fields_of_both_seo_plugins_are_stored(site: WordPress) -> None:
    with site.plugin():
        report = publish(packages.english(), **site.access("editor"))
        meta = stored(site, report)["meta"]
    assert isinstance(meta, dict)
    url = packages.english().article.url
    assert [meta[key] for key in ("_yoast_wpseo_canonical", "rank_math_canonical_url", "republish_source_url")] == [
        url
    ] * 3


def test_with_the_plugin_an_excerpt_begins_with_the_article(site: WordPress) -> None:
    article = replace(packages.english().article, standfirst=None)
    package = replace(packages.english(), article=article)
    made = publish(replace(package, html=CleanHtml(f"<p>By Ada O’Hara</p>\n{package.html}")), **site.access("editor"))
    assert "By Ada" in site.api("GET", f"posts/{made.post_id}").json()["excerpt"]["rendered"]
    with site.plugin():
        post = site.api("GET", f"posts/{made.post_id}").json()
    assert post["excerpt"]["rendered"].startswith("<p>The river rose")
    assert "By Ada" in post["content"]["rendered"]


# the report against the page


@pytest.mark.parametrize("role", ["administrator", "editor", "author", "contributor"])
@pytest.mark.parametrize("blocks", [True, False], ids=["blocks", "classic"])
def test_the_report_is_right_for_the_role(site: WordPress, role: str, blocks: bool) -> None:
    package = packages.with_image()
    report = publish(package, **site.access(role), blocks=blocks)
    assert report.role == role
    page = _html.parse(site.preview(report.post_id, role), "https://site.example/").root
    found = f" {' '.join(words(_html.text_of(page)))} "
    links = {a.get("href") for a in page.iter("a")}
    counters = [el for el in page.iter("img") if el.get("src") == COUNTER_SOURCE]
    licensed = [a for a in page.iter("a") if "license" in (a.get("rel") or "").split()]
    lost = set(kinds(report, "rendered"))
    assert ("attribution" in lost) == (text_of(str(package.notices.attribution)) not in found)
    assert ("words" in lost) == (text_of(str(package.body)) not in found)
    assert ("link" in lost) == (not set(re.findall(r'<a href="([^"&]*)"', str(package.html))) <= links)
    assert ("license-link" in lost) == (not licensed)
    assert ("credit" in lost) == ("Mina Okafor CC BY 4 0" not in found)
    assert len(counters) == 1
    assert ("counter" in lost) == (counters[0].get("referrerpolicy") != "no-referrer-when-downgrade")
    headings = {" ".join(words(_html.text_of(h))) for h in page.iter("h2", "h3")}
    assert ("heading" in lost) == (not {"What the gauges said", "Who pays who swims"} <= headings)


@pytest.mark.parametrize(
    ("role", "expected"), [("administrator", []), ("editor", []), ("author", ["counter"]), ("contributor", ["counter"])]
)
def test_what_each_role_loses_in_the_text(site: WordPress, role: str, expected: list[str]) -> None:
    with site.plugin():
        report = publish(packages.english(), **site.access(role))
    assert kinds(report, "stored") == expected
    assert all("referrerpolicy" in loss.text for loss in report.losses if loss.kind == "counter")


def test_an_author_loses_markup_that_kses_does_not_know(site: WordPress) -> None:
    """An iframe as a counter (The Conversation's advanced form) is removed for authors and kept for editors."""
    plain = packages.english()
    frame = '<iframe src="https://counter.theconversation.com/content/216842/count.gif" width="1" height="1"></iframe>'
    package = packages.package(plain.article, packages.BODY, counter=frame)
    lost = [loss.text for loss in publish(package, **site.access("author")).losses if loss.kind == "counter"]
    assert lost == ["The counter is gone."] * 2
    assert "counter" not in kinds(publish(package, **site.access("editor")))


@pytest.mark.parametrize("plugin", [False, True])
def test_a_lazy_counter_is_seen_on_the_public_page(site: WordPress, plugin: bool) -> None:
    with site.plugin() if plugin else contextlib.nullcontext():
        report = publish(with_many_images(), **site.access("editor"), status="publish", fetch=fetch)
        page = requests.get(str(report.post_url), timeout=30).text
    counter = next(img for img in _html.fragment(page).iter("img") if img.get("src") == COUNTER_SOURCE)
    lazy = counter.get("loading") == "lazy"
    assert lazy is not plugin
    assert ("counter" in kinds(report, "rendered")) == lazy


def test_what_an_editor_cuts_afterwards_is_found_by_the_next_reading(site: WordPress) -> None:
    """A filter of the site stands for a theme or plugin that strips the end of posts."""
    path = site.folder / "wp-content" / "mu-plugins" / "cutter.php"
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        "<?php add_filter('the_content', fn($c) => preg_replace('/<div class=\"republish-notices.*/s', '', "
        "str_replace(['<h2', 'warnings'], ['<p', 'omens'], $c)), 99);"
    )
    try:
        report = publish(packages.english(), **site.access("editor"), status="publish")
    finally:
        path.unlink()
    lost = set(kinds(report, "rendered"))
    assert {"attribution", "link", "license-link", "counter", "heading", "words"} <= lost
    (loss,) = [loss for loss in report.losses if loss.kind == "words"]
    assert "warnings" in loss.expected


# words that are commands to WordPress


def test_shortcodes_and_bare_addresses_stay_words(site: WordPress) -> None:
    article = packages.english().article
    body = "<p>[gallery] [audio src=x] [caption]</p>\n<p>https://www.youtube.com/watch?v=dQw4w9WgXcQ</p>\n<pre>[gallery]</pre>"
    for blocks in (True, False):
        package = packages.package(replace(article, body=CleanHtml(body), text="x"), body)
        report = publish(package, **site.access("editor"), blocks=blocks)
        page = site.preview(report.post_id, "editor")
        assert "words" not in kinds(report)
        assert _html.text_of(_html.fragment(page)).count("[gallery]") >= 2
        assert "<iframe" not in page


@pytest.mark.parametrize("text", packages.HOSTILE_STRINGS[:12])
def test_hostile_names_stay_text(site: WordPress, text: str) -> None:
    report = publish(packages.hostile(text), **site.access("administrator"))
    page = _html.parse(site.preview(report.post_id, "administrator"), "https://site.example/").root
    assert "words" not in kinds(report)
    assert not [el for el in page.iter("img", "svg") if el.get("onerror") or el.get("onload")]
    assert not [script for script in page.iter("script") if "alert(1)" in (script.text or "")]
    headings = [_html.text_of(h) for h in page.iter("h1")]
    assert any(words(text) == words(heading) for heading in headings)


# images


def test_images_are_uploaded_with_their_credits(site: WordPress) -> None:
    package = packages.with_image()
    report = publish(package, **site.access("author"), fetch=fetch)
    (item,) = site.api("GET", "media?context=edit").json()
    assert item["alt_text"] == 'A bridge under "water"'
    assert item["caption"]["raw"] == "The old bridge. Mina Okafor"
    assert "Mina Okafor. https://creativecommons.org/licenses/by/4.0/" in item["description"]["raw"]
    assert stored(site, report)["featured_media"] == 0
    assert f"wp-image-{item['id']}" in raw(site, report)
    assert packages.IMAGE not in raw(site, report)
    assert report.media == (item["source_url"],)
    assert not {"image", "credit", "words"} & set(kinds(report))


def test_a_lead_image_that_the_text_does_not_show_is_featured_and_its_credit_looked_for(site: WordPress) -> None:
    report = publish(packages.with_lead_image(), **site.access("editor"), fetch=fetch)
    (item,) = site.api("GET", "media?context=edit").json()
    assert stored(site, report)["featured_media"] == item["id"]
    assert "Check that the theme credits the featured image: Mina Okafor" in report.notes
    public = publish(packages.with_lead_image(), **site.access("editor"), fetch=fetch, status="publish")
    page = _html.text_of(_html.parse(requests.get(str(public.post_url), timeout=30).text, "https://a.example/").root)
    assert ("credit" in kinds(public, "rendered")) == ("Mina Okafor" not in page)


def test_the_same_image_is_uploaded_once(site: WordPress) -> None:
    for _ in range(2):
        publish(packages.with_image(), **site.access("editor"), fetch=fetch)
    assert len(site.api("GET", "media").json()) == 1


def test_a_contributor_may_not_upload_and_is_told(site: WordPress) -> None:
    report = publish(packages.with_image(), **site.access("contributor"), fetch=fetch)
    assert any(loss.kind == "image" and "could not be uploaded" in loss.text for loss in report.losses)
    assert "https://images.example/fellbrook/bridge%20north.jpg?w=1200" in raw(site, report)


# refusals


def test_a_wrong_password(site: WordPress) -> None:
    with pytest.raises(DeliveryError) as caught:
        publish(packages.english(), site=site.url, user="editor", password="wrong wrong wrong")
    assert caught.value.stage == "deliver"
    assert caught.value.advice


def test_a_contributor_may_not_publish(site: WordPress) -> None:
    with pytest.raises(DeliveryError, match="not allowed"):
        publish(packages.english(), **site.access("contributor"), status="publish")


def test_plain_permalinks_are_no_obstacle(site: WordPress) -> None:
    path = site.folder / "wp-content" / "mu-plugins" / "plain.php"
    path.parent.mkdir(exist_ok=True)
    path.write_text(
        "<?php if (str_starts_with($_SERVER['REQUEST_URI'], '/wp-json')) { http_response_code(404); exit; }"
    )
    try:
        report = publish(packages.english(), **site.access("editor"))
    finally:
        path.unlink()
    assert report.action == "created"


def test_the_session_keeps_no_password(site: WordPress) -> None:
    session = requests.Session()
    publish(packages.english(), **site.access("editor"), session=session)
    assert session.auth is None
    assert "Authorization" not in session.headers


# the page that readers get, audited


def oysters_as_readers_see_them(site: WordPress, role: str = "editor") -> tuple[DeliveryReport, Page]:
    report = publish(copies.oysters(), **site.access(role), status="publish")
    assert report.post_url
    return report, page_of(report.post_url)


def page_of(url: str) -> Page:
    return Page.from_html(requests.get(url, timeout=120).content, url)


def missing(found: Audit) -> list[str]:
    return [duty.kind for duty in found.missing]


def test_a_published_post_is_audited_in_its_theme(site: WordPress) -> None:
    _, page = oysters_as_readers_see_them(site)
    with site.plugin():
        page = page_of(page.url)
    found = audit(page, package=copies.oysters())
    assert found.altered == ()
    assert missing(found) == []
    assert {"attribution", "source-link", "license-link", "no-derivatives", "counter"} <= {
        d.kind for d in found.fulfilled
    }


def test_a_counter_that_a_role_may_not_post_is_missed_on_the_page(site: WordPress) -> None:
    report, _ = oysters_as_readers_see_them(site, "author")
    found = audit(page_of(str(report.post_url)), package=copies.oysters())
    assert found.altered == ()
    assert ("counter" in missing(found)) == ("counter" in kinds(report, "rendered"))


def test_what_a_colleague_does_to_a_post_is_found(site: WordPress) -> None:
    report, page = oysters_as_readers_see_them(site)
    edited = raw(site, report).replace("forty tonnes", "fifty tonnes").replace("Read the", "Read")
    site.api("POST", f"posts/{report.post_id}", json={"content": edited, "title": "Oysters are back"})
    found = audit(page_of(page.url), package=copies.oysters())
    assert [(change.words, change.replacement) for change in found.altered] == [("forty", "fifty")]
    assert {"no-derivatives", "indicate-changes", "edits.headline"} <= set(missing(found))
    assert "attribution-wording" in {finding.code for finding in found.findings if finding.level == "question"}


def test_what_wordpress_prints_otherwise_is_no_alteration(site: WordPress) -> None:
    body = (
        "<p>The planks, 2x4 in the trade, cost \"next to nothing\" -- so she said... in the '90s, and O'Hara's 6' doors 3/4 of it.</p>"
        "<p>At the harbour :-) everybody smiled --- and 1920x1080 points were enough for the camera (c) of the council.</p>"
        "<pre><code>if a &lt; b: print('2x4')</code></pre>"
    )
    package = replace(copies.bound("no-derivatives", package=packages.package(packages.english().article, body)))
    report = publish(package, **site.access("editor"), status="publish")
    page = page_of(str(report.post_url))
    assert "2&#215;4" in page.html
    found = audit(page, package=package)
    assert found.altered == ()
    assert missing(found) == []
