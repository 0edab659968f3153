"""Being a good guest: how often a host is asked, and how long one waits when it says "later"."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime

from republish._uncompiled import Uncompiled

_SECONDS = Uncompiled(r"\d{1,9}")


class Pace:
    """When each host may be asked again. Shared by the threads that share a fetcher."""

    def __init__(self, now: Callable[[], float], sleep: Callable[[float], None]) -> None:
        self._now = now
        self._sleep = sleep
        self._lock = threading.Lock()
        self._next: dict[str, float] = {}

    def wait(self, host: str, seconds: float) -> float:
        """Wait for this host's turn and book the next one `seconds` later. Returns how long was waited."""
        with self._lock:
            now = self._now()
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + seconds
        pause = turn - now
        if pause > 0:
            self._sleep(pause)
        return pause


def retry_after(headers: Mapping[str, str], now: datetime) -> float | None:
    """Seconds a `Retry-After` header asks for, as a number or a date; None when there is none that can be read."""
    text = headers.get("Retry-After", "").strip()
    if _SECONDS.fullmatch(text):
        return float(text)
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    moment = when if when.tzinfo else when.replace(tzinfo=UTC)
    return max(0.0, (moment - now) / timedelta(seconds=1))


def backoff(attempt: int) -> float:
    """Half a second, then one, then two."""
    return float(0.5 * 2**attempt)
