"""Images: what the figure around each says of caption, maker and rights."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from republish._html import Element, select, text_of
from republish._text import fold
from republish.extraction.credit_names import is_caption, names_credit
from republish.extraction.credits import CAPTION_TAGS, caption_and_credit, credit_nodes, is_leads
from republish.extraction.renditions import IMAGE_TAGS, Rendition, is_placeholder, rendition, shown_in, web_url
from republish.licenses import License, parse_license
from republish.model import Image

if TYPE_CHECKING:
    from republish.model import Profile

_OUTERMOST = frozenset({"body", "article", "main", "html"})
_PLAYING = frozenset({"div", "span", "section", "dl", "table", "li", "p", "button"})
_LONGEST_CAPTION, _LONGEST_PLAIN = 900, 350
_MOST_IN_BLOCK, _MOST_IN_FIGURE = 60, 400
"""A block with more elements is no figure; a figure with more is a gallery, whose words are no single image's."""
_NOT_IN_FIGURE = frozenset({"h1", "h2", "h3", "li"})
_FIGURE_CLASS = re.compile(r"(?:^|[\s_-])(?:image|img|picture|photo|figure|bild|foto)(?:$|[\s_-])", re.I)
_LICENSE_WORDS = re.compile(
    r"\bCC[ -](?:0|BY)(?:[ -](?:NC|ND|SA))*(?:[ -]\d\.\d)?(?:[ -][A-Z]{2})?\b|\bCC0\b|"
    r"\bCreative Commons Attribution(?:[ -](?:Non-?Commercial|Share-?Alike|No-?Deriv(?:ative)?s))*(?:[ -]\d\.\d)?(?: (?:International|Unported|Generic))?\b|"
    r"\bpublic domain\b|\bgemeinfrei\b|\bAuthor provided\b",
    re.I,
)
_CLIMB = 6
_STATING = ("data-credit", "data-photo-credit", "data-image-credit", "data-copyright", "data-photographer")
"""Attributes of a picture that say who made it."""


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
    figure = _figure(element if showing is None else showing)
    makers = credit_nodes(figure, profile) if figure is not None else []
    license_node = _license_node(figure, profile) if figure is not None else None
    if figure is not None and license_node is not None and is_leads(figure, license_node, makers):
        license_node = None
    caption, credit = caption_and_credit(figure, makers, license_node)
    credit = credit or _stated_credit(element)
    license_url = (
        urljoin(base_url, license_node.get("href")) if license_node is not None and license_node.get("href") else None
    )
    license_text = _license_text(license_node, credit, caption)
    return Image(
        url=shown.url,
        alt=shown.alt,
        caption=caption,
        credit=credit,
        credit_url=_credit_url(makers, license_node, base_url),
        license=_license(license_url, license_text),
        license_text=license_text,
        license_url=license_url,
        width=shown.width,
        height=shown.height,
    )


def _stated_credit(element: Element) -> str | None:
    """The maker in an attribute, or in a title that repeats the alternative text: "A harbour | Agency/A. Person"."""
    stated = next(filter(None, (fold(element.get(name) or "") for name in _STATING)), None)
    alt, title = fold(element.get("alt") or ""), fold(element.get("title") or "")
    behind = title.removeprefix(alt) if alt else ""
    return stated or (behind.removeprefix(" | ") if behind.startswith(" | ") else None)


def _figure(element: Element) -> Element | None:
    """The figure around an image, else the block that names a caption or credit, else a small block with words."""
    node, steps = element, 0
    found: dict[str, Element] = {}
    while node is not None and node.tag not in _OUTERMOST and steps < _CLIMB:
        if node.tag == "figure":
            if len(list(islice(node.iter(), _MOST_IN_FIGURE + 1))) <= _MOST_IN_FIGURE:
                return _with_caption(node)
            break
        if node.tag in _PLAYING:
            steps += 1
            if "more" not in found:
                found.setdefault(_part(node), node)
        node = node.getparent()
    return found.get("captioned", found.get("plain"))


def _with_caption(figure: Element) -> Element:
    """The figure, or the block around it where the caption stands beside the figure."""
    if next(figure.iter("figcaption"), None) is not None:
        return figure
    node = figure.getparent()
    for _ in range(3):
        if node is None or node.tag in _OUTERMOST or len(list(islice(node.iter("figure"), 2))) > 1:
            break
        if any(child.tag == "figcaption" for child in node):
            return node
        node = node.getparent()
    return figure


def _part(node: Element) -> str:
    """The part a block plays: "captioned" figure with words named so, "plain" figure by its class, "none".

    Or "more" than a figure, as every block around it is then.
    """
    inside = list(islice(node.iterdescendants(), _MOST_IN_BLOCK + 1))
    if len(inside) > _MOST_IN_BLOCK or not _NOT_IN_FIGURE.isdisjoint([child.tag for child in inside]):
        return "more"
    links = {child.get("src") or child.get("data-src") or "" for child in inside if child.tag in IMAGE_TAGS}
    if len(links) > 1 and len([link for link in links if link and not is_placeholder(link)]) > 1:
        return "more"
    length = len(node.text_content().strip())
    if not length or length > _LONGEST_CAPTION:
        return "more" if length else "none"
    for child in inside:
        if child.tag in CAPTION_TAGS and (is_caption(child) or names_credit(child.get("class") or "")):
            return "captioned"
    plain = length < _LONGEST_PLAIN and _FIGURE_CLASS.search(node.get("class") or "")
    return "plain" if plain else "none"


def _license_node(figure: Element, profile: Profile | None) -> Element | None:
    if profile:
        for selector in profile.structure.image_license:
            if found := select(figure, selector):
                return found[0]
    for node in figure.iter("a", "span"):
        href, rel, name = node.get("href") or "", node.get("rel") or "", (node.get("class") or "").split()
        if "creativecommons.org/" in href or "license" in rel.split() or "license" in name:
            return node
    return None


def _license_text(node: Element | None, credit: str | None, caption: str | None) -> str | None:
    if node is not None and (text := text_of(node)):
        return text
    found = _LICENSE_WORDS.search(credit or "") or _LICENSE_WORDS.search(caption or "")
    return found[0] if found else None


def _license(url: str | None, text: str | None) -> License | None:
    return (parse_license(url) if url else None) or (parse_license(text) if text else None)


def _credit_url(nodes: list[Element], license_node: Element | None, base_url: str) -> str | None:
    for node in nodes:
        for link in node.iter("a"):
            url = web_url(link.get("href") or "", base_url) if link is not license_node else None
            if url and "creativecommons.org/" not in url:
                return url
    return None
