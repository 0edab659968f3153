"""What newsrooms want to stand at the end of copies: "Quay Watch is a nonprofit newsroom that …", on the page of another."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from republish._html import Document, text_of
from republish._uncompiled import Uncompiled
from republish.evidence.newsrooms import is_own, own_names
from republish.evidence.reservations import line_of_its_own
from republish.evidence.zones import zone_of
from republish.model import Claim

_FIRST, _LAST, _LONGEST = 3, 8, 600
_WORD = r"(?:(?!(?:at|for|with|from|who|in|of|on|by|to)\s)[\w,’'-]+ )"
_TAGLINE = Uncompiled(
    r"(?!(?:This|That|It|She|He|They|We|Which|Who|What|Such|Each|One|Our|These|Those)\b)"
    r"(?:The )?(?P<name>[A-ZÀ-Ž0-9][\w.&’'-]*(?: (?:of|the|and|on|for|in|[A-ZÀ-Ž0-9][\w.&’'-]*)){0,5}) (?:is part of States Newsroom\b|"
    r"(?:provides|delivers|publishes) (?:[\w-]+ ){0,3}?(?:news(?! releases?\b)|journalism)\b|is "
    rf"(?:an?|the) {_WORD}{{0,8}}?(?:newsroom|news (?:organi[sz]ation|network|outlet|site|service|cooperative|nonprofit)|"
    r"media (?:organi[sz]ation|outlet)|journalism (?:organi[sz]ation|nonprofit)|"
    rf"(?:(?<=nonprofit )|(?<=non-profit )|(?<=independent )){_WORD}{{0,4}}?(?:magazine|publication|source of news))\b)"
)
"""Magazines are many; those that say so at the end of a copy call themselves independent."""


def tagline_claims(document: Document, source: str) -> Iterator[Claim]:
    """A doubt about a text at whose edge another newsroom says what it is."""
    paragraphs = list(document.root.iter("p"))
    for paragraph in chain(paragraphs[:_FIRST], paragraphs[_FIRST:][-_LAST:]):
        said = text_of(paragraph) if document.mentions(b"news") else ""
        found = _TAGLINE.match(said)
        if found is None or is_own(found["name"], own_names(document)):
            continue
        if zone_of(paragraph) in ("body", "end") and line_of_its_own(paragraph, _LONGEST):
            path = paragraph.getroottree().getpath(paragraph)
            yield Claim(kind="partner", scope="unclear", place="body", text=said[:_LONGEST], source=source, path=path)
            return
