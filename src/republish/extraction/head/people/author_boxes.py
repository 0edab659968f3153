"""Who wrote it, as a box about the author below the text or beside it says: a name, a text that tells of them, a portrait."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice

from republish._html import Element
from republish._text import fold
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Read, is_full, linked
from republish.extraction.head.people.author_line import is_author_line
from republish.extraction.head.scan import names_of, naming
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.called import is_given_name, is_like_a_person
from republish.extraction.words.bylines.people import one_person, read_people
from republish.extraction.words.bylines.personal_names import FULL_NAME
from republish.extraction.words.lines.endings import over_name
from republish.extraction.words.lowered import holds_one

_is_name_in_box = naming(
    r"(?:author|autor|auteur)[\w-]*?[-_](?:name|title)(?:$|[\s_-])|(?:author|autor|auteur)-?name",
    hints="author|autor|auteur",
    unless=r"comment|reply|review|quote|testimonial|site-?name|related|next|prev",
)
_is_box = naming(
    r"(?:author|autor|auteur)(?:[\w-]*?[-_])?(?:text|info|details?|content|box|card|bio|wrapper)(?:$|[\s_-])",
    hints="author|autor|auteur",
    unless=r"comment|reply|review|quote|testimonial|related|next|prev",
)
_is_of_post = naming(r"(?:^|[\s_-])(?:post|article|entry|story)[_-]{1,2}authors?(?:$|\s)", hints="author")
_HINTS = ("aut", "byl", "by-", "skrib", "yazar", "szerz")
"""One of them is in whatever is about an author."""
_LONGEST_NAME, _LONGEST_BIO, _FIRST_LINES = 80, 1200, 4
_MOST_PORTRAITS = 8


@lru_cache(maxsize=4096)
def is_about_author(names: str) -> bool:
    """What the page calls an element says that it is about an author."""
    return holds_one(names.lower(), _HINTS) and any(test(names) for test in (_is_name_in_box, _is_box, is_author_line))


def in_box(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """What a box about the author calls the name; a given name alone behind "Written by" or "About"."""
    names = names_of(element)
    text = short_text(element, _LONGEST_NAME) if names and _is_name_in_box(names) else ""
    said = over_name().match(text)
    name = text[said.end() :] if said else text
    people = read_people(name, sites) if name else ()
    sure = len(people) == 1 and (is_full(people[0]) or (name != text and is_given_name(name)))
    return text, linked(people, element, base_url) if sure else ()


def told_of(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """The name over a text that begins with it, in a box about the author, or that is all it says."""
    names = names_of(element)
    lines = byline_text(element, _LONGEST_BIO).split("\n") if names and _is_box(names) else [""]
    name = lines[0]
    told = bool(FULL_NAME.fullmatch(name)) and (
        any(line.startswith(f"{name} ") for line in lines[1:_FIRST_LINES])
        or (lines == [name] and is_like_a_person(name))
    )
    return (name, linked(one_person(name, sites), element, base_url)) if told else ("", ())


def portrayed(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """Portraits with the same names beside them in a box that is named for the authors of the post, in a sidebar perhaps."""
    if not _is_of_post(names_of(element)):
        return "", ()
    lines = [line.strip() for line in byline_text(element, _LONGEST_BIO).split("\n")]
    names = [fold(portrait.get("alt") or "") for portrait in islice(element.iter("img"), _MOST_PORTRAITS)]
    if not all(FULL_NAME.fullmatch(name) and name in lines for name in names):
        return "", ()
    return ", ".join(names), tuple(person for name in names for person in one_person(name, sites))
