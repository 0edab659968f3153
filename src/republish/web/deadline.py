"""One clock for a whole fetch: look-ups, connections, redirects, retries and every read draw on the same seconds."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

from republish.errors import FetchTimeout

Result = TypeVar("Result")


class Deadline:
    """The end of one fetch."""

    __slots__ = ("_end", "_now", "seconds", "url")

    def __init__(self, seconds: float, url: str, now: Callable[[], float] = time.monotonic) -> None:
        self.seconds = seconds
        self.url = url
        self._now = now
        self._end = now() + seconds

    def left(self) -> float:
        """Seconds left, never negative."""
        return max(0.0, self._end - self._now())

    def patience(self, longest: float) -> float:
        """How long one step may take. Raises TimeoutError when the time is up."""
        left = self.left()
        if left <= 0:
            raise TimeoutError("the deadline passed")
        return min(longest, left)

    def extend(self, seconds: float) -> None:
        """Seconds spent on politeness are not the server's."""
        self._end += seconds

    def passed(self) -> FetchTimeout:
        """The error to raise."""
        return FetchTimeout(f"No complete answer within {self.seconds:g} seconds (Limits.total_seconds).", url=self.url)


def within(seconds: float, function: Callable[..., Result], *arguments: Any) -> Result:
    """Call a function that knows no timeout, such as a name look-up, and stop waiting for it in time.

    Raises TimeoutError; the thread left behind ends by itself.
    """
    outcome: list[tuple[Result | None, BaseException | None]] = []

    def run() -> None:
        try:
            outcome.append((function(*arguments), None))
        except BaseException as error:  # noqa: BLE001 - carried over to the caller's thread
            outcome.append((None, error))

    thread = threading.Thread(target=run, name="republish-lookup", daemon=True)
    thread.start()
    thread.join(seconds)
    if not outcome:
        raise TimeoutError(f"no answer within {seconds:g} seconds")
    result, error = outcome[0]
    if error is not None:
        raise error
    return result  # type: ignore[return-value]
