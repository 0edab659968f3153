"""A session of one's own: its headers, credentials and proxies are used, the guards stay; without one cookies last one fetch."""

import pytest
import requests

from loopback import ARTICLE, Server, answer, fetcher, redirect
from republish import errors


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
