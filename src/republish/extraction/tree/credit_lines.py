"""One line that holds a caption and who made its picture, or one of them."""

from __future__ import annotations

import re
from functools import lru_cache

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.caption_ends import SENTENCE_ENDS, names_agency, names_maker_of_agency
from republish.extraction.tree.lead_credits import before_lead_credit
from republish.extraction.words.bylines.personal_names import is_written_as_person
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.license_words import LICENSE_WORDS, MARK, may_name_license, without_labels
from republish.extraction.words.credits.said_twice import said_once, with_one_label
from republish.extraction.words.credits.seen_phrases import labelled_credit
from republish.extraction.words.credits.signed_captions import signed
from republish.extraction.words.credits.stroked_captions import end_before_agency, end_before_maker
from republish.extraction.words.lowered import holds_one

_LONGEST_CREDIT, _LONGEST_AGENCY = 300, 60
_CLOSING = {"(": ")", "[": "]", "（": "）"}
_ENDS, _SIGNS = '([（.!?。|”")', ("(", "[", "（", "©", "Ⓒ")
"""What ends before a credit, or begins it."""
_APART = Uncompiled(r'[(\[（.!?。|”")©Ⓒ]')
"""One of these is in an alternative that names the maker apart from what is seen."""
_ENUMERATES = re.compile(r"\(b\)", re.I)
JOINTS = " |·•–—/,;:=＝"
_DASH = re.compile(r"\s[-ـ]$|^[-ـ]\s")
"""Between a caption and its credit; Persian and Arabic desks type the sign that stretches letters."""
_JOINED_LABEL = Uncompiled(r"^(?:Credit\s?)+\.{3}\s?|^(?:(?:Credit\s?){2,}|Credit(?=\S+\s))(?=[A-ZÀ-ÖØ-Þ])")
"""A label that a style sets apart from the name, said twice where one of them is for screen readers."""
_REACHED = Uncompiled(r"(?<=기자)\s+[\w.+-]+@[\w.-]+\w(?:\s*/?\s?\d{4}\.\s?\d{1,2}\.\s?\d{1,2}\.?/?)?\s*$")
"""How Korean papers end a credit: with the reporter's address, and the day."""
_LEFT_BEHIND = Uncompiled(
    r"\s?[(\[（［]\s*(?:[^\W\d_]{3,14}\s?[:：]\s*)?[)\]）］]|,\s*(?=[,/;]|\.(?!\.))|\s[/|](?=\s[/|]\s)|(?<=[(\[])\s*[,;]\s*"
)
"""Where a link to a licence stood, and a label that a system wrote before nobody: "(Photo: )"."""
_LEAVING = ("(", "[", "（", "［", ",,", ", ,", ",/", ", /", ",;", ", ;", ",.", ", .", "/ /", "| |")
"""One of them is in whatever the pattern finds in a folded line."""
_JOINING = re.compile(r"(?:^|\s)(?:and|und|et|y|e|en|och|og|&)\s*$", re.I)
"""Between two labels of one credit: "Design and source: A. Person"."""
_LABEL, SENTENCE_BLANKS = re.compile(r"[^\W\d_]{3,12}\s?[:：]\s*"), 3
_LABEL_BEFORE = Uncompiled(
    r"(?:^|[.!?…”\"»)।۔؟]\s+|(?<=[。！？])|[;|/–—-]\s)((?:[^\s:：.,;!?|/()]+\s){0,2}[^\s:：.,;!?|/()]+\s?[:：]\s*)$"
)
_FIELD_BEFORE = Uncompiled(r",\s([^\W_]+\s?[:：]\s*)$")
"""A label in no table before a licensed maker, and one right before a licence: "Reproduction of the painting: ", ", Lizenz: "."""
_LAST_SENTENCE, _LICENSE_END = (
    Uncompiled(r"(?:^|(?<=[.!?…]\s))[^.!?…]*$"),
    Uncompiled(r"(?:\s(?:licen[cs]e|lizenz))?[.;,)\]]*\s*", re.I),
)
_NAME_BEFORE = Uncompiled(r"[.!?”\"»]\s+([^.!?”\"»]{4,40})\s$")
_AHEAD = Uncompiled(r"([^.!?]{6,60}?)\s[|–—-]\s(?=\S+\s)")
"""A short credit before a dash, behind which its caption may stand."""
LONGEST_LINE = 100
_RESERVED = Uncompiled(
    r"[.,;|–-]?\s+(?:all rights reserved|riproduzione riservata|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati)\W*$",
    re.I,
)
"""What agencies say behind a maker's name."""
_OF_RESERVED = ("reserv", "riserva", "vorbehalten", "réserv")
"""One of them is in whatever the pattern finds, in small letters."""


