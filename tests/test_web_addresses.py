"""Which URLs and addresses are opened."""

import socket

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from republish.errors import AddressRefused, LimitExceeded, RepublishError
from republish.limits import Limits
from republish.web import Fetcher
from republish.web.addresses import check_addresses, check_url, is_global, system_resolver

GLOBAL = [
    "93.184.216.34",
    "8.8.8.8",
    "11.0.0.1",
    "100.63.255.255",
    "100.128.0.1",
    "172.15.255.255",
    "172.32.0.1",
    "2606:2800:220:1:248:1893:25c8:1946",
    "::ffff:93.184.216.34",
    "64:ff9b::5db8:d822",
]
INSIDE = [
    "0.0.0.0",
    "10.0.0.1",
    "100.64.0.1",
    "100.127.255.255",
    "127.0.0.1",
    "127.8.9.1",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.1",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.19.255.255",
    "198.51.100.1",
    "203.0.113.9",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::7f00:1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "64:ff9b::a9fe:a9fe",
    "64:ff9b:1::1",
    "100::1",
    "2001::1",
    "2001:db8::1",
    "3fff::1",
    "5f00::1",
    "2002:7f00:1::",
    "2002:5db8:d822::1",
    "fc00::1",
    "fd00::1",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
    "2a00:1450::5efe:10.0.0.1",
    "",
    "example.org",
    "127.1",
    "2130706433",
]


@pytest.mark.parametrize("address", GLOBAL)
def test_public_addresses_are_public(address):
    assert is_global(address)


@pytest.mark.parametrize("address", INSIDE)
def test_everything_else_is_not(address):
    assert not is_global(address)


@pytest.mark.parametrize(
    ("given_url", "normal"),
    [
        ("http://News.Example.test", "http://news.example.test/"),
        ("https://news.example.test:443/a?b=c#d", "https://news.example.test/a?b=c"),
        ("http://news.example.test:443/", "http://news.example.test:443/"),
        ("  https://news.example.test/a b\n", "https://news.example.test/a%20b"),
        ("https://news.example.test./x", "https://news.example.test/x"),
        ("https://bücher.example/ä?ö=ü", "https://xn--bcher-kva.example/%C3%A4?%C3%B6=%C3%BC"),
        ("https://news.example.test/%7Ea%2Fb", "https://news.example.test/%7Ea%2Fb"),
        ("https://news.example.test/a\\b", "https://news.example.test/a%5Cb"),
        ("https://93.184.216.34/", "https://93.184.216.34/"),
        ("https://[2606:2800:220:1:248:1893:25C8:1946]/", "https://[2606:2800:220:1:248:1893:25c8:1946]/"),
    ],
)
def test_a_url_gets_its_normal_form(given_url, normal):
    assert check_url(given_url).url == normal


def test_a_normal_form_stays():
    url = "https://news.example.test/%C3%A4/b%20c?q=%C3%BC&r=[1]"
    assert check_url(check_url(url).url).url == check_url(url).url


@pytest.mark.parametrize(
    "url",
    [
        "",
        " ",
        "news.example.test/ok",
        "//news.example.test/ok",
        "ftp://news.example.test/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,<p>x",
        "http://",
        "http:///x",
        "http://[",
        "http://[::1",
        "http://[v1.x]/",
        "http://a..b/",
        "http://.example.test/",
        "http://-ok_.example.test$/",
        "http://" + "a" * 64 + ".test/",
        "http://" + ".".join(["abcdefgh"] * 30) + "/",
        "http://user:pw@news.example.test/",
        "http://@news.example.test/",
        "http://news.example.test\\@127.0.0.1/",
        "http://news example.test/",
        "http://news.example.test/\r\nX-Injected: 1",
        "http://news.example.test/\x00",
        "http://news.example.test/\ud800",
        "http://news.exam\tple.test/",
        "http://news.example.test:22/",
        "http://news.example.test:0/",
        "http://news.example.test:99999/",
        "http://news.example.test:8o/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0x7f.1/",
        "http://0177.0.0.1/",
        "http://1.2.3.4.5/",
        "http://example.0x7f/",
        "http://①②⑦.⓪.⓪.256/",
        "http://news。example。test:1/",
        "http://ﬀ\u200d.\u0301/",
        "http://ä@127.0.0.1/",
        "http://ä:80:80/",
        "http://ä％2f/",
        "hтtp://news.example.test/",
    ],
)
def test_other_urls_are_refused(url):
    with pytest.raises(AddressRefused):
        check_url(url)


