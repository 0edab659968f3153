"""What lines under a text say of its authors, in many languages."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.first_words import first_words
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.patterns import any_word
from republish.extraction.words.tongues import phrases_in

_LONGEST, _FAR, _LONGEST_HISTORY = 40, 120, 300
_LABELED = Uncompiled(r"\W{0,2}([^:：©]{2,40}?)\s*[:：©]")
_WHERE = Uncompiled(
    r"(?:\s(?:at|on|by|via|with|under|unter|à|sur|en|a|su|em|por|op|på|pod|na)\b|\s?[:,(]).{0,200}(?:@\w|\d{3}[ .-]\d|https?:)|"
    r"\s(?:on|auf|sur|en|su|no) \w+\W*$",
    re.S,
)
"""Behind the name of whom to reach: an address, a number, a network."""
_SIGNS = " \t.:：–—-*_|/#"


def is_about_authors(line: str) -> bool:
    """It says nothing but that something about the authors follows: "About the author", "关于作者"."""
    return len(line) <= _LONGEST and _said(line) in _of("about")


@cache
def over_name() -> re.Pattern[str]:
    """What stands before the name in a box about an author: "Written by", "About"."""
    return re.compile(rf"\W*(?:{any_word(_of('over_name'))})\s*:?\s+", re.I)


def is_about_source(line: str) -> bool:
    """It says nothing but that something about the paper follows that a text is from."""
    return len(line) <= _LONGEST and _said(line) in _of("about_source")


def is_over_record(line: str) -> bool:
    """It says nothing but that what a journal keeps of an article follows: how to cite it, its rights, its history."""
    return len(line) <= _LONGEST and _said(line) in _of("record")


def label_of_record(line: str) -> str:
    """The words of a line that labels one thing, or begins with such a label, which a journal keeps of an article, without the signs around them; empty for others."""
    label = _LABELED.match(line)
    said = _said(label[1] if label is not None else line[: _LONGEST + 1])
    return said if said in _of("record_labels") else ""


def marks_record(label: str) -> bool:
    """Only a journal says that of a text: when it received it, who reviewed it."""
    return label in _of("record_marks")


def is_history(line: str) -> bool:
    """It says nothing but what a journal did with an article, and when: "Received: 12 Jan 2021 – Accepted: 29 Jun 2021"."""
    return len(line) <= _LONGEST_HISTORY and _history().fullmatch(line) is not None


def is_over_contacts(line: str) -> bool:
    """It says nothing but that whom journalists may ask follows."""
    return len(line) <= _LONGEST and _said(line) in _of("contacts")


def is_over_own_contacts(line: str) -> bool:
    """It says nothing but that whom to ask, or to tell, follows, be it readers or journalists."""
    return len(line) <= _LONGEST and _said(line).rstrip("? ") in _of("own_contacts")


def is_over_abstract(line: str) -> bool:
    """It says nothing but that a scholar's text follows in short."""
    return len(line) <= _LONGEST and _said(line) in _of("abstract")


def is_over_additions(line: str) -> bool:
    """It says nothing but that there follows what scholars add to a text: thanks, funding, interests, data; "Funding / Partners"."""
    return len(line) <= _LONGEST and all(part.strip() in _of("added") for part in _said(line).split("/"))


def begins_with_addition(line: str) -> bool:
    """It begins with such a label: "Funding: none"."""
    label = _LABELED.match(line)
    return label is not None and is_over_additions(label[1])


def is_over_whole_text(line: str) -> bool:
    """It says nothing but that all of the text follows."""
    return len(line) <= _LONGEST and _said(line) in _of("whole")


def tells_of_person(text: str, end: int) -> bool:
    """Behind a name that ends there, the text goes on as a sentence about a person does in languages that the table has."""
    if text.isascii():
        return False
    return text.startswith(_says(), end) or holds_one(text[end : end + _FAR], _of("roles"))


def does_something(text: str, end: int) -> bool:
    """Behind a name that ends there, a sign in brackets perhaps, stands a verb of what people do, or what they are: "A Person (ape), born in 1990"."""
    return _does().match(text, end) is not None


def is_reached(name: str, text: str) -> bool:
    """The text says first of all how to reach somebody: "Contact reporter A Person at …"."""
    before, named, behind = text.partition(name)
    return bool(named) and _reaching().fullmatch(before) is not None and _WHERE.match(behind) is not None


def names_profession(text: str) -> bool:
    """It says what somebody is by trade, or does."""
    said = text.lower()
    return holds_one(said, _of("professions")) or holds_one(said, _of("roles"))


@cache
def first_words_of(*kinds: str) -> frozenset[str]:
    """The first words of all lines of these kinds."""
    return first_words(line for kind in kinds for line in _of(kind))


def _said(line: str) -> str:
    return line.lower().replace("’", "'").strip(_SIGNS)


@cache
def _of(kind: str) -> frozenset[str]:
    return frozenset(phrases_in("extraction_endings.toml", kind))


@cache
def _history() -> re.Pattern[str]:
    """Several stages, each with its day."""
    stage = (
        rf"(?:{any_word(_of('stages'))})(?:\W(?:online|on|in (?:final|revised) form|em|el|le|am|il|en ligne))?\W{{1,3}}"
        r"(?:\d{1,2}\W{1,2}(?:de )?)?(?:[^\W\d]{3,10}\W{1,2}(?:de )?)?(?:\d{1,2}\W{1,2})?(?:19|20)\d\d(?:-\d\d-\d\d)?"
    )
    return re.compile(rf"{stage}(?:\W{{1,4}}(?:(?:and|y|e|et|und) )?{stage})+\W*", re.I)


@cache
def _does() -> re.Pattern[str]:
    """What many languages say there; "je" a word or two further on as well."""
    return re.compile(
        rf"(?:\s\([a-zà-ÿ.]{{2,5}}\))?(?:(?i:\s(?:{any_word(_of('does'))}|este (?:un|o|jurnalist|reporter|redact|profes|scriit|cercet|editor|"
        r"fotograf|corespond|doctor|lector|autor)\w*)\b|\s(?:[^\W\d_]+\s){1,2}je\s|"
        r",\s(?:(?:Jahrgang|geboren|born|née?|nacid[oa]|nat[oa]|nascid[oa])\s[^.]{0,30}\d{4}|(?:an?|the|who|whose|ein|eine|der|die|un|une|una|um|uma|el|la|le)\s)|"
        r"\s[–—]\s(?!\d)|\s?\((?:\*|(?:19|20)\d\d|she\b|he\b|they\b|born\b|geb\b)))"
    )


@cache
def _reaching() -> re.Pattern[str]:
    return re.compile(rf"\W*(?:(?:you can|to) )?(?:{any_word(_of('reaching'))})\b:?\s(?:(?:[\w’'-]+\s){{1,3}})?", re.I)


@cache
def _says() -> tuple[str, ...]:
    return phrases_in("extraction_endings.toml", "says")
