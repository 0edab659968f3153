"""The sentences of each language, read from `data/notices/<language>.toml` when they are first needed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any

from republish._data_files import data_names, data_table
from republish.model import Article

FALLBACK = "en"


@dataclass(frozen=True, kw_only=True, slots=True)
class Join:
    """How a list is written."""

    two: str
    separator: str
    last: str
    before: re.Pattern[str] | None = None
    """A last item that starts so takes `last_before` ("Ana e Inés")."""
    last_before: str = ""

    def __call__(self, items: Sequence[str], plain: Sequence[str] = ()) -> str:
        """Join HTML; `plain` are the same items as text where HTML hides how they begin."""
        if len(items) < 2:
            return "".join(items)
        last = self.two if len(items) == 2 else self.last
        if self.before and self.before.match((plain or items)[-1]):
            last = self.last_before
        return self.separator.join(items[:-1]) + last + items[-1]


@dataclass(frozen=True, kw_only=True, slots=True)
class Language:
    """One language's sentences and signs."""

    tag: str
    direction: str
    quotes: tuple[str, str]
    brackets: tuple[str, str]
    comma: str
    colon: str
    semicolon: str
    names: Join
    bios: Join
    pattern: str
    months: tuple[str, ...]
    first_day: str | None
    sentences: Mapping[str, str]
    changes: Mapping[str, str]

    def date(self, moment: datetime, tag: str = "") -> str:
        """A day as this language writes it; in English by the day first where the region does."""
        pattern = "{day} {month} {year}" if _DAY_FIRST.match(tag.lower()) else self.pattern
        day = self.first_day if moment.day == 1 and self.first_day else str(moment.day)
        return pattern.format(day=day, month=self.months[moment.month - 1], year=moment.year)


_ALSO_CALLED = {"no": "nb", "iw": "he", "in": "id"}
"""Codes of the language itself: the one for Norwegian of either kind, and two that ISO 639 has withdrawn."""
_NEAREST = {"nn": "nb"}
"""Whose readers read the other too."""
_TRADITIONAL = re.compile(r"zh[-_](?:hant|tw|hk|mo)\b")
"""Where a tag names no script, Taiwan, Hong Kong and Macau write traditional signs (CLDR, likely subtags)."""
_DAY_FIRST = re.compile(r"en[-_](?!(?:us|as|bi|ca|gu|mh|mp|ph|pr|um|vi)\b)(?:[a-z]{2}|001|150)\b")
"""English of the world but the United States, their territories, Canada, the Philippines and Burundi (CLDR)."""


def language_for(tag: str | None) -> Language:
    """The language of a BCP 47 tag, English where we have no sentences in it."""
    base = base_of(tag)
    base = _NEAREST.get(base, base)
    return _load(base if base in known() else FALLBACK)


@lru_cache(maxsize=256)
def base_of(tag: str | None) -> str:
    """The language of a tag, without script and region: "pt" of "pt-BR", "nb" of "no"; "zh-hant" of Chinese in traditional signs."""
    whole = (tag or "").strip().lower()
    base = "zh-hant" if _TRADITIONAL.match(whole) else re.split("[-_]", whole, maxsplit=1)[0]
    return _ALSO_CALLED.get(base, base)


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """Languages that have sentences."""
    return frozenset(name.removeprefix("notices/").removesuffix(".toml") for name in data_names("notices"))


@lru_cache(maxsize=64)
def _load(base: str) -> Language:
    data = data_table(f"notices/{base}.toml")
    dates = data["dates"]
    return Language(
        tag=data["tag"],
        direction=data["direction"],
        quotes=_pair(data["quotes"]),
        brackets=_pair(data["brackets"]),
        comma=data["comma"],
        colon=data["colon"],
        semicolon=data["semicolon"],
        names=_join(data["names"]),
        bios=_join(data["bios"]),
        pattern=dates["pattern"],
        months=tuple(dates["months"]),
        first_day=dates.get("first_day"),
        sentences=data["sentences"],
        changes=data["changes"],
    )


def _pair(values: list[str]) -> tuple[str, str]:
    first, second = values
    return first, second


def _join(data: Mapping[str, Any]) -> Join:
    before = data.get("before")
    return Join(
        two=data["two"],
        separator=data["separator"],
        last=data["last"],
        before=re.compile(before, re.I) if before else None,
        last_before=data.get("last_before", ""),
    )


def joined(language: Language, *sentences: str) -> str:
    """Sentences one after the other; Chinese and Japanese put no blank between them."""
    blank = "" if language.comma in ("，", "、") else " "
    return blank.join(sentence for sentence in sentences if sentence)


def marking(article: Article, language: Language) -> str:
    """What a block's start tag says of a language that is not the article's."""
    if base_of(article.language) == language.tag:
        return ""
    return f' lang="{language.tag}" dir="{language.direction}"'
