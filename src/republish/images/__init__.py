"""An image has rights of its own: which ones may come along, and on what that rests.

An image is kept only with evidence: a CC licence of its own that allows the use, a stated version of the UK's Open Government
Licence, or a publisher's rule that lets it come along while its credit names no agency. Everything else is dropped or linked, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from textwrap import shorten
from typing import Literal, TypeAlias, get_args

from republish._addresses import file_of
from republish._text import fold
from republish.errors import UsageError
from republish.images.files import inspect
from republish.images.naming import named
from republish.images.placing import place
from republish.images.wording import against, agency_of, anothers, giver, keeps_back, open_license, others, said
from republish.licenses import License, parse_license
from republish.model import IMAGE, TRADE, Article, Clearance, Image, ImageDecision, Profile, Rule, Use

__all__ = ["Otherwise", "decide", "inspect", "place"]

Otherwise: TypeAlias = Literal["drop", "link"]
"""What becomes of an image that may not come along: nothing, or a link to it where the publisher shows it."""
_Outcome: TypeAlias = tuple[bool, str, str]
"""May it stay, why, and on what that rests."""
_BESIDE_THE_ARTICLE = frozenset({"footer", "sidebar"})
_LONGEST_CLAIM = 160
_SEVERAL = re.compile(r"[,;|•·]|\(\d|\s(?:and|und|et|y|e|i|en|og|och|ja|и|&|\+)\s")
"""Between names, or a number of a picture behind one."""


def decide(
    article: Article,
    profile: Profile | None,
    use: Use,
    *,
    otherwise: Otherwise = "drop",
    clearances: Iterable[Clearance] = (),
) -> tuple[ImageDecision, ...]:
    """One decision for every image of the article, the lead image first, in document order.

    A picture comes along by a person's word that clears the "image" of its address, whatever the page says of it. Pure: what is decided rests on the article's own words about each image, the profile and the use.
    Raises UsageError for an `otherwise` that is not known.
    """
    if otherwise not in get_args(Otherwise):
        raise UsageError(
            f"Images without a licence cannot be {otherwise!r}: choose one of {', '.join(get_args(Otherwise))}."
        )
    unique: dict[str, Image] = {}
    for image in (article.lead_image, *article.images):
        if image is not None:
            unique.setdefault(image.url, image)
    words = {file_of(clearance.url): clearance for clearance in clearances if clearance.code == IMAGE}
    return tuple(
        _cleared(image, word)
        if words and use.images and (word := words.get(file_of(image.url)))
        else _decision(image, article, profile, use, otherwise)
        for image in unique.values()
    )


def _decision(image: Image, article: Article, profile: Profile | None, use: Use, otherwise: Otherwise) -> ImageDecision:
    stays, reason, source = _outcome(image, article, profile, use)
    return ImageDecision(
        url=image.url,
        action="keep" if stays else otherwise if use.images else "drop",
        reason=reason,
        source=source,
        license=image.license if stays else None,
        credit=image.credit,
        credit_line=image.credit_line,
        caption=image.caption,
        alt=image.alt,
    )


def _cleared(image: Image, word: Clearance) -> ImageDecision:
    return ImageDecision(
        url=image.url,
        action="keep",
        reason=f"Cleared by {word.by} on {word.on.isoformat()}: “{word.text}”.",
        source=word.url,
        credit=image.credit,
        credit_line=image.credit_line,
        caption=image.caption,
        alt=image.alt,
        clearance=word,
    )


def _outcome(image: Image, article: Article, profile: Profile | None, use: Use) -> _Outcome:
    if not use.images:
        return False, "Images are not wanted.", "Use.images"
    agency = agency_of(image)
    if agency:
        return False, f"{agency} is named as its source, whose pictures no article's licence covers.", article.url
    if image.license is not None:
        if more := others(image, image.license):
            return False, _beside(image.license, more), article.url
        return _by_license(image.license, use, against(image, article))
    library = named("libraries", said(image))
    if library:
        return False, f"{library} has terms of its own that are not a Creative Commons licence.", article.url
    opened = open_license(image)
    if opened and not against(image, article):
        return True, f"It has a licence of its own, “{opened}”, which asks for its credit.", article.url
    return _by_rule(image, article, profile)


def _beside(granted: License, others: list[str]) -> str:
    return f"{granted.id} stands beside {', '.join(dict.fromkeys(others))}: which of them holds for what is not said."


def _by_license(granted: License, use: Use, kept_back: str | None) -> _Outcome:
    """Whether an image's own licence allows it to be shown whole and unchanged in this use; the stricter words hold."""
    source = granted.url or granted.id
    if kept_back:
        return False, f"{granted.id} stands beside “{kept_back}”: which of them holds is not said.", source
    if granted.version is None:
        return False, f"Its licence, {granted.id}, is stated without a version.", source
    if "Distribution" not in granted.permits or "HighIncomeNationUse" in granted.prohibits:
        return False, f"{granted.id} does not allow the whole picture to be published.", source
    traded = next((act.told for act in TRADE if act.does(use)), None)
    if traded and "CommercialUse" in granted.prohibits:
        return False, f"{granted.id} allows noncommercial use only, and {traded}.", source
    if "DerivativeWorks" not in granted.permits:
        return True, f"It has its own licence, {granted.id}: show it whole, a crop is an adaptation.", source
    return True, f"It has its own licence, {granted.id}.", source


