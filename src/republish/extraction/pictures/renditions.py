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
from republish.extraction.pictures.counters import PHOTOGRAPH, is_advertisement, shows_nothing
from republish.extraction.pictures.picture_sizes import is_cut_out, is_larger, is_thumb, sides_of, without_ratio
from republish.extraction.pictures.placeholders import is_placeholder
from republish.extraction.tree.lazy_boxes import alternative, loads_picture
from republish.extraction.tree.outline import is_image
from republish.model import Image

IMAGE_TAGS = frozenset({"img", "amp-img"})
_LAZY_SETS = ("data-srcset", "data-lazy-srcset", "data-sizes-srcset", "srcset")
_LAZY_SOURCES = (
    "data-src",
    "data-lazy-src",
    "data-original",
    "data-orig-file",
    "data-orig-src",
    "data-full-src",
    "data-hi-res-src",
    "data-image",
    "data-url",
    "data-src-large",
)
_SIZED_SOURCES = (
    *(
        f"data-src-{size}"
        for size in ("xxl", "xl", "lg", "l", "desktop", "md", "medium", "m", "sm", "small", "s", "mobile")
    ),
    "data-source",
)
"""Where a picture without a file names one for each kind of screen, the largest first."""
_HALF = re.compile(r"(?!https?:|/)[\w.-]+/")
"""An address that a script puts another before."""
_RENDERED = re.compile(r"(https://static\.wixstatic\.com/media/[^/?#]+\.(?:jpe?g|png|webp))/v1/", re.I)
"""A rendition on Wix's server, behind the file itself: an unsharp one is all that stands on the page until a script runs."""
_TABLE = re.compile(r"\{\s*\"(https?:[^\s\"{}]{4,800})\"\s*:\s*\{")
_KNOWN = frozenset({*_LAZY_SETS, *_LAZY_SOURCES})
_LAZY_SET_NAME = re.compile(r"lazy-?srcset$|-srcset$")
_LAZY_NAME = re.compile(r".src$|-original$|-lazy(?:load)?$|-(?:delayed|deferred|lazy|image|img|photo)-?url$")
_LAZY_ENDS = ("src", "srcset", "-original", "-lazy", "-lazyload", "url")
"""One of them ends every such name."""
_WORSE = re.compile(r"blur|thumb|low|place|error|preview|small|lqip|tiny|fallback|hover|poster|video|frame|icon")
"""Attributes of a file to come, as plugins name them by many prefixes, and what tells those of its stand-ins."""
_ESCAPED = re.compile(r"&(?:amp|quot|apos|lt|gt|nbsp|#\d{1,6}|#x[\da-f]{1,5});", re.I)
_AT_HOST = re.compile(r"https?://[^:/?#]")
_FILE = re.compile(r"\s*(?:https?:/)?/[^\s,{}]+\.(?:jpe?g|png|webp|avif)(?:\?[^\s{}]*)?\s*", re.I)
"""What a script of its own name will load."""
_BARE = frozenset({"file", "zoomfile", "lazyload"})
"""The same without a prefix, as some forums and loaders have it."""
_DRAWING = re.compile(r"\.(?:gif|svg)(?:$|[?#])", re.I)
"""Where a script will load a photograph, it stands in for it."""
_WIDEST = 2600
"""Files wider than this are originals for print; a web page that also offers a smaller one means the smaller one."""
_NARROW = 480
"""A file of a set no wider is a thumbnail: where the set has none but such and originals, an original is shown."""
_BEYOND = re.compile(
    r"min-(?:device-)?width:\s*(?:[4-9]\d{3}|\d{5,})px|^\s*(?:only\s+)?print\b|prefers-color-scheme:\s*dark|"
    r"(?:forced|inverted)-colors:\s*(?:active|inverted)"
)
"""For screens that nobody has, which is how some systems switch a file off, for paper, and for screens with other colours."""
_NOT_SHOWN = re.compile(r"display\s*:\s*none", re.I)
_TOLD_WIDE = re.compile(r"\s\d+w\s*(?:,|$)")
_SET = re.compile(r"\s*([^\s,]\S*[^\s,])(?:\s+\d+h)?(?:\s+(\d+(?:\.\d+)?)([wx]|px))?(?:\s+\d+h)?\s*(?:,|$)")
"""An address with how wide the file is or for how fine a screen; how high it is tells nothing more."""
_PAINTED = re.compile(r"background(?:-image)?\s*:[^;]{0,80}?url\(\s*['\"]?([^'\")]{4,800})", re.I)
_SMALL = 100
"""Pictures no side of which is longer are icons and portraits of authors."""
_SIZED = re.compile(
    r"[?&/,_-](?:w|width|resize|h|height|(?<=[?&])s)[=_:]?(\d{2,4})(?:(?:,|%2c|x)(\d{2,4}))?(?=$|[&/,.-]|%2c)|"
    r"[/=]s(\d{2,4})(?:-[a-z\d-]{1,20})?(?=$|/[^/]*$)",
)
"""A size that an address asks for; a letter "s" before it right before the file's name, as Blogger and Google have it."""
_SIZE_IN_NAME = re.compile(r"-(\d{2,4})x(\d{2,4})(?=\.\w{3,4}$)")
_SMALL_FILE, _REDUCED = 200, 401
_PIXEL = 2
_LINE = 24
"""Pixels: what is no higher or no wider and stands in a line of words is a sign of it."""
_NO_WORDS = frozenset({"null", "undefined", "nan", "[object object]"})
"""What a program writes where it was given no description."""


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
    return None if said.lower() in _NO_WORDS else said or None


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
    return (int(found[1] or found[3]), int(found[2] or 0)) if found is not None else (None, 0)


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
    real = (image for image in images if any(_candidates(dict(image.items()))))
    return next(real, images[0] if images else None)


