"""Lines that call the text a translation of one on somebody else's site, whose licence may be another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any, TypeAlias

from republish._addresses import domain_of, host_of
from republish._html import Document, absolute, lines
from republish._text import COLONS
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import DEED
from republish.evidence.finding import find_blocks
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.zones import zone_of
from republish.model import Claim

Element: TypeAlias = Any

_ZONES = ("body", "end", "quote")
_MOST, _LONGEST, _MOST_LINKS = 20, 500, 10
_CREDIT = 300
"""Letters of a line that tells of a translator; more are a text on translations."""
_OPENS = Uncompiled(
    r"(?:^|[.!?;:|/–—•(\n-]|\b(?:and|et|y|e|i|und|en|og|och|ja|și|та|и|ve)) ?(?:(?:z|ze|з|із|с|со|din|dal|dall.|du|del|uit het|aus dem|från|fra) ?\w+ )?\W*\Z"
)
"""What stands before the word for the translator: nothing, another sentence, "and", or the language."""
_BEGINS = 12
"""Words that may stand before: "Note: this article is …", "この記事は……"."""
_WORD = re.compile(r"\w+")
_WRITTEN = Uncompiled(r"https?://[^\s<>\"'）)]+")


def translation_claims(document: Document, source: str) -> Iterator[Claim]:
    """A doubt about a text with such a line of its own."""
    found = find_blocks(document.prose, ("translated", "translator"))
    for block in dict.fromkeys((*found["translated"][:_MOST], *found["translator"][:_MOST])):
        said = lines(block) if zone_of(block) in _ZONES else ""
        if len(said) <= _LONGEST and _told(said) and _leads_elsewhere(block, said, document, source):
            path = block.getroottree().getpath(block)
            yield Claim(kind="partner", scope="unclear", place="body", text=said, source=source, path=path)
            return


def _told(said: str) -> bool:
    return any(map(_says_so, said.split("\n"))) or (len(said) <= _CREDIT and _credits_translator(said.lower()))


def _credits_translator(said: str) -> bool:
    """Who translated, at the beginning of a sentence, and where the text stood."""
    cue = first_cue("translator", said)
    return (
        cue is not None
        and bool(_OPENS.search(said[: cue.start()]))
        and bool(phrases("translated", "where").search(said))
    )


def _says_so(line: str) -> bool:
    """A label begins the line; a sentence begins near its start."""
    cue = first_cue("translated", line.lower())
    before = len(_WORD.findall(line[: cue.start()])) if cue else 0
    return cue is not None and before <= (0 if cue[0].endswith(COLONS) else _BEGINS)


def _leads_elsewhere(block: Element, said: str, document: Document, source: str) -> bool:
    own = domain_of(host_of(source))
    linked = (absolute(link.get("href"), document.base_url) for link in islice(block.iter("a"), _MOST_LINKS))
    places = (*filter(None, linked), *_WRITTEN.findall(said))
    return any(domain_of(host_of(place)) not in ("", own) and not DEED.search(place) for place in places)
