"""Images: what the figure around each says of caption, maker and rights."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from lxml import etree

from republish._html import Element, select, text_of
from republish._text import fold
from republish.extraction.head_data import phrases
from republish.extraction.renditions import IMAGE_TAGS, Rendition, is_placeholder, rendition, shown_in, web_url
from republish.extraction.vocabulary import is_spoken_span
from republish.licenses import License, parse_license
from republish.model import Image

if TYPE_CHECKING:
    from republish.model import Profile

_CREDIT_WORD = re.compile(
    r"(?:^|[_-]|(?<=[a-z])(?=[A-Z]))(?:credits?|attribution|copyright|source|photographer|fotograf\w*|bildnachweis|quelle|"
    r"urheber|rights|photo-?by|creditos?|license|authors?|autor|byline|distributor|agency|bildrechte|kuvaaja)(?=$|[_-]|[A-Z])",
    re.I,
)
_CAPTION_WORD = re.compile(r"caption|legende?|text|title|description|desc(?=$|[_-])|untertitel", re.I)
_CAPTION_CLASS = re.compile(
    r"caption|legende?\b|bildunterschrift|bildtext|cutline|image-?text|pie-?de-?foto|(?:img|image|bild|media|photo)\w*__?"
    r"(?:desc|info|text|title)|image-?desc|img-?desc|imageinfo",
    re.I,
)
_CAPTION_TAGS = ("figcaption", "p", "div", "span", "dd", "small", "em", "a")
_OUTERMOST = frozenset({"body", "article", "main", "html"})
_PLAYING = frozenset({"div", "span", "section", "dl", "table", "li", "p", "button"})
_LONGEST_CREDIT = 300
_LONGEST_CAPTION, _LONGEST_PLAIN = 900, 350
_NO_WORDS = frozenset({"script", "style", "noscript", "button", "svg"})
_SPACED = frozenset({"p", "div", "br", "li", "small", "figcaption"})
_MOST_IN_BLOCK, _MOST_IN_FIGURE = 60, 400
"""A block with more elements is no figure; a figure with more is a gallery, whose words are no single image's."""
_NOT_IN_FIGURE = frozenset({"h1", "h2", "h3", "li"})
_CREDIT_TAGS = ("span", "div", "p", "cite", "small", "em", "a", "li", "dd", "figcaption")
_FIGURE_CLASS = re.compile(r"(?:^|[\s_-])(?:image|img|picture|photo|figure|bild|foto)(?:$|[\s_-])", re.I)
_LICENSE_WORDS = re.compile(
    r"\bCC[ -](?:0|BY)(?:[ -](?:NC|ND|SA))*(?:[ -]\d\.\d)?(?:[ -][A-Z]{2})?\b|\bCC0\b|"
    r"\bCreative Commons Attribution(?:[ -](?:Non-?Commercial|Share-?Alike|No-?Deriv(?:ative)?s))*(?:[ -]\d\.\d)?(?: (?:International|Unported|Generic))?\b|"
    r"\bpublic domain\b|\bgemeinfrei\b|\bAuthor provided\b",
    re.I,
)
_CLIMB = 6
_JOINTS = " |·•–—/,;:=＝"
_DOTTED_LABEL = re.compile(r"^(?:Credit\s?)+\.{3}\s?")
_LEFT_BEHIND = re.compile(r"\s?[(\[]\s*[)\]]|,\s*(?=,)")
"""Where a link to a licence stood."""
_SPOKEN_LABEL = re.compile(r"(?:image|photo|picture) (?:source|credit|copyright)\s?[,:]", re.I)
_MARK = "\ue000"
_BEFORE_LICENSE = re.compile(
    r"(?:(?:^|(?<=[.!?:”\"|»]))\s*(?=[^,(/|]*[,(/|])|\s(?=by\s))"
    r"((?:by\s+)?[^\W\d_a-z](?:(?!\w\w\. [^\ue000])[\w.'’-])*(?:\s(?:(?!\w\w\. [^\ue000])[\w.'’-])+){0,4}?)\.?\s?[,(/|–—-]*\s?\ue000"
)
"""A name of a few words in front of where the link to the licence stood."""
_NAME_WORDS = range(2, 6)
_PARAGRAPH = 80
"""Letters of a paragraph: a block with several of them is no figure."""
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
    credit_nodes = _credit_nodes(figure, profile) if figure is not None else []
    license_node = _license_node(figure, profile) if figure is not None else None
    caption, credit = _caption_and_credit(figure, credit_nodes, license_node)
    credit = credit or next(filter(None, (fold(element.get(name) or "") for name in _STATING)), None)
    license_url = (
        urljoin(base_url, license_node.get("href")) if license_node is not None and license_node.get("href") else None
    )
    license_text = _license_text(license_node, credit, caption)
    return Image(
        url=shown.url,
        alt=shown.alt,
        caption=caption,
        credit=credit,
        credit_url=_credit_url(credit_nodes, license_node, base_url),
        license=_license(license_url, license_text),
        license_text=license_text,
        license_url=license_url,
        width=shown.width,
        height=shown.height,
    )


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
        if child.tag in _CAPTION_TAGS and (_is_caption(child) or _names_credit(child.get("class") or "")):
            return "captioned"
    plain = length < _LONGEST_PLAIN and _FIGURE_CLASS.search(node.get("class") or "")
    return "plain" if plain else "none"


def _is_caption(node: Element) -> bool:
    if node.tag in ("figcaption", "small"):
        return True
    name = node.get("class")
    return bool(name) and _is_caption_class(name)


@lru_cache(maxsize=2048)
def _is_caption_class(name: str) -> bool:
    return _CAPTION_CLASS.search(name) is not None


