"""Whether a line says nothing but names, or begins with them: whoever is named in one is no part of a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import is_full
from republish.extraction.words.bylines.byline_words import SUFFIX
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.far_names import SIGNS
from republish.extraction.words.bylines.personal_names import is_paper
from republish.extraction.words.head_data import phrases
from republish.model import Author

_SETS_OFF = (",", "،", "(", "（", "/", "|", "•", "·", "–", "—", "- ")
"""What stands between a name and where its bearer writes, for whom, or what that person is."""
_STOPS = (".", "!", "?", "…")
_LONGEST, _LONGEST_BEHIND = 90, 50
_WORD = Uncompiled(rf"[^\W_][\w{SIGNS}.]*")


def names_alone(byline: str, people: Sequence[Author]) -> bool:
    """Full names, and nothing beside them but "By", "and", what the people are and signs."""
    if any(one is not other and one.name in other.name for one in people for other in people):
        return False
    authors = [person for person in people if person.kind != "translator"]
    if not authors or not all(is_full(person) and not is_paper(person.name) for person in authors):
        return False
    rest = fold(byline)
    for said in (said for person in people for said in _said_of(person)):
        rest = rest.replace(said, " ", 1)
    if len(authors) < len(people):
        rest = phrases().translator.sub(" ", rest)
    label = phrases().before_name.match(f"{rest} ")
    words = _WORD.findall(rest[label.end() :] if label else rest)
    return all(map(_is_between, words))


def _said_of(person: Author) -> tuple[str, ...]:
    """The name, and where its bearer works and what that person is."""
    return person.name, person.institution or " ", *(person.role or "").split(", ")


def named_first(line: str, people: Sequence[Author]) -> tuple[Author, ...]:
    """Those who are called as people are, and agencies, of a short line that begins with one and goes on: "A Person, Mora", "A Person / AFP".

    A sentence names nobody.
    """
    first = people[0].name if people else ""
    if len(line) > _LONGEST or not line.startswith(first) or not is_like_a_person(first):
        return ()
    named = tuple(one for one in people if one.kind == "agency" or is_like_a_person(one.name))
    behind = line[line.index(named[-1].name) + len(named[-1].name) :] if named[-1].name in line else ""
    told = line.endswith(_STOPS) or len(behind) > _LONGEST_BEHIND
    return named if line[len(first) :].lstrip().startswith(_SETS_OFF) and not told else ()


def _is_between(word: str) -> bool:
    """It may stand between names or behind one: "and", "Jr.", "By", "기자"."""
    table = phrases()
    joins = table.conjunctions.fullmatch(f" {word} ") or table.author_label.fullmatch(word)
    return bool(joins or SUFFIX.match(word) or table.after_name.fullmatch(f" {word}", 1))
