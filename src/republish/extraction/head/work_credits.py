"""Credits of pictures, sounds and other works with their licences: whoever they name wrote nothing of the text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice

from lxml import etree

from republish._html import Document, Element, text_of
from republish.extraction.words.head_data import phrases
from republish.extraction.words.license_words import LICENSE_WORDS, is_deed
from republish.extraction.words.personal_names import key

_LINKS = etree.XPath(".//a[contains(@href, 'commons') or contains(@href, 'flickr.com/photos/')]")
_OF_ONE_WORK = re.compile(
    r"//(?:(?:www|m)\.)?flickr\.com/photos/[^/]+/\d|//flic\.kr/p/|//commons\.(?:m\.)?wikimedia\.org/wiki/File:|//unsplash\.com/photos/|"
    r"//(?:www\.)?freesound\.org/(?:s|people/[^/]+/sounds)/|//(?:www\.)?freemusicarchive\.org/music/|//thenounproject\.com/",
    re.I,
)
"""Addresses of pages that show one picture or play one sound."""
_TITLED = re.compile(
    r"(?:^|\s)[\"“„«]\s?(?P<title>[^\"“”„«»]{2,120}?)\s?[\"“”»],? (?:by|von|par|por|di|da|de|door|od|av|af)\s"
)
_BESIDE = re.compile(r"(?:^|[\s(,;–—-])(?:(?:via|from|on|from the|auf|aus|bei|sur|en|su|na|op|på)\s)?$", re.I)
_OWN_TEXT = re.compile(r"(?<!\w)(?:text|texte|texto|testo|tekst|words)\s*[:：]|текст\s*:", re.I)
_MOST_LINKS, _LEVELS, _LONGEST = 40, 4, 320
_SILENT = "script"
"""What nobody reads for words."""


@contextmanager
def set_aside(boxes: list[Element]) -> Iterator[None]:
    """While it lasts nothing on the page says what these elements say."""
    parts = [(part, part.tag) for box in boxes for part in box.iter("*")]
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
    if not (document.mentions(b"creativecommons.org") or document.mentions(b"commons.wikimedia.org")):
        return []
    boxes = dict.fromkeys(map(_box, islice(_LINKS(document.root), _MOST_LINKS)))
    return [box for box in boxes if box is not None and _is_of_work(box, key(titles))]


def _box(link: Element) -> Element | None:
    """The smallest box with words beside the licence; the link to a work that says its licence itself."""
    if not is_deed(link.get("href") or ""):
        return link if LICENSE_WORDS.search(text_of(link)) else None
    alone = text_of(link)
    return next(
        (box for box in islice(link.iterancestors(), _LEVELS) if text_of(box) not in (alone, f"({alone})")), None
    )


def _is_of_work(box: Element, titles: str) -> bool:
    said = text_of(box)
    if len(said) > _LONGEST or box.tag in ("body", "article", "main") or next(box.iter("h1"), None) is not None:
        return False
    if _OWN_TEXT.search(said):
        return False
    return leads_to_work(box) or _is_titled(said, titles) or _is_labelled(said) or _is_from_archive(said)


def leads_to_work(box: Element) -> bool:
    """A link in it leads to a page that shows one picture or plays one sound of somebody's."""
    return any(_OF_ONE_WORK.search(link.get("href") or "") for link in box.iter("a"))


def _is_titled(said: str, titles: str) -> bool:
    titled = _TITLED.search(said)
    return titled is not None and key(titled["title"]) not in titles


def _is_labelled(said: str) -> bool:
    """It begins with "Photo:", "Music:" or the like."""
    first = phrases().license_owner.search(said)
    return first is not None and first.lastgroup != "source" and not any(map(str.isalnum, said[: first.start()]))


def _is_from_archive(said: str) -> bool:
    """An archive of pictures is named, or "own work" as Wikimedia Commons says it."""
    return any(_BESIDE.search(said[: found.start()]) for found in phrases().picture_archive.finditer(said))
