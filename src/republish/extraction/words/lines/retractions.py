"""That an article was taken back by those who published it, and stands there with a note that says so."""

from __future__ import annotations

import re

from republish._uncompiled import Uncompiled
from republish.extraction.words.lowered import holds_one

_TITLE = re.compile(
    r"\W*(?:retract(?:ed|ion(?: note| notice)?)|withdrawn|zurückgezogen|rétract(?:é|ation)|retractad[oa]|retractación|retratad[oa]|retratação|ritirat[oa]|"
    r"ritrattazione|ingetrokken|отозвано|ditarik)\b\s?(?:[:–—|\]-]|(?:article|paper|story)\b\s?[:–—-])",
    re.I,
)
_TITLE_END = re.compile(
    r"(?:[(\[]|\s[-–—|]\s)(?:retracted|withdrawn|zurückgezogen|rétracté|retractad[oa]|retratad[oa]|ritirat[oa]|ingetrokken)[)\]]?\W*$",
    re.I,
)
"""Behind the headline: "The wall (retracted)", "The wall – RETRACTED"."""
_OWN = r"(?:(?:the )?(?-i:[A-Z0-9])[\w.&’'-]*(?: [\w.&’'-]+){0,4}|we|the (?:editors?|publishers?|authors?|journal))"
_NOTE = Uncompiled(
    r"\W*(?:(?:editor[’']?s[’']? note|retraction|note|update|important|hinweis|anmerkung der redaktion|note de la rédaction|nota (?:de|da) (?:la )?"
    r"(?:redacción|redação)|nota del editor|catatan redaksi)\b[^:]{0,40}:\s?)?"
    r"(?:th(?:is|e) (?:article|story|piece|post|report|paper|essay|episode) (?:has been|was|is) (?:since |now |formally )?(?:retracted|withdrawn)|"
    rf"{_OWN} (?:(?:have|has|are|is) )?(?:since |now )?(?:retract(?:ed|ing)|withdrawn|withdrawing|withdrew) this (?:article|story|piece|post|report|paper)|"
    r"(?:th(?:is|e) (?:article|story|piece|post|report) (?:has been|was) (?:removed|taken down|unpublished)|we (?:have )?(?:removed|taken down|unpublished) this (?:article|story|piece|post|report))|"
    r"dieser (?:artikel|beitrag|text|bericht) (?:wurde|ist) (?:von uns |inzwischen )?zurückgezogen|"
    r"(?:cet article|ce texte) a été (?:rétracté|retiré)|"
    r"(?:este artículo|esta nota|este texto) (?:ha sido|fue) (?:retractad|retirad)[oa]|"
    r"(?:este artigo|esta reportagem|este texto) foi (?:retratad|retirad)[oa]|"
    r"questo articolo è stato (?:ritrattato|ritirato)|dit artikel is (?:ingetrokken|teruggetrokken)|artikel ini (?:telah )?ditarik)\b",
    re.I,
)
_HINTS = (
    *(
        "retract",
        "withdr",
        "removed",
        "taken down",
        "unpublished",
        "zurückgezogen",
        "rétract",
        "retiré",
        "retirad",
        "retractad",
        "retratad",
    ),
    *("ritrattato", "ritirato", "ingetrokken", "teruggetrokken", "ditarik"),
)
"""One of them is in whatever a note says."""
_LINES = 3
"""At either end of the text."""


def retraction(title: str, text: str) -> str | None:
    """The words by which the headline, or a note at the text's beginning or end, says so; None where nothing does."""
    if _TITLE.match(title) or _TITLE_END.search(title):
        return title
    lines = [line for line in text.split("\n") if line]
    edges = (line for line in (*lines[:_LINES], *lines[-_LINES:]) if holds_one(line.lower(), _HINTS))
    return next((line for line in edges if _NOTE.match(line)), None)
