"""The headline: of all that the page calls its title, the one readers see, without the site's name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING, TypeAlias

from republish._html import Element, absolute, select, text_of
from republish._text import words
from republish._uncompiled import Uncompiled
from republish.extraction.head.deck.seen import is_of_data, is_unseen, marked_beside, seen_alone, tells_the_text
from republish.extraction.head.facts import Facts, plain
from republish.extraction.head.headings import Heading, address_of, headline_text
from republish.extraction.head.headline.kickers import same_words, without_kicker
from republish.extraction.head.headline.lower_headings import (
    below_the_sites,
    first_of_the_story,
    heads_the_article,
    in_other_words,
    is_headline,
    is_over_deck,
    named_headline,
    second_rank,
)
from republish.extraction.head.headline.site_headings import lower_headline, marked_headline, names_on_top
from republish.extraction.head.headline.title_lines import line_of_title, named_line
from republish.extraction.head.headline.title_names import (
    without_archive,
    without_host,
    without_name,
    without_section,
    without_site,
)
from republish.extraction.head.headline.title_tails import CUT, is_cut_short, lost_marks, without_page, without_tail
from republish.extraction.head.separators import parts_of, pieces_of
from republish.extraction.tree.addresses import hostname, path_key, split_url
from republish.extraction.tree.unsaid import as_said
from republish.extraction.words.bylines.personal_names import key

if TYPE_CHECKING:
    from republish.model import Profile

_POINTED = re.compile(r"^[»›>|•:]+\s+")
"""A mark that points at the headline, or parts it from a line above."""
_TWO_ENDS = re.compile(r"(?<=[?!…]):(?=\s)")
"""A colon behind a kicker that ends with a sign of its own: readers do not see it."""
_FIRST_OF_CHINESE = "\u4e00"
_CHINESE_SITE = Uncompiled(
    r"(?:\s*[-_|—–]{1,2}\s*[\u3400-\u9fff\w.·]{0,14}(?:网|官网|网站|频道|日报|晚报|在线|客户端|新闻网?)){1,3}\s*$"
)
"""What Chinese pages write behind a title without a blank: "…-新华网", "…_首页_光明网"."""
_DAY_BEHIND = re.compile(r"\s+[|·–—-]\s+(?:\d{1,2}\.\d{1,2}\.\d{4}|\d{4}-\d{2}-\d{2})\s*$")
_HOST = Uncompiled(r"(?:[\w-]+\.)+[a-z]{2,10}", re.I)
_BESIDE = re.compile(r"^\d{1,3}(?:\.\d{1,3})*[.:]?\s+(?=\S)|\s*\[[^\[\]]{3,80}\]$")
"""What a page shows beside a title: the number of a chapter, or in square brackets of which version or kind it is."""
_FEWEST_TURNED = 6
Stated: TypeAlias = list[tuple[str, str]]
"""Titles and where they were found."""


def read_title(
    facts: Facts, heads: tuple[Heading, ...], stated: Stated, sites: frozenset[str], profile: Profile | None
) -> tuple[str, str, Element | None]:
    """The headline, its evidence, and the heading element it stands in; `stated` is what `stated_titles` gives."""
    for selector in profile.structure.title if profile else ():
        for element in select(facts.document.root, selector):
            if text := text_of(as_said(element)):
                return text, "profile structure.title", element
    for head in heads:
        if (marked := marked_beside(head.element)) is not None:
            return headline_text(marked), "itemprop headline", marked
    sites |= names_on_top(facts)
    shown = tuple(_of_the_page(heads, facts, stated))
    title, evidence, element = _found(facts, shown, sites, stated)
    alone = seen_alone(shown, pieces_of(title)[0], sites, evidence) if evidence != "h1" else None
    if alone is not None and (is_of_data(evidence) or tells_the_text(alone, title)):
        title, evidence, element = alone.text, "h1", alone.element
    title = without_tail(_POINTED.sub("", _without_unsaid(title, element)), facts, element)
    title = without_page(_TWO_ENDS.sub("", title))
    if title.endswith(CUT):
        title, element = _complete(title, element, shown, stated)
    return _as_stated(title, sites, stated), evidence, element


def _complete(
    title: str, element: Element | None, heads: tuple[Heading, ...], stated: Stated
) -> tuple[str, Element | None]:
    """A title that was cut off, as a heading or another statement has the whole of it."""
    wholes = [(head.text, head.element) for head in heads] + [(text, element) for text, _ in stated]
    return next(((text, at) for text, at in wholes if is_cut_short(title, text)), (title, element))


def _without_unsaid(title: str, heading: Element | None) -> str:
    """A title that the data state with the marks of notes and struck words of the heading that the page shows, without these."""
    if heading is None or as_said(heading) is heading or not same_words(title, text_of(heading)):
        return title
    return headline_text(heading)


def _as_stated(title: str, sites: frozenset[str], stated: Stated) -> str:
    """A headline without the site's name, a number or brackets beside it and what was escaped once too often, where the page's data state it so.

    Nor is it all in capitals then.
    """
    for shown in (without_site(title, sites), unescape(title) if "&" in title else title, _BESIDE.sub("", title)):
        if shown != title and any(same_words(shown, text) for text, _ in stated):
            return shown
    if title.isupper():
        return next((text for text, _ in stated if same_words(text, title) and not text.isupper()), title)
    return next((text for text, _ in stated if text != title and lost_marks(title, text)), title)


def _found(
    facts: Facts, heads: tuple[Heading, ...], sites: frozenset[str], stated: Stated
) -> tuple[str, str, Element | None]:
    texts = [text for text, _ in stated]
    heading = main_heading(_without_hidden(heads, stated), texts, sites)
    lower = _below_the_sites_own(heading, facts, texts) if heading is not None else None
    if lower is not None:
        return lower.text, lower.element.tag, lower.element
    agreed = _agreed(facts, stated)
    if agreed and (heading is None or not (same_words(heading.text, agreed[0]) or _turns(heading.text, agreed[0]))):
        shown = heading if heading is not None and _agrees(heading.text, texts) else None
        seen = shown or second_rank(facts, texts) or heading or named_headline(facts)
        return *agreed, seen.element if seen else None
    if heading is not None and (not stated or _agrees(heading.text, texts) or is_over_deck(heading, texts)):
        return without_kicker(heading, stated, facts.document.prose), "h1", heading.element
    if second := second_rank(facts, texts):
        return without_kicker(second, stated, facts.document.prose), second.element.tag, second.element
    if heading is not None and any(key(heading.text) == parts_of(text)[0] for text in texts):
        return heading.text, "h1", heading.element
    if heading is not None and all(key(text) in sites for text in texts):
        return heading.text, "h1", heading.element
    said = texts + ([heading.text] if heading else [])
    if (said or names_on_top(facts)) and all(key(text) in sites for text in said):
        line = named_line(facts) if heading is None else None
        if (first := line or lower_headline(facts) or (first_of_the_story(facts) if said else None)) is not None:
            return first.text, first.element.tag, first.element
    if stated:
        return _told(facts, heading, stated)
    return (heading.text, "h1", heading.element) if heading else ("", "", None)


def _below_the_sites_own(heading: Heading, facts: Facts, texts: list[str]) -> Heading | None:
    """The lower heading that is the headline, below an `h1` with no more than the site's name: as the title has the two, or as it alone is marked."""
    if (below := below_the_sites(heading, facts, texts)) is not None:
        return below
    if is_headline(heading.names) or not all(same_words(heading.text, text) for text in texts):
        return None
    return marked_headline(facts, heading.element)


