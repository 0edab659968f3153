"""What a page adds to the terms of a text: another licence of the changed text, a stricter one, conditions, reservations."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from republish import _html
from republish._spoken import spoken
from republish.compliance.answers import Answer, Case, fulfilled, missing, unseen
from republish.compliance.copying import kept_from_copying
from republish.compliance.passages import Passage
from republish.compliance.statements import credit_lines, lines_of, notice_lines, said_by
from republish.compliance.text_licenses import licenses_of_the_text
from republish.compliance.vicinity import passages_of_the_text
from republish.licenses import License
from republish.model import Claim, Obligation

_RESERVED = "The page says “all rights reserved” over the article; a CC licence lets nobody add that. Take it out, or say that this text is excepted."
_UNLESS_SITE = "A CC licence lets nobody add that, unless it is said of the site alone."
_RIGHT_BELOW = 2
"""Lines below the package's last one that readers take to speak of the article."""
_SHOWN = 120
"""Letters of a statement that an answer repeats."""


def share_alike(case: Case, duty: Obligation) -> Answer:
    """The changed text's own licence, which is to be that of the original or a later version of it (BY-SA 4.0 §3(b)(1)).

    Another one that the page states of the text is a question: whether it is compatible, or of something else, a person
    has to say. The package's credit speaks of the original alone.
    """
    tool = case.package.review.license
    if tool is None:
        return unseen("The licence of the original is not known.")
    if others := _others(case, tool):
        text = (
            f"The page puts the changed text under {', '.join(others)}, and the original is under {tool.id} (§3(b)(1))."
        )
        return missing(text, disputable=True)
    linked = licenses_of_the_text(case)
    stated = licenses_of_the_text(case, but=frozenset(lines_of(case.package.notices.attribution)))
    if tool.id in stated or any(_continues(other, tool) for other in stated.values()):
        return fulfilled(f"The page links {', '.join(stated)}.")
    if tool.id in linked:
        return unseen(
            f"The credit names {tool.id} for the original: whether the changed text is under it, a person has to say."
        )
    if not linked:
        return missing("The page names no licence for the changed text.")
    return unseen(f"The page links {', '.join(linked)}: whether that will do, a person has to say.")


def _others(case: Case, tool: License) -> dict[str, License]:
    """Licences that the page states of the article, or of what may be the translation, and that do not continue its own.

    A credit with the original's title makes the lines below it doubtful on a page with another headline.
    """
    claims = (*_added(case, "license", "article", "part", "unclear"), *_in_a_credit_of_pictures_name(case, "license"))
    found = {claim.license.id: claim.license for claim in claims if claim.license}
    return {name: other for name, other in found.items() if other.id != tool.id and not _continues(other, tool)}


def _continues(other: License, tool: License) -> bool:
    """It is the same licence in a later version, or in a form that names no version."""
    if other.elements != tool.elements:
        return False
    return other.version is None or (tool.version is not None and _number(other.version) >= _number(tool.version))