def is_credit(text: str) -> bool:
    """It is nothing but who made a picture, with a label, a sign or an agency's name."""
    caption, credit = split_credit(text) if 0 < len(text) <= LONGEST_LINE else (None, None)
    return caption is None and credit is not None


def ends_with_agency(text: str) -> bool:
    """A sentence, and behind it a name and an agency with a stroke between them: "A ferry in the ice. A. Person/Reuters"."""
    if "/" not in text[-_LONGEST_AGENCY:]:
        return False
    caption, credit = split_credit(text)
    return caption is not None and credit is not None and caption.endswith(SENTENCE_ENDS) and names_agency(credit)


@lru_cache(maxsize=512)
def split_credit(text: str) -> tuple[str | None, str | None]:
    """Caption and credit of one line that holds both: "A harbour. (Foto: A. Person | agency)"; kept for the next who asks of the same line."""
    line = fold(text)
    return said_once(*_parted(with_one_label(_REACHED.sub("", line) if "기자" in line else line)))


def _parted(text: str) -> tuple[str | None, str | None]:
    reserved = _RESERVED.search(text) if holds_one(text.lower(), _OF_RESERVED) else None
    if reserved is not None and reserved.start():
        caption, credit = split_credit(text[: reserved.start()])
        return (caption, f"{credit}{reserved[0]}".strip()) if credit else (tidy(text) or None, None)
    start = max(0, len(text) - _LONGEST_CREDIT)
    labeled = labelled_credit(text, start)
    found = labeled or credit_phrases().source_tail.search(text, start)
    if not found or _is_of_two_things(found) or _is_spelt_out(found):
        if (maker := signed(text)) is not None:
            return tidy(maker[0]) or None, tidy(maker[1]) or None
        if (end := end_before_agency(text, may_be_name=False)) > 0:
            return tidy(text[:end]) or None, tidy(text[end:]) or None
        whole = tidy(text) or None
        return (None, whole) if names_maker_of_agency(text) else (whole, None)
    own = before_lead_credit(text, found.start() + 1)
    if own != text:  # Of two credits only the first is this picture's.
        return split_credit(own)
    if not found.start() and (parted := _labelled_caption(text) or _behind_credit(text)) is not None:
        return parted
    begin = found.start() or (0 if labeled else end_before_maker(text))
    begin, end = _brackets_around(text, begin)
    begin = _before_fields(text, _before_name(text, begin))
    if _JOINING.search(text[:begin]) is not None:
        return None, tidy(text)
    return tidy(f"{text[:begin]} {text[end:]}") or None, tidy(text[begin:end]) or None


def _labelled_caption(text: str) -> tuple[str | None, str | None] | None:
    """A sentence that names no licence behind a label that credits have too, and the credit behind that: "Image: A ferry in the ice. Pic: Agency"."""
    label = _LABEL.match(text)
    caption, credit = split_credit(text[label.end() :]) if label else (None, None)
    told = bool(caption and credit) and (caption or "").count(" ") >= SENTENCE_BLANKS and (caption or "").endswith(".")
    return (caption, credit) if told and LICENSE_WORDS.search(caption or "") is None else None


def _behind_credit(text: str) -> tuple[str | None, str | None] | None:
    """A sentence behind a labelled credit and a dash: "Foto: A. Person - A ferry turns in the ice of the harbour."."""
    ahead = _AHEAD.match(text)
    caption = text[ahead.end() :] if ahead is not None and ":" in ahead[1] else ""
    told = caption.count(" ") > SENTENCE_BLANKS and caption.endswith(SENTENCE_ENDS)
    return (caption, tidy(ahead[1])) if ahead is not None and told and is_credit(ahead[1]) else None


def _is_of_two_things(found: re.Match[str]) -> bool:
    """Two words or more in brackets with a stroke between them, neither of them a person: "(Germany / Denmark)"."""
    sides = [side.strip() for side in found.groupdict().values() if side]
    return bool(sides) and not any(map(is_written_as_person, sides))


def _is_spelt_out(found: re.Match[str]) -> bool:
    """Initials in brackets of the words right before them: "the European Space Agency (ESA)"."""
    initials = found[0].strip("() .")
    if not initials.isalpha():
        return False
    words = [word[0] for word in found.string[: found.start()].split() if word[0].isupper()]
    return "".join(words[-len(initials) :]).casefold() == initials.casefold()


