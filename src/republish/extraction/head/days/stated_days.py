"""What a page's data call the moments of publication and of the last change, in JSON-LD and in meta elements."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.head.days.clock import Read, whole_hours
from republish.extraction.head.facts import Facts, plain
from republish.extraction.words.days.dates import has_time

MADE = ("dcterms.created", "dc.date.created", "dc.created", "dc:created", "article.created", "date_created")
"""When somebody began to write it, in Plone; where nothing says when it appeared, near enough."""
PUBLISHED = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "dc.date",
    "dc:date",
    "citation_publication_date",
    "citation_online_date",
    "citation_date",
    "bepress_citation_date",
    "eprints.date",
    "article.published",
    "publish-date",
    "publish_date",
    "publishdate",
    "publication_date",
    "pubdate",
    "pub_date",
    "bt:pubdate",
    "og:pubdate",
    "og:regdate",
    "apub:time",
    "article:post_date",
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
MODIFIED = (
    "article:modified_time",
    "og:article:modified_time",
    "datemodified",
    "og:updated_time",
    "article:updated_time",
    "shareaholic:article_modified_time",
    "dc.date.modified",
    "dcterms.modified",
    "last-modified",
    "lastmod",
    "revised",
)
_META_DATE = Uncompiled(
    r"^(?!.*(?:publisher|modif|updat|expir|file|lastmod|review)).*(?:publi(?:sh|cation|cado)|issued|posted).*(?:date|time|at|on)?$"
)
_MINUTE = timedelta(minutes=1)
_ISO_DAY = len("2024-05-01")


def statements(facts: Facts) -> Iterator[str]:
    """What the page's data call the moment of publication."""
    yield facts.text("datePublished")
    meta = facts.metadata.meta
    yield from (content for name in filter(meta.__contains__, PUBLISHED) for content in meta[name][:1])


def in_metas(facts: Facts, names: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """What the meta elements of these names state, in the order of the names."""
    meta = facts.metadata.meta
    for name in filter(meta.__contains__, names):
        for content in meta[name][:1]:
            yield plain(content), f"meta {name}"


def is_stamped_anew(facts: Facts) -> bool:
    """The data call the same moment that of publication and of the last change, and name another day besides."""
    published, created = facts.text("datePublished"), facts.text("dateCreated")
    stated = (created, *(plain(content) for content in facts.metadata.meta.get(PUBLISHED[0], ())[:1]))
    same = bool(published) and published == facts.text("dateModified")
    return same and any(other and other[:_ISO_DAY] != published[:_ISO_DAY] for other in stated)


def before_the_stamp(facts: Facts, read: Read) -> Iterator[tuple[str, str]]:
    """What a meta element states of an earlier moment, where JSON-LD calls that of the last change the one of publication."""
    published, name = facts.text("datePublished"), PUBLISHED[0]
    text = plain(next(iter(facts.metadata.meta.get(name, ())), "")) if published == facts.text("dateModified") else ""
    stamp, stated = (read(published), read(text)) if text and has_time(text) else (None, None)
    if stamp is not None and stated is not None and stamp - stated >= _MINUTE and not whole_hours(stated, stamp):
        yield text, f"meta {name}"


def other_metas(facts: Facts) -> Iterator[tuple[str, str]]:
    """Names of a CMS's own making that speak of publication."""
    for name, contents in facts.metadata.meta.items():
        if _is_other_date(name) and len(contents[0]) < 60:
            yield plain(contents[0]), f"meta {name}"


@lru_cache(maxsize=2048)
def _is_other_date(name: str) -> bool:
    return name not in PUBLISHED and _META_DATE.search(name) is not None
