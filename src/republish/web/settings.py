"""How a fetcher is set up: one frozen value."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from types import NoneType
from typing import Any, Protocol, runtime_checkable

from republish._expected import expect
from republish.errors import UsageError
from republish.limits import DEFAULT_LIMITS, Limits
from republish.web.addresses import Resolver, system_resolver
from republish.web.cache import PageCache


def utc_now() -> datetime:
    """The time, aware."""
    return datetime.now(UTC)


def default_user_agent() -> str:
    """An honest name; whoever runs a pipeline should set one with a contact."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("republish")
    except PackageNotFoundError:
        number = "0"
    return f"republish/{number} (article fetcher; no contact set)"


@dataclass(frozen=True, kw_only=True, slots=True)
class Settings:
    """Everything that shapes a fetch."""

    limits: Limits = DEFAULT_LIMITS
    user_agent: str | None = None
    """None: the session's own if it has one, else the library's."""
    robots: bool = True
    pace: float = 1.0
    """Seconds between two visits to one host; a longer `Crawl-delay` holds."""
    session: Any = None
    """A `requests.Session` whose headers, cookies, authentication, certificates and proxies are used."""
    cache: PageCache | None = None
    clock: Callable[[], datetime] = utc_now
    sleep: Callable[[float], None] = time.sleep
    resolver: Resolver = system_resolver
    allow_addresses: tuple[str, ...] = ()
    """For tests with servers of their own only: "127.0.0.1:8123" lets that address and port through."""

    def __post_init__(self) -> None:
        """Refuse what could only fail later."""
        for name, (kinds, wanted, advice) in _WANTED.items():
            expect(name, getattr(self, name), kinds, wanted, advice)
        agent = self.user_agent
        if agent is not None and (not agent.strip() or not agent.isascii() or not agent.isprintable()):
            raise UsageError("user_agent is one line of ASCII text.")
        if not self.pace >= 0:
            raise UsageError("pace is not negative.")
        object.__setattr__(self, "allow_addresses", tuple(map(_pair, self.allow_addresses)))


@runtime_checkable
class _Session(Protocol):
    """A `requests.Session`, and what behaves like one."""

    def prepare_request(self, request: Any) -> Any: ...


_FUNCTION: tuple[type, ...] = (Callable,)  # type: ignore[assignment]
_PAIRS = '`("127.0.0.1:8123",)`, for example.'
_WANTED: dict[str, tuple[tuple[type, ...], str, str]] = {
    "limits": ((Limits,), "a Limits", "`Limits(redirects=3)`, for example."),
    "user_agent": ((str, NoneType), "a text", "`Herald/1.0 (+https://herald.example/robots)`, for example."),
    "robots": ((bool,), "True or False", ""),
    "session": ((_Session, NoneType), "a requests.Session", ""),
    "clock": (_FUNCTION, "a function that gives the time", ""),
    "sleep": (_FUNCTION, "a function of seconds", "`time.sleep`, for example."),
    "resolver": (_FUNCTION, "a function from a host and a port to addresses", ""),
    "pace": ((int, float), "a number of seconds", ""),
    "cache": ((PageCache, NoneType), "the name of a file or a PageCache", ""),
    "allow_addresses": ((tuple, list), 'several "address:port" pairs', _PAIRS),
}


def _pair(pair: str) -> str:
    """An address and a port, written as they are looked up: without the brackets that IPv6 has in a URL."""
    address, _, port = pair.rpartition(":") if isinstance(pair, str) else ("", "", "")
    try:
        return f"{ip_address(address.strip('[]'))}:{int(port)}"
    except ValueError:
        raise UsageError(f'`allow_addresses` holds "address:port" pairs, not {pair!r}.', advice=_PAIRS) from None
