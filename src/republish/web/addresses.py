"""Which URLs are opened at all, and which addresses are connected to."""

from __future__ import annotations

import ipaddress
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import quote, urlsplit, urlunsplit

from republish._uncompiled import Uncompiled
from republish.errors import AddressRefused, LimitExceeded
from republish.limits import DEFAULT_LIMITS, Limits

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address

PORTS = {"http": 80, "https": 443}

_FORBIDDEN = Uncompiled("[\u0000-\u0020\u007f-\u009f\u2028\u2029\ud800-\udfff\\\\]")
_LABELS = Uncompiled(r"(?!.{254})[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_NUMERIC = re.compile(r"(?:.*\.)?(?:\d+|0x[0-9a-f]*)")
_SAFE = "!$&'()*+,;=:@/?%-._~[]"

_REFUSED_NETWORKS = tuple(
    ipaddress.ip_network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "::/96",
        "64:ff9b:1::/48",
        "100::/64",
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
    )
)
"""IANA special-purpose address registries (RFC 6890 and updates), with multicast, Teredo (2001::/32), 6to4 (2002::/16)
and the IPv4-compatible block: whatever carries another address inside or leads nowhere public."""

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_ISATAP = (b"\x00\x00\x5e\xfe", b"\x02\x00\x5e\xfe")


class Resolver(Protocol):
    """Host and port → addresses as text. Raises OSError when the name is not known."""

    def __call__(self, host: str, port: int, /) -> Sequence[str]:
        """Look the name up."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Target:
    """A URL that may be opened: `url` is its normal form, `host` ASCII without a final dot or brackets."""

    url: str
    scheme: str
    host: str
    port: int

    @property
    def origin(self) -> tuple[str, str, int]:
        """What shares a robots.txt and may see the same credentials."""
        return self.scheme, self.host, self.port


def check_url(url: str, *, allowed: Sequence[str] = (), limits: Limits = DEFAULT_LIMITS) -> Target:
    """The URL's normal form, if it is one that is opened: http or https, port 80 or 443, no user name, no number games.

    `allowed` lists "address:port" pairs that are let through all the same. Raises AddressRefused or LimitExceeded.
    """
    text = url.strip(" \t\r\n\f") if isinstance(url, str) else ""
    if text.startswith("<"):  # However long it is, the bound of an address is not what is in its way.
        advice = "Hand in the page: Page.from_html(html, url)."
        raise AddressRefused("This is HTML, not an address.", url=f"{text[:60]}…", advice=advice)
    if len(text) > limits.url_characters:
        allowed_length = limits.url_characters
        raise LimitExceeded(
            "The URL is too long.", limit="url_characters", allowed=allowed_length, url=text[:200], stage="fetch"
        )
    try:
        return _target(text, {int(pair.rsplit(":", 1)[1]) for pair in allowed})
    except ValueError as error:
        raise AddressRefused(f"This is not a URL that is opened: {error}.", url=text, advice=_advice(text)) from error


def _advice(text: str) -> str:
    """What to do about words without a scheme: they are a file's name, or an address cut short."""
    if ":" in text:
        return ""
    return "Write https:// before an address; a saved page is read with Page.from_html(html, url)."


def _target(text: str, extra_ports: set[int]) -> Target:
    parts = urlsplit(_without_fragment(text))
    scheme = parts.scheme.lower()
    if scheme not in PORTS:
        raise ValueError(f"scheme {scheme!r}" if scheme else "it has no scheme")
    if _FORBIDDEN.search(parts.netloc):
        raise ValueError("control characters, blanks or backslashes in the host")
    if "@" in parts.netloc:
        raise ValueError("user name in the address")
    host = _host(parts.hostname or "", "[" in parts.netloc)
    port = PORTS[scheme] if parts.port is None else parts.port
    if port not in PORTS.values() and port not in extra_ports:
        raise ValueError(f"port {port}")
    shown = f"[{host}]" if ":" in host else host
    netloc = shown if port == PORTS[scheme] else f"{shown}:{port}"
    path = quote(parts.path or "/", safe=_SAFE)
    return Target(
        url=urlunsplit((scheme, netloc, path, quote(parts.query, safe=_SAFE), "")), scheme=scheme, host=host, port=port
    )


def _without_fragment(text: str) -> str:
    """`urlsplit` drops tabs and line ends silently, and other programs read them otherwise: refuse them."""
    text = text.partition("#")[0]
    if any(character < " " or "\x7f" <= character <= "\x9f" for character in text):
        raise ValueError("control characters")
    if any("\ud800" <= character <= "\udfff" for character in text):
        raise ValueError("half characters")
    return text


def _host(name: str, bracketed: bool) -> str:
    """Lower-case ASCII, no final dot; an IPv6 literal without brackets. Raises ValueError."""
    if bracketed:
        return str(ipaddress.IPv6Address(name))
    host = _ascii(name).removesuffix(".")
    if not _LABELS.fullmatch(host):
        raise ValueError("the host is not a name")
    if _NUMERIC.fullmatch(host):
        return str(ipaddress.IPv4Address(host))
    return host


def _ascii(name: str) -> str:
    """Internationalised names as requests will send them (IDNA 2008, compatibility forms folded). Raises ValueError."""
    name = unicodedata.normalize("NFKC", name)
    if name.isascii():
        return name.lower()
    import requests

    prepared = requests.Request("GET", f"http://{name}/").prepare().url
    return (urlsplit(prepared or "").hostname or "").lower()


def is_global(address: str) -> bool:
    """Whether an address is a public one, also when it wraps an IPv4 address (mapped, NAT64).

    Text that is no address, or has a zone, is not.
    """
    try:
        found: IPAddress = ipaddress.ip_address(address)
    except ValueError:
        return False
    if isinstance(found, ipaddress.IPv6Address):
        inner = _inner(found)
        if inner is not None:
            return _public(inner)
        if found.scope_id or found.packed[8:12] in _ISATAP:
            return False
    return _public(found)


def _inner(address: ipaddress.IPv6Address) -> ipaddress.IPv4Address | None:
    """The IPv4 address inside an IPv4-mapped or NAT64 one."""
    if address.scope_id:
        return None
    if address in _NAT64:
        return ipaddress.IPv4Address(address.packed[12:])
    return address.ipv4_mapped


def _public(address: IPAddress) -> bool:
    if any(address in network for network in _REFUSED_NETWORKS if network.version == address.version):
        return False
    return address.is_global and not (address.is_multicast or address.is_reserved or address.is_unspecified)


def system_resolver(host: str, port: int) -> Sequence[str]:
    """The system's own name look-up, each address once, in its order."""
    import socket

    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(entry[4][0]) for entry in found))


def check_addresses(host: str, port: int, addresses: Sequence[str], allowed: Sequence[str], url: str) -> None:
    """Refuse a host as soon as one of its addresses is not public.

    "Any", not "the one we connect to": a name with one public and one inside address is a trap. Raises AddressRefused.
    """
    for address in addresses:
        if f"{address}:{port}" not in allowed and not is_global(address):
            raise AddressRefused(f"{host} leads to {address}, which is not a public address.", url=url)
    if port not in PORTS.values() and not all(f"{address}:{port}" in allowed for address in addresses):
        raise AddressRefused(f"Port {port} is not opened.", url=url)
