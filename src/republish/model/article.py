"""The article alone, and everything that was said about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from republish._text import words
from republish.licenses import License
from republish.model import _copyright
from republish.model._noun import Noun
from republish.model.html import CleanHtml
from republish.model.mining import DataMining
from republish.model.rights import Claim

_BEGINNING = 4
"""Lines of the body, a picture's caption among them."""
_TELLING = 20
"""Letters; fewer stand in other words by chance."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Author(Noun):
    """A person (or an agency) who made the article."""

    name: str
    role: str | None = None
    """"Senior Research Associate in Climate Science"."""
    institution: str | None = None
    institution_url: str | None = None
    url: str | None = None
    bio: str | None = None
    """The page's own sentence about the author, plain text."""
    kind: Literal["author", "translator", "contributor", "agency"] = "author"


@dataclass(frozen=True, kw_only=True, slots=True)
class Image(Noun):
    """An image of the article, with what the page says of its rights."""

    url: str
    alt: str | None = None
    caption: str | None = None
    """Plain text without the credit."""
    credit: str | None = None
    """The words that name maker or source, as found."""
    credit_line: str | None = None
    """The line of the article's text that says so and nothing else, where one does apart from the picture: "Cover photo: …"."""
    credit_url: str | None = None
    license: License | None = None
    license_text: str | None = None
    """"Author provided", "CC BY-SA", as found."""
    license_url: str | None = None
    width: int | None = None
    height: int | None = None
    lead: bool = False
    """The picture at the head of the article, outside the body."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Change(Noun):
    """One difference between the original body and the package's, and its ground."""

    action: Literal["removed", "added", "replaced"]
    kind: str
    """"promo", "newsletter", "related", "share", "advertisement", "image", "caption", "embed", "counter", "empty",
    "timestamp", "origin", "author-box", "citation", "disclosure", "script", "form", "popup", "hidden", "spoken", "ornament",
    "unsafe" …"""
    place: str
    """Where in the original: an XPath, or "package" for what was added."""
    words: str
    """The words that went (or came), white space folded; empty when there were none."""
    replacement: str = ""
    """For "replaced": the words that stand there now."""
    reason: str
    ground: Literal["clean-up", "format", "license", "publisher", "safety", "image-rights", "moved"]
    """"moved": the words are in the package, in another place (a caption, the bio, the disclosure)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Origin(Noun):
    """The true original of a page that is itself a republication."""

    url: str | None
    publisher: str | None
    place: str
    """What shows it: "attribution-line", "counter", "canonical", "is-based-on", "feed-source", "handout"."""
    text: str
    """The words or the link as found."""
    license: License | None = None
    """The licence that the attribution line names, if it names one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Article(Noun):
    """The article alone. `language` is a BCP 47 tag.

    Dates are aware, with the UTC offset that the page states; where it states none, with the one of its country if that
    keeps one all year, else in UTC.
    """

    url: str
    """The original's own address: canonical, https."""
    title: str
    standfirst: str | None = None
    authors: tuple[Author, ...] = ()
    byline: str | None = None
    """As the page writes it, without the day and the buttons in its line."""
    published: datetime | None = None
    modified: datetime | None = None
    language: str | None = None
    publisher: str | None = None
    publisher_url: str | None = None
    section: str | None = None
    keywords: tuple[str, ...] = ()
    identifier: str | None = None
    """The publisher's own id of the article, as its profile finds it: what the counter needs."""
    body: CleanHtml
    """Semantic HTML of the body, absolute links, no classes or ids; images as the page has them."""
    text: str
    """The body's words, one block a line."""
    images: tuple[Image, ...] = ()
    lead_image: Image | None = None
    disclosure: str | None = None
    """Disclosure statement, plain text, one statement a line."""
    copyright_notice: str | None = None
    """The original's copyright notice in its own words ("© 2026 Harbour News"), which goes along with every copy."""
    license: License | None = None
    """What the page, its feed and the profile grant for this article, by the stricter reading; see `claims`."""
    claims: tuple[Claim, ...] = ()
    origin: Origin | None = None
    data_mining: DataMining | None = None
    """What the publisher reserves of text and data mining; None where it says nothing of it."""
    changes: tuple[Change, ...] = ()
    """What was taken out of the original body on the way, in document order."""
    original_text: str = field(default="", repr=False)
    """All words of the body's container as served, before anything was taken out."""
    sources: Mapping[str, str] = field(default_factory=dict, hash=False)
    """Where each field was found: {"title": "h1[itemprop=headline]", "published": "json-ld"}."""

    @property
    def standfirst_apart(self) -> str | None:
        """The standfirst for the place between headline and body, without the body's first line where it ends with that.

        None where the body begins with its words anyway.
        """
        letters = _letters(self.standfirst or "")
        beginning = self.text.split("\n", _BEGINNING)[:_BEGINNING]
        if len(letters) >= _TELLING and letters in _letters(" ".join(beginning)):
            return None
        before = next((said for line in beginning if (said := self._said_before(line)) is not None), self.standfirst)
        return before if before == self.standfirst or len(_letters(before or "")) >= _TELLING else None

    def _said_before(self, line: str) -> str | None:
        """What the standfirst says before a line of the body with which it ends; None where it does not."""
        before, found, behind = (self.standfirst or "").partition(line.strip() or "\n\n")
        told = bool(found) and len(_letters(line)) >= _TELLING and not _letters(behind)
        return before.strip() if told else None

    @property
    def copyright_holder(self) -> str | None:
        """The author or publisher whom the copyright notice names; None where that is not certain."""
        return _copyright.holder(self)

    @property
    def copyright_year(self) -> int | None:
        """The notice's year; None where it has none or several, or another than the article's."""
        return _copyright.year(self)

    def _repr_html_(self) -> str:
        from republish.model._notebook import article_html

        return article_html(self)


def _letters(text: str) -> str:
    return "".join(words(text.casefold()))
