"""A publisher's rules as data: what its TOML file becomes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from republish.licenses import License
from republish.model._noun import Noun


@dataclass(frozen=True, kw_only=True, slots=True)
class Grant(Noun):
    """A licence the publisher states for its articles on a page of its own."""

    license: License
    covers: tuple[str, ...] = ("text",)
    """"text", "graphics", "photographs"."""
    text: str
    """The publisher's words, or what was read there."""
    source: str
    read: date
    grade: str
    valid_from: date | None = None
    valid_until: date | None = None
    """First and last day of publication that the grant holds for."""
    per_article: bool = False
    """The licence differs by article: the page must say it too."""
    note: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule(Noun):
    """One thing the publisher asks: a dimension, a value, the words, the source."""

    dimension: str
    value: str
    text: str
    source: str
    read: date
    grade: str
    level: Literal["must", "should"] = "must"
    valid_from: date | None = None
    valid_until: date | None = None
    wording: str | None = None
    """The sentence the publisher prescribes for this case: "Additional reporting by …", "Read the full article on …"."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wording(Noun):
    """A sentence the publisher prescribes, to the letter."""

    place: Literal["top", "bottom", "byline", "print"]
    language: str
    html: str
    """Template with {fields}: {url} {home} {publisher} {title} {authors} {date} {license} {license_url}."""
    source: str
    read: date
    grade: str
    role: Literal["attribution", "tagline", "byline", "note"] = "attribution"
    level: Literal["must", "should"] = "must"
    valid_from: date | None = None
    valid_until: date | None = None
    """First and last day of publication of the articles it is for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class CounterForm(Noun):
    """The publisher's page-view counter, to the byte; {id} is the article's validated identifier."""

    html: str
    comment_before: str | None = None
    comments_after: tuple[tuple[str, str], ...] = ()
    """(language, comment) pairs; the first is the fallback."""
    hosts: tuple[str, ...] = ()
    """Hosts whose images and scripts are counters: removed from the original wherever they stand."""
    id_pattern: str = r"\d{1,12}"
    source: str = ""
    read: date | None = None
    grade: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Handout(Noun):
    """The ready republication text that the publisher serves."""

    url: str | None = None
    """Template of its address with {id}, {slug} or {url}; None when it stands in the article's own page."""
    selector: str
    """CSS selector of the element that holds it."""
    body: str | None = None
    """CSS selector of the body inside it; None when it is the whole."""
    escaped: Literal["once", "twice-tail"] = "once"
    drop: tuple[str, ...] = ()
    """CSS selectors inside it: what is not the article's body."""
    source: str = ""
    read: date | None = None
    grade: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Structure(Noun):
    """Where things stand on the publisher's pages, as CSS selectors; an empty tuple means "not known"."""

    title: tuple[str, ...] = ()
    standfirst: tuple[str, ...] = ()
    body: tuple[str, ...] = ()
    body_nodes: Literal["first", "all"] = "first"
    """The first element that matches is the body, or all of them together are."""
    drop: tuple[str, ...] = ()
    """Inside the body, not the article."""
    keep: tuple[str, ...] = ()
    """Inside the body, the article whatever it looks like."""
    authors: tuple[str, ...] = ()
    """One element an author."""
    author_name: tuple[str, ...] = ()
    """Inside the author's element."""
    author_role: tuple[str, ...] = ()
    author_role_form: Literal["role", "role, institution"] = "role"
    author_bio: tuple[str, ...] = ()
    byline: tuple[str, ...] = ()
    """The whole byline as the page writes it, where authors have no elements of their own."""
    published: tuple[str, ...] = ()
    disclosure: tuple[str, ...] = ()
    lead_image: tuple[str, ...] = ()
    credit: tuple[str, ...] = ()
    """Inside a figure."""
    image_license: tuple[str, ...] = ()
    identifier: tuple[str, ...] = ()
    """Regular expressions on the URL, the first group is the identifier."""
    identifier_at: tuple[str, ...] = ()
    """Where the page itself has the identifier: a CSS selector, "@" and an attribute; its first run of digits counts."""
    license: tuple[str, ...] = ()
    """The element that states the article's licence."""
    grade: str = ""
    year: str = ""
    source: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Exclusion(Noun):
    """Words that mark an article as not the publisher's to license."""

    kind: Literal["wire", "partner", "reserved", "permission"]
    pattern: str
    """A regular expression, matched without regard to case."""
    where: Literal["byline", "body", "page", "url"] = "body"
    text: str
    source: str
    read: date | None = None
    grade: str = ""


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Profile(Noun):
    """A publisher: where its pages are known by, what it grants, what it asks, how its pages are built."""

    id: str
    name: str
    home: str
    hosts: tuple[str, ...]
    languages: tuple[str, ...] = ()
    extends: tuple[str, ...] = ()
    grants: tuple[Grant, ...] = ()
    rules: tuple[Rule, ...] = ()
    wordings: tuple[Wording, ...] = ()
    counter: CounterForm | None = None
    handout: Handout | None = None
    structure: Structure = field(default_factory=Structure)
    exclusions: tuple[Exclusion, ...] = ()
    image_credits: tuple[str, ...] = ()
    """Regular expressions: a credit that matches is the publisher's own, which its image rule lets come along."""
    network: bool = False
    """Its sites are newsrooms with names of their own, by which they are credited."""
    feeds: tuple[str, ...] = ()
    terms: str | None = None
    """The publisher's own terms where it names no CC licence."""
    guidelines: str | None = None
    """URL of the republishing guidelines."""
    note: str | None = None

    def rule(self, dimension: str, on: date | None = None) -> Rule | None:
        """The rule in force for an article of that day, or None: not known."""
        return next((r for r in self.rules if r.dimension == dimension and _in_force(r, on)), None)

    def grant(self, on: date | None = None) -> Grant | None:
        """The licence of the text of an article published on that day, or None."""
        return next((g for g in self.grants if "text" in g.covers and _in_force(g, on)), None)

    def wordings_on(self, on: date | None = None) -> tuple[Wording, ...]:
        """The sentences prescribed for an article of that day."""
        return tuple(w for w in self.wordings if _in_force(w, on))

    def excluded(
        self, *, url: str = "", byline: str = "", body: str = "", page: str = ""
    ) -> tuple[tuple[Exclusion, str], ...]:
        """What marks an article as not the publisher's to license: exclusions that match, each with the words it matched.

        `byline`, `body` and `page` are plain text: the byline as printed, the article's words, all words of the page.
        """
        texts = {"url": url, "byline": byline, "body": body, "page": page}
        matches = ((e, re.search(e.pattern, texts[e.where], re.I)) for e in self.exclusions)
        return tuple((exclusion, found[0]) for exclusion, found in matches if found)


def _in_force(rule: Rule | Grant | Wording, on: date | None) -> bool:
    """A bounded rule does not hold for an article without a date: fail closed."""
    if on is None:
        return rule.valid_from is None and rule.valid_until is None
    return (rule.valid_from is None or rule.valid_from <= on) and (rule.valid_until is None or on <= rule.valid_until)
