"""What attributes of a picture, or of the link around it, say of it where the page shows no words with it."""

from __future__ import annotations

import re
from itertools import chain, islice

from republish._html import Element, fragment, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.tree.caption_ends import names_agency, names_maker
from republish.extraction.tree.credit_lines import credit_in_alternative, is_credit, split_credit
from republish.extraction.words.credits.attributions import attribution_of_words, is_attribution
from republish.extraction.words.credits.file_names import is_file_name
from republish.extraction.words.credits.license_words import is_only_license

_CAPTIONS = ("data-caption", "data-image-caption", "data-fancybox-caption", "data-sub-html", "data-lightbox-caption")
"""What scripts that enlarge pictures show under them, as text or as HTML."""
_OF_LIGHTBOX, _LIGHTBOX = "data-title", "data-lightbox"
_OF_CAPTION = (*_CAPTIONS, "data-text", "data-html", "data-content", "data-full-text")
"""Where a script finds what it will write into an empty caption."""
_STATING = ("credit", "data-credit", "data-photo-credit", "data-image-credit", "data-copyright", "data-photographer")
"""Attributes of a picture that say who made it."""
_META, _CREDIT = "data-image-meta", re.compile(r'"credit"\s*:\s*"([^"\\]+)"')
"""What WordPress knows of the file, as JSON."""
_AROUND, _LONGEST = 3, 600
_FEW, _FEWEST_BLANKS = 8, 2
"""Elements in an empty caption."""
_SIGNS, _LABEL = ("©", "(c)", "(C)"), Uncompiled(r"^[^:：/]{3,24}[:：]\s*")
_PLACE = re.compile(r"[#.][\w-]+")
"""Where else on the page the words stand."""


def stated_caption(picture: Element, credit: str | None) -> tuple[str | None, str | None]:
    """Caption and credit of an attribute; nothing where it says only what the credit says."""
    around = (picture, *islice(picture.iterancestors("a", "figure", "picture", "div"), _AROUND))
    said = next(filter(None, map(_caption_of, around)), "") or fold(picture.get("caption") or "")[:_LONGEST]
    said = said or _unwritten(picture)
    caption, maker = split_credit(said) if said and said != credit else (None, None)
    return caption, credit or maker or _credit_of_link(picture)


def _credit_of_link(picture: Element) -> str | None:
    """What the link around a picture, which a script opens larger, says of its maker."""
    link = next(islice(picture.iterancestors("a"), 1), None)
    stated = (fold(link.get(name) or "") for name in _STATING) if link is not None else ()
    return next(filter(None, stated), None)


def _unwritten(picture: Element) -> str:
    """What a script will write into the empty caption of its figure: more than a word or two."""
    figure = next(islice(picture.iterancestors("figure"), 1), None)
    caption = next(figure.iter("figcaption"), None) if figure is not None else None
    if caption is None or text_of(caption):
        return ""
    stated = (one.get(name) for one in islice(caption.iter(), _FEW) for name in _OF_CAPTION)
    words = (fold(text_of(fragment(said))) if "<" in said else fold(said) for said in filter(None, stated))
    return next((said for said in words if said.count(" ") >= _FEWEST_BLANKS and len(said) <= _LONGEST), "")


def _caption_of(element: Element) -> str:
    """The words of its attribute; of a box nothing but what scripts for pictures write there."""
    names = (*_CAPTIONS, _OF_LIGHTBOX) if element.get(_LIGHTBOX) is not None else _CAPTIONS
    stated = next(filter(None, map(element.get, names)), "")
    if not stated or _PLACE.fullmatch(stated.strip()):
        return ""
    words = fold(text_of(fragment(stated))) if "<" in stated else fold(stated)
    return words if len(words) <= _LONGEST else ""


def stated_credit(element: Element) -> str | None:
    """The maker in an attribute, its figure's too, or in a title: one that is nothing else, or repeats the alternative text: "A harbour | Agency/A. Person".

    The title of the link around it too, where it names a licence.
    """
    places = chain((element,), islice(element.iterancestors("figure"), 1))
    stated = next(filter(None, (fold(place.get(name) or "") for place in places for name in _STATING)), None)
    alt, title = fold(element.get("alt") or ""), fold(element.get("title") or "")
    behind = title.removeprefix(alt) if alt else ""
    meta = _CREDIT.search(element.get(_META) or "") if not stated else None
    if stated or meta:
        return stated or (meta[1] if meta else None)
    if behind.startswith(" | "):
        return behind.removeprefix(" | ")
    return title if _names_owner(title) else _archived(element)


def _archived(element: Element) -> str | None:
    """The maker and the licence in the title of the link around a picture, as Wikimedia Commons writes it for others' pages."""
    link = next(islice(element.iterancestors("a"), 1), None)
    title = fold(link.get("title") or "") if link is not None else ""
    found = attribution_of_words(title) if title and is_attribution(title) else None
    return found[1] if found is not None and not found[0] else None


def with_attributes(element: Element, credit: str | None, alternative: str, *, licensed: bool) -> str | None:
    """The credit, or where it names nobody the one in an attribute or at the end of the alternative text.

    Behind one with a licence, and a bar, the one in an attribute that names an agency.
    """
    if credit is None or is_only_license(credit):
        stating = stated_credit(element) if credit else None
        return stating or credit_in_alternative(alternative)
    stated = stated_credit(element) if licensed else None
    return f"{credit} | {stated}" if stated and stated not in credit and names_agency(stated) else credit


def _names_owner(title: str) -> bool:
    """It is nothing but a credit with the sign for it, or a label and a person or an agency: "Foto: © Agency", not "Image: a ferry"."""
    if not is_credit(title) or is_file_name(title):
        return False
    maker = _LABEL.sub("", title)
    return any(sign in title for sign in _SIGNS) or (maker != title and (names_agency(maker) or names_maker(maker)))
