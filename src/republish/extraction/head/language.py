"""The language of the article: what the page says, held against the words of the text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from lxml import etree

from republish._data_files import data_table
from republish._html import Document, Element
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts, plain
from republish.extraction.words.bylines.byline_words import UNPARTED
from republish.extraction.words.bylines.far_names import SIGNS

_TAG = Uncompiled(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
_NAMES = {
    "english": "en", "deutsch": "de", "german": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es",
    "italian": "it", "italiano": "it", "portuguese": "pt", "russian": "ru", "chinese": "zh", "japanese": "ja",
    "arabic": "ar", "hindi": "hi", "dutch": "nl", "turkish": "tr", "polish": "pl", "indonesian": "id", "korean": "ko",
}  # fmt: skip
_SCRIPTS = (
    ("ja", Uncompiled("[\u3040-\u30ff]+"), 0.08),
    ("ko", Uncompiled("[\u1100-\u11ff\uac00-\ud7af]+"), 0.2),
    ("zh", Uncompiled("[\u4e00-\u9fff]+"), 0.3),
    ("el", re.compile("[\u0370-\u03ff]+"), 0.4),
    ("th", re.compile("[\u0e00-\u0e7f]+"), 0.4),
    ("ta", re.compile("[\u0b80-\u0bff]+"), 0.4),
    ("te", re.compile("[\u0c00-\u0c7f]+"), 0.4),
    ("kn", re.compile("[\u0c80-\u0cff]+"), 0.4),
    ("ml", re.compile("[\u0d00-\u0d7f]+"), 0.4),
    ("gu", re.compile("[\u0a80-\u0aff]+"), 0.4),
    ("pa", re.compile("[\u0a00-\u0a7f]+"), 0.4),
    ("or", re.compile("[\u0b00-\u0b7f]+"), 0.4),
    ("si", re.compile("[\u0d80-\u0dff]+"), 0.4),
    ("my", re.compile("[\u1000-\u109f]+"), 0.4),
    ("ka", re.compile("[\u10a0-\u10ff]+"), 0.4),
    ("hy", re.compile("[\u0530-\u058f]+"), 0.4),
    ("am", re.compile("[\u1200-\u137f]+"), 0.4),
    ("km", re.compile("[\u1780-\u17ff]+"), 0.4),
    ("lo", re.compile("[\u0e80-\u0eff]+"), 0.4),
)
"""Scripts that stand for one language, and the share of the text's letters that proves it."""
_WORD = Uncompiled(r"[^\W\d_]+")
_SIGNED_WORD, _SIGN, _FIRST_SIGNED = re.compile(rf"(?:[^\W\d_][{SIGNS}]*)+"), re.compile(f"[{SIGNS}]"), "\u0900"
"""Words with vowel signs, what such a word has, and where the scripts begin that write them."""
_FEW, _FIRST = 4, 320
_SHORTEST, _SHORTEST_UNPARTED = 60, 30
_LONG, _MANY, _ENOUGH = 60, 60, 12_000
"""Letters of a text; so many of them; letters in all."""
_LEAST, _LEAST_SHARE = 2.5, 0.03
"""What the winner's function words must weigh, in all and as a share of the words."""
_FEWEST_TELLING = 2
"""Words that Serbian alone writes so."""
_TWINS = (
    {"nb", "no", "nn", "da"},
    {"hr", "sr", "bs", "sl"},
    {"id", "ms"},
    {"cs", "sk"},
    {"gl", "pt", "es"},
    {"xh", "zu"},
    {"mk", "bg"},
    {"fa", "tg"},
)


def read_language(facts: Facts) -> tuple[str | None, str]:
    """A BCP 47 tag and where it was found; a claim that the text contradicts plainly gives way to the text."""
    claims = [(tag, source) for text, source in _claims(facts) if (tag := tag_of(text))]
    pieces = _pieces(facts.document.root.iter("p"), 500)
    if not claims:
        guess = _most_say(list(islice(pieces, 2 * _FEW))) or guess_language(_long_text(facts.document))
        guess = guess or guess_language(_loose_text(facts.document.root))
        return (guess, "text") if guess else (None, "")
    first = next(pieces, "")
    guess = guess_language(first[:_FIRST])
    if guess and _same(claims[0][0], guess):
        return claims[0]
    few = [first, *islice(pieces, _FEW - 1)]
    guess = guess_language("".join(few))
    if guess is None:
        return claims[0]
    supported = next((claim for claim in claims if _same(claim[0], guess)), None)
    if supported is None and (most := _most_say(few)) and _same(claims[0][0], most):
        return claims[0]
    if supported is None and (second := _second_guess(facts.document, pieces)) and not _same(second, guess):
        return claims[0]
    return supported or (guess, "text")


def _most_say(pieces: list[str]) -> str | None:
    """The language of the first paragraphs, but the one of more of them where a long quotation outweighs them."""
    guess = guess_language("".join(pieces[:_FEW]))
    counted = Counter[str]()
    for language in filter(None, map(guess_language, pieces)) if guess else ():
        counted[language] += 1
        if language == guess and 2 * counted[language] >= len(pieces):
            return guess
    most = max(counted, key=counted.__getitem__, default=guess)
    return most if counted[most or ""] > counted[guess or ""] else guess


