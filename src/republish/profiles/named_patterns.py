"""Parts of patterns that several profiles use, called by name: "(?&this_article)" is the beginning of a line on the text around it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from republish._uncompiled import Uncompiled
from republish.errors import ProfileError

_CALL = Uncompiled(r"\(\?&(\w+)\)")
_NAMED = {
    "this_article": (
        r"(?:\bthis (?:\w+ ){0,2}?(?:article|story|post|piece|essay|report|interview|text|investigation|column|review|commentary)\b[^.!?]{0,120}?\b"
        r'|(?:^|[.!?”"»)] ?|\bit (?:was )?))'
    )
}


def spelled_out(exclusion: Mapping[str, Any], key: str, file: str) -> Mapping[str, Any]:
    """An exclusion whose pattern holds what it called. Raises ProfileError for a name that nothing has."""
    pattern = exclusion.get("pattern")
    if not isinstance(pattern, str):
        return exclusion
    for name in _CALL.findall(pattern):
        if name not in _NAMED:
            raise ProfileError(f"there is no pattern named {name!r}", file=file, key=f"{key}.pattern")
    return {**exclusion, "pattern": _CALL.sub(lambda call: _NAMED[call[1]], pattern)}
