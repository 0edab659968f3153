"""Who wrote it, as the page's markup calls somebody an author wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from lxml import etree

from republish._html import Document, Element
from republish.extraction.head.links import Found, is_full, linked
from republish.extraction.head.people.others import is_of_picture
from republish.extraction.head.scan import in_card, names_of
from republish.extraction.head.words import short_text
from republish.extraction.tree.addresses import split_url
from republish.extraction.words.bylines.called import is_given_name
from republish.extraction.words.bylines.people import one_person
from republish.extraction.words.bylines.personal_names import key
from republish.model import Author

_LINKS = ("a", "area", "link")
"""What has a `rel`."""
_BY_ITEMPROP = etree.XPath("descendant::*/@itemprop[. = 'author']")
"""The attributes, each of which knows its element: to ask every element for it takes three times as long."""
_BY_PROPERTY = etree.XPath("descendant::*[not(self::meta)]/@property[. = 'author' or . = 'schema:author']")
_PROPERTIES = (b'property="author"', b'property="schema:author"')
_NAMES = ("name", "schema:name")
_LONGEST_NAME, _MOST_DECLARED = 80, 12


def read_declared(document: Document, sites: frozenset[str], base_url: str) -> Found:
    """Whom the page's markup calls an author wherever it stands, where it calls nobody else so; cards of other stories left out."""
    found: Found = (), "", ""
    for element, evidence in _declared(document):
        text = short_text(element, _LONGEST_NAME)
        people = linked(one_person(text, sites), element, base_url)
        if not (any(map(is_full, people)) or _is_called_so(people)) or in_card(element):
            continue
        if found[0] and {key(p.name) for p in people} != {key(p.name) for p in found[0]}:
            return (), "", ""
        found = people, text, evidence
    return found


def _is_called_so(people: Sequence[Author]) -> bool:
    """One given name, and the page that the link leads to ends in it: "Ada" and "/author/ada"."""
    if len(people) != 1 or not is_given_name(people[0].name):
        return False
    return key(split_url(people[0].url or "").path.rstrip("/").rpartition("/")[2]) == key(people[0].name)


def _declared(document: Document) -> Iterator[tuple[Element, str]]:
    """Links to the author, and names that are marked as the author's, those of comments and reviews left out."""
    root = document.root
    named = (link for link in root.iter(*_LINKS) if link.get("rel") == "author")
    yield from ((link, "rel author") for link in islice(named, _MOST_DECLARED))
    if document.mentions(b"itemprop"):
        yield from _marked(_BY_ITEMPROP(root), "itemprop")
    if any(map(document.mentions, _PROPERTIES)):
        yield from _marked(_BY_PROPERTY(root), "property")


def _marked(attributes: Sequence[Any], kind: str) -> Iterator[tuple[Element, str]]:
    """The elements of these attributes, or the name that such a one marks in them; those of comments and pictures left out."""
    for element in (attribute.getparent() for attribute in attributes[:_MOST_DECLARED]):
        if not is_of_picture(element) and not any(_is_anothers(box) for box in element.iterancestors()):
            names = (inner for inner in element.iterdescendants() if inner.get(kind) in _NAMES)
            yield next(names, element), f"{kind} author"


def _is_anothers(box: Element) -> bool:
    """A comment or a review of its own, a picture."""
    if box.tag == "figure":
        return True
    kind = f"{box.get('itemprop') or ''} {box.get('itemtype') or ''}".lower()
    return "comment" in names_of(box).lower() or "comment" in kind or "review" in kind
