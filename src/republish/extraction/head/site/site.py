"""The publisher, the article's section, keywords and identifier."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from republish._html import select
from republish.extraction.head.facts import Facts, plain, types_of
from republish.extraction.head.scan import Near
from republish.extraction.head.separators import BRACKETED, TITLE_SEPARATOR, parts_of, pieces_of
from republish.extraction.head.site.categories import marked_section, only_category
from republish.extraction.head.site.copyright import read_copyright
from republish.extraction.head.site.front_links import name_at_front_page, name_in_notice, name_said_twice
from republish.extraction.head.site.named import (
    declared_site,
    feed_names,
    houses_among_authors,
    marked_publisher,
    name_in_title,
    name_of_channel,
    name_of_feed,
    names_a_site,
    own_name,
    shortened_in_address,
)
from republish.extraction.head.site.tags import NO_SECTIONS, tag_links
from republish.extraction.head.site.trail import section_above, section_in_data, section_in_trail
from republish.extraction.tree.addresses import split_url
from republish.extraction.words.bylines.personal_names import COMPANY, key
from republish.extraction.words.head_data import phrases
from republish.model import FeedEntry

if TYPE_CHECKING:
    from republish.model import Profile

_COMMAS = re.compile(r"[,;、，]")
_LABELED = re.compile(
    r"[\da-f]{8}-[\da-f]{4}-|(?:[\w-]+ ){0,2}(?:category|type|tokens?|entity|day|time|author|section|source|status|wc|subject|language|"
    r"partner|template|layout)\s?:|(?-i:[a-z]+(?:-[a-z]+)*/[a-z])|(?:[a-z\d-]+\.)+[a-z]{2,10}$|\d+$|uncategori[sz]ed$",
    re.I,
)
"""A content system's labels among the keywords: an id, "NLP Category: General", "topic/harbours", a host."""
_LONGEST_KEYWORD = 60
_LONGEST_SECTION = 80
_KINDS = frozenset(
    {"post", "posts", "page", "article", "tag", "tags", "artikel", "beitrag", "artículo", "artigo", "articolo"}
)
_MOST_COMMAS = 2
_JOINED = re.compile(r"(?:and|und|et|y|e|en|og|och|&)\s", re.I)
_LABEL, _MOST_NAME_WORDS = 3, 5
_NAME_AND_TOP = 2


def site_names(facts: Facts, url: str, profile: Profile | None) -> frozenset[str]:
    """Names of the publisher, folded for comparison: they are neither authors nor part of a title."""
    names = [
        *stated_names(facts),
        *_houses(facts),
        *houses_among_authors(facts, _labels(split_url(url).hostname or "")),
        *host_names(url),
        *([profile.name, *profile.hosts] if profile else ()),
    ]
    known = frozenset(map(key, names)) - {""}
    if not url or profile or not known.isdisjoint(parts_of(plain(facts.metadata.title))):
        return known
    return known | {key(name_in_title(facts) or "")} - {""}


def stated_names(facts: Facts) -> list[str]:
    """What the page's data call the site."""
    meta = facts.metadata
    titles = (meta.first("og:title"), meta.title)
    apps = (meta.first("application-name"), meta.first("apple-mobile-web-app-title"))
    names = [
        meta.first("og:site_name"),
        *(name for name in apps if name not in titles),
        *_of_account(meta.first("twitter:site") or ""),
    ]
    names += [plain(value.get("name")) for value in facts.values("publisher") if isinstance(value, dict)]
    names += [node.get("name") for node in meta.of_type("WebSite", "NewsMediaOrganization")]
    return [name for name in names if isinstance(name, str)]


def _of_account(name: str) -> tuple[str, ...]:
    """What a site calls itself where the name of its account belongs, and that without "News" behind it."""
    first, _, last = name.rpartition(" ")
    if not first or "@" in name:
        return ()
    return (name, first) if phrases().collective.are_in(last) else (name,)


def _houses(facts: Facts) -> list[str]:
    """Those that a publishing company's name holds: "Mora Science" and "The Harbour Post" of "Mora Science Verlag GmbH, The Harbour Post"."""
    stated = [plain(value.get("name")) for value in facts.values("publisher") if isinstance(value, dict)]
    companies = (name for name in stated if COMPANY.search(name))
    authors = [value for value in facts.values("author") if isinstance(value, dict)]
    people = {plain(author.get("name")) for author in authors if "Person" in types_of(author)}
    return [piece for name in companies for piece in COMPANY.sub("", name).split(",") if piece.strip() not in people]


