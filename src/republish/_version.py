"""What this library calls itself in what it makes."""

from __future__ import annotations

from functools import cache


@cache
def number() -> str:
    """The version that is installed; empty where the code runs without being installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("republish")
    except PackageNotFoundError:
        return ""


def generator() -> str:
    """Name and version of this library."""
    return f"republish {number()}".rstrip()
