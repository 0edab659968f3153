"""What is known of one article before it is decided on: its profile, what is claimed, its text."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TypeAlias

from republish import _html, declared, doubts, evidence, extraction, handouts, origin, profiles
from republish._addresses import host_of, place_of, unwrapped
from republish._collection import paused_collection
from republish.arguments import check
from republish.errors import EmptyPage, RepublishError
from republish.licenses import License
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Article, Claim, Clearance, CounterForm, Finding, Page, Profile
from republish.profiles import Profiles

Fetch: TypeAlias = Callable[[str], Page]
_Line: TypeAlias = tuple[tuple[str, str | None], ...]
_FACTS = (
    "authors",
    "byline",
    "published",
    "modified",
    "publisher",
    "publisher_url",
    "disclosure",
    "copyright_notice",
    "origin",
    "data_mining",
)
"""What one page of an article may say of it and another not."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Story:
    """What is known of one article before it is decided on."""

    page: Page
    profile: Profile | None
    article: Article
    findings: tuple[Finding, ...]
    paging: extraction.Paging | None = None
    """Where the rest of the article is, if the page holds a part of it."""
    source_line: _Line = ()
    """How the publisher's ready republication text says where it comes from: words, and the address that they link to."""
    counter_form: CounterForm | None = None
    """The page-view counter of that text, where its form is known to all and no profile gives one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _HandedOut:
    """What the publisher's ready republication text gives; nothing where there is none."""

    body: _html.Document | None = None
    source_line: _Line = ()
    counter_form: CounterForm | None = None
    findings: tuple[Finding, ...] = ()


def extract(page: Page, *, profile: Profile | Profiles | None = None, limits: Limits = DEFAULT_LIMITS) -> Article:
    """Take the article out of a page: text, people, dates, images, and what is claimed about its rights.

    `profile` as for `prepare`. Raises PageError, LimitExceeded or NoArticle, and UsageError for anything but a Page. Nothing is
    fetched.
    """
    check(page=page, profile=profile, limits=limits)
    with paused_collection():
        return read_page(page, profile=profile, fetch=None, limits=limits, paged=False).article


def read(
    page: Page, *, profile: Profile | Profiles | None, fetch: Fetch | None, limits: Limits, handed_out: bool = True
) -> Story:
    """Profile, claims and article of a page; of the one that holds all of it, where this one does not.

    `handed_out`: whether the publisher's ready republication text takes the place of the page's.
    """
    story = read_page(page, profile=profile, fetch=fetch, limits=limits, handed_out=handed_out)
    if story.paging is None:
        return story
    whole = _on_one_page(story, story.paging, fetch, limits) if fetch else None
    elsewhere = doubts.question(
        "continues-elsewhere", f"{story.paging.in_words()} Hand in all of it as one page.", page
    )
    return whole or replace(story, findings=(*story.findings, elsewhere))


def about(story: Story, clearances: Sequence[Clearance]) -> tuple[Clearance, ...]:
    """Those of the clearances that are about the article of a page that was read, by whichever of its addresses.

    The address that the page gives its article counts on the page's own host alone: whoever answered for another site's
    article did not answer for a page that takes its name.
    """
    given = tuple(filter(place_of, map(unwrapped, (story.page.url, story.page.url_served))))
    stated = story.article.url
    known = (*given, stated) if not given or host_of(stated) in map(host_of, given) else given
    places = set(map(place_of, known))
    return tuple(clearance for clearance in clearances if place_of(clearance.url) in places)


def read_page(
    page: Page,
    *,
    profile: Profile | Profiles | None,
    fetch: Fetch | None,
    limits: Limits,
    paged: bool = True,
    beside: tuple[Claim, ...] = (),
    handed_out: bool = True,
) -> Story:
    """Profile, claims and article of a page as it is.

    `paged`: whether to look for the article's other pages; `beside`: what such a page claims of the article; `handed_out`
    as for `read`.
    """
    _refuse_address(page)
    document = _html.parse_served(page.content, page.encoding, page.url_served or page.url, limits, page.headers)
    given, page = page, _as_published(document, page)
    rules = profiles.of(page.url_served or page.url, profile)
    claims = _with_others(evidence.gather(document, page, rules), beside)
    concluded = evidence.conclude(claims)
    head = extraction.read_head(document, page, rules)
    take = _taker(document, page, profile=rules, head=head, claims=claims, granted=concluded.license)
    official = _official(document, page, rules, fetch, limits) if handed_out else _HandedOut()
    others = tuple(doubts.of_page(document, head, page)) if official.body is None else ()
    findings = (*official.findings, *others, *doubts.of_end(page))
    said, noted = declared.read(document), doubts.may_be_taken_back(document)
    document.keep_the_tree_alone()
    article, of_body = _taken(take, official.body, page)
    article = replace(article, data_mining=said.mining)
    paging = extraction.read_paging(document, article.text) if official.body is None and paged else None
    of_text = doubts.of_article(document, article, page, noted=noted)
    read = (*of_text, *_of_name(article, page, profile), *doubts.of_copy(document, given))
    more = declared.findings(said, article, page)
    findings = concluded.conflicts + tuple(dict.fromkeys((*findings, *of_body, *read, *more)))
    return Story(
        page=given,
        profile=rules,
        article=article,
        findings=findings,
        paging=paging,
        source_line=official.source_line,
        counter_form=official.counter_form,
    )


