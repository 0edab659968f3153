"""`republish feed`: what a feed lists, a line an article."""

import io
import json
import sys
from pathlib import Path

import pytest

from loopback import Server, answer
from republish import Page, web
from republish.cli import main

FEED = """<rss version="2.0" xmlns:cc="http://backend.userland.com/creativeCommonsRssModule"><channel><title>Harbour</title>
<item><title>Tides\tand
 walls</title><link>https://harbour.example/tides?utm_source=rss</link>
<cc:license>https://creativecommons.org/licenses/by/4.0/</cc:license></item>
<item><link>/ferries</link></item><item><title>Nowhere</title></item></channel></rss>"""
LINES = "https://harbour.example/tides\tCC-BY-4.0\tTides and walls\nhttps://harbour.example/ferries\t-\t-\n"


@pytest.fixture
def saved(tmp_path: Path) -> str:
    (tmp_path / "feed.xml").write_text(FEED, encoding="utf-8")
    return str(tmp_path / "feed.xml")


def test_a_saved_feed_is_listed(saved: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["feed", saved, "--url", "https://harbour.example/feed"]) == 0
    assert capsys.readouterr().out == LINES


def test_a_feed_may_come_through_a_pipe(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(FEED.encode())))
    assert main(["feed", "-", "--url", "https://harbour.example/feed"]) == 0
    assert capsys.readouterr().out == LINES


def test_pages_in_json_can_be_read_again(saved: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["feed", saved, "--json"]) == 0
    (page,) = map(Page.from_dict, json.loads(capsys.readouterr().out))
    assert page.entry
    assert (page.url, [claim.license.id for claim in page.claims if claim.license]) == (
        "https://harbour.example/tides",
        ["CC-BY-4.0"],
    )


def test_a_feed_is_fetched_as_one(
    server: Server, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    server.pages["/feed"] = answer(FEED.encode(), kind="application/rss+xml")
    fetch = web.Fetcher(allow_addresses=(server.address,), robots=False)
    monkeypatch.setattr(web, "fetch", fetch)
    assert main(["feed", server.url("/feed")]) == 0
    assert capsys.readouterr().out.startswith("https://harbour.example/tides\t")


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [("<html><p>Tides</p></html>", 1, "an HTML page, not a feed"), ("<urlset/>", 1, "a sitemap"), (None, 2, "neither")],
)
def test_what_is_no_feed_is_told(
    text: str | None, code: int, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if text:
        (tmp_path / "a.xml").write_text(text, encoding="utf-8")
    assert main(["feed", str(tmp_path / "a.xml")]) == code
    assert said in capsys.readouterr().err
    assert main(["feed", "http://127.0.0.1/feed"]) == 4
