"""Who wrote it, as the page shows it: the byline around the headline, labels, a translator's line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from republish._html import Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_marks import (
    MOST_IN_GROUP,
    SAYS_BY,
    first_piece,
    is_byline,
    named_lines,
    says_by,
    tells,
)
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import PEOPLE_LINK, Found, Read, evidence_of, linked
from republish.extraction.head.people.behind_day import begins_with_day, behind_day, is_alone
from republish.extraction.head.people.beside import with_others
from republish.extraction.head.people.label import after_label, behind_by, says_author, says_by_alone
from republish.extraction.head.people.labeled import begins_labeled, read_labeled, read_loose
from republish.extraction.head.people.linked_names import (
    FULL_LINKED,
    before_site,
    leads_to_people,
    name_before_bio,
    named_in_label,
)
from republish.extraction.head.people.marked_byline import read_marked
from republish.extraction.head.people.measured import is_in_pieces, read_measured
from republish.extraction.head.people.nobody import is_sender
from republish.extraction.head.people.others import in_linked_card, is_anothers
from republish.extraction.head.scan import Near, naming
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import ICONS, first_words, has_more_children, is_amid, is_longer, short_text
from republish.extraction.tree.nodes import BOLD
from republish.extraction.words.bylines.agency_words import agencies_apart, is_agency
from republish.extraction.words.bylines.people import read_group, read_people
from republish.extraction.words.bylines.personal_names import particles
from republish.extraction.words.head_data import begins_with, phrases
from republish.model import Author

_GOES_ON = Uncompiled(r"\s[a-zß-ÿ]+\s(?:\S+\s+){2,}\S")
_is_meta = naming(
    r"(?:post|entry|article|story|page)[-_]?(?:meta|info)|(?:^|[\s_-])meta(?:$|[\s_-])", hints="meta|info"
)
_COMPONENT = "data-component"
"""What some systems call a part of a page in; of others than bylines it says too little."""
_LABEL, _LABELED_BY = "aria-label", "aria-labelledby"
_SAID_OF_IT = frozenset({_COMPONENT, _LABEL, _LABELED_BY})
_SAYING = frozenset(
    {"p", "span", "div", "strong", "b", "em", "i", "font", "small", "li", "dt", "dd", "td", "address", "cite", "label"}
    | {"h2", "h3", "h4", "h5"}
)
_DRESS = frozenset({"span", "font"})
_PAIR, _PARAGRAPH = 2, 200
"""Elements that no three pieces stand in; letters of what is no byline."""
_LONGEST, _LONGEST_BOLD = 120, 200
"""Letters of a line that names who wrote; of one that is set apart from the text, and says what they are."""
_MOST_UNMARKED = 3
"""People in elements that nothing calls a byline; more of them are a list of the site's writers."""
_Reader: TypeAlias = Callable[[Element, frozenset[str], str], Read]


def read_byline(near: Near, sites: frozenset[str], base_url: str) -> Found:
    """The byline around the headline: what is marked as one, else links to people, else "By …"."""
    words, source, sender = "", "", None
    unmarked: dict[_Reader, list[Element]] = {_to_people: [], _said: [], read_measured: []}
    for element, names in near:
        if _is_marked(element, names):
            text, people = ("", ()) if is_anothers(element) else read_marked(element, sites, base_url)
            if people and in_teaser(element, near):
                continue
            if people and is_sender(people):
                sender = sender or (people, text, evidence_of(element))
            elif people:
                return _with_others(element, (text, people), read_marked, sites, base_url)
            if text and not words:
                words, source = text, evidence_of(element)
        elif (reader := _reader_of(element, names)) is not None:
            unmarked[reader].append(element)
    found = _in_unmarked(near, unmarked, sites, base_url) or read_loose(near, sites, base_url)
    return found or (None if says_by(words) else sender) or ((), words, source)


def _is_marked(element: Element, names: str) -> bool:
    """The page calls it a byline, or what it is labeled by; the label itself is none."""
    if names and is_byline(names):
        parent = element.getparent()
        return parent is None or not (label := parent.get(_LABELED_BY)) or label != element.get("id")
    if _SAID_OF_IT.isdisjoint(element.keys()):
        return False
    called = element.get(_COMPONENT) or element.get(_LABELED_BY)
    heard = element.get(_LABEL)
    return bool((called and is_byline(called)) or (heard and says_author(heard)))


