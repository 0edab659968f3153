"""The names that links to people say: alone, before the site's, with a bio behind, in a label that is not seen."""

from __future__ import annotations

import re

from republish._html import Element
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import PEOPLE_LINK
from republish.extraction.tree.addresses import split_url
from republish.extraction.words.bylines.far_names import SIGNS
from republish.extraction.words.bylines.personal_names import key

_ALL_BY = Uncompiled(
    r"(?:view|see|read|show|se|voir|ver|vedi|zie|alle?|all|more|mehr|posts|articles|stories|artikel|beiträge|inhalte|todos|todas|tous|tutti|toutes)\b.{0,30}?"
    r"\b(?:by|from|von|av|af|de|par|por|di|van|door)\s+(?=(?-i:[^\W\d_a-zß-ÿ]))",
    re.I,
)
"""What a link to an author's other texts says of itself: "All posts by A Person"."""
FULL_LINKED = Uncompiled(
    rf"(?:[^\W\d_][\w{SIGNS}.'’-]*\s+){{1,4}}[^\W\d_][\w{SIGNS}.'’-]+|[\u3040-\u9fff\uac00-\ud7af・ ]{{2,12}}"
)
_NUMBER = re.compile(r"-\d+$")
_LONGEST_LABEL = 80


def name_before_bio(link: Element) -> str:
    """The name that a link begins with in which more is told, if its address ends in it: "/profile/ada-marlow"."""
    name, _, bio = byline_text(link).partition("\n")
    last = split_url(link.get("href") or "").path.rstrip("/").rpartition("/")[2]
    return name if bio and FULL_LINKED.fullmatch(name) and key(_NUMBER.sub("", last)) == key(name) else ""


def leads_to_people(box: Element) -> bool:
    """It begins with a link, and several of its links all lead to people: behind each stands what they do."""
    links = list(box.iter("a"))
    begins = len(links) > 1 and box[0] is links[0] and not (box.text or "").strip()
    return begins and all(PEOPLE_LINK.search(link.get("href") or "") for link in links)


def before_site(text: str, sites: frozenset[str]) -> str:
    """A name without the site behind a comma."""
    name, comma, site = text.partition(", ")
    return name if comma and key(site) in sites else text


def named_in_label(link: Element) -> str:
    """The full name that the label of a link says all texts are by."""
    label = link.get("title") or link.get("aria-label")
    said = _ALL_BY.match(label) if label and len(label) < _LONGEST_LABEL else None
    name = fold(label[said.end() :]) if label and said else ""
    return name if name and FULL_LINKED.fullmatch(name) else ""
