"""Statements of the terms under which an article is distributed, beside which journals set its copyright notice: "© 2014 Reed. This is an open-access article …"."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import COMMONS, Document, Element, text_of
from republish._text import fold
from republish._uncompiled import Pattern, Uncompiled
from republish.extraction.words.lowered import holds_one

GRANTED = (
    r"(?:licen[sc]ed|distributed|published|released|(?:made )?available|li[sz]en[sz]iert|veröffentlicht|publiée?s?|diffusée?s?|"
    r"publicad[oa]s?|licenciad[oa]s?|distribuid[oa]s?|pubblicat[oaie]|distribuit[oaie]|gepubliceerd|beschikbaar|udostępnion\w+)"
)
LICENSED = Uncompiled(rf"\b{GRANTED}\b.{{0,80}}?\b(?:creative commons|cc[ -]by)\b", re.I)
DISTRIBUTED = Uncompiled(
    r"\b(?:article|work|paper|text|post|story|content|documentation|beitrag|artikel|werk|inhalte?|texte|œuvre|artículo|texto|obra|artigo|"
    rf"articolo|testo|opera|tekst)\b.{{0,80}}?{LICENSED.pattern}",
    re.I,
)
_BESIDE = ("figure", "figcaption", "aside", "blockquote")
NO_STATEMENT = 3
"""How far off it stands where there is none."""
_MOST_INSIDE, _LONGEST_STATEMENT = 40, 1500


def may_be_stated(document: Document) -> bool:
    """The page names a licence of Creative Commons somewhere, in full or in short."""
    prose = document.prose
    return document.mentions(COMMONS) or bool(prose.among(("cc",))) or prose.holds("cc-by")


def far_from_statement(block: Element, statement: Pattern) -> int:
    """Which of the block, the next one and the small one around it says under which terms the article is distributed."""
    if block.tag in _BESIDE or next(block.iterancestors(*_BESIDE), None) is not None:
        return NO_STATEMENT
    near = (block, block.getnext(), block.getparent())
    return next((far for far, element in enumerate(near) if _states(element, statement)), NO_STATEMENT)


def _states(element: Element | None, statement: Pattern) -> bool:
    if element is None or len(list(islice(element.iter(), _MOST_INSIDE + 1))) > _MOST_INSIDE:
        return False
    if not _may_state(fold("".join(element.itertext()))):  # The words without regard to what parts them take less time.
        return False
    text = text_of(element)
    return len(text) <= _LONGEST_STATEMENT and statement.search(text) is not None


def _may_state(text: str) -> bool:
    """It holds a part of a licence's name that any way to write it in capitals leaves as it is."""
    return holds_one(text.lower(), ("common", "cc"))