def host_names(url: str) -> list[str]:
    """The host, and the parts of it that may be a name, with the article that addresses leave out."""
    host = (split_url(url).hostname or "").removeprefix("www.")
    labels = host.split(".")
    named = [label for label in labels[:-1] if len(label) >= _LABEL or len(labels) == _NAME_AND_TOP]
    return [host, *named, *map("the{}".format, named), host.rsplit(".", 1)[0], ".".join(labels[-2:])]


def read_publisher(facts: Facts, url: str, profile: Profile | None) -> tuple[str | None, str | None, str]:
    """Name, home and evidence; a site of a network is called as it calls itself."""
    stated = _publisher_of_page(facts, url) if profile is None or profile.network else None
    if profile and not (stated and stated[0]):
        return profile.name, profile.home, "profile"
    return stated or (None, None, "url")


def _publisher_of_page(facts: Facts, url: str) -> tuple[str | None, str | None, str]:
    """What the page says of itself."""
    parts = split_url(url)
    home = f"{parts.scheme}://{parts.netloc}/" if parts.netloc else None
    for value in facts.values("publisher"):
        stated = plain(value.get("name")) if isinstance(value, dict) else plain(value)
        name = own_name(stated, facts, _labels(parts.hostname or "")) if stated else ""
        if name and "://" not in name:
            source = f"json-ld {facts.kind}.publisher" if name == stated else "meta og:site_name"
            return _without_slogan(name, facts, parts.hostname or ""), home, source
    meta = facts.metadata
    section = key(_stated_section(facts)[0] or "")
    for source in ("og:site_name", "dc.publisher", "citation_publisher", "application-name"):
        name = _beside_title(plain(meta.first(source)).lstrip("@"), meta.first("og:title") or "")
        if name and "://" not in name and key(name) != section and not _is_headline(name, facts):
            return _without_slogan(name, facts, parts.hostname or ""), home, f"meta {source}"
    declared, source = declared_site(facts)
    found, source = (declared, source) if declared else _said_in_passing(facts, parts.hostname or "")
    if found and source.startswith(("title", "json-ld")):
        found = _without_slogan(found, facts, parts.hostname or "")
    return (found, home, source) if found else (None, home, "url")


def channel_name(entry: FeedEntry, url: str) -> str | None:
    """What the feed of the article's own site calls it."""
    labels = _labels(split_url(url).hostname or "")
    return name_of_channel(plain(entry.feed_title), labels) if entry.feed_title else None


def _said_in_passing(facts: Facts, host: str) -> tuple[str | None, str]:
    """What the page shows as its site's name, and what the data call its app or publisher where it shows none."""
    if in_title := name_in_address(facts, host):
        return in_title, "title"
    if marked := marked_publisher(facts):
        return marked, "itemprop publisher"
    if in_title := name_in_title(facts) or shortened_in_address(facts, _labels(host), read_copyright(facts)[0] or ""):
        return in_title, "title"
    if in_feed := name_of_feed(facts, _labels(host)):
        return in_feed, "feed link"
    if at_link := name_at_front_page(facts, host):
        return at_link, "link to the front page"
    if in_notice := name_in_notice(facts, host) or name_said_twice(facts):
        return in_notice, "copyright notice"
    for source in ("apple-mobile-web-app-title", "publisher"):
        if names_a_site(name := plain(facts.metadata.first(source)), facts):
            return name, f"meta {source}"
    return None, ""


def _without_slogan(name: str, facts: Facts, host: str) -> str:
    """A name without the slogan that a dash sets off, where the address, a feed or the page's title has the name alone.

    That is the one piece that the address repeats, wherever it stands: "News of the coast | Harbour 7".
    """
    first, *slogan = TITLE_SEPARATOR.split(name, maxsplit=1)
    if not slogan or not key(first):
        return name.rstrip(" -–—|·") if key(name) else name
    repeated = [piece.strip(' "“”') for piece in pieces_of(name) if _repeats(key(piece), host)]
    if len(repeated) == 1 and ("." not in repeated[0] or first.startswith(repeated[0])):
        return repeated[0]
    known = {*map(key, feed_names(facts)), *_labels(host), parts_of(plain(facts.metadata.title))[-1]}
    return first.strip() if key(first) in known else name


def _is_headline(name: str, facts: Facts) -> bool:
    """It is the page's whole title, and too long for a site's name."""
    return len(name.split()) > _MOST_NAME_WORDS and key(name) == key(facts.metadata.title or "")


def _beside_title(name: str, title: str) -> str:
    """A name without the article's title, which some sites put before it."""
    if not title or not key(title) or key(title) not in key(name):
        return name
    rest = [piece for piece in pieces_of(name) if key(piece) not in key(title)]
    return rest[-1].strip() if rest else ""


