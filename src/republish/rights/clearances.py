"""A person's word on the questions of a review: which of them it settles, and which none can.

A word settles what the licensor's leave or a look at the page can settle. It does not allow what is refused, and it stands
in for no licence, no version of one and no words that are missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from textwrap import shorten

from republish.licenses import License
from republish.model import CLEARABLE, IMAGE, OWN_TERMS, Clearance, Finding, Obligation, Review

_LONGEST_NAME = 120
_NO_QUESTION = "that is no question here"
_OF_A_PICTURE = "a picture is cleared by its own address, and this is the article's"
_WHY_UNUSED = {
    "question": "its day is still to come",
    "refusal": "that is refused, and no clearance allows it",
    "info": _NO_QUESTION,
}
"""By what the review says of its code, the gravest first."""


def settled(findings: Iterable[Finding], clearances: tuple[Clearance, ...], today: date | None) -> tuple[Finding, ...]:
    """The findings, those questions as information that a clearance settles; and what clearances settle nothing.

    A clearance of a day after `today` settles nothing.
    """
    valid = {clearance.code: clearance for clearance in clearances if clearance.holds(today)}
    found = tuple(_settled(finding, _word_on(finding, valid)) for finding in findings)
    used = [finding.clearance for finding in found if finding.clearance]
    return (*found, *_unused((clearance for clearance in clearances if clearance not in used), found))


def _word_on(finding: Finding, valid: Mapping[str, Clearance]) -> Clearance | None:
    """Leave for an act is leave beyond the licence and the publisher's rules alike; both ask for it."""
    return valid.get(finding.code) or valid.get(_act_or_code(finding.code))


def _settled(finding: Finding, clearance: Clearance | None) -> Finding:
    if clearance is None or finding.level != "question":
        return finding
    return replace(finding, level="info", clearance=clearance)


def _unused(clearances: Iterable[Clearance], findings: tuple[Finding, ...]) -> Iterator[Finding]:
    """What does not help: the verdict comes about without it, or in spite of it."""
    for clearance in clearances:
        why = (
            _OF_A_PICTURE
            if clearance.code == IMAGE
            else _why_unused([finding for finding in findings if _is_about(clearance, finding)])
        )
        text = f"The clearance of “{clearance.code}” by {_name(clearance)} settles nothing: {why}."
        yield Finding(code="clearance-unused", level="info", text=text, source=clearance.url)


def _is_about(clearance: Clearance, finding: Finding) -> bool:
    return clearance.code in (finding.code, _act_or_code(finding.code))


def _why_unused(found: list[Finding]) -> str:
    levels = {finding.level for finding in found}
    other = next((_name(finding.clearance) for finding in found if finding.clearance), None)
    if other and levels == {"info"}:
        return f"the word of {other} does"
    return next((why for level, why in _WHY_UNUSED.items() if level in levels), _NO_QUESTION)


def _name(clearance: Clearance) -> str:
    return shorten(clearance.by, _LONGEST_NAME, placeholder=" …")


def has_own_terms(findings: Iterable[Finding]) -> bool:
    """Somebody answers for it that the publisher's own terms, in the place of a licence, are kept."""
    return any(finding.code == OWN_TERMS and finding.clearance for finding in findings)


def ungranted(tool: License | None, findings: tuple[Finding, ...], url: str) -> tuple[Finding, ...]:
    """The findings, and that nothing grants a licence where that is all that is left to say.

    What the page says against a licence may be why none was concluded from what it states. Whoever settles what those words
    speak of does not say that the licence holds.
    """
    if tool or has_own_terms(findings) or any(finding.level != "info" for finding in findings):
        return findings
    text = (
        "The page states a licence and speaks against it: that the licence holds, no clearance says. Ask the publisher."
    )
    return (*findings, Finding(code="no-license", level="question", text=text, source=url))


def to_clear(tool: License | None, findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """The clearances that all questions wait for; none where one of them is no person's to settle, or something is refused."""
    waiting = [finding for finding in findings if finding.level != "info"]
    codes = tuple(dict.fromkeys(_act_or_code(finding.code) for finding in waiting))
    granted = tool.url is not None if tool else OWN_TERMS in codes or has_own_terms(findings)
    settles = all(finding.level == "question" and finding.code in CLEARABLE for finding in waiting)
    return codes if granted and settles else ()


def _act_or_code(code: str) -> str:
    """Leave for the act, which settles what licence and publisher ask of it."""
    return code.removeprefix("publisher-")


def with_leave(review: Review) -> Review:
    """The review of a text that may be changed by leave: its NoDerivatives condition holds for all else."""
    return replace(review, obligations=tuple(map(_but_by_leave, review.obligations)))


def _but_by_leave(duty: Obligation) -> Obligation:
    if duty.kind != "no-derivatives":
        return duty
    return replace(duty, text="Publish the words as they are, but for what you were given leave to change.")
