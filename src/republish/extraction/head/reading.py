"""Everything but the body: headline, people, dates, language, publisher, lead image, each from the best evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from republish._html import Document, Element, select, text_of
from republish.extraction.head.days.dates import read_modified, read_published
from republish.extraction.head.deck.description import is_description
from republish.extraction.head.deck.excerpt import STATED
from republish.extraction.head.deck.standfirst import read_standfirst
from republish.extraction.head.facts import Facts
from republish.extraction.head.headings import headings
from republish.extraction.head.headline.title import other_titles, read_title, stated_titles
from republish.extraction.head.language import read_language
from republish.extraction.head.people.authors import read_authors
from republish.extraction.head.people.feed_authors import feed_people
from republish.extraction.head.people.owners import owners
from republish.extraction.head.people.pages import with_own_addresses, with_pages, without_originals
from republish.extraction.head.people.places_behind import (
    with_job_titles,
    with_places_behind,
    with_places_in_boxes,
)
from republish.extraction.head.people.roles import with_shown_roles
from republish.extraction.head.picture.image import read_lead_image
from republish.extraction.head.picture.work_credits import set_aside, work_credits
from republish.extraction.head.scan import Near
from republish.extraction.head.site.address import read_url
from republish.extraction.head.site.copyright import notice_in, read_copyright
from republish.extraction.head.site.filing import read_keywords, read_section
from republish.extraction.head.site.site import (
    channel_name,
    read_identifier,
    read_publisher,
    site_names,
)
from republish.extraction.tree.addresses import hostname
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.days.local_time import local_time
from republish.model import Author, FeedEntry, Image, Page

if TYPE_CHECKING:
    from republish.model import Profile


_DAY_FIRST = frozenset(
    ["uk", "ie", "au", "nz", "in", "pk", "lk", "bd", "sg", "my", "hk", "ng", "ke", "ug", "gh", "za", "fr", "de", "at", "ch", "nl", "be",
     "lu", "es", "pt", "it", "dk", "no", "fi", "is", "pl", "cz", "sk", "gr", "hr", "si", "ro", "bg", "ee", "lv", "ru", "ua", "tr", "il",
     "ae", "eg", "br", "ar", "cl", "pe", "uy", "mx", "th", "id", "vn", "mt", "cy", "jm", "tt", "bb", "gy", "zm", "zw", "na", "bw", "tz", "rw",
     "mw", "gm", "sl", "mu", "np", "fj", "pg", "qa", "kw", "om", "bh"]
)  # fmt: skip
"""Countries that write the day before the month, in English too."""
_MONTH_FIRST = frozenset({"en-US", "en-PH", "en-PR", "fil", "fil-PH", "tl", "tl-PH", "ceb", "ceb-PH"})
"""Languages that write the month before the day."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Head:
    """What a page says of its article outside the body.

    Dates are aware, with the UTC offset that the page states or its country keeps, else in UTC; `language` is a BCP 47 tag.
    """

    title: str
    other_titles: tuple[str, ...] = ()
    """What the page's data call it besides, as a reader may see it in a place of the page."""
    standfirst: str | None = None
    described: bool = False
    """The page's data call the standfirst the description as well."""
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
    url: str
    """The article's own address: canonical, https."""
    lead_image: Image | None = None
    disclosure: str | None = None
    """One statement a line."""
    copyright_notice: str | None = None
    """In the page's own words."""
    sources: Mapping[str, str] = field(default_factory=dict)
    """Field → where it was found."""


def read_head(document: Document, page: Page, profile: Profile | None = None) -> Head:
    """The head of one page.

    A profile's selectors come first, then the page's own data (JSON-LD, meta), then what stands around the headline. A
    page that is a feed entry's full content takes its facts from the entry. Missing facts stay None; nothing is made up.
    """
    facts = Facts(document)
    reading = _Reading(facts, page, profile)
    if page.entry is not None and page.entry.full_content:
        reading.take_entry(page.entry)
    reading.take_page()
    if page.entry is not None:
        reading.take_rights(page.entry)
    return Head(**reading.fields, sources=reading.sources)


