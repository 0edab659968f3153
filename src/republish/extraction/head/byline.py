"""Who wrote it, as the page shows it: the byline around the headline, labels, a translator's line."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import islice
from typing import TypeAlias

from republish._html import Element, text_of
from republish._text import fold
from republish.extraction.head.behind_day import begins_with_day, behind_day, is_alone
from republish.extraction.head.beside import with_others
from republish.extraction.head.label import after_label, is_labeled
from republish.extraction.head.labeled import begins_labeled, read_labeled, read_loose
from republish.extraction.head.linked_names import (
    FULL_LINKED,
    before_site,
    leads_to_people,
    name_before_bio,
    named_in_label,
)
from republish.extraction.head.links import (
    PEOPLE_LINK,
    Found,
    Read,
    evidence_of,
    first_linked,
    is_full,
    linked,
    read_links,
)
from republish.extraction.head.lone_names import in_lines_of_their_own
from republish.extraction.head.nobody import is_kicker, is_sender
from republish.extraction.head.others import in_linked_card, is_anothers
from republish.extraction.head.scan import Near, names_of, naming
from republish.extraction.head.words import byline_text, has_more_children, is_amid, is_longer, own_text, short_text
from republish.extraction.tree.nodes import BOLD
from republish.extraction.words.agency_words import agencies_apart, is_agency
from republish.extraction.words.byline_words import LOOKED_OVER
from republish.extraction.words.dates import read_date
from republish.extraction.words.head_data import begins_with, phrases
from republish.extraction.words.people import distinct, read_group, read_people
from republish.extraction.words.personal_names import FULL_NAME, PARTICLES, is_written_as_person, key
from republish.model import Author

is_byline = naming(
    r"by-?line|author(?!i[tsz])|(?:^|[\s_-])(?:autor(?:en|es|in|e)?|auteurs?|writer|reporter|journalist|"
    r"contributor|firma|redactor|forfatter|skribent|muhabir|yazar|szerz[oő]k?|autorius|egileak?|user-?name)(?:$|[\s_-])",
    hints="by-?line|author|autor|auteur|writer|reporter|journalist|contributor|firma|redactor|forfatter|skribent|muhabir|"
    "yazar|szerz|egilea|user-?name",
    unless=r"autor(?:in|en|innen)?-?(?:bio|box|kasten|profil)|author-?(?:bio|box|desc|info-?box|image|avatar|img|photo|pic)|avatar|comment|related|share|social(?!-author)|follow|"
    r"(?:statement|quote|claim|testimonial)[\s_-]*author|newsletter|teaser|tooltip|link-?box|powered|recirc|popular|more-from|byline-?(?:date|time|timestamp|pub)|(?:image|img|photo|picture|foto|media|licen[cs]e)s?[_-]{1,2}author",
)
_SAYS_BY = re.compile(
    r"(?:(?:written |posted |published |words )?by|(?:erstellt |geschrieben |verfasst |veröffentlicht )?von|par|por|di|door|av|af|przez|text|texte|tekst)\s*:?\s+[^\W\d_]",
    re.I,
)
_GOES_ON = re.compile(r"\s[a-zß-ÿ]+\s(?:\S+\s+){2,}\S")
_is_meta = naming(
    r"(?:post|entry|article|story|page)[-_]?(?:meta|info)|(?:^|[\s_-])meta(?:$|[\s_-])", hints="meta|info"
)
_MEASURED = re.compile(
    r"^([^·•|]{6,40}?)\s?[·•|]\s?\d{1,3} min(?:ute)?s?(?: read)?\s?[·•|]\s?((?:[A-ZÀ-Þ][\w.'’-]*\s){1,3}[A-ZÀ-Þ][\w'’-]+)(?=\s?(?:[·•|]|$))"
)
_READING_TIME = re.compile(r"\n\d{1,3}[\s-]?(?:min(?:ut\w*|s)?\b|мин|хв)[^\n]{0,25}$", re.I)
"""A last line that says how many minutes it takes to read."""
_COMPONENT = "data-component"
"""What some systems call a part of a page in; of others than bylines it says too little."""
_STROKES = re.compile(r"\s*[|•·\n]\s*|\s+[/–—-]\s+")
_SENTENCE = re.compile(r"[^\W\d_]{3}[.!?](?=\s|$)")
_MOST_BLANKS = 20
_DIGITS = re.compile(r"\d{2}")
_SAYING = frozenset(
    {"p", "span", "div", "strong", "b", "em", "i", "font", "small", "li", "dt", "td", "address", "cite", "label"}
    | {"h2", "h3", "h4", "h5"}
)
_is_category = naming(
    r"categor|(?:^|[\s_-])(?:section|topic|rubrik|rubrique)(?:$|[\s_-])", hints="categor|section|topic|rubri"
)
_BY = (" by", " von", " par", " por", " da", " door", " av", " af", " de")
_LONGEST_LABEL, _LONGEST_NAME = 80, 60
_PARAGRAPH = 200
"""Letters of what is no byline."""
_MOST_IN_CARD = 30
_MOST_IN_GROUP = 11
"""Elements beside each other that may be one byline."""
_MOST_UNMARKED = 3
"""People in elements that nothing calls a byline; more of them are a list of the site's writers."""

