"""The byline that a page marks as one, by its class, itemprop or rel."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_marks import MOST_IN_GROUP, SAYS_BY, first_piece, named_lines
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Read, first_linked, is_full, linked, read_links
from republish.extraction.head.people.lone_names import in_lines_of_their_own
from republish.extraction.head.people.nobody import is_kicker
from republish.extraction.head.scan import names_of, naming
from republish.extraction.head.words import has_more_children, is_longer, own_text, short_text
from republish.extraction.words.bylines.byline_words import LOOKED_OVER
from republish.extraction.words.bylines.called import is_like_a_person
from republish.extraction.words.bylines.people import distinct, read_group, read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME, is_written_as_person, key
from republish.extraction.words.head_data import phrases
from republish.extraction.words.lines.endings import is_about_authors
from republish.model import Author

_READING_TIME = Uncompiled(r"\n\d{1,3}[\s-]?(?:min(?:ut\w*|s)?\b|мин|хв)[^\n]{0,25}$", re.I)
"""A last line that says how many minutes it takes to read."""
_SENTENCE = Uncompiled(r"[^\W\d_]{3}[.!?](?=\s|$)")
_SENTENCE_WITHOUT_BLANKS = Uncompiled(r"[\u3040-\u30ff\u3400-\u9fff]{10}[。！？]|[。।]$")
"""One in a script that parts no words, or a line that ends as one."""
_STROKES = "|•·/ \u00a0"
_MOST_BLANKS = 20
_TWEET, _MOST_AROUND = re.compile(r"(?:^|[\s_-])tweets?(?:$|[\s_-])"), 4
_DIGITS = re.compile(r"\d{2}")
_is_category = naming(
    r"categor|(?:^|[\s_-])(?:section|topic|rubrik|rubrique)(?:$|[\s_-])", hints="categor|section|topic|rubri"
)
_BY = (" by", " von", " par", " por", " da", " door", " av", " af", " de")
_LONGEST_LABEL, _LONGEST_NAME = 80, 60
_MOST_IN_CARD, _PAIR = 30, 2
_LABEL_ENDS = (",", ":", "،", "，", "：", "、")


def read_marked(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """A byline by its class, itemprop or rel; the siblings of a single link belong to it."""
    if _is_of_tweet(element):
        return "", ()
    text = _marked_name(element) or _in_items(element) or _from_label(named_lines(element, byline_text(element)))
    if not text and (listed := read_links(element, sites, base_url))[1]:
        return listed
    if _is_told(text) or is_about_authors(text) or _holds_headline(element):
        return "", ()
    people = read_people(text, sites) if text else ()
    parent = element.getparent()
    grouped = element.tag in ("a", "span") and people and parent is not None
    if grouped and not has_more_children(parent, MOST_IN_GROUP) and not _is_headed(parent):
        beside = _from_label(named_lines(parent, byline_text(parent, 200)))
        group = read_people(beside, sites) if beside else ()
        if _keys(people) < _keys(group) or (group and _is_before_by(people, beside) and all(map(is_full, group))):
            text, people, element = beside, group, parent
    if {one.kind for one in people} == {"agency"}:
        people = (*in_lines_of_their_own(byline_text(element), sites), *people)
    people = _with_labeled(element, people, sites)
    if people and ((not any(map(is_full, people)) and _is_filed(element)) or is_kicker(element, people)):
        return "", ()
    if text and not people and SAYS_BY.match(text):
        people = first_linked(element, fold(text), sites)
    text = _READING_TIME.sub("", text) if people and "\n" in text else text
    if not people and read_group(first_piece(text), sites):
        return first_piece(text), ()
    return fold(text) if people or _could_be_name(text) else "", linked(people, element, base_url)


def _is_of_tweet(element: Element) -> bool:
    """An account's sign stands before it, or a box around it is called a tweet: who wrote that."""
    before = element.getprevious()
    said = before.tail if before is not None else getattr(element.getparent(), "text", "")
    if (said or "").endswith("@"):
        return True
    return any(_TWEET.search(names_of(up)) for up in islice(element.iterancestors(), _MOST_AROUND))


