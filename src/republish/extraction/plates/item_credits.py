"""Credits at the end of each item of a round-up: "Image: A. Person" below the item's text, its picture far above it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from republish._html import fragment, text_of
from republish.extraction.plates.lead_lines import credits_picture
from republish.extraction.tree.markup import escape_attribute
from republish.model import Image

_FEWEST = 3
"""Items of which each has a picture and a credit: fewer may be chance."""
_SOURCE = re.compile(r'<img src="([^"]*)"')
_NEXT_HEADING = re.compile(r"(?:<h\d>[^<]*</h\d>)?")
"""What may stand behind an item's last paragraph, above the next picture."""
_LINE_END = re.compile(r"<br[^<>]*>")


def with_item_credits(images: tuple[Image, ...], html: str) -> tuple[Image, ...]:
    """The images of an article, those of a round-up's items with the credit that ends the item.

    The words stay in the text. A picture of which anything is said keeps that; an item with two pictures says nothing of
    either.
    """
    if sum(image.credit is None and image.caption is None for image in images) < _FEWEST:
        return images
    told = dict(_told(html))
    if len(told) < _FEWEST:
        return images
    return tuple(_credited(image, told.get(escape_attribute(image.url))) for image in images)


def _credited(image: Image, line: str | None) -> Image:
    said = image.credit or image.caption or image.license_text or image.license_url
    return image if line is None or said else replace(image, credit=line, credit_line=line)


def _told(html: str) -> Iterator[tuple[str, str]]:
    """The address of an item's picture, as it is written, and the credit at the item's end."""
    for part in html.split("<figure>")[1:]:
        figure, _, item = part.partition("</figure>")
        source = _SOURCE.findall(figure)
        if len(source) == 1:
            yield from ((source[0], line) for line in _last_lines(item) if credits_picture(line))


def _last_lines(item: str) -> list[str]:
    """The lines of an item's last paragraph."""
    inside, _, behind = item.rpartition("<p>")[2].partition("</p>")
    return (
        [text_of(fragment(line)) for line in _LINE_END.split(inside)] if _NEXT_HEADING.fullmatch(behind.strip()) else []
    )