def _by_rule(image: Image, article: Article, profile: Profile | None) -> _Outcome:
    published = article.published.date() if article.published else None
    rule = profile.rule("images", published) if profile else None
    if profile is None or rule is None:
        return False, _without_evidence(image, article), article.url
    return _RULES.get(rule.value, _asks)(image, article, profile, rule)


def _without_evidence(image: Image, article: Article) -> str:
    if image.license_text and parse_license(image.license_text):
        return f"“{image.license_text}” stands beside it, but that it is this picture's licence is not said."
    given = giver(image)
    if given:
        return f"“{given}” says who gave it, not under which licence."
    if unowned := named("unowned", said(image)):
        return f"“{unowned}” stands beside it: by which tool or law, and where, is not said."
    for claim in article.claims:
        if claim.kind == "license" and claim.scope == "image" and claim.place in _BESIDE_THE_ARTICLE:
            words = shorten(claim.text, _LONGEST_CLAIM, placeholder=" …")
            return f"The page says of pictures: “{words}”; that this is one of them is not said."
    if image.credit or image.license_text:
        return f"Nothing says that it may come along; its credit: “{image.credit or image.license_text}”."
    return "Nothing says that it may come along."


def _none(image: Image, article: Article, profile: Profile, rule: Rule) -> _Outcome:
    return False, f"{profile.name} does not license its images. {_without_evidence(image, article)}", rule.source


def _asks(image: Image, article: Article, profile: Profile, rule: Rule) -> _Outcome:
    return False, f"Images need the consent of {profile.name}.", rule.source


def _own(image: Image, article: Article, profile: Profile, rule: Rule) -> _Outcome:
    if word := anothers(image):
        return False, f"Only {profile.name}'s own pictures come along; beside its credit stands “{word}”.", rule.source
    if _names_several(image, article):
        return False, f"Only {profile.name}'s own pictures come along; {_unowned(image)}", rule.source
    credit = image.credit or ""
    own = any(re.search(pattern, credit, re.I) for pattern in profile.image_credits)
    if credit and (own or _names(credit, profile.name, article.publisher)):
        return True, f"The credit is {profile.name}'s own, whose pictures come along.", rule.source
    return False, f"Only {profile.name}'s own pictures come along; {_unowned(image)}", rule.source


def _credited(image: Image, article: Article, profile: Profile, rule: Rule) -> _Outcome:
    if word := anothers(image):
        return False, f"Only pictures of the publisher or an author come along; “{word}” stands beside it.", rule.source
    names = profile.name, article.publisher, *(author.name for author in article.authors)
    if _names(image.credit or "", *names) and not _names_several(image, article):
        return True, "The credit names the publisher or an author, whose pictures come along.", rule.source
    return False, f"Only pictures credited to the publisher or an author come along; {_unowned(image)}", rule.source


def _names_several(image: Image, article: Article) -> bool:
    """Its credit is one line on several pictures that names several makers: whose this one is, it does not say."""
    if not image.credit or image.credit != image.credit_line or not _SEVERAL.search(image.credit):
        return False
    shown = (one for one in (article.lead_image, *article.images) if one is not None)
    return len({one.url for one in shown if one.credit_line == image.credit_line}) > 1


def _names(credit: str, *names: str | None) -> bool:
    said = fold(credit).casefold()
    return any(name and re.search(rf"(?<!\w){re.escape(fold(name).casefold())}(?!\w)", said) for name in names)


def _all(image: Image, article: Article, profile: Profile, rule: Rule) -> _Outcome:
    kept_back = keeps_back(image)
    if kept_back:
        return False, f"Its caption keeps it back: “{kept_back}”.", rule.source
    return True, f"{profile.name} lets its pictures come along.", rule.source


def _unowned(image: Image) -> str:
    return f"the credit is “{image.credit}”." if image.credit else "this one has no credit."


_RULES = {"none": _none, "ask": _asks, "own": _own, "credited": _credited, "all": _all}
"""What each value of a profile's image rule means; any other value asks."""
