"""What the written figures say of pictures of which the page's own markup said nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html import escape

from republish._addresses import file_of
from republish._html import fragment
from republish.extraction.pictures.file_of import file_name
from republish.extraction.pictures.reading import read_image
from republish.extraction.pictures.renditions import is_small, is_thumbnail
from republish.extraction.plates.numbered import is_label
from republish.extraction.tree.credit_lines import credit_in_alternative, is_credit
from republish.extraction.tree.markup import escape_attribute
from republish.extraction.words.credits.license_words import may_name_license
from republish.model import Image, Profile

_JOINTS = " |·•–—/,;(-"
_LONG_NAME = 10
"""Letters of a file's name that tell it from others of a page."""
_TINY = 200
"""Pixels: pictures no side of which is longer stand in teasers of the text itself, beside it."""
_THUMBNAIL = 100
_LONG_CAPTION, _BEGINNING, _SHORT = 200, 60, 80
_SOURCE = re.compile(r'(?=src="([^"]*)")')
_RIGHTS = ("credit", "credit_url", "license", "license_text", "license_url")


def with_captions(images: tuple[Image, ...], html: str, profile: Profile | None) -> tuple[Image, ...]:
    """The images, those without a caption with what stands under them in the article's clean HTML.

    A caption beside a picture, in no figure with it, is found only when the text is read; it is read for maker and
    licence like any other then.
    """
    lacking = {image.url for image in images if image.caption is None or is_label(image.caption)}
    uncredited = [image for image in images if image.caption and not image.credit and image.url not in lacking]
    told = {image.url: image.caption or "" for image in uncredited}
    found = {image.url: image for image in _written(html, lacking, told, profile)}
    return tuple(_as_written(image, found[image.url]) if image.url in found else image for image in images)


def _as_written(image: Image, shown: Image) -> Image:
    """With what stands under it, unless its own caption is no beginning of that and more than the maker's name there, or than all but that."""
    own = image.caption and not is_label(image.caption)
    if own and not _names_maker_of(image, shown) and not _goes_on_from(image, shown):
        return image
    return _completed(image, shown)


def _names_maker_of(image: Image, shown: Image) -> bool:
    """Under it stands a credit apart from the same caption, or one that an attribute gave for the caption."""
    if image.credit or not shown.credit:
        return False
    return shown.caption == image.caption or shown.credit.endswith(str(image.caption))


def _goes_on_from(image: Image, shown: Image) -> bool:
    """Under it stands a caption that begins like its own and says more, as in further paragraphs of a journal's figure."""
    own, written = image.caption or "", shown.caption or ""
    return not image.credit and len(written) > len(own) and written.startswith(own)


def as_shown(lead: Image | None, images: tuple[Image, ...], text: str = "") -> Image | None:
    """The lead picture as the article shows the same file, one without a caption with what is said of it there; no thumbnail.

    What holds the beginning of the article's `text` is no caption, as data of a page that name it once more.
    """
    if lead is None:
        return lead
    if lead.caption is not None and _holds_beginning(lead.caption, text):
        lead = replace(lead, caption=None)
    if is_small(lead, _TINY) and (larger := _larger(lead, images)) is not None:
        lead = _at_address_of(larger, lead)
    same = _same(lead, images)
    if same is None:
        return None if is_thumbnail(lead, _THUMBNAIL) else lead
    return _as_written(lead if is_thumbnail(same, _TINY) else _at_address_of(same, lead), same)


def _at_address_of(shown: Image, lead: Image) -> Image:
    """The lead in the rendition that the article shows: nobody is to decide on one picture twice, or to see it twice."""
    return lead if lead.url == shown.url else replace(lead, url=shown.url, width=shown.width, height=shown.height)


def _same(lead: Image, images: tuple[Image, ...]) -> Image | None:
    """The article's picture at the same address, in whatever size, else the only one whose file has the same long name."""
    at_address = next((image for image in images if image.url == lead.url), None)
    if at_address is not None:
        return at_address
    name, file = file_name(lead.url), file_of(lead.url)
    of_name = [image for image in images if file_name(image.url) == name]
    of_file = next((image for image in of_name if file and file_of(image.url) == file), None)
    alone = len(of_name) == 1 and len(name) >= _LONG_NAME
    return of_file or (of_name[0] if alone else None)


def _holds_beginning(caption: str, text: str) -> bool:
    """A long one goes on like the text."""
    return len(caption) > _LONG_CAPTION and len(text) > _BEGINNING and text[:_BEGINNING] in caption


def _larger(lead: Image, images: tuple[Image, ...]) -> Image | None:
    """The article's picture of the same file that is not as small."""
    name = file_name(lead.url)
    same = (image for image in images if name and file_name(image.url) == name and not is_small(image, _TINY))
    return next(same, None)


def _completed(image: Image, shown: Image) -> Image:
    """With the caption, and maker and licence where nothing was said of them; as it is where it has the words for its credit."""
    caption, credit = shown.caption or "", image.credit or ""
    told = caption.removesuffix(credit).rstrip(_JOINTS) if credit else ""
    if told and told != caption:  # Nothing parts the two that a line alone could be parted by.
        return replace(image, caption=told)
    if caption and credit and (caption in credit or credit in caption):
        return image
    rights = image if _is_said(image) else shown
    return replace(image, caption=shown.caption, **{name: getattr(rights, name) for name in _RIGHTS})


def _is_said(image: Image) -> bool:
    """Something is known of maker and licence, and not from the picture's alternative words alone."""
    said = replace(image, credit=None) if image.credit == credit_in_alternative(image.alt or "") else image
    return any(getattr(said, name) for name in _RIGHTS)


def _written(html: str, urls: set[str], told: dict[str, str], profile: Profile | None) -> Iterator[Image]:
    """The pictures with these addresses as the figures that hold words show them; those whose caption is `told` where more is said."""
    sources = set(map(escape_attribute, urls))
    known = {escape_attribute(url): caption for url, caption in told.items()}
    for part in html.split("<figure>")[1:] if urls or told else ():
        figure = part.partition("</figure>")[0]
        if "<figcaption" not in figure:
            continue
        shown = _SOURCE.findall(figure)
        if sources.isdisjoint(shown) and not any(_says_more(figure, known[one]) for one in shown if one in known):
            continue
        for element in fragment(f"<figure>{figure}</figure>").iter("img"):
            image = read_image(element, element.get("src") or "", profile)
            if image is not None and (image.url in urls or image.url in told):
                yield image


def _says_more(figure: str, caption: str) -> bool:
    """A long caption goes on; a short one is not all that stands under the picture, or may be a credit."""
    written = f"<figcaption>{escape(caption, quote=False)}"
    if len(caption) > _SHORT:
        return f"{written} " in figure
    return f"{written}</figcaption>" not in figure or is_credit(caption) or may_name_license(caption)