def credit_in_alternative(alternative: str) -> str | None:
    """The maker at the end of the words for those who cannot see a picture, behind a sentence or in brackets: "A boat. (Photo: …)".

    Without a label it has to be in brackets: "A boat (Agency/A. Person)".
    """
    if _APART.search(alternative) is None:
        return None
    found = credit_phrases().credit_tail.search(alternative) or _agency_in_brackets(alternative)
    before = alternative[: found.start()].rstrip() if found else ""
    if not found or not before or _ENUMERATES.search(alternative):
        return None
    set_apart = before[-1] in _ENDS or found[0].lstrip().startswith(_SIGNS)
    return split_credit(alternative)[1] if set_apart else None


def _agency_in_brackets(alternative: str) -> re.Match[str] | None:
    if not alternative.rstrip().endswith(")"):
        return None
    found = credit_phrases().source_tail.search(alternative)
    bracketed = found is not None and found[0].startswith("(")
    return found if found and bracketed and not (_is_of_two_things(found) or _is_spelt_out(found)) else None


def _before_name(text: str, begin: int) -> int:
    """Where a person's name begins that stands between the end of a sentence and an agency in brackets: ". A. Person (Agency)"."""
    named = _NAME_BEFORE.search(text[:begin]) if text[begin : begin + 1] == "(" else None
    return named.start(1) if named is not None and is_written_as_person(named[1]) else begin


def _before_fields(text: str, begin: int) -> int:
    """Where the label right before a licensed credit begins, or the field before that which names the maker: "Author: A. Person. Licence: "."""
    license_named = LICENSE_WORDS.search(text, begin)
    if license_named is None:
        return _before_license(text, begin)
    label = _LABEL_BEFORE.search(text[:begin])
    if label is None and not text[begin : license_named.start()].strip():
        label = _FIELD_BEFORE.search(text[:begin])
    start = begin if label is None else label.start(1)
    author = credit_phrases().author_field.search(text[:start])
    return start if author is None else author.start(1)


def _before_license(text: str, begin: int) -> int:
    """Where the sentence right before a credit begins that only names a licence: "Licence: CC BY 4.0. Photo: A. Person"."""
    named = next(reversed(tuple(LICENSE_WORDS.finditer(text, 0, begin))), None) if may_name_license(text) else None
    if named is None or _LICENSE_END.fullmatch(text, named.end(), begin) is None:
        return begin
    sentence = _LAST_SENTENCE.search(text, 0, named.start())
    if sentence is None or without_labels(f"{sentence[0]}{MARK}").strip(" ([") != MARK:
        return begin
    return sentence.start()


def _brackets_around(text: str, begin: int) -> tuple[int, int]:
    """Where a credit that begins there begins and ends: with its brackets, unless another credit follows them."""
    if text[begin - 1 : begin] not in ("(", "[", "（"):
        return begin, len(text)
    closing = _closing(text, begin)
    rest = text[closing + 1 :] if closing > 0 else ""
    if closing < 0 or (any(map(str.isalnum, rest)) and split_credit(rest)[1]):
        return begin - 1, len(text)
    return begin - 1, closing + 1


def _closing(text: str, begin: int) -> int:
    """Where the bracket before that place is closed, others of its kind in it aside; -1 for nowhere."""
    opening, closing = text[begin - 1], _CLOSING[text[begin - 1]]
    depth = 1
    for place in range(begin, len(text)):
        depth += (text[place] == opening) - (text[place] == closing)
        if not depth:
            return place
    return -1


def tidy(text: str) -> str:
    """A line without the separators and brackets that joined two parts."""
    text = fold(text).strip(JOINTS)
    text = _JOINED_LABEL.sub("", text) if text.startswith("Credit") else text
    text = _LEFT_BEHIND.sub("", text) if holds_one(text, _LEAVING) else text
    text = text[:-1] if text.startswith("(") and text.endswith(").") and text.count("(") == 1 else text
    if text.endswith(credit_phrases().last_labels) and not _is_labelled(text):
        text = credit_phrases().credit_label.sub("", text)
    text = text.strip(JOINTS)
    text = _DASH.sub("", text) if text.startswith(("-", "ـ")) or text.endswith(("-", "ـ")) else text
    if text.startswith(tuple(_CLOSING)) and _closing(text, 1) == len(text) - 1:
        text = text[1:-1].strip(JOINTS)
    return text if any(map(str.isalnum, text)) else ""


def _is_labelled(text: str) -> bool:
    """A label begins it, so that the last word is the maker's own: "Foto: Harbour Photo"."""
    labelled = labelled_credit(text, 0)
    return labelled is not None and not labelled.start()
