"""What the page itself asks of reusers beside its licence: questions where the use goes against it, requests in any case.

No condition of the licence: it stays on the publisher's side, as a profile's rules do. A page's words were read by no
person, so they ask and never refuse.
"""

from __future__ import annotations

from collections.abc import Iterator

from republish.model import Article, Claim, Finding, Obligation, Use
from republish.rights.acts import ACTS, PLAIN, PUBLISHER


def _wishes(article: Article) -> Iterator[tuple[str, str, Claim]]:
    """Dimension, value and claim of every wish for the article or all the site's texts."""
    for claim in article.claims:
        if claim.kind == "wish" and claim.wish and claim.scope in ("article", "site"):
            dimension, _, value = claim.wish.partition("=")
            yield dimension, value, claim


def wishes_in(article: Article, dimension: str) -> tuple[Claim, ...]:
    """The claims of wishes of this dimension, for the article or all the site's texts."""
    return tuple(claim for named, _, claim in _wishes(article) if named == dimension)


def wished(article: Article, use: Use, known: tuple[Finding, ...]) -> Iterator[Finding]:
    """A question for each act of the use that the page asks not to be done, and that the publisher's rules do not settle yet."""
    codes = {finding.code for finding in known}
    for act in ACTS:
        code = f"publisher-{act.name}"
        if code in codes or not act.does(use):
            continue
        claims = tuple(
            claim
            for dimension, value, claim in _wishes(article)
            if dimension in act.rules and PUBLISHER.get(act.name, PLAIN).get(value) in ("no", "ask")
        )
        if claims:
            text = f"{act.words}: the publisher asks for something else beside its licence. “{claims[0].text}”"
            yield Finding(code=code, level="question", text=text, source=claims[0].source, claims=claims)


def wishes_of_page(article: Article, ruled: frozenset[str]) -> tuple[Obligation, ...]:
    """The page's wishes as requests, less those of `ruled` dimensions, of which the profile speaks."""
    return tuple(
        Obligation(kind=dimension, text=claim.text, layer="publisher", source=claim.source, value=value or None)
        for dimension, value, claim in _wishes(article)
        if dimension not in ruled
    )