def _of_name(article: Article, page: Page, rules: Profile | Profiles | None) -> Iterator[Finding]:
    """Questions where name or address only look like a known publisher's."""
    address = page.url_served or page.url
    looked = profiles.lookalike(address, rules)
    yield from doubts.of_address(looked, page)
    if looked is None:
        yield from doubts.of_name(profiles.elsewhere(article.publisher or "", address, rules), page)


def _as_published(document: _html.Document, page: Page) -> Page:
    """The page at the address at which it was published, where it was read in an archive of the web."""
    return replace(page, url=document.archived, url_served=document.archived) if document.archived else page


def _taker(
    document: _html.Document,
    page: Page,
    *,
    profile: Profile | None,
    head: extraction.Head,
    claims: tuple[Claim, ...],
    granted: License | None,
) -> Callable[..., Article]:
    """What takes the article out of the page, by all that is known of it before."""
    return partial(
        extraction.extract,
        document,
        page,
        head=head,
        claims=claims,
        license=granted,
        origin=origin.trace(document, page, profile),
        profile=profile,
    )


def _taken(
    take: Callable[..., Article], official: _html.Document | None, page: Page
) -> tuple[Article, tuple[Finding, ...]]:
    """The article, with the body of the publisher's ready text where there is one, and what is to be known of that body."""
    article = take()
    if official is not None:
        return _checked(article, take(official=official), page)
    return article, doubts.of_body(article, page)


def _refuse_address(page: Page) -> None:
    """Raise EmptyPage for an entry of a feed that gives no more than where its article is."""
    if page.entry is not None and not page.content:
        text = "The feed gives no text of this article, or not all of it."
        raise EmptyPage(text, url=page.url, advice="Fetch the entry's address: `prepare(page.url)` does.")


def _with_others(claims: tuple[Claim, ...], beside: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claims of two pages of one article; what both say in the same place and words is said once."""
    said = {_as_said(claim) for claim in claims}
    return claims + tuple(claim for claim in beside if _as_said(claim) not in said)


def _as_said(claim: Claim) -> Claim:
    return replace(claim, source="", path=None)


def _on_one_page(part: Story, paging: extraction.Paging, fetch: Fetch, limits: Limits) -> Story | None:
    """The story as read from the page that is said to hold all of it; None where it cannot be had or holds anything else."""
    if paging.whole is None:
        return None
    try:
        page = fetch(paging.whole)
        claims = part.article.claims
        story = read_page(page, profile=part.profile, fetch=fetch, limits=limits, beside=claims)
    except RepublishError:
        return None
    served = page.url_served or page.url
    if story.paging is not None or not extraction.is_all_of(story.article, served, part.article, paging.whole):
        return None
    text = f"The article is spread over several pages; it is taken from <{served}>, where all of it is on one."
    taken = Finding(code="taken-from-one-page", level="info", text=text, source=part.page.url)
    article = _with_facts_of(story.article, part.article)
    if paging.number == 1:
        article = replace(article, url=part.article.url)
    return replace(story, article=article, findings=(*story.findings, taken))


def _with_facts_of(whole: Article, part: Article) -> Article:
    """The article of one page with what only the other one says of it."""
    return replace(whole, **{name: getattr(whole, name) or getattr(part, name) for name in _FACTS})


def _official(
    document: _html.Document, page: Page, profile: Profile | None, fetch: Fetch | None, limits: Limits
) -> _HandedOut:
    """The publisher's ready republication text, where one is in the page or can be fetched."""
    try:
        found = handouts.find(document, page, profile, fetch, limits=limits)
        body = _html.parse(found.body, page.url_served or page.url, limits) if found else None
    except RepublishError as error:
        text = (
            f"The publisher's ready republication text could not be read ({error.message}); the article's page is used."
        )
        return _HandedOut(
            findings=(Finding(code="handout-not-fetched", level="info", text=text, source=error.url or page.url),)
        )
    if found is None:
        return _HandedOut()
    known = profile is not None and profile.counter is not None
    form = None if known or _wants_no_counter(profile) else handouts.counter_form(found)
    left = bool(found.counter) and not known and (form is None or handouts.has_other_counters(found))
    findings = (_counter_left(page),) if left else ()
    return _HandedOut(body=body, source_line=found.source_line, counter_form=form, findings=findings)


def _wants_no_counter(profile: Profile | None) -> bool:
    rule = profile.rule("counter", None) if profile else None
    return rule is not None and rule.value == "none"


def _counter_left(page: Page) -> Finding:
    """A counter is made anew from a form that is known, and never copied."""
    text = (
        "The publisher's ready republication text ends with a page-view counter that is not in the package: no profile "
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
    handed_out = handouts.with_bios(handed_out, on_page)
    differences = handouts.same_words(on_page.text, handed_out.text)
    if not differences:
        return handed_out, (used,)
    shown = "; ".join(difference.in_words() for difference in differences[:5])
    places = "one place" if len(differences) == 1 else f"{len(differences)} places"
    text = f"The ready republication text differs from the page in {places}: {shown}"
    return handed_out, (used, Finding(code="handout-differs", level="info", text=text, source=page.url))
