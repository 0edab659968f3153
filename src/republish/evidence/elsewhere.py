"""A licence that the article's data name and that is none of Creative Commons, beside a grant."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from republish._addresses import domain_of, host_of
from republish.model import Claim, Finding


def licensed_elsewhere(claims: Sequence[Claim], grounds: Sequence[Claim]) -> tuple[Finding, ...]:
    """What the article's JSON-LD calls its licence, where that is at an address of another kind; `grounds` grant a licence.

    Terms of the same site beside the article's own statement are mostly where that is explained: information. It is a question
    where the site's statement alone is on the other side, which the article's own goes before, and where the address is of
    another site: that is another licence.
    """
    elsewhere = [claim for claim in claims if _is_elsewhere(claim)]
    if not elsewhere or not grounds:
        return ()
    named = ", ".join(dict.fromkeys(f"<{claim.url}>" for claim in elsewhere))
    asked = _is_doubtful(elsewhere, claims, grounds)
    text = f"The article's data name another licence than the page does, at {named}. "
    text += (
        "Look whether these terms take the place of the licence."
        if asked
        else "Its terms may say more than the licence."
    )
    level: Literal["info", "question"] = "question" if asked else "info"
    return (
        Finding(code="license-elsewhere", level=level, text=text, source=elsewhere[0].source, claims=tuple(elsewhere)),
    )


def _is_elsewhere(claim: Claim) -> bool:
    stated = claim.kind == "license" and claim.place == "json-ld" and claim.scope == "article"
    return stated and claim.license is None and claim.url is not None


def _is_doubtful(elsewhere: Sequence[Claim], claims: Sequence[Claim], grounds: Sequence[Claim]) -> bool:
    """Nothing says that both hold: data that name the grant as well, a person who read the rules, the article itself."""
    if any(claim.place == "json-ld" and claim.license and claim.scope == "article" for claim in claims):
        return False
    if any(claim.place == "profile" and claim.license and claim.scope == "site" for claim in claims):
        return False
    of_the_site = all(claim.scope == "site" for claim in grounds)
    return of_the_site or any(not _is_of_the_same_site(claim) for claim in elsewhere)


def _is_of_the_same_site(claim: Claim) -> bool:
    return domain_of(host_of(claim.url or "")) == domain_of(host_of(claim.source))
