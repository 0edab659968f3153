"""Names beside what the press calls its people, or an address for mail: "Zweli Oduya, correspondent in Mora", "Zweli Oduya zo@mail.example"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from republish._html import Element
from republish._text import fold
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Read
from republish.extraction.head.people.others import is_anothers
from republish.extraction.head.scan import Near
from republish.extraction.head.teasers import in_teaser
from republish.extraction.head.words import next_element, own_text, short_text
from republish.extraction.words.bylines.byline_words import without_addresses
from republish.extraction.words.bylines.people import distinct, read_people
from republish.extraction.words.bylines.personal_names import may_be_persons
from republish.extraction.words.head_data import head_table
from republish.extraction.words.lowered import holds_one

_SAYING = frozenset({"p", "div", "span", "strong", "b", "em", "h4", "h5", "h6", "li"})
_SPOTS, _LONGEST, _MOST_PARTS, _MOST_NAMED = 40, 100, 3, 4
_FEWEST_LETTERS, _OF_TALKS = 3, frozenset({"interview", "interviu", "story", "article", "report"})
"""Of a label beside a name; and those that name the kind of text there, of which somebody may be the subject."""
_STOPS = (".", "!", "?", "…", ":", "।", "։")
_COMMAS = (", ", "، ")
_ADDRESSES = frozenset({"a", "br"})


def beside_role(near: Near, sites: frozenset[str]) -> Iterator[tuple[Element, Read]]:
    """Those whom lines between the headline and the text name alone, with what they are or did in the line or in the next one."""
    found: list[tuple[Element, str]] = []
    for element, _, own in near.lines(_SPOTS) if near.heading is not None else ():
        if element.tag not in _SAYING or len(own) > _LONGEST:
            continue
        said = _with_role(element, fold(own)) or _with_address(element, fold(own))
        if said and not (is_anothers(element) or in_teaser(element, near)):
            found.append((element, said))
    if 0 < len(found) <= _MOST_NAMED:
        people = distinct(person for _, said in found for person in read_people(said, sites))
        yield found[0][0], ("; ".join(said for _, said in found), people)


def _with_role(element: Element, own: str) -> str:
    """The name and the role, with a comma between them."""
    comma = next(filter(own.__contains__, _COMMAS), "")
    name, _, role = own.partition(comma) if comma else (own, "", "")
    if not may_be_persons(name):
        return ""
    if not comma and not len(element):
        behind = next_element(element)
        role = short_text(behind, _LONGEST) if behind is not None else ""
    elif byline_text(element) != own:
        return ""
    if not comma and role.casefold() in _texts():
        return name
    return f"{name}, {role}" if _is_of_press(role) else ""


def _with_address(element: Element, name: str) -> str:
    """The name, where links with addresses that one may write to are all that follows in its element."""
    if not 0 < len(element) <= _MOST_PARTS or any(part.tag not in _ADDRESSES for part in element):
        return ""
    behind = short_text(element, _LONGEST).removeprefix(name)
    mailed = "@" in behind and own_text(element[0] if element[0].tag == "a" else element[-1])
    return name if mailed and may_be_persons(name) and not without_addresses(behind).strip(" |·•–—,") else ""


def _is_of_press(role: str) -> bool:
    return bool(role) and not role.endswith(_STOPS) and holds_one(role.casefold(), _press())


@cache
def _texts() -> frozenset[str]:
    """What stands beside the name of whoever wrote, where another made the pictures: "Text", "Texto"."""
    table = head_table()
    labels = (word for word in (*table["texts"], *table["text_labels"]) if len(word) >= _FEWEST_LETTERS)
    return frozenset(map(str.casefold, labels)) - _OF_TALKS


@cache
def _press() -> tuple[str, ...]:
    return tuple(head_table()["press"])
