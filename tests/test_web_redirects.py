"""Redirects are followed, recorded and counted, and each is checked like the first URL."""

import pytest

from loopback import QUICK, answer, fetcher, redirect
from republish import errors


def test_redirects_are_followed_and_recorded(server):
    server.pages |= {"/a": redirect("/b", "301 Moved"), "/b": redirect("c?d=%20e"), "/c?d=%20e": answer()}
    page = fetcher(server)(server.url("/a"))
    assert page.url == server.url("/a")
    assert page.url_served == server.url("/c?d=%20e")
    assert page.redirects == (server.url("/b"), server.url("/c?d=%20e"))


def test_a_redirect_in_utf_8_is_understood(server):
    server.pages |= {"/a": redirect("/\xc3\xa4"), "/%C3%A4": answer()}
    assert fetcher(server)(server.url("/a")).url_served == server.url("/%C3%A4")


@pytest.mark.parametrize("status", ["301 A", "302 B", "303 C", "307 D", "308 E"])
def test_every_kind_of_redirect_is_followed_and_checked(server, status):
    server.pages |= {
        "/a": redirect("/b", status),
        "/b": answer(),
        "/c": redirect("http://169.254.169.254/latest/", status),
    }
    assert fetcher(server)(server.url("/a")).url_served == server.url("/b")
    with pytest.raises(errors.AddressRefused):
        fetcher(server)(server.url("/c"))


@pytest.mark.parametrize("status", ["201 Created", "300 Choices", "304 Same", "305 Use Proxy", "306 Unused"])
def test_other_answers_that_name_a_place_lead_nowhere(server, status):
    server.pages |= {"/a": answer(b"", status, "Location: /b"), "/b": answer()}
    with pytest.raises(errors.FetchError):
        fetcher(server)(server.url("/a"))
    assert server.asked("/b") == []


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
    with pytest.raises(errors.AddressRefused) as caught:
        fetcher(server)(server.url("/a"))
    assert where.startswith("http") or caught.value.message.startswith(f"The server redirects to {where}. ")
    assert caught.value.url.startswith("http")


@pytest.mark.parametrize("location", [(), ("Location: ",)])
def test_a_redirect_to_nowhere_is_an_answer_without_a_page(server, location):
    server.pages["/a"] = answer(b"", "302 Found", *location)
    with pytest.raises(errors.HTTPStatusError) as caught:
        fetcher(server)(server.url("/a"))
    assert caught.value.status == 302
