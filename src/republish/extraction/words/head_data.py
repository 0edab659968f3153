"""The phrase tables of the head: words around names and credits in many languages, read once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache

from republish._alternatives import needed_in_small
from republish._data_files import data_table
from republish._text import without_accents
from republish._uncompiled import Uncompiled
from republish.extraction.words.patterns import Labels, Whole, Worded, any_word
from republish.extraction.words.tongues import any_in, phrases_in

_FEWEST_LETTERS = 7
_FEWEST_OF_LABEL, _FEWEST_FAR = 4, 2
_GOES_TO = {"by": ("by", "before_name")}
_FAR = "\u0530"
_SIGN = r"\s*[:：／/＝=・](?!in(?:nen)?(?!\w))\s*"
"""Between a label and the names; no part of the label: "Autor/in"."""
_TRANSLATIONS = "extraction_translations.toml"
PREPOSITIONS = "by|von|de|par|por|di|da|door|av|af"
BOTH = r"(?:\s+(?:and|und|et|y|e|en|og|och|i|ja|și|si|a|és|ve|и|і|й|та|και)\s+|\s*[&+/,]\s*)"


class Phrases:
    """Tables of `data/extraction_head.toml`, each compiled when it is first asked."""

    def __init__(self, table: Mapping[str, list[str]]) -> None:
        self._table = table

    @cached_property
    def before_name(self) -> Labels:
        """What may stand before a name in a byline: "By", "Author:"."""
        return Labels(
            r"\W*", (_labels(self._table), _SIGN), (self._table["before_name"], r"(?:\s*[:：|/／＝]\s*|\s+|$)")
        )

    @cached_property
    def labeled(self) -> Labels:
        """What begins a line of nothing else but names."""
        by = self._table["by"] + self._table["by_alone"]
        return Labels(r"\W*", (_labels(self._table), _SIGN), (by, rf"(?:{_SIGN}|\s+)"))

    @cached_property
    def by_of_people(self) -> re.Pattern[str]:
        """The same where those who follow are called as people are: each begins other lines as well."""
        return re.compile(rf"\W*(?:{any_word(self._table['by_of_people'])})\s+", re.I)

    @cached_property
    def label_beginnings(self) -> frozenset[str]:
        """The first two letters of each of their labels, or its one sign; see `begins_with`."""
        return beginnings(_all_labels(self._table))

    @cached_property
    def author_label(self) -> Labels:
        """What says that an author is named, with its sign or without."""
        return Labels("", (self._table["author_labels"], r"\s*[:：]?"))

    @cached_property
    def signing(self) -> Labels:
        """A label that is no common word, with its sign: what a line under the text begins with."""
        return Labels("", (_long_labels(self._table), r"\s?[:：=＝]\s*"))

    @cached_property
    def sign_beginnings(self) -> frozenset[str]:
        """The first two letters of each of these."""
        return beginnings(_long_labels(self._table))

    @cached_property
    def after_name(self) -> re.Pattern[str]:
        """What East Asian bylines set behind a name."""
        return re.compile(
            rf"(?:(?<=\s)|(?<=[^\x00-\u10ff\uffdd-\U0010ffff]))(?:{any_word(self._table['after_name'])})$"
        )

    @cached_property
    def translator_after(self) -> re.Pattern[str]:
        """Behind the name of whoever translated the text."""
        return re.compile(rf"\s*(?:{any_word(self._table['translator_after'])})$")

    @cached_property
    def conjunctions(self) -> re.Pattern[str]:
        """Between two names."""
        return re.compile(rf"\s+(?:{any_word(self._table['conjunctions'])})\s+", re.I)

    @cached_property
    def translator(self) -> Worded:
        """Before the name of whoever translated the text."""
        told, labels = any_in(_TRANSLATIONS, "translated"), self._table["translator"]
        return Worded(
            [*needed_in_small(told), *labels],
            rf"(?:^|\b|[\s(,;])(?:{told}|(?:{any_word(labels)})(?!\w)\s*[:：＝=／]?)\s*",
        )

    @cached_property
    def translator_beginnings(self) -> frozenset[str]:
        """The first two letters of each of them."""
        return beginnings(self._translator_phrases)

    @cached_property
    def translator_words(self) -> dict[str, tuple[str, ...]]:
        """The longest word of each → the phrases; in scripts that part no words the phrases themselves."""
        return _by_longest_word(self._translator_phrases)

    @cached_property
    def _translator_phrases(self) -> list[str]:
        return [*self._table["translator"], *phrases_in(_TRANSLATIONS, "translated_from")]

    @cached_property
    def not_text(self) -> Worded:
        """Before the name of somebody who did not write the text: "Photos by"."""
        labels = self._table["not_text"]
        return Worded(labels, rf"(?:^|[\s(,;|/])(?:{any_word(labels)})(?:\s*[:：／＝]\s*|\s+|$)")

    @cached_property
    def editor_label(self) -> re.Pattern[str]:
        """Before the name of somebody who looked the text over: "EDITOR Bo Noor", "Editor" over a name."""
        return re.compile(rf"(?i:{any_word(self._table['editor_labels'])})\s*[:：]?(?:\s+(?=[A-ZÀ-Þ])|$)")

    @cached_property
    def text_source(self) -> re.Pattern[str]:
        """Where the text is from: a label, a sign and a word."""
        return re.compile(rf"(?:{any_word(self._table['text_sources'])})\s*[:：]\s*\S+")

    @cached_property
    def text_and_pictures(self) -> Worded:
        """One person made both: "Story and photos by"."""
        return _text_and_pictures(self._table["texts"], self._table["pictures"])

    @cached_property
    def text_again(self) -> re.Pattern[str]:
        """Behind whoever made the pictures: "… text by"."""
        return re.compile(
            rf"(?:(?<=\s)|(?<=,))(?:{any_word(self._table['texts'])})(?:\s+(?:{PREPOSITIONS})\b|\s*:)\s*", re.I
        )

    @cached_property
    def picture_craft(self) -> re.Pattern[str]:
        """In brackets behind a name."""
        return re.compile(rf"\W*(?:{any_word(self._table['pictures'])})\W*", re.I)

    @cached_property
    def photographers(self) -> frozenset[str]:
        """Their trade, in small letters."""
        return _folded(self._table["photographers"])

    @cached_property
    def agencies(self) -> frozenset[str]:
        """News agencies, case folded."""
        return _folded(self._table["agencies"])

    @cached_property
    def agencies_and_names(self) -> frozenset[str]:
        """Of these, what somebody or something else is called as well."""
        return _folded(self._table["agencies_and_names"])

    @cached_property
    def agency_tail(self) -> re.Pattern[str]:
        """An agency behind a name, where the line ends."""
        return re.compile(rf"(?<=\w\w)\s(?:{any_word(list(filter(_is_plain, self._table['agencies'])))})$", re.I)

    @cached_property
    def agency_behind(self) -> Uncompiled:
        """A full name, a stroke and an agency: "A Person/dpa"."""
        return Uncompiled(
            rf"(?<![(\w])([^\W\d_][\w.'’-]*\s[\w.'’ -]*\w)/({any_word(self._table['agencies'])})(?!\w)", re.I
        )

    @cached_property
    def title_tail(self) -> re.Pattern[str]:
        """What somebody is, right behind their name: "A Person Staff Writer"."""
        return re.compile(
            rf"\s+(?:(?:{any_word(self._table['role_qualifiers'])})\s+){{0,4}}(?:{any_word(self._table['role_nouns'])})(?=\s+@|\s*$)",
            re.I,
        )

    @cached_property
    def collective(self) -> Whole:
        """Words of groups, desks and places that people report from."""
        return Whole(_with_unaccented(self._table["collective"]))

    @cached_property
    def unparted_group(self) -> re.Pattern[str]:
        """How such a name ends in scripts that part no words."""
        return re.compile(rf"(?:{any_word(self._table['unparted_groups'])})$")

    @cached_property
    def group(self) -> re.Pattern[str]:
        """What a staff or desk that has a name ends with."""
        return re.compile(rf"(?:^|\W)(?:{any_word(self._table['groups'])})$", re.I)

    @cached_property
    def group_words(self) -> frozenset[str]:
        """These, and what says nothing of whose it is, case folded."""
        return _folded((*self._table["groups"], *self._table["group_words"]))

    @cached_property
    def no_names(self) -> frozenset[str]:
        """Never a name by itself, case folded."""
        return _folded(_with_unaccented(self._table["no_names"]))

    @cached_property
    def roles(self) -> Whole:
        """What people do, as a byline says it."""
        return Whole(self._table["roles"])

    @cached_property
    def institutions(self) -> re.Pattern[str]:
        """Parts of words that mark an institution."""
        return re.compile(any_word([*self._table["institutions"], *self._table["universities"]]), re.I)

    @cached_property
    def universities(self) -> re.Pattern[str]:
        """Those that no person's name of two words holds."""
        return re.compile(any_word(self._table["universities"]), re.I)

    @cached_property
    def unparted_institutions(self) -> re.Pattern[str]:
        """What an institution is called in one word of a script that parts none: "北京大学"."""
        return re.compile(r"\w{2,12}(?:%s)|(?:%s)\S{3,40}" % ((any_word(self._table["unparted_institutions"]),) * 2))


