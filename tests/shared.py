"""The measuring pages beside the checkout; tests that need them skip where they are absent."""

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def shared(*parts: str) -> Path:
    """A file or folder of ../shared, or skip the test."""
    path = ROOT.parent.joinpath("shared", *parts)
    if not path.exists():
        pytest.skip(f"the measuring pages are not there: shared/{'/'.join(parts)}")
    return path