def _second_guess(document: Document, pieces: Iterator[str]) -> str | None:
    """What further paragraphs say; where there are none, the page's longer texts, one of which the first paragraph was."""
    further = "".join(islice(pieces, 2 * _FEW))
    return guess_language(further) if further else guess_language(_long_text(document))


def _loose_text(root: Element) -> str:
    """The beginnings of a page's boxes, for one of short lines."""
    return "".join(islice(_pieces(root.iter("div", "td", "section", "li"), 200), 2 * _FEW))


def _long_text(document: Document) -> str:
    """The longer texts of a page whatever they stand in, for one that parts its paragraphs by line breaks."""
    return " ".join(text for text in islice((t for t in document.prose.texts if len(t) > _LONG), _MANY))[:_ENOUGH]


def _claims(facts: Facts) -> list[tuple[str, str]]:
    meta = facts.metadata
    language = next(iter(facts.values("inLanguage")), None)
    if isinstance(language, dict):
        language = language.get("alternateName") or language.get("name")
    return [
        (meta.language or "", "html lang"),
        (plain(language), f"json-ld {facts.kind}.inLanguage"),
        (meta.first("og:locale") or "", "meta og:locale"),
        (meta.first("content-language", "dc.language", "dcterms.language", "language") or "", "meta language"),
    ]


@lru_cache(maxsize=512)
def tag_of(text: str) -> str | None:
    """A language tag from "en_US", "de-DE", "pt_BR", "English"; None for anything else."""
    text = text.strip()
    if text.lower() in _NAMES:
        return _NAMES[text.lower()]
    found = _TAG.match(text)
    if not found:
        return None
    language, script, region = found.groups()
    parts = [language.lower(), script.title() if script else "", region.upper() if region else ""]
    return "-".join(part for part in parts if part)


def _same(tag: str, guess: str) -> bool:
    primary = tag.partition("-")[0]
    return primary == guess or any(primary in twins and guess in twins for twins in _TWINS)


def _pieces(elements: Iterable[Element], most: int) -> Iterator[str]:
    """The beginnings of the longer ones: a few are enough to know a language, some more to ask a second time."""
    for element in elements:
        text = _all_text(element) if len(element) < 20 else ""
        if len(text) > _least(text) and not _is_quoted(element):
            yield text[:most] + " "


def _is_quoted(element: Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag == "blockquote"


def _least(text: str) -> int:
    """Letters that are enough to tell by: fewer where each is a word."""
    return _SHORTEST_UNPARTED if text[:1] >= UNPARTED else _SHORTEST


def _all_text(element: Element) -> str:
    if not len(element):
        return element.text or ""
    return str(etree.tostring(element, method="text", encoding="unicode", with_tail=False))


def guess_language(text: str) -> str | None:
    """The language of a text by its script or its function words; None when there is too little to tell.

    A word counts the less the more languages use it.
    """
    if len(text) < _least(text):
        return None
    plain = text.isascii()
    if not plain and len(text.encode("latin-1", "ignore")) < 0.8 * len(text) and (language := _by_script(text)):
        return language
    folded = text.casefold()
    signed = not plain and _SIGN.search(folded) is not None and max(text) >= _FIRST_SIGNED
    words = (_SIGNED_WORD if signed else _WORD).findall(folded)
    owners, scores = _owners(), dict[str, float]()
    for word, number in Counter(filter(owners.__contains__, words)).items():
        mine = owners[word]
        weight = number / len(mine)
        for language in mine:
            scores[language] = scores.get(language, 0.0) + weight
    *_, second, score = 0.0, 0.0, *sorted(scores.values())
    clear = score >= max(_LEAST, _LEAST_SHARE * len(words)) and score >= 1.25 * second
    return _in_latin_letters(max(scores, key=scores.__getitem__), words) if clear else None


def _in_latin_letters(language: str, words: list[str]) -> str:
    """Serbian, where it is written as Croatian is but for its vowels."""
    if language != "hr":
        return language
    own = data_table("extraction_head_vowels.toml")
    serbian, croatian = (sum(word in own[tag] for word in words) for tag in ("sr", "hr"))
    return "sr" if serbian >= max(_FEWEST_TELLING, 2 * croatian) else language


def _by_script(text: str) -> str | None:
    letters = sum(len(word) for word in _WORD.findall(text))
    for language, script, share in _SCRIPTS:
        if sum(len(run) for run in script.findall(text)) >= share * letters > 0:
            return language
    return None


@lru_cache(maxsize=1)
def _owners() -> dict[str, tuple[str, ...]]:
    """Function word → the languages that use it."""
    table = data_table("extraction_head_stopwords.toml")
    owners: dict[str, tuple[str, ...]] = {}
    for language, words in table.items():
        for word in dict.fromkeys(words.split()):
            owners[word] = (*owners.get(word, ()), language)
    return owners
