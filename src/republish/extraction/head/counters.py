"""What a page tells a counter of its readers of itself, as JSON in one meta element; a last resort."""

from __future__ import annotations

import json
from collections.abc import Iterator

from republish._metadata import as_list
from republish.extraction.head.facts import Facts, plain

_META = "parsely-page"
COUNTER = f"meta {_META}"
"""The evidence."""


def counted(facts: Facts, *fields: str) -> Iterator[str]:
    """The texts that these fields hold, one by one."""
    for content in facts.metadata.meta.get(_META, ())[:1]:
        stated = _loaded(content)
        yield from (text for field in fields for value in as_list(stated.get(field)) if (text := plain(value)))


def _loaded(content: str) -> dict[str, object]:
    try:
        stated = json.loads(content, strict=False)
    except (ValueError, RecursionError):
        return {}
    return stated if isinstance(stated, dict) else {}
