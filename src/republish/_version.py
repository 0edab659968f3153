"""What this library calls itself in what it makes."""

from __future__ import annotations

from functools import cache


@cache
def generator() -> str:
    """Name and version of this library."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"republish {version('republish')}"
    except PackageNotFoundError:
        return "republish"
