"""Who wrote it, as pages that name nobody at the headline say elsewhere: under the text, in a box about the author, beside a portrait."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import TypeAlias

from republish._html import Document, Element, text_of
from republish._text import fold
from republish._uncompiled import Pattern, Uncompiled
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Found, Read, evidence_of, is_full, linked
from republish.extraction.head.people.all_texts import ALL_TEXTS, named_over_all
from republish.extraction.head.people.author_boxes import in_box, is_about_author, portrayed, told_of
from republish.extraction.head.people.author_line import author_line
from republish.extraction.head.people.beside_role import beside_role
from republish.extraction.head.people.label import in_boxes, next_said
from republish.extraction.head.people.lone_names import beside_day, with_degrees
from republish.extraction.head.people.others import in_linked_card, is_anothers, is_checker
from republish.extraction.head.people.pen_names import before_day
from republish.extraction.head.people.portraits import beside_portrait, named_twice
from republish.extraction.head.scan import Near, in_card, is_only_beside, names_of, naming
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import next_element, own_text, short_text
from republish.extraction.words.bylines.people import one_person, read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME, key
from republish.extraction.words.head_data import begins_with, phrases
from republish.extraction.words.patterns import Labels
from republish.model import Author

_SIGNED = Uncompiled(
    r"(?:(?:this|the) (?:(?:blog )?post|article|story|piece|page|guide|essay|report) (?:was|is) (?:originally )?)?"
    r"(?:written|authored|contributed) by\b[\s:]*|(?:this is a )?guest (?:post|article|essay|column) by\b[\s:]*|(?:article|story|post|words|text) by\b[\s:]*|authors?(?:\(s\))?\s?:\s*|"
    r"(?:geschrieben|verfasst) von\b[\s:]*|(?:écrit|rédigé) par\b[\s:]*|escrito por\b[\s:]*|scritto da\b[\s:]*|geschreven door\b[\s:]*",
    re.I,
)
"""What a line under the text says before the name."""
_TALKED = Uncompiled(
    r"\W*(?:(?:das|die) (?:gespräch|interview|fragen) (?:führten?|stellten?)|propos recueillis par|entretien réalisé par|un (?:texte|article|reportage) de|"
    r"(?:записа|беседова|подготови)л[аи]?|интервью взял[аи]?|(?:записа|розмовля|підготува)(?:в|ла|ли)|спілкува(?:вся|лась|лася|лися)|"
    r"rozmawia(?:ł|ła|li|ły)|rozhovor vedl[aiy]?|razgovara(?:o|la|li)|разговара(?:о|ла|ли))\b[\s:]*",
    re.I,
)
"""The same, before names alone: a sentence may begin so."""
_CAPITAL = "[A-ZÀ-ÞČĆĐĘŁŃŘŚŠŽŹŻЁЂ-ЏА-ЯҐ]"
_NAME = rf"{_CAPITAL}[\w.'’-]*(?:\s(?:(?:van|von|de|du|la|le|der|den|di|zu)\s)?{_CAPITAL}[\w'’-]*)+"
_NAMES_ALONE = Uncompiled(rf"{_NAME}(?:(?:,| und| et| &| [иіiay])\s{_NAME})*\W?")
_POSTED = Uncompiled(
    r"(?:posted|published|veröffentlicht|publié|publicado|pubblicato) (?:by|von|par|por|da)\b[\s:]*", re.I
)
"""The same, as comments say it too."""
_LABELED = Uncompiled(
    r"(?:(?:written|authored|contributed|reported) by|(?:article|story|post|words|text) by|(?:about )?(?:the )?authors?(?:\(s\))?|"
    r"(?:geschrieben|verfasst) von|autor(?:in|en)?|écrit par|auteurs?|escrito por|autora?|scritto da|autore)\s?:?",
    re.I,
)
_ALL_BY = Uncompiled(
    r"\W*(?:(?:view|see|read|show|browse|find|discover) )?(?:all|more|other|latest)(?: of the)? (?:posts|articles|stories|entries|blogs|pieces|content)"
    r" (?:by|from|written by) |\W*posts by |\W*(?:zeige )?alle (?:beiträge|artikel|posts) (?:von|anzeigen von) |"
    r"\W*(?:voir )?tous les (?:articles|billets) de |\W*(?:ver )?todas las entradas de |\W*(?:vedi )?tutti gli articoli di |"
    r"\W*ver todos os (?:posts|artigos) de |\W*alle berichten van |\W*visa alla inlägg av |\W*vis alle innlegg av |"
    r"\W*(?:zobacz )?wszystkie wpisy (?:autora )?",
    re.I,
)
"""What leads to everything that one person wrote."""
_SAID_FIRST = Uncompiled("|".join(said.pattern for said in (_SIGNED, _TALKED, _LABELED, _POSTED, _ALL_BY, ALL_TEXTS)))
"""All of these in small letters, which takes a third of the time."""
_BEGINNINGS = frozenset(
    [
        *("ab", "al", "ar", "au", "br", "co", "da", "di", "en", "es", "fi", "fr", "ge", "gu", "in", "la", "me", "mo", "ot", "po", "pr", "pu", "re", "ré"),
        *("sc", "se", "sh", "st", "te", "th", "to", "tu", "un", "ve", "vi", "vo", "wo", "wr", "ws", "ze", "zo", "éc"),
        *("we", "tü", "вс", "за", "бе", "по", "ин", "ро", "пі", "сп", "ra", "ro", "ра"),
    ]
)  # fmt: skip
"""The letters that they begin with, behind signs perhaps."""
_BY = frozenset({"by", "von", "par", "por", "di", "door", "af", "av", "per"})
_ARROWS = " →»›>.|(1234567890)"
_is_person_icon = naming(
    r"(?:fa|fas|far|bi|icon|ti|la|las|glyphicon|dashicons?|mdi|ri|uil|lni|feather)-?[\w-]*?[-_](?:user|person|author)(?:$|[\s_-])|(?:user|person|author)-icon",
    hints="user|person|author",
)
_SECTION = Uncompiled(r"\s+in(?:\s|$)")
"""What goes before the section that it stands in."""
_STROKE = re.compile(r"\s*[|•·]$")
_DAY = re.compile(r"\b(?:19|20)\d\d\b")
_HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_CELLS = frozenset({"td", "th", "dt"})
_OVER = _HEADINGS | _CELLS
"""What stands over or before what it labels needs no sign."""
_SAYING = _OVER | {"p", "div", "span", "em", "i", "b", "strong", "li", "small", "font", "a", "button", "address"}
_ABOUT = _SAYING | {"section", "aside"}
_AUTHOR_WORDS = (b"author", b"autor", b"auteur", b"byline", b"skribent", b"yazar", b"szerz")
_LONGEST, _LONGEST_LINE, _LONGEST_NAME = 200, 120, 80
_MOST_SPOTS, _MOST_PLACES, _MOST_LINKS = 90, 60, 2000
_MOST_BESIDE = 3
"""Authors of one text whom a box names that does not lie in its article."""
_Reader: TypeAlias = Callable[[Element, frozenset[str], str], Read]


def read_signed(near: Near, document: Document, sites: frozenset[str], base_url: str) -> Found:
    """The people of the first of these places that names any in full; of boxes and links only where all name the same."""
    set_apart = (with_degrees(near, sites), beside_day(near, sites), before_day(near, sites, base_url))
    for element, (text, people) in chain(*set_apart, named_twice(near, sites, base_url), beside_role(near, sites)):
        if people and all(map(is_full, people)):
            return people, text, evidence_of(element)
    for read, elements, alone in _tried(near, document):
        named = _people(read, elements, sites, base_url)
        ours = (one for one in named if not (in_linked_card(one[2]) or in_teaser(one[2], near)))
        found = [one for one in ours if not _are_checkers(one[1], document)]
        names = {tuple(key(person.name) for person in people) for _, people, _ in found}
        if found and (not alone or len(names) == 1):
            text, people, element = found[0]
            return people, text, evidence_of(element)
    return (), "", ""


def read_labels(document: Document, sites: frozenset[str], base_url: str) -> Found:
    """The people that lines of a label name under the text, in any language, where all such lines name the same: "Penulis: A. Person"."""
    saying = _saying(document)
    found = [one for read in (_written_by, _in_tongues, _labeled) for one in _people(read, saying, sites, base_url)]
    found = [one for one in found if not _are_checkers(one[1], document)]
    if len({tuple(key(person.name) for person in people) for _, people, _ in found}) != 1:
        return (), "", ""
    text, people, element = found[0]
    return people, text, evidence_of(element)


def _tried(near: Near, document: Document) -> Iterator[tuple[_Reader, list[Element], bool]]:
    """Readers with the elements that they are tried on, and whether all that they find has to name the same."""
    spots = [element for element, _ in islice(near, _MOST_SPOTS)]
    yield from ((read, spots, False) for read in (_beside_icon, beside_portrait, _before_date))
    saying = _saying(document)
    yield from ((read, saying, False) for read in (_written_by, _talked, _labeled))
    yield from ((read, saying, True) for read in (_all_by, named_over_all, _posted_by, _in_tongues, _by_names))
    yield _labeled_beside, saying, True
    boxes = _boxes(document)
    yield from ((read, boxes, True) for read in (author_line, in_box, told_of, portrayed))


def _saying(document: Document) -> list[Element]:
    """Elements whose own words may say who wrote."""
    return list(islice(filter(_may_sign, document.root.iter(*_SAYING)), _MOST_PLACES))


def _boxes(document: Document) -> list[Element]:
    """Elements that are named after an author."""
    named = any(map(document.mentions, _AUTHOR_WORDS))
    about = (e for e in document.root.iter(*_ABOUT) if (names := names_of(e)) and is_about_author(names))
    return list(islice((e for e in about if not is_anothers(e)), _MOST_PLACES)) if named else []


def _may_sign(element: Element) -> bool:
    """Its own words begin with one of the phrases; the first two letters of nearly all that is said begin none."""
    own = element.text
    if not own or len(own) >= _LONGEST or own.isspace():
        return False
    own = own.strip().lower()
    may_begin = own[:2] in _BEGINNINGS or not own[0].isalnum()
    if may_begin and _SAID_FIRST.match(f"{own} ") is not None:
        return True
    if begins_with(phrases().sign_beginnings, own) and phrases().signing.match(own) is not None:
        return True
    if element.tag in _OVER and _heads_author(own):
        return True
    return own in _BY and len(element) > 0


def _people(
    read: _Reader, elements: list[Element], sites: frozenset[str], base_url: str
) -> Iterator[tuple[str, tuple[Author, ...], Element]]:
    for element in elements:
        text, people = read(element, sites, base_url)
        beside = read is named_over_all or (read in (portrayed, _labeled_beside) and is_only_beside(element))
        full = read is in_box or all(map(is_full, people))
        if people and full and (beside or not in_card(element)):
            yield text, people, element


def _are_checkers(people: tuple[Author, ...], document: Document) -> bool:
    return all(is_checker(person.name, document.prose) for person in people)


def _written_by(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A line that begins with "Written by" and a name; its role may follow."""
    return _signed(element, sites, base_url, _SIGNED)


