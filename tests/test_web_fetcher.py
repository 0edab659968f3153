"""One fetch after another, against a server on loopback."""

import gzip
import hashlib
import pickle
import zlib
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
import requests

from loopback import ARTICLE, NOW, QUICK, Server, answer, fetcher, redirect
from republish import errors
from republish.limits import Limits
from republish.model import Page
from republish.web import Fetcher, fetch


def compressed(content: bytes) -> bytes:
    """gzip without the time of day: two workers have to name the same tests."""
    return gzip.compress(content, mtime=0)


SMALL = replace(QUICK, wire_bytes=2_000, page_bytes=4_000)
GIF = b"GIF89a" + bytes(40)
FEED = b'<?xml version="1.0"?><rss version="2.0"><channel/></rss>'


@pytest.fixture
def server():
    with Server() as running:
        yield running


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
    "setting", [{"user_agent": "two\nlines"}, {"user_agent": " "}, {"pace": -1}, {"allow_addresses": ("127.0.0.1",)}]
)
def test_settings_that_make_no_sense_are_refused(setting):
    with pytest.raises(errors.UsageError):
        Fetcher(**setting)


def test_an_unknown_kind_is_refused(server):
    with pytest.raises(errors.UsageError):
        fetcher(server)(server.url("/a"), accept="video")


# Redirects


def test_redirects_are_followed_and_recorded(server):
    server.pages |= {"/a": redirect("/b", "301 Moved"), "/b": redirect("c?d=%20e"), "/c?d=%20e": answer()}
    page = fetcher(server)(server.url("/a"))
    assert page.url == server.url("/a")
    assert page.url_served == server.url("/c?d=%20e")
    assert page.redirects == (server.url("/b"), server.url("/c?d=%20e"))


def test_a_redirect_in_utf_8_is_understood(server):
    server.pages |= {"/a": redirect("/\xc3\xa4"), "/%C3%A4": answer()}
    assert fetcher(server)(server.url("/a")).url_served == server.url("/%C3%A4")


def test_redirects_end_somewhere(server):
    server.pages["/a"] = redirect("/a")
    with pytest.raises(errors.TooManyRedirects):
        fetcher(server)(server.url("/a"))
    assert len(server.asked("/a")) == QUICK.redirects + 1


@pytest.mark.parametrize(
    "where",
    [
        "http://127.0.0.1:9/",
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::1]/",
        "http://[::ffff:169.254.169.254]/",
        "http://2130706433/",
        "http://user@127.0.0.1/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "http://[::1",
        "http://127.0.0.1:99999/",
    ],
)
def test_a_redirect_is_checked_like_the_first_url(server, where):
    server.pages["/a"] = redirect(where)
    with pytest.raises(errors.AddressRefused):
        fetcher(server)(server.url("/a"))


@pytest.mark.parametrize("location", [(), ("Location: ",)])
def test_a_redirect_to_nowhere_is_an_answer_without_a_page(server, location):
    server.pages["/a"] = answer(b"", "302 Found", *location)
    with pytest.raises(errors.HTTPStatusError) as caught:
        fetcher(server)(server.url("/a"))
    assert caught.value.status == 302


# Names and addresses


def test_a_name_is_looked_up_once_for_a_fetch(server):
    asked = []

    def resolver(host, port):
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["127.0.0.2"]

    server.pages |= {"/a": redirect("/b"), "/b": answer()}
    page = fetcher(server, resolver=resolver, robots=True)(server.url("/a", "news.example.test"))
    assert page.url_served == server.url("/b", "news.example.test")
    assert asked == ["news.example.test"]
    assert {request.headers["host"] for request in server.requests} == {f"news.example.test:{server.port}"}


@pytest.mark.parametrize("addresses", [["127.0.0.1", "10.0.0.1"], ["127.0.0.2"], ["::1"]])
def test_a_name_with_another_inside_address_is_refused(server, addresses):
    with pytest.raises(errors.AddressRefused):
        fetcher(server, resolver=lambda host, port: addresses)(server.url("/a", "news.example.test"))
    assert not server.requests


def test_without_the_permission_loopback_is_refused(server):
    with pytest.raises(errors.AddressRefused):
        fetcher(server, allow_addresses=())(server.url("/a"))
    with pytest.raises(errors.AddressRefused):
        fetch("http://localhost/")


def test_an_unknown_name_is_a_failed_connection(server):
    def resolver(host, port):
        import socket

        raise socket.gaierror(-2, "Name or service not known")

    with pytest.raises(errors.ConnectionFailed, match="name"):
        fetcher(server, resolver=resolver)(server.url("/a", "news.example.test"))


