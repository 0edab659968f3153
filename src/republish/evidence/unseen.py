"""Words that no reader gets to see, whatever is clicked: a licence in them is no promise to anybody.

What a click opens is another thing: boxes for republishing are closed until then, and a script closes and opens them by their own
`style`. So are words for screen readers, for print, and what is faded in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, TypeAlias

from lxml import etree

from republish._hidden import (
    INSTEAD,
    has_no_letters,
    hidden_style,
    in_one_line,
    is_off_page,
    is_spoken,
    is_spoken_style,
)
from republish._html import BLOCKS, Document, text_of
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import DEED, license_tokens
from republish.evidence.grounds import has_color_of_ground, has_own_color
from republish.evidence.phrases import first_cue, tokens
from republish.evidence.sheets import Sheet
from republish.evidence.zones import has_long_paragraphs, zone_named

Element: TypeAlias = Any

_STRUCK = frozenset({"s", "strike", "del"})
_WHOLE = frozenset({"body", "html", "main", "article"})
_HINTS = Uncompiled(r"none|hidden|collapse|opacity|clip|position|indent|height|width|scale|font-size|color", re.I)
"""One of them is in whatever style hides something."""
_GONE = Uncompiled(
    r";(?:display:none|visibility:(?:hidden|collapse)|opacity:(?:0?\.0[12]?\d*|0|0%)|transform:scale\(0\)|clip-path:circle\(0(?:px|%)?\));"
)
_SEEN_AGAIN = Uncompiled(
    r";(?:display:(?!none)|visibility:visible|opacity:(?:1|0?\.[1-9])|(?:max-)?height:(?!0)|left:(?!-)|font-size:(?!0|1px))"
)
_PUT_IN = re.compile(r";(?:transition|animation)")
_SMALLEST = re.compile(r";(?:width|height):1px")
"""With which a box is cut off that screen readers are to read."""
_MOVED = (
    "data-aos",
    "data-animate",
    "data-animation",
    "data-scroll",
    "data-sal",
    "x-show",
    "x-cloak",
    "v-cloak",
    "v-show",
    "ng-cloak",
)
_NAMED_IN = r"[\s\"'](?:(?:aria-\w+|for|data-[\w-]+|on\w+|(?:x|v|ng)-\w+)\s*=\s*(?:\"[^\"<>]{0,200}?|'[^'<>]{0,200}?)(?<![\w-])|href\s*=\s*[\"']?#)%s(?![\w-])"
"""An attribute that names what it opens."""
_SELECTED = r"[\"'](?:[^\"'\n]{0,60}[\s.#>])?%s(?![\w-])"
"""A script that does."""
_PICTURES = ("img", "svg", "i")
_MOST_NAMES = 30
_SEVERAL = 3
"""So many long paragraphs make a text."""


class Eyes:
    """What readers of a page see of it."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._sheet = Sheet(document)
        self._known: dict[Element, bool] = {}
        self._referred: dict[str, bool] = {}

    def miss(self, block: Element) -> bool:
        """No reader sees the block, or a piece of it that names a licence or leads to one."""
        if any(map(self._is_withheld, (block, *block.iterancestors()))) or has_color_of_ground(block, self._sheet):
            return True
        return any(map(_licenses, self._withheld_in(block)))

    def _withheld_in(self, block: Element) -> Iterator[Element]:
        """The outermost pieces of a block's own lines that nobody sees; nested blocks speak for themselves.

        A label beside the picture that it is of, in one link, is not missed.
        """
        walker = etree.iterwalk(block, events=("start",))
        for _, element in walker:
            if element is block:
                continue
            withheld = element.tag not in BLOCKS and self._is_missing(element)
            if withheld and not _labels_a_picture(element):
                yield element
            if withheld or element.tag in BLOCKS:
                walker.skip_subtree()

    def _is_missing(self, piece: Element) -> bool:
        if self._is_withheld(piece):
            return True
        return has_own_color(piece, self._sheet) and has_color_of_ground(piece, self._sheet)

    def _is_withheld(self, element: Element) -> bool:
        if element not in self._known:
            self._known[element] = self._withholds(element)
        return self._known[element]

    def _withholds(self, element: Element) -> bool:
        """Struck out, in the place of something else, without size or colour, or hidden for good."""
        if element.tag in _STRUCK or element.tag in INSTEAD:
            return True
        style = self._sheet.declared(element)
        if not _HINTS.search(style):
            return False
        told = _last_of_each(style)
        return has_no_letters(element, told) or (_hides(element, told) and not self._may_be_opened(element, told))

    def _may_be_opened(self, element: Element, told: str) -> bool:
        """A click, a script or another medium shows it, or the page is faded in: by its names, a reference to it, or another rule."""
        if (
            hidden_style(element.get("style") or "")
            or element.tag in _WHOLE
            or _PUT_IN.search(told)
            or any(map(element.attrib.__contains__, _MOVED))
        ):
            return True
        names = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}".lower()
        if tokens("opened").search(names) or any(
            zone_named(box) in ("popup", "republish") for box in (element, *element.iterancestors())
        ):
            return True
        if _SEEN_AGAIN.search(in_one_line(self._sheet.said_otherwise(element))) or _holds_a_text(element):
            return True
        return any(map(self._is_referred_to, dict.fromkeys(names.split())))

    def _is_referred_to(self, name: str) -> bool:
        """A link, a button or a script of the page names it; of many names the first are looked for."""
        if name not in self._referred and len(self._referred) < _MOST_NAMES:
            self._referred[name] = self._is_named_in_tags(name) or self._is_named_in_scripts(name)
        return self._referred.get(name, False)

    def _is_named_in_tags(self, name: str) -> bool:
        return re.search((_NAMED_IN % re.escape(name)).encode(), self._document.markup) is not None

    def _is_named_in_scripts(self, name: str) -> bool:
        scripts = (script for script in self._document.root.iter("script") if "json" not in (script.get("type") or ""))
        texts = ((script.text or "").lower() for script in scripts)
        return any(re.search(_SELECTED % re.escape(name), text) for text in texts if name in text)


def _last_of_each(style: str) -> str:
    """A style in one line, with what is said last of each property."""
    said = (declaration.partition(":") for declaration in in_one_line(style).split(";"))
    return (
        f";{';'.join(f'{name}:{value}' for name, value in {name: value for name, _, value in said if name}.items())};"
    )


def _hides(element: Element, told: str) -> bool:
    """Nobody sees what has the style, but for screen readers' users what is made for them, and a picture in the place of words."""
    if _GONE.search(told):
        return True
    spoken = is_spoken(element.get("class") or "") or is_spoken_style(told) or _SMALLEST.search(told)
    return is_off_page(told) and not spoken and "url(" not in told


def _labels_a_picture(piece: Element) -> bool:
    link = next(piece.iterancestors("a"), None)
    return link is not None and next(link.iter(*_PICTURES), None) is not None


def _holds_a_text(box: Element) -> bool:
    return next(box.iter("h1"), None) is not None or has_long_paragraphs(box, _SEVERAL)


def _licenses(piece: Element) -> bool:
    linked = any(license_tokens(link) or DEED.search(link.get("href") or "") for link in piece.iter("a"))
    return linked or first_cue("license", text_of(piece).lower()) is not None
