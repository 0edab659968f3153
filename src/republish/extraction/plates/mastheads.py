"""Pictures above the text that are the site's and not the article's: logos, banners, what stands in the head of all its pages."""

from __future__ import annotations

import re
from itertools import islice

from republish._html import Element, text_of
from republish._uncompiled import Uncompiled
from republish.extraction.head.picture.image import names_site_head
from republish.extraction.pictures.file_of import file_name
from republish.extraction.pictures.renditions import Rendition
from republish.extraction.plates.plate import Plate, Reader, link_around, link_of, resolved
from republish.extraction.tree.addresses import leads_home
from republish.extraction.tree.nodes import Block
from republish.extraction.words.bylines.personal_names import key
from republish.model import Image

_LOGO = Uncompiled(
    r"logo[\d_.@x-]{0,12}(?:-[0-9a-f]{16,})?\.\w{3,4}(?:$|\?)|/logo(?-i:[A-Z])\w{1,20}\.(?:png|gif|svg)|(?<!(?-i:/IMG))/[a-z]{0,12}logo/[^/]+$|/logo/(?:site|aut|rub)on",
    re.I,
)
_LOGOS = Uncompiled(r"/(?:team-?|club-?)?logos/", re.I)
_NARROW, _STRIP = 100, 5
"""Pixels; how many times as wide as high a banner is."""
_CLIMB, _CROPS = 8, 3
_CROPPED = Uncompiled(
    r"(?:^|\s)(?:(?:visible|hidden|show-for|hide-for)-(?:xs|sm|md|lg|small|medium|large)|d-(?:sm|md|lg|xl)-(?:none|block))",
    re.I,
)
"""What Bootstrap and Foundation call what is seen on some screens."""


def is_of_the_story(plate: Plate, read: Reader, base: str, title: str) -> bool:
    """It does not lead to the site's first page, and has words or is not the site's logo: both stand above the headline too."""
    if leads_home(link_of(plate), base) or _is_in_masthead(plate.root, title) or _counts(plate):
        return False
    images = resolved(plate, read)
    return bool(plate.words or plate.captions) or not (all(map(_is_logo, images)) or all(map(_is_strip, images)))


def without_crops(plates: list[Plate], lead: Image, read: Reader) -> list[Plate]:
    """The figures without those of which nothing is said, and which are cut for some widths of the screen: a page's own, where the lead picture is another."""
    return [plate for plate in plates if not (_is_cropped(plate) and _is_bare(plate, lead, read))]


def _is_cropped(plate: Plate) -> bool:
    """The names of its pictures, or of the boxes right around it, say on which screens it is seen."""
    around = [up.class_name for up in islice(plate.root.upwards(), _CROPS) if not up.spine]
    shown = [node.element.get("class") or "" for node in plate.pictures]
    return any(_CROPPED.search(names) for names in (*around, *shown) if names)


def _is_bare(plate: Plate, lead: Image, read: Reader) -> bool:
    """Nothing is said of it, not even to those who cannot see it, and it is another file than the lead picture's."""
    told = (image.get("alt") for node in plate.pictures for image in node.element.iter("img"))
    if plate.words or plate.captions or any(map(str.strip, filter(None, told))):
        return False
    name = file_name(lead.url).partition(".")[0]
    return bool(name) and not any(name in image.url for image in resolved(plate, read))


def _counts(plate: Plate) -> bool:
    """It is a link to a place on the page that says a number: of comments."""
    link = link_around(plate)
    return link is not None and (link.get("href") or "").startswith("#") and text_of(link.element).isdigit()


def _is_logo(image: Rendition) -> bool:
    """Named one, too narrow for a photograph, or among logos and nothing is said of it: those of two teams over a report."""
    if _LOGO.search(image.url) or 0 < (image.width or 0) < _NARROW:
        return True
    return not image.alt and _LOGOS.search(image.url) is not None


def _is_strip(image: Rendition) -> bool:
    """As wide and low as banners are."""
    return (image.width or 0) >= _STRIP * (image.height or 0) > 0


def _is_in_masthead(root: Block, title: str) -> bool:
    """It stands in the head of all pages of the site, without the headline."""
    boxes = (up for up in islice(root.above(), _CLIMB) if not up.spine and _is_of_all_pages(up))
    return any(not _holds_headline(box.element, title) for box in boxes)


def _is_of_all_pages(box: Block) -> bool:
    """By its name, or the page's head of links, or a `header` of no article that holds the menu."""
    if box.names and names_site_head(box.names):
        return True
    if "page-header" in box.names and 2 * box.linked > box.chars:
        return True
    if box.element.tag != "header" or next(box.element.iter("nav"), None) is None:
        return False
    return next(box.element.iterancestors("article"), None) is None


def _holds_headline(box: Element, title: str) -> bool:
    return next(box.iter("h1"), None) is not None or (bool(title) and title in key(text_of(box)))
