"""The article's pictures on the published page: one that may not come along, one without its credit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from republish import _html
from republish._addresses import file_of
from republish._makers import maker_in
from republish._picture_addresses import addresses_in
from republish._spoken import spoken
from republish._text import words
from republish.compliance.answers import Answer, Case, fulfilled, missing, unseen
from republish.compliance.file_names import is_telling, name_of
from republish.compliance.leave import forbids_changes
from republish.compliance.loading import Loaded
from republish.compliance.passages import is_picture_box
from republish.model import Finding, ImageDecision, Obligation

_TELLING_WORDS = 4
"""Words of an alternative text by which a picture is known under another name."""
_NOT_WANTED = "Use.images"
_PREVIEWS = ("og:image", "twitter:image")


class Shown(NamedTuple):
    """A picture of the article that the page shows."""

    decision: ImageDecision
    loaded: Loaded


def shown(case: Case) -> list[Shown]:
    """The article's pictures that are on the page, known by their address, their file's name or their alternative text."""
    there: dict[str, Loaded] = {}
    for loaded in case.copy.loaded:
        if loaded.element.tag != "script":
            for sign in signs(loaded.address, loaded.element.get("alt")):
                there.setdefault(sign, loaded)
    pairs = ((decision, _found(there, decision)) for decision in case.package.images)
    return [Shown(decision, loaded) for decision, loaded in pairs if loaded is not None]


def _found(there: Mapping[str, Loaded], decision: ImageDecision) -> Loaded | None:
    return next((there[sign] for sign in signs(decision.url, decision.alt) if sign in there), None)


def signs(url: str, alt: str | None) -> Iterator[str]:
    """What a picture is known by, the surest first."""
    for address in addresses_in(url):
        yield file_of(address) or address
        if is_telling(name := name_of(address)):
            yield f"name {name}"
    if len(told := words(alt or "")) >= _TELLING_WORDS:
        yield f"alt {' '.join(told)}"


def pictures(case: Case) -> Iterator[Finding]:
    """What is wrong with them."""
    there = shown(case)
    for picture in there:
        if not may_not_come(picture.decision):
            yield from _uncredited(picture, case)
            yield from _said_otherwise(picture, case)
    seen = [picture.decision for picture in there]
    for decision in filter(may_not_come, case.package.images):
        if decision in seen:
            yield _not_covered(decision, "The page shows a picture that may not come along", "refusal")
        elif _is_given_to_networks(decision, case):
            yield _not_covered(
                decision, "Others who link the page are given a picture that may not come along", "question"
            )
        elif has_its_caption(decision, case):
            yield _not_covered(decision, "The page has the caption of a picture that may not come along", "question")


def may_not_come(decision: ImageDecision) -> bool:
    """It was left out by what is said of its rights, not by a wish."""
    return decision.action != "keep" and decision.source != _NOT_WANTED


def _is_given_to_networks(decision: ImageDecision, case: Case) -> bool:
    """It stands in the head, for the previews that social networks make."""
    meta = case.copy.document.metadata.meta
    given = (address for name in _PREVIEWS for address in meta.get(name, ()))
    return not {sign for address in given for sign in signs(address, None)}.isdisjoint(signs(decision.url, None))


def _said_otherwise(picture: Shown, case: Case) -> Iterator[Finding]:
    """Another caption stands with it than the original's: the words of one are the original's, too."""
    decision, tool = picture.decision, case.package.review.license
    boxes = (box for box in picture.loaded.element.iterancestors() if is_picture_box(box))
    own = spoken(_html.text_of(next(boxes, picture.loaded.element))).replace(spoken(decision.credit or ""), "")
    if own.count(" ") < _TELLING_WORDS or not _tells(decision) or has_its_caption(decision, case):
        return
    text = f"The page shows a picture with another caption than the original's, “{decision.caption}” Set back the original's."
    bound = tool is not None and forbids_changes(tool) and case.compared
    yield Finding(code="caption-changed", level="question" if bound else "info", text=text, source=decision.url)


def _tells(decision: ImageDecision) -> bool:
    """It has a caption by which it is known."""
    return spoken(decision.caption or "").count(" ") >= _TELLING_WORDS - 1


def has_its_caption(decision: ImageDecision, case: Case) -> bool:
    """A picture under another name has it: systems rename files."""
    caption = spoken(decision.caption or "").casefold()
    return _tells(decision) and any(
        f" {caption} " in f" {passage.spoken.casefold()} " for passage in case.copy.passages if passage.pictured
    )


def _not_covered(decision: ImageDecision, what: str, level: Literal["refusal", "question"]) -> Finding:
    advice = "Take it out" if level == "refusal" else "Look whether it is the picture, and take it out if so"
    named = decision.caption or decision.alt or decision.url
    text = f"{what}, “{named}”: {decision.reason} {advice}, or clear its rights with whoever holds them."
    return Finding(code="image-not-covered", level=level, text=text, source=decision.source or decision.url)


def _uncredited(picture: Shown, case: Case) -> Iterator[Finding]:
    """A picture's maker, and its own licence where it has one."""
    decision, address = picture.decision, picture.loaded.address
    source = decision.source or decision.url
    maker = maker_in(decision.credit or "", decision.license)
    if maker and not case.copy.says(maker):
        text = (
            f"The page shows a picture without its credit “{decision.credit}”: <{address}>. Put it beside the picture."
        )
        yield Finding(code="image-credit", level="refusal", text=text, source=source)
    tool = decision.license
    if tool and tool.url and decision.action == "keep" and tool.id not in case.copy.licenses:
        text = f"The page shows a picture without a link to its own licence, <{tool.url}>: <{address}>. Link it beside the picture."
        level: Literal["question", "refusal"] = "question" if case.counted_by else "refusal"
        yield Finding(code="image-license", level=level, text=text, source=source)


def images(case: Case, duty: Obligation) -> Answer:
    """None of the article's pictures that may not come along."""
    count = _wrongly_shown(case)
    if count:
        shown, them = ("A picture", "it") if count == 1 else (f"{count} pictures", "them")
        return missing(f"{shown} of the article that may not come along can be seen: take {them} down.")
    return fulfilled("No picture of the article is shown that may not come along.")


def _wrongly_shown(case: Case) -> int:
    return sum(finding.code == "image-not-covered" and finding.level == "refusal" for finding in pictures(case))


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
