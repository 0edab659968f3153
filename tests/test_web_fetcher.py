"""What one fetch brings and says of itself, asking for changes only, and a fetcher among threads and processes."""

import hashlib
import pickle
from dataclasses import replace
from datetime import UTC, timedelta

import pytest

from loopback import ARTICLE, NOW, QUICK, answer, fetcher, redirect
from republish import errors
from republish.model import Page
from republish.web import Fetcher


def test_a_page_keeps_what_proves_it(server):
    server.pages["/a"] = answer(ARTICLE, "200 OK", "X-Note: kept", "Set-Cookie: secret=1")
    page = fetcher(server)(server.url("/a#part"))
    assert page == Page(
        url=server.url("/a#part"),
        url_served=server.url("/a"),
        encoding="utf-8",
        fetched=NOW,
        status=200,
        headers=page.headers,
        sha256=hashlib.sha256(ARTICLE).hexdigest(),
    )
    assert page.content == ARTICLE
    assert dict(page.headers)["x-note"] == "kept"
    assert "set-cookie" not in dict(page.headers)


def test_the_library_names_itself_and_says_what_it_takes(server):
    server.pages["/a"] = answer()
    fetcher(server)(server.url("/a"))
    sent = server.requests[0].headers
    assert sent["user-agent"].startswith("republish/")
    assert sent["accept-encoding"] == "gzip, deflate"
    assert sent["accept"].startswith("text/html")
    assert sent["host"] == server.address


def test_the_user_agent_is_the_users(server):
    server.pages["/a"] = answer()
    fetcher(server, user_agent="Example Times (desk@example.test)")(server.url("/a"))
    assert server.requests[0].headers["user-agent"] == "Example Times (desk@example.test)"


@pytest.mark.parametrize(
    "setting",
    [
        {"user_agent": "two\nlines"},
        {"user_agent": " "},
        {"pace": -1},
        {"allow_addresses": ("127.0.0.1",)},
        {"allow_addresses": ("localhost:80",)},
        {"allow_addresses": (80,)},
    ],
)
def test_settings_that_make_no_sense_are_refused(setting):
    with pytest.raises(errors.UsageError):
        Fetcher(**setting)


@pytest.mark.parametrize(
    "setting",
    [
        {"user_agent": 5},
        {"pace": "1"},
        {"limits": 5},
        {"cache": 5},
        {"allow_addresses": 5},
        {"allow_addresses": "127.0.0.1:80"},
        {"robots": None},
        {"session": "keep-alive"},
        {"clock": None},
        {"sleep": 5},
        {"resolver": None},
    ],
)
def test_settings_of_another_kind_are_named(setting):
    with pytest.raises(errors.UsageError, match=f"`{next(iter(setting))}` is to be "):
        Fetcher(**setting)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("accept", "video"),
        ("accept", ["html"]),
        ("previous", "v1"),
        ("if_none_match", 7),
        ("if_none_match", "one\ntwo"),
        ("if_none_match", "€"),
    ],
)
def test_what_cannot_be_asked_is_refused(server, name, value):
    with pytest.raises(errors.UsageError, match=f"`{name}` is "):
        fetcher(server)(server.url("/a"), **{name: value})
    assert server.requests == []


def test_an_address_may_be_written_as_in_a_url():
    assert Fetcher(allow_addresses=("[::1]:8123",)).settings.allow_addresses == ("::1:8123",)


# Asking for changes only


def test_an_unchanged_page_comes_back_with_its_content(server):
    tagged = answer(ARTICLE, "200 OK", 'ETag: "v1"', "Last-Modified: Mon, 23 Nov 2026 10:00:00 GMT")

    def serve(talk):
        talk.send(answer(b"", "304 Not Modified") if "if-none-match" in talk.request.headers else tagged)

    server.pages["/a"] = serve
    first = fetcher(server)(server.url("/a"))
    second = fetcher(server, clock=lambda: NOW + timedelta(days=1))(server.url("/a"), previous=first)
    assert server.requests[1].headers["if-none-match"] == '"v1"'
    assert server.requests[1].headers["if-modified-since"] == "Mon, 23 Nov 2026 10:00:00 GMT"
    assert (second.status, second.content, second.fetched) == (304, ARTICLE, NOW + timedelta(days=1))
    assert second.sha256 == first.sha256


