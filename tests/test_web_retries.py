"""A server that is busy or drops the connection is asked again, after the pause that it asks for, and not for ever."""

from datetime import UTC, datetime

import pytest

from loopback import ARTICLE, QUICK, Server, answer, fetcher
from republish import errors


@pytest.mark.parametrize("status", ["429 Slow down", "502 Bad gateway", "503 Unavailable", "504 Timeout"])
def test_a_server_that_is_busy_is_asked_again(server, status):
    waited = []
    server.pages["/a"] = lambda talk: talk.send(answer() if talk.request.number == 3 else answer(b"x", status))
    assert fetcher(server, sleep=waited.append)(server.url("/a")).content == ARTICLE
    assert waited == [0.5, 1.0]


def test_asking_again_ends(server):
    server.pages["/a"] = answer(b"x", "503 Unavailable")
    with pytest.raises(errors.HTTPStatusError, match="Try again later"):
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


def test_dates_without_a_zone_count_as_utc():
    from republish.web.politeness import retry_after

    assert retry_after({"Retry-After": "Tue, 24 Nov 2026 12:00:05 -0000"}, datetime(2026, 11, 24, 12, tzinfo=UTC)) == 5


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
