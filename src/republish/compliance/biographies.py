"""What the package tells of the people who made the text: no licence asks for it in so many words, and its loss is told."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import shorten

from republish._spoken import bounded, spoken
from republish.compliance.answers import Case
from republish.compliance.statements import said_by
from republish.model import Author, Finding

_SHOWN = 120
"""Letters of a biography that its finding shows."""


def lost_biographies(case: Case) -> Iterator[Finding]:
    """One finding for all people of whom the package tells more than the name and the page does not, in whatever box and order."""
    told = f" {spoken(said_by(case.package.notices.author_bio))} "
    lost = [person for person in case.package.article.authors if not all(map(case.copy.says, _parts(person, told)))]
    if lost:
        words = shorten(lost[0].bio or ", ".join(_facts(lost[0])), _SHOWN, placeholder=" …")
        teller = "original" if case.drafted else "package"
        text = f"What the {teller} tells of {lost[0].name} is not on the page: “{words}”."
        more = f" Nor is what it tells of {len(lost) - 1} more." if lost[1:] else ""
        yield Finding(code="author-bio", level="info", text=f"{text}{more}", source=case.package.article.url)


def _parts(person: Author, told: str) -> Iterator[str]:
    """The pieces of what is told of a person, without the name, which a theme may set in a heading of its own."""
    for fact in _facts(person):
        if bounded(spoken(fact)) in told:
            yield from filter(spoken, fact.split(person.name) if person.name else (fact,))


def _facts(person: Author) -> Iterator[str]:
    """The page's own sentence, or else role and institution."""
    yield from filter(spoken, (person.bio,) if person.bio else (person.role or "", person.institution or ""))
