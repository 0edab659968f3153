"""The pictures that stand between two lines of the text on a published page.

A site's page has pictures of its own: advertisements, other stories, faces, signs. So only those are taken that stand within what
holds most of the lines, and in no box that says or leads to something else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from typing import NamedTuple

from republish import _html
from republish._addresses import domain_of, host_of
from republish._data_files import data_table
from republish._spoken import spoken
from republish.compliance.answers import Case
from republish.compliance.hiding import is_hidden
from republish.compliance.passages import is_picture_box
from republish.compliance.surroundings import parts_of
from republish.compliance.vicinity import passages_of_the_text

_MOST = 0.8
"""Share of the lines that what holds the text has at least: a theme sets the first one above its own picture."""
_SMALL = 160
"""Pixels of a side up to which a picture is a sign, a face or the thumbnail of another text."""
_LONGEST = 60
"""Words of a caption with its credit; a box with more is a text by itself."""
_FEWEST = 2
"""Lines of the text between which something may stand."""
_PARTS: Set[str] = frozenset({"aside", "frame", "byline", "fold", "label"})
_PICTURES = ("img", "amp-img")
_OTHERS = frozenset(
    ["article", "button", "dialog", "form", "iframe", "ins", "label", "noscript", "object", "template", "video"]
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_SIDE = re.compile(r"\s*(\d+)(?:\.\d+)?\s*(?:px)?\s*")
_SIDES_IN_STYLE = re.compile(r"(?<![\w-])(?:max-)?(?:width|height)\s*:\s*(\d+)(?:\.\d+)?px", re.I)
_SIDES_IN_ADDRESS = re.compile(r"[?&](?:w|h|s|width|height|size)=(\d+)(?!\d)|-(\d+)x(\d+)(?=\.\w{3,4}$)")


class Picture(NamedTuple):
    """One that stands amid the text, and the outermost box around it that has none of its lines."""

    element: _html.Element
    box: _html.Element
    addresses: tuple[str, ...]

    @property
    def address(self) -> str:
        """That of a photograph rather than a placeholder's."""
        return next(filter(_marks().files.search, self.addresses), self.addresses[0])


class _Marks(NamedTuple):
    names: re.Pattern[str]
    addresses: re.Pattern[str]
    files: re.Pattern[str]
    signs: re.Pattern[str]


def pictures_amid(case: Case) -> Iterator[Picture]:
    """The pictures between two lines of the text; linear in the page."""
    lines = [case.copy.passages[number].element for number in passages_of_the_text(case)]
    there = [line for line in lines if line is not None]
    if len(there) < _FEWEST:
        return
    links, those = _addresses(case), frozenset(there)
    fit: dict[_html.Element, bool] = {}
    for element, box in _boxed(case, there):
        if box not in fit:
            fit[box] = _is_of_picture(box, case)
        addresses = (*links.get(element, ()), *links.get(element.getparent(), ()))
        in_line = box is element and element.getparent() in those
        if fit[box] and _is_photograph(element, addresses, in_line=in_line):
            yield Picture(element, box, addresses)


def _boxed(case: Case, lines: Sequence[_html.Element]) -> Iterator[tuple[_html.Element, _html.Element]]:
    """The elements of pictures between two lines, each with its outermost box, without those in what is no part of the text."""
    held = _held(case.copy.document.root, lines)
    boxes: dict[_html.Element, _html.Element] = {}
    others: set[_html.Element] = set()
    for element in _between(held, lines):
        if element in held:
            continue
        parent = element.getparent()
        boxes[element] = boxes.get(parent, element)
        if parent in others or element in case.copy.hidden or _is_other(element, case):
            others.add(element)
        elif element.tag in _PICTURES:
            yield element, boxes[element]


def _held(root: _html.Element, lines: Sequence[_html.Element]) -> Counter[_html.Element]:
    """How many of the lines stand in each element that holds any."""
    held = Counter(lines)
    for element in reversed(list(root.iter())):
        if element in held and (parent := element.getparent()) is not None:
            held[parent] += held[element]
    return held


