"""Today's original against the one that was packaged: fetched anew, and read as the kept page is read.

The codes of an update's findings, beside those of the rights room:

=======================  =============================================================================================
withdrawn, legally-blocked, retracted
                         nothing answers, the law is named as the reason, or a note says that the article is taken back
no-article, front-page, listing, other-text, only-a-part, page-cut-short, continues-elsewhere
                         what answers is not the article, or not all of it
corrected                words are others today
correction-declared      the page's data tell of a correction that its text does not show
moved, modified, image-gone, link-changed, author-changed
                         what else is to be seen on the page
data-mining              the publisher reserves text and data mining, and did not
disclosure-changed       the authors' statement of their interests reads otherwise
kept-page-missing, kept-page-unreadable, kept-from-feed
                         what today's page was held against, where that is not the page as it was served
=======================  =============================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from republish import declared, origin, outputs, profiles, rights, web
from republish._collection import paused_collection
from republish.arguments import check, pages_only
from republish.errors import (
    ArticleAbsent,
    ConnectionFailed,
    ExtractionError,
    LegallyBlocked,
    NotFound,
    PageError,
    RepublishError,
    UsageError,
)
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import IMAGE, Article, Clearance, Finding, Package, Page, Profile, Review, Update
from republish.pipeline import decide
from republish.profiles import Profiles
from republish.story import Fetch, Story, read
from republish.web import Fetcher

_NOT_READ = ("front-page", "listing", "page-cut-short", "continues-elsewhere")
"""Findings of a reading that say that the text is not the article's, or not all of it."""

_GONE = {
    False: (
        "withdrawn",
        "Nothing is at the original's address any more: it was withdrawn, or moved without notice. Ask the publisher whether "
        "your copy may stay; some want copies of withdrawn articles taken down.",
    ),
    True: (
        "legally-blocked",
        "The original is not shown for legal reasons, which may hold for your copy too. Ask the publisher what they are, and "
        "whether the copy may stay.",
    ),
}
"""What is found where nothing answers, by whether the law is named as the reason: code and words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Reading:
    """What a page says, to those who read today."""

    article: Article
    review: Review
    findings: tuple[Finding, ...] = ()
    """What is to be known of the reading."""


def watch(
    package: Package | str | Path,
    *,
    profile: Profile | Profiles | None = None,
    fetch: Fetch | None = None,
    limits: Limits = DEFAULT_LIMITS,
    today: date | None = None,
) -> Update:
    """Hold today's original against the one that was packaged: what was corrected, withdrawn or relicensed since.

    `package` is a Package, or the folder that `write(package, folder, formats=["json"])` made; `profile` the publisher's
    rules where they are your own, or all that you have (the built-in ones that the package was made by when None); `fetch` any
    callable from URL to `Page` (the network when None); `today` the day to which a publisher's days are counted.

    The original is fetched anew (by a `Fetcher` without a cache only if it changed since, where its server can tell) and held
    against the kept page, word by word. Both are read by this version of the library, with the same profile and without the
    publisher's ready republication text, so that what is reported is the publisher's doing. Where the kept page's bytes are
    not at hand, the package's article stands in for it, and a finding says so.

    404, 410, 451, a page that says the same under a status of 200, and a note that the article was removed or taken back mean
    "withdrawn"; a page that holds no article otherwise, or another one, is "unclear", and a person has to look.
    Raises LoadError for a folder that holds no package, UsageError for an argument of the wrong kind and a `fetch` that gives no Page, LimitExceeded, and
    any other FetchError.
    """
    check(package=package, profile=profile, fetch=fetch, limits=limits, today=today)
    kept = package if isinstance(package, Package) else _loaded(package)
    day = today or datetime.now(UTC).date()
    rules = _rules(kept, profile)
    fetcher = _for_changes(kept.page, fetch or web.Fetcher(limits=limits, pace=0))
    update = _looked_at(kept, rules, pages_only(fetcher), limits, day)
    due = tuple(rights.due(kept.review, kept.article, day))
    then = kept.review.license
    folder = None if isinstance(package, Package) else str(package)
    return replace(update, license_then=then.id if then else None, findings=update.findings + due, folder=folder)


def _for_changes(kept: Page, fetch: Fetch) -> Fetch:
    """A Fetcher without a cache asks the address that served the kept page for changes only, by its ETag or its day."""
    whole = kept.content and kept.entry is None
    if not isinstance(fetch, Fetcher) or fetch.settings.cache is not None or not whole:
        return fetch
    return partial(fetch, previous=kept)


def _rules(kept: Package, given: Profile | Profiles | None) -> Profile | None:
    """The rules that a package was made by, among one's own or the built-in ones; by its address where it names none."""
    if isinstance(given, Profile):
        return given
    own = given or profiles.builtin()
    return own.get(kept.review.profile) if kept.review.profile else own.find(kept.article.url)


