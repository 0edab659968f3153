"""What the page says against, or beside, its licence: findings from claims, origin, versions and dates."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Literal

from republish._addresses import is_linked
from republish._days import days_after, number_of
from republish._uncompiled import Uncompiled
from republish.licenses import License
from republish.model import Article, Claim, CounterForm, Finding, Origin, Profile, Use
from republish.rights.families import family, section, text_of
from republish.rights.wishes import wishes_in

Level = Literal["info", "question", "refusal"]

_AGAINST: dict[str, tuple[str, Level, str]] = {
    "wire": (
        "wire-copy",
        "refusal",
        "The text, or a part of it, is an agency's: that is not the publisher's to license.",
    ),
    "partner": (
        "partner-copy",
        "refusal",
        "The text is somebody else's, or was made with others: the licence may not cover it.",
    ),
    "permission": (
        "by-permission",
        "refusal",
        "The text stands here by somebody's permission, which does not pass on.",
    ),
    "reserved": ("rights-reserved", "refusal", "The article itself reserves all rights."),
    "embargo": ("embargo", "refusal", "The article is under an embargo."),
    "paid": ("paid-copy", "question", "The article is marked as paid for: a site's licence seldom covers such matter."),
    "extract": (
        "extract-copy",
        "question",
        "The text is taken from a book or another work: whether its owner gave it under this licence is not said.",
    ),
    "exception": ("exception-stated", "question", "The statement names exceptions."),
    "paywall": ("paywall", "question", "The article stands behind a paywall."),
}
_ALSO_OF_THE_SITE = ("exception", "paywall")
_QUOTED = 200
_SHOWN_BY = {
    "attribution-line": "A line of the page says",
    "counter": "It counts its readers at",
    "canonical": "Its canonical address is",
    "is-based-on": "Its JSON-LD says that it is based on",
    "syndication-source": "Its metadata name as source",
    "feed-source": "Its feed names as source",
}
_HOST = Uncompiled(r"\bsrc=[\"'](?:https?:)?//([^/\"'{}]+)")


def against(article: Article, known: tuple[Finding, ...]) -> Iterator[Finding]:
    """A finding for each kind of claim against republication that the findings at hand do not have yet.

    A site's footer cannot speak against one article, except by exceptions and paywalls. Where it is unclear what a claim
    speaks of, it is a question at least.
    """
    codes = {finding.code for finding in known}
    for kind, (code, level, text) in _AGAINST.items():
        if code in codes:
            continue
        for scope in ("article", "unclear", *(("site",) if kind in _ALSO_OF_THE_SITE else ())):
            claims = tuple(claim for claim in article.claims if claim.kind == kind and claim.scope == scope)
            if claims:
                yield _finding(code, level if scope == "article" else "question", text, claims)
                break


def _finding(code: str, level: Level, text: str, claims: tuple[Claim, ...]) -> Finding:
    return Finding(code=code, level=level, text=text, source=claims[0].source, claims=claims)


def copied(article: Article) -> Iterator[Finding]:
    """The page is itself a republication: the original's licence holds, and the original is to be credited."""
    if article.origin is None:
        return
    where = " ".join(filter(None, (article.origin.publisher, article.origin.url))) or "a place it does not link"
    text = (
        f"This page is itself a republication. {_shown(article.origin)} The original is at {where}: "
        "prepare that one and credit it."
    )
    source = article.origin.url or article.url
    yield Finding(code="is-republication", level="question", text=text, source=source)


def _shown(origin: Origin) -> str:
    """The words or the address that show it, and where they stand."""
    words = " ".join(origin.text.split())
    quoted = words if len(words) <= _QUOTED else f"{words[:_QUOTED]}…"
    return f"{_SHOWN_BY.get(origin.place, 'It says')}: “{quoted}”."


