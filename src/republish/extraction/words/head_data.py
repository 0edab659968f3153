"""The phrase tables of the head: words around names, credits and dates in many languages, read once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import normalize

from republish._data_files import data_table
from republish._text import without_accents
from republish.extraction.words.patterns import Whole, any_word

_FEWEST_LETTERS = 7
_FEWEST_OF_LABEL, _FEWEST_FAR = 4, 2
_GOES_TO = {"by": ("by", "before_name")}
_FAR = "\u0530"
_SIGN = r"\s*[:：／/＝=・](?!in(?:nen)?(?!\w))\s*"
"""Between a label and the names; no part of the label: "Autor/in"."""
_TRANSLATED = (
    r"translated from (?:the )?\w+ by\b|traduite? (?:de l[’']|du )\w+ par\b|traducid[oa] del \w+ por\b|"
    r"(?:[译譯訳]|แปล)\s?(?=[:：／＝])|aus dem \w+(?: übersetzt)? von\b|tradott[oa] dall[’']\w+ da\b|traduzid[oa] d[oe] \w+ por\b"
)
_TRANSLATED_FROM = [
    "translated from",
    "traduit de",
    "traduit du",
    "traducido del",
    "tradotto da",
    "traduzido do",
    "aus dem",
    *("译：", "譯：", "訳：", "訳:", "แปล:"),
]
_ARABIC_LETTERS = str.maketrans("یک", "يك")
"""As Arabic keyboards write the letters that Persian has of its own."""
PREPOSITIONS = "by|von|de|par|por|di|da|door|av|af"
BOTH = r"\s*(?:and|und|et|y|e|en|og|och|i|ja|și|si|a|és|ve|и|і|й|та|και|[&+/,])\s*"


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrases:
    """Compiled tables of `data/extraction_head.toml`."""

    before_name: re.Pattern[str]
    labeled: re.Pattern[str]
    """What begins a line of nothing else but names."""
    by_of_people: re.Pattern[str]
    """The same where those who follow are called as people are: each begins other lines as well."""
    label_beginnings: frozenset[str]
    """The first two letters of each of their labels, or its one sign; see `begins_with`."""
    author_label: re.Pattern[str]
    signing: re.Pattern[str]
    """A label that is no common word, with its sign: what a line under the text begins with."""
    sign_beginnings: frozenset[str]
    after_name: re.Pattern[str]
    translator_after: re.Pattern[str]
    conjunctions: re.Pattern[str]
    translator: re.Pattern[str]
    translator_beginnings: frozenset[str]
    """The first two letters of each of them."""
    translator_words: dict[str, tuple[str, ...]]
    """The longest word of each → the phrases; in scripts that part no words the phrases themselves."""
    not_text: re.Pattern[str]
    text_source: re.Pattern[str]
    text_and_pictures: re.Pattern[str]
    """One person made both: "Story and photos by"."""
    text_again: re.Pattern[str]
    """Behind whoever made the pictures: "… text by"."""
    picture_craft: re.Pattern[str]
    """In brackets behind a name."""
    photographers: frozenset[str]
    """Their trade, in small letters."""
    agencies: frozenset[str]
    agencies_and_names: frozenset[str]
    """Of these, what somebody or something else is called as well."""
    agency_tail: re.Pattern[str]
    agency_behind: re.Pattern[str]
    """A full name, a stroke and an agency: "A Person/dpa"."""
    title_tail: re.Pattern[str]
    """What somebody is, right behind their name: "A Person Staff Writer"."""
    collective: Whole
    unparted_group: re.Pattern[str]
    """How such a name ends in scripts that part no words."""
    group: re.Pattern[str]
    group_words: frozenset[str]
    no_names: frozenset[str]
    roles: Whole
    institutions: re.Pattern[str]


@lru_cache(maxsize=1)
def head_table() -> dict[str, list[str]]:
    """The lists, each with what the tables by language add to it; what stands before names stands there as a label too."""
    lists = dict(data_table("extraction_head.toml"))
    for name, added in tongues().items():
        words = [word for phrases in added.values() for word in phrases]
        for key in _GOES_TO.get(name, (name,)):
            lists[key] = list(dict.fromkeys([*lists.get(key, ()), *words]))
    return lists


@lru_cache(maxsize=1)
def tongues() -> Mapping[str, Mapping[str, list[str]]]:
    """The lists of many languages: name → language → phrases."""
    return data_table("extraction_head_tongues.toml")


@lru_cache(maxsize=1)
def months() -> dict[str, int]:
    """Number of the month by its lower-case name, in some thirty languages; of Persian names in Arabic letters too."""
    numbers: dict[str, int] = {}
    for line in head_table()["months"]:
        for number, word in enumerate(line.split(), start=1):
            name = normalize("NFC", word.casefold())
            numbers.setdefault(name, number)
            numbers.setdefault(name.translate(_ARABIC_LETTERS), number)
    return numbers


@lru_cache(maxsize=1)
def months_behind_points() -> dict[str, str]:
    """Names that are those of another month behind a day with a point, and the other's own name."""
    return {said: meant for said, _, meant in (line.partition(" ") for line in head_table()["months_behind_points"])}


