"""Pictures of the package's that a published page does not show, and what stands in their places.

Systems rename files, cut them to size and change their kind. So a picture counts as there by its address, its file's name with
what may stand before and behind it, its alternative text, its caption or its credit; one of which nothing is left is missing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from republish import _html
from republish._picture_addresses import addresses_in
from republish._spoken import bounded, spoken
from republish.compliance.answers import Case
from republish.compliance.file_names import FileNames, name_of
from republish.compliance.pictures import shown
from republish.compliance.statements import lines_of
from republish.compliance.vicinity import passages_of_the_text
from republish.model import ImageDecision

_MARK = "\ue000"
"""Stands for a picture in a text; a sign for private use."""
_TELLING = 4
"""Words of a caption by which a picture is known wherever these stand."""


class Absent(NamedTuple):
    """A picture of the package's that is not found, and how many lines of the text stand before it."""

    decision: ImageDecision
    lines: int
    told: bool
    """Its caption stands on the page, where one made of Markdown has no box for it: what stands in its place is it."""


def absent_pictures(case: Case) -> list[Absent]:
    """Those of the package's body that come along and are not found, in the order of the text.

    None where the page is one of several, where the text is not there, or where it was changed on purpose.
    """
    if case.parted or not case.compared or case.package.review.use.excerpt or not case.alignment.places:
        return []
    found = [picture.decision for picture in shown(case)]
    there = {decision.url: decision for decision in case.package.images if decision.action == "keep"}
    gone = [each for each in _standing(str(case.package.body)) if each[0] in there and there[each[0]] not in found]
    if not gone:
        return []
    names, said = _names_on(case), _said_on(case)
    gone = [each for each in gone if not any(map(names.have, map(name_of, addresses_in(each[0]))))]
    return [Absent(there[url], lines, _is_told(there[url], said)) for url, lines in gone]


def _standing(body: str) -> Iterator[tuple[str, int]]:
    """The address of each picture of a body once, with the number of the text's lines before it."""
    root = _html.fragment(body)
    addresses: list[str] = []
    for image in list(root.iter("img")):
        mark = image.makeelement("p")
        mark.text = _MARK
        mark.tail, image.tail = image.tail, None
        addresses.append(image.get("src") or "")
        image.getparent().replace(image, mark)
    lines = 0
    seen: set[str] = set()
    waiting = iter(addresses)
    for line in _html.lines(root).split("\n"):
        if line.strip() != _MARK:
            lines += 1
        elif (address := next(waiting, "")) not in seen:
            seen.add(address)
            yield address, lines


def _is_told(decision: ImageDecision, said: str) -> bool:
    caption = spoken(decision.caption or "").casefold()
    return caption.count(" ") >= _TELLING - 1 and bounded(caption) in said


def _names_on(case: Case) -> FileNames:
    """The names of all files of pictures that the page loads."""
    pictures = (loaded for loaded in case.copy.loaded if loaded.element.tag not in ("script", "iframe"))
    return FileNames(address for loaded in pictures for address in addresses_in(loaded.address))


def _said_on(case: Case) -> str:
    """What the page says, without the package's list of the pictures' credits."""
    listed = set(lines_of(case.package.notices.image_credits))
    said = (passage.spoken for passage in case.copy.passages if passage.seen and passage.spoken not in listed)
    return f" {' '.join(filter(None, said))} ".casefold()


def lines_before(elements: Iterable[_html.Element], case: Case) -> dict[_html.Element, int]:
    """How many of the text's lines that are found stand before each of some elements, in the order of the page."""
    wanted = set(elements)
    lines = Counter(case.copy.passages[number].element for number in passages_of_the_text(case))
    before: dict[_html.Element, int] = {}
    count = 0
    for element in case.copy.document.root.iter() if wanted else ():
        count += lines[element]
        if element in wanted:
            before[element] = count
    return before


def in_its_place(absent: Absent, before: Mapping[_html.Element, int], case: Case) -> _html.Element | None:
    """The first of some pictures, by the lines before them, that stands where an absent one did, or one line off."""
    wanted = sum(case.alignment.lines[place.line].number <= absent.lines for place in case.alignment.places)
    off = {element: abs(lines - wanted) for element, lines in before.items()}
    return min((element for element in off if off[element] <= 1), key=off.__getitem__, default=None)
