"""Captions by standard attributes: what WAI-ARIA says that a figure is named or a picture described by, and microdata say of one.

WAI-ARIA 1.2: an element of the role `figure` is one, and may be labelled or described by words in it. schema.org: the
`description` or `caption` of an `ImageObject` is said of the picture in it.
"""

from __future__ import annotations

from collections.abc import Iterator, Set
from itertools import islice
from typing import Any, TypeAlias

Element: TypeAlias = Any

_DESCRIBING = ("aria-describedby", "aria-labelledby")
_ITEMS = "descendant-or-self::*/@itemtype[contains(., '/ImageObject')]/parent::*"
"""A test of the elements themselves takes many times as long."""
_OF_ITEMS = b"/imageobject"
"""What is in the source of a page with such."""
_PICTURES = ("img", "amp-img", "picture", "svg", "image")
_FILES = ("url", "contentUrl")
_LINES = frozenset(["div", "p", "span", "small", "em", "i"])
_SAID = frozenset(["description", "caption"])
_LONGEST, _CLIMB, _FEW = 400, 4, 200
"""Letters of a caption; boxes between a picture and the box that its words stand beside; elements of a box."""


def caption_described(root: Element, lowered: bytes, roles: Set[str]) -> None:
    """Make captions of those words, given the page's source in lower case and the roles that it states."""
    for item in root.xpath(_ITEMS) if _OF_ITEMS in lowered else ():
        _caption_item(item)
    if "figure" in roles:
        for box in root.xpath("//*[self::div or self::section or self::span][@role = 'figure']"):
            if _holds_one(box):
                _name_figure(box)
    for picture in root.iter("img"):
        words = _behind(picture, picture.get("aria-describedby"))
        if words is not None:
            _call_caption(words)


def _caption_item(item: Element) -> None:
    """The one line of an item that has a picture and no other caption; a picture that only a script would show is put into it."""
    said = [one for one in islice(item.iterdescendants(), _FEW) if one.get("itemprop") in _SAID and _is_line(one)]
    if len(said) != 1:
        return
    if next(item.iter(*_PICTURES), None) is None and (file := _file_of(item)):
        picture = item.makeelement("img", {"src": file})
        picture.tail, item.text = item.text, None
        item.insert(0, picture)
    if _holds_one(item):
        _call_caption(said[0])


def _file_of(item: Element) -> str:
    """The address that the item itself states for its file, and shows to nobody."""
    stated = (
        one.get("content") or one.get("href")
        for one in item.iterchildren("meta", "link")
        if one.get("itemprop") in _FILES
    )
    return next(filter(None, stated), "")


def _name_figure(box: Element) -> None:
    """A figure whose caption is what it is labelled or described by."""
    named = {name for attribute in _DESCRIBING for name in (box.get(attribute) or "").split()}
    box.tag = "figure"
    for one in islice(box.iterdescendants(), _FEW):
        if one.get("id") in named and _is_line(one):
            one.tag = "figcaption"
            return


def _behind(picture: Element, name: str | None) -> Element | None:
    """The line of that id right behind a picture, or behind the box that holds nothing but the picture."""
    for box in _boxes(picture) if name else ():
        following = box.getnext()
        if following is not None:
            return following if following.get("id") == name and _is_line(following) else None
    return None


def _boxes(picture: Element) -> Iterator[Element]:
    yield picture
    for up in islice(picture.iterancestors(), _CLIMB):
        if "".join(up.itertext()).strip():
            return
        yield up


def _holds_one(box: Element) -> bool:
    return len(list(islice(box.iter(*_PICTURES), 2))) == 1 or next(box.iter("picture"), None) is not None


def _is_line(element: Element) -> bool:
    """A few words, and no picture."""
    if element.tag not in _LINES or next(element.iter(*_PICTURES), None) is not None:
        return False
    return 0 < len("".join(element.itertext()).strip()) <= _LONGEST


def _call_caption(words: Element) -> None:
    words.set("class", f"{words.get('class') or ''} caption".strip())
