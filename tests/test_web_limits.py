"""No server outlasts the time or the size that a fetch is given, and the error names the limit."""

import pickle
import zlib
from dataclasses import replace

import pytest

from loopback import QUICK, answer, compressed, fetcher
from republish import errors
from republish.limits import Limits

SMALL = replace(QUICK, wire_bytes=2_000, page_bytes=4_000)

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


# Size


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


def test_the_default_limits_are_documented_ones():
    assert (Limits().wire_bytes, Limits().total_seconds, Limits().redirects) == (10_000_000, 30.0, 5)
