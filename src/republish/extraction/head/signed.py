"""Who wrote it, as pages that name nobody at the headline say elsewhere: under the text, in a box about the author, beside a portrait."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeAlias

from republish._html import Document, Element, text_of
from republish._text import fold
from republish.extraction.head.author_line import author_line, is_author_line
from republish.extraction.head.label import in_boxes, next_said
from republish.extraction.head.links import Found, Read, evidence_of, is_full, linked
from republish.extraction.head.scan import Near, in_card, names_of, naming
from republish.extraction.head.words import byline_text, next_element, own_text, short_text
from republish.extraction.words.head_data import phrases
from republish.extraction.words.people import one_person, read_people
from republish.extraction.words.personal_names import FULL_NAME, key
from republish.model import Author

_SIGNED = re.compile(
    r"(?:(?:this|the) (?:(?:blog )?post|article|story|piece|page|guide|essay|report) (?:was|is) (?:originally )?)?"
    r"(?:written|authored|contributed) by\b[\s:]*|(?:article|story|post|words|text) by\b[\s:]*|authors?(?:\(s\))?\s?:\s*|"
    r"(?:geschrieben|verfasst) von\b[\s:]*|(?:écrit|rédigé) par\b[\s:]*|escrito por\b[\s:]*|scritto da\b[\s:]*|geschreven door\b[\s:]*",
    re.I,
)
"""What a line under the text says before the name."""
_TALKED = re.compile(
    r"\W*(?:(?:das|die) (?:gespräch|interview|fragen) (?:führten?|stellten?)|propos recueillis par|entretien réalisé par|un (?:texte|article|reportage) de)\b[\s:]*",
    re.I,
)
"""The same, before names alone: a sentence may begin so."""
_NAME = r"[A-ZÀ-Þ][\w.'’-]*(?:\s(?:(?:van|von|de|du|la|le|der|den|di|zu)\s)?[A-ZÀ-Þ][\w'’-]*)+"
_NAMES_ALONE = re.compile(rf"{_NAME}(?:(?:,| und| et| &)\s{_NAME})*\W?")
_POSTED = re.compile(
    r"(?:posted|published|veröffentlicht|publié|publicado|pubblicato) (?:by|von|par|por|da)\b[\s:]*", re.I
)
"""The same, as comments say it too."""
_LABELED = re.compile(
    r"(?:(?:written|authored|contributed|reported) by|(?:article|story|post|words|text) by|(?:about )?(?:the )?authors?(?:\(s\))?|"
    r"(?:geschrieben|verfasst) von|autor(?:in|en)?|écrit par|auteurs?|escrito por|autora?|scritto da|autore)\s?:?",
    re.I,
)
_ALL_BY = re.compile(
    r"\W*(?:(?:view|see|read|show|browse|find|discover) )?(?:all|more|other|latest)(?: of the)? (?:posts|articles|stories|entries|blogs|pieces|content)"
    r" (?:by|from|written by) |\W*posts by |\W*(?:zeige )?alle (?:beiträge|artikel|posts) (?:von|anzeigen von) |"
    r"\W*(?:voir )?tous les (?:articles|billets) de |\W*(?:ver )?todas las entradas de |\W*(?:vedi )?tutti gli articoli di |"
    r"\W*ver todos os (?:posts|artigos) de |\W*alle berichten van |\W*visa alla inlägg av |\W*vis alle innlegg av |"
    r"\W*(?:zobacz )?wszystkie wpisy (?:autora )?",
    re.I,
)
"""What leads to everything that one person wrote."""
_ARROWS = " →»›>.|(1234567890)"
_is_name_in_box = naming(
    r"(?:author|autor|auteur)[\w-]*?[-_](?:name|title)(?:$|[\s_-])|(?:author|autor|auteur)-?name",
    hints="author|autor|auteur",
    unless=r"comment|reply|review|quote|testimonial|site-?name|related|next|prev",
)
_is_box = naming(
    r"(?:author|autor|auteur)[\w-]*?[-_](?:text|info|details?|content|box|card|bio|wrapper)(?:$|[\s_-])",
    hints="author|autor|auteur",
    unless=r"comment|reply|review|quote|testimonial|related|next|prev",
)
_is_portrait = naming(
    r"avatar|gravatar|author|profile|portrait|headshot|rounded-full|rounded-circle|user",
    hints="avatar|author|profile|portrait|headshot|rounded|user",
    unless="logo|banner",
)
_is_person_icon = naming(
    r"(?:fa|fas|far|bi|icon|ti|la|las|glyphicon|dashicons?|mdi|ri|uil|lni|feather)-?[\w-]*?[-_](?:user|person|author)(?:$|[\s_-])|(?:user|person|author)-icon",
    hints="user|person|author",
)
_SECTION = re.compile(r"\s+in(?:\s|$)")
"""What goes before the section that it stands in."""
_STROKE = re.compile(r"\s*[|•·]$")
_DAY = re.compile(r"\b(?:19|20)\d\d\b")
_SAYING = (
    "p",
    "div",
    "span",
    "em",
    "i",
    "strong",
    "li",
    "small",
    "a",
    "button",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "dt",
    "address",
)
_BOXES = ("section", "aside")
_AUTHOR_WORDS = (b"author", b"autor", b"auteur")
_LONGEST, _LONGEST_LINE, _LONGEST_NAME = 200, 120, 80
_LONGEST_BIO, _FIRST_LINES = 1200, 4
_MOST_SPOTS, _MOST_PLACES, _MOST_LINKS, _MOST_DECLARED = 90, 60, 2000, 12
_Reader: TypeAlias = Callable[[Element, frozenset[str], str], Read]


def read_signed(near: Near, document: Document, sites: frozenset[str], base_url: str) -> Found:
    """The people of the first of these places that names any in full; of boxes and links only where all name the same."""
    spots = [element for element, _ in islice(near, _MOST_SPOTS)]
    saying, boxes = _that_speak(document), _about_authors(document)
    tried: tuple[tuple[_Reader, Iterable[Element], bool], ...] = (
        (_beside_icon, spots, False),
        (_beside_portrait, spots, False),
        (_before_date, spots, False),
        (_written_by, saying, False),
        (_talked, saying, False),
        (_labeled, saying, False),
        (_all_by, saying, True),
        (_posted_by, saying, True),
        (author_line, boxes, True),
        (_in_box, boxes, True),
        (_told_of, boxes, True),
    )
    for read, elements, alone in tried:
        found = list(_people(read, elements, sites, base_url))
        named = {tuple(key(person.name) for person in people) for _, people, _ in found}
        if found and (not alone or len(named) == 1):
            text, people, element = found[0]
            return people, text, evidence_of(element)
    return (), "", ""


def _that_speak(document: Document) -> list[Element]:
    """Elements whose own words may say who wrote."""
    elements = document.root.iter(*_SAYING)
    found = (e for e in elements if e.text and len(own := own_text(e)) < _LONGEST and _may_sign(own))
    return list(islice(found, _MOST_PLACES))


def _may_sign(own: str) -> bool:
    """It begins with one of the phrases."""
    own = own.strip()
    return (
        any(said.match(own) for said in (_SIGNED, _TALKED, _LABELED, _POSTED)) or _ALL_BY.match(f"{own} ") is not None
    )


def _about_authors(document: Document) -> list[Element]:
    """Elements that are named after an author."""
    if not any(map(document.mentions, _AUTHOR_WORDS)):
        return []
    found = ((element, names_of(element)) for element in document.root.iter(*_SAYING, *_BOXES))
    tests = (_is_name_in_box, _is_box, is_author_line)
    named = (element for element, names in found if names and any(test(names) for test in tests))
    return list(islice(named, _MOST_PLACES))


def _people(
    read: _Reader, elements: Iterable[Element], sites: frozenset[str], base_url: str
) -> Iterator[tuple[str, tuple[Author, ...], Element]]:
    for element in elements:
        text, people = read(element, sites, base_url)
        if people and all(map(is_full, people)) and not in_card(element):
            yield text, people, element


def _written_by(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A line that begins with "Written by" and a name; its role may follow."""
    return _signed(element, sites, base_url, _SIGNED)


