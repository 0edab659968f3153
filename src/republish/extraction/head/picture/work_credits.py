"""Credits of pictures, sounds and other works with their licences: whoever they name wrote nothing of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain, islice, takewhile

from lxml import etree

from republish._html import COMMONS, Document, Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish._works import kind_of_work
from republish.extraction.head.words import is_longer
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.credit_data import credit_phrases
from republish.extraction.words.credits.license_words import LICENSE_WORDS, is_deed

_LINKS = etree.XPath(".//a[contains(@href, 'commons') or contains(@href, 'flickr.com/photos/')]")
_ARCHIVES = re.compile(rb"commons\.(?:wikimedia\.|(?<=creativecommons\.))org")
"""One of them is in the source; that both hold the same word was asked when the page was parsed."""
_TITLED = Uncompiled(
    r"(?:^|\s)[\"“„«]\s?(?P<title>[^\"“”„«»]{2,120}?)\s?[\"“”»],? (?:by|von|par|por|di|da|de|door|od|av|af)\s"
)
_BESIDE = Uncompiled(r"(?:^|[\s(,;–—-])(?:(?:via|from|on|from the|auf|aus|bei|sur|en|su|na|op|på)\s)?$", re.I)
_OWN_TEXT = Uncompiled(r"(?<!\w)(?:text|texte|texto|testo|tekst|words)\s*[:：]|текст\s*:", re.I)
_MOST_LINKS, _LEVELS, _LONGEST = 40, 4, 320
_IN_LINE, _MOST_IN_LINE = frozenset({"a", "span", "b", "i", "em", "strong", "small"}), 8
_OUTERMOST = frozenset({"body", "article", "main"})
_SILENT, _TAG = "script", re.compile(r"[a-z][a-z0-9:_-]*")
"""What nobody reads for words; and names that can be given back, other than those that a parser makes of stray letters."""


@contextmanager
def set_aside(boxes: list[Element]) -> Iterator[None]:
    """While it lasts nothing on the page says what these elements say."""
    parts = [(part, part.tag) for box in boxes for part in box.iter("*") if _TAG.fullmatch(part.tag)]
    for part, _ in parts:
        part.tag = _SILENT
    try:
        yield
    finally:
        for part, tag in reversed(parts):
            part.tag = tag


def work_credits(document: Document, titles: str) -> list[Element]:
    """The smallest boxes that hold a licence of Creative Commons, or say it, and tell that it is another work's.

    `titles` is what the page and its site are called.
    """
    if not document.mentions(COMMONS) or not _ARCHIVES.search(document.markup):
        return []
    known = key(titles)
    parts = chain.from_iterable(_credit(link, known) for link in islice(_LINKS(document.root), _MOST_LINKS))
    return list(dict.fromkeys(parts))


def _credit(link: Element, titles: str) -> list[Element]:
    """The box of a licence where it is another work's; in a text of loose lines the elements of the line that ends with it."""
    box = _box(link)
    if box is None or box.tag in _OUTERMOST or next(box.iter("h1"), None) is not None:
        return []
    parts = _line_up_to(link) if is_longer(box, _LONGEST) else [box]
    said = fold("".join(f"{text_of(part)}{part.tail or ''}" for part in parts)) if len(parts) > 1 else text_of(box)
    return parts if len(said) <= _LONGEST and _is_of_work(parts, said, titles) else []


def _box(link: Element) -> Element | None:
    """The smallest box with words beside the licence; the link to a work that says its licence itself."""
    alone = text_of(link)
    if not is_deed(link.get("href") or ""):
        return link if LICENSE_WORDS.search(alone) else None
    boxes = islice(link.iterancestors(), _LEVELS)
    return next((box for box in boxes if is_longer(box, _LONGEST) or text_of(box) not in (alone, f"({alone})")), None)


def _line_up_to(link: Element) -> list[Element]:
    """The elements of a line that ends with a link, from the last break or picture on."""
    before = takewhile(lambda one: one.tag in _IN_LINE, islice(link.itersiblings(preceding=True), _MOST_IN_LINE))
    return [*reversed(list(before)), link]


def _is_of_work(parts: list[Element], said: str, titles: str) -> bool:
    if _OWN_TEXT.search(said):
        return False
    return any(map(leads_to_work, parts)) or _is_titled(said, titles) or _is_labelled(said) or _is_from_archive(said)


def leads_to_work(box: Element) -> bool:
    """A link in it leads to a page that shows one picture or plays one sound of somebody's."""
    return any(kind_of_work(link.get("href") or "") for link in box.iter("a"))


def _is_titled(said: str, titles: str) -> bool:
    titled = _TITLED.search(said)
    return titled is not None and key(titled["title"]) not in titles


def _is_labelled(said: str) -> bool:
    """It begins with "Photo:", "Music:" or the like."""
    first = credit_phrases().license_owner.search(said)
    return first is not None and first.lastgroup != "source" and not any(map(str.isalnum, said[: first.start()]))


def _is_from_archive(said: str) -> bool:
    """An archive of pictures is named, or "own work" as Wikimedia Commons says it."""
    return any(_BESIDE.search(said[: found.start()]) for found in credit_phrases().picture_archive.finditer(said))
