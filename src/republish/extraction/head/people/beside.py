"""Several who wrote it, each in an element of their own beside the first's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice, takewhile
from typing import TypeAlias

from republish._html import Element
from republish.extraction.head.byline_marks import is_byline
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Read, is_full
from republish.extraction.head.people.roles import with_roles
from republish.extraction.head.scan import names_of
from republish.extraction.head.words import has_more_children, is_longer, short_text, words_before
from republish.extraction.words.bylines.byline_words import makes_pictures
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.people import distinct, read_people
from republish.extraction.words.bylines.personal_names import is_paper, is_written_as_person
from republish.extraction.words.head_data import phrases

Reader: TypeAlias = Callable[[Element], Read]

_KIND = ("class", "itemprop", "rel")
_CLIMB, _MOST_BESIDE, _SMALL = 3, 1_000, 80
"""Levels up; elements; letters of what may stand between two of them: a role, a comma, a portrait's text."""
_MOST_IN_CARD, _LONGEST_CARD, _MOST_TAGS, _MOST_LINKS = 5, 160, 12, 4
"""Elements and letters of one person's card; tags that tell whether two are made alike; elements in it that may hold the name."""
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_ROOMS = frozenset({"body", "article", "main", "section", "header"})


def with_others(element: Element, first: Read, read: Reader) -> Read:
    """A byline, and those of the elements beside it that are marked up alike and say no more than a full name each.

    Over a headline those ahead of it: the last of several bylines is the nearest there.
    """
    text, first = first[0], (first[0], with_roles(element, first[1]))
    box, card = element, False
    for _ in range(_CLIMB):
        ahead, behind = (
            [
                found
                for other in _of_one_make(box, others, card=card)
                if (found := _read_in(other, element, read, text))[1]
            ]
            for others in (_alike(box, preceding=True) if _is_over_headline(box) else (), _alike(box))
        )
        if ahead or behind:
            said = (*reversed(ahead), first, *behind)
            return ", ".join(dict.fromkeys(one for one, _ in said)), distinct(one for _, named in said for one in named)
        parent = box.getparent()
        if parent is None or parent.tag in _ROOMS or _says_more(parent):
            break
        card = card or has_more_children(parent, 1)
        if card and not (_is_card(parent) and _heads_none(parent, element)):
            break
        box = parent
    return first


def _is_card(box: Element) -> bool:
    """It says little besides a name: a portrait, the name and a role."""
    return not (has_more_children(box, _MOST_IN_CARD) or is_longer(box, _LONGEST_CARD))


def _heads_none(box: Element, name: Element) -> bool:
    """No heading stands in it but one that holds the name: another would be that of a story."""
    around = {name, *islice(name.iterancestors(), _CLIMB)}
    return around.issuperset(box.iter(*_HEADINGS))


def _of_one_make(box: Element, others: Iterable[Element], *, card: bool) -> list[Element]:
    """Of cards those with the same elements in them, to the first that has others; all else."""
    made = _shape(box) if card else ()
    return list(takewhile(lambda other: _is_card(other) and _shape(other) == made, others)) if card else list(others)


def _shape(box: Element) -> tuple[object, ...]:
    """Its kind and the tags in it."""
    return (_kind_of(box), *(inner.tag for inner in islice(box.iterdescendants(), _MOST_TAGS)))


def _says_more(box: Element) -> bool:
    """Words stand in it before its child that are no "By"."""
    said = (box.text or "").strip()
    return bool(said) and phrases().author_label.fullmatch(said) is None


def _kind_of(element: Element) -> tuple[str | None, ...]:
    return (element.tag, *map(element.get, _KIND))


def _is_named_apart(element: Element) -> bool:
    """An id alone says what it is; boxes without a class are alike by chance."""
    return element.get("id") is not None and not any(map(element.get, _KIND))


def _is_over_headline(box: Element) -> bool:
    """The headline stands behind it, beside it or in a box beside it."""
    return any(next(other.iter("h1"), None) is not None for other in islice(box.itersiblings(), _MOST_BESIDE))


