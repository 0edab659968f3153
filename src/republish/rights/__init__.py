"""May this article be used so, and what must be done: a pure decision over what is known.

The codes of its findings, beside those of the evidence room's conflicts:

=======================  =============================================================================================
no-license, own-terms    nothing grants anything; the publisher has terms of its own that name no licence
version-missing          the licence is stated without its version (version-from-profile: the publisher supplies it)
license-unsupported      no claim about the article or the site names the concluded licence
per-article              the publisher's licence differs by article and the page states none
licensor-other           the site's licence is one for the content of somebody else, or the page goes by the name of a
                         publisher that is known to live elsewhere, or its address looks like one of such a publisher
address-missing          the article's address is not known
is-republication         the page is a copy; the text names the original
wire-copy, partner-copy, paid-copy, extract-copy, by-permission, rights-reserved, embargo, exception-stated, paywall,
condition-contradicts
                         what the page says against its licence
condition-unread         the page limits its grant in words that no table reads
rules-unread             what else its rules on republishing say
commercial, commercial-not-said, sold, syndicated, paywalled, advertising-page, advertising-against, excerpt, adapted,
translated, edit-time, edit-place, edit-style, edit-headline, edit-shorten, edit-add, edit-unknown
                         the use does what the licence does not grant, or does not settle
granted-*                one of those, and the publisher allows it
publisher-*              one of those, or "automated": the publisher forbids it or wants to be asked, by its profile or on the page
publisher-silent         the licence allows it and the publisher's rules say nothing of it
mark, certification, devnations, sampling, sampling-plus
                         tools that are no ordinary licence
window, window-closed, embargo-days, takedown
                         days counted from publication
cure-period, no-cure-period, retired, other-rights, counter-consent
                         what is good to know
clearance-unused         a person's word that settles none of the questions
relicensed, retracted, license-read-otherwise, verdict-today, cleared-otherwise, removal-on-request, takedown,
takedown-due
                         what is found when the original is looked at again
=======================  =============================================================================================
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from republish.licenses import License
from republish.model import Article, Clearance, CounterForm, Finding, ImageDecision, Profile, Review, Use
from republish.model.rights import Verdict
from republish.rights.clearances import has_own_terms, settled, to_clear, ungranted, with_leave
from republish.rights.duties import obligations
from republish.rights.later import (
    cleared_otherwise,
    due,
    is_relicensed,
    on_withdrawal,
    read_otherwise,
    relicensed,
    taken_back,
    verdict_today,
)
from republish.rights.licensors import licensors
from republish.rights.permissions import weigh
from republish.rights.requests import requests
from republish.rights.statements import addressed, against, copied, counted, grounded, norms, timed
from republish.rights.wishes import unread, wished

__all__ = [
    "cleared_otherwise",
    "due",
    "is_relicensed",
    "on_withdrawal",
    "read_otherwise",
    "relicensed",
    "review",
    "taken_back",
    "verdict_today",
]


def review(
    article: Article,
    use: Use,
    profile: Profile | None = None,
    *,
    images: tuple[ImageDecision, ...] = (),
    today: date | None = None,
    conflicts: tuple[Finding, ...] = (),
    clearances: tuple[Clearance, ...] = (),
    page_read: bool = True,
    counter_form: CounterForm | None = None,
) -> Review:
    """Decide whether `article` may be used as `use` says, and list what must be done. Not legal advice.

    The licence is `article.license`, which the evidence room concluded, with its `conflicts`; claims against it are in
    `article.claims`. The publisher's rules make a second list, `requests`, and can turn the verdict: what they forbid is
    forbidden, what they want to be asked for is asked, and what the licence leaves open is theirs to allow. `today` is what
    windows and waiting times are counted to; without it they are only reported. `clearances` are a person's word on questions
    about this article: such a question becomes information, and keeps the clearance; UsageError for one that no word settles.
    `page_read` False says that only the article's text was read, not the page around it, so that nothing can be said of its
    footer. `counter_form` is the counter of the publisher's ready text, where the profile knows none. No clock, no network, no randomness.

    The verdict is "allowed" only when no finding is a question or a refusal, and there is a licence with its version, or
    somebody answers for it that the publisher's own terms are kept.
    """
    on = article.published.date() if article.published else None
    form = profile.counter if profile and profile.counter else counter_form
    tool, supplied = _with_version(article.license, profile, on)
    found = (*conflicts, *supplied, *_found(article, tool, use, profile, conflicts=conflicts, on=on, today=today))
    findings = ungranted(tool, settled((*found, *counted(use, form)), clearances, today), article.url)
    decided = Review(
        verdict=_verdict(tool, findings),
        url=article.url,
        license=tool,
        use=use,
        profile=profile.id if profile else None,
        obligations=obligations(tool, article, use, page_read=page_read),
        requests=requests(article, use, profile, on, counter_form),
        findings=findings,
        images=images,
        claims=article.claims,
        to_clear=to_clear(tool, findings),
    )
    return with_leave(decided) if decided.by_leave else decided


def _found(
    article: Article,
    tool: License | None,
    use: Use,
    profile: Profile | None,
    *,
    conflicts: tuple[Finding, ...],
    on: date | None,
    today: date | None,
) -> Iterator[Finding]:
    """What speaks for and against the use, in the order in which people read it; `on` is the day of the article."""
    opposed = tuple(against(article, conflicts))
    weighed = tuple(weigh(tool, use, profile, on, article.url))
    yield from copied(article)
    yield from addressed(article)
    yield from grounded(tool, article, profile, (*conflicts, *opposed))
    yield from opposed
    yield from licensors(article)
    yield from weighed
    yield from wished(article, use, weighed)
    yield from unread(article)
    yield from timed(article, profile, today)
    yield from norms(tool)


def _with_version(
    tool: License | None, profile: Profile | None, on: date | None
) -> tuple[License | None, tuple[Finding, ...]]:
    """The licence, with the version from the publisher's own grant where the article names the same elements without one."""
    grant = profile.grant(on) if profile else None
    if tool is None or tool.url or grant is None or not grant.license.url or grant.license.elements != tool.elements:
        return tool, ()
    finding = Finding(
        code="version-from-profile",
        level="info",
        text=f"The article says {tool.short_name} without a version; the publisher's rules say {grant.license.short_name}.",
        source=grant.source,
    )
    return grant.license, (finding,)


def _verdict(tool: License | None, findings: tuple[Finding, ...]) -> Verdict:
    levels = {finding.level for finding in findings}
    if "refusal" in levels:
        return "forbidden"
    granted = tool.url is not None if tool else has_own_terms(findings)
    return "allowed" if granted and "question" not in levels else "ask"
