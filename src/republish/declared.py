"""What a page declares for programs beside its text: corrections, reservations, where its reuse is spoken of. Information, all of it.

Its codes are `correction-declared`, `data-mining` and `reuse-pages`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from textwrap import shorten

from republish import evidence
from republish._html import Document
from republish._text import words
from republish.model import Article, DataMining, Finding, Page, Review

_QUOTED = 400
"""Letters of a correction that a finding repeats."""
_SHARE = (4, 5)
"""Of a correction's words so many stand in a line that tells it: it may be worded otherwise there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Declared:
    """What is read of it before the page's source is let go of."""

    mining: DataMining | None
    corrections: tuple[evidence.Correction, ...]
    reuse: tuple[evidence.ReusePage, ...]


def read(document: Document) -> Declared:
    """All that a page declares."""
    return Declared(
        mining=evidence.data_mining(document),
        corrections=evidence.corrections(document),
        reuse=evidence.reuse_pages(document),
    )


def findings(declared: Declared, article: Article, page: Page) -> Iterator[Finding]:
    """What an editor should know of it; a correction that the article's text tells is known."""
    source = page.url_served or page.url
    for correction in declared.corrections:
        if not _is_told(correction.text, article):
            yield Finding(code="correction-declared", level="info", text=_of_correction(correction), source=source)
    if declared.mining:
        yield Finding(code="data-mining", level="info", text=_of_mining(declared.mining), source=source)
    if declared.reuse:
        named = "; ".join(f"{page.about}: <{page.url}>" for page in declared.reuse)
        text = f"The page names where more is to be read about its reuse: {named}."
        yield Finding(code="reuse-pages", level="info", text=text, source=source)


def corrected_since(then: Review, now: Review) -> Iterator[Finding]:
    """Corrections that the page declares today and did not then, and that its text does not tell: it shows them in no words."""
    known = {finding.text for finding in then.findings}
    for finding in now.findings:
        if finding.code == "correction-declared" and finding.text not in known:
            yield replace(finding, level="question")


def _is_told(correction: str, article: Article) -> bool:
    """The text says it, in a row or with most of its words in one line."""
    said = words(correction.casefold())
    if not said:
        return False
    if f" {' '.join(said)} " in f" {' '.join(words(article.text.casefold()))} ":
        return True
    telling = frozenset(said)
    lines = (frozenset(words(line.casefold())) for line in article.text.split("\n"))
    return any(_SHARE[1] * len(telling & line) >= _SHARE[0] * len(telling) for line in lines)


def _of_correction(correction: evidence.Correction) -> str:
    when = f" on {correction.day}" if correction.day else ""
    if not correction.text:
        return f"The page declares a correction{when} that is told at <{correction.url}>. Read it, and tell your readers of it."
    said = shorten(correction.text, _QUOTED, placeholder=" …")
    return (
        f"The page declares a correction{when} that its text does not tell: “{said}”. Look whether the text is the corrected one, "
        "and tell your readers of it."
    )


def _of_mining(said: DataMining) -> str:
    """It is no condition of the licence, and to be handed on."""
    told = [f"it reserves text and data mining{_in_brackets(said.policy)}"] if said.reserved else []
    told += [f"robots are told “{', '.join(said.robots)}”"] if said.robots else []
    told += [f"it has terms for programs{_in_brackets(said.terms)}, which are of its own site"] if said.terms else []
    handed_on = " Keep what package.head says of it in the head of your copy." if said.reserved or said.robots else ""
    return f"What the publisher says to programs that mine texts: {'; '.join(told)}. It takes nothing from the licence.{handed_on}"


def _in_brackets(address: str | None) -> str:
    return f" (<{address}>)" if address else ""