def _alike(box: Element, *, preceding: bool = False) -> Iterator[Element]:
    """What is marked up like a box behind or ahead of it, until more than a few words of another kind; not who took the pictures."""
    kind = _kind_of(box)
    for other in islice(box.itersiblings(preceding=preceding), _MOST_BESIDE):
        if _kind_of(other) == kind and not _is_named_apart(other):
            if not (_took_pictures(other, kind) or _is_credited(other)):
                yield other
        elif is_longer(other, _SMALL):
            return


def _took_pictures(name: Element, kind: tuple[str | None, ...]) -> bool:
    """What stands right behind a name says so: in brackets, or alone in an element that no further name follows."""
    said = (name.tail or "").strip()
    if said:
        return makes_pictures(said.partition(")")[0] + ")")
    behind = name.getnext()
    if behind is None:
        return False
    craft, after = short_text(behind, _SMALL), behind.getnext()
    alone = after is None or _kind_of(after) != kind
    return makes_pictures(craft) or (alone and phrases().picture_craft.fullmatch(craft) is not None)


def _is_credited(name: Element) -> bool:
    """The words right before a name say that they did something besides writing: ", fotografii de **A. Person**"."""
    before = words_before(name).rstrip()
    found = phrases().not_text.search(before) if before else None
    return found is not None and found.end() == len(before)


def _read_in(box: Element, first: Element, read: Reader, text: str) -> Read:
    """What the element in a box says that is marked up like the first; nothing where it says that they did something else.

    Nor what is labeled an editor beside a labeled author. Of an item of a list or of a byline its words, where they are a person's name: not everybody has a page to be led to.
    """
    kind = _kind_of(first)
    alike = islice((inner for inner in box.iter(first.tag) if _kind_of(inner) == kind), _MOST_LINKS)
    element = next(filter(_says_something, alike), None)
    if element is None and (box.tag == "li" or _is_joined(box)):
        return _read_unlinked(box)
    if element is None or _did_otherwise(element, first):
        return "", ()
    said, people = read(element)
    if _label(text) and phrases().editor_label.match(said) is not None:
        return "", ()
    full = all(is_full(person) and not is_paper(person.name) for person in people)
    return (said, with_roles(element, people)) if full and _label(said) in ("", _label(text)) else ("", ())


def _is_joined(item: Element) -> bool:
    """An item of a byline behind "and"."""
    before = words_before(item).strip()
    return phrases().conjunctions.fullmatch(f" {before} ") is not None and is_byline(names_of(item))


def _read_unlinked(item: Element) -> Read:
    """The words of an item, if they are a person's name, perhaps with the newsroom that the person writes for."""
    text = byline_text(item, _SMALL).strip()
    people = read_people(text) if text else ()
    is_name = is_like_a_person if item.tag == "li" else is_written_as_person
    if len(people) != 1 or not is_name(people[0].name):
        return "", ()
    rest = text.replace(people[0].name, "", 1).replace(people[0].institution or " ", "")
    return ("", ()) if rest.strip(" ,()") else (text, people)


def _did_otherwise(name: Element, first: Element) -> bool:
    """The words right before a name say that its bearer translated the text, or made no part of it: "Suomentanut **A. Person**".

    Whom another label than "Author" stands before wrote nothing, where that one stands before the first.
    """
    before = words_before(name).strip(" :")
    if not before or phrases().translator.fullmatch(before) is not None:
        return bool(before)
    made = phrases().not_text.fullmatch(before) is not None
    says_author = phrases().author_label.fullmatch
    return made or (says_author(before) is None and says_author(words_before(first).strip()) is not None)


def _says_something(element: Element) -> bool:
    return bool(byline_text(element, _SMALL))


def _label(text: str) -> str:
    """What stands before the name, in lower case."""
    label = phrases().before_name.match(text)
    return label[0].strip(" :").lower() if label else ""
