"""Where the official text of a page is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote, urljoin, urlsplit

from republish._html import Document, select
from republish.handouts.marks import GENERIC, TRACKER_NAME, TRACKER_PAGE
from republish.handouts.reading import has_text, may_hold_text
from republish.model import Handout, Page, Profile
from republish.model._noun import Noun

_DIGITS = re.compile(r"\d{1,20}")
_SAFE_ID = re.compile(r"[\w-]{1,80}")


@dataclass(frozen=True, kw_only=True, slots=True)
class HandoutLocation(Noun):
    """Where it is, and what it looks like there."""

    handout: Handout
    url: str | None = None
    """The page that holds it; None when it is the article's own."""


def locate(document: Document, page: Page, profile: Profile | None = None) -> HandoutLocation | None:
    """The place of the official text: as the profile says, else by the marks of known tools. Nothing is fetched."""
    return locate_in(document, profile) or _locate_elsewhere(document, page, profile)


def locate_in(document: Document, profile: Profile | None = None) -> HandoutLocation | None:
    """Its place where that is the article's own page."""
    stated = profile.handout if profile else None
    generic = GENERIC if any(map(may_hold_text, document.metadata.areas)) else ()
    for handout in (*((stated,) if stated else ()), *generic):
        if has_text(document, handout):
            return HandoutLocation(handout=handout)
    return None


def _locate_elsewhere(document: Document, page: Page, profile: Profile | None) -> HandoutLocation | None:
    """Its place where that is a page of its own."""
    stated = profile.handout if profile else None
    if profile is not None and stated is not None and stated.url:
        url = _filled(stated.url, document, page, profile)
        return HandoutLocation(handout=stated, url=url) if url else None
    return _tracker_page(document, page)


def _filled(template: str, document: Document, page: Page, profile: Profile) -> str | None:
    """The address with the article's id, slug or URL in it; None when the page does not give what it needs."""
    url = page.url_served or page.url
    values = {"slug": _slug(url), "url": url}
    if "{id}" in template:
        values["id"] = _identifier(url, document, profile)
    if any(values.get(name, "") is None for name in re.findall(r"\{(\w+)\}", template)):
        return None
    for name, value in values.items():
        template = template.replace(f"{{{name}}}", quote(value or "", safe="-_.~"))
    return template


def _slug(url: str) -> str | None:
    parts = [part for part in urlsplit(url).path.split("/") if part]
    return parts[-1].removesuffix(".html") if parts else None


def _identifier(url: str, document: Document, profile: Profile) -> str | None:
    """The publisher's id of the article: from its URL, else from where the profile says the page has it."""
    for pattern in profile.structure.identifier:
        found = re.search(pattern, url)
        if found and _SAFE_ID.fullmatch(found[1]):
            return found[1]
    for place in profile.structure.identifier_at:
        selector, _, attribute = place.rpartition("@")
        for element in select(document.root, selector):
            digits = _DIGITS.search(element.get(attribute) or "")
            if digits:
                return digits[0]
    return None


def _tracker_page(document: Document, page: Page) -> HandoutLocation | None:
    """The `/republish/<slug>` page of a site that runs the Republication Tracker Tool."""
    here = page.url_served or page.url
    slug = _slug(here)
    if slug is None or "republish" in urlsplit(here).path.split("/") or not _runs_the_tracker(document):
        return None
    return HandoutLocation(handout=GENERIC[0], url=urljoin(here, f"/republish/{quote(slug, safe='-_.~%')}"))


def _runs_the_tracker(document: Document) -> bool:
    """Whether the page shows the tool's button or window; the bytes are asked first, for the tree answers slowly."""
    return document.mentions(TRACKER_NAME) and bool(select(document.root, TRACKER_PAGE))
