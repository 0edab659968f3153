"""The publisher, and the publisher's own number of the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from republish._html import select
from republish.extraction.head.facts import Facts, plain, types_of
from republish.extraction.head.separators import BRACKETED, TITLE_SEPARATOR, parts_of, pieces_of
from republish.extraction.head.site.copyright import read_copyright
from republish.extraction.head.site.filing import stated_section
from republish.extraction.head.site.front_links import (
    name_at_front_page,
    name_at_home_link,
    name_in_notice,
    name_said_twice,
)
from republish.extraction.head.site.handed_out import name_in_line
from republish.extraction.head.site.named import (
    declared_site,
    feed_names,
    houses_among_authors,
    labels_of,
    marked_publisher,
    name_in_title,
    name_of_channel,
    name_of_feed,
    names_a_site,
    own_name,
    shortened_in_address,
    stated_names,
)
from republish.extraction.tree.addresses import hostname, split_url
from republish.extraction.words.bylines.personal_names import COMPANY, key
from republish.model import FeedEntry

if TYPE_CHECKING:
    from republish.model import Profile

_LABEL, _MOST_NAME_WORDS = 3, 5
_NAME_AND_TOP, _ADDRESS = 2, "www."


def site_names(facts: Facts, url: str, profile: Profile | None) -> frozenset[str]:
    """Names of the publisher, folded for comparison: they are neither authors nor part of a title."""
    names = [
        *stated_names(facts),
        *_houses(facts),
        *houses_among_authors(facts, labels_of(hostname(url))),
        *host_names(url),
        name_in_line(facts),
        *([profile.name, *profile.hosts] if profile else ()),
    ]
    known = frozenset(map(key, names)) - {""}
    if not url or profile or not known.isdisjoint(parts_of(plain(facts.metadata.title))):
        return known
    return known | {key(name_in_title(facts) or _named_last(facts, hostname(url)) or "")} - {""}


def _named_last(facts: Facts, host: str) -> str | None:
    """What the address repeats of the title behind its last stroke: "The wall | Mora Harbour" at mora.example."""
    title = plain(facts.metadata.title)
    name = name_in_address(facts, host) if "|" in title else None
    return name if name and title.endswith(name) and "|" in title[: -len(name)][-_LABEL:] else None


def _houses(facts: Facts) -> list[str]:
    """Those that a publishing company's name holds: "Mora Science" and "The Harbour Post" of "Mora Science Verlag GmbH, The Harbour Post"."""
    stated = [plain(value.get("name")) for value in facts.values("publisher") if isinstance(value, dict)]
    companies = [name for name in stated if COMPANY.search(name)]
    if not companies:
        return []
    authors = [value for value in facts.values("author") if isinstance(value, dict)]
    people = {plain(author.get("name")) for author in authors if "Person" in types_of(author)}
    return [piece for name in companies for piece in COMPANY.sub("", name).split(",") if piece.strip() not in people]


def host_names(url: str) -> list[str]:
    """The host, and the parts of it that may be a name, with the article that addresses leave out."""
    host = hostname(url).removeprefix("www.")
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
    host = hostname(url)
    for value in facts.values("publisher"):
        stated = plain(value.get("name")) if isinstance(value, dict) else plain(value)
        name = own_name(stated, facts, labels_of(host)) if stated else ""
        if name and "://" not in name:
            source = f"json-ld {facts.kind}.publisher" if name == stated else "meta og:site_name"
            return _without_slogan(name, facts, host), home, source
    meta = facts.metadata
    if journal := _journal_archived(facts):
        return journal, None, "meta citation_journal_title"
    section = key(stated_section(facts)[0] or "")
    for source in ("og:site_name", "citation_journal_title", "dc.publisher", "citation_publisher", "application-name"):
        name = _beside_title(plain(meta.first(source)).lstrip("@"), meta.first("og:title") or "")
        if name.lower().startswith(_ADDRESS) and _said_in_passing(facts, host)[0]:
            continue
        if name and "://" not in name and key(name) != section and not _is_headline(name, facts):
            return _without_slogan(name, facts, host), home, f"meta {source}"
    declared, source = declared_site(facts)
    found, source = (declared, source) if declared else _said_in_passing(facts, host)
    if found and source.startswith(("title", "json-ld")):
        found = _without_slogan(found, facts, host)
    return (found, home, source) if found else (None, home, "url")


def _journal_archived(facts: Facts) -> str | None:
    """The journal of an article that an archive of many journals shows, which names the journal, but no publisher (PubMed Central)."""
    meta = facts.metadata
    journal, site = (plain(meta.first(name)) for name in ("citation_journal_title", "og:site_name"))
    is_archive = (
        site and key(site) != key(journal) and not (meta.first("citation_publisher") or meta.first("dc.publisher"))
    )
    return journal if journal and is_archive else None


def channel_name(entry: FeedEntry, url: str) -> str | None:
    """What the feed of the article's own site calls it."""
    labels = labels_of(hostname(url))
    return name_of_channel(plain(entry.feed_title), labels) if entry.feed_title else None


def _said_in_passing(facts: Facts, host: str) -> tuple[str | None, str]:
    """What the page shows as its site's name, and what the data call its app or publisher where it shows none."""
    if in_title := name_in_address(facts, host):
        return in_title, "title"
    if marked := marked_publisher(facts):
        return marked, "itemprop publisher"
    if in_title := name_in_title(facts) or shortened_in_address(facts, labels_of(host), read_copyright(facts)[0] or ""):
        return in_title, "title"
    if in_feed := name_of_feed(facts, labels_of(host)):
        return in_feed, "feed link"
    if at_link := name_at_front_page(facts, host):
        return at_link, "link to the front page"
    if at_home := name_at_home_link(facts):
        return at_home, "link rel=home"
    if in_notice := name_in_notice(facts, host) or name_said_twice(facts):
        return in_notice, "copyright notice"
    for source in ("apple-mobile-web-app-title", "publisher"):
        if names_a_site(name := plain(facts.metadata.first(source)), facts):
            return name, f"meta {source}"
    return (name, "line for reusers") if (name := name_in_line(facts)) else (None, "")


def _without_slogan(name: str, facts: Facts, host: str) -> str:
    """A name without the slogan that a dash sets off, where the address, a feed or the page's title has the name alone.

    That is the one piece that the address repeats, wherever it stands: "News of the coast | Harbour 7".
    """
    first, *slogan = TITLE_SEPARATOR.split(name, maxsplit=1)
    if not slogan or not key(first):
        return _before_comma(name, host) or (name.rstrip(" -–—|·") if key(name) else name)
    repeated = [piece.strip(' "“”') for piece in pieces_of(name) if _repeats(key(piece), host)]
    if len(repeated) == 1 and ("." not in repeated[0] or first.startswith(repeated[0])):
        return repeated[0]
    known = {*map(key, feed_names(facts)), *labels_of(host), parts_of(plain(facts.metadata.title))[-1]}
    return first.strip() if key(first) in known else name


def _before_comma(name: str, host: str) -> str:
    """What stands before a comma and words in small letters, where a part of the address is the same: "Harbour, the free news source"."""
    first, comma, slogan = name.partition(", ")
    return first if comma and slogan[:1].islower() and " " in slogan and key(first) in labels_of(host) else ""


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
    return whole or any(name.startswith(label) or name.endswith(label) for label in labels_of(host))


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
