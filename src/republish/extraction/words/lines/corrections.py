"""Notes that belong to a text, in many languages: what was corrected in it, what its authors declare, whose its opinions are."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.days.dates import read_date
from republish.extraction.words.first_words import first_words
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.patterns import Beginnings, Labels, any_word
from republish.extraction.words.tongues import phrases_in

_SIGNS = " \t*•·–—-[(（【"
_AROUND_LABEL = f"{_SIGNS}:：."
_NO_LETTERS = re.compile(r"^[\W\d_]+")
_LONGEST_LABEL, _SHORTEST = 40, 12
"""Letters behind a label: less than that says nothing of a text."""
_WORD = re.compile(r"[^\W\d_]+")
_WORDS_OF_DAY, _WORDS_BEHIND_DAY = 3, 6
"""A month, a weekday and "at"; and behind a number "de marzo de 2026 a las 10:00 horas"."""
_CLOCK = Uncompiled(r"\d{1,2}[:.]\d{2}(?:\s?[ap]\.?\s?m\b\.?)?(?:\s(?:[a-z]{1,3}t|utc)\b)?")
_EDITED = re.compile(
    r"\W*(?:(?:copy-?\s?|photo-?\s?)?edited|fact-?\s?checked|produced) (?:by|and produced by) ([^.;:]+?)\.?\s*", re.I
)
_LONGEST_CREDIT = 120
_BETWEEN_NAMES = re.compile(r",\s*(?:and\s+)?|\s+(?:and|&|und|et|y|e|ed|i|og|och|en|a|și|és|и|та|ve|dan|και)\s+")
_LONGEST_DAY, _COLON, _WIDE_COLON = 60, ": ", "："
_UPDATED = re.compile(r"updated\b[^:：\n]{0,40}[:：]\s*(?=[^\W\d].{24,}[.!?…]$)")
"""Before a sentence: a system writes the same before a day."""
_LONGEST_HOLDER, _ENDS = 120, (".", ".)")
_OPINION_LABEL = re.compile(r"^(?:disclaimer|note|editor’s note|hinweis|nota)\s?[:：]\s*")


def is_correction(text: str, *, declared: bool = True) -> bool:
    """Whether a line begins with such a label and says something behind it, or tells of an earlier version.

    `declared`: what its authors declare counts as well.
    """
    said = text.lower().replace("'", "’").lstrip(_SIGNS)
    label = _labels(declared).match(said) or _UPDATED.match(said)
    if label is not None:
        told = said[label.end() :]
        return len(told) >= _SHORTEST and any(map(str.isalpha, told)) and not _is_day(told)
    return _sentences().begin(said) or _sentences().begin(_behind_day(said))


def _behind_day(said: str) -> str:
    """What stands behind a day and a colon: "March 5, 2026: This story originally said …"; the time has a colon too."""
    end = max(said.rfind(_COLON, 0, _LONGEST_DAY), said.rfind(_WIDE_COLON, 0, _LONGEST_DAY))
    day = said[:end] if end > 0 else ""
    return said[end + 1 :].lstrip() if any(map(str.isdigit, day)) and read_date(day) is not None else ""


def _is_day(told: str) -> bool:
    """It says no more than when: "4 March 2026 at 10:00"."""
    most = _WORDS_BEHIND_DAY if told[0].isdigit() else _WORDS_OF_DAY
    return len(_WORD.findall(_CLOCK.sub(" ", told))) <= most and read_date(told) is not None


def is_label_of_note(text: str) -> bool:
    """Whether a line is nothing but such a label, or two of them: "Acknowledgements and disclosures"."""
    if len(text) > _LONGEST_LABEL:
        return False
    said = text.lower().replace("'", "’").strip(_AROUND_LABEL)
    return said in _label_words() or _label_words().issuperset(_BETWEEN_NAMES.split(said))


def is_source(text: str) -> bool:
    """Whether a line says what the text draws on, or whose it is: "Source: Reuters", "Heimild: RÚV"."""
    return _sources().match(text) is not None


def is_on_opinions(text: str) -> bool:
    """Whether a line says that the opinions in the text are its author's; those of readers are beside it."""
    said = text.lower().replace("'", "’").lstrip(_SIGNS)
    said = _OPINION_LABEL.sub("", said)
    return _opinions().begin(said) and not any(map(said.__contains__, _phrases("readers")))


