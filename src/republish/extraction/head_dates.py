"""When it was published and last changed: the page's data first, then marked times near the headline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, tzinfo
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from lxml import etree

from republish._html import Document, Element, select, text_of
from republish._text import fold
from republish.extraction.dates import clock_of, has_offset, has_time, read_date
from republish.extraction.head_evidence import Facts, plain
from republish.extraction.head_posted import posted
from republish.extraction.head_scan import Near, in_card, names_of, naming, own_text, short_text

if TYPE_CHECKING:
    from republish.model import Profile

_PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "sailthru.date",
    "dcterms.created",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dc.date.created",
    "citation_publication_date",
    "citation_online_date",
    "article.published",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "pubdate",
    "date",
    "ptime",
    "displaydate",
    "article_date_original",
    "originalpublicationdate",
    "datecreated",
    "created",
    "last-published",
    "shareaholic:article_published_time",
    "rnews:datepublished",
    "analyticsattributes.articledate",
    "timestamp",
)
_MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "datemodified",
    "og:updated_time",
    "article:updated_time",
    "dc.date.modified",
    "dcterms.modified",
    "last-modified",
    "lastmod",
    "revised",
)
_CHANGE = r"updat|modif|aktualis|geändert|mis à jour|actualiz|aggiorn|bijgewerkt|oppdatert|uppdater|opdater|zmien"
_CHANGED = re.compile(_CHANGE, re.I)
_is_date = naming(
    r"publish|pub-?date|posted|(?:^|[\s_-])(?:data|dato|datum|fecha|time|timestamp|created)(?:$|[\s_-])|"
    r"[a-z](?:date|timestamp|time)\b|dateline|entry-date|(?:^|[\s_-])date",
    hints="publish|date|time|posted|data|dato|datum|fecha|created",
    unless=_CHANGE,
)
_META_DATE = re.compile(
    r"^(?!.*(?:publisher|modif|updat|expir|file|lastmod|review)).*(?:publi(?:sh|cation|cado)|issued|posted).*(?:date|time|at|on)?$"
)
_YEAR = re.compile(r"(?:19|20)\d\d|\d\.\d\d?\.\d\d\b\D{1,12}\d\d?[:.]\d\d\b")
"""What a line with a whole date has: a year, or one of two digits with the time behind it."""
_IN_TITLE = re.compile(r"[|·–—-]\s*(\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})\s*$")
_IN_URL = re.compile(r"/(20\d{2}|19\d{2})[/-](\d{1,2}|[a-z]{3,9})[/-](\d{1,2})(?![^\W_])", re.I)
_CLASSES = frozenset(
    [
        "article_date",
        "article-date",
        "entry-date",
        "post-date",
        "post_date",
        "pubdate",
        "pub-date",
        "publish-date",
        "published-date",
    ]
)
_MICROFORMAT = frozenset({"published", "published updated"})
_PROPERTY = "datePublished"
_DATED = ("p", "span", "div", "time", "abbr")
_MOST_MARKS = 20
Moment = tuple[datetime | None, str]


def read_published(facts: Facts, near: Near, profile: Profile | None, day_first: bool, clock: tzinfo = UTC) -> Moment:
    """The moment of first publication and where it was found; a place that names the time beats one with the day only.

    A stated time without an offset waits for the same clock with one among what else the page's data state; otherwise it
    goes by the page's own `clock`.
    """
    fallback: Moment = (None, "")
    address = read_date(_in_url(facts.document.url), clock=clock)
    for text, evidence in _published_texts(facts, near, profile):
        moment = _read(text, day_first, address, clock)
        if moment is None:
            continue
        if has_time(text):
            if fallback[0] is None or abs((moment - fallback[0]).total_seconds()) < 172_800:
                return _with_offset(moment, text, facts), evidence
        elif fallback[0] is None:
            fallback = moment, evidence
    return fallback


def _read(text: str, day_first: bool, address: datetime | None, clock: tzinfo) -> datetime | None:
    """The moment that a text names; where day and month could change places, the page's address decides."""
    moment = read_date(text, day_first=day_first, clock=clock)
    if moment is None or address is None or moment.date() == address.date():
        return moment
    other = read_date(text, day_first=not day_first, clock=clock)
    return other if other is not None and other.date() == address.date() else moment


def _with_offset(moment: datetime, text: str, facts: Facts) -> datetime:
    """The moment of a clock without an offset, read with the offset that another statement of the same clock has."""
    if has_offset(text):
        return moment
    meta = facts.metadata.meta
    for stated in (
        facts.text("datePublished"),
        *(content for name in _PUBLISHED for content in meta.get(name, ())[:1]),
    ):
        if has_offset(stated) and (other := read_date(stated)) and clock_of(stated) == clock_of(text):
            return other
    return moment


