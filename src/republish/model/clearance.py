"""A person's word on what the pages leave open, and what such a word can settle."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from republish._addresses import place_of
from republish._days import days_after
from republish._text import fold, printable
from republish.errors import UsageError
from republish.model._noun import Noun

IMAGE = "image"
"""A picture may come along: the one code that is no question of a review."""
OWN_TERMS = "own-terms"
"""The publisher names no CC licence and has rules of its own, which somebody has read and keeps to."""
ACTS = (
    "excerpt",
    "adapted",
    "translated",
    "edit-time",
    "edit-place",
    "edit-style",
    "edit-headline",
    "edit-shorten",
    "edit-add",
    "edit-unknown",
    "commercial",
    "sold",
    "syndicated",
    "paywalled",
    "advertising-page",
    "advertising-against",
    "automated",
)
"""What a licensor can give leave for, where neither licence nor rules do."""
_OF_THE_PAGE = (
    OWN_TERMS,
    "by-permission",
    "certification",
    "condition-contradicts",
    "condition-unread",
    "embargo",
    "embargo-days",
    "exception-stated",
    "extract-copy",
    "front-page",
    "license-elsewhere",
    "licensor-other",
    "listing",
    "mark",
    "only-the-standfirst",
    "paid-copy",
    "partner-copy",
    "paywall",
    "per-article",
    "retracted",
    "window",
    "window-closed",
    "wire-copy",
)
CLEARABLE = (*_OF_THE_PAGE, *ACTS, *(f"publisher-{act}" for act in ACTS), IMAGE)
"""The codes that a clearance can have. A licence that is missing or reserved, its version, and words that are missing are in
none of them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Clearance(Noun):
    """A person's word on what the pages leave open: whom they asked or what they looked at, and what came of it.

    It settles one question about one article, and stays beside that question in the review. What a licence or a publisher
    refuses of the text no clearance allows, and none supplies a licence or its version; a picture comes along by whatever
    right the word tells of. Raises UsageError where a field is empty or of another kind, for a code that no word settles,
    and for an address that is none.
    """

    code: str
    """The question it settles, by the code of its finding: "exception-stated", "translated", "publisher-edit-headline", …;
    "image" for a picture that may come along."""
    url: str
    """The article that it is about; of an "image", the picture."""
    text: str
    """What was asked or seen, and the answer: "Jane Roe, editor, by mail: yes, in Spanish."."""
    by: str
    """Who answers for it on the reuser's side."""
    on: date
    """The day of the answer."""

    def __post_init__(self) -> None:
        """Refuse a word that nobody could check later."""
        strange = [name for name in ("code", "url", "text", "by") if not isinstance(getattr(self, name), str)]
        if strange:
            raise UsageError(f"A clearance has text for {' and '.join(strange)}, a str.")
        empty = [name for name in ("code", "text", "by") if not fold(printable(getattr(self, name)))]
        if empty:
            raise UsageError(f"A clearance says nothing of {' and '.join(empty)}.", url=self.url)
        if self.code not in CLEARABLE:
            advice = f"These can be settled: {', '.join(CLEARABLE)}."
            raise UsageError(f"No clearance settles “{self.code}”.", url=self.url, advice=advice)
        if not place_of(self.url):
            raise UsageError(f"A clearance is about one address, with https:// before it; “{self.url}” is none.")
        if not isinstance(self.on, date) or isinstance(self.on, datetime):
            advice = "`date(2026, 11, 3)`, for example; in a file 2026-11-03, without quotation marks."
            raise UsageError(
                f"A clearance has the day of its answer, a date; {self.on!r} is none.", url=self.url, advice=advice
            )

    def holds(self, today: date | None) -> bool:
        """Whether it was given by that day, UTC's: where it was given it may be tomorrow. Any day will do without one."""
        return today is None or self.on <= days_after(today, 1)
