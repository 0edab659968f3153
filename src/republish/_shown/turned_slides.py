"""Slides of a gallery that turns: those behind the first are shown later, and copies before the first and behind the last, which let it turn without an end, show again what others do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from itertools import islice
from typing import Any, TypeAlias

from republish._shown.elements import classes_of, take_out

Element: TypeAlias = Any
_Shown: TypeAlias = tuple[str, frozenset[str]]

_COPIES = frozenset(
    [
        *("swiper-slide-duplicate", "slick-cloned", "splide__slide--clone", "glide__slide--clone"),
        *("tns-slide-cloned", "bx-clone", "cloned"),
    ]
)
"""What Swiper, Slick, Splide, Glide, Tiny Slider, bxSlider and Owl Carousel call them."""
_SLIDES = frozenset(["swiper-slide", "slick-slide", "splide__slide", "glide__slide", "tns-item", "owl-item"])
"""And the slides."""
_TITLES = frozenset(["h2", "h3", "h4", "h5", "h6", "form"])
"""What a slide that leads to another story has, or one that asks for something."""
_FILES = ("src", "data-src", "data-lazy", "data-lazy-src", "data-original", "data-srcset", "srcset")
_MOST, _INNER, _FEWEST = 200, 400, 3
"""Slides of a gallery that are looked at, elements in each, and slides that are a gallery whatever they are called."""
_BOXES, _ABOVE = ("div", "li", "figure"), 4
_NOT_DISPLAYED = re.compile(r"display\s*:\s*none\s*;?", re.I)


def turn_slides(root: Element, names: Set[str]) -> None:
    """Show the pictures of slides that are turned to later, and each slide once; the classes of the page are given."""
    if not names.isdisjoint(_COPIES):
        _drop_copies(root)
    for slide in root.iter("div", "li") if not names.isdisjoint(_SLIDES) else ():
        if slide.get("aria-hidden") == "true" and not _SLIDES.isdisjoint(classes_of(slide)) and _is_picture(slide):
            del slide.attrib["aria-hidden"]
    above = (islice(picture.iterancestors(), _ABOVE) for picture in root.iter("img"))
    boxes = {box: None for near in above for box in near if box.tag in _BOXES}
    for gallery in dict.fromkeys(slide.getparent() for slide in islice(filter(_is_hidden, boxes), _MOST)):
        _turn_hidden(gallery)


def _turn_hidden(gallery: Element) -> None:
    """Show the hidden ones of several boxes of a make, each of which is a picture that no other shows, and of which one is seen."""
    makes: dict[tuple[str, str], list[Element]] = {}
    for slide in islice(gallery.iterchildren(*_BOXES), _MOST):
        makes.setdefault((slide.tag, " ".join(classes_of(slide)[:1])), []).append(slide)
    for slides in makes.values():
        hidden = [slide for slide in slides if _is_hidden(slide)]
        if len(slides) >= _FEWEST and 0 < len(hidden) < len(slides) and _show_each(slides):
            for slide in hidden:
                _show(slide)


def _show_each(slides: list[Element]) -> bool:
    files = [_shown_by(slide)[1] for slide in slides if _is_picture(slide)]
    apart = len(frozenset().union(*files)) == sum(map(len, files))
    return len(files) == len(slides) and all(files) and apart


def _is_hidden(slide: Element) -> bool:
    if slide.get("aria-hidden") == "true" or slide.get("hidden") is not None:
        return True
    return _NOT_DISPLAYED.search(slide.get("style") or "") is not None


def _show(slide: Element) -> None:
    for name in ("aria-hidden", "hidden"):
        slide.attrib.pop(name, None)
    if slide.get("style"):
        slide.set("style", _NOT_DISPLAYED.sub("", slide.get("style")))


def _is_picture(slide: Element) -> bool:
    """It shows a picture with its caption, or without a word: no teaser, and nothing that somebody says."""
    tags = {one.tag for one in islice(slide.iter(), _INNER)}
    if "img" not in tags or not tags.isdisjoint(_TITLES):
        return False
    if any("caption" in (one.get("class") or "") for one in islice(slide.iter(), _INNER)):
        return True
    return "figcaption" in tags or not any(map(str.strip, islice(slide.itertext(), _INNER)))


def _drop_copies(root: Element) -> None:
    """Take out each slide that is called a copy and shows what one beside it does that is none."""
    galleries: dict[Element, list[Element]] = {}
    for slide in root.iter(*_BOXES):
        if slide.getparent() is not None and _is_copy(slide):
            galleries.setdefault(slide.getparent(), []).append(slide)
    for gallery, copies in galleries.items():
        shown = [_shown_by(slide) for slide in islice(gallery.iterchildren("*"), _MOST) if not _is_copy(slide)]
        for copy, again in [(copy, _shown_by(copy)) for copy in copies]:
            if any(_is_same(again, other) for other in shown):
                take_out(copy)


def _is_copy(slide: Element) -> bool:
    return not _COPIES.isdisjoint(classes_of(slide))


def _shown_by(slide: Element) -> _Shown:
    """Its words and the files that it names."""
    said = "".join(islice(slide.itertext(), _INNER))
    return " ".join(said.split()), frozenset(_files_in(slide))


def _files_in(slide: Element) -> Iterator[str]:
    for one in islice(slide.iter(), _INNER):
        yield from filter(None, map(one.get, _FILES))


def _is_same(one: _Shown, other: _Shown) -> bool:
    """They say the same, and show one file, or neither shows a picture; what is loaded later may name it otherwise."""
    return one[0] == other[0] and (not one[1].isdisjoint(other[1]) or not (one[1] or other[1]))
