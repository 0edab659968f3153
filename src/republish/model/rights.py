"""The nouns of rights: what is claimed, what will be done, what follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, get_args

from republish._expected import expect
from republish.errors import UsageError
from republish.licenses import License
from republish.model._noun import Noun
from republish.model.clearance import Clearance

Scope = Literal[
    "article",
    "site",
    "image",
    "part",
    "other-work",
    "explanation",
    "software",
    "contributions",
    "comments",
    "metadata",
    "unclear",
]
"""What a statement about rights speaks of: this article, everything on the site, one image, another part of the article
(a chart, a sound, the code samples), another work, licences in general, a theme, font or script, what users contribute,
comments, or the page's metadata (`sdLicense`)."""

ClaimKind = Literal[
    "license",
    "reserved",
    "wire",
    "partner",
    "permission",
    "paid",
    "extract",
    "paywall",
    "embargo",
    "exception",
    "condition",
    "wish",
]
"""A grant, or what speaks against one: all rights reserved, agency copy, a partner's story, "republished with
permission", paid matter, an extract from a book, a paywall, an embargo, a stated exception ("except where otherwise noted" is not one: it is no claim), a condition that
the licence beside it does not have, or what the publisher asks of reusers beside it: not to sell the text, no paywall."""

Verdict = Literal["allowed", "ask", "forbidden"]

Advertising = Literal["none", "page", "against"]
Medium = Literal["online", "print", "email", "audio", "app"]
_CHANGES_OF_TEXT = ("adapted", "translated", "excerpt")
_YES_OR_NO = (False, True)


@dataclass(frozen=True, kw_only=True, slots=True)
class Claim(Noun):
    """One statement about rights, as found."""

    kind: ClaimKind = "license"
    scope: Scope
    place: str
    """Where it stands: "json-ld", "meta", "link", "http" (a `Link` header), "rel-license", "rdfa", "rdf", "footer", "sidebar", "article-end",
    "body", "byline", "caption", "alt", "popup", "handout", "script", "feed", "profile"."""
    text: str
    """The words as found."""
    license: License | None = None
    """What the words or the link name; its version is None where none is stated."""
    url: str | None = None
    """The link as found."""
    source: str
    """The URL of the page, feed or rule page that says so."""
    read: date | None = None
    """For a profile's grant: when the rule page was read."""
    grade: str | None = None
    """For a profile's grant: how good the evidence is."""
    path: str | None = None
    """Where in the page, as an XPath."""
    wish: str | None = None
    """For a wish: the rule that it amounts to, its dimension and value as profiles have them: "resale=forbidden"; "other" for one that no table reads."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Use(Noun):
    """What the reuser will do. The defaults are the plain case: the whole text, verbatim, online, text on an open page.

    None means "not said": enough where the licence does not care, a question where it does. `medium` is "online", "print",
    "email", "audio" or "app"; `advertising` "none", "page" (as on any page) or "against" (sold against this story); `edits`
    names small changes: "time", "place", "style", "headline", "shorten", "add", and in other words one that no rule knows.
    `sold` is the story by itself, `syndicated` passed on to platforms, `automated` chosen by a program. Raises UsageError
    for another medium or advertising, and for what is neither yes nor no.
    """

    commercial: bool | None = None
    adapted: bool = False
    """The text will be changed beyond what a format needs."""
    translated: bool = False
    excerpt: bool = False
    edits: tuple[str, ...] = ()
    """Small edits a publisher may allow: "time", "place", "style", "headline", "shorten", "add"."""
    paywalled: bool = False
    advertising: Advertising | None = None
    """Advertisements: none, on the page like on any other, or sold against this story."""
    sold: bool = False
    """The story itself is sold or sub-licensed."""
    syndicated: bool = False
    """Passed on to platforms and aggregators."""
    automated: bool = False
    """Chosen by a program, not one by one by a person."""
    images: bool = True
    """Images are wanted where they may come along."""
    medium: Medium = "online"

    def __post_init__(self) -> None:
        """Raise UsageError for a value that no rule knows: what is misspelt would count as the plain case."""
        for name, known in _KNOWN_USES.items():
            value = getattr(self, name)
            if value not in known:
                raise UsageError(f"Use.{name} is {value!r}, which is none of {', '.join(map(repr, known))}.")
        if isinstance(self.edits, str):
            raise UsageError(f"Use.edits is {self.edits!r}; it holds several words: ({self.edits!r},).")
        # A list or a set says the same as a tuple, and could be neither looked up nor written out.
        expect("edits", self.edits, (tuple, list, set, frozenset), "several words", _EDITS)
        for word in self.edits:
            expect("edits", word, (str,), "several words", _EDITS)
        words = self.edits if isinstance(self.edits, tuple | list) else sorted(self.edits)
        object.__setattr__(self, "edits", tuple(words))


_EDITS = '("time", "place"), for example.'
_KNOWN_USES: dict[str, tuple[Any, ...]] = {
    "commercial": (None, *_YES_OR_NO),
    "advertising": (None, *get_args(Advertising)),
    "medium": get_args(Medium),
    **dict.fromkeys(
        ("adapted", "translated", "excerpt", "paywalled", "sold", "syndicated", "automated", "images"), _YES_OR_NO
    ),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Obligation(Noun):
    """One thing that must or should be done, with its source."""

    kind: str
    """"attribution", "license-link", "title", "source-link", "indicate-changes", "counter", "canonical", …"""
    text: str
    """In words an editor understands."""
    layer: Literal["license", "publisher"]
    """A licence condition (breach ends the licence) or a publisher's request (breach ends the friendship)."""
    level: Literal["must", "should"] = "must"
    source: str
    """"CC BY-ND 4.0 §3(a)(1)(C)", or the URL of the publisher's rule page."""
    read: date | None = None
    """When the rule page was read."""
    grade: str | None = None
    value: str | None = None
    """The rule's value, for programs: "required", "individual", a number of days …"""
    done: bool = False
    """The package fulfils it by itself; otherwise it is for the editor."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding(Noun):
    """Something the decision rests on, or that stands in its way."""

    code: str
    """A stable name: "no-license", "version-missing", "conflict-version", "wire-copy", "commercial-not-said" …"""
    level: Literal["info", "question", "refusal"]
    text: str
    source: str
    """A licence section or the URL where it was read."""
    claims: tuple[Claim, ...] = ()
    clearance: Clearance | None = None
    """The person's word that settled it: a question before, "info" since."""


