"""Names are looked up once for a fetch, and none leads to an inside address."""

import pytest

from loopback import answer, fetcher, redirect
from republish import errors
from republish.web import fetch


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
