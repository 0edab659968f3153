"""Pictures that somebody put into the midst of the published text, in the place of the package's or beside them.

A site's page has pictures of its own: advertisements, other stories, faces, signs. So only those are told that stand between
two of the article's lines, within what holds most of these, and in no box that says or leads to something else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache
from typing import Literal, NamedTuple

from republish import _html
from republish._addresses import domain_of, host_of
from republish._data_files import data_table
from republish._spoken import bounded, spoken
from republish.compliance.absent import absent_pictures, in_its_place, lines_before
from republish.compliance.answers import Case
from republish.compliance.file_names import are_alike, name_of
from republish.compliance.hiding import is_hidden
from republish.compliance.leave import forbids_changes
from republish.compliance.passages import is_picture_box
from republish.compliance.pictures import addresses_in, has_its_caption, may_not_come, shown, signs
from republish.compliance.surroundings import parts_of
from republish.compliance.vicinity import passages_of_the_text
from republish.model import Finding, ImageDecision

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


class _Picture(NamedTuple):
    """One that stands amid the text, and the outermost box around it that has none of its lines."""

    element: _html.Element
    box: _html.Element
    addresses: tuple[str, ...]


class _Marks(NamedTuple):
    names: re.Pattern[str]
    addresses: re.Pattern[str]
    files: re.Pattern[str]
    signs: re.Pattern[str]


def pictures_of_the_text(case: Case) -> Iterator[Finding]:
    """One finding for each picture that was added, replaced or left out.

    A site may well add its own, and leave some out, for a part may be shared, too (CC BY-ND 4.0 §2(a)(1)(A)): an editor or
    a rights desk wants to hear of it. One in the place of the original's is asked about where no changes are allowed.
    """
    own = _own(case)
    unknown = list(_unknown(case, own))
    called = [picture for picture in unknown if _is_called_so(picture, own)]
    strangers = {picture.element: picture for picture in unknown if not _is_called_so(picture, own)}
    before = lines_before(strangers, case)
    for absent in absent_pictures(case):
        if any(_is_called_so(picture, [absent.decision]) for picture in called):
            continue
        other = in_its_place(absent, before, case)
        replacement = strangers.pop(other) if other is not None else None
        before = {element: lines for element, lines in before.items() if element is not other}
        if not absent.told:
            yield _replaced(case, absent.decision, replacement) if replacement else _left_out(absent.decision)
    yield from (_added(case, picture) for picture in strangers.values())


def _unknown(case: Case, own: Sequence[ImageDecision]) -> Iterator[_Picture]:
    """The pictures amid the text that have no address and no file's name of the package's, each once."""
    told = {sign for image in own for sign in signs(image.url, image.alt)} | _signs_in(str(case.package.html))
    names = {name_of(address) for image in own for address in addresses_in(image.url)} - {""}
    for picture in _amid(case):
        known = {sign for address in picture.addresses for sign in signs(address, picture.element.get("alt"))}
        if known.isdisjoint(told) and not _is_named_so(picture, names):
            yield picture
        told |= known


def _own(case: Case) -> list[ImageDecision]:
    """The package's pictures but those that may not come along and are not found."""
    found = [picture.decision for picture in shown(case)]
    return [
        image
        for image in case.package.images
        if image in found or has_its_caption(image, case) or not may_not_come(image)
    ]


def _is_named_so(picture: _Picture, names: Set[str]) -> bool:
    """Its file's name may be one of some, with what a system puts before or behind it."""
    own = {name_of(address) for held in picture.addresses for address in addresses_in(held)}
    return any(are_alike(one, other) for one in own for other in names)


def _signs_in(html: str) -> set[str]:
    """What the pictures of a package's HTML are known by, its counter and its buttons with them."""
    images = _html.fragment(html).iter("img")
    return {sign for image in images for sign in signs(image.get("src") or "", image.get("alt"))}


def _is_called_so(picture: _Picture, own: Sequence[ImageDecision]) -> bool:
    """It has the alternative text, the caption or the credit of one of the package's, under another name."""
    beside = f" {spoken(_html.text_of(picture.box)).casefold()} "
    alt = spoken(picture.element.get("alt") or "").casefold()
    said = {spoken(words or "").casefold() for image in own for words in (image.caption, image.credit, image.alt)}
    return any(words and (words == alt or bounded(words) in beside) for words in said)


def _added(case: Case, picture: _Picture) -> Finding:
    said = [
        f"A picture that the package does not have stands amid the text: <{_address(picture)}>.",
        "Is it free to be shown?",
    ]
    if not _html.text_of(picture.box):
        said.append("Nothing beside it tells whose it is: do readers take it for the article's?")
    if _is_bound(case):
        said.append("The licence lets nobody share an adapted text: does the picture change what it says?")
    return Finding(code="image-added", level="info", text=" ".join(said), source=case.copy.url)


def _replaced(case: Case, decision: ImageDecision, picture: _Picture) -> Finding:
    text = (
        f"Another picture stands where the original's was, “{_named(decision)}”: <{_address(picture)}>. "
        "Is it the same under another name, is it free to be shown, and does the credit still speak of it?"
    )
    level: Literal["info", "question"] = "question" if _is_bound(case) else "info"
    return Finding(code="image-replaced", level=level, text=text, source=decision.url)


def _left_out(decision: ImageDecision) -> Finding:
    text = f"A picture that comes along is not found on the page: “{_named(decision)}”"
    return Finding(code="image-missing", level="info", text=text, source=decision.url)


def _named(decision: ImageDecision) -> str:
    return decision.caption or decision.alt or decision.url


def _address(picture: _Picture) -> str:
    return next(filter(_marks().files.search, picture.addresses), picture.addresses[0])


def _is_bound(case: Case) -> bool:
    tool = case.package.review.license
    return tool is not None and forbids_changes(tool)


def _amid(case: Case) -> Iterator[_Picture]:
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
            yield _Picture(element, box, addresses)


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
