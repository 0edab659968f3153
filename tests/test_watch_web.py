"""Watching through the real fetcher, against a server of our own."""

from dataclasses import replace
from pathlib import Path

import pytest

import republish
from loopback import Conversation, Server, answer, fetcher, redirect
from republish import Package, Page

RADIO = (Path(__file__).resolve().parents[1] / "examples" / "pages" / "village-radio.html").read_bytes()
CANONICAL = b"https://lanternweekly.example/2026/05/the-village-that-built-its-own-radio/"


def page_at(url: str) -> bytes:
    return RADIO.replace(CANONICAL, url.encode())


def packaged(server: Server) -> Package:
    """The example, as if its home were the server: articles' addresses are https as a rule, which it does not speak."""
    url = server.url("/radio")
    package = republish.prepare(Page.from_html(page_at(url), url))
    return replace(package, article=replace(package.article, url=url))


def watched(server: Server, today: bytes, path: str = "/radio") -> republish.Update:
    server.pages[path] = today
    return republish.watch(packaged(server), fetch=fetcher(server))


@pytest.mark.parametrize(
    ("status", "code"),
    [("404 Not Found", "withdrawn"), ("410 Gone", "withdrawn"), ("451 Unavailable", "legally-blocked")],
)
def test_what_the_server_calls_gone_is_withdrawn(server: Server, status: str, code: str) -> None:
    update = watched(server, answer(b"no", status))
    assert (update.status, [finding.code for finding in update.findings]) == ("withdrawn", [code])


def test_the_same_page_is_the_same(server: Server) -> None:
    assert watched(server, answer(page_at(server.url("/radio")))).status == "same"


def test_the_server_sends_the_original_again_only_where_it_changed(server: Server, tmp_path: Path) -> None:
    def serve(talk: Conversation) -> None:
        same = talk.request.headers.get("if-none-match") == tag
        talk.send(answer(b"", "304 Not Modified") if same else answer(page, "200 OK", f"ETag: {tag}"))

    server.pages["/radio"] = serve
    tag, page = '"v1"', page_at(server.url("/radio"))
    republish.write(republish.prepare(fetcher(server)(server.url("/radio"))), tmp_path, formats=["json"])
    assert republish.watch(tmp_path, fetch=fetcher(server)).status == "same"
    assert server.requests[-1].headers["if-none-match"] == tag
    tag, page = '"v2"', page.replace(b"eighteen hours", b"nineteen hours")
    assert republish.watch(tmp_path, fetch=fetcher(server)).status == "corrected"


def test_a_corrected_page_is_corrected(server: Server) -> None:
    update = watched(server, answer(page_at(server.url("/radio")).replace(b"eighteen hours", b"nineteen hours")))
    assert [(change.words, change.replacement) for change in update.changes] == [("eighteen", "nineteen")]


def test_a_redirect_to_the_same_article_is_a_move(server: Server) -> None:
    server.pages["/new"] = answer(page_at(server.url("/new")))
    update = watched(server, redirect("/new", "301 Moved Permanently"))
    assert (update.status, [finding.code for finding in update.findings]) == ("same", ["moved"])
    assert update.findings[0].source.endswith("/new")


def test_a_redirect_to_the_front_page_is_unclear(server: Server) -> None:
    server.pages["/"] = answer(page_at(server.url("/")))
    update = watched(server, redirect("/"))
    assert (update.status, [finding.code for finding in update.findings]) == ("unclear", ["front-page"])


def test_an_empty_answer_is_unclear(server: Server) -> None:
    assert watched(server, answer(b" ")).status == "unclear"


@pytest.mark.parametrize(
    ("today", "error"),
    [
        (answer(b"no", "403 Forbidden"), republish.errors.HTTPStatusError),
        (answer(b"no", "500 Broken"), republish.errors.HTTPStatusError),
        (redirect("/radio"), republish.errors.TooManyRedirects),
        (answer(b"%PDF-1.7", kind="application/pdf"), republish.errors.ContentTypeRefused),
    ],
    ids=["403", "500", "a loop", "a PDF"],
)
def test_other_trouble_is_raised(server: Server, today: bytes, error: type[Exception]) -> None:
    with pytest.raises(error):
        watched(server, today)


def test_without_a_fetcher_the_network_is_asked(server: Server) -> None:
    with pytest.raises(republish.errors.AddressRefused):
        republish.watch(packaged(server))
