"""How a byline is parted: at separators, commas and conjunctions between full names; towns go, and the label before a name."""

from __future__ import annotations

import re
from functools import cache

from republish._uncompiled import Uncompiled
from republish.extraction.words.bylines.agency_words import is_agency
from republish.extraction.words.bylines.byline_words import FAR, is_place
from republish.extraction.words.bylines.called import is_like_a_person, is_professor
from republish.extraction.words.bylines.far_names import apart
from republish.extraction.words.bylines.fields import AND, COMMA, as_written, with_fields_together
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_office, is_particle
from republish.extraction.words.head_data import head_table, phrases

_SEPARATORS = re.compile(
    r"\s*[;；|•·、，،؛]\s*|\s*(?:(?<![A-Za-z])／|／(?![\u30a0-\u30ff・ー]+$))\s*|\s+/\s+|\s*&\s+|\s+[-–—]\s+|\n+"
)
"""A full-width stroke parts names, but for one in Latin letters and what stands behind it in katakana: how it is said."""
_IN_A_ROLE = Uncompiled(r"(?<=[,;|•·\n])\s*([^,;|•·&()\n]{2,60}?)\s&\s([^,;|•·&()\n]{2,60})")
"""Words on both sides of a sign for "and", behind a comma or another mark: "Head of Tides & Harbours", "Research & Outreach Director"."""
_LABEL = re.compile(r"[^\W\d_]+\s*[:：]")
_COMMA = re.compile(r"\s*,\s*")
_LEADING = re.compile(r"^(?:and|und|et|y|og|och|with|mit|&)(?:\s+|$)", re.I)
_COMMAS = ' \t,،؛।。;；:：–—-|/•·"“”„*'
_IN_BRACKETS = re.compile(r"[(（][^()（）]{2,120}[)）]")
_WHENCE = Uncompiled(r"(?:de|desde|em|en|from|aus|in|dal|uit|fra|från)\s+(?=[A-ZÀ-Þ])")
"""Where somebody writes from, behind a name: "de São Paulo"."""
_SENT_FROM = re.compile(r"([^,;|\n–—]{2,60})\s[–—-]\s([^,;|\n–—]{2,40})$", re.M)
"""A name or the house, and behind the dash from where somebody wrote: "Ada Marlow, HP — Old Pier"."""
_HOUSE = re.compile(r"[A-Z][A-Z\d]*(?:\s[A-Z]{2,3})?")
"""A few capitals."""
_ALSO_NAMES = frozenset({"abu", "al", "dar", "el", "ho", "la", "le", "long", "villa"})
"""Beginnings of towns that begin the names of people too."""
_MOST_NAMES = 1_000
_LONGEST_AND = 8
"""Letters of the longest word for "and", or "with"."""


def parts_of(text: str) -> list[str]:
    """The pieces between separators; conjunctions part full names only."""
    text = without_towns(_IN_BRACKETS.sub(_with_inner_commas, with_fields_together(text)))
    text = _IN_A_ROLE.sub(_with_role_together, text) if "&" in text else text
    return [as_written(piece) for piece in _parts_of(text)]


def _with_role_together(sides: re.Match[str]) -> str:
    """Both sides as one role where the last word is one, or a single word stands behind the sign and a role before it, behind a comma perhaps."""
    before, last = sides[1], sides[2].strip()
    is_role = phrases().roles.are_in
    alone = " " not in last and (is_role(before) or (" " not in before and is_role(_bit_before(sides))))
    return sides[0].replace("&", AND) if alone or is_role(last.rpartition(" ")[2]) else sides[0]


def _bit_before(sides: re.Match[str]) -> str:
    """What stands before the comma, to the one before it; empty where another mark parts it."""
    *_, bit, mark = re.split(r"([,;|•·\n])", sides.string[: sides.start()])[:-1]
    return bit if mark == "," else ""


def without_towns(text: str) -> str:
    """A byline without what stands behind a dash at a line's end and says from where somebody wrote."""
    return _SENT_FROM.sub(_without_town, text)


def _without_town(sent: re.Match[str]) -> str:
    """Without the words behind a dash that name nobody, where those before it are the house's, or a person's name and they begin as towns do.

    Who is called as nobody in the tables may be a second author, whom no place may cost the credit.
    """
    before, behind = sent[1].strip(), sent[2]
    people = any(map(is_like_a_person, phrases().conjunctions.split(without_label(before))))
    known = _HOUSE.fullmatch(before) is not None or (people and behind.split()[0].casefold() in _town_beginnings())
    return sent[1] if known and _is_unknown(behind) and not phrases().roles.are_in(behind) else sent[0]


def _is_town(bit: str, name: str) -> bool:
    """Two words behind the name of one person that begin as towns do and as no name does: "New Haven", "Nowy Sącz"."""
    first = bit.partition(" ")[0].casefold()
    begins = " " in bit and first not in _ALSO_NAMES and first in _town_beginnings()
    return begins and FULL_NAME.fullmatch(name) is not None and _is_unknown(bit)


@cache
def _town_beginnings() -> frozenset[str]:
    return frozenset(head_table()["town_beginnings"])


def _with_inner_commas(brackets: re.Match[str]) -> str:
    """What stands in brackets parts no names: "A Person (Department of Law, University of Mora)"."""
    return brackets[0].replace(",", COMMA)


