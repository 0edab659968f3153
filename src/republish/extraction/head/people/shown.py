"""Who wrote it, as readers see it, where the page's data say less: several authors for one, another for an account's holder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from republish._html import Element, text_of
from republish._people import given_names
from republish._prose import Prose
from republish._text import fold
from republish.extraction.head.byline_marks import is_byline, says_by
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import PEOPLE_LINK, Found, Read, evidence_of, linked, profile_link, read_links
from republish.extraction.head.people.accounts import named_over_text
from republish.extraction.head.people.behind_day import begins_with_day
from republish.extraction.head.people.beside import with_others
from republish.extraction.head.people.byline import read_byline
from republish.extraction.head.people.names_alone import names_alone
from republish.extraction.head.scan import Near, Spot, names_of
from republish.extraction.head.words import has_more_children, is_longer, next_element, own_text
from republish.extraction.words.bylines.byline_parts import without_label, without_towns
from republish.extraction.words.bylines.byline_words import DEGREE, without_date_tail
from republish.extraction.words.bylines.newsrooms import without_own
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.head_data import phrases
from republish.model import Author

_TITLE = re.compile(r"(?:(?:dr|prof)\b\.?\s*)+", re.I)
_STROKE = re.compile(r"\s[–—|·•-]\s")
"""Behind it stands what somebody writes about as often as another name."""
_FACTS = ("role", "institution", "institution_url", "url", "bio")
_SPOTS, _LONGEST_LINE, _MOST_BESIDE = 60, 200, 12
_PARAGRAPH, _BOXES, _FEW = 120, 3, 8


def as_readers_see(
    stated: Found,
    near: Near,
    sites: frozenset[str],
    base_url: str,
    prose: Prose,
    *,
    owners: frozenset[str] = frozenset(),
) -> Found:
    """The people that the page's data state, or those of its byline.

    The byline counts where it names the one that the data state and others beside, for some systems have room for one;
    and where it says "By" a full name, or leads to that person's page, while nobody whom the data name is on the page: what they hold then is the
    account that the text was published with, and nobody wrote it who is known where "By" leads to a desk. The name of whose site it is stands on every page of it.
    """
    authors = [person for person in stated[0] if person.kind == "author"]
    if authors and (more := _more(authors, near, sites, base_url)):
        return _with_facts(more[0], authors), *more[1:]
    if len(authors) == 1 and (signed := _over_the_text(authors[0], near, sites, base_url)):
        return signed
    if len(authors) == 1 and (named := named_over_text(authors[0], near, sites, base_url, prose)):
        return named
    if stated[2] == "meta author" and len(authors) > 1 and (own := _with_a_page(authors, near, sites, base_url)):
        return own
    if authors and (placed := _with_places(authors, near, sites, base_url)):
        return placed
    if any(_is_shown(person.name, prose) for person in authors if key(person.name) not in owners):
        return stated
    shown = read_byline(near, sites, base_url)
    return shown if _names_others(shown, authors, near, base_url) else stated


def _names_others(shown: Found, authors: Sequence[Author], near: Near, base_url: str) -> bool:
    """A byline names others than the data do, and says plainly that they wrote it."""
    people, byline, _ = shown
    if {_bare(one.name) for one in people} == {_bare(one.name) for one in authors}:
        return False
    led = bool(people) and all(map(_has_page, people))
    if (led and says_by(byline)) or (not people and _leads_to_another(byline, authors, near, base_url)):
        return True
    day = begins_with_day(byline)
    told = says_by(byline) or day > 0 or (led and _words(people).isdisjoint(_words(authors)))
    named = without_towns(without_date_tail(byline[day:]))
    return told and (names_alone(named, people) or _is_agency_alone(byline, people))


def _with_places(authors: Sequence[Author], near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    """The same people as a line of theirs names with "By" and what each is: "Author: A Person, University of Mora"."""
    known = {_bare(author.name) for author in authors}
    if any(author.role or author.institution for author in authors):
        return None
    for element, _ in _naming(authors[0].name, near):
        text = byline_text(element, _LONGEST_LINE)
        people = read_people(text, sites) if text and without_label(text) != text else ()
        told = any(one.role or one.institution for one in people)
        if told and {_bare(one.name) for one in people} == known and all(one.kind == "author" for one in people):
            return _with_facts(linked(people, element, base_url), authors), fold(text), evidence_of(element)
    return None


def _leads_to_another(byline: str, authors: Sequence[Author], near: Near, base_url: str) -> bool:
    """It says "By" and leads to another page than that of whom the data name, to a desk's: "By [7 Harbour News]"."""
    own, name = {author.url for author in authors if _has_page(author)}, without_label(byline)
    links = (link for link, _ in islice(near, _SPOTS) if link.tag == "a") if own and name != byline else ()
    led = {profile_link(link, base_url) for link in links if key(text_of(link)) == key(name)}
    return any(url and PEOPLE_LINK.search(url) for url in led) and own.isdisjoint(led)


