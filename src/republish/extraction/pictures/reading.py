"""Images: what the figure around each says of caption, maker and rights."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from republish._html import Document, Element, absolute, select, text_of
from republish.extraction.pictures.attributes import stated_caption, stated_credit, with_attributes
from republish.extraction.pictures.figure_around import figure_around
from republish.extraction.pictures.renditions import Rendition, rendition, shown_in, web_url
from republish.extraction.tree.caption_prompts import without_prompts
from republish.extraction.tree.credit_nodes import credit_nodes
from republish.extraction.tree.credits import caption_and_credit, is_leads, text_without
from republish.extraction.tree.license_signs import shows_another
from republish.extraction.words.credits.license_owners import ends_in_label, is_pictures_own
from republish.extraction.words.credits.license_parts import is_amid_sentence, says_of_another
from republish.extraction.words.credits.license_words import (
    FULL_NAMES,
    LICENSE_WORDS,
    MARK,
    is_only_license,
    may_name_license,
    name_and_license,
    names_maker_only,
)
from republish.extraction.words.credits.said_twice import said_once
from republish.extraction.words.lines.consent import waits_for_readers
from republish.licenses import License, parse_license
from republish.model import Image

if TYPE_CHECKING:
    from republish.model import Profile


def picture_in(
    document: Document, profile: Profile | None, element: Element, shown: Rendition | None = None
) -> Image | None:
    """As `read_image`, each of a page's pictures once: the lead picture stands in the text as often as not."""
    read, place = document.pictures, (element, profile and profile.id)
    if place not in read:
        read[place] = read_image(element, document.base_url, profile, shown)
    image: Image | None = read[place]
    return image


def read_image(
    element: Element, base_url: str, profile: Profile | None = None, shown: Rendition | None = None
) -> Image | None:
    """The image that an `img`, `amp-img`, `picture`, `figure` or block holds, or None.

    `shown` is its rendition where that was chosen before. The credit is looked for in the surrounding figure; nothing is
    assumed about its rights.
    """
    shown = shown or rendition(element, base_url)
    if shown is None:
        return None
    showing = shown_in(element)
    place = element if showing is None else showing
    figure = figure_around(place)
    makers = credit_nodes(figure, profile) if figure is not None else []
    license_node = _license_node(figure, makers, profile) if figure is not None else None
    makers = [maker for maker in makers if maker is not license_node or not is_only_license(text_of(maker))]
    caption, credit, words = _caption_and_maker(figure, place, makers, license_node)
    caption, credit = said_once(caption, credit or stated_credit(element))
    linked = (license_node.get("href") or license_node.get("content")) if license_node is not None else None
    license_url = absolute(linked, base_url) if linked else None
    stated, own = (words, True) if words else _license_text(credit, caption, makers, figure)
    own = own and (license_node is None or _is_nodes_own(figure, license_node, makers, credit))
    credit = with_attributes(element, credit, shown.alt or "", licensed=bool(license_url or stated))
    return Image(
        url=shown.url,
        alt=shown.alt,
        caption=without_prompts(caption),
        credit=credit,
        credit_url=_credit_url(makers, license_node, base_url) or _url_in_words(figure, credit, base_url),
        license=_license(license_url, stated) if own else None,
        license_text=stated,
        license_url=license_url,
        width=shown.width,
        height=shown.height,
    )


def _caption_and_maker(
    figure: Element | None, place: Element, makers: list[Element], license_node: Element | None
) -> tuple[str | None, str | None, str]:
    """Caption, credit, and the licence in the words of its own element, where these name the maker as well."""
    naming = None if license_node is None or _is_said(license_node) else license_node
    caption, credit = caption_and_credit(figure, makers, naming)
    if caption is not None and waits_for_readers(caption.lower()):
        caption = None
    if caption is None and license_node is None:
        caption, credit = stated_caption(place, credit)
    named, words = (None, "") if naming is None else name_and_license(text_of(naming))
    return caption, credit or named, words


def _license_node(figure: Element, makers: list[Element], profile: Profile | None) -> Element | None:
    """The element that names this picture's licence."""
    node = _first_license(figure, profile)
    return None if node is None or is_leads(figure, node, makers) else node


