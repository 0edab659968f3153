"""What makes a line or an element a byline: its names, "By" and the like, links to people."""

from __future__ import annotations

import re
from collections.abc import Iterable

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.head.links import PEOPLE_LINK
from republish.extraction.head.scan import names_of, naming
from republish.extraction.words.bylines.personal_names import key, particles
from republish.extraction.words.head_data import phrases

is_byline = naming(
    r"by-?line|author(?!i[tsz])|(?:^|[\s_-])(?:(?:created|posted|written)[-_]?by|autor(?:en(?:zeile)?|es|in|k[ay]|zy|[eis])?|avtor(?:ica|ja|ji)?|auteurs?|writer|reporter|journalist|"
    r"contributor|firma|redactor|forfatter|forfattare|skribent|kirjoittajat?|kirjutaja|tekija|muhabir|yazar|szerz[oő]k?|autorius|egileak?|user-?name|reader-credits)"
    r"(?:$|[\s_-])|(?:nombre|nome|nom|article|artikel|nota|post|news)[_-]?(?:autor[ae]?|auteur|yazar|firma)(?:$|[\s_-])|"
    r"(?:^|[\s_-])(?:autor[ae]?|auteur|yazar|firma|szerz[oő])(?:nota|nom|nombre|nome|name|ad[iı]|ismi|nev)(?:$|[\s_-])",
    hints="by-?line|created[-_]?by|posted[-_]?by|written[-_]?by|author|autor|avtor|auteur|writer|reporter|journalist|contributor|firma|redactor|forfatt|skribent|kirjoittaj|"
    "kirjutaj|tekija|muhabir|yazar|szerz|egilea|user-?name|reader-credits",
    unless=r"autor(?:in|en|innen)?-?(?:bio|box|kasten|profil)|author-?(?:bio|box|desc|info-?box|image|avatar|img|photo|pic)|avatar|comment|related|share|social(?!-author)|follow|"
    r"(?:statement|quote|claim|testimonial)[\s_-]*author|newsletter|teaser|tooltip|link-?box|powered|recirc|popular|more-from|byline-?(?:date|time|timestamp|pub)|(?:author|byline|contributor)[-_]{0,2}(?:location|place|city)|(?:image|img|photo|picture|foto|media|licen[cs]e)s?[_-]{1,2}author",
)
SAYS_BY = re.compile(
    r"(?:(?:written |posted |published |reported |words )?by|(?:erstellt |geschrieben |verfasst |veröffentlicht )?von|par|por|di|door|av|af|przez|text|texte|tekst)\s*:?\s+[^\W\d_]",
    re.I,
)
_STROKES = Uncompiled(r"\s*[|•·\n]\s*|\s+[/–—-]\s+")
_STOPS = (".", "!", "?", "…", ".”", ".“", ".»")
_FEWEST_SMALL, _FEWEST_BLANKS = 4, 3
MOST_IN_GROUP = 11
"""Elements beside each other that may be one byline."""


def says_by(byline: str) -> bool:
    """It begins with "By", "Von" and the like."""
    return SAYS_BY.match(byline) is not None


def tells(line: str, names: Iterable[str]) -> bool:
    """A sentence begins as a byline does: "By London standards the rent is low.", "Von März bis Mai bleibt das Tor zu"."""
    if any(name.rpartition(" ")[2].islower() and name.count(" ") >= _FEWEST_BLANKS for name in names):
        return True
    if not line.endswith(_STOPS):
        return False
    small = [word for word in line.split()[1:] if word[0].islower() and word.casefold() not in particles()]
    return len(small) >= _FEWEST_SMALL and not phrases().roles.are_in(line)


def named_lines(element: Element, text: str) -> str:
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


def first_piece(text: str) -> str:
    """A line up to a stroke, behind which the day and the site stand."""
    return _STROKES.split(text, maxsplit=1)[0]
