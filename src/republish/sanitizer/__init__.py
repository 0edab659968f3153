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
from republish.sanitizer.gate import Engine, passed
from republish.sanitizer.policy import ARTICLE_POLICY, INLINE_POLICY, Policy
from republish.sanitizer.walk import compose, parse

__all__ = ["ARTICLE_POLICY", "INLINE_POLICY", "Cleaned", "Engine", "Policy", "clean", "parse"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Cleaned:
    """Safe HTML and what was taken out to make it so, in document order."""

    html: CleanHtml
    changes: tuple[Change, ...] = ()


def clean(
    html: str | _html.Element,
    policy: Policy = ARTICLE_POLICY,
    *,
    engine: Engine = "bleach",
    limits: Limits = DEFAULT_LIMITS,
) -> Cleaned:
    """Make a fragment safe, or the tree that `parse` made of one; cleaning the result again changes nothing.

    Links must be absolute already: relative ones go. Raises LimitExceeded or TruncatedPage for HTML beyond the limits
    and UsageError for an engine that is not there. Words are kept, except those inside forms' controls and embedded
    objects, which are listed.
    """
    chunks, changes = compose(html, policy, limits)
    return Cleaned(html=CleanHtml(passed(chunks, policy, engine, limits)), changes=changes)
