"""A published page, what it is a copy of, and what is missing: reading both sides for the room that compares them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from republish import _html, compliance, evidence, extraction, origin, outputs, profiles
from republish._collection import paused_collection
from republish._whole import is_cut_short
from republish.arguments import check
from republish.errors import ArticleAbsent, ExtractionError, UsageError
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Article, Audit, Claim, Clearance, DataMining, Finding, Package, Page, Profile, Use
from republish.pipeline import draft, fetched
from republish.profiles import Profiles
from republish.story import Fetch

_GIVE_IT = "Give the package, or the original's address; and the saved copy's own (--url), where its rel=canonical is the original's."
_NO_ORIGINAL = "The page does not say of what it is a copy, so that there is nothing to hold it against."


def audit(
    published: str | Page,
    *,
    package: Package | str | Path | None = None,
    original: str | Page | None = None,
    use: Use | None = None,
    profile: Profile | Profiles | None = None,
    fetch: Fetch | None = None,
    clearances: Sequence[Clearance] = (),
    limits: Limits = DEFAULT_LIMITS,
    today: date | None = None,
) -> Audit:
    """Hold a published page against what its licence and its publisher ask.

    `published` is the copy's URL, or a `Page` of it. What it is held against is one of: `package`, from which it was made,
    or the folder that `write` put it in as "json" (its original.html may be lost); `original`, the URL or a `Page` of the original as it is today, read
    for `use`, with the publisher's rules in `profile` (as for `prepare`) and what persons answer for in `clearances`; or, with neither, the original that
    the page itself names. `fetch` is any callable from URL to `Page`; without one, only what is given as a URL is fetched.
    `today` (UTC today when None) is what a publisher's windows are counted to.

    The licence that counts is the one of the package or of the original, never what the copy says of itself. Raises
    UsageError when the page names no original and none is given, or when `package` comes with `original`, `use`,
    `profile` or `clearances`; ArticleAbsent where the copy is not there ("Page not found" under a status of 200, a login);
    LoadError for a folder without a package; and the other errors of `republish.errors` for pages that cannot
    be fetched or read. Not legal advice.
    """
    check(published=published, original=original)
    if package is not None:
        check(package=package)
    check(use=use, profile=profile, fetch=fetch, clearances=clearances, limits=limits, today=today)
    _refuse_both(package, {"original": original, "use": use, "profile": profile, "clearances": clearances or None})
    page, fetch = fetched(published, fetch, limits)
    if isinstance(published, Page):  # What a copy calls its own address is often the original's.
        page = published
    today = today or datetime.now(UTC).date()
    with paused_collection():
        document = _html.parse_served(page.content, page.encoding, page.url_served or page.url, limits, page.headers)
        claims = evidence.gather(document, page, None)
        mining = evidence.data_mining(document)
        article = _article(document, page)
        drafted = package is None
        if package is None:
            source = original or _named_original(document, page, fetch)
            package = draft(
                source, use=use, profile=profile, fetch=fetch, clearances=clearances, limits=limits, today=today
            )
        made = package if isinstance(package, Package) else outputs.load_kept(package)
        hold = partial(_held_against, document, page, made, article=article, claims=claims, mining=mining)
        found = hold(profile=profile, today=today, drafted=drafted)
    return found if made.page.content or made is package else _with_page_missing(found)


def _held_against(
    document: _html.Document,
    page: Page,
    made: Package,
    *,
    article: Article | None,
    claims: tuple[Claim, ...],
    mining: DataMining | None,
    profile: Profile | Profiles | None,
    today: date,
    drafted: bool,
) -> Audit:
    """The page beside a package; one that lacks words and is a page of several, as a part."""
    if tool := made.review.license:
        claims = (*claims, *evidence.added_conditions(document, page.url_served or page.url, tool))
    compared = partial(
        compliance.audit,
        *(document, page, made),
        article=article,
        claims=claims,
        mining=mining,
        today=today,
        allowed=_allowed(made, profile),
        drafted=drafted,
    )
    found = compared()
    if not found.altered:
        return found
    paging = extraction.read_paging(document, article.text) if article else None
    return _with_what_is_not_all(compared(parted=True) if paging else found, page, paging)


def _allowed(package: Package, profile: Profile | Profiles | None) -> frozenset[str]:
    """What the rules that the package was made by let everybody do with an article of its day."""
    rules = profiles.of(package.article.url, profile)
    if rules is None or rules.id != package.review.profile:
        return frozenset()
    published = package.article.published.date() if package.article.published else None
    in_force = (rules.rule(dimension, published) for dimension in {rule.dimension for rule in rules.rules})
    return frozenset(rule.dimension for rule in in_force if rule and rule.value == "allowed")


def _with_what_is_not_all(found: Audit, page: Page, paging: extraction.Paging | None) -> Audit:
    """Say that words may be missing because the page was cut short, or holds one part of several."""
    said: list[tuple[str, str]] = []
    if is_cut_short(page.content):
        said.append(("page-cut-short", "The page ends in the middle of a word or a tag: fetch or save it again."))
    if paging is not None:
        said.append(("continues-elsewhere", paging.in_words()))
    more = (Finding(code=code, level="question", text=text, source=found.url) for code, text in said)
    return replace(found, findings=(*found.findings, *more))


def _with_page_missing(found: Audit) -> Audit:
    text = (
        "The folder's original.html is lost or was altered: the copy was held against the package itself, and the proof of "
        "what the original said is gone. Get the file back from a copy that you keep."
    )
    missing = Finding(code="kept-page-missing", level="info", text=text, source=found.url)
    return replace(found, findings=(*found.findings, missing))


def _refuse_both(package: Package | str | Path | None, given: Mapping[str, object]) -> None:
    """A package says by itself of what, for which use, by whose rules and on whose word it was made."""
    beside = [name for name, value in given.items() if value is not None]
    if package is not None and beside:
        raise UsageError(
            f"A package is given, which has its own {' and '.join(beside)}.", advice="Give one or the other."
        )


def _article(document: _html.Document, page: Page) -> Article | None:
    """What passes for the article of the copy; None where nothing does. A page that stands in for the copy is no copy."""
    try:
        return extraction.extract(document, page)
    except ArticleAbsent:
        raise
    except ExtractionError:
        return None


def _named_original(document: _html.Document, page: Page, fetch: Fetch | None) -> str:
    traced = origin.trace(document, page, None)
    if traced is None or traced.url is None:
        raise UsageError(_NO_ORIGINAL, url=page.url, advice=_GIVE_IT)
    if fetch is None:
        text = f"The page names <{traced.url}> as the original, and nothing is fetched for a page that was handed in."
        raise UsageError(text, url=page.url, advice="Give the original, or `fetch`.")
    return traced.url
