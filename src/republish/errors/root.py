"""What every failure carries, and those of no one stage."""

from __future__ import annotations

from typing import Any


def _rebuild(cls: type[RepublishError], message: str, state: dict[str, Any]) -> RepublishError:
    error = cls.__new__(cls)
    Exception.__init__(error, message)
    error.__dict__.update(state)
    return error


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    to_dict = getattr(value, "to_dict", None)
    return to_dict() if to_dict else value


class RepublishError(Exception):
    """Root of the tree.

    `url` is what the failure is about (empty for no page), `stage` the room it happened in, `advice` what to do next.
    """

    stage: str = "republish"
    advice: str = ""

    def __init__(self, message: str, *, url: str = "", stage: str = "", advice: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.url = url
        if stage:
            self.stage = stage
        if advice:
            self.advice = advice

    def __str__(self) -> str:
        """Message, stage, URL and advice in one line."""
        where = f" [{self.stage}: {self.url}]" if self.url else f" [{self.stage}]"
        return f"{self.message}{where}" + (f" {self.advice}" if self.advice else "")

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready, for logs: the kind of error, what it says and advises, and all else that it carries."""
        said = {"type": type(self).__name__, "message": self.message, "url": self.url, "stage": self.stage}
        carried = {name: _plain(value) for name, value in self.__dict__.items()}
        return {**said, "advice": self.advice, **carried}

    def __reduce__(self) -> tuple[Any, ...]:
        """Keyword arguments survive pickling."""
        return _rebuild, (type(self), self.message, dict(self.__dict__))


class UsageError(RepublishError, ValueError):
    """An argument that makes no sense."""

    stage = "usage"


class LimitExceeded(RepublishError):
    """A `Limits` value was reached. `limit` is the field's name, `allowed` its value."""

    stage = "parse"

    def __init__(self, message: str, *, limit: str, allowed: float, url: str = "", stage: str = "") -> None:
        super().__init__(message, url=url, stage=stage, advice=f"Raise Limits.{limit} if the page is to be trusted.")
        self.limit = limit
        self.allowed = allowed