def addressed(article: Article) -> Iterator[Finding]:
    """Whether the original can be linked to, as nearly every licence and publisher asks."""
    if not is_linked(article.url):
        shown = article.url if len(article.url) <= _QUOTED else f"{article.url[:_QUOTED]}…"
        text = f"“{shown}” is no address on the web, and the page names none: nothing can be linked as the original."
        yield Finding(code="address-missing", level="question", text=text, source=article.url)


def grounded(
    tool: License | None, article: Article, profile: Profile | None, opposed: tuple[Finding, ...] = ()
) -> Iterator[Finding]:
    """Whether there is a licence at all, with its version, and stated where it must be.

    A licence that is stated and that the findings in `opposed` outweigh is not said to be missing.
    """
    if tool is None:
        if not (_stated(article) and any(finding.level != "info" for finding in opposed)):
            yield _no_license(article, profile)
        return
    if tool.url is None:
        yield Finding(
            code="version-missing",
            level="question",
            text=f"The licence is stated as {tool.short_name} without a version that exists, and nothing else supplies one.",
            source=article.url,
        )
    if _only_from_profile(article, profile):
        yield Finding(
            code="per-article",
            level="question",
            text="The publisher's licence differs by article, and this page does not state one.",
            source=article.url,
        )
    yield from _unsupported(tool, article)
    yield from _of_the_licence(tool)


def _unsupported(tool: License, article: Article) -> Iterator[Finding]:
    """A second look at the conclusion: some claim about the article or the site must name these elements."""
    claims = tuple(claim for claim in article.claims if claim.kind == "license" and claim.license)
    if claims and not any(_names(claim, tool) for claim in claims if claim.scope in ("article", "site")):
        text = f"No statement about this article or the whole site names {tool.short_name}; what names it speaks of something else."
        yield Finding(code="license-unsupported", level="question", text=text, source=article.url, claims=claims)


def _names(claim: Claim, tool: License) -> bool:
    return claim.license is not None and family(claim.license) == family(tool)


def _stated(article: Article) -> bool:
    return any(c.kind == "license" and c.license and c.scope in ("article", "site") for c in article.claims)


def _no_license(article: Article, profile: Profile | None) -> Finding:
    if profile and (profile.terms or profile.rules):
        source = profile.guidelines or profile.home
        text = f"No Creative Commons licence is stated for this article. {profile.terms or f'{profile.name} has rules of its own.'}"
        return Finding(code="own-terms" if profile.terms else "no-license", level="question", text=text, source=source)
    return Finding(
        code="no-license",
        level="question",
        text="Nothing that speaks of this article or of the whole site grants a licence.",
        source=article.url,
    )


def _only_from_profile(article: Article, profile: Profile | None) -> bool:
    on = article.published.date() if article.published else None
    grant = profile.grant(on) if profile else None
    varies = bool(grant and grant.per_article) or bool(
        profile and (rule := profile.rule("per_article", on)) and rule.value == "yes"
    )
    stated = any(
        claim.kind == "license" and claim.scope in ("article", "site") and claim.place != "profile"
        for claim in article.claims
    )
    return varies and not stated


def _of_the_licence(tool: License) -> Iterator[Finding]:
    if tool.deprecated:
        text = f"Creative Commons retired this tool on {tool.deprecated.isoformat()}; works under it stay licensed."
        yield Finding(code="retired", level="info", text=text, source=tool.url or tool.short_name)
    if not tool.elements or not tool.version:
        return
    if text_of(tool) in ("4.0", "igo"):
        place = "6(b)(1)" if tool.version == "4.0" else "7(b)"
        text = "A breach ends the licence; it comes back when the breach is mended within 30 days of its discovery."
        yield Finding(code="cure-period", level="info", text=text, source=section(tool, place))
    else:
        text = "A breach ends the licence at once, and nothing brings it back by itself: get the credit right at first."
        yield Finding(code="no-cure-period", level="info", text=text, source=section(tool, "7(a)"))


