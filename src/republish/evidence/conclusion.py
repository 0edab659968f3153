"""Many claims, one licence: the stricter reading, and every conflict said aloud."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from republish.evidence.elsewhere import licensed_elsewhere
from republish.licenses import License, parse_license
from republish.model import Claim, Finding
from republish.model._noun import Noun

Level: TypeAlias = Literal["info", "question", "refusal"]


@dataclass(frozen=True, kw_only=True, slots=True)
class Conclusion(Noun):
    """What all the claims amount to."""

    license: License | None
    """None when nothing grants one for this article, or when the claims cannot both be true."""
    conflicts: tuple[Finding, ...] = ()
    grounds: tuple[Claim, ...] = ()
    """The claims that the licence rests on."""


_MANY = 3
"""So many different licences for one article are a list, not a statement."""
_BY_ARTICLE = "The publisher's licence differs by article: its rules name {}, and this page states none."


@dataclass(frozen=True, slots=True)
class _Level:
    """What one source of claims amounts to."""

    license: License | None = None
    claims: tuple[Claim, ...] = ()
    findings: tuple[Finding, ...] = ()


def conclude(claims: Iterable[Claim]) -> Conclusion:
    """The licence of the article by the stricter reading.

    Claims about anything but this article or the whole site grant nothing. What the article says of itself goes before
    what the site or the profile says, unless those are stricter. A version is used only where it is stated and no other
    claim of the same weight states another.
    """
    claims = tuple(claims)
    grants = [c for c in claims if c.kind == "license" and c.license and c.scope in ("article", "site")]
    levels = [
        _settled([c for c in grants if c.scope == "article" and c.place not in ("profile", "script")]),
        _settled([c for c in grants if c.scope == "site" and c.place not in ("profile", "script")]),
    ]
    page = _versioned(_joined(*levels, named="site"), [c for c in claims if c.place == "script" and c.license])
    level = _joined(page, _settled([c for c in grants if c.place == "profile"]), named="profile")
    level = _versioned(level, [c for c in claims if c.place == "profile" and c.license])
    findings = [*level.findings, *_obstacles(claims), *_contradicted(claims, level), *_doubts(claims, level)]
    findings += licensed_elsewhere(claims, level.claims)
    blocked = any(finding.level == "refusal" or finding.code == "rights-reserved" for finding in findings)
    return Conclusion(license=None if blocked else level.license, conflicts=tuple(findings), grounds=level.claims)


def strictness(tool: License) -> tuple[int, int] | None:
    """How much a licence restricts, as (commercial use, adaptation); None for tools that do not compare."""
    if tool.unit in ("zero", "publicdomain", "mark"):
        return (-1, -1)
    if not tool.elements:
        return None
    return (int("NC" in tool.elements), 2 if "ND" in tool.elements else int("SA" in tool.elements))


def _stricter(one: License, other: License) -> License | None:
    """The one that forbids all the other forbids, or None when each forbids something else."""
    a, b = strictness(one), strictness(other)
    if a is None or b is None:
        return one if one.unit == other.unit else None
    if a[0] >= b[0] and a[1] >= b[1]:
        return one
    return other if b[0] >= a[0] and b[1] >= a[1] else None


def _finding(code: str, level: Level, text: str, claims: Sequence[Claim]) -> Finding:
    source = claims[0].source if claims else ""
    return Finding(code=code, level=level, text=text, source=source, claims=tuple(claims))


def _without_version(tool: License) -> License:
    return (parse_license(f"CC-{tool.unit.upper()}") or tool) if tool.elements else tool


def _settled(claims: list[Claim]) -> _Level:
    """One licence for claims of equal weight; a badge beside a link to the same elements only decorates it."""
    stated = {c.license.unit for c in claims if c.license and c.place != "alt"}
    firm = [c for c in claims if c.place != "alt" or (c.license and c.license.unit not in stated)]
    if not firm:
        return _Level()
    strictest = firm[0].license if len({c.license.unit for c in firm if c.license}) < _MANY else None
    for claim in firm[1:]:
        strictest = _stricter(strictest, claim.license) if strictest and claim.license else None
    findings = []
    if strictest is None:
        return _Level(None, tuple(firm), (_irreconcilable(firm),))
    if len({c.license.unit for c in firm if c.license}) > 1:
        findings.append(_finding("conflict-elements", "info", _differ(firm, strictest), firm))
    same = [c for c in firm if c.license and c.license.unit == strictest.unit]
    tool, more = _one_version(same)
    return _Level(tool, tuple(same), (*findings, *more, *_badge_findings(claims, tool)))


def _irreconcilable(claims: Sequence[Claim]) -> Finding:
    names = ", ".join(dict.fromkeys(c.license.id for c in claims if c.license))
    return _finding("conflict-elements", "question", f"The page names licences that cannot both hold: {names}.", claims)


def _differ(claims: Sequence[Claim], strictest: License) -> str:
    names = ", ".join(dict.fromkeys(c.license.id for c in claims if c.license))
    return f"Statements differ ({names}); the strictest, {strictest.unit.upper()}, holds."


def _one_version(claims: list[Claim]) -> tuple[License, tuple[Finding, ...]]:
    stated = list(dict.fromkeys(c.license for c in claims if c.license and (c.license.version or c.license.url)))
    first = claims[0].license
    assert first is not None
    if not stated:
        return first, ()
    if len(stated) == 1:
        return stated[0], ()
    names = ", ".join(tool.id for tool in stated)
    ported = [tool for tool in stated if tool.jurisdiction]
    if len({tool.version for tool in stated}) == 1 and len(ported) == 1:
        text = f"Statements differ in the port ({names}); the link decides."
        linked = [c.license for c in claims if c.url and c.license in stated]
        if len(set(linked)) == 1 and linked[0]:
            return linked[0], (_finding("conflict-version", "info", text, claims),)
    text = f"Statements name different versions ({names}); only the elements are certain."
    return _without_version(first), (_finding("conflict-version", "question", text, claims),)


def _badge_findings(claims: list[Claim], tool: License) -> tuple[Finding, ...]:
    odd = [c for c in claims if c.place == "alt" and not _says_the_same(c.license, tool)]
    if not odd or odd == claims:
        return ()
    shown = ", ".join(dict.fromkeys(c.license.id for c in odd if c.license))
    return (_finding("conflict-badge", "info", f"A badge shows {shown}, the statement itself {tool.id}.", odd),)


def _says_the_same(shown: License | None, tool: License) -> bool:
    """The same licence, or its elements without a version, as badges have it."""
    return shown == tool or (shown is not None and shown.version is None and shown.unit == tool.unit)


def _joined(one: _Level, other: _Level, *, named: str) -> _Level:
    """`one` speaks of the article more closely than `other`: it holds unless `other` is stricter."""
    findings = one.findings + other.findings
    if not other.claims or not one.claims:
        kept = one if one.claims else other
        return _Level(kept.license, kept.claims, findings)
    if one.license is None or other.license is None:
        return _Level(None, one.claims + other.claims, findings)
    strictest = _stricter(one.license, other.license)
    both = one.claims + other.claims
    if strictest is None:
        return _Level(None, both, (*findings, _irreconcilable(both)))
    if one.license.unit == other.license.unit:
        return _same_unit(one, other, findings, named)
    text = f"The article says {one.license.id}, the {named} {other.license.id}; the stricter holds."
    kept = one if strictest is one.license else other
    return _Level(strictest, kept.claims, (*findings, _finding(f"conflict-{named}", "info", text, both)))


def _same_unit(one: _Level, other: _Level, findings: tuple[Finding, ...], named: str) -> _Level:
    assert one.license is not None
    assert other.license is not None
    if one.license == other.license or not other.license.version:
        return _Level(one.license, one.claims, findings)
    if not one.license.version and not any(f.code == "conflict-version" for f in one.findings):
        return _Level(other.license, one.claims + other.claims, findings)
    both = one.claims + other.claims
    if one.license.version and any(c.scope == "article" for c in one.claims):
        text = f"The article says {one.license.id}, the {named} {other.license.id}; the article's own statement holds."
        return _Level(one.license, one.claims, (*findings, _finding("conflict-version", "info", text, both)))
    text = f"{one.license.id} and {other.license.id}: only the elements are certain."
    finding = _finding("conflict-version", "question", text, both)
    return _Level(_without_version(one.license), both, (*findings, finding))


def _versioned(level: _Level, helpers: list[Claim]) -> _Level:
    """A version-less statement takes the version that helpers state for the same elements, if they state only one."""
    tool = level.license
    if not tool or tool.version or tool.url or any(f.code == "conflict-version" for f in level.findings):
        return level
    stated = {c.license for c in helpers if c.license and c.license.unit == tool.unit and c.license.version}
    others = {c.license.unit for c in helpers if c.license} - {tool.unit}
    if len(stated) != 1 or others:
        return level
    grounds = tuple(c for c in helpers if c.license in stated)
    return _Level(stated.pop(), level.claims + grounds, level.findings)


_OBSTACLES: Mapping[str, tuple[str, Level, str]] = {
    "wire": (
        "wire-copy",
        "refusal",
        "The text, or a part of it, is an agency's: that is not the publisher's to license.",
    ),
    "permission": (
        "by-permission",
        "refusal",
        "The text stands here by somebody's permission, which does not pass on.",
    ),
    "reserved": ("rights-reserved", "refusal", "The article itself reserves all rights."),
    "partner": (
        "partner-copy",
        "question",
        "The text is somebody else's, or was made with others: the licence may not cover it.",
    ),
    "embargo": ("embargo", "question", "The article names an embargo."),
    "paywall": ("paywall", "question", "The article stands behind a paywall."),
    "paid": ("paid-copy", "question", "The article is marked as paid for: a site's licence seldom covers such matter."),
    "extract": (
        "extract-copy",
        "question",
        "The text is taken from a book or another work: whether its owner gave it under this licence is not said.",
    ),
    "exception": ("exception-stated", "question", "The licence statement names exceptions."),
}


_BESIDE_THE_TEXT = ("image", "part")
"""An exception for these is good to know and no doubt about the text."""


def _obstacles(claims: Sequence[Claim]) -> list[Finding]:
    """What the article itself says against a licence. A site's footer cannot speak against its articles."""
    found = []
    for kind, (code, level, text) in _OBSTACLES.items():
        against = [c for c in claims if c.kind == kind and (c.scope == "article" or kind == "exception")]
        if against:
            excluded = any(c.place == "profile" for c in against)
            if all(c.scope in _BESIDE_THE_TEXT for c in against):
                level = "info"
            found.append(_finding(code, "refusal" if excluded else level, text, against))
    return found if any(f.code == "rights-reserved" for f in found) else [*found, *_perhaps_reserved(claims)]