class _Reading:
    """Fields found so far, the first evidence of each kept."""

    def __init__(self, facts: Facts, page: Page, profile: Profile | None) -> None:
        self.facts = facts
        self.page = page
        self.profile = profile
        self.fields: dict[str, Any] = {}
        self.sources: dict[str, str] = {}
        self.url, evidence = read_url(facts, page)
        self.fields["url"], self.sources["url"] = self.url, evidence
        self.sites = site_names(facts, page.url_served or page.url, profile)

    def _set(self, name: str, value: Any, source: str) -> None:
        if value and not self.fields.get(name):
            self.fields[name] = value
            self.sources[name] = source

    def take_entry(self, entry: FeedEntry) -> None:
        """The facts of a feed entry."""
        self._set("title", entry.title, "feed title")
        self._set("standfirst", entry.summary, "feed summary")
        self._set("authors", feed_people(entry.authors, self.sites), "feed author")
        self._set("byline", ", ".join(author.name for author in entry.authors), "feed author")
        self._set("published", entry.published, "feed published")
        self._set("modified", entry.modified, "feed updated")
        self._set("language", entry.language, "feed language")
        self._set("keywords", entry.keywords, "feed category")

    def take_rights(self, entry: FeedEntry) -> None:
        """The feed's copyright notice, where the page supplies none."""
        self._set("copyright_notice", notice_in(entry.rights), "feed rights")

    def take_page(self) -> None:
        """The facts of the page, where no better ones are there yet."""
        facts, profile = self.facts, self.profile
        title, heading = self._take_title()
        people, near = self._take_people(title, heading)
        self._set("language", *read_language(facts))
        self._take_days(near)
        self._set("standfirst", *read_standfirst(facts, near, profile, title, people=people, sites=self.sites))
        self.fields["described"] = is_description(facts, self.fields.get("standfirst") or "")
        self._set("section", *read_section(facts, near))
        self._set("keywords", *read_keywords(facts))
        shown = "" if self.sources.get("standfirst") == STATED else self.fields.get("standfirst") or ""
        base = facts.document.base_url
        self._set("lead_image", *read_lead_image(facts, near, base, profile, people=people, standfirst=shown))
        self._take_publisher()
        self._set("disclosure", _disclosure(facts.document.root, profile), "profile structure.disclosure")
        self._set("copyright_notice", *read_copyright(facts))

    def _take_title(self) -> tuple[str, Element | None]:
        """The page's own title, and the heading that shows it."""
        facts, sites = self.facts, self.sites
        stated = stated_titles(facts, sites)
        title, source, heading = read_title(facts, tuple(headings(facts.document)), stated, sites, self.profile)
        self._set("title", title, source)
        self.fields.setdefault("title", "")
        shown = text_of(as_said(heading)) if heading is not None else ""
        self.fields["other_titles"] = other_titles(facts, stated, title) + ((shown,) if shown.isupper() else ())
        return title, heading

    def _take_people(self, title: str, heading: Element | None) -> tuple[tuple[Author, ...], Near]:
        """Who wrote it, and what stands around the headline."""
        facts, sites, base = self.facts, self.sites, self.facts.document.base_url
        persons = owners(facts, self.page.url_served or self.page.url, sites)
        beside = work_credits(facts.document, " ".join((title, facts.metadata.title or "", *sites)))
        with set_aside(beside):
            near = Near(heading, facts.document.root)
            people, byline, source = read_authors(facts, near, sites - persons, base, self.profile, owners=persons)
        near = Near(heading, facts.document.root) if beside else near
        people = with_shown_roles(with_pages(people, near, facts.document.root, base), near)
        people = with_places_in_boxes(with_places_behind(people, near), facts.document)
        people = with_job_titles(people, facts.document)
        people = with_own_addresses(without_originals(people, title, self.url), self.url, persons)
        self._set("authors", people, source)
        self._set("byline", byline, source)
        return people, near

    def _take_days(self, near: Near) -> None:
        clock = local_time(hostname(self.url), self.fields.get("language"))
        self._set("published", *read_published(self.facts, near, self.profile, self._day_first(), clock))
        day_first = self._day_first(unsure=None)
        self._set("modified", *read_modified(self.facts, near, self.fields.get("published"), day_first, clock))

    def _day_first(self, unsure: bool | None = False) -> bool | None:
        """How 03/04/2024 is meant, by language and, where that is English, by country; `unsure` where neither says."""
        language, host = self.fields.get("language"), hostname(self.url)
        told = language in _MONTH_FIRST
        if not (told or language in ("en", None)) or host.rpartition(".")[2] in _DAY_FIRST:
            return True
        return False if told else unsure

    def _take_publisher(self) -> None:
        name, home, source = read_publisher(self.facts, self.url, self.profile)
        self._set("publisher", name, source)
        if self.page.entry is not None:
            self._set("publisher", channel_name(self.page.entry, self.url), "feed channel")
        self._set("publisher_url", home, source)
        urls = (self.url, self.page.url_served, self.page.url)
        self._set("identifier", read_identifier(self.facts, urls, self.profile), "profile structure.identifier")


def _disclosure(root: Element, profile: Profile | None) -> str | None:
    """Disclosure statements, one a line."""
    for selector in profile.structure.disclosure if profile else ():
        lines = [text for element in select(root, selector) if (text := text_of(element))]
        if lines:
            return "\n".join(dict.fromkeys(lines))
    return None
