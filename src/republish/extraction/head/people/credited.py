"""Who is to be credited where no person's name is found: by the name the licensor asks for, or by a pseudonym."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import islice

from republish._html import Document, Element, absolute, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import Found
from republish.extraction.head.scan import in_card
from republish.extraction.tree.addresses import path_key, site_of
from republish.extraction.words.bylines.byline_parts import without_label
from republish.extraction.words.bylines.byline_words import without_addresses
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import (
    LONGEST_NAME,
    NUMBERED,
    WORDS,
    is_organization,
    key,
    trimmed,
)
from republish.extraction.words.head_data import phrases
from republish.model import Author

_PSEUDONYM = re.compile(r"[a-zß-ÿ]{2,5}")
"""What is told from the initials of a newsroom, which stand beside other words, by its place alone."""
_OF_AUTHOR = Uncompiled(r"(?:json-ld|meta)\s|\w+\.[\w-]*(?:author|vcard|byline)|a\.")
_ASKED = Uncompiled(r"(?:cc:)?attributionName|https?://creativecommons\.org/ns#attributionName", re.I)
_TITLED = Uncompiled(r"(?:dct?:|dcterms:|https?://purl\.org/dc/(?:terms|elements/1\.1)/)title", re.I)
_MOST_ASKED = 20
_OF_PICTURES = frozenset({"figure", "figcaption", "blockquote"})
_BOXES = 6
_OF_NO_TEXT = Uncompiled(r"/dcmitype/(?:StillImage|MovingImage|Image|Sound|Dataset|Software|InteractiveResource)$")
"""What CC's older chooser says of a work's kind."""
_PICTURE = Uncompiled(r"\W*(?:image|photo|picture|foto|bild|imagen|imagem|immagine|video|illustration)", re.I)


def read_credited(document: Document, byline: str, source: str, sites: frozenset[str]) -> Found:
    """Whom the markup of the licence asks to name; else the one word that a place for the author holds."""
    return _asked_for(document, sites) or (_pseudonym(byline, source, sites), byline, source)


def _pseudonym(byline: str, source: str, sites: frozenset[str]) -> tuple[Author, ...]:
    """CC BY 4.0 §3(a)(1)(A)(i) has authors identified by a pseudonym too, if they are designated so."""
    name = trimmed(without_label(fold(without_addresses(byline))))
    if not _PSEUDONYM.fullmatch(name) or not _OF_AUTHOR.match(source):
        return ()
    table = phrases()
    no_one = (
        name in table.no_names or name in table.agencies or table.collective.are_in(name) or table.roles.are_in(name)
    )
    return () if no_one or key(name) in sites else (Author(name=name),)


def _asked_for(document: Document, sites: frozenset[str]) -> Found | None:
    """The one name that a licence's markup on the page asks for; that of a picture or another work tells nothing, nor do two."""
    if not document.mentions(b"attributionname"):
        return None
    known = sites | {key(document.metadata.title or "")}
    base = document.base_url
    asking = [one for one in _asking(document.root) if not (_is_of_another(one, known) or _is_about_another(one, base))]
    named = {key(text): (text, element.get("href")) for element in asking if (text := _text(element))}
    if len(named) != 1 or not named.keys().isdisjoint(sites):
        return None
    ((text, link),) = named.values()
    people = () if is_organization(text) else read_people(text, sites)
    people = people or (Author(name=text, kind="agency"),)
    if len(people) == 1 and link:
        people = (replace(people[0], url=absolute(link, document.base_url)),)
    return people, text, "rdfa cc:attributionName"


def _asking(root: Element) -> Iterator[Element]:
    return islice((e for e in root.iterfind(".//*[@property]") if _ASKED.fullmatch(e.get("property"))), _MOST_ASKED)


def _is_of_another(element: Element, known: Iterable[str]) -> bool:
    """It lies in a figure, or beside the title of neither this page nor its site; without a title in the card of another story."""
    boxes = list(islice(element.iterancestors(), _BOXES))
    if any(box.tag in _OF_PICTURES for box in boxes):
        return True
    beside = boxes[0] if boxes else element
    titles = [key(text_of(e)) for e in beside.iterfind(".//*[@property]") if _TITLED.fullmatch(e.get("property"))]
    if titles:
        return not all(any(title in name for name in known) for title in titles)
    return in_card(element) or _PICTURE.match(text_of(beside)) is not None


def _is_about_another(element: Element, base_url: str) -> bool:
    """The markup around it says that it is about another address than the page's or its site's, or a work of a kind that no text is."""
    box = next((one for one in islice(element.iterancestors(), _BOXES) if one.get("about")), None)
    about = absolute(box.get("about"), base_url) if box is not None else None
    if about and path_key(about) not in (path_key(base_url), site_of(base_url)):
        return True
    beside = element.getparent().iterfind("*[@rel]") if element.getparent() is not None else ()
    return any(_OF_NO_TEXT.search(one.get("href") or one.get("resource") or "") for one in beside)


def _text(element: Element) -> str:
    name = fold(element.get("content") or text_of(element))
    named = 0 < len(name) <= LONGEST_NAME and "://" not in name and WORDS.search(name) and not NUMBERED.search(name)
    return name if named else ""