def test_a_changed_page_comes_back_changed(server):
    server.pages["/a"] = answer(b"<p>new</p>")
    old = replace(Page.from_html(ARTICLE, server.url("/a")), headers=(("etag", '"v1"'),))
    assert fetcher(server)(server.url("/a"), previous=old).content == b"<p>new</p>"


def test_nobody_but_who_served_the_old_page_is_asked_for_changes_only(server):
    old = replace(
        Page.from_html(ARTICLE, server.url("/a")), headers=(("last-modified", "Mon, 23 Nov 2026 10:00:00 GMT"),)
    )
    notice = answer(b"<p>taken down</p>", "200 OK", "Last-Modified: Wed, 01 Jan 2020 10:00:00 GMT")
    unchanged = answer(b"", "304 Not Modified")
    server.pages |= {
        "/a": redirect("/gone"),
        "/gone": lambda talk: talk.send(unchanged if "if-modified-since" in talk.request.headers else notice),
    }
    page = fetcher(server)(server.url("/a"), previous=old)
    assert (page.url_served, page.content) == (server.url("/gone"), b"<p>taken down</p>")
    assert "if-modified-since" in server.asked("/a")[0].headers


def test_a_page_that_is_there_by_a_redirect_is_asked_for_changes_only(server):
    def serve(talk):
        tagged = answer(ARTICLE, "200 OK", 'ETag: "v1"')
        talk.send(answer(b"", "304 Not Modified") if "if-none-match" in talk.request.headers else tagged)

    server.pages |= {"/a": redirect("/b"), "/b": serve}
    first = fetcher(server)(server.url("/a"))
    assert fetcher(server)(server.url("/a"), previous=first).status == 304
    assert "if-none-match" not in server.asked("/a")[1].headers


def test_not_modified_without_the_old_page_is_an_error(server):
    server.pages["/a"] = answer(b"", "304 Not Modified")
    with pytest.raises(errors.NotModified):
        fetcher(server)(server.url("/a"), if_none_match='"v1"')
    assert server.requests[0].headers["if-none-match"] == '"v1"'


# Odds and ends


def test_a_fetcher_pickles(server):
    server.pages["/a"] = answer()
    original = Fetcher(allow_addresses=(server.address,), pace=0, robots=False, limits=QUICK)
    assert pickle.loads(pickle.dumps(original))(server.url("/a")).content == ARTICLE


def test_threads_may_share_a_fetcher(server):
    from concurrent.futures import ThreadPoolExecutor

    paths = [f"/{n}" for n in range(12)]
    server.pages |= {path: answer(f"<p>{path}</p>".encode()) for path in paths}
    waited = []
    fetch_page = fetcher(server, pace=5.0, robots=True, sleep=waited.append)
    with ThreadPoolExecutor(4) as pool:
        pages = list(pool.map(lambda path: fetch_page(server.url(path)), paths))
    assert [page.html for page in pages] == [f"<p>{path}</p>" for path in paths]
    assert len(waited) == len(paths) - 1


def test_a_fetcher_closes(server):
    server.pages["/a"] = answer()
    with fetcher(server) as fetch_page:
        assert fetch_page(server.url("/a")).content == ARTICLE


def test_the_clock_is_aware():
    from republish.web.settings import utc_now

    assert utc_now().tzinfo is UTC


def test_the_room_loads_no_requests_until_it_fetches():
    import subprocess
    import sys

    code = "import sys, republish.web; print([m for m in ('requests', 'urllib3', 'protego') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
