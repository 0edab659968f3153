"""Names in scripts that join what others part: "王丽华 陈志强 报道", "记者王丽华", "ليلى حداد وسامي منصور"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.words.head_data import tongues
from republish.extraction.words.patterns import any_word

SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u0900-\u0963\u0971-\u0e3a\u0e40-\u0e4e\u0eb1-\u0ecd\u0f71-\u0f84\u102b-\u103e\u1712-\u17d3\u200c\u200d"
"""What belongs to the letter before it and is none to `re`: vowel signs of many scripts, and what joins or parts their letters."""
_FAR = "\u0590"
_UNPARTED = Uncompiled(r"[\u3040-\u30ff\u3400-\u9fff々]{2,12}|[\uac00-\ud7af]{2,5}|[\u30a0-\u30ff]{2,12}")
_ATTACHED = Uncompiled(r"(?<=\s)ו(?=[^\W\d_]{2})|(?<=\s)و(?=[^\W\d_]{2})")
_ARABIC_AND, _HEBREW_AND = "و", "ו"
_FILED = Uncompiled("([\u4e00-\u9fff]{2,12})(?:報導|報道|报道|報道員)$")
"""Who reported, or from where: "王丽华报道", "澎湖報導"."""
_FROM = Uncompiled(r"\s*[／/]\s*[\u4e00-\u9fff]{2,6}(?:報導|報道|报道)$")
_PAPER = Uncompiled(
    r"^[\u4e00-\u9fff]{2,7}\s*(?=記者\s|记者\s)|^[\u4e00-\u9fff]{1,6}(?:報|报|社|網|网|新聞|新闻|電視|电视)\s*(?=記者|记者)"
)
"""For whom: "聯合報 記者林怡君"."""
_AND = Uncompiled("[、和与與及・·]")


def is_unparted(name: str) -> bool:
    """One word of a script in which full names need no blank."""
    return name >= _FAR and _UNPARTED.fullmatch(name) is not None


def apart(piece: str) -> list[str]:
    """The names of a piece that parts them by blanks alone, none of a place; the piece itself where it is no such row."""
    if piece < _FAR:
        return [piece]
    if (filed := _FILED.fullmatch(piece)) is not None:
        return [filed[1]] if is_called(filed[1]) else []
    label = _label().match(piece) or _label_inside().search(piece)
    said = (piece[label.end() :] if label else piece).split()
    tokens = [_FILED.sub(r"\1", token) for token in said if token not in _amid()]
    while len(tokens) > 1 and tokens[-1] in _behind():
        tokens.pop()
    names = [name for token in tokens for name in _AND.split(token)]
    if all(map(is_called, names)) and (len(names) > 1 or label or len(tokens) < len(piece.split())):
        return names
    return [piece]


def is_called(token: str) -> bool:
    """A family name of one sign and a given name of one or two more."""
    return _called().fullmatch(token) is not None


def reported(line: str) -> str | None:
    """The names of a line that sets "reporter" right before one, without where they wrote: "記者林怡君／澎湖報導"."""
    line = _PAPER.sub("", line, count=1) if line >= _FAR else line
    label = _label().match(line) if line >= _FAR else None
    return _FROM.sub("", line[label.end() :]) if label else None


def with_and_apart(byline: str) -> str:
    """A byline in which "and", written in one with the next name as in Arabic and Hebrew, stands alone between full names."""
    byline = with_own_and(byline)
    if _ARABIC_AND not in byline and _HEBREW_AND not in byline:
        return byline
    return _ATTACHED.sub(_parted, byline)


def with_own_and(byline: str) -> str:
    """A byline in which a word that is "and" in one language alone is a comma behind its labels: "Avtorja: A Person in B Person"."""
    for word, label, between in _own_ands():
        if word in byline and label.match(byline):
            byline = between.sub(", ", byline)
    return byline


def _parted(found: re.Match[str]) -> str:
    text, at = found.string, found.start()
    before = re.split(r"[,،;\n]", text[:at])[-1].split()
    behind = re.split(r"[,،;\n]", text[at:])[0].split()
    joins = len(before) > 1 and len(behind) > 1 and behind[0] not in _no_and()
    return f"{found[0]} " if joins else found[0]


def _families() -> Mapping[str, str]:
    return data_table("extraction_family_names.toml")


@cache
def _called() -> re.Pattern[str]:
    families = _families()
    return re.compile(rf"[{families['zh']}][\u4e00-\u9fff]{{1,2}}|[{families['ko']}][\uac00-\ud7af]{{1,2}}")


@cache
def _label() -> re.Pattern[str]:
    """A label that stands right before a name, without a sign: "記者林怡君"."""
    words = "|".join(sorted(tongues()["by"]["zh"], key=len, reverse=True))
    return re.compile(rf"\W*(?:{words})\s*(?={_called().pattern})")


@cache
def _label_inside() -> re.Pattern[str]:
    """The same behind the paper's name: "海港晚报 记者 王丽华", "港口中心記者 林怡君"."""
    return re.compile(rf"(?:\s(?:记者|記者|作者)|(?<=[\u4e00-\u9fff]{{3}})(?:记者|記者))\s*(?={_called().pattern})")


@cache
def _own_ands() -> tuple[tuple[str, re.Pattern[str], re.Pattern[str]], ...]:
    """Each such word with the labels of its language, and itself between words that begin with a capital."""
    return tuple(
        (
            f" {word} ",
            re.compile(rf"\W{{0,3}}(?:{any_word(tongues()['author_labels'][language])})\b", re.I),
            re.compile(rf"(?<=\w) {word} (?=[A-ZÀ-ÞĀ-Ž])"),
        )
        for language, words in tongues()["and_behind_label"].items()
        for word in words
    )


@cache
def _behind() -> frozenset[str]:
    return frozenset(word for language in ("zh", "ko", "ja") for word in tongues()["after_name"][language]) | {
        "기자",
        "記者",
        "记者",
    }


@cache
def _amid() -> frozenset[str]:
    """What each of several is, before a name: "本报记者 王丽华 通讯员 陈志强"."""
    return frozenset(tongues()["by"]["zh"])


@cache
def _no_and() -> frozenset[str]:
    """Names that begin with the letter that is "and"."""
    return frozenset(word for words in tongues()["begins_with_and"].values() for word in words)
