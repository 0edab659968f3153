"""Captions that tell the maker of their picture without a label: behind a stroke, in brackets, for whom it was made."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.personal_names import is_paper, is_written_as_person, particles
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.tongues import any_in, phrases_in

_STROKED = Uncompiled(r"(?<=\S[.!?»”\"])\s?[/|]\s?([^./|]{4,50})\.?$")
"""A name behind a sentence and a stroke, as Spanish papers write it: "A boat in the ice. / A. Person"."""
_BEHIND_BAR = Uncompiled(r"(?<=\S[.!?»”\")])\s?\|\s?([^.|/,]{4,40}?)(?:,|\s?/)\s?(?=[^\W\d_a-z])[^.|/,]{2,40}$")
"""A name and the paper it works for behind a sentence and a bar, as French papers write it: "A boat in the ice. | A. Person, The Paper"."""
_TABLES = "extraction_captions.toml"
_BRACKETED = Uncompiled(
    r"(?:(?<=[^\W\d_A-Z]{3}[.!?])|(?<=\d{4}[.!?]))\s?[(\[]([^()\[\]]{3,40}?)(?:\s(?:photo|image|file))?[)\]]\.?$"
)
_DASHED, _DASHES = Uncompiled(r"(?<=\w)\s[–—-]\s([^–—/|.-]{2,30})$"), ("- ", "– ", "— ")
"""The last words behind a dash: "A boat in the ice - AFP"."""
_MADE_FOR = Uncompiled(r"\s[–—-]\s(?P<name>[^–—/|.]{4,40}?)\s?/\s?(?=[^\W\d_a-z])[^.!?/|;]{2,40}$")
"""A name behind a dash, and for whom it was made, as Brazilian papers write it: "A boat in the ice - A. Person/Agency"."""
_GIVEN = Uncompiled(
    r"(?<=[.!?»”\"])\s((?:Pictures?|Photos?|Images?) (?:supplied|provided|contributed|submitted)(?: by [^.!?]{3,40})?)\.?$"
)
"""That somebody gave the picture, without a name perhaps, as Australian and American papers write it: "A boat in the ice. Picture supplied"."""
_OF_GIVEN = ("suppl", "provid", "contrib", "submit")
_INITIALS = re.compile(r"[A-Z]{3,6}")
"""Of a station or an agency."""
_CAPTION_WORDS, _SHORTEST_NAME = 5, 4
_STROKE = re.compile(r"\s/\s?(?=\w)")
_WORD = re.compile(r"[^\W\d_]{3,}")
_FEWEST_TOLD = 3


def signed(text: str) -> tuple[str, str] | None:
    """Caption and credit where a person's name follows a sentence, behind a stroke, in brackets or before whom the picture was made for."""
    stroked = _STROKED.search(text) if "/" in text or "|" in text else None
    if stroked is not None and is_written_as_person(stroked[1]):
        return text[: stroked.start()], stroked[1]
    barred = _BEHIND_BAR.search(text) if "|" in text else None
    if barred is not None and is_written_as_person(barred[1]):
        return text[: barred.start()], text[barred.start() :]
    dashed = _DASHED.search(text) if holds_one(text, _DASHES) else None
    if dashed is not None and is_agency(dashed[1]):
        return text[: dashed.start()], dashed[1]
    given = _GIVEN.search(text) if holds_one(text, _OF_GIVEN) else None
    if given is not None:
        return text[: given.start()], given[1]
    made = _MADE_FOR.search(text) if "/" in text and holds_one(text, _DASHES) else None
    if made is not None and is_written_as_person(made["name"]) and _is_long_told(text[: made.start()]):
        return text[: made.start()], text[made.start() :]
    pictured = _pictured().search(text) if "/" in text or not text.isascii() else None
    if pictured is not None and _is_who(pictured):
        return text[: pictured.start()], text[pictured.start() :]
    outlet = _for_outlet().search(text) if holds_one(text, _before_outlet()) else None
    if outlet is not None and is_written_as_person(outlet[1]):
        return text[: outlet.start()], text[outlet.start() :]
    return _in_brackets(text) if holds_one(text, ("(", "[")) else None


@cache
def _for_outlet() -> re.Pattern[str]:
    """Who made it and for whom, behind a sentence: "A boat in the ice. A. Person/CalMatters", ". A. Person for The Tide"."""
    return re.compile(
        rf"(?<=[.!?»”\"])\s([^./|!?]{{4,40}}?)(?:\s?/\s?(?=[^\W\d_a-z])|\s(?:{any_in(_TABLES, 'made_for')})\s"
        r"(?=[Tt]he [A-Z]|[A-Z]\S+ [A-Z]|[A-Z]+[a-z]*[A-Z]))[^.!?/|,;]{2,50}$"
    )


@cache
def _before_outlet() -> tuple[str, ...]:
    """One of them is in whatever the pattern finds."""
    return "/", *(f"{word} " for word in phrases_in(_TABLES, "made_for"))


@cache
def _pictured() -> re.Pattern[str]:
    """The word for a picture behind a stroke and who made it: "A boat in the ice / Foto A. Person"; in Cyrillic letters behind a sentence too."""
    near, far = any_in(_TABLES, "pictured"), any_in(_TABLES, "pictured_far")
    return re.compile(
        rf"(?:(?<=\w)\s?/\s?(?:{near}|{far})|(?<=[.!?…”»\"])\s(?:{far}))\s((?:[^./|!?:]|(?<=\b\w)\.){{3,60}})$", re.I
    )


def _is_who(pictured: re.Match[str]) -> bool:
    """A name, with a word or two before it, behind a caption of a few words: "Foto A. Person", "Фото из архива Порта"."""
    told, said = pictured.string[: pictured.start()], pictured[1].split()
    return told.count(" ") >= _FEWEST_TOLD - 1 and any(word[0].isupper() for word in said[:_FEWEST_TOLD])


def _in_brackets(text: str) -> tuple[str, str] | None:
    """A name or a station's initials in brackets of their own behind a sentence: "A boat in the ice. (A. Person)", "[A. PERSON]" of Greek papers."""
    found = _BRACKETED.search(text)
    if found is None or text[: found.start()].count(" ") < _CAPTION_WORDS - 1:
        return None
    caption, name = text[: found.start()], found[1].strip()
    named = is_written_as_person(name) or is_paper(name) or _INITIALS.fullmatch(name) or _is_told_of(name, caption)
    return (caption, text[found.start() :]) if named else None


def _is_told_of(name: str, caption: str) -> bool:
    """The caption begins with it, as that of a picture which a company gave: "Vaxwell is betting on the ferry. (Vaxwell)"."""
    return name[:1].isupper() and len(name) >= _SHORTEST_NAME and caption.startswith(f"{name} ")


def _is_long_told(caption: str) -> bool:
    return caption.count(" ") >= _CAPTION_WORDS - 1 and is_told(caption)


def end_before_stroke(text: str) -> int:
    """Where words that are no name end before the only stroke of a line: "A boat in the ice / Agency"; 0 if nowhere."""
    strokes = list(_STROKE.finditer(text)) if text.count("/") == 1 else []
    told = text[: strokes[0].start()] if strokes else ""
    return len(told) if is_told(told) else 0


def is_told(text: str) -> bool:
    """Some words, one of them with a small letter that names do not have: it says what is seen."""
    plain = (word for word in _WORD.findall(text) if word.islower() and word not in particles())
    return text.count(" ") >= _FEWEST_TOLD - 1 and any(plain)
