"""All claims about one page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Any

from republish._html import Document
from republish._paths import at_path
from republish.evidence.datelines import dateline_claims
from republish.evidence.exclusions import excluded_claims
from republish.evidence.finding import find_blocks
from republish.evidence.gathering import license_claims
from republish.evidence.handouts import handout_claims
from republish.evidence.labelled import labelled_claims
from republish.evidence.machine import comment_claims, machine_claims, script_claims
from republish.evidence.negatives import negative_claims
from republish.evidence.newsrooms import newsroom_claims
from republish.evidence.outside import outside_claims, published
from republish.evidence.taglines import tagline_claims
from republish.evidence.tool_defaults import without_defaults
from republish.evidence.translations import translation_claims
from republish.evidence.unread import LIMITS, unread_claims
from republish.evidence.wishes import wish_claims
from republish.model import Claim, Page, Profile

_RULES_NAME = ("license", "ban", "leave")
"""Kinds of words, one of which stands in every box that lets republish."""
_MOST_GRANTS = 20


def gather(document: Document, page: Page, profile: Profile | None = None) -> tuple[Claim, ...]:
    """Every statement about rights on the page, in its head, its feed and the profile, each with place and scope."""
    source = page.url_served or page.url
    prose = document.prose
    blocks = find_blocks(prose)
    found = [*machine_claims(document, source), *comment_claims(document, source)]
    found += license_claims(document, blocks["license"], source, partial(published, document, page))
    found += handout_claims(document, source)
    found += negative_claims(document, blocks, source)
    found += labelled_claims(document, blocks, source)
    if profile or any(map(_grants, found)):  # Who signs and owns a text that nothing licenses is no matter.
        found += newsroom_claims(document, source, licensed=any(map(_is_own_license, found)))
        found += dateline_claims(document, source)
        found += tagline_claims(document, source)
        found += translation_claims(document, source)
        found += wish_claims(document, source)
        named = chain(chain.from_iterable(map(blocks.__getitem__, _RULES_NAME)), _at_grants(document, found))
        unread = unread_claims(named, found, source)
        found += filter(_limits_a_grant, unread) if profile and profile.rules else unread
    if profile:
        found = [*without_defaults(found, document, profile), *excluded_claims(document, prose, page, profile)]
    found += outside_claims(document, page, profile)
    if any(_lacks_version(claim) for claim in found):
        found += script_claims(document, source)
    return tuple(dict.fromkeys(found))


def _at_grants(document: Document, claims: Iterable[Claim]) -> Iterator[Any]:
    """The blocks in which a licence is granted: a badge has no words by which they were found."""
    paths = dict.fromkeys(claim.path for claim in claims if claim.path and _grants(claim))
    found = (at_path(document.root, path) for path in paths) if len(paths) <= _MOST_GRANTS else ()
    return (block for block in found if block is not None)


def _grants(claim: Claim) -> bool:
    return claim.kind == "license" and claim.scope in ("article", "site")


def _limits_a_grant(claim: Claim) -> bool:
    """Asked of a publisher as well whose rules a person has read: they may have been others on that day."""
    return claim.wish == LIMITS


def _is_own_license(claim: Claim) -> bool:
    """The article itself names its licence."""
    return claim.kind == "license" and claim.scope == "article" and claim.license is not None


def _lacks_version(claim: Claim) -> bool:
    return claim.scope in ("article", "site") and claim.license is not None and claim.license.url is None
