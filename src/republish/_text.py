"""Words and white space: how text is compared and escaped everywhere, and which way it runs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import chain

from republish._uncompiled import Uncompiled

_INVISIBLE = Uncompiled("[\u00ad\u180e\u200b\u200e\u200f\u2060-\u206f\ufeff\u202a-\u202e\U000e0000-\U000e007f]")
_RIGHT_TO_LEFT = frozenset(["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"])
_RTL_SCRIPTS = frozenset(["arab", "hebr", "thaa", "nkoo", "syrc", "adlm"])
_LTR_SCRIPTS = frozenset(["latn", "cyrl", "deva", "grek"])
TELLING_SIGNS = "%‰°+±×÷=$¢£¥₠-\u20bf"
"""Signs that are read aloud, as the inside of a class of characters."""
_EURO_OF_WINDOWS = "\u0080"
"""What `&#128;` is before it is read as browsers do (HTML, "numeric character reference end state")."""
COLONS = (":", "：")
UNSPACED = "\u05d0-\u05ea\u0e00-\u0eff\u1000-\u109f\u1200-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
"""Letters of scripts that set Latin ones right beside theirs, as the inside of a class in a pattern."""
"""What stands behind a label: the sign, and the wide one of East Asian text."""
_WORD = re.compile(r"\w+")
_WORD_OR_SIGN = re.compile(r"\w+|[%+=$]")
_MARKED: Iterable[range] = (range(0x300, 0x3100), range(0xA600, 0xAC00))
"""Where combining marks are; between the two stand Chinese characters."""
_UNPRINTABLE = Uncompiled(
    "(\U0001f3f4(?:\U000e0067\U000e0062(?:\U000e0065\U000e006e\U000e0067|\U000e0073\U000e0063\U000e0074|\U000e0077\U000e006c\U000e0073)\U000e007f))|"
    "[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u206f\U000e0000-\U000e007f]"
)
_AS_SMALL = str.maketrans({"ı": "i", "\u0307": None, "ς": "σ"})
_ACCENTS = re.compile("[\u0300-\u036f]+")
_NOT_IN_JSON = Uncompiled("[\u007f-\u009f\ud800-\udfff]")


def fold(text: str) -> str:
    """White space folded to single blanks, soft hyphens and direction marks gone, ends stripped."""
    if text.isprintable() and "  " not in text:  # Of all white space only blanks are printable.
        return text.strip()
    folded = " ".join(text.split())
    # What nobody sees is not printable, and may have stood between two blanks.
    return folded if folded.isprintable() else " ".join(visible(folded).split())


def small(text: str) -> str:
    """In small letters; Turkish ones, and the last one of Greek words, as a pattern without regard to case has them."""
    lowered = text.lower()
    turned = "ı" in lowered or "\u0307" in lowered or "ς" in lowered
    return lowered.translate(_AS_SMALL) if turned else lowered


def visible(text: str) -> str:
    """Text without soft hyphens, direction marks and what else nobody sees."""
    return text if text.isascii() or text.isprintable() else _INVISIBLE.sub("", text)


def without_accents(text: str) -> str:
    """Latin, Greek and Cyrillic letters without the signs over and under them; letters of other scripts as they are."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", text)))


def words(text: str) -> list[str]:
    """Runs of letters, digits and marks; case kept, soft hyphens gone."""
    return _WORD.findall(text) if text.isascii() else _marked_word().findall(visible(text))


def words_and_signs(text: str) -> list[str]:
    """The words that fidelity compares, and among them the signs that say something: five euros are no five dollars."""
    if text.isascii():
        return _WORD_OR_SIGN.findall(text)
    return _marked_word_or_sign().findall(visible(text).replace(_EURO_OF_WINDOWS, "€"))


def first_word(text: str) -> str | None:
    """The first of the words, without a look at the rest."""
    found = _WORD.search(text) if text.isascii() else _marked_word().search(visible(text))
    return found[0] if found else None


@cache
def _marked_word() -> re.Pattern[str]:
    return re.compile(rf"\w[\w{marks()}]*")


@cache
def _marked_word_or_sign() -> re.Pattern[str]:
    return re.compile(rf"{_marked_word().pattern}|[{TELLING_SIGNS}]")


@cache
def marks() -> str:
    """What belongs to the letter before it and is none to `re`: accents by themselves, vowel signs of Indic scripts."""
    return "".join(sign for sign in map(chr, chain.from_iterable(_MARKED)) if unicodedata.category(sign)[0] == "M")


def printable(text: str) -> str:
    """Text without what hides, overwrites or turns its neighbours: control characters, surrogates, direction overrides, tags.

    Tags make flags of England, Scotland and Wales of a black one, which stay whole.
    """
    return text if text.isprintable() else _UNPRINTABLE.sub(r"\1", text)


def sentences(texts: Iterable[str]) -> str:
    """One after the other, each with a stop at its end."""
    return " ".join(text if text.endswith((".", "?", "!", "”")) else f"{text}." for text in texts)


def json_whole(text: str) -> str:
    """JSON that can be written as UTF-8 and gives a terminal no orders: lone surrogates and control characters become escapes,
    and are read back as they were.
    """
    return _NOT_IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def escape(text: str) -> str:
    """Text made safe between tags and inside quoted attributes; see `printable` for what is dropped."""
    text = printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace('"', "&quot;").replace("'", "&#39;")


def direction(language: str | None) -> str:
    """Say "rtl" or "ltr" by the BCP 47 tag's script, else its language."""
    parts = (language or "").lower().replace("_", "-").split("-")
    if _RTL_SCRIPTS.intersection(parts[1:]):
        return "rtl"
    return "rtl" if parts[0] in _RIGHT_TO_LEFT and not _LTR_SCRIPTS.intersection(parts[1:]) else "ltr"
