"""Sentences that tell something, though they begin as a prompt does: "Sponsored by nobody, the choir sang on."."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.asking import phrases_of
from republish.extraction.words.lines.phrases import ASKING
from republish.extraction.words.lowered import holds_one

_WORD = re.compile(r"\w+")
_SPEAKER = Uncompiled(r"[,”\"»’]\s+(?P<speaker>[^,”\"»]{4,60})$")
"""Who says it, behind what is said."""
_AMID = Uncompiled(
    r"(?:[”\"»’]\s+|[,!?]\s+(?=(?P<verb>\w+)))(?P<speaker>(?:[^,.:;!?”\"»’]|(?<=[^\W\d_])’(?=[^\W\d_])){4,60})[,.:;]"
)
"""Who says it, before it goes on; behind a comma their verb comes first."""
_NO_VERBS = frozenset({"heißt", "detto", "read"})
"""What begins no such part behind a comma: "das ist das Boot, heißt es,"."""
_FEWEST_WORDS, _FEWEST_OF_MENTION = 7, 5
_FEWEST_OF_SPEAKER = 2
_LETTERS_OF_WORD = 2
"""In scripts without spaces."""
_ADVERTISED, _OF_THINGS = {"ad"}, Uncompiled(r"(?:[^\W\d_]+ [^\W\d_][^:|–—-]*\.|[^\W\d_]{5}[^:：|–—-]*。)$")
"""An advertisement that a sentence begins with, and no label is: "Reklama na mostě visela od pondělí."."""
_NOT_TOLD, _COMMENTS = ASKING | {"stamp"}, {"comments"}
_GOING_ON, _FEWEST_TOLD = {"ad", "consent"}, 3
"""Kinds of which a line says that something goes on or loads; words of a short sentence."""
_SHARED = {"share"}
_STAMPED, _BEFORE_STAMP = {"stamp"}, 10
"""A sentence about a thing that appeared, with its subject before that: "The study was published in Nature."."""
_MENTIONED = ASKING | {"ad", "comments", "more"}
"""Kinds whose words stand in any story: "The club said so on Facebook."."""
_STOP, _SHORTEST_SENTENCE, _COLONS = "。", 9, ("：", ":")
_BEGINNING = frozenset({"more", "newsletter", "share", "comments", "stamp", "ad", "support"})
"""Kinds whose words in scripts without spaces begin other words and sentences."""
_GIVING, _OF_ACCOUNTS = {"support"}, ("@", ":", "IBAN", "BIC")
_ENDED = Uncompiled(r"[.。][”\"’»“」』]?$")
_SENTENCES = Uncompiled(r"(?<=[.!?…])[”\"’»)]?\s+(?=\S)|(?<=[。！？])(?=\S)")
_ASKING_ENDS, _FEWEST_OF_STORY = ("?", "？", ":", "："), 8
_OF_US = Uncompiled(
    r"\b(?:our|us|we|unsere?\w*|uns|wir|notre|nos|nous|nuestr\w+|nostr[aeio]|noss[ao]s?|onze|ons|vår\w*|vores|nasz\w*|naše\w*|наш\w*|нас|мы|ми|biz\w*|kami|mi\w*nk)\b|我们|本站|私たち|우리",
    re.I,
)
_NETWORK, _FOLLOWING = frozenset({"on", "auf"}), {"follow"}
"""Before a network, where a sentence begins with it."""


def is_told(text: str, kinds: Mapping[str, int]) -> bool:
    """Somebody says it, or it speaks neither to readers nor of the site; what asks or names a day of its own does not.

    `kinds` are what its words announce, and the letters before each (`phrases.announced`).
    """
    if is_said(text) or (kinds.keys() == _COMMENTS and declines(text)):
        return True
    if _is_unspaced_sentence(text, kinds) or _tells_of_gifts(text, kinds):
        return True
    words = _WORD.findall(text.lower())
    length = len(words) if " " in text else len(text) // _LETTERS_OF_WORD
    if length < _FEWEST_OF_MENTION or speaks_to_readers(text) or holds_one(text, _words("addressing_unspaced")):
        return False
    told = len(words) >= _FEWEST_WORDS and _NOT_TOLD.isdisjoint(kinds)
    return (
        told
        or (kinds.keys() == _ADVERTISED and _OF_THINGS.match(text) is not None)
        or (
            kinds.keys() == _SHARED
            and _ENDED.search(text) is not None
            and not holds_one(text.lower(), _words("shared"))
        )
        or (kinds.keys() == _STAMPED and kinds["stamp"] >= _BEFORE_STAMP and _appeared(text))
        or (kinds.keys() <= _MENTIONED and _ENDED.search(text) is not None and _mentions(words, kinds))
    )


def tells_shortly(text: str, kinds: Mapping[str, int]) -> bool:
    """A sentence of a few words, one of which is also a prompt's, that calls upon nobody; prompts begin with their words, or say that something goes on or loads."""
    words = _WORD.findall(text.lower())
    if len(words) < _FEWEST_TOLD or _ENDED.search(text) is None or any(map(str.isdigit, text)):
        return False
    if min(kinds.values()) == 0 or not _GOING_ON.isdisjoint(kinds):
        return False
    return not calls_upon_somebody(text)