def name_in_address(facts: Facts, host: str) -> str | None:
    """The part of the page's title, last or first, that the site's address repeats: "… – The Harbour Post"."""
    title = plain(facts.metadata.title)
    pieces = pieces_of(title)
    named: list[str] = BRACKETED.findall(title)
    named += [pieces[-1], pieces[0]] if len(pieces) > 1 else []
    for piece in named:
        if len(piece.split()) <= _MOST_NAME_WORDS and _repeats(key(piece), host):
            return piece.strip()
    return None


def _repeats(name: str, host: str) -> bool:
    """It begins or ends with a part of the address, or is a short one itself: "V8" of v8.example."""
    short = host.removeprefix("www.").split(".")
    whole = len(short) == _NAME_AND_TOP and name == key(short[0])
    return whole or any(name.startswith(label) or name.endswith(label) for label in _labels(host))


def _labels(host: str) -> list[str]:
    return [key(label) for label in host.removeprefix("www.").split(".")[:-1] if len(label) >= _LABEL]


def read_section(facts: Facts, near: Near) -> tuple[str | None, str]:
    """The section the article stands in, as its data state it, the trail above it shows, or its own part of the page names it."""
    section, evidence = _stated_section(facts)
    document = facts.document
    if section:
        return section, evidence
    if section := section_in_data(document):
        return section, "json-ld BreadcrumbList"
    if section := section_in_trail(document):
        return section, "breadcrumb"
    if section := marked_section(document, near):
        return section, "itemprop articleSection"
    if near.heading is not None and (section := section_above(near.heading, document)):
        return section, "link above the headline"
    section = only_category(document, near)
    return (section, "a[rel=category]") if section else (None, "")


def _stated_section(facts: Facts) -> tuple[str | None, str]:
    """What the data call it; the site itself, as its address has it, is none."""
    if section := _first_of_list(facts.text("articleSection")):
        evidence = f"json-ld {facts.kind}.articleSection"
    else:
        section = _first_of_list(
            plain(
                facts.metadata.first(
                    "article:section", "og:article:section", "parsely-section", "articlesection", "section"
                )
            )
        )
        evidence = "meta article:section"
    whole = section and key(section) in _labels(split_url(facts.document.url).hostname or "")[-1:]
    return (
        (section, evidence) if section and not (whole and key(section) in map(key, stated_names(facts))) else (None, "")
    )


def _first_of_list(section: str) -> str:
    """The first of several that a system states as one; a name may hold a comma. A kind of page is no section."""
    parts = [part.strip() for part in section.split(",") if part.strip()]
    listed = len(parts) > _MOST_COMMAS and not _JOINED.match(parts[-1])
    parts = parts if listed or (len(parts) > 1 and ", " not in section) else [section]
    names = (part for part in parts if part.casefold() not in NO_SECTIONS | _KINDS and len(part) <= _LONGEST_SECTION)
    return next(names, "")


def read_keywords(facts: Facts) -> tuple[tuple[str, ...], str]:
    """Keywords or tags, each once: what the data state, else what the article's own links to its tags say."""
    stated = [value.get("name") if isinstance(value, dict) else value for value in facts.values("keywords")]
    if kept := _parted(stated):
        return kept, f"json-ld {facts.kind}.keywords"
    for name in ("article:tag", "news_keywords", "keywords"):
        if kept := _parted(facts.metadata.meta.get(name, ())):
            return kept, f"meta {name}"
    tags = _parted(tag_links(facts.document))
    return tags, "a[rel=tag]" if tags else ""


def _parted(values: Iterable[Any]) -> tuple[str, ...]:
    stated = list(values)
    # A list's own items may hold commas; one text of all of them is parted at them.
    parts = stated if len(stated) > 1 else [part for value in stated for part in _COMMAS.split(plain(value))]
    kept = (part for part in map(plain, parts) if part and not _LABELED.match(part) and len(part) <= _LONGEST_KEYWORD)
    return tuple(dict.fromkeys(kept))[:50]


def read_identifier(facts: Facts, urls: tuple[str, ...], profile: Profile | None) -> str | None:
    """The publisher's own id of the article: by the profile's expressions on its address, or where the page has it."""
    structure = profile.structure if profile else None
    if structure is None:
        return None
    for pattern in structure.identifier:
        for url in urls:
            if found := re.search(pattern, url):
                return found[1] if found.groups() else found[0]
    for place in structure.identifier_at:
        selector, _, attribute = place.rpartition("@")
        for element in select(facts.document.root, selector):
            if found := re.search(r"\d+", element.get(attribute) or ""):
                return found[0]
    return None