def _between(held: Mapping[_html.Element, int], lines: Sequence[_html.Element]) -> list[_html.Element]:
    """The elements behind the first line and before the last, in the innermost element that has most of the lines."""
    middle = lines[len(lines) // 2]
    around = next(each for each in (middle, *middle.iterancestors()) if held[each] >= _MOST * len(lines))
    order = list(around.iter())
    those = set(lines)
    places = [number for number, element in enumerate(order) if element in those]
    return order[places[0] + 1 : places[-1]] if places else []


def _addresses(case: Case) -> dict[_html.Element, list[str]]:
    """What each picture loads; what the sources of a `<picture>` do is kept by that."""
    found: dict[_html.Element, list[str]] = {}
    for loaded in case.copy.loaded:
        element = loaded.element
        parent = element.getparent()
        holder = parent if element.tag == "source" and parent is not None else element
        if holder.tag in (*_PICTURES, "picture"):
            found.setdefault(holder, []).append(loaded.address)
    return found


def _is_other(element: _html.Element, case: Case) -> bool:
    """What stands in it is none of the text's, or not seen: by its tag, its names, or where it leads."""
    if element.tag in _OTHERS or is_hidden(element) or element.get("aria-hidden") == "true":
        return True
    if element.get("role") == "presentation" or not parts_of(element).isdisjoint(_PARTS):
        return True
    names = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return _marks().names.search(names) is not None or (element.tag == "a" and _leads_away(element, case))


def _leads_away(link: _html.Element, case: Case) -> bool:
    """It does not open the picture itself, as a file or on WordPress's page for it."""
    address = _html.absolute(link.get("href"), case.copy.document.base_url) or ""
    opens = "attachment" in (link.get("rel") or "") or _marks().files.search(address) is not None
    return bool(address) and not opens and link.get("href") != "#"


def _is_of_picture(box: _html.Element, case: Case) -> bool:
    """It has nothing beside a picture but what is said of it; links to other pages of the site and headings make it a teaser."""
    if len(spoken(_html.text_of(box)).split()) > _LONGEST or next(box.iter(*_HEADINGS), None) is not None:
        return False
    domain = domain_of(host_of(case.copy.url))
    for link in box.iter("a"):
        if _leads_away(link, case):
            address = _html.absolute(link.get("href"), case.copy.document.base_url) or ""
            if domain_of(host_of(address)) == domain or not any(map(is_picture_box, link.iterancestors())):
                return False
    return True


def _is_photograph(element: _html.Element, addresses: Sequence[str], *, in_line: bool) -> bool:
    """Its file is one of a picture's, it is not small, and one in the midst of a line says how large it is."""
    sides = list(_sides(element))
    if any(side <= _SMALL for side in sides) or not addresses:
        return False
    marks = _marks()
    if any(map(marks.addresses.search, addresses)) or all(map(marks.signs.search, addresses)):
        return False
    if all(map(_is_thumbnail, addresses)):
        return False
    return bool(sides) or (not in_line and any(map(marks.files.search, addresses)))


def _sides(element: _html.Element) -> Iterator[int]:
    """The lengths of its sides that it states, in pixels."""
    for name in ("width", "height"):
        if side := _SIDE.fullmatch(element.get(name) or ""):
            yield int(side[1])
    yield from (int(side[1]) for side in _SIDES_IN_STYLE.finditer(element.get("style") or ""))


def _is_thumbnail(address: str) -> bool:
    sides = [int(side) for found in _SIDES_IN_ADDRESS.finditer(address) for side in found.groups() if side]
    return any(side <= _SMALL for side in sides)


@cache
def _marks() -> _Marks:
    table = data_table("compliance.toml")["amid"]
    names = rf"(?:^|[\s_-])(?:{'|'.join(table['names'])})(?=$|[\s_-]|\d)"
    patterns = (re.compile(table[name], re.I) for name in ("addresses", "files", "signs"))
    return _Marks(re.compile(names), *patterns)
