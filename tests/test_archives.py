"""A page read in an archive of the web is the page that it archived: address, links, pictures and data are the original's."""

import pytest

import republish
from republish import Page, Use
from republish._addresses import unwrapped
from republish.testing import FakeFetcher

ORIGINAL = "https://harbourpost.example/2024/tides"
MOMENT = "20240712093015"
LICENSE = "https://creativecommons.org/licenses/by/4.0/"
WORDS = "The water rose for nine hours, and nobody on the quay could say where all of it was coming from that morning."


def replayed(before: str, picture: str = "", *, links: str = "") -> str:
    """A page with its addresses behind an archive's; `picture` is what that writes before pictures."""
    picture = picture or before
    return f"""<html lang="en"><head><title>The tide turns - Harbour Post</title>
<link rel="canonical" href="{before}{ORIGINAL}"><meta property="og:image" content="{picture}https://harbourpost.example/mud.jpg">
<script type="application/ld+json">{{"@context": "{before}https://schema.org", "@type": "NewsArticle", "headline": "The tide turns",
"datePublished": "2024-03-01T08:00:00Z", "author": {{"@type": "Person", "name": "Ada Quill"}}, "license": "{before}{LICENSE}"}}</script>
</head><body><article><h1>The tide turns</h1><p>{WORDS}</p><p>{WORDS} It was <a href="{before}https://harbourpost.example/map">mapped</a>{links}.</p>
<figure><img src="{picture}https://harbourpost.example/mud.jpg" width="800" height="500"><figcaption>Mud at low water.</figcaption></figure>
<p>{WORDS}</p><p>This text is under <a rel="license" href="{before}{LICENSE}">CC BY 4.0</a>.</p></article></body></html>"""


WAYBACK = f"https://web.archive.org/web/{MOMENT}/"
PYWB = f"https://arquivo.pt/wayback/{MOMENT}mp_/"


@pytest.mark.parametrize(
    ("before", "picture"),
    [
        (WAYBACK, f"https://web.archive.org/web/{MOMENT}im_/"),
        (f"/web/{MOMENT}/", f"/web/{MOMENT}im_/"),
        (PYWB, f"https://arquivo.pt/wayback/{MOMENT}im_/"),
    ],
)
def test_links_pictures_and_data_are_the_originals(before: str, picture: str) -> None:
    url = (PYWB if "arquivo" in before else WAYBACK) + ORIGINAL
    article = republish.extract(Page.from_html(replayed(before, picture), url))
    assert article.url == ORIGINAL
    assert "archive" not in article.body
    assert "arquivo" not in article.body
    assert 'href="https://harbourpost.example/map"' in article.body
    assert [image.url for image in article.images] == ["https://harbourpost.example/mud.jpg"]
    assert article.license == republish.parse_license(LICENSE)


def test_the_review_is_that_of_the_original() -> None:
    copy, use = Page.from_html(replayed(WAYBACK), WAYBACK + ORIGINAL), Use(commercial=False)
    assert republish.review(copy, use=use).verdict == "allowed"
    assert republish.review(copy, use=use).url == ORIGINAL


def test_that_a_page_was_read_in_an_archive_is_said() -> None:
    told = {
        finding.code: finding
        for finding in republish.review(Page.from_html(replayed(WAYBACK), WAYBACK + ORIGINAL)).findings
    }
    assert (told["read-in-archive"].level, told["read-in-archive"].source) == ("info", WAYBACK + ORIGINAL)
    assert told["read-in-archive"].text.endswith(f": {ORIGINAL}")


def test_that_the_archive_still_has_it_says_nothing_of_the_original() -> None:
    page = Page.from_html(replayed(WAYBACK), WAYBACK + ORIGINAL)
    package = republish.prepare(page, use=Use(commercial=False))
    archive = {WAYBACK + ORIGINAL: page}
    assert republish.watch(package, fetch=FakeFetcher(archive)).status == "withdrawn"
    assert republish.watch(package, fetch=FakeFetcher({**archive, ORIGINAL: replayed("")})).status == "same"


def test_of_a_page_of_the_web_no_such_thing_is_said() -> None:
    findings = republish.review(Page.from_html(replayed(""), ORIGINAL)).findings
    assert "read-in-archive" not in [finding.code for finding in findings]


