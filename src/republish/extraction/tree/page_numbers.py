"""Addresses that differ by the number of a page alone: `/the-wall/2/`, `?page=2`, `-2.html`, `/seite-2`."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import NamedTuple
from urllib.parse import SplitResult, parse_qsl, urlencode

from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import is_home, site_of, split_url
from republish.extraction.words.lines.page_words import page_data

_NUMBER = r"(?P<number>[1-9]\d?)"
_TRACKING = Uncompiled(r"utm_|(?:fbclid|gclid|srsltid|mc_cid|mc_eid|ref|source|amp)$")
_INDEX = re.compile(r"/index\.\w{2,5}$")
_LONGEST_NUMBER = 12
"""Letters in which an address ends that has the number of a page."""
_COMMENTS = re.compile(r"comment|respond|reply|kommentar|disqus", re.I)


class Reading(NamedTuple):
    """One way to read an address: the article's, and which page of it."""

    article: str
    """The address without the number; host and path, and what else its query says."""
    number: int
    way: str
    """ "none" where the address has no number, "worded" where a word says that it is one of a page, else "bare"."""


@lru_cache(maxsize=256)
def readings(url: str) -> tuple[Reading, ...]:
    """Every way to read an address, the one without a number first; none where it is that of a host, of comments or of all pages."""
    parts = split_url(url)
    if not parts.netloc or _COMMENTS.search(parts.fragment) or asks_for_all(url):
        return ()
    found = [Reading(_article(parts, parts.path, _query(parts)), 1, "none"), *_by_query(parts), *_by_path(parts)]
    return tuple(reading for reading in found if not is_home(f"https://{reading.article}"))


def asks_for_all(url: str) -> bool:
    """The address is one of all pages in one: `?page=all`, `/komplettansicht`, `?print=1`."""
    return of_pages(url) != url


def of_pages(url: str) -> str:
    """The address without what asks for all pages in one."""
    parts = split_url(url)
    query = parse_qsl(parts.query, keep_blank_values=True)
    kept = [pair for pair in query if not _is_for_all(*pair)]
    path, _, last = parts.path.rstrip("/").rpartition("/")
    named = last.lower() in page_data()["all_path"]
    if not named and len(kept) == len(query):
        return url
    return parts._replace(path=f"{path}/" if named else parts.path, query=urlencode(kept)).geturl()


def _is_for_all(key: str, value: str) -> bool:
    data, key, value = page_data(), key.lower(), value.lower()
    if key in data["all_keys"]:
        return value not in ("0", "false", "")
    return value in data["all_values"] and (key in data["keys"] or key == "view")


def is_same_article(url: str, other: str) -> bool:
    """The address begins with the other one, whatever it says behind it of how to show the article."""
    article = readings(other)[:1]
    parts = split_url(url)
    place = site_of(url) + _INDEX.sub("", parts.path).rstrip("/")
    return any(place == base or place.startswith(f"{base}/") for base in (_place_of(found) for found in article))


def turns_the_page(url: str, other: str) -> bool:
    """The two addresses are those of two pages of one article: they differ by a number that one of them lacks, or that a word calls a page's."""
    if not any(map(str.isdigit, f"{url[-_LONGEST_NUMBER:]}{other[-_LONGEST_NUMBER:]}")):
        return False
    ways = {reading.article: reading.way for reading in readings(other)}
    found = [(reading.way, ways[reading.article]) for reading in readings(url) if reading.article in ways]
    return any(("none" in pair or "worded" in pair) and pair != ("none", "none") for pair in found)


def _place_of(reading: Reading) -> str:
    return reading.article.partition("?")[0]


def _by_query(parts: SplitResult) -> list[Reading]:
    """The value of a key that stands for a page."""
    query = _query(parts)
    ways = dict.fromkeys(page_data()["keys"], "worded") | dict.fromkeys(page_data()["vague_keys"], "bare")
    return [
        Reading(_article(parts, parts.path, [*query[:at], *query[at + 1 :]]), int(value), ways[key.lower()])
        for at, (key, value) in enumerate(query)
        if key.lower() in ways and re.fullmatch(_NUMBER, value)
    ]


def _by_path(parts: SplitResult) -> list[Reading]:
    """A number at the end of the path, or before its extension."""
    query = _query(parts)
    found = []
    for pattern, way, forms in _paths():
        if match := pattern.fullmatch(parts.path):
            said = match.groupdict(default="")
            paths = dict.fromkeys(form.format(**said) for form in forms)
            found += [Reading(_article(parts, path, query), int(said["number"]), way) for path in paths]
    return found


@cache
def _paths() -> tuple[tuple[re.Pattern[str], str, tuple[str, ...]], ...]:
    """Forms of paths, how they say the number, and what the article's own path may be for each."""
    word, vague = (rf"(?:{'|'.join(map(re.escape, page_data()[name]))})" for name in ("path", "vague_path"))
    name, end = r"(?P<name>/.*?[^/])", r"(?P<end>\.[a-z]\w{1,4})"
    forms = (
        (rf"{name}/{_NUMBER}{end}?/?", "bare", ("{name}", "{name}{end}")),
        (rf"{name}[/,_-]{word}[/,_-]?{_NUMBER}{end}?/?", "worded", ("{name}", "{name}{end}")),
        (rf"{name}[/,_-]{vague}[/,_-]?{_NUMBER}{end}?/?", "bare", ("{name}", "{name}{end}")),
        (rf"{name}[,_-]{_NUMBER}{end}", "bare", ("{name}{end}",)),
    )
    return tuple((re.compile(pattern, re.I), way, paths) for pattern, way, paths in forms)


def _query(parts: SplitResult) -> list[tuple[str, str]]:
    """What the query says, without what only tells where a reader came from."""
    said = parse_qsl(parts.query, keep_blank_values=True)
    return sorted((key, value) for key, value in said if not _TRACKING.match(key))


def _article(parts: SplitResult, path: str, query: list[tuple[str, str]]) -> str:
    place = parts.netloc.casefold().removeprefix("www.") + _INDEX.sub("", path).rstrip("/")
    return f"{place}?{urlencode(query)}" if query else place
