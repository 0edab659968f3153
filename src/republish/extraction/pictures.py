"""Images: the best address of each, and what the figure around it says of maker and rights."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin

from republish._html import Element, select, text_of
from republish._text import fold
from republish.extraction.head_data import phrases
from republish.licenses import License, parse_license
from republish.model import Image

if TYPE_CHECKING:
    from republish.model import Profile

IMAGE_TAGS = frozenset({"img", "amp-img"})
_LAZY_SETS = ("data-srcset", "data-lazy-srcset", "data-sizes-srcset", "srcset")
_LAZY_SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-orig-file",
    "data-full-src",
    "data-hi-res-src",
    "data-image",
    "data-url",
    "data-src-large",
    "src",
)
_WIDEST = 2600
"""Files wider than this are originals for print; a web page that also offers a smaller one means the smaller one."""
_SET = re.compile(r"\s*([^\s,]\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)")
_PLACEHOLDER = re.compile(
    r"(?:^|[/_.-])(?:place-?holder|blank|spacer|pixel|1x1|transparent|lazy-?load(?:ing)?|loading|empty|grey|fallback)"
    r"[^/]{0,24}\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)",
    re.I,
)
_CREDIT_CLASS = re.compile(
    r"(?:^|[\s_-])(?:credits?|attribution|copyright|image-?source|img-?source|source|photographer|fotograf\w*|"
    r"bildnachweis|quelle|urheber|rights|photo-?by|creditos?|media-license-caption|image-author|photo-author|byline)"
    r"(?:$|[\s_-])|[a-z]Credits?\b|[a-z]Copyright\b|caption__author",
)
_CAPTION_CLASS = re.compile(r"caption|legende|bildunterschrift|bildtext|cutline|image-text|pie-?de-?foto", re.I)
_FIGURE_CLASS = re.compile(r"wp-caption|figure|image|photo|picture|media|bild|lead-art", re.I)
_LICENSE_WORDS = re.compile(
    r"\bCC[ -](?:0|BY)(?:[ -](?:NC|ND|SA))*(?:[ -]\d\.\d)?(?:[ -][A-Z]{2})?\b|\bCC0\b|"
    r"\bpublic domain\b|\bgemeinfrei\b|\bAuthor provided\b",
    re.I,
)
_CLIMB = 6


def read_image(element: Element, base_url: str, profile: Profile | None = None) -> Image | None:
    """The image that an `img`, `amp-img`, `picture`, `figure` or block holds, or None.

    Placeholders, `data:` addresses and counting pixels are no images. The credit is looked for in the surrounding
    figure; nothing is assumed about its rights.
    """
    shown = _shown(element)
    figure = _figure(element if shown is None else shown)
    url = _best_url(shown, element, base_url)
    if url is None or (shown is not None and _is_pixel(shown)):
        return None
    credit_nodes = _credit_nodes(figure, profile) if figure is not None else []
    license_node = _license_node(figure, profile) if figure is not None else None
    caption, credit = _caption_and_credit(figure, credit_nodes, license_node)
    license_url = (
        urljoin(base_url, license_node.get("href")) if license_node is not None and license_node.get("href") else None
    )
    license_text = _license_text(license_node, credit, caption)
    return Image(
        url=url,
        alt=_alt(shown),
        caption=caption,
        credit=credit,
        credit_url=_credit_url(credit_nodes, license_node, base_url),
        license=_license(license_url, license_text),
        license_text=license_text,
        license_url=license_url,
        width=_number(shown, "width"),
        height=_number(shown, "height"),
    )


def _shown(element: Element) -> Element | None:
    """The element that shows the image: the first one under `element` that is no placeholder."""
    if element.tag in IMAGE_TAGS:
        return element
    images = list(element.iter(*IMAGE_TAGS))
    real = (image for image in images if any(_candidates(image)))
    return next(real, images[0] if images else None)


def _figure(element: Element) -> Element | None:
    """The figure around an image, or the block that plays one."""
    node, found = element, None
    for _ in range(_CLIMB):
        if node is None or node.tag in ("body", "article", "main", "html"):
            break
        if node.tag == "figure":
            return node
        if found is None and node.tag in ("div", "section", "span", "dl", "table") and _has_caption(node):
            found = node
        node = node.getparent()
    return found


def _has_caption(node: Element) -> bool:
    if not _FIGURE_CLASS.search(node.get("class") or ""):
        return False
    return any(
        _CAPTION_CLASS.search(child.get("class") or "") for child in node.iter("p", "div", "span", "dd", "figcaption")
    )


def _is_pixel(shown: Element) -> bool:
    width, height = _number(shown, "width"), _number(shown, "height")
    return width is not None and height is not None and width <= 2 and height <= 2


def _number(shown: Element | None, name: str) -> int | None:
    value = (shown.get(name) or "").strip().removesuffix("px") if shown is not None else ""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else None


def _alt(shown: Element | None) -> str | None:
    return fold(shown.get("alt") or "") or None if shown is not None else None


def _best_url(shown: Element | None, element: Element, base_url: str) -> str | None:
    """The widest sensible file among `srcset`s, else the lazy source, else `src`, else what a block paints."""
    if shown is None:
        return _painted(element, base_url)
    holders = [shown, *_sources(shown)]
    sets = [entry for holder in holders for entry in _set_entries(holder)]
    chosen = _widest(sets)
    links = [chosen] if chosen else []
    links += list(_candidates(shown))
    return next((url for link in links if (url := _web_url(link, base_url))), None)


def _sources(shown: Element) -> list[Element]:
    parent = shown.getparent()
    while parent is not None and parent.tag in ("noscript", "source"):
        parent = parent.getparent()
    return list(parent.iter("source")) if parent is not None and parent.tag == "picture" else []


def _candidates(shown: Element) -> Iterator[str]:
    """Addresses of one image element that are no placeholders, best first."""
    for name in _LAZY_SOURCES:
        value = (shown.get(name) or "").strip()
        if value and not _is_placeholder(value):
            yield value
    for url, _ in _set_entries(shown):
        yield url


def _set_entries(holder: Element) -> Iterator[tuple[str, float]]:
    for name in _LAZY_SETS:
        for found in _SET.finditer((holder.get(name) or "")[:20_000]):
            if not _is_placeholder(found[1]):
                yield found[1], float(found[2] or 1) * (1 if found[3] == "w" else 700)


def _widest(entries: list[tuple[str, float]]) -> str | None:
    sensible = [entry for entry in entries if entry[1] <= _WIDEST]
    if sensible:
        return max(sensible, key=lambda entry: entry[1])[0]
    return min(entries, key=lambda entry: entry[1])[0] if entries else None


def _is_placeholder(link: str) -> bool:
    return (
        link.startswith(("data:", "about:", "blob:", "javascript:", "#"))
        or "{" in link
        or bool(_PLACEHOLDER.search(link))
    )


def _web_url(link: str, base_url: str) -> str | None:
    try:
        url = urljoin(base_url, link.strip())
    except ValueError:
        return None
    return url.replace(" ", "%20") if url.startswith(("http://", "https://")) else None


_PAINTED = re.compile(r"background(?:-image)?\s*:[^;]{0,80}?url\(\s*['\"]?([^'\")]{4,800})", re.I)


def _painted(element: Element, base_url: str) -> str | None:
    """The image that a block shows as its CSS background."""
    for node in (element, *element.iterchildren("div", "a", "span")):
        found = _PAINTED.search(node.get("style") or "")
        if found and not _is_placeholder(found[1]):
            return _web_url(found[1], base_url)
    return None


def _credit_nodes(figure: Element, profile: Profile | None) -> list[Element]:
    """Outermost elements that hold the credit."""
    if profile:
        for selector in profile.structure.credit:
            if found := select(figure, selector):
                return found
    nodes: list[Element] = []
    for node in figure.iter("span", "div", "p", "cite", "small", "em", "a", "li", "dd", "figcaption"):
        if node is figure or any(kept in node.iterancestors() for kept in nodes):
            continue
        name = node.get("class") or node.get("itemprop") or ""
        if name and _CREDIT_CLASS.search(name) and not _CAPTION_CLASS.search(name.replace("caption__", "")):
            nodes.append(node)
    return nodes


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
            url = _web_url(link.get("href") or "", base_url) if link is not license_node else None
            if url and "creativecommons.org/" not in url:
                return url
    return None


def _caption_and_credit(
    figure: Element | None, nodes: list[Element], license_node: Element | None
) -> tuple[str | None, str | None]:
    """The caption without the credit, and the credit."""
    if figure is None:
        return None, None
    holder = _caption_holder(figure)
    if not nodes:
        return split_credit(_text_without(holder, [])) if holder is not None else (None, None)
    credit = fold(" ".join(text_of(node) for node in nodes))
    outside = [node for node in (*nodes, license_node) if node is not None]
    caption = _text_without(holder, outside) if holder is not None and holder not in nodes else ""
    return _tidy(caption) or None, _tidy(credit) or None


def _caption_holder(figure: Element) -> Element | None:
    captions = list(figure.iter("figcaption"))
    if not captions:
        captions = [n for n in figure.iter("p", "div", "span", "dd") if _CAPTION_CLASS.search(n.get("class") or "")]
    return max(captions, key=lambda node: len(node.text_content()), default=None)


def _text_without(holder: Element, left_out: list[Element]) -> str:
    """Words of an element without those of some elements inside it."""
    parts: list[str] = []
    skipped: Any = None
    from lxml import etree

    walker = etree.iterwalk(holder, events=("start", "end"))
    for event, node in walker:
        if skipped is None and event == "start":
            if node in left_out or node.tag in ("script", "style", "noscript", "button", "svg"):
                skipped = node
                walker.skip_subtree()
            elif node.text and isinstance(node.tag, str):
                parts.append(node.text)
        elif event == "end":
            skipped = None if node is skipped else skipped
            if node is not holder:
                parts.append(" " if node.tag in ("p", "div", "br", "li") else "")
                parts.append(node.tail or "")
    return fold("".join(parts))


def split_credit(text: str) -> tuple[str | None, str | None]:
    """Caption and credit of one line that holds both: "A harbour. (Foto: A. Person | agency)"."""
    text = fold(text)
    found = phrases().credit_tail.search(text)
    if not found:
        return _tidy(text) or None, None
    return _tidy(text[: found.start()]) or None, _tidy(found[0]) or None


def _tidy(text: str) -> str:
    """Without the separators and brackets that joined two parts."""
    text = fold(text).strip(" |·•–—/,;:")
    if text.startswith(("(", "[")) and text.endswith((")", "]")) and text.count(text[0]) == 1:
        text = text[1:-1].strip()
    return text
