"""Who translated the text: a line of its own near the headline, or anywhere where the page has only one."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import replace

from republish._html import Document, Element, text_of
from republish._text import COLONS, fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import linked
from republish.extraction.head.people.names_alone import names_alone
from republish.extraction.head.scan import Near, in_card
from republish.extraction.head.words import is_longer, next_element, own_text
from republish.extraction.words.bylines.byline_words import FAR, UNPARTED
from republish.extraction.words.bylines.far_names import is_called
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.translations import (
    tells_of_author,
    tells_where_it_stood,
    without_further_facts,
    without_telling,
)
from republish.extraction.words.head_data import begins_with, phrases
from republish.model import Author

_SAYING = frozenset(
    {"p", "span", "div", "strong", "b", "em", "i", "small", "li", "dt", "td", "address", "cite", "label", "a"}
    | {"h2", "h3", "h4", "h5"}
)
_BY = (" by", " von", " par", " por", " da", " door", " av", " af", " de")
_STROKE = re.compile(r"\s*[|·•,;–—/]\s*")
_SPOTS, _LONGEST, _LONGEST_SIGNED, _LONGEST_LABEL = 60, 200, 12, 40
_MOST_PLACES = 12
_PARAGRAPH, _FAR_PARAGRAPH = 40, 20
"""Letters of a paragraph of the text: who translated a book that is reviewed stands among short lines.

