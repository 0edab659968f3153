"""What a site's robots.txt says to us (RFC 9309), read with protego."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from republish._encoding import decode

_MAX_BYTES = 512_000
"""RFC 9309 §2.5: at least 500 KiB are to be read, and what lies behind may be ignored."""
_LONGEST_DELAY = 30.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Rules:
    """The rules of one host."""

    parsed: Any = None
    """A `protego.Protego`; None when the whole site is open or closed."""
    open: bool = True
    reason: str = ""

    def allow(self, url: str, user_agent: str) -> bool:
        """Whether this program may fetch this URL."""
        if self.parsed is None:
            return self.open
        return bool(self.parsed.can_fetch(url, user_agent))

    def delay(self, user_agent: str) -> float:
        """`Crawl-delay` in seconds, at most half a minute."""
        if self.parsed is None:
            return 0.0
        return min(float(self.parsed.crawl_delay(user_agent) or 0.0), _LONGEST_DELAY)


OPEN = Rules()


def closed(reason: str) -> Rules:
    """A site whose rules cannot be read counts as closed (RFC 9309 §2.3.1.4)."""
    return Rules(open=False, reason=reason)


def rules_from(status: int, content: bytes, content_type: str | None) -> Rules:
    """Rules from an answer: 2xx is read, other 4xx mean no rules, everything else means stay out."""
    if 200 <= status < 300:
        from protego import Protego

        text = decode(content[:_MAX_BYTES], content_type)
        return Rules(parsed=Protego.parse(text))
    if 400 <= status < 500 and status != 429:
        return OPEN
    return closed(f"its robots.txt answers {status}")