def _is_said(license_node: Element) -> bool:
    """The link to the licence has the maker's name for its words, or stands amid a sentence."""
    before = license_node.getprevious()
    ahead = license_node.getparent().text if before is None else before.tail
    return names_maker_only(text_of(license_node), ahead or "") or is_amid_sentence(license_node.tail or "")


def _first_license(figure: Element, profile: Profile | None) -> Element | None:
    if profile:
        for selector in profile.structure.image_license:
            if found := select(figure, selector):
                return found[0]
    for node in figure.iter("a", "span", "link", "meta"):
        names = " ".join(filter(None, (node.get("rel"), node.get("class"), node.get("itemprop")))).split()
        if "creativecommons.org/" in (node.get("href") or "") or "license" in names:
            return node
    return None


def _license_text(
    credit: str | None, caption: str | None, makers: list[Element], figure: Element | None
) -> tuple[str | None, bool]:
    """The licence's words in credit or caption, and whether it is the picture's: the first that is, else the first."""
    places = [place for place in (credit, caption) if place and may_name_license(place)]
    found = [(place, match) for place in places for match in LICENSE_WORDS.finditer(place)]
    found = found or [each for place in places for each in _full_names(place)]
    if not found:
        return None, True
    ahead = f"{caption}:" if ends_in_label(caption or "") else "" if makers else _ahead(figure, caption or "", credit)
    for place, match in found:
        before, behind = place[: match.start()], place[match.end() :]
        if credit is None and (is_amid_sentence(behind) or says_of_another(before)):
            continue
        told = (f"{ahead} {before}", behind) if place is credit else (before, f"{behind} {credit or ''}".rstrip())
        if is_pictures_own(*told):
            return match[0], True
    return found[0][1][0], False


def _ahead(figure: Element | None, caption: str, credit: str | None) -> str:
    """What stands before the credit: the caption, with the licence of another part that is no word of it."""
    before = text_of(figure).partition(credit)[0] if figure is not None and caption and credit else ""
    return before if LICENSE_WORDS.search(before) else caption


def _full_names(place: str) -> Iterator[tuple[str, re.Match[str]]]:
    return ((place, match) for match in FULL_NAMES.finditer(place) if parse_license(match[0]))


def _is_nodes_own(figure: Element, node: Element, makers: list[Element], credit: str | None) -> bool:
    """Whether the licence that an element names is the picture's, by the words of the figure or its credit around it.

    No sign inside it may be another licence's, and without a credit no sentence go on behind it.
    """
    if len(node) and shows_another(node):
        return False
    holder = next((maker for maker in makers if maker in node.iterancestors()), figure)
    before, _, behind = text_without(holder, [node], MARK).partition(MARK)
    if credit is None and (is_amid_sentence(behind) or says_of_another(before)):
        return False
    if holder is not figure:
        ahead = text_without(figure, [holder], MARK).partition(MARK)[0].rstrip()
        before = f"{ahead} {before}" if ends_in_label(ahead) else before
    inside = text_of(node)
    named = LICENSE_WORDS.search(inside)
    return is_pictures_own(f"{before} {inside[: named.start()] if named else ''}", behind)


def _license(url: str | None, text: str | None) -> License | None:
    return (parse_license(url) if url else None) or (parse_license(text) if text else None)


def _credit_url(nodes: list[Element], license_node: Element | None, base_url: str) -> str | None:
    links = (link for node in nodes for link in node.iter("a") if link is not license_node)
    return next((url for link in links if (url := _away(link, base_url))), None)


def _url_in_words(figure: Element | None, credit: str | None, base_url: str) -> str | None:
    """The first link of a figure whose words stand in its credit, and that leads to no licence."""
    links = figure.iter("a") if figure is not None and credit else ()
    said = (link for link in links if (words := text_of(link)) and words in (credit or ""))
    return next((url for link in said if (url := _away(link, base_url))), None)


def _away(link: Element, base_url: str) -> str | None:
    """Where it leads, unless that is a licence or the page itself: builders of pages set "#" where they know of nothing."""
    href = (link.get("href") or "").strip()
    url = web_url(href, base_url) if href and not href.startswith("#") else None
    return url if url and "creativecommons.org/" not in url else None