In the scripts from the third on each says more."""
_LONGEST_BIO = 400
_SENTENCE = Uncompiled(r"(?<!\W[A-ZÀ-ÞА-Я])[.;]\s+|\s*[|/–—]\s+")
"""Parts sentences and facts; the full stop of an initial does not."""
_SIGNS = (*COLONS, "＝", "=", "／")
_INLINE = frozenset({"span", "strong", "b", "em", "i", "small", "cite", "a"})


def read_translators(
    near: Near, document: Document, sites: frozenset[str], names: Collection[str] = ()
) -> tuple[Author, ...]:
    """Whom a line near the headline calls the translators: "Translated by …", "Übersetzung: …"; else the only such line.

    A sentence behind those that tell of an author, by one of the `names` or as "The author", is such a line.
    """
    for element, _, _ in near.lines(_SPOTS):
        if people := _named_by(element, sites, document.base_url) or _amid_facts(element, sites, document.base_url):
            return people
    found = set(_behind_text(document, sites, names))
    return found.pop() if len(found) == 1 else ()


def translators_named(line: str) -> tuple[Author, ...]:
    """The people of a line that begins with a label such as "Translation:", or is a name and "译", and says nothing else."""
    line = without_telling(line)
    behind = phrases().translator_after.search(line) if len(line) < _LONGEST_SIGNED and line >= FAR else None
    if behind is not None and is_called(name := line[: behind.start()]):
        return (Author(name=name, kind="translator"),)
    known = len(line) < _LONGEST and begins_with(phrases().translator_beginnings, line)
    label = phrases().translator.match(line) if known else None
    return _translators(label[0], line, frozenset()) if label else ()


def _saying(document: Document) -> Iterator[Element]:
    """Elements anywhere whose words hold one of the labels, cards of other stories left out."""
    prose, table = document.prose, phrases().translator_words
    words = [word for word in table if word >= FAR and word[0] in prose.letters] if prose.far_script else []
    lowered, offsets = prose.lowered, list[int]()
    for phrase in (phrase for word in (*prose.among(table), *words) for phrase in table[word]):
        at = lowered.find(phrase)
        while at >= 0 and len(offsets) < _MOST_PLACES:
            offsets.append(at)
            at = lowered.find(phrase, at + 1)
    yield from (element for element in prose.locate(offsets).values() if not in_card(element))


def _behind_text(document: Document, sites: frozenset[str], names: Collection[str]) -> Iterator[tuple[Author, ...]]:
    """The people of such lines that stand right behind a paragraph of the text."""
    for element in _saying(document):
        people = _named_by(element, sites, document.base_url) if _follows_text(element) else ()
        people = people or _in_loose_line(element) or _in_attribution(element) or _in_bio(element, names)
        if people:
            yield people


def _follows_text(element: Element) -> bool:
    while element.tag in _INLINE and element.getprevious() is None and element.getparent() is not None:
        element = element.getparent()
    before = element.getprevious()
    least = _FAR_PARAGRAPH if own_text(element) >= UNPARTED else _PARAGRAPH
    return before is not None and is_longer(before, least) and before.tag in ("p", "div")


def _in_loose_line(element: Element) -> tuple[Author, ...]:
    """The same where line breaks part the paragraphs."""
    long = False
    for text in (child.tail for child in element.iterchildren("br")):
        line = fold(text or "")
        if long and (people := translators_named(line)):
            return people
        long = len(line) > (_FAR_PARAGRAPH if line >= UNPARTED else _PARAGRAPH) or (long and not line)
    return ()


def _in_attribution(element: Element) -> tuple[Author, ...]:
    """Whom a sentence names behind one on where the text stood: "Original article published in … Translation by A Person."."""
    text = _line_around(element, _LONGEST)
    return _in_sentences(text) if tells_where_it_stood(text) else ()


def _in_bio(element: Element, names: Collection[str]) -> tuple[Author, ...]:
    """Whom a sentence names behind one on the author: "Ada Marlow is a journalist. Translated from Marathi by Bo Noor."."""
    text = _line_around(element, _LONGEST_BIO)
    told = tells_of_author(text) or any(text.startswith(f"{name} ") for name in names)
    return _in_sentences(text) if told else ()


def _line_around(element: Element, longest: int) -> str:
    """The words of the paragraph that an element lies in; empty where they are more."""
    block = element
    while block.tag in _INLINE and block.getparent() is not None:
        block = block.getparent()
    return text_of(block) if block.tag in ("p", "div", "li") and not is_longer(block, longest) else ""


def _in_sentences(text: str) -> tuple[Author, ...]:
    named = (translators_named(sentence.strip(" .")) for sentence in _SENTENCE.split(text)[1:])
    return next(filter(None, named), ())


def _named_by(element: Element, sites: frozenset[str], base_url: str) -> tuple[Author, ...]:
    """Whom an element calls so, or the next one where it is a label and no more."""
    own = own_text(element).strip() if element.tag in _SAYING else ""
    if not own:
        return ()
    own = without_telling(own)
    if own >= FAR and len(own) < _LONGEST_SIGNED and (people := translators_named(own)):
        return people
    if not begins_with(phrases().translator_beginnings, own) or (label := phrases().translator.match(own)) is None:
        return ()
    alone = len(own) == len(label[0].rstrip()) and not len(element)
    named = next_element(element) if alone else element
    text = without_telling(byline_text(named, _LONGEST)) if named is not None else ""
    people = _translators(label[0], text, sites) if text else ()
    return linked(people, named, base_url) if people and named is not None else ()


def _amid_facts(link: Element, sites: frozenset[str], base_url: str) -> tuple[Author, ...]:
    """Whom a link names right behind such a label in a line of several facts: "by A Person | Translated by B Person"."""
    before = link.getprevious() if link.tag == "a" else None
    said = _STROKE.split(fold(before.tail or ""))[-1] if before is not None else ""
    known = 0 < len(said) < _LONGEST_LABEL and begins_with(phrases().translator_beginnings, said)
    label = phrases().translator.fullmatch(f"{said} ") if known else None
    people = _translators(label[0], text_of(link), sites) if label is not None else ()
    return linked(people, link, base_url)


def _translators(label: str, text: str, sites: frozenset[str]) -> tuple[Author, ...]:
    """The people of a line as what the label before them, or in it, makes them; none where a label without a sign begins a sentence."""
    text = without_further_facts(text)
    said = phrases().translator.match(text) if text else None
    people = read_people(text if said else f"{label} {text}", sites) if text else ()
    if any(person.kind not in ("translator", "agency") for person in people):
        return ()
    found = tuple(replace(person, kind="translator") for person in people)
    signed = label.rstrip().endswith((*_SIGNS, *_BY))
    rest = text[said.end() :] if said else text
    authors = [replace(person, kind="author") for person in found]
    return found if signed or names_alone(rest, authors) else ()