@lru_cache(maxsize=1)
def words_of_days() -> frozenset[str]:
    """What may stand in a line that says when and nothing more, case folded: months, days of the week, "at", "GMT"."""
    return frozenset(weekdays() | {word.casefold() for word in head_table()["day_words"]} | months().keys())


@lru_cache(maxsize=1)
def weekdays() -> frozenset[str]:
    """Names of the days of the week, case folded."""
    return frozenset(word.casefold() for line in head_table()["weekdays"] for word in line.split())


def is_of_days(words: str) -> bool:
    """Nothing but words of days, one of which is no month: "Updated", "Miércoles"; "April" and "May" may be names."""
    said = [word.strip(":,.") for word in words.casefold().split()]
    return bool(said) and words_of_days().issuperset(said) and not months().keys() >= set(said)


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """The tables, compiled on first use."""
    table = head_table()
    return Phrases(
        before_name=re.compile(
            rf"^\W*(?:(?:{_labels(table)}){_SIGN}|(?:{any_word(table['before_name'])})(?:\s*[:：|/／＝]\s*|\s+|$))",
            re.I,
        ),
        labeled=re.compile(
            rf"\W*(?:(?:{_labels(table)}){_SIGN}|(?:{any_word(table['by'] + table['by_alone'])})(?:{_SIGN}|\s+))", re.I
        ),
        by_of_people=re.compile(rf"\W*(?:{any_word(table['by_of_people'])})\s+", re.I),
        label_beginnings=beginnings(_all_labels(table)),
        author_label=re.compile(rf"(?:{any_word(table['author_labels'])})\s*[:：]?", re.I),
        signing=re.compile(rf"(?:{any_word(_long_labels(table))})\s?[:：]\s*", re.I),
        sign_beginnings=beginnings(_long_labels(table)),
        after_name=re.compile(rf"(?:(?<=\s)|(?<=[\u1100-\uffdc]))(?:{any_word(table['after_name'])})$"),
        translator_after=re.compile(rf"\s*(?:{any_word(table['translator_after'])})$"),
        conjunctions=re.compile(rf"\s+(?:{any_word(table['conjunctions'])})\s+", re.I),
        translator=re.compile(
            rf"(?:^|\b|[\s(,;])(?:{_TRANSLATED}|(?:{any_word(table['translator'])})(?!\w)\s*[:：＝=／]?)\s*", re.I
        ),
        translator_beginnings=beginnings(table["translator"]),
        translator_words=_by_longest_word(table["translator"] + _TRANSLATED_FROM),
        not_text=re.compile(rf"(?:^|[\s(,;|/])(?:{any_word(table['not_text'])})(?:\s*[:：／＝]\s*|\s+|$)", re.I),
        text_source=re.compile(rf"(?:{any_word(table['text_sources'])})\s*[:：]\s*\S+"),
        text_and_pictures=_text_and_pictures(any_word(table["texts"]), any_word(table["pictures"])),
        text_again=re.compile(
            rf"(?:(?<=\s)|(?<=,))(?:{any_word(table['texts'])})(?:\s+(?:{PREPOSITIONS})\b|\s*:)\s*", re.I
        ),
        picture_craft=re.compile(rf"\W*(?:{any_word(table['pictures'])})\W*", re.I),
        photographers=_folded(table["photographers"]),
        agencies=_folded(table["agencies"]),
        agencies_and_names=_folded(table["agencies_and_names"]),
        agency_behind=re.compile(
            rf"(?<![(\w])([^\W\d_][\w.'’-]*\s[\w.'’ -]*\w)/({any_word(table['agencies'])})(?!\w)", re.I
        ),
        title_tail=re.compile(
            rf"\s+(?:(?:{any_word(table['role_qualifiers'])})\s+){{0,4}}(?:{any_word(table['role_nouns'])})(?=\s+@|\s*$)",
            re.I,
        ),
        agency_tail=re.compile(rf"(?<=\w\w)\s(?:{any_word(list(filter(_is_plain, table['agencies'])))})$", re.I),
        collective=Whole(_with_unaccented(table["collective"])),
        unparted_group=re.compile(rf"(?:{any_word(table['unparted_groups'])})$"),
        group=re.compile(rf"(?:^|\W)(?:{any_word(table['groups'])})$", re.I),
        group_words=_folded((*table["groups"], *table["group_words"])),
        no_names=_folded(_with_unaccented(table["no_names"])),
        roles=Whole(table["roles"]),
        institutions=re.compile(any_word(table["institutions"]), re.I),
    )


