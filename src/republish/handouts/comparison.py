"""Word by word: does the official text say what the page says? And what it leaves to the page: a word on its authors."""

from __future__ import annotations

from dataclasses import dataclass, replace

from republish._comparison import partings
from republish._text import words
from republish.model import Article, Author
from republish.model._noun import Noun

_MOST_SHOWN = 40


@dataclass(frozen=True, kw_only=True, slots=True)
class WordDifference(Noun):
    """A stretch of words that differs; one side is empty when words are missing or added."""

    page: str
    handout: str

    def in_words(self) -> str:
        """What stands on one side and on the other."""
        page, handout = (f"“{words}”" if words else "nothing" for words in (self.page, self.handout))
        return f"{page} on the page, {handout} in the text"


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
    """The official text with what the page says of its authors: a text to be copied has no box about them.

    Where it does say so itself, that stays in it and is not said again.
    """
    bios = {author.name: _besides(author, handed_out.text) for author in on_page.authors}
    authors = (replace(author, bio=author.bio or bios.get(author.name)) for author in handed_out.authors)
    return replace(handed_out, authors=tuple(authors))


def _besides(person: Author, text: str) -> str | None:
    """What the page says of a person, without the lines of the text that begin with the name."""
    told = person.bio or ""
    for line in text.splitlines() if told else ():
        told = told.replace(line, "").strip() if line.startswith(f"{person.name} ") else told
    return told if told and told not in text else None


def _shown(stretch: list[str]) -> str:
    return " ".join(stretch[:_MOST_SHOWN]) + (" …" if len(stretch) > _MOST_SHOWN else "")