_Reader: TypeAlias = Callable[[Element, frozenset[str], str], Read]


def read_byline(near: Near, sites: frozenset[str], base_url: str) -> Found:
    """The byline around the headline: what is marked as one, else links to people, else "By …"."""
    words, source, sender = "", "", None
    unmarked: dict[_Reader, list[Element]] = {_to_people: [], _said: [], _measured: []}
    for element, names in near:
        if (names and is_byline(names)) or is_byline(element.get(_COMPONENT) or "") or is_labeled(element):
            text, people = ("", ()) if is_anothers(element) else _marked(element, sites, base_url)
            if people and is_sender(people):
                sender = sender or (people, text, evidence_of(element))
            elif people:
                return _with_others(element, (text, people), _marked, sites, base_url)
            if text and not words:
                words, source = text, evidence_of(element)
        elif (reader := _reader_of(element, names)) is not None:
            unmarked[reader].append(element)
    found = _in_unmarked(unmarked, sites, base_url) or read_loose(near, sites, base_url)
    return found or (None if says_by(words) else sender) or ((), words, source)


def _in_unmarked(unmarked: dict[_Reader, list[Element]], sites: frozenset[str], base_url: str) -> Found | None:
    """The first of these elements that names somebody, but for lists of the site's writers."""
    listed: set[Author] = set()
    for reader, elements in unmarked.items():
        for element in elements:
            text, people = reader(element, sites, base_url)
            if not people or listed.issuperset(people):
                continue
            if in_linked_card(element) if reader is _said else is_anothers(element):
                continue
            found = _with_others(element, (text, people), reader, sites, base_url)
            if len(found[0]) <= max(len(people), _MOST_UNMARKED):
                return found
            listed.update(found[0])
    return None


def _with_others(element: Element, first: Read, read: _Reader, sites: frozenset[str], base_url: str) -> Found:
    text, people = with_others(element, first, lambda other: read(other, sites, base_url))
    return people, text, evidence_of(element)


def _reader_of(element: Element, names: str) -> _Reader | None:
    """What may find a byline in an element that is not marked as one."""
    if (tag := element.tag) == "a":
        return _to_people
    if tag in _SAYING and own_text(element).strip():
        return _said
    return _measured if names and _is_meta(names) else None


