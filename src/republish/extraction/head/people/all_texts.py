"""Who wrote it, as a box says that holds a name and a link to all of its bearer's texts: "Ada Marlow", "All articles"."""

from __future__ import annotations

import re
from itertools import islice
from urllib.parse import unquote

from republish._html import Element
from republish._uncompiled import Uncompiled
from republish.extraction.head.byline_text import byline_text
from republish.extraction.head.links import Read
from republish.extraction.words.bylines.people import one_person
from republish.extraction.words.bylines.personal_names import FULL_NAME, key

_VIEW = r"(?:(?:view|see|read|show|browse|find) )?"
ALL_TEXTS = Uncompiled(
    rf"\W*(?:{_VIEW}(?:all|more|other) (?:of (?:his|her|their) )?(?:posts|articles|stories|entries|columns|texts)|"
    r"(?:alle|mehr|weitere) (?:artikel|beiträge|texte)(?: (?:an)?(?:zeigen|sehen))?|tous (?:les|ses) (?:articles|billets)|"
    r"(?:ver )?todos (?:los|sus) (?:artículos|textos)|(?:ver )?todas (?:las|sus) (?:entradas|notas)|(?:ver )?todos os (?:artigos|posts|textos)|"
    r"(?:vedi )?tutti (?:gli|i suoi) articoli|alle artikelen|alle berichten|alla artiklar|alle (?:artikler|saker)|"
    r"(?:zobacz )?wszystkie (?:artykuły|wpisy|teksty)|все (?:статьи|материалы)|tüm yazıları)\W*",
    re.I,
)
"""What such a link says, and nothing more."""
_PIECES = Uncompiled(r"[/?&=#]")
_LONGEST_BOX, _CLIMB = 160, 4


def named_over_all(element: Element, sites: frozenset[str], base_url: str) -> Read:
    """The full name that a small box begins with, if such a link in it has the name in its address."""
    said = element.text or ""
    if element.tag != "a" or not ALL_TEXTS.fullmatch(said.strip()):
        return "", ()
    called = set(map(key, _PIECES.split(unquote(element.get("href") or ""))))
    for box in islice(element.iterancestors(), _CLIMB):
        name = byline_text(box, _LONGEST_BOX).partition("\n")[0].strip()
        if FULL_NAME.fullmatch(name) and not called.isdisjoint(_in_addresses(name)):
            return name, one_person(name, sites)
    return "", ()


def _in_addresses(name: str) -> tuple[str, str]:
    """How addresses have a name: whole, or the last name behind an initial: "adamarlow", "amarlow"."""
    return key(name), key(f"{name[0]}{name.rsplit(maxsplit=1)[-1]}")