def _in_unmarked(
    near: Near, unmarked: dict[_Reader, list[Element]], sites: frozenset[str], base_url: str
) -> Found | None:
    """The first of these elements that names somebody, but for lists of the site's writers and teasers of other stories."""
    listed: set[Author] = set()
    for reader, elements in unmarked.items():
        for element in elements:
            text, people = reader(element, sites, base_url)
            if not people or listed.issuperset(people):
                continue
            if (in_linked_card(element) if reader is _said else is_anothers(element)) or in_teaser(element, near):
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
    own, inner = element.text, len(element)
    if tag in _SAYING and (
        (own and not own.isspace()) or (inner and element[0].tag in ICONS and first_words(element).strip())
    ):
        return _said
    parted = inner > _PAIR and element[0].tail and is_in_pieces(element)
    return read_measured if parted or (names and _is_meta(names)) else None


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
    alone = parent is not None and not has_more_children(parent, MOST_IN_GROUP) and _stands_alone(parent, text)
    if not alone or not FULL_LINKED.fullmatch(text):
        return "", ()
    whole = named_lines(parent, byline_text(parent, 200))
    return fold(whole), linked(read_people(whole, sites), parent, base_url)


def _line_of(link: Element) -> Element | None:
    """The element around a link; that around it where it only dresses the link, as the first words of a paragraph are in bold.

    Google Docs sets each run of a paragraph in an element of its own.
    """
    parent = link.getparent()
    around = parent.getparent() if parent is not None else None
    if around is None:
        return parent
    bold = parent.tag in BOLD and is_longer(around, _PARAGRAPH)
    return around if bold or (parent.tag in _DRESS and around.tag == "p") else parent


def _stands_alone(parent: Element, text: str) -> bool:
    """The link is its block's own matter, not a word of a sentence."""
    whole = short_text(parent, 160)
    few = len(whole) < 4 * len(text) + 40 or leads_to_people(parent)
    return bool(whole) and few and not whole.rstrip().removesuffix(text).endswith(".")


def _said(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """Words that begin with "By", or follow a label that says "Author"."""
    own = first_words(element).strip()
    if not 1 < len(own) < (_LONGEST_BOLD if element.tag in BOLD else _LONGEST):
        return "", ()
    if (says := SAYS_BY.match(own)) and not is_amid(element) and _may_be_names(own[says.end() - 1 :]):
        text = byline_text(element, 200)
        people = _people_or_group(text, sites)
        told = _is_title(text, people) or tells(text, (person.name for person in people if not len(element)))
        return ("", ()) if told else (fold(text), linked(people, element, base_url))
    if begins := begins_with_day(own):
        return own, linked(read_people(own[begins:], sites), element, base_url)
    if begins_with(phrases().label_beginnings, own) and phrases().author_label.fullmatch(own):
        if own_words := byline_text(element, 200)[len(own) :]:
            return fold(own_words), linked(_people_or_group(own_words, sites), element, base_url)
        return after_label(element, sites, base_url)
    if says_by_alone(own) and not len(element):
        return behind_by(element, sites, base_url)
    if begins_labeled(own) and not is_amid(element):
        return read_labeled(element, sites, base_url)
    if is_in_pieces(element):
        return read_measured(element, sites, base_url)
    return own, linked(read_people(own, sites), element, base_url) if behind_day(element, own).endswith(own) else ()


def _may_be_names(behind: str) -> bool:
    """It begins as names do, or is an agency's: "By using this site, you agree …" names nobody."""
    return (
        not behind[0].islower()
        or behind.split(maxsplit=1)[0] in particles()
        or is_agency(agencies_apart(behind).strip())
    )


def _people_or_group(text: str, sites: frozenset[str]) -> tuple[Author, ...]:
    return read_people(text, sites) or read_group(first_piece(text), sites)


def _is_title(text: str, people: Sequence[Author]) -> bool:
    """Words go on behind a name in capitals: "From OLD PIER with a new wall to the harbour"."""
    name = people[0].name if len(people) == 1 else ""
    behind = text.partition(name)[2] if name and name.isupper() and not text.isupper() else ""
    return _GOES_ON.match(behind) is not None and not phrases().roles.are_in(behind)
