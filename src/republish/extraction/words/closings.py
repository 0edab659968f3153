"""How letters begin and end, in many languages."""

from __future__ import annotations

import re

_CLOSING = re.compile(
    r"\W*(?:yours (?:sincerely|faithfully|truly|respectfully|etc)|(?:very )?(?:sincerely|respectfully|faithfully)(?: yours)?|"
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
    r"с уважением|з повагою|подписи|підписанти|saygılarımla|saygılarımızla|με εκτίμηση|tisztelettel|hormat kami|salam hormat|敬具|此致|敬上)\W*",
    re.I,
)
_SALUTATION = re.compile(
    r"\W*(?:dear|sehr geehrte[rsn]?|liebe[rs]?|chère?s?|estimad[oa]s?|querid[oa]s?|prezad[oa]s?|car[oaie]|gentile|geachte|beste|szanown[iay]|"
    r"kära|kjære|kære|hyvä|уважаемы[ей]|уважаемая|дорогие|дорогой|шановні|шановний|sayın|sevgili|αγαπητ\w+|tisztelt|kedves|yang terhormat)\b.{1,80}[,!:]",
    re.I,
)
_LONGEST = 100


def is_closing(text: str) -> bool:
    """A line of nothing but "Yours sincerely," or "Signed:"."""
    return len(text) < _LONGEST and _CLOSING.fullmatch(text) is not None


def is_salutation(text: str) -> bool:
    """A line of nothing but "Dear Minister,"."""
    return len(text) < _LONGEST and _SALUTATION.fullmatch(text) is not None
