"""The pictures of a package as files, and the package once their own words are read: what a file says against its use counts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from republish import assembly, images, notices, outputs, photos
from republish._collection import paused_collection
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Finding, ImageDecision, ImageFile, Package, PhotoMetadata
from republish.pipeline import Engine, account, naming, publishable


@dataclass(frozen=True, kw_only=True, slots=True)
class Collected:
    """The files, the package that they belong to, and what is to be said of them."""

    package: Package
    """Without the pictures whose files speak against their use, and with what the files say among the review's findings."""
    files: tuple[ImageFile, ...]
    problems: tuple[str, ...] = ()
    """One sentence for each picture that there is no file of: it could not be had, or does not come along."""
    notes: tuple[str, ...] = ()
    """What else the files say that an editor should know."""


def collect(
    package: Package, fetch: Callable[..., Any], *, engine: Engine = "bleach", limits: Limits = DEFAULT_LIMITS
) -> Collected:
    """Fetch the pictures that the review lets come along, and hold what their files say against what the page says.

    `fetch(url, accept="image")` gives a `Page`. A picture whose file names an agency, keeps rights back or names another
    licence goes from files, body, notices, head and decisions alike, as if that had been known when the package was made;
    `engine` and `limits` are those it was made with. One that cannot be had stays as it was, at its original address, for
    nothing is known against it. That a file says nothing means nothing.

    Raises UsageError for no package, a `fetch` that is no function or takes no `accept`, and one that gives anything else
    than a Page; FidelityError where words of a text under ND went with a picture that are not its caption or credit.
    """
    files, problems = outputs.collect(package, fetch)
    read = {file.url: photos.read(file.content) for file in files}
    decided = [_inspected(decision, read, package) for decision in package.images]
    decisions = tuple(decision for decision, _ in decided)
    found = tuple(one for _, told in decided for one in told if one not in package.review.findings)
    kept = {decision.url for decision in decisions if decision.action == "keep"}
    return Collected(
        package=_revised(package, decisions, found, engine, limits),
        files=tuple(replace(file, metadata=read[file.url]) for file in files if file.url in kept),
        problems=(*problems, *(one.text for one in found if one.source not in kept)),
        notes=tuple(one.text for one in found if one.source in kept),
    )


def _inspected(
    decision: ImageDecision, read: dict[str, PhotoMetadata], package: Package
) -> tuple[ImageDecision, tuple[Finding, ...]]:
    """The decision once the file is read, where there is one."""
    if decision.action != "keep" or decision.url not in read:
        return decision, ()
    article = package.article
    return images.inspect(decision, read[decision.url], granted=package.review.license, publisher=article.publisher)


def _revised(
    package: Package, decisions: tuple[ImageDecision, ...], found: tuple[Finding, ...], engine: Engine, limits: Limits
) -> Package:
    """The package by these decisions; what was made of the article is made anew only where one of them is another."""
    review = replace(package.review, images=decisions, findings=(*package.review.findings, *found))
    if decisions == package.images:
        return replace(package, review=review) if found else package
    article = package.article
    accounted = tuple(one for one in review.findings if one.code != "unexplained-difference")
    with paused_collection(), naming(article):
        body = publishable(article, decisions, engine, limits)
        review = account(replace(review, findings=accounted), article, body)
        changes = article.changes + body.image_changes + body.safety_changes
        said = notices.revise(
            package.notices, article, review, before=package.changes, changes=changes, images=decisions
        )
        return assembly.revise(
            package, review=review, notices=said, body=body.html, text=body.text, changes=changes, images=decisions
        )
