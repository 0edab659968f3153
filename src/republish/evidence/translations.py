"""Lines that call the text a translation of one on somebody else's site, whose licence may be another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._addresses import domain_of, host_of
from republish._html import Document, absolute, lines
from republish.evidence.blocks import DEED
from republish.evidence.finding import find_blocks
from republish.evidence.phrases import first_cue
from republish.evidence.zones import zone_of
from republish.model import Claim

Element: TypeAlias = Any

_ZONES = ("body", "end", "quote")
_MOST, _LONGEST, _MOST_LINKS = 20, 500, 10
_BEGINS = 12
"""Words that may stand before: "Note: this article is …", "この記事は……"."""
_WORD = re.compile(r"\w+")
_WRITTEN = re.compile(r"https?://[^\s<>\"'）)]+")


def translation_claims(document: Document, source: str) -> Iterator[Claim]:
    """A doubt about a text with such a line of its own."""
    for block in find_blocks(document.prose, ("translated",))["translated"][:_MOST]:
        said = lines(block) if zone_of(block) in _ZONES else ""
        if (
            len(said) <= _LONGEST
            and any(map(_says_so, said.split("\n")))
            and _leads_elsewhere(block, said, document, source)
        ):
            path = block.getroottree().getpath(block)
            yield Claim(kind="partner", scope="unclear", place="body", text=said, source=source, path=path)
            return


def _says_so(line: str) -> bool:
    """A label begins the line; a sentence begins near its start."""
    cue = first_cue("translated", line.lower())
    before = len(_WORD.findall(line[: cue.start()])) if cue else 0
    return cue is not None and before <= (0 if cue[0].endswith((":", "：")) else _BEGINS)


def _leads_elsewhere(block: Element, said: str, document: Document, source: str) -> bool:
    own = domain_of(host_of(source))
    linked = (absolute(link.get("href"), document.base_url) for link in islice(block.iter("a"), _MOST_LINKS))
    places = (*filter(None, linked), *_WRITTEN.findall(said))
    return any(domain_of(host_of(place)) not in ("", own) and not DEED.search(place) for place in places)