def test_a_copy_that_an_author_links_to_stays_one() -> None:
    other = "https://web.archive.org/web/20190101000000/https://harbourpost.example/gone"
    page = Page.from_html(replayed(WAYBACK, links=f', <a href="{other}">then</a>'), WAYBACK + ORIGINAL)
    assert f'href="{other}"' in republish.extract(page).body


def test_links_to_an_archive_on_a_page_of_the_web_stay() -> None:
    html = replayed("").replace("https://harbourpost.example/map", WAYBACK + "https://harbourpost.example/map")
    article = republish.extract(Page.from_html(html, ORIGINAL))
    assert WAYBACK + "https://harbourpost.example/map" in article.body


def test_a_saved_copy_at_the_address_of_the_original_is_cleaned() -> None:
    article = republish.extract(Page.from_html(replayed(WAYBACK), ORIGINAL))
    assert article.url == ORIGINAL
    assert "archive" not in article.body


def test_a_page_elsewhere_that_calls_a_copy_of_another_its_canonical_is_no_archive() -> None:
    article = republish.extract(Page.from_html(replayed(WAYBACK), "https://other.example/copy"))
    assert article.url == "https://other.example/copy"
    assert WAYBACK in article.body


def archive_today(host: str) -> str:
    return f"""<html><head><title>The tide turns</title><meta property="og:site_name" content="{host}">
<meta property="og:url" content="https://{host}/Ab1cD"><meta property="og:title" content="The tide turns">
<meta property="twitter:description" content="archived 12 Jul 2025 09:30:15"><meta property="article:published_time" content="2025-07-12T09:30:15Z">
<link rel="canonical" href="https://{host}/2025.07.12-093015/{ORIGINAL}"><link rel="bookmark" href="http://archive.today/20250712093015/{ORIGINAL}"></head>
<body><center><div id="HEADER"><table><tr><td>Saved from</td><td><time itemprop="pubdate" datetime="2025-07-12T09:30:15Z">12 Jul 2025 09:30:15 UTC</time></td></tr></table></div>
<div id="CONTENT"><div><div style="color: rgb(0, 0, 0);"><h1 style="color: red;">The tide turns</h1><p>By Ada Quill, March 1, 2024</p><p>{WORDS}</p>
<p>{WORDS} It was <a href="https://{host}/o/Ab1cD/https://harbourpost.example/map">mapped</a>.</p><p>{WORDS}</p></div></div></div></center></body></html>"""


@pytest.mark.parametrize("host", ["archive.ph", "archive.today", "archive.is"])
def test_archive_today_says_nothing_of_the_page_in_its_own_data(host: str) -> None:
    article = republish.extract(Page.from_html(archive_today(host), f"https://{host}/Ab1cD"))
    assert (article.url, article.standfirst) == (ORIGINAL, None)
    assert article.publisher != host
    assert str(article.published).startswith("2024-03-01")
    assert 'href="https://harbourpost.example/map"' in article.body


@pytest.mark.parametrize(
    ("url", "inner"),
    [
        (f"https://archive.ph/2025.07.12-093015/{ORIGINAL}", ORIGINAL),
        (f"https://wayback.archive-it.org/1234/{MOMENT}/{ORIGINAL}", ORIGINAL),
        (f"https://www.webarchive.org.uk/wayback/archive/{MOMENT}mp_/{ORIGINAL}", ORIGINAL),
        (f"https://evil.example/wayback/{MOMENT}/{ORIGINAL}", f"https://evil.example/wayback/{MOMENT}/{ORIGINAL}"),
        (f"https://archive.example/o/Ab1cD/{ORIGINAL}", f"https://archive.example/o/Ab1cD/{ORIGINAL}"),
        ("https://archive.org/details/harbour", "https://archive.org/details/harbour"),
    ],
)
def test_only_known_archives_hold_another_address(url: str, inner: str) -> None:
    assert unwrapped(url) == inner


def test_the_days_of_copies_in_the_bar_of_the_wayback_machine_are_no_day_of_publication() -> None:
    bar = """<div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;"><div id="wm-ipp"><div class="r" title="Timespan for captures of
this URL">12 Mar 2025 - 03 Nov 2025</div></div></div><div id="wm-ipp-print">The Wayback Machine</div>"""
    html = replayed(WAYBACK).replace('"datePublished": "2024-03-01T08:00:00Z", ', "").replace("<body>", "<body>" + bar)
    assert bar in html
    assert republish.extract(Page.from_html(html, WAYBACK + ORIGINAL)).published is None
