"""Everything a package says, as JSON; the original page stands beside it, byte for byte."""

from __future__ import annotations

import json
from typing import Any

from republish._text import json_whole
from republish.model import Package

FORMAT = "republish-package"
VERSION = 1
SCHEMA = "urn:republish:schema:package:1"
"""The `$id` of `data/schema/package-1.json`."""


def as_dict(package: Package) -> dict[str, Any]:
    """The package with the name and version of the format, which the published schema describes."""
    return {"$schema": SCHEMA, "format": FORMAT, "version": VERSION, **package.to_dict()}


def render(package: Package) -> dict[str, str | bytes]:
    """`package.json` and `original.html`, the page as served."""
    text = json.dumps(as_dict(package), ensure_ascii=False, indent=1)
    return {"package.json": f"{json_whole(text)}\n", "original.html": package.page.content}


def render_lines(package: Package) -> dict[str, str | bytes]:
    """`package.jsonl`: the same on one line, to be joined with others; without the original page."""
    text = json_whole(json.dumps(as_dict(package), ensure_ascii=False, separators=(",", ":")))
    return {"package.jsonl": text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029") + "\n"}
