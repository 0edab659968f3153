"""What a run's words announce: phrases in many languages, found by their longest word.

One regular expression with all phrases costs a thousand comparisons a word; a set of words costs none, and the longest word
of a phrase is seldom in a text without it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from republish._data_files import data_json
from republish._uncompiled import Uncompiled
from republish.extraction.words.first_words import first_words
from republish.extraction.words.lines.in_memory import asks_in_memory
from republish.extraction.words.lines.part_labels import is_over_others

ASKING = frozenset({"newsletter", "follow", "support", "share"})
"""The kinds that ask readers for something."""
KINDS = ("more", "newsletter", "follow", "share", "comments", "stamp", "author", "support", "legal", "ad", "consent")
_WORD = re.compile(r"\w+")
_SPREAD = bytes(code if chr(code).isalnum() or code in b"_" else 32 for code in range(256))
"""Latin 1 with blanks for signs."""
_TYPESET = "’‘“”–—…"
"""Signs of other sets that stand in texts whose letters are of Latin 1."""
_UNSPACED = Uncompiled("[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_FIRST_UNSPACED = "\u0e00"
_TOO_LONG = 700
"""Nothing of this length is a prompt."""
_LONGEST = 360
"""Announcements stand at the ends of a run; what is longer is searched there only."""
_OTHERS = re.compile(
    r"\W*(?:related(?: \w+){0,2}? (?:topics|reads?|posts?|articles?|stories|reading|content|guides?|coverage|news|videos?|links|recipes)|(?:related|more|read|also|previously|earlier|watch|listen)\s?[:：]|see also|"
    r"(?:(?:you )?can|must|please) (?:also )?read|also read|read (?:more|next|also|too)(?: (?:in|on) .{0,30})?|don[’']t miss|"
    r"more (?:on|about) (?:the|this) (?:topic|story|subject|issue)|more (?:posts|articles|stories|news|reads|coverage)(?: (?:on|about|from|like|related to) .{0,30})?|"
    r"(?:editors?[’']s?|our|staff) recommendations?|recommended(?: (?:reading|for you|stories|articles|reads))?|you (?:may|might) also like|"
    r"mehr(?: zum thema| dazu| hierzu| artikel| themen)?|weiterführende links|(?:verwandte|ähnliche|passende|weitere|andere) (?:themen|artikel|beiträge|rezepte)(?: auf .{1,30})?|"
    r"(?:other|further) (?:articles|stories|posts|topics)|plus d[’'](?:articles|actualités|infos)|(?:d[’'])?autres (?:articles|sujets)|"
    r"(?:más|otros) (?:artículos|temas|noticias)|(?:altri|più) (?:articoli|temi)|(?:mais|outros) (?:artigos|temas)|(?:meer|andere) (?:artikelen|verhalen|onderwerpen)|"
    r"(?:fler|andra) artiklar|(?:flere|andre) (?:artikler|saker|historier)|(?:lisää|muita) juttuja|(?:więcej|inne) (?:artykułów|artykuły)|další články|другие (?:статьи|материалы)|"
    r"(?:その他|ほか)の記事|(?:更多|其他)(?:文章|新闻|新聞)|"
    r"das (?:thema )?(?:könnte|dürfte) (?:sie|dich|euch) (?:auch )?interessieren|(?:lesen sie|lies|lest) (?:auch|mehr)(?: zum thema| dazu)?|auch (?:interessant|lesenswert)|siehe auch|(?:à )?(?:lire|voir) (?:aussi|également)|"
    r"sur le même (?:sujet|thème)|articles liés|recettes (?:similaires|associées)|recetas (?:relacionadas|similares)|ricette (?:correlate|simili)|receitas relacionadas|(?:lea|lee|vea|ver) (?:también|además)|(?:le|te) puede interesar|artículos relacionados|leggi anche|(?:ti|vi) potrebbe(?:ro)? (?:anche )?interessare(?: anche)?|articoli correlati|"
    r"leia (?:também|mais)|lees ook|läs (?:också|mer|även)|les også|læs også|lue myös|czytaj (?:też|także|również)|čtěte také|читайте также|"
    r"ilgili haber(?:ler)?)\W*",
    re.I,
)
_READ = Uncompiled(
    r"\W*(?:(?:schon|bereits) (?:gelesen|gesehen|gehört|entdeckt)|hast du (?:das )?schon gelesen|haben sie (?:das )?schon gelesen|"
    r"already read|have you (?:already )?read|did you read|déjà lu|avez-vous (?:déjà )?lu|ya (?:leíste|lo leíste|has leído)|"
    r"(?:l[’']hai|hai|avete) già letto|já leu|al gelezen|(?:har du|redan) läst|(?:har du|allerede) (?:lest|læst))\W*\?\W*",
    re.I,
)
"""What stands over other stories: "Already read?"."""
_CALLING = ("more", "follow", "share")
_LONGEST_CALL = 60
_LABELS, _LONGEST_LABEL = "ad", 40
"""The kind whose single words are labels, and the letters of a run that may be one: longer ones may well speak of the thing."""
_FULL_STOPS, _SHORTEST_REST = ".।", 3
_TOLD, _OPENING, _SENTENCE_ENDS = frozenset({"stamp", "share", "comments"}), 3, frozenset(".。！？!?」』”")
"""Kinds whose words are common ones in scripts without spaces, but for the first letters of a run; and what ends a sentence."""
_SIGNS = " :：!.…,>»→▶►|-–—*•"
_NOTHING: Mapping[str, int] = {}
"""One for all runs that announce nothing, as most do."""


@dataclass(frozen=True, slots=True)
class _Table:
    by_word: dict[str, tuple[tuple[str, str], ...]]
    words: frozenset[str]
    """Its keys."""
    unspaced: tuple[tuple[str, str], ...]
    """Of scripts without spaces."""
    signs: tuple[tuple[str, str], ...]
    """Without a letter."""
    otherwise: Mapping[str, frozenset[str]]
    """Those that say something else in other languages: "comment" is "how" in French."""
    longer: tuple[str, ...]
    """Words in scripts without spaces that begin with one and say something else."""


@cache
def _table() -> _Table:
    data = data_json("extraction_phrases.json")
    by_longest: dict[str, list[tuple[str, str]]] = {}
    unspaced: list[tuple[str, str]] = []
    signs: list[tuple[str, str]] = []
    for kind in KINDS:
        for phrase in data[kind]:
            words = _WORD.findall(phrase)
            if _UNSPACED.search(phrase):
                unspaced.append((phrase, kind))
            elif not words:
                signs.append((phrase, kind))
            else:
                by_longest.setdefault(max(words, key=len), []).append((phrase, kind))
    by_word = {word: tuple(pairs) for word, pairs in by_longest.items()}
    otherwise = {phrase: frozenset(languages) for phrase, languages in data["otherwise"].items()}
    return _Table(by_word, frozenset(by_word), tuple(unspaced), tuple(signs), otherwise, tuple(data["longer"]))


@lru_cache(maxsize=256)
def means_otherwise(language: str | None) -> str:
    """The language of a page as `announced` wants it: its letters where some phrase says something else in it."""
    primary = (language or "").partition("-")[0].lower()
    return primary if any(primary in languages for languages in _table().otherwise.values()) else ""


def announced(text: str, language: str = "") -> Mapping[str, int]:
    """The kinds of phrases in a run and how many letters stand before the first of each; see `means_otherwise`."""
    if len(text) > _TOO_LONG:
        return _NOTHING
    table = _table()
    lowered = text.lower()
    if len(lowered) > _LONGEST:
        lowered = f"{lowered[:220]} … {lowered[-140:]}"
    signs = len(lowered) - len(lowered.lstrip(_SIGNS))
    found: dict[str, int] = {}
    for word in table.words.intersection(_words(lowered)):
        for phrase, kind in table.by_word[word]:
            if language and language in table.otherwise.get(phrase, ()):
                continue
            at = _at_word(lowered, phrase)
            if at >= 0 and not _is_spoken_of(kind, phrase, at > signs, lowered):
                found[kind] = min(found.get(kind, at), max(0, at - signs))
    if not lowered.isascii():
        for phrase, kind in (
            table.unspaced if max(lowered) >= _FIRST_UNSPACED and _UNSPACED.search(lowered) else table.signs
        ):
            at = lowered.find(phrase)
            if at >= 0 and not _is_spoken_of(kind, phrase, at > signs, lowered) and not _is_told(kind, at, lowered):
                found[kind] = min(found.get(kind, at), at)
    return found or _NOTHING


def _is_spoken_of(kind: str, phrase: str, inside: bool, lowered: str) -> bool:
    """A word such as "advertising" in a longer run, which it does not begin, or in a short sentence: "Advertising cost a fortune.".

    And what is asked for in memory of the dead.
    """
    if kind == "support":
        return asks_in_memory(lowered)
    if kind != _LABELS or " " in phrase:
        return False
    if len(lowered) > _LONGEST_LABEL:
        return inside
    return lowered[-1] in _FULL_STOPS and len(lowered) > len(phrase) + _SHORTEST_REST and "sponsored" not in lowered


def _is_told(kind: str, at: int, lowered: str) -> bool:
    """A word that no space sets apart, inside a sentence: "夏には一般公開が始まる。" is no stamp; or the beginning of another word."""
    if kind in _TOLD and at > _OPENING and lowered[-1] in _SENTENCE_ENDS:
        return True
    return lowered.startswith(_table().longer, at)


@cache
def _calls() -> Mapping[str, str]:
    """The phrases → their kinds."""
    data = data_json("extraction_phrases.json")
    return {phrase.strip(_SIGNS): kind for kind in reversed(_CALLING) for phrase in data[kind]}


def call_of(text: str) -> str | None:
    """What a run calls for that says nothing but one phrase: "more" of other stories, to "share" or to "follow"."""
    return _calls().get(text.lower().strip(_SIGNS)) if len(text) < _LONGEST_CALL else None


@cache
def first_words_of_calls() -> frozenset[str]:
    """The first words of all of these."""
    return first_words(_calls())


def is_call(text: str) -> bool:
    """It says nothing but one phrase that leads to other stories, to a share or to an account to follow."""
    return call_of(text) is not None


def is_of_comments(text: str) -> bool:
    """A short line that speaks of what readers write, whatever the word's ending: "12 comments"."""
    lowered = text.lower() if len(text) < _LONGEST_CALL else ""
    return any(phrase in lowered for phrase in _of_comments())


@cache
def _of_comments() -> tuple[str, ...]:
    return tuple(data_json("extraction_phrases.json")["comments"])


def leads_to_others(text: str) -> bool:
    """It says nothing but that other stories follow: "Related reads:", "More posts about Tokyo", "Lire aussi"."""
    return len(text) < _LONGEST_CALL and (_OTHERS.fullmatch(text) is not None or is_over_others(text))


def asks_what_was_read(text: str) -> bool:
    """It says nothing but this, as over other stories: "Already read?"."""
    return len(text) < _LONGEST_CALL and _READ.fullmatch(text) is not None


def _words(lowered: str) -> list[str]:
    """Runs of letters and digits; of Latin 1 alone without a regular expression, many times cheaper."""
    said = lowered
    for sign in () if lowered.isascii() else _TYPESET:
        said = said.replace(sign, " ")
    try:
        return said.encode("latin-1").translate(_SPREAD).decode("latin-1").split()
    except UnicodeEncodeError:
        return _WORD.findall(lowered)


def _at_word(text: str, phrase: str) -> int:
    """Where a phrase stands at the start of a word, or -1."""
    at = text.find(phrase)
    while at > 0 and text[at - 1].isalnum():
        at = text.find(phrase, at + 1)
    return at
