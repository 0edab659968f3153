"""Who wrote it, where nothing says so but the line of the licence: "This work by Ada Marlow is licensed under …", "CC BY 4.0, by Ada Marlow".

CC BY 4.0 §3(a)(1)(A)(i) has the creator identified whom the licensor names; its own chooser writes the first of these lines.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice

from republish._html import Document, Element, text_of
from republish.extraction.head.links import Found, is_full
from republish.extraction.head.scan import in_card
from republish.extraction.head.words import short_text
from republish.extraction.words.bylines.people import read_people
from republish.extraction.words.bylines.personal_names import key
from republish.extraction.words.credits.license_words import is_deed
from republish.extraction.words.tongues import any_in

_MOST_LINKS, _LONGEST = 20, 240
_BLOCKS = ("p", "div", "li", "small", "footer", "td", "section")
_OF_PICTURES = ("figure", "figcaption", "aside", "blockquote")
_TABLES = "extraction_terms.toml"
_NAME = r"(?P<name>[^,.;:()]{3,60}?)"
_LABEL = re.compile("[:：]")
"""What is licensed so may be a picture, or what the site is made with: "Photo: CC BY 4.0 by …"."""


def read_licensed_by(document: Document, sites: frozenset[str]) -> Found:
    """The one person whom lines with links to the licence say the text is by; pictures, sidebars and cards left out."""
    found: dict[str, Found] = {}
    for link in islice((one for one in document.root.iter("a") if is_deed(one.get("href") or "")), _MOST_LINKS):
        name = "" if in_card(link) else _named(link)
        people = read_people(name, sites) if name else ()
        if len(people) == 1 and people[0].kind == "author" and is_full(people[0]):
            found[key(people[0].name)] = people, name, "line of the licence"
    return next(iter(found.values())) if len(found) == 1 else ((), "", "")


def _named(link: Element) -> str:
    if next(link.iterancestors(*_OF_PICTURES), None) is not None:
        return ""
    block, said = next(link.iterancestors(*_BLOCKS), None), text_of(link)
    line = short_text(block, _LONGEST) if block is not None and said and not _shows_picture(block) else ""
    before, _, behind = line.rpartition(said) if line else ("", "", "")
    if not line or _LABEL.search(before):
        return ""
    named = _before().search(line) or _behind().match(behind)
    return named["name"].strip() if named else ""


def _shows_picture(block: Element) -> bool:
    """Another one than the badge of the licence."""
    links = (next(image.iterancestors("a"), None) for image in block.iter("img"))
    return any(link is None or not is_deed(link.get("href") or "") for link in links)


@cache
def _before() -> re.Pattern[str]:
    """The name before the licence, in a sentence on what is licensed."""
    work, under = any_in(_TABLES, "work_by"), any_in(_TABLES, "stands_under")
    return re.compile(rf"\b(?:{work})\s{_NAME}\s(?:{under})\b", re.I)


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"[\s,(–—-]*(?:{any_in(_TABLES, 'licensed_by')})\s{_NAME}[\s).]*$", re.I)