def calls_upon_somebody(text: str) -> bool:
    """It begins with a verb of calls, or speaks to readers, of the page or of whoever writes."""
    first = _WORD.search(text.lower())
    called = first is not None and first[0] in _words("calling")
    return called or speaks_to_readers(text) or _OF_US.search(text) is not None


def _appeared(sentence: str) -> bool:
    """It names no time in figures and no text such as the page itself."""
    if _ENDED.search(sentence) is None or any(map(str.isdigit, sentence)):
        return False
    return not holds_one(sentence.lower(), _words("shared"))


def _is_unspaced_sentence(text: str, kinds: Mapping[str, int]) -> bool:
    """A sentence in a script without spaces that begins with such a word: "More villagers stayed.", "A press conference was held."

    What speaks of more to read, to whoever reads, or of a time does not tell.
    """
    if text[-1:] != _STOP or len(text) < _SHORTEST_SENTENCE or " " in text or not kinds.keys() <= _BEGINNING:
        return False
    other = (*_words("addressing_unspaced"), *_words("further_unspaced"), *_COLONS)
    return not (holds_one(text, other) or any(map(str.isdigit, text)))


def _tells_of_gifts(text: str, kinds: Mapping[str, int]) -> bool:
    """A sentence that speaks of gifts with a noun that asks for some as well, and names nobody to give to: "Spenden kamen aus drei Ländern zusammen."."""
    if kinds.keys() != _GIVING or _ENDED.search(text) is None or speaks_to_readers(text):
        return False
    first, *others = _WORD.findall(text.lower())
    plain = len(others) >= _FEWEST_OF_MENTION - 1 and not holds_one(text, _OF_ACCOUNTS)
    return plain and first in _words("gifts") and _words("asking_for_gifts").isdisjoint(others)


def _mentions(words: list[str], kinds: Mapping[str, int]) -> bool:
    """A sentence that calls for nothing at its beginning and holds such a word further on, or begins with a network."""
    network = words[0] in _NETWORK and kinds.keys() == _FOLLOWING
    calls = words if network else words[:1]
    return (network or min(kinds.values()) > 0) and _words("calling").isdisjoint(calls)


def declines(text: str) -> bool:
    """Somebody in the story says nothing: "A spokesman declined to comment."."""
    return holds_one(text.lower(), _words("declining")) and not speaks_to_readers(text)


def speaks_to_readers(text: str) -> bool:
    """It says "you" or "we", or speaks of the page; "sie" in small letters is she or they."""
    said = _words("addressing").intersection(_WORD.findall(text.lower()))
    if said and said <= _words("polite"):
        return not said.isdisjoint(word.lower() for word in _WORD.findall(text) if word[0].isupper())
    return bool(said)


def story_before(text: str) -> str:
    """The first of several sentences, if it tells something: it has words enough, and speaks neither to readers nor of whoever writes; else nothing."""
    end = _SENTENCES.search(text)
    first = text[: end.start()] if end is not None else ""
    words = len(first.split()) if " " in first else len(first) // _LETTERS_OF_WORD
    if words < _FEWEST_OF_STORY or first.endswith(_ASKING_ENDS):
        return ""
    return "" if speaks_to_readers(first) or _OF_US.search(first) else first


def is_said(text: str) -> bool:
    """Somebody says it: ", the officer said to the crew.", ", rief der Lotse, und …", and not ", as we said in our newsletter."."""
    last = _SPEAKER.search(text)
    return (last is not None and _speaks(last["speaker"])) or any(map(_is_speaker, _AMID.finditer(text)))


def _is_speaker(amid: re.Match[str]) -> bool:
    verb = (amid["verb"] or "").lower()
    return (not verb or (verb in _words("saying") and verb not in _NO_VERBS)) and _speaks(amid["speaker"])


def _speaks(speaker: str) -> bool:
    """It names somebody beside a verb of a language in which none of it speaks to readers: "er" is he in German."""
    said = _WORD.findall(speaker)
    words = set(map(str.lower, said))
    if len(words) < _FEWEST_OF_SPEAKER or words.isdisjoint(_words("saying")):
        return False
    others = words - {word for word in said if word[0].islower()}.intersection(_words("polite"))
    return any(
        not words.isdisjoint(verbs) and (others - verbs).isdisjoint(addressing) for verbs, addressing in _tongues()
    )


@cache
def _tongues() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """By language the verbs of saying, and with which words a site speaks to its readers; of all languages where none are known of one."""
    table = data_table("extraction_asking.toml")
    usual = table["addressing"]
    return tuple(
        (frozenset(verbs), frozenset(usual.get(language, _words("addressing"))))
        for language, verbs in table["saying"].items()
    )


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(phrases_of(name))
