"""The licence that a ready republication text names: a textarea on the original's own page."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import cache

from republish._data_files import data_table
from republish._html import Document
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.licenses import find_licenses
from republish.model import Claim

_TAG = Uncompiled(r"<(?:[^>]*?\bhref=[\"']?([^\"'\s>]*))?[^>]*>")
_MAX = 2_000_000


def handout_claims(document: Document, source: str) -> Iterator[Claim]:
    """Licences named by the attribution line inside a republication textarea.

    The Republication Tracker Tool escapes that line twice (wordings-more 2), so it is read until nothing changes.
    """
    for area in document.metadata.areas:
        text = (area.text or "")[:_MAX]
        if "commons" not in text or not document.mentions(b"creativecommons"):
            continue
        line = _line().search(html.unescape(html.unescape(text)).replace("</p>", "\x00"))
        for tool in find_licenses(_TAG.sub(r" \1 ", line[0])) if line else ():
            path = area.getroottree().getpath(area)
            words = fold(re.sub(r"<[^>]*>", " ", line[0]))[:600] if line else ""
            yield Claim(scope="article", place="handout", text=words, license=tool, source=source, path=path)


@cache
def _line() -> re.Pattern[str]:
    """What says where a text was published first, and then under which licence, up to the paragraph's end."""
    table = data_table("origin.toml")["_official"]
    first, under = ("|".join(table[name]) for name in ("published", "under"))
    return re.compile(rf"(?:{first})[^\x00]{{0,400}}?\b(?:{under})\b[^\x00]{{0,400}}", re.I)
