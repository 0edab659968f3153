"""What is told of words that differ, in one finding: how many places, the first of them, and what follows."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from republish.compliance.answers import Case
from republish.compliance.conditions import in_places
from republish.compliance.leave import edits_the_body, forbids_changes, has_leave_for_the_body
from republish.compliance.order import MOVED, TWICE
from republish.compliance.statements import says_by_itself_that_it_was_changed
from republish.model import Change, Finding

_DONE = {TWICE: "said twice", MOVED: "moved"}
_SHOWN = 120
"""Letters of an altered place that its finding shows."""


def differing_words(case: Case) -> Iterator[Finding]:
    """Whether the words were compared, whether any was found, and where they differ."""
    source = case.package.article.url
    if not case.compared:
        text = "The text is changed on purpose: its words were not compared."
        yield Finding(code="not-compared", level="info", text=text, source=source)
    elif not case.alignment.places:
        yield Finding(code="not-the-article", level="question", text=_why_absent(case), source=source)
    elif case.altered:
        yield _altered(case)


def _why_absent(case: Case) -> str:
    """Scripts may build the page; one in another language may be a translation that nobody declared."""
    own, there = (_tongue(tag) for tag in (case.package.article.language, case.language))
    if own and there and own != there:
        return (
            f"No line of the article, which is in “{own}”, stands on the page, which is in “{there}”. If it is a translation, "
            "declare it, and look again: `Use(translated=True)`, or `--use translated`."
        )
    return (
        "No line of the article stands on the page: is it a copy of this one? A page that scripts build shows nothing."
    )


def _tongue(tag: str | None) -> str:
    return (tag or "").partition("-")[0].lower()


def _altered(case: Case) -> Finding:
    """One finding for all places; what they are is in `Audit.altered`."""
    review = case.package.review
    tool = review.license
    first = ", the first" if len(case.altered) > 1 else ""
    text = f"The words differ from the original in {in_places(len(case.altered))}{first}: {_shown(case.altered[0])}."
    source = tool.url if tool and tool.url else case.package.article.url
    if tool is None or not forbids_changes(tool):
        return _allowed(case, text, source)
    if has_leave_for_the_body(review):
        text = f"{text} Leave was given for an edit: whether it covers this, a person has to look."
        return Finding(code="altered", level="question", text=text, source=source)
    advice = "The licence lets nobody change them: restore them."
    return Finding(code="altered", level="refusal", text=f"{text} {advice}", source=source)


def _allowed(case: Case, text: str, source: str) -> Finding:
    """Where no licence forbids it: what was declared, by the use or by the page, is information."""
    review = case.package.review
    tool = review.license
    if edits_the_body(review.use):
        return Finding(code="altered-as-declared", level="info", text=text, source=source)
    if not says_by_itself_that_it_was_changed(case):
        text = f"{text} Restore them, or say that they were changed."
        return Finding(code="altered", level="question", text=text, source=source)
    text = f"{text} The page says that the text was changed."
    rules = (request for request in review.requests if request.kind.startswith("edits."))
    if tool is None or any(rule.value != "declare" for rule in rules):
        text = f"{text} Whether the publisher lets it be, a person has to look."
    elif "ShareAlike" in tool.requires:
        text = f"{text} The changed text is to be under {tool.short_name} as well: whether it is, a person has to look."
    else:
        return Finding(code="altered-as-declared", level="info", text=text, source=source)
    return Finding(code="altered", level="question", text=text, source=source)


def _shown(change: Change) -> str:
    words = shorten(change.words, _SHOWN, placeholder=" …")
    new = f" → “{shorten(change.replacement, _SHOWN, placeholder=' …')}”" if change.replacement else ""
    done = _DONE.get(change.reason, change.action)
    return f"{done} “{words}”{new} ({change.place})"
