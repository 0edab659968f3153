"""Names of time zones, as people write them behind a clock: what is certain becomes an offset, what is not takes no clock along."""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo

from republish._uncompiled import Uncompiled

ZONES = {
    "UTC": 0, "GMT": 0, "Z": 0, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360,
    "PST": -480, "PDT": -420, "BST": 60, "CET": 60, "CEST": 120, "MEZ": 60, "MESZ": 120, "IST": 330, "JST": 540,
    "KST": 540, "SAST": 120, "EAT": 180, "AEST": 600, "AEDT": 660,
}  # fmt: skip
"""Minutes east of Greenwich, of names that are known wherever they stand behind a clock."""
_BEHIND = {
    "WET": 0, "WEST": 60, "EET": 120, "EEST": 180, "OEZ": 120, "OESZ": 180, "MSK": 180, "MSD": 240, "TRT": 180, "IDT": 180,
    "WAT": 60, "PKT": 300, "NPT": 345, "WIB": 420, "WITA": 480, "HKT": 480, "SGT": 480, "PHT": 480, "AWST": 480, "ACST": 570,
    "ACDT": 630, "NZST": 720, "NZDT": 780, "BRT": -180, "BRST": -120, "UYT": -180, "ADT": -180, "AKST": -540, "AKDT": -480, "HST": -600,
}  # fmt: skip
"""The same of names that are known right behind a clock alone, as some of them are words."""
_SHARED = {
    "AMT": (-240, 240), "AST": (-240, 180), "GST": (240,), "ICT": (420,), "CAT": (120,), "ART": (-180,), "ECT": (-300,),
    "BST": (360,), "CST": (480,), "MST": (390, 480), "PST": (480,),
}  # fmt: skip
"""Names that several zones share, or a zone and a common word: which one is meant, the clock of the page's country decides."""
_OF_SCRIPT = {
    "AMT": (Uncompiled("[\u0531-\u0587]"), 240), "AST": (Uncompiled("[\u0621-\u064a]"), 180),
    "BST": (Uncompiled("[\u0985-\u09b9]"), 360), "ICT": (Uncompiled("[\u0e01-\u0e30]"), 420),
}  # fmt: skip
"""What some of these stand for in a line in the letters of one country: "AMT" in Armenian."""
_CAPITALS = re.compile("[A-Z]{3}")
"""In every such name; most texts that state a moment have no word in capitals."""
_NAMED = Uncompiled(
    r"(?<!\d)(?<!\d[.,])\d{1,2}\s?[:.h]\s?\d\d(?:[:.]\d\d)?(?!\d)(?i:\s*[ap]\.?m\b\.?|\s*Uhr|\s*Hrs?\b\.?)?"
    rf"\s?(?P<name>[(\[]?(?:{'|'.join(sorted(_BEHIND.keys() | _SHARED.keys(), key=len, reverse=True))})[)\]]?)(?![\w'’])(?!\s[A-Z]{{2}})",
)
"""A clock and the name behind it, unless that begins a line in capitals."""


def with_offset(text: str, clock: tzinfo = UTC) -> str:
    """The text with the offset in place of such a zone's name; without its clock where nothing says which zone is meant."""
    found = _NAMED.search(text) if _CAPITALS.search(text) else None
    if found is None:
        return text
    name = found["name"].strip("()[]")
    offset = _BEHIND[name] if name in _BEHIND else _by_script(name, text) or _by_country(name, clock)
    if offset is not None:
        return f"{text[: found.start('name')]}{_written(offset)}{text[found.end('name') :]}"
    return text if name in ZONES else f"{text[: found.start()]}{text[found.end() :]}"


def _by_script(name: str, text: str) -> int | None:
    letters, minutes = _OF_SCRIPT.get(name, (None, None))
    return minutes if letters is not None and letters.search(text) else None


def _by_country(name: str, clock: tzinfo) -> int | None:
    """Minutes of the zone of that name by which the page's country goes."""
    kept = None if clock is UTC else clock.utcoffset(datetime(2000, 1, 1))
    minutes = None if kept is None else int(kept.total_seconds()) // 60
    return minutes if minutes in _SHARED[name] else None


def _written(minutes: int) -> str:
    hours, rest = divmod(abs(minutes), 60)
    return f" {'-' if minutes < 0 else '+'}{hours:02d}:{rest:02d}"