@lru_cache(maxsize=1)
def head_table() -> dict[str, list[str]]:
    """The lists, each with what the tables by language add to it; what stands before names stands there as a label too."""
    lists = dict(data_table("extraction_head.toml"))
    for name, added in tongues().items():
        words = [word for phrases in added.values() for word in phrases]
        for key in _GOES_TO.get(name, (name,)):
            lists[key] = list(dict.fromkeys([*lists.get(key, ()), *words]))
    return lists


def tongues() -> Mapping[str, Mapping[str, list[str]]]:
    """The lists of many languages: name → language → phrases."""
    return data_table("extraction_head_tongues.toml")


@lru_cache(maxsize=1)
def phrases() -> Phrases:
    """The tables."""
    return Phrases(head_table())


def _all_labels(table: Mapping[str, list[str]]) -> list[str]:
    """All that a line of names may begin with, signs before it aside."""
    lists = ("author_labels", "text_labels", "by", "by_alone", "by_of_people", "texts", "pictures")
    return [*(word for name in lists for word in table[name]), "("]


def _long_labels(table: Mapping[str, list[str]]) -> list[str]:
    return [word for word in _labels(table) if len(word) >= (_FEWEST_OF_LABEL if word < _FAR else _FEWEST_FAR)]


def _text_and_pictures(texts: list[str], pictures: list[str]) -> Worded:
    text, picture = any_word(texts), any_word(pictures)
    both = rf"(?:(?:{text}){BOTH}(?:{picture})|(?:{picture}){BOTH}(?:{text}))"
    return Worded(
        texts, rf"\(\s*{both}\s*\)|(?<!\w){both}(?:\s+(?:{PREPOSITIONS})\b|\s*[:：]|(?=\s+(?-i:[A-ZÀ-ÞΑ-ΩА-Я])))\s*"
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


def _labels(table: Mapping[str, list[str]]) -> list[str]:
    return [*table["author_labels"], *table["text_labels"]]


def _folded(words: Iterable[str]) -> frozenset[str]:
    """As `casefold` has them, which is another way to write some: a Greek word's last letter, the German sharp s."""
    return frozenset(map(str.casefold, words))