def _keys(people: tuple[Author, ...]) -> set[str]:
    return {key(person.name) for person in people}


def _is_before_by(people: tuple[Author, ...], line: str) -> bool:
    """What is marked as the author is no person's name, and their line goes on with "By": "All Coasts | By Ada Marlow"."""
    return SAYS_BY.match(line) is not None and not any(
        is_like_a_person(person.name) or person.name in line for person in people
    )


def _marked_name(byline: Element) -> str:
    """The name that a property marks, where another marks what that person is: nothing parts the two perhaps; or one that only data hold."""
    parts = list(islice(byline.iterdescendants(), _MOST_IN_CARD))
    properties = [part.get("itemprop") for part in (byline, *parts)]
    named = [part for part in parts if part.get("itemprop") == "name"]
    if not named:
        return ""
    if named[-1].tag != "meta":
        return text_of(named[-1]) if "jobTitle" in properties else ""
    stated = fold(named[-1].get("content") or "")
    alone = len(named) == properties.count("author") == 1
    return stated if alone and stated in text_of(byline) else ""


def _in_items(byline: Element) -> str:
    """The names of a list whose items are each a label and what it says, in two elements: those with the label of the first."""
    listed = next(byline.iter("ul", "ol", "dl"), None)
    items = list(islice(listed, _MOST_IN_CARD)) if listed is not None and not own_text(listed).strip() else []
    if not items or not all(map(_is_labeled, items)):
        return ""
    label = text_of(items[0][0])
    return "; ".join(text_of(item[1]) for item in items if text_of(item[0]) == label)


def _is_labeled(item: Element) -> bool:
    """It holds two elements and nothing beside them; the first ends with a comma or a colon."""
    if (
        item.tag != "li"
        or len(item) != _PAIR
        or own_text(item).strip()
        or any((part.tail or "").strip() for part in item)
    ):
        return False
    return text_of(item[0]).endswith(_LABEL_ENDS) and bool(short_text(item[1], _LONGEST_NAME))


def _with_labeled(byline: Element, people: tuple[Author, ...], sites: frozenset[str]) -> tuple[Author, ...]:
    """With those whom the labels of its links say it is by: the words alone may run a name together with where the one before works."""
    labels = (
        [label for a in byline.iter("a") if (label := a.get("aria-label")) and len(label) < _LONGEST_LABEL]
        if people
        else ()
    )
    named = distinct(person for label in labels if SAYS_BY.match(label) for person in read_people(label, sites))
    known = {key(person.name) for person in people}
    return distinct((*people, *named)) if known < {key(person.name) for person in named} else people


def _from_label(text: str) -> str:
    """A byline from the line on that says "By", where no line before it is a name: sections and headlines stand there."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        line = line.lstrip(_STROKES)
        says = SAYS_BY.match(line)
        common = number > 0 and phrases().by_of_people.match(line) is not None  # "Text Size"
        if says is not None and not says[0][-1].islower() and not common:
            return "\n".join([line, *lines[number + 1 :]])
        if FULL_NAME.fullmatch(line) and is_written_as_person(line) and (len(lines) == 1 or is_like_a_person(line)):
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


def _is_told(text: str) -> bool:
    """What an author says of themselves in whole sentences is no byline, nor is one in a script that parts no words."""
    several = text.count(" ") > _MOST_BLANKS and len(_SENTENCE.findall(text)) > 1
    return several or (not text.isascii() and _SENTENCE_WITHOUT_BLANKS.search(text) is not None)


def _could_be_name(text: str) -> bool:
    """Words that may stand for whoever wrote it, though no person: "News Desk", not "May 31, 2023" or "Written By"."""
    label = text.casefold().rstrip(" :").endswith(_BY) or phrases().author_label.fullmatch(text)
    other = label or LOOKED_OVER.search(text) or phrases().not_text.match(text)
    return 2 < len(text) < 80 and not _DIGITS.search(text) and not other
