"""Which rendition of a picture is shown: the best address on the page, its size, its words for those who cannot see it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from html import unescape
from itertools import chain, islice
from typing import NamedTuple

from republish._hidden import hidden_style
from republish._html import Element, absolute, fragment, text_of
from republish._text import fold
from republish._uncompiled import Uncompiled
from republish.extraction.pictures.counters import PHOTOGRAPH, is_advertisement, shows_nothing
from republish.extraction.pictures.file_sets import (
    LAZY_NAMES,
    LAZY_SETS,
    named_lazy,
    set_entries,
    widest_file,
)
from republish.extraction.pictures.files_named import LAZY_NAME, candidates
from republish.extraction.pictures.picture_sizes import is_cut_out, is_larger, is_thumb, sides_of, without_ratio
from republish.extraction.pictures.placeholders import is_placeholder
from republish.extraction.tree.lazy_boxes import alternative, loads_picture
from republish.extraction.tree.outline import is_image
from republish.model import Image

IMAGE_TAGS = frozenset({"img", "amp-img"})
_ESCAPED = Uncompiled(r"&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,6}|#x[\da-f]{1,5});", re.I)
_AT_HOST = re.compile(r"https?://[^:/?#]")
_BEYOND = re.compile(
    r"min-(?:device-)?width:\s*(?:[4-9]\d{3}|\d{5,})px|^\s*(?:only\s+)?print\b|prefers-color-scheme:\s*dark|"
    r"(?:forced|inverted)-colors:\s*(?:active|inverted)"
)
"""For screens that nobody has, which is how some systems switch a file off, for paper, and for screens with other colours."""
_NOT_SHOWN = re.compile(r"display\s*:\s*none", re.I)
_TOLD_WIDE = re.compile(r"\s\d+w\s*(?:,|$)")
_PAINTED = re.compile(r"background(?:-image)?\s*:[^;]{0,80}?url\(\s*['\"]?([^'\")]{4,800})", re.I)
_SMALL = 100
"""Pictures no side of which is longer are icons and portraits of authors."""
_SIZED = re.compile(
    r"[?&/,_-](?:w|width|resize|h|height|(?<=[?&])s)[=_:]?(\d{2,4})(?:(?:,|%2c|x)(\d{2,4}))?(?=$|[&/,.-]|%2c)|"
    r"[/=]s(\d{2,4})(?:-[a-z\d-]{1,20})?(?=$|/[^/]*$)|/(?!16x10/)(\d{2,4})x(0|\d{2,4})(?=/)",
)
"""A size that an address asks for; a letter "s" before it right before the file's name, as Blogger and Google have it; as a folder, as Thumbor does."""
_SIZE_IN_NAME = re.compile(r"-(\d{2,4})x(\d{2,4})(?=\.\w{3,4}$)")
_SMALL_FILE, _REDUCED = 200, 401
_PIXEL = 2
_LINE = 24
"""Pixels: what is no higher or no wider and stands in a line of words is a sign of it."""
_KINDS = ("image", "picture", "photo", "img", "thumbnail", "bild", "foto", "imagen", "imagem", "immagine", "afbeelding")
_OF = ("article", "article thumbnail", "content", "featured", "header", "hero", "lead", "main", "media", "post")
_NO_WORDS = frozenset(
    [
        *("null", "undefined", "nan", "[object object]", "please set an alt value for this image"),
        *(
            "article content",
            "content media",
            "image for post",
            *_KINDS,
            *(f"{of} {kind}" for of in _OF for kind in _KINDS),
        ),
    ]
)
"""What a program or a template writes where it was given no description, and a number behind it.

This and the name of a file are failure F30 of WCAG 2.2, https://www.w3.org/WAI/WCAG22/Techniques/failures/F30: "using text alternatives that are not alternatives".
"""
_NUMBERS = " .0123456789_-"
_FILE_NAME = Uncompiled(r"[\w.%@+~-]{1,120}\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)", re.I)


class Rendition(NamedTuple):
    """One file of a picture, as IPTC calls it."""

    url: str
    alt: str | None
    width: int | None
    """In pixels, as height."""
    height: int | None