def _told(facts: Facts, heading: Heading | None, stated: Stated) -> tuple[str, str, Element | None]:
    """What the data call the title where no heading bears it out; where JSON-LD and headings say nothing, the line that says a part of it."""
    best = next((pair for pair in stated if pair[1].startswith("json-ld")), stated[0])
    alone = heading is None and not best[1].startswith("json-ld")
    line = line_of_title(facts, best[0], named=best[1] == "title") if alone else None
    if line is not None:
        return line.text, line.element.tag, line.element
    seen = in_other_words(facts, [text for text, _ in stated]) or heading or heads_the_article(facts)
    return *best, seen.element if seen else None


def _without_hidden(heads: tuple[Heading, ...], stated: Stated) -> tuple[Heading, ...]:
    """Without the headings that nobody sees, where another says what the page's data call the title."""
    seen = tuple(head for head in heads if not is_unseen(head.element)) if len(heads) > 1 else heads
    texts = [text for text, _ in stated]
    return seen if any(_agrees(head.text, texts) for head in seen) else heads


def _of_the_page(heads: tuple[Heading, ...], facts: Facts, stated: Stated) -> Iterator[Heading]:
    """The headings that are no link to another page: the name of the site, the headline of another story.

    What the page's data call its title is, wherever it leads.
    """
    meta = facts.metadata
    pages = (facts.document.url, meta.link("canonical") or "", meta.first("og:url") or "")
    base = facts.document.base_url
    for head in heads:
        address = address_of(head, base)
        named = bool(address) and any(same_words(text, head.text) for text, _ in stated)
        if not address or named or path_key(address) in {path_key(absolute(url, base) or url) for url in pages if url}:
            yield head


