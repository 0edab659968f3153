"""The reporters whom a Korean, Chinese or Japanese text names in place of a byline.

With an address below it, "순천 김민수 기자 minsu@harbour.example", or with town and house, "[순천=통신] 김민수 기자 = …",
"[순천=항구일보 김민수 기자]", "新华社北京3月4日电（记者王丽华、陈志强）", "〔記者林怡君／澎湖報導〕",
"（中央社記者林怡君澎湖5日電）", "【ソウル＝港野光子】".
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from republish._prose import Prose
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import Found
from republish.extraction.words.bylines.far_names import is_called
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.lowered import holds_one
from republish.model import Author

_LABEL = "기자"
_SIGNED = Uncompiled(r"(?<![\uac00-\ud7a3])([\uac00-\ud7a3]{3})\s*(?:선임)?기자\s*[(\[<=]?\s*[\w.+-]+@[\w-]+\.[a-z]")
_FROM = Uncompiled(
    r"[\[(（][\uac00-\ud7a3·\s]{2,14}=\s?[\uac00-\ud7a3a-z]{2,12}[\])）]\s*"
    r"([\uac00-\ud7a3]{3}(?:\s?[·,]\s?[\uac00-\ud7a3]{3}){0,3})\s*(?:선임|인턴|수습)?기자\s*="
)
"""Town and agency, and who reported from there."""
_FROM_HOUSE = Uncompiled(
    r"[\[(（](?:[\uac00-\ud7a3·]{2,8}\s?=\s?(?:[\uac00-\ud7a3a-z\d]{2,12}\s)?|[\uac00-\ud7a3a-z\d]{2,12}\s?=\s?)"
    r"([\uac00-\ud7a3]{3}(?:\s?[·,]\s?[\uac00-\ud7a3]{3}){0,3})\s*(?:선임|인턴|수습)?기자\s?[\])）]"
)
"""The same within the brackets."""
_WIRED = Uncompiled(
    r"[\u4e00-\u9fff\d\s]{2,24}[电電讯訊]\s?[（(]\s?(?:[\u4e00-\u9fff]{0,6}(?:记者|記者))\s*([\u4e00-\u9fff、，,\s]{2,40})[）)]"
)
"""Agency, town and day, and who reported."""
_WIRED_BY = Uncompiled(
    r"[（(]\s?[\u4e00-\u9fff]{2,6}(?:记者|記者)\s?([\u4e00-\u9fff]{3}(?:[、，][\u4e00-\u9fff]{3}){0,3})\s?[\u4e00-\u9fff]{2,6}\d{1,2}日[专專特]?[电電]\s?[）)]"
)
"""The same in brackets, the town right behind a name of three signs."""
_FILED = Uncompiled(
    r"(?:記者|记者)\s?([\u4e00-\u9fff]{2,3}(?:\s?[、，]\s?[\u4e00-\u9fff]{2,3}){0,3})\s?[／/]\s?[\u4e00-\u9fff]{2,8}(?:報導|報道|报道)"
)
"""Who reported, and from where."""
_FROM_TOWN = Uncompiled(
    r"【[\u3040-\u30ff\u3400-\u9fffー・]{1,12}[＝=]([\u4e00-\u9fff々]{3,6}(?:、[\u4e00-\u9fff々]{3,6}){0,3})】"
)
"""Japanese newspapers' town and who reported from there."""
_SIGNED_IN_BRACKETS = Uncompiled(
    r"[（(]\s?[\u4e00-\u9fff]{0,6}(?:记者|記者|评论员|評論員|通讯员|通訊員)[\s：:]{0,2}([\u4e00-\u9fff]{2,4}(?:[、，,\s]{1,2}[\u4e00-\u9fff]{2,4}){0,3})\s?[）)]"
)
"""What a text ends with: "（评论员 王丽华 陈志强）"."""
_SIGNING = ("记者", "記者", "评论员", "評論員", "通讯员", "通訊員")
_FILING = ("報導", "報道", "报道")
_WIRES = ("电（", "電（", "电(", "電(", "电 (", "電 (", "讯（", "訊（", "讯(", "訊(", "讯 (", "訊 (")
_WIRED_ON = ("日电", "日電", "日专电", "日專電", "日特電")
_SIGNS = frozenset("电電讯訊報报记記员員기【")
"""One of them is in each of these and in the label."""
_OF_PICTURE = Uncompiled(r"[^=]{0,300}?\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?\s*[\w.+-]+@")
"""What agencies end the words under a picture with: the day, and the photographer's address."""
_OPENING = ("【",)
_TOWN = ("=",)
"""What a Korean line of town and house has between them."""
_BETWEEN = Uncompiled(r"\s?[·,，、]\s?|\s+")
_LENGTH = 3
_HOUSES = frozenset("社信班局部員団")
"""What the name of a Japanese agency, a desk or a group ends in."""
_DESKS = frozenset("부팀실국단組组部處处室")
"""What the name of a desk ends in, and no person's."""


def read_reporter(prose: Prose) -> Found:
    """Those whom all such lines of the text name; of signatures the only one."""
    if prose.letters.isdisjoint(_SIGNS):
        return (), "", ""
    text = prose.lowered
    for signs, pattern, is_name, joint, label in _lines():
        if holds_one(text, signs) and (named := _named_by(pattern, text)) and all(map(is_name, named)):
            return _found(named, joint, label, "line of town and reporter")
    if _LABEL in text and (named := _signing(text)) and all(map(_is_called, named)):
        return _found(named, "·", _LABEL, "signature")
    return (), "", ""


def _lines() -> Iterator[tuple[tuple[str, ...], Uncompiled, Callable[[str], bool], str, str]]:
    """Signs, one of which is in such a line, its pattern, what has to be true of a name in it, and how it is written as a byline."""
    yield _WIRES, _WIRED, _is_called, "、", "记者"
    yield _WIRED_ON, _WIRED_BY, _is_called, "、", "記者"
    yield _FILING, _FILED, _is_name, "、", "記者"
    yield _SIGNING, _SIGNED_IN_BRACKETS, _is_name, "、", "记者"
    yield _OPENING, _FROM_TOWN, _is_no_house, "、", ""
    yield _TOWN, _FROM, _is_called, "·", _LABEL
    yield _TOWN, _FROM_HOUSE, _is_name, "·", _LABEL


def _is_called(name: str) -> bool:
    return is_called(name) and name[-1] not in _DESKS


def _is_no_house(name: str) -> bool:
    return name[-1] not in _HOUSES


def _is_name(name: str) -> bool:
    """It begins with a family name, or is as long as most names are and no desk's."""
    return _is_called(name) or (len(name) == _LENGTH and name[-1] not in _DESKS and bool(read_people(name)))


def _found(names: tuple[str, ...], joint: str, label: str, evidence: str) -> Found:
    return tuple(Author(name=name) for name in names), f"{joint.join(names)} {label}".rstrip(), evidence


def _named_by(pattern: Uncompiled, text: str) -> tuple[str, ...]:
    """Whom all such lines of a page name alike, but for those under pictures."""
    found = {line[1].strip() for line in pattern.finditer(text) if _OF_PICTURE.match(text, line.end()) is None}
    return tuple(_BETWEEN.split(found.pop())) if len(found) == 1 else ()


def _signing(text: str) -> tuple[str, ...]:
    names = {found[1] for found in _SIGNED.finditer(text)}
    return tuple(names) if len(names) == 1 else ()