def test_something_that_is_no_text_is_refused():
    with pytest.raises(AddressRefused):
        check_url(None)


def test_a_long_url_names_its_limit():
    with pytest.raises(LimitExceeded) as caught:
        check_url("https://news.example.test/" + "a" * 100, limits=Limits(url_characters=100))
    assert caught.value.limit == "url_characters"


def test_unicode_digits_are_read_as_the_address_they_mean():
    assert check_url("http://①②⑦.⓪.⓪.①/").host == "127.0.0.1"


@pytest.mark.parametrize(
    ("addresses", "refused"),
    [
        (["93.184.216.34"], False),
        (["93.184.216.34", "8.8.8.8"], False),
        (["93.184.216.34", "127.0.0.1"], True),
        (["10.0.0.1"], True),
    ],
)
def test_one_inside_address_is_enough(addresses, refused):
    if not refused:
        check_addresses("news.example.test", 80, addresses, (), "")
        return
    with pytest.raises(AddressRefused):
        check_addresses("news.example.test", 80, addresses, (), "")


def test_an_allowed_address_is_allowed_on_its_port_only():
    check_addresses("x.test", 8123, ["127.0.0.1"], ("127.0.0.1:8123",), "")
    for address, port in (("127.0.0.1", 80), ("127.0.0.2", 8123), ("93.184.216.34", 8123)):
        with pytest.raises(AddressRefused):
            check_addresses("x.test", port, [address], ("127.0.0.1:8123",), "")


def test_the_system_resolver_gives_each_address_once():
    assert system_resolver("127.0.0.1", 80) == ("127.0.0.1",)


class Offline:
    """No look-up leaves the machine, and every connection is noted and refused."""

    def __init__(self, monkeypatch):
        self.connected = []
        real = socket.getaddrinfo

        def look_up(host, port, *arguments, **settings):
            return real(host, port, flags=socket.AI_NUMERICHOST, type=socket.SOCK_STREAM)

        def connect(sock, address):
            self.connected.append(address[0])
            raise ConnectionRefusedError(111, "offline")

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        monkeypatch.setattr(socket.socket, "connect", connect)


@pytest.fixture
def offline():
    with pytest.MonkeyPatch.context() as patch:
        yield Offline(patch)


HOSTS = st.one_of(
    st.ip_addresses().map(str),
    st.ip_addresses(v=6).map("[{}]".format),
    st.ip_addresses(v=4).map(lambda a: f"[::ffff:{a}]"),
    st.integers(0, 2**33).map(str),
    st.integers(0, 2**33).map(hex),
    st.integers(0, 2**33).map(lambda n: f"0{n:o}.1"),
    st.text(max_size=20),
    st.from_regex(r"[a-z0-9.@:\\#%\[\]-]{0,20}", fullmatch=True),
    st.sampled_from(["localhost", "LOCALHOST.", "127.1", "①②⑦.⓪.⓪.①", "0", "[::]", "[::1%25lo]"]),
)
URLS = st.one_of(
    st.text(max_size=40),
    st.builds(
        "{}{}{}{}".format,
        st.sampled_from(["http://", "https://", "//", "http:", "HTTP:////", "ftp://", ""]),
        HOSTS,
        st.sampled_from(["", ":80", ":443", ":22", ":0", ":x", ":65536"]),
        st.text(max_size=10).map("/{}".format),
    ),
)


def test_any_string_is_a_typed_error_and_nothing_inside_is_connected_to(offline):
    fetch = Fetcher(pace=0, robots=False, limits=Limits(retries=0))

    @settings(max_examples=300, deadline=None)
    @given(url=URLS)
    @example(url="http://93.184.216.34/")
    def check(url):
        with pytest.raises(RepublishError):
            fetch(url)

    check()
    assert "93.184.216.34" in offline.connected
    assert all(is_global(address) for address in offline.connected)
