"""What boxes are called that ask for money or members, what stands over others that ask, and where they lead, in many languages."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from republish._uncompiled import Uncompiled
from republish.extraction.tree.addresses import is_on_site
from republish.extraction.words.boxes.vocabulary import parted
from republish.extraction.words.lowered import holds_one
from republish.extraction.words.patterns import any_word
from republish.extraction.words.tongues import phrases_in

_SHORT = 4
"""Letters of a word that names, as "doe", may hold: it has to begin a class."""
_LONGEST_HEAD, _SIGNS = 120, " \t*•→»>¿¡–—-"
_UP_TO_SIGN = Uncompiled(r"\s?[!?.:…]")


@lru_cache(maxsize=4096)
def names_giving(names: str) -> bool:
    """A class or an id that says so: "fundraiser", "support-box", "apoie"."""
    return _boxes().search(parted(names)) is not None


@lru_cache(maxsize=4096)
def leads_to_giving(address: str, host: str) -> bool:
    """It leads to where one gives or becomes a member of the site itself: what stands there is no source of a text."""
    return _last_step(address) in _places() and is_on_site(address, host)


def may_lead_to_giving(address: str) -> bool:
    """It does so from a box that is named for it, wherever that lies."""
    step, boxes = _last_step(address), _places_of_boxes()
    return step in boxes or step in _places() or _first_label(address) in boxes


def _last_step(address: str) -> str:
    return address.partition("#")[0].partition("?")[0].rstrip("/").rpartition("/")[2].lower()


def _first_label(address: str) -> str:
    """Of a host that is all that the address names: "contribute" of "https://contribute.site.example/"."""
    host = address.partition("://")[2].rstrip("/")
    return host.partition(".")[0].lower() if host.count(".") > 1 and "/" not in host else ""


def leads_to_a_form(address: str) -> bool:
    """Readers fill in something there that somebody else gathers."""
    return holds_one(address, _words("forms"))


def leads_to_a_collection(address: str) -> bool:
    """Money is collected there for somebody in need, as a rule by those around them."""
    return holds_one(address.lower(), _words("collections"))


def speaks_of_gifts(text: str) -> bool:
    """It names what readers are asked to give: "jede Spende", "your donation"."""
    return holds_one(text.lower(), _words("gifts"))


def is_over_an_appeal(text: str) -> bool:
    """A line, or its words before a sign, that stands over what a site looks for: "We’re hiring!", "Take Action"."""
    if len(text) > _LONGEST_HEAD:
        return False
    said = text.lower().replace("'", "’").lstrip(_SIGNS)
    return said.rstrip(f"{_SIGNS}!?.:…") in _heads() or _UP_TO_SIGN.split(said, maxsplit=1)[0] in _heads()


@cache
def _heads() -> frozenset[str]:
    return frozenset(_words("heads"))


@cache
def _boxes() -> re.Pattern[str]:
    words = _words("boxes")
    long, short = [one for one in words if len(one) > _SHORT], [one for one in words if len(one) <= _SHORT]
    return re.compile(rf"(?:(?:^|[\s_-])(?:{any_word(long)})|(?:^|\s)(?:{any_word(short)}))(?=$|[\s_-])")


@cache
def _places_of_boxes() -> frozenset[str]:
    return frozenset(_words("places_of_boxes"))


@cache
def _places() -> frozenset[str]:
    return frozenset(_words("places"))


def _words(name: str) -> tuple[str, ...]:
    return phrases_in("extraction_appeals.toml", name)
