"""How much of anything is taken in before we stop: one frozen value with documented defaults."""

from __future__ import annotations

from dataclasses import dataclass, fields

from republish._addresses import LONGEST
from republish.errors import UsageError


@dataclass(frozen=True, kw_only=True, slots=True, repr=False)
class Limits:
    """Bounds on what a page and its server may cost.

    Reaching one raises `LimitExceeded`, which names it; one of seconds `FetchTimeout`, that of redirects `TooManyRedirects`.
    """

    wire_bytes: int = 10_000_000
    """Bytes read from the network for one answer."""
    page_bytes: int = 10_000_000
    """Bytes of one page after decompression."""
    depth: int = 200
    """Nesting of elements; lxml drops what lies past 254 without a word."""
    nodes: int = 100_000
    """Elements of one page: six times as many as the largest of a thousand real ones has; so many take some ten seconds."""
    attributes: int = 64
    """Attributes of one element of the article."""
    span: int = 100
    """Largest colspan or rowspan of a table cell; a larger one becomes this one; browsers do so at 1000."""
    gate_bytes: int = 300_000
    """Bytes of one fragment handed to the sanitiser in one piece."""
    connect_seconds: float = 5.0
    """For one connection to be made, TLS included."""
    read_seconds: float = 10.0
    """For a server to send anything at all, and for one name to be looked up."""
    total_seconds: float = 30.0
    """From the first byte asked for to the last one read, redirects and retries included."""
    redirects: int = 5
    """Hops from one address to the next, each checked like the first."""
    retries: int = 2
    """Further tries after a connection that failed, 429, 502, 503 or 504."""
    retry_after_seconds: float = 30.0
    """The longest Retry-After that is waited for."""
    url_characters: int = LONGEST
    """Length of one URL that is fetched; longer ones than the default are never linked."""
    feed_entries: int = 5_000
    """Entries of one feed."""
    handout_bytes: int = 2_000_000
    """Characters of one official republication text."""

    def __post_init__(self) -> None:
        """Raise UsageError for a bound that is no number, or less than nothing."""
        for field in fields(self):
            bound = getattr(self, field.name)
            if isinstance(bound, bool) or not isinstance(bound, int | float) or not bound >= 0:
                raise UsageError(f"Limits.{field.name} is {bound!r}, which is no number from 0 on.")

    def __repr__(self) -> str:
        """The bounds that are not the usual ones: `Limits()` stands in many signatures."""
        bounds = ((field, getattr(self, field.name)) for field in fields(self))
        return f"Limits({', '.join(f'{field.name}={bound!r}' for field, bound in bounds if bound != field.default)})"


DEFAULT_LIMITS = Limits()
