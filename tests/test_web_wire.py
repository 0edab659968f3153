"""How an answer travels: chunks, the encodings that were asked for, and what breaks on the way."""

import zlib

import pytest

from loopback import ARTICLE, answer, compressed, fetcher
from republish import errors


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