def _posted_by(element: Element, sites: frozenset[str], base_url: str) -> Read:
    return _signed(element, sites, base_url, _POSTED)


def _in_tongues(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A line of a label with its sign in any of the languages that the tables know, and names: "Piše: A. Person"."""
    return _signed(element, sites, base_url, phrases().signing)


def _by_names(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A line of "By", links to people, and who else had a hand in it: "Por **A. Person** y **B. Person**. Edición: C. Person"."""
    text = byline_text(element, _LONGEST_LINE)
    if own_text(element).strip().lower() not in _BY:
        return "", ()
    people = read_people(text, sites) if text and not _DAY.search(text) else ()  # As comments are signed.
    named = {key(text_of(a)) for a in element.iter("a")}
    return (fold(text), linked(people, element, base_url)) if {key(one.name) for one in people} <= named else ("", ())


def _signed(element: Element, sites: frozenset[str], base_url: str, phrase: Pattern | Labels) -> Read:
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
    label = _is_label(own) or (element.tag in _OVER and _heads_author(own.lower()))
    if len(element) or following is None or len(own) > _LONGEST_LINE or not label:
        return "", ()
    text, people = in_boxes(following, sites, base_url)
    many = len(people) > _MOST_BESIDE and next(element.iterancestors("article"), None) is None
    return ("", ()) if many else (text, people)  # All who write for the site.


def _is_label(own: str) -> bool:
    """Such a label in one of the great languages, or with its sign in any."""
    return _LABELED.fullmatch(own) is not None or phrases().signing.fullmatch(own) is not None


def _heads_author(own: str) -> bool:
    """A heading or a cell says "Author", "Authors" in any language, without a sign."""
    return begins_with(phrases().label_beginnings, own) and phrases().author_label.fullmatch(own) is not None


def _labeled_beside(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """The same in a sidebar, where all such labels name the same people."""
    return _labeled(element, sites, base_url) if is_only_beside(element) else ("", ())


def _all_by(element: Element, sites: frozenset[str], base_url: str) -> Read:
    own = fold(own_text(element))
    found = _ALL_BY.match(f"{own} ") if 0 < len(own) <= _LONGEST_LINE else None
    if found is None:
        return "", ()
    name = fold(short_text(element, _LONGEST_LINE))[found.end() :].strip(_ARROWS)
    return name, one_person(name, sites) if FULL_NAME.fullmatch(name) else ()


def _beside_icon(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A name right behind the icon of a person."""
    if element.tag not in ("i", "span", "img") or not _is_person_icon(names_of(element)) or text_of(element):
        return "", ()
    text = fold(element.tail or "")
    following = next_element(element)
    if not text and following is not None:
        text = short_text(following, _LONGEST_NAME)
    text = _SECTION.split(text)[0]
    return text, read_people(text, sites) if FULL_NAME.fullmatch(phrases().before_name.cut(text)) else ()


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