def _parts_of(text: str) -> list[str]:
    pieces: list[str] = []
    for piece in (side for part in _SEPARATORS.split(text) for side in _apart_at_strokes(part)):
        if _LABEL.fullmatch(piece.strip()):  # What it stood before is gone: a date, an address.
            continue
        first, *others = _COMMA.split(piece)
        role = first.strip() if pieces and others else ""  # "Writer, Harbour" below a name.
        first = without_label(first) or role
        pieces.extend([first] if pieces and _is_title(first) else _names_of(first))
        for other in _without_places_of_work(first, others) if others else ():
            bit = without_label(other)
            bit = other.strip() if not bit or bit[0].islower() else bit  # "writer for the Post"
            if is_office(bit):
                pieces.append(bit)
            elif (phrases().roles.are_in(bit) and not is_professor(bit)) or _is_told(bit):
                pieces.extend(_role_and_person(bit))
            elif not (is_place(bit, first) or _WHENCE.match(bit) or (bit is others[-1] and _is_town(bit, first))):
                pieces.extend(_names_of(bit))
    return [piece for piece in pieces if piece and not _is_and(piece)][:_MOST_NAMES]


def _is_and(piece: str) -> bool:
    """Nothing but what joins two names, in an element of its own; with a capital it may be a name: "Dan"."""
    alone = len(piece) <= _LONGEST_AND and (piece >= FAR or piece.islower())
    return alone and phrases().conjunctions.fullmatch(f" {piece} ") is not None


def _apart_at_strokes(piece: str) -> list[str]:
    """Names with strokes and no blanks between them: "Ada Marlow/Bo Noor", "dpa/Ada Marlow"; any other piece as it is."""
    sides = piece.split("/") if "/" in piece else []
    names = all(is_like_a_person(name) or is_agency(name) for name in map(without_label, sides))
    return sides if sides and names else [piece]


def _without_places_of_work(first: str, others: list[str]) -> list[str]:
    """What stands behind a name or a role without what follows a role, where no further role shows that it is a name.

    "A Person, Chief, Harbour Works"; "Chief of Tides, Harbour Works".
    """
    roles = [
        number for number, bit in enumerate((first, *others)) if phrases().roles.are_in(bit) and not is_professor(bit)
    ]
    if not roles:
        return others
    kept = [
        (bit if number <= roles[-1] or not _is_unknown(_LEADING.sub("", bit)) else _behind_and(bit))
        for number, bit in enumerate(others, start=1)
    ]
    return list(filter(None, kept))


def _role_and_person(role: str) -> list[str]:
    """A role keeps its "and", but before somebody's name: "Privacy and Digital Security Expert"; "Reporter and Ada Marlow"."""
    joint = max(phrases().conjunctions.finditer(role), key=re.Match.end, default=None)
    last = role[joint.end() :] if joint is not None else ""
    if joint is None or not is_like_a_person(last) or phrases().roles.are_in(last):
        return [role]
    return [role[: joint.start()], last]


def _behind_and(bit: str) -> str:
    """Whom "and" joins to where another works: "Harbour Works and Ada Marlow"."""
    *before, last = phrases().conjunctions.split(bit)
    return last if before and is_like_a_person(last) else ""


def _is_unknown(bit: str) -> bool:
    """Written as a full name, and called neither as people are nor as an agency or institution."""
    named = FULL_NAME.fullmatch(bit) is not None and bit < FAR
    return named and not (
        is_like_a_person(bit) or is_agency(bit) or phrases().institutions.search(bit) or is_office(bit)
    )


def _is_told(bit: str) -> bool:
    """It begins small as no name does, nor what joins one: "especial para a Folha"."""
    first, blank, _ = bit.partition(" ")
    small = bool(blank) and bit[0].islower() and first.casefold() not in phrases().agencies
    return small and not (is_particle(bit) or _LEADING.match(bit))


def _is_title(line: str) -> bool:
    """What somebody does in two fields, behind whose name no other full one stands: "Senior Life and Trends Reporter"."""
    *_, last = phrases().conjunctions.split(line)
    role = phrases().title_tail.search(last)
    named = role is not None and FULL_NAME.fullmatch(last[: role.start()]) is not None
    return last is not line and phrases().roles.are_in(last) and not named


def _names_of(text: str) -> list[str]:
    return [name for piece in _split_conjunctions(text) for name in apart(piece)]


def _split_conjunctions(text: str) -> list[str]:
    """Two names of "A B and C D"; "Ortega y Gasset" stays one."""
    parts: list[str] = []
    start = 0
    text = _LEADING.sub("", text)
    for found in phrases().conjunctions.finditer(text):
        left, right = text[start : found.start()].strip(), text[found.end() :].strip()
        if _joins(found[0].strip().lower(), left, right):
            parts.append(left)
            start = found.end()
    return [*parts, text[start:].strip()]


def _joins(word: str, left: str, right: str) -> bool:
    if word in ("and", "und", "with", "och", "og", "sowie", "mit", "oraz"):
        return bool(left and right)
    if word == "a" and right[:1].islower() and not is_particle(right.partition(" ")[0]):
        return False  # The English article: "from a northern shore".
    return " " in left and (" " in right or right.casefold() in phrases().agencies)


def without_label(text: str) -> str:
    """A name without "By", "Von", "Text:" …, as often as they stand there."""
    for _ in range(3):
        found = phrases().before_name.match(text)
        if not found:
            break
        text = text[found.end() :].strip()
    return text.strip(_COMMAS)
