"""What the written figures say of pictures of which the page's own markup said nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from republish._html import fragment
from republish.extraction.pictures import read_image
from republish.model import Image, Profile

_FIGURE = re.compile(r"<figure\b(?:(?!</?figure\b).)*<figcaption\b.*?</figure>", re.S)
_SAID = ("caption", "credit", "credit_url", "license", "license_text", "license_url")


def with_captions(images: tuple[Image, ...], html: str, profile: Profile | None) -> tuple[Image, ...]:
    """The images, those without caption, credit and licence with what stands under them in the article's clean HTML.

    A caption beside a picture, in no figure with it, is found only when the text is read; it is read for maker and
    licence like any other then.
    """
    lacking = {image.url for image in images if not any(getattr(image, name) for name in _SAID)}
    found = {image.url: image for image in _written(html, profile) if image.url in lacking} if lacking else {}
    return tuple(
        replace(image, **{name: getattr(found[image.url], name) for name in _SAID}) if image.url in found else image
        for image in images
    )


def _written(html: str, profile: Profile | None) -> Iterator[Image]:
    for figure in _FIGURE.findall(html):
        for element in fragment(figure).iter("img"):
            image = read_image(element, element.get("src") or "", profile)
            if image is not None:
                yield image
