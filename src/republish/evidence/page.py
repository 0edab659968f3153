"""All claims about one page."""

from __future__ import annotations

from collections.abc import Iterator

from republish._html import Document
from republish.evidence.gathering import license_claims
from republish.evidence.machine import machine_claims
from republish.evidence.outside import outside_claims
from republish.evidence.prose import read_prose
from republish.model import Claim, Page, Profile


def gather(document: Document, page: Page, profile: Profile | None = None) -> tuple[Claim, ...]:
    """Every statement about rights on the page, in its head, its feed and the profile, each with place and scope."""
    return tuple(dict.fromkeys(_all(document, page, profile)))


def _all(document: Document, page: Page, profile: Profile | None) -> Iterator[Claim]:
    lowered = page.content.lower()
    root, source = document.root, page.url_served or page.url
    yield from machine_claims(document, lowered, source)
    prose = read_prose(root)
    yield from license_claims(root, prose, lowered, source)
    yield from outside_claims(document, page, profile)
