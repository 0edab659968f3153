"""Which words may differ: what the use declares to edit, and what somebody gave leave to edit.

A headline is no part of the body: whoever writes another one has not edited the text.
"""

from __future__ import annotations

from collections.abc import Iterator

from republish.licenses import License
from republish.model import Review, Use

_HEADLINE = "headline"
_BY_RULE = "granted-"
"""Before an act in a finding's code: a rule of the publisher's gives leave for it."""


def forbids_changes(tool: License) -> bool:
    """The licence lets nobody share an adapted text."""
    return "DerivativeWorks" not in tool.permits


def edits_the_body(use: Use) -> bool:
    """The use declares an edit of the text itself, whatever its kind."""
    return any(edit != _HEADLINE for edit in use.edits)


def has_leave_for_the_body(review: Review) -> bool:
    """An edit or a part of the text is published by leave: a person's word for it, or a rule of the publisher's."""
    return any(act == "excerpt" or _edits_the_body(act) for act in _acts(review))


def _edits_the_body(act: str) -> bool:
    return act.startswith("edit-") and act != f"edit-{_HEADLINE}"


def _acts(review: Review) -> Iterator[str]:
    """The acts of the use that the licence alone does not allow, and somebody did."""
    yield from review.changes_by_leave
    codes = (finding.code for finding in review.findings)
    yield from (code.removeprefix(_BY_RULE) for code in codes if code.startswith(_BY_RULE))
