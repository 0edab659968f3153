"""URL → Page: the story of one fetch."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import NoneType
from typing import TYPE_CHECKING, Any, Protocol, Self
from urllib.parse import urlsplit

from republish._encoding import encoding_of
from republish._expected import expect
from republish.errors import (
    EmptyPage,
    FetchError,
    HTTPStatusError,
    LimitExceeded,
    NotModified,
    RobotsRefused,
    TooManyRedirects,
    UsageError,
)
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Page
from republish.web.addresses import Resolver, Target, check_url, system_resolver
from republish.web.cache import PageCache
from republish.web.content import Accept, check_start, check_type, kind_of
from republish.web.deadline import Deadline
from republish.web.politeness import Pace
from republish.web.robots import OPEN, Rules, closed, rules_from
from republish.web.settings import Settings, utc_now

if TYPE_CHECKING:
    from republish.web.visit import Answer, Visit

_ROBOTS_SECONDS = 3600.0


class Fetch(Protocol):
    """Whatever turns a URL into a page: a `Fetcher`, or a stand-in in tests."""

    def __call__(self, url: str, /) -> Page:
        """Fetch one page. Raises an error of `republish.errors`."""
        ...


class Fetcher:
    """Fetches pages, carefully and politely. Safe to share between threads; pickles without what it remembers.

    `limits` bounds time, bytes, redirects and retries. `user_agent` should name you and a contact. `robots=False` opts
    out of robots.txt. `pace` is the least number of seconds between two visits to a host. `session` is a
    `requests.Session` whose headers, cookies, authentication, certificates and proxies are used (its adapters and
    response hooks are not: the guards would be gone); proxies of the environment never are. `cache` is a `PageCache`, or the
    file for one.
    `clock`, `sleep` and `resolver` can be replaced in tests, where `allow_addresses=("127.0.0.1:8123",)` lets a server
    of one's own through.
    """

    def __init__(
        self,
        *,
        session: Any = None,
        limits: Limits = DEFAULT_LIMITS,
        user_agent: str | None = None,
        robots: bool = True,
        cache: PageCache | str | Path | None = None,
        pace: float = 1.0,
        clock: Callable[[], datetime] = utc_now,
        sleep: Callable[[float], None] = time.sleep,
        resolver: Resolver = system_resolver,
        allow_addresses: tuple[str, ...] = (),
    ) -> None:
        self.settings: Settings = Settings(
            session=session,
            limits=limits,
            user_agent=user_agent,
            robots=robots,
            cache=PageCache.at(cache) if isinstance(cache, str | Path) else cache,
            pace=pace,
            clock=clock,
            sleep=sleep,
            resolver=resolver,
            allow_addresses=allow_addresses,
        )
        self._forget()

    def _forget(self) -> None:
        self._pace = Pace(time.monotonic, self.settings.sleep)
        self._lock = threading.Lock()
        self._rules: dict[tuple[str, str, int], tuple[float, Rules]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *unused: object) -> None:
        self.close()

    def __getstate__(self) -> Settings:
        return self.settings

    def __setstate__(self, settings: Settings) -> None:
        self.settings = settings
        self._forget()

    def close(self) -> None:
        """Forget robots rules and turns. A session that was brought along stays open."""
        self._forget()

    def __call__(
        self, url: str, /, *, accept: Accept = "html", previous: Page | None = None, if_none_match: str | None = None
    ) -> Page:
        """Fetch one page.

        `accept` says what is wanted: "html", "feed" or "image". With `previous`, an earlier fetch of the same URL, the
        address that served it is asked for changes only; if there are none the earlier content comes back with status 304
        and the time of this fetch; a redirect to somewhere else is followed as ever. With `if_none_match` (an ETag) alone,
        NotModified is raised then.

        Raises AddressRefused, RobotsRefused, NotFound, LegallyBlocked, HTTPStatusError, ContentTypeRefused, EmptyPage,
        TooManyRedirects, FetchTimeout, ConnectionFailed or LimitExceeded.
        """
        kind_of(accept)
        expect("previous", previous, (Page, NoneType), "a Page that was fetched before")
        _check_tag(if_none_match)
        target = check_url(url, allowed=self.settings.allow_addresses, limits=self.settings.limits)
        cache = self.settings.cache
        if cache is None or previous is not None or if_none_match:
            return self._fetched(url, target, accept, previous, if_none_match)
        kept = cache.get(target.url, accept)
        if kept is not None and cache.fresh(kept, self.settings.clock()):
            return replace(kept, url=url)
        page = self._fetched(url, target, accept, kept, None)
        cache.put(target.url, accept, page)
        return page

    def _fetched(
        self, url: str, target: Target, accept: Accept, previous: Page | None, if_none_match: str | None
    ) -> Page:
        from republish.web.visit import Errand, Visit

        kind = kind_of(accept)

        def inspect(status: int, content_type: str | None, where: str) -> None:
            _check_status(status, where, bool(errand.conditions_at(where)))
            if status == 200:
                check_type(content_type, kind, where)

        visit = Visit(self.settings, Deadline(self.settings.limits.total_seconds, url))
        errand = Errand(
            headers={"Accept": kind.header},
            conditions=_conditions(previous, if_none_match),
            served=(previous.url_served or previous.url) if previous else None,
            permit=lambda hop: self._permit(visit, hop),
            inspect=inspect,
        )
        try:
            answer = visit.run(target, errand)
        finally:
            visit.close()
        return self._page(url, answer, accept, previous)

    def _permit(self, visit: Visit, hop: Target) -> None:
        """Wait for the host's turn and ask its robots.txt. Raises RobotsRefused."""
        agent = visit.user_agent
        open_to_all = not self.settings.robots or urlsplit(hop.url).path == "/robots.txt"  # RFC 9309 §2.2.2
        rules = Rules() if open_to_all else self._rules_of(visit, hop)
        pause = max(self.settings.pace, rules.delay(agent))
        if pause:
            visit.deadline.extend(self._pace.wait(hop.host, pause))
        if not rules.allow(hop.url, agent):
            why = rules.reason or "its robots.txt asks programs to stay out of this address"
            raise RobotsRefused(f"{hop.host} is not fetched: {why}.", url=hop.url)

    def _rules_of(self, visit: Visit, hop: Target) -> Rules:
        now = time.monotonic()
        with self._lock:
            read, rules = self._rules.get(hop.origin, (now - _ROBOTS_SECONDS, Rules()))
        if now - read < _ROBOTS_SECONDS:
            return rules
        rules = self._read_rules(visit, hop)
        with self._lock:
            self._rules[hop.origin] = (now, rules)
        return rules

    def _read_rules(self, visit: Visit, hop: Target) -> Rules:
        """robots.txt through the same guards; one that cannot be had closes the site."""
        from republish.web.visit import Errand

        target = visit.check("/".join(hop.url.split("/", 3)[:3]) + "/robots.txt")
        try:
            answer = visit.run(target, Errand(headers={"Accept": "text/*"}))
        except LimitExceeded as error:
            return closed(f"its robots.txt is too large ({error.limit})")
        except TooManyRedirects:
            return OPEN
        except FetchError as error:
            if error.url == target.url:
                error.url = hop.url  # Nobody asked for robots.txt: it is the page that cannot be had.
            raise
        return rules_from(answer.status, answer.content, answer.header("content-type"))

    def _page(self, url: str, answer: Answer, accept: Accept, previous: Page | None) -> Page:
        now = self.settings.clock()
        if answer.status == 304:
            if previous is None:
                raise NotModified("The page has not changed.", status=304, url=url)
            return replace(previous, url=url, status=304, fetched=now, headers=answer.headers)
        if not answer.content.strip():
            raise EmptyPage("The server sent an empty page.", url=answer.url, stage="fetch")
        content_type = answer.header("content-type")
        check_start(answer.content, content_type, accept, answer.url)
        return Page(
            url=url,
            url_served=answer.url,
            encoding="utf-8" if accept == "image" else encoding_of(answer.content, content_type),
            fetched=now,
            status=answer.status,
            headers=answer.headers,
            redirects=answer.redirects,
            sha256=hashlib.sha256(answer.content).hexdigest(),
            content=answer.content,
        )