def _posted_by(element: Element, sites: frozenset[str], base_url: str) -> Read:
    return _signed(element, sites, base_url, _POSTED)


def _signed(element: Element, sites: frozenset[str], base_url: str, phrase: re.Pattern[str]) -> Read:
    own = own_text(element).strip()
    if not own or not phrase.match(own):
        return "", ()
    text = byline_text(element, _LONGEST)
    said = phrase.match(text)
    people = read_people(text[said.end() :], sites) if said else ()
    people = people[:1] if people and people[0].role else people  # What follows a role is where it is held.
    return fold(text), linked(people, element, base_url)


def _talked(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A line of such a phrase and names; a name that is set bold is one, whatever follows: "A text of **Ada Marlow** for Low Water"."""
    own = own_text(element)
    said = _TALKED.match(own)
    if said is None:
        return "", ()
    text = byline_text(element, _LONGEST)
    bold = element[0] if len(element) and element[0].tag in ("strong", "b") and said.end() == len(own) else None
    names = text_of(bold) if bold is not None else fold(text)[len(fold(said[0])) :].strip()
    return fold(text), read_people(names.rstrip("."), sites) if _NAMES_ALONE.fullmatch(names) else ()


def _labeled(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A label such as "Written by" or "Author(s)" in a box of its own, and the names in the next ones."""
    own = own_text(element).strip()
    following = next_said(element)
    if len(element) or following is None or len(own) > _LONGEST_LINE or not _LABELED.fullmatch(own):
        return "", ()
    return in_boxes(following, sites, base_url)


def _all_by(element: Element, sites: frozenset[str], base_url: str) -> Read:
    own = fold(own_text(element))
    found = _ALL_BY.match(f"{own} ") if 0 < len(own) <= _LONGEST_LINE else None
    if found is None:
        return "", ()
    name = fold(short_text(element, _LONGEST_LINE))[found.end() :].strip(_ARROWS)
    return name, one_person(name, sites) if FULL_NAME.fullmatch(name) else ()


def _in_box(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """What a box about the author calls the name."""
    names = names_of(element)
    text = short_text(element, _LONGEST_NAME) if names and _is_name_in_box(names) else ""
    people = read_people(text, sites) if text else ()
    return text, linked(people, element, base_url) if len(people) == 1 else ()


def _told_of(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """The name over a text that begins with it, in a box about the author."""
    names = names_of(element)
    lines = byline_text(element, _LONGEST_BIO).split("\n") if names and _is_box(names) else [""]
    name = lines[0]
    told = bool(FULL_NAME.fullmatch(name)) and any(line.startswith(f"{name} ") for line in lines[1:_FIRST_LINES])
    return (name, linked(one_person(name, sites), element, base_url)) if told else ("", ())


def _beside_icon(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A name right behind the icon of a person."""
    if element.tag not in ("i", "span", "img") or not _is_person_icon(names_of(element)) or text_of(element):
        return "", ()
    text = fold(element.tail or "")
    following = next_element(element)
    if not text and following is not None:
        text = short_text(following, _LONGEST_NAME)
    text = _SECTION.split(text)[0]
    return text, read_people(text, sites) if FULL_NAME.fullmatch(phrases().before_name.sub("", text)) else ()


def _beside_portrait(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A small picture that says a name, and the same name beside it."""
    parent = element.getparent()
    if element.tag != "img" or parent is None:
        return "", ()
    hints = f"{names_of(element)} {names_of(parent)} {element.get('src') or ''}"
    name = fold(element.get("alt") or "").removeprefix("Picture of ").removeprefix("Photo of ")
    beside = fold(element.tail or "") or _words_behind(element)
    if not _is_portrait(hints) or not beside:
        return "", ()
    said = name if name and beside.startswith(name) else "" if name else _SECTION.split(beside)[0]
    return said, one_person(said, sites) if FULL_NAME.fullmatch(said) else ()


def _before_date(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A name and a stroke that set it off from the date behind it; what the page links to under this name is a section."""
    text = fold(own_text(element)) if element.tag in _SAYING and not len(element) else ""
    stroke = _STROKE.search(text)
    following = next_element(element) if stroke else None
    if stroke is None or following is None or not _DAY.search(short_text(following, _LONGEST_NAME)):
        return "", ()
    name = text[: stroke.start()]
    links = islice(element.getroottree().iter("a"), _MOST_LINKS)
    section = any(fold(link.text or "") == name for link in links)
    return name, one_person(name, sites) if FULL_NAME.fullmatch(name) and not section else ()


def _words_behind(element: Element) -> str:
    following = next_element(element)
    return short_text(following, _LONGEST_NAME) if following is not None else ""


def read_declared(document: Document, sites: frozenset[str], base_url: str) -> Found:
    """Whom the page's markup calls an author wherever it stands, where it calls nobody else so; cards of other stories left out."""
    found: Found = (), "", ""
    for element, evidence in _declared(document):
        text = short_text(element, _LONGEST_NAME)
        people = linked(one_person(text, sites), element, base_url)
        if not any(map(is_full, people)) or in_card(element):
            continue
        if found[0] and {key(p.name) for p in people} != {key(p.name) for p in found[0]}:
            return (), "", ""
        found = people, text, evidence
    return found


def _declared(document: Document) -> Iterator[tuple[Element, str]]:
    """Links to the author, and names that are marked as the author's, those of comments and reviews left out."""
    root = document.root
    yield from ((link, "rel author") for link in islice(root.iterfind(".//*[@rel='author']"), _MOST_DECLARED))
    if not document.mentions(b"itemprop"):
        return
    for element in islice(root.iterfind(".//*[@itemprop='author']"), _MOST_DECLARED):
        if not any(_is_anothers(box) for box in element.iterancestors()):
            yield next(element.iterfind(".//*[@itemprop='name']"), element), "itemprop author"


def _is_anothers(box: Element) -> bool:
    """A comment or a review of its own, a picture."""
    if box.tag == "figure":
        return True
    kind = f"{box.get('itemprop') or ''} {box.get('itemtype') or ''}".lower()
    return "comment" in names_of(box).lower() or "comment" in kind or "review" in kind