def _all_labels(table: dict[str, list[str]]) -> list[str]:
    """All that a line of names may begin with, signs before it aside."""
    lists = ("author_labels", "text_labels", "by", "by_alone", "by_of_people", "texts", "pictures")
    return [*(word for name in lists for word in table[name]), "("]


def _long_labels(table: dict[str, list[str]]) -> list[str]:
    labels = [*table["author_labels"], *table["text_labels"]]
    return [word for word in labels if len(word) >= (_FEWEST_OF_LABEL if word < _FAR else _FEWEST_FAR)]


def _text_and_pictures(texts: str, pictures: str) -> re.Pattern[str]:
    both = rf"(?:(?:{texts}){BOTH}(?:{pictures})|(?:{pictures}){BOTH}(?:{texts}))"
    return re.compile(
        rf"\(\s*{both}\s*\)|(?<!\w){both}(?:\s+(?:{PREPOSITIONS})\b|\s*[:：]|(?=\s+(?-i:[A-ZÀ-ÞΑ-ΩА-Я])))\s*", re.I
    )


def _with_unaccented(words: list[str]) -> list[str]:
    """The words, and those with accents as capitals and accounts write them: "redaccion", "ΣΥΝΤΑΚΤΙΚΗ"."""
    return list(dict.fromkeys([*words, *map(without_accents, words)]))


def _is_plain(agency: str) -> bool:
    """Too long, or of too many words, to be a last name: "Associated Press", not "Sid"."""
    return " " in agency or len(agency) >= _FEWEST_LETTERS


def beginnings(words: list[str]) -> frozenset[str]:
    """The first two letters of each, case folded; see `begins_with`."""
    return frozenset(word[:2].casefold() for word in words)


def begins_with(beginnings: frozenset[str], line: str) -> bool:
    """Whether a line begins with the first letters of one of the words: asked before a pattern of hundreds of them is."""
    return line[:2].casefold() in beginnings or line[:1].casefold() in beginnings


def _by_longest_word(phrases: list[str]) -> dict[str, tuple[str, ...]]:
    by_word: dict[str, tuple[str, ...]] = {}
    for phrase in phrases:
        word = max(phrase.split(), key=len) if phrase[0] < _FAR else phrase
        by_word[word] = (*by_word.get(word, ()), phrase)
    return by_word


def _labels(table: dict[str, list[str]]) -> str:
    return any_word([*table["author_labels"], *table["text_labels"]])


def _folded(words: Iterable[str]) -> frozenset[str]:
    """As `casefold` has them, which is another way to write some: a Greek word's last letter, the German sharp s."""
    return frozenset(map(str.casefold, words))