def _loaded(folder: str | Path) -> Package:
    if str(folder).startswith(("https:/", "http:/")):  # A Path has but one of the two strokes.
        advice = '`republish.write(package, folder, formats=["json"])` makes one.'
        raise UsageError(f"A package or its folder is watched, not an address: {folder}.", advice=advice)
    return outputs.load_kept(folder)


def _looked_at(kept: Package, profile: Profile | None, fetch: Fetch, limits: Limits, today: date) -> Update:
    try:
        page = _fetched(_addresses(kept), fetch)
        return _compared(kept, page, profile, limits, today)
    except (NotFound, LegallyBlocked) as error:
        return _withdrawn(kept, f"The server answers {error.status}.", by_law=isinstance(error, LegallyBlocked))
    except (PageError, ExtractionError) as error:
        if isinstance(error, ArticleAbsent) and error.is_gone:
            return _withdrawn(kept, f"The page says “{error.says}”.")
        return _unclear(kept, (_no_article(kept, error),))


def _addresses(kept: Package) -> tuple[str, ...]:
    """Where the original is looked for: at its own address, and where the kept page came from if nothing is there.

    An article that was taken from the one page that holds all of it is looked for on that page first; one that was read in
    an archive, where it stays whatever becomes of it, at its own address alone.
    """
    page = kept.page.url_served or kept.page.url
    known = {finding.code for finding in kept.review.findings}
    if "read-in-archive" in known:
        return (kept.article.url,)
    places = (page, kept.article.url) if "taken-from-one-page" in known else (kept.article.url, page)
    return tuple(dict.fromkeys(filter(None, places)))


def _fetched(addresses: tuple[str, ...], fetch: Fetch) -> Page:
    """The page at the first address where one is; an article's own address is https even where its site is not."""
    for url in addresses[:-1]:
        try:
            return fetch(url)
        except (NotFound, ConnectionFailed):
            continue
    return fetch(addresses[-1])


def _withdrawn(kept: Package, told: str, *, by_law: bool = False) -> Update:
    code, text = _GONE[by_law]
    text = f"{text} ({told})"
    said = _question(code, text, kept.article.url)
    return Update(url=kept.article.url, status="withdrawn", findings=(said, *rights.on_withdrawal(kept.review)))


def _no_article(kept: Package, error: RepublishError) -> Finding:
    text = f"A page answers, and no article can be read from it: {error.message} Look at it."
    return _question("no-article", text, error.url or kept.article.url)


def _unclear(kept: Package, findings: tuple[Finding, ...]) -> Update:
    return Update(url=kept.article.url, status="unclear", findings=findings)


def _compared(kept: Package, page: Page, profile: Profile | None, limits: Limits, today: date) -> Update:
    with paused_collection():
        story = _read(page, profile, limits)
    with paused_collection():
        then = _then(kept, profile, limits, today)
    doubts = _doubts(kept, then.article, story)
    if not doubts:
        return _update(kept, then, _reading(story, kept, today))
    back = (
        tuple(rights.taken_back(then.review, _reading(story, kept, today).review)) if _may_be_a_notice(doubts) else ()
    )
    if back:
        findings = (*back, *rights.on_withdrawal(kept.review), *then.findings)
        return Update(url=kept.article.url, status="withdrawn", findings=findings)
    return _unclear(kept, (*doubts, *then.findings))


