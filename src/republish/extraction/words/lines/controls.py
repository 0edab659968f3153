"""What the buttons and bars of a page say, as a line of its own: "Load more", "Print | Email", "Page 1 of 3"."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from republish._data_files import data_table

_PAGES = re.compile(
    r"(?:page|seite|página|pagina|strona|страница|sida|side|halaman)? ?\d{1,3} ?(?:of|von|de|sur|di|van|z|из|av|af|dari|/) ?\d{1,3}|"
    r"(?:«|‹|<)? ?(?:\d{1,3} ){2,}\D{0,12}",
    re.I,
)
_PARTING = re.compile(r"\s*[|·•/]\s*")
_LONGEST = 60
_SIGNS = " \t:：…»›>→«‹<←▼▲+×✕✖"


@cache
def _controls() -> frozenset[str]:
    return frozenset(chain.from_iterable(data_table("extraction_offers.toml")["controls"].values()))


@cache
def _words_on() -> frozenset[str]:
    return frozenset(chain.from_iterable(data_table("extraction_offers.toml")["reading_on"].values()))


@cache
def buttons_at_pictures() -> frozenset[str]:
    """What enlarges a picture or opens a gallery, which a page may set as a line of its own."""
    tables = data_table("extraction_offers.toml")
    return frozenset(chain.from_iterable((*tables["picture_buttons"].values(), *tables["gallery_buttons"].values())))


def reads_on(text: str) -> bool:
    """It says nothing but what a teaser of another story ends with: "Read more »"."""
    return len(text) <= _LONGEST and text.lower().replace("'", "’").strip(_SIGNS) in _words_on()


def is_control(text: str) -> bool:
    """It says nothing but what buttons say, a page's number or the pages to turn to."""
    if len(text) > _LONGEST:
        return False
    said, known = text.lower().replace("'", "’").strip(_SIGNS), _controls()
    return said in known or _PAGES.fullmatch(said) is not None or all(part in known for part in _PARTING.split(said))
