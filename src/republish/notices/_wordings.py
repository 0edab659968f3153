"""The publishers' own sentences: which of them apply, and what stands in their fields."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from republish.licenses import License
from republish.model import Article, Profile, Wording
from republish.notices._languages import Language, base_of
from republish.notices._markup import fields_of, fill_html, safe, web_url
from republish.notices._people import names, writers


@dataclass(frozen=True, kw_only=True, slots=True)
class Sentences:
    """A publisher's sentences for one article, as HTML by place."""

    attribution: str = ""
    attribution_place: str = "bottom"
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
    article: Article, profile: Profile | None, wordings: Sequence[Wording], fields: Mapping[str, str], *, printed: bool
) -> Sentences:
    """Those of the publisher's sentences whose fields are all known."""
    usable = [w for w in wordings if fields_of(w.html) <= fields.keys()]
    attribution = _attribution(usable, profile, article, printed=printed)
    others = [w for w in usable if w.role != "byline" and w is not attribution and w.place != "print"]
    others = [w for w in others if not (printed and w.role == "attribution")]
    return Sentences(
        attribution=_filled(attribution, fields),
        attribution_place="top" if attribution and attribution.place == "top" else "bottom",
        byline=_filled(next((w for w in usable if w.role == "byline"), None), fields),
        top=tuple(_filled(w, fields) for w in others if w.place == "top"),
        bottom=tuple(_filled(w, fields) for w in others if w.place == "bottom"),
    )


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
