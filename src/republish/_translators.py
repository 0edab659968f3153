"""What a browser's translator does to a page: elements around each run of text, and a mark that the words are not the publisher's.

Chrome, and Google's translator on a site, set two `font` elements that change nothing around each run and a class on the
page; Google's proxy says so in the head, Edge marks what it translated, the title too, by a number. A text that was pasted
out of a translated page brings the elements with it and no mark: it is the publisher's as it stands.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from lxml import etree

from republish._metadata import Metadata

Element: TypeAlias = Any

_INHERIT = "vertical-align:inherit"
_SAID_BESIDE = frozenset(["style", "dir", "class"])
_OPENED = "translated-run"
"""What such elements are called until they go; no page has it, for it is none of HTML's."""
_CLASSES = frozenset(["translated-ltr", "translated-rtl"])
_HASH = "_msttexthash"
_TRANSLATED_BY = "x-translated-by"


def open_fonts(root: Element) -> None:
    """Leave what stands in elements of a translator in the place of these."""
    fonts = [font for font in root.iter("font") if _changes_nothing(font)]
    for font in fonts:
        font.tag = _OPENED
    if fonts:
        etree.strip_tags(root, _OPENED)


def _changes_nothing(font: Element) -> bool:
    style = "".join((font.get("style") or "").split()).rstrip(";").lower()
    return style == _INHERIT and _SAID_BESIDE.issuperset(font.attrib)


def is_translated(root: Element, metadata: Metadata) -> bool:
    """The page says that its words are a translator's."""
    if not _CLASSES.isdisjoint((root.get("class") or "").split()):
        return True
    return _TRANSLATED_BY in metadata.meta or any(title.get(_HASH) for title in metadata.titles)