def _perhaps_reserved(claims: Sequence[Claim]) -> list[Finding]:
    """Words in the article that may reserve all rights, or only speak of doing so."""
    doubtful = [c for c in claims if c.kind == "reserved" and c.scope == "unclear"]
    text = "The article may reserve all rights: it is not clear what these words speak of."
    return [_finding("rights-reserved", "question", text, doubtful)] if doubtful else []


def _contradicted(claims: Sequence[Claim], level: _Level) -> list[Finding]:
    """Conditions that the licence concluded does not have."""
    tool = level.license
    against = [c for c in claims if c.kind == "condition" and c.scope in ("article", "site")]
    against = [c for c in against if tool and (c.license is None or c.license.unit == tool.unit)]
    text = "What is said beside the licence contradicts it: the licence sets no such condition."
    return [_finding("condition-contradicts", "question", text, against)] if against else []


def _doubts(claims: Sequence[Claim], level: _Level) -> list[Finding]:
    found = []
    reserved = [c for c in claims if c.kind == "reserved" and c.scope == "site"]
    if reserved and level.license:
        found.append(_finding("rights-reserved-site", "info", "The site's footer reserves all rights.", reserved))
    if level.license is None and not level.claims:
        found += _near_misses(claims)
    return found


def _near_misses(claims: Sequence[Claim]) -> list[Finding]:
    licenses = [c for c in claims if c.kind == "license"]
    unnamed = [c for c in licenses if c.license is None and c.scope in ("article", "site")]
    unclear = [c for c in licenses if c.license and c.scope == "unclear"]
    found = []
    if unnamed:
        found.append(_finding("license-unnamed", "question", "A licence is mentioned, but not which.", unnamed))
    if unclear and all(claim.place == "profile" for claim in unclear):
        found.append(_finding("per-article", "question", _BY_ARTICLE.format(_names(unclear)), unclear))
    elif unclear:
        found.append(_finding("scope-unclear", "question", "It is not clear what the licence covers.", unclear))
    return found


def _names(claims: Sequence[Claim]) -> str:
    return " or ".join(dict.fromkeys(c.license.short_name for c in claims if c.license))
