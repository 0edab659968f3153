"""Word by word: does the official text say what the page says?"""

from __future__ import annotations

from dataclasses import dataclass, replace

from republish._comparison import partings
from republish._text import words
from republish.model import Article
from republish.model._noun import Noun

_MOST_SHOWN = 40


@dataclass(frozen=True, kw_only=True, slots=True)
class WordDifference(Noun):
    """A stretch of words that differs; one side is empty when words are missing or added."""

    page: str
    handout: str


def same_words(page_text: str, handout_text: str) -> tuple[WordDifference, ...]:
    """Where two texts differ in their words, in order; empty when they do not.

    White space, punctuation and invisible characters do not count; capitals do. Long stretches are shortened to their
    first words.
    """
    page, handout = words(page_text), words(handout_text)
    return tuple(
        WordDifference(page=_shown(page[there]), handout=_shown(handout[here]))
        for there, here in partings(page, handout)
    )


def with_bios(handed_out: Article, on_page: Article) -> Article:
    """The official text with what the page says of its authors beside its own text, where the official one says nothing."""
    said = {person.name: person.bio for person in on_page.authors if (person.bio or "") not in handed_out.text}
    people = (replace(person, bio=person.bio or said.get(person.name)) for person in handed_out.authors)
    return replace(handed_out, authors=tuple(people))


def _shown(stretch: list[str]) -> str:
    return " ".join(stretch[:_MOST_SHOWN]) + (" …" if len(stretch) > _MOST_SHOWN else "")
