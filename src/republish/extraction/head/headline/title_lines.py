"""A headline that is no heading: a line of an old page's tables that says a part of the page's title, or is named for it."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from republish._html import Element
from republish.extraction.head.facts import Facts
from republish.extraction.head.headings import Heading, address_of
from republish.extraction.head.scan import BLIND, naming
from republish.extraction.head.separators import MAY_SEPARATE, TITLE_SEPARATOR
from republish.extraction.head.words import is_longer, said_text
from republish.extraction.tree.addresses import split_url
from republish.extraction.words.bylines.personal_names import key

_LINES = ("p", "div", "td", "th", "font", "b", "strong", "span", "center", "big", "h2", "h3", "h4", "h5", "h6")
_is_named = naming(
    r"(?:^|[\s_-])(?:head-?line|(?:article|entry|post|story|news)[_-]?(?:main[_-])?(?:title|headline))(?:$|[\s_])",
    hints="headline|head-line|title",
)
_EASTERN, _FEWEST_SIGNS = "\u3041", 6
"""Scripts of which a sign is a syllable or a word."""
_FEWEST_WORDS, _FEWEST_LETTERS, _LONGEST, _PARAGRAPH = 3, 12, 200, 150


def line_of_title(facts: Facts, title: str, *, named: bool) -> Heading | None:
    """The line above the text that says all that stands before or behind one of the title's strokes, the longest of them.

    Where none does, one that is a link to the page itself and says what stands before a stroke; or the only one that is `named`
    a headline. A title without a heading is asked for alone.
    """
    parts = set(map(key, _ends(title)))
    if not parts and not named:
        return None
    around = list(_above_the_text(facts.document.root))
    lines = [line for line in around if not _is_linked(line)]
    said = [line for line in lines if key(line.text) in parts] or list(_linked_to_itself(around, title, facts))
    if said:
        return max(said, key=lambda line: len(line.text))
    return _only_named(lines) if named else None


def named_line(facts: Facts) -> Heading | None:
    """The only line above the text that is named a headline, on a page whose data say no more than whose it is."""
    return _only_named([line for line in _above_the_text(facts.document.root) if not _is_linked(line)])


def _only_named(lines: list[Heading]) -> Heading | None:
    named = [line for line in lines if _is_named(line.names)]
    return named[0] if len({key(line.text) for line in named}) == 1 else None


def _ends(title: str) -> Iterator[str]:
    """What stands before and what behind each of its strokes, where that is no single word."""
    for cut in TITLE_SEPARATOR.finditer(title) if MAY_SEPARATE.search(title) else ():
        yield from filter(_is_enough, (title[: cut.start()], title[cut.end() :]))


def _above_the_text(root: Element) -> Iterator[Heading]:
    """Lines of enough words, up to the first long paragraph."""
    for element in islice(root.iter(*_LINES), BLIND):
        if element.tag == "p" and is_longer(element, _PARAGRAPH):
            return
        text = said_text(element, _LONGEST)
        if _is_enough(text):
            yield Heading(element=element, text=text, names=element.get("class") or "")


def _is_linked(line: Heading) -> bool:
    """It holds a link, or stands in one."""
    return next(line.element.iter("a"), next(line.element.iterancestors("a"), None)) is not None


def _linked_to_itself(lines: list[Heading], title: str, facts: Facts) -> Iterator[Heading]:
    """Lines that are one link, to the page itself, and say all that stands before one of the title's strokes."""
    begins = {key(title[: cut.start()]) for cut in TITLE_SEPARATOR.finditer(title)}
    page = split_url(facts.document.url)
    for line in lines:
        address = address_of(line, facts.document.base_url) if key(line.text) in begins else ""
        if address and split_url(address)[1:4] == page[1:4]:
            yield line


def _is_enough(text: str) -> bool:
    if text[:1] >= _EASTERN:
        return len(text) >= _FEWEST_SIGNS
    return len(text) >= _FEWEST_LETTERS and (text.count(" ") + 1 >= _FEWEST_WORDS or not text.isascii())
