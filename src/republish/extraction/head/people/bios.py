"""Who wrote it, as a portrait with a name and a few words about its bearer say below the text, where nothing names their box."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Document, Element, text_of
from republish._text import fold
from republish.extraction.head.links import Found, is_full
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.people.portraits import without_picture_words
from republish.extraction.head.scan import in_card
from republish.extraction.head.words import is_longer
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.people import one_person
from republish.extraction.words.bylines.personal_names import key

_TELLS = re.compile(r"(?:,\s|\s)[a-zß-ÿ]")
"""How a sentence goes on behind the name of whom it tells."""
_CLIMB, _LINES = 3, 8
_NEAR = 50
"""Of the siblings behind a portrait so many may hold its words: a gallery has a thousand pictures and none."""
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_STOPS = (".", "!", "?", "…", "。", "؟", "।")
_PARAGRAPH, _FEWEST_BEFORE, _MOST_BEHIND = 150, 3, 4


def read_bio(document: Document, sites: frozenset[str]) -> Found:
    """The person of the only such portrait, if the text speaks of them nowhere else: whom it speaks of is shown so as well."""
    portraits = ((portrait, said) for portrait in _below_text(document) if (said := _said_by(portrait)))
    found = {name: lines for portrait, said in portraits if (name := _name(lines := _lines(portrait, said), portrait))}
    if len(found) != 1:
        return (), "", ""
    ((name, lines),) = found.items()
    said = " ".join(lines).lower()
    people = one_person(name, sites)
    alone = document.prose.lowered.count(name.lower()) == said.count(name.lower())
    return (people, name, "bio") if alone and all(map(is_full, people)) else ((), "", "")


def said_in(box: Element) -> str:
    """What a box about an author says: under a heading with their name its paragraphs alone."""
    paragraphs = list(box.iter("p")) if next(box.iter(*_HEADINGS), None) is not None else []
    return fold(" ".join(map(_without_link_behind, paragraphs))) if paragraphs else text_of(box)


def _without_link_behind(paragraph: Element) -> str:
    """Its words, but for a link alone or behind the last full stop that ends in none: to more by the same author."""
    words, last = text_of(paragraph), paragraph[-1] if len(paragraph) else None
    if last is None or last.tag != "a" or fold(last.tail or ""):
        return words
    before = words.removesuffix(text_of(last)).rstrip()
    return before if (not before or before.endswith(_STOPS)) and not words.endswith(_STOPS) else words


def _below_text(document: Document) -> list[Element]:
    """Pictures behind several long paragraphs of the page, and not before many: it is read from its end."""
    pictures: list[tuple[int, Element]] = []
    behind = 0
    for element in reversed(list(document.root.iter("p", "img"))):
        if element.tag == "p":
            behind += is_longer(element, _PARAGRAPH)
        elif behind <= _MOST_BEHIND:
            pictures.append((behind, element))
        if behind == _MOST_BEHIND + _FEWEST_BEFORE:
            break
    return [picture for place, picture in reversed(pictures) if behind - place >= _FEWEST_BEFORE]


def _said_by(portrait: Element) -> str:
    """What stands for it where it is not seen, as `key` has it; most say nothing."""
    alternative = portrait.get("alt")
    return key(without_picture_words(fold(alternative))) if alternative else ""


def _name(lines: list[str], portrait: Element) -> str:
    """The first line, where one of the next ones tells of whom it names."""
    name = lines[0] if lines else ""
    if not is_like_a_person(name):
        return ""
    called = (name, name.split(" ", 1)[0])
    told = any(line.startswith(one) and _TELLS.match(line, len(one)) for line in lines[1:] for one in called)
    return name if told and not is_anothers(portrait) and not in_card(portrait) else ""


def _lines(portrait: Element, said: str) -> list[str]:
    """The next texts, where the portrait says the first as well."""
    texts = _texts(portrait)
    first = next(texts, "")
    return [first, *islice(texts, _LINES - 1)] if key(first) == said else []


def _texts(portrait: Element) -> Iterator[str]:
    for box in (portrait, *islice(portrait.iterancestors(), _CLIMB)):
        for following in islice(box.itersiblings(), _NEAR):
            yield from filter(None, map(fold, following.itertext()))