def rendition(element: Element, base_url: str) -> Rendition | None:
    """The file that an `img`, `amp-img`, `picture`, `figure` or block shows, or None.

    Placeholders, `data:` addresses and counting pixels are no pictures.
    """
    shown = shown_in(element)
    url = _best_url(shown, element, base_url)
    if url is None:
        return None
    if shown is None:
        return Rendition(url, None, None, None)
    sides = sides_of(shown)
    if _is_pixel(shown, *sides) or _is_unseen(shown) or shows_nothing(shown, url):
        return None
    said = _said(shown.get("alt") or ("" if shown.tag in IMAGE_TAGS else alternative(shown)))
    link = next(islice(shown.iterancestors("a"), 1), None)
    whole = absolute(link.get("href") or "", base_url) or "" if link is not None else ""
    if whole and _is_smaller(url, whole):
        return Rendition(whole, said, None, None)
    return Rendition(url, said, *without_ratio(*sides))


def _is_smaller(url: str, whole: str) -> bool:
    """The link around it opens the picture itself: of a square cut out of it, a thumbnail by its name, or a size that is asked for."""
    if is_cut_out(url, whole) or is_thumb(url, whole):
        return True
    width, height = _asked_size(url)
    return width is not None and max(width, height) < _REDUCED and is_larger(whole, url)


def _said(alt: str) -> str | None:
    """The words of an alternative text; some systems escape what is escaped, "&quot;" is left of a quotation mark, or write HTML there."""
    said = fold(unescape(alt) if "&" in alt and _ESCAPED.search(alt) else alt)
    if said.startswith("<") and "</" in said:
        said = text_of(fragment(said))
    if said.lower().rstrip(_NUMBERS) in _NO_WORDS or ("." in said and " " not in said and _FILE_NAME.fullmatch(said)):
        return None
    return said or None


def is_small(picture: Rendition | Image, side: int = _SMALL) -> bool:
    """Neither of its sides is so many pixels long: it says so of itself, or its address asks for it."""
    if (picture.width or side) < side and (picture.height or side) < side:
        return True
    width, height = _asked_size(picture.url)
    return width is not None and width < side and height < side


@lru_cache(maxsize=256)
def _asked_size(url: str) -> tuple[int | None, int]:
    """The width that an address asks for, or the side that is to be the longest, and the height; of one picture it is asked oftener."""
    found = _SIZED.search(url.lower())
    if found is None:
        return None, 0
    return int(found[1] or found[3] or found[4]), int(found[2] or found[5] or 0)


def is_thumbnail(image: Image, side: int) -> bool:
    """Neither side is so many pixels long, or its file is called one by WordPress: "quay-150x150.jpg"."""
    named = _SIZE_IN_NAME.search(image.url)
    return is_small(image, side) or (named is not None and max(map(int, named.groups())) <= _SMALL_FILE)


def is_in_line(picture: Rendition) -> bool:
    """By one of its sides no larger than a line of words; a banner may be so too, where it stands alone."""
    return 0 < (picture.width or 0) <= _LINE or 0 < (picture.height or 0) <= _LINE


def shown_in(element: Element) -> Element | None:
    """The element that shows the image: the first one under `element` that is no placeholder."""
    if element.tag in IMAGE_TAGS or is_image(element) or loads_picture(element):
        return element
    images = list(element.iter(*IMAGE_TAGS))
    real = (image for image in images if any(candidates(dict(image.items()))))
    return next(real, images[0] if images else None)


def _is_pixel(shown: Element, width: int | None, height: int | None) -> bool:
    """It counts readers. Pictures that fill their box say 0 × 0 and are described or come in several sizes, and are seen."""
    if width is None or height is None or width > _PIXEL or height > _PIXEL:
        return False
    if width + height > 0 or not any(map(shown.get, ("alt", *LAZY_SETS))):
        return True
    return hidden_style(shown.get("style") or "") and not any(map(shown.get, LAZY_NAMES))


