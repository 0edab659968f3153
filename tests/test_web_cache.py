"""Pages kept on disk."""

import base64
import json
import re
import sqlite3
from datetime import timedelta

import pytest

from loopback import ARTICLE, NOW, Server, answer, fetcher
from republish import errors
from republish.model import Page
from republish.web import PageCache, SQLiteStore

URL = "https://news.example.test/a"


@pytest.fixture
def server():
    with Server() as running:
        running.pages["/a"] = answer(ARTICLE, "200 OK", 'ETag: "v1"')
        yield running


@pytest.fixture
def path(tmp_path):
    return tmp_path / "pages.sqlite"


def test_a_young_page_is_taken_from_the_cache(server, path):
    fetch_page = fetcher(server, cache=path)
    first = fetch_page(server.url("/a"))
    again = fetcher(server, cache=str(path), clock=lambda: NOW + timedelta(minutes=59))(server.url("/a"))
    assert len(server.requests) == 1
    assert again == first
    assert (again.content, again.fetched) == (ARTICLE, NOW)


def test_an_old_page_is_asked_for_again(server, path):
    fetcher(server, cache=path)(server.url("/a"))
    later = NOW + timedelta(hours=2)
    server.pages["/a"] = answer(b"", "304 Not Modified")
    page = fetcher(server, cache=path, clock=lambda: later)(server.url("/a"))
    assert server.requests[1].headers["if-none-match"] == '"v1"'
    assert (page.status, page.content, page.fetched) == (304, ARTICLE, later)
    fetcher(server, cache=path, clock=lambda: later)(server.url("/a"))
    assert len(server.requests) == 2


def test_the_url_asked_for_is_the_one_of_this_time(server, path):
    fetch_page = fetcher(server, cache=path)
    fetch_page(server.url("/a"))
    assert fetch_page(server.url("/a#b")).url == server.url("/a#b")


def test_what_must_not_be_stored_is_not(server, path):
    server.pages["/a"] = answer(ARTICLE, "200 OK", "Cache-Control: private, No-Store")
    fetch_page = fetcher(server, cache=path)
    fetch_page(server.url("/a"))
    fetch_page(server.url("/a"))
    assert len(server.requests) == 2


def test_kinds_are_kept_apart(server, path):
    server.pages["/a"] = answer(b"<html><p>x</p></html>")
    fetch_page = fetcher(server, cache=path)
    fetch_page(server.url("/a"))
    fetch_page(server.url("/a"), accept="feed")
    assert len(server.requests) == 2


def test_an_error_is_not_kept(server, path):
    server.pages["/a"] = answer(b"", "404 Not Found")
    fetch_page = fetcher(server, cache=path)
    with pytest.raises(errors.NotFound):
        fetch_page(server.url("/a"))
    assert len(SQLiteStore(path)) == 0


@pytest.mark.parametrize("damage", [b"", b"{}", b"[1]", b'{"content": "!", "headers": []}', b"\xff"])
def test_a_damaged_page_counts_as_missing(damage):
    store = {}
    cache = PageCache(store)
    cache.put(URL, "html", Page.from_html(ARTICLE, URL))
    for key in store:
        store[key] = damage
    assert cache.get(URL, "html") is None


def test_a_page_whose_content_was_changed_counts_as_missing():
    store = {}
    cache = PageCache(store)
    cache.put(URL, "html", Page.from_html(b"<p>aaa</p>", URL))
    key = next(iter(store))
    other = base64.b64encode(b"<p>bbb</p>").decode()
    store[key] = json.dumps({**json.loads(store[key]), "content": other}).encode()
    assert cache.get(URL, "html") is None


def test_a_page_of_unknown_age_is_not_fresh():
    assert not PageCache({}).fresh(Page.from_html(ARTICLE, URL), NOW)


def test_the_store_is_a_mapping(path):
    store = SQLiteStore(path)
    store["b"], store["a"] = b"2", b"1"
    store["b"] = b"3"
    assert dict(store) == {"a": b"1", "b": b"3"}
    assert list(SQLiteStore(path)) == ["a", "b"]
    del store["a"]
    assert len(store) == 1
    for missing in ("a", "c"):
        with pytest.raises(KeyError):
            store[missing]
        with pytest.raises(KeyError):
            del store[missing]


def test_a_file_that_is_no_database_is_one_of_our_errors(path):
    path.write_bytes(b"something else entirely" * 100)
    with pytest.raises(errors.FetchError, match=re.escape(f"{path} cannot")):
        PageCache.at(path).get(URL, "html")


def test_a_folder_that_is_not_there_is_one_of_our_errors(tmp_path):
    with pytest.raises(errors.FetchError) as caught:
        PageCache.at(tmp_path / "gone" / "pages.sqlite").put(URL, "html", Page.from_html(ARTICLE, URL))
    assert caught.value.stage == "cache"


def test_python_without_sqlite_is_told_so(path, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "sqlite3", None)
    with pytest.raises(errors.UsageError, match="SQLite"):
        PageCache.at(path)


def test_a_store_of_requests_cache_can_be_used(tmp_path):
    backends = pytest.importorskip("requests_cache.backends.sqlite")
    store = backends.SQLiteDict(tmp_path / "http.sqlite", serializer=None)
    cache = PageCache(store)
    cache.put(URL, "html", Page.from_html(ARTICLE, URL))
    kept = cache.get(URL, "html")
    store.close()
    assert kept is not None
    assert kept.content == ARTICLE


def test_the_database_is_plain_sqlite(path):
    PageCache.at(path).put(URL, "html", Page.from_html(ARTICLE, URL))
    connection = sqlite3.connect(path)
    try:
        assert connection.execute("SELECT count(*) FROM pages").fetchone() == (1,)
    finally:
        connection.close()
