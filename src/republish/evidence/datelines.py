"""Datelines in the manner of agencies with letters or a name that no table knows: "ORRIN, Calif. (JTA) — A ferry was sold."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Document, text_of
from republish._uncompiled import Uncompiled
from republish.evidence.letters import stand_for, stand_within
from republish.evidence.newsrooms import own_names
from republish.evidence.phrases import first_cue, tables, words_of
from republish.evidence.zones import zone_of
from republish.model import Claim

_FIRST, _OPENING = 12, 110
_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = r"[A-ZÀ-Ž][\w.’'-]*"
_DATELINE = Uncompiled(
    rf"{_CAPITAL}(?:[ /]{_CAPITAL}){{0,3}}(?:, {_CAPITAL}(?: {_CAPITAL})?)?(?:,? (?:{_CAPITAL} \d{{1,2}}|\d{{1,2}}\.? [\w.]{{3,10}}))? "
    rf"\((?P<name>[A-ZÀ-Ž]{{2,5}}|(?:The )?{_CAPITAL}(?: {_CAPITAL}){{1,3}})\) ?[-–—]+ ?(?=\S)"
)
_CRIED = re.compile(r"[A-ZÀ-Ž]{3}")
"""A place in capitals, before which a name of several words stands in the brackets."""


def dateline_claims(document: Document, source: str) -> Iterator[Claim]:
    """A doubt about a text that opens so, unless the name is the site's own or its letters stand for the words before them."""
    for paragraph in islice(document.root.iter("p"), _FIRST):
        opening = text_of(paragraph)[:_OPENING] if _may_open(paragraph) else ""
        found = _DATELINE.match(opening)
        if found and _is_unknown(found, document) and zone_of(paragraph) == "body":
            path = paragraph.getroottree().getpath(paragraph)
            yield Claim(kind="wire", scope="unclear", place="dateline", text=opening, source=source, path=path)
            return


def _may_open(paragraph: object) -> bool:
    """A bracket in its first words, which costs less to look for than the words themselves."""
    return "(" in "".join(islice(paragraph.itertext(), 6))[:_OPENING]  # type: ignore[attr-defined]


def _is_unknown(found: re.Match[str], document: Document) -> bool:
    """Those that are known are judged by `agencies.py`."""
    name, before = "".join(_WORD.findall(found["name"].lower())), found[0][: found.start("name")]
    if first_cue("wire", found[0].lower()) or first_cue("letters", found[0].lower()):
        return False
    if _is_region(name, document.metadata.primary_language):
        return False
    if any(_may_stand_for(name, own.lower()) for own in own_names(document)):
        return False
    words = _WORD.findall(before)
    if " " in found["name"]:
        return _CRIED.match(before) is not None
    words_stand = any(stand_for(words[first:], name) for first in range(len(words)))
    return not (words_stand or _may_stand_for(name, "".join(words).lower()))


def _is_region(letters: str, language: str) -> bool:
    """The state or the province of the town, where newspapers of the page's language set it in brackets."""
    return language in tables()["region"] and letters in words_of("region", language)


def _may_stand_for(letters: str, name: str) -> bool:
    """The name begins with the first of the letters and has the others in this order."""
    return name[:1] == letters[0] and stand_within(letters, name)