def _may_be_a_notice(doubts: tuple[Finding, ...]) -> bool:
    """What answers reads like one text, and little or nothing of the article's is in it."""
    return {finding.code for finding in doubts} <= {"other-text", "only-a-part"}


def _read(page: Page, profile: Profile | None, limits: Limits) -> Story:
    return read(page, profile=profile, fetch=None, limits=limits, handed_out=False)


def _reading(story: Story, kept: Package, today: date) -> _Reading:
    return _Reading(article=story.article, review=decide(story, kept.review.use, (), today, _words(kept)))


def _words(kept: Package) -> tuple[Clearance, ...]:
    """What persons answered for of the text; nothing is decided of pictures here."""
    return tuple(word for word in kept.review.clearances if word.code != IMAGE)


def _then(kept: Package, profile: Profile | None, limits: Limits, today: date) -> _Reading:
    """What the kept page says by itself, without what a feed said beside it: nobody asks the feed today."""
    if not kept.page.content:
        return _without_page(kept, "kept-page-missing", "The kept page's bytes are not at hand, as they were")
    entry = kept.page.entry if kept.page.entry and kept.page.entry.full_content else None
    try:
        story = _read(replace(kept.page, entry=entry, claims=()), profile, limits)
    except (PageError, ExtractionError) as error:
        return _without_page(kept, "kept-page-unreadable", f"The kept page cannot be read anew ({error.message})")
    return replace(_reading(story, kept, today), findings=tuple(origin.kept_from_feed(kept.page)))


def _without_page(kept: Package, code: str, why: str) -> _Reading:
    text = (
        f"{why}: today's page is held against the package's article, and a newer version of this library may read it "
        "otherwise than the one that made the package."
    )
    finding = Finding(code=code, level="info", text=text, source=kept.article.url)
    return _Reading(article=kept.article, review=kept.review, findings=(finding,))


def _doubts(kept: Package, then: Article, story: Story) -> tuple[Finding, ...]:
    """Why today's page may not be the article, or not all of it."""
    told = tuple(finding for finding in story.findings if finding.code in _NOT_READ)
    served = story.page.url_served or story.page.url
    if told:
        return told
    if origin.leads_home(served, kept.article.url):
        return (
            _question("front-page", f"The original's address leads to the front page of a site, <{served}>.", served),
        )
    return tuple(origin.unlike(then, story.article, served))


def _question(code: str, text: str, source: str) -> Finding:
    return Finding(code=code, level="question", text=text, source=source)


def _update(kept: Package, then: _Reading, now: _Reading) -> Update:
    changes = origin.compare(then.article, now.article)
    received, anew, today = kept.review.license, then.review.license, now.review.license
    relicensed = rights.is_relicensed(received, anew, today)
    back = tuple(rights.taken_back(then.review, now.review))
    page = kept.page
    known = (kept.article.url, then.article.url, page.url, page.url_served)
    url = now.article.url
    findings = (
        *((rights.relicensed(received, today, url),) if relicensed else ()),
        *((*back, *rights.on_withdrawal(kept.review)) if back else _anew(then, now, len(changes), relicensed)),
        *rights.cleared_otherwise(then.review, now.review),
        *origin.moved(now.article, known),
        *origin.modified(then.article, now.article, page.fetched),
        *origin.images_gone(kept.images, then.article, now.article),
        *origin.beside(then.article, now.article),
        *declared.corrected_since(then.review, now.review),
        *rights.read_otherwise(received, anew, url),
        *then.findings,
    )
    return Update(
        url=kept.article.url,
        status="withdrawn" if back else "relicensed" if relicensed else "corrected" if changes else "same",
        changes=changes,
        license=today.id if today else None,
        findings=findings,
    )


def _anew(then: _Reading, now: _Reading, places: int, relicensed: bool) -> Iterator[Finding]:
    """What stands for and against taking the article over once more."""
    if places:
        yield _corrected(places, now.article.url)
    yield from rights.verdict_today(then.review, now.review, bool(places) or relicensed)


def _corrected(places: int, url: str) -> Finding:
    where = "one place" if places == 1 else f"{places} places"
    text = (
        f"The original has other words in {where}: take them over by preparing the article anew, and say so if the original "
        "does."
    )
    return _question("corrected", text, url)
