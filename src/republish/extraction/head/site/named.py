"""What a site calls itself in passing: in the titles of its feeds, in the link to its front page, as a marked publisher."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, islice

from republish._html import Element, absolute, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.head.facts import Facts, plain, types_of
from republish.extraction.head.separators import BRACKETED, TITLE_SEPARATOR, parts_of, pieces_of
from republish.extraction.head.words import short_text
from republish.extraction.tree.addresses import is_home, leads_home, site_of
from republish.extraction.words.bylines.byline_words import BEGINS_AS_A_TITLE, FAR
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.personal_names import COMPANY, is_paper, key
from republish.extraction.words.head_data import head_table, phrases

_FEED = Uncompiled(
    r"\s*(?:(?:»|›|-|–|\||:)\s*(?:(?:rss|atom|xml)?[\s-]*feed|rss(?: 2\.0)?|atom(?: \d\.\d)?|flux|feed rss)|(?:rss|atom)(?: 2\.0)?[\s-]*feed|\((?:rss|atom)\))\s*$",
    re.I,
)
_CUTS = Uncompiled(rf"{TITLE_SEPARATOR.pattern}|\s*:\s+")
_HOST = re.compile(r"(?:[\w-]+\.)+[a-z]{2,10}", re.I)
_ARTICLES = re.compile(r"^(?:the|der|die|das|le|la|les|el|il|het|de)\s+", re.I)
_SYSTEMS = frozenset({"blogger", "wordpress", "wix", "squarespace", "tistory"})
"""Names that some systems put where the publisher's belongs."""
_SITES = frozenset({"WebSite", "NewsMediaOrganization", "Newspaper"})
_AUTHORS = ("author", "article:author", "og:article:author", "twitter:data1")
_SHORTEST, _MOST_WORDS, _LONGEST = 3, 6, 60
_LABEL = 3
_SHORTEST_LABEL = 4
"""Letters of a part of the address that is a word of the site's name."""
_FEW_LETTERS = 4
_MOST_LINKS = 60
_STROKES_OF_HOME = 3
_ARCHIVE = "web.archive.org"


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


def labels_of(host: str) -> list[str]:
    """The parts of a host that may be of a name."""
    return [key(label) for label in host.removeprefix("www.").split(".")[:-1] if len(label) >= _LABEL]


def feed_names(facts: Facts) -> tuple[str, ...]:
    """What the titles of the page's feeds call the site: "Harbour Blog » Feed"; those of its sections have none in common."""
    titles = (
        plain(link.attributes.get("title")) for link in facts.metadata.links if "xml" in link.attributes.get("type", "")
    )
    names = list(dict.fromkeys(title[: found.start()] for title in titles if (found := _FEED.search(title))))
    return tuple(names[:1]) if all(name.startswith(names[0]) for name in names) else ()


def own_name(stated: str, facts: Facts, labels: list[str]) -> str:
    """What the data call the publisher, or what Open Graph calls the site where that is surely its name and the other is none.

    Some state the agency that a text came from, the system that made the page, a motto, or the bare address.
    """
    name = plain(facts.metadata.first("og:site_name"))
    known = set(parts_of(plain(facts.metadata.title))[1:])
    if not name or _HOST.fullmatch(name) or name.islower() or stated[:1] > FAR or key(name) == key(stated):
        return "" if key(stated) in _SYSTEMS else stated
    owned = key(name) in known or any(label in (key(name), _bare(name)) for label in labels)
    if _bare(name) == key(stated):
        return name if stated.islower() or key(name) in known else stated
    if _HOST.fullmatch(stated):
        return name if any(label in key(name) for label in labels) else stated
    if key(stated) in _SYSTEMS or (owned and not _is_of(stated, known, labels)):
        return name
    return stated


def _is_of(stated: str, known: set[str], labels: list[str]) -> bool:
    """The page's title has the name, or the address has a word of it or its initials."""
    letters = key(stated)
    shortened = {contracted(stated), contracted(stated, to_last=True)}
    alike = any(label in letters or letters in label or label in shortened for label in labels)
    return alike or any(letters in piece or piece in letters for piece in known)


def houses_among_authors(facts: Facts, labels: list[str]) -> Iterator[str]:
    """Whom the data call the author though it is the site, as its address tells.

    A staff that has a name is to be credited by it: "Harbour Post Staff"; a company may be another's.
    """
    for name, organized in _stated_authors(facts):
        if not name or len(name) > _LONGEST or not _is_house(name, labels, organized=organized):
            continue
        if not (is_like_a_person(name) or phrases().group.search(name) or COMPANY.search(name)):
            yield name


def _is_house(name: str, labels: list[str], *, organized: bool) -> bool:
    """A paper of which the address has a word or the initials; or an article or an organization's few letters beside such a word."""
    words = frozenset(map(key, name.split()))
    known = max((label for label in labels if label in words and _may_be_of_name(label)), key=len, default="")
    if is_paper(name):
        return bool(known) or not {contracted(name), contracted(name, to_last=True)}.isdisjoint(labels)
    few = len(key(name)) - len(known) <= _FEW_LETTERS
    return bool(known) and few and (organized or BEGINS_AS_A_TITLE.match(name) is not None)


def _may_be_of_name(label: str) -> bool:
    """A part of the address is no end of it and not what kind of site it is: "news"."""
    return len(label) >= _SHORTEST_LABEL and label not in _no_names()


def _stated_authors(facts: Facts) -> Iterator[tuple[str, bool]]:
    """The names, and whether the data call them organizations."""
    yield from ((plain(content), False) for name in _AUTHORS for content in facts.metadata.meta.get(name, ()))
    for value in (*facts.values("author"), *facts.values("creator")):
        if isinstance(value, dict):
            yield plain(value.get("name")), any(kind.endswith("Organization") for kind in types_of(value))
        else:
            yield plain(value), False