def read_modified(facts: Facts, profile: Profile | None, published: datetime | None, clock: tzinfo = UTC) -> Moment:
    """The moment of the last change, if the page states one that is not before publication."""
    meta = facts.metadata
    texts = [(facts.text("dateModified"), f"json-ld {facts.kind}.dateModified")]
    texts += [(plain(content), f"meta {name}") for name in _MODIFIED for content in meta.meta.get(name, ())[:1]]
    for text, evidence in texts:
        moment = read_date(text, clock=clock) if text else None
        if moment and (published is None or moment >= published):
            return moment, evidence
    return None, ""


def _published_texts(facts: Facts, near: Near, profile: Profile | None) -> Iterator[tuple[str, str]]:
    root, meta = facts.document.root, facts.metadata
    for selector in profile.structure.published if profile else ():
        for element in select(root, selector):
            yield element.get("datetime") or element.get("content") or text_of(element), "profile structure.published"
    yield facts.text("datePublished"), f"json-ld {facts.kind}.datePublished"
    for name in _PUBLISHED:
        for content in meta.meta.get(name, ())[:1]:
            yield plain(content), f"meta {name}"
    yield facts.text("dateCreated", "uploadDate"), f"json-ld {facts.kind}.dateCreated"
    yield from _marked(near)
    yield from _other_meta(facts)
    yield from _visible(near)
    if stated := _in_url(facts.document.url):
        yield stated, "url"
    yield from _alone(facts.document)
    yield from posted(facts.document)
    yield from _written(near)
    if found := _IN_TITLE.search(facts.metadata.title or ""):
        yield found[1], "title"


def _alone(document: Document) -> Iterator[tuple[str, str]]:
    """The one moment of publication that the page marks far from the headline, in a footer perhaps; two tell nothing."""
    mentioned = document.mentions(_PROPERTY.lower().encode())
    elements = document.root.iter(etree.Element) if mentioned else document.root.iter(*_DATED)
    stamps = {
        stamp
        for element in islice(filter(_marks_publication, elements), _MOST_MARKS)
        if not in_card(element)
        and (stamp := element.get("datetime") or element.get("content") or short_text(element, 60))
    }
    if len(stamps) == 1:
        yield stamps.pop(), "datePublished"


def _marks_publication(element: Element) -> bool:
    """Its class or its property says that it holds the moment of publication."""
    tag, get = element.tag, element.get
    named = get("class") if tag in _DATED else None
    if named and (
        (tag == "time" and "published" in named)
        or (tag in ("abbr", "span") and named in _MICROFORMAT)
        or (tag != "abbr" and named in _CLASSES)
    ):
        return True
    return _PROPERTY in (get("itemprop"), get("property"))


def _in_url(url: str) -> str:
    found = _IN_URL.search(url)
    if not found:
        return ""
    return " ".join(found.groups()[::-1]) if found[2].isalpha() else "-".join(found.groups())


def _other_meta(facts: Facts) -> Iterator[tuple[str, str]]:
    """Names of a CMS's own making that speak of publication."""
    for name, contents in facts.metadata.meta.items():
        if _is_other_date(name) and len(contents[0]) < 60:
            yield plain(contents[0]), f"meta {name}"


@lru_cache(maxsize=2048)
def _is_other_date(name: str) -> bool:
    return name not in _PUBLISHED and _META_DATE.search(name) is not None


def _marked(near: Near) -> Iterator[tuple[str, str]]:
    """`time[datetime]` and itemprop dates near the headline, those that speak of a change last."""
    later = []
    for element, names in near:
        stamp = element.get("datetime") or (element.get("content") if element.get("itemprop") else None)
        if not stamp or not (element.tag == "time" or "date" in (element.get("itemprop") or "").lower()):
            continue
        name = f"{element.tag}[datetime]"
        parent = element.getparent()
        if _CHANGED.search(f"{names} {names_of(parent)} {short_text(element)}"):
            later.append((stamp, name))
        else:
            yield stamp, name
    yield from later


def _visible(near: Near) -> Iterator[tuple[str, str]]:
    for element, names in near:
        if element.tag == "time" or (names and _is_date(names)):
            text = short_text(element, 160)
            if text and not _CHANGED.match(text):
                yield text, f"{element.tag}.{(element.get('class') or '').split(' ')[0]}"


def _longest(line: str) -> int:
    """A line longer than this is a sentence that speaks of a date."""
    return 60 if line.isascii() or line[:1] < "\u2e80" else 30


def _written(near: Near) -> Iterator[tuple[str, str]]:
    """Any short line near the headline that holds a whole date: first those that do not speak of a change."""
    later = []
    for element, _ in near:
        for text in (own_text(element), element.tail):
            if text and len(text) < 300 and _YEAR.search(text) and 7 < len(line := fold(text)) <= _longest(line):
                if _CHANGED.search(line):
                    later.append((line, f"{element.tag} text"))
                elif "©" not in line and element.tag not in ("h1", "option", "title"):
                    yield line, f"{element.tag} text"
    yield from later
