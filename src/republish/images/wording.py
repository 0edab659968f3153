"""What a page says beside a picture's licence, or of its maker, that keeps the picture back."""

from __future__ import annotations

from republish.images.naming import (
    agency_in,
    agency_of_file,
    agency_placed,
    agency_told,
    gives_nothing_else,
    named,
    once_common,
)
from republish.licenses import License, find_licenses
from republish.model import Article, Image


def agency_of(image: Image) -> str | None:
    """The agency that is named as its source, be it in the name under which agencies deliver their files."""
    return agency_in(signed(image)) or _agency_of_caption(image) or agency_of_file(image.url)


def against(image: Image, article: Article) -> str | None:
    """The words that stand against the licence beside them: rights reserved, a permission, a library that has no such one."""
    return named("kept_back", said(image)) or named("permitted", told(image)) or _uncommon(image, article)


def keeps_back(image: Image) -> str | None:
    """The words by which a picture stays where the publisher's pictures come along."""
    kept_back = named("kept_back", said(image)) or named("signs", said(image))
    return kept_back or named("reserved", told(image)) or giver(image)


def anothers(image: Image) -> str | None:
    """The words beside a publisher's or an author's name that say it is not theirs to give: a giver, rights reserved."""
    return named("kept_back", said(image)) or giver(image)


def _agency_of_caption(image: Image) -> str | None:
    """The agency that a caption names; beside a licence only where a credit would.

    The alternative text too where it names one so.
    """
    alternative = agency_placed(image.alt or "")
    if image.license is None:
        return agency_told(image.caption or "") or alternative
    caption = (image.caption or "").replace(image.license_text or "\0", "")
    return agency_placed(caption, surely=image.credit is not None) or alternative


def others(image: Image, granted: License) -> list[str]:
    """What the words name that is not what they were read as, or linked to: another kind, another version, a port."""
    found = find_licenses(said(image))
    units = [tool.id for tool in found if tool.unit != granted.unit]
    stated = [tool for tool in found if tool.unit == granted.unit and tool.version]
    if units or not granted.version or not stated or any(agrees(tool, granted) for tool in stated):
        return units
    return [tool.id for tool in stated]


def agrees(tool: License, granted: License) -> bool:
    """The same version, and of the same port where the words name one."""
    return tool.version == granted.version and tool.jurisdiction in (None, granted.jurisdiction)


def _uncommon(image: Image, article: Article) -> str | None:
    """The library that a credit names and that never had the licence beside it, or has it no longer."""
    if library := named("uncommon", said(image)):
        return library
    library = named("libraries", said(image))
    until = once_common(library) if library else None
    if until is None or image.license is None:
        return None
    early = article.published is not None and article.published.date() < until
    return None if early and image.license.unit == "zero" else library


def giver(image: Image) -> str | None:
    """The word that names a giver."""
    return named("provided", told(image)) or gives_nothing_else(told(image))


def open_license(image: Image) -> str | None:
    """The licence beside those of Creative Commons that its credit names as its own, and not as that of data, of a part, or as none."""
    return named("open", signed(image)) if image.credit and not named("of_another", said(image)) else None


def told(image: Image) -> str:
    """What is said of its maker: the credit, or all there is where the page has none."""
    return signed(image) if image.credit else said(image)


def said(image: Image) -> str:
    """Everything the page says of an image's rights."""
    return " · ".join(part for part in (image.caption, image.credit, image.license_text) if part)


def signed(image: Image) -> str:
    """What stands where a maker is named."""
    return " · ".join(part for part in (image.credit, image.license_text) if part)
