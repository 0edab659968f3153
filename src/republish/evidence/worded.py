"""What the words on rights in a page's data and its feed speak of: they are read as the same words at its foot would be."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from lxml import etree

from republish._text import printable
from republish._uncompiled import Uncompiled
from republish.evidence.blocks import DEED, Statement, statements
from republish.evidence.denials import denial_in
from republish.evidence.exceptions import exceptions_of
from republish.evidence.limits import narrowed, undated
from republish.evidence.phrases import first_cue
from republish.evidence.scopes import scope_of
from republish.evidence.zones import Zone
from republish.licenses import License, find_licenses
from republish.model import Claim

_ZONE: Zone = "footer"
_ADDRESS = Uncompiled(r"(?:https?:)?//\S+")


def worded(claim: Claim, title: str, url: str) -> Iterator[Claim]:
    """The claim of a licence, for every licence that its words name and with what they say that it is of.

    "Photos: CC BY 4.0" is of pictures wherever it stands. `title` is the page's, in lower case, `url` its address. Words
    that name no subject leave the claim as it is, as an address alone does.
    """
    said = () if _ADDRESS.fullmatch(claim.text) else tuple(_speaking(claim.text))
    if not said:
        yield claim
    for statement in said:
        yield from _stated(statement, claim, title, url)


def _speaking(words: str) -> Iterator[Statement]:
    """The sentences that name a licence."""
    foot = etree.Element(_ZONE)
    line = etree.SubElement(foot, "p")
    line.text = printable(words)
    for statement in statements(line):
        if first_cue("license", statement.text.lower()) or DEED.search(statement.text):
            yield statement


def _stated(statement: Statement, claim: Claim, title: str, url: str) -> Iterator[Claim]:
    denial = denial_in(statement, _ZONE)
    reading = narrowed(scope_of(statement, (), _ZONE, title, url), statement, denial, _unknown)
    own = reading.scope in ("article", "site") or (reading.scope == "unclear" and not reading.explicit)
    for tool in find_licenses(statement.text) or (claim.license,):
        yield replace(claim, scope=claim.scope if own else reading.scope, license=_as_linked(tool, claim))
    if denial:
        yield replace(claim, kind=denial.kind, scope=denial.scope, license=None, url=None)
    elif own and undated(statement, _unknown):
        yield replace(claim, kind="exception", license=None, url=None)
    elif own:
        yield from exceptions_of(statement, statement.text, claim)


def _as_linked(tool: License | None, claim: Claim) -> License | None:
    """Words without a version take the one of their own link, where it leads to the same elements: `<media:license href>`."""
    linked = claim.license if claim.url else None
    return linked if tool and linked and not tool.version and tool.unit == linked.unit else tool


def _unknown() -> None:
    """The day of the article, which these words are not held against."""