def _check_tag(tag: str | None) -> None:
    expect("if_none_match", tag, (str, NoneType), "an ETag", '`"abc"` with its quotation marks, for example.')
    if tag and (not tag.isprintable() or max(tag) > "\xff"):
        raise UsageError("`if_none_match` is one line of Latin-1 text.")


def _conditions(previous: Page | None, if_none_match: str | None) -> dict[str, str]:
    """Headers of a conditional request (RFC 9110 §13)."""
    if previous is None:
        return {"If-None-Match": if_none_match} if if_none_match else {}
    headers = dict(previous.headers)
    wanted = {
        "If-None-Match": if_none_match or headers.get("etag"),
        "If-Modified-Since": headers.get("last-modified"),
    }
    return {name: value for name, value in wanted.items() if value}


def _check_status(status: int, url: str, conditional: bool) -> None:
    """Only a whole page is one: 200 and 203, and 304 where it was asked for."""
    if status in (200, 203):
        return
    if status == 304 and conditional:
        return
    raise HTTPStatusError.of(status, url)


def fetch(
    url: str,
    *,
    accept: Accept = "html",
    previous: Page | None = None,
    if_none_match: str | None = None,
    session: Any = None,
    limits: Limits = DEFAULT_LIMITS,
    user_agent: str | None = None,
    robots: bool = True,
    cache: PageCache | str | Path | None = None,
) -> Page:
    """Fetch one page with a `Fetcher` of its own; keep a `Fetcher` for more than one, so that pace and rules are kept.

    In goes a URL, out comes a `Page`; errors are those of `Fetcher.__call__`.
    """
    fetcher = Fetcher(session=session, limits=limits, user_agent=user_agent, robots=robots, cache=cache, pace=0)
    return fetcher(url, accept=accept, previous=previous, if_none_match=if_none_match)
