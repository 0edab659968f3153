"""What the page itself asks of reusers beside its licence: questions where the use goes against it, requests in any case.

No condition of the licence: it stays on the publisher's side, as a profile's rules do. A page's words were read by no
person, so they ask and never refuse.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from republish.model import Article, Claim, Finding, Obligation, Use
from republish.rights.acts import ACTS, PLAIN, PUBLISHER

_OTHER = "other"
"""The dimension of wishes that no rule of a profile amounts to."""
_NOT_ASKED = "unread"
"""The value of those that may ask for nothing."""
_UNREAD: tuple[tuple[str, str, Literal["question", "info"], str], ...] = (
    (
        "limits",
        "condition-unread",
        "question",
        "The page limits its grant in words of its own; whether your use keeps to them, a person has to say.",
    ),
    (_NOT_ASKED, "rules-unread", "info", "Among its rules on republishing the page also says:"),
)


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


def unread(article: Article) -> Iterator[Finding]:
    """What the page says in words that nothing here reads: a question where it limits its grant, for a person has to answer it."""
    for value, code, level, text in _UNREAD:
        claims = tuple(claim for claim in wishes_in(article, _OTHER) if claim.wish == f"{_OTHER}={value}")
        if claims:
            said = " ".join(f"“{claim.text}”" for claim in claims)
            yield Finding(code=code, level=level, text=f"{text} {said}", source=claims[0].source, claims=claims)


def wishes_of_page(article: Article, ruled: frozenset[str]) -> tuple[Obligation, ...]:
    """The page's wishes as requests, less those of `ruled` dimensions, of which the profile speaks."""
    return tuple(
        Obligation(kind=dimension, text=claim.text, layer="publisher", source=claim.source, value=value or None)
        for dimension, value, claim in _wishes(article)
        if dimension not in ruled and (dimension, value) != (_OTHER, _NOT_ASKED)
    )
