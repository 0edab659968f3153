"""The article's pictures on the published page: one that may not come along, one without its credit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from republish._text import words
from republish.compliance.answers import Answer, Case, fulfilled, missing, unseen
from republish.compliance.copies import Loaded
from republish.model import Finding, ImageDecision, Obligation

_SIZE = re.compile(r"(?:[-_](?:\d{2,5}x\d{2,5}|scaled|e\d{10,}|\d{2,5}w))+$")
_SIGNS = re.compile(r"[^a-z0-9]+")
_TELLING_NAME = 8
"""Letters and figures of a file's name; shorter ones ("image1") are many pictures'."""
_TELLING_WORDS = 4
"""Words of an alternative text by which a picture is known under another name."""
_NOT_WANTED = "Use.images"


class Shown(NamedTuple):
    """A picture of the article that the page shows."""

    decision: ImageDecision
    loaded: Loaded


def shown(case: Case) -> list[Shown]:
    """The article's pictures that are on the page, known by their address, their file's name or their alternative text."""
    there: dict[str, Loaded] = {}
    for loaded in case.copy.loaded:
        if loaded.element.tag != "script":
            for sign in _signs(loaded.address, loaded.element.get("alt")):
                there.setdefault(sign, loaded)
    pairs = ((decision, _found(there, decision)) for decision in case.package.images)
    return [Shown(decision, loaded) for decision, loaded in pairs if loaded is not None]


def _found(there: Mapping[str, Loaded], decision: ImageDecision) -> Loaded | None:
    return next((there[sign] for sign in _signs(decision.url, decision.alt) if sign in there), None)


def _signs(url: str, alt: str | None) -> Iterator[str]:
    """What a picture is known by, the surest first."""
    yield url
    if len(name := _name_of(url)) >= _TELLING_NAME:
        yield f"name {name}"
    if len(told := words(alt or "")) >= _TELLING_WORDS:
        yield f"alt {' '.join(told)}"


def _name_of(url: str) -> str:
    """The file's name without its ending and what a CMS adds for a size."""
    try:
        file = unquote(urlsplit(url).path).rstrip("/").rpartition("/")[2].lower()
    except ValueError:
        return ""
    return _SIGNS.sub("-", _SIZE.sub("", file.rpartition(".")[0] or file)).strip("-")


def pictures(case: Case) -> Iterator[Finding]:
    """What is wrong with them."""
    for picture in shown(case):
        decision = picture.decision
        if decision.action != "keep" and decision.source != _NOT_WANTED:
            yield _not_covered(picture)
        else:
            yield from _uncredited(picture, case)


def _not_covered(picture: Shown) -> Finding:
    decision = picture.decision
    text = f"The page shows a picture that may not come along: {decision.caption or decision.alt or decision.url} {decision.reason}"
    return Finding(code="image-not-covered", level="refusal", text=text, source=decision.source or decision.url)


def _uncredited(picture: Shown, case: Case) -> Iterator[Finding]:
    """A picture's maker, and its own licence where it has one."""
    decision, address = picture.decision, picture.loaded.address
    source = decision.source or decision.url
    if decision.credit and not case.copy.says(decision.credit):
        text = f"The page shows a picture without its credit “{decision.credit}”: {address}"
        yield Finding(code="image-credit", level="refusal", text=text, source=source)
    tool = decision.license
    if tool and tool.url and decision.action == "keep" and tool.id not in case.copy.licenses:
        text = f"The page shows a picture without a link to its own licence, <{tool.url}>: {address}"
        yield Finding(code="image-license", level="refusal", text=text, source=source)


def images(case: Case, duty: Obligation) -> Answer:
    """None of the article's pictures that may not come along."""
    count = _wrongly_shown(case)
    if count:
        return missing(f"Pictures of the article that may not come along are shown: {count}.")
    return fulfilled("No picture of the article is shown that may not come along.")


def _wrongly_shown(case: Case) -> int:
    return sum(finding.code == "image-not-covered" for finding in pictures(case))


def graphics(case: Case, duty: Obligation) -> Answer:
    """All pictures that come along, where the publisher wants them to; else none that may not.

    A chart is not told from a photograph.
    """
    if duty.value != "required":
        return images(case, duty) if not _wrongly_shown(case) else unseen()
    there = {picture.decision.url for picture in shown(case)}
    absent = [image for image in case.package.images if image.action == "keep" and image.url not in there]
    if not absent:
        return fulfilled("Every picture that comes along is shown.")
    named = absent[0].caption or absent[0].alt or absent[0].url
    return unseen(f"{len(absent)} of the pictures are not found on the page, the first: {named}")
