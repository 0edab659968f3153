"""The reporters whom a Korean or Chinese text names in place of a byline.

With an address below it, "순천 김민수 기자 minsu@harbour.example", or behind town and agency, "[순천=통신] 김민수 기자 = …",
"新华社北京3月4日电（记者王丽华、陈志强）".
"""

from __future__ import annotations

import re

from republish._prose import Prose
from republish.extraction.head.links import Found
from republish.extraction.words.far_names import is_called
from republish.extraction.words.lowered import holds_one
from republish.model import Author

_LABEL = "기자"
_SIGNED = re.compile(r"(?<![\uac00-\ud7a3])([\uac00-\ud7a3]{3})\s*(?:선임)?기자\s*[(\[<=]?\s*[\w.+-]+@[\w-]+\.[a-z]")
_FROM = re.compile(
    r"[\[(（][\uac00-\ud7a3·\s]{2,14}=\s?[\uac00-\ud7a3a-z]{2,12}[\])）]\s*"
    r"([\uac00-\ud7a3]{3}(?:\s?[·,]\s?[\uac00-\ud7a3]{3}){0,3})\s*(?:선임|인턴|수습)?기자\s*="
)
"""Town and agency, and who reported from there."""
_WIRED = re.compile(
    r"[\u4e00-\u9fff\d\s]{2,24}[电電讯訊]\s?[（(]\s?(?:[\u4e00-\u9fff]{0,6}(?:记者|記者))\s*([\u4e00-\u9fff、，,\s]{2,40})[）)]"
)
"""Agency, town and day, and who reported."""
_WIRES = ("电（", "電（", "电(", "電(", "电 (", "電 (", "讯（", "訊（", "讯(", "訊(", "讯 (", "訊 (")
_OF_PICTURE = re.compile(r"[^=]{0,300}?\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s*[\w.+-]+@")
"""What agencies end the words under a picture with: the day, and the photographer's address."""
_BETWEEN = re.compile(r"\s?[·,，、]\s?|\s+")
_DESKS = frozenset("부팀실국단")
"""What the name of a desk ends in, and no person's."""


def read_reporter(prose: Prose) -> Found:
    """Those whom all such lines of the text name; of signatures the only one."""
    text = prose.lowered
    if holds_one(text, _WIRES):
        return _found(_named_by(_WIRED, text), "、", "记者", "line of town and reporter")
    if _LABEL not in text:
        return (), "", ""
    if "=" in text and (named := _named_by(_FROM, text)):
        return _found(named, "·", _LABEL, "line of town and reporter")
    return _found(_signing(text), "·", _LABEL, "signature")


def _found(names: tuple[str, ...], joint: str, label: str, evidence: str) -> Found:
    if not names or not all(is_called(name) and name[-1] not in _DESKS for name in names):
        return (), "", ""
    return tuple(Author(name=name) for name in names), f"{joint.join(names)} {label}", evidence


def _named_by(pattern: re.Pattern[str], text: str) -> tuple[str, ...]:
    """Whom all such lines of a page name alike, but for those under pictures."""
    found = {line[1].strip() for line in pattern.finditer(text) if _OF_PICTURE.match(text, line.end()) is None}
    return tuple(_BETWEEN.split(found.pop())) if len(found) == 1 else ()


def _signing(text: str) -> tuple[str, ...]:
    names = {found[1] for found in _SIGNED.finditer(text)}
    return tuple(names) if len(names) == 1 else ()