def test_a_peer_that_is_not_the_one_dialled_is_refused(server, monkeypatch):
    import socket

    monkeypatch.setattr(socket.socket, "getpeername", lambda sock: ("10.0.0.1", 80))
    with pytest.raises(errors.AddressRefused, match=r"10\.0\.0\.1"):
        fetcher(server)(server.url("/a"))


# Time


def test_a_server_that_never_answers_is_left(server):
    server.pages["/a"] = lambda talk: talk.gone.wait(5)
    with pytest.raises(errors.FetchTimeout) as caught:
        fetcher(server, limits=replace(QUICK, read_seconds=0.1))(server.url("/a"))
    assert caught.value.limit == "read_seconds"
    assert len(server.asked("/a")) == 1


@pytest.mark.parametrize(
    "start",
    [b"HTTP/1.1 200 OK\r\nX-A: ", b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n"],
)
def test_a_server_that_drips_cannot_outlast_the_deadline(server, start):
    server.pages["/a"] = lambda talk: (talk.send(start), talk.drip(b"a" * 1000))
    with pytest.raises(errors.FetchTimeout, match=r"0\.4 seconds") as caught:
        fetcher(server, limits=replace(QUICK, total_seconds=0.4))(server.url("/a"))
    assert caught.value.limit == "total_seconds"


def test_a_look_up_that_hangs_is_left(server):
    import threading

    over = threading.Event()
    try:
        with pytest.raises(errors.FetchTimeout):
            fetcher(server, resolver=lambda host, port: over.wait(5), limits=replace(QUICK, total_seconds=0.2))(
                server.url("/a", "news.example.test")
            )
    finally:
        over.set()


# Size and encodings


@pytest.mark.parametrize(
    ("headers", "body", "limit"),
    [
        ((), b"<p>" + b"x" * 2_000, "wire_bytes"),
        (("Content-Encoding: gzip",), compressed(b"<p>" + b"x" * 5_000), "page_bytes"),
        (("Content-Encoding: deflate",), zlib.compress(b"<p>" + b"x" * 1_000_000), "page_bytes"),
    ],
)
def test_a_limit_that_is_reached_is_named(server, headers, body, limit):
    server.pages["/a"] = answer(body, "200 OK", *headers)
    with pytest.raises(errors.LimitExceeded) as caught:
        fetcher(server, limits=SMALL)(server.url("/a"))
    assert (caught.value.limit, caught.value.stage) == (limit, "fetch")


def test_an_endless_body_is_cut_off(server):
    def endless(talk):
        talk.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n")
        while not talk.gone.is_set():
            talk.send(b"<p>more</p>" * 100)

    server.pages["/a"] = endless
    with pytest.raises(errors.LimitExceeded) as caught:
        fetcher(server, limits=SMALL)(server.url("/a"))
    assert caught.value.limit == "wire_bytes"


ENDLESS = {
    "chunk size": (b"Transfer-Encoding: chunked\r\n\r\n", b"1" * 65_536),
    "chunk extension": (b"Transfer-Encoding: chunked\r\n\r\n3;", b"x" * 65_536),
    "trailers": (b"Transfer-Encoding: chunked\r\n\r\n3\r\n<p>\r\n0\r\n", b"X: 1\r\n" * 10_000),
}


@pytest.mark.parametrize("name", ENDLESS)
def test_endless_framing_is_cut_off(server, name):
    head, more = ENDLESS[name]

    def endless(talk):
        talk.send(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head)
        while not talk.gone.is_set():
            talk.send(more)

    server.pages["/a"] = endless
    with pytest.raises((errors.LimitExceeded, errors.ConnectionFailed), match=r"too large|maximum"):
        fetcher(server, limits=SMALL)(server.url("/a"))


def test_endless_patience_is_cut_off(server):
    def endless(talk):
        while not talk.gone.is_set():
            talk.send(b"HTTP/1.1 100 Continue\r\n\r\n" * 1_000)

    server.pages["/a"] = endless
    with pytest.raises(errors.LimitExceeded) as caught:
        fetcher(server, limits=SMALL)(server.url("/a"))
    assert caught.value.limit == "wire_bytes"


def test_chunks_count_where_a_length_is_stated_too(server):
    chunk = b"%x\r\n%s\r\n0\r\n\r\n" % (len(ARTICLE), ARTICLE)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 999\r\nTransfer-Encoding: chunked\r\n\r\n"
    server.pages["/a"] = head + chunk
    assert fetcher(server)(server.url("/a")).content == ARTICLE


ENCODED = {
    "gzip": compressed(ARTICLE),
    "x-gzip": compressed(ARTICLE[:20]) + compressed(ARTICLE[20:]),
    "deflate": zlib.compress(ARTICLE),
    "Deflate": zlib.compress(ARTICLE)[2:-4],
    "identity": ARTICLE,
}


@pytest.mark.parametrize("encoding", ENCODED)
def test_encodings_that_were_asked_for_are_undone(server, encoding):
    server.pages["/a"] = answer(ENCODED[encoding], "200 OK", f"Content-Encoding: {encoding}")
    assert fetcher(server)(server.url("/a")).content == ARTICLE


@pytest.mark.parametrize(
    ("encoding", "body", "error"),
    [
        ("gzip, gzip", compressed(compressed(ARTICLE)), errors.FetchError),
        ("br", ARTICLE, errors.FetchError),
        ("gzip", ARTICLE, errors.ConnectionFailed),
        ("gzip", compressed(ARTICLE)[:-12], errors.ConnectionFailed),
        ("gzip", compressed(ARTICLE)[:-8] + b"xxxxxxxx", errors.ConnectionFailed),
        ("gzip", compressed(ARTICLE) + b"more", errors.ConnectionFailed),
        ("gzip", compressed(b"<p>") * 101, errors.ConnectionFailed),
        ("deflate", zlib.compress(ARTICLE)[:-6], errors.ConnectionFailed),
    ],
)
def test_other_encodings_are_refused(server, encoding, body, error):
    server.pages["/a"] = answer(body, "200 OK", f"Content-Encoding: {encoding}")
    with pytest.raises(error):
        fetcher(server)(server.url("/a"))


BROKEN = {
    "short": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 9999\r\n\r\n<p>x",
    "chunk cut": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n<p>x",
    "chunk size": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<p>x",
    "lengths": b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\nContent-Length: 4\r\n\r\n<p>x",
    "no http": b"\x16\x03\x01 not http\r\n\r\n",
    "nothing": b"",
    "header": b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n",
    "headers": b"HTTP/1.1 200 OK\r\n" + b"X: 1\r\n" * 500 + b"\r\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_answer_is_a_failed_connection(server, name):
    server.pages["/a"] = BROKEN[name]
    with pytest.raises(errors.ConnectionFailed):
        fetcher(server)(server.url("/a"))


# Status


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (204, errors.HTTPStatusError),
        (206, errors.HTTPStatusError),
        (304, errors.HTTPStatusError),
        (400, errors.HTTPStatusError),
        (401, errors.HTTPStatusError),
        (404, errors.NotFound),
        (410, errors.NotFound),
        (451, errors.LegallyBlocked),
        (500, errors.HTTPStatusError),
        (999, errors.HTTPStatusError),
    ],
)
def test_an_answer_that_is_no_page_says_so(server, status, error):
    server.pages["/a"] = answer(b"<p>sorry</p>", f"{status} Whatever")
    with pytest.raises(errors.HTTPStatusError) as caught:
        fetcher(server)(server.url("/a"))
    assert (type(caught.value), caught.value.status) == (error, status)
    assert len(server.requests) == 1


