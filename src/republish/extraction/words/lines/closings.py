"""How letters begin and end, in many languages."""

from __future__ import annotations

import re
from functools import cache

from republish._data_files import data_table
from republish._uncompiled import Uncompiled
from republish.extraction.words.patterns import any_word

_CLOSING = (
    r"(?:yours (?:sincerely|faithfully|truly|respectfully|etc)|(?:very )?(?:sincerely|respectfully|faithfully)(?: yours)?|"
    r"(?:with )?(?:kind|best|warm|kindest|warmest) (?:regards|wishes)|in solidarity|(?:signed|signatories|signed by)|"
    r"(?:mit )?(?:freundlichen|herzlichen|besten|solidarischen) grüßen|(?:freundliche|herzliche|solidarische) grüße|hochachtungsvoll|"
    r"unterzeichnet von|unterzeichnende|"
    r"(?:bien )?cordialement|(?:très )?respectueusement|salutations distinguées|signataires|"
    r"(?:muy )?atentamente|(?:un )?cordial(?:es)? saludos?|saludos(?: cordiales)?|firmantes|firman|"
    r"atenciosamente|cordialmente|respeitosamente|assinam|signatários|"
    r"cordiali saluti|distinti saluti|firmatari|"
    r"(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|hoogachtend|ondertekenaars|"
    r"z (?:poważaniem|wyrazami szacunku)|podpisani|s (?:pozdravem|úctou)|"
    r"med (?:vänlig|vänliga|vennlig|venlig|venlige) (?:hälsning|hälsningar|hilsen)|ystävällisin terveisin|"
    r"с уважением|з повагою|подписи|підписанти|saygılarımla|saygılarımızla|με εκτίμηση|tisztelettel|hormat kami|salam hormat|敬具|此致|敬上)"
)
_SALUTATION = Uncompiled(
    r"\W*(?:dear|sehr geehrte[rsn]?|liebe[rs]?|chère?s?|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oaie]|gentile|geachte|beste|szanown[iay]|"
    r"kära|kjære|kære|hyvä|уважаемы[ей]|уважаемая|дорогие|дорогой|шановні|шановний|sayın|sevgili|αγαπητ\w+|tisztelt|kedves|yang terhormat)\b.{1,80}[,!:]",
    re.I,
)
_LONGEST, _MOST_SIGNED = 100, 8
"""Letters of a line, and words of who signs in it."""


def is_closing(text: str) -> bool:
    """A line of nothing but "Yours sincerely," or "Signed:", or with who signs it: "Until next week, Ana"."""
    if len(text) >= _LONGEST or _said_at_first().match(text) is None:
        return False
    return _said_alone().fullmatch(text) is not None or is_signed_closing(text)


def is_signed_closing(text: str) -> bool:
    """A line that closes a letter and names who wrote it: a few words, the first with a capital letter."""
    said = _said_first().match(text) if len(text) < _LONGEST else None
    name = text[said.end() :].strip() if said is not None else ""
    return 0 < len(name.split()) <= _MOST_SIGNED and not name[0].islower() and not name.endswith(("!", "?", ":"))


def is_salutation(text: str) -> bool:
    """A line of nothing but "Dear Minister,"."""
    return len(text) < _LONGEST and _SALUTATION.fullmatch(text) is not None


@cache
def _words() -> str:
    table = data_table("extraction_closings.toml")
    return rf"(?i:{_CLOSING}|(?:{any_word([phrase for phrases in table.values() for phrase in phrases])}))"


@cache
def _said_at_first() -> re.Pattern[str]:
    """What both of the patterns below begin with: few lines do."""
    return re.compile(rf"\W*{_words()}")


@cache
def _said_alone() -> re.Pattern[str]:
    return re.compile(rf"\W*{_words()}\W*")


@cache
def _said_first() -> re.Pattern[str]:
    return re.compile(rf"\W*{_words()}(?:\s*[,，、.!…–—:)-]+\s*|\s+)(?=\S)")
