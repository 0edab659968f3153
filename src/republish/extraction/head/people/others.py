"""Who is named in a byline's place, or in a box about somebody, and wrote nothing of the text.

Whoever looked it over, made its picture, said what it quotes, or wrote a book that it speaks of.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from republish._html import Element
from republish._prose import Prose
from republish._uncompiled import Uncompiled
from republish.extraction.head.scan import names_of, naming
from republish.extraction.head.words import own_text, words_before
from republish.extraction.words.boxes.quotation_names import QUOTATION
from republish.extraction.words.bylines.byline_words import LOOKED_OVER

_IN_CAPTION, _IN_ITEM = 4, 8
_PICTURES = ("/ImageObject", "/Photograph", "/VideoObject", "/AudioObject", "/ImageGallery")
_OF_OTHERS = frozenset({"figcaption", "blockquote"})
_is_claim = naming(
    r"(?:^|[\s_-])(?:statement|claim|testimonial)-?(?:author|head|box|block|card)?(?:$|[\s_-])",
    hints="statement|claim|testimonial",
)
_is_book = naming(
    r"(?:^|[\s_-])books?(?:-?(?:title|cover|item|card|list|info|details?))?(?:$|[\s_-])",
    hints="book",
    unless=r"review|face|hentry|(?:^|\s)(?:tag|category|post)-",
)
"""What names a book, whose author stands beside its title."""
_is_photo = naming(
    r"(?:^|[\s_-])(?:photo|image|img|picture|foto|bild|imagen|caption|figure)(?:[\s_-]|$)",
    hints="photo|ima?ge?|picture|foto|bild|caption|figure",
)
_is_portrait = naming("author|autor|byline|avatar|profile|portrait|staff|person|bio(?![a-z])")
_SHOWN = frozenset({"img", "picture"})
_is_quotation = naming(
    QUOTATION, hints="quote|zitat|cita|verse|testimonial", unless=r"hentry|format-quote|(?:^|\s)(?:tag|category|post)-"
)
"""Not what WordPress calls a whole post that is one."""
_CHECKED_WITHIN = 3
_CHECKED = Uncompiled(
    rf"{LOOKED_OVER.pattern}\W*$|(?:责任?编辑|責任編輯|责编|責編|编辑|編輯|校对|校對|审核)\s?[:：]\s?$", re.I
)
_WROTE = Uncompiled(r"\b(?:by|von|par|por|author|autor|auteur)\W*$")
_CARD_ABOVE, _HEADINGS = 6, ("h2", "h3", "h4")
_BEFORE, _MOST = 40, 20
"""Letters looked at before a name, and places of it."""


def is_anothers(element: Element) -> bool:
    """Whoever is named in a caption made the picture, and in a quotation or a claim that is looked into said so."""
    around = (element, *islice(element.iterancestors(), _IN_CAPTION))
    if is_of_picture(element) or _is_behind_caption(element) or _is_behind_picture(element):
        return True
    return _is_checked(element) or any(box.tag in _OF_OTHERS or _is_of_work(names_of(box)) for box in around)


def in_linked_card(element: Element) -> bool:
    """It lies in a link with a heading: the card of another story, that as a whole leads there."""
    link = next((up for up in islice(element.iterancestors(), _CARD_ABOVE) if up.tag == "a"), None)
    return link is not None and next(link.iter(*_HEADINGS), None) is not None


def _is_behind_caption(element: Element) -> bool:
    """It stands right behind a caption that lies in no figure."""
    before = element.getprevious()
    return before is not None and before.tag == "figcaption"


def _is_behind_picture(element: Element) -> bool:
    """It stands between a picture and what is said of that, in a box that is named so and is no portrait's."""
    before, box = element.getprevious(), element.getparent()
    if before is None or before.tag not in _SHOWN or not (element.tail or "").strip():
        return False
    around = (box, *islice(box.iterancestors(), _IN_CAPTION)) if box is not None else ()
    return bool(around) and _is_photo(names_of(around[0])) and not any(_is_portrait(names_of(up)) for up in around)


def is_of_picture(element: Element) -> bool:
    """The item that it is a property of is a picture, a film or a sound."""
    item = next((up for up in islice(element.iterancestors(), _IN_ITEM) if up.get("itemscope") is not None), None)
    return item is not None and (item.get("itemtype") or "").endswith(_PICTURES)


def _is_of_work(names: str) -> bool:
    return _is_claim(names) or _is_book(names) or _is_quotation(names)


def _is_checked(element: Element) -> bool:
    """Whoever is named behind "Reviewed by" looked the text over; it may stand before the box that the name is first in."""
    return any(
        not said[found.end() :].strip(" :")
        for said in (own_text(element), *_words_before(element))
        if (found := LOOKED_OVER.search(said))
    )


def _words_before(element: Element) -> Iterator[str]:
    for _ in range(_CHECKED_WITHIN):
        words, parent = words_before(element), element.getparent()
        yield words
        if words.strip() or element.getprevious() is not None or parent is None:
            return
        element = parent


def is_checker(name: str, prose: Prose) -> bool:
    """The page says that somebody looked the text over, and nowhere that they wrote it."""
    places = re.finditer(re.escape(name.lower()), prose.lowered)
    before = [prose.lowered[max(0, at.start() - _BEFORE) : at.start()] for at in islice(places, _MOST)]
    checked = list(map(bool, map(_CHECKED.search, before)))
    return any(checked) and not any(_WROTE.search(said) for said, so in zip(before, checked, strict=True) if not so)
