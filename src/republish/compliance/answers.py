"""What a look at a published page says of one duty."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from republish import _html
from republish.compliance.addresses import Original
from republish.compliance.alignment import Alignment
from republish.compliance.copies import Copy
from republish.model import Change, Claim, DataMining, Obligation, Package


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """A published page, what it was made from, and what was found out about both."""

    copy: Copy
    package: Package
    original: Original
    alignment: Alignment
    """Where the text's lines stand on it."""
    altered: tuple[Change, ...]
    compared: bool
    """Whether its words were compared: a translation has others."""
    claims: tuple[Claim, ...]
    """What the published page says of rights."""
    published: date | None
    """The day that the copy states as its own."""
    today: date | None
    credited: tuple[str, ...] = ()
    """Whom the copy names as its article's authors."""
    language: str | None = None
    """That of the copy's article, where an extractor finds one."""
    cards: frozenset[_html.Element] = frozenset()
    """What stands in a card that leads to the original."""
    lines: frozenset[str] = frozenset()
    """The words of each line that an extractor takes for the copy's article."""
    allowed: frozenset[str] = frozenset()
    """What the publisher's rules let everybody do: "edits.headline"."""
    counted_by: str | None = None
    """The host by way of which all its links lead, so that nobody sees where."""
    parted: bool = False
    """It is one page of several that hold the text."""
    mining: DataMining | None = None
    """What the published page says to programs that mine texts."""
    drafted: bool = False
    """The package was made for the audit, or after the copy: the copy has no line of its to retain."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Whether a duty is fulfilled, and what was seen or looked for; "unseen" where no page shows it."""

    state: Literal["fulfilled", "missing", "unseen"]
    text: str = ""
    disputable: bool = False
    """Whether a person may find that what is missing is no breach."""


Check: TypeAlias = Callable[[Case, Obligation], Answer]


def fulfilled(text: str) -> Answer:
    """The page does it, and where that is seen."""
    return Answer("fulfilled", text)


def missing(text: str, *, disputable: bool = False) -> Answer:
    """The page does not do it: what was looked for, and what helps."""
    return Answer("missing", text, disputable)


def unseen(text: str = "") -> Answer:
    """No page shows it."""
    return Answer("unseen", text)