def contracted(name: str, *, to_last: bool = False) -> str:
    """The initials of a name, its last word whole perhaps, as addresses have it: "htimes" for "The Harbour Times"."""
    words = _ARTICLES.sub("", name).casefold().split()
    last = words[-1] if words and to_last else ""
    return "".join(word[0] for word in (words[:-1] if last else words)) + last


def shortened_in_address(facts: Facts, labels: list[str], notice: str) -> str | None:
    """The last part of the page's title where the address is short for it and the copyright notice holds it."""
    name = pieces_of(plain(facts.metadata.title))[-1].strip()
    short = {contracted(name), contracted(name, to_last=True)} if " " in name else set()
    return name if not short.isdisjoint(labels) and key(name) in key(notice) else None


def _bare(name: str) -> str:
    return key(_ARTICLES.sub("", name))


def name_in_title(facts: Facts) -> str | None:
    """The part of the page's title, before or behind a stroke or a colon, or in brackets, that a feed or the link to the front page repeats."""
    title = plain(facts.metadata.title)
    parts = {key(title[: cut.start()]) for cut in _CUTS.finditer(title)}
    parts |= {key(title[cut.end() :]) for cut in TITLE_SEPARATOR.finditer(title)}
    parts |= {key(piece) for piece in _CUTS.split(title)} - {key(title)}
    parts |= set(map(key, BRACKETED.findall(title)))
    names = chain(feed_names(facts), _home_links(facts)) if parts else ()
    return next(
        (name for name in names if _is_name(name) and key(name) in parts and name.casefold() not in _no_names()), None
    )


def name_of_feed(facts: Facts, labels: list[str]) -> str | None:
    """What a feed calls the site, if the address repeats a word of it."""
    return next(
        (
            name
            for name in feed_names(facts)
            if _is_name(name) and any(label in key(name) or key(name) in label for label in labels)
        ),
        None,
    )


def name_of_channel(title: str, labels: list[str]) -> str | None:
    """What a feed's own title calls the site: without "RSS feed" behind it, and of several parts the one that the address repeats.

    None where it names nothing but a feed, or an address.
    """
    name = _FEED.sub("", title).strip()
    parts = (part.strip() for part in pieces_of(name))
    name = next((part for part in parts if any(label in key(part) for label in labels)), name)
    plain_name = _is_name(name) and len(name) <= _LONGEST and "://" not in name and not _HOST.fullmatch(name)
    return name if plain_name and name.casefold() not in _no_names() else None


def declared_site(facts: Facts) -> tuple[str, str]:
    """What the data call the site that the article is part of, or the one that they describe, and where; an organization where its page is the first one here."""
    part = [
        value for value in facts.values("isPartOf") if isinstance(value, dict) and _SITES.intersection(types_of(value))
    ]
    base = facts.document.base_url
    houses = (node for node in facts.metadata.of_type("Organization") if leads_home(plain(node.get("url")), base))
    for nodes, source in (
        (part, f"json-ld {facts.kind}.isPartOf"),
        (facts.metadata.of_type(*_SITES), "json-ld WebSite"),
        (houses, "json-ld Organization"),
    ):
        names = {name for node in nodes if (name := plain(node.get("name")))}
        if len(names) == 1 and names_a_site(name := names.pop(), facts):
            return name, source
    return "", ""


def names_a_site(name: str, facts: Facts) -> bool:
    """No system, no address, no word for any front page and not the title of this one."""
    fit = 0 < len(name) <= _LONGEST and "://" not in name and key(name) not in _SYSTEMS
    return fit and name.casefold() not in _no_names() and key(name) != key(facts.metadata.title or "")


def marked_publisher(facts: Facts) -> str:
    """The name in the element that the page marks as the publisher's."""
    if not facts.document.mentions(b"itemprop"):
        return ""
    for box in facts.document.root.iterfind(".//*[@itemprop='publisher']"):
        name = next(box.iterfind(".//*[@itemprop='name']"), None)
        said = plain(name.get("content") or text_of(name)) if name is not None else ""
        if said and len(said) <= _LONGEST:
            return said
    return ""


def _is_name(name: str) -> bool:
    return len(key(name)) >= _SHORTEST and len(name.split()) <= _MOST_WORDS


def _home_links(facts: Facts) -> Iterator[str]:
    """What the first links to the site's front page say, or the pictures in them."""
    base = facts.document.base_url
    site = site_of(base)
    plain_base = bool(site) and _ARCHIVE not in base
    for link in islice(facts.document.root.iter("a"), _MOST_LINKS):
        stated = link.get("href") or ""
        if plain_base and _leads_on(stated):
            continue
        href = absolute(stated, base) or ""
        if is_home(href) and site_of(href) == site:
            yield short_text(link, _LONGEST) or _pictured(link)


def _leads_on(href: str) -> bool:
    """It leads to no first page, by its strokes or the letter behind the first one: "/news", "https://harbour.example/a/b"."""
    if ".." in href or "#" in href or _ARCHIVE in href:
        return False
    if href.startswith("http"):
        return href.count("/") > _STROKES_OF_HOME
    return href[:1] == "/" and href[1:2].isalnum() and href[1] != "i"  # As in "/index.html".


def _pictured(link: Element) -> str:
    picture = next(link.iter("img"), None)
    return plain(picture.get("alt")) if picture is not None else ""


@cache
def _no_names() -> frozenset[str]:
    """Titles of feeds that name no site."""
    return frozenset(head_table()["no_site_names"])
