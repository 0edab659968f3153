"""What a licence statement takes out of its own licence, in the same breath or in the sentences after it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from republish._uncompiled import Uncompiled
from republish.evidence.beside import lines_beside
from republish.evidence.blocks import Statement
from republish.evidence.clauses import clause_of, of_a_thing
from republish.evidence.limiting import is_of_a_story
from republish.evidence.phrases import first_cue, phrases
from republish.evidence.subjects import without_pictures, without_places
from republish.evidence.wishes import is_of_one_use
from republish.model import Claim

_TEXT = 600
_WORD = re.compile(r"\w")
_ENDS = Uncompiled(r"^(?:,? [^\W\d]+(?:[-’'][^\W\d]+)?){1,6}[.!]?$")
"""A few words and no more."""
_NAME = Uncompiled(r"^[^.,;。，；]{0,80}?\d\.\d")
"""The rest of the licence's name, up to its version: "NonCommercial" in it is no condition."""
_POINTING = ("das", "that", "which", "che", "wat")
"""Words that begin a clause of another sentence, and point to what was said where they begin one of their own."""
_AND = Uncompiled(r",? (?:and|or|und|oder|et|ou|y|o|e|en|of) |, ")


def exceptions_of(statement: Statement, shown: str, grant: Claim) -> Iterator[Claim]:
    """Claims of exceptions from a grant for the article or the site; `shown` are the words that state the grant."""
    excepted = replace(grant, kind="exception", license=None, url=None)
    text, set_apart = without_pictures(shown.lower())
    if _takes_out_within(text) or _depends_on_writer(text):
        yield excepted
    else:
        if set_apart or _takes_out_pictures(text):
            yield replace(excepted, scope="image")
        lines = (words for words in lines_beside(statement.block) if _may_take_out(words.lower()))
        said = chain(statement.after, lines)
        yield from (replace(excepted, text=words[:_TEXT]) for words in said if _takes_out(words.lower()))
    code = next((words for words in (shown, *statement.after, statement.before) if _of_code(words.lower())), None)
    if code is not None:
        yield replace(excepted, scope="article" if _shows_code(statement) else "part", text=code[:_TEXT])


def _takes_out_within(text: str) -> bool:
    """The sentence that states the licence names an exception; what is said of pictures only is none."""
    found = phrases("hedge", "exception").search(text)
    if found:
        return not _of_pictures_alone(_excepted(text, found))
    found = phrases("exemption", "within").search(text)
    if found and _begins(text, found):
        return not _of_pictures_alone(_excepted(text, found))
    if found:
        start, end = clause_of(text, found)
        return not of_a_thing(text[found.start() : end]) and not of_a_thing(text[start : found.end()])
    cue = first_cue("license", text)
    return cue is not None and _takes_out(_NAME.sub("", text[cue.end() :]))


def _takes_out_pictures(text: str) -> bool:
    found = phrases("hedge", "exception").search(text)
    return found is not None and _of_pictures_alone(_excepted(text, found))


def _excepted(text: str, found: re.Match[str]) -> str:
    """What is taken out: all that follows, or, where the sentence begins with it or sets it off, what stands before the rest."""
    words = text[found.end() :]
    rest = phrases("words", "being").search(words)
    named = words[: rest.start()].rstrip() if rest else words
    if _begins(text, found):
        return f" {named.split(',')[0].strip()}"
    return named.rstrip(",") if rest and named.endswith(",") else words


def _begins(text: str, found: re.Match[str]) -> bool:
    return _WORD.search(text, 0, found.start()) is None


def _of_pictures_alone(excepted: str) -> bool:
    """All that the sentence goes on to take out, in a few words up to its end, are pictures, films and the like."""
    return bool(_ENDS.search(excepted)) and all(map(of_a_thing, filter(None, _AND.split(excepted))))


def _depends_on_writer(text: str) -> bool:
    """The sentence licenses what some people wrote, not this article by name: "Articles by our staff"."""
    if phrases("subject", "this").search(text) or phrases("exemption", "by_all").search(text):
        return False
    return bool(phrases("exemption", "by_some").search(text))


def _takes_out(text: str) -> bool:
    """The sentence names an exception, and more than pictures or a way of using the text."""
    if not phrases("hedge", "exception_after").search(text) and not _leaves_out(text):
        return False
    if phrases("reserved", "condition").search(text) or phrases("exemption", "elsewhere").search(text):
        return False
    bare = without_places(text)
    return not phrases("subject", "image").search(bare) or bool(phrases("subject", "content").search(bare))


def _may_take_out(line: str) -> bool:
    """A line beside the grant, which is none of the story's and speaks of no single use."""
    return not (is_of_a_story(line) or is_of_one_use(line))


def _leaves_out(text: str) -> bool:
    """The sentence says what is not covered, and does not only suppose that something may not be.

    The one word that begins it points back to what was said: "Das gilt nicht für Kolumnen."
    """
    found = phrases("exemption", "after").search(text)
    if found is None:
        return False
    before = text[: found.start()].strip()
    return before in _POINTING or not phrases("denial", "supposed").search(text[: found.start()])


def _of_code(text: str) -> bool:
    """Code has a licence for software of its own."""
    return bool(phrases("hedge", "code").search(text))


def _shows_code(statement: Statement) -> bool:
    return next(statement.block.getroottree().iter("pre"), None) is not None
