"""What the words around a licence speak of, where they name it: this article, a site, pictures, a program, another work."""

from __future__ import annotations

from functools import lru_cache

from republish.evidence.phrases import first_cue, mentions, phrases
from republish.model.rights import Scope

_NOUNS: tuple[tuple[str, Scope], ...] = (
    ("own_work", "image"),
    ("contributions", "contributions"),
    ("source", "other-work"),
    ("software", "software"),
    ("content", "site"),
    ("image", "image"),
    ("comments", "comments"),
    ("other", "part"),
    ("manual", "part"),
    ("site", "site"),
)
_SIGNS = (";", ",", ".", "—", "–", " but ")
"""What sets a clause apart."""


def without_places(text: str) -> str:
    """Lower-case words without those that only say where a thing stands: "in this article"."""
    return phrases("subject", "in").sub(" ", text)


@lru_cache(maxsize=256)
def subject_of(text: str) -> Scope | None:
    """What lower-case words speak of, where they name it; "this article" before anything else, unless it only tells of that."""
    bare = without_places(text)
    if phrases("subject", "source_licensed").search(text):
        return "other-work"
    whole = phrases("subject", "text_of").search(text)
    if not whole and phrases("subject", "within").search(bare):
        return "part"
    if whole or phrases("subject", "this").search(bare):
        return _unless_told_of("article", text)
    wide = phrases("subject", "narrow").sub(" ", bare)
    named = next((scope for noun, scope in _NOUNS if phrases("subject", noun).search(wide)), None)
    if named == "site":
        return _unless_told_of(named, text)
    return named or (None if wide == bare else "part")


def speaks_of_pictures(text: str) -> bool:
    """It names pictures before anything else; of a line that names none at all, nothing else is asked."""
    named = phrases("subject", "own_work").search(text) or phrases("subject", "image").search(text)
    return named is not None and subject_of(text) == "image"


@lru_cache(maxsize=256)
def licensed_in(text: str) -> Scope | None:
    """What lower-case words before a licence speak of: as `subject_of`, but something of a site, or some of its texts, is not the site."""
    named = subject_of(text)
    if named in (None, "site") and _is_of_a_thing(text):
        return "part"
    if named != "site":
        return named
    rest = phrases("subject", "some").sub(" ", without_places(text))
    named = subject_of(rest)
    return "part" if named is None or (named == "site" and _is_of_a_site(rest)) else named


def _is_of_a_thing(text: str) -> bool:
    """Comments, data, a map, a theme or the like are named and no texts beside them, or an encyclopedia with its texts."""
    if phrases("subject", "encyclopedia").search(text):
        return True
    return bool(phrases("subject", "things").search(text)) and not phrases("subject", "content").search(text)


def _is_of_a_site(text: str) -> bool:
    """Something of the site is named that is neither its licence nor among the words for what a site publishes."""
    found = phrases("subject", "of_site").search(text)
    if found is None or phrases("subject", "license_word").search(found[0]):
        return False
    return not phrases("subject", "content").search(text)


def _unless_told_of(named: Scope, text: str) -> Scope:
    """The article or site that words name, or another work where they only tell of one: "This article draws on a report published …"."""
    return "other-work" if phrases("subject", "of_another").search(text) else named


def of_words_alone(text: str) -> bool:
    """A sentence in lower case, with the next one, licenses the words and keeps the pictures: "Text is under …; photos are not"."""
    return without_pictures(text)[1]


@lru_cache(maxsize=256)
def without_pictures(text: str) -> tuple[str, bool]:
    """Lower-case words without the clause that keeps the pictures where the sentence gives the words, and whether it does so."""
    found = phrases("words_alone", "phrases").search(text) if mentions("words_alone", text) else None
    given = found[0][: max(0, *(found[0].rfind(sign) for sign in _SIGNS))] if found else ""
    if found is None or first_cue("license", given) is None:
        return text, False
    return f"{given} {text[found.end() :]}", True


def says_it_of_the_rest(before: str, earlier: str) -> bool:
    """Lower-case words that speak of all else, behind a sentence about this text: "This article is © AP. Everything else here is …"."""
    return bool(phrases("subject", "rest").search(before)) and bool(
        phrases("subject", "this").search(without_places(earlier))
    )