@dataclass(frozen=True, kw_only=True, slots=True)
class ImageDecision(Noun):
    """What becomes of one image, and why."""

    url: str
    action: Literal["keep", "link", "drop"]
    reason: str
    source: str = ""
    """The rule or licence the decision rests on."""
    license: License | None = None
    credit: str | None = None
    credit_line: str | None = None
    """The line of the article's text that is nothing but this credit: it goes with the image."""
    caption: str | None = None
    alt: str | None = None
    clearance: Clearance | None = None
    """The person's word that it rests on; its page's own licence does not count then."""


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Review(Noun):
    """The decision: may this article be used so, and what must be done.

    Not legal advice.
    """

    verdict: Verdict
    url: str
    license: License | None
    use: Use
    profile: str | None = None
    """The publisher profile it rests on, by id."""
    obligations: tuple[Obligation, ...] = ()
    """Conditions of the licence."""
    requests: tuple[Obligation, ...] = ()
    """What the publisher asks beyond the licence."""
    findings: tuple[Finding, ...] = ()
    images: tuple[ImageDecision, ...] = ()
    claims: tuple[Claim, ...] = ()
    """Everything the page, its feed and the profile say about rights."""
    to_clear: tuple[str, ...] = ()
    """What makes an "ask" an "allowed": the codes of the clearances that settle all its questions; none where words alone do not."""
    disclaimer: str = "This report is not legal advice."

    @property
    def clearances(self) -> tuple[Clearance, ...]:
        """What persons answer for, each once: the words that settled questions of this review, and of its pictures."""
        given = [finding.clearance for finding in self.findings] + [image.clearance for image in self.images]
        return tuple(dict.fromkeys(clearance for clearance in given if clearance))

    @property
    def changes_by_leave(self) -> tuple[str, ...]:
        """The acts that change the text by the licensor's leave, for which a person answers: "translated", "edit-headline"."""
        acts = dict.fromkeys(clearance.code.removeprefix("publisher-") for clearance in self.clearances)
        return tuple(act for act in acts if act in _CHANGES_OF_TEXT or act.startswith("edit-"))

    @property
    def by_leave(self) -> bool:
        """The text may be changed by the licensor's leave, and not by the licence alone."""
        return bool(self.changes_by_leave)

    def _repr_html_(self) -> str:
        from republish.model._notebook import review_html

        return review_html(self)
