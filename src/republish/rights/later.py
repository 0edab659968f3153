"""What holds for a copy later on: its licence when the original has another one, and the days that a publisher counts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from republish._days import days_after, number_of
from republish.licenses import License
from republish.model import Article, Finding, Obligation, Review
from republish.rights.families import family, section, text_of

_LASTING = {"4.0": "2(a)(1), §6(c)", "igo": "7(a)"}
_SINCE_ONE = "7(b)"
"""Where the legal codes say that other terms, or an end of distribution, take back no licence that was granted."""
_TAKEN_BACK = "retracted"
_KEEP_IT = (
    "Ask the publisher whether your copy may stay; if it may, readers of the copy have to be told what the note says."
)
_ON_WITHDRAWAL = ("removal_on_request", "takedown")


def is_relicensed(then: License | None, read_anew: License | None, now: License | None) -> bool:
    """Whether today's page states another licence than the copy was received under, and not only for the way it is read.

    `read_anew` is what the page of then says to those who read today's.
    """
    return _id(now) not in (_id(then), _id(read_anew))


def relicensed(then: License | None, now: License | None, url: str) -> Finding:
    """What another licence means for the copy, and for a new version of the text."""
    today = f"Today's page says {now.short_name}" if now else "Today's page states no licence"
    ahead = f"under {now.short_name}" if now else "with the publisher's permission only"
    text = f"{today}. {_for_the_copy(then)} A new version of the text comes {ahead}."
    return Finding(code="relicensed", level="info", text=text, source=_lasting(then) or url)


def _for_the_copy(then: License | None) -> str:
    if then is None:
        return "The package names no licence that it was received under."
    if not _lasting(then):
        return f"Your copy was received under {then.short_name}; ask whether that still holds for it."
    return (
        f"Your copy stays under {then.short_name}, which is not taken back from what was received under it, as long as its "
        "conditions are met."
    )


def _lasting(tool: License | None) -> str:
    """Where the licence says that it lasts; empty for tools whose text is not known to say so."""
    if tool is None or not tool.version:
        return ""
    if family(tool) == "cc0":
        return section(tool, "2")
    return section(tool, _LASTING.get(text_of(tool), _SINCE_ONE)) if tool.elements else ""


def read_otherwise(then: License | None, read_anew: License | None, url: str) -> Iterator[Finding]:
    """Say that the kept page is read as another licence than the package names: nothing that the publisher did."""
    if _id(then) != _id(read_anew):
        text = (
            f"Read anew, the kept page says {_name(read_anew)}, where the package says {_name(then)}. That comes of a newer "
            "version of this library, a feed or a profile of your own, and is not counted as a change."
        )
        yield Finding(code="license-read-otherwise", level="info", text=text, source=url)


def _id(tool: License | None) -> str | None:
    return tool.id if tool else None


def _name(tool: License | None) -> str:
    return tool.short_name if tool else "no licence"


def verdict_today(then: Review, now: Review, is_new: bool) -> Iterator[Finding]:
    """What stands against the same use of today's page, where `is_new`, or where nothing stood against it then."""
    if now.verdict == "allowed" or not (is_new or then.verdict == "allowed"):
        return
    reasons = " ".join(dict.fromkeys(finding.text for finding in now.findings if finding.level != "info"))
    text = f"For the same use the verdict on today's page is “{now.verdict}”. {reasons}".strip()
    yield Finding(code="verdict-today", level="question", text=text, source=now.url)


def cleared_otherwise(then: Review, now: Review) -> Iterator[Finding]:
    """What a person's word settled of the page of then, and reads otherwise today: nobody was asked about that."""
    known = {_words(finding) for finding in then.findings}
    for finding in now.findings:
        if finding.clearance and _words(finding) not in known:
            text = f"{finding.clearance.by} cleared “{finding.code}” for other words than stand there today: {_said(finding)}"
            yield Finding(
                code="cleared-otherwise", level="question", text=text, source=finding.source, claims=finding.claims
            )


def _words(finding: Finding) -> tuple[str, str, frozenset[str]]:
    return finding.code, finding.text, frozenset(claim.text for claim in finding.claims)


def _said(finding: Finding) -> str:
    """The page's words, or ours where it has none."""
    return "; ".join(f"“{claim.text}”" for claim in finding.claims) or finding.text


def taken_back(then: Review, now: Review) -> Iterator[Finding]:
    """The publisher's note of today that it took the article back, where the page of then had none."""
    if any(finding.code == _TAKEN_BACK for finding in then.findings):
        return
    for finding in now.findings:
        if finding.code == _TAKEN_BACK:
            yield replace(finding, level="question", clearance=None, text=f"{finding.text} {_KEEP_IT}")


def on_withdrawal(review: Review) -> Iterator[Finding]:
    """What the publisher's rules, as they were read for the package, say of taking copies down."""
    for request in review.requests:
        if request.kind in _ON_WITHDRAWAL:
            text = f"The publisher's rules say of copies: “{request.text}”"
            yield Finding(code=request.kind.replace("_", "-"), level="question", text=text, source=request.source)


def due(review: Review, article: Article, today: date) -> Iterator[Finding]:
    """What the days that the publisher counts from publication ask of the copy by now."""
    asked = {request.kind: request for request in review.requests}
    published = article.published.date() if article.published else None
    window, takedown, embargo = map(asked.get, ("window_days", "takedown", "embargo_days"))
    if takedown and takedown.value == "window-end" and (days := _days(window)):
        yield from _taken_down(takedown, published and days_after(published, days), today)
    if embargo and (days := _days(embargo)) and published and today < (first := days_after(published, days)):
        text = f"Too early: the copy is not to be public before {first.isoformat()}. {embargo.text}"
        yield Finding(code="embargo-days", level="question", text=text, source=embargo.source)


def _days(rule: Obligation | None) -> int | None:
    return number_of(rule.value) if rule else None


def _taken_down(rule: Obligation, last: date | None, today: date) -> Iterator[Finding]:
    if last is None:
        text = "The copy must come down when its window closes, and the day of publication is not known."
    elif today > last:
        text = f"The window closed on {last.isoformat()}: the copy must come down, or become a stub with a link."
    else:
        return
    yield Finding(code="takedown-due", level="question", text=f"{text} {rule.text}", source=rule.source)
