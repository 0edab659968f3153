"""One fetch under way: requests, redirects and retries until there is an answer. Imported on first use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException, IncompleteRead
from itertools import count
from ssl import SSLCertVerificationError
from typing import Any
from urllib.parse import urljoin
from urllib.request import getproxies

import requests
from requests.cookies import extract_cookies_to_jar
from requests.utils import default_headers, select_proxy
from urllib3.exceptions import (
    ConnectTimeoutError,
    HTTPError,
    NameResolutionError,
    NewConnectionError,
    ProxyError,
    ReadTimeoutError,
)

from republish.errors import (
    AddressRefused,
    ConnectionFailed,
    FetchError,
    FetchTimeout,
    HTTPStatusError,
    TooManyRedirects,
)
from republish.web.addresses import Target, check_url
from republish.web.body import read_body
from republish.web.deadline import Deadline
from republish.web.politeness import backoff, retry_after
from republish.web.sessions import own_session
from republish.web.settings import Settings, default_user_agent
from republish.web.transport import GuardedAdapter, Line, check_behind_proxy

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_LATER = frozenset({429, 502, 503, 504})
_TROUBLE = (requests.RequestException, HTTPError, HTTPException, OSError, ValueError)
_SECRET = frozenset({"set-cookie", "set-cookie2"})
"""Not evidence of what was offered, and nothing to keep in a package."""
_PROXY_UNUSED = "The proxy that the environment names is not used by itself: give it with --proxy, or to the Fetcher in a requests.Session."
_NOT_VOUCHED_FOR = (
    "Look whether the address is right. Where your network has an authority of its own, name its file: --ca-file, or `verify` of a "
    "requests.Session."
)
_PRIVATE = ("Authorization", "Cookie", "Proxy-Authorization")


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """What a server said in the end."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    content: bytes
    redirects: tuple[str, ...] = ()

    def header(self, name: str) -> str | None:
        """The first header of that name."""
        return next((value for key, value in self.headers if key == name), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Errand:
    """What is asked for: headers to send, and what to say to each hop and each answer's head."""

    headers: Mapping[str, str]
    conditions: Mapping[str, str] = field(default_factory=dict)
    """Headers of a conditional request."""
    served: str | None = None
    """The address whose earlier answer the conditions are about, to which alone they are sent (RFC 9110 §8.8); None for each hop."""
    permit: Callable[[Target], None] = field(default=lambda target: None)
    """Called before each hop; raises what forbids it."""
    inspect: Callable[[int, str | None, str], None] = field(default=lambda status, content_type, url: None)
    """Called with status, Content-Type and URL before a body is read; raises what makes it useless."""

    def conditions_at(self, url: str) -> Mapping[str, str]:
        """What is sent with the request for this address."""
        return self.conditions if self.served in (None, url) else {}


class Visit:
    """The requests of one fetch, on one line."""

    def __init__(self, settings: Settings, deadline: Deadline) -> None:
        self._settings = settings
        self.deadline = deadline
        self._line = Line(deadline, settings.limits, settings.resolver, settings.allow_addresses)
        self._adapter = GuardedAdapter(self._line)
        self._session = settings.session if settings.session is not None else own_session()

    def close(self) -> None:
        """Let go of all connections."""
        self._adapter.close()
        if self._settings.session is None:
            self._session.close()

    @property
    def user_agent(self) -> str:
        """What the server is told: the setting, else the session's own, else ours."""
        theirs = str(self._session.headers.get("User-Agent") or "")
        if self._settings.user_agent is not None:
            return self._settings.user_agent
        return theirs if theirs and theirs != default_headers()["User-Agent"] else default_user_agent()

    def check(self, url: str) -> Target:
        """The URL in its normal form, or AddressRefused."""
        return check_url(url, allowed=self._settings.allow_addresses, limits=self._settings.limits)

    def run(self, target: Target, errand: Errand) -> Answer:
        """Follow redirects to an answer; each hop is checked like the first. Raises FetchError or LimitExceeded."""
        start, hops = target, list[str]()
        while True:
            errand.permit(target)
            response = self._asked(target, errand, target.origin == start.origin)
            try:
                location = response.headers.get("Location")
                if response.status_code not in _REDIRECTS or not (location or "").strip():
                    return self._answer(response, target, errand, tuple(hops))
            finally:
                response.close()
            if len(hops) >= self._settings.limits.redirects:
                most = self._settings.limits.redirects
                raise TooManyRedirects(f"More than {most} redirects (Limits.redirects).", url=start.url)
            target = self._next(location, target)
            hops.append(target.url)

    def _next(self, location: str, target: Target) -> Target:
        text = location.encode("latin-1", "replace").decode("utf-8", "replace")
        try:
            there = urljoin(target.url, text.strip())
            return self.check(there)
        except AddressRefused as error:
            raise AddressRefused(f"The server redirects to {there[:200]}. {error.message}", url=target.url) from error
        except ValueError as error:
            raise AddressRefused("The server redirects to something that is no URL.", url=target.url) from error

    def _asked(self, target: Target, errand: Errand, at_home: bool) -> Any:
        """The response to one request, retried when that makes sense."""
        for attempt in count():
            last = attempt >= self._settings.limits.retries
            try:
                response = self._sent(target, errand, at_home)
            except _TROUBLE as error:
                if last or not _may_pass(error):
                    raise self._explained(error, target.url) from error
                pause = backoff(attempt)
            else:
                if last or response.status_code not in _LATER:
                    return response
                response.close()
                pause = self._asked_to_wait(response, target, attempt)
            self._rest(pause)
        return None

    def _asked_to_wait(self, response: Any, target: Target, attempt: int) -> float:
        status, longest = response.status_code, self._settings.limits.retry_after_seconds
        wanted = retry_after(response.headers, self._settings.clock())
        pause = backoff(attempt) if wanted is None else wanted
        if pause > longest or pause >= self.deadline.left():
            message = f"The server answers {status} and asks to come back in {pause:.0f} seconds (Limits.retry_after_seconds)."
            raise HTTPStatusError(message, status=status, url=target.url)
        return pause

    def _rest(self, seconds: float) -> None:
        if seconds >= self.deadline.left():
            raise self.deadline.passed()
        self._settings.sleep(seconds)

    def _sent(self, target: Target, errand: Errand, at_home: bool) -> Any:
        request = self._prepared(target, errand, at_home)
        proxies = self._proxies(target)
        if select_proxy(target.url, proxies):
            check_behind_proxy(self._line, target.host, target.port)
        self._line.begin()
        limits = self._settings.limits
        timeout = (self.deadline.patience(limits.connect_seconds), self.deadline.patience(limits.read_seconds))
        response = self._adapter.send(
            request,
            stream=True,
            timeout=timeout,
            verify=self._session.verify,
            cert=self._session.cert,
            proxies=proxies,
        )
        extract_cookies_to_jar(self._session.cookies, request, response.raw)  # type: ignore[no-untyped-call]
        return response

    def _prepared(self, target: Target, errand: Errand, at_home: bool) -> Any:
        conditions = errand.conditions_at(target.url)
        headers = {**errand.headers, **conditions, "User-Agent": self.user_agent, "Accept-Encoding": "gzip, deflate"}
        if at_home:
            return self._session.prepare_request(requests.Request("GET", target.url, headers=headers))
        bare: dict[str, Any] = {**headers, **dict.fromkeys(_PRIVATE)}
        return self._session.prepare_request(requests.Request("GET", target.url, headers=bare, auth=_no_auth))

    def _proxies(self, target: Target) -> dict[str, str]:
        """The session's own proxies; the environment is not asked."""
        return dict(self._session.proxies or {})

    def _answer(self, response: Any, target: Target, errand: Errand, hops: tuple[str, ...]) -> Answer:
        status = int(response.status_code)
        headers = tuple(
            (name.lower(), value) for name, value in response.headers.items() if name.lower() not in _SECRET
        )
        errand.inspect(status, response.headers.get("Content-Type"), target.url)
        try:
            content = read_body(response, self._settings.limits, target.url) if 200 <= status < 300 else b""
        except _TROUBLE as error:
            raise self._explained(error, target.url) from error
        return Answer(url=target.url, status=status, headers=headers, content=content, redirects=hops)

    def _explained(self, error: BaseException, url: str) -> FetchError:
        """One of our errors for what requests, urllib3 or the system raised."""
        if self.deadline.left() <= 0:
            return self.deadline.passed()
        causes = _causes(error)
        if any(isinstance(cause, requests.Timeout | ReadTimeoutError | TimeoutError) for cause in causes):
            connecting = any(isinstance(cause, ConnectTimeoutError) for cause in causes)
            limit = "connect_seconds" if connecting else "read_seconds"
            found: FetchError = FetchTimeout(f"The server does not answer (Limits.{limit}).", limit=limit, url=url)
        elif any(isinstance(cause, NameResolutionError) for cause in causes):
            whose = "proxy" if any(isinstance(cause, ProxyError) for cause in causes) else "host"
            found = ConnectionFailed(f"The {whose}'s name is not known.", url=url)
        else:
            found = ConnectionFailed(f"No usable answer: {_told(causes)}.", url=url)
        if any(isinstance(cause, NewConnectionError | ConnectTimeoutError) for cause in causes) and self._passes_over():
            found.advice = _PROXY_UNUSED
        elif any(isinstance(cause, SSLCertVerificationError) for cause in causes):
            found.advice = _NOT_VOUCHED_FOR
        return found

    def _passes_over(self) -> bool:
        """Whether the environment names a proxy, and no session does: where a network has one, nothing is reached without it."""
        return not self._session.proxies and bool(getproxies())


def _no_auth(request: Any) -> Any:
    """Credentials stay with the origin they were given for."""
    return request


def _causes(error: BaseException) -> list[BaseException]:
    """An error and what it wraps, as requests and urllib3 nest them."""
    found: list[BaseException] = []
    waiting: list[Any] = [error]
    while waiting and len(found) < 12:
        current = waiting.pop()
        if isinstance(current, BaseException) and current not in found:
            found.append(current)
            waiting += [current.__cause__, getattr(current, "reason", None), *current.args[:2]]
    return found


def _may_pass(error: BaseException) -> bool:
    """Whether asking again may help: no connection was made, or it was dropped before an answer."""
    causes = _causes(error)
    if any(isinstance(cause, ReadTimeoutError) for cause in causes):
        return False
    return any(
        isinstance(cause, NewConnectionError | ConnectTimeoutError | ConnectionError) for cause in causes
    ) and not any(isinstance(cause, NameResolutionError) for cause in causes)


def _told(causes: list[BaseException]) -> str:
    """The innermost message, short."""
    if any(isinstance(cause, IncompleteRead) for cause in causes):
        return "it broke off before its end"
    text = str(causes[-1]) or type(causes[0]).__name__
    refused = "the proxy is not reached: " if any(isinstance(cause, ProxyError) for cause in causes) else ""
    return refused + " ".join(text.split())[:160].rstrip(".")