def other_titles(facts: Facts, stated: Stated, title: str) -> tuple[str, ...]:
    """What the page's data call the article besides its title."""
    texts = [text for text, _ in stated] + [facts.text("alternativeHeadline")]
    return tuple(dict.fromkeys(text for text in texts if text and text != title))


def _agreed(facts: Facts, stated: Stated) -> tuple[str, str] | None:
    """What a news site's JSON-LD and Open Graph both call the headline: the kicker is part of it, or not, as they say."""
    by_source = {source: text for text, source in stated}
    headline = by_source.get(f"json-ld {facts.kind}.headline")
    if headline and "NewsArticle" in facts.kind and same_words(headline, by_source.get("meta og:title", "")):
        return headline, f"json-ld {facts.kind}.headline + meta og:title"
    return None


def stated_titles(facts: Facts, sites: frozenset[str]) -> Stated:
    """What the page's data call the title, without the site's and the section's name, and where."""
    meta, title = facts.metadata, facts.metadata.title or ""
    found = [
        (meta.first("og:title"), "meta og:title"),
        (facts.text("headline"), f"json-ld {facts.kind}.headline"),
        (meta.first("twitter:title"), "meta twitter:title"),
        (meta.first("dc.title", "citation_title", "parsely-title", "title"), "meta title"),
        (
            _DAY_BEHIND.sub("", title if max(title, default="") < _FIRST_OF_CHINESE else _CHINESE_SITE.sub("", title)),
            "title",
        ),
    ]
    parts = split_url(facts.document.url)
    host = hostname(facts.document.url).removeprefix("www.")
    sites = sites | {key(author) for author in meta.meta.get("author", ())[:1]}
    filed = (meta.first("article:section") or "", facts.text("articleSection"))
    sections = {key(name) for name in (*parts.path.strip("/").split("/")[:-1], *filed) if name}
    plainly = {text: without_host(without_archive(plain(text)), host) for text in {text for text, _ in found}}
    words_of = [(plainly[text], source) for text, source in found if plainly[text]]
    named = [pair for pair in words_of if not (pair[1] == "meta title" and _HOST.fullmatch(pair[0]))] or words_of
    shortened = {
        text: without_section(text, without_name(text, sites, facts), sections) for text in {text for text, _ in named}
    }
    return [(shortened[text], source) for text, source in named]


def main_heading(heads: tuple[Heading, ...], stated: list[str], sites: frozenset[str]) -> Heading | None:
    """The `h1` that is the article's headline."""
    real = [head for head in heads if key(head.text) not in sites]
    if len(real) == 1:
        return real[0]
    return max(
        real,
        key=lambda head: (
            max((overlap(head.text, t) for t in stated), default=0.0),
            is_headline(head.names),
            len(_word_set(head.text)),
        ),
        default=None,
    )


def _agrees(text: str, stated: list[str]) -> bool:
    return any(overlap(text, other) >= 0.5 or _holds(text, other) for other in stated)


def _turns(text: str, stated: str) -> bool:
    """It has the same words, a few at the least, in another order."""
    said = _word_set(text)
    return len(said) >= _FEWEST_TURNED and said == _word_set(stated)


def _holds(text: str, stated: str) -> bool:
    """Most words of a short title stand in the heading."""
    a, b = _word_set(text), _word_set(stated)
    return bool(b) and len(a & b) >= 0.75 * len(b)


@lru_cache(maxsize=256)
def _word_set(text: str) -> frozenset[str]:
    return frozenset(words(text.casefold()))


def overlap(one: str, other: str) -> float:
    """Share of common words, counted on the shorter side's behalf."""
    a, b = _word_set(one), _word_set(other)
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0