@pytest.mark.parametrize("status", ["429 Slow down", "502 Bad gateway", "503 Unavailable", "504 Timeout"])
def test_a_server_that_is_busy_is_asked_again(server, status):
    waited = []
    server.pages["/a"] = lambda talk: talk.send(answer() if talk.request.number == 3 else answer(b"x", status))
    assert fetcher(server, sleep=waited.append)(server.url("/a")).content == ARTICLE
    assert waited == [0.5, 1.0]


def test_asking_again_ends(server):
    server.pages["/a"] = answer(b"x", "503 Unavailable")
    with pytest.raises(errors.HTTPStatusError):
        fetcher(server)(server.url("/a"))
    assert len(server.asked("/a")) == QUICK.retries + 1


@pytest.mark.parametrize(
    ("header", "pause"),
    [
        ("2", 2.0),
        ("0", 0.0),
        ("Tue, 24 Nov 2026 12:00:03 GMT", 3.0),
        ("Tue, 24 Nov 2026 11:00:00 GMT", 0.0),
        ("-1e9, soon", 0.5),
        ("", 0.5),
    ],
)
def test_retry_after_is_waited_for(server, header, pause):
    waited = []
    later = answer(b"x", "429 Slow down", f"Retry-After: {header}")
    server.pages["/a"] = lambda talk: talk.send(answer() if talk.request.number == 2 else later)
    fetcher(server, sleep=waited.append)(server.url("/a"))
    assert waited == [pause]