def credits_editors(text: str) -> bool:
    """Whether a line says who edited, checked or produced a text, by name: "Edited by A. Person and B. Person", "Edição: A. Person"."""
    found = (_EDITED.fullmatch(text) or _labelled_editors().fullmatch(text)) if len(text) <= _LONGEST_CREDIT else None
    names = _BETWEEN_NAMES.split(found[1]) if found else []
    return bool(names) and all(map(is_written_as_person, names))


def tells_who_helped(text: str) -> bool:
    """Whether a line begins as those do that say under whose eyes the text was written, or where it stood first."""
    return _helped().begin(_NO_LETTERS.sub("", text.lower().replace("'", "’")))


def names_its_book(text: str) -> bool:
    """Whether a line says of which book the text is a part, and who allowed that or brought it out."""
    said = text.lower()
    begun = _extracts().begin(said.lstrip(_SIGNS)) and holds_one(said, _phrases("permissions"))
    return begun or holds_one(said, _phrases("permitted"))


def declares_holdings(text: str) -> bool:
    """Whether a sentence says whose shares somebody owns, or that it is nobody's: "A. Person owns shares of Kelp."."""
    said = text[:_LONGEST_HOLDER].lower().replace("'", "’") if text.endswith(_ENDS) else ""
    return bool(said) and holds_one(said, _phrases("holdings"))


def belongs_to_text(line: str) -> bool:
    """Whether a line is a note of one of these kinds."""
    if is_correction(line) or is_on_opinions(line) or credits_editors(line):
        return True
    return tells_who_helped(line) or names_its_book(line) or declares_holdings(line)


def _all(name: str) -> tuple[str, ...]:
    return phrases_in("extraction_corrections.toml", name)


@cache
def _label_words() -> frozenset[str]:
    return frozenset((*_all("labels"), *_all("declarations")))


@cache
def first_words_of_labels() -> frozenset[str]:
    """The first words of all lines that are nothing but labels."""
    return first_words(_label_words())


@cache
def _sources() -> Labels:
    return Labels(r"[(\[]?", (_all("sources"), r"\s?[:：՝]\s?\S"))


@cache
def _labels(declared: bool) -> Labels:
    """A label up to its sign, a day between them perhaps: "Correction (March 4, 2026):"."""
    words = sorted(_label_words()) if declared else _all("labels")
    return Labels("", (words, r"(?:[\s,(（]{1,3}[^:：\n]{0,24}?\d[^:：\n]{0,12})?\s?(?:[:：】]|\s[–—-]\s)\s*"))


@cache
def _helped() -> Beginnings:
    return Beginnings(_all("helped"))


@cache
def _labelled_editors() -> re.Pattern[str]:
    """A label with its sign, or what stands before a name, and the names."""
    labels, verbs = any_word(list(_all("editors"))), any_word(list(_all("edited_by")))
    return re.compile(rf"\W*(?:(?:{labels})\s?[:：]|(?:{verbs})(?:\s?[:：]|\s))\s*([^.;:：]+?)\.?\s*", re.I)


@cache
def _sentences() -> Beginnings:
    said = data_table("extraction_corrections.toml")
    changed = (
        f"{text} {change}"
        for tongue, texts in said["texts"].items()
        for text in texts
        for change in said["changes"][tongue]
    )
    return Beginnings((*_all("sentences"), *changed))


@cache
def _opinions() -> Beginnings:
    return Beginnings(_all("opinions"))


@cache
def _extracts() -> Beginnings:
    return Beginnings(_all("extracts"))


@cache
def _phrases(name: str) -> tuple[str, ...]:
    return tuple(_all(name))
