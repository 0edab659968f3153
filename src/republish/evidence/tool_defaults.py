"""What a widely used tool says on every site that does not tell it otherwise, against the publisher's own terms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from republish._html import Document
from republish._paths import at_path
from republish.model import Claim, Profile

_TOOL = re.compile(r"republication[-_]tracker[-_]tool")
_NAMES = (b"republication-tracker-tool", b"republication_tracker_tool")
_LEVELS = 3
_DEFAULT = "by-nd"
"""Up to 1.5.0 the Republication Tracker Tool can name no other licence; it is the one that later versions begin with."""


def without_defaults(claims: Iterable[Claim], document: Document, profile: Profile) -> Iterator[Claim]:
    """The claims; where the publisher's terms name no licence, the default of the tool's box is none either."""
    weighs = bool(profile.terms) and any(map(document.mentions, _NAMES))
    for claim in claims:
        yield replace(claim, scope="explanation") if weighs and _is_default(claim, document) else claim


def _is_default(claim: Claim, document: Document) -> bool:
    if claim.kind != "license" or claim.license is None or claim.license.unit != _DEFAULT or not claim.path:
        return False
    found = at_path(document.root, claim.path)
    if found is None:
        return False
    around = (found, *found.iterancestors())
    return any(map(_is_of_tool, around)) or any(map(_holds_its_button, around[:_LEVELS]))


def _holds_its_button(box: Any) -> bool:
    """A widget with the tool's button: the licence beside it is the tool's as well."""
    return box.tag not in ("article", "main", "body", "html") and any(map(_is_of_tool, box.iter("button", "a")))


def _is_of_tool(element: Any) -> bool:
    return _TOOL.search(f"{element.get('id') or ''} {element.get('class') or ''}") is not None