def test_a_day_is_not_waited_for(server):
    server.pages["/a"] = answer(b"x", "429 Slow down", "Retry-After: 86400")
    with pytest.raises(errors.HTTPStatusError, match="86400"):
        fetcher(server, sleep=pytest.fail)(server.url("/a"))


def test_a_dropped_connection_is_tried_again(server):
    server.pages["/a"] = lambda talk: talk.send(answer()) if talk.request.number == 3 else None
    assert fetcher(server)(server.url("/a")).content == ARTICLE


def test_a_refused_connection_is_tried_again():
    waited = []
    with Server() as server:
        pass
    with pytest.raises(errors.ConnectionFailed):
        fetcher(server, sleep=waited.append)(server.url("/a"))
    assert waited == [0.5, 1.0]


# What kind of answer


@pytest.mark.parametrize(
    ("accept", "kind", "body"),
    [
        ("html", "text/html", ARTICLE),
        ("html", "TEXT/HTML;charset=x", ARTICLE),
        ("html", "application/xhtml+xml", ARTICLE),
        ("html", "text/html, text/html", ARTICLE),
        ("html", None, ARTICLE),
        ("html", "text/html", "<p>ä</p>".encode("utf-16")),
        ("feed", "application/rss+xml", FEED),
        ("feed", "text/plain", FEED),
        ("feed", None, b"\xef\xbb\xbf  <feed/>"),
        ("image", "image/gif", GIF),
        ("image", "image/jpeg", b"\xff\xd8\xff\xe0abc"),
    ],
)
def test_the_kind_asked_for_is_taken(server, accept, kind, body):
    server.pages["/a"] = answer(body, kind=kind)
    assert fetcher(server)(server.url("/a"), accept=accept).content == body


@pytest.mark.parametrize(
    ("accept", "kind", "body"),
    [
        ("html", "application/json", b"{}"),
        ("html", "application/pdf", b"%PDF-1.7"),
        ("html", "text/plain", ARTICLE),
        ("html", "text/html", b"\x89PNG\r\n\x1a\n" + bytes(40)),
        ("html", "text/html", b"%PDF-1.7 <p>"),
        ("html", None, b'{"a": 1}'),
        ("html", None, b"<p>\x00</p>"),
        ("feed", "image/png", FEED),
        ("feed", "text/plain", b"Sorry"),
        ("image", "text/html", GIF),
        ("image", None, GIF),
        ("image", "image/svg+xml", b"<svg/>"),
        ("image", "image/png", b"<script>"),
    ],
)
def test_another_kind_is_refused(server, accept, kind, body):
    server.pages["/a"] = answer(body, kind=kind)
    with pytest.raises(errors.ContentTypeRefused):
        fetcher(server)(server.url("/a"), accept=accept)


def test_an_empty_page_is_one(server):
    server.pages["/a"] = answer(b" \n")
    with pytest.raises(errors.EmptyPage):
        fetcher(server)(server.url("/a"))


@pytest.mark.parametrize(
    ("body", "kind", "encoding", "word"),
    [
        ("<p>café</p>".encode(), "text/html", "utf-8", "café"),
        ("<p>café</p>".encode("cp1252"), "text/html; charset=windows-1252", "cp1252", "café"),
        ("<p>café</p>".encode("cp1252"), "text/html", "cp1252", "café"),
        ("<meta charset=shift_jis><p>港</p>".encode("shift_jis"), "text/html", "cp932", "港"),
        ("<p>港</p>".encode("utf-16"), "text/html; charset=utf-8", "utf-16-le", "港"),
        ("<meta charset=gbk><p>海港的墙已经两百年了</p>".encode(), "text/html", "utf-8", "海港"),
        ("<meta charset=gbk><p>海港的墙已经两百年了</p>".encode("gbk"), "text/html", "gbk", "海港"),
        ("<meta charset=iso-8859-1><p>© café, déjà</p>".encode("cp1252"), "text/html", "cp1252", "café"),
        ("<p>café</p>".encode(), "text/html; charset=hex", "utf-8", "café"),
    ],
)
def test_the_encoding_is_found(server, body, kind, encoding, word):
    server.pages["/a"] = answer(body, kind=kind)
    page = fetcher(server)(server.url("/a"))
    assert page.encoding == encoding
    assert word in page.html


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