def _is_agency_alone(byline: str, people: Sequence[Author]) -> bool:
    """It says "By" and an agency: "Por: Agencia Mora"."""
    return [one.kind for one in people] == ["agency"] and key(without_label(byline)) == key(people[0].name)


def _is_shown(name: str, prose: Prose) -> bool:
    """It stands on the page, and not as the holder of the site's copyright."""
    at = prose.lowered.find(name.lower())
    holder = "©" in prose.lowered and re.search(rf"©[^a-zß-ÿ]{{0,20}}{re.escape(name.lower())}", prose.lowered)
    return at >= 0 and not holder


def _has_page(person: Author) -> bool:
    return PEOPLE_LINK.search(person.url or "") is not None


def _words(people: Iterable[Author]) -> set[str]:
    """Words of their names: who is named with one more or less is the same."""
    return {key(word) for person in people for word in person.name.split()}


def as_spelled(stated: Found, near: Near, prose: Prose) -> Found:
    """Names that the data have in small letters or in capitals, as a place near the headline spells them, and those in capitals as one that says nothing else, such as a box about the author."""
    people, byline, source = stated
    odd = {key(person.name): person.name for person in people if " " in person.name and _is_of_one_case(person.name)}
    if not odd:
        return stated
    shown = _spellings((element for element, _ in islice(near, _SPOTS)), odd)
    for folded, name in odd.items():
        if folded not in shown and name.isupper():
            shown.update(_spellings(_saying(name.lower(), prose), {folded: name}))
    for person in people:
        byline = byline.replace(person.name, shown.get(key(person.name), person.name))
    return tuple(replace(person, name=shown.get(key(person.name), person.name)) for person in people), byline, source


def _spellings(elements: Iterable[Element], odd: Mapping[str, str]) -> dict[str, str]:
    """Names that elements say alone, or before what their bearers are, by those in one case."""
    own = (fold(own_text(element)) for element in elements)
    names = (_before_role(text) for text in own if text and len(text) <= _LONGEST_LINE)
    return {key(name): name for name in names if not _is_of_one_case(name) and key(name) in odd}


def _saying(lowered: str, prose: Prose) -> Iterable[Element]:
    """The first elements whose own words hold a name."""
    offsets: list[int] = []
    at = prose.lowered.find(lowered)
    while at >= 0 and len(offsets) < _FEW:
        offsets.append(at)
        at = prose.lowered.find(lowered, at + 1)
    return prose.locate(offsets).values()


def _before_role(line: str) -> str:
    """A line without "By", and without what its bearer is behind the name."""
    name, comma, role = line.partition(", ")
    return without_label(name if comma and phrases().roles.are_in(role) else line)


def _is_of_one_case(text: str) -> bool:
    return text.islower() or text.isupper()


