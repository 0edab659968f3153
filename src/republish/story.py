"""What is known of one article before it is decided on: its profile, what is claimed, its text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

from republish import _html, evidence, extraction, handouts, origin, profiles
from republish._whole import is_cut_short
from republish.errors import RepublishError
from republish.limits import Limits
from republish.model import Article, Finding, Page, Profile

Fetch: TypeAlias = Callable[[str], Page]


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """What is known of one article before it is decided on."""

    page: Page
    profile: Profile | None
    article: Article
    findings: tuple[Finding, ...]


def read(page: Page, *, profile: Profile | None, fetch: Fetch | None, limits: Limits, judged: bool = True) -> Story:
    """Profile, claims and article of a page, and for a story to be judged what its article lacks."""
    document = _html.parse_served(page.content, page.encoding, page.url_served or page.url, limits)
    profile = profile or profiles.find(page.url_served or page.url)
    claims = evidence.gather(document, page, profile)
    concluded = evidence.conclude(claims)
    take = partial(
        extraction.extract,
        document,
        page,
        head=extraction.read_head(document, page, profile),
        claims=claims,
        license=concluded.license,
        origin=origin.trace(document, page, profile),
        profile=profile,
        limits=limits,
    )
    official, findings = _official(document, page, profile, fetch, limits)
    if official is None and extraction.is_front_page(document):
        findings += (_front_page(page),)
    if page.entry is None and is_cut_short(page.content):
        findings += (_cut_short(page),)
    document.keep_the_tree_alone()
    article = take()
    if official is None and judged and (paging := extraction.read_paging(document, article.text)):
        findings += (_other_pages(paging, page),)
    if official is not None:
        article, differences = _checked(article, take(official=official), page)
        findings += differences
    return Story(page=page, profile=profile, article=article, findings=concluded.conflicts + findings)


def _cut_short(page: Page) -> Finding:
    text = (
        "The page ends in the middle of a word or a tag: it was cut short, and so is the text. Fetch or save it again."
    )
    return Finding(code="page-cut-short", level="question", text=text, source=page.url)


def _front_page(page: Page) -> Finding:
    text = "The page calls itself the front page of a site: what stands on it is the beginnings of many articles."
    return Finding(code="front-page", level="question", text=text, source=page.url)


def _other_pages(paging: extraction.Paging, page: Page) -> Finding:
    return Finding(code="continues-elsewhere", level="question", text=paging.in_words(), source=page.url)


def _official(
    document: _html.Document, page: Page, profile: Profile | None, fetch: Fetch | None, limits: Limits
) -> tuple[_html.Document | None, tuple[Finding, ...]]:
    """The publisher's ready republication text, where one is in the page or can be fetched."""
    try:
        found = handouts.find(document, page, profile, fetch, limits=limits)
        official = _html.parse(found.body, page.url_served or page.url, limits) if found else None
    except RepublishError as error:
        text = (
            f"The publisher's ready republication text could not be read ({error.message}); the article's page is used."
        )
        return None, (Finding(code="handout-not-fetched", level="info", text=text, source=error.url or page.url),)
    return official, (_counter_left(page),) if found and found.counter and not (profile and profile.counter) else ()


def _counter_left(page: Page) -> Finding:
    """A counter is made anew from the form that a profile knows, and never copied."""
    text = (
        "The publisher's ready republication text ends with a page-view counter, which is not in the package: no profile "
        "knows its form. Copy it from the page's republish box, or write a profile with a [counter]."
    )
    return Finding(code="handout-counter", level="info", text=text, source=page.url)


def _checked(on_page: Article, handed_out: Article, page: Page) -> tuple[Article, tuple[Finding, ...]]:
    """The official text, and whether it says word for word what the page says."""
    used = Finding(
        code="handout-used",
        level="info",
        text="The body is the publisher's ready republication text.",
        source=page.url,
    )
    differences = handouts.same_words(on_page.text, handed_out.text)
    if not differences:
        return handed_out, (used,)
    shown = "; ".join(map(_difference, differences[:5]))
    places = "one place" if len(differences) == 1 else f"{len(differences)} places"
    text = f"The ready republication text differs from the page in {places}: {shown}"
    return handed_out, (used, Finding(code="handout-differs", level="info", text=text, source=page.url))


def _difference(difference: handouts.WordDifference) -> str:
    page, handout = (f"“{words}”" if words else "nothing" for words in (difference.page, difference.handout))
    return f"{page} on the page, {handout} in the text"