def test_not_modified_without_the_old_page_is_an_error(server):
    server.pages["/a"] = answer(b"", "304 Not Modified")
    with pytest.raises(errors.NotModified):
        fetcher(server)(server.url("/a"), if_none_match='"v1"')
    assert server.requests[0].headers["if-none-match"] == '"v1"'


# A session of one's own


def session(**settings):
    own = requests.Session()
    own.trust_env = False
    for name, value in settings.items():
        setattr(own, name, value)
    return own


def test_the_sessions_headers_and_credentials_are_used(server):
    own = session(auth=("desk", "secret"))
    own.headers.update({"User-Agent": "Example Times", "X-Key": "1"})
    server.pages["/a"] = answer()
    with own:
        fetcher(server, session=own)(server.url("/a"))
    sent = server.requests[0].headers
    assert (sent["user-agent"], sent["x-key"]) == ("Example Times", "1")
    assert sent["authorization"].startswith("Basic ")
    assert sent["accept-encoding"] == "gzip, deflate"


def test_credentials_do_not_travel_to_another_origin(server):
    with Server() as other, session(auth=("desk", "secret")) as own:
        own.headers["Cookie"] = "token=1"
        server.pages["/a"] = redirect(other.url("/b"))
        other.pages["/b"] = answer()
        fetcher(server, session=own, allow_addresses=(server.address, other.address))(server.url("/a"))
        assert "authorization" in server.requests[0].headers
        assert not {"authorization", "cookie"} & set(other.requests[0].headers)


def test_the_guards_stay_with_a_session(server):
    with session() as own, pytest.raises(errors.AddressRefused):
        fetcher(server, session=own, allow_addresses=())(server.url("/a"))


def test_the_sessions_proxy_is_used(server):
    target = "http://news.example.test/a"
    server.pages[target] = answer()
    with session(proxies={"http": server.url("")}) as own:
        page = fetcher(server, session=own, resolver=lambda host, port: _proxied(host))(target)
    assert page.content == ARTICLE


def _proxied(host):
    return {"127.0.0.1": ["127.0.0.1"], "news.example.test": ["93.184.216.34"]}.get(host, ["10.0.0.1"])


def test_a_proxy_is_no_way_inside(server):
    with session(proxies={"http": server.url("")}) as own, pytest.raises(errors.AddressRefused):
        fetcher(server, session=own, resolver=lambda host, port: _proxied(host))("http://intern.example.test/")
    assert not server.requests


def test_a_proxy_may_know_names_that_we_do_not(server):
    def resolver(host, port):
        import socket

        if host != "127.0.0.1":
            raise socket.gaierror(-2, "Name or service not known")
        return [host]

    target = "http://news.example.test/a"
    server.pages[target] = answer()
    with session(proxies={"http": server.url("")}) as own:
        assert fetcher(server, session=own, resolver=resolver)(target).content == ARTICLE


def test_proxies_of_the_environment_are_not(server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9/")
    server.pages["/a"] = answer()
    assert fetcher(server)(server.url("/a")).content == ARTICLE


def test_cookies_last_for_one_fetch(server):
    def wall(talk):
        seen = "cookie" in talk.request.headers
        talk.send(answer() if seen else answer(b"", "302 Found", "Location: /a", "Set-Cookie: seen=1; Path=/"))

    server.pages["/a"] = wall
    fetch_page = fetcher(server)
    fetch_page(server.url("/a"))
    fetch_page(server.url("/a"))
    assert ["cookie" in request.headers for request in server.requests] == [False, True, False, True]


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


def test_a_connection_that_is_not_made_in_time_names_its_limit(server, monkeypatch):
    import socket

    def connect(sock, address):
        raise TimeoutError("timed out")

    monkeypatch.setattr(socket.socket, "connect", connect)
    with pytest.raises(errors.FetchTimeout) as caught:
        fetcher(server)(server.url("/a"))
    assert caught.value.limit == "connect_seconds"


def test_timeouts_pickle_with_their_limit():
    error = pickle.loads(pickle.dumps(errors.FetchTimeout("late", limit="read_seconds", url="u")))
    assert (error.limit, error.url, error.message) == ("read_seconds", "u", "late")


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


def test_the_default_limits_are_documented_ones():
    assert (Limits().wire_bytes, Limits().total_seconds, Limits().redirects) == (10_000_000, 30.0, 5)


def test_dates_without_a_zone_count_as_utc():
    from republish.web.politeness import retry_after

    assert retry_after({"Retry-After": "Tue, 24 Nov 2026 12:00:05 -0000"}, datetime(2026, 11, 24, 12, tzinfo=UTC)) == 5