def _with_a_page(authors: Sequence[Author], near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    """Whom the byline leads to a page of, where every page of the site names the same others perhaps."""
    people, byline, source = read_byline(near, sites, base_url)
    led = len(people) == 1 and _has_page(people[0])
    return (
        (people, byline, source) if led and _bare(people[0].name) not in {_bare(one.name) for one in authors} else None
    )


def _with_facts(people: Iterable[Author], stated: Iterable[Author]) -> tuple[Author, ...]:
    """The people with what the page's data say of them besides."""
    known = {_bare(author.name): author for author in stated}
    return tuple(_merged(person, known.get(_bare(person.name), person)) for person in people)


def _merged(person: Author, stated: Author) -> Author:
    facts = {name: getattr(person, name) or getattr(stated, name) for name in _FACTS}
    return replace(person, **facts)


def _more(authors: Sequence[Author], near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    """The first line around the headline of nothing but names, those of the authors and more; or lines marked up alike."""
    known = {_bare(author.name) for author in authors}
    for element, names in _naming(authors[0].name, near):
        text, people = _line(element, sites)
        titled = any(map(_has_title, people))
        if not titled and names_alone(text, people) and (is_byline(names) or _leads_from_byline(element)):
            text, people = with_others(element, (text, people), lambda other: _untitled(other, sites))
        own = [person for person in people if not _is_of_site(person.name, sites)]
        if titled or not known < {_bare(person.name) for person in own}:
            continue
        if names_alone(text, people):
            return linked(people, element, base_url), fold(text), evidence_of(element)
    return None


def _is_of_site(name: str, sites: frozenset[str]) -> bool:
    """A desk or a channel of the site's that is called by its name: "Harbour Regional" beside somebody of Harbour."""
    first, *others = name.split()
    return bool(others) and key(first) in sites and first.casefold() not in given_names()


def _leads_from_byline(element: Element) -> bool:
    """A link to somebody's page alone in a box, which stands in one that is named a byline, as content systems set them."""
    led = element.tag == "a" and PEOPLE_LINK.search(element.get("href") or "") is not None
    if not led or byline_text(element.getparent(), _LONGEST_LINE) != text_of(element):
        return False
    return any(is_byline(names_of(box)) for box in islice(element.iterancestors(), _BOXES))


def _untitled(element: Element, sites: frozenset[str]) -> Read:
    text, people = _line(element, sites)
    return text, () if any(map(_has_title, people)) else people


def _line(element: Element, sites: frozenset[str]) -> Read:
    text = without_towns(byline_text(element, _LONGEST_LINE)).rstrip()
    if not text:
        return read_links(element, sites, "")
    return without_own(text, sites), () if _STROKE.search(text) else read_people(text, sites)


def _over_the_text(author: Author, near: Near, sites: frozenset[str], base_url: str) -> Found | None:
    """Whom a line of its own right before a paragraph names after "By", where the data name another alone."""
    for element, _ in islice(near, _SPOTS):
        if element.tag != "p":
            continue
        own = own_text(element).strip()
        following = None if own and not says_by(f"{own} A") else next_element(element)  # A link may hold the name.
        if following is None or following.tag != "p" or not is_longer(following, _PARAGRAPH):
            continue
        text = byline_text(element, _LONGEST_LINE)
        people = read_people(text, sites) if says_by(text) else ()
        if people and names_alone(text, people) and _bare(author.name) not in {_bare(one.name) for one in people}:
            return linked(people, element, base_url), fold(text), evidence_of(element)
    return None


def _naming(name: str, near: Near) -> Iterator[Spot]:
    """Elements whose own words hold a name, each before what it stands in."""
    last = name.rpartition(" ")[2]
    for element, names, own in near.lines(_SPOTS):
        if last in own and len(own) <= _LONGEST_LINE and name in fold(own):
            yield element, names
            yield from _around(element)


def _around(name: Element) -> Iterator[Spot]:
    """The boxes that a name stands in with others perhaps: each may be a link in an element of its own."""
    for box in (name, *islice(name.iterancestors(), 1)):
        parent = box.getparent()
        if box.tag not in ("a", "span") or parent is None or (box is not name and not _has_links(parent)):
            return
        around = names_of(parent)
        if not has_more_children(parent, _MOST_BESIDE) or (around and is_byline(around)):
            yield parent, around


def _has_links(box: Element) -> bool:
    return len(list(islice(box.iter("a"), 2))) > 1


def _has_title(person: Author) -> bool:
    """What follows the name is more than a degree: what somebody writes about is soon taken for another name there."""
    return person.role is not None and not DEGREE.match(person.role.split(",")[0])


def _bare(name: str) -> str:
    """A name as it is compared, without "Dr" before it."""
    return key(_TITLE.sub("", name, count=1))
