"""What stands around a line or all of its words and says nothing of it: the spans that editors write around what is pasted, a heading's link to itself."""

from __future__ import annotations

from collections import Counter
from typing import Any, TypeAlias

from republish._shown.elements import has_words, take_out, unwrap

Element: TypeAlias = Any

_DRESSES = ("span", "font")
_LINES = ("p", "li", "td", "dd", "h1", "h2", "h3", "h4", "h5", "h6")
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")
_LOOKS = frozenset({"class", "style", "face", "size", "color"})
"""Attributes that tell no more of words than how they look."""
_ANCHOR = frozenset({"id", "name", "class"})
"""Attributes of a place that links lead to."""
_MOST_BLANKS = 100
_FEWEST, _LONG = 3, 120
"""Paragraphs of so many letters that wear one dress: it is that of the text."""
_Look: TypeAlias = tuple[tuple[str, str], ...]


def undress(root: Element) -> None:
    """Take the span or `font` off each line that is all in one, where it has no attribute or looks as most running text does.

    In a list only the latter: points of bylines are told by their spans. And off each heading the link that holds nothing else
    and leads to a place on the page, and before lines anchors that nothing leads to.
    """
    _leave_out_anchors(root)
    for heading in list(root.iter(*_HEADINGS)):
        if _leads_to_itself(heading.getparent()):
            unwrap(heading.getparent())
    worn = [line for line in root.iter(*_LINES) if len(line) == 1 and _is_dressed(line)]
    usual = _look_of_running_text(root, worn) if worn else None
    for line in worn:
        while _is_dressed(line) and _says_nothing(line, usual):
            unwrap(line[0])


def _leave_out_anchors(root: Element) -> None:
    """Take out the empty anchors that lines begin with and no link on the page leads to."""
    anchors = [link for link in root.iter("a") if not (len(link) or link.text) and _ANCHOR.issuperset(link.keys())]
    targets = {link.get("href") for link in root.iter("a")} if anchors else set()
    for anchor in anchors:
        if _begins_a_line(anchor) and targets.isdisjoint(f"#{anchor.get(name)}" for name in ("id", "name")):
            take_out(anchor)


def _begins_a_line(anchor: Element) -> bool:
    """Nothing but a few blanks stands before it in its box."""
    before = anchor.getparent().text or ""
    return anchor.getprevious() is None and len(before) <= _MOST_BLANKS and not has_words(before)


def _says_nothing(line: Element, usual: _Look | None) -> bool:
    """The dress of a line has no attributes, or it is the usual one."""
    dress = line[0]
    return (not dress.attrib and line.tag != "li") or (usual is not None and _look(dress) == usual)


def _leads_to_itself(link: Element) -> bool:
    """A link to a place on the page that holds one element and no words beside it."""
    if link.tag != "a" or len(link) != 1 or not (link.get("href") or "").startswith("#"):
        return False
    return not has_words(link.text) and not has_words(link[0].tail)


def _is_dressed(line: Element) -> bool:
    """All its words stand in one such element."""
    if len(line) != 1 or line[0].tag not in _DRESSES:
        return False
    return not has_words(line.text) and not has_words(line[0].tail)


def _look(dress: Element) -> _Look | None:
    """How it looks; None of what is more than looks."""
    return tuple(sorted(dress.items())) if _LOOKS.issuperset(dress.keys()) else None


def _look_of_running_text(root: Element, worn: list[Element]) -> _Look | None:
    """The look of more than half of the long paragraphs; None where they have no one look."""
    looks = Counter(_look(line[0]) for line in worn if line.tag == "p" and _is_long(line))
    look, times = looks.most_common(1)[0] if looks else (None, 0)
    return look if times >= _FEWEST and 2 * times > sum(map(_is_long, root.iter("p"))) else None


def _is_long(paragraph: Element) -> bool:
    return len("".join(paragraph.itertext())) >= _LONG
