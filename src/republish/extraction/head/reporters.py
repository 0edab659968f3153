"""The reporter whom a Korean text names in place of a byline.

With an address below it, "순천 김민수 기자 minsu@harbour.example", or behind town and agency, "[순천=통신] 김민수 기자 = …".
"""

from __future__ import annotations

import re

from republish._prose import Prose
from republish.extraction.head.links import Found
from republish.extraction.words.far_names import is_called
from republish.model import Author

_LABEL = "기자"
_SIGNED = re.compile(r"(?<![\uac00-\ud7a3])([\uac00-\ud7a3]{3})\s*(?:선임)?기자\s*[(\[<=]?\s*[\w.+-]+@[\w-]+\.[a-z]")
_FROM = re.compile(
    r"[\[(（][\uac00-\ud7a3·\s]{2,14}=\s?[\uac00-\ud7a3a-z]{2,12}[\])）]\s*"
    r"([\uac00-\ud7a3]{3}(?:\s?[·,]\s?[\uac00-\ud7a3]{3}){0,3})\s*(?:선임|인턴|수습)?기자\s*="
)
"""Town and agency, and who reported from there."""
_OF_PICTURE = re.compile(r"[^=]{0,300}?\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s*[\w.+-]+@")
"""What agencies end the words under a picture with: the day, and the photographer's address."""
_BETWEEN = re.compile(r"\s?[·,]\s?")
_DESKS = frozenset("부팀실국단")
"""What the name of a desk ends in, and no person's."""


def read_reporter(prose: Prose) -> Found:
    """Those whom all such lines of the text name; of signatures the only one."""
    if _LABEL not in prose.lowered:
        return (), "", ""
    named = _from_town(prose.lowered) if "=" in prose.lowered else ()
    names = named or _signing(prose.lowered)
    if not names or not all(is_called(name) and name[-1] not in _DESKS for name in names):
        return (), "", ""
    evidence = "line of town and reporter" if named else "signature"
    return tuple(Author(name=name) for name in names), f"{'·'.join(names)} {_LABEL}", evidence


def _from_town(text: str) -> tuple[str, ...]:
    found = {line[1] for line in _FROM.finditer(text) if _OF_PICTURE.match(text, line.end()) is None}
    return tuple(_BETWEEN.split(found.pop())) if len(found) == 1 else ()


def _signing(text: str) -> tuple[str, ...]:
    names = {found[1] for found in _SIGNED.finditer(text)}
    return tuple(names) if len(names) == 1 else ()
