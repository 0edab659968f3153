"""Formats to the byte, against files that a person has looked at: a change shows as a diff.

After a wanted change: REPUBLISH_WRITE_GOLDEN=1 python -m pytest tests/test_outputs_golden.py, and look at the diff.
"""

from __future__ import annotations

import os

import pytest

from fixtures import packages
from republish import outputs
from shared import ROOT

GOLDEN = ROOT / "tests" / "golden" / "outputs"
FORMATS = ["atom", "ghost", "hugo", "jekyll", "markdown", "ninjs", "page", "text", "wordpress"]
PACKAGES = {"english": packages.with_image(), "arabic": packages.arabic()}


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("package", PACKAGES)
def test_format_is_as_it_was(package: str, name: str) -> None:
    for file, content in outputs.render(PACKAGES[package], name).items():
        made = content if isinstance(content, bytes) else content.encode()
        path = GOLDEN / package / name / file
        if os.environ.get("REPUBLISH_WRITE_GOLDEN"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(made)
        assert made.decode() == path.read_text(encoding="utf-8")
