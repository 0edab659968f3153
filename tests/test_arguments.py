"""Arguments of the wrong kind are named before anything is done with them."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

import republish
from fixtures import packages
from republish import Page, UsageError, feeds, outputs, profiles
from republish.arguments import pages_only
from republish.testing import FakeFetcher, page_from_file

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


def test_for_a_folder_of_rules_it_is_told_how_to_load_them(page: Page) -> None:
    with pytest.raises(UsageError, match="`profile` is to be a Profile or Profiles, not str") as caught:
        republish.prepare(page, profile="examples/rules")  # type: ignore[arg-type]
    assert "`profiles.load(folder)`" in caught.value.advice


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


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("use", {"commercial": False}),
        ("executor", 3),
        ("executor", "threads"),
        ("approve", "yes"),
        ("approve", True),
        ("limits", 5),
        ("fetch", "https://proxy.example/"),
    ],
)
def test_what_many_are_prepared_with_is_looked_at_before_the_first(page: Page, name: str, value: Any) -> None:
    with pytest.raises(UsageError, match=f"`{name}` is to be an? "):
        republish.prepare_many([page], **{name: value})


@pytest.mark.parametrize("sources", [None, 5])
def test_many_sources_are_several(sources: Any) -> None:
    with pytest.raises(UsageError, match="`sources` is to be several addresses or Pages"):
        republish.prepare_many(sources)


def test_whatever_takes_jobs_is_an_executor(page: Page) -> None:
    class Here:
        def submit(self, work: Callable[..., Any], job: Any) -> Future[Any]:
            done: Future[Any] = Future()
            done.set_result(work(job))
            return done

    (outcome,) = republish.prepare_many([page], executor=Here(), approve=lambda url: True)  # type: ignore[arg-type]
    assert outcome.ok


@pytest.mark.parametrize("answer", [None, "<p>A page in words.</p>", b"<p>", {"html": "<p>"}])
@pytest.mark.parametrize("ask", [republish.prepare, republish.review, republish.audit])
def test_a_fetch_gives_a_page(ask: Callable[..., object], answer: Any) -> None:
    with pytest.raises(UsageError, match=r"`fetch` gave .* in the place of a Page") as caught:
        ask(URL, fetch=lambda url: answer)
    assert caught.value.url == URL
    assert "NotFound" in caught.value.advice


def test_a_fetch_gives_a_page_to_watch(page: Page) -> None:
    package = republish.prepare(page)
    with pytest.raises(UsageError, match="`fetch` gave None in the place of a Page"):
        republish.watch(package, fetch=lambda url: None)  # type: ignore[arg-type, return-value]


def test_an_original_that_is_no_page_is_said(page: Page) -> None:
    with pytest.raises(UsageError, match="`fetch` gave None"):
        republish.audit(page, original=URL, fetch=lambda url: None)  # type: ignore[arg-type, return-value]


def test_one_answer_that_is_no_page_is_one_bad_outcome(page: Page) -> None:
    pages = {URL: page, "https://site.example/none": None}
    bad, good = republish.prepare_many(["https://site.example/none", URL], fetch=pages.get, approve=lambda url: True)
    assert isinstance(bad.error, UsageError)
    assert bad.error.url == bad.source == "https://site.example/none"
    assert good.package is not None


def test_a_fetch_that_gives_pages_is_as_it_was(page: Page) -> None:
    fetch = FakeFetcher({URL: page})
    assert pages_only(fetch)(URL) is page
    with pytest.raises(republish.FetchError):
        pages_only(fetch)("https://site.example/none")


@pytest.mark.parametrize(
    ("call", "name"),
    [
        (lambda: republish.load(3), "folder"),
        (lambda: republish.load(None), "folder"),
        (lambda: republish.load_clearances(5), "path"),
        (lambda: republish.load_clearances(["a.toml"]), "path"),
        (lambda: profiles.load(5), "folder"),
        (lambda: profiles.load(None), "folder"),
        (lambda: republish.entries(None, URL), "feed"),
        (lambda: republish.entries([], URL), "feed"),
        (lambda: republish.entries("<rss/>", None), "url"),
        (lambda: republish.entries("<rss/>", 5), "url"),
        (lambda: feeds.entry_page(None, URL), "entry"),
        (lambda: feeds.entry_page({}, None), "feed_url"),
        (lambda: Page.from_html("<p>one</p>", None), "url"),
        (lambda: Page.from_html(b"<p>one</p>", 5), "url"),
        (lambda: Page(url=None), "url"),
        (lambda: Page(url=URL, content="<p>one</p>"), "content"),
        (lambda: republish.entries("<rss/>", URL, limits=5), "limits"),
        (lambda: profiles.find(None), "url"),
        (lambda: profiles.find(URL, "rules"), "profiles"),
        (lambda: profiles.parse(None), "text"),
        (lambda: profiles.parse(b'id = "a"'), "text"),
        (lambda: page_from_file(None, URL), "path"),
        (lambda: FakeFetcher([URL]), "answers"),
        (lambda: outputs.render(None, "html"), "package"),
        (lambda: outputs.render(packages.english(), ["html"]), "formats"),
        (lambda: outputs.collect(None, FakeFetcher({})), "package"),
        (lambda: outputs.collect(packages.with_image(), None), "fetch"),
        (lambda: outputs.collect(packages.with_image(), lambda url, accept: b"GIF89a"), "fetch"),
        (lambda: republish.write(packages.english(), "out", pictures=[b"GIF89a"]), "pictures"),
        (lambda: republish.write(packages.english(), "out", pictures=5), "pictures"),
    ],
)
def test_what_is_no_path_no_feed_and_no_address_is_named(call: Callable[[], object], name: str) -> None:
    with pytest.raises(UsageError, match=f"`{name}` is to be "):
        call()


RULES = """
id = "harbour"
name = "Harbour"
home = "https://harbour.example"
hosts = ["harbour.example"]
languages = ["en"]
"""


def test_paths_are_taken_in_either_form(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_text("")
    (tmp_path / "harbour.toml").write_text(RULES)
    for path in (tmp_path, str(tmp_path)):
        assert len(profiles.load(path)) > 0
        assert republish.load_clearances(Path(path) / "words.txt") == ()
        with pytest.raises(republish.OutputError, match="cannot be read"):
            republish.load(path)


def test_only_a_package_is_written(page: Page, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="A Package is written, not a Page"):
        republish.write(page, tmp_path / "out")  # type: ignore[arg-type]
    assert not (tmp_path / "out").exists()


def test_a_page_is_made_of_bytes_or_words() -> None:
    with pytest.raises(UsageError, match="not NoneType"):
        Page.from_html(None, URL)  # type: ignore[arg-type]


@pytest.mark.parametrize("folder", [None, 5, ""])
def test_a_package_is_written_into_a_folder_that_is_named(page: Page, folder: Any) -> None:
    with pytest.raises(UsageError, match="`folder` "):
        republish.write(republish.prepare(page), folder)


@pytest.mark.parametrize("formats", [None, 5])
def test_formats_are_several(page: Page, formats: Any, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="`formats` is to be several formats"):
        republish.write(republish.prepare(page), tmp_path / "out", formats=formats)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("url_served", None),
        ("status", "200"),
        ("fetched", "2026-03-01"),
        ("fetched", date(2026, 3, 1)),
        ("fetched", datetime(2026, 3, 1)),
        ("headers", {"etag": "x"}),
        ("headers", [("content-length", 5)]),
        ("redirects", URL),
        ("redirects", [None]),
        ("claims", ["CC BY"]),
        ("entry", "Tides"),
    ],
)
def test_a_page_that_could_not_be_read_again_is_none(page: Page, name: str, value: Any) -> None:
    with pytest.raises(UsageError, match=f"`{name}` is "):
        replace(page, **{name: value})


def test_what_a_page_is_made_of_comes_back(page: Page, tmp_path: Path) -> None:
    fetched = datetime(2026, 3, 1, tzinfo=timezone(timedelta(hours=2)))
    made = replace(page, fetched=fetched, status=200, headers=[["etag", "x"]], redirects=[URL], claims=[])  # type: ignore[list-item]
    package = republish.prepare(made)
    republish.write(package, tmp_path, formats=["json"])
    assert republish.load(tmp_path) == package
    assert (made.headers, made.redirects) == ((("etag", "x"),), (URL,))


def test_the_checksum_is_that_of_the_content(page: Page, tmp_path: Path) -> None:
    assert len(page.sha256) == 64
    other = replace(page, content=page.content + b"\n")
    assert other.sha256 == Page.from_html(other.content, URL).sha256 != page.sha256
    assert replace(page, content=b"").sha256 == page.sha256
    republish.write(republish.prepare(other), tmp_path, formats=["json"])
    assert republish.load(tmp_path).page.content == other.content


@pytest.mark.parametrize("edits", [7, (7,), [None], {7, "style"}])
def test_edits_are_words(edits: Any) -> None:
    with pytest.raises(UsageError, match="`edits` is to be several words"):
        republish.Use(edits=edits)


def test_a_stand_in_is_asked_like_a_fetcher() -> None:
    package = packages.with_image()
    address = package.images[0].url
    fetch = FakeFetcher({address: Page(url=address, content=b"GIF89a a drawing")})
    files, problems = outputs.collect(package, fetch)
    assert ([file.url for file in files], problems, fetch.asked) == ([address], (), [address])


@pytest.mark.parametrize("address", ["", "tides.html", "/srv/pages/tides.html", "file:///srv/pages/tides.html"])
def test_a_page_of_nowhere_is_where_it_says_itself(address: str) -> None:
    html, own = EXAMPLE.read_bytes(), URL
    package = republish.prepare(Page.from_html(html, address))
    assert (package.review.profile, package.article.url) == ("the-conversation", own)
    assert package.html == republish.prepare(Page.from_html(html, own)).html
    assert (package.page.url, package.page.url_served) == (own, own)


def test_one_that_says_nothing_of_it_is_asked_for_it() -> None:
    html = "<article><h1>Tides</h1>" + "<p>The keeper counts the tides at the wall before the first ferry.</p>" * 5
    grant = "<footer>All texts: <a rel='license' href='https://creativecommons.org/licenses/by/4.0/'>CC BY 4.0</a>"
    review = republish.review(Page.from_html(f"{html}</article>{grant}</footer>", ""))
    assert (review.verdict, review.to_clear) == ("ask", ())
    assert "address-missing" in {finding.code for finding in review.findings}


def test_a_copy_that_credits_the_address_that_it_calls_its_own_is_not_put_there() -> None:
    html = EXAMPLE.read_text(encoding="utf-8")
    credit = f'<p>This article is republished from The Conversation. Read the <a href="{URL}">original article</a>.</p>'
    copy = Page.from_html(
        f"<link rel=canonical href={URL}><h1>Reefs</h1>{credit}{'<p>The reefs are back.</p>' * 9}", ""
    )
    codes = {finding.code for finding in republish.review(copy).findings}
    assert {"is-republication", "no-license"} <= codes
    assert republish.review(Page.from_html(html, "")).url == URL


def test_the_address_that_a_page_was_served_at_counts_before_its_own_word(page: Page) -> None:
    there = "https://elsewhere.example/reefs"
    for kept in (Page.from_html(page.html, there), replace(Page.from_html(page.html, ""), url_served=there.upper())):
        with pytest.raises(republish.errors.IsRepublication):
            republish.prepare(kept)


@pytest.mark.parametrize("language", ["german", "de de", "Deutsch", "d", "de-", "notices in German"])
def test_the_name_of_a_language_is_no_tag(page: Page, language: str) -> None:
    with pytest.raises(UsageError, match="`language` is to be a language tag, not str"):
        republish.prepare(page, language=language)


@pytest.mark.parametrize(
    ("language", "notices"),
    [("de", "de"), ("pt_BR", "pt"), ("zh-Hant-TW", "zh-hant"), ("ES-419", "es"), ("sv", "sv"), ("et", "en")],
)
def test_tags_in_their_forms_are_taken(page: Page, language: str, notices: str) -> None:
    assert republish.prepare(page, language=language).notices.language == notices


def test_pictures_are_asked_for_of_who_knows_what_they_are() -> None:
    with pytest.raises(UsageError, match='to take `accept="image"`') as caught:
        outputs.collect(packages.with_image(), lambda url: Page(url=url))
    assert "republish.fetch" in caught.value.advice


def test_an_error_of_ones_own_fetch_is_not_taken_for_that() -> None:
    def fetch(url: str, **asked: Any) -> Page:
        raise TypeError(f"{url} is odd")

    with pytest.raises(TypeError, match="is odd"):
        outputs.collect(packages.with_image(), fetch)
