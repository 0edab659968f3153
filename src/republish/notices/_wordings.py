"""The publishers' own sentences: which of them apply, and what stands in their fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from republish._addresses import place_of
from republish.licenses import License, find_licenses, parse_license
from republish.model import Article, Profile, Wording
from republish.notices._languages import Language, base_of
from republish.notices._markup import as_line, fields_of, fill_html, safe, web_url
from republish.notices._people import names, writers

Line: TypeAlias = Sequence[tuple[str, str | None]]
"""Words, each stretch with the address that it links to."""
_TOLD = ("F", "T", "K")
"""Grades of what nobody saw at the publisher's."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentences:
    """A publisher's sentences for one article, as HTML by place."""

    attribution: str = ""
    attribution_place: str = "bottom"
    read_in_full: bool = False
    """Somebody read the attribution at the publisher's: on its pages, in its code or its rules."""
    byline: str = ""
    top: tuple[str, ...] = ()
    bottom: tuple[str, ...] = ()


def publisher_fields(
    article: Article, language: Language, publisher: tuple[str, str | None], granted: License | None, tag: str
) -> dict[str, str]:
    """Every field that is known, as HTML; `publisher` is its name and home."""
    fields = {
        "url": safe(web_url(article.url)),
        "home": safe(web_url(publisher[1])),
        "publisher": safe(publisher[0]),
        "title": safe(article.title),
        "authors": names(writers(article), language),
        "date": safe(language.date(article.published, tag)) if article.published else "",
        "license": safe(_license_name(granted, language)) if granted else "",
        "license_url": safe(granted.url) if granted else "",
    }
    return {name: value for name, value in fields.items() if value}


def _license_name(granted: License, language: Language) -> str:
    """English sentences of publishers say "License" behind the name, as CC's deeds do."""
    name = granted.name(language.tag)
    return f"{name} License" if language.tag == "en" and granted.unit.startswith("by") else name


def sentences(
    article: Article,
    profile: Profile | None,
    wordings: Sequence[Wording],
    fields: Mapping[str, str],
    *,
    granted: License | None,
    printed: bool,
) -> Sentences:
    """Those of the publisher's sentences whose fields are all known, and that name no other licence than the one granted."""
    usable = [w for w in wordings if fields_of(w.html) <= fields.keys() and _fits(w.html, granted)]
    attribution = _attribution(usable, profile, article, printed=printed)
    others = [w for w in usable if w.role != "byline" and w is not attribution and w.place != "print"]
    others = [w for w in others if not (printed and w.role == "attribution")]
    return Sentences(
        attribution=_filled(attribution, fields),
        read_in_full=attribution is not None and attribution.grade not in _TOLD,
        attribution_place="top" if attribution and attribution.place == "top" else "bottom",
        byline=_filled(next((w for w in usable if w.role == "byline"), None), fields),
        top=tuple(_filled(w, fields) for w in others if w.place == "top"),
        bottom=tuple(_filled(w, fields) for w in others if w.place == "bottom"),
    )


def sourced(
    own: Sentences,
    line: Line,
    article: Article,
    language: Language,
    *,
    profile: Profile | None,
    granted: License | None,
) -> Sentences:
    """With the line of the publisher's ready text, where it is in the notices' language and leads to the article.

    What somebody read at the publisher's stays, and a line that names another licence than the one granted is none.
    """
    here = place_of(article.url)
    leads = any(place_of(address) == here for _, address in line if address) if here else False
    if own.read_in_full or not leads or base_of(article.language) != language.tag or _licensed(line) - {granted}:
        return own
    place = own.attribution_place if own.attribution else place_rule(article, profile)
    return replace(own, attribution=as_line(line), attribution_place="top" if place == "top" else "bottom")


def _fits(html: str, granted: License | None) -> bool:
    """A sentence that leaves the version out names every version."""
    if granted is None:
        return True
    return all(
        one.elements == granted.elements and one.version in (None, granted.version) for one in find_licenses(html)
    )


def _licensed(line: Line) -> set[License | None]:
    """The licences that a line names or links to."""
    linked = {found for _, address in line if address and (found := parse_license(address))}
    return {*linked, *find_licenses("".join(words for words, _ in line))}


def applicable(article: Article, profile: Profile | None, language: Language) -> list[Wording]:
    """The publisher's sentences in this language that hold for an article of its day."""
    published = article.published.date() if article.published else None
    prescribed = profile.wordings_on(published) if profile else ()
    return [wording for wording in prescribed if base_of(wording.language) == language.tag]


def _attribution(usable: list[Wording], profile: Profile | None, article: Article, *, printed: bool) -> Wording | None:
    """The attribution line: the print form for print, else the one in the place the publisher asks for."""
    lines = [w for w in usable if w.role == "attribution"]
    wanted = {"print"} if printed else {place_rule(article, profile)}
    online = [w for w in lines if w.place != "print"]
    return next((w for w in lines if w.place in wanted), online[0] if online else None)


def place_rule(article: Article, profile: Profile | None) -> str | None:
    """Where the publisher wants the attribution: "top", "bottom", "either", "both" or not known."""
    published = article.published.date() if article.published else None
    rule = profile.rule("attribution_place", published) if profile else None
    return rule.value if rule else None


def _filled(wording: Wording | None, fields: Mapping[str, str]) -> str:
    if wording is None:
        return ""
    template = wording.html.replace('target="_blank"', 'target="_blank" rel="noopener"')
    return fill_html(template, fields)