def timed(article: Article, profile: Profile | None, today: date | None) -> Iterator[Finding]:
    """The publisher's window and waiting time, counted from the day of publication: the profile's, or else the page's own."""
    on = article.published.date() if article.published else None
    for dimension, check in (("window_days", _window), ("embargo_days", _embargo)):
        rule = profile.rule(dimension, on) if profile else None
        days = number_of(rule.value) if rule else None
        if rule is None:
            yield from _timed_on_page(article, dimension, check, today)
        elif days is not None:
            code, level, text = check(days, on, today)
            yield Finding(code=code, level=level, text=f"{text} {rule.text}", source=rule.source)
    if profile:
        yield from _taken_down(profile, on)


def _timed_on_page(
    article: Article, dimension: str, check: Callable[..., tuple[str, Level, str]], today: date | None
) -> Iterator[Finding]:
    """What the page itself says of it: a question, unless the days it counts can be counted and are kept."""
    on = article.published.date() if article.published else None
    for claim in wishes_in(article, dimension):
        days = number_of((claim.wish or "").partition("=")[2])
        code, level, text = check(days, on, today) if days else (dimension.replace("_", "-"), "question", "")
        kept = level == "info" and today is not None
        text = f"{text} The publisher’s page says: “{claim.text}”".strip()
        yield Finding(code=code, level="info" if kept else "question", text=text, source=claim.source, claims=(claim,))


def _taken_down(profile: Profile, published: date | None) -> Iterator[Finding]:
    rule, window = profile.rule("takedown", published), profile.rule("window_days", published)
    days = number_of(window.value) if window else None
    if rule and rule.value == "window-end" and days is not None and published:
        last = days_after(published, days)
        text = f"The copy must come down, or become a stub with a link, by {last.isoformat()}. {rule.text}"
        yield Finding(code="takedown", level="info", text=text, source=rule.source)


def _window(days: int, published: date | None, today: date | None) -> tuple[str, Level, str]:
    if today is None:
        return "window", "info", f"Free within {days} days of publication; today's date was not given."
    if published is None:
        return "window", "question", f"Free within {days} days of publication, and the day of publication is not known."
    last = days_after(published, days)
    if today > last:
        return (
            "window-closed",
            "question",
            f"The window of {days} days closed on {last.isoformat()}: ask the publisher.",
        )
    return "window", "info", f"Free until {last.isoformat()}."


def _embargo(days: int, published: date | None, today: date | None) -> tuple[str, Level, str]:
    if today is None:
        return "embargo-days", "info", f"To be published {days} days after the original; today's date was not given."
    if published is None:
        return "embargo-days", "question", f"To be published {days} days after the original, whose day is not known."
    first = days_after(published, days)
    if today < first:
        return "embargo-days", "refusal", f"Not before {first.isoformat()}."
    return "embargo-days", "info", f"The waiting time ended on {first.isoformat()}."


def norms(tool: License | None) -> Iterator[Finding]:
    """What stays reserved although nothing is asked."""
    if tool and family(tool) == "cc0":
        text = (
            "Trademarks, patents, and the rights of people shown or quoted are not waived, nor moral rights where the law "
            "lets nobody waive them."
        )
        yield Finding(code="other-rights", level="info", text=text, source=f"{tool.short_name} §2, §4(a) and (c)")


def counted(use: Use, form: CounterForm | None) -> Iterator[Finding]:
    """A counter makes every reader's browser call a third party: the publisher's wish and readers' privacy law may differ."""
    host = _HOST.search(form.html) if form and use.medium in ("online", "email", "app") else None
    if host:
        text = (
            f"The counter makes every reader's device call {host[1]}. Whether your readers must be told or asked first is "
            "yours to settle; taking the counter out is not what the publisher asks."
        )
        source = "Directive 2002/58/EC Art. 5(3); Regulation (EU) 2016/679 Art. 6 and 13"
        yield Finding(code="counter-consent", level="info", text=text, source=source)
