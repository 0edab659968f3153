"""What an article is filed under: its section and its keywords."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from republish._html import Document
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.scan import Near
from republish.extraction.head.site.categories import marked_section, only_category
from republish.extraction.head.site.named import labels_of, stated_names
from republish.extraction.head.site.tags import no_sections, tag_links, whole_site
from republish.extraction.head.site.trail import (
    section_above,
    section_from_home,
    section_in_data,
    section_in_trail,
    trail_of,
)
from republish.extraction.tree.addresses import hostname
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.head_data import head_table

_COMMAS = Uncompiled(r"[,;、，،؛|]")
_PREFIX = re.compile(r"(?:tag|topic|keyword)\s?:\s*(?=\S)", re.I)
"""What kind of word a keyword is, set before it: "Tag:Harbours"."""
_OTHER_KIND = re.compile(r"\w+:\S")
"""The same for what is none, among such: "Elevated:false"."""
_KEYWORDS = (
    "article:tag",
    "news_keywords",
    "keywords",
    "og:article:tag",
    "citation_keywords",
    "dc.subject",
    "dcterms.subject",
)
_OF_COUNTERS = ("parsely-tags", "sailthru.tags")
"""What services that count readers and send mails are told: a site's own labels are among it, so what readers see comes first."""
_LABELED = re.compile(
    r"[\da-f]{8}-[\da-f]{4}-|(?:[\w-]+[ -]){0,2}(?:category|type|tokens?|entity|day|time|author|(?:sub)?section|source|status|wc|subject|language|"
    r"partner|template|layout|page|region|locale)\s?:|(?-i:[a-z]{3,}[A-Z][a-z]\w*\s?:)|affiliate$|front ?page$|(?-i:[a-z]+(?:-[a-z]+)*/[a-z])|(?:[a-z\d-]+\.)+[a-z]{2,10}$|\d+$|uncategori[sz]ed$",
    re.I,
)
"""A content system's labels among the keywords: an id, "NLP Category: General", "displayType: standard", "topic/harbours", a host."""
_PATH = Uncompiled(r"[a-z\d_-]+(?:/[a-z\d_-]+)+")
"""Where a system keeps a section, as BLOX states it: "news/local"; what it is called is said elsewhere."""
_SECTIONS = ("article:section", "og:article:section", "og:section", "parsely-section", "articlesection")
_LONGEST_KEYWORD = 60
_LONGEST_SECTION = 80
_MOST_COMMAS = 2
_JOINED = Uncompiled(r"(?:and|und|et|y|e|en|og|och|&)\s", re.I)


def read_section(facts: Facts, near: Near) -> tuple[str | None, str]:
    """The section the article stands in, as its data state it, the trail above it shows, or its own part of the page names it."""
    section, evidence = stated_section(facts)
    document = facts.document
    if section and not _PATH.fullmatch(section):
        return section, evidence
    shown, seen = _shown_section(document, near)
    return (shown, seen) if shown else (section, evidence)


def _shown_section(document: Document, near: Near) -> tuple[str | None, str]:
    """What the trail above the article, the page's data of it, or the article's own part of the page say."""
    trail = trail_of(document)
    if section := section_in_trail(trail, document):
        if section.casefold() not in head_table()["all_news"]:
            return section, "breadcrumb"
        filed = only_category(document, near)
        return (filed, "a[rel=category]") if filed else (section_from_home(trail, document) or section, "breadcrumb")
    if section := section_in_data(document):
        return section, "json-ld BreadcrumbList"
    if section := marked_section(document, near):
        return section, "itemprop articleSection"
    if near.heading is not None and (section := section_above(near.heading, document)):
        return section, "link above the headline"
    if section := only_category(document, near):
        return section, "a[rel=category]"
    section = section_from_home(trail, document) or ""
    return (section, "breadcrumb") if section else (None, "")


def stated_section(facts: Facts) -> tuple[str | None, str]:
    """What the data call it; the site itself, as its address has it, is none."""
    section, evidence = _first_of_list(facts.text("articleSection")), ""
    if section:
        evidence = f"json-ld {facts.kind}.articleSection"
    if not section or _PATH.fullmatch(section):
        named = _first_of_list(plain(facts.metadata.first(*_SECTIONS)))
        section, evidence = (named, "meta article:section") if named else (section, evidence)
    host = hostname(facts.document.url).removeprefix("www.")
    whole = key(section) in labels_of(host)[-1:] and key(section) in map(key, stated_names(facts))
    return (section, evidence) if section and not whole and section.casefold() != host else (None, "")


def _first_of_list(section: str) -> str:
    """The first of several that a system states as one; a name may hold a comma. A kind of page and the front page are no section."""
    parts = [part.strip() for part in section.split(",") if part.strip()]
    listed = len(parts) > _MOST_COMMAS and not _JOINED.match(parts[-1])
    parts = parts if listed or (len(parts) > 1 and ", " not in section) else [section]
    names = (part for part in parts if part.casefold() not in _no_names() and len(part) <= _LONGEST_SECTION)
    return next(names, "")


def read_keywords(facts: Facts) -> tuple[tuple[str, ...], str]:
    """Keywords or tags, each once: what the data state, else what the article's own links to its tags say."""
    stated = [value.get("name") if isinstance(value, dict) else value for value in facts.values("keywords")]
    if kept := _parted(stated):
        return kept, f"json-ld {facts.kind}.keywords"
    meta = facts.metadata.meta
    for name in _KEYWORDS:
        if name in meta and (kept := _parted(meta[name])):
            return kept, f"meta {name}"
    if tags := _parted(tag_links(facts.document)):
        return tags, "a[rel=tag]"
    for name in _OF_COUNTERS:
        if kept := _parted(facts.metadata.meta.get(name, ())):
            return kept, f"meta {name}"
    return (), ""


def _parted(values: Iterable[Any]) -> tuple[str, ...]:
    stated = list(values)
    if not stated:
        return ()
    # A list's own items may hold commas; one text of all of them is parted at them.
    parts = stated if len(stated) > 1 else [part for value in stated for part in _COMMAS.split(plain(value))]
    words = [plain(part).strip('"') for part in parts]
    if any(map(_PREFIX.match, words)):
        words = [_PREFIX.sub("", word, count=1) for word in words if _PREFIX.match(word) or not _OTHER_KIND.match(word)]
    kept = (word for word in words if 0 < len(word) <= _LONGEST_KEYWORD and not _LABELED.match(word))
    return tuple(dict.fromkeys(kept))[:50]


@cache
def _no_names() -> frozenset[str]:
    return no_sections() | whole_site() | frozenset(head_table()["kinds_of_posts"])
