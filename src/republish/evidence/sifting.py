"""Claims of licences that are taken together: some say nothing of the page because of what others beside them say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from republish._uncompiled import Uncompiled
from republish.evidence.scopes import Reading
from republish.evidence.zones import Zone
from republish.model import Claim
from republish.model.rights import Scope

_TITLE = Uncompiled(r"(?P<box>.*(?<!/body)(?<!/main)(?<!/article))/h[1-6](?:\[\d+\])?")
_LIST = 3
_LISTED: tuple[Scope, ...] = ("article", "site", "unclear")


def without_lists(found: list[tuple[Zone, Reading, Claim]]) -> Iterator[Claim]:
    """Three or more licences side by side, none of them said to be this page's, are somebody's explanation."""
    units: dict[tuple[Zone, bool], set[str]] = {}
    for zone, reading, claim in found:
        if not reading.explicit and claim.license and claim.scope in _LISTED:
            units.setdefault((zone, claim.scope == "unclear"), set()).add(claim.license.unit)
    for zone, reading, claim in found:
        beside = units.get((zone, claim.scope == "unclear"), ())
        listed = not reading.explicit and claim.scope in _LISTED and len(beside) >= _LIST
        yield replace(claim, scope="explanation") if listed else claim


def without_titles(claims: list[Claim]) -> Iterator[Claim]:
    """A heading that speaks of a licence without saying which claims nothing where its own box says it."""
    named = [claim.path or "" for claim in claims if claim.license]
    for claim in claims:
        title = None if claim.license else _TITLE.fullmatch(claim.path or "")
        if title is None or not any(path.startswith(f"{title['box']}/") for path in named):
            yield claim