def _number(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def no_additional_restrictions(case: Case, duty: Obligation) -> Answer:
    """No reservation, condition or stricter licence over the article but the original's own (CC BY 4.0 §2(a)(5)(B)).

    Nor what keeps readers from copying it (§2(a)(5)(C)). One over the whole site is for a person to look at. A licence or a condition may be of something else than the text.
    """
    if reserved := list(_added(case, "reserved", "article")):
        return missing(_RESERVED, disputable=all(_is_beyond_the_foot(claim, case) for claim in reserved))
    scopes = ("site", "comments", "unclear")
    if near := _said_right_below(case, "reserved", *scopes):
        return missing(f"The page says right below the article: “{near[0].text}” {_UNLESS_SITE}", disputable=True)
    if credited := _said_in_the_credit(case, "reserved", *scopes) or _in_a_credit_of_pictures_name(case, "reserved"):
        text = f"The page says in the article's credit: “{credited[0].text}” {_UNLESS_SITE}"
        return missing(text, disputable=True)
    tool = case.package.review.license
    if tool is None:
        return unseen()
    if kept := next(kept_from_copying(case.copy.document.root, _lines_found(case)), None):
        section = "§2(a)(5)(C)" if tool.version == "4.0" else "§4(a)"
        text = f"The page keeps its readers from copying the text ({kept}), which {tool.id} lets nobody do ({section})."
        return missing(text, disputable=True)
    claims = (*_added(case, "license", "article"), *_added(case, "condition", "article"))
    added = next((claim for claim in claims if claim.kind == "condition" or _is_stricter(claim.license, tool)), None)
    if added is None:
        return unseen()
    said = added.text if len(added.text) <= _SHOWN else f"{added.text[:_SHOWN]} …"
    text = f"The page says of the article: “{said}” {tool.id} lets nobody add terms of their own (§2(a)(5)(B))."
    return missing(text, disputable=True)


def _lines_found(case: Case) -> list[str]:
    """The words of the text's lines that stand on the page."""
    return [case.alignment.lines[place.line].spoken for place in case.alignment.places]


def _is_beyond_the_foot(claim: Claim, case: Case) -> bool:
    """Its words stand on the page, and all of them below the site's foot, where a line may be the site's as well."""
    said = f" {spoken(claim.text)} "
    there = [number for number, passage in enumerate(case.copy.passages) if said in f" {passage.spoken} "]
    last = max(passages_of_the_text(case), default=len(case.copy.passages))
    feet = (n for n, passage in enumerate(case.copy.passages) if n > last and passage.parts == {"frame"})
    foot = next(feet, None)
    return bool(there) and foot is not None and min(there) > foot


def _said_right_below(case: Case, kind: str, *scopes: str) -> list[Claim]:
    """Claims in the lines right below the text and what the package says of it, which are not plainly of the site."""
    claims = [claim for claim in _added(case, kind, *scopes) if claim.place != "footer"]
    below = {passage.spoken for passage in _right_below(case)} if claims else frozenset()
    return [claim for claim in claims if spoken(claim.text) in below]


def _said_in_the_credit(case: Case, kind: str, *scopes: str) -> list[Claim]:
    """Claims within a line that readers see, outside of the site's frame, and that links the original or spells its address out."""
    claims = [claim for claim in _added(case, kind, *scopes) if claim.place != "footer"]
    lines = (passage for _, passage in credit_lines(case) if passage.seen and "frame" not in passage.parts)
    said = [f" {passage.spoken} " for passage in lines] if claims else []
    return [claim for claim in claims if any(f" {spoken(claim.text)} " in line for line in said)]


def _in_a_credit_of_pictures_name(case: Case, kind: str) -> list[Claim]:
    """Claims in the article's credit that are a picture's by the name of their box alone ("credit"), where no picture is."""
    lines = [f" {passage.spoken} " for _, passage in credit_lines(case) if passage.seen and not passage.pictured]
    claims = (claim for claim in _added(case, kind, "image") if claim.place == "caption") if lines else ()
    return [claim for claim in claims if any(f" {spoken(claim.text)} " in line for line in lines)]


def _right_below(case: Case) -> Iterator[Passage]:
    """What readers see right below the text and the package's lines, outside of the site's frame."""
    own = set(notice_lines(case.package.notices))
    ours = (number for number, passage in enumerate(case.copy.passages) if passage.spoken in own)
    last = max((*ours, *passages_of_the_text(case)), default=None)
    if last is not None:
        near = case.copy.passages[last + 1 : last + 1 + _RIGHT_BELOW]
        unframed = takewhile(lambda passage: "frame" not in passage.parts, near)
        yield from (passage for passage in unframed if passage.seen)


def another_license(case: Case, tool: License) -> str | None:
    """What the page says of another licence of the very text that lets more than the original's; none of a text that was changed."""
    if case.altered or not case.compared:
        return None
    near = _said_right_below(case, "license", "site", "comments", "unclear")
    claims = ((claim, claim.license) for claim in (*_added(case, "license", "article"), *near))
    looser = (claim.text for claim, other in claims if other and set(other.elements) < set(tool.elements))
    return next(looser, None)


def named_in_the_credit(case: Case, tool: License) -> str | None:
    """Another licence that a line with the original's address names in words."""
    claims = _said_in_the_credit(case, "license", "article", "site", "unclear", "explanation")
    names = (claim.license.short_name for claim in claims if claim.license and claim.license.unit != tool.unit)
    return next(names, None)


def _is_stricter(other: License | None, tool: License) -> bool:
    """It asks for something, or forbids something, that the original's licence does not."""
    return other is not None and not set(other.elements) <= set(tool.elements)


def _added(case: Case, kind: str, *scopes: str) -> Iterator[Claim]:
    """Claims in words that are not the original's own: what the package repeats of its publisher is no addition."""
    claims = [claim for claim in case.claims if claim.kind == kind and claim.scope in scopes]
    own = _own_words(case) if claims else ""
    yield from (claim for claim in claims if f" {spoken(claim.text).casefold()} " not in own)


def _own_words(case: Case) -> str:
    """All words of the package and of its original's text, without capitals."""
    package = case.package
    article = package.article
    told = (package.text, article.copyright_notice, article.disclosure, said_by(package.notices.license_notice))
    lines = (*notice_lines(package.notices), *map(spoken, filter(None, told)), *_lines_of_html(str(package.html)))
    return f" {' '.join(lines)} ".casefold()


def _lines_of_html(html: str) -> Iterator[str]:
    return map(spoken, _html.lines(html).split("\n"))
