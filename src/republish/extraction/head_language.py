"""The language of the article: what the page says, held against the words of the text."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import lru_cache
from importlib import resources
from typing import Any

from republish._html import Element
from republish.extraction.head_evidence import Facts, plain

_TAG = re.compile(r"^([A-Za-z]{2,3})(?:[-_]([A-Za-z]{4}))?(?:[-_]([A-Za-z]{2}|\d{3}))?(?![A-Za-z])")
_NAMES = {
    "english": "en", "deutsch": "de", "german": "de", "french": "fr", "français": "fr", "spanish": "es", "español": "es",
    "italian": "it", "italiano": "it", "portuguese": "pt", "russian": "ru", "chinese": "zh", "japanese": "ja",
    "arabic": "ar", "hindi": "hi", "dutch": "nl", "turkish": "tr", "polish": "pl", "indonesian": "id", "korean": "ko",
}  # fmt: skip
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff", 0.08),
    ("ko", "\uac00", "\ud7af", 0.2),
    ("zh", "\u4e00", "\u9fff", 0.3),
    ("el", "\u0370", "\u03ff", 0.4),
    ("th", "\u0e00", "\u0e7f", 0.4),
    ("ta", "\u0b80", "\u0bff", 0.4),
    ("te", "\u0c00", "\u0c7f", 0.4),
    ("kn", "\u0c80", "\u0cff", 0.4),
    ("ml", "\u0d00", "\u0d7f", 0.4),
    ("gu", "\u0a80", "\u0aff", 0.4),
    ("pa", "\u0a00", "\u0a7f", 0.4),
    ("si", "\u0d80", "\u0dff", 0.4),
    ("my", "\u1000", "\u109f", 0.4),
    ("ka", "\u10a0", "\u10ff", 0.4),
    ("hy", "\u0530", "\u058f", 0.4),
    ("am", "\u1200", "\u137f", 0.4),
    ("km", "\u1780", "\u17ff", 0.4),
    ("lo", "\u0e80", "\u0eff", 0.4),
)
"""Scripts that stand for one language: language, first and last letter, share of the text's letters that proves it."""
_WORD = re.compile(r"[^\W\d_]+(?:['’]n)?|'n")
_SAMPLE = 1600
_TWINS = (
    {"nb", "no", "nn", "da"},
    {"hr", "sr", "bs", "sl"},
    {"id", "ms"},
    {"cs", "sk"},
    {"gl", "pt", "es"},
    {"xh", "zu"},
    {"mk", "bg"},
)


def read_language(facts: Facts) -> tuple[str | None, str]:
    """A BCP 47 tag and where it was found; a claim that the text contradicts plainly gives way to the text."""
    claims = [(tag, source) for text, source in _claims(facts) if (tag := tag_of(text))]
    sample = sample_text(facts.document.root)
    guess = guess_language(sample)
    if not claims:
        return (guess, "text") if guess else (None, "")
    if guess is None:
        return claims[0]
    for tag, source in claims:
        if _same(tag, guess):
            return tag, source
    return guess, "text"


def _claims(facts: Facts) -> list[tuple[str, str]]:
    meta = facts.document.metadata
    language = next(facts.values("inLanguage"), None)
    if isinstance(language, dict):
        language = language.get("alternateName") or language.get("name")
    return [
        (meta.language or "", "html lang"),
        (plain(language), f"json-ld {facts.kind}.inLanguage"),
        (meta.first("og:locale") or "", "meta og:locale"),
        (meta.first("content-language", "dc.language", "dcterms.language", "language") or "", "meta language"),
    ]


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
    primary = tag.split("-")[0]
    return primary == guess or any(primary in twins and guess in twins for twins in _TWINS)


def sample_text(root: Element) -> str:
    """Words of the longest paragraphs' beginning: enough to know a language."""
    pieces: list[str] = []
    length = 0
    for paragraph in root.iter("p"):
        text = "".join(paragraph.itertext()) if len(paragraph) < 20 else ""
        if len(text) > 60:
            pieces.append(text[:500])
            length += min(len(text), 500)
            if length > _SAMPLE:
                break
    return " ".join(pieces)


def guess_language(text: str) -> str | None:
    """The language of a text by its script or its function words; None when there is too little to tell."""
    letters = [letter for letter in text if letter.isalpha()]
    if len(letters) < 40:
        return None
    for language, first, last, share in _SCRIPTS:
        if sum(first <= letter <= last for letter in letters) >= share * len(letters):
            return language
    counts = Counter(word for word in _WORD.findall(text.casefold()))
    total = sum(counts.values())
    scores = Counter({language: sum(counts[word] for word in words) for language, words in _stopwords().items()})
    (best, score), (_, second) = scores.most_common(2)
    if score < max(8, 0.15 * total) or score < 1.1 * second:
        return None
    return best


@lru_cache(maxsize=1)
def _stopwords() -> dict[str, frozenset[str]]:
    text = (resources.files("republish") / "data" / "extraction_head_stopwords.toml").read_text("utf-8")
    table: dict[str, Any] = tomllib.loads(text)
    return {language: frozenset(words.split()) for language, words in table.items()}
