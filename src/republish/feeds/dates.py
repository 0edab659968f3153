"""Dates as feeds write them: RFC 822 in RSS, ISO 8601 in Atom and Dublin Core."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime


def moment(text: str | None) -> datetime | None:
    """The moment in UTC, or None when it cannot be read. A date without a zone is taken as UTC, as RSS readers do."""
    folded = " ".join((text or "").split())[:64]
    if not folded:
        return None
    for read in (_iso, parsedate_to_datetime):
        try:
            found = read(folded)
            return (found if found.tzinfo else found.replace(tzinfo=UTC)).astimezone(UTC)
        except (ValueError, OverflowError, TypeError):
            continue
    return None


def _iso(text: str) -> datetime:
    return datetime.fromisoformat(text)
