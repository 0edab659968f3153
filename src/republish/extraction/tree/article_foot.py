"""The foot of an article that holds a note on it: a correction, what its authors declare, whom they thank, who they are, footnotes."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.words.lines.corrections import is_correction
from republish.extraction.words.lines.endings import is_about_authors, is_over_additions
from republish.extraction.words.lines.text_notes import tells_of_the_text

_LINES = ("p", "li", "div", "section", "aside", "small", "em", "span")
_HEADINGS, _MOST_HEADINGS = ("h2", "h3", "h4"), 12
_MOST_LINES, _LONGEST = 60, 400
_MOST_LINKS, _MOST_NAMED = 200, 400
_CALL = Uncompiled(r"[\[(]?\W?(?:\d{1,3}|[ivx]{1,5}|[a-z]|[*†‡§]{1,3})\W?[\])]?|[\^↑↩↵⤴⏎\ufe0e\ufe0f]{1,2}")
"""All that the link to a note says, or the one back."""
_ENTRY = frozenset(["hentry", "h-entry"])
"""hAtom and microformats2: https://microformats.org/wiki/h-entry"""
_BOX = Uncompiled(
    r"(?:^|[\s_-])(?:corrections?|clarifications?|erratum|errata|editors?-?_?notes?|korrektur(?:hinweis)?|rectificatifs?|rättelse|rettelse)(?=$|[\s_-])",
    re.I,
)


_ABOUT = re.compile(
    r"(?:^|[\s_-])(?:authors?-?_?(?:box|bio|info|card|item|desc\w*)|about-?_?(?:the-?)?authors?|authorbox|post-?author-?(?:bio|box))(?=$|[\s_-])|(?:^|\s|(?<!no)(?<!has)(?<!with)[_-])bio(?:graph(?:y|ie|ia|ía))?(?=$|\s)",
    re.I,
)
"""What themes call a box about an author."""


@lru_cache(maxsize=2048)
def is_entry(class_name: str) -> bool:
    """A box is declared to be one article by its microformat, as themes do that have no such element."""
    return not _ENTRY.isdisjoint(class_name.split())


@lru_cache(maxsize=2048)
def names_author(names: str) -> bool:
    """It is what a box about an author is called."""
    return _ABOUT.search(names) is not None


@lru_cache(maxsize=2048)
def names_notes(names: str) -> bool:
    """It is what a box is called that holds nothing but what was corrected."""
    return _BOX.search(names) is not None


def holds_note(footer: Element) -> bool:
    """It stands in an article, and holds such a note, a heading of what scholars add or of its authors, a box named for notes or an author, or what the text calls for.

    Where the page marks no article, as WordPress' block themes do not, the foot of something in `<main>` that holds a correction.
    """
    article = next(footer.iterancestors("article"), None)
    if article is None:
        article = next(
            (box for box in footer.iterancestors("div", "section", "main") if is_entry(box.get("class") or "")), None
        )
    if article is None:
        return next(footer.iterancestors("main"), None) is not None and any(map(_is_corrected, _lines_of(footer)))
    if _is_called_for(footer, article):
        return True
    headings = map(text_of, islice(footer.iter(*_HEADINGS), _MOST_HEADINGS))
    if any(is_over_additions(heading) or is_about_authors(heading) for heading in headings):
        return True
    lines = _lines_of(footer)
    if any(names_notes(names) or names_author(names) for line in lines if (names := line.get("class"))):
        return True
    return any(map(tells_of_the_text, {text_of(line)[:_LONGEST] for line in lines}))  # Boxes say what they hold again.


def _lines_of(footer: Element) -> tuple[Element, ...]:
    return (footer, *islice(footer.iter(*_LINES), _MOST_LINES))


def _is_corrected(line: Element) -> bool:
    return is_correction(text_of(line)[:_LONGEST], declared=False)


def _is_called_for(footer: Element, article: Element) -> bool:
    """A mark in the article leads to a place in its foot, and one in the foot leads back."""
    backs = _leads(footer)
    if not backs:
        return False
    calls = _leads(article) - backs
    own = islice(footer.iter("*"), _MOST_NAMED) if calls else ()
    return any(element.get("id") in calls or element.get("name") in calls for element in own)


def _leads(box: Element) -> set[str]:
    """The places on the page that the bare marks in a box lead to."""
    links = ((link, link.get("href") or "") for link in islice(box.iter("a"), _MOST_LINKS))
    return {href[1:] for link, href in links if href[:1] == "#" and _CALL.fullmatch(text_of(link).strip()[:12])}
