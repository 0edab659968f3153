"""What comes out: the package, its notices, and the results of many."""

from __future__ import annotations

from dataclasses import dataclass, field

from republish.errors import RepublishError
from republish.model._noun import Noun
from republish.model.article import Article, Change
from republish.model.html import NO_NOTICE, CleanHtml, Notice
from republish.model.page import Page
from republish.model.rights import ImageDecision, Obligation, Review


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


@dataclass(frozen=True, kw_only=True, slots=True)
class Package(Noun):
    """An article ready to be republished."""

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


@dataclass(frozen=True, kw_only=True, slots=True)
class Audit(Noun):
    """A published page held against what its licence and publisher ask. No function makes one yet."""

    url: str
    missing: tuple[Obligation, ...] = ()
    altered: tuple[Change, ...] = ()
    fulfilled: tuple[Obligation, ...] = ()

    @property
    def ok(self) -> bool:
        """Nothing is missing and nothing was altered."""
        return not self.missing and not self.altered


@dataclass(frozen=True, kw_only=True, slots=True)
class Update(Noun):
    """Today's original held against what was packaged. No function makes one yet."""

    url: str
    status: str
    """"same", "corrected", "withdrawn", "relicensed"."""
    changes: tuple[Change, ...] = ()
    license: str | None = None
    checks: tuple[str, ...] = field(default=())
