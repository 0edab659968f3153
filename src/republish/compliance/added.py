"""Pictures that somebody put into the midst of the published text, in the place of the package's or beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal

from republish import _html
from republish._picture_addresses import addresses_in
from republish._spoken import bounded, spoken
from republish.compliance.absent import absent_pictures, in_its_place, lines_before
from republish.compliance.amid import Picture, pictures_amid
from republish.compliance.answers import Case
from republish.compliance.file_names import FileNames, name_of
from republish.compliance.leave import forbids_changes
from republish.compliance.pictures import has_its_caption, may_not_come, shown, signs
from republish.model import Finding, ImageDecision


def pictures_of_the_text(case: Case) -> Iterator[Finding]:
    """One finding for each picture that was added, replaced or left out.

    A site may well add its own, and leave some out, for a part may be shared, too (CC BY-ND 4.0 §2(a)(1)(A)): an editor or
    a rights desk wants to hear of it. One in the place of the original's is asked about where no changes are allowed.
    """
    own = _own(case)
    unknown = list(_unknown(case, own))
    said = _said_of(own)
    called = [_beside(picture) for picture in unknown if _is_called_so(_beside(picture), said)]
    strangers = {picture.element: picture for picture in unknown if not _is_called_so(_beside(picture), said)}
    before = lines_before(strangers, case)
    for absent in absent_pictures(case):
        names = _said_of([absent.decision])
        if any(_is_called_so(beside, names) for beside in called):
            continue
        other = in_its_place(absent, before, case)
        replacement = strangers.pop(other) if other is not None else None
        if other is not None:
            del before[other]
        if not absent.told:
            yield _replaced(case, absent.decision, replacement) if replacement else _left_out(absent.decision)
    yield from (_added(case, picture) for picture in strangers.values())


def _unknown(case: Case, own: Sequence[ImageDecision]) -> Iterator[Picture]:
    """The pictures amid the text that have no address and no file's name of the package's, each once."""
    told = {sign for image in own for sign in signs(image.url, image.alt)} | _signs_in(str(case.package.html))
    names = FileNames(address for image in own for address in addresses_in(image.url))
    for picture in pictures_amid(case):
        known = {sign for address in picture.addresses for sign in signs(address, picture.element.get("alt"))}
        held = {name_of(address) for each in picture.addresses for address in addresses_in(each)}
        if known.isdisjoint(told) and not any(map(names.have, held)):
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


def _signs_in(html: str) -> set[str]:
    """What the pictures of a package's HTML are known by, its counter and its buttons with them."""
    images = _html.fragment(html).iter("img")
    return {sign for image in images for sign in signs(image.get("src") or "", image.get("alt"))}


def _said_of(images: Sequence[ImageDecision]) -> set[str]:
    """The alternative texts, captions and credits of some pictures."""
    said = (words for image in images for words in (image.caption, image.credit, image.alt) if words)
    return {spoken(words).casefold() for words in said} - {""}


def _beside(picture: Picture) -> tuple[str, str]:
    """A picture's alternative text, and the words in its box."""
    alt, box = picture.element.get("alt") or "", _html.text_of(picture.box)
    return spoken(alt).casefold(), f" {spoken(box).casefold()} "


def _is_called_so(beside: tuple[str, str], said: set[str]) -> bool:
    """It has what is said of one of the package's, under another name."""
    alt, box = beside
    return alt in said or (not box.isspace() and any(bounded(words) in box for words in said))


def _added(case: Case, picture: Picture) -> Finding:
    said = [
        f"A picture that the package does not have stands amid the text: <{picture.address}>.",
        "Is it free to be shown?",
    ]
    if not _html.text_of(picture.box):
        said.append("Nothing beside it tells whose it is: do readers take it for the article's?")
    if _is_bound(case):
        said.append("The licence lets nobody share an adapted text: does the picture change what it says?")
    return Finding(code="image-added", level="info", text=" ".join(said), source=case.copy.url)


def _replaced(case: Case, decision: ImageDecision, picture: Picture) -> Finding:
    text = (
        f"Another picture stands where the original's was, “{_named(decision)}”: <{picture.address}>. "
        "Is it the same under another name, is it free to be shown, and does the credit still speak of it?"
    )
    level: Literal["info", "question"] = "question" if _is_bound(case) else "info"
    return Finding(code="image-replaced", level=level, text=text, source=decision.url)


def _left_out(decision: ImageDecision) -> Finding:
    text = f"A picture that comes along is not found on the page: “{_named(decision).rstrip('.')}”."
    return Finding(code="image-missing", level="info", text=text, source=decision.url)


def _named(decision: ImageDecision) -> str:
    return decision.caption or decision.alt or decision.url


def _is_bound(case: Case) -> bool:
    tool = case.package.review.license
    return tool is not None and forbids_changes(tool)