def _marked(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A byline by its class, itemprop or rel; the siblings of a single link belong to it."""
    text = _marked_name(element) or _from_label(_named_lines(element, byline_text(element)))
    if not text and (listed := read_links(element, sites, base_url))[1]:
        return listed
    if _is_told(text) or _holds_headline(element):
        return "", ()
    people = read_people(text, sites) if text else ()
    parent = element.getparent()
    grouped = element.tag in ("a", "span") and people and parent is not None
    if grouped and not has_more_children(parent, _MOST_IN_GROUP) and not _is_headed(parent):
        beside = _from_label(_named_lines(parent, byline_text(parent, 200)))
        group = read_people(beside, sites) if beside else ()
        if {key(person.name) for person in people} < {key(person.name) for person in group}:
            text, people, element = beside, group, parent
    if {one.kind for one in people} == {"agency"}:
        people = (*in_lines_of_their_own(byline_text(element), sites), *people)
    people = _with_labeled(element, people, sites)
    if people and ((not any(map(is_full, people)) and _is_filed(element)) or is_kicker(element, people)):
        return "", ()
    if text and not people and _SAYS_BY.match(text):
        people = first_linked(element, fold(text), sites)
    text = _READING_TIME.sub("", text) if people and "\n" in text else text
    if not people and read_group(_first_piece(text), sites):
        return _first_piece(text), ()
    return fold(text) if people or _could_be_name(text) else "", linked(people, element, base_url)


def _marked_name(byline: Element) -> str:
    """The name that a property marks, where another marks what that person is: nothing parts the two perhaps."""
    parts = {part.get("itemprop"): part for part in islice(byline.iterdescendants(), _MOST_IN_CARD)}
    return text_of(parts["name"]) if "name" in parts and "jobTitle" in parts else ""


def _with_labeled(byline: Element, people: tuple[Author, ...], sites: frozenset[str]) -> tuple[Author, ...]:
    """With those whom the labels of its links say it is by: the words alone may run a name together with where the one before works."""
    labels = (
        [label for a in byline.iter("a") if (label := a.get("aria-label")) and len(label) < _LONGEST_LABEL]
        if people
        else ()
    )
    named = distinct(person for label in labels if _SAYS_BY.match(label) for person in read_people(label, sites))
    known = {key(person.name) for person in people}
    return distinct((*people, *named)) if known < {key(person.name) for person in named} else people


def _first_piece(text: str) -> str:
    """A line up to a stroke, behind which the day and the site stand."""
    return _STROKES.split(text, maxsplit=1)[0]


def _from_label(text: str) -> str:
    """A byline from the line on that says "By", where no line before it is a name: sections and headlines stand there."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        says = _SAYS_BY.match(line)
        if says is not None and not says[0][-1].islower():
            return "\n".join(lines[number:])
        if FULL_NAME.fullmatch(line) and is_written_as_person(line):
            return text
    return text


def _holds_headline(byline: Element) -> bool:
    """It is a box around the head of the article."""
    return any(is_longer(heading, _LONGEST_NAME) for heading in byline.iterdescendants("h1", "h2"))


def _is_headed(box: Element) -> bool:
    return next(box.iter("h1"), None) is not None


def _is_filed(byline: Element) -> bool:
    """Its links lead to the sections that the text stands in."""
    links = list(byline.iter("a"))
    return bool(links) and all(_is_category(f"{names_of(a)} {names_of(a.getparent())}") for a in links)


def says_by(byline: str) -> bool:
    """It begins with "By", "Von" and the like."""
    return _SAYS_BY.match(byline) is not None


def _is_told(text: str) -> bool:
    """What an author says of themselves in whole sentences is no byline."""
    return text.count(" ") > _MOST_BLANKS and len(_SENTENCE.findall(text)) > 1


def _named_lines(element: Element, text: str) -> str:
    """Where links to people, or what is marked so, stand in a byline, the lines that hold them: the others are titles, places, buttons."""
    named = [a for a in element.iter("a") if is_byline(names_of(a)) or PEOPLE_LINK.search(a.get("href") or "")]
    named += [span for span in element.iter("span") if span.get("rel") == "author"]
    links = [key(said) for said in map(text_of, named) if said.casefold() not in phrases().no_names]
    lines = (
        [line for line in text.split("\n") if any(link and link in key(line) for link in links)]
        if text and links
        else []
    )
    return "\n".join(lines) or text


def _could_be_name(text: str) -> bool:
    """Words that may stand for whoever wrote it, though no person: "News Desk", not "May 31, 2023" or "Written By"."""
    label = text.casefold().rstrip(" :").endswith(_BY) or phrases().author_label.fullmatch(text)
    other = label or LOOKED_OVER.search(text) or phrases().not_text.match(text)
    return 2 < len(text) < 80 and not _DIGITS.search(text) and not other


def _to_people(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A link to a page about a person, with the links beside it; or one that says that it leads to all their texts."""
    leads = PEOPLE_LINK.search(element.get("href") or "") is not None
    label = "" if leads else named_in_label(element)
    if not (leads or label) and is_alone(element):
        return "", ()
    text = (fold(byline_text(element, 80)) if len(element) else short_text(element, 80)).rstrip(" ,")
    if leads and (told := name_before_bio(element)):
        return told, linked(read_people(told, sites), element, base_url)
    text = before_site(text, sites)
    if not leads:
        if said := behind_day(element, text):
            return said, linked(read_people(said, sites), element.getparent(), base_url)
        return (label, linked(read_people(label, sites), element, base_url)) if label and label in text else ("", ())
    parent = _line_of(element)
    alone = parent is not None and not has_more_children(parent, _MOST_IN_GROUP) and _stands_alone(parent, text)
    if not alone or not FULL_LINKED.fullmatch(text):
        return "", ()
    whole = _named_lines(parent, byline_text(parent, 200))
    return fold(whole), linked(read_people(whole, sites), parent, base_url)


def _line_of(link: Element) -> Element | None:
    """The element around a link; that around it where it only sets the link in bold, as the first words of a paragraph are."""
    parent = link.getparent()
    dressed = parent is not None and parent.tag in BOLD and parent.getparent() is not None
    return parent.getparent() if dressed and is_longer(parent.getparent(), _PARAGRAPH) else parent


def _stands_alone(parent: Element, text: str) -> bool:
    """The link is its block's own matter, not a word of a sentence."""
    whole = short_text(parent, 160)
    few = len(whole) < 4 * len(text) + 40 or leads_to_people(parent)
    return bool(whole) and few and not whole.rstrip().removesuffix(text).endswith(".")


def _said(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """Words that begin with "By", or follow a label that says "Author"."""
    own = own_text(element).strip()
    if not 1 < len(own) < 120:
        return "", ()
    if (says := _SAYS_BY.match(own)) and not is_amid(element) and _may_be_names(own[says.end() - 1 :]):
        text = byline_text(element, 200)
        people = _people_or_group(text, sites)
        return ("", ()) if _is_title(text, people) else (fold(text), linked(people, element, base_url))
    if begins := begins_with_day(own):
        return own, linked(read_people(own[begins:], sites), element, base_url)
    if begins_with(phrases().label_beginnings, own) and phrases().author_label.fullmatch(own):
        if own_words := byline_text(element, 200)[len(own) :]:
            return fold(own_words), linked(_people_or_group(own_words, sites), element, base_url)
        return after_label(element, sites, base_url)
    if begins_labeled(own):
        return read_labeled(element, sites, base_url)
    return own, linked(read_people(own, sites), element, base_url) if behind_day(element, own).endswith(own) else ()


def _may_be_names(behind: str) -> bool:
    """It begins as names do, or is an agency's: "By using this site, you agree …" names nobody."""
    return (
        not behind[0].islower() or behind.split(maxsplit=1)[0] in PARTICLES or is_agency(agencies_apart(behind).strip())
    )


def _people_or_group(text: str, sites: frozenset[str]) -> tuple[Author, ...]:
    return read_people(text, sites) or read_group(_first_piece(text), sites)


def _is_title(text: str, people: Sequence[Author]) -> bool:
    """Words go on behind a name in capitals: "From OLD PIER with a new wall to the harbour"."""
    name = people[0].name if len(people) == 1 else ""
    behind = text.partition(name)[2] if name and name.isupper() and not text.isupper() else ""
    return _GOES_ON.match(behind) is not None and not phrases().roles.are_in(behind)


def _measured(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """The full name behind the day and how long it takes to read, as some themes write it: "May 3, 2024 · 3 min · A Person"."""
    found = _MEASURED.search(fold(short_text(element, 160)))
    if found is None or read_date(found[1]) is None:
        return "", ()
    linked_words = {text_of(a) for a in element.iter("a")}
    return ("", ()) if found[2] in linked_words else (found[2], read_people(found[2], sites))