def _is_pixel(shown: Element, width: int | None, height: int | None) -> bool:
    """It counts readers. Pictures that fill their box say 0 × 0 and are described or come in several sizes, and are seen."""
    if width is None or height is None or width > _PIXEL or height > _PIXEL:
        return False
    if width + height > 0 or not any(map(shown.get, ("alt", *_LAZY_SETS))):
        return True
    return hidden_style(shown.get("style") or "") and not any(map(shown.get, _KNOWN))


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
    others = [url for source in small[::-1] for url, _ in _set_entries(source)]
    files = chain(filter(None, [chosen]), _candidates(attributes), others)
    url = _first_on_web(chain(files, _stated(shown), _painted(shown), _linked(shown)), base_url)
    others.extend(_named_lazy(attributes, _LAZY_NAME))
    larger = (other for link in others if (other := web_url(link, base_url)) and url and is_larger(other, url))
    return next(larger, url)


def _is_for_small_screens(source: Mapping[str, str]) -> bool:
    """Larger ones are shown another file, and it does not say how wide its own are."""
    return "max-width" in source.get("media", "") and not _TOLD_WIDE.search(
        source.get("srcset") or source.get("data-srcset", "")
    )


def _widest_in(holders: list[Mapping[str, str]]) -> str | None:
    return _widest_file([entry for holder in holders for entry in _set_entries(holder)])


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


def _candidates(attributes: Mapping[str, str]) -> Iterator[str]:
    """Addresses of one image element that are no placeholders, best first."""
    source = attributes.get("src", "").strip()
    shown = bool(source) and not is_placeholder(source)
    whole = shown and source.startswith("http")
    for value in (attributes[name].partition("|")[0].strip() for name in _LAZY_SOURCES if name in attributes):
        if ("/" in value or "." in value) and not is_placeholder(value) and not (whole and _HALF.match(value)):
            yield value
    if not shown:
        yield from _named_lazy(attributes, _LAZY_NAME)
        yield from _addresses(filter(None, map(attributes.get, _SIZED_SOURCES)))
        yield from _keyed(attributes)
    files = [
        value
        for name, value in attributes.items()
        if (name.startswith("data-") or name in _BARE) and _FILE.fullmatch(value)
    ]
    if files and _DRAWING.search(source):
        yield from files
    if shown:
        yield source
    yield from (url for url, _ in _set_entries(attributes) if not is_placeholder(url))
    yield from files
    if not shown and (whole_file := _RENDERED.match(source)) is not None:
        yield whole_file[1]


def _keyed(attributes: Mapping[str, str]) -> Iterator[str]:
    """The first address of a table of files: `data-srcs='{"https://…": {…}}'`."""
    found = (_TABLE.match(value) for name, value in attributes.items() if name.startswith("data-") and value[:1] == "{")
    yield from (one[1].replace("\\/", "/") for one in found if one is not None)


def _named_lazy(attributes: Mapping[str, str], names: re.Pattern[str]) -> Iterator[str]:
    """What attributes of such names hold, where they may be addresses."""
    return _addresses(
        value
        for name, value in attributes.items()
        if name.endswith(_LAZY_ENDS) and name not in _KNOWN and names.search(name) and not _WORSE.search(name)
    )


def _addresses(values: Iterable[str]) -> Iterator[str]:
    """Those that may be addresses of pictures."""
    stripped = map(str.strip, values)
    return (value for value in stripped if ("/" in value or "." in value) and not is_placeholder(value))


def _set_entries(attributes: Mapping[str, str]) -> Iterator[tuple[str, float]]:
    sets = list(filter(None, map(attributes.get, _LAZY_SETS))) or _named_lazy(attributes, _LAZY_SET_NAME)
    for value in sets:
        for url, size, unit in _SET.findall(value[:20_000]):
            yield url, float(size or 1) * (700 if unit in ("", "x") else 1)


def _widest_file(entries: list[tuple[str, float]]) -> str | None:
    """The widest sensible one that is no placeholder; of most sets the widest of all is none."""
    chosen = _widest(entries)
    if chosen is not None and is_placeholder(chosen):
        return _widest([entry for entry in entries if not is_placeholder(entry[0])])
    return chosen


def _widest(entries: list[tuple[str, float]]) -> str | None:
    """The widest that is no original for print; the smallest original where all others are thumbnails."""
    sensible = [entry for entry in entries if entry[1] <= _WIDEST]
    widest = max(sensible, key=_rank) if sensible else None
    if widest is not None and (widest[1] > _NARROW or len(sensible) == len(entries)):
        return widest[0]
    return min((entry for entry in entries if entry[1] > _WIDEST), key=lambda entry: entry[1])[0] if entries else None


def _rank(entry: tuple[str, float]) -> tuple[float, bool]:
    """By width; of one width the file that every program reads."""
    return entry[1], not entry[0].partition("?")[0].endswith(".avif")


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