def _is_unseen(shown: Element) -> bool:
    """Its own style or attribute hides it, and nothing says that a script will show it."""
    if shown.get("hidden") is None and not _NOT_SHOWN.search(shown.get("style") or ""):
        return False
    return not any(name.startswith("data-") or name == "srcset" for name in shown.keys())  # noqa: SIM118


def _best_url(shown: Element | None, element: Element, base_url: str) -> str | None:
    """The widest sensible file among `srcset`s, else the lazy source, else `src`, else what it paints."""
    if shown is None:
        return _first_on_web(_painted(element), base_url)
    attributes = dict(shown.items())
    sources = _sources(shown)
    small = [source for source in sources if _is_for_small_screens(source)]
    chosen = _widest_in([attributes, *(source for source in sources if source not in small)])
    if not small and chosen and (url := web_url(chosen, base_url)):
        return url
    others = [url for source in small[::-1] for url, _ in set_entries(source)]
    files = chain(filter(None, [chosen]), candidates(attributes), others)
    url = _first_on_web(chain(files, _stated(shown), _painted(shown), _linked(shown)), base_url)
    if url is None:
        return None
    waiting = chain(others, named_lazy(attributes, LAZY_NAME))
    larger = (other for link in waiting if (other := web_url(link, base_url)) and is_larger(other, url))
    return next(larger, url)


def _is_for_small_screens(source: Mapping[str, str]) -> bool:
    """Larger ones are shown another file, and it does not say how wide its own are."""
    return "max-width" in source.get("media", "") and not _TOLD_WIDE.search(
        source.get("srcset") or source.get("data-srcset", "")
    )


def _widest_in(holders: list[Mapping[str, str]]) -> str | None:
    return widest_file([entry for holder in holders for entry in set_entries(holder)])


def _first_on_web(links: Iterable[str], base_url: str) -> str | None:
    return next((url for link in links if (url := web_url(link, base_url))), None)


def _stated(shown: Element) -> Iterator[str]:
    """The one file that the figure says it shows, or the item of a picture right around it."""
    figure = next(islice(shown.iterancestors("figure"), 1), None)
    if figure is None or len(list(islice(figure.iter(*IMAGE_TAGS), 2))) > 1:
        return
    for meta in figure.iter("meta"):
        if meta.get("content") and (meta.get("itemprop") == "contentUrl" or _is_address_of_picture(meta)):
            yield meta.get("content")


def _is_address_of_picture(meta: Element) -> bool:
    item = meta.getparent()
    return meta.get("itemprop") == "url" and item is not None and (item.get("itemtype") or "").endswith("/ImageObject")


def _linked(shown: Element) -> Iterator[str]:
    """The file that the link around it opens, where nothing else names one; an encyclopedia's "File:" is a page."""
    for link in islice(shown.iterancestors("a"), 1):
        address = link.get("href") or ""
        if PHOTOGRAPH.search(address) and ":" not in address.rpartition("/")[2]:
            yield address


def _sources(shown: Element) -> list[Mapping[str, str]]:
    """The attributes of each other file of its `picture`."""
    parent = shown.getparent()
    while parent is not None and parent.tag in ("noscript", "source"):
        parent = parent.getparent()
    if parent is None or parent.tag != "picture":
        return []
    sources = (dict(source.items()) for source in parent.iter("source"))
    return [source for source in sources if not _BEYOND.search(source.get("media", ""))]


def web_url(link: str, base_url: str) -> str | None:
    """The absolute address of something on the web that is no advertisement, or None."""
    url = absolute(link, base_url)
    if url is None or not _AT_HOST.match(url) or is_advertisement(url.lower()):
        return None
    return url.replace(" ", "%20")


def painted_file(block: Element, base_url: str) -> str | None:
    """The address of the picture that a block's own style paints behind its words, or None."""
    found = _PAINTED.search(block.get("style") or "")
    return web_url(found[1], base_url) if found is not None and not is_placeholder(found[1]) else None


def _painted(element: Element) -> Iterator[str]:
    """The image that a block shows as its CSS background, as does a picture whose file is a placeholder."""
    for node in (element, *element.iterchildren("div", "a", "span")):
        found = _PAINTED.search(node.get("style") or "")
        if found and not is_placeholder(found[1]):
            yield found[1]
