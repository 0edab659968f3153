"""May this article be used so, and what must be done: a pure decision over what is known."""

from __future__ import annotations

from datetime import date

from republish.licenses import License
from republish.model import Article, Finding, ImageDecision, Profile, Review, Use
from republish.model.rights import Verdict
from republish.rights.duties import obligations
from republish.rights.permissions import weigh
from republish.rights.requests import requests
from republish.rights.statements import against, copied, grounded, norms, timed

__all__ = ["review"]


def review(
    article: Article,
    use: Use,
    profile: Profile | None = None,
    *,
    images: tuple[ImageDecision, ...] = (),
    today: date | None = None,
    conflicts: tuple[Finding, ...] = (),
) -> Review:
    """Decide whether `article` may be used as `use` says, and list what must be done. Not legal advice.

    The licence is `article.license`, which the evidence room concluded, with its `conflicts`; claims against it are in
    `article.claims`. The publisher's rules make a second list, `requests`, and can turn the verdict: what they forbid is
    forbidden, what they want to be asked for is asked, and what the licence leaves open is theirs to allow. `today` is what
    windows and waiting times are counted to; without it they are only reported. No clock, no network, no randomness.

    The verdict is "allowed" only when there is a licence with its version and no finding is a question or a refusal.
    """
    on = article.published.date() if article.published else None
    tool, supplied = _with_version(article.license, profile, on)
    findings = (
        *conflicts,
        *supplied,
        *copied(article),
        *grounded(tool, article, profile),
        *against(article, conflicts),
        *weigh(tool, use, profile, on, article.url),
        *timed(article, profile, today),
        *norms(tool),
    )
    return Review(
        verdict=_verdict(tool, findings),
        url=article.url,
        license=tool,
        use=use,
        profile=profile.id if profile else None,
        obligations=obligations(tool, article, use),
        requests=requests(article, use, profile, on),
        findings=findings,
        images=images,
        claims=article.claims,
    )


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
    return "ask" if "question" in levels or tool is None or tool.url is None else "allowed"
