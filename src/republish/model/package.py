"""What comes out: the package, its notices, and the results of many."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from republish.errors import RepublishError
from republish.licenses import License
from republish.model._noun import Noun
from republish.model.article import Article, Change
from republish.model.html import NO_NOTICE, CleanHtml, Notice
from republish.model.page import Page
from republish.model.rights import Finding, ImageDecision, Obligation, Review


@dataclass(frozen=True, kw_only=True, slots=True)
class Notices(Noun):
    """The sentences that licence and publisher want, each safe HTML with a `.text` and a `.markdown` twin."""

    language: str
    attribution: Notice
    author_bio: Notice = NO_NOTICE
    license_notice: Notice
    changes: Notice = NO_NOTICE
    """What was changed, for readers; empty when nothing that must be indicated was."""
    counter: Notice = NO_NOTICE
    """The publisher's page-view counter; no text, no Markdown."""
    disclosure: Notice = NO_NOTICE
    byline: Notice = NO_NOTICE
    """By whom, in the form the publisher asks for."""
    top: tuple[Notice, ...] = ()
    """Further sentences the publisher wants above the text."""
    bottom: tuple[Notice, ...] = ()
    """Further sentences below it."""
    image_credits: Notice = NO_NOTICE
    """The list of licences of images that came along."""
    attribution_place: str = "bottom"
    """"top" or "bottom": where the publisher wants the attribution line."""
    publisher_wording: bool = False
    """The attribution line is the publisher's own sentence; otherwise the general TASL form in `language`."""


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Package(Noun):
    """An article ready to be republished.

    `html` is the fragment to paste: `body`, and the `notices` around it. `text` is the body's words, one block a line;
    `head` what belongs into the page's head. `changes` lists all that is otherwise than in the original, and why.
    """

    article: Article
    review: Review
    notices: Notices
    body: CleanHtml
    """The article's body as it may be published: images decided, safe."""
    html: CleanHtml
    """The fragment to paste in a CMS: body, attribution line, author bio, licence notice, counter."""
    text: str
    """The body's words, one block a line."""
    head: CleanHtml
    """What belongs in <head>: canonical or noindex, JSON-LD NewsArticle."""
    changes: tuple[Change, ...]
    """Every difference between the original body and `body`, and why."""
    page: Page
    """The page as served: the proof of what was offered."""
    images: tuple[ImageDecision, ...] = ()
    generator: str = ""
    """Name and version of the library that made it."""

    def _repr_html_(self) -> str:
        from republish.model._notebook import package_html

        return package_html(self)


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """One source of many: a package **or** an error."""

    source: str
    """The URL asked for."""
    package: Package | None = None
    error: RepublishError | None = None

    @property
    def ok(self) -> bool:
        """There is a package."""
        return self.package is not None

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready: the package or the error, and null for the other."""
        package = self.package.to_dict() if self.package else None
        return {"source": self.source, "package": package, "error": self.error.to_dict() if self.error else None}


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Audit(Noun):
    """A published page held against what its licence and publisher ask.

    Each duty of the review is in one of `fulfilled`, `missing` and `unseen`; the finding with the duty's kind as its code
    says why, and what helps. Scripts are not run and linked style sheets not loaded: what these show or hide is not seen.
    Not legal advice.
    """

    url: str
    """The published page."""
    original: str = ""
    """The address of what it is a copy of."""
    license: License | None = None
    """The licence that the original was received under."""
    missing: tuple[Obligation, ...] = ()
    """What the page does not do, conditions of the licence first."""
    altered: tuple[Change, ...] = ()
    """Words of the article that the page does not have, or has otherwise, and words in their midst that are new.

    `place` is "line 12", of the article's text, one block a line.
    """
    fulfilled: tuple[Obligation, ...] = ()
    unseen: tuple[Obligation, ...] = ()
    """What no page shows, for a person to say: a notice to the publisher, the purpose, advertisements."""
    findings: tuple[Finding, ...] = ()
    """Level "refusal": a condition of the licence is breached; "question": a publisher's wish is not met, or a person has
    to look; "info": what else was seen."""
    disclaimer: str = "This report is not legal advice."

    @property
    def ok(self) -> bool:
        """Nothing is missing, and nothing was found that a person has to look at."""
        return not self.missing and all(finding.level == "info" for finding in self.findings)

    def _repr_html_(self) -> str:
        from republish.model._notebook import audit_html

        return audit_html(self)


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Update(Noun):
    """Today's original held against the one that was packaged."""

    url: str
    """The original's address, as the package has it."""
    status: Literal["same", "corrected", "withdrawn", "relicensed", "unclear"]
    """The gravest of what was found. "unclear": a page answers, and the article cannot be read from it, or not all of it."""
    changes: tuple[Change, ...] = ()
    """Words that the original has otherwise today; `place` is "title", "standfirst", "byline" or "line 12" of the text of then."""
    license: str | None = None
    """The id of today's licence."""
    license_then: str | None = None
    """The id of the licence that the package was received under, which holds for it."""
    findings: tuple[Finding, ...] = ()
    """What was seen and what follows; "question" where something is to be done."""
    folder: str | None = field(default=None, compare=False)
    """The package's folder, where one was handed in."""

    @property
    def ok(self) -> bool:
        """The original is the same, and nothing is to be done: a copy may have to go on a day, whatever its original says."""
        return self.status == "same" and all(finding.level == "info" for finding in self.findings)

    def _repr_html_(self) -> str:
        from republish.model._notebook import update_html

        return update_html(self)