def _credit_nodes(figure: Element, profile: Profile | None) -> list[Element]:
    """Outermost elements that hold the credit and nothing else."""
    if profile:
        for selector in profile.structure.credit:
            if found := select(figure, selector):
                return found
    nodes: list[Element] = []
    for node in figure.iter(*_CREDIT_TAGS):
        name = f"{node.get('class') or ''} {node.get('itemprop') or ''}"
        if node is figure or not _names_credit(name) or any(kept in nodes for kept in node.iterancestors()):
            continue
        if not any(_names_caption(child.get("class") or "") for child in node.iterdescendants()):
            nodes.append(node)
    return nodes or list(islice(_unnamed_credits(figure), 1))


def _unnamed_credits(figure: Element) -> Iterator[Element]:
    """What begins with a label that screen readers hear, or ends a caption with a name all in capitals."""
    for node in figure.iter("span", "p", "div"):
        if len(node) and _SPOKEN_LABEL.match(text_of(node)) and is_spoken_span(node[0]):
            yield node
    for holder in figure.iter("figcaption"):
        last = holder[-1] if len(holder) > 1 else None
        if last is not None and last.tag == "span" and not (last.tail or "").strip() and _is_shouted(text_of(last)):
            yield last


def _is_shouted(text: str) -> bool:
    return text.isupper() and text.count(" ") + 1 in _NAME_WORDS and not any(map(str.isdigit, text))


@lru_cache(maxsize=2048)
def _names_credit(names: str) -> bool:
    """A class whose last word says credit: "caption-credit", not "credit-caption"."""
    return any(_last(_CREDIT_WORD, name) > _last(_CAPTION_WORD, name) for name in names.split())


@lru_cache(maxsize=2048)
def _names_caption(names: str) -> bool:
    return any(_last(_CAPTION_WORD, name) > _last(_CREDIT_WORD, name) for name in names.split())


def _last(pattern: re.Pattern[str], name: str) -> int:
    return max((found.start() for found in pattern.finditer(name)), default=-1)


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


def _caption_and_credit(
    figure: Element | None, nodes: list[Element], license_node: Element | None
) -> tuple[str | None, str | None]:
    """The caption without the credit, and the credit."""
    if figure is None:
        return None, None
    outside = [node for node in (*nodes, license_node) if node is not None]
    caption = fold(
        " ".join(_text_without(holder, outside) for holder in _caption_holders(figure) if holder not in nodes)
    )
    if not nodes:
        parted = split_credit(caption)
        return parted if parted[1] or license_node is None else _maker_beside(figure, license_node, parted)
    credit = fold(" ".join(dict.fromkeys(_text_without(node, []) for node in nodes)))
    return _tidy(caption.removesuffix(credit)) or None, _tidy(credit) or None


def _maker_beside(
    figure: Element, license_node: Element, parted: tuple[str | None, str | None]
) -> tuple[str | None, str | None]:
    """Caption and credit where a name stands before the link to the licence: ". A. Person, CC BY 4.0", "by A. Person, CC BY 4.0"."""
    marked = fold(" ".join(_text_without(holder, [license_node], _MARK) for holder in _caption_holders(figure)))
    found = _BEFORE_LICENSE.search(marked)
    if found is None:
        return parted
    return _tidy(marked[: found.start()]) or None, _tidy(found[1].rstrip("."))


def _caption_holders(figure: Element) -> list[Element]:
    """The caption's elements, outermost only; the whole of a block that plays a figure without naming one."""
    found = list(figure.iter("figcaption"))
    if not found:
        found = [node for node in figure.iter(*_CAPTION_TAGS) if node is not figure and _is_caption(node)]
    holders = [node for node in found if not any(other in node.iterancestors() for other in found)]
    paragraphs = (len(text_of(node)) > _PARAGRAPH for node in figure.iter("p"))
    return holders or ([figure] if figure.tag != "figure" and sum(paragraphs) <= 1 else [])


def _text_without(holder: Element, left_out: list[Element], mark: str = "") -> str:
    """Words of an element without those of some elements inside it, which leave a mark."""
    parts: list[str] = []
    walker = etree.iterwalk(holder, events=("start", "end", "comment", "pi"))
    for event, node in walker:
        if event in ("comment", "pi"):
            parts.append(node.tail or "")
        elif event == "start":
            if node in left_out or node.tag in _NO_WORDS or is_spoken_span(node):
                walker.skip_subtree()
                parts.append(mark if node in left_out else "")
            elif isinstance(node.tag, str):
                parts.append(node.text or "")
        elif node is not holder:
            parts.append(" " if node.tag in _SPACED else "")
            parts.append(node.tail or "")
    return fold("".join(parts))


def split_credit(text: str) -> tuple[str | None, str | None]:
    """Caption and credit of one line that holds both: "A harbour. (Foto: A. Person | agency)"."""
    text = fold(text)
    start = max(0, len(text) - _LONGEST_CREDIT)
    found = phrases().credit_tail.search(text, start) or phrases().source_tail.search(text, start)
    if not found:
        return _tidy(text) or None, None
    return _tidy(text[: found.start()]) or None, _tidy(found[0]) or None


def _tidy(text: str) -> str:
    """Without the separators and brackets that joined two parts."""
    text = _LEFT_BEHIND.sub("", _DOTTED_LABEL.sub("", fold(text).strip(_JOINTS)))
    text = phrases().credit_label.sub("", text).strip(_JOINTS)
    if text.startswith(("(", "[", "（")) and text.endswith((")", "]", "）")) and text.count(text[0]) == 1:
        text = text[1:-1].strip()
    return text
