"""The story in order: from a page to a package, one room a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Literal, TypeAlias

from republish import _html, assembly, extraction, fidelity, images, notices, rights, sanitizer, web
from republish._collection import paused_collection
from republish._text import sentences
from republish._version import generator
from republish.arguments import check, pages_only
from republish.errors import FidelityError, IsRepublication, NoLicense, NotRepublishable, RepublishError
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import (
    Article,
    Change,
    Claim,
    CleanHtml,
    Clearance,
    Finding,
    ImageDecision,
    Package,
    Page,
    Profile,
    Review,
    Use,
)
from republish.placing import placed
from republish.profiles import Profiles
from republish.story import Fetch, Story, about, read

if TYPE_CHECKING:
    from republish.assembly import Indexing

Engine: TypeAlias = Literal["bleach", "nh3"]
UnlicensedImages: TypeAlias = Literal["drop", "link"]


_ASK = "Ask or look, and hand in what came of it: a Clearance of: {codes}."


@dataclass(frozen=True, kw_only=True, slots=True)
class Body:
    """The body as it may be published, and what the way there changed."""

    html: CleanHtml
    text: str
    text_with_images_placed: str
    image_changes: tuple[Change, ...]
    safety_changes: tuple[Change, ...]


def prepare(
    source: str | Page,
    *,
    use: Use | None = None,
    profile: Profile | Profiles | None = None,
    language: str | None = None,
    fetch: Fetch | None = None,
    engine: Engine = "bleach",
    indexing: Indexing | None = None,
    unlicensed_images: UnlicensedImages = "drop",
    clearances: Sequence[Clearance] = (),
    limits: Limits = DEFAULT_LIMITS,
    today: date | None = None,
) -> Package:
    """Make a republication-ready package of one article.

    `source` is a URL, or a `Page` that was fetched or saved before; `use` what will be done with it; `profile` the
    publisher's rules, or all that you have (`profiles.load`), among which they are found by host (the built-in ones when
    None); `language` of the notices (the article's own when None, English where there are none in it); `fetch` any callable
    from URL to `Page` (a Page needs none, and without one nothing is fetched for it); `engine` the sanitiser's engine;
    `indexing` how search engines are told of the original; `unlicensed_images` what becomes of images that nothing
    licenses, "drop" or "link" to the original; `clearances` what persons answer for, of which those count that are about
    this article or one of its images; `today` the day the decision is made for.

    Raises NotRepublishable (IsRepublication, NoLicense) with its Review when the verdict is not "allowed", UsageError for
    an argument of the wrong kind, and the other errors of `republish.errors` for pages that cannot be fetched, read or
    accounted for word by word.
    """
    check(source=source, use=use, profile=profile, language=language, fetch=fetch, limits=limits, today=today)
    check(clearances=clearances)
    page, fetch = fetched(source, fetch, limits)
    use = use or Use()
    with paused_collection():
        story = read(page, profile=profile, fetch=fetch, limits=limits)
    with paused_collection(), naming(story.article):  # Between the two the page's tree is let go.
        decisions = _pictures(story, use, today, clearances, otherwise=unlicensed_images)
        verdict = decide(story, use, decisions, today, about(story, clearances))
        _refuse(verdict, story.article)
        body = publishable(story.article, decisions, engine, limits)
        verdict = account(verdict, story.article, body)
        return _packed(story, verdict, body, decisions, language=language, indexing=indexing)


def draft(
    source: str | Page,
    *,
    use: Use | None = None,
    profile: Profile | Profiles | None = None,
    fetch: Fetch | None = None,
    clearances: Sequence[Clearance] = (),
    limits: Limits = DEFAULT_LIMITS,
    today: date | None = None,
) -> Package:
    """What `prepare` would give whatever the verdict, unaccounted: what a copy is held against, not for publishing."""
    page, fetch = fetched(source, fetch, limits)
    use = use or Use()
    with paused_collection():
        story = read(page, profile=profile, fetch=fetch, limits=limits)
        decisions = _pictures(story, use, today, clearances)
        verdict = decide(story, use, decisions, today, about(story, clearances))
        with naming(story.article):
            body = publishable(story.article, decisions, "bleach", limits)
        return _packed(story, verdict, body, decisions, language=None, indexing=None)


def review(
    source: str | Page,
    *,
    use: Use | None = None,
    profile: Profile | Profiles | None = None,
    fetch: Fetch | None = None,
    clearances: Sequence[Clearance] = (),
    limits: Limits = DEFAULT_LIMITS,
    today: date | None = None,
) -> Review:
    """Decide the same as `prepare` without raising for a "no"; arguments and other errors as there."""
    check(source=source, use=use, profile=profile, fetch=fetch, clearances=clearances, limits=limits, today=today)
    page, fetch = fetched(source, fetch, limits)
    use = use or Use()
    with paused_collection():
        story = read(page, profile=profile, fetch=fetch, limits=limits)
        decisions = _pictures(story, use, today, clearances)
        return decide(story, use, decisions, today, about(story, clearances))


def fetched(source: str | Page, fetch: Fetch | None, limits: Limits) -> tuple[Page, Fetch | None]:
    """The page, and what fetches more for it: nothing does for a page that was handed in without a way to fetch.

    An address is fetched within `limits`; a `fetch` that was handed in has its own.

    Raises UsageError, then and later, where `fetch` gives anything else than a Page.
    """
    fetch = pages_only(fetch) if fetch else None
    if isinstance(source, Page):
        return placed(source), fetch
    fetch = fetch or web.Fetcher(limits=limits, pace=0)
    return fetch(source), fetch


def _pictures(
    story: Story,
    use: Use,
    today: date | None,
    clearances: Sequence[Clearance],
    otherwise: UnlicensedImages = "drop",
) -> tuple[ImageDecision, ...]:
    """What becomes of the images; a clearance of a later day clears none."""
    day = today or datetime.now(UTC).date()
    valid = [clearance for clearance in clearances if clearance.holds(day)]
    return images.decide(story.article, story.profile, use, otherwise=otherwise, clearances=valid)


def decide(
    story: Story,
    use: Use,
    decisions: tuple[ImageDecision, ...],
    today: date | None,
    clearances: tuple[Clearance, ...] = (),
) -> Review:
    """The decision on a page that was read; `today` is this day in UTC when None."""
    today = today or datetime.now(UTC).date()
    return rights.review(
        story.article,
        use,
        story.profile,
        images=decisions,
        today=today,
        conflicts=story.findings,
        clearances=clearances,
        page_read=_page_read(story),
        counter_form=story.counter_form,
    )


def _page_read(story: Story) -> bool:
    """Whether the web page itself was read: not a feed entry's text, nor one that somebody cut out of its page before."""
    entry = story.page.entry
    return not (entry and entry.full_content) and story.article.sources.get("body") != extraction.ONLY_THE_TEXT


def _refuse(verdict: Review, article: Article) -> None:
    """Raise unless the verdict is "allowed"."""
    if verdict.verdict == "allowed":
        return
    reasons = sentences(finding.text for finding in verdict.findings if finding.level != "info") or verdict.verdict
    if article.origin is not None:
        raise IsRepublication(_copied(article), review=verdict, origin=article.origin, url=article.url)
    advice = _ASK.format(codes=", ".join(verdict.to_clear)) if verdict.to_clear else ""
    if article.license is None and not any(_is_grant(claim) for claim in article.claims):
        raise NoLicense(reasons, review=verdict, url=article.url, advice=advice)
    raise NotRepublishable(
        f"The verdict is “{verdict.verdict}”: {reasons}", review=verdict, url=article.url, advice=advice
    )


def _copied(article: Article) -> str:
    source = article.origin
    where = " ".join(part for part in (source.publisher, source.url and f"<{source.url}>") if part) if source else ""
    return f"This page is itself a republication; the original is at {where or 'a place it does not link'}."


def _is_grant(claim: Claim) -> bool:
    return claim.kind == "license" and claim.scope in ("article", "site")


@contextmanager
def naming(article: Article) -> Iterator[None]:
    """What fails on the article's HTML, which has no address, is about the article."""
    try:
        yield
    except RepublishError as error:
        error.url = error.url or article.url
        raise


def publishable(article: Article, decisions: tuple[ImageDecision, ...], engine: Engine, limits: Limits) -> Body:
    """The body with its images decided, through the sanitiser: the last step from HTML to HTML."""
    tree = sanitizer.parse(article.body, limits)
    image_changes = images.place(tree, decisions)
    draft = sanitizer.draft(tree, limits=limits)
    placed = _html.lines(tree) if draft.changes else None
    del tree  # It is larger than the body, and so is what the gate makes of it.
    cleaned = sanitizer.release(draft, engine)
    text = _html.lines(cleaned.html)
    return Body(
        html=cleaned.html,
        text=text,
        text_with_images_placed=text if placed is None else placed,
        image_changes=image_changes,
        safety_changes=cleaned.changes,
    )


def _packed(
    story: Story,
    verdict: Review,
    body: Body,
    decisions: tuple[ImageDecision, ...],
    *,
    language: str | None,
    indexing: Indexing | None,
) -> Package:
    """The sentences that the decision asks for, and everything together."""
    changes = story.article.changes + body.image_changes + body.safety_changes
    said = notices.compose(
        story.article,
        verdict,
        story.profile,
        changes,
        images=decisions,
        language=language,
        source_line=story.source_line,
        counter_form=story.counter_form,
    )
    return assembly.assemble(
        article=story.article,
        review=verdict,
        notices=said,
        body=body.html,
        text=body.text,
        changes=changes,
        page=story.page,
        profile=story.profile,
        images=decisions,
        indexing=indexing,
        generator=generator(),
    )


def account(verdict: Review, article: Article, body: Body) -> Review:
    """Prove that every word is accounted for, step by step: an error under ND, a finding otherwise."""
    between = body.text_with_images_placed
    differences = (
        *fidelity.verify(article.original_text, article.text, article.changes),
        *fidelity.verify(article.text, between, body.image_changes),
        *fidelity.verify(between, body.text, body.safety_changes),
    )
    if not differences:
        return verdict
    message = (
        f"{len(differences)} differences from the original that no change accounts for: {' | '.join(differences[:5])}"
    )
    if verdict.license is None or "DerivativeWorks" not in verdict.license.permits:
        raise FidelityError(message, differences=differences, url=article.url)
    finding = Finding(code="unexplained-difference", level="info", text=message, source=article.url)
    return replace(verdict, findings=(*verdict.findings, finding))
