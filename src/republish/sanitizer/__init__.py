"""The last step from HTML to HTML: what leaves here may be pasted into any page.

Two stages over one policy table. The first builds an allowlisted tree from lxml's: scripts, styles and everything the
table does not name are gone, and what is left has a form that all parsers read alike. The second is the gate, bleach
by default: every piece of HTML passes it, block by block, so that its cost stays linear.
"""

from __future__ import annotations

from dataclasses import dataclass

from republish import _html
from republish.limits import DEFAULT_LIMITS, Limits
from republish.model import Change, CleanHtml
from republish.sanitizer.composer import Chunk
from republish.sanitizer.gate import Engine, passed
from republish.sanitizer.policy import ARTICLE_POLICY, INLINE_POLICY, Policy
from republish.sanitizer.walk import compose, parse

__all__ = [
    "ARTICLE_POLICY",
    "INLINE_POLICY",
    "Cleaned",
    "Draft",
    "Engine",
    "Policy",
    "clean",
    "draft",
    "parse",
    "release",
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Cleaned:
    """Safe HTML and what was taken out to make it so, in document order."""

    html: CleanHtml
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """What the first stage kept of a tree, in pieces for the gate, and what it took out; nothing to publish yet."""

    chunks: list[Chunk]
    changes: tuple[Change, ...]
    policy: Policy
    limits: Limits


def clean(
    html: str, policy: Policy = ARTICLE_POLICY, *, engine: Engine = "bleach", limits: Limits = DEFAULT_LIMITS
) -> Cleaned:
    """Make a fragment safe; cleaning the result again changes nothing.

    Links must be absolute already: relative ones go. Raises LimitExceeded or TruncatedPage for HTML beyond the limits
    and UsageError for an engine that is not there. Words are kept, except those inside forms' controls and embedded
    objects, which are listed.
    """
    return release(draft(parse(html, limits), policy, limits=limits), engine)


def draft(tree: _html.Element, policy: Policy = ARTICLE_POLICY, *, limits: Limits = DEFAULT_LIMITS) -> Draft:
    """The first stage of `clean`, for a tree that `parse` made. The tree, as large as its text, can be let go then."""
    chunks, changes = compose(tree, policy, limits)
    return Draft(chunks=chunks, changes=changes, policy=policy, limits=limits)


def release(made: Draft, engine: Engine = "bleach") -> Cleaned:
    """The second stage of `clean`: the gate."""
    html = passed(made.chunks, made.policy, engine, made.limits)
    return Cleaned(html=CleanHtml(html), changes=made.changes)
